//! Texts in the forms in which they are compared: one question, and the table's own texts packed together.
//!
//! A table keeps thousands of texts for as long as the program runs, so theirs are packed: weights of
//! letters in sixteen bits, components of meaning in eight. What that takes from a cosine is less than
//! one part in two hundred; the packed forms are what the head is trained on, so nothing drifts.

use serde::{Deserialize, Serialize};

use super::{
    features::SparseVector,
    meaning::{DIMENSIONS, Meaning, PackedMeaning},
    packed::Packed,
};

/// One of fixed point for weights of letters, none of which is above one.
const ONE: f32 = 65_535.0;

/// A question in the forms in which it is compared.
#[derive(Debug, Clone)]
pub struct Form {
    /// Words and characters.
    pub letters: SparseVector,
    /// What it means, where the static table is used.
    pub meaning: Option<Meaning>,
}

/// The texts of a table, packed; named by their number.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct Forms {
    /// Where the features of each text start, and where the last end.
    starts: Vec<u32>,
    features: Packed<u32>,
    weights: Packed<u16>,
    /// The size of a step in the meaning of each text; empty without the static table.
    steps: Vec<f32>,
    /// The components of all meanings in steps, one text after the other.
    meanings: Packed<i8>,
}

impl Forms {
    /// Packs texts in their order; either all have a meaning or none has.
    pub fn new(texts: impl Iterator<Item = Form>) -> Self {
        let (mut starts, mut letters) = (vec![0], Vec::new());
        let (mut steps, mut meanings) = (Vec::new(), Vec::new());
        for text in texts {
            letters.extend(text.letters);
            starts.push(u32::try_from(letters.len()).expect("a table has below 2^32 features"));
            if let Some(meaning) = text.meaning {
                let (step, components) = meaning.packed();
                steps.push(step);
                meanings.extend(components);
            }
        }
        Self {
            starts,
            features: letters.iter().map(|&(feature, _)| feature).collect(),
            weights: letters.iter().map(|&(_, weight)| to_fixed(weight)).collect(),
            steps,
            meanings: meanings.into_iter().collect(),
        }
    }

    /// The features of a text with their weights, in the order of the features.
    pub fn letters(&self, text: usize) -> impl Iterator<Item = (u32, f32)> {
        self.fixed_letters(text).map(|(feature, weight)| (feature, f32::from(weight) / ONE))
    }

    fn fixed_letters(&self, text: usize) -> impl Iterator<Item = (u32, u16)> {
        let range = self.starts[text] as usize..self.starts[text + 1] as usize;
        self.features.range(range.clone()).zip(self.weights.range(range))
    }

    /// The meaning of a text; `None` without the static table.
    pub fn meaning(&self, text: usize) -> Option<PackedMeaning<'_>> {
        let step = *self.steps.get(text)?;
        Some(PackedMeaning::new(step, self.meanings.bytes(text * DIMENSIONS..(text + 1) * DIMENSIONS)))
    }
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a weight is from 0 to 1")]
fn to_fixed(weight: f32) -> u16 {
    libm::roundf(weight * ONE) as u16
}

/// The letters of one question, found by the number of a feature.
#[derive(Debug)]
pub struct Probe {
    /// Weight of every feature of the table, in steps of the table's own weights.
    weights: Vec<f32>,
}

impl Probe {
    /// Spreads a text's features over a table of `features`.
    pub fn new(letters: &SparseVector, features: usize) -> Self {
        let mut weights = vec![0.0; features];
        for &(feature, weight) in letters {
            weights[feature as usize] = weight / ONE;
        }
        Self { weights }
    }

    /// The cosine of words plus the cosine of characters between the question and a text, 0..=2.
    pub fn dot(&self, forms: &Forms, text: usize) -> f32 {
        let letters = forms.fixed_letters(text);
        letters.map(|(feature, weight)| self.weights[feature as usize] * f32::from(weight)).sum()
    }
}

#[cfg(test)]
mod tests {
    use super::{Form, Forms, Probe};

    #[track_caller]
    fn check(question: &[(u32, f32)], text: &[(u32, f32)], expected: f32) {
        let forms = Forms::new([Form { letters: text.to_vec(), meaning: None }].into_iter());
        let dot = Probe::new(&question.to_vec(), 10_000).dot(&forms, 0);
        assert!((dot - expected).abs() < 1e-3, "{dot} is not {expected}");
    }

    #[test]
    fn common_features_count() {
        check(&[(1, 0.6), (2, 0.8)], &[(1, 0.6), (2, 0.8)], 1.0);
        check(&[(1, 1.0)], &[(0, 0.5), (1, 0.25), (9_000, 0.5)], 0.25);
        check(&[(1, 1.0)], &[(2, 1.0)], 0.0);
        check(&[], &[(2, 1.0)], 0.0);
        check(&[(7, 1.0)], &[], 0.0);
    }

    #[test]
    fn many_features_are_all_found() {
        let many: Vec<(u32, f32)> = (0..500).map(|n| (n * 20, 0.04)).collect();
        check(&many, &many, 500.0 * 0.04 * 0.04);
    }
}
