//! Whether a text ascribes words to the person, and the day, that the record gives.
//!
//! A reader of the text would look around the words: for a name in the same paragraph, the few before
//! it and the next; for a day of the week likewise. So does this. Where the paragraph itself says that
//! somebody else said it, a name around it does not count. It proves nothing, but a quotation that was
//! given to somebody else by mistake is found.

use std::ops::Range;

use jiff::civil::{Date, Weekday};

use super::passage::same_mark;
use crate::knowledge::calendar::{MONTHS, WEEKDAYS};
use crate::knowledge::{KnowledgeBase, Person};

/// Paragraphs before the words in which the speaker may be named.
const BEFORE: usize = 3;

/// A press report names days by their weekday for about this long.
const DAYS_BY_NAME: i32 = 6;

/// A text around some words, in small letters with one kind of quotation mark.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Surroundings {
    /// The paragraphs in which the words stand.
    paragraph: String,
    /// Those, the few before and the next.
    around: String,
    /// The whole text.
    whole: String,
}

impl Surroundings {
    pub fn new(document: &str, found: &Range<usize>) -> Self {
        let paragraphs = paragraphs(document);
        let first = paragraphs.partition_point(|paragraph| paragraph.end < found.start);
        let after = paragraphs.partition_point(|paragraph| paragraph.start < found.end);
        let text = |range: Range<usize>| {
            let chosen = paragraphs.get(range).unwrap_or_default().iter();
            chosen.map(|paragraph| plain(&document[paragraph.clone()])).collect::<String>()
        };
        Self {
            paragraph: text(first..after),
            around: text(first.saturating_sub(BEFORE)..paragraphs.len().min(after + 1)),
            whole: plain(document),
        }
    }
}

/// The lines that are not empty.
fn paragraphs(document: &str) -> Vec<Range<usize>> {
    let mut at = 0;
    let mut paragraphs = Vec::new();
    for line in document.split_inclusive('\n') {
        if !line.trim().is_empty() {
            paragraphs.push(at..at + line.len());
        }
        at += line.len();
    }
    paragraphs
}

fn plain(text: &str) -> String {
    text.chars().map(same_mark).flat_map(char::to_lowercase).collect()
}

/// Verbs that ascribe words to whom stands beside them.
const SAYING: [&str; 9] =
    ["said", "says", "told", "added", "wrote", "warned", "announced", "stressed", "posted"];

/// Whether the speaker, or whom the speaker speaks for, is named there, and nobody else is said to have
/// said the words.
pub(super) fn names(base: &KnowledgeBase, surroundings: &Surroundings, speaker: &Person) -> bool {
    let own = names_of(base, speaker);
    let mut others = base.people.iter().filter(|person| speaker.body.as_ref() != Some(&person.id));
    own.iter().any(|name| contains_word(&surroundings.around, name))
        && (own.iter().any(|name| contains_word(&surroundings.paragraph, name))
            || !others.any(|person| is_saying(&surroundings.paragraph, person)))
}

/// Whether the text says in so many words that this person said something.
fn is_saying(text: &str, person: &Person) -> bool {
    let names = std::iter::once(&person.name).chain(&person.aliases).map(|name| plain(name));
    names.into_iter().any(|name| {
        let ways = |verb| [format!("{name} {verb}"), format!("{name}, {verb}"), format!("{verb} {name}")];
        SAYING.iter().flat_map(ways).any(|way| contains_word(text, &way))
    })
}

/// All that a text may call a speaker, in small letters.
fn names_of(base: &KnowledgeBase, speaker: &Person) -> Vec<String> {
    let body = speaker.body.as_deref().and_then(|id| base.person(id));
    let own = [Some(speaker.name.as_str()), speaker.role.as_deref(), speaker.name.split_whitespace().last()];
    let own = own.into_iter().flatten().chain(speaker.aliases.iter().map(String::as_str));
    let of_body = body.filter(|_| speaker.role.is_none()).into_iter();
    let of_body =
        of_body.flat_map(|body| std::iter::once(&body.name).chain(&body.aliases)).map(String::as_str);
    own.chain(of_body).map(plain).collect()
}

/// What is wrong with the day, in the rest of a sentence; `None` when nothing is, or nobody can tell.
///
/// The paragraph must not name other weekdays alone, nor the whole text all but this one.
pub(super) fn day_conflict(
    surroundings: &Surroundings,
    said: Date,
    published: Option<Date>,
) -> Option<String> {
    let published = published?;
    if said > published {
        return Some(format!("is dated {said}, after the source was published on {published}"));
    }
    let age = published.since(said).map_or(i32::MAX, |span| span.get_days());
    if age > DAYS_BY_NAME || is_dated(&surroundings.whole, said) {
        return None;
    }
    let name = name_of(said.weekday());
    let only_others = |text: &str| {
        !contains_word(text, name) && WEEKDAYS.into_iter().any(|other| contains_word(text, other))
    };
    let nowhere = age > 0 && only_others(&surroundings.whole);
    (only_others(&surroundings.paragraph) || nowhere)
        .then(|| format!("is dated {said}, but the text does not speak of {}", capitalised(name)))
}

fn name_of(day: Weekday) -> &'static str {
    WEEKDAYS[usize::from(day.to_monday_zero_offset().unsigned_abs())]
}

/// Whether the day is written out: "October 28", "Oct. 28", "28 October".
fn is_dated(surroundings: &str, day: Date) -> bool {
    let index = usize::try_from(day.month() - 1).unwrap_or_default();
    let (month, number) = (MONTHS[index], day.day());
    let short = &month[..3];
    [
        format!("{month} {number}"),
        format!("{short}. {number}"),
        format!("{short} {number}"),
        format!("{number} {month}"),
    ]
    .iter()
    .any(|written| contains_word(surroundings, written))
}

fn capitalised(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map_or(String::new(), |first| first.to_uppercase().chain(letters).collect())
}

fn contains_word(text: &str, word: &str) -> bool {
    let is_letter = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    !word.is_empty()
        && text.match_indices(word).any(|(at, found)| {
            !is_letter(text[..at].chars().next_back()) && !is_letter(text[at + found.len()..].chars().next())
        })
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::{Surroundings, day_conflict};

    #[test]
    fn looks_three_paragraphs_back_and_one_ahead() {
        let text = "one\ntwo\n\nthree\nfour\n\nfive\nsix\nseven";
        let at = text.find("five").expect("it is there");
        let around = Surroundings::new(text, &(at..at + 4));
        assert_eq!(around.paragraph, "five\n");
        assert_eq!(around.around, "two\nthree\nfour\nfive\nsix\n");
        assert_eq!(Surroundings::new("“ONE”", &(0..3)).around, "'one'");
    }

    /// The first paragraph is the one in which the words stand.
    #[track_caller]
    fn check(text: &str, day: i8, conflicts: bool) {
        let around = Surroundings::new(text, &(0..1));
        let found = day_conflict(&around, date(2024, 10, day), Some(date(2024, 10, 29)));
        assert_eq!(found.is_some(), conflicts, "{text} on {day}: {found:?}");
    }

    #[test]
    fn days_of_the_week_agree_with_the_date() {
        check("he said on tuesday", 29, false);
        check("he said on tuesday", 28, true);
        check("he said on tuesday what was said on monday", 28, false);
        check("he said", 28, false); // nobody can tell
        check("he said\nwhat was said on tuesday", 28, true); // the text knows only another day
        check("he said\nwhat was said on wednesday", 29, false); // on the day itself no day need be named
        check("he said on wednesday", 29, true);
        check("he said on tuesday, as on oct. 24", 24, false);
        check("he said on tuesday", 15, false); // too long ago for a weekday
        check("he said on tuesday", 30, true); // after the source was published
    }
}
