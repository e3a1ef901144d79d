//! The matcher: a table of entries made ready for questions; immutable, and shared by all threads.

use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};

use crate::knowledge::Vocabulary;

use super::{
    AbstainReason, Address, Candidate, Decision, Entry, Explanation, MatchingSettings, Outcome, Thresholds,
    Utterance,
    candidates::{Assessed, Table},
    completion::Completion,
    explanation,
    guards::Observer,
    reading::{Reader, Reading},
    row::Row,
    settle::settle,
    space::{Semantic, VectorSpace},
    texts::Texts,
};

/// Confidence in a phrasing that is repeated word for word: two curators may have meant two things.
const EXACT: f64 = 0.99;

/// A table of entries, ready for questions.
#[derive(Debug, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct Matcher {
    table: Table,
    exact: FxHashMap<String, usize>,
    about: Vec<Vec<String>>,
    completion: Completion,
    #[serde(skip)]
    settings: MatchingSettings,
}

/// What became of a question before it is put in words.
struct Judged {
    reading: Reading,
    exact: Option<usize>,
    candidates: Vec<Assessed>,
    decision: Decision,
}

impl Matcher {
    /// Makes a table ready for questions.
    pub fn build(mut entries: Vec<Entry>, vocabulary: &Vocabulary, settings: &MatchingSettings) -> Self {
        entries.sort_by(|a, b| a.record.cmp(&b.record));
        let mut reader = Reader::new(vocabulary);
        let texts = Texts::read(&entries, &mut reader);
        let phrasings: Vec<_> = entries.iter().map(|entry| texts.all(&entry.phrasings)).collect();
        let others: Vec<_> = entries.iter().flat_map(|entry| texts.all(&entry.not_phrasings)).collect();
        let semantic = if settings.semantic { Semantic::On } else { Semantic::Off };
        let space = VectorSpace::new(&phrasings, &others, semantic);
        let observer = Observer::new(vocabulary, reader.lexicon());
        let rows = Row::all(&entries, &texts.contents(space.features(), &observer));
        let about = vocabulary.words.about.iter();
        Self {
            exact: exact(&phrasings),
            about: about.map(|text| reader.canonical(reader.read_typed(text))).collect(),
            completion: Completion::new(&phrasings),
            settings: settings.clone(),
            table: Table { rows, space, reader, observer },
        }
    }

    /// The same matcher with other thresholds.
    pub(super) fn with(self, settings: &MatchingSettings) -> Self {
        Self { settings: settings.clone(), ..self }
    }

    /// Decides what becomes of an utterance.
    pub fn decide(&self, utterance: Utterance<'_>) -> Decision {
        self.judge(utterance).decision
    }

    /// Tells how a decision came about.
    pub fn explain(&self, utterance: Utterance<'_>) -> Explanation {
        let judged = self.judge(utterance);
        explanation::Draft {
            reading: judged.reading,
            exact: judged.exact.map(|entry| self.table.rows[entry].record.clone()),
            thresholds: self.thresholds(utterance.address),
            decision: judged.decision,
        }
        .finish(judged.candidates, &self.table.rows)
    }

    /// Ranks records for autocomplete: friendly to words not yet finished, and without thresholds.
    pub fn rank(&self, text: &str, limit: usize) -> Vec<Candidate> {
        let words = self.table.reader.read(text).words;
        let ranked = self.completion.rank(&words).into_iter().take(limit);
        let candidate = |(entry, confidence): (usize, f64)| Candidate {
            record: self.table.rows[entry].record.clone(),
            confidence,
        };
        ranked.map(candidate).collect()
    }

    fn thresholds(&self, address: Address) -> Thresholds {
        let MatchingSettings { answer_threshold, suggest_threshold, unasked_threshold, .. } = self.settings;
        match address {
            Address::Asked => Thresholds { answer: answer_threshold, suggest: suggest_threshold },
            // Whoever was not asked does not offer either.
            Address::Unasked => Thresholds { answer: unasked_threshold, suggest: f64::INFINITY },
        }
    }

    fn judge(&self, utterance: Utterance<'_>) -> Judged {
        let reading = self.table.reader.read(utterance.text);
        if let Some(reason) = self.idle(&reading) {
            let outcome = Outcome::Abstain { reason, nearest: Vec::new() };
            let decision = Decision { outcome, confidence: 0.0 };
            return Judged { reading, exact: None, candidates: Vec::new(), decision };
        }
        let exact = self.exact.get(&reading.words.join(" ")).copied();
        let candidates = self.table.assess(&reading);
        let decision = if let Some(entry) = exact {
            let candidate = Candidate { record: self.table.rows[entry].record.clone(), confidence: EXACT };
            Decision { outcome: Outcome::Answer(candidate), confidence: EXACT }
        } else {
            settle(&reading, &candidates, &self.table.rows, self.thresholds(utterance.address))
        };
        Judged { reading, exact, candidates, decision }
    }

    /// Why an utterance wants no record at all.
    fn idle(&self, reading: &Reading) -> Option<AbstainReason> {
        if reading.words.is_empty() {
            return Some(if reading.greeted { AbstainReason::SmallTalk } else { AbstainReason::Empty });
        }
        self.about.contains(&reading.words).then_some(AbstainReason::About)
    }
}

/// The entry of each phrasing; where two entries share one, the first in the order of names.
fn exact(phrasings: &[Vec<Vec<String>>]) -> FxHashMap<String, usize> {
    let mut exact = FxHashMap::default();
    for (entry, texts) in phrasings.iter().enumerate() {
        for words in texts.iter().filter(|words| !words.is_empty()) {
            exact.entry(words.join(" ")).or_insert(entry);
        }
    }
    exact
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::knowledge::{RecordKind, RecordRef};

    fn matcher() -> Matcher {
        let entry = |id: &str, phrasings: &[&str]| Entry {
            record: RecordRef { kind: RecordKind::Faq, id: id.to_owned() },
            phrasings: phrasings.iter().map(ToString::to_string).collect(),
            not_phrasings: Vec::new(),
            context: Vec::new(),
            kin: Vec::new(),
        };
        let entries = vec![
            entry("how-many", &["how many troops are in the region", "number of troops"]),
            entry("who-leads", &["who leads the country", "who is in charge"]),
        ];
        Matcher::build(entries, &Vocabulary::default(), &MatchingSettings::default())
    }

    #[track_caller]
    fn check(text: &str, expected: &str) {
        let decision = matcher().decide(Utterance { text, address: Address::Asked });
        let got = match decision.outcome {
            Outcome::Answer(candidate) => candidate.record.id,
            Outcome::Suggest(_) => "suggest".to_owned(),
            Outcome::Abstain { reason, .. } => reason.as_str().to_owned(),
        };
        assert_eq!(got, expected, "{text}");
    }

    #[test]
    fn decides_by_the_nearest_phrasing() {
        check("How many troops are in the region?", "how-many");
        check("Who leads the country", "who-leads");
        check("what is the weather like tomorrow", "out-of-scope");
        check(" ?! ", "empty");
    }
}
