//! The trained head as it is used: a weight of each feature and of each component of meaning for each
//! entry, so that a decision costs the question's features and not the table's phrasings.
//!
//! The dual coefficients of training are folded with the phrasings once: w = sum of a phrasing's
//! coefficients times its form. Weights of letters are kept as fixed-point numbers, those that round to
//! nothing left out.

use serde::{Deserialize, Serialize};

use super::{
    features::{SparseVector, as_float},
    forms::{Form, Forms},
    gram::{LETTERS_ALONE, MEANING},
    head::Head,
    meaning::{DIMENSIONS, Direction},
    packed::Packed,
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
#[serde(bound(deserialize = "'de: 'static"))]
pub struct Weights {
    entries: usize,
    /// Where the weights of each feature stand.
    places: Vec<Place>,
    /// Rows of the features that speak to many entries, in [`STEP`]s.
    rows: Packed<i16>,
    /// Entries that any other feature speaks for or against.
    named: Packed<u16>,
    /// How strongly, in [`STEP`]s.
    steps: Packed<i16>,
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
    /// Folds the coefficients of training with the phrasings that they were trained on, whose `letters` these
    /// are.
    pub fn new(
        head: &Head,
        forms: &Forms,
        letters: &[SparseVector],
        features: usize,
        entries: usize,
    ) -> Self {
        let has_meaning = forms.meaning(0).is_some();
        let scale = if has_meaning { 1.0 } else { LETTERS_ALONE };
        let letters = Folded::new(head, letters, features, entries, scale);
        Self {
            entries,
            places: letters.places,
            rows: letters.rows.into_iter().collect(),
            named: letters.pairs.iter().map(|&(entry, _)| entry).collect(),
            steps: letters.pairs.iter().map(|&(_, steps)| steps).collect(),
            meanings: if has_meaning { meanings(head, forms, entries) } else { Vec::new() },
        }
    }

    /// The logit of each entry for a question.
    pub fn logits(&self, question: &Form) -> Vec<f32> {
        let mut logits = match &question.meaning {
            Some(meaning) => self.meanings.iter().map(|direction| direction.dot(meaning)).collect(),
            None => vec![0.0; self.entries],
        };
        for &(feature, weight) in &question.letters.vector {
            let weight = weight * STEP;
            match self.places[feature as usize] {
                Place::Row(start) => {
                    let row = self.rows.range(start as usize..start as usize + self.entries);
                    for (logit, steps) in logits.iter_mut().zip(row) {
                        *logit += weight * f32::from(steps);
                    }
                }
                Place::Pairs(start, end) => {
                    let range = start as usize..end as usize;
                    for (entry, steps) in self.named.range(range.clone()).zip(self.steps.range(range)) {
                        logits[usize::from(entry)] += weight * f32::from(steps);
                    }
                }
            }
        }
        logits
    }
}

/// The weights of letters while they are folded, one feature after the other.
#[derive(Default)]
struct Folded {
    places: Vec<Place>,
    rows: Vec<i16>,
    pairs: Vec<(u16, i16)>,
}

impl Folded {
    fn new(head: &Head, letters: &[SparseVector], features: usize, entries: usize, scale: f32) -> Self {
        let mut by_feature: Vec<Vec<(usize, f32)>> = vec![Vec::new(); features];
        for (phrasing, letters) in letters.iter().enumerate() {
            for &(feature, weight) in letters {
                by_feature[feature as usize].push((phrasing, weight));
            }
        }
        let (mut folded, mut row) = (Self::default(), vec![0.0; entries]);
        for list in by_feature {
            row.fill(0.0);
            for (phrasing, weight) in list {
                for &(entry, coefficient) in head.coefficients(phrasing) {
                    row[entry as usize] += scale * weight * coefficient;
                }
            }
            folded.add(&row);
        }
        folded
    }

    /// Adds the weights of the next feature in whichever way is shorter.
    fn add(&mut self, row: &[f32]) {
        let steps: Vec<i16> = row.iter().map(|&weight| to_steps(weight)).collect();
        let telling = (0_u16..).zip(&steps).filter(|(_, steps)| steps.unsigned_abs() >= LEAST_STEPS);
        if as_float(telling.clone().count()) >= CROWDED * as_float(row.len()) {
            self.places.push(Place::Row(as_u32(self.rows.len())));
            self.rows.extend(steps);
        } else {
            let start = as_u32(self.pairs.len());
            self.pairs.extend(telling.map(|(entry, &steps)| (entry, steps)));
            self.places.push(Place::Pairs(start, as_u32(self.pairs.len())));
        }
    }
}

/// What each entry's wordings mean together.
fn meanings(head: &Head, forms: &Forms, entries: usize) -> Vec<Direction> {
    let mut sums = vec![[0.0; DIMENSIONS]; entries];
    for phrasing in 0..head.phrasings() {
        let Some(meaning) = forms.meaning(phrasing) else { continue };
        let components = meaning.components();
        for &(entry, coefficient) in head.coefficients(phrasing) {
            for (sum, component) in sums[entry as usize].iter_mut().zip(components) {
                *sum += MEANING * coefficient * component;
            }
        }
    }
    sums.iter().map(Direction::of).collect()
}

#[expect(clippy::cast_possible_truncation, reason = "clamped to the range of an i16")]
fn to_steps(weight: f32) -> i16 {
    libm::roundf(weight / STEP).clamp(f32::from(i16::MIN), f32::from(i16::MAX)) as i16
}

fn as_u32(number: usize) -> u32 {
    u32::try_from(number).expect("a table has fewer than four billion weights")
}
