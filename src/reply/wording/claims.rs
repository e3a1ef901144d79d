//! How a claim stands, who states it and since when.

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::{Sound, enumeration};
use crate::knowledge::Rating;
use crate::reply::catalogue::{Parameter, sentences};
use crate::reply::{Attribution, ClaimView, Language, Line, Standing};

sentences! {
    /// How a claim stands, in a word or two.
    pub(super) fn rating(rating: Rating) -> String;
    /// How some of several claims stand.
    fn partly_rated(rating: Rating) -> String;
    /// How a claim stands, in words that lead to those who state it.
    fn standing_of(rating: Rating, known: Known, by: &str, on: Option<Date>) -> Line;
    /// How the claims behind an answer stand: a heading, and each voice.
    fn standings_line(items: Line) -> Line;
    /// How the claims of one voice stand.
    pub(super) fn standings_item(known: Known, by: &str, on: Option<Date>, ratings: &str) -> Line;
    /// One party's account.
    fn account_of(known: Known, by: &str, on: Option<Date>, statement: &str, rating: Rating) -> Line;
    /// Several names; all but the last are parted by commas already.
    pub(super) fn enumeration_of(first: &str, last: &str, sound: Sound) -> String;
}

/// What is known of the origin of a claim.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Known {
    /// Neither who nor when, or nothing that is to be said here.
    Nothing,
    /// Who, and not when.
    Speaker,
    /// When, and not who.
    Date,
    /// Both.
    SpeakerAndDate,
}

impl Known {
    /// What is known, where nobody is an empty text.
    pub(super) fn of(by: &str, on: Option<Date>) -> Self {
        match (by.is_empty(), on) {
            (true, None) => Self::Nothing,
            (false, None) => Self::Speaker,
            (true, Some(_)) => Self::Date,
            (false, Some(_)) => Self::SpeakerAndDate,
        }
    }
}

impl From<Known> for Parameter {
    fn from(known: Known) -> Self {
        Self::Keyword(match known {
            Known::Nothing => "nothing",
            Known::Speaker => "speaker",
            Known::Date => "date",
            Known::SpeakerAndDate => "speaker-and-date",
        })
    }
}

impl From<Rating> for Parameter {
    fn from(rating: Rating) -> Self {
        Self::Keyword(rating.as_str())
    }
}

/// How a claim stands, who states it and since when, with its citations.
pub fn standing(language: Language, claim: &ClaimView) -> Line {
    let by = enumeration(language, &claim.voices);
    let known = Known::of(&by, claim.made);
    standing_of(language, claim.rating, known, &by, claim.made).cite(&claim.citations)
}

/// Who states the claims behind an answer, since when, and how they stand.
pub fn standings(language: Language, standings: &[Standing]) -> Line {
    let mut items = Line::default();
    for (position, standing) in standings.iter().enumerate() {
        let by = enumeration(language, &standing.voices);
        let known = Known::of(&by, standing.made);
        let ratings = rating_words(language, &standing.ratings);
        let citations: Vec<usize> = standing.citations.iter().copied().collect();
        let item = standings_item(language, known, &by, standing.made, &ratings).cite(&citations);
        items = items.and(if position == 0 { "" } else { " · " }).join(item);
    }
    standings_line(language, items)
}

fn rating_words(language: Language, ratings: &BTreeSet<Rating>) -> String {
    let words = ratings.iter().map(|one| match ratings.len() {
        1 => rating(language, *one),
        _ => partly_rated(language, *one),
    });
    words.collect::<Vec<_>>().join(", ")
}

/// One party's account: when, who, what, and how it stands.
pub fn account(language: Language, claim: &ClaimView) -> Line {
    let by = match claim.attribution {
        Attribution::InStatement => String::new(),
        Attribution::Apart => enumeration(language, &claim.voices),
    };
    let known = Known::of(&by, claim.made);
    let by = if known == Known::Speaker { capitalised(&by) } else { by };
    let statement = claim.statement.trim_end_matches('.');
    account_of(language, known, &by, claim.made, statement, claim.rating).cite(&claim.citations)
}

/// A person together with the body they speak for.
pub fn speaker_of(person: &str, body: &str) -> String {
    format!("{person} ({body})")
}

/// The same with a capital at its beginning.
pub fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use jiff::civil::date;

    use super::{Known, Language, Rating, partly_rated, rating, standing_of};

    const RATINGS: [Rating; 7] = [
        Rating::Confirmed,
        Rating::Asserted,
        Rating::Reported,
        Rating::Disputed,
        Rating::Denied,
        Rating::Superseded,
        Rating::Background,
    ];

    #[test]
    fn no_two_ratings_are_called_the_same_in_any_language() {
        for language in Language::ALL {
            let known = (Known::SpeakerAndDate, "Ada Marsh", Some(date(2031, 5, 4)));
            let words: BTreeSet<String> = RATINGS.iter().map(|one| rating(language, *one)).collect();
            let parts: BTreeSet<String> = RATINGS.iter().map(|one| partly_rated(language, *one)).collect();
            let standings = RATINGS.iter().map(|one| standing_of(language, *one, known.0, known.1, known.2));
            let standings: BTreeSet<String> = standings.map(|line| line.to_string()).collect();
            assert_eq!([words.len(), parts.len(), standings.len()], [RATINGS.len(); 3], "{language:?}");
        }
    }
}
