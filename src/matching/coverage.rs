//! How much of a question a record speaks of at all.
//!
//! Similarity forgives a word that is missing; a reader does not: "how many North Korean troops have
//! deserted" is near to everything about North Korean troops, and no record speaks of desertion. So each
//! word of the question that carries meaning is looked up in all that the record says, rare words weighing more
//! than common ones and unknown words most (inverse document frequency).

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::{features::Features, guards::Observer, lexicon::Lexicon};

/// One word of a question, and whether a record speaks of it.
#[derive(Debug, Clone, PartialEq)]
pub struct WordCoverage {
    /// The word as it was compared.
    pub word: String,
    /// How telling it is: its inverse document frequency, at least 1.
    pub weight: f32,
    /// Whether the record has it.
    pub covered: bool,
}

/// The stems of everything that a record says.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct Stems(Box<[u64]>);

impl Stems {
    /// From the keys of all stems, in any order.
    pub fn new(keys: impl Iterator<Item = u64>) -> Self {
        let mut keys: Vec<u64> = keys.collect();
        keys.sort_unstable();
        keys.dedup();
        Self(keys.into())
    }

    /// Whether the record has a word of this stem.
    pub fn contains(&self, stem: u64) -> bool {
        self.0.binary_search(&stem).is_ok()
    }
}

/// The words of a question that carry meaning, each stem once.
#[derive(Debug)]
pub struct Telling<'a>(Vec<TellingWord<'a>>);

#[derive(Debug)]
struct TellingWord<'a> {
    word: &'a str,
    stem: u64,
    weight: f32,
    /// The name that it is part of.
    term: Option<usize>,
}

impl<'a> Telling<'a> {
    /// Picks the words that weigh something from a question.
    pub fn of(question: &'a [String], features: &Features, lexicon: &Lexicon, observer: &Observer) -> Self {
        let mut words: Vec<TellingWord<'a>> = Vec::with_capacity(question.len());
        for (word, term) in question.iter().zip(observer.terms_of_words(question)) {
            if lexicon.is_stop_word(word) {
                continue;
            }
            let stem = features.stem_of(features.word(word));
            if words.iter().all(|other| other.stem != stem) {
                words.push(TellingWord { word, stem, weight: features.rarity_of(stem), term });
            }
        }
        Self(words)
    }

    /// The share of the question, 0..=1 by weight, that a record speaks of; nothing asked is fully covered.
    /// The words of a name are covered when the record has the name in any spelling.
    pub fn share(&self, stems: &Stems, terms: &BTreeSet<usize>) -> f32 {
        let total: f32 = self.0.iter().map(|word| word.weight).sum();
        let covered: f32 =
            self.0.iter().filter(|word| word.is_in(stems, terms)).fold(0.0, |sum, word| sum + word.weight);
        if total > 0.0 { covered / total } else { 1.0 }
    }

    /// Each word with whether a record has it.
    pub fn words(&self, stems: &Stems, terms: &BTreeSet<usize>) -> Vec<WordCoverage> {
        let covered = |word: &TellingWord<'_>| WordCoverage {
            word: word.word.to_owned(),
            weight: word.weight,
            covered: word.is_in(stems, terms),
        };
        self.0.iter().map(covered).collect()
    }
}

impl TellingWord<'_> {
    fn is_in(&self, stems: &Stems, terms: &BTreeSet<usize>) -> bool {
        stems.contains(self.stem) || self.term.is_some_and(|term| terms.contains(&term))
    }
}
