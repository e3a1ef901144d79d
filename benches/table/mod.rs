//! Tables of any size for the benchmarks: the same ones every time, made of the shipped words.
//!
//! An entry has ten phrasings and a topic of three words of its own; a phrasing is one that the shipped
//! knowledge base has, with the topic in place of some of its words. So words are as long, as frequent and
//! as mixed as people's are, and entries differ as records do.

// Each benchmark uses its own part of this.
#![allow(dead_code, reason = "every benchmark is a crate of its own and uses only a part")]

use std::sync::LazyLock;

use fastrand::Rng;
use onrecord::evaluation::{LabelledEntry, LabelledSet, Query, mistyped};
use onrecord::knowledge::{self, KnowledgeBase, Vocabulary};
use onrecord::matching::{Address, Matcher, MatchingSettings, Utterance, entries};

/// Phrasings of an entry.
const PHRASINGS: usize = 10;

/// Words that belong to an entry alone, or nearly.
const TOPIC: usize = 3;

/// Queries of a table.
const QUERIES: usize = 1000;

/// One query in this many has typing errors.
const ONE_MISTYPED_IN: usize = 4;

/// The seed of everything, so that figures of different days can be compared.
const SEED: u64 = 20_241_030;

/// The shipped vocabulary; whole words come first, parts of words begin with `##`.
const WORDS: &str = include_str!("../../assets/embedding/vocab.txt");
const WHOLE_WORDS: usize = 30_623;

/// The words of the shipped event, of which the phrasings are made.
static VOCABULARY: LazyLock<Vocabulary> = LazyLock::new(|| shipped().vocabulary);

fn shipped() -> KnowledgeBase {
    knowledge::embedded().expect("the built-in knowledge base can be read").base
}

/// A table with about this many phrasings, and queries for it, all in scope.
pub fn table(phrasings: usize) -> LabelledSet {
    let mut chance = Rng::with_seed(SEED);
    let words: Vec<&str> = WORDS.lines().take(WHOLE_WORDS).filter(|word| is_content(word)).collect();
    let shipped = shipped_phrasings();
    let entries: Vec<LabelledEntry> = (0..phrasings.div_ceil(PHRASINGS))
        .map(|number| {
            let topic: Vec<&str> = (0..TOPIC).map(|_| words[chance.usize(..words.len())]).collect();
            let phrase = |_| phrase(&shipped, &topic, &mut chance);
            LabelledEntry { id: format!("entry-{number}"), phrasings: (0..PHRASINGS).map(phrase).collect() }
        })
        .collect();
    let queries = (0..QUERIES).map(|number| query(number, &entries, &mut chance)).collect();
    LabelledSet { entries, queries }
}

/// Our matcher over a table, with the shipped vocabulary: its guards and synonyms are part of the work.
pub fn matcher(set: &LabelledSet) -> Matcher {
    Matcher::build(set.table(), &VOCABULARY, &MatchingSettings::default())
}

/// An utterance that was meant for the bot.
pub fn asked(text: &str) -> Utterance<'_> {
    Utterance { text, address: Address::Asked }
}

fn is_content(word: &str) -> bool {
    word.len() >= 4 && word.bytes().all(|byte| byte.is_ascii_lowercase())
}

/// The phrasings of the shipped knowledge base in lower case, as words.
fn shipped_phrasings() -> Vec<Vec<String>> {
    let texts = entries(&shipped()).into_iter().flat_map(|entry| entry.phrasings);
    let split = |text: String| -> Vec<String> {
        text.to_lowercase().split_whitespace().take(16).map(str::to_owned).collect()
    };
    texts.map(split).filter(|words| words.len() >= TOPIC).collect()
}

/// A shipped phrasing with one to three words of the topic in place of its own.
fn phrase(shipped: &[Vec<String>], topic: &[&str], chance: &mut Rng) -> String {
    let mut words = shipped[chance.usize(..shipped.len())].clone();
    for word in chance.choose_multiple(topic, chance.clone().usize(1..=TOPIC)) {
        let at = chance.usize(..words.len());
        (*word).clone_into(&mut words[at]);
    }
    words.join(" ")
}

/// A phrasing of some entry with a word left out, and now and then with a typing error.
fn query(number: usize, entries: &[LabelledEntry], chance: &mut Rng) -> Query {
    let entry = &entries[chance.usize(..entries.len())];
    let mut words: Vec<&str> = entry.phrasings[chance.usize(..entry.phrasings.len())].split(' ').collect();
    if words.len() > TOPIC {
        words.remove(chance.usize(..words.len()));
    }
    let text = words.join(" ");
    let text = if number.is_multiple_of(ONE_MISTYPED_IN) { mistyped(&text, 2, number as u64) } else { text };
    Query { text, gold: Some(vec![entry.id.clone()]) }
}
