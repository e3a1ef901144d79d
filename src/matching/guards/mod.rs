//! Guards: what no score may overrule.
//!
//! Two texts that differ in a number, a name or a "not" are nearly identical as texts and opposite in
//! meaning. Scores propose, guards dispose: each looks at one kind of difference between a question and
//! the record that scores best, and says in words why that record does not answer it. A guarded record is
//! offered at most, or dropped.

mod contrasts;
mod days;
mod direction;
mod facts;
mod names;
mod negation;
mod numbers;
mod observer;

pub use facts::{Facts, RecordFacts};
pub use observer::{Named, Observer};

/// Which guard spoke.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Guard {
    /// A number of the question that the record never has.
    Number,
    /// A day or month of the question that the record never has.
    Day,
    /// One says that something is so, the other that it is not.
    Negation,
    /// A name or key term of the question that the record never mentions.
    Name,
    /// A wording whose exchange changes the meaning: killed, killed or wounded.
    Contrast,
    /// Who did it to whom, or said it of whom, is the other way round.
    Direction,
    /// The question is nearer to a wording that must not lead here.
    NotPhrasing,
}

impl Guard {
    /// The guard's name as it is shown.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Number => "number",
            Self::Day => "day",
            Self::Negation => "negation",
            Self::Name => "name",
            Self::Contrast => "contrast",
            Self::Direction => "direction",
            Self::NotPhrasing => "not-phrasing",
        }
    }
}

/// What a guard does to a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Verdict {
    /// It may be offered but not answered.
    Demote,
    /// It is neither answered nor offered.
    Drop,
}

/// What a guard found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// Which guard.
    pub guard: Guard,
    /// What follows from it.
    pub verdict: Verdict,
    /// Why, in one sentence that a moderator understands.
    pub reason: String,
}

impl Finding {
    fn demote(guard: Guard, reason: String) -> Self {
        Self { guard, verdict: Verdict::Demote, reason }
    }
}

/// A guard for facts.
type Check = fn(&Observer, &Facts, &RecordFacts) -> Option<Finding>;

/// All guards for facts, in the order in which they are shown.
const ALL: [Check; 6] =
    [numbers::check, days::check, names::check, contrasts::check, negation::check, direction::check];

/// Everything that the guards for facts find between a question and a record.
pub fn findings(observer: &Observer, question: &Facts, record: &RecordFacts) -> Vec<Finding> {
    ALL.into_iter().filter_map(|check| check(observer, question, record)).collect()
}

#[cfg(test)]
mod tests {
    use super::{Guard, Observer, RecordFacts, findings};
    use crate::knowledge::{Contrast, Term, Vocabulary, VocabularyTable};
    use crate::matching::reading::Lexicon;

    fn vocabulary() -> Vocabulary {
        let list = |words: &[&str]| words.iter().map(ToString::to_string).collect();
        let term = |name: &str, spelling: &str, group: Option<&str>| Term {
            name: name.to_owned(),
            spellings: list(&[spelling]),
            group: group.map(str::to_owned),
        };
        Vocabulary {
            words: VocabularyTable { negations: list(&["not", "never"]), ..VocabularyTable::default() },
            terms: vec![
                term("Borduria", "Bordurian", None),
                term("Syldavia", "Syldavian", None),
                term("Ada Marsh", "Marsh", Some("captain")),
                term("Ben Quay", "Quay", Some("captain")),
            ],
            contrasts: vec![Contrast { sides: vec![list(&["killed"]), list(&["killed or wounded"])] }],
            ..Vocabulary::default()
        }
    }

    /// Which guards speak when a question meets a record of these phrasings.
    #[track_caller]
    fn check(question: &str, phrasings: &[&str], expected: &[Guard]) {
        let vocabulary = vocabulary();
        let lexicon = Lexicon::new(&vocabulary);
        let mut observer = Observer::new(&vocabulary, &lexicon);
        let facts = |text: &str| observer.observe(&lexicon.read_canonical(text));
        let (asked, told) = (facts(question), phrasings.iter().map(|text| facts(text)).collect::<Vec<_>>());
        observer.learn(told.iter());
        let found = findings(&observer, &asked, &RecordFacts::new(told, std::iter::empty()));
        assert_eq!(found.iter().map(|finding| finding.guard).collect::<Vec<_>>(), expected, "{question}");
    }

    #[test]
    fn numbers_that_a_record_never_has() {
        check("were 3,000 sent", &["about 10,000 were sent"], &[Guard::Number]);
        check("were ten thousand sent", &["about 10,000 were sent"], &[]);
        check("are there 2 figures", &["about 10,000 were sent"], &[]);
        check("were 3 soldiers sent", &["about 10,000 soldiers were sent"], &[Guard::Number]);
        check("were 3 soldiers sent", &["10,000 soldiers, 3 of them officers"], &[]);
        check("were 3 ships sent", &["about 10,000 soldiers were sent"], &[]);
    }

    #[test]
    fn days_that_a_record_never_has() {
        check("what happened on monday", &["what happened on tuesday"], &[Guard::Day]);
        check("what happened on tuesday", &["what happened on tuesday"], &[]);
    }

    #[test]
    fn names_that_a_record_never_has_or_another_in_their_place() {
        check("what did quay say", &["what did marsh say"], &[Guard::Name]);
        check("what did ada marsh say", &["what did marsh say"], &[]);
        check("what did quay say", &["what did the captain say", "quay's words"], &[]);
    }

    #[test]
    fn wordings_whose_exchange_changes_the_meaning() {
        check("how many were killed", &["how many were killed or wounded"], &[Guard::Contrast]);
        check("were 10 killed or wounded", &["10 were killed or wounded"], &[]);
    }

    #[test]
    fn a_not_on_one_side_only() {
        check("was it not sent", &["was it sent"], &[Guard::Negation]);
        check("was it sent", &["it was never sent"], &[Guard::Negation]);
        check("was it not sent", &["it was sent", "it was never sent"], &[]);
    }

    #[test]
    fn who_did_it_to_whom() {
        let sent = ["borduria sent troops to syldavia", "why are bordurian troops in syldavia"];
        check("did syldavia send troops to borduria", &sent, &[Guard::Direction]);
        check("did borduria send troops to syldavia", &sent, &[]);
        check(
            "what does syldavia get from borduria",
            &["what borduria gets from syldavia"],
            &[Guard::Direction],
        );
        // Neither order alone, nor places and topics, nor who is quoted tells who did it.
        check("syldavia borduria troops", &sent, &[]);
        check("steady gains of the syldavian side in borduria", &["gains of borduria in syldavia"], &[]);
        check("how many bordurians are there according to marsh", &["what marsh told borduria"], &[]);
        check("did syldavia send troops to borduria", &["what borduria and syldavia say"], &[]);
    }
}
