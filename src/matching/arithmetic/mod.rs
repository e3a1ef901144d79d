//! Arithmetic that the matcher's speed rests on, the same on every machine.

mod exponential;
mod highest;
mod packed;
mod rounding;
mod wide;

pub use exponential::exp;
pub use highest::highest;
pub use packed::Packed;
pub use rounding::nearest;
pub use wide::wide;

/// A count as a number to reckon with.
#[expect(clippy::cast_precision_loss, reason = "counts of phrasings stay far below 2^24")]
pub fn as_float(count: usize) -> f32 {
    count as f32
}
