//! e to the power of x, fast and the same on every machine.
//!
//! Training takes millions of exponentials; without a branch the compiler takes four at a time. Accurate to
//! one part in a hundred thousand, which is more than a share of a vote needs.

use super::rounding::SHIFT;

/// e to the power of x; nought far below zero, and no more than e^88.
#[inline]
pub fn exp(x: f32) -> f32 {
    // 2^y with y in a whole number and what is left of it.
    let low = if x > -87.0 { x } else { -87.0 };
    let y = (if low < 88.0 { low } else { 88.0 }) * std::f32::consts::LOG2_E;
    let shifted = y + SHIFT;
    let whole = shifted.to_bits().wrapping_sub(SHIFT.to_bits());
    let f = (y - (shifted - SHIFT)) * std::f32::consts::LN_2;
    // The Taylor polynomial of e^f for |f| below 0.35.
    let power = 1.0 + f * (1.0 + f * (0.5 + f * (1.0 / 6.0 + f * (1.0 / 24.0 + f * (1.0 / 120.0)))));
    f32::from_bits(power.to_bits().wrapping_add(whole << 23))
}

#[cfg(test)]
mod tests {
    use super::exp;

    #[test]
    fn agrees_with_the_library() {
        for step in -8_000_i16..8_000 {
            let x = f32::from(step) / 100.0;
            let (fast, right) = (exp(x), libm::expf(x));
            assert!((fast - right).abs() <= 1e-5 * right, "e^{x} is {right}, not {fast}");
        }
    }

    #[test]
    fn far_below_zero_is_as_good_as_nought() {
        assert!(exp(f32::NEG_INFINITY) < 1e-37);
        assert!(exp(-1e9) < 1e-37);
    }
}
