//! Figures as a person reads them: shares, times, sizes, numbers.

use std::time::Duration;

/// What stands where there is nothing to measure.
pub const NOTHING: &str = "–";

/// A share, 0..=1, or a dash.
pub fn share(value: Option<f64>) -> String {
    value.map_or_else(|| NOTHING.to_owned(), |value| format!("{value:.3}"))
}

/// A time in the unit that suits it.
pub fn time(value: Duration) -> String {
    let seconds = value.as_secs_f64();
    if seconds < 1e-3 {
        format!("{:.0} µs", seconds * 1e6)
    } else if seconds < 1.0 {
        format!("{:.1} ms", seconds * 1e3)
    } else {
        format!("{seconds:.1} s")
    }
}

/// A size in the unit that suits it, or a dash.
pub fn size(bytes: Option<u64>) -> String {
    #[expect(clippy::cast_precision_loss, reason = "it is rounded anyway")]
    let scaled = |bytes: u64, unit: u64| bytes as f64 / unit as f64;
    match bytes {
        None => NOTHING.to_owned(),
        Some(bytes) if bytes < 1_000_000 => format!("{:.0} kB", scaled(bytes, 1000)),
        Some(bytes) => format!("{:.1} MB", scaled(bytes, 1_000_000)),
    }
}

/// A number with a comma before every three digits.
pub fn number(value: usize) -> String {
    let digits = value.to_string();
    let mut shown = String::new();
    for (index, digit) in digits.char_indices() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            shown.push(',');
        }
        shown.push(digit);
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::{Duration, number, share, size, time};

    #[test]
    fn figures_have_the_unit_that_suits_them() {
        assert_eq!([0, 999, 1000, 1_234_567].map(number), ["0", "999", "1,000", "1,234,567"]);
        assert_eq!([None, Some(0.8534)].map(share), ["–", "0.853"]);
        assert_eq!(
            [42, 1_500, 2_000_000].map(|us| time(Duration::from_micros(us))),
            ["42 µs", "1.5 ms", "2.0 s"]
        );
        assert_eq!([None, Some(1_499), Some(9_870_000)].map(size), ["–", "1 kB", "9.9 MB"]);
    }
}
