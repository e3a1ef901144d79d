//! A passage held against one wording: what differs, word by word, and what is left out.
//!
//! Plain data; how it comes about is in `laid`. What [`Concern`] calls out changes no verdict.

use std::collections::BTreeSet;

use super::Concern;

/// What a passage is beside a wording.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Comparison {
    /// Both side by side, in the order of reading.
    pub segments: Vec<Segment>,
    /// Where the passage says something else.
    pub changes: Vec<Change>,
    /// What of the wording the passage does not have, at its ends or where it marks an omission.
    pub omissions: Vec<Omission>,
}

/// A piece of a passage and a wording laid side by side.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Segment {
    /// Both have it; as the wording has it.
    Same(String),
    /// Only the wording has it.
    LeftOut(String),
    /// Only the passage has it: a user's words, as they came.
    Added(String),
    /// Only the wording has it, and the passage does not pretend otherwise.
    Omitted(String),
}

/// A place where a passage says something else than the wording.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// What was done.
    pub kind: ChangeKind,
    /// The words of the wording; empty where there are none.
    pub record: String,
    /// The words of the passage, as they came; empty where there are none.
    pub text: String,
    /// What it touches.
    pub concerns: Vec<Concern>,
}

/// What was done to words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ChangeKind {
    /// Left out, and not marked.
    LeftOut,
    /// Added.
    Added,
    /// Others put in their place.
    Exchanged,
    /// Moved to another place.
    Moved,
    /// The same words in other capitals, spelling or punctuation.
    Form,
}

impl ChangeKind {
    /// Its name for programs.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::LeftOut => "left-out",
            Self::Added => "added",
            Self::Exchanged => "exchanged",
            Self::Moved => "moved",
            Self::Form => "form",
        }
    }
}

/// Words of a wording that a passage does not have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Omission {
    /// The words.
    pub words: String,
    /// Those of them that belong to a sentence of which the passage has a part.
    pub missed: String,
    /// Where they stand.
    pub place: Place,
    /// Whether the passage shows that something is missing.
    pub mark: OmissionMark,
    /// What a reader of the rest of that sentence misses.
    pub concerns: Vec<Concern>,
}

/// Where omitted words stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Place {
    /// Before the passage.
    Before,
    /// Within it.
    Within,
    /// After it.
    After,
}

/// Whether a passage shows that something is missing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OmissionMark {
    /// By "…" or the like.
    Shown,
    /// It need not: the sentence is whole, or what is missing is another's words in brackets.
    NotNeeded,
    /// It does not, and breaks off in mid-sentence.
    Missing,
}

/// How a passage stands to a wording.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Relation {
    /// It is the whole wording, verbatim.
    Whole,
    /// It is one part of it or several, verbatim.
    Part,
    /// It differs.
    Altered,
}

impl Comparison {
    /// How the passage stands to the wording.
    pub fn relation(&self) -> Relation {
        match (self.changes.is_empty(), self.omissions.is_empty()) {
            (true, true) => Relation::Whole,
            (true, false) => Relation::Part,
            (false, _) => Relation::Altered,
        }
    }

    /// Whether the words are the same, and only capitals, spelling or punctuation differ.
    pub fn is_of_form_only(&self) -> bool {
        !self.changes.is_empty() && self.changes.iter().all(|change| change.kind == ChangeKind::Form)
    }

    /// Everything that the changes touch.
    pub fn concerns(&self) -> BTreeSet<Concern> {
        self.changes.iter().flat_map(|change| &change.concerns).copied().collect()
    }
}
