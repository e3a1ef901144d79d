//! From scores to a probability: how sure the matcher is that a record is the right one.
//!
//! A logistic regression on four things that it can know without being told the answer.

/// What is known of a candidate before its confidence.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Evidence {
    /// Logit of the trained head.
    pub logit: f32,
    /// The entry's share of the softmax over all entries, 0..=1.
    pub share: f32,
    /// Weighted similarity to the nearest phrasings, at most 1.
    pub similarity: f32,
    /// Share of the question that the record speaks of, 0..=1.
    pub coverage: f32,
}

/// Weights of the evidence, fitted on the development sets.
const CONSTANT: f64 = -1.5;
const LOGIT: f64 = 0.05;
const ODDS: f64 = 0.8;
const SIMILARITY: f64 = 1.0;
const COVERAGE: f64 = 2.0;

/// A share is never nearer to nought or one than this, so that its odds stay finite.
const SHARE_EDGE: f64 = 1e-4;

impl Evidence {
    /// The calibrated probability that the candidate is right.
    pub fn confidence(&self) -> f64 {
        let share = f64::from(self.share);
        let odds = libm::log((share + SHARE_EDGE) / (1.0 - share + SHARE_EDGE));
        let sum = CONSTANT
            + LOGIT * f64::from(self.logit)
            + ODDS * odds
            + SIMILARITY * f64::from(self.similarity)
            + COVERAGE * f64::from(self.coverage);
        1.0 / (1.0 + libm::exp(-sum))
    }
}
