//! The table's own texts in the forms in which they are compared, packed together.
//!
//! A table keeps its texts for as long as the program runs, so theirs are packed: words by their numbers, from
//! which letters follow, and components of meaning in eight bits. What that takes from a cosine is less than
//! one part in two hundred; the packed meanings are what the head is trained on, so nothing drifts.

use serde::{Deserialize, Serialize};

use super::{
    features::Letters,
    meaning::{DIMENSIONS, Meaning, PackedMeaning},
    packed::Packed,
};

/// The texts of a table, packed; named by their number.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct Forms {
    /// Where the words of each text start, and where the last end.
    starts: Vec<u32>,
    words: Packed<u32>,
    /// What brings the words of each text to length one, and what its characters.
    scales: Vec<(f32, f32)>,
    /// The size of a step in the meaning of each text; empty without the static table.
    steps: Vec<f32>,
    /// The components of all meanings in steps, one text after the other.
    meanings: Packed<i8>,
}

/// A text of a table in letters.
#[derive(Debug)]
pub struct PackedText<W> {
    /// Its words by their numbers.
    pub words: W,
    /// What brings its words to length one.
    pub word_scale: f32,
    /// What brings its characters to length one.
    pub run_scale: f32,
}

impl Default for Forms {
    fn default() -> Self {
        Self {
            starts: vec![0],
            words: Packed::default(),
            scales: Vec::new(),
            steps: Vec::new(),
            meanings: Packed::default(),
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
            let (step, components) = meaning.packed();
            self.steps.push(step);
            self.meanings.extend(components);
        }
    }

    /// A text in letters.
    pub fn text(&self, text: usize) -> PackedText<impl Iterator<Item = u32> + '_> {
        let range = self.starts[text] as usize..self.starts[text + 1] as usize;
        let (word_scale, run_scale) = self.scales[text];
        PackedText { words: self.words.range(range), word_scale, run_scale }
    }

    /// The meaning of a text; `None` without the static table.
    pub fn meaning(&self, text: usize) -> Option<PackedMeaning<'_>> {
        let step = *self.steps.get(text)?;
        Some(PackedMeaning::new(step, self.meanings.bytes(text * DIMENSIONS..(text + 1) * DIMENSIONS)))
    }
}
