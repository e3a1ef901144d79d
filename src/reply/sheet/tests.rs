//! What a person reads of each view, as snapshots, and what holds for every view of every record.

use std::collections::BTreeSet;

use jiff::civil::date;

use crate::knowledge::{KnowledgeBase, RecordKind, RecordRef, embedded};
use crate::matching::{AbstainReason, Candidate, Decision, Outcome};
use crate::reply::miniature::miniature;
use crate::reply::text::{render, render_sheet};
use crate::reply::{Form, Inquiry, Language, Subject, Target};

use super::{CommandLine, Sheet, checked, comparisons, days, sheet, subject_named, subjects};

fn commands() -> Vec<CommandLine> {
    let command = |name: &str, description: &str| CommandLine {
        prefix: "/",
        name: name.to_owned(),
        description: description.to_owned(),
    };
    vec![command("ask", "Ask about the event."), command("topics", "Browse by topic")]
}

fn record(kind: RecordKind, id: &str) -> RecordRef {
    RecordRef { kind, id: id.to_owned() }
}

fn shown(inquiry: &Inquiry) -> String {
    render_sheet(
        &sheet(&miniature(), inquiry, &commands(), Language::English).expect("the miniature record has it"),
    )
}

fn timeline(about: Subject) -> Inquiry {
    Inquiry::Timeline { from: None, to: None, about }
}

#[test]
fn a_timeline_of_everything() {
    insta::assert_snapshot!(shown(&timeline(Subject::Everything)));
}

#[test]
fn a_timeline_of_some_days_of_a_topic() {
    let day = Some(date(2031, 5, 4));
    let about = Subject::Topic("people".into());
    insta::assert_snapshot!(shown(&Inquiry::Timeline { from: day, to: day, about }));
}

#[test]
fn a_timeline_without_anything() {
    let from = Some(date(2032, 1, 1));
    insta::assert_snapshot!(shown(&Inquiry::Timeline { from, to: None, about: Subject::Everything }));
}

#[test]
fn the_timeline_of_a_body_has_what_its_people_say() {
    let text = shown(&timeline(Subject::Person("port-authority".into())));
    assert!(text.contains("Exactly 212") && text.contains("Everyone who was on board"), "{text}");
    assert!(!text.contains("about 240”"), "{text}");
}

#[test]
fn positions_on_a_question() {
    let about = Subject::Record(record(RecordKind::Faq, "what-was-the-cause"));
    insta::assert_snapshot!(shown(&Inquiry::Positions { about, form: Form::Table }));
}

#[test]
fn positions_to_choose_from() {
    insta::assert_snapshot!(shown(&Inquiry::Positions { about: Subject::Everything, form: Form::Table }));
}

#[test]
fn how_a_figure_changed() {
    insta::assert_snapshot!(shown(&Inquiry::Compare { claim: Some("exactly-212-aboard".into()) }));
    let from_below = shown(&Inquiry::Compare { claim: Some("about-240-aboard".into()) });
    assert!(from_below.find("From").expect("it is there") < from_below.find("To\n").expect("it is there"));
}

#[test]
fn who_contradicts_a_statement() {
    insta::assert_snapshot!(shown(&Inquiry::Compare { claim: Some("fog-was-the-cause".into()) }));
}

#[test]
fn comparisons_to_choose_from() {
    insta::assert_snapshot!(shown(&Inquiry::Compare { claim: None }));
}

#[test]
fn all_sources_and_one() {
    insta::assert_snapshot!(shown(&Inquiry::Sources { source: None }));
    insta::assert_snapshot!(shown(&Inquiry::Sources { source: Some("port-2031-05-04".into()) }));
}

#[test]
fn all_topics_and_one() {
    insta::assert_snapshot!(shown(&Inquiry::Topics { topic: None }));
    insta::assert_snapshot!(shown(&Inquiry::Topics { topic: Some("people".into()) }));
}

fn quotations(speaker: Option<&str>, about: Subject) -> Inquiry {
    Inquiry::Quotations { speaker: speaker.map(str::to_owned), about }
}

#[test]
fn quotations_to_browse() {
    insta::assert_snapshot!(shown(&quotations(None, Subject::Everything)));
    insta::assert_snapshot!(shown(&quotations(Some("port-authority"), Subject::Topic("cause".into()))));
    let none = shown(&quotations(Some("coast-guard"), Subject::Topic("cause".into())));
    assert!(none.contains("No quotation on record fits"), "{none}");
}

#[test]
fn about_and_help() {
    insta::assert_snapshot!(shown(&Inquiry::About));
    insta::assert_snapshot!(shown(&Inquiry::Help));
}

#[test]
fn statements_checked_one_by_one() {
    let candidate = |kind, id| Candidate { record: record(kind, id), confidence: 0.9 };
    let decided = |outcome| Decision { outcome, confidence: 0.9 };
    let decisions = [
        decided(Outcome::Answer(candidate(RecordKind::Claim, "fog-was-the-cause"))),
        decided(Outcome::Answer(candidate(RecordKind::Faq, "how-many-aboard"))),
        decided(Outcome::Answer(candidate(RecordKind::Faq, "what-was-the-cause"))),
        decided(Outcome::Answer(candidate(RecordKind::Quotation, "guard-240"))),
        decided(Outcome::Suggest(vec![candidate(RecordKind::Claim, "about-240-aboard")])),
        decided(Outcome::Suggest(vec![candidate(RecordKind::Quotation, "captain-fog")])),
        decided(Outcome::Abstain {
            reason: AbstainReason::Guarded,
            nearest: vec![candidate(RecordKind::Claim, "exactly-212-aboard")],
        }),
        decided(Outcome::Abstain { reason: AbstainReason::OutOfScope, nearest: Vec::new() }),
        decided(Outcome::Answer(candidate(RecordKind::Claim, "nowhere"))),
    ];
    let sheet = checked(&miniature(), Language::English, &decisions, 2);
    insta::assert_snapshot!(render_sheet(&sheet));
    let cards = sheet.parts.iter().filter_map(|part| part.choice.as_ref());
    assert_eq!(
        cards.map(|card| &card.title[..2]).collect::<Vec<_>>(),
        ["1:", "2:", "3:", "4:", "5:", "6:", "7:"]
    );
}

#[track_caller]
fn check_card(kind: RecordKind, id: &str, name: &str) {
    let card = crate::reply::card(&miniature(), &record(kind, id), Language::English)
        .expect("the miniature record has it");
    insta::assert_snapshot!(name, render(&card));
}

#[test]
fn claim_cards() {
    check_card(RecordKind::Claim, "fog-was-the-cause", "card_of_a_contradicted_claim");
    check_card(RecordKind::Claim, "about-240-aboard", "card_of_a_superseded_claim");
    check_card(RecordKind::Claim, "exactly-212-aboard", "card_of_a_confirmed_claim");
    check_card(RecordKind::Faq, "what-was-the-cause", "card_of_a_question_with_two_sides");
    check_card(RecordKind::Claim, "sail-on-sunday", "card_of_a_held_claim");
}

#[test]
fn a_question_with_one_claim_is_carried_by_it() {
    let base = miniature();
    let by = |kind, id: &str| {
        crate::reply::card(&base, &record(kind, id), Language::English).expect("it is there")
    };
    assert_eq!(by(RecordKind::Faq, "how-many-aboard"), by(RecordKind::Claim, "exactly-212-aboard"));
}

#[test]
fn what_is_not_on_the_record_has_no_sheet() {
    let base = miniature();
    let nowhere = || "nowhere".to_owned();
    for inquiry in [
        timeline(Subject::Topic(nowhere())),
        timeline(Subject::Person(nowhere())),
        timeline(Subject::Record(record(RecordKind::Claim, "nowhere"))),
        timeline(Subject::Record(record(RecordKind::Faq, "who-was-hurt"))),
        Inquiry::Positions {
            about: Subject::Record(record(RecordKind::Claim, "sail-on-sunday")),
            form: Form::Table,
        },
        Inquiry::Compare { claim: Some("sail-on-sunday".into()) },
        Inquiry::Compare { claim: Some(nowhere()) },
        Inquiry::Sources { source: Some(nowhere()) },
        Inquiry::Topics { topic: Some(nowhere()) },
        quotations(Some("nowhere"), Subject::Everything),
        quotations(None, Subject::Topic(nowhere())),
        quotations(Some("ada-marsh"), Subject::Record(record(RecordKind::Claim, "sail-on-sunday"))),
    ] {
        assert_eq!(sheet(&base, &inquiry, &commands(), Language::English), None, "{inquiry:?}");
    }
}

#[test]
fn a_subject_is_named_by_topic_person_or_alias() {
    let base = miniature();
    let named = |text: &str| subject_named(&base, text);
    assert_eq!(named("what HAPPENED"), Some(Subject::Topic("cause".into())));
    assert_eq!(named(" Marsh "), Some(Subject::Person("ada-marsh".into())));
    assert_eq!(named("people board"), Some(Subject::Topic("people".into())));
    assert_eq!(named("port"), Some(Subject::Person("port-authority".into())));
    for near in ["", "what happened then", "mars", "the"] {
        assert_eq!(named(near), None, "{near}");
    }
}

#[test]
fn days_are_counted() {
    let found: Vec<_> = days(&miniature()).into_iter().map(|(day, count)| (day.to_string(), count)).collect();
    assert_eq!(found, [("2031-05-03".to_owned(), 3), ("2031-05-04".to_owned(), 3)]);
}

/// Every sheet that can be reached by choices and doors from those without an argument.
fn reachable(base: &KnowledgeBase) -> Vec<Sheet> {
    let mut waiting = vec![
        timeline(Subject::Everything),
        Inquiry::Positions { about: Subject::Everything, form: Form::Table },
        Inquiry::Compare { claim: None },
        Inquiry::Sources { source: None },
        Inquiry::Topics { topic: None },
        quotations(None, Subject::Everything),
        Inquiry::About,
        Inquiry::Help,
    ];
    waiting.extend(subjects(base).into_iter().map(|(_, about)| timeline(about)));
    waiting.extend(base.faq.iter().map(|entry| Inquiry::Positions {
        about: Subject::Record(record(RecordKind::Faq, &entry.id)),
        form: Form::Picture,
    }));
    let (mut seen, mut sheets) = (BTreeSet::new(), Vec::new());
    while let Some(inquiry) = waiting.pop() {
        if !seen.insert(format!("{inquiry:?}")) {
            continue;
        }
        let Some(found) = sheet(base, &inquiry, &commands(), Language::English) else { continue };
        assert_eq!(found.inquiry.as_ref(), Some(&inquiry), "a sheet knows what it is");
        let choices = found.parts.iter().filter_map(|part| part.choice.as_ref()).chain(&found.doors);
        for choice in choices {
            match &choice.target {
                Target::Inquiry(next) => {
                    assert!(
                        sheet(base, next, &commands(), Language::English).is_some(),
                        "{next:?} leads nowhere"
                    );
                    waiting.push(next.clone());
                }
                Target::Record(name) | Target::Card(name) => {
                    let reply = crate::reply::card(base, name, Language::English)
                        .expect("a choice leads to a record");
                    assert!(reply.record.is_some(), "{name} is not served");
                }
            }
        }
        sheets.push(found);
    }
    sheets
}

#[track_caller]
fn check_sheets(base: &KnowledgeBase) {
    let sheets = reachable(base);
    assert!(sheets.len() > 10);
    for sheet in sheets {
        let text = render_sheet(&sheet);
        assert!(!text.contains("[^"), "a raw marker in:\n{text}");
        for quotation in sheet.quotations() {
            assert!(text.contains(&format!("“{}”", quotation.text)), "`{}` is cut in:\n{text}", quotation.id);
            assert!(!quotation.citations.is_empty(), "`{}` has no source in:\n{text}", quotation.id);
        }
        for claim in sheet.claims() {
            assert!(text.contains(claim.statement.trim_end_matches('.')), "{text}");
        }
        for citation in &sheet.citations {
            assert!(
                text.matches(&format!("[{}]", citation.n)).count() >= 2,
                "{} is not cited in:\n{text}",
                citation.n
            );
        }
        assert!(sheet.doors.len() <= 4, "{text}");
    }
}

#[test]
fn every_view_leads_on_and_cites_its_sources() {
    check_sheets(&miniature());
}

#[test]
fn the_shipped_record_holds_to_it_too() {
    let base = embedded().expect("the built-in knowledge base has no problem").base;
    check_sheets(&base);
    assert!(comparisons(&base).iter().any(|(_, id)| id == "about-10000-sent"));
    for record in base.claims.iter().map(|claim| record(RecordKind::Claim, &claim.id)) {
        let card = render(&crate::reply::card(&base, &record, Language::English).expect("it is there"));
        assert!(card.contains("Rating: "), "{card}");
    }
}

/// Views and cards that between them say most of what there is to say.
fn spoken(language: Language) -> String {
    let base = miniature();
    let cause = Subject::Record(record(RecordKind::Faq, "what-was-the-cause"));
    let day = Some(date(2031, 5, 4));
    let inquiries = [
        Inquiry::Timeline { from: None, to: day, about: Subject::Person("ada-marsh".into()) },
        Inquiry::Timeline { from: day, to: Some(date(2032, 1, 1)), about: Subject::Topic("cause".into()) },
        Inquiry::Positions { about: cause, form: Form::Table },
        Inquiry::Compare { claim: Some("exactly-212-aboard".into()) },
        Inquiry::Sources { source: Some("port-2031-05-04".into()) },
        Inquiry::Topics { topic: None },
        quotations(None, Subject::Everything),
        quotations(Some("ada-marsh"), Subject::Everything),
        Inquiry::About,
    ];
    let views = inquiries.iter().map(|inquiry| {
        render_sheet(&sheet(&base, inquiry, &[], language).expect("the miniature record has it"))
    });
    let card = crate::reply::card(&base, &record(RecordKind::Claim, "about-240-aboard"), language);
    let card = render(&card.expect("the miniature record has it"));
    views.chain([card]).collect::<Vec<_>>().join("\n\n---\n\n")
}

#[test]
fn views_in_every_language() {
    for language in Language::ALL.into_iter().filter(|language| *language != Language::English) {
        insta::assert_snapshot!(format!("views_in_{}", language.tag()), spoken(language));
    }
}
