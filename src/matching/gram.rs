//! How much alike two texts are: the kernel that the head learns from, and its values for all pairs.
//!
//! Letters and meaning, weighted: k(p, q) = 1 (words + characters) + 6 meaning. Without the static
//! table letters count four times, so that the kernel has about the same size. Both are flat on the
//! development sets.

use super::{features::SparseVector, index::Index, meaning::Meaning};

/// Weight of the cosine of meanings.
const MEANING: f32 = 6.0;

/// Weight of the two cosines of letters when there is no meaning to go by.
const LETTERS_ALONE: f32 = 4.0;

/// A text in the forms in which it is compared.
#[derive(Debug, Clone)]
pub struct Form {
    /// Words and characters.
    pub letters: SparseVector,
    /// What it means, where the static table is used.
    pub meaning: Option<Meaning>,
}

/// How a text compares with each phrasing of a table.
#[derive(Debug, Clone)]
pub struct Likeness {
    /// Cosine of words plus cosine of characters, 0..=2.
    pub letters: Vec<f32>,
    /// Cosine of meanings, -1..=1; nought without the static table.
    pub meaning: Vec<f32>,
}

impl Likeness {
    /// Compares a text with the phrasings from `first` on; earlier ones stay nought.
    pub fn of(text: &Form, index: &Index, table: &[Form], first: usize) -> Self {
        let mut meaning = vec![0.0; table.len()];
        if let Some(own) = &text.meaning {
            for (cosine, other) in meaning.iter_mut().zip(table).skip(first) {
                *cosine = other.meaning.as_ref().map_or(0.0, |other| own.cosine(other));
            }
        }
        Self { letters: index.dots(&text.letters, first), meaning }
    }

    /// The kernel with each phrasing.
    pub fn kernel(&self, has_meaning: bool) -> Vec<f32> {
        if has_meaning {
            self.letters
                .iter()
                .zip(&self.meaning)
                .map(|(letters, meaning)| letters + MEANING * meaning)
                .collect()
        } else {
            self.letters.iter().map(|letters| LETTERS_ALONE * letters).collect()
        }
    }
}

/// The kernel of all pairs of phrasings.
#[derive(Debug, Clone)]
pub struct Gram {
    count: usize,
    values: Vec<f32>,
}

impl Gram {
    /// Computes the kernel of all pairs; the work is shared between the processors.
    pub fn new(table: &[Form], index: &Index) -> Self {
        let count = table.len();
        let workers = std::thread::available_parallelism().map_or(1, usize::from).min(8);
        let upper = |worker: usize| -> Vec<(usize, Vec<f32>)> {
            (worker..count)
                .step_by(workers)
                .map(|row| {
                    let form = &table[row];
                    (row, Likeness::of(form, index, table, row).kernel(form.meaning.is_some()))
                })
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

    /// The kernel of one phrasing with all.
    pub fn row(&self, phrasing: usize) -> &[f32] {
        &self.values[phrasing * self.count..(phrasing + 1) * self.count]
    }
}
