//! Percentiles by the nearest rank.

/// The smallest value that at least `percent` (0..=100) of the values do not exceed; `None` of nothing.
pub fn percentile<T: Copy + Ord>(values: &[T], percent: usize) -> Option<T> {
    let mut sorted = values.to_vec();
    sorted.sort_unstable();
    let rank = (sorted.len() * percent).div_ceil(100);
    sorted.get(rank.saturating_sub(1)).copied()
}

#[cfg(test)]
mod tests {
    use super::percentile;

    #[track_caller]
    fn check(values: &[u32], percent: usize, expected: Option<u32>) {
        assert_eq!(percentile(values, percent), expected, "{percent} % of {values:?}");
    }

    #[test]
    fn the_nearest_rank_is_a_value_that_occurs() {
        let values = [50, 20, 15, 40, 35];
        check(&values, 30, Some(20));
        check(&values, 40, Some(20));
        check(&values, 50, Some(35));
        check(&values, 99, Some(50));
        check(&values, 100, Some(50));
        check(&values, 0, Some(15));
        check(&[7], 50, Some(7));
        check(&[], 50, None);
    }
}
