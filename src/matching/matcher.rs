//! The matcher: a table of entries made ready for questions; immutable, and shared by all threads.

use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};

use crate::knowledge::Vocabulary;

use super::{
    AbstainReason, Address, Candidate, Decision, Entry, Explanation, MatchingSettings, Outcome, Thresholds,
    Utterance,
    candidates::{Candidates, Table},
    completion::Completion,
    contents::Contents,
    explanation,
    guards::Observer,
    reading::{Reader, Reading, Texts},
    row::{Row, kinship},
    settle::settle,
    space::{Semantic, VectorSpace},
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

impl Matcher {
    /// Makes a table ready for questions.
    pub fn build(mut entries: Vec<Entry>, vocabulary: &Vocabulary, settings: &MatchingSettings) -> Self {
        entries.sort_by(|a, b| a.record.cmp(&b.record));
        let mut reader = Reader::new(vocabulary);
        let texts = Texts::read(&entries, &mut reader);
        let phrasings: Vec<Vec<usize>> = entries.iter().map(|entry| texts.all(&entry.phrasings)).collect();
        let others: Vec<Vec<usize>> = entries.iter().map(|entry| texts.all(&entry.not_phrasings)).collect();
        let kin = kinship(&entries);
        let semantic = if settings.semantic { Semantic::On } else { Semantic::Off };
        let space = VectorSpace::new(&texts, &phrasings, &others, &kin, semantic);
        let mut observer = Observer::new(vocabulary, reader.lexicon());
        let contents = Contents::of(&texts, space.features(), &observer);
        observer.learn(contents.facts());
        let rows = Row::all(&entries, kin, &contents);
        let about = vocabulary.words.about.iter();
        Self {
            exact: exact(&texts, &phrasings),
            about: about.map(|text| reader.canonical(reader.read_typed(text))).collect(),
            completion: Completion::new(&texts, &phrasings),
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
        let reading = self.table.reader.read(utterance.text);
        self.idle(&reading)
            .or_else(|| self.repeated(&reading))
            .unwrap_or_else(|| self.settled(&reading, &self.table.candidates(&reading), utterance.address))
    }

    /// Tells how a decision came about.
    pub fn explain(&self, utterance: Utterance<'_>) -> Explanation {
        let thresholds = self.thresholds(utterance.address);
        let reading = self.table.reader.read(utterance.text);
        if let Some(decision) = self.idle(&reading) {
            return Explanation { reading, exact: None, candidates: Vec::new(), thresholds, decision };
        }
        let exact = self.exact(&reading).map(|entry| self.table.rows[entry].record.clone());
        let candidates = self.table.candidates(&reading);
        let settled = || self.settled(&reading, &candidates, utterance.address);
        let decision = self.repeated(&reading).unwrap_or_else(settled);
        let candidates = explanation::explained(&candidates, thresholds);
        Explanation { reading, exact, candidates, thresholds, decision }
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

    /// The decision on an utterance that wants no record at all.
    fn idle(&self, reading: &Reading) -> Option<Decision> {
        let reason = match (reading.words.is_empty(), reading.greeted) {
            (true, true) => AbstainReason::SmallTalk,
            (true, false) => AbstainReason::Empty,
            (false, _) if self.about.contains(&reading.words) => AbstainReason::About,
            (false, _) => return None,
        };
        Some(Decision { outcome: Outcome::Abstain { reason, nearest: Vec::new() }, confidence: 0.0 })
    }

    /// The decision on a phrasing that is repeated word for word.
    fn repeated(&self, reading: &Reading) -> Option<Decision> {
        let record = self.table.rows[self.exact(reading)?].record.clone();
        Some(Decision {
            outcome: Outcome::Answer(Candidate { record, confidence: EXACT }),
            confidence: EXACT,
        })
    }

    /// The decision on anything else.
    fn settled(&self, reading: &Reading, candidates: &Candidates<'_>, address: Address) -> Decision {
        settle(reading, candidates, self.thresholds(address))
    }

    fn exact(&self, reading: &Reading) -> Option<usize> {
        self.exact.get(&reading.words.join(" ")).copied()
    }
}

/// The entry of each phrasing; where two entries share one, the first in the order of names.
fn exact(texts: &Texts<'_>, phrasings: &[Vec<usize>]) -> FxHashMap<String, usize> {
    let mut exact = FxHashMap::default();
    for (entry, texts_of_entry) in phrasings.iter().enumerate() {
        for &text in texts_of_entry.iter().filter(|&&text| !texts.of(text).is_empty()) {
            exact.entry(texts.spelled(text).join(" ")).or_insert(entry);
        }
    }
    exact
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use crate::knowledge::{RecordKind, RecordRef};

    /// An FAQ entry that has phrasings and nothing else.
    pub fn entry(id: &str, phrasings: &[&str]) -> Entry {
        Entry {
            record: RecordRef { kind: RecordKind::Faq, id: id.to_owned() },
            phrasings: phrasings.iter().map(ToString::to_string).collect(),
            not_phrasings: Vec::new(),
            context: Vec::new(),
            answer_threshold: None,
            kin: Vec::new(),
        }
    }

    /// A table made ready, by letters alone: the same in every build.
    pub fn table(entries: Vec<Entry>, vocabulary: &Vocabulary) -> Table {
        let settings = MatchingSettings { semantic: false, ..MatchingSettings::default() };
        Matcher::build(entries, vocabulary, &settings).table
    }

    fn matcher() -> Matcher {
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
