//! The words of an event, made ready for reading: abbreviations, synonyms, and lists of words.
//!
//! All of it comes from the knowledge base's vocabulary, so another event needs no code. Phrases of the
//! vocabulary go through the same steps as a question, so that both meet in the same form.

use rustc_hash::FxHashSet;
use serde::{Deserialize, Serialize};

use crate::knowledge::Vocabulary;

use super::{phrasebook::Phrasebook, text::normalize};

/// A vocabulary, compiled.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Lexicon {
    abbreviations: Phrasebook<Vec<String>>,
    synonyms: Phrasebook<Vec<String>>,
    stop_words: FxHashSet<String>,
    words: FxHashSet<String>,
}

impl Lexicon {
    /// Compiles a vocabulary.
    pub fn new(vocabulary: &Vocabulary) -> Self {
        let mut lexicon = Self::default();
        for (short, long) in &vocabulary.words.abbreviations {
            lexicon.abbreviations.add(normalize(short).into_words(), normalize(long).into_words());
        }
        for group in &vocabulary.synonyms {
            let Some((first, others)) = group.words.split_first() else { continue };
            let meaning = lexicon.read(first);
            for other in others {
                lexicon.synonyms.add(lexicon.read(other), meaning.clone());
            }
        }
        lexicon.stop_words = vocabulary.words.stop_words.iter().flat_map(|word| lexicon.read(word)).collect();
        lexicon.words = all_words(vocabulary);
        lexicon
    }

    /// The words of a text, normalised, abbreviations written out.
    pub fn read(&self, text: &str) -> Vec<String> {
        self.abbreviations.replace(normalize(text).into_words())
    }

    /// The same words with each synonym exchanged for the word that stands for its group.
    pub fn canonical(&self, words: Vec<String>) -> Vec<String> {
        self.synonyms.replace(words)
    }

    /// Both steps, for a text that needs no repair.
    pub fn read_canonical(&self, text: &str) -> Vec<String> {
        self.canonical(self.read(text))
    }

    /// Whether a word carries no meaning of its own.
    pub fn is_stop_word(&self, word: &str) -> bool {
        self.stop_words.contains(word)
    }

    /// Every word that the vocabulary names, so that none is taken for a typing error.
    pub fn words(&self) -> impl Iterator<Item = &str> {
        self.words.iter().map(String::as_str)
    }
}

/// Every word that a vocabulary names.
fn all_words(vocabulary: &Vocabulary) -> FxHashSet<String> {
    let table = &vocabulary.words;
    let lists = [&table.stop_words, &table.negations, &table.small_talk, &table.about];
    let terms = vocabulary.terms.iter().flat_map(|term| std::iter::once(&term.name).chain(&term.spellings));
    let texts = lists
        .into_iter()
        .flatten()
        .chain(table.abbreviations.keys())
        .chain(table.abbreviations.values())
        .chain(vocabulary.synonyms.iter().flat_map(|group| &group.words))
        .chain(vocabulary.contrasts.iter().flat_map(|contrast| contrast.sides.iter().flatten()))
        .chain(terms);
    texts.flat_map(|text| normalize(text).into_words()).collect()
}
