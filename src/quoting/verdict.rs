//! What comes of an examination: a verdict a passage, and what it rests on.

use super::{Comparison, SpeakerFit};
use crate::knowledge::Wording;

/// What came of examining a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Examination {
    /// One for each passage, in order; at least one.
    pub checks: Vec<Check>,
    /// Passages beyond [`super::MOST_PASSAGES`], which were not looked at.
    pub unchecked: usize,
}

/// What came of examining one passage.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Check {
    /// The words that were examined: a user's, as they came.
    pub passage: String,
    /// Is this what was said?
    pub verdict: Verdict,
    /// Whom the text or the submission names as the speaker.
    pub named: NamedSpeaker,
    /// The quotations on which the verdict rests: one, for [`Verdict::Joined`] several in the order of the
    /// passage, none where nothing is on record.
    pub matches: Vec<Match>,
    /// Ids of other quotations that are near, best first: those in the same words, or the nearest.
    pub others: Vec<String>,
}

/// Is this what was said?
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Verdict {
    /// These are the words, all of them, as the record or the press has them.
    Verbatim,
    /// It is a part of the words, or parts of them with the omissions marked.
    Cut,
    /// These are the words, or a part of them, of a translation.
    Translated,
    /// The words are on record, for somebody else than who was named.
    OtherSpeaker,
    /// Words were changed.
    Altered,
    /// Different quotations were put together.
    Joined,
    /// Nothing on record is near enough.
    NotOnRecord,
    /// So few words may be anybody's.
    TooShort,
    /// More than is read.
    TooLong,
    /// No words at all.
    Empty,
}

impl Verdict {
    /// All of them.
    pub const ALL: [Self; 10] = [
        Self::Verbatim,
        Self::Cut,
        Self::Translated,
        Self::OtherSpeaker,
        Self::Altered,
        Self::Joined,
        Self::NotOnRecord,
        Self::TooShort,
        Self::TooLong,
        Self::Empty,
    ];

    /// Its name for programs and logs.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Verbatim => "verbatim",
            Self::Cut => "cut",
            Self::Translated => "translated",
            Self::OtherSpeaker => "other-speaker",
            Self::Altered => "altered",
            Self::Joined => "joined",
            Self::NotOnRecord => "not-on-record",
            Self::TooShort => "too-short",
            Self::TooLong => "too-long",
            Self::Empty => "empty",
        }
    }
}

/// Whom a text or a submission names as the speaker.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NamedSpeaker {
    /// Nobody.
    Nobody,
    /// Ids of people or bodies of the record; any of them may be meant.
    People(Vec<String>),
    /// Somebody whom the record does not know.
    Stranger,
}

/// A quotation to which a passage leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Match {
    /// Its id.
    pub quotation: String,
    /// The wording against which the passage is judged.
    pub wording: Attested,
    /// The passage beside that wording.
    pub comparison: Comparison,
    /// Whether its speaker is the one that was named.
    pub speaker: SpeakerFit,
    /// Who has the very words of the passage, where that wording has more or others.
    pub printed: Option<Attested>,
    /// The best attested wording, where it is another than the judging one, and the passage beside it.
    pub best: Option<(Attested, Comparison)>,
}

/// A wording, and who attests it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attested {
    /// The variants of the quotation in these very words, by their places; `None` is its own text. The
    /// first is the one that was compared.
    pub variants: Vec<Option<usize>>,
    /// How well it is attested, at best.
    pub level: Wording,
    /// How many outlets have it.
    pub outlets: usize,
}
