//! What a difference touches that changes what is said: a number, a "not", a condition.
//!
//! A call-out never decides a verdict; it tells a reader where to look first. The words of condition and
//! quantity are English, the negations are those of the record's vocabulary besides.

use std::collections::BTreeSet;

use crate::knowledge::Vocabulary;
use crate::matching::text::{is_number, normalize};

/// What a difference touches.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Concern {
    /// A number, or a word of quantity.
    Number,
    /// A word that turns a statement round.
    Negation,
    /// A condition, or a word that says how sure the speaker is.
    Condition,
}

impl Concern {
    /// Its name for programs.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Number => "number",
            Self::Negation => "negation",
            Self::Condition => "condition",
        }
    }
}

/// Words that turn a statement round in English, whatever the vocabulary of the record has.
const NEGATIONS: [&str; 12] = [
    "not", "no", "never", "none", "nobody", "nothing", "neither", "nor", "without", "hardly", "cannot",
    "nowhere",
];

/// Beginnings that turn a word into its contrary.
const CONTRARY: [&str; 7] = ["un", "in", "im", "il", "ir", "dis", "non"];

/// Words on which a statement hangs, or by which its speaker keeps something back.
const CONDITIONS: [&str; 54] = [
    "about",
    "allegedly",
    "almost",
    "apparently",
    "appear",
    "appears",
    "approximately",
    "around",
    "assess",
    "believe",
    "believes",
    "could",
    "depending",
    "estimate",
    "except",
    "expect",
    "however",
    "if",
    "indicate",
    "indicates",
    "indications",
    "intends",
    "least",
    "likely",
    "may",
    "maybe",
    "might",
    "nearly",
    "once",
    "only",
    "perhaps",
    "possible",
    "possibly",
    "potentially",
    "presumably",
    "probably",
    "provided",
    "reportedly",
    "seem",
    "seems",
    "should",
    "suggest",
    "suggests",
    "suppose",
    "suspect",
    "think",
    "thinks",
    "unless",
    "unlikely",
    "until",
    "when",
    "whenever",
    "whether",
    "would",
];

/// Words of quantity that are no numbers.
const QUANTITIES: [&str; 25] = [
    "all",
    "any",
    "couple",
    "dozen",
    "dozens",
    "each",
    "every",
    "few",
    "fewer",
    "half",
    "hundreds",
    "less",
    "many",
    "millions",
    "more",
    "most",
    "much",
    "one",
    "over",
    "several",
    "small",
    "tens",
    "thousand",
    "thousands",
    "under",
];

/// Finds what differences touch.
#[derive(Debug, Clone, Default)]
pub(super) struct Concerns {
    negations: BTreeSet<String>,
}

impl Concerns {
    pub fn new(vocabulary: &Vocabulary) -> Self {
        let own = vocabulary.words.negations.iter().map(|word| word.to_lowercase());
        Self { negations: NEGATIONS.map(str::to_owned).into_iter().chain(own).collect() }
    }

    /// What an exchange touches; either side may be empty.
    pub fn of_change(&self, record: &str, text: &str) -> Vec<Concern> {
        let [record, text] = [record, text].map(|side| normalize(side).into_words());
        let mut found = Vec::new();
        if differ(&record, &text, |word| is_number(word) || QUANTITIES.contains(&word)) {
            found.push(Concern::Number);
        }
        if differ(&record, &text, |word| self.negations.contains(word)) || is_contrary(&record, &text) {
            found.push(Concern::Negation);
        }
        if differ(&record, &text, |word| CONDITIONS.contains(&word)) {
            found.push(Concern::Condition);
        }
        found
    }

    /// What words that were left out touch, of that which a reader of the rest would miss.
    pub fn of_omission(&self, words: &str) -> Vec<Concern> {
        let mut found = self.of_change(words, "");
        found.retain(|concern| *concern != Concern::Number);
        found
    }
}

/// Whether the two sides have different words of a kind, or not as often.
fn differ(one: &[String], other: &[String], is_of_kind: impl Fn(&str) -> bool) -> bool {
    let [one, other] = [one, other].map(|words| {
        let mut chosen: Vec<&String> = words.iter().filter(|word| is_of_kind(word)).collect();
        chosen.sort_unstable();
        chosen
    });
    one != other
}

/// Whether a word and its contrary stand on the two sides: "able" and "unable".
fn is_contrary(one: &[String], other: &[String]) -> bool {
    let turns = |word: &str, contrary: &str| {
        CONTRARY.iter().any(|prefix| contrary.strip_prefix(prefix).is_some_and(|rest| rest == word))
    };
    one.iter().any(|word| other.iter().any(|turned| turns(word, turned) || turns(turned, word)))
}

#[cfg(test)]
mod tests {
    use super::{Concern, Concerns};
    use crate::knowledge::Vocabulary;

    #[track_caller]
    fn check(record: &str, text: &str, expected: &[Concern]) {
        let concerns = Concerns::new(&Vocabulary::default());
        assert_eq!(concerns.of_change(record, text), expected, "{record:?} {text:?}");
    }

    #[test]
    fn numbers_are_compared_by_value() {
        check("10,000", "12,000", &[Concern::Number]);
        check("10,000", "ten thousand", &[]);
        check("couple", "several", &[Concern::Number]);
        check("soldiers", "troops", &[]);
    }

    #[test]
    fn a_not_is_seen_in_every_form() {
        check("", "not", &[Concern::Negation]);
        check("can", "can’t", &[Concern::Negation]);
        check("able", "unable", &[Concern::Negation]);
        check("never", "not", &[Concern::Negation]);
        check("do not", "don't", &[]);
        check("able", "stable", &[]);
    }

    #[test]
    fn conditions_and_doubts_are_seen() {
        check("If they cross", "", &[Concern::Condition]);
        check("will probably", "will", &[Concern::Condition]);
        check("around 10,000", "10,000", &[Concern::Condition]);
        assert_eq!(Concerns::default().of_omission("about 10,000"), [Concern::Condition]);
        assert_eq!(Concerns::new(&Vocabulary::default()).of_omission("not 5"), [Concern::Negation]);
    }
}
