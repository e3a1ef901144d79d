//! How a decision came about, as plain data; whoever shows it draws it.

use crate::knowledge::RecordRef;

use super::{
    Decision,
    candidates::{Assessed, Candidates},
    confidence::Evidence,
    coverage::WordCoverage,
    guards::Finding,
    reading::Reading,
};

/// The road of one utterance through the matcher.
#[derive(Debug, Clone, PartialEq)]
pub struct Explanation {
    /// The words as typed and as understood.
    pub reading: Reading,
    /// The record one of whose phrasings was repeated word for word.
    pub exact: Option<RecordRef>,
    /// The best candidates, best first.
    pub candidates: Vec<ExplainedCandidate>,
    /// The confidences that were asked for.
    pub thresholds: Thresholds,
    /// What came of it.
    pub decision: Decision,
}

/// A candidate with everything that it was judged by.
#[derive(Debug, Clone, PartialEq)]
pub struct ExplainedCandidate {
    /// Which record.
    pub record: RecordRef,
    /// Its title.
    pub title: String,
    /// What the confidence rests on.
    pub evidence: Evidence,
    /// Calibrated probability, 0..=1, that it is the right one.
    pub confidence: f64,
    /// The confidence from which it answers.
    pub threshold: f64,
    /// The question's words with whether the record speaks of them.
    pub coverage: Vec<WordCoverage>,
    /// What the guards found.
    pub findings: Vec<Finding>,
}

/// The confidences that a candidate had to reach.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Thresholds {
    /// To be answered.
    pub answer: f64,
    /// To be offered.
    pub suggest: f64,
}

impl Thresholds {
    /// The confidence at which a record is answered that may have a threshold of its own. Whoever was not asked
    /// is never bolder for that.
    pub fn of(&self, own: Option<f64>) -> f64 {
        match own {
            Some(own) if self.suggest.is_finite() => own,
            Some(own) => own.max(self.answer),
            None => self.answer,
        }
    }
}

/// Names the candidates and says what they were judged by.
pub(super) fn explained(candidates: &Candidates<'_>, thresholds: Thresholds) -> Vec<ExplainedCandidate> {
    let explain = |one: &Assessed| ExplainedCandidate {
        record: candidates.row(one.entry).record.clone(),
        title: candidates.row(one.entry).title.clone(),
        evidence: one.evidence,
        confidence: one.confidence,
        threshold: thresholds.of(candidates.row(one.entry).answer_threshold),
        coverage: candidates.coverage(one.entry),
        findings: one.findings.clone(),
    };
    candidates.iter().map(explain).collect()
}
