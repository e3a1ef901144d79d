//! What is said of quotations that were altered: never that they are verbatim.
//!
//! Every quotation and variant of the shipped record is altered in every way there is, the same way each
//! time.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use super::{Recorded, examine, one, shipped_base, wordings};
use crate::knowledge::Wording;
use crate::quoting::{Concern, NamedSpeaker, SpeakerFit, Verdict};

#[test]
fn the_very_words_are_verbatim_or_translated() {
    for Recorded { id, text, level, is_own } in wordings() {
        for shape in [text.to_owned(), format!("“{text}”"), format!("  \"{text}\"\n"), text.replace('’', "'")]
        {
            let check = one(&shape, None);
            let found = &check.matches[0];
            match (level, check.verdict) {
                (Wording::Translation, Verdict::Translated)
                | (Wording::Record | Wording::Press, Verdict::Verbatim) => {}
                (Wording::Press, Verdict::Cut | Verdict::Altered) if !is_own => {
                    assert!(found.printed.is_some(), "{id}: {shape}: {check:#?}");
                }
                _ => panic!("{id}: {shape}: {check:#?}"),
            }
        }
    }
}

/// A text without what may differ in what is verbatim; nothing of the code under test.
fn plain(text: &str) -> String {
    let kept = text.chars().filter(|c| !matches!(c, '“' | '”' | '’' | '\'' | '"'));
    let text: String = kept.map(|c| if c == '—' { '-' } else { c }).collect();
    let text = text.trim().trim_end_matches(['.', ',', ' ']);
    let mut letters = text.chars();
    letters.next().map(|first| first.to_lowercase().chain(letters).collect()).unwrap_or_default()
}

static KNOWN: LazyLock<BTreeSet<String>> = LazyLock::new(|| wordings().map(|one| plain(one.text)).collect());

/// Checks that a mutation of a wording is never called verbatim, unless it is the words of another.
#[track_caller]
pub(super) fn never_verbatim(altered: &str, original: &Recorded, how: &str) {
    if plain(altered) == plain(original.text) {
        return;
    }
    let is_another = KNOWN.contains(&plain(altered));
    for check in examine(altered, None) {
        assert!(
            is_another || check.verdict != Verdict::Verbatim,
            "{how} of `{}` is called verbatim: {altered}\n{check:#?}",
            original.id
        );
    }
}

pub(super) fn joined(words: &[&str]) -> String {
    words.join(" ")
}

/// Does something at every word of every wording.
fn at_every_word(how: &str, alter: impl Fn(&mut Vec<&str>, usize)) {
    for original in wordings() {
        let words: Vec<&str> = original.text.split_whitespace().collect();
        for at in 0..words.len() {
            let mut altered = words.clone();
            alter(&mut altered, at);
            never_verbatim(&joined(&altered), &original, how);
        }
    }
}

#[test]
fn a_word_left_out_is_never_verbatim() {
    at_every_word("a word left out", |words, at| {
        words.remove(at);
    });
}

#[test]
fn a_word_added_is_never_verbatim() {
    at_every_word("a word added", |words, at| words.insert(at, "reportedly"));
}

#[test]
fn a_negation_added_is_never_verbatim() {
    at_every_word("a negation added", |words, at| words.insert(at + 1, "not"));
}

#[test]
fn a_word_exchanged_is_never_verbatim() {
    at_every_word("a word exchanged", |words, at| words[at] = "forces");
}

#[test]
fn a_synonym_is_never_verbatim() {
    let synonyms = &shipped_base().vocabulary.synonyms;
    let mut exchanged = 0;
    for original in wordings() {
        for group in synonyms {
            let there = group.words.iter().filter(|word| original.text.contains(word.as_str()));
            for (word, other) in there.flat_map(|word| group.words.iter().map(move |other| (word, other))) {
                exchanged += 1;
                never_verbatim(&original.text.replacen(word, other, 1), &original, "a synonym");
            }
        }
    }
    assert!(exchanged > 200, "only {exchanged} were exchanged");
}

#[test]
fn a_condition_left_out_is_never_verbatim() {
    let conditional = wordings().filter(|original| original.text.starts_with("If "));
    let mut found = 0;
    for original in conditional {
        let Some((_, rest)) = original.text.split_once(", ") else { continue };
        never_verbatim(rest, &original, "a condition left out");
        for check in examine(rest, None).iter().filter(|check| check.verdict == Verdict::Cut) {
            found += 1;
            let concerns =
                check.matches[0].comparison.omissions.iter().flat_map(|omission| &omission.concerns);
            assert!(concerns.into_iter().any(|concern| *concern == Concern::Condition), "{rest}: {check:#?}");
        }
    }
    assert!(found > 2, "only {found} were cut");
}

#[test]
fn two_words_in_another_order_are_never_verbatim() {
    at_every_word("two words in another order", |words, at| {
        let next = (at + 1).min(words.len() - 1);
        words.swap(at, next);
    });
}

#[test]
fn a_word_said_twice_is_never_verbatim() {
    at_every_word("a word said twice", |words, at| words.insert(at, words[at]));
}

#[test]
fn an_ellipsis_in_the_place_of_a_word_is_never_verbatim() {
    at_every_word("an ellipsis for a word", |words, at| words[at] = "…");
}

#[test]
fn a_capital_within_is_never_verbatim() {
    for original in wordings() {
        let words: Vec<&str> = original.text.split_whitespace().collect();
        for at in 0..words.len() {
            let shouted = words[at].to_uppercase();
            let mut altered = words.clone();
            altered[at] = &shouted;
            never_verbatim(&joined(&altered), &original, "a word in capitals");
        }
        never_verbatim(&original.text.to_uppercase(), &original, "all capitals");
    }
}

#[test]
fn a_number_changed_is_never_verbatim() {
    for original in wordings() {
        for (at, digit) in original.text.char_indices().filter(|(_, c)| c.is_ascii_digit()) {
            let other = if digit == '9' { "1" } else { "9" };
            let altered = format!("{}{other}{}", &original.text[..at], &original.text[at + 1..]);
            never_verbatim(&altered, &original, "a number changed");
            let check = one(&altered, None);
            assert_eq!(check.verdict, Verdict::Altered, "{altered}");
            assert!(
                check.matches[0].comparison.concerns().contains(&Concern::Number),
                "{altered}: {check:#?}"
            );
        }
    }
}

#[test]
fn a_part_is_never_verbatim() {
    for original in wordings() {
        let words: Vec<&str> = original.text.split_whitespace().collect();
        for length in (1..words.len()).step_by(3) {
            never_verbatim(&joined(&words[..length]), &original, "the beginning alone");
            never_verbatim(&joined(&words[length..]), &original, "the end alone");
            never_verbatim(&format!("{} […]", joined(&words[..length])), &original, "a marked beginning");
        }
    }
}

#[test]
fn made_up_words_around_are_never_verbatim() {
    for original in wordings() {
        for altered in [
            format!("{} and we will respond with force", original.text.trim_end_matches('.')),
            format!("Frankly, {}", original.text),
            format!("{} Period.", original.text),
            format!("It is false that {}", original.text),
            format!("{}?", original.text.trim_end_matches('.')),
            format!("{}!", original.text.trim_end_matches('.')),
            format!("{} 👍", original.text),
        ] {
            never_verbatim(&altered, &original, "made-up words around");
        }
    }
}

#[test]
fn letters_that_look_alike_or_turn_round_are_never_verbatim() {
    for original in wordings() {
        for (letter, twin) in [('a', 'а'), ('o', 'о'), ('e', 'е')] {
            never_verbatim(
                &original.text.replacen(letter, &twin.to_string(), 1),
                &original,
                "a letter that looks alike",
            );
        }
        if let Some((first, rest)) = original.text.split_once(' ') {
            never_verbatim(&format!("{first} \u{202e}{rest}"), &original, "letters turned round");
        }
    }
}

#[test]
fn two_quotations_put_together_are_never_verbatim() {
    let all: Vec<Recorded> = wordings().collect();
    for (at, first) in all.iter().enumerate() {
        for second in all[at + 1..].iter().chain(&all[..at]).step_by(17).filter(|other| other.id != first.id)
        {
            for between in [" ", " … ", " and ", "\n"] {
                let altered = format!("{}{between}{}", first.text, second.text);
                never_verbatim(&altered, first, "two quotations put together");
            }
        }
    }
}

#[test]
fn the_words_of_somebody_else_are_never_verbatim() {
    let base = shipped_base();
    for quotation in &base.quotations {
        for person in base
            .people
            .iter()
            .filter(|person| person.body != base.person(&quotation.speaker).and_then(|one| one.body.clone()))
        {
            let check = one(&quotation.text, Some(&person.id));
            let fits = check.matches[0].speaker != SpeakerFit::Other;
            assert!(
                fits || check.verdict == Verdict::OtherSpeaker,
                "{} {}: {check:#?}",
                quotation.id,
                person.id
            );
        }
        let stranger = one(&quotation.text, Some("Elvis Presley"));
        assert_eq!((stranger.verdict, &stranger.named), (Verdict::OtherSpeaker, &NamedSpeaker::Stranger));
    }
}
