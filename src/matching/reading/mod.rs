//! Reads an utterance: greetings taken off, repetitions folded, typing errors mended, synonyms exchanged.
//!
//! What pads a question must not change what becomes of it, so a greeting before it, thanks after it, and
//! the question said twice are gone before anything is compared. `lexicon` is an event's vocabulary, of which a
//! `phrasebook` finds the phrases (past a `sieve`); `repair` mends typing errors; `texts` are the table's own, read once.

mod lexicon;
mod phrasebook;
mod repair;
mod sieve;
mod texts;

pub use lexicon::Lexicon;
pub use phrasebook::Phrasebook;
pub use texts::Texts;

use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};

use crate::knowledge::Vocabulary;

use repair::Repair;

/// An utterance as it was understood.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Reading {
    /// The words as typed, normalised, abbreviations written out; greetings and repetitions gone.
    pub typed: Vec<String>,
    /// The typed words that were mended, and what they were mended to.
    pub mended: Vec<(String, String)>,
    /// The words that are compared: mended, synonyms exchanged.
    pub words: Vec<String>,
    /// Whether greetings and the like were taken off.
    pub greeted: bool,
}

/// Reads utterances and the table's own texts.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Reader {
    lexicon: Lexicon,
    small_talk: Phrasebook<()>,
    repair: Repair,
}

impl Reader {
    /// Learns how to read from a vocabulary.
    pub fn new(vocabulary: &Vocabulary) -> Self {
        let lexicon = Lexicon::new(vocabulary);
        let mut small_talk = Phrasebook::default();
        for phrase in &vocabulary.words.small_talk {
            small_talk.add(lexicon.read(phrase), ());
        }
        Self { lexicon, small_talk, repair: Repair::default() }
    }

    /// Learns the words of a table's texts with how often each occurs: typing errors are mended to them.
    pub fn learn(&mut self, counts: FxHashMap<String, u32>) {
        self.repair = Repair::new(counts, self.lexicon.words());
    }

    /// The vocabulary behind it.
    pub fn lexicon(&self) -> &Lexicon {
        &self.lexicon
    }

    /// Reads what a user wrote.
    pub fn read(&self, text: &str) -> Reading {
        let mut typed = self.lexicon.read(text);
        let talked = !typed.is_empty();
        self.take_small_talk(&mut typed);
        let typed = folded(typed);
        let mut mended = Vec::new();
        let mut words = Vec::with_capacity(typed.len());
        for word in &typed {
            if let Some(right) = self.repair.mend(word) {
                mended.push((word.clone(), right.to_owned()));
                words.push(right.to_owned());
            } else {
                words.push(word.clone());
            }
        }
        let greeted = talked && typed.is_empty();
        Reading { words: self.lexicon.canonical(words), typed, mended, greeted }
    }

    /// Reads a text of the table, which is spelled as its curator wants it, as far as its typed words.
    pub fn read_typed(&self, text: &str) -> Vec<String> {
        self.lexicon.read(text)
    }

    /// Typed words of a text of the table in the form in which they are compared.
    pub fn canonical(&self, typed: Vec<String>) -> Vec<String> {
        folded(self.lexicon.canonical(typed))
    }

    /// Takes small talk off before and after the words.
    fn take_small_talk(&self, words: &mut Vec<String>) {
        let mut start = 0;
        while let Some((length, ())) = self.small_talk.at(&words[start..]) {
            start += length;
        }
        words.drain(..start);
        while let Some((length, ())) = self.small_talk.at_end(words) {
            words.truncate(words.len() - length);
        }
    }
}

/// One of each word that is said twice in a row, and one of a text that is said over and over.
fn folded(mut words: Vec<String>) -> Vec<String> {
    words.dedup();
    let whole = words.len();
    let period = (1..=whole / 2)
        .find(|period| whole.is_multiple_of(*period) && words[*period..] == words[..whole - period]);
    words.truncate(period.unwrap_or(whole));
    words
}

#[cfg(test)]
mod tests {
    use crate::knowledge::{Synonyms, Vocabulary, VocabularyTable};

    use super::Reader;

    fn reader() -> Reader {
        let list = |words: &[&str]| words.iter().map(ToString::to_string).collect();
        let vocabulary = Vocabulary {
            words: VocabularyTable {
                small_talk: list(&["hi", "hi there", "thank you", "thanks"]),
                abbreviations: [("nk".to_owned(), "north korea".to_owned())].into(),
                ..VocabularyTable::default()
            },
            synonyms: vec![Synonyms { words: list(&["troops", "soldiers"]) }],
            ..Vocabulary::default()
        };
        let mut reader = Reader::new(&vocabulary);
        reader.learn(
            reader.read_typed("how many troops are in ukraine").into_iter().map(|word| (word, 1)).collect(),
        );
        reader
    }

    #[track_caller]
    fn check(text: &str, expected: &str) {
        assert_eq!(reader().read(text).words.join(" "), expected, "{text}");
    }

    #[test]
    fn a_question_is_read() {
        check("How many soliders in ukrane?", "how many troops in ukraine");
        check("nk troops", "north korea troops");
    }

    #[test]
    fn padding_is_taken_off() {
        check("hi there! how many troops? thanks thanks", "how many troops");
        check("how many troops how many troops", "how many troops");
        check("how how many many troops", "how many troops");
        check("thank you", "");
        check("why thank you note", "why thank you note");
    }
}
