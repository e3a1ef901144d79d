//! The table's own texts, each read once however many records share it: a quotation is part of what its
//! claim says, and of every entry that rests on the claim.
//!
//! Words are numbered, and a text is a list of numbers: a million phrasings are made of some ten thousand
//! words, and whatever is known of a word is worked out once.

use rustc_hash::FxHashMap;

use super::Reader;
use crate::matching::Entry;

/// All texts of a table, as they were read.
#[derive(Debug, Default)]
pub struct Texts<'a> {
    numbers: FxHashMap<&'a str, usize>,
    /// Where each text starts among the words of all, and where the last ends.
    starts: Vec<usize>,
    of_all: Vec<u32>,
    words: Vocables,
}

/// Words with a number each, in the order in which they came.
#[derive(Debug, Default)]
struct Vocables {
    numbers: FxHashMap<String, u32>,
    words: Vec<String>,
}

impl<'a> Texts<'a> {
    /// Reads every text of the entries; the reader learns their words on the way, so that a question's
    /// typing errors are mended to words of the table.
    pub fn read(entries: &'a [Entry], reader: &mut Reader) -> Self {
        let mut texts = Self { starts: vec![0], ..Self::default() };
        let mut counts = FxHashMap::default();
        let positive = entries.iter().flat_map(|entry| entry.phrasings.iter().chain(&entry.context));
        for text in positive {
            texts.add(text, reader, |typed| count(typed, &mut counts));
        }
        // What must not lead to a record is no place to mend words to.
        for text in entries.iter().flat_map(|entry| &entry.not_phrasings) {
            texts.add(text, reader, |_| ());
        }
        reader.learn(counts);
        texts
    }

    /// Reads a text that was not read before; `look` sees its words as typed.
    fn add(&mut self, text: &'a str, reader: &Reader, look: impl FnOnce(&[String])) {
        let next = self.len();
        if *self.numbers.entry(text).or_insert(next) == next {
            let typed = reader.read_typed(text);
            look(&typed);
            let numbers = reader.canonical(typed).into_iter().map(|word| self.words.number(word));
            self.of_all.extend(numbers);
            self.starts.push(self.of_all.len());
        }
    }

    /// How many texts there are.
    pub fn len(&self) -> usize {
        self.numbers.len()
    }

    /// The number of a text of the table.
    pub fn number(&self, text: &str) -> usize {
        self.numbers[text]
    }

    /// The numbers of several texts.
    pub fn all(&self, texts: &[String]) -> Vec<usize> {
        texts.iter().map(|text| self.number(text)).collect()
    }

    /// The words of a text by their numbers, in canonical form.
    pub fn of(&self, text: usize) -> &[u32] {
        &self.of_all[self.starts[text]..self.starts[text + 1]]
    }

    /// The words of a text.
    pub fn spelled(&self, text: usize) -> Vec<&str> {
        self.of(text).iter().map(|&word| self.words.words[word as usize].as_str()).collect()
    }

    /// Every word of the table, in the order of the numbers.
    pub fn words(&self) -> &[String] {
        &self.words.words
    }
}

impl Vocables {
    fn number(&mut self, word: String) -> u32 {
        if let Some(&number) = self.numbers.get(&word) {
            return number;
        }
        let number = u32::try_from(self.words.len()).expect("a table has fewer than four billion words");
        self.words.push(word.clone());
        self.numbers.insert(word, number);
        number
    }
}

fn count(words: &[String], counts: &mut FxHashMap<String, u32>) {
    for word in words {
        match counts.get_mut(word) {
            Some(count) => *count += 1,
            None => drop(counts.insert(word.clone(), 1)),
        }
    }
}
