//! What is said: decision and records in, a [`Reply`] out, as plain data.
//!
//! One composition serves Discord, terminal and JSON; only the drawing differs. Every sentence the
//! bot says in its own voice stands in [`wording`]. Nothing here has an error: what cannot be
//! answered is an abstention.

mod accounts;
mod answer;
mod bibliography;
mod line;
#[cfg(test)]
pub(crate) mod miniature;
mod model;
mod prose;
mod refusal;
mod repetition;
mod serving;
#[cfg(test)]
mod tests;
pub mod text;
mod views;
pub mod wording;

pub use answer::SHOWN_QUOTATIONS;
pub use line::{Line, Piece, Shape};
pub use model::{
    Attribution, Citation, ClaimView, QuotationView, Reply, ReplyKind, Section, Standing, Suggestion,
    VariantView,
};
pub use refusal::MOST_CHOICES;

use crate::knowledge::{KnowledgeBase, RecordRef};
use crate::matching::{AbstainReason, Decision, Outcome};

/// The reply to a decision.
pub fn compose(base: &KnowledgeBase, decision: &Decision) -> Reply {
    match &decision.outcome {
        Outcome::Answer(candidate) => show(base, &candidate.record)
            .unwrap_or_else(|| refusal::abstain(base, AbstainReason::OutOfScope, &[])),
        Outcome::Suggest(candidates) => refusal::suggest(base, candidates),
        Outcome::Abstain { reason, nearest } => refusal::abstain(base, *reason, nearest),
    }
}

/// The reply to a choice by button or menu; `None` when there is no such record (any more).
///
/// A withdrawn record says that it is, and offers the one in its place; it is never an answer.
pub fn show(base: &KnowledgeBase, record: &RecordRef) -> Option<Reply> {
    let record = base.record(record)?;
    Some(if serving::is_served(serving::status(record)) {
        answer::answer(base, record)
    } else {
        refusal::not_served(base, record)
    })
}

/// Everything that a record rests on: all its claims, and all quotations in every wording; `None`
/// when there is no such record, or it is not served.
pub fn receipts(base: &KnowledgeBase, record: &RecordRef) -> Option<Reply> {
    let record = base.record(record)?;
    serving::is_served(serving::status(record)).then(|| answer::receipts(base, record))
}

/// A record as a choice, with its title; `None` when there is no such record.
pub fn suggestion(base: &KnowledgeBase, record: &RecordRef, confidence: Option<f64>) -> Option<Suggestion> {
    views::suggestion(base, record, confidence)
}
