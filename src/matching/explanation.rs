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
    /// The confidence from which it answers, and who set it.
    pub threshold: Threshold,
    /// The question's words with whether the record speaks of them.
    pub coverage: Vec<WordCoverage>,
    /// What the guards found.
    pub findings: Vec<Finding>,
}

/// What keeps a candidate from answering.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Obstacle<'a> {
    /// A guard objects.
    Guard(&'a Finding),
    /// It is not likely enough.
    Confidence {
        /// How likely it is, 0..=1.
        reached: f64,
        /// From which confidence it answers.
        needed: Threshold,
    },
}

impl ExplainedCandidate {
    /// All that keeps it from answering: what each guard found, then what it lacks in confidence. None for one
    /// that would answer if it were the best.
    pub fn obstacles(&self) -> impl Iterator<Item = Obstacle<'_>> {
        let lacking = (self.confidence < self.threshold.value)
            .then_some(Obstacle::Confidence { reached: self.confidence, needed: self.threshold });
        self.findings.iter().map(Obstacle::Guard).chain(lacking)
    }
}

/// The confidences that a candidate had to reach.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Thresholds {
    /// To be answered.
    pub answer: f64,
    /// To be offered.
    pub suggest: f64,
}

/// The confidence from which a record answers.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Threshold {
    /// The confidence, 0..=1.
    pub value: f64,
    /// Who set it.
    pub set_by: SetBy,
}

/// Who set a threshold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum SetBy {
    /// The settings, for all records.
    Settings,
    /// The record, for itself.
    Record,
}

impl SetBy {
    /// Its name for programs.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Settings => "settings",
            Self::Record => "record",
        }
    }
}

impl Thresholds {
    /// The confidence at which a record is answered that may have a threshold of its own. Whoever was not asked
    /// is never bolder for that.
    pub fn of(&self, own: Option<f64>) -> Threshold {
        let asked = self.suggest.is_finite();
        match own {
            Some(own) if asked || own > self.answer => Threshold { value: own, set_by: SetBy::Record },
            _ => Threshold { value: self.answer, set_by: SetBy::Settings },
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

#[cfg(test)]
mod tests {
    use super::{SetBy, Threshold, Thresholds};

    const ASKED: Thresholds = Thresholds { answer: 0.6, suggest: 0.35 };
    const UNASKED: Thresholds = Thresholds { answer: 0.9, suggest: f64::INFINITY };

    #[track_caller]
    fn check(thresholds: Thresholds, own: Option<f64>, value: f64, set_by: SetBy) {
        assert_eq!(thresholds.of(own), Threshold { value, set_by });
    }

    #[test]
    fn a_record_may_set_its_own_threshold() {
        check(ASKED, None, 0.6, SetBy::Settings);
        check(ASKED, Some(0.8), 0.8, SetBy::Record);
        check(ASKED, Some(0.2), 0.2, SetBy::Record);
    }

    #[test]
    fn no_record_makes_the_bot_bolder_where_it_was_not_asked() {
        check(UNASKED, None, 0.9, SetBy::Settings);
        check(UNASKED, Some(0.95), 0.95, SetBy::Record);
        check(UNASKED, Some(0.2), 0.9, SetBy::Settings);
    }
}
