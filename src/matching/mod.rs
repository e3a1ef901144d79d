//! Text in, decision out: answer, suggest or abstain, each with an explanation.
//!
//! Knows phrasings, never answers. Pure: same input and same table, same decision, on any machine.
//!
//! The road of a text, one idea a file; of these folders none knows a later one (`tests/walls.rs` keeps it so):
//!
//! 1. [`text`] folds it into words.
//! 2. `reading` takes small talk off, writes abbreviations out, mends typing errors and exchanges synonyms.
//! 3. `features` are what it is compared by: letters, and meaning by the static table.
//! 4. `vote` says which entries it is for: a trained head in a table of some thousand phrasings, recall in a larger one.
//!    `space` holds features and vote of a table together, and compares with the phrasings of one entry (`similarity`).
//! 5. `guards` say what no score may overrule: another number, name, or direction.
//! 6. `candidates` are the best of the vote, each with its `coverage`, its `confidence` and what the guards found.
//! 7. `settle` decides: answer, suggest or abstain; `explanation` tells why, and the `matcher` does all of it.
//!
//! `entries` are made of a knowledge base; `contents` and `row` are what is known of each, and `trained` keeps
//! all of it as bytes (`packed`). `completion` ranks records for words not yet finished. `english` is what the program knows of the
//! language, and `arithmetic` what it reckons with.

mod arithmetic;
mod candidates;
mod completion;
mod confidence;
mod contents;
mod coverage;
mod decision;
mod english;
mod entries;
mod entry;
mod explanation;
mod features;
mod guards;
mod matcher;
mod packed;
mod reading;
mod row;
mod settings;
mod settle;
mod similarity;
mod space;
pub mod text;
mod trained;
mod vote;

pub use confidence::Evidence;
pub use coverage::WordCoverage;
pub use decision::{AbstainReason, Candidate, Decision, Outcome};
pub use entries::entries;
pub use entry::{Address, Entry, Utterance};
pub use explanation::{ExplainedCandidate, Explanation, Obstacle, SetBy, Threshold, Thresholds};
pub use guards::{Finding, Guard, Verdict};
pub use matcher::Matcher;
pub use reading::Reading;
pub use settings::MatchingSettings;
pub use trained::Fingerprint;
pub use vote::{Basis, Separation};

/// Reads the shipped vocabulary, which the first question needs, if it was not read yet: a millisecond or
/// two, for whoever has time while something else is being read.
pub fn warm_up() {
    english::English::get();
}
