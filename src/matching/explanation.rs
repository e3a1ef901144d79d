//! How a decision came about, as plain data; whoever shows it draws it.

use super::{Candidate, Decision};

/// The road of one utterance through the matcher.
#[derive(Debug, Clone, PartialEq)]
pub struct Explanation {
    /// The utterance as it came.
    pub text: String,
    /// Its words as the matcher read them.
    pub words: Vec<String>,
    /// The best candidates, best first.
    pub candidates: Vec<Candidate>,
    /// The confidences that were asked for.
    pub thresholds: Thresholds,
    /// What came of it.
    pub decision: Decision,
}

/// The confidences that a candidate had to reach.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Thresholds {
    /// To be answered.
    pub answer: f64,
    /// To be offered.
    pub suggest: f64,
}
