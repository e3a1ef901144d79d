//! Rows of weights, one weight for each entry, kept as fixed-point numbers in whichever way is quicker.
//!
//! A row that speaks to many entries is kept whole, so that the compiler takes several weights at a time; one that
//! speaks to few names them. Weights that round to nearly nothing are left out.

use serde::{Deserialize, Serialize};

use crate::matching::{
    arithmetic::{as_float, nearest, wide},
    packed::Packed,
};

/// A weight below this many steps is left out: in a logit it is lost among hundreds of others.
const LEAST_STEPS: u16 = 3;

/// A row that speaks to at least this share of the entries is kept whole, which from half of them on is shorter
/// and below that still quicker.
const CROWDED: f32 = 0.3;

/// Rows of weights by their numbers.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct SparseRows {
    entries: usize,
    step: f32,
    places: Vec<Place>,
    /// Rows that are kept whole, in steps.
    whole: Packed<i16>,
    /// Entries that any other row speaks for or against.
    named: Packed<u16>,
    /// How strongly, in steps.
    steps: Packed<i16>,
}

#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
enum Place {
    /// A whole row that starts here.
    Whole(u32),
    /// Pairs from here to there.
    Named(u32, u32),
}

impl SparseRows {
    /// No rows yet, for a table of this many entries; weights are kept in steps of `step`, and no weight
    /// is further from nought than 32,767 steps.
    pub fn new(entries: usize, step: f32) -> Self {
        Self {
            entries,
            step,
            places: Vec::new(),
            whole: Packed::default(),
            named: Packed::default(),
            steps: Packed::default(),
        }
    }

    /// Adds the next row.
    pub fn push(&mut self, row: &[f32]) {
        let steps: Vec<i16> = row.iter().map(|&weight| self.to_steps(weight)).collect();
        let telling = (0_u16..).zip(&steps).filter(|(_, steps)| steps.unsigned_abs() >= LEAST_STEPS);
        if as_float(telling.clone().count()) >= CROWDED * as_float(row.len()) {
            self.places.push(Place::Whole(as_u32(self.whole.len())));
            self.whole.extend(steps);
        } else {
            let start = as_u32(self.steps.len());
            self.named.extend(telling.clone().map(|(entry, _)| entry));
            self.steps.extend(telling.map(|(_, &steps)| steps));
            self.places.push(Place::Named(start, as_u32(self.steps.len())));
        }
    }

    /// Adds a row to a sum, so many times.
    pub fn add_to(&self, sum: &mut [f32], row: usize, times: f32) {
        let times = times * self.step;
        match self.places[row] {
            Place::Whole(start) => {
                let row = self.whole.range(start as usize..start as usize + self.entries);
                wide(|| {
                    for (sum, steps) in sum.iter_mut().zip(row) {
                        *sum += times * f32::from(steps);
                    }
                });
            }
            Place::Named(start, end) => {
                let range = start as usize..end as usize;
                for (entry, steps) in self.named.range(range.clone()).zip(self.steps.range(range)) {
                    sum[usize::from(entry)] += times * f32::from(steps);
                }
            }
        }
    }

    #[expect(clippy::cast_possible_truncation, reason = "clamped to the range of an i16")]
    fn to_steps(&self, weight: f32) -> i16 {
        nearest(weight / self.step).clamp(f32::from(i16::MIN), f32::from(i16::MAX)) as i16
    }
}

fn as_u32(number: usize) -> u32 {
    u32::try_from(number).expect("a table has fewer than four billion weights")
}

#[cfg(test)]
mod tests {
    use super::SparseRows;

    #[test]
    fn rows_are_added_up_as_often_as_asked() {
        let mut rows = SparseRows::new(4, 0.25);
        rows.push(&[1.0, -2.0, 0.5, 3.0]);
        rows.push(&[0.0, 0.5, 5.0, 0.0]);
        let mut sum = [0.0; 4];
        rows.add_to(&mut sum, 0, 2.0);
        rows.add_to(&mut sum, 1, 1.0);
        // Half a unit is two steps: lost among others, so left out where it stands alone, not in a whole row.
        let expected = [2.0, -4.0, 6.0, 6.0_f32];
        assert!(sum.iter().zip(expected).all(|(sum, expected)| (sum - expected).abs() < 1e-6), "{sum:?}");
    }
}
