//! How a decision came about, as plain data; whoever shows it draws it.

use crate::knowledge::RecordRef;

use super::{
    Decision, candidates::Assessed, confidence::Evidence, coverage::WordCoverage, guards::Finding,
    reading::Reading, row::Row,
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

/// An explanation before its candidates have names.
pub(super) struct Draft {
    pub reading: Reading,
    pub exact: Option<RecordRef>,
    pub thresholds: Thresholds,
    pub decision: Decision,
}

impl Draft {
    /// Names the candidates.
    pub(super) fn finish(self, candidates: Vec<Assessed>, rows: &[Row]) -> Explanation {
        let name = |one: Assessed| ExplainedCandidate {
            record: rows[one.entry].record.clone(),
            title: rows[one.entry].title.clone(),
            evidence: one.evidence,
            confidence: one.confidence,
            coverage: one.coverage,
            findings: one.findings,
        };
        let Self { reading, exact, thresholds, decision } = self;
        Explanation {
            reading,
            exact,
            candidates: candidates.into_iter().map(name).collect(),
            thresholds,
            decision,
        }
    }
}
