//! A sieve before a table of words: most words are not in it, and that is told without a hash.
//!
//! A Bloom filter (Bloom, "Space/time trade-offs in hash coding with allowable errors", CACM 13, 1970) of 1,024 bits
//! and one bit a word, which follows from its first letter, its last and its length.

use serde::{Deserialize, Serialize};

/// What was poured into it passes; of other words some do.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Sieve([u32; 32]);

impl Sieve {
    /// Lets a word pass from now on.
    pub fn add(&mut self, word: &str) {
        let (row, bit) = place(word);
        self.0[row] |= bit;
    }

    /// Whether a word passes: always when it was added.
    pub fn passes(&self, word: &str) -> bool {
        let (row, bit) = place(word);
        self.0[row] & bit != 0
    }
}

fn place(word: &str) -> (usize, u32) {
    let bytes = word.as_bytes();
    let (first, last) = (bytes.first().copied().unwrap_or(0), bytes.last().copied().unwrap_or(0));
    (usize::from(first % 32), 1 << ((usize::from(last) + 5 * bytes.len()) % 32))
}

#[cfg(test)]
mod tests {
    use super::Sieve;

    #[test]
    fn what_was_added_passes_and_little_else() {
        let words = ["", "north", "kursk", "военных", "a", "who"];
        let mut sieve = Sieve::default();
        assert!(words.iter().all(|word| !sieve.passes(word)));
        for word in words {
            sieve.add(word);
        }
        assert!(words.iter().all(|word| sieve.passes(word)));
        assert!(["south", "korea", "norths", "why", "hurts", "b"].iter().all(|word| !sieve.passes(word)));
    }
}
