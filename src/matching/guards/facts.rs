//! What a text states, as far as the guards read it: terms, numbers, days, wordings, a "not", and who
//! stands where.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

/// What one text states.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Facts {
    /// Names and key terms, by their place in the vocabulary, in the order of the text.
    pub terms: Vec<usize>,
    /// Numbers in digits.
    pub numbers: BTreeSet<String>,
    /// Numbers with the word after each, which is what they count.
    pub counts: BTreeSet<(String, String)>,
    /// Days of the week and months by name.
    pub days: BTreeSet<String>,
    /// Sides of contrasts: which contrast, which side.
    pub sides: BTreeSet<(usize, usize)>,
    /// Whether it holds a word that turns a statement round.
    pub negated: bool,
    /// The terms that stand in a role.
    pub roles: BTreeSet<(usize, Role)>,
}

/// Where a term stands in a sentence, as its preposition tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Role {
    /// First of the terms, with no preposition before it.
    Subject,
    /// A later term with no preposition before it.
    Object,
    /// "to", "against", "at", "for".
    Towards,
    /// "from".
    From,
    /// "by".
    By,
    /// "about", "of", "on", "over".
    About,
    /// "with", "and".
    With,
    /// "in", "into", "inside", "near".
    Within,
}

/// What a record states: each of its phrasings, and all it mentions anywhere.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct RecordFacts {
    /// By phrasing.
    pub phrasings: Vec<Facts>,
    /// Terms of phrasings and context together.
    pub terms: BTreeSet<usize>,
    /// Numbers of phrasings and context together.
    pub numbers: BTreeSet<String>,
    /// Days and months of phrasings and context together.
    pub days: BTreeSet<String>,
}

impl RecordFacts {
    /// Puts together what the phrasings and the context state.
    pub fn new<'a>(phrasings: Vec<Facts>, context: impl Iterator<Item = &'a Facts>) -> Self {
        let mut record = Self::default();
        for facts in &phrasings {
            record.mention(facts);
        }
        for facts in context {
            record.mention(facts);
        }
        record.phrasings = phrasings;
        record
    }

    fn mention(&mut self, facts: &Facts) {
        self.terms.extend(&facts.terms);
        self.numbers.extend(facts.numbers.iter().cloned());
        self.days.extend(facts.days.iter().cloned());
    }

    /// Whether any phrasing names the term.
    pub fn asks_about(&self, term: usize) -> bool {
        self.phrasings.iter().any(|facts| facts.terms.contains(&term))
    }
}
