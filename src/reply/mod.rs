//! What is said: decision and records in, a [`Reply`] out; an [`Inquiry`] in, a [`Sheet`] out; as plain data.
//!
//! One composition serves Discord, terminal and JSON; only the drawing differs. Every sentence the
//! bot says in its own voice is asked for through [`wording`] and stands in `locales/`, once in each
//! [`Language`]. Nothing here has an error: what cannot be answered is an abstention.

mod accounts;
mod answer;
mod bibliography;
mod card;
mod catalogue;
pub mod day;
mod further;
mod inquiry;
mod language;
mod line;
#[cfg(test)]
pub(crate) mod miniature;
mod model;
mod neutral;
mod prose;
mod quote;
mod refusal;
mod repetition;
mod serving;
pub mod sheet;
mod statements;
#[cfg(test)]
mod tests;
pub mod text;
mod views;
pub mod wording;

pub use answer::SHOWN_QUOTATIONS;
pub use inquiry::{Form, Inquiry, Subject, Target};
pub use language::Language;
pub use line::{Line, Piece, Shape};
pub use model::{
    Attribution, Citation, ClaimView, Further, QuotationView, Reply, ReplyKind, Section, Standing,
    Suggestion, VariantView,
};
pub use refusal::MOST_CHOICES;
pub use sheet::Sheet;
pub use statements::statements;

use crate::knowledge::{KnowledgeBase, RecordRef};
use crate::matching::{AbstainReason, Decision, Outcome};
use crate::quoting::Examination;

/// The language of every record: the files have no key for another.
const RECORD_LANGUAGE: Language = Language::English;

/// The reply to a decision.
pub fn compose(base: &KnowledgeBase, decision: &Decision, language: Language) -> Reply {
    match &decision.outcome {
        Outcome::Answer(candidate) => show(base, &candidate.record, language)
            .unwrap_or_else(|| refusal::abstain(base, AbstainReason::OutOfScope, &[], language)),
        Outcome::Suggest(candidates) => refusal::suggest(base, candidates, language),
        Outcome::Abstain { reason, nearest } => refusal::abstain(base, *reason, nearest, language),
    }
}

/// The reply to a choice by button or menu; `None` when there is no such record (any more).
///
/// A withdrawn record says that it is, and offers the one in its place; it is never an answer.
pub fn show(base: &KnowledgeBase, record: &RecordRef, language: Language) -> Option<Reply> {
    let record = base.record(record)?;
    Some(if serving::is_served(serving::status(record)) {
        answer::answer(base, record, language)
    } else {
        refusal::not_served(base, record, language)
    })
}

/// The reply to a decision on a statement: the claim card of what it is on the record as, or what
/// [`compose`] says.
pub fn check(base: &KnowledgeBase, decision: &Decision, language: Language) -> Reply {
    let card = match &decision.outcome {
        Outcome::Answer(candidate) => card(base, &candidate.record, language),
        _ => None,
    };
    card.unwrap_or_else(|| compose(base, decision, language))
}

/// The claim card of a record; `None` when there is no such record (any more).
pub fn card(base: &KnowledgeBase, record: &RecordRef, language: Language) -> Option<Reply> {
    let record = base.record(record)?;
    Some(if serving::is_served(serving::status(record)) {
        card::card(base, record, language)
    } else {
        refusal::not_served(base, record, language)
    })
}

/// Everything that a record rests on: all its claims, and all quotations in every wording; `None`
/// when there is no such record, or it is not served.
pub fn receipts(base: &KnowledgeBase, record: &RecordRef, language: Language) -> Option<Reply> {
    let record = base.record(record)?;
    serving::is_served(serving::status(record)).then(|| answer::receipts(base, record, language))
}

/// What is said of each quotation that was checked, in order.
pub fn quotation_checks(base: &KnowledgeBase, examination: &Examination, language: Language) -> Vec<Reply> {
    quote::checks(base, examination, language)
}

/// What readers of another language than the record's are told about that.
fn language_note(language: Language) -> Option<Line> {
    (language != RECORD_LANGUAGE).then(|| wording::record_language(language))
}

/// A record as a choice, with its title; `None` when there is no such record.
pub fn suggestion(base: &KnowledgeBase, record: &RecordRef, confidence: Option<f64>) -> Option<Suggestion> {
    views::suggestion(base, record, confidence)
}
