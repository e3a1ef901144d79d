//! The table's own texts in the forms in which they are compared, packed together.
//!
//! A table keeps its texts for as long as the program runs, so theirs are packed: words by their numbers, from
//! which characters follow, and what they mean in eight bits a component (`vectors`); that is
//! what the head is trained on, so nothing drifts.

use serde::{Deserialize, Serialize};

use super::{
    letters::Letters,
    meaning::Meaning,
    vectors::{PackedVector, PackedVectors},
};
use crate::matching::packed::Packed;

/// The texts of a table, packed; named by their number.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct Forms {
    /// Where the words of each text start, and where the last end.
    starts: Vec<u32>,
    words: Packed<u32>,
    /// What brings the words of each text to length one, and what its characters.
    scales: Vec<(f32, f32)>,
    /// What each text means; empty without the static table.
    meanings: PackedVectors,
}

/// A text of a table in characters.
#[derive(Debug)]
pub struct PackedText<W> {
    /// Its words by their numbers.
    pub words: W,
    /// What brings its characters to length one.
    pub run_scale: f32,
}

impl Default for Forms {
    fn default() -> Self {
        Self {
            starts: vec![0],
            words: Packed::default(),
            scales: Vec::new(),
            meanings: PackedVectors::default(),
        }
    }
}

impl Forms {
    /// Adds a text; either all have a meaning or none has.
    pub fn add(&mut self, words: &[u32], letters: &Letters, meaning: Option<&Meaning>) {
        self.words.extend(words.iter().copied());
        self.starts.push(u32::try_from(self.words.len()).expect("a table has below 2^32 words"));
        self.scales.push((letters.word_scale, letters.run_scale));
        if let Some(meaning) = meaning {
            self.meanings.push(&meaning.components());
        }
    }

    /// A text in characters.
    pub fn text(&self, text: usize) -> PackedText<impl Iterator<Item = u32> + '_> {
        let range = self.starts[text] as usize..self.starts[text + 1] as usize;
        PackedText { words: self.words.range(range), run_scale: self.scales[text].1 }
    }

    /// What brings the stems and pairs of stems of a text to length one.
    pub fn word_scale(&self, text: usize) -> f32 {
        self.scales[text].0
    }

    /// The meaning of a text; `None` without the static table.
    pub fn meaning(&self, text: usize) -> Option<PackedVector<'_>> {
        self.meanings.get(text)
    }
}
