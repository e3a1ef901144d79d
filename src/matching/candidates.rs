//! Candidates: the entries that a question may mean, best first, each assessed when somebody asks.
//!
//! Most questions are settled by the first; what the guards say of the others, and how confident one would be
//! in them, is worked out only for whoever offers or explains them.

use std::cell::OnceCell;

use serde::{Deserialize, Serialize};

use super::{
    arithmetic::as_float,
    confidence::Evidence,
    coverage::{Telling, WordCoverage},
    guards::{Facts, Finding, Guard, Observer, Verdict, findings},
    reading::{Reader, Reading},
    row::Row,
    space::{Question, VectorSpace},
    vote::Vote,
};

/// How many of the best entries are looked at closely; the right one is among the best four in 97 of 100
/// cases on the development sets.
const MOST_CANDIDATES: usize = 8;

/// What full coverage is worth in the order of the candidates, in units of the head's logit. Worth nearly a
/// point of accuracy where entries are near to each other (BANKING77), nothing elsewhere.
const COVERED: f32 = 1.0;

/// A table with all that is needed to hold a question against it.
#[derive(Debug, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct Table {
    /// What is known of each record.
    pub rows: Vec<Row>,
    /// Their phrasings as vectors, and who votes for them.
    pub space: VectorSpace,
    /// Reads texts.
    pub reader: Reader,
    /// Reads facts.
    pub observer: Observer,
}

impl Table {
    /// The entries that a question may mean.
    pub fn candidates<'a>(&'a self, question: &'a Reading) -> Candidates<'a> {
        let words = self.space.words(&question.words);
        let compared = self.space.question(&words);
        let vote = self.space.vote(&compared);
        let names = self.observer.names_in(&words);
        let telling = Telling::of(&words, self.reader.lexicon(), &names);
        let rank = |entry: usize| {
            let row = &self.rows[entry];
            let coverage = telling.share(&row.stems, &row.facts.terms);
            let logit = vote.logit(entry).expect("the best of a vote were voted on");
            Ranked { entry, logit, coverage, assessed: OnceCell::new() }
        };
        let mut ranked: Vec<Ranked> = vote.best(MOST_CANDIDATES).into_iter().map(rank).collect();
        ranked.sort_by(|a, b| b.rank().total_cmp(&a.rank()));
        let facts = self.observer.observe_with(&words, &names);
        Candidates { table: self, compared, facts, telling, vote, ranked }
    }

    /// Drops a record whose not-phrasings are nearer to the question than its phrasings.
    fn not_phrasing(&self, question: &Question, entry: usize, nearest: f32) -> Option<Finding> {
        let text = &self.rows[entry].not_phrasings[self.space.nearest_other(question, entry, nearest)?];
        Some(Finding {
            guard: Guard::NotPhrasing,
            verdict: Verdict::Drop,
            reason: format!("it is nearer to \u{201c}{text}\u{201d}, which must not lead here"),
        })
    }
}

/// The entries that a question may mean, best first.
#[derive(Debug)]
pub struct Candidates<'a> {
    table: &'a Table,
    compared: Question,
    facts: Facts,
    telling: Telling<'a>,
    vote: Vote,
    ranked: Vec<Ranked>,
}

/// An entry in its order.
#[derive(Debug)]
struct Ranked {
    entry: usize,
    logit: f32,
    coverage: f32,
    assessed: OnceCell<Assessed>,
}

impl Ranked {
    /// What candidates are ranked by: an entry that speaks of all of a question is meant rather than one
    /// that speaks of half of it, as if its logit were higher by this much.
    fn rank(&self) -> f32 {
        self.logit + COVERED * self.coverage
    }
}

/// An entry that may be meant.
#[derive(Debug, Clone, PartialEq)]
pub struct Assessed {
    /// Its place in the table.
    pub entry: usize,
    /// Its own share of the vote, without its kin.
    pub vote: f64,
    /// What the confidence rests on.
    pub evidence: Evidence,
    /// Calibrated probability, 0..=1, that it is the right one.
    pub confidence: f64,
    /// What the guards found.
    pub findings: Vec<Finding>,
}

impl Assessed {
    /// The strictest verdict of the guards.
    pub fn verdict(&self) -> Option<Verdict> {
        self.findings.iter().map(|finding| finding.verdict).max()
    }
}

impl Candidates<'_> {
    /// The best of them.
    pub fn best(&self) -> Option<&Assessed> {
        self.iter().next()
    }

    /// All of them, best first; each is assessed when it is reached.
    pub fn iter(&self) -> impl Iterator<Item = &Assessed> {
        self.covering(0.0)
    }

    /// Those that speak of at least this share of the question, best first.
    pub fn covering(&self, least: f32) -> impl Iterator<Item = &Assessed> {
        let ranked = self.ranked.iter().filter(move |ranked| ranked.coverage >= least);
        ranked.map(|ranked| ranked.assessed.get_or_init(|| self.assess(ranked)))
    }

    /// Places of all of them in the table, best first.
    pub fn entries(&self) -> impl Iterator<Item = usize> + '_ {
        self.ranked.iter().map(|ranked| ranked.entry)
    }

    /// What is known of an entry.
    pub fn row(&self, entry: usize) -> &Row {
        &self.table.rows[entry]
    }

    /// The question's words with whether an entry speaks of them.
    pub fn coverage(&self, entry: usize) -> Vec<WordCoverage> {
        let row = self.row(entry);
        self.telling.words(&row.stems, &row.facts.terms)
    }

    fn assess(&self, ranked: &Ranked) -> Assessed {
        let (entry, table) = (ranked.entry, self.table);
        let row = self.row(entry);
        let similarity = table.space.similarity(&self.compared, entry);
        let own = self.vote.share(entry);
        let evidence = Evidence {
            basis: table.space.basis(),
            logit: ranked.logit,
            share: own + row.kin.iter().map(|&kin| self.vote.share(kin)).sum::<f32>(),
            chance: as_float(1 + row.kin.len()) / as_float(self.vote.len().max(1 + row.kin.len())),
            phrasings: table.space.phrasings(entry).len(),
            similarity: similarity.whole,
            coverage: ranked.coverage,
            separation: table.space.separation(),
            cohesion: table.space.cohesion(entry),
        };
        let mut findings = findings(&table.observer, &self.facts, &row.facts);
        findings.extend(table.not_phrasing(&self.compared, entry, similarity.nearest));
        Assessed { entry, vote: f64::from(own), evidence, confidence: evidence.confidence(), findings }
    }
}

#[cfg(test)]
mod tests {
    use super::{Guard, MOST_CANDIDATES, Table, Verdict};
    use crate::knowledge::{RecordKind, RecordRef, Vocabulary};
    use crate::matching::Entry;
    use crate::matching::matcher::tests::{entry, table};

    fn ids(table: &Table, question: &str, least: f32) -> Vec<String> {
        let reading = table.reader.read(question);
        let candidates = table.candidates(&reading);
        candidates.covering(least).map(|one| candidates.row(one.entry).record.id.clone()).collect()
    }

    fn town() -> Table {
        let entries = vec![
            entry("hours", &["when does the library open", "opening hours of the library"]),
            entry("lost-card", &["my library card is lost", "what if a card was stolen"]),
            entry("ferry", &["why did the ferry sink", "what caused the ferry to go down"]),
        ];
        table(entries, &Vocabulary::default())
    }

    #[test]
    fn the_best_comes_first() {
        let town = town();
        assert_eq!(ids(&town, "when is the library open", 0.0)[0], "hours");
        assert_eq!(ids(&town, "somebody has stolen my card", 0.0)[0], "lost-card");
        assert_eq!(ids(&town, "why did it sink", 0.0)[0], "ferry");
    }

    #[test]
    fn what_speaks_of_too_little_is_passed_over() {
        let town = town();
        assert_eq!(ids(&town, "why did the ferry sink", 0.9), ["ferry"]);
        assert_eq!(ids(&town, "why did the ferry sink", 0.0).len(), 3);
        assert_eq!(ids(&town, "zeppelin", 0.1), [""; 0]);
    }

    #[test]
    fn how_alike_the_phrasings_of_the_best_are_is_part_of_the_evidence() {
        let tight = entry("hours", &["when does the library open", "when does the library open today"]);
        let loose = entry("rules", &["is a lost card free", "who pays for wet books"]);
        let table = table(vec![tight, loose], &Vocabulary::default());
        let cohesion = |question: &str| {
            let reading = table.reader.read(question);
            table.candidates(&reading).best().expect("somebody is best").evidence.cohesion
        };
        assert!(cohesion("when is the library open") > 0.1);
        assert!(cohesion("are lost cards free") < -0.1);
    }

    #[test]
    fn only_so_many_are_looked_at() {
        let entries = (0..3 * MOST_CANDIDATES).map(|n| entry(&format!("n{n}"), &["the ferry", "a ferry"]));
        let crowd = table(entries.collect(), &Vocabulary::default());
        assert_eq!(ids(&crowd, "ferry", 0.0).len(), MOST_CANDIDATES);
    }

    /// The guards that speak against the first candidate.
    #[track_caller]
    fn check(question: &str, not_phrasing: &str, expected: &[(Guard, Verdict)]) {
        let own = ["what does the ferry cost", "price of the ferry"];
        let wary = Entry { not_phrasings: vec![not_phrasing.to_owned()], ..entry("fare", &own) };
        let table =
            table(vec![wary, entry("hours", &["when does the library open"])], &Vocabulary::default());
        let reading = table.reader.read(question);
        let candidates = table.candidates(&reading);
        let best = candidates.best().expect("somebody is best");
        assert_eq!(candidates.row(best.entry).record.id, "fare", "{question}");
        let found: Vec<_> = best.findings.iter().map(|finding| (finding.guard, finding.verdict)).collect();
        assert_eq!(found, expected, "{question}");
        assert_eq!(best.verdict(), expected.first().map(|(_, verdict)| *verdict));
    }

    #[test]
    fn what_must_not_lead_to_a_record_drops_it() {
        let wrong = "what does a seat on the ferry cost the town";
        check("what did a seat on the ferry cost the town", wrong, &[(Guard::NotPhrasing, Verdict::Drop)]);
        check("what did the ferry cost", wrong, &[]);
    }

    #[test]
    fn kin_share_their_vote() {
        let claim = RecordRef { kind: RecordKind::Claim, id: "aboard".to_owned() };
        let share = |kin: Vec<RecordRef>| {
            let entries = vec![
                Entry { kin, ..entry("how-many", &["how many were aboard the ferry"]) },
                Entry { record: claim.clone(), ..entry("", &["212 were aboard the ferry"]) },
                entry("hours", &["when does the library open"]),
            ];
            let table = table(entries, &Vocabulary::default());
            let reading = table.reader.read("how many aboard the ferry");
            let candidates = table.candidates(&reading);
            let best = candidates.best().expect("somebody is best");
            (best.evidence.share, best.vote, best.evidence.chance)
        };
        let ((alone, own, one), (together, same, two)) = (share(Vec::new()), share(vec![claim.clone()]));
        assert!(together > alone, "{together} instead of {alone}");
        assert!((two - 2.0 * one).abs() < f32::EPSILON, "so would chance: {two} and {one}");
        assert!((own - same).abs() < f64::EPSILON, "its own vote is its own: {own} and {same}");
    }
}
