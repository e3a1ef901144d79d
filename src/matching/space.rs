//! The vector space of a table: features, likeness to all phrasings, and the trained head that scores
//! every entry for a text.

use super::{
    english::English,
    exponential::exp,
    features::Features,
    gram::{Form, Gram, Likeness},
    head::{Head, MOST_PHRASINGS},
    index::Index,
    meaning::{self, DIMENSIONS, Meaning},
    similarity,
};

/// As if this many phrasings of no meaning at all stood in the table: with few phrasings their mean says
/// little of what they have in common.
const PRIOR_PHRASINGS: f32 = 50.0;

/// The phrasings of a table, ready to be compared with.
#[derive(Debug)]
pub struct VectorSpace {
    features: Features,
    forms: Vec<Form>,
    owners: Vec<u32>,
    /// First phrasing of each entry, and the number of phrasings.
    starts: Vec<usize>,
    index: Index,
    head: Option<Head>,
    /// What all phrasings have in common in meaning; absent when meaning is not used.
    common: Option<[f32; DIMENSIONS]>,
}

/// The scores of a text.
#[derive(Debug, Clone)]
pub struct Scores {
    /// How it compares with each phrasing.
    pub likeness: Likeness,
    /// Logit of each entry.
    pub logits: Vec<f32>,
    has_meaning: bool,
}

impl VectorSpace {
    /// Prepares the phrasings of each entry, in canonical words; `semantic` says whether meaning counts.
    pub fn new(entries: &[Vec<Vec<String>>], others: &[Vec<String>], semantic: Semantic) -> Self {
        let texts: Vec<Vec<String>> = entries.iter().flatten().cloned().collect();
        let features = Features::learn(&texts, others);
        let sums = (semantic == Semantic::On && meaning::is_available()).then(|| all_units(&texts));
        let common = sums.as_deref().map(mean);
        let mut space = Self {
            forms: Vec::new(),
            owners: owners(entries),
            starts: starts(entries),
            index: Index::new(&[], 0),
            head: None,
            features,
            common,
        };
        space.forms = texts.iter().map(|text| space.form(text)).collect();
        let letters: Vec<_> = space.forms.iter().map(|form| form.letters.clone()).collect();
        space.index = Index::new(&letters, space.features.len());
        if space.forms.len() <= MOST_PHRASINGS {
            let gram = Gram::new(&space.forms, &space.index);
            space.head = Some(Head::train(&gram, &space.owners, entries.len()));
        }
        space
    }

    /// A text in the forms in which it is compared.
    pub fn form(&self, words: &[String]) -> Form {
        let meaning = self.common.map(|common| {
            let mut vector = unit_of(words);
            for (component, shared) in vector.iter_mut().zip(common) {
                *component -= shared;
            }
            Meaning::of(&vector)
        });
        Form { letters: self.features.of(words), meaning }
    }

    /// Scores every entry.
    pub fn score(&self, text: &Form) -> Scores {
        let likeness = Likeness::of(text, &self.index, &self.forms, 0);
        let has_meaning = self.common.is_some();
        let mut scores = Scores { likeness, logits: Vec::new(), has_meaning };
        scores.logits = match &self.head {
            Some(head) => head.logits(&scores.likeness.kernel(has_meaning)),
            None => (0..self.starts.len() - 1).map(|entry| 10.0 * self.similarity(&scores, entry)).collect(),
        };
        scores
    }

    /// Similarity of a scored text to an entry, at most 1.
    pub fn similarity(&self, scores: &Scores, entry: usize) -> f32 {
        similarity::of_entry(self.phrasings(entry).map(|phrasing| scores.similarity(phrasing)).collect())
    }

    /// Similarity of a scored text to the entry's nearest phrasing, at most 1.
    pub fn nearest_similarity(&self, scores: &Scores, entry: usize) -> f32 {
        self.phrasings(entry).map(|phrasing| scores.similarity(phrasing)).fold(f32::NEG_INFINITY, f32::max)
    }

    /// The features that texts are compared by.
    pub fn features(&self) -> &Features {
        &self.features
    }

    fn phrasings(&self, entry: usize) -> std::ops::Range<usize> {
        self.starts[entry]..self.starts[entry + 1]
    }
}

/// Whether nearness in meaning counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Semantic {
    /// It does, where the binary carries the table.
    On,
    /// Only letters count.
    Off,
}

impl Scores {
    /// Similarity to one phrasing.
    pub fn similarity(&self, phrasing: usize) -> f32 {
        let meaning = self.has_meaning.then(|| self.likeness.meaning[phrasing]);
        similarity::of_phrasing(self.likeness.letters[phrasing], meaning)
    }

    /// Each entry's share of the softmax.
    pub fn shares(&self) -> Vec<f32> {
        let highest = self.logits.iter().copied().fold(f32::NEG_INFINITY, f32::max);
        let mut shares: Vec<f32> = self.logits.iter().map(|logit| exp(logit - highest)).collect();
        let sum: f32 = shares.iter().sum();
        for share in &mut shares {
            *share /= sum;
        }
        shares
    }
}

fn owners(entries: &[Vec<Vec<String>>]) -> Vec<u32> {
    (0_u32..).zip(entries).flat_map(|(entry, phrasings)| phrasings.iter().map(move |_| entry)).collect()
}

fn starts(entries: &[Vec<Vec<String>>]) -> Vec<usize> {
    let mut starts = vec![0];
    for phrasings in entries {
        starts.push(starts[starts.len() - 1] + phrasings.len());
    }
    starts
}

fn unit_of(words: &[String]) -> [f32; DIMENSIONS] {
    meaning::unit(meaning::sum_of_rows(&English::get().rows(words)))
}

fn all_units(texts: &[Vec<String>]) -> Vec<[f32; DIMENSIONS]> {
    texts.iter().map(|text| unit_of(text)).collect()
}

/// The mean of all vectors, drawn towards nought when they are few.
fn mean(vectors: &[[f32; DIMENSIONS]]) -> [f32; DIMENSIONS] {
    let mut mean = [0.0; DIMENSIONS];
    let mut count = PRIOR_PHRASINGS;
    for vector in vectors {
        count += 1.0;
        for (sum, component) in mean.iter_mut().zip(vector) {
            *sum += component;
        }
    }
    for component in &mut mean {
        *component /= count;
    }
    mean
}
