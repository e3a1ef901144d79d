//! The record: who said what, in which source, and the entries that answer questions from it.
//!
//! Pure but for loading: a [`KnowledgeBase`] is plain data with stable ids, immutable once
//! read. Problems are collected, never thrown one at a time.

mod base;
pub mod calendar;
mod check;
mod code;
mod conform;
mod did_you_mean;
mod draft;
mod embedded;
mod event;
pub mod export;
mod fold;
pub mod import;
mod load;
pub(crate) mod marker;
mod parallel;
mod path;
mod piece;
mod problem;
mod prose;
mod quotation;
mod read;
mod record;
mod revision;
mod schema;
mod shape;
mod source;
mod span;
mod syntax;
mod table;
mod text_file;
pub mod verify;
mod vocabulary;

pub use base::{KnowledgeBase, Record, Revision};
pub use check::{Finding, check};
pub use embedded::embedded;
pub use event::{Event, Topic};
pub use load::{files, load};
pub use path::{Path, Step};
pub(crate) use problem::sort;
pub use problem::{Code, Place, Problem, Severity};
pub use quotation::{Quotation, Variant, Wording};
pub(crate) use read::read_besides;
pub use read::{Loaded, read};
pub use record::{Claim, Correction, Expectation, FaqEntry, Golden, Rating, RecordKind, RecordRef, Status};
pub use schema::{schema, schema_text};
pub use source::{Person, Source, UrlKind};
pub use table::Table;
pub use text_file::TextFile;
pub use vocabulary::{Contrast, Synonyms, Term, Vocabulary, VocabularyTable};
