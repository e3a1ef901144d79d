//! Whom the words around a quotation name as its speaker.
//!
//! Only what ascribes is read: a name before a colon or with a verb of saying in the same sentence, or a
//! name after a dash. A name that merely stands nearby is nobody's attribution. Where several are named,
//! each may be the speaker, for a wrong "somebody else said it" would be worse than none.

use std::ops::Range;

use super::letters::DASH;
use super::people::{Named, People};
use super::phrase::{Phrase, Word};

/// Verbs and other words that ascribe words to whom they stand with.
const SAYING: [&str; 46] = [
    "according",
    "acknowledged",
    "added",
    "announced",
    "answered",
    "argued",
    "asked",
    "asserted",
    "called",
    "claimed",
    "claims",
    "confirmed",
    "declared",
    "denied",
    "dismissed",
    "explained",
    "insisted",
    "noted",
    "posted",
    "put",
    "quote",
    "quoted",
    "quotes",
    "quoting",
    "recalled",
    "remarked",
    "repeated",
    "replied",
    "responded",
    "said",
    "say",
    "saying",
    "says",
    "spoke",
    "stated",
    "states",
    "stressed",
    "tells",
    "told",
    "tweeted",
    "underscored",
    "warned",
    "warns",
    "writes",
    "wrote",
    "remark",
];

/// An attribution is short: so many words, at most.
const LONGEST: usize = 24;
/// A name after a dash stands at once there, or behind a title.
const TITLE: usize = 5;
/// A shorter word before a full stop is an abbreviation: "Gen."
const SHORTEST_LAST: usize = 4;

/// What is read before and after a quotation, in bytes; more is another sentence's business.
const REACH: usize = 240;

/// Whom the text around a quotation names as its speaker.
pub(super) fn around(people: &People, before: &str, after: &str) -> Named {
    let before = named_before(people, tail(before));
    let after = named_after(people, head(after));
    let mut found: Vec<_> = before.into_iter().chain(after).collect();
    found.sort_unstable();
    found.dedup();
    if found.is_empty() { Named::Nobody } else { Named::People(found) }
}

/// Takes an attribution off a text without quotation marks: whom it names, and where the words stand.
pub(super) fn taken_off(people: &People, text: &str) -> Option<(Named, Range<usize>)> {
    before_colon(people, text).or_else(|| with_verb(people, text)).or_else(|| after_dash(people, text))
}

fn named_before(people: &People, context: &str) -> Vec<usize> {
    let line = context.trim_end().rsplit('\n').next().unwrap_or_default();
    let read = Phrase::read(line);
    if ends_sentence(&read.after) {
        return Vec::new();
    }
    let start = (1..read.words.len()).rev().find(|&at| begins_sentence(&read.words, at)).unwrap_or(0);
    let sentence = &read.words[start.max(read.words.len().saturating_sub(LONGEST))..];
    let ascribes = read.after.contains(':') || sentence.iter().any(is_saying);
    if ascribes { mentioned(people, sentence) } else { Vec::new() }
}

fn named_after(people: &People, context: &str) -> Vec<usize> {
    let context = context.trim_start_matches(|c: char| c.is_whitespace() && c != '\n');
    let line = match context.strip_prefix('\n') {
        Some(next) if Phrase::read(next).marks_before(0).contains(DASH) => next.trim_start(),
        _ => context,
    };
    let line = line.split('\n').next().unwrap_or_default();
    let read = Phrase::read(line);
    let end = (1..read.words.len()).find(|&at| begins_sentence(&read.words, at)).unwrap_or(read.words.len());
    let sentence = &read.words[..end.min(LONGEST)];
    let marks = read.marks_before(0);
    if ends_sentence(marks) && !marks.contains(DASH) {
        return Vec::new();
    }
    if marks.contains([DASH, '(']) {
        let first = people.mentions(sentence).into_iter().filter(|mention| mention.start <= TITLE);
        return first.map(|mention| mention.person).collect();
    }
    let leads_on = end == read.words.len() && read.after.ends_with(':');
    if leads_on || !sentence.iter().any(is_saying) { Vec::new() } else { mentioned(people, sentence) }
}

/// "Ryder, on Tuesday: We remain concerned".
fn before_colon(people: &People, text: &str) -> Option<(Named, Range<usize>)> {
    let colon = head(text).find(": ").or_else(|| head(text).find(":\n"))?;
    let read = Phrase::read(&text[..colon]);
    let is_short =
        read.words.len() <= LONGEST && !(1..read.words.len()).any(|at| begins_sentence(&read.words, at));
    let named = mentioned(people, &read.words);
    (is_short && !named.is_empty()).then(|| (Named::People(named), colon + 1..text.len()))
}

/// "Ryder said we remain concerned": the name, the verb, and then the words.
fn with_verb(people: &People, text: &str) -> Option<(Named, Range<usize>)> {
    let read = Phrase::read(head(text));
    let mention = people.mentions(&read.words).into_iter().find(|mention| mention.start <= TITLE)?;
    let verb =
        (mention.end..read.words.len().min(mention.end + TITLE)).find(|&at| is_saying(&read.words[at]))?;
    let is_that = |word: &&Word| word.loose == "that";
    let last = read.words.get(verb + 1).filter(is_that).map_or(verb, |_| verb + 1);
    let rest = read.words.get(last + 1)?.range.start;
    Some((Named::People(vec![mention.person]), rest..text.len()))
}

/// "We remain concerned — Pat Ryder, Pentagon".
fn after_dash(people: &People, text: &str) -> Option<(Named, Range<usize>)> {
    let read = Phrase::read(text.trim_end());
    let first = read.words.len().saturating_sub(LONGEST / 2).max(1);
    let dash = (first..read.words.len())
        .rev()
        .find(|&at| read.words[at].before.contains(DASH) && parts(&read, at))?;
    let mentions = people.mentions(&read.words[dash..]);
    let named: Vec<usize> =
        mentions.iter().filter(|mention| mention.start <= TITLE).map(|mention| mention.person).collect();
    (!named.is_empty()).then(|| (Named::People(named), 0..read.words[dash - 1].range.end))
}

/// Whether the dash before a word parts, with space around it, and does not join.
fn parts(read: &Phrase, word: usize) -> bool {
    let between = &read.text[read.words[word - 1].range.end..read.words[word].range.start];
    between.contains(char::is_whitespace)
}

fn mentioned(people: &People, words: &[Word]) -> Vec<usize> {
    people.mentions(words).into_iter().map(|mention| mention.person).collect()
}

fn is_saying(word: &Word) -> bool {
    SAYING.contains(&word.loose.as_str())
}

/// Whether a full stop before a word ends a sentence and not an abbreviation.
fn begins_sentence(words: &[Word], at: usize) -> bool {
    let marks = &words[at].before;
    let is_long = || words[at - 1].exact.chars().count() >= SHORTEST_LAST;
    marks.contains(['!', '?']) || marks.contains('.') && is_long()
}

fn ends_sentence(marks: &str) -> bool {
    marks.contains(['.', '!', '?']) && !marks.contains(':')
}

/// The end of a text, as far as it is read.
fn tail(text: &str) -> &str {
    let mut start = text.len().saturating_sub(REACH);
    while !text.is_char_boundary(start) {
        start += 1;
    }
    &text[start..]
}

/// The beginning of a text, as far as it is read.
fn head(text: &str) -> &str {
    let mut end = text.len().min(REACH);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    &text[..end]
}

#[cfg(test)]
mod tests {
    use super::{around, taken_off};
    use crate::quoting::people::{Named, People};
    use crate::quoting::tests::shipped_base;

    fn ids(named: &Named) -> Vec<String> {
        let base = shipped_base();
        match named {
            Named::People(people) => people.iter().map(|&at| base.people[at].id.clone()).collect(),
            _ => Vec::new(),
        }
    }

    fn people() -> People {
        People::new(shipped_base())
    }

    #[track_caller]
    fn check(before: &str, after: &str, expected: &[&str]) {
        assert_eq!(ids(&around(&people(), before, after)), expected, "{before:?} {after:?}");
    }

    #[test]
    fn who_says_it_stands_before_or_behind() {
        check("Ryder said: ", "", &["pat-ryder"]);
        check("On Monday, Singh told reporters ", "", &["sabrina-singh"]);
        check("Maj. Gen. Pat Ryder: ", "", &["pat-ryder"]);
        check("", " — Pat Ryder, Pentagon press secretary", &["pat-ryder"]);
        check("", "\n- Maj. Gen. Pat Ryder", &["pat-ryder"]);
        check("", " (Rutte)", &["mark-rutte"]);
        check("", ", said Matthew Miller on Tuesday. Kirby did not.", &["matthew-miller"]);
        check("", ", he said, according to Miller", &["matthew-miller"]);
    }

    #[test]
    fn who_is_only_near_does_not() {
        check("Ryder left the room. He said: ", "", &[]);
        check("Miller said so. ", "", &[]);
        check("the “Ryder doctrine” of ", "", &[]);
        check("", " Ryder replied: ", &[]);
        check("", ". Ryder said more.", &[]);
        check("", "\nRyder said more.", &[]);
    }

    #[track_caller]
    fn check_off(text: &str, expected: Option<(&[&str], &str)>) {
        let taken = taken_off(&people(), text);
        let found = taken.map(|(named, words)| (ids(&named), text[words].trim().to_owned()));
        let expected = expected.map(|(named, words)| {
            (named.iter().map(ToString::to_string).collect::<Vec<_>>(), words.to_owned())
        });
        assert_eq!(found, expected, "{text:?}");
    }

    #[test]
    fn an_attribution_is_taken_off_a_text_without_marks() {
        check_off("Ryder: We remain concerned", Some((&["pat-ryder"], "We remain concerned")));
        check_off("Ryder said that we remain concerned", Some((&["pat-ryder"], "we remain concerned")));
        check_off("We remain concerned — Pat Ryder", Some((&["pat-ryder"], "We remain concerned")));
        check_off("we remain concerned\n- Gen. Ryder, today", Some((&["pat-ryder"], "we remain concerned")));
        check_off("We remain concerned that Russia", None);
        check_off("at 10:30 we said", None);
        check_off("they are co-belligerents", None);
    }
}
