//! Which texts of an entry have a stem or a pair of stems: a small inverted index for each entry.
//!
//! An entry's phrasings are all compared with a question, and they repeat each other's words. So the question's few
//! stems and pairs are looked up once for all of them, and not each of theirs in the question.

use serde::{Deserialize, Serialize};

use super::letters::SparseVector;
use crate::matching::packed::Packed;

/// Groups of texts, each with the stems and pairs of its texts. Groups and texts are numbered as they come.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct Overlap {
    /// Where the features of each group end.
    groups: Packed<u32>,
    /// The features of each group in their order.
    features: Packed<u32>,
    /// Where the texts of each feature end.
    ends: Packed<u32>,
    /// The texts that have a feature, as often as they have it.
    texts: Packed<u32>,
}

impl Overlap {
    /// Adds a group: each feature of its texts, as often as it occurs, with the number of the text.
    pub fn push(&mut self, mut group: Vec<(u32, u32)>) {
        group.sort_unstable();
        for texts in group.chunk_by(|(one, _), (other, _)| one == other) {
            self.features.extend([texts[0].0]);
            self.texts.extend(texts.iter().map(|(_, text)| *text));
            self.ends.extend([as_end(self.texts.len())]);
        }
        self.groups.extend([as_end(self.features.len())]);
    }

    /// Adds to the sum of each text of a group what the features weigh that it has, each as often as it has it. The
    /// features of the question are in their order; the first sum is that of text number `first`.
    pub fn add_to(&self, sums: &mut [f32], first: usize, group: usize, question: &SparseVector) {
        let own = end(&self.groups, group);
        let (features, _) = self.features.bytes(own.clone()).as_chunks();
        let mut from = 0;
        for &(feature, weight) in question {
            match features[from..].binary_search_by_key(&feature, |bytes| u32::from_le_bytes(*bytes)) {
                Ok(at) => {
                    from += at;
                    for text in self.texts.range(end(&self.ends, own.start + from)) {
                        sums[text as usize - first] += weight;
                    }
                }
                Err(at) => from += at,
            }
        }
    }
}

/// From where the one before ends to where this one does.
fn end(ends: &Packed<u32>, number: usize) -> std::ops::Range<usize> {
    let before = number.checked_sub(1).map_or(0, |before| ends.get(before));
    before as usize..ends.get(number) as usize
}

fn as_end(length: usize) -> u32 {
    u32::try_from(length).expect("a table has below 2^32 words and pairs of words")
}

#[cfg(test)]
mod tests {
    use super::Overlap;

    #[track_caller]
    fn check(question: &[(u32, f32)], group: usize, first: usize, expected: [f32; 3]) {
        let mut overlap = Overlap::default();
        overlap.push(vec![(7, 0), (3, 0), (3, 1), (9, 1), (3, 1)]);
        overlap.push(Vec::new());
        overlap.push(vec![(3, 2), (8, 4)]);
        let mut sums = [0.5; 3];
        overlap.add_to(&mut sums, first, group, &question.to_vec());
        let right = sums.iter().zip(expected).all(|(sum, expected)| (sum - 0.5 - expected).abs() < 1e-6);
        assert!(right, "{question:?} in {group}: {sums:?} instead of {expected:?}");
    }

    #[test]
    fn texts_get_what_their_features_weigh() {
        check(&[(3, 1.0)], 0, 0, [1.0, 2.0, 0.0]);
        check(&[(1, 4.0), (3, 1.0), (7, 0.5), (8, 4.0), (9, 0.25)], 0, 0, [1.5, 2.25, 0.0]);
        check(&[(3, 1.0), (8, 2.0), (9, 4.0)], 2, 2, [1.0, 0.0, 2.0]);
    }

    #[test]
    fn what_has_nothing_in_common_gets_nothing() {
        check(&[(2, 1.0), (4, 1.0), (10, 1.0)], 0, 0, [0.0; 3]);
        check(&[(3, 1.0)], 1, 2, [0.0; 3]);
        check(&[], 0, 0, [0.0; 3]);
    }
}
