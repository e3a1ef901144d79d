//! Is this what was said? A passage in, a verdict out, with the nearest quotation and every difference.
//!
//! Knows the record and how texts are normalised; no Discord, and no sentence that a reader sees. Pure:
//! same text and same record, same verdict. Verbatim is said of nothing but the very words: see
//! `comparison` for what may differ, and [`Examiner`] for the road. What a user wrote is handed back as it
//! came, in [`Check`], [`Change`] and [`Segment`]: whoever shows it neutralises it.

mod alignment;
mod attribution;
mod comparison;
mod concern;
mod examiner;
mod forms;
mod joined;
mod judge;
mod laid;
mod letters;
mod moved;
mod nearness;
mod passages;
mod people;
mod phrase;
mod speakers;
mod spelling;
#[cfg(test)]
mod tests;
mod verdict;
mod wordings;

pub use comparison::{Change, ChangeKind, Comparison, Omission, OmissionMark, Place, Relation, Segment};
pub use concern::Concern;
pub use examiner::{Examiner, MOST_PASSAGES, MOST_WORDS, Submission};
pub use people::SpeakerFit;
pub use speakers::{Speaker, is_like};
pub use verdict::{Attested, Check, Examination, Match, NamedSpeaker, Verdict};
