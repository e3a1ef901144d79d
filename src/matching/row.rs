//! One entry of the table as the matcher keeps it: what guards and coverage need to know of the record.

use rustc_hash::FxHashMap;

use super::{
    Entry,
    coverage::Stems,
    features::Features,
    gram::Form,
    guards::{Observer, RecordFacts},
    reading::Reader,
    space::VectorSpace,
};
use crate::knowledge::RecordRef;

/// What is known of a record beside its scores.
#[derive(Debug)]
pub struct Row {
    /// Which record.
    pub record: RecordRef,
    /// Its phrasings as the curator wrote them.
    pub phrasings: Vec<String>,
    /// Wordings that must not lead to it.
    pub not_phrasings: Vec<(String, Form)>,
    /// The stems of everything that it says.
    pub stems: Stems,
    /// What it states.
    pub facts: RecordFacts,
    /// Places in the table of records that say the same in another shape.
    pub kin: Vec<usize>,
}

impl Row {
    /// Gathers what guards and coverage need; `kin` are places in the table, `phrasings` the entry's in
    /// canonical words.
    pub fn new(
        entry: Entry,
        kin: Vec<usize>,
        phrasings: &[Vec<String>],
        reader: &Reader,
        space: &VectorSpace,
        observer: &Observer,
    ) -> Self {
        let context: Vec<Vec<String>> = entry.context.iter().map(|text| reader.read_curated(text)).collect();
        let not_phrasings = entry
            .not_phrasings
            .into_iter()
            .map(|text| {
                let form = space.form(&reader.read_curated(&text));
                (text, form)
            })
            .collect();
        Self {
            kin,
            record: entry.record,
            phrasings: entry.phrasings,
            not_phrasings,
            stems: stems(phrasings.iter().chain(&context), space.features()),
            facts: RecordFacts::new(
                phrasings.iter().map(|words| observer.observe(words)).collect(),
                &context.iter().map(|words| observer.observe(words)).collect::<Vec<_>>(),
            ),
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

fn stems<'a>(texts: impl Iterator<Item = &'a Vec<String>>, features: &Features) -> Stems {
    texts.flatten().map(|word| features.stem_key(word)).collect()
}
