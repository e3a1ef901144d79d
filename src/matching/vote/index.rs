//! An inverted index: for each feature the phrasings that have it.

use crate::matching::features::SparseVector;

/// Postings of all features, one list after the other.
#[derive(Debug, Clone)]
pub struct Index {
    starts: Vec<u32>,
    postings: Vec<Posting>,
    phrasings: usize,
}

#[derive(Debug, Clone, Copy)]
struct Posting {
    phrasing: u32,
    weight: f32,
}

impl Index {
    /// Indexes texts; a posting list is in their order.
    pub fn new(texts: &[SparseVector], features: usize) -> Self {
        let mut starts = vec![0_u32; features + 1];
        for &(feature, _) in texts.iter().flatten() {
            starts[feature as usize + 1] += 1;
        }
        for at in 1..starts.len() {
            starts[at] += starts[at - 1];
        }
        let mut next = starts.clone();
        let mut postings = vec![Posting { phrasing: 0, weight: 0.0 }; starts[features] as usize];
        for (phrasing, text) in (0_u32..).zip(texts) {
            for &(feature, weight) in text {
                let at = &mut next[feature as usize];
                postings[*at as usize] = Posting { phrasing, weight };
                *at += 1;
            }
        }
        Self { starts, postings, phrasings: texts.len() }
    }

    /// The dot product of a text with every phrasing from `first` on.
    pub fn dots(&self, text: &SparseVector, first: usize) -> Vec<f32> {
        let mut dots = vec![0.0; self.phrasings];
        for &(feature, weight) in text {
            let list = self.list(feature);
            let skip = if first == 0 { 0 } else { list.partition_point(|p| (p.phrasing as usize) < first) };
            for posting in &list[skip..] {
                dots[posting.phrasing as usize] += weight * posting.weight;
            }
        }
        dots
    }

    fn list(&self, feature: u32) -> &[Posting] {
        let at = feature as usize;
        &self.postings[self.starts[at] as usize..self.starts[at + 1] as usize]
    }
}
