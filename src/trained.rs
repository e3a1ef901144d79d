//! The matcher of the shipped knowledge base, trained when the program was built (`build.rs`).
//!
//! Whoever serves another base, or has edited this one, gets a matcher that is trained on the spot, which
//! takes some tenths of a second for two thousand phrasings.

use crate::knowledge::KnowledgeBase;
use crate::matching::{Fingerprint, Matcher, MatchingSettings, entries};

/// Empty when the shipped base had errors.
static SHIPPED: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/trained.bin"));

/// The matcher of a knowledge base.
pub fn matcher(base: &KnowledgeBase, settings: &MatchingSettings) -> Matcher {
    // The entries are made twice where they must be trained, so that they leave no gap in memory where
    // they need not.
    let fingerprint = Fingerprint::of(&entries(base), &base.vocabulary, settings);
    Matcher::from_bytes(SHIPPED, &fingerprint, settings)
        .unwrap_or_else(|| Matcher::build(entries(base), &base.vocabulary, settings))
}

#[cfg(test)]
mod tests {
    use super::SHIPPED;
    use crate::knowledge::embedded;
    use crate::matching::{Fingerprint, Matcher, MatchingSettings, entries};

    #[test]
    fn the_shipped_base_is_trained_beforehand() {
        let base = embedded().expect("the shipped record is without error").base;
        let settings = MatchingSettings::default();
        let fingerprint = Fingerprint::of(&entries(&base), &base.vocabulary, &settings);
        assert!(Matcher::from_bytes(SHIPPED, &fingerprint, &settings).is_some());
    }
}
