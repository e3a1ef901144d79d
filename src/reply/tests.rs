//! What a person reads, as snapshots, and what holds for every record.

use proptest::prelude::{Just, Strategy, any, prop_oneof};
use proptest::{collection, proptest};

use crate::knowledge::{KnowledgeBase, RecordKind, RecordRef, embedded};
use crate::matching::{AbstainReason, Candidate, Decision, Outcome};

use super::miniature::miniature;
use super::text::render;
use super::{Citation, Language, Reply, ReplyKind, compose, receipts, show};

fn record(kind: RecordKind, id: &str) -> RecordRef {
    RecordRef { kind, id: id.to_owned() }
}

fn candidate(kind: RecordKind, id: &str) -> Candidate {
    Candidate { record: record(kind, id), confidence: 0.5 }
}

fn shown(kind: RecordKind, id: &str) -> Reply {
    shown_in(kind, id, Language::English)
}

fn shown_in(kind: RecordKind, id: &str, language: Language) -> Reply {
    show(&miniature(), &record(kind, id), language).expect("the miniature knowledge base has this record")
}

fn abstained(reason: AbstainReason, nearest: Vec<Candidate>) -> String {
    let outcome = Outcome::Abstain { reason, nearest };
    render(&compose(&miniature(), &Decision { outcome, confidence: 0.1 }, Language::English))
}

#[test]
fn an_answer_with_one_side() {
    insta::assert_snapshot!(render(&shown(RecordKind::Faq, "how-many-aboard")));
}

#[test]
fn an_answer_with_two_sides() {
    insta::assert_snapshot!(render(&shown(RecordKind::Faq, "what-was-the-cause")));
}

#[test]
fn a_corrected_answer() {
    insta::assert_snapshot!(render(&shown(RecordKind::Faq, "was-anyone-hurt")));
}

#[test]
fn a_claim_that_stands() {
    insta::assert_snapshot!(render(&shown(RecordKind::Claim, "exactly-212-aboard")));
}

#[test]
fn a_claim_that_was_superseded() {
    insta::assert_snapshot!(render(&shown(RecordKind::Claim, "about-240-aboard")));
}

#[test]
fn a_claim_that_is_disputed() {
    insta::assert_snapshot!(render(&shown(RecordKind::Claim, "steering-was-the-cause")));
}

#[test]
fn a_quotation_in_every_wording() {
    insta::assert_snapshot!(render(&shown(RecordKind::Quotation, "marsh-all-ashore")));
}

#[test]
fn receipts_hold_everything_behind_an_answer() {
    let reply = receipts(&miniature(), &record(RecordKind::Faq, "what-was-the-cause"), Language::English);
    insta::assert_snapshot!(render(&reply.expect("the record is served")));
}

#[test]
fn a_withdrawn_record_names_the_one_in_its_place() {
    let reply = shown(RecordKind::Faq, "who-was-hurt");
    assert_eq!((reply.kind, &reply.record), (ReplyKind::Abstain, &None));
    assert_eq!(reply.suggestions[0].record.id, "was-anyone-hurt");
    insta::assert_snapshot!(render(&reply));
}

#[test]
fn a_held_record_is_not_shown() {
    let reply = shown(RecordKind::Claim, "sail-on-sunday");
    assert_eq!((reply.kind, &reply.record), (ReplyKind::Abstain, &None));
    insta::assert_snapshot!(render(&reply));
}

#[test]
fn what_is_not_served_has_no_receipts() {
    assert_eq!(receipts(&miniature(), &record(RecordKind::Faq, "who-was-hurt"), Language::English), None);
    assert_eq!(receipts(&miniature(), &record(RecordKind::Claim, "sail-on-sunday"), Language::English), None);
    assert_eq!(show(&miniature(), &record(RecordKind::Claim, "nowhere"), Language::English), None);
}

#[test]
fn a_suggestion() {
    let candidates = vec![
        candidate(RecordKind::Faq, "how-many-aboard"),
        candidate(RecordKind::Claim, "fog-was-the-cause"),
        candidate(RecordKind::Quotation, "captain-fog"),
    ];
    let decision = Decision { outcome: Outcome::Suggest(candidates), confidence: 0.5 };
    let reply = compose(&miniature(), &decision, Language::English);
    assert_eq!(reply.kind, ReplyKind::Suggest);
    insta::assert_snapshot!(render(&reply));
}

#[test]
fn each_abstention() {
    let reasons = [
        AbstainReason::Empty,
        AbstainReason::SmallTalk,
        AbstainReason::About,
        AbstainReason::OutOfScope,
        AbstainReason::Guarded,
    ];
    let texts: Vec<String> = reasons.map(|reason| abstained(reason, Vec::new())).to_vec();
    insta::assert_snapshot!(texts.join("\n\n---\n\n"));
}

#[test]
fn an_abstention_with_the_nearest_records() {
    let nearest =
        vec![candidate(RecordKind::Faq, "was-anyone-hurt"), candidate(RecordKind::Faq, "how-many-aboard")];
    insta::assert_snapshot!(abstained(AbstainReason::OutOfScope, nearest));
}

/// One of each kind of reply in a language.
fn in_language(language: Language) -> String {
    let base = miniature();
    let candidates = || {
        vec![candidate(RecordKind::Faq, "how-many-aboard"), candidate(RecordKind::Claim, "fog-was-the-cause")]
    };
    let composed = |outcome| compose(&base, &Decision { outcome, confidence: 0.5 }, language);
    let reason = AbstainReason::OutOfScope;
    let replies = [
        show(&base, &record(RecordKind::Faq, "what-was-the-cause"), language).expect("it is there"),
        show(&base, &record(RecordKind::Claim, "about-240-aboard"), language).expect("it is there"),
        receipts(&base, &record(RecordKind::Quotation, "marsh-all-ashore"), language).expect("it is there"),
        show(&base, &record(RecordKind::Faq, "who-was-hurt"), language).expect("it is there"),
        composed(Outcome::Suggest(candidates())),
        composed(Outcome::Abstain { reason, nearest: candidates() }),
    ];
    replies.iter().map(render).collect::<Vec<_>>().join("\n\n---\n\n")
}

#[test]
fn replies_in_german() {
    insta::assert_snapshot!(in_language(Language::German));
}

#[test]
fn replies_in_korean() {
    insta::assert_snapshot!(in_language(Language::Korean));
}

#[test]
fn replies_in_ukrainian() {
    insta::assert_snapshot!(in_language(Language::Ukrainian));
}

#[test]
fn replies_in_french() {
    insta::assert_snapshot!(in_language(Language::French));
}

#[test]
fn replies_in_spanish() {
    insta::assert_snapshot!(in_language(Language::Spanish));
}

#[test]
fn whoever_reads_another_language_is_told_that_the_record_is_in_english() {
    let answer = |language| shown_in(RecordKind::Faq, "how-many-aboard", language).language_note;
    assert_eq!(answer(Language::English), None);
    assert_eq!(
        answer(Language::German).map(|note| note.to_string()),
        Some("Die Dokumentation ist auf Englisch.".into())
    );
    let held = shown_in(RecordKind::Claim, "sail-on-sunday", Language::German);
    assert_eq!(held.language_note, None, "nothing of the record is shown");
}

#[test]
fn an_answer_that_is_not_there_is_an_abstention() {
    let outcome = Outcome::Answer(candidate(RecordKind::Faq, "nowhere"));
    let reply = compose(&miniature(), &Decision { outcome, confidence: 0.9 }, Language::English);
    assert_eq!((reply.kind, reply.record), (ReplyKind::Abstain, None));
}

/// Every reply that a record can give: the answer and its receipts.
fn replies(base: &KnowledgeBase) -> Vec<Reply> {
    let records = records(base);
    let answers = records.iter().filter_map(|record| show(base, record, Language::English));
    answers.chain(records.iter().filter_map(|record| receipts(base, record, Language::English))).collect()
}

fn records(base: &KnowledgeBase) -> Vec<RecordRef> {
    let faq = base.faq.iter().map(|entry| record(RecordKind::Faq, &entry.id));
    let claims = base.claims.iter().map(|claim| record(RecordKind::Claim, &claim.id));
    let quotations = base.quotations.iter().map(|words| record(RecordKind::Quotation, &words.id));
    faq.chain(claims).chain(quotations).collect()
}

/// What holds for every reply of every knowledge base.
#[track_caller]
fn check_replies(base: &KnowledgeBase) {
    for reply in replies(base) {
        let text = render(&reply);
        assert!(!text.contains("[^"), "a raw marker in:\n{text}");
        for quotation in &reply.quotations {
            assert!(text.contains(&quotation.text), "`{}` is broken in:\n{text}", quotation.id);
            assert!(text.contains(&quotation.speaker), "`{}` has no speaker in:\n{text}", quotation.id);
            assert!(!quotation.citations.is_empty(), "`{}` has no source in:\n{text}", quotation.id);
        }
        for citation in &reply.citations {
            let number = format!("[{}]", citation.n);
            assert!(text.matches(&number).count() >= 2, "{number} is not cited in:\n{text}");
            assert!(text.contains(&citation.publisher), "{number} has no publisher in:\n{text}");
        }
    }
}

/// In the receipts a source has the number that it has in the answer, and others have other numbers.
#[track_caller]
fn check_numbers(base: &KnowledgeBase) {
    for record in records(base) {
        let Some(receipts) = receipts(base, &record, Language::English) else { continue };
        let answer = show(base, &record, Language::English).expect("what has receipts is served");
        let numbers: Vec<usize> = answer.citations.iter().map(|citation| citation.n).collect();
        assert_eq!(numbers, (1..=numbers.len()).collect::<Vec<_>>(), "{record}");
        for citation in &receipts.citations {
            let same = |other: &&Citation| other.n == citation.n || other.source == citation.source;
            for other in answer.citations.iter().chain(&receipts.citations).filter(same) {
                assert_eq!((other.n, &other.source), (citation.n, &citation.source), "{record}");
            }
        }
    }
}

#[test]
fn quotations_stay_whole_and_sources_are_cited() {
    check_replies(&miniature());
    check_numbers(&miniature());
}

#[test]
fn the_shipped_record_holds_to_it_too() {
    let base = embedded().expect("the built-in knowledge base has no problem").base;
    check_replies(&base);
    check_numbers(&base);
    for quotation in &base.quotations {
        let text = render(
            &show(&base, &record(RecordKind::Quotation, &quotation.id), Language::English)
                .expect("it is there"),
        );
        for words in quotation.variants.iter().map(|variant| &variant.text).chain([&quotation.text]) {
            assert!(text.contains(words), "`{}` is broken in:\n{text}", quotation.id);
        }
    }
}

#[test]
fn receipts_show_every_quotation_in_every_wording() {
    let base = miniature();
    for entry in base.faq.iter().filter(|entry| entry.id == "how-many-aboard") {
        let reply =
            receipts(&base, &record(RecordKind::Faq, &entry.id), Language::English).expect("it is served");
        let text = render(&reply);
        for quotation in entry.quotations.iter().filter_map(|id| base.quotation(id)) {
            assert!(text.contains(&quotation.text) && text.contains(&quotation.variants[0].text), "{text}");
        }
    }
}

proptest! {
    #[test]
    fn whatever_a_curator_writes_composes(text in curated_text()) {
        let mut base = miniature();
        base.faq[0].answer.clone_from(&text);
        base.faq[2].corrections[0].note.clone_from(&text);
        base.faq[0].question.clone_from(&text);
        base.claims[1].note = Some(text.clone());
        base.claims[1].statement.clone_from(&text);
        base.event.title.clone_from(&text);
        for reply in replies(&base) {
            let text = render(&reply);
            assert!(!text.contains("[^"), "a raw marker in:\n{text}");
        }
        check_numbers(&base);
    }
}

/// Text with markers anywhere: whole, torn, nested, of sources that are there and that are not.
fn curated_text() -> impl Strategy<Value = String> {
    let part = prop_oneof![
        Just("[^port-2031-05-04]".to_owned()),
        Just("[^gazette-2031-05-03]".to_owned()),
        Just("[^nowhere]".to_owned()),
        "[\\[\\]^“”\". a\n-]{0,4}",
        any::<String>(),
    ];
    collection::vec(part, 0..8).prop_map(|parts| parts.concat())
}
