//! How much alike two texts are: the kernel that the head learns from, and its values for all pairs.
//!
//! Letters and meaning, weighted: k(p, q) = 1 (words + characters) + 6 meaning. Without the static
//! table letters count four times, so that the kernel has about the same size. Both are flat on the
//! development sets.

use super::index::Index;
use crate::matching::{
    arithmetic::wide,
    features::{Forms, SparseVector},
};

/// Weight of the cosine of meanings.
pub const MEANING: f32 = 6.0;

/// Weight of the two cosines of letters when there is no meaning to go by.
pub const LETTERS_ALONE: f32 = 4.0;

/// The kernel of all pairs of phrasings.
#[derive(Debug, Clone)]
pub struct Gram {
    count: usize,
    values: Vec<f32>,
}

impl Gram {
    /// Computes the kernel of the first of a table's texts, whose `letters` these are, with each other; the
    /// work is shared between the processors.
    pub fn new(forms: &Forms, letters: &[SparseVector], features: usize) -> Self {
        let (count, index) = (letters.len(), Index::new(letters, features));
        let workers = std::thread::available_parallelism().map_or(1, usize::from).min(8);
        let upper = |worker: usize| -> Vec<(usize, Vec<f32>)> {
            (worker..count)
                .step_by(workers)
                .map(|row| (row, half_row(forms, &letters[row], row, &index)))
                .collect()
        };
        let rows: Vec<(usize, Vec<f32>)> = std::thread::scope(|scope| {
            let handles: Vec<_> = (1..workers).map(|worker| scope.spawn(move || upper(worker))).collect();
            let mut rows = upper(0);
            for handle in handles {
                rows.extend(handle.join().expect("comparing texts does not panic"));
            }
            rows
        });
        let mut values = vec![0.0; count * count];
        for (row, kernel) in rows {
            for column in row..count {
                values[row * count + column] = kernel[column];
                values[column * count + row] = kernel[column];
            }
        }
        Self { count, values }
    }

    /// A kernel that is known, row by row.
    #[cfg(test)]
    pub fn known(count: usize, values: Vec<f32>) -> Self {
        Self { count, values }
    }

    /// The kernel of one phrasing with all.
    pub fn row(&self, phrasing: usize) -> &[f32] {
        &self.values[phrasing * self.count..(phrasing + 1) * self.count]
    }
}

/// The kernel of a text with itself and all after it; those before it stay nought.
fn half_row(forms: &Forms, letters: &SparseVector, row: usize, index: &Index) -> Vec<f32> {
    let mut kernel = index.dots(letters, row);
    match forms.meaning(row) {
        Some(own) => {
            wide(|| {
                for (text, value) in kernel.iter_mut().enumerate().skip(row) {
                    *value += MEANING * forms.meaning(text).map_or(0.0, |other| own.dot(other));
                }
            });
        }
        None => kernel.iter_mut().for_each(|value| *value *= LETTERS_ALONE),
    }
    kernel
}
