//! Posts as people write them: what they quote, and whom they name.

use super::{examine, examiner, shipped_base};
use crate::quoting::{MOST_PASSAGES, NamedSpeaker, Submission, Verdict};

#[track_caller]
fn check_post(post: &str, expected: &[(Verdict, &str, &[&str])]) {
    let checks = examine(post, None);
    let found: Vec<(Verdict, &str, Vec<&str>)> = checks
        .iter()
        .map(|check| {
            let quotation = check.matches.first().map_or("", |found| found.quotation.as_str());
            let named = match &check.named {
                NamedSpeaker::People(ids) => ids.iter().map(String::as_str).collect(),
                _ => Vec::new(),
            };
            (check.verdict, quotation, named)
        })
        .collect();
    let expected: Vec<_> =
        expected.iter().map(|&(verdict, quotation, named)| (verdict, quotation, named.to_vec())).collect();
    assert_eq!(found, expected, "{post}");
}

#[test]
fn a_post_is_searched_for_what_it_quotes_and_whom_it_names() {
    let ryder: &[&str] = &["pat-ryder"];
    check_post(
        "Ryder said: “We remain concerned that Russia intends to use these soldiers in combat or to support combat operations against Ukrainian forces in Kursk.”",
        &[(Verdict::Verbatim, "ryder-remain-concerned", ryder)],
    );
    check_post(
        "\"We remain concerned that Russia intends to use these soldiers in combat\" — Sabrina Singh",
        &[(Verdict::OtherSpeaker, "ryder-remain-concerned", &["sabrina-singh"])],
    );
    check_post(
        "“It’s additional bodies,” Singh said, “on the battlefield.”",
        &[(Verdict::Verbatim, "singh-additional-bodies", &["sabrina-singh"])],
    );
    check_post(
        "There were “a small number that are actually in the Kursk Oblast” and “a couple thousand more”, Ryder said.",
        &[(Verdict::Cut, "ryder-small-number", ryder)],
    );
    check_post(
        "> Today, I can confirm that North Korean troops have been sent to Russia\n\nlol",
        &[(Verdict::Cut, "rutte-confirms-kursk", &[])],
    );
    check_post(
        "Kirby: If they do deploy to fight against Ukraine, they are fair game. They are fair targets.",
        &[(Verdict::Verbatim, "kirby-fair-game", &["john-kirby"])],
    );
    check_post(
        "Biden says “If they cross into Ukraine, yes”. But Peskov said: “This looks like fake news”.",
        &[
            (Verdict::Verbatim, "biden-if-they-cross", &["joe-biden"]),
            (Verdict::Altered, "peskov-fake-news", &["dmitry-peskov"]),
        ],
    );
}

#[test]
fn of_many_passages_the_first_few_are_examined() {
    let quoted = |text: &str| ["“", text, "”\n"].concat();
    let post: String = shipped_base().quotations[..8].iter().map(|one| quoted(&one.text)).collect();
    let examination = examiner().examine(&Submission { text: &post, speaker: None, topic: None });
    assert_eq!((examination.checks.len(), examination.unchecked), (MOST_PASSAGES, 3));
}
