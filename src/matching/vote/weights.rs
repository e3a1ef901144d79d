//! The trained head as it is used: what each feature, each word and each component of meaning says for each
//! entry, so that a decision costs the question's words and not the table's phrasings.
//!
//! The dual coefficients of training are folded with the phrasings once: w = sum of a phrasing's
//! coefficients times its form. What the characters of a word say is added up once more for each word of the
//! table, so that a question costs one row for each of its words instead of one for each run of characters.

use serde::{Deserialize, Serialize};

use super::{
    gram::{LETTERS_ALONE, MEANING},
    head::Head,
    sparse::SparseRows,
};
use crate::matching::{
    arithmetic::wide,
    features::{DIMENSIONS, Features, Forms, Meaning, PackedVectors, Probe, SparseVector},
};

/// Weights of features are kept in steps of this; the largest is near two, what is
/// lost of any logit is below a hundredth.
const FEATURE_STEP: f32 = 1.0 / 1024.0;

/// Sums over a word's characters are kept in steps of this: they come to some tens, and count a fiftieth in
/// a text of usual length.
const WORD_STEP: f32 = 1.0 / 128.0;

/// Most weights that are kept for words (16 MB); a table with more words times entries adds characters up when
/// it is asked.
const MOST_OF_WORDS: usize = 1 << 23;

/// Weights of all features for all entries.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct Weights {
    entries: usize,
    /// What each feature says.
    features: SparseRows,
    /// What the characters of each word of the table say together, each counted by its rarity; absent when that
    /// would take too much room.
    words: Option<SparseRows>,
    /// What each entry's wordings mean together; empty without the static table.
    meanings: PackedVectors,
}

impl Weights {
    /// Folds the coefficients of training with the phrasings that they were trained on, whose `letters` these
    /// are.
    pub fn new(
        head: &Head,
        forms: &Forms,
        letters: &[SparseVector],
        features: &Features,
        entries: usize,
    ) -> Self {
        let has_meaning = forms.meaning(0).is_some();
        let scale = if has_meaning { 1.0 } else { LETTERS_ALONE };
        let of_features = of_features(head, letters, features.len(), entries, scale);
        let words = entries * features.words() <= MOST_OF_WORDS;
        Self {
            entries,
            words: words.then(|| of_words(&of_features, features, entries)),
            features: of_features,
            meanings: if has_meaning { meanings(head, forms, entries) } else { PackedVectors::default() },
        }
    }

    /// The logit of each entry for a question in letters and meaning.
    pub fn logits(&self, letters: &Probe, meaning: Option<&Meaning>, features: &Features) -> Vec<f32> {
        let mut logits = vec![0.0; self.entries];
        if let Some(meaning) = meaning {
            wide(|| {
                for (logit, direction) in logits.iter_mut().zip(self.meanings.iter()) {
                    *logit = meaning.dot(direction);
                }
            });
        }
        for &(feature, weight) in letters.words() {
            self.features.add_to(&mut logits, feature as usize, weight);
        }
        for &word in letters.known() {
            match &self.words {
                Some(words) => words.add_to(&mut logits, word as usize, letters.run_scale()),
                None => self.add_runs(&mut logits, features.runs_of(word), letters.run_scale(), features),
            }
        }
        self.add_runs(&mut logits, letters.strange().iter().copied(), letters.run_scale(), features);
        logits
    }

    fn add_runs(&self, logits: &mut [f32], runs: impl Iterator<Item = u32>, scale: f32, features: &Features) {
        for run in runs {
            self.features.add_to(logits, run as usize, scale * features.rarity(run));
        }
    }
}

fn of_features(
    head: &Head,
    letters: &[SparseVector],
    features: usize,
    entries: usize,
    scale: f32,
) -> SparseRows {
    let mut by_feature: Vec<Vec<(usize, f32)>> = vec![Vec::new(); features];
    for (phrasing, letters) in letters.iter().enumerate() {
        for &(feature, weight) in letters {
            by_feature[feature as usize].push((phrasing, weight));
        }
    }
    let (mut rows, mut row) = (SparseRows::new(entries, FEATURE_STEP), vec![0.0; entries]);
    for list in by_feature {
        row.fill(0.0);
        for (phrasing, weight) in list {
            for &(entry, coefficient) in head.coefficients(phrasing) {
                row[entry as usize] += scale * weight * coefficient;
            }
        }
        rows.push(&row);
    }
    rows
}

fn of_words(of_features: &SparseRows, features: &Features, entries: usize) -> SparseRows {
    let (mut rows, mut row) = (SparseRows::new(entries, WORD_STEP), vec![0.0; entries]);
    for word in (0_u32..).take(features.words()) {
        row.fill(0.0);
        for run in features.runs_of(word) {
            of_features.add_to(&mut row, run as usize, features.rarity(run));
        }
        rows.push(&row);
    }
    rows
}

/// What each entry's wordings mean together. Packed after training, which on the development sets moves no figure by
/// more than two thousandths.
fn meanings(head: &Head, forms: &Forms, entries: usize) -> PackedVectors {
    let mut sums = vec![[0.0; DIMENSIONS]; entries];
    for phrasing in 0..head.phrasings() {
        let Some(meaning) = forms.meaning(phrasing) else { continue };
        let components = meaning.components();
        for &(entry, coefficient) in head.coefficients(phrasing) {
            for (sum, component) in sums[entry as usize].iter_mut().zip(components) {
                *sum += MEANING * coefficient * component;
            }
        }
    }
    let mut packed = PackedVectors::default();
    for sum in &sums {
        packed.push(sum);
    }
    packed
}

#[cfg(test)]
mod tests {
    use super::{Features, Forms, LETTERS_ALONE, Probe, SparseVector, Weights};
    use crate::knowledge::Vocabulary;
    use crate::matching::features::Word;
    use crate::matching::matcher::tests::entry;
    use crate::matching::reading::{Reader, Texts};
    use crate::matching::vote::{Gram, Training};

    /// What is lost by keeping weights in steps, at most.
    const LOST: f32 = 0.05;

    fn dot(one: &SparseVector, other: &SparseVector) -> f32 {
        let times = |&(feature, weight): &(u32, f32)| {
            let found = other.iter().find(|(its, _)| *its == feature);
            found.map_or(0.0, |(_, its)| weight * its)
        };
        one.iter().map(times).sum()
    }

    /// Folded weights say what the coefficients and the phrasings say that they are made of: the logit of an entry
    /// is the sum over phrasings of its coefficient times the likeness to the question.
    #[test]
    fn folded_weights_say_what_the_phrasings_say() {
        let entries = [
            entry("card", &["my library card is lost", "what if a card was stolen"]),
            entry("ferry", &["why did the ferry sink", "what caused the ferry to go down"]),
            entry("hours", &["when does the library open", "opening hours of the library"]),
        ];
        let mut reader = Reader::new(&Vocabulary::default());
        let texts = Texts::read(&entries, &mut reader);
        let phrasings: Vec<usize> = entries.iter().flat_map(|entry| texts.all(&entry.phrasings)).collect();
        let features = Features::learn(&texts, &phrasings, &[]);
        let (mut forms, mut letters) = (Forms::default(), Vec::new());
        for &text in &phrasings {
            let spelled = texts.spelled(text);
            let words: Vec<Word<'_>> = spelled.iter().map(|word| features.word(word)).collect();
            let of_text = features.of(&words);
            forms.add(texts.of(text), &of_text, None);
            letters.push(of_text.vector);
        }
        let gram = Gram::new(&forms, &letters, features.len());
        let head = Training::on(&gram, &[0, 0, 1, 1, 2, 2], entries.len()).head();
        let weights = Weights::new(&head, &forms, &letters, &features, entries.len());

        // Known words, a word twice, words that the table never had, and nothing.
        for text in ["why did the ferry sink", "card card library", "openings of librarians", "zzz", ""] {
            let words: Vec<Word<'_>> = text.split_whitespace().map(|word| features.word(word)).collect();
            let question = features.of(&words).vector;
            let mut expected = vec![0.0; entries.len()];
            for (phrasing, letters) in letters.iter().enumerate() {
                for &(entry, coefficient) in head.coefficients(phrasing) {
                    expected[entry as usize] += LETTERS_ALONE * coefficient * dot(&question, letters);
                }
            }
            let got = weights.logits(&Probe::new(&words, &features), None, &features);
            for (got, expected) in got.iter().zip(&expected) {
                assert!((got - expected).abs() < LOST, "{text:?}: {got} is not {expected}");
            }
        }
    }
}
