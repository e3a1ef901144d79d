//! What all trials of a method say together.

use super::calibration::Calibration;
use super::ranking::{accuracy_at_1, average_precision, reciprocal_rank};
use super::selective::{Selection, at_precision, auroc};
use super::{Action, Trial};

/// The precision at which the share of right answers is taken.
pub const PRECISION: f64 = 0.95;

/// What all trials of a method say together. `None` where there is nothing to measure by: rankings need
/// queries in scope, and telling apart needs queries out of scope as well.
#[derive(Debug, Clone, PartialEq)]
pub struct Measures {
    /// How many queries some entry is right for.
    pub in_scope: usize,
    /// How many queries no entry is right for.
    pub out_of_scope: usize,
    /// Share of in-scope queries whose best entry is right.
    pub accuracy_at_1: Option<f64>,
    /// Mean reciprocal rank of the first right entry among five.
    pub mrr_at_5: Option<f64>,
    /// Mean average precision among five.
    pub map_at_5: Option<f64>,
    /// Chance that a query in scope scores higher than one out of scope.
    pub auroc: Option<f64>,
    /// The most that a threshold can answer rightly at 95 % precision.
    pub at_95_precision: Option<Selection>,
    /// What the method decided; `None` where it only ranks.
    pub decisions: Option<Decisions>,
    /// Whether its confidence is a probability; `None` where it only ranks.
    pub calibration: Option<Calibration>,
}

/// What a method did with its queries, as counts and shares (0..=1).
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Decisions {
    /// Queries that were answered.
    pub answered: usize,
    /// Queries for which entries were offered.
    pub offered: usize,
    /// Queries that nothing was claimed to fit.
    pub silent: usize,
    /// Share of all queries that were answered.
    pub share_answered: f64,
    /// Share of answers that are right; an answer to a query out of scope is wrong.
    pub precision: Option<f64>,
    /// Share of in-scope queries that were answered rightly.
    pub answered_rightly: Option<f64>,
    /// Share of in-scope queries that were answered wrongly.
    pub answered_wrongly: Option<f64>,
    /// Share of out-of-scope queries that were answered.
    pub out_of_scope_answered: Option<f64>,
    /// Share of out-of-scope queries for which the method stayed silent.
    pub out_of_scope_recall: Option<f64>,
    /// Share of silences that are out of scope.
    pub out_of_scope_precision: Option<f64>,
}

impl Measures {
    /// What these trials of one method say together.
    pub fn of(trials: &[Trial<'_>]) -> Self {
        let in_scope = trials.iter().filter(|trial| trial.is_in_scope()).count();
        let decisions = Decisions::of(trials);
        Self {
            in_scope,
            out_of_scope: trials.len() - in_scope,
            accuracy_at_1: accuracy_at_1(trials),
            mrr_at_5: reciprocal_rank(trials),
            map_at_5: average_precision(trials),
            auroc: auroc(trials),
            at_95_precision: at_precision(trials, PRECISION),
            calibration: decisions.and_then(|_| Calibration::of(trials)),
            decisions,
        }
    }
}

impl Decisions {
    /// What was done in these trials; `None` where in any of them nothing was decided, and of none.
    fn of(trials: &[Trial<'_>]) -> Option<Self> {
        let actions: Vec<(&Trial<'_>, &Action)> = trials
            .iter()
            .map(|trial| trial.standing.action.as_ref().map(|action| (trial, action)))
            .collect::<Option<_>>()?;
        let count = |is_counted: &dyn Fn(&Trial<'_>, &Action) -> bool| {
            actions.iter().filter(|(trial, action)| is_counted(trial, action)).count()
        };
        let is_answer = |action: &Action| matches!(action, Action::Answered(_));
        let in_scope = count(&|trial, _| trial.is_in_scope());
        let out_of_scope = trials.len() - in_scope;
        let answered = count(&|_, action| is_answer(action));
        let silent = count(&|_, action| *action == Action::Silent);
        let right = count(&|trial, action| matches!(action, Action::Answered(id) if trial.is_right(id)));
        let astray = count(&|trial, action| is_answer(action) && !trial.is_in_scope());
        let silent_outside = count(&|trial, action| *action == Action::Silent && !trial.is_in_scope());
        Some(Self {
            answered,
            offered: trials.len() - answered - silent,
            silent,
            share_answered: share(answered, trials.len())?,
            precision: share(right, answered),
            answered_rightly: share(right, in_scope),
            answered_wrongly: share(answered - right - astray, in_scope),
            out_of_scope_answered: share(astray, out_of_scope),
            out_of_scope_recall: share(silent_outside, out_of_scope),
            out_of_scope_precision: share(silent_outside, silent).filter(|_| out_of_scope > 0),
        })
    }
}

#[expect(clippy::cast_precision_loss, reason = "no set has more than 2^52 queries")]
fn share(part: usize, whole: usize) -> Option<f64> {
    (whole > 0).then(|| part as f64 / whole as f64)
}

#[cfg(test)]
mod tests {
    use super::{Decisions, Measures};
    use crate::evaluation::Action;
    use crate::evaluation::trial::tests::{acted, trial};

    #[test]
    fn what_was_done_is_counted_by_hand() {
        let gold = ["a".to_owned()];
        let inside = || trial(Some(&gold), "ab", 0.8);
        let outside = || trial(None, "ab", 0.2);
        let answer = |id: &str| Action::Answered(id.to_owned());
        let trials = [
            acted(inside(), answer("a")),
            acted(inside(), answer("a")),
            acted(inside(), answer("b")),
            acted(inside(), Action::Offered),
            acted(inside(), Action::Silent),
            acted(outside(), answer("a")),
            acted(outside(), Action::Silent),
            acted(outside(), Action::Silent),
            acted(outside(), Action::Offered),
            acted(outside(), Action::Silent),
        ];
        let measures = Measures::of(&trials);
        assert_eq!((measures.in_scope, measures.out_of_scope), (5, 5));
        let expected = Decisions {
            answered: 4,
            offered: 2,
            silent: 4,
            share_answered: 0.4,
            precision: Some(0.5),
            answered_rightly: Some(0.4),
            answered_wrongly: Some(0.2),
            out_of_scope_answered: Some(0.2),
            out_of_scope_recall: Some(0.6),
            out_of_scope_precision: Some(0.75),
        };
        assert_eq!(measures.decisions, Some(expected));
        assert!(measures.calibration.is_some());
    }

    #[test]
    fn a_method_that_only_ranks_has_neither_decisions_nor_calibration() {
        let gold = ["a".to_owned()];
        let measures = Measures::of(&[trial(Some(&gold), "a", 12.5)]);
        assert_eq!((measures.decisions, measures.calibration), (None, None));
        assert_eq!((measures.accuracy_at_1, measures.auroc), (Some(1.0), None));
    }

    #[test]
    fn nothing_is_measured_by_nothing() {
        let measures = Measures::of(&[]);
        assert_eq!((measures.decisions, measures.accuracy_at_1), (None, None));
    }
}
