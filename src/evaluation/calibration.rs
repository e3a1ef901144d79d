//! Whether confidence is a probability: ten bins of equal width, and the expected calibration error.
//!
//! Over all queries: the confidence of the best entry against whether it is right; out of scope, it is
//! wrong whatever it is. As in Naeini, Cooper and Hauskrecht, AAAI 2015.

use std::f64::consts::FRAC_2_PI;

use super::Trial;

/// How many bins there are between nought and one.
const BINS: usize = 10;

/// How confidence and truth agree.
#[derive(Debug, Clone, PartialEq)]
pub struct Calibration {
    /// Mean distance, 0..=1, of confidence and share right over the bins, weighted by their queries.
    pub expected_error: f64,
    /// What that distance would come to by chance, on average, if every confidence were a true probability:
    /// the fewer the queries, the more. An error that is no larger says nothing against a matcher.
    pub by_chance: f64,
    /// The bins from nought upwards, also those without a query.
    pub bins: Vec<Bin>,
}

/// Queries with about the same confidence.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Bin {
    /// Lowest confidence in it; the next bin begins where it ends, and the last holds one as well.
    pub from: f64,
    /// How many queries.
    pub queries: usize,
    /// Their mean confidence, 0..=1; nought in an empty bin.
    pub mean_confidence: f64,
    /// Share of them, 0..=1, whose best entry is right; nought in an empty bin.
    pub share_right: f64,
}

impl Calibration {
    /// How confidence and truth agree in these trials; `None` where there are none.
    #[expect(clippy::cast_precision_loss, reason = "no set has more than 2^52 queries")]
    pub fn of(trials: &[Trial<'_>]) -> Option<Self> {
        let bins: Vec<Bin> = (0..BINS).map(|index| bin(index, trials)).collect();
        let gap = |bin: &Bin| bin.queries as f64 * (bin.mean_confidence - bin.share_right).abs();
        let expected_error = bins.iter().map(gap).sum::<f64>() / trials.len() as f64;
        let by_chance =
            (0..BINS).map(|index| gap_by_chance(index, trials)).sum::<f64>() / trials.len() as f64;
        (!trials.is_empty()).then_some(Self { expected_error, by_chance, bins })
    }
}

#[expect(clippy::cast_precision_loss, reason = "no set has more than 2^52 queries")]
fn bin(index: usize, trials: &[Trial<'_>]) -> Bin {
    let inside = trials.iter().filter(|trial| place(trial.standing.score) == index);
    let (mut queries, mut right, mut confidence) = (0, 0, 0.0);
    for trial in inside {
        queries += 1;
        right += usize::from(trial.first_is_right());
        confidence += trial.standing.score;
    }
    let share = |sum: f64| if queries == 0 { 0.0 } else { sum / queries as f64 };
    Bin {
        from: index as f64 / BINS as f64,
        queries,
        mean_confidence: share(confidence),
        share_right: share(right as f64),
    }
}

/// How many queries of a bin more or fewer would be right by chance than their confidence says: the mean distance
/// from its centre of a normal distribution that varies as so many tosses of biased coins do.
fn gap_by_chance(index: usize, trials: &[Trial<'_>]) -> f64 {
    let scores = trials.iter().map(|trial| trial.standing.score).filter(|&score| place(score) == index);
    let variance: f64 = scores.map(|score| score.clamp(0.0, 1.0)).map(|p| p * (1.0 - p)).sum();
    (variance * FRAC_2_PI).sqrt()
}

/// The bin of a confidence.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    clippy::cast_sign_loss,
    reason = "it is between nought and ten"
)]
fn place(confidence: f64) -> usize {
    ((confidence.clamp(0.0, 1.0) * BINS as f64) as usize).min(BINS - 1)
}

#[cfg(test)]
mod tests {
    use super::{Calibration, place};
    use crate::evaluation::trial::tests::trial;

    #[test]
    fn a_confidence_has_its_bin() {
        let places = [0.0, 0.0999, 0.1, 0.55, 0.9, 1.0].map(place);
        assert_eq!(places, [0, 0, 1, 5, 9, 9]);
    }

    #[test]
    fn the_error_is_the_mean_distance_of_confidence_and_truth() {
        let gold = ["a".to_owned()];
        let trials = [
            trial(Some(&gold), "a", 0.92),  // right
            trial(Some(&gold), "b", 0.98),  // wrong
            trial(None, "a", 0.30),         // out of scope: wrong
            trial(Some(&gold), "ba", 0.34), // wrong: only the best counts
        ];
        let calibration = Calibration::of(&trials).expect("there are trials");
        let bins: Vec<_> = calibration.bins.iter().filter(|bin| bin.queries > 0).collect();
        assert_eq!(calibration.bins.len(), 10);
        assert_eq!(bins.iter().map(|bin| (bin.from, bin.queries)).collect::<Vec<_>>(), [(0.3, 2), (0.9, 2)]);
        assert!((bins[0].mean_confidence - 0.32).abs() < 1e-12 && bins[0].share_right == 0.0);
        assert!((bins[1].mean_confidence - 0.95).abs() < 1e-12);
        assert!((bins[1].share_right - 0.5).abs() < 1e-12);
        // (2 · |0.32 − 0| + 2 · |0.95 − 0.5|) / 4
        assert!((calibration.expected_error - 0.385).abs() < 1e-12, "{}", calibration.expected_error);
        // (√(2/π · (0.92·0.08 + 0.98·0.02)) + √(2/π · (0.30·0.70 + 0.34·0.66))) / 4
        assert!((calibration.by_chance - 0.192_365).abs() < 1e-6, "{}", calibration.by_chance);
    }

    #[test]
    fn nothing_has_no_calibration() {
        assert_eq!(Calibration::of(&[]), None);
    }
}
