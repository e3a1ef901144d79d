//! An archived text, and where in it some words stand.
//!
//! Only what an archive does to a text is set aside: the form of quotation marks, the width of white
//! space, and a line break in the middle of a word. Every letter, number and point must be the same.

use std::ops::Range;

/// A line break between two letters: it may part two words, or stand in the middle of one.
const SOFT_BREAK: char = '\u{1}';

/// What marks an omission within a quotation.
const OMISSIONS: [&str; 2] = ["[…]", "[...]"];

/// An archived text, ready for searching.
#[derive(Debug, Clone)]
pub(super) struct Passage {
    letters: Vec<char>,
    /// For each letter, where it stands in the text.
    origins: Vec<usize>,
}

impl Passage {
    pub fn new(text: &str) -> Self {
        let mut passage = Self { letters: Vec::new(), origins: Vec::new() };
        let mut space: Option<Range<usize>> = None;
        for (at, c) in text.char_indices() {
            if c.is_whitespace() || c == '\u{feff}' {
                space = Some(space.map_or(at, |space| space.start)..at + c.len_utf8());
                continue;
            }
            if let Some(range) = space.take()
                && let Some(&before) = passage.letters.last()
            {
                let is_bare_break = matches!(&text[range.clone()], "\n" | "\r\n");
                let soft = is_bare_break && before.is_alphabetic() && c.is_alphabetic();
                passage.push(if soft { SOFT_BREAK } else { ' ' }, range.start);
            }
            passage.push(same_mark(c), at);
        }
        passage
    }

    fn push(&mut self, letter: char, origin: usize) {
        self.letters.push(letter);
        self.origins.push(origin);
    }

    /// Where the words of a quotation begin and end in the text; its pieces, where it marks omissions,
    /// follow each other in order.
    pub fn find(&self, quotation: &str) -> Option<Range<usize>> {
        self.find_piece(quotation, 0).or_else(|| self.find_pieces(quotation)).map(|found| self.origin(&found))
    }

    fn find_pieces(&self, quotation: &str) -> Option<Range<usize>> {
        let mut pieces = vec![quotation];
        for mark in OMISSIONS {
            pieces = pieces.into_iter().flat_map(|piece| piece.split(mark)).collect();
        }
        let mut whole: Option<Range<usize>> = None;
        for piece in pieces.into_iter().map(str::trim).filter(|piece| !piece.is_empty()) {
            let found = self.find_piece(piece, whole.as_ref().map_or(0, |whole| whole.end))?;
            whole = Some(whole.map_or(found.start, |whole| whole.start)..found.end);
        }
        whole
    }

    fn find_piece(&self, words: &str, from: usize) -> Option<Range<usize>> {
        let words = Self::new(words).letters;
        let first = *words.first()?;
        (from..self.letters.len())
            .filter(|&start| self.letters[start] == first)
            .find_map(|start| self.end_of(&words, start).map(|end| start..end))
            .filter(|found| !found.is_empty())
    }

    /// Where the words end when they begin at `start`, neither of them in the middle of a word.
    fn end_of(&self, words: &[char], start: usize) -> Option<usize> {
        let mut at = start;
        for &letter in words {
            while letter != ' ' && letter != SOFT_BREAK && *self.letters.get(at)? == SOFT_BREAK {
                at += 1;
            }
            let here = *self.letters.get(at)?;
            let both_space = is_space(here) && is_space(letter);
            if here != letter && !both_space {
                return None;
            }
            at += 1;
        }
        let inside = |left: Option<usize>, right: usize| {
            let letter = |at: usize| self.letters.get(at).is_some_and(|c| c.is_alphanumeric());
            left.is_some_and(letter) && letter(right)
        };
        (!inside(start.checked_sub(1), start) && !inside(at.checked_sub(1), at)).then_some(at)
    }

    fn origin(&self, found: &Range<usize>) -> Range<usize> {
        let end = self.origins.get(found.end).copied();
        let last = self.origins[found.end - 1] + 1;
        self.origins[found.start]..end.unwrap_or(last)
    }
}

/// All quotation marks and apostrophes as one.
pub(super) fn same_mark(c: char) -> char {
    match c {
        '“' | '”' | '„' | '‟' | '«' | '»' | '‘' | '’' | '‚' | '‛' | '‹' | '›' | '"' | '`' | 'ʼ' => {
            '\''
        }
        other => other,
    }
}

fn is_space(c: char) -> bool {
    matches!(c, ' ' | SOFT_BREAK)
}

#[cfg(test)]
mod tests {
    use super::Passage;

    const TEXT: &str =
        "He said: “It’s a small\u{a0}number of tr\noops, I think,”\nand left.\n\nA couple\nthousand more.";

    #[track_caller]
    fn check(words: &str, expected: bool) {
        assert_eq!(Passage::new(TEXT).find(words).is_some(), expected, "{words}");
    }

    #[test]
    fn words_are_found_as_they_stand() {
        check("It's a small number of troops", true);
        check("It’s a small number", true);
        check("number of troops, I think,", true);
        check("A couple thousand more.", true);
        check("tr oops", true); // a line break may always part two words
        check("He said: \"It's", true);
    }

    #[test]
    fn any_other_word_letter_or_point_is_not() {
        check("It's a smaller number", false);
        check("it's a small number", false);
        check("number of troops I think", false);
        check("small number of troop", false);
        check("mall number", false);
        check("A couplethousand more", true); // the break could stand in a word
        check("He said It's", false);
        check("smallnumber", false);
        check("", false);
    }

    #[test]
    fn pieces_of_a_quotation_follow_each_other() {
        check("It's a small number […] I think", true);
        check("small number [...] couple thousand", true);
        check("I think […] small number", false);
        check("[…] small number", true);
        check("[…]", false);
    }

    #[test]
    fn the_range_covers_the_words() {
        let found = Passage::new(TEXT).find("small number of troops").expect("it is there");
        assert_eq!(&TEXT[found], "small\u{a0}number of tr\noops");
        assert_eq!(Passage::new("a é").find("é"), Some(2..3)); // the last byte of the text is near enough
    }
}
