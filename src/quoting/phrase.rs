//! A text as words that can be compared, each with its place, so that a reader sees the original.
//!
//! Every word is kept in two forms: `exact`, in which it must agree to be verbatim, and `loose`, in which
//! capitals, accents and letters that look alike do not count. Punctuation stands before the word that
//! follows it; an omission that a text marks, as "…", "..." or in brackets, is a mark like others.

use std::ops::Range;

use unicode_normalization::char::is_combining_mark;

use super::letters::{Class, DASH, OMISSION, class, is_apostrophe, is_invisible};
use super::spelling::{exact, loose};

/// A text and its words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Phrase {
    /// The text as it was given.
    pub text: String,
    /// Its words, in order.
    pub words: Vec<Word>,
    /// The marks after the last word.
    pub after: String,
}

/// A word of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Word {
    /// Its letters, with one shape of apostrophe, composed.
    pub exact: String,
    /// The same in small letters of one script, without accents and stops.
    pub loose: String,
    /// Where it stands in the text.
    pub range: Range<usize>,
    /// The marks between the word before and this one, each in its one shape.
    pub before: String,
    /// Whether it stands in square brackets: somebody's words within somebody else's.
    pub bracketed: bool,
    /// Whether its first letter stands in square brackets, which says that it was another.
    pub recased: bool,
}

impl Phrase {
    /// Reads a text.
    pub fn read(text: &str) -> Self {
        let mut reader = Reader { text, at: 0, words: Vec::new(), marks: String::new(), open: 0 };
        reader.run();
        let Reader { words, marks, .. } = reader;
        Self { text: text.to_owned(), words, after: marks }
    }

    /// The text from the first of these words to the last, as it stands.
    pub fn slice(&self, words: &Range<usize>) -> &str {
        match self.words.get(words.clone()) {
            Some([first, .., last]) => &self.text[first.range.start..last.range.end],
            Some([only]) => &self.text[only.range.clone()],
            _ => "",
        }
    }

    /// The marks that stand before this word; behind the last one, those at the end.
    pub fn marks_before(&self, word: usize) -> &str {
        self.words.get(word).map_or(&self.after, |word| &word.before)
    }
}

impl Word {
    /// Whether the text marks that something was left out before this word.
    pub fn follows_omission(&self) -> bool {
        self.before.contains(OMISSION)
    }

    /// Whether the two are one word, letter by letter; `first` says whether the capital or small first
    /// letter counts.
    pub fn is_exactly(&self, other: &Self, first: Capital) -> bool {
        if self.exact == other.exact {
            return true;
        }
        let is_free = first == Capital::Free || self.recased || other.recased;
        is_free && without_capital(&self.exact).eq(without_capital(&other.exact))
    }
}

/// Whether the first letter of a word must agree in being a capital.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Capital {
    /// It must.
    Counts,
    /// It need not: a quotation begins here.
    Free,
}

fn without_capital(word: &str) -> impl Iterator<Item = char> + '_ {
    let mut letters = word.chars();
    let first = letters.next().into_iter().flat_map(char::to_lowercase);
    first.chain(letters)
}

struct Reader<'a> {
    text: &'a str,
    at: usize,
    words: Vec<Word>,
    /// Marks since the last word.
    marks: String,
    /// Square brackets that are open.
    open: usize,
}

impl<'a> Reader<'a> {
    fn run(&mut self) {
        while let Some(c) = self.rest().chars().next() {
            if let Some(length) = omission(self.rest()) {
                self.mark(OMISSION);
                self.at += length;
            } else if let Some(length) = formatting(self.rest()) {
                self.at += length;
            } else if let Some(length) = recased(self.rest()) {
                self.word(length, Recased::Yes);
            } else {
                self.one(c);
            }
        }
    }

    fn one(&mut self, c: char) {
        match class(c) {
            Class::Letter => self.word(word_length(self.rest()), Recased::No),
            Class::Ideograph | Class::Symbol => {
                let marks = self.rest()[c.len_utf8()..]
                    .chars()
                    .take_while(|&c| is_combining_mark(c) || is_invisible(c));
                let length = c.len_utf8() + marks.map(char::len_utf8).sum::<usize>();
                self.word(length, Recased::No);
            }
            Class::Silent => self.at += c.len_utf8(),
            Class::Mark(mark) => {
                match mark {
                    '[' => self.open += 1,
                    ']' => self.open = self.open.saturating_sub(1),
                    _ => {}
                }
                self.mark(mark);
                self.at += c.len_utf8();
            }
        }
    }

    fn rest(&self) -> &'a str {
        &self.text[self.at..]
    }

    /// A dash is one however many hyphens it is typed with.
    fn mark(&mut self, mark: char) {
        if !(mark == DASH && self.marks.ends_with(DASH)) {
            self.marks.push(mark);
        }
    }

    fn word(&mut self, length: usize, recased: Recased) {
        let range = self.at..self.at + length;
        let exact = exact(&self.text[range.clone()]);
        self.words.push(Word {
            loose: loose(&exact),
            exact,
            range,
            before: std::mem::take(&mut self.marks),
            bracketed: self.open > 0,
            recased: recased == Recased::Yes,
        });
        self.at += length;
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Recased {
    Yes,
    No,
}

/// The length of a mark of omission at the start: "…", three dots or more, spaced or not, in brackets
/// or not.
fn omission(text: &str) -> Option<usize> {
    if let Some(inner) = text.strip_prefix(['[', '(']) {
        let dots = dots(inner.trim_start())?;
        let end = text.len() - inner.trim_start().len() + dots;
        let close = text[end..].trim_start();
        return close.starts_with([']', ')']).then(|| text.len() - close.len() + 1);
    }
    dots(text)
}

fn dots(text: &str) -> Option<usize> {
    if text.starts_with(OMISSION) {
        return Some(text.len() - text.trim_start_matches([OMISSION, '.']).len());
    }
    let (mut count, mut end) = (0, 0);
    for (at, c) in text.char_indices() {
        match c {
            '.' => (count, end) = (count + 1, at + 1),
            ' ' if at == end && count > 0 => {}
            _ => break,
        }
    }
    (count >= 3).then_some(end)
}

/// The length of what Discord draws as formatting and one character alone would not be: "~~", "||".
fn formatting(text: &str) -> Option<usize> {
    ["~~", "||"].into_iter().find(|pair| text.starts_with(pair)).map(str::len)
}

/// The length of a word whose first letter stands in brackets, as the "T" of "\[T\]he".
fn recased(text: &str) -> Option<usize> {
    let inner = text.strip_prefix('[')?;
    let first = inner.chars().next().filter(|&c| class(c) == Class::Letter)?;
    let rest = inner[first.len_utf8()..].strip_prefix(']')?;
    let length = word_length(rest);
    (length > 0).then(|| text.len() - rest.len() + length)
}

/// The length of the word at the start: letters, digits and what joins them.
fn word_length(text: &str) -> usize {
    let mut end = 0;
    let mut letters = Vec::new();
    for (at, c) in text.char_indices() {
        if class(c) == Class::Letter {
            letters.push(c);
        } else if end > 0 && (is_combining_mark(c) || is_invisible(c)) {
            // belongs to the letter before
        } else if joins(&letters, c, &text[at + c.len_utf8()..]) {
            letters.clear();
            continue;
        } else {
            break;
        }
        end = at + c.len_utf8();
    }
    end
}

/// Whether a mark stands within a word: an apostrophe, the point or comma of a number, the stop of an
/// abbreviation. `letters` are those since the last such mark.
fn joins(letters: &[char], mark: char, rest: &str) -> bool {
    let next = rest.chars().find(|&c| !is_invisible(c)).filter(|&c| class(c) == Class::Letter);
    let (Some(before), Some(next)) = (letters.last(), next) else { return false };
    let within_number = before.is_ascii_digit() && next.is_ascii_digit();
    match mark {
        '.' => within_number || letters.len() == 1 && before.is_alphabetic() && next.is_alphabetic(),
        ',' | ':' => within_number,
        _ => is_apostrophe(mark),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::{any, proptest};

    use super::{Capital, Phrase};

    /// Words parted by bars, each with the marks before it in front.
    #[track_caller]
    fn check(text: &str, expected: &str) {
        let read = Phrase::read(text);
        let mut shown: Vec<String> =
            read.words.iter().map(|word| format!("{}{}", word.before, word.exact)).collect();
        if !read.after.is_empty() {
            shown.push(read.after.clone());
        }
        assert_eq!(shown.join("|"), expected, "{text:?}");
    }

    #[test]
    fn words_keep_what_belongs_to_them() {
        check("There’s 10,000 of them: 1.5 at 10:30.", "There's|10,000|of|them|:1.5|at|10:30|.");
        check("the U.S. and the EU", "the|U.S|and|the|EU".replace("|and", "|.and").as_str());
        check("co-belligerents—they", "co|-belligerents|-they");
        check("Kursk.But", "Kursk|.But");
        check("allies’ ‘own’ forces", "allies|own|forces");
        check("a 5% share & more", "a|5|%|share|&|more");
    }

    #[test]
    fn shapes_do_not_count() {
        check("“We—I mean, they’re in”", "We|-I|mean|,they're|in");
        check("We -- I mean, they're in", "We|-I|mean|,they're|in");
        check("**We** are _in_ ~~not~~ ||here||", "We|are|in|not|here");
        check("so\u{ad}l\u{200b}diers\u{a0}in", "soldiers|in");
        check("cafe\u{301}", "café");
        check("[T]he rest", "The|rest");
    }

    #[test]
    fn omissions_are_marks() {
        for mark in ["…", "...", ". . .", "[…]", "[...]", "(…)", "[ ... ]", "...."] {
            check(&format!("We {mark} remain"), "We|…remain");
        }
        check("“… remain.”", "…remain|.");
        check("We remain…", "We|remain|…");
        check("We .. remain", "We|..remain");
    }

    #[test]
    fn scripts_without_spaces_are_read_letter_by_letter() {
        check("北朝鮮の兵士。", "北|朝|鮮|の|兵|士|.");
        check("북한군의 우크라이나", "북한군의|우크라이나");
    }

    #[test]
    fn a_first_letter_is_free_where_a_quotation_begins() {
        let [one, other, shouted] = ["the", "The", "THE"].map(Phrase::read);
        assert!(one.words[0].is_exactly(&other.words[0], Capital::Free));
        assert!(!one.words[0].is_exactly(&other.words[0], Capital::Counts));
        assert!(!one.words[0].is_exactly(&shouted.words[0], Capital::Free));
        let marked = Phrase::read("[t]he");
        assert!(marked.words[0].is_exactly(&other.words[0], Capital::Counts));
    }

    #[test]
    fn words_know_whether_they_stand_in_brackets() {
        let read = Phrase::read("DPRK [People’s Republic] troops");
        let bracketed: Vec<bool> = read.words.iter().map(|word| word.bracketed).collect();
        assert_eq!(bracketed, [false, true, true, false]);
        assert_eq!(read.slice(&(1..3)), "People’s Republic");
        assert_eq!(read.slice(&(3..3)), "");
    }

    proptest! {
        #[test]
        fn any_text_is_read_and_words_stand_where_they_say(text in any::<String>()) {
            let read = Phrase::read(&text);
            let mut end = 0;
            for word in &read.words {
                assert!(end <= word.range.start && word.range.start < word.range.end);
                assert!(text.is_char_boundary(word.range.start) && text.is_char_boundary(word.range.end));
                end = word.range.end;
            }
        }

        #[test]
        fn marks_and_dots_are_read_too(text in "[.…\\[\\]( )a’'-]{0,24}") {
            Phrase::read(&text);
        }
    }
}
