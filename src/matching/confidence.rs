//! From scores to a probability: how sure the matcher is that a record is the right one.
//!
//! A logistic regression on three things that it can know without being told the answer.

use super::features::as_float;

/// What is known of a candidate before its confidence.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Evidence {
    /// Logit of the trained head.
    pub logit: f32,
    /// Share of the softmax over all entries that falls to the entry and its kin, 0..=1.
    pub share: f32,
    /// The share that would fall to them if all entries were equal, 0..=1.
    pub chance: f32,
    /// Weighted similarity to the nearest phrasings, at most 1.
    pub similarity: f32,
    /// How many phrasings the entry has; at least 1.
    pub phrasings: usize,
    /// Share of the question that the record speaks of, 0..=1.
    pub coverage: f32,
}

/// Weights of the evidence, fitted on the development sets, each set equal.
const CONSTANT: f64 = -5.6;
const LIFT: f64 = 1.2;
const SIMILARITY: f64 = 3.3;
const COVERAGE: f64 = 1.7;

/// A share is never nearer to nought or one than this, so that its odds stay finite.
const SHARE_EDGE: f64 = 1e-4;

impl Evidence {
    /// The calibrated probability that the candidate is right.
    ///
    /// A share counts by how far its odds are above chance: a tenth of a vote among two hundred entries is
    /// much, among ten it is nothing. Similarity counts as far as phrasings are few: where there are many
    /// the head has learned from them all that similarity could tell.
    pub fn confidence(&self) -> f64 {
        let lift = log_odds(self.share) - log_odds(self.chance);
        let nearness = f64::from(self.similarity) / f64::from(as_float(self.phrasings));
        let sum = CONSTANT + LIFT * lift + SIMILARITY * nearness + COVERAGE * f64::from(self.coverage);
        1.0 / (1.0 + libm::exp(-sum))
    }
}

fn log_odds(share: f32) -> f64 {
    let share = f64::from(share);
    libm::log((share + SHARE_EDGE) / (1.0 - share + SHARE_EDGE))
}
