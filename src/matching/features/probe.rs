//! What a question and a text of the table have in common in letters.
//!
//! A cosine is a sum over the features of a text. Stems and pairs are looked up for all phrasings of an entry at once
//! (`overlap`). Runs of characters follow from the words: so what the question has in common with a word of the table
//! is worked out once, when the word is first met, and a phrasing costs a look at each of its words however many runs
//! they have.

use std::cell::RefCell;

use super::{
    forms::PackedText,
    letters::{Features, SparseVector, Word},
};

/// A question in letters.
#[derive(Debug)]
pub struct Probe {
    words: SparseVector,
    known: Vec<u32>,
    strange: Vec<u32>,
    run_scale: f32,
    /// Each stem and pair of stems with what a text that has it once, unscaled, has in common with the question.
    shared_words: SparseVector,
    /// The same of each run of characters.
    runs: Slots,
    /// What words of the table were found to share with the question in characters, by their numbers: nought for
    /// those not yet met, and never quite nought for those that were.
    met: RefCell<Vec<f32>>,
}

impl Probe {
    /// Makes a question ready to be compared with the texts of a table.
    pub fn new(question: &[Word<'_>], features: &Features) -> Self {
        let words = features.words_of(question);
        let (mut known, mut strange) = (Vec::with_capacity(question.len()), Vec::new());
        for word in question {
            match word.number {
                Some(number) => known.push(number),
                None => strange.extend(features.runs_of_new(word.spelled)),
            }
        }
        let runs_of_known: usize = known.iter().map(|&word| features.runs_of(word).len()).sum();
        let mut runs = Slots::new(runs_of_known + strange.len());
        for run in known.iter().flat_map(|&word| features.runs_of(word)).chain(strange.iter().copied()) {
            runs.add(run, 1.0);
        }
        let mut squares = 0.0;
        runs.change(|run, times| {
            let rarity = features.rarity(run);
            squares += (times * rarity) * (times * rarity);
            // A text brings its rarity too; it is counted here, once.
            times * rarity * rarity
        });
        let run_scale = if squares > 0.0 { 1.0 / squares.sqrt() } else { 0.0 };
        runs.change(|_, weight| weight * run_scale);
        let shared = |&(feature, weight): &(u32, f32)| (feature, weight * features.rarity(feature));
        let shared_words = words.iter().map(shared).collect();
        let met = RefCell::new(vec![0.0; features.words()]);
        Self { words, known, strange, run_scale, shared_words, runs, met }
    }

    /// Its stems and pairs of stems with their weights, together of length one.
    pub fn words(&self) -> &SparseVector {
        &self.words
    }

    /// The numbers of its words that the table knows.
    pub fn known(&self) -> &[u32] {
        &self.known
    }

    /// The runs of characters of its other words.
    pub fn strange(&self) -> &[u32] {
        &self.strange
    }

    /// What brings its runs of characters, each weighing its rarity, to length one.
    pub fn run_scale(&self) -> f32 {
        self.run_scale
    }

    /// Its stems and pairs of stems with what a text that has one once, unscaled, has in common with the question.
    pub fn shared_words(&self) -> &SparseVector {
        &self.shared_words
    }

    /// The cosine of characters between the question and a text, 0..=1.
    pub fn in_runs(&self, features: &Features, text: PackedText<impl Iterator<Item = u32>>) -> f32 {
        text.words.map(|word| self.shared_runs(features, word)).sum::<f32>() * text.run_scale
    }

    fn shared_runs(&self, features: &Features, word: u32) -> f32 {
        let shared = &mut self.met.borrow_mut()[word as usize];
        if *shared == 0.0 {
            let runs = features.runs_of(word).map(|run| self.runs.weight(run));
            *shared = f32::MIN_POSITIVE + runs.sum::<f32>();
        }
        *shared
    }
}

/// A hash table with room to spare, as large as the question and not as the table of phrasings.
#[derive(Debug)]
struct Slots {
    /// Feature plus one, or nought, with its weight; as many as a power of two.
    places: Vec<(u32, f32)>,
    /// The slots that are taken, in the order in which they were.
    taken: Vec<u32>,
    /// How far a hash is shifted to become the number of a slot.
    shift: u32,
}

/// Slots for each feature, at least: nearly all features of other texts are then missed at the first look.
const ROOM: usize = 8;

impl Slots {
    /// Room for this many features.
    fn new(features: usize) -> Self {
        let count = (ROOM * features).next_power_of_two().max(2);
        let taken = Vec::with_capacity(features);
        Self { places: vec![(0, 0.0); count], taken, shift: u32::BITS - count.ilog2() }
    }

    /// Adds to the weight of a feature.
    fn add(&mut self, feature: u32, weight: f32) {
        let slot = self.slot(feature);
        if self.places[slot].0 == 0 {
            self.places[slot].0 = feature + 1;
            self.taken.push(u32::try_from(slot).expect("a question has below 2^28 features"));
        }
        self.places[slot].1 += weight;
    }

    /// Changes each feature's weight.
    fn change(&mut self, mut changed: impl FnMut(u32, f32) -> f32) {
        for &slot in &self.taken {
            let (feature, weight) = &mut self.places[slot as usize];
            *weight = changed(*feature - 1, *weight);
        }
    }

    /// The weight of a feature in the question; nought when it has none.
    fn weight(&self, feature: u32) -> f32 {
        self.places[self.slot(feature)].1
    }

    /// Where a feature stands, or would: multiplicative hashing (Knuth, The Art of Computer Programming 3,
    /// 6.4), open addressing.
    #[expect(
        clippy::needless_bitwise_bool,
        reason = "one branch, not two: nearly always the first slot is its own or free, and which of both it is \
                  cannot be guessed"
    )]
    fn slot(&self, feature: u32) -> usize {
        let last = self.places.len() - 1;
        let mut slot = (feature.wrapping_mul(0x9e37_79b9) >> self.shift) as usize;
        while (self.places[slot].0 != 0) & (self.places[slot].0 != feature + 1) {
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
        let mut slots = Slots::new(many.len());
        for &(feature, weight) in &many {
            slots.add(feature, weight - 1.0);
            slots.add(feature, 1.0);
        }
        assert!(many.iter().all(|&(feature, weight)| (slots.weight(feature) - weight).abs() < 1e-6));
        assert!((0..10_000).filter(|n| n % 20 != 0).all(|n| slots.weight(n).abs() < 1e-6));
        assert!(Slots::new(0).weight(7).abs() < 1e-6);
    }
}
