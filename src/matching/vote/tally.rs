//! How a vote has gone: each entry's logit and its share of all.

use crate::matching::arithmetic::{exp, highest};

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

/// How far the odds of a share are above those of chance, in logarithms.
pub fn lift(share: f32, chance: f32) -> f64 {
    log_odds(share) - log_odds(chance)
}

/// A share is never nearer to nought or one than this, so that its odds stay finite.
const SHARE_EDGE: f64 = 1e-4;

/// The logarithm of the odds of a share, 0..=1; finite at both ends.
pub fn log_odds(share: f32) -> f64 {
    let share = f64::from(share);
    libm::log((share + SHARE_EDGE) / (1.0 - share + SHARE_EDGE))
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
    use super::{Vote, lift};

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

    #[test]
    fn lift_is_nought_at_chance_and_finite_at_both_ends() {
        assert!(lift(0.25, 0.25).abs() < 1e-9);
        assert!(lift(0.5, 0.25) > 1.0 && lift(0.1, 0.25) < -1.0);
        assert!(lift(1.0, 0.25).is_finite() && lift(0.0, 0.25).is_finite());
    }
}
