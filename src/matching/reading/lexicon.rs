//! The words of an event, made ready for reading: abbreviations, synonyms, and lists of words.
//!
//! All of it comes from the knowledge base's vocabulary, so another event needs no code. Phrases of the
//! vocabulary go through the same steps as a question, so that both meet in the same form.

use rustc_hash::FxHashSet;
use serde::{Deserialize, Serialize};

use super::phrasebook::Phrasebook;
use crate::knowledge::Vocabulary;
use crate::matching::text::{normalize, normalize_keeping};

/// A vocabulary, compiled.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Lexicon {
    /// Abbreviations of one word: they are never written out as English shorthand.
    kept: FxHashSet<String>,
    abbreviations: Phrasebook<Vec<String>>,
    synonyms: Phrasebook<Vec<String>>,
    stop_words: FxHashSet<String>,
    words: FxHashSet<String>,
}

impl Lexicon {
    /// Compiles a vocabulary.
    pub fn new(vocabulary: &Vocabulary) -> Self {
        // What English writes out in the same way needs no vocabulary.
        let is_own = |(short, long): &(&String, &String)| normalize(short) != normalize(long);
        let abbreviations: Vec<_> = vocabulary.words.abbreviations.iter().filter(is_own).collect();
        let as_typed =
            abbreviations.iter().map(|(short, _)| normalize_keeping(short, &|_| true).into_words());
        let kept = as_typed.filter(|words| words.len() == 1).flatten().collect();
        let mut lexicon = Self { kept, ..Self::default() };
        for (short, long) in abbreviations {
            let (short, long) = (lexicon.normalized(short), lexicon.normalized(long));
            lexicon.abbreviations.add(short, long);
        }
        for group in &vocabulary.synonyms {
            let Some((first, others)) = group.words.split_first() else { continue };
            let meaning = lexicon.read(first);
            for other in others {
                lexicon.synonyms.add(lexicon.read(other), meaning.clone());
            }
        }
        lexicon.stop_words = vocabulary.words.stop_words.iter().flat_map(|word| lexicon.read(word)).collect();
        lexicon.words = all_texts(vocabulary).flat_map(|text| lexicon.normalized(text)).collect();
        lexicon
    }

    fn normalized(&self, text: &str) -> Vec<String> {
        normalize_keeping(text, &|word| self.kept.contains(word)).into_words()
    }

    /// The words of a text, normalised, abbreviations written out.
    pub fn read(&self, text: &str) -> Vec<String> {
        self.abbreviations.replace(self.normalized(text))
    }

    /// The same words with each synonym exchanged for the word that stands for its group.
    pub fn canonical(&self, words: Vec<String>) -> Vec<String> {
        self.synonyms.replace(words)
    }

    /// Both steps, for a text that needs no repair.
    pub fn read_canonical(&self, text: &str) -> Vec<String> {
        self.canonical(self.read(text))
    }

    /// Whether a word carries no meaning of its own.
    pub fn is_stop_word(&self, word: &str) -> bool {
        self.stop_words.contains(word)
    }

    /// Every word that the vocabulary names, so that none is taken for a typing error.
    pub fn words(&self) -> impl Iterator<Item = &str> {
        self.words.iter().map(String::as_str)
    }
}

/// Every text of a vocabulary.
fn all_texts(vocabulary: &Vocabulary) -> impl Iterator<Item = &String> {
    let table = &vocabulary.words;
    let lists = [&table.stop_words, &table.negations, &table.small_talk, &table.about];
    let terms = vocabulary.terms.iter().flat_map(|term| std::iter::once(&term.name).chain(&term.spellings));
    lists
        .into_iter()
        .flatten()
        .chain(table.abbreviations.keys())
        .chain(table.abbreviations.values())
        .chain(vocabulary.synonyms.iter().flat_map(|group| &group.words))
        .chain(vocabulary.contrasts.iter().flat_map(|contrast| contrast.sides.iter().flatten()))
        .chain(terms)
}

#[cfg(test)]
mod tests {
    use super::Lexicon;
    use crate::knowledge::{Contrast, Synonyms, Term, Vocabulary, VocabularyTable};

    fn lexicon() -> Lexicon {
        let list = |words: &[&str]| words.iter().map(ToString::to_string).collect();
        Lexicon::new(&Vocabulary {
            words: VocabularyTable {
                abbreviations: [
                    ("NK", "North Korea"),
                    ("MoD", "ministry of defence"),
                    ("RN", "Royal Navy"),
                    ("oct", "october"),
                    ("Gov't.", "Ghana Open Valley"),
                    ("U.S.", "Upper Syldavia"),
                ]
                .map(|(short, long)| (short.to_owned(), long.to_owned()))
                .into(),
                stop_words: list(&["the", "according to"]),
                ..VocabularyTable::default()
            },
            synonyms: vec![
                Synonyms { words: list(&["troops", "soldiers", "military personnel"]) },
                Synonyms { words: list(&["DPRK", "NK", "Pyongyang"]) },
                Synonyms { words: Vec::new() },
            ],
            terms: vec![Term { name: "Ada Marsh".to_owned(), spellings: list(&["Marsch"]), group: None }],
            contrasts: vec![Contrast { sides: vec![list(&["killed"]), list(&["wounded"])] }],
        })
    }

    #[track_caller]
    fn check(text: &str, read: &str, canonical: &str) {
        let lexicon = lexicon();
        assert_eq!(lexicon.read(text).join(" "), read, "{text}");
        assert_eq!(lexicon.read_canonical(text).join(" "), canonical, "{text}");
    }

    #[test]
    fn abbreviations_are_written_out_and_synonyms_exchanged() {
        check(
            "Soldiers of the MoD",
            "soldiers of the ministry of defence",
            "troops of the ministry of defence",
        );
        check("military personnel", "military personnel", "troops");
        // A phrase of the vocabulary is read as a question is: an abbreviation among synonyms meets its long form.
        check("nk", "north korea", "dprk");
        check("North Korea and Pyongyang", "north korea and pyongyang", "dprk and dprk");
    }

    #[test]
    fn an_abbreviation_goes_before_shorthand_of_the_same_letters() {
        check(
            "pls tell where the RN is",
            "please tell where the royal navy is",
            "please tell where the royal navy is",
        );
        check("the rn's troops", "the royal navy troops", "the royal navy troops");
        check("the R.N.", "the royal navy", "the royal navy");
        check("right now", "right now", "right now");
        check("gov't", "ghana open valley", "ghana open valley");
        check("the government", "the government", "the government");
        check("US to the US", "upper syldavia to the upper syldavia", "upper syldavia to the upper syldavia");
        check("on oct 28th", "on october 28", "on october 28");
        assert!(lexicon().words().any(|word| word == "rn"));
    }

    #[test]
    fn a_part_of_a_phrase_or_of_a_word_stays_as_it_is() {
        check("military", "military", "military");
        check("south korea", "south korea", "south korea");
        check("modest nkosi", "modest nkosi", "modest nkosi");
    }

    #[test]
    fn stop_words_and_known_words_come_from_every_list() {
        let lexicon = lexicon();
        assert_eq!(
            ["the", "according", "to", "troops"].map(|word| lexicon.is_stop_word(word)),
            [true, true, true, false]
        );
        let known: Vec<&str> = lexicon.words().collect();
        for word in ["nk", "defence", "soldiers", "ada", "marsch", "wounded", "according"] {
            assert!(known.contains(&word), "{word} would be taken for a typing error: {known:?}");
        }
        assert!(!known.contains(&"marsh's"), "{known:?}");
    }
}
