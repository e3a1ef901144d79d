//! From whole numbers to those with a point and back, without a branch or a call, so that the compiler takes several at a
//! time.

/// 1.5 * 2^23: from there on an `f32` has no room for fractions, so that adding it rounds a number, and the low bits
/// of the sum are the number.
pub const SHIFT: f32 = 12_582_912.0;

/// The nearest whole number, the even one of two, for numbers within 2^22 of nought.
#[inline]
pub fn nearest(number: f32) -> f32 {
    (number + SHIFT) - SHIFT
}

/// A count as a number to reckon with.
#[expect(clippy::cast_precision_loss, reason = "counts of phrasings stay far below 2^24")]
pub fn as_float(count: usize) -> f32 {
    count as f32
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn agrees_with_the_library() {
        for step in i16::MIN..=i16::MAX {
            let number = f32::from(step) / 8.0;
            assert_eq!(nearest(number).to_bits() << 1, number.round_ties_even().to_bits() << 1, "{number}");
        }
    }
}
