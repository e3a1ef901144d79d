//! Where the sentences of an answer end, and whether each is cited.
//!
//! A block is a paragraph or a list item; a sentence ends with its block, or at `.`, `!`, `?` or `…`
//! with its closing marks and citation markers, when the next sentence begins as sentences begin.
//! Points in abbreviations ("U.S.", "Maj. Gen."), initials and decimals end nothing. When in doubt
//! a sentence goes on: a missed end costs one warning less, a false one blocks a good answer.

use crate::knowledge::marker;

/// Words with a point that are followed by more of the sentence, as they are written before it.
const ABBREVIATIONS: &[&str] = &[
    "Adm", "Amb", "Brig", "Capt", "Cmdr", "Col", "Dr", "Gen", "Gov", "Hon", "Lt", "Maj", "Messrs", "Mr",
    "Mrs", "Ms", "Pres", "Prof", "Rep", "Rev", "Sec", "Sen", "Sgt", "Spc", "St", "Jan", "Feb", "Mar", "Apr",
    "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec", "No", "Nos", "Art", "Vol", "approx", "ca", "cf",
    "e.g", "i.e", "vs", "v", "al",
];

/// Words with a point that may end a sentence: they do before an opener.
const AMBIGUOUS: &[&str] = &["a.m", "p.m", "Jr", "Sr", "Inc", "Ltd", "Co", "Corp", "etc"];

/// With one of these a new sentence begins, even after "in the U.S."
const OPENERS: &[&str] = &[
    "A",
    "According",
    "After",
    "Also",
    "An",
    "And",
    "As",
    "At",
    "Before",
    "Both",
    "But",
    "By",
    "For",
    "He",
    "Her",
    "His",
    "However",
    "If",
    "In",
    "It",
    "Its",
    "No",
    "Not",
    "Nothing",
    "Of",
    "On",
    "One",
    "Other",
    "Our",
    "She",
    "Since",
    "So",
    "Some",
    "That",
    "The",
    "Their",
    "There",
    "These",
    "They",
    "This",
    "Those",
    "Two",
    "We",
    "What",
    "When",
    "Whether",
    "Which",
    "While",
    "Who",
    "With",
];

/// A sentence of an answer, markers included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Sentence<'a> {
    /// As it is written, without white space around it.
    pub text: &'a str,
}

impl Sentence<'_> {
    /// Whether a citation marker stands at its end, before or behind the closing marks.
    pub fn is_cited(self) -> bool {
        self.text.trim_end_matches(|c: char| is_end(c) || is_closing(c) || c.is_whitespace()).ends_with(']')
            && ends_in_marker(self.text)
    }

    /// Whether it states something: a question does not, nor does what only leads to a list.
    pub fn is_factual(self) -> bool {
        let words = super::citations::without_markers(self.text);
        let bare = words.trim_end().trim_end_matches(is_closing);
        bare.chars().any(char::is_alphanumeric) && !bare.ends_with(['?', ':'])
    }
}

/// The sentences of an answer, in order.
pub(super) fn sentences(answer: &str) -> Vec<Sentence<'_>> {
    blocks(answer).into_iter().flat_map(split).collect()
}

/// Paragraphs and list items.
fn blocks(answer: &str) -> Vec<&str> {
    let mut blocks = Vec::new();
    let mut start = 0;
    let mut at = 0;
    for line in answer.split_inclusive('\n') {
        let text = line.trim();
        if text.is_empty() || text.starts_with("- ") || text.starts_with("* ") {
            blocks.push(&answer[start..at]);
            start = at;
        }
        at += line.len();
    }
    blocks.push(&answer[start..]);
    let bare = |block: &'_ str| block.trim().is_empty();
    blocks.into_iter().filter(|block| !bare(block)).map(without_bullet).collect()
}

fn without_bullet(block: &str) -> &str {
    let block = block.trim();
    block.strip_prefix("- ").or_else(|| block.strip_prefix("* ")).unwrap_or(block).trim()
}

fn split(block: &str) -> Vec<Sentence<'_>> {
    let mut sentences = Vec::new();
    let mut start = 0;
    for (at, c) in block.char_indices().filter(|(_, c)| is_end(*c)) {
        if at < start {
            continue; // among the marks that closed the last sentence
        }
        let behind = at + c.len_utf8();
        let tail = behind + closing_length(&block[behind..]);
        if ends_sentence(&block[start..at], c, &block[behind..tail], &block[tail..]) {
            sentences.push(Sentence { text: block[start..tail].trim() });
            start = tail;
        }
    }
    if !block[start..].trim().is_empty() {
        sentences.push(Sentence { text: block[start..].trim() });
    }
    sentences
}

/// Whether the sentence ends: `before` and `mark`, then `tail` of closing marks, markers and white
/// space, then `rest`.
fn ends_sentence(before: &str, mark: char, tail: &str, rest: &str) -> bool {
    let Some(next) = rest.chars().next() else { return true };
    let cited = marker::first(tail).is_some();
    if !cited && !tail.ends_with(char::is_whitespace) {
        return false; // a decimal, an address, "U.S."
    }
    if next.is_lowercase() {
        return false;
    }
    if cited || mark != '.' {
        return true;
    }
    let word = before.rsplit(char::is_whitespace).next().unwrap_or_default();
    let word = word.trim_start_matches(|c: char| !c.is_alphanumeric());
    if ABBREVIATIONS.contains(&word) {
        return false;
    }
    let opener = rest.split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
    !(AMBIGUOUS.contains(&word) || is_initials(word)) || OPENERS.contains(&opener)
}

/// "J", "U.S", "D.C": single capitals, points between them.
fn is_initials(word: &str) -> bool {
    let capital = |part: &str| {
        let mut letters = part.chars();
        letters.next().is_some_and(char::is_uppercase) && letters.next().is_none()
    };
    word.split('.').all(capital)
}

/// How much of the text closes a sentence: more ends, closing marks, markers and white space.
fn closing_length(text: &str) -> usize {
    let mut length = 0;
    loop {
        let rest = &text[length..];
        let Some(next) = rest.chars().next() else { return length };
        if let Some(marker) = marker::leading(rest) {
            if marker.id.is_none() {
                return length;
            }
            length += marker.written.len();
        } else if closes(next, text[..length].chars().next_back()) {
            length += next.len_utf8();
        } else {
            return length;
        }
    }
}

/// Whether a character belongs to the end of a sentence; a straight quotation mark after white space
/// opens what follows.
fn closes(c: char, before: Option<char>) -> bool {
    let opens = matches!(c, '"' | '\'') && before.is_some_and(char::is_whitespace);
    is_end(c) || c.is_whitespace() || (is_closing(c) && !opens)
}

/// Whether the text ends in a marker, closing marks apart.
fn ends_in_marker(text: &str) -> bool {
    let bare = text.trim_end_matches(|c: char| is_end(c) || is_closing(c) && c != ']' || c.is_whitespace());
    marker::markers(bare).last().is_some_and(|marker| marker.id.is_some() && marker.after.is_empty())
}

fn is_end(c: char) -> bool {
    matches!(c, '.' | '!' | '?' | '…')
}

fn is_closing(c: char) -> bool {
    matches!(c, '"' | '\'' | '”' | '’' | '»' | ')')
}

#[cfg(test)]
mod tests {
    use super::sentences;

    #[track_caller]
    fn check(answer: &str, expected: &[&str]) {
        let found: Vec<_> = sentences(answer).into_iter().map(|sentence| sentence.text).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn sentences_end_with_their_markers() {
        check("One. Two.", &["One.", "Two."]);
        check("One [^a]. Two [^b].", &["One [^a].", "Two [^b]."]);
        check("One. [^a] Two. [^b] [^c]", &["One. [^a]", "Two. [^b] [^c]"]);
        check("One.[^a]Two.", &["One.[^a]", "Two."]);
        check("Is it? It is! So… Yes", &["Is it?", "It is!", "So…", "Yes"]);
        check("", &[]);
        check(" \n ", &[]);
    }

    #[test]
    fn a_line_break_ends_nothing_but_an_empty_line_and_a_list_do() {
        check("One\ntwo.", &["One\ntwo."]);
        check("One\n\nTwo", &["One", "Two"]);
        check("They say:\n- one [^a]\n- two [^b]", &["They say:", "one [^a]", "two [^b]"]);
    }

    #[test]
    fn points_within_sentences_end_nothing() {
        check("The U.S. Defense Department said so.", &["The U.S. Defense Department said so."]);
        check("The U.N. said so.", &["The U.N. said so."]);
        check("Maj. Gen. Pat Ryder said so.", &["Maj. Gen. Pat Ryder said so."]);
        check(
            "About 3.5 percent on Oct. 29 said John F. Kirby.",
            &["About 3.5 percent on Oct. 29 said John F. Kirby."],
        );
        check("See www.example.org for more.", &["See www.example.org for more."]);
        check("It came at 10 a.m. Tuesday.", &["It came at 10 a.m. Tuesday."]);
        check("Resolution No. 1718 holds.", &["Resolution No. 1718 holds."]);
        check("He waited… and left.", &["He waited… and left."]);
    }

    #[test]
    fn points_of_abbreviations_may_end_a_sentence() {
        check("So says the U.S. The Kremlin denies it.", &["So says the U.S.", "The Kremlin denies it."]);
        check("So says the U.S. [^a] Russia denies it.", &["So says the U.S. [^a]", "Russia denies it."]);
        check("It came at 10 a.m. They left.", &["It came at 10 a.m.", "They left."]);
    }

    #[test]
    fn quotation_marks_close_and_open() {
        check("He said “no.” [^a] She left.", &["He said “no.” [^a]", "She left."]);
        check("“No.” he said.", &["“No.” he said."]);
        check("He said no. \"Never,\" she said.", &["He said no.", "\"Never,\" she said."]);
        check("“Is it so?” he asked.", &["“Is it so?” he asked."]);
        check("(He said no.) She left.", &["(He said no.)", "She left."]);
    }

    #[track_caller]
    fn cited(sentence: &str, expected: bool) {
        assert_eq!(super::Sentence { text: sentence }.is_cited(), expected, "{sentence}");
    }

    #[test]
    fn markers_stand_at_the_end() {
        cited("One [^a].", true);
        cited("One. [^a]", true);
        cited("One. [^a] [^b]", true);
        cited("He said “no [^a].”", true);
        cited("He said “no.” [^a]", true);
        cited("(One [^a].)", true);
        cited("One [^a] two.", false);
        cited("One [sic].", false);
        cited("One.", false);
    }

    #[track_caller]
    fn factual(sentence: &str, expected: bool) {
        assert_eq!(super::Sentence { text: sentence }.is_factual(), expected, "{sentence}");
    }

    #[test]
    fn questions_and_lead_ins_state_nothing() {
        factual("It is so.", true);
        factual("Is it so?", false);
        factual("They say:", false);
        factual("“Is it so?”", false);
        factual("[^a]", false);
        factual("—", false);
    }
}
