//! The vote: which entry a question is for, as far as all phrasings together tell.
//!
//! A table of up to some thousand phrasings has a trained `head`: the `gram` (through `index`) says how much alike its
//! phrasings are, `block` solves one of them at a time, and what comes of it is folded into `weights`, which are `sparse`.
//! In a larger table `recall` finds the entries worth comparing. A `tally` is what comes of either. How much a share of
//! it says depends on the table (`separation`) and on the entry (`cohesion`): both are known before anybody asks.

mod block;
mod cohesion;
mod gram;
mod head;
mod index;
mod recall;
mod separation;
mod sparse;
mod tally;
mod weights;

pub use cohesion::cohesion;
pub use gram::Gram;
pub use head::{MOST_PHRASINGS, Training};
pub use recall::Recall;
pub use separation::Separation;
pub use tally::{Basis, Vote, lift, log_odds};
pub use weights::Weights;
