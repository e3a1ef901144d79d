//! Text in, decision out: answer, suggest or abstain, each with an explanation.
//!
//! Knows phrasings, never answers. Pure: same input and same table, same decision, on any machine.

mod block;
mod candidates;
mod completion;
mod confidence;
mod coverage;
mod decision;
mod english;
mod entry;
mod explanation;
mod exponential;
mod features;
mod forms;
mod gram;
mod guards;
mod head;
mod index;
mod lexicon;
mod matcher;
mod meaning;
mod packed;
mod phrasebook;
mod reading;
mod repair;
mod row;
mod settings;
mod settle;
mod similarity;
mod space;
mod table;
pub mod text;
mod texts;
mod trained;
mod weights;

pub use confidence::Evidence;
pub use coverage::WordCoverage;
pub use decision::{AbstainReason, Candidate, Decision, Outcome};
pub use entry::{Address, Entry, Utterance};
pub use explanation::{ExplainedCandidate, Explanation, Thresholds};
pub use guards::{Finding, Guard, Verdict};
pub use matcher::Matcher;
pub use reading::Reading;
pub use settings::MatchingSettings;
pub use table::entries;
pub use trained::Fingerprint;

/// Reads the shipped vocabulary, which the first question needs, if it was not read yet: a millisecond or
/// two, for whoever has time while something else is being read.
pub fn warm_up() {
    english::English::get();
}
