//! The record: who said what, in which source, and the entries that answer questions from it.
//!
//! Pure but for loading: a [`KnowledgeBase`] is plain data with stable ids, immutable once
//! read. Problems are collected, never thrown one at a time.

mod base;
mod event;
mod problem;
mod quotation;
mod record;
mod source;
mod vocabulary;

pub use base::{KnowledgeBase, Record, Revision};
pub use event::{Event, Topic};
pub use problem::{Code, Place, Problem, Severity};
pub use quotation::{Quotation, Variant, Wording};
pub use record::{Claim, Correction, Expectation, FaqEntry, Golden, Rating, RecordKind, RecordRef, Status};
pub use source::{Person, Source, UrlKind};
pub use vocabulary::{Contrast, Synonyms, Term, Vocabulary, VocabularyTable};
