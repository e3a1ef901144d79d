//! How far up the right entries stand: accuracy at one, mean reciprocal rank, mean average precision.
//!
//! Over in-scope queries only. Definitions as in Manning, Raghavan and Schütze, *Introduction to
//! Information Retrieval* (2008), chapter 8, cut at five as the CLEF `CheckThat!` tasks do.

use super::Trial;

/// How far down a ranking is looked at.
pub const DEPTH: usize = 5;

/// Share of in-scope queries whose best entry is right; `None` without such queries.
pub fn accuracy_at_1(trials: &[Trial<'_>]) -> Option<f64> {
    mean(trials, |trial| if trial.first_is_right() { 1.0 } else { 0.0 })
}

/// Mean of one over the rank of the first right entry, nothing where none is among the first five.
pub fn reciprocal_rank(trials: &[Trial<'_>]) -> Option<f64> {
    mean(trials, |trial| first(trial).position(|id| trial.is_right(id)).map_or(0.0, |at| 1.0 / rank(at)))
}

/// Mean over queries of the precision at each right entry among the first five, over as many right
/// entries as could stand there.
pub fn average_precision(trials: &[Trial<'_>]) -> Option<f64> {
    mean(trials, |trial| {
        let possible = trial.gold.map_or(0, <[String]>::len).clamp(1, DEPTH);
        let mut found = 0.0;
        let mut sum = 0.0;
        for (at, _) in first(trial).enumerate().filter(|(_, id)| trial.is_right(id)) {
            found += 1.0;
            sum += found / rank(at);
        }
        sum / f64::from(u8::try_from(possible).expect("at most five"))
    })
}

fn first<'a>(trial: &'a Trial<'_>) -> impl Iterator<Item = &'a str> {
    trial.standing.ranked.iter().take(DEPTH).map(String::as_str)
}

fn rank(at: usize) -> f64 {
    f64::from(u8::try_from(at + 1).expect("rankings are cut at five"))
}

fn mean(trials: &[Trial<'_>], value: impl Fn(&Trial<'_>) -> f64) -> Option<f64> {
    let mut sum = 0.0;
    let mut count = 0.0;
    for trial in trials.iter().filter(|trial| trial.is_in_scope()) {
        sum += value(trial);
        count += 1.0;
    }
    (count > 0.0).then(|| sum / count)
}

#[cfg(test)]
mod tests {
    use super::{accuracy_at_1, average_precision, reciprocal_rank};
    use crate::evaluation::trial::tests::trial;

    /// Right entries and rankings as letters; "-" is out of scope.
    #[track_caller]
    fn check(queries: &[(&str, &str)], accuracy: f64, rank: f64, precision: f64) {
        let gold: Vec<Vec<String>> =
            queries.iter().map(|(gold, _)| gold.chars().map(String::from).collect()).collect();
        let trials: Vec<_> = queries
            .iter()
            .zip(&gold)
            .map(|((_, ranked), gold)| trial((gold != &["-"]).then_some(gold.as_slice()), ranked, 0.5))
            .collect();
        let measured = [accuracy_at_1(&trials), reciprocal_rank(&trials), average_precision(&trials)];
        for (got, expected) in measured.into_iter().zip([accuracy, rank, precision]) {
            let got = got.expect("there are queries in scope");
            assert!((got - expected).abs() < 1e-12, "{queries:?}: {got} instead of {expected}");
        }
    }

    #[test]
    fn one_right_entry_counts_by_its_rank() {
        check(&[("a", "abc")], 1.0, 1.0, 1.0);
        check(&[("a", "bca")], 0.0, 1.0 / 3.0, 1.0 / 3.0);
        check(&[("a", "bcdea")], 0.0, 0.2, 0.2);
        check(&[("a", "bcdefa")], 0.0, 0.0, 0.0);
        check(&[("a", "")], 0.0, 0.0, 0.0);
        check(&[("a", "abc"), ("b", "ab")], 0.5, 0.75, 0.75);
    }

    #[test]
    fn several_right_entries_count_by_how_many_stand_above() {
        // Precision 1/1 at the first and 2/3 at the third, over two right entries.
        check(&[("ac", "abc")], 1.0, 1.0, 5.0 / 6.0);
        check(&[("ac", "a")], 1.0, 1.0, 0.5);
        // Six right entries, five places.
        check(&[("abcdef", "abcde")], 1.0, 1.0, 1.0);
    }

    #[test]
    fn what_is_out_of_scope_does_not_count() {
        check(&[("a", "a"), ("-", "b")], 1.0, 1.0, 1.0);
        let trials = [trial(None, "a", 1.0)];
        assert_eq!(accuracy_at_1(&trials), None);
        assert_eq!(accuracy_at_1(&[]), None);
    }
}
