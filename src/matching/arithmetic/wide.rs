//! Long sums with the widest registers that the processor has.
//!
//! Programs are built for the oldest processor of their kind; on a newer one a loop over a few hundred numbers is done
//! in a half or a quarter of the time when it may use all of its registers. What comes out is the same to the
//! last bit: sums are of integers, or each component has its own.

use fearless_simd::{Level, Simd, dispatch};

/// Does the work, compiled for the processor that it runs on. Only what is inlined into it gains.
#[inline]
pub fn wide<T>(work: impl FnOnce() -> T) -> T {
    dispatch!(Level::new(), simd => simd.vectorize(work))
}

#[cfg(test)]
mod tests {
    use super::wide;

    #[test]
    fn what_comes_out_is_the_same() {
        let numbers: Vec<f32> = (0_u16..300).map(|n| 0.1 * f32::from(n)).collect();
        let scaled = || numbers.iter().map(|number| number * 1.7 + 0.3).collect::<Vec<f32>>();
        assert_eq!(
            wide(scaled).iter().map(|x| x.to_bits()).collect::<Vec<_>>(),
            scaled().iter().map(|x| x.to_bits()).collect::<Vec<_>>()
        );
    }
}
