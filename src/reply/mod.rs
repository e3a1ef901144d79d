//! What is said: decision and records in, a [`Reply`] out, as plain data.
//!
//! One composition serves Discord, terminal and JSON; only the drawing differs. Every sentence the
//! bot says in its own voice stands in `wording.rs`.

mod model;

pub use model::{Citation, ClaimView, Line, Piece, QuotationView, Reply, ReplyKind, Suggestion, VariantView};
