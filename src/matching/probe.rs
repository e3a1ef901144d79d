//! What a question and a text of the table have in common in letters.
//!
//! A cosine is a sum over the features of a text, and those follow from its words. So what the question has in
//! common with a word of the table is worked out once, when the word is first met, and a phrasing costs a look at
//! each of its words however many features they have.

use std::cell::RefCell;

use super::{features::Features, features::SparseVector, forms::PackedText};

/// The letters of one question, found by the number of a feature, and what words were found to share with it.
#[derive(Debug)]
pub struct Probe {
    letters: Slots,
    /// By the numbers of the words; of those not yet met the runs are nought.
    words: RefCell<Vec<Shared>>,
}

/// What the question has in common with a word.
#[derive(Debug, Clone, Copy)]
struct Shared {
    /// In its stem.
    stem: f32,
    /// In its characters; never quite nought once it was worked out.
    runs: f32,
}

impl Probe {
    /// Makes the letters of a question ready to be found.
    pub fn new(letters: &SparseVector, features: &Features) -> Self {
        // A word of the table brings its rarity too; it is counted here, once.
        let weighed = letters.iter().map(|&(feature, weight)| (feature, weight * features.rarity(feature)));
        let unknown = Shared { stem: 0.0, runs: 0.0 };
        Self { letters: Slots::new(weighed), words: RefCell::new(vec![unknown; features.words()]) }
    }

    /// The cosine of words plus the cosine of characters between the question and a text, 0..=2.
    pub fn dot(&self, features: &Features, text: PackedText<impl Iterator<Item = u32>>) -> f32 {
        let (mut in_words, mut in_runs) = (0.0, 0.0);
        let mut before: Option<u32> = None;
        for word in text.words {
            let shared = self.shared(features, word);
            in_runs += shared.runs;
            if shared.stem > 0.0 {
                in_words += shared.stem;
                in_words += before.map_or(0.0, |before| self.pair(features, before, word));
                before = Some(word);
            } else {
                before = None;
            }
        }
        in_words * text.word_scale + in_runs * text.run_scale
    }

    fn shared(&self, features: &Features, word: u32) -> Shared {
        let known = &mut self.words.borrow_mut()[word as usize];
        if known.runs == 0.0 {
            known.stem = features.stem_feature(word).map_or(0.0, |stem| self.letters.weight(stem));
            known.runs =
                f32::MIN_POSITIVE + features.runs_of(word).map(|run| self.letters.weight(run)).sum::<f32>();
        }
        *known
    }

    fn pair(&self, features: &Features, first: u32, second: u32) -> f32 {
        features.pair_feature(first, second).map_or(0.0, |pair| self.letters.weight(pair))
    }
}

/// A hash table with room to spare, as large as the question and not as the table of phrasings.
#[derive(Debug)]
struct Slots {
    /// Feature plus one, or nought, with its weight times its rarity; as many as a power of two.
    slots: Vec<(u32, f32)>,
    /// How far a hash is shifted to become the number of a slot.
    shift: u32,
}

/// Slots for each feature, at least: most features of other texts are then missed at the first look.
const ROOM: usize = 4;

impl Slots {
    fn new(letters: impl ExactSizeIterator<Item = (u32, f32)>) -> Self {
        let count = (ROOM * letters.len()).next_power_of_two().max(2);
        let mut table = Self { slots: vec![(0, 0.0); count], shift: u32::BITS - count.ilog2() };
        for (feature, weight) in letters {
            let slot = table.slot(feature);
            table.slots[slot] = (feature + 1, weight);
        }
        table
    }

    /// The weight of a feature in the question; nought when it has none.
    fn weight(&self, feature: u32) -> f32 {
        self.slots[self.slot(feature)].1
    }

    /// Where a feature stands, or would: multiplicative hashing (Knuth, The Art of Computer Programming 3,
    /// 6.4), open addressing.
    fn slot(&self, feature: u32) -> usize {
        let last = self.slots.len() - 1;
        let mut slot = (feature.wrapping_mul(0x9e37_79b9) >> self.shift) as usize;
        while self.slots[slot].0 != 0 && self.slots[slot].0 != feature + 1 {
            slot = (slot + 1) & last;
        }
        slot
    }
}

#[cfg(test)]
mod tests {
    use super::Slots;

    #[test]
    fn features_are_found_and_others_are_not() {
        let many: Vec<(u32, f32)> = (0_u16..500).map(|n| (u32::from(n) * 20, f32::from(n))).collect();
        let slots = Slots::new(many.iter().copied());
        assert!(many.iter().all(|&(feature, weight)| (slots.weight(feature) - weight).abs() < 1e-6));
        assert!((0..10_000).filter(|n| n % 20 != 0).all(|n| slots.weight(n).abs() < 1e-6));
        assert!(Slots::new(std::iter::empty()).weight(7).abs() < 1e-6);
    }
}
