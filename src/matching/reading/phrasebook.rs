//! Finds phrases in a text: one or more words in a row, the longest first.

use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};

use super::sieve::Sieve;

/// Phrases with something to know about each.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Phrasebook<T> {
    /// By first word; each list longest first.
    by_first: FxHashMap<String, Vec<(Vec<String>, T)>>,
    first_words: Sieve,
    /// Words of the longest phrase.
    longest: usize,
}

impl<T> Default for Phrasebook<T> {
    fn default() -> Self {
        Self { by_first: FxHashMap::default(), first_words: Sieve::default(), longest: 0 }
    }
}

impl<T> Phrasebook<T> {
    /// Adds a phrase; an empty one is ignored, and the first of two equal ones wins.
    pub fn add(&mut self, phrase: Vec<String>, meaning: T) {
        let Some(first) = phrase.first() else { return };
        self.longest = self.longest.max(phrase.len());
        self.first_words.add(first);
        let list = self.by_first.entry(first.clone()).or_default();
        let at = list.partition_point(|(other, _)| other.len() >= phrase.len());
        if list.iter().all(|(other, _)| *other != phrase) {
            list.insert(at, (phrase, meaning));
        }
    }

    /// The longest phrase that starts at this word: its length in words and its meaning.
    pub fn at(&self, words: &[impl AsRef<str>]) -> Option<(usize, &T)> {
        let first = words.first()?.as_ref();
        if !self.first_words.passes(first) {
            return None;
        }
        let list = self.by_first.get(first)?;
        list.iter()
            .find(|(phrase, _)| goes_on_as(words, phrase))
            .map(|(phrase, meaning)| (phrase.len(), meaning))
    }

    /// The longest phrase that ends with the last word.
    pub fn at_end(&self, words: &[impl AsRef<str>]) -> Option<(usize, &T)> {
        (words.len().saturating_sub(self.longest)..words.len())
            .find_map(|start| self.at(&words[start..]).filter(|(length, _)| start + length == words.len()))
    }

    /// All phrases of a text from left to right, none overlapping: position, length and meaning.
    pub fn all_in<'a>(&'a self, words: &[impl AsRef<str>]) -> impl Iterator<Item = (usize, usize, &'a T)> {
        let mut at = 0;
        std::iter::from_fn(move || {
            while at < words.len() {
                if let Some((length, meaning)) = self.at(&words[at..]) {
                    let found = (at, length, meaning);
                    at += length;
                    return Some(found);
                }
                at += 1;
            }
            None
        })
    }
}

/// Whether words begin with a phrase whose first word they begin with.
fn goes_on_as(words: &[impl AsRef<str>], phrase: &[String]) -> bool {
    let mut rest = words.iter().zip(phrase).skip(1);
    words.len() >= phrase.len() && rest.all(|(word, part)| word.as_ref() == part)
}

impl Phrasebook<Vec<String>> {
    /// The text with every phrase exchanged for its meaning.
    pub fn replace(&self, mut words: Vec<String>) -> Vec<String> {
        let found: Vec<(usize, usize, &Vec<String>)> = self.all_in(&words).collect();
        if found.is_empty() {
            return words;
        }
        let mut replaced = Vec::with_capacity(words.len());
        let mut rest = 0;
        for (at, length, meaning) in found {
            replaced.extend(words[rest..at].iter_mut().map(std::mem::take));
            replaced.extend(meaning.iter().cloned());
            rest = at + length;
        }
        replaced.extend(words.drain(rest..));
        replaced
    }
}

#[cfg(test)]
mod tests {
    use super::Phrasebook;

    fn words(text: &str) -> Vec<String> {
        text.split_whitespace().map(str::to_owned).collect()
    }

    fn book() -> Phrasebook<Vec<String>> {
        let mut book = Phrasebook::default();
        for (phrase, meaning) in [("nk", "north korea"), ("white house", "washington"), ("white", "pale")] {
            book.add(words(phrase), words(meaning));
        }
        book
    }

    #[track_caller]
    fn check(text: &str, expected: &str) {
        assert_eq!(book().replace(words(text)).join(" "), expected, "{text}");
    }

    #[test]
    fn the_longest_phrase_is_replaced() {
        check("the white house on nk", "the washington on north korea");
        check("white horse", "pale horse");
        check("nothing here", "nothing here");
        check("", "");
    }

    #[test]
    fn phrases_are_found_where_they_stand() {
        let (book, text) = (book(), words("a white house nk"));
        let found: Vec<(usize, usize)> = book.all_in(&text).map(|(at, length, _)| (at, length)).collect();
        assert_eq!(found, [(1, 2), (3, 1)]);
        assert_eq!(book.at_end(&text).map(|(length, _)| length), Some(1));
        assert_eq!(book.at_end(&words("the white house")).map(|(length, _)| length), Some(2));
        assert!(book.at_end(&words("white horse")).is_none());
    }
}
