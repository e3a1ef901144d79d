//! The matcher: a table of entries made ready for questions; immutable, and shared by all threads.

use std::collections::BTreeMap;

use crate::knowledge::Vocabulary;

use super::{
    AbstainReason, Address, Candidate, Decision, Entry, Explanation, MatchingSettings, Outcome, Thresholds,
    Utterance,
};

/// Most suggestions that a reader is shown.
const MOST_SUGGESTIONS: usize = 4;

/// A table of entries, ready for questions.
#[derive(Debug)]
pub struct Matcher {
    entries: Vec<Entry>,
    phrasings: Vec<Phrasing>,
    idf: BTreeMap<String, f64>,
    vocabulary: Vocabulary,
    settings: MatchingSettings,
}

#[derive(Debug)]
struct Phrasing {
    entry: usize,
    words: Vec<String>,
    vector: BTreeMap<String, f64>,
}

impl Matcher {
    /// Makes a table ready for questions.
    pub fn build(entries: Vec<Entry>, vocabulary: &Vocabulary, settings: &MatchingSettings) -> Self {
        let mut matcher = Self {
            entries,
            phrasings: Vec::new(),
            idf: BTreeMap::new(),
            vocabulary: vocabulary.clone(),
            settings: settings.clone(),
        };
        let texts: Vec<(usize, Vec<String>)> = matcher
            .entries
            .iter()
            .enumerate()
            .flat_map(|(entry, row)| row.phrasings.iter().map(move |text| (entry, text)))
            .map(|(entry, text)| (entry, matcher.words(text)))
            .collect();
        matcher.idf = inverse_frequencies(texts.iter().map(|(_, words)| words.as_slice()));
        matcher.phrasings = texts
            .into_iter()
            .map(|(entry, words)| Phrasing { entry, vector: matcher.vector(&words), words })
            .collect();
        matcher
    }

    /// Decides what becomes of an utterance.
    pub fn decide(&self, utterance: Utterance<'_>) -> Decision {
        let words = self.words(utterance.text);
        if words.is_empty() {
            return abstain(AbstainReason::Empty, Vec::new());
        }
        for (list, reason) in [
            (&self.vocabulary.words.small_talk, AbstainReason::SmallTalk),
            (&self.vocabulary.words.about, AbstainReason::About),
        ] {
            if list.iter().any(|text| self.words(text) == words) {
                return abstain(reason, Vec::new());
            }
        }
        let mut candidates = self.candidates(&words);
        candidates.truncate(MOST_SUGGESTIONS);
        let best = candidates.first().map_or(0.0, |candidate| candidate.confidence);
        let thresholds = self.thresholds(utterance.address);
        if best >= thresholds.answer {
            Decision { outcome: Outcome::Answer(candidates.swap_remove(0)), confidence: best }
        } else if best >= thresholds.suggest {
            candidates.retain(|candidate| candidate.confidence >= thresholds.suggest);
            Decision { outcome: Outcome::Suggest(candidates), confidence: best }
        } else {
            abstain(AbstainReason::OutOfScope, candidates)
        }
    }

    /// Tells how a decision came about.
    pub fn explain(&self, utterance: Utterance<'_>) -> Explanation {
        let words = self.words(utterance.text);
        let mut candidates = self.candidates(&words);
        candidates.truncate(MOST_SUGGESTIONS);
        Explanation {
            text: utterance.text.to_owned(),
            words,
            candidates,
            thresholds: self.thresholds(utterance.address),
            decision: self.decide(utterance),
        }
    }

    /// Ranks records for autocomplete: friendly to words not yet finished, and without thresholds.
    pub fn rank(&self, text: &str, limit: usize) -> Vec<Candidate> {
        let typed = self.words(text);
        let Some((unfinished, finished)) = typed.split_last() else {
            return self.entries.iter().take(limit).map(|entry| candidate(entry, 0.0)).collect();
        };
        let mut best = vec![0.0_f64; self.entries.len()];
        for phrasing in &self.phrasings {
            let whole = finished.iter().filter(|word| phrasing.words.contains(word)).count();
            let begun = phrasing.words.iter().any(|word| word.starts_with(unfinished.as_str()));
            #[expect(clippy::cast_precision_loss, reason = "counts of words are small")]
            let share = (whole + usize::from(begun)) as f64 / typed.len() as f64;
            best[phrasing.entry] = best[phrasing.entry].max(share);
        }
        let mut ranked = self.ranked(&best);
        ranked.retain(|candidate| candidate.confidence > 0.0);
        ranked.truncate(limit);
        ranked
    }

    fn thresholds(&self, address: Address) -> Thresholds {
        match address {
            Address::Asked => Thresholds {
                answer: self.settings.answer_threshold,
                suggest: self.settings.suggest_threshold,
            },
            Address::Unasked => {
                Thresholds { answer: self.settings.unasked_threshold, suggest: f64::INFINITY }
            }
        }
    }

    fn words(&self, text: &str) -> Vec<String> {
        let lower = text.to_lowercase();
        lower
            .split(|c: char| !c.is_alphanumeric())
            .filter(|word| !word.is_empty())
            .flat_map(|word| {
                let long = self.vocabulary.words.abbreviations.get(word).map_or(word, String::as_str);
                long.split_whitespace().map(str::to_lowercase)
            })
            .collect()
    }

    fn vector(&self, words: &[String]) -> BTreeMap<String, f64> {
        let rarest = self.idf.values().copied().fold(1.0, f64::max);
        let mut vector = BTreeMap::new();
        for word in words {
            *vector.entry(word.clone()).or_insert(0.0) += self.idf.get(word).copied().unwrap_or(rarest);
        }
        let norm = vector.values().map(|weight| weight * weight).sum::<f64>().sqrt();
        vector.values_mut().for_each(|weight| *weight /= norm.max(f64::MIN_POSITIVE));
        vector
    }

    fn candidates(&self, words: &[String]) -> Vec<Candidate> {
        let query = self.vector(words);
        let mut best = vec![0.0_f64; self.entries.len()];
        for phrasing in &self.phrasings {
            let cosine: f64 = query
                .iter()
                .filter_map(|(word, weight)| phrasing.vector.get(word).map(|other| weight * other))
                .sum();
            best[phrasing.entry] = best[phrasing.entry].max(cosine.clamp(0.0, 1.0));
        }
        self.ranked(&best)
    }

    fn ranked(&self, scores: &[f64]) -> Vec<Candidate> {
        let mut ranked: Vec<Candidate> =
            self.entries.iter().zip(scores).map(|(entry, &score)| candidate(entry, score)).collect();
        ranked.sort_by(|a, b| b.confidence.total_cmp(&a.confidence).then_with(|| a.record.cmp(&b.record)));
        ranked
    }
}

fn candidate(entry: &Entry, confidence: f64) -> Candidate {
    Candidate { record: entry.record.clone(), confidence }
}

fn abstain(reason: AbstainReason, nearest: Vec<Candidate>) -> Decision {
    let confidence = nearest.first().map_or(0.0, |candidate| candidate.confidence);
    Decision { outcome: Outcome::Abstain { reason, nearest }, confidence }
}

fn inverse_frequencies<'a>(texts: impl Iterator<Item = &'a [String]>) -> BTreeMap<String, f64> {
    let mut seen: BTreeMap<String, f64> = BTreeMap::new();
    let mut count = 0.0;
    for words in texts {
        count += 1.0;
        let distinct: std::collections::BTreeSet<&String> = words.iter().collect();
        for word in distinct {
            *seen.entry(word.clone()).or_insert(0.0) += 1.0;
        }
    }
    seen.into_iter().map(|(word, df)| (word, ((1.0 + count) / (1.0 + df)).ln() + 1.0)).collect()
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
