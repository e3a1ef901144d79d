//! Candidates: the entries that score best, each with its evidence, its confidence and what guards say.

use super::{
    confidence::Evidence,
    coverage::{self, Gauge, WordCoverage},
    gram::Form,
    guards::{Finding, Guard, Observer, Verdict, findings},
    reading::{Reader, Reading},
    row::Row,
    similarity,
    space::{Scores, VectorSpace},
};

/// How many of the best entries are looked at closely; the right one is among the best four in 97 of 100
/// cases on the development sets.
const MOST_CANDIDATES: usize = 8;

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
    /// The strictest verdict of the guards.
    pub fn verdict(&self) -> Option<Verdict> {
        self.findings.iter().map(|finding| finding.verdict).max()
    }
}

/// A table with all that is needed to hold a question against it.
#[derive(Debug)]
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
        let form = self.space.form(&question.words);
        let facts = self.observer.observe(&question.words);
        let scores = self.space.score(&form);
        let shares = scores.shares();
        let gauge = Gauge {
            features: self.space.features(),
            lexicon: self.reader.lexicon(),
            observer: &self.observer,
        };
        let assess = |entry: usize| {
            let row = &self.rows[entry];
            let coverage = gauge.words(&question.words, &row.stems, &row.facts.terms);
            let evidence = Evidence {
                logit: scores.logits[entry],
                share: shares[entry] + row.kin.iter().map(|&kin| shares[kin]).sum::<f32>(),
                similarity: self.space.similarity(&scores, entry),
                coverage: coverage::share(&coverage),
            };
            let mut findings = findings(&self.observer, &facts, &row.facts);
            findings.extend(self.not_phrasing(&form, &scores, entry));
            Assessed {
                entry,
                vote: f64::from(shares[entry]),
                evidence,
                confidence: evidence.confidence(),
                coverage,
                findings,
            }
        };
        best(&scores.logits).into_iter().map(assess).collect()
    }

    /// Drops a record whose not-phrasings are nearer to the question than its phrasings.
    fn not_phrasing(&self, form: &Form, scores: &Scores, entry: usize) -> Option<Finding> {
        let wrong = self.rows[entry].not_phrasings.iter();
        let (nearest, text) = wrong
            .map(|(text, other)| (similarity::of_forms(form, other), text))
            .max_by(|a, b| a.0.total_cmp(&b.0))?;
        (nearest > self.space.nearest_similarity(scores, entry)).then(|| Finding {
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
