//! How far a share of a vote is above chance.

/// How far the odds of a share are above those of chance, in logarithms.
pub fn lift(share: f32, chance: f32) -> f64 {
    log_odds(share) - log_odds(chance)
}

/// A share is never nearer to nought or one than this, so that its odds stay finite.
const SHARE_EDGE: f64 = 1e-4;

/// The logarithm of the odds of a share, 0..=1; finite at both ends.
pub fn log_odds(share: f32) -> f64 {
    let share = f64::from(share);
    libm::log((share + SHARE_EDGE) / (1.0 - share + SHARE_EDGE))
}

#[cfg(test)]
mod tests {
    use super::lift;

    #[test]
    fn lift_is_nought_at_chance_and_finite_at_both_ends() {
        assert!(lift(0.25, 0.25).abs() < 1e-9);
        assert!(lift(0.5, 0.25) > 1.0 && lift(0.1, 0.25) < -1.0);
        assert!(lift(1.0, 0.25).is_finite() && lift(0.0, 0.25).is_finite());
    }
}
