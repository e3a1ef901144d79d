//! Whether something has been said already: a reader in a hurry reads nothing twice.
//!
//! Compares words, not meaning, and errs towards saying a thing again.

use std::collections::BTreeSet;

use crate::knowledge::{Claim, KnowledgeBase, Person};

/// Words this short carry grammar, not content.
const SHORTEST_CONTENT_WORD: usize = 4;
/// Letters by which inflected words are compared: "confirmed" and "confirms".
const STEM: usize = 5;
/// Share of a statement's content that a text must hold for the statement to be told. Below this,
/// a text on the same subject passes for the statement itself.
const TOLD: f64 = 0.75;
/// The same, where the text also names who states it: then fewer words are enough.
const TOLD_BY_NAME: f64 = 0.5;

/// Words by which a statement says who states it. A record in a language without them has every claimant
/// named beside the statement, which is never wrong.
pub(super) const SPEECH: &[&str] = &[
    "according",
    "account",
    "acknowledged",
    "announced",
    "called",
    "claimed",
    "confirmed",
    "denied",
    "dismissed",
    "put",
    "reported",
    "reports",
    "said",
    "says",
    "stated",
    "told",
    "warned",
    "writes",
    "wrote",
];

/// Whether `text` already tells a claim: every number in it, and nearly all its content.
pub(super) fn is_told(base: &KnowledgeBase, claim: &Claim, text: &str) -> bool {
    let told = content(text);
    let words = content(&claim.statement);
    let numbers_told = words.iter().filter(|word| is_number(word)).all(|word| told.contains(word));
    let shared = words.intersection(&told).count();
    #[expect(clippy::cast_precision_loss, reason = "a statement has few words")]
    let share = shared as f64 / words.len().max(1) as f64;
    let text = self::words(text);
    let is_named = claim.claimants.iter().any(|id| is_heard(base, id, &text));
    numbers_told && share >= if is_named { TOLD_BY_NAME } else { TOLD }
}

/// Whether a statement says in its own words that this person, or the body they speak for, states it.
pub(super) fn is_attributed(base: &KnowledgeBase, statement: &str, claimant: &str) -> bool {
    let words = words(statement);
    words.iter().any(|word| SPEECH.contains(&word.as_str())) && is_heard(base, claimant, &words)
}

/// Whether the words name a person, or the body they speak for.
fn is_heard(base: &KnowledgeBase, id: &str, words: &[String]) -> bool {
    let person = base.person(id);
    let body = person.and_then(|person| person.body.as_deref()).and_then(|id| base.person(id));
    person.into_iter().chain(body).any(|person| is_named(person, words))
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

    #[track_caller]
    fn check_told(claim: &str, text: &str, expected: bool) {
        let base = miniature();
        let claim = base.claim(claim).expect("the miniature knowledge base has this claim");
        assert_eq!(is_told(&base, claim, text), expected, "{text}");
    }

    #[test]
    fn what_the_text_holds_is_told() {
        check_told(
            "exactly-212-aboard",
            "On the Alder were exactly 212 people, all aboard since noon.",
            true,
        );
        check_told("exactly-212-aboard", "The Port Authority speaks of 212 people aboard.", true);
    }

    #[test]
    fn another_number_is_not_told() {
        check_told(
            "exactly-212-aboard",
            "On the Alder were exactly 240 people, all aboard since noon.",
            false,
        );
    }

    #[test]
    fn another_matter_is_not_told() {
        check_told("exactly-212-aboard", "The Coast Guard counted 212 boats.", false);
        check_told("steering-was-the-cause", "", false);
    }

    #[track_caller]
    fn check_attributed(statement: &str, claimant: &str, expected: bool) {
        assert_eq!(is_attributed(&miniature(), statement, claimant), expected, "{statement}");
    }

    #[test]
    fn a_statement_may_carry_its_attribution() {
        check_attributed("Fog was the cause, Ada Marsh said on 4 May.", "ada-marsh", true);
        check_attributed("Fog was the cause, according to the Port Authority.", "ada-marsh", true);
        check_attributed("Fog was the cause, Ada Marsh said on 4 May.", "coast-guard", false);
        check_attributed("The Coast Guard has closed the harbour.", "coast-guard", false);
        check_attributed("Fog was the cause.", "nobody", false);
    }
}
