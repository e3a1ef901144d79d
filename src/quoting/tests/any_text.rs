//! What holds of any text: it is read, however long and odd, and an edited quotation is not verbatim.

use proptest::prelude::{any, proptest};
use proptest::test_runner::Config;

use super::altered::{joined, never_verbatim};
use super::{Recorded, examine, shipped_base, wordings};

#[test]
fn any_length_is_read() {
    let text = &shipped_base().quotations[0].text;
    for post in [
        format!("{text} ").repeat(400),
        format!("“{text}” ").repeat(400),
        "“".repeat(5_000),
        "[".repeat(5_000),
        "the ".repeat(790),
        "‘a ’".repeat(2_000),
        "Ryder said: ".repeat(2_000),
        "北".repeat(799),
    ] {
        assert!(!examine(&post, Some(&post)).is_empty());
    }
}

proptest! {
    #![proptest_config(Config::with_cases(64))]

    #[test]
    fn no_text_panics(text in any::<String>(), speaker in any::<Option<String>>()) {
        examine(&text, speaker.as_deref());
    }

    #[test]
    fn no_edit_of_a_word_is_verbatim(which in any::<proptest::sample::Index>(), at in any::<proptest::sample::Index>(), word in "[a-z]{1,8}", how in 0..3) {
        let all: Vec<Recorded> = wordings().collect();
        let original = &all[which.index(all.len())];
        let mut words: Vec<&str> = original.text.split_whitespace().collect();
        let at = at.index(words.len());
        match how {
            0 => words[at] = &word,
            1 => words.insert(at, &word),
            _ => drop(words.splice(at..=at, [])),
        }
        never_verbatim(&joined(&words), original, "an edit");
    }

    #[test]
    fn words_of_quotations_in_any_order_do_not_panic(picked in proptest::collection::vec((any::<proptest::sample::Index>(), "[“”\".,…? \n-]{0,3}"), 0..40)) {
        let text: String = shipped_base().quotations.iter().map(|one| one.text.as_str()).collect::<Vec<_>>().join(" ");
        let words: Vec<&str> = text.split_whitespace().collect();
        let post: String = picked.iter().flat_map(|(at, mark)| [mark, words[at.index(words.len())], " "]).collect();
        examine(&post, None);
    }
}
