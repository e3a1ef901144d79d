//! How much of a question a record speaks of at all.
//!
//! Similarity forgives a word that is missing; a reader does not: "how many North Korean troops have
//! deserted" is near to everything about North Korean troops, and no record speaks of desertion. So each
//! word of the question that carries meaning is looked up in all that the record says, rare words weighing more than common
//! ones and unknown words most (inverse document frequency).

use std::collections::BTreeSet;

use rustc_hash::FxHashSet;
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

/// Looks up the words of questions.
#[derive(Debug, Clone, Copy)]
pub struct Gauge<'a> {
    /// How rare words are.
    pub features: &'a Features,
    /// Which words carry no meaning.
    pub lexicon: &'a Lexicon,
    /// Which words are names.
    pub observer: &'a Observer,
}

impl Gauge<'_> {
    /// The words of a question that carry meaning, each stem once, with whether a record has them. The
    /// words of a name are covered when the record has the name in any spelling.
    pub fn words(&self, question: &[String], stems: &Stems, terms: &BTreeSet<usize>) -> Vec<WordCoverage> {
        let mut seen = FxHashSet::default();
        let named = self.observer.terms_of_words(question);
        question
            .iter()
            .zip(named)
            .filter(|(word, _)| !self.lexicon.is_stop_word(word))
            .map(|(word, term)| (word, term, self.features.stem_key(word)))
            .filter(|(_, _, stem)| seen.insert(*stem))
            .map(|(word, term, stem)| WordCoverage {
                word: word.clone(),
                weight: self.features.rarity_of(stem),
                covered: stems.contains(stem) || term.is_some_and(|term| terms.contains(&term)),
            })
            .collect()
    }
}

/// The covered share of a question by weight, 0..=1; nothing asked is fully covered.
pub fn share(words: &[WordCoverage]) -> f32 {
    let total: f32 = words.iter().map(|word| word.weight).sum();
    let covered: f32 = words.iter().filter(|word| word.covered).map(|word| word.weight).sum();
    if total > 0.0 { covered / total } else { 1.0 }
}
