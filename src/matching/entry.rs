//! What goes into the matcher: the table's entries, and the utterance of a user.

use serde::Serialize;

use crate::knowledge::RecordRef;

/// One row of the table: a record with the wordings that lead to it.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Entry {
    /// The record that a match leads to.
    pub record: RecordRef,
    /// Wordings that lead to it, the record's own title first.
    pub phrasings: Vec<String>,
    /// Wordings that must never lead to it.
    pub not_phrasings: Vec<String>,
    /// What else the record says: its answer or statement, claimants, quotations and their speakers.
    /// Guards and coverage look here to see what the record mentions; similarity does not.
    pub context: Vec<String>,
    /// Lowest confidence, 0..=1, at which it answers, where it is not that of the settings.
    pub answer_threshold: Option<f64>,
    /// Records that say the same in another shape: an FAQ entry and the claims and quotations that it
    /// rests on. A question for one is answered by the other.
    pub kin: Vec<RecordRef>,
}

/// What a user wrote, and how.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Utterance<'a> {
    /// The words as they came, unchanged.
    pub text: &'a str,
    /// Whether the bot was asked.
    pub address: Address,
}

/// Whether an utterance was meant for the bot.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Address {
    /// By command, mention, menu or direct message.
    Asked,
    /// Overheard in a channel; answered only when nearly certain.
    Unasked,
}
