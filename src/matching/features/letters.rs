//! What texts are compared by in letters: stems of words, pairs of them, and short runs of characters.
//!
//! Two blocks, each of length one on its own: words (Snowball stems and pairs of neighbours) carry the
//! sense, characters (two to four in a row, word ends marked) survive errors and inflection. Weights are
//! tf-idf: tf times ln((1+N)/(1+df)) + 1 (Salton and Buckley 1988, smoothed). A feature counts as often as it
//! occurs, so that what two texts have in common is a sum over their words.
//!
//! Stem and runs of a word are worked out once for each word of the table; a question looks them up.

use rust_stemmers::{Algorithm, Stemmer};
use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};

use crate::matching::{arithmetic::as_float, packed::Packed, reading::Texts};

/// A text as the numbers of its features with their weights, in the order of the numbers.
pub type SparseVector = Vec<(u32, f32)>;

/// A text in letters.
#[derive(Debug, Clone)]
pub struct Letters {
    /// Both blocks.
    pub vector: SparseVector,
    /// Its stems and pairs of stems, as often as they occur.
    pub words: Vec<u32>,
    /// What brings the block of words to length one; nought when it is empty.
    pub word_scale: f32,
    /// What brings the block of characters to length one; nought when it is empty.
    pub run_scale: f32,
}

/// The features of a table's phrasings with how rare each is.
#[derive(Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct Features {
    /// The number of each feature by its key.
    ids: FxHashMap<u64, u32>,
    rarity: Vec<f32>,
    /// The number of each word of the table.
    words: FxHashMap<String, u32>,
    /// The stem of each word: its key, and the feature that it is.
    stems: Vec<(u64, Option<u32>)>,
    /// Where the runs of each word start, and where the last end.
    starts: Vec<u32>,
    /// The features that are runs of characters of each word, as often as they occur.
    runs: Packed<u32>,
    #[serde(skip, default = "stemmer")]
    stemmer: Stemmer,
    /// How many phrasings the table has.
    count: usize,
}

/// A word of a text with what the table knows of it, looked up once.
#[derive(Debug, Clone, Copy)]
pub struct Word<'a> {
    /// As it is spelled.
    pub spelled: &'a str,
    /// Its number, when a text of the table has it.
    pub number: Option<u32>,
    /// The key of its stem.
    pub stem: u64,
    /// Its stem as a feature, when a text of the table has it.
    pub feature: Option<u32>,
    /// How rare its stem is among the phrasings: its inverse document frequency, at least 1; a stem that none has
    /// is the rarest.
    pub rarity: f32,
}

impl AsRef<str> for Word<'_> {
    fn as_ref(&self) -> &str {
        self.spelled
    }
}

impl std::fmt::Debug for Features {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Features").field("features", &self.rarity.len()).finish_non_exhaustive()
    }
}

impl Features {
    /// Learns the features of a table's `phrasings`, which are numbers of texts; those that only `others`
    /// have are known too, but do not count as seen.
    pub fn learn(texts: &Texts<'_>, phrasings: &[usize], others: &[usize]) -> Self {
        let stemmer = stemmer();
        let stems: Vec<u64> = texts.words().iter().map(|word| stem_key(&stemmer, word)).collect();
        let mut seen = Seen::default();
        let mut runs: Vec<Option<Box<[u32]>>> = vec![None; stems.len()];
        let mut features = Vec::new();
        for (&text, times) in
            phrasings.iter().map(|text| (text, 1)).chain(others.iter().map(|text| (text, 0)))
        {
            let words = texts.of(text);
            features.clear();
            features
                .extend(word_keys(words.iter().map(|&word| stems[word as usize])).map(|key| seen.id(key)));
            for &word in words {
                let own = runs[word as usize].get_or_insert_with(|| {
                    run_keys(&texts.words()[word as usize]).map(|key| seen.id(key)).collect()
                });
                features.extend(own.iter().copied());
            }
            features.sort_unstable();
            features.dedup();
            for &feature in &features {
                seen.frequencies[feature as usize] += times;
            }
        }
        let rarity = seen.frequencies.iter().map(|&df| inverse_frequency(df, phrasings.len())).collect();
        let (starts, runs) = flat(texts.words(), runs, &seen.ids);
        let words = texts.words().iter().cloned().zip(0..).collect();
        let stems = stems.into_iter().map(|key| (key, seen.ids.get(&key).copied())).collect();
        Self { ids: seen.ids, rarity, words, stems, starts, runs, stemmer, count: phrasings.len() }
    }

    /// How many features there are.
    pub fn len(&self) -> usize {
        self.rarity.len()
    }

    /// How many words the texts of the table have.
    pub fn words(&self) -> usize {
        self.stems.len()
    }

    /// Looks a word up.
    pub fn word<'a>(&self, spelled: &'a str) -> Word<'a> {
        if let Some(&number) = self.words.get(spelled) {
            return self.known(number, spelled);
        }
        let stem = stem_key(&self.stemmer, spelled);
        let feature = self.ids.get(&stem).copied();
        Word { spelled, number: None, stem, feature, rarity: self.rarity_of(feature) }
    }

    /// A word of the table by its number.
    pub fn known<'a>(&self, number: u32, spelled: &'a str) -> Word<'a> {
        let (stem, feature) = self.stems[number as usize];
        Word { spelled, number: Some(number), stem, feature, rarity: self.rarity_of(feature) }
    }

    /// The features of a text, both blocks; what the table never has is dropped before the length is
    /// taken.
    pub fn of(&self, words: &[Word<'_>]) -> Letters {
        let (mut vector, mut stems) = (Vec::new(), self.word_ids(words));
        let word_scale = self.add_block(&mut stems, &mut vector);
        let mut runs = Vec::with_capacity(256);
        for word in words {
            match word.number {
                Some(number) => runs.extend(self.runs_of(number)),
                None => runs.extend(self.runs_of_new(word.spelled)),
            }
        }
        let run_scale = self.add_block(&mut runs, &mut vector);
        vector.sort_unstable_by_key(|&(id, _)| id);
        Letters { vector, words: stems, word_scale, run_scale }
    }

    /// The features of a text that are words or pairs of words, with their weights.
    pub fn words_of(&self, words: &[Word<'_>]) -> SparseVector {
        let mut vector = Vec::new();
        self.add_block(&mut self.word_ids(words), &mut vector);
        vector
    }

    /// The features that are words and pairs of words of a text.
    fn word_ids(&self, words: &[Word<'_>]) -> Vec<u32> {
        let mut ids = Vec::with_capacity(2 * words.len());
        ids.extend(words.iter().filter_map(|word| word.feature));
        // No text has a pair without having both of its stems.
        let pairs = words.windows(2).filter(|pair| pair[0].feature.is_some() && pair[1].feature.is_some());
        ids.extend(pairs.filter_map(|pair| self.ids.get(&pair_key(pair[0].stem, pair[1].stem)).copied()));
        ids
    }

    /// How rare a feature is: its inverse document frequency, at least 1.
    pub fn rarity(&self, feature: u32) -> f32 {
        self.rarity[feature as usize]
    }

    /// The runs of characters of a word of the table, as features.
    pub fn runs_of(&self, word: u32) -> impl ExactSizeIterator<Item = u32> + '_ {
        let at = word as usize;
        self.runs.range(self.starts[at] as usize..self.starts[at + 1] as usize)
    }

    /// The runs of characters of any other word, as far as they are features.
    pub fn runs_of_new(&self, word: &str) -> impl Iterator<Item = u32> {
        run_keys(word).filter_map(|key| self.ids.get(&key).copied())
    }

    /// The key of the stem of a word of the table.
    pub fn stem(&self, word: u32) -> u64 {
        self.stems[word as usize].0
    }

    /// How rare a stem is among the phrasings, by its feature.
    fn rarity_of(&self, stem: Option<u32>) -> f32 {
        stem.map_or_else(|| inverse_frequency(0, self.count), |stem| self.rarity(stem))
    }

    /// Adds one block: features with tf-idf weights, of length one; returns what brought it there.
    fn add_block(&self, ids: &mut [u32], vector: &mut SparseVector) -> f32 {
        ids.sort_unstable();
        let start = vector.len();
        for run in ids.chunk_by(|a, b| a == b) {
            vector.push((run[0], as_float(run.len()) * self.rarity[run[0] as usize]));
        }
        let block = &mut vector[start..];
        let norm = block.iter().map(|(_, weight)| weight * weight).sum::<f32>().sqrt();
        let scale = if norm > 0.0 { 1.0 / norm } else { 0.0 };
        for (_, weight) in block {
            *weight *= scale;
        }
        scale
    }
}

/// Features as they are met, with how many phrasings have each.
#[derive(Default)]
struct Seen {
    ids: FxHashMap<u64, u32>,
    frequencies: Vec<u32>,
}

impl Seen {
    fn id(&mut self, key: u64) -> u32 {
        let next = self.frequencies.len();
        let id = *self.ids.entry(key).or_insert_with(|| as_id(next));
        if id as usize == next {
            self.frequencies.push(0);
        }
        id
    }
}

/// The runs of all words in one list; of words that stand in no phrasing, those that others have.
fn flat(
    words: &[String],
    runs: Vec<Option<Box<[u32]>>>,
    ids: &FxHashMap<u64, u32>,
) -> (Vec<u32>, Packed<u32>) {
    let (mut starts, mut all) = (vec![0], Vec::new());
    for (word, own) in words.iter().zip(runs) {
        match own {
            Some(own) => all.extend(own),
            None => all.extend(run_keys(word).filter_map(|key| ids.get(&key).copied())),
        }
        starts.push(as_id(all.len()));
    }
    (starts, all.into_iter().collect())
}

fn stemmer() -> Stemmer {
    Stemmer::create(Algorithm::English)
}

const WORD: u64 = 1;
const PAIR: u64 = 2;
const CHARACTERS: u64 = 3;

fn stem_key(stemmer: &Stemmer, word: &str) -> u64 {
    hash(WORD, stemmer.stem(word).bytes().map(u64::from))
}

fn pair_key(first: u64, second: u64) -> u64 {
    hash(PAIR, [first, second].into_iter())
}

/// Keys of all stems and of all pairs of neighbours.
fn word_keys(stems: impl Iterator<Item = u64>) -> impl Iterator<Item = u64> {
    let mut before = None;
    stems.flat_map(move |stem| {
        let pair = before.replace(stem).map(|before| pair_key(before, stem));
        [Some(stem), pair].into_iter().flatten()
    })
}

/// Keys of all runs of two, three and four characters of a word, a space before and after it.
fn run_keys(word: &str) -> impl Iterator<Item = u64> {
    let space = std::iter::once(u64::from(b' '));
    let spaced: Vec<u64> = space.clone().chain(word.chars().map(u64::from)).chain(space).collect();
    let runs = |length| 0..(spaced.len() + 1_usize).saturating_sub(length);
    let keys: Vec<u64> = (2..=4)
        .flat_map(|length| runs(length).map(move |at| (at, length)))
        .map(|(at, length)| hash(CHARACTERS, spaced[at..at + length].iter().copied()))
        .collect();
    keys.into_iter()
}

/// FNV-1a over whole numbers instead of bytes, with a last stir: features are named by it, and among a
/// million features the chance of any two sharing a name is one in ten million.
fn hash(kind: u64, parts: impl Iterator<Item = u64>) -> u64 {
    let mut hash = 0xcbf2_9ce4_8422_2325 ^ kind;
    for part in parts {
        hash = (hash ^ part).wrapping_mul(0x0000_0100_0000_01b3);
        hash ^= hash >> 29;
    }
    hash.wrapping_mul(0x9e37_79b9_7f4a_7c15)
}

fn as_id(number: usize) -> u32 {
    u32::try_from(number).expect("a table has fewer than four billion features")
}

fn inverse_frequency(df: u32, count: usize) -> f32 {
    libm::logf((1.0 + as_float(count)) / (1.0 + as_float(df as usize))) + 1.0
}
