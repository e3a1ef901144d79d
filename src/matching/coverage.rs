//! How much of a question a record speaks of at all.
//!
//! Similarity forgives a word that is missing; a reader does not: "how many North Korean troops have
//! deserted" is near to everything about North Korean troops, and no record speaks of desertion. So each
//! word of the question that carries meaning is looked up in all that the record says, rare words weighing more
//! than common ones and unknown words most (inverse document frequency).

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::{english::English, features::Word, guards::Named, reading::Lexicon};

/// How many letters a slip of the fingers has at most; initials that mean something are English ("jd", "xi").
const LONGEST_SCRAP: usize = 2;

/// One word of a question, and whether a record speaks of it.
#[derive(Debug, Clone, PartialEq)]
pub struct WordCoverage {
    /// The word as it was compared.
    pub word: String,
    /// How telling it is: its inverse document frequency, at least 1.
    pub weight: f32,
    /// Whether the record has it.
    pub covered: bool,
}

/// The stems of everything that a record says.
///
/// A hash table with at least every other slot free (open addressing), its length a power of two: where a stem stands
/// follows from the low half of its key, what stands there is the high half, which is never nought. Two stems with
/// the same high half that fall together would be taken for each other; that is once in thousands of millions.
#[derive(Debug, Serialize, Deserialize)]
pub struct Stems(Box<[u32]>);

impl Stems {
    /// From the keys of all stems, in any order.
    pub fn new(keys: impl Iterator<Item = u64>) -> Self {
        let mut keys: Vec<u64> = keys.collect();
        keys.sort_unstable();
        keys.dedup();
        let mut stems = Self(vec![0; (2 * keys.len()).next_power_of_two().max(2)].into());
        for key in keys {
            let slot = stems.slot(key);
            stems.0[slot] = high(key);
        }
        stems
    }

    /// Whether the record has a word of this stem.
    pub fn contains(&self, stem: u64) -> bool {
        self.0[self.slot(stem)] != 0
    }

    /// Where a stem stands, or would.
    fn slot(&self, key: u64) -> usize {
        let last = self.0.len() - 1;
        let mut slot = low(key) & last;
        while self.0[slot] != 0 && self.0[slot] != high(key) {
            slot = (slot + 1) & last;
        }
        slot
    }
}

fn high(key: u64) -> u32 {
    ((key >> 32) as u32).max(1)
}

#[expect(clippy::cast_possible_truncation, reason = "the low half is what is wanted")]
fn low(key: u64) -> usize {
    key as u32 as usize
}

/// The words of a question that carry meaning, each stem once.
#[derive(Debug)]
pub struct Telling<'a>(Vec<TellingWord<'a>>);

#[derive(Debug)]
struct TellingWord<'a> {
    own: Word<'a>,
    /// The name that it is part of.
    term: Option<usize>,
}

impl<'a> Telling<'a> {
    /// Picks the words that weigh something from a question with these names.
    pub fn of(question: &[Word<'a>], lexicon: &Lexicon, names: &[Named]) -> Self {
        let mut words: Vec<TellingWord<'a>> = Vec::with_capacity(question.len());
        for (at, word) in question.iter().enumerate() {
            let name = names.iter().find(|name| (name.at..name.at + name.length).contains(&at));
            let term = name.map(|name| name.term);
            let says_nothing = lexicon.is_stop_word(word.spelled) || (term.is_none() && is_scrap(word));
            if !says_nothing && words.iter().all(|other| other.own.stem != word.stem) {
                words.push(TellingWord { own: *word, term });
            }
        }
        Self(words)
    }

    /// The share of the question, 0..=1 by weight, that a record speaks of; nothing asked is fully covered.
    /// The words of a name are covered when the record has the name in any spelling.
    pub fn share(&self, stems: &Stems, terms: &BTreeSet<usize>) -> f32 {
        let total: f32 = self.0.iter().map(|word| word.own.rarity).sum();
        let covered: f32 = self
            .0
            .iter()
            .filter(|word| word.is_in(stems, terms))
            .fold(0.0, |sum, word| sum + word.own.rarity);
        if total > 0.0 { covered / total } else { 1.0 }
    }

    /// Each word with whether a record has it.
    pub fn words(&self, stems: &Stems, terms: &BTreeSet<usize>) -> Vec<WordCoverage> {
        let covered = |word: &TellingWord<'_>| WordCoverage {
            word: word.own.spelled.to_owned(),
            weight: word.own.rarity,
            covered: word.is_in(stems, terms),
        };
        self.0.iter().map(covered).collect()
    }
}

/// Whether a word is a scrap: one or two letters that neither the table nor English knows. "hw many" asks for no
/// thing of that name.
fn is_scrap(word: &Word<'_>) -> bool {
    let is_short =
        word.spelled.len() <= LONGEST_SCRAP && word.spelled.bytes().all(|b| b.is_ascii_lowercase());
    is_short && word.number.is_none() && !English::get().knows(word.spelled)
}

impl TellingWord<'_> {
    fn is_in(&self, stems: &Stems, terms: &BTreeSet<usize>) -> bool {
        stems.contains(self.own.stem) || self.term.is_some_and(|term| terms.contains(&term))
    }
}

#[cfg(test)]
mod tests {
    use super::{Stems, Telling};
    use crate::knowledge::{Term, Vocabulary, VocabularyTable};
    use crate::matching::candidates::Table;
    use crate::matching::matcher::tests::{entry, table};

    /// A record on the ferry, another that has other words, and a vocabulary with a name in two spellings.
    fn ferry() -> Table {
        let list = |words: &[&str]| words.iter().map(ToString::to_string).collect();
        let vocabulary = Vocabulary {
            words: VocabularyTable {
                stop_words: list(&["the", "a", "on", "is", "what"]),
                ..VocabularyTable::default()
            },
            terms: vec![Term {
                name: "Ada Marsh".to_owned(),
                spellings: list(&["the captain"]),
                group: None,
            }],
            ..Vocabulary::default()
        };
        let mut ferry = entry("a-ferry", &["how many passengers were on the ferry", "passengers aboard"]);
        ferry.context = vec!["Ada Marsh counted 212.".to_owned()];
        table(vec![ferry, entry("library", &["when does the library open", "opening hours"])], &vocabulary)
    }

    /// How much of a question a record speaks of.
    #[derive(Debug, Clone, Copy)]
    enum Spoken {
        Whole,
        Partly,
        Nothing,
    }

    /// How much of a question the record on the ferry speaks of, and of which words it does not.
    #[track_caller]
    fn check(question: &str, full: Spoken, lacking: &[&str]) {
        let table = ferry();
        let words = table.reader.read(question).words;
        let words = table.space.words(&words);
        let telling = Telling::of(&words, table.reader.lexicon(), &table.observer.names_in(&words));
        let row = &table.rows[0];
        let share = telling.share(&row.stems, &row.facts.terms);
        match full {
            Spoken::Whole => assert!(share >= 1.0, "{question}: {share}"),
            Spoken::Nothing => assert!(share <= 0.0, "{question}: {share}"),
            Spoken::Partly => assert!(share > 0.0 && share < 1.0, "{question}: {share}"),
        }
        let words = telling.words(&row.stems, &row.facts.terms);
        let lacks: Vec<&str> =
            words.iter().filter(|word| !word.covered).map(|word| word.word.as_str()).collect();
        assert_eq!(lacks, lacking, "{question}");
    }

    #[test]
    fn stems_are_found_and_others_are_not() {
        // Keys whose low halves fall together, whose high halves are nought, and that go round the end of the table.
        let keys = [0, 1, 7, 1 << 32, (1 << 32) + 7, (5 << 32) + 15, (6 << 32) + 15, u64::MAX];
        let stems = Stems::new(keys.into_iter());
        for key in keys {
            assert!(stems.contains(key), "{key:x}");
        }
        for key in [2, (7 << 32) + 15, (2 << 32) + 7, u64::MAX - (1 << 32)] {
            assert!(!stems.contains(key), "{key:x}");
        }
        assert!(!Stems::new(std::iter::empty()).contains(3));
    }

    #[test]
    fn a_record_speaks_of_its_own_words_in_any_form() {
        check("passengers on the ferry", Spoken::Whole, &[]);
        check("passenger ferries", Spoken::Whole, &[]);
        check("212", Spoken::Whole, &[]);
        check("library hours", Spoken::Nothing, &["library", "hours"]);
        check("zeppelin", Spoken::Nothing, &["zeppelin"]);
        check("ferry hours", Spoken::Partly, &["hours"]);
    }

    #[test]
    fn a_name_counts_in_any_spelling() {
        check("the captain", Spoken::Whole, &[]);
        check("a captain", Spoken::Nothing, &["captain"]);
    }

    #[test]
    fn what_asks_for_nothing_is_spoken_of() {
        check("", Spoken::Whole, &[]);
        check("what is the", Spoken::Whole, &[]);
    }

    #[test]
    fn scraps_of_letters_ask_for_nothing() {
        check("hw many passengers", Spoken::Whole, &[]);
        // Longer, in figures, English, or in another script, a word asks for what it names.
        check("hwm passengers", Spoken::Partly, &["hwm"]);
        check("37 passengers", Spoken::Partly, &["37"]);
        check("tv passengers", Spoken::Partly, &["tv"]);
        check("나 passengers", Spoken::Partly, &["나"]);
    }

    #[test]
    fn a_word_weighs_once_and_a_rare_one_more() {
        let table = ferry();
        let weights = |question: &str| {
            let words = table.reader.read(question).words;
            let words = table.space.words(&words);
            let telling = Telling::of(&words, table.reader.lexicon(), &table.observer.names_in(&words));
            let row = &table.rows[0];
            telling.words(&row.stems, &row.facts.terms).iter().map(|word| word.weight).collect::<Vec<_>>()
        };
        assert_eq!(weights("ferry and ferries").len(), 2);
        let [common, rare, unknown] = weights("passengers ferry zeppelin")[..] else { panic!("three words") };
        assert!(1.0 <= common && common < rare && rare < unknown, "{common}, {rare}, {unknown}");
    }
}
