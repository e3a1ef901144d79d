//! Guards: what no score may overrule.
//!
//! Two texts that differ in a number, a name or a "not" are nearly identical as texts and opposite in
//! meaning. Scores propose, guards dispose: each looks at one kind of difference between a question and
//! the record that scores best, and says in words why that record does not answer it. A guarded record is
//! offered at most, or dropped.

mod contrasts;
mod days;
mod direction;
mod facts;
mod names;
mod negation;
mod numbers;
mod observer;

pub use facts::{Facts, RecordFacts};
pub use observer::Observer;

/// Which guard spoke.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Guard {
    /// A number of the question that the record never has.
    Number,
    /// A day or month of the question that the record never has.
    Day,
    /// One says that something is so, the other that it is not.
    Negation,
    /// A name or key term of the question that the record never mentions.
    Name,
    /// A wording whose exchange changes the meaning: killed, killed or wounded.
    Contrast,
    /// Who did it to whom, or said it of whom, is the other way round.
    Direction,
    /// The question is nearer to a wording that must not lead here.
    NotPhrasing,
    /// Too much of what is asked is nowhere in the record.
    Coverage,
}

impl Guard {
    /// The guard's name as it is shown.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Number => "number",
            Self::Day => "day",
            Self::Negation => "negation",
            Self::Name => "name",
            Self::Contrast => "contrast",
            Self::Direction => "direction",
            Self::NotPhrasing => "not-phrasing",
            Self::Coverage => "coverage",
        }
    }
}

/// What a guard does to a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Verdict {
    /// It may be offered but not answered.
    Demote,
    /// It is neither answered nor offered.
    Drop,
}

/// What a guard found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// Which guard.
    pub guard: Guard,
    /// What follows from it.
    pub verdict: Verdict,
    /// Why, in one sentence that a moderator understands.
    pub reason: String,
}

impl Finding {
    fn demote(guard: Guard, reason: String) -> Self {
        Self { guard, verdict: Verdict::Demote, reason }
    }
}

/// A guard for facts.
type Check = fn(&Observer, &Facts, &RecordFacts) -> Option<Finding>;

/// All guards for facts, in the order in which they are shown.
const ALL: [Check; 6] =
    [numbers::check, days::check, names::check, contrasts::check, negation::check, direction::check];

/// Everything that the guards for facts find between a question and a record.
pub fn findings(observer: &Observer, question: &Facts, record: &RecordFacts) -> Vec<Finding> {
    ALL.into_iter().filter_map(|check| check(observer, question, record)).collect()
}
