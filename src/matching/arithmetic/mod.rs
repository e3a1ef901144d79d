//! Arithmetic that the matcher's speed rests on, the same on every machine.
//!
//! `rounding` and the exponential function go without branches, `wide` runs long sums with all that the processor has, and
//! `highest` picks the few best of many.

mod exponential;
mod highest;
mod rounding;
mod wide;

pub use exponential::exp;
pub use highest::highest;
pub use rounding::{as_float, nearest};
pub use wide::wide;
