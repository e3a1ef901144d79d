//! Trigram similarity as PostgreSQL's `pg_trgm` computes it: common trigrams over all trigrams.
//!
//! A text is cut into words of letters and digits in lower case; each gets two spaces before and one
//! after it, and the text has the set of all threes of characters (PostgreSQL documentation, F.35).

use super::{Peer, Scored, best_entries};
use crate::evaluation::LabelledEntry;

type Trigram = [char; 3];

/// Phrasings as sets of trigrams.
pub struct Trigrams {
    phrasings: Vec<(usize, Vec<Trigram>)>,
}

impl Trigrams {
    /// Takes the phrasings apart.
    pub fn new(entries: &[LabelledEntry]) -> Self {
        let phrasings = entries.iter().enumerate().flat_map(|(entry, labelled)| {
            labelled.phrasings.iter().map(move |phrasing| (entry, trigrams(phrasing)))
        });
        Self { phrasings: phrasings.collect() }
    }
}

impl Peer for Trigrams {
    fn rank(&self, text: &str) -> Vec<Scored> {
        let text = trigrams(text);
        best_entries(self.phrasings.iter().map(|(entry, phrasing)| (*entry, similarity(&text, phrasing))))
    }

    fn bytes(&self) -> usize {
        let trigrams: usize = self.phrasings.iter().map(|(_, trigrams)| trigrams.len()).sum();
        trigrams * size_of::<Trigram>() + self.phrasings.len() * size_of::<(usize, Vec<Trigram>)>()
    }
}

/// The trigrams of a text, each once, in order.
fn trigrams(text: &str) -> Vec<Trigram> {
    let lower = text.to_lowercase();
    let mut found = Vec::new();
    for word in lower.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()) {
        let padded: Vec<char> = "  ".chars().chain(word.chars()).chain([' ']).collect();
        found.extend(padded.windows(3).map(|three| [three[0], three[1], three[2]]));
    }
    found.sort_unstable();
    found.dedup();
    found
}

/// Common trigrams over all trigrams of two ordered sets.
fn similarity(one: &[Trigram], other: &[Trigram]) -> f64 {
    let (mut i, mut j, mut common) = (0, 0, 0_u32);
    while i < one.len() && j < other.len() {
        match one[i].cmp(&other[j]) {
            std::cmp::Ordering::Less => i += 1,
            std::cmp::Ordering::Greater => j += 1,
            std::cmp::Ordering::Equal => {
                common += 1;
                i += 1;
                j += 1;
            }
        }
    }
    let all = one.len() + other.len() - common as usize;
    #[expect(clippy::cast_precision_loss, reason = "no text has 2^52 trigrams")]
    let all = all.max(1) as f64;
    f64::from(common) / all
}

#[cfg(test)]
mod tests {
    use super::{similarity, trigrams};

    fn shown(text: &str) -> Vec<String> {
        trigrams(text).into_iter().map(|three| three.iter().collect()).collect()
    }

    #[track_caller]
    fn check(one: &str, other: &str, expected: f64) {
        let near = similarity(&trigrams(one), &trigrams(other));
        assert!((near - expected).abs() < 1e-6, "{one} / {other}: {near} instead of {expected}");
    }

    /// The examples of the PostgreSQL documentation.
    #[test]
    fn texts_have_the_trigrams_of_the_documentation() {
        assert_eq!(shown("cat"), ["  c", " ca", "at ", "cat"]);
        assert_eq!(shown("foo|bar"), ["  b", "  f", " ba", " fo", "ar ", "bar", "foo", "oo "]);
    }

    #[test]
    fn similarity_is_that_of_the_documentation() {
        // `SELECT similarity('word', 'two words')` gives 0.36363637.
        check("word", "two words", 0.363_636_37);
        check("Word", "word!", 1.0);
        check("", "", 0.0);
    }
}
