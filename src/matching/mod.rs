//! Text in, decision out: answer, suggest or abstain, each with an explanation.
//!
//! Knows phrasings, never answers. Pure: same input and same table, same decision, on any machine.

mod decision;
mod entry;

pub use decision::{AbstainReason, Candidate, Decision, Outcome};
pub use entry::{Address, Entry, Utterance};
