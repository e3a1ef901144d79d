//! Other methods of matching, to measure ours by: each ranks the same entries for the same queries.
//!
//! An entry scores as its best phrasing does, which is how such methods are put to use. They have no
//! thresholds and no calibrated confidence: they rank, and their best score is all they know. What the
//! rapidfuzz crate has is `ratio`; `token_set_ratio` is made of it here as its documentation says, and
//! `WRatio` is left out, because the crate has no partial ratio to make it of.

mod bm25;
mod pairwise;
mod trigrams;

pub use bm25::Bm25;
pub use pairwise::{Pairwise, jaro_winkler, optimal_string_alignment, ratio, token_set_ratio};
pub use trigrams::Trigrams;

use super::{LabelledEntry, Standing};

/// How many entries a method ranks: as many as are ever looked at.
const MOST_RANKED: usize = 5;

/// An entry by its place in the table, with its score.
pub type Scored = (usize, f64);

/// A table made ready for a method.
pub trait Peer: Send + Sync {
    /// The best entries for a text, best first, each once, at most five.
    fn rank(&self, text: &str) -> Vec<Scored>;

    /// Bytes that the table takes.
    fn bytes(&self) -> usize;
}

/// What a ranking says, with the names of the entries that the table was made of.
pub fn standing(ranked: &[Scored], entries: &[LabelledEntry]) -> Standing {
    Standing {
        score: ranked.first().map_or(0.0, |(_, score)| *score),
        ranked: ranked.iter().map(|&(entry, _)| entries[entry].id.clone()).collect(),
        action: None,
    }
}

/// A method by name, and how its table is made.
#[derive(Clone, Copy)]
pub struct Method {
    /// Its name.
    pub name: &'static str,
    /// Makes entries ready.
    pub build: fn(&[LabelledEntry]) -> Box<dyn Peer>,
}

/// All methods.
pub const METHODS: [Method; 6] = [
    Method { name: "BM25 (tantivy)", build: |entries| Box::new(Bm25::new(entries)) },
    Method { name: "trigrams (pg_trgm)", build: |entries| Box::new(Trigrams::new(entries)) },
    Method { name: "rapidfuzz ratio", build: |entries| Box::new(Pairwise::new(entries, ratio)) },
    Method {
        name: "rapidfuzz token_set",
        build: |entries| Box::new(Pairwise::new(entries, token_set_ratio)),
    },
    Method { name: "strsim Jaro-Winkler", build: |entries| Box::new(Pairwise::new(entries, jaro_winkler)) },
    Method {
        name: "strsim OSA",
        build: |entries| Box::new(Pairwise::new(entries, optimal_string_alignment)),
    },
];

/// The best entries from phrasings with their entry and score, in any order; equals in the order of the
/// table.
fn best_entries(phrasings: impl Iterator<Item = Scored>) -> Vec<Scored> {
    let mut best: Vec<Scored> = Vec::with_capacity(MOST_RANKED + 1);
    for (entry, score) in phrasings {
        let stands = |&(other, its): &Scored| its > score || (its >= score && other <= entry);
        if let Some(at) = best.iter().position(|(other, _)| *other == entry) {
            if best[at].1 >= score {
                continue;
            }
            best.remove(at);
        }
        let place = best.partition_point(stands);
        if place < MOST_RANKED {
            best.insert(place, (entry, score));
            best.truncate(MOST_RANKED);
        }
    }
    best
}

/// Lower case, everything but letters and digits as single spaces: what rapidfuzz calls its default process.
fn prepared(text: &str) -> String {
    let lower = text.to_lowercase();
    let words = lower.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::{METHODS, best_entries, prepared, standing};
    use crate::evaluation::LabelledEntry;

    #[test]
    fn an_entry_stands_where_its_best_phrasing_stands() {
        let phrasings = [(3, 0.2), (1, 0.5), (3, 0.9), (2, 0.5), (1, 0.1), (9, 0.0), (8, 0.1), (7, 0.3)];
        let best = best_entries(phrasings.into_iter());
        assert_eq!(best, [(3, 0.9), (1, 0.5), (2, 0.5), (7, 0.3), (8, 0.1)]);
        assert_eq!(best_entries(std::iter::empty()), []);
    }

    #[test]
    fn texts_are_prepared_as_fuzzy_matchers_prepare_them() {
        assert_eq!(prepared("  What's the WEATHER—today?! "), "what s the weather today");
    }

    #[test]
    fn every_method_finds_a_phrasing_of_its_own_and_takes_any_text() {
        let entry = |id: &str, phrasings: &[&str]| LabelledEntry {
            id: id.to_owned(),
            phrasings: phrasings.iter().map(ToString::to_string).collect(),
        };
        let entries = [
            entry("card", &["how do i activate my card", "my new card does not work yet"]),
            entry("refund", &["where is my refund", "the refund is not on my statement"]),
            entry("empty", &["", "?!"]),
        ];
        for method in METHODS {
            let peer = (method.build)(&entries);
            let standing = standing(&peer.rank("The refund is not on my STATEMENT."), &entries);
            assert_eq!(standing.ranked.first().map(String::as_str), Some("refund"), "{}", method.name);
            assert!(peer.bytes() > 0 && standing.action.is_none());
            for odd in ["", "   ", "?!\u{0}", "é", "🦀 서울", "AND OR NOT \"( :*"] {
                assert!(peer.rank(odd).len() <= 3, "{}: {odd}", method.name);
            }
        }
    }
}
