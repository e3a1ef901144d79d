//! The vote: which entry a question is for, as far as all phrasings together tell.
//!
//! A table of up to some thousand phrasings has a trained `head`: the `gram` (through `index`) says how much alike its
//! phrasings are, `block` solves one of them at a time, and what comes of it is folded into `weights`, which are `sparse`.
//! In a larger table `recall` finds the entries worth comparing. A [`Vote`] is what comes of either. How much a share of
//! it says (its `lift`) depends on the table (`separation`) and on the entry (`cohesion`): both are known before anybody asks.

mod block;
mod cohesion;
mod gram;
mod head;
mod index;
mod lift;
mod recall;
mod separation;
mod sparse;
mod weights;

pub use cohesion::cohesion;
pub use gram::Gram;
pub use head::{MOST_PHRASINGS, Training};
pub use lift::{lift, log_odds};
pub use recall::Recall;
pub use separation::Separation;
pub use weights::Weights;

use super::arithmetic::{exp, highest};

/// How the vote on a question has gone.
#[derive(Debug)]
pub struct Vote {
    /// The entries that were voted on, in the order of the table.
    entries: Vec<usize>,
    logits: Vec<f32>,
    shares: Vec<f32>,
}

/// Who voted for a candidate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Basis {
    /// The trained head, among all entries.
    Head,
    /// Likeness to phrasings, among the entries that the index of a large table recalled.
    Likeness,
}

impl Vote {
    /// The vote on these entries, in the order of the table, with a logit each; `nobody` is that of an entry that is
    /// none and stands beside them.
    pub fn new(entries: Vec<usize>, logits: Vec<f32>, nobody: Option<f32>) -> Self {
        Self { shares: shares(&logits, nobody), entries, logits }
    }

    /// The entries with the highest logits, best first, at most `most`; equals in the order of the table.
    pub fn best(&self, most: usize) -> Vec<usize> {
        let voted = self.logits.iter().copied().zip(self.entries.iter().copied());
        highest(voted, most).into_iter().map(|(_, entry)| entry).collect()
    }

    /// The logit of an entry; `None` when it was not voted on.
    pub fn logit(&self, entry: usize) -> Option<f32> {
        self.entries.binary_search(&entry).ok().map(|place| self.logits[place])
    }

    /// The share of the vote that fell to an entry, 0..=1.
    pub fn share(&self, entry: usize) -> f32 {
        self.entries.binary_search(&entry).map_or(0.0, |place| self.shares[place])
    }

    /// How many entries were voted on.
    pub fn len(&self) -> usize {
        self.entries.len()
    }
}

/// Each entry's share of the softmax of all logits, among them that of `nobody`.
fn shares(logits: &[f32], nobody: Option<f32>) -> Vec<f32> {
    let highest = logits.iter().copied().chain(nobody).fold(f32::NEG_INFINITY, f32::max);
    let mut shares: Vec<f32> = logits.iter().map(|logit| exp(logit - highest)).collect();
    let sum = shares.iter().sum::<f32>() + nobody.map_or(0.0, |logit| exp(logit - highest));
    for share in &mut shares {
        *share /= sum;
    }
    shares
}

#[cfg(test)]
mod tests {
    use super::Vote;

    #[test]
    fn the_highest_logit_has_the_largest_share_and_all_are_one() {
        let vote = Vote::new(vec![2, 5, 9], vec![1.0, 3.0, 2.0], None);
        assert_eq!(vote.best(2), [5, 9]);
        assert_eq!((vote.logit(9), vote.logit(3), vote.share(3).to_bits()), (Some(2.0), None, 0));
        let all: f32 = [2, 5, 9].map(|entry| vote.share(entry)).iter().sum();
        assert!((all - 1.0).abs() < 1e-5 && vote.share(5) > 0.6, "{vote:?}");
    }

    #[test]
    fn what_falls_to_nobody_is_missing() {
        let vote = Vote::new(vec![0], vec![2.0], Some(2.0));
        assert!((vote.share(0) - 0.5).abs() < 1e-5, "{vote:?}");
        assert!(Vote::new(Vec::new(), Vec::new(), Some(2.0)).best(1).is_empty());
    }
}
