//! How texts come by their meaning: which rows of the static table count, how much, and beside what.

use serde::{Deserialize, Serialize};

use super::{
    letters::Word,
    meaning::{self, Meaning, sum_of_rows, unit},
    rows::Rows,
    vectors::DIMENSIONS,
};

/// As if this many phrasings of no meaning at all stood in the table: with few phrasings their mean says
/// little of what they have in common.
const PRIOR_PHRASINGS: f32 = 50.0;

/// What a table has to know to tell what a text means.
#[derive(Debug, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct Sense {
    rows: Rows,
    /// What all phrasings have in common, which tells none of them apart.
    common: Vec<f32>,
}

impl Sense {
    /// Whether this binary carries the static table, without which texts mean nothing.
    pub fn is_available() -> bool {
        meaning::is_available()
    }

    /// Learns from a table's words, in the order of their numbers, and its phrasings.
    pub fn new<'a>(words: &[String], phrasings: impl Iterator<Item = Vec<Word<'a>>>) -> Self {
        let rows = Rows::new(words);
        let common = mean(phrasings.map(|words| direction(&rows, &words))).to_vec();
        Self { rows, common }
    }

    /// What a text means beside what all phrasings have in common.
    pub fn of(&self, words: &[Word<'_>]) -> Meaning {
        let mut vector = direction(&self.rows, words);
        for (component, shared) in vector.iter_mut().zip(&self.common) {
            *component -= shared;
        }
        Meaning::of(&vector)
    }
}

/// The direction of a text's meaning: rare words say more of what is meant than common ones, so each row weighs as
/// the square root of its words' inverse document frequency.
fn direction(rows: &Rows, words: &[Word<'_>]) -> [f32; DIMENSIONS] {
    let weights: Vec<f32> = words.iter().map(|word| word.rarity.sqrt()).collect();
    let rows = rows.of(words);
    unit(sum_of_rows(rows.iter().map(|row| (row.row, f32::midpoint(weights[row.first], weights[row.last])))))
}

/// The mean of all vectors, drawn towards nought when they are few.
fn mean(vectors: impl Iterator<Item = [f32; DIMENSIONS]>) -> [f32; DIMENSIONS] {
    let mut mean = [0.0; DIMENSIONS];
    let mut count = PRIOR_PHRASINGS;
    for vector in vectors {
        count += 1.0;
        for (sum, component) in mean.iter_mut().zip(vector) {
            *sum += component;
        }
    }
    for component in &mut mean {
        *component /= count;
    }
    mean
}

#[cfg(all(test, feature = "semantic"))]
mod tests {
    use super::Sense;
    use crate::matching::features::{DIMENSIONS, PackedVectors, Word};

    fn words(text: &str) -> Vec<Word<'_>> {
        let word = |spelled| Word { spelled, number: None, stem: 0, feature: None, rarity: 1.0 };
        text.split_whitespace().map(word).collect()
    }

    fn cosine(sense: &Sense, one: &str, other: &str) -> f32 {
        let mut packed = PackedVectors::default();
        packed.push(&sense.of(&words(other)).components());
        sense.of(&words(one)).dot(packed.get(0).expect("it was added"))
    }

    #[test]
    fn texts_of_like_meaning_are_near_whatever_their_words() {
        let sense = Sense::new(&[], std::iter::empty());
        let near = cosine(&sense, "the ship sank", "a vessel went down");
        let far = cosine(&sense, "the ship sank", "opening hours of the library");
        assert!(near > far + 0.2, "{near} and {far}");
        assert!((cosine(&sense, "the ship sank", "the ship sank") - 1.0).abs() < 0.01);
    }

    #[test]
    fn what_all_phrasings_say_brings_no_two_together() {
        let (one, other) = ("north korean soldiers eat", "north korean soldiers sleep");
        let none = Sense::new(&[], std::iter::empty());
        let all = Sense::new(&[], std::iter::repeat_n(words("north korean soldiers"), 200));
        assert!(cosine(&all, one, other) < cosine(&none, one, other) - 0.2);
    }

    #[test]
    fn rare_words_say_more() {
        let sense = Sense::new(&[], std::iter::empty());
        let weighed = |rarity| {
            let mut words = words("ship library");
            words[0].rarity = rarity;
            let mut packed = PackedVectors::default();
            packed.push(&sense.of(&words).components());
            sense.of(&self::words("ship")).dot(packed.get(0).expect("it was added"))
        };
        assert!(weighed(4.0) > weighed(1.0) + 0.05);
    }

    #[test]
    fn what_has_no_rows_means_nothing() {
        let sense = Sense::new(&[], std::iter::empty());
        assert_eq!(sense.of(&words("военных")).components().map(f32::to_bits), [0; DIMENSIONS]);
    }
}
