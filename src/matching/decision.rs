//! What comes out of the matcher: one of three outcomes, with a calibrated confidence.

use crate::knowledge::RecordRef;

/// The outcome for an utterance and how sure the matcher is of its best candidate.
#[derive(Debug, Clone, PartialEq)]
pub struct Decision {
    /// Answer, suggest or abstain.
    pub outcome: Outcome,
    /// Calibrated probability, 0..=1, that the best candidate is right; 0 when there is none.
    pub confidence: f64,
}

/// One of three outcomes.
#[derive(Debug, Clone, PartialEq)]
pub enum Outcome {
    /// This record answers it.
    Answer(Candidate),
    /// One of these may be meant; at most four, best first.
    Suggest(Vec<Candidate>),
    /// Not on the record, or not a question for it. `nearest` holds at most four records that
    /// come closest, which a reader may browse but which are not claimed to fit.
    Abstain {
        /// Why.
        reason: AbstainReason,
        /// Records that come closest, best first.
        nearest: Vec<Candidate>,
    },
}

/// A record that may be meant.
#[derive(Debug, Clone, PartialEq)]
pub struct Candidate {
    /// Which record.
    pub record: RecordRef,
    /// Calibrated probability, 0..=1, that it is the right one.
    pub confidence: f64,
}

/// Why nothing is answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum AbstainReason {
    /// Nothing was asked: empty, or nothing but punctuation and links.
    Empty,
    /// A greeting, thanks, or other talk.
    SmallTalk,
    /// A question about the bot itself.
    About,
    /// No record comes close enough.
    OutOfScope,
    /// A record comes close, but a guard found that it answers something else.
    Guarded,
}

impl AbstainReason {
    /// The reason as it stands in JSON and logs.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::SmallTalk => "small-talk",
            Self::About => "about",
            Self::OutOfScope => "out-of-scope",
            Self::Guarded => "guarded",
        }
    }
}
