//! One entry of the table as the matcher keeps it: what guards and coverage need to know of the record.

use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};

use super::{Entry, contents::Contents, coverage::Stems, guards::RecordFacts};
use crate::knowledge::RecordRef;

/// What is known of a record beside its scores.
#[derive(Debug, Serialize, Deserialize)]
pub struct Row {
    /// Which record.
    pub record: RecordRef,
    /// Its title as the curator wrote it.
    pub title: String,
    /// Wordings that must not lead to it.
    pub not_phrasings: Vec<String>,
    /// The stems of everything that it says.
    pub stems: Stems,
    /// What it states.
    pub facts: RecordFacts,
    /// Lowest confidence, 0..=1, at which it answers, where it is not that of the settings.
    pub answer_threshold: Option<f64>,
    /// Places in the table of records that say the same in another shape.
    pub kin: Vec<usize>,
}

impl Row {
    /// Gathers what guards and coverage need of each entry, in the order of the table.
    pub fn all(entries: &[Entry], kin: Vec<Vec<usize>>, contents: &Contents<'_>) -> Vec<Self> {
        entries.iter().zip(kin).map(|(entry, kin)| Self::new(entry, kin, contents)).collect()
    }

    fn new(entry: &Entry, kin: Vec<usize>, contents: &Contents<'_>) -> Self {
        let phrasings: Vec<_> = entry.phrasings.iter().map(|text| contents.in_text(text)).collect();
        let context: Vec<_> = entry.context.iter().map(|text| contents.in_text(text)).collect();
        let stems = phrasings.iter().chain(&context).flat_map(|content| content.stems.iter().copied());
        Self {
            record: entry.record.clone(),
            title: entry.phrasings.first().cloned().unwrap_or_default(),
            not_phrasings: entry.not_phrasings.clone(),
            stems: Stems::new(stems),
            facts: RecordFacts::new(
                phrasings.iter().map(|content| content.facts.clone()).collect(),
                context.iter().map(|content| &content.facts),
            ),
            answer_threshold: entry.answer_threshold,
            kin,
        }
    }
}

/// The kin of each entry, both ways: places in the table.
pub fn kinship(entries: &[Entry]) -> Vec<Vec<usize>> {
    let places: FxHashMap<&RecordRef, usize> =
        entries.iter().enumerate().map(|(place, entry)| (&entry.record, place)).collect();
    let mut kinship = vec![Vec::new(); entries.len()];
    for (one, entry) in entries.iter().enumerate() {
        for &other in entry.kin.iter().filter_map(|record| places.get(record)) {
            kinship[one].push(other);
            kinship[other].push(one);
        }
    }
    for kin in &mut kinship {
        kin.sort_unstable();
        kin.dedup();
    }
    kinship
}
