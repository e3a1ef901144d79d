//! Which entries of a large table are worth comparing with a question: an inverted index of their words.
//!
//! A table of a million phrasings cannot be compared one by one. For each stem and each pair of stems the
//! index lists the entries that have it, with the weight that it has in the best of their phrasings, so that
//! the sum over a question's words bounds from above what any phrasing can have in common with it in words.
//! The shortest lists, which are those of the rarest words, are read first and reading stops at a fixed number of
//! postings ("quit" of Moffat and Zobel, "Self-indexing inverted files for fast text retrieval", ACM TOIS 14,
//! 1996): what everybody says tells nobody apart, and the time of a decision is bounded whatever is asked.

use serde::{Deserialize, Serialize};

use crate::matching::{arithmetic::highest, features::SparseVector, packed::Packed};

/// Most postings that are read for a question, but the shortest list is always read whole: some tens of
/// microseconds.
const MOST_READ: usize = 20_000;

/// One of fixed point for weights in the index.
const ONE: f32 = 255.0;

/// The words of a table with the entries that have them.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct Recall {
    entries: usize,
    /// Where the postings of each feature start, and where the last end.
    starts: Vec<u32>,
    /// Entries that have a feature, in their order.
    named: Packed<u32>,
    /// The weight of the feature in the phrasing where it weighs most.
    weights: Packed<u8>,
}

impl Recall {
    /// Indexes the words of each entry's phrasings; `features` is how many features there are.
    pub fn new(entries: impl Iterator<Item = Vec<SparseVector>>, features: usize) -> Self {
        let mut postings: Vec<(u32, u32, u8)> = Vec::new();
        let mut count = 0;
        for (entry, phrasings) in (0_u32..).zip(entries) {
            count += 1;
            let mut own: Vec<(u32, f32)> = phrasings.into_iter().flatten().collect();
            own.sort_unstable_by(|a, b| a.0.cmp(&b.0).then(b.1.total_cmp(&a.1)));
            own.dedup_by_key(|(feature, _)| *feature);
            postings.extend(own.into_iter().map(|(feature, weight)| (feature, entry, to_fixed(weight))));
        }
        // Stable, so that the entries of a feature keep their order.
        postings.sort_by_key(|&(feature, _, _)| feature);
        let mut starts = vec![0_u32; features + 1];
        for &(feature, _, _) in &postings {
            starts[feature as usize + 1] += 1;
        }
        for at in 1..starts.len() {
            starts[at] += starts[at - 1];
        }
        Self {
            entries: count,
            starts,
            named: postings.iter().map(|&(_, entry, _)| entry).collect(),
            weights: postings.iter().map(|&(_, _, weight)| weight).collect(),
        }
    }

    /// The entries that have most in common with the words of a question, at most `most`, in the order of the
    /// table.
    pub fn entries(&self, words: &SparseVector, most: usize) -> Vec<usize> {
        let mut lists: Vec<(usize, u32, f32)> =
            words.iter().map(|&(feature, weight)| (self.range(feature).len(), feature, weight)).collect();
        lists.sort_unstable_by_key(|&(length, feature, _)| (length, feature));
        let (mut sums, mut met) = (vec![0.0_f32; self.entries], Vec::new());
        let mut read = 0;
        for (length, feature, weight) in lists {
            if read > 0 && read + length > MOST_READ {
                break;
            }
            read += length;
            let range = self.range(feature);
            for (entry, own) in self.named.range(range.clone()).zip(self.weights.range(range)) {
                let sum = &mut sums[entry as usize];
                if *sum == 0.0 {
                    met.push(entry);
                }
                *sum += weight * f32::from(own);
            }
        }
        let summed = met.into_iter().map(|entry| (sums[entry as usize], entry as usize));
        let mut entries: Vec<usize> = highest(summed, most).into_iter().map(|(_, entry)| entry).collect();
        entries.sort_unstable();
        entries
    }

    fn range(&self, feature: u32) -> std::ops::Range<usize> {
        let at = feature as usize;
        self.starts[at] as usize..self.starts[at + 1] as usize
    }
}

/// Never nought: an entry that was met can be told from one that was not.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a weight is from 0 to 1")]
fn to_fixed(weight: f32) -> u8 {
    libm::roundf(weight * ONE).max(1.0) as u8
}

#[cfg(test)]
mod tests {
    use super::{MOST_READ, Recall};

    #[track_caller]
    fn check(recall: &Recall, words: &[(u32, f32)], most: usize, expected: &[usize]) {
        assert_eq!(recall.entries(&words.to_vec(), most), expected, "{words:?}");
    }

    #[test]
    fn entries_with_most_in_common_are_found() {
        let entries = vec![
            vec![vec![(0, 0.2), (1, 0.9)], vec![(0, 0.5)]],
            vec![vec![(0, 0.4), (2, 0.8)]],
            vec![vec![(3, 1.0)]],
        ];
        let recall = Recall::new(entries.into_iter(), 5);
        check(&recall, &[(0, 1.0)], 9, &[0, 1]);
        check(&recall, &[(0, 1.0)], 1, &[0]);
        check(&recall, &[(0, 0.1), (2, 0.9)], 1, &[1]);
        check(&recall, &[(4, 1.0)], 9, &[]);
        check(&recall, &[], 9, &[]);
    }

    #[test]
    fn what_everybody_says_is_read_only_when_nothing_else_is_said() {
        let common = 0..MOST_READ + 1;
        let recall = Recall::new(common.map(|entry| vec![vec![(u32::from(entry == 7), 1.0), (2, 0.5)]]), 3);
        check(&recall, &[(1, 0.1), (2, 0.9)], 2, &[7]);
        check(&recall, &[(2, 0.9)], 2, &[0, 1]);
    }
}
