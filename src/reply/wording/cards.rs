//! Claim cards, and messages that are checked statement by statement.

use jiff::civil::Date;

use super::claims::{Known, rating, standings_item};
use super::enumeration;
use crate::knowledge::Rating;
use crate::reply::catalogue::sentences;
use crate::reply::{ClaimView, Language, Line};

sentences! {
    /// Heads what contradicts a claim.
    pub fn contradicted_by() -> String;
    /// Heads the claims behind a question, and the positions of parties.
    pub fn who_says_what() -> String;
    /// How a claim stands, and what that word means.
    pub fn rating_meaning(rating: Rating) -> Line;
    /// Who makes a claim, since when.
    fn claimed_by_of(known: Known, by: &str, on: Option<Date>) -> Line;
    /// What took the place of a claim.
    pub fn superseded_by(account: Line) -> Line;
    /// What a claim took the place of.
    pub fn took_the_place_of(account: Line) -> Line;
    /// Says that nobody contradicts a claim.
    pub fn uncontradicted() -> Line;
    /// Says that several claims carry a card.
    pub fn several_claims() -> Line;

    /// Heads the statements of a message.
    pub fn checked_title() -> String;
    /// Introduces the cards of checked statements.
    pub fn open_card() -> String;
    /// Says how many statements were checked.
    pub fn checked_introduction(count: usize) -> Line;
    /// Says how many statements were not checked.
    pub fn left_unchecked(count: usize) -> Line;
    /// A statement that is on the record as a claim, and how that stands.
    fn on_record_as_of(number: usize, statement: &str, standing: Line) -> Line;
    /// How many claims contradict it.
    fn contradicted_times(count: usize) -> Line;
    /// A statement that is on the record under a question.
    pub fn on_record_under(number: usize, question: &str) -> Line;
    /// A statement that is on the record as somebody's words.
    fn on_record_in_words(number: usize, speaker: &str) -> Line;
    /// A statement that comes close to a record.
    pub fn close_to(number: usize, title: &str) -> Line;
    /// A statement that comes close to somebody's words.
    pub fn close_to_words(number: usize, speaker: &str) -> Line;
    /// A statement that differs from the record in what matters.
    pub fn differs(number: usize) -> Line;
    /// A statement that is not on the record.
    pub fn not_on_record(number: usize) -> Line;
    /// Names words on the record where they have no room.
    fn words_on_record() -> String;
}

/// Who makes a claim, since when, with its citations.
pub fn claimed_by(language: Language, claim: &ClaimView) -> Line {
    let by = enumeration(language, &claim.voices);
    let known = Known::of(&by, claim.made);
    claimed_by_of(language, known, &by, claim.made).cite(&claim.citations)
}

/// A statement that is on the record as a claim: how that stands, who makes it since when, and how many
/// others contradict it.
pub fn on_record_as(language: Language, number: usize, claim: &ClaimView, contradicted: usize) -> Line {
    let by = enumeration(language, &claim.voices);
    let known = Known::of(&by, claim.made);
    let rating = rating(language, claim.rating);
    let mut standing = standings_item(language, known, &by, claim.made, &rating);
    if contradicted > 0 {
        standing = standing.and("; ").join(contradicted_times(language, contradicted));
    }
    let statement = claim.statement.trim_end_matches('.');
    on_record_as_of(language, number, statement, standing).cite(&claim.citations)
}

/// A statement that is on the record as somebody's words, with the day and their citations.
pub fn on_record_as_words(
    language: Language,
    number: usize,
    speaker: &str,
    said: Option<Date>,
    citations: &[usize],
) -> Line {
    let line = on_record_in_words(language, number, speaker);
    match said {
        Some(said) => line.and(", ").on(said),
        None => line,
    }
    .and(".")
    .cite(citations)
}

/// The choice that opens the card of a statement; without a title where that would be a quotation.
pub fn card_choice(language: Language, number: usize, title: Option<&str>) -> String {
    match title {
        Some(title) => format!("{number}: {title}"),
        None => format!("{number}: {}", words_on_record(language)),
    }
}
