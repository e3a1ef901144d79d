//! Text in, decision out: answer, suggest or abstain, each with an explanation.
//!
//! Knows phrasings, never answers. Pure: same input and same table, same decision, on any machine.
//!
//! The road of a text, one idea a file:
//!
//! 1. [`text`] folds it into words; `lexicon` writes abbreviations out and exchanges synonyms; `repair` mends
//!    typing errors; `reading` puts these together.
//! 2. `features` are what it is compared by in letters, `meaning` what by the static table (`sense`, which finds
//!    its rows by `rows` and `english`).
//! 3. `space` holds the vote: the trained head (`head`, from `gram` and `block`, folded into `weights`, which are
//!    `sparse`) of a table of some thousand phrasings, `recall` in a larger one. `similarity` (through `probe` and
//!    `overlap`) compares with an entry's phrasings in either.
//! 4. `candidates` are the best of the vote, with `coverage`, `confidence` (by the table's [`Separation`] and the
//!    entry's `cohesion`) and what the [`Guard`]s say.
//! 5. `settle` decides: answer, suggest or abstain; `explanation` tells why.
//!
//! `texts`, `forms`, `row` and `table` are the table made ready; `trained` and `packed` keep it as bytes; `vectors`
//! are meanings as they are kept. `wide` runs long sums with all that the processor has, `highest` picks the few best
//! of many, and a `sieve` tells what is not in a table of words.

mod block;
mod candidates;
mod cohesion;
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
mod highest;
mod index;
mod lexicon;
mod matcher;
mod meaning;
mod overlap;
mod packed;
mod phrasebook;
mod probe;
mod reading;
mod recall;
mod repair;
mod rounding;
mod row;
mod rows;
mod sense;
mod separation;
mod settings;
mod settle;
mod sieve;
mod similarity;
mod space;
mod sparse;
mod table;
pub mod text;
mod texts;
mod trained;
mod vectors;
mod weights;
mod wide;

pub use confidence::{Basis, Evidence};
pub use coverage::WordCoverage;
pub use decision::{AbstainReason, Candidate, Decision, Outcome};
pub use entry::{Address, Entry, Utterance};
pub use explanation::{ExplainedCandidate, Explanation, Obstacle, SetBy, Threshold, Thresholds};
pub use guards::{Finding, Guard, Verdict};
pub use matcher::Matcher;
pub use reading::Reading;
pub use separation::Separation;
pub use settings::MatchingSettings;
pub use table::entries;
pub use trained::Fingerprint;

/// Reads the shipped vocabulary, which the first question needs, if it was not read yet: a millisecond or
/// two, for whoever has time while something else is being read.
pub fn warm_up() {
    english::English::get();
}
