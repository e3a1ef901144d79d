//! Text in, decision out: answer, suggest or abstain, each with an explanation.
//!
//! Knows phrasings, never answers. Pure: same input and same table, same decision, on any machine.

mod decision;
mod entry;
mod explanation;
mod matcher;
mod settings;
mod table;

pub use decision::{AbstainReason, Candidate, Decision, Outcome};
pub use entry::{Address, Entry, Utterance};
pub use explanation::{Explanation, Thresholds};
pub use matcher::Matcher;
pub use settings::MatchingSettings;
pub use table::entries;
