//! The table's own texts, each read once however many records share it: a quotation is part of what its
//! claim says, and of every entry that rests on the claim.

use rustc_hash::FxHashMap;

use super::{Entry, features::Features, guards::Facts, guards::Observer, reading::Reader};

/// All texts of a table, as they were read.
#[derive(Debug)]
pub struct Texts<'a> {
    numbers: FxHashMap<&'a str, usize>,
    words: Vec<Vec<String>>,
}

/// What a text says, as far as coverage and guards look.
#[derive(Debug, Clone)]
pub struct Content {
    /// The keys of its stems.
    pub stems: Vec<u64>,
    /// What it states.
    pub facts: Facts,
}

impl<'a> Texts<'a> {
    /// Reads every text of the entries; the reader learns their words on the way, so that a question's
    /// typing errors are mended to words of the table.
    pub fn read(entries: &'a [Entry], reader: &mut Reader) -> Self {
        let mut numbers = FxHashMap::default();
        let mut typed = Vec::new();
        let positive = entries.iter().flat_map(|entry| entry.phrasings.iter().chain(&entry.context));
        add(positive, reader, &mut numbers, &mut typed);
        reader.learn(&typed);
        add(entries.iter().flat_map(|entry| &entry.not_phrasings), reader, &mut numbers, &mut typed);
        Self { numbers, words: typed.into_iter().map(|words| reader.canonical(words)).collect() }
    }

    /// The words of a text of the table, in canonical form.
    pub fn words(&self, text: &str) -> &[String] {
        &self.words[self.numbers[text]]
    }

    /// The words of several texts.
    pub fn all(&self, texts: &[String]) -> Vec<Vec<String>> {
        texts.iter().map(|text| self.words(text).to_vec()).collect()
    }

    /// What each text says.
    pub fn contents(&self, features: &Features, observer: &Observer) -> Contents<'_> {
        let content = |words: &Vec<String>| Content {
            stems: words.iter().map(|word| features.stem_key(word)).collect(),
            facts: observer.observe(words),
        };
        Contents { numbers: &self.numbers, contents: self.words.iter().map(content).collect() }
    }
}

/// What all texts of a table say.
#[derive(Debug)]
pub struct Contents<'a> {
    numbers: &'a FxHashMap<&'a str, usize>,
    contents: Vec<Content>,
}

impl Contents<'_> {
    /// What a text of the table says.
    pub fn of(&self, text: &str) -> &Content {
        &self.contents[self.numbers[text]]
    }
}

fn add<'a>(
    texts: impl Iterator<Item = &'a String>,
    reader: &Reader,
    numbers: &mut FxHashMap<&'a str, usize>,
    typed: &mut Vec<Vec<String>>,
) {
    for text in texts {
        let next = numbers.len();
        if *numbers.entry(text).or_insert(next) == next {
            typed.push(reader.read_typed(text));
        }
    }
}
