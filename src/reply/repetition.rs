//! Whether something has been said already: a reader in a hurry reads nothing twice.
//!
//! Compares words, not meaning, and errs towards saying a thing again.

use std::collections::BTreeSet;

use crate::knowledge::{KnowledgeBase, Person};

use super::wording;

/// Words this short carry grammar, not content.
const SHORTEST_CONTENT_WORD: usize = 4;
/// Letters by which inflected words are compared: "confirmed" and "confirms".
const STEM: usize = 5;
/// Share of a statement's content that a text must hold for the statement to be told. Below this,
/// a text on the same subject passes for the statement itself.
const TOLD: f64 = 0.75;

/// Whether `text` already tells `statement`: every number in it, and nearly all its content.
pub(super) fn is_told(statement: &str, text: &str) -> bool {
    let told = content(text);
    let words = content(statement);
    let numbers_told = words.iter().filter(|word| is_number(word)).all(|word| told.contains(word));
    let shared = words.intersection(&told).count();
    #[expect(clippy::cast_precision_loss, reason = "a statement has few words")]
    let share = shared as f64 / words.len().max(1) as f64;
    numbers_told && share >= TOLD
}

/// Whether a statement says in its own words that this person, or the body they speak for, states it.
pub(super) fn is_attributed(base: &KnowledgeBase, statement: &str, claimant: &str) -> bool {
    let words = words(statement);
    let speaks = words.iter().any(|word| wording::SPEECH.contains(&word.as_str()));
    let body = |person: &Person| person.body.as_deref().and_then(|id| base.person(id));
    let person = base.person(claimant);
    speaks && person.into_iter().chain(person.and_then(body)).any(|person| is_named(person, &words))
}

fn is_named(person: &Person, words: &[String]) -> bool {
    let mut names = person.aliases.iter().chain([&person.name]).map(|name| self::words(name));
    names.any(|name| !name.is_empty() && words.windows(name.len()).any(|window| window == name))
}

fn content(text: &str) -> BTreeSet<String> {
    let words = words(text).into_iter();
    let content = words.filter(|word| is_number(word) || word.chars().count() >= SHORTEST_CONTENT_WORD);
    content.map(|word| if is_number(&word) { word } else { word.chars().take(STEM).collect() }).collect()
}

fn is_number(word: &str) -> bool {
    word.starts_with(|c: char| c.is_ascii_digit())
}

/// Words in lower case; a comma or point inside a number belongs to it.
fn words(text: &str) -> Vec<String> {
    let parted = text.split(|c: char| !c.is_alphanumeric() && !matches!(c, ',' | '.'));
    let words = parted.map(|word| word.trim_matches([',', '.']).replace(',', "").to_lowercase());
    words.filter(|word| !word.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::{is_attributed, is_told};
    use crate::reply::miniature::miniature;

    const TEXT: &str = "About 10,000 soldiers were sent to Russia for training, the Pentagon said.";

    #[test]
    fn what_the_text_holds_is_told() {
        assert!(is_told("The Pentagon says about 10,000 soldiers were sent for training to Russia.", TEXT));
    }

    #[test]
    fn another_number_is_not_told() {
        assert!(!is_told("The Pentagon says about 3,000 soldiers were sent for training to Russia.", TEXT));
    }

    #[test]
    fn another_matter_is_not_told() {
        assert!(!is_told("The soldiers are feared to join the battle near the border with Ukraine.", TEXT));
    }

    #[track_caller]
    fn check(statement: &str, claimant: &str, expected: bool) {
        assert_eq!(is_attributed(&miniature(), statement, claimant), expected, "{statement}");
    }

    #[test]
    fn a_statement_may_carry_its_attribution() {
        check("Fog was the cause, Ada Marsh said on 4 May.", "ada-marsh", true);
        check("Fog was the cause, according to the Port Authority.", "ada-marsh", true);
        check("Fog was the cause, Ada Marsh said on 4 May.", "coast-guard", false);
        check("The Coast Guard has closed the harbour.", "coast-guard", false);
        check("Fog was the cause.", "nobody", false);
    }
}
