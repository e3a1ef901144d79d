//! Candidates: the entries that score best, each with its evidence, its confidence and what guards say.

use serde::{Deserialize, Serialize};

use super::{
    confidence::Evidence,
    coverage::{self, Gauge, WordCoverage},
    features::as_float,
    guards::{Finding, Guard, Observer, Verdict, findings},
    reading::{Reader, Reading},
    row::Row,
    space::{Question, VectorSpace, shares},
};

/// How many of the best entries are looked at closely; the right one is among the best four in 97 of 100
/// cases on the development sets.
const MOST_CANDIDATES: usize = 8;

/// What full coverage is worth in the order of the candidates, in units of the head's logit. Worth nearly a
/// point of accuracy where entries are near to each other (BANKING77), nothing elsewhere.
const COVERED: f32 = 1.0;

/// An entry that may be meant.
#[derive(Debug, Clone, PartialEq)]
pub struct Assessed {
    /// Its place in the table.
    pub entry: usize,
    /// Its own share of the head's vote, without its kin.
    pub vote: f64,
    /// What the confidence rests on.
    pub evidence: Evidence,
    /// Calibrated probability, 0..=1, that it is the right one.
    pub confidence: f64,
    /// The question's words with whether the record speaks of them.
    pub coverage: Vec<WordCoverage>,
    /// What the guards found.
    pub findings: Vec<Finding>,
}

impl Assessed {
    /// What candidates are ranked by: an entry that speaks of all of a question is meant rather than one
    /// that speaks of half of it, as if its logit were higher by this much.
    fn rank(&self) -> f32 {
        self.evidence.logit + COVERED * self.evidence.coverage
    }

    /// The strictest verdict of the guards.
    pub fn verdict(&self) -> Option<Verdict> {
        self.findings.iter().map(|finding| finding.verdict).max()
    }
}

/// A table with all that is needed to hold a question against it.
#[derive(Debug, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct Table {
    /// What is known of each record.
    pub rows: Vec<Row>,
    /// Their phrasings as vectors, and the trained head.
    pub space: VectorSpace,
    /// Reads texts.
    pub reader: Reader,
    /// Reads facts.
    pub observer: Observer,
}

impl Table {
    /// The entries that score best for a question, best first.
    pub fn assess(&self, question: &Reading) -> Vec<Assessed> {
        let compared = self.space.question(&question.words);
        let facts = self.observer.observe(&question.words);
        let logits = self.space.logits(&compared);
        let shares = shares(&logits);
        let gauge = Gauge {
            features: self.space.features(),
            lexicon: self.reader.lexicon(),
            observer: &self.observer,
        };
        let assess = |entry: usize| {
            let row = &self.rows[entry];
            let coverage = gauge.words(&question.words, &row.stems, &row.facts.terms);
            let similarity = self.space.similarity(&compared, entry);
            let evidence = Evidence {
                logit: logits[entry],
                share: shares[entry] + row.kin.iter().map(|&kin| shares[kin]).sum::<f32>(),
                chance: as_float(1 + row.kin.len()) / as_float(self.rows.len()),
                phrasings: self.space.phrasings(entry).len(),
                similarity: similarity.whole,
                coverage: coverage::share(&coverage),
            };
            let mut findings = findings(&self.observer, &facts, &row.facts);
            findings.extend(self.not_phrasing(&compared, entry, similarity.nearest));
            Assessed {
                entry,
                vote: f64::from(shares[entry]),
                evidence,
                confidence: evidence.confidence(),
                coverage,
                findings,
            }
        };
        let mut assessed: Vec<Assessed> = best(&logits).into_iter().map(assess).collect();
        assessed.sort_by(|a, b| b.rank().total_cmp(&a.rank()));
        assessed
    }

    /// Drops a record whose not-phrasings are nearer to the question than its phrasings.
    fn not_phrasing(&self, question: &Question, entry: usize, nearest: f32) -> Option<Finding> {
        let row = &self.rows[entry];
        let wrong = (row.first_not_phrasing..).zip(&row.not_phrasings);
        let (wrong, text) = wrong
            .map(|(other, text)| (self.space.similarity_to_other(question, other), text))
            .max_by(|a, b| a.0.total_cmp(&b.0))?;
        (wrong > nearest).then(|| Finding {
            guard: Guard::NotPhrasing,
            verdict: Verdict::Drop,
            reason: format!("it is nearer to \u{201c}{text}\u{201d}, which must not lead here"),
        })
    }
}

/// The entries with the highest logits, best first; equals in the order of the table.
fn best(logits: &[f32]) -> Vec<usize> {
    let mut order: Vec<usize> = (0..logits.len()).collect();
    let better = |&a: &usize, &b: &usize| logits[b].total_cmp(&logits[a]).then(a.cmp(&b));
    if order.len() > MOST_CANDIDATES {
        order.select_nth_unstable_by(MOST_CANDIDATES - 1, better);
        order.truncate(MOST_CANDIDATES);
    }
    order.sort_unstable_by(better);
    order
}
