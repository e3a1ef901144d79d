//! How good a way of matching is: labelled queries in, measures out.
//!
//! Pure: texts in, figures out; whoever runs a trial holds the watch. [`LabelledSet`] is what is asked,
//! a [`Trial`] is what became of one query, [`Measures`] is what all trials say together. With the
//! feature `peers`, `peers` holds other methods to measure ours by. It knows no thresholds of its own and
//! tunes nothing.

mod calibration;
mod labelled;
mod measures;
#[cfg(feature = "peers")]
pub mod peers;
mod percentile;
mod ranking;
mod selective;
mod trial;
mod typing;

pub use calibration::{Bin, Calibration};
pub use labelled::{LabelledEntry, LabelledSet, LineError, Query, read_entries, read_queries};
pub use measures::{Decisions, Measures};
pub use percentile::percentile;
pub use selective::Selection;
pub use trial::{Action, Standing, Trial};
pub use typing::mistyped;
