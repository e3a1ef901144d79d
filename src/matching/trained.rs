//! A matcher as bytes, so that a table that is known beforehand is trained only once.
//!
//! The bytes begin with a fingerprint of everything that training depends on. Bytes of another table are
//! not read, so a matcher can be old but never wrong. They are for the program that wrote them: the form may
//! change from one version to the next, and they are made anew whenever the program is built.

use serde::Serialize;
use sha2::{Digest, Sha256};

use crate::knowledge::Vocabulary;

use super::{Entry, Matcher, MatchingSettings};

/// What training depends on, as a SHA-256 digest.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fingerprint([u8; 32]);

impl Fingerprint {
    /// The fingerprint of a table, its vocabulary, and the settings that change how it is trained.
    pub fn of(entries: &[Entry], vocabulary: &Vocabulary, settings: &MatchingSettings) -> Self {
        Self(Sha256::digest(bytes(&(entries, vocabulary, settings.semantic))).into())
    }
}

impl Matcher {
    /// The matcher as bytes, for the same program to read.
    pub fn to_bytes(&self, fingerprint: &Fingerprint) -> Vec<u8> {
        [fingerprint.0.to_vec(), bytes(self)].concat()
    }

    /// How many bytes the matcher itself is: what [`Self::to_bytes`] writes, without the fingerprint. Its long lists
    /// take as much in memory; what is looked up by name (words, records) takes some more there.
    pub fn size(&self) -> usize {
        postcard::experimental::serialized_size(self)
            .expect("plain data of known length can always be written")
    }

    /// Reads a matcher, whose long lists stay where they are; `None` when the bytes are of another table
    /// or none.
    pub fn from_bytes(
        trained: &'static [u8],
        fingerprint: &Fingerprint,
        settings: &MatchingSettings,
    ) -> Option<Self> {
        let matcher: Self = postcard::from_bytes(trained.strip_prefix(&fingerprint.0)?).ok()?;
        Some(matcher.with(settings))
    }
}

fn bytes(value: &impl Serialize) -> Vec<u8> {
    postcard::to_stdvec(value).expect("plain data of known length can always be written")
}

#[cfg(test)]
mod tests {
    use super::Fingerprint;
    use crate::knowledge::{RecordKind, RecordRef, Vocabulary};
    use crate::matching::{Address, Entry, Matcher, MatchingSettings, Utterance};

    fn entries(titles: &[&str]) -> Vec<Entry> {
        let entry = |title: &&str| Entry {
            record: RecordRef { kind: RecordKind::Faq, id: title.replace(' ', "-") },
            phrasings: vec![(*title).to_owned()],
            not_phrasings: vec!["what the ferry costs".to_owned()],
            context: vec!["about 40 were aboard on Monday".to_owned()],
            answer_threshold: None,
            kin: Vec::new(),
        };
        titles.iter().map(entry).collect()
    }

    #[test]
    fn a_matcher_is_the_same_after_reading() {
        let (vocabulary, settings) = (Vocabulary::default(), MatchingSettings::default());
        let mut table = entries(&["how many were aboard", "who saw the ferry", "what does it cost"]);
        table[0].phrasings.push("how many people were aboard".to_owned());
        table[1].phrasings.push("witnesses of the accident".to_owned());
        let fingerprint = Fingerprint::of(&table, &vocabulary, &settings);
        let built = Matcher::build(table, &vocabulary, &settings);
        let trained = built.to_bytes(&fingerprint).leak();
        assert_eq!(built.size(), trained.len() - fingerprint.0.len());
        let read = Matcher::from_bytes(trained, &fingerprint, &settings).expect("the bytes are its own");
        for text in ["how many were abord", "who saw it", "40 on monday", "what the ferry costs", ""] {
            let utterance = Utterance { text, address: Address::Asked };
            assert_eq!(read.explain(utterance), built.explain(utterance), "{text}");
        }
    }

    #[test]
    fn bytes_of_another_table_are_not_read() {
        let (vocabulary, settings) = (Vocabulary::default(), MatchingSettings::default());
        let (one, other) = (entries(&["who saw it"]), entries(&["who saw them"]));
        let fingerprint = Fingerprint::of(&one, &vocabulary, &settings);
        let trained = Matcher::build(one, &vocabulary, &settings).to_bytes(&fingerprint).leak();
        let other = Fingerprint::of(&other, &vocabulary, &settings);
        assert!(Matcher::from_bytes(trained, &other, &settings).is_none());
        assert!(Matcher::from_bytes(&trained[..40], &fingerprint, &settings).is_none());
        assert!(Matcher::from_bytes(&[], &fingerprint, &settings).is_none());
    }
}
