//! The trained head as it is used: a weight of each feature and of each component of meaning for each
//! entry, so that a decision costs the question's features and not the table's phrasings.
//!
//! The dual coefficients of training are folded with the phrasings once: w = sum of a phrasing's
//! coefficients times its form. Weights of letters are kept as fixed-point numbers, those that round to
//! nothing left out.

use serde::{Deserialize, Serialize};

use super::{
    features::as_float,
    forms::{Form, Forms},
    gram::{LETTERS_ALONE, MEANING},
    head::Head,
    meaning::{DIMENSIONS, Direction},
};

/// Weights of letters are kept in steps of this; the largest is near two, the step is below what changes
/// any logit by a thousandth.
const STEP: f32 = 1.0 / 1024.0;

/// A weight below this many steps is left out: in a logit it is lost among hundreds of others.
const LEAST_STEPS: u16 = 3;

/// A feature that speaks to at least this share of the entries has its weights in a row, which the
/// compiler takes several at a time; the others name their entries.
const CROWDED: f32 = 0.3;

/// Weights of all features for all entries.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Weights {
    entries: usize,
    /// Where the weights of each feature stand.
    places: Vec<Place>,
    /// Rows of the features that speak to many entries, in [`STEP`]s.
    rows: Vec<i16>,
    /// Entries that any other feature speaks for or against, and how strongly in [`STEP`]s.
    pairs: Vec<(u16, i16)>,
    /// What each entry's wordings mean together; empty without the static table.
    meanings: Vec<Direction>,
}

#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
enum Place {
    /// A row that starts here.
    Row(u32),
    /// Pairs from here to there.
    Pairs(u32, u32),
}

impl Weights {
    /// Folds the coefficients of training with the phrasings that they were trained on.
    pub fn new(head: &Head, forms: &Forms, features: usize, entries: usize) -> Self {
        let (places, rows, pairs) = (Vec::new(), Vec::new(), Vec::new());
        let mut weights = Self { entries, places, rows, pairs, meanings: Vec::new() };
        let has_meaning = forms.meaning(0).is_some();
        weights.fold_letters(head, forms, features, if has_meaning { 1.0 } else { LETTERS_ALONE });
        if has_meaning {
            weights.fold_meaning(head, forms);
        }
        weights
    }

    fn fold_letters(&mut self, head: &Head, forms: &Forms, features: usize, scale: f32) {
        let mut by_feature: Vec<Vec<(usize, f32)>> = vec![Vec::new(); features];
        for phrasing in 0..head.phrasings() {
            for (feature, weight) in forms.letters(phrasing) {
                by_feature[feature as usize].push((phrasing, weight));
            }
        }
        let mut row = vec![0.0; self.entries];
        for list in by_feature {
            row.fill(0.0);
            for (phrasing, weight) in list {
                for &(entry, coefficient) in head.coefficients(phrasing) {
                    row[entry as usize] += scale * weight * coefficient;
                }
            }
            self.add(&row);
        }
    }

    /// Adds the weights of the next feature in whichever way is shorter.
    fn add(&mut self, row: &[f32]) {
        let steps: Vec<i16> = row.iter().map(|&weight| to_steps(weight)).collect();
        let telling = (0_u16..).zip(&steps).filter(|(_, steps)| steps.unsigned_abs() >= LEAST_STEPS);
        if as_float(telling.clone().count()) >= CROWDED * as_float(self.entries) {
            self.places.push(Place::Row(as_u32(self.rows.len())));
            self.rows.extend(steps);
        } else {
            let start = as_u32(self.pairs.len());
            self.pairs.extend(telling.map(|(entry, &steps)| (entry, steps)));
            self.places.push(Place::Pairs(start, as_u32(self.pairs.len())));
        }
    }

    fn fold_meaning(&mut self, head: &Head, forms: &Forms) {
        let mut sums = vec![[0.0; DIMENSIONS]; self.entries];
        for phrasing in 0..head.phrasings() {
            let Some(meaning) = forms.meaning(phrasing) else { continue };
            let components = meaning.components();
            for &(entry, coefficient) in head.coefficients(phrasing) {
                for (sum, component) in sums[entry as usize].iter_mut().zip(components) {
                    *sum += MEANING * coefficient * component;
                }
            }
        }
        self.meanings = sums.iter().map(Direction::of).collect();
    }

    /// The logit of each entry for a question.
    pub fn logits(&self, question: &Form) -> Vec<f32> {
        let mut logits = match &question.meaning {
            Some(meaning) => self.meanings.iter().map(|direction| direction.dot(meaning)).collect(),
            None => vec![0.0; self.entries],
        };
        for &(feature, weight) in &question.letters {
            let weight = weight * STEP;
            match self.places[feature as usize] {
                Place::Row(start) => {
                    let row = &self.rows[start as usize..start as usize + self.entries];
                    for (logit, &steps) in logits.iter_mut().zip(row) {
                        *logit += weight * f32::from(steps);
                    }
                }
                Place::Pairs(start, end) => {
                    for &(entry, steps) in &self.pairs[start as usize..end as usize] {
                        logits[entry as usize] += weight * f32::from(steps);
                    }
                }
            }
        }
        logits
    }
}

#[expect(clippy::cast_possible_truncation, reason = "clamped to the range of an i16")]
fn to_steps(weight: f32) -> i16 {
    libm::roundf(weight / STEP).clamp(f32::from(i16::MIN), f32::from(i16::MAX)) as i16
}

fn as_u32(number: usize) -> u32 {
    u32::try_from(number).expect("a table has fewer than four billion weights")
}
