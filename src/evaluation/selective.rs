//! How well the score tells when to stay silent: area under the ROC curve, and how much can be answered
//! at a given precision.

use super::Trial;

/// What a threshold on the score would give.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Selection {
    /// Share of in-scope queries, 0..=1, that are answered rightly.
    pub answered_rightly: f64,
    /// The score from which a query is answered; infinite where no threshold is precise enough.
    pub threshold: f64,
}

/// The chance, 0..=1, that a query in scope scores higher than one out of scope, ties counting half; `None`
/// where one of the two is missing.
///
/// The area under the ROC curve as the Mann-Whitney statistic (Hanley and `McNeil`, Radiology 143, 1982).
pub fn auroc(trials: &[Trial<'_>]) -> Option<f64> {
    let mut below = 0.0; // queries out of scope with a lower score
    let (mut inside, mut outside, mut won) = (0.0, 0.0, 0.0);
    let sorted = by_score(trials);
    for tied in sorted.chunk_by_score().rev() {
        let in_scope = count(tied, Trial::is_in_scope);
        let out_of_scope = count(tied, |trial| !trial.is_in_scope());
        won += in_scope * (below + out_of_scope / 2.0);
        below += out_of_scope;
        inside += in_scope;
        outside += out_of_scope;
    }
    (inside > 0.0 && outside > 0.0).then(|| won / (inside * outside))
}

/// The most that can be answered rightly while at least `precision` (0..=1) of all answers are right, if
/// every query that scores at least some threshold is answered with its best entry. An answer to a query
/// out of scope is wrong. `None` without queries in scope.
pub fn at_precision(trials: &[Trial<'_>], precision: f64) -> Option<Selection> {
    let in_scope = count(&trials.iter().collect::<Vec<_>>(), Trial::is_in_scope);
    let mut best = Selection { answered_rightly: 0.0, threshold: f64::INFINITY };
    let (mut right, mut answered) = (0.0, 0.0);
    let sorted = by_score(trials);
    for tied in sorted.chunk_by_score() {
        right += count(tied, Trial::first_is_right);
        answered += count(tied, |trial| !trial.standing.ranked.is_empty());
        if right >= precision * answered && right / in_scope > best.answered_rightly {
            best = Selection { answered_rightly: right / in_scope, threshold: tied[0].standing.score };
        }
    }
    (in_scope > 0.0).then_some(best)
}

/// Trials from the highest score to the lowest.
struct Sorted<'a>(Vec<&'a Trial<'a>>);

fn by_score<'a>(trials: &'a [Trial<'a>]) -> Sorted<'a> {
    let mut sorted: Vec<_> = trials.iter().collect();
    sorted.sort_by(|a, b| b.standing.score.total_cmp(&a.standing.score));
    Sorted(sorted)
}

impl<'a> Sorted<'a> {
    /// Those with the same score together, the highest first: no threshold can part them.
    fn chunk_by_score(&self) -> impl DoubleEndedIterator<Item = &[&'a Trial<'a>]> {
        self.0.chunk_by(|a, b| a.standing.score.total_cmp(&b.standing.score).is_eq())
    }
}

#[expect(clippy::cast_precision_loss, reason = "no set has more than 2^52 queries")]
fn count<'a>(trials: &[&Trial<'a>], is_counted: impl Fn(&Trial<'a>) -> bool) -> f64 {
    trials.iter().filter(|trial| is_counted(trial)).count() as f64
}

#[cfg(test)]
mod tests {
    use super::{at_precision, auroc};
    use crate::evaluation::Trial;
    use crate::evaluation::trial::tests::trial;

    /// One letter a query from the highest score: r(ight), w(rong), o(ut of scope); equal digits are ties.
    fn trials<'a>(queries: &[(char, f64)], gold: &'a [String]) -> Vec<Trial<'a>> {
        let one = |&(kind, score): &(char, f64)| match kind {
            'r' => trial(Some(gold), "a", score),
            'w' => trial(Some(gold), "b", score),
            'n' => trial(Some(gold), "", score),
            _ => trial(None, "a", score),
        };
        queries.iter().map(one).collect()
    }

    #[track_caller]
    fn check_auroc(queries: &[(char, f64)], expected: Option<f64>) {
        let gold = ["a".to_owned()];
        assert_eq!(auroc(&trials(queries, &gold)), expected, "{queries:?}");
    }

    #[test]
    fn the_area_counts_pairs_that_are_in_order() {
        check_auroc(&[('r', 0.9), ('w', 0.8), ('o', 0.1)], Some(1.0));
        check_auroc(&[('o', 0.9), ('r', 0.1)], Some(0.0));
        check_auroc(&[('r', 0.5), ('o', 0.5)], Some(0.5));
        // Pairs in order: 0.9 beats both, 0.5 beats one and ties with one: (2 + 1.5) / 4.
        check_auroc(&[('r', 0.9), ('o', 0.5), ('r', 0.5), ('o', 0.1)], Some(0.875));
        check_auroc(&[('r', 0.9), ('w', 0.1)], None);
        check_auroc(&[], None);
    }

    #[track_caller]
    fn check(queries: &[(char, f64)], precision: f64, expected: (f64, f64)) {
        let gold = ["a".to_owned()];
        let found = at_precision(&trials(queries, &gold), precision).expect("there are queries in scope");
        assert_eq!((found.answered_rightly, found.threshold), expected, "{queries:?}");
    }

    #[test]
    fn the_lowest_threshold_that_is_precise_enough_is_taken() {
        let queries = [('r', 0.9), ('r', 0.8), ('w', 0.7), ('r', 0.6), ('o', 0.5), ('r', 0.4)];
        check(&queries, 1.0, (2.0 / 5.0, 0.8));
        // Three of four are right at 0.6, four of six at 0.4.
        check(&queries, 0.75, (3.0 / 5.0, 0.6));
        check(&queries, 0.6, (4.0 / 5.0, 0.4));
    }

    #[test]
    fn a_slip_at_the_top_does_not_end_the_search() {
        check(&[('o', 0.9), ('r', 0.8), ('r', 0.7), ('r', 0.6)], 0.75, (1.0, 0.6));
    }

    #[test]
    fn ties_stand_or_fall_together() {
        check(&[('r', 0.9), ('r', 0.5), ('o', 0.5)], 1.0, (0.5, 0.9));
        check(&[('r', 0.5), ('w', 0.5)], 0.95, (0.0, f64::INFINITY));
    }

    #[test]
    fn where_nothing_is_ranked_nothing_is_answered() {
        check(&[('r', 0.9), ('n', 0.0)], 1.0, (0.5, 0.9));
        assert_eq!(at_precision(&[trial(None, "a", 1.0)], 0.95), None);
    }
}
