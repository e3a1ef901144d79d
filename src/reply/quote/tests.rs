//! What a person reads of a quotation that was checked, as snapshots, and what holds of every check.

use std::sync::LazyLock;

use proptest::prelude::{any, proptest};
use proptest::test_runner::Config;

use super::checks;
use crate::knowledge::{KnowledgeBase, embedded};
use crate::quoting::{Examiner, Submission};
use crate::reply::text::render;
use crate::reply::{Language, Reply};

static SHIPPED: LazyLock<(KnowledgeBase, Examiner)> = LazyLock::new(|| {
    let mut base = embedded().expect("the built-in knowledge base has no problem").base;
    base.revision = crate::knowledge::Revision("0123456789ab".into());
    let examiner = Examiner::new(&base);
    (base, examiner)
});

fn checked(text: &str, speaker: Option<&str>, language: Language) -> Vec<Reply> {
    let (base, examiner) = &*SHIPPED;
    checks(base, &examiner.examine(&Submission { text, speaker, topic: None }), language)
}

fn read(text: &str, speaker: Option<&str>) -> String {
    let replies = checked(text, speaker, Language::English);
    replies.iter().map(render).collect::<Vec<_>>().join("\n\n---\n\n")
}

#[test]
fn verbatim_words() {
    insta::assert_snapshot!(read("“It’s additional bodies,” Singh said, “on the battlefield.”", None));
}

#[test]
fn verbatim_of_one_outlet_of_several() {
    let politico =
        "If we see DPRK troops moving in towards the front lines, they are co-belligerents in the war";
    insta::assert_snapshot!(read(politico, None));
}

#[test]
fn a_part_without_its_condition() {
    insta::assert_snapshot!(read("they are fair game", None));
}

#[test]
fn a_part_with_its_omissions_marked() {
    insta::assert_snapshot!(read("If they do deploy to fight against Ukraine, they are […] targets.", None));
}

#[test]
fn a_few_words_that_outlets_print_alone() {
    insta::assert_snapshot!(read("small number", None));
}

#[test]
fn a_translation() {
    insta::assert_snapshot!(read(
        "This illegal military cooperation between Russia and North Korea is a significant security threat to the international community",
        None
    ));
}

#[test]
fn another_speaker() {
    insta::assert_snapshot!(read(
        "Singh said: “We remain concerned that Russia intends to use these soldiers in combat or to support combat operations against Ukrainian forces in Kursk”",
        None
    ));
}

#[test]
fn a_speaker_whom_nobody_knows() {
    insta::assert_snapshot!(read("they will become legitimate military targets", Some("Elvis Presley")));
}

#[test]
fn a_number_and_a_condition_changed() {
    insta::assert_snapshot!(read(
        "We believe that the DPRK has sent 12,000 soldiers in total to train in eastern Russia",
        None
    ));
}

#[test]
fn a_negation_added_and_words_around() {
    insta::assert_snapshot!(read(
        "If they do not deploy to fight against Ukraine, they are fair game. They are fair targets, and we will strike.",
        None
    ));
}

#[test]
fn words_of_the_press_that_the_record_has_otherwise() {
    insta::assert_snapshot!(read(
        "with a couple thousand more that are either almost there, or due to arrive imminently.",
        None
    ));
}

#[test]
fn only_the_form_differs() {
    insta::assert_snapshot!(read("THIS IS A CALCULATION THAT NORTH KOREA HAS TO MAKE", None));
}

#[test]
fn words_of_several_quotations() {
    insta::assert_snapshot!(read(
        "they will become legitimate military targets. They are fair targets.",
        None
    ));
}

#[test]
fn nothing_on_record_is_near() {
    let texts =
        ["NATO has proof that Pyongyang's forces have arrived near Kursk", "hello", &"word ".repeat(900), ""];
    insta::assert_snapshot!(texts.map(|text| read(text, None)).join("\n\n=====\n\n"));
}

#[test]
fn several_passages_at_once() {
    let post = "Biden says “If they cross into Ukraine, yes”. But Peskov said: “This looks like fake news”. And “the moon is made of green cheese”.";
    insta::assert_snapshot!(read(post, None));
}

#[test]
fn more_passages_than_are_checked() {
    let (base, _) = &*SHIPPED;
    let post =
        base.quotations[..7].iter().map(|one| format!("“{}”", one.text)).collect::<Vec<_>>().join("\n");
    let replies = checked(&post, None, Language::English);
    assert_eq!(replies.len(), 5);
    assert!(render(&replies[4]).contains("2 more were not"), "{}", render(&replies[4]));
}

#[test]
fn checks_in_every_language() {
    for language in Language::ALL {
        let texts = [
            "they are fair game",
            "We believe that the DPRK has sent 12,000 soldiers in total to train in eastern Russia",
        ];
        let said =
            texts.map(|text| checked(text, Some("Rutte"), language).iter().map(render).collect::<String>());
        insta::assert_snapshot!(format!("checks_in_{}", language.tag()), said.join("\n\n=====\n\n"));
    }
}

/// What holds of every check.
#[track_caller]
fn check_reply(text: &str, reply: &Reply) {
    let said = render(reply);
    let (base, _) = &*SHIPPED;
    for quotation in &reply.quotations {
        assert!(said.contains(&quotation.text), "the quotation is broken in:\n{said}");
        assert!(said.contains(&quotation.speaker) && !quotation.citations.is_empty(), "{said}");
    }
    for citation in &reply.citations {
        assert!(
            said.matches(&format!("[{}]", citation.n)).count() >= 2,
            "{} is not cited in:\n{said}",
            citation.n
        );
    }
    let is_recorded = |id: &str| base.quotation(id).is_some();
    assert!(reply.record.as_ref().is_none_or(|record| is_recorded(&record.id)), "{text}: {reply:?}");
}

#[test]
fn every_wording_can_be_read_about_in_every_state() {
    let (base, _) = &*SHIPPED;
    for quotation in &base.quotations {
        let variants = quotation.variants.iter().map(|variant| variant.text.as_str());
        for text in variants.chain([quotation.text.as_str()]) {
            let words: Vec<&str> = text.split_whitespace().collect();
            let half = words[..words.len().div_ceil(2)].join(" ");
            for altered in [text.to_owned(), half, format!("{text} and so on"), text.replace(' ', " not ")] {
                for reply in checked(&altered, Some("Lloyd Austin"), Language::English) {
                    check_reply(&altered, &reply);
                }
            }
        }
    }
}

proptest! {
    #![proptest_config(Config::with_cases(64))]

    #[test]
    fn what_a_user_wrote_is_shown_only_as_a_marked_difference(word in "[a-z]{4,10}", at in 0_usize..20, hostile in any::<String>()) {
        let text = &SHIPPED.0.quotations[0].text;
        let mut words: Vec<&str> = text.split_whitespace().collect();
        let secret = format!("zq{word}");
        let injected = format!("{hostile} https://evil.example/{secret} <@1> @everyone");
        words.insert(at.min(words.len()), &injected);
        for reply in checked(&words.join(" "), None, Language::English) {
            let said = render(&reply);
            for part in ["evil.example", "<@1>", "@everyone", &secret] {
                assert!(!said.contains(part), "{part} in:\n{said}");
            }
        }
        let unknown = format!("{secret} ").repeat(40);
        for reply in checked(&unknown, None, Language::English) {
            assert!(!render(&reply).contains(&secret), "words that are near nothing are not repeated");
        }
    }
}
