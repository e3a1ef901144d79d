//! Reads the facts of a text with the vocabulary's eyes.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::knowledge::Vocabulary;
use crate::knowledge::calendar::{MONTHS, WEEKDAYS};

use super::facts::{Facts, Role};
use crate::matching::{
    reading::{Lexicon, Phrasebook},
    text::is_number,
};

/// The prepositions that tell a role.
const PREPOSITIONS: [(&str, Role); 16] = [
    ("to", Role::Towards),
    ("against", Role::Towards),
    ("at", Role::Towards),
    ("for", Role::Towards),
    ("from", Role::From),
    ("by", Role::By),
    ("about", Role::About),
    ("of", Role::About),
    ("on", Role::About),
    ("over", Role::About),
    ("with", Role::With),
    ("and", Role::With),
    ("in", Role::Within),
    ("into", Role::Within),
    ("inside", Role::Within),
    ("near", Role::Within),
];

/// A name in a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Named {
    /// The place of its first word.
    pub at: usize,
    /// How many words it has.
    pub length: usize,
    /// The term that it is a spelling of.
    pub term: usize,
}

/// The vocabulary's terms, contrasts and negations, ready to be found in texts.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Observer {
    names: Vec<String>,
    groups: Vec<Option<String>>,
    terms: Phrasebook<usize>,
    sides: Phrasebook<Vec<(usize, usize)>>,
    side_names: Vec<Vec<String>>,
    negations: Phrasebook<()>,
    /// What the table counts in numbers of more than one digit.
    counted: BTreeSet<String>,
}

impl Observer {
    /// Compiles a vocabulary; its phrases are read as a question is.
    pub fn new(vocabulary: &Vocabulary, lexicon: &Lexicon) -> Self {
        let mut observer = Self::default();
        for (number, term) in vocabulary.terms.iter().enumerate() {
            observer.names.push(term.name.clone());
            observer.groups.push(term.group.clone());
            for spelling in std::iter::once(&term.name).chain(&term.spellings) {
                observer.terms.add(lexicon.read(spelling), number);
                observer.terms.add(lexicon.read_canonical(spelling), number);
            }
        }
        let mut sides: BTreeMap<Vec<String>, Vec<(usize, usize)>> = BTreeMap::new();
        for (number, contrast) in vocabulary.contrasts.iter().enumerate() {
            observer
                .side_names
                .push(contrast.sides.iter().filter_map(|side| side.first().cloned()).collect());
            for (side, wordings) in contrast.sides.iter().enumerate() {
                for wording in wordings {
                    sides.entry(lexicon.read_canonical(wording)).or_default().push((number, side));
                }
            }
        }
        for (wording, places) in sides {
            observer.sides.add(wording, places);
        }
        for negation in &vocabulary.words.negations {
            observer.negations.add(lexicon.read(negation), ());
        }
        observer
    }

    /// Learns from the facts of a table's texts what they count.
    pub fn learn<'a>(&mut self, facts: impl Iterator<Item = &'a Facts>) {
        let counts = facts.flat_map(|facts| &facts.counts).filter(|(number, _)| number.len() > 1);
        self.counted = counts.map(|(_, what)| what.clone()).collect();
    }

    /// Whether the table counts this in numbers of more than one digit.
    pub fn is_counted(&self, what: &str) -> bool {
        self.counted.contains(what)
    }

    /// The names in a text in canonical words, from left to right.
    pub fn names_in(&self, words: &[impl AsRef<str>]) -> Vec<Named> {
        let named = |(at, length, &term): (usize, usize, &usize)| Named { at, length, term };
        self.terms.all_in(words).map(named).collect()
    }

    /// The facts of a text in canonical words.
    pub fn observe(&self, words: &[impl AsRef<str>]) -> Facts {
        self.observe_with(words, &self.names_in(words))
    }

    /// The facts of a text whose names were found.
    pub fn observe_with(&self, words: &[impl AsRef<str>], names: &[Named]) -> Facts {
        Facts {
            terms: names.iter().map(|name| name.term).collect(),
            numbers: matching(words, is_number),
            counts: counts(words),
            days: matching(words, is_day),
            sides: self.sides.all_in(words).flat_map(|(_, _, places)| places.iter().copied()).collect(),
            negated: self.negations.all_in(words).next().is_some(),
            roles: roles(words, names),
        }
    }

    /// The name of a term as a reader knows it.
    pub fn name(&self, term: usize) -> &str {
        &self.names[term]
    }

    /// The group of terms that exclude each other, if the term is in one.
    pub fn group(&self, term: usize) -> Option<&str> {
        self.groups[term].as_deref()
    }

    /// The first wording of a side of a contrast.
    pub fn side(&self, (contrast, side): (usize, usize)) -> &str {
        self.side_names[contrast].get(side).map_or("", String::as_str)
    }
}

/// The words of a kind.
fn matching(words: &[impl AsRef<str>], is_one: impl Fn(&str) -> bool) -> BTreeSet<String> {
    words.iter().map(AsRef::as_ref).filter(|word| is_one(word)).map(str::to_owned).collect()
}

/// The numbers with the word after each.
fn counts(words: &[impl AsRef<str>]) -> BTreeSet<(String, String)> {
    let pairs = words.windows(2).map(|pair| (pair[0].as_ref(), pair[1].as_ref()));
    pairs.filter(|(number, _)| is_number(number)).map(|(a, b)| (a.to_owned(), b.to_owned())).collect()
}

/// The role of each term by the word before it; articles and the like in between are passed over.
fn roles(words: &[impl AsRef<str>], names: &[Named]) -> BTreeSet<(usize, Role)> {
    let mut seen_bare = false;
    let mut roles = BTreeSet::new();
    for &Named { at, term, .. } in names {
        let mut before =
            words[..at].iter().map(AsRef::as_ref).rev().filter(|word| !matches!(*word, "the" | "a" | "an"));
        let told = before.next().and_then(|word| PREPOSITIONS.iter().find(|(name, _)| *name == word));
        let role = match told {
            // "according to" them it was said by them.
            Some(_) if before.next() == Some("according") => Role::By,
            Some((_, role)) => *role,
            None if seen_bare => Role::Object,
            None => Role::Subject,
        };
        seen_bare |= told.is_none();
        roles.insert((term, role));
    }
    roles
}

/// Whether a word is the name of a day or a month.
fn is_day(word: &str) -> bool {
    is_weekday(word) || MONTHS.contains(&word)
}

/// Whether a day's name is one of the week rather than a month.
pub fn is_weekday(day: &str) -> bool {
    WEEKDAYS.contains(&day)
}
