//! The vector space of a table: features, likeness to all phrasings, and the trained head that scores
//! every entry for a text.

use std::ops::Range;

use serde::{Deserialize, Serialize};

use super::{
    english::English,
    exponential::exp,
    features::Features,
    forms::{Form, Forms, Probe},
    gram::Gram,
    head::{Head, MOST_PHRASINGS},
    index::Index,
    meaning::{self, DIMENSIONS, Meaning},
    similarity::{self, Similarity},
    weights::Weights,
};

/// As if this many phrasings of no meaning at all stood in the table: with few phrasings their mean says
/// little of what they have in common.
const PRIOR_PHRASINGS: f32 = 50.0;

/// The phrasings of a table, ready to be compared with.
#[derive(Debug, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct VectorSpace {
    features: Features,
    /// The phrasings of all entries, then the texts that must not lead to one.
    forms: Forms,
    /// First phrasing of each entry, and the number of phrasings.
    starts: Vec<usize>,
    weights: Option<Weights>,
    /// What all phrasings have in common in meaning; absent when meaning is not used.
    common: Option<Vec<f32>>,
}

/// A question, ready to be compared.
#[derive(Debug)]
pub struct Question {
    form: Form,
    probe: Probe,
}

impl VectorSpace {
    /// Prepares the phrasings of each entry and the `others`, texts that must not lead to one, in
    /// canonical words; `semantic` says whether meaning counts.
    pub fn new(entries: &[Vec<Vec<String>>], others: &[Vec<String>], semantic: Semantic) -> Self {
        let texts: Vec<Vec<String>> = entries.iter().flatten().cloned().collect();
        let features = Features::learn(&texts, others);
        let sums =
            (semantic == Semantic::On && meaning::is_available()).then(|| all_units(&texts, &features));
        let common = sums.as_deref().map(|vectors| mean(vectors).to_vec());
        let mut space =
            Self { forms: Forms::default(), starts: starts(entries), weights: None, features, common };
        space.forms = Forms::new(texts.iter().chain(others).map(|text| space.form(text)));
        if (1..=MOST_PHRASINGS).contains(&texts.len()) {
            space.weights = Some(space.train(&owners(entries), entries.len()));
        }
        space
    }

    fn train(&self, owners: &[u32], entries: usize) -> Weights {
        let index = Index::new(&self.forms, owners.len(), self.features.len());
        let gram = Gram::new(&self.forms, owners.len(), &index);
        let head = Head::train(&gram, owners, entries);
        Weights::new(&head, &self.forms, self.features.len(), entries)
    }

    /// Makes a question ready to be compared.
    pub fn question(&self, words: &[String]) -> Question {
        let form = self.form(words);
        Question { probe: Probe::new(&form.letters, self.features.len()), form }
    }

    fn form(&self, words: &[String]) -> Form {
        let meaning = self.common.as_ref().map(|common| {
            let mut vector = unit_of(words, &self.features);
            for (component, shared) in vector.iter_mut().zip(common) {
                *component -= shared;
            }
            Meaning::of(&vector)
        });
        Form { letters: self.features.of(words), meaning }
    }

    /// The logit of each entry for a question.
    pub fn logits(&self, question: &Question) -> Vec<f32> {
        match &self.weights {
            Some(weights) => weights.logits(&question.form),
            None => (0..self.starts.len() - 1)
                .map(|entry| 10.0 * self.similarity(question, entry).whole)
                .collect(),
        }
    }

    /// The numbers of an entry's phrasings.
    pub fn phrasings(&self, entry: usize) -> Range<usize> {
        self.starts[entry]..self.starts[entry + 1]
    }

    /// Similarity of a question to an entry.
    pub fn similarity(&self, question: &Question, entry: usize) -> Similarity {
        Similarity::of(self.phrasings(entry).map(|phrasing| self.likeness(question, phrasing)).collect())
    }

    /// Similarity of a question to one of the `others`, at most 1.
    pub fn similarity_to_other(&self, question: &Question, other: usize) -> f32 {
        self.likeness(question, self.starts[self.starts.len() - 1] + other)
    }

    fn likeness(&self, question: &Question, text: usize) -> f32 {
        let meaning = question.form.meaning.as_ref().zip(self.forms.meaning(text));
        let cosine = meaning.map(|(own, other)| own.cosine(other));
        similarity::of_texts(question.probe.dot(&self.forms, text), cosine)
    }

    /// The features that texts are compared by.
    pub fn features(&self) -> &Features {
        &self.features
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

/// Each entry's share of the softmax of all logits.
pub fn shares(logits: &[f32]) -> Vec<f32> {
    let highest = logits.iter().copied().fold(f32::NEG_INFINITY, f32::max);
    let mut shares: Vec<f32> = logits.iter().map(|logit| exp(logit - highest)).collect();
    let sum: f32 = shares.iter().sum();
    for share in &mut shares {
        *share /= sum;
    }
    shares
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

/// The direction of a text's meaning: rare words say more of what is meant than common ones, so each row
/// weighs as the square root of its words' inverse document frequency.
fn unit_of(words: &[String], features: &Features) -> [f32; DIMENSIONS] {
    let weight = |word: &String| features.rarity_of(features.stem_key(word)).sqrt();
    let weights: Vec<f32> = words.iter().map(weight).collect();
    let rows = English::get().rows(words);
    let weighted = rows.iter().map(|row| (row.row, f32::midpoint(weights[row.first], weights[row.last])));
    meaning::unit(meaning::sum_of_rows(weighted))
}

fn all_units(texts: &[Vec<String>], features: &Features) -> Vec<[f32; DIMENSIONS]> {
    texts.iter().map(|text| unit_of(text, features)).collect()
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
