//! What a reader is to be told: single cases, and what the other tests need.

mod altered;
mod any_text;
mod posts;

use std::sync::LazyLock;

use super::{Attested, ChangeKind, Check, Concern, Examiner, Submission, Verdict};
use crate::knowledge::{KnowledgeBase, Wording, embedded};

/// The shipped record, read once.
pub(super) fn shipped_base() -> &'static KnowledgeBase {
    static BASE: LazyLock<KnowledgeBase> =
        LazyLock::new(|| embedded().expect("the shipped record is without error").base);
    &BASE
}

pub(super) fn examiner() -> &'static Examiner {
    static EXAMINER: LazyLock<Examiner> = LazyLock::new(|| Examiner::new(shipped_base()));
    &EXAMINER
}

fn examine(text: &str, speaker: Option<&str>) -> Vec<Check> {
    examiner().examine(&Submission { text, speaker, topic: None }).checks
}

#[track_caller]
fn one(text: &str, speaker: Option<&str>) -> Check {
    let mut checks = examine(text, speaker);
    assert_eq!(checks.len(), 1, "{text}: {checks:#?}");
    checks.remove(0)
}

/// A wording on record.
struct Recorded {
    id: &'static str,
    text: &'static str,
    level: Wording,
    /// Whether it is the quotation's own text, and not a variant.
    is_own: bool,
}

fn wordings() -> impl Iterator<Item = Recorded> {
    shipped_base().quotations.iter().flat_map(|quotation| {
        let id = quotation.id.as_str();
        let own = Recorded { id, text: &quotation.text, level: quotation.wording, is_own: true };
        let variants = quotation.variants.iter();
        let variants =
            variants.map(move |one| Recorded { id, text: &one.text, level: one.wording, is_own: false });
        std::iter::once(own).chain(variants)
    })
}

/// Checks the verdict on a text of one passage, and the quotation that it rests on.
#[track_caller]
fn check(text: &str, verdict: Verdict, quotation: &str) -> Check {
    let check = one(text, None);
    let found = check.matches.first().map_or("", |found| found.quotation.as_str());
    assert_eq!((check.verdict, found), (verdict, quotation), "{text}: {check:#?}");
    check
}

/// Checks what was altered.
#[track_caller]
fn check_change(text: &str, quotation: &str, expected: (ChangeKind, &str, &str), concerns: &[Concern]) {
    let check = check(text, Verdict::Altered, quotation);
    let changes = &check.matches[0].comparison.changes;
    let found =
        changes.iter().find(|change| (change.kind, change.record.as_str(), change.text.as_str()) == expected);
    let found = found.unwrap_or_else(|| panic!("{expected:?} is missing in {changes:#?}"));
    assert_eq!(found.concerns, concerns, "{text}");
}

#[test]
fn what_was_altered_is_told_word_by_word() {
    use ChangeKind::{Added, Exchanged, Form, LeftOut, Moved};
    check_change(
        "We believe that the DPRK has sent around 12,000 soldiers in total to train in eastern Russia",
        "singh-about-10000",
        (Exchanged, "10,000", "12,000"),
        &[Concern::Number],
    );
    check_change(
        "We believe that the DPRK has sent 10,000 soldiers in total to train in eastern Russia",
        "singh-about-10000",
        (LeftOut, "around", ""),
        &[Concern::Condition],
    );
    check_change("I am not concerned about it", "biden-concerned", (Added, "", "not"), &[Concern::Negation]);
    check_change(
        "Over 600,000 Russian soldiers have been killed or wounded in Putin’s war, and he is able to sustain it.",
        "rutte-600000",
        (Exchanged, "unable", "able"),
        &[Concern::Negation],
    );
    check_change(
        "The deepening military cooperation between North Korea and Russia is a threat to both Indo-Pacific and Euro-Atlantic security",
        "rutte-threat",
        (Moved, "Russia and", "and Russia"),
        &[],
    );
    check_change(
        "today, I can confirm that North Korean troops have been sent to russia",
        "rutte-confirms-kursk",
        (Form, "Russia,", "russia"),
        &[],
    );
    check_change(
        "The deployment of North Korean soldiers to Kursk is also a sign of Putin’s growing desperation.",
        "rutte-desperation",
        (Exchanged, "troops", "soldiers"),
        &[],
    );
}

#[test]
fn a_part_is_a_cut_and_names_the_condition_that_it_leaves_out() {
    let fragment = check("they are fair game", Verdict::Cut, "kirby-fair-game");
    assert_eq!(fragment.matches[0].comparison.omissions[0].concerns, [Concern::Condition]);
    let printed = check("“Fair game”", Verdict::Cut, "kirby-fair-game").matches.remove(0).printed;
    assert_eq!(printed, Some(Attested { variants: vec![Some(0)], level: Wording::Press, outlets: 1 }));
    check(
        "Today […] North Korean military units have been deployed to the Kursk region.",
        Verdict::Cut,
        "rutte-confirms-kursk",
    );
    check(
        "If we see DPRK troops moving in and towards the front lines, I mean, they are co-belligerents in the war",
        Verdict::Cut,
        "singh-co-belligerents",
    );
}

#[test]
fn what_the_press_printed_is_held_against_the_transcript() {
    let printed = "with a couple thousand more that are either almost there, or due to arrive imminently.";
    let check = check(printed, Verdict::Altered, "ryder-small-number");
    let found = &check.matches[0];
    assert_eq!(found.wording, Attested { variants: vec![None], level: Wording::Record, outlets: 1 });
    assert_eq!(found.printed.as_ref().map(|printed| printed.variants.as_slice()), Some(&[Some(2)][..]));
    // Between outlets nobody decides: each wording is verbatim of the outlet, and the other is named.
    let politico =
        "If we see DPRK troops moving in towards the front lines, they are co-belligerents in the war";
    let other = self::check(politico, Verdict::Verbatim, "singh-co-belligerents");
    let (best, comparison) = other.matches[0].best.as_ref().expect("it is not the best attested");
    assert_eq!(best.variants, [None]);
    assert_eq!(comparison.changes.len(), 2, "{comparison:#?}");
}

#[test]
fn a_translation_is_never_the_speakers_words() {
    check(
        "Images are a serious matter. If images exist, they indicate something.",
        Verdict::Translated,
        "putin-images",
    );
    check("If images exist, they indicate something", Verdict::Translated, "putin-images");
    let best = check("sooner than expected", Verdict::Translated, "yoon-sooner-than-expected")
        .matches
        .remove(0)
        .best;
    assert_eq!(best.expect("the Korean is on record").0.level, Wording::Press);
}

#[test]
fn what_is_put_together_is_taken_apart() {
    let text = "they will become legitimate military targets. They are fair targets.";
    let check = check(text, Verdict::Joined, "kirby-legitimate-targets");
    let pieces: Vec<&str> = check.matches.iter().map(|found| found.quotation.as_str()).collect();
    assert_eq!(pieces, ["kirby-legitimate-targets", "kirby-fair-game"]);
    self::check(
        "If we see DPRK troops moving in and towards the front lines, they are co-belligerents in the war, this is a calculation that North Korea has to make.",
        Verdict::Joined,
        "singh-co-belligerents",
    );
}

#[test]
fn paraphrases_and_other_talk_are_not_on_record() {
    for text in [
        "We believe North Korea sent around 10,000 troops in total for training in Russia's east",
        "They said about ten thousand troops were being trained",
        "Ryder is worried Russia will use the soldiers against Ukraine",
        "NATO has proof that Pyongyang's forces have arrived near Kursk",
        "Ми вважаємо, що КНДР направила близько 10 000 солдатів",
        "the weather is nice in Kursk today and there are many soldiers",
        "How many North Korean troops are in Russia?",
    ] {
        check(text, Verdict::NotOnRecord, "");
    }
    assert_eq!(
        one("They said about ten thousand troops were being trained", None).others,
        ["ryder-small-number"]
    );
    for text in ["hello", "yes", "in the war", "on the battlefield"] {
        check(text, Verdict::TooShort, "");
    }
    check("", Verdict::Empty, "");
    check("?! “…”", Verdict::Empty, "");
    check(&"word ".repeat(900), Verdict::TooLong, "");
}

#[test]
fn no_question_of_the_golden_ones_is_taken_for_a_quotation() {
    for golden in &shipped_base().golden {
        for check in examine(&golden.ask, None) {
            let is_one = matches!(check.verdict, Verdict::Verbatim | Verdict::Joined);
            assert!(!is_one, "{}: {check:#?}", golden.ask);
        }
    }
}

#[test]
fn the_same_words_of_several_are_told_apart_by_name_and_topic() {
    let named = |speaker| one("groundless rumors", Some(speaker)).matches.remove(0).quotation;
    assert_eq!(named("rim-mu-song"), "rim-groundless-rumors");
    assert_eq!(named("north-korean-representative"), "dprk-groundless-rumors");
    let topic =
        |topic| examiner().examine(&Submission { text: "in Kursk", speaker: None, topic: Some(topic) });
    assert_eq!(topic("role").checks.len(), 1);
    assert_eq!(one("groundless rumors", None).others, ["rim-groundless-rumors"]);
}
