//! What texts are compared by in letters: stems of words, pairs of them, and short runs of characters.
//!
//! Two blocks, each of length one on its own: words (Snowball stems and pairs of neighbours) carry the
//! sense, characters (two to four in a row, word ends marked) survive errors and inflection. Weights are
//! tf-idf: (1 + ln tf) times ln((1+N)/(1+df)) + 1 (Salton and Buckley 1988, smoothed).

use rust_stemmers::{Algorithm, Stemmer};
use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};

/// A text as the numbers of its features with their weights, in the order of the numbers.
pub type SparseVector = Vec<(u32, f32)>;

/// The features of a table's phrasings with how rare each is.
#[derive(Serialize, Deserialize)]
pub struct Features {
    ids: FxHashMap<u64, u32>,
    rarity: Vec<f32>,
    stems: FxHashMap<String, u64>,
    #[serde(skip, default = "stemmer")]
    stemmer: Stemmer,
    count: usize,
}

impl std::fmt::Debug for Features {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Features").field("features", &self.rarity.len()).finish_non_exhaustive()
    }
}

impl Features {
    /// Learns the features of a table's phrasings; those that only `others` have are known too, but do
    /// not count as seen.
    pub fn learn(texts: &[Vec<String>], others: &[Vec<String>]) -> Self {
        let mut features = Self {
            ids: FxHashMap::default(),
            rarity: Vec::new(),
            stems: FxHashMap::default(),
            stemmer: stemmer(),
            count: texts.len(),
        };
        let mut frequencies: Vec<u32> = Vec::new();
        for (text, seen) in texts.iter().map(|text| (text, 1)).chain(others.iter().map(|text| (text, 0))) {
            features.remember_stems(text);
            let mut keys = features.word_keys(text);
            keys.extend(character_keys(text));
            keys.sort_unstable();
            keys.dedup();
            for key in keys {
                let next = frequencies.len();
                let id = *features.ids.entry(key).or_insert_with(|| as_id(next));
                if id as usize == next {
                    frequencies.push(0);
                }
                frequencies[id as usize] += seen;
            }
        }
        features.rarity = frequencies.iter().map(|&df| inverse_frequency(df, texts.len())).collect();
        features
    }

    /// How many features there are.
    pub fn len(&self) -> usize {
        self.rarity.len()
    }

    /// The features of a text, both blocks; what the table never has is dropped before the length is
    /// taken.
    pub fn of(&self, words: &[String]) -> SparseVector {
        let mut vector = self.weighted(self.word_keys(words));
        vector.extend(self.weighted(character_keys(words)));
        vector.sort_unstable_by_key(|&(id, _)| id);
        vector
    }

    /// The key of a word's stem.
    pub fn stem_key(&self, word: &str) -> u64 {
        self.stems
            .get(word)
            .copied()
            .unwrap_or_else(|| hash(WORD, self.stemmer.stem(word).bytes().map(u64::from)))
    }

    /// How rare a stem is among the phrasings; a stem that none has is the rarest.
    pub fn rarity_of(&self, stem: u64) -> f32 {
        self.ids.get(&stem).map_or_else(|| inverse_frequency(0, self.count), |&id| self.rarity[id as usize])
    }

    fn remember_stems(&mut self, words: &[String]) {
        for word in words {
            if !self.stems.contains_key(word) {
                let key = self.stem_key(word);
                self.stems.insert(word.clone(), key);
            }
        }
    }

    fn word_keys(&self, words: &[String]) -> Vec<u64> {
        let mut keys: Vec<u64> = words.iter().map(|word| self.stem_key(word)).collect();
        for at in 1..keys.len() {
            keys.push(hash(PAIR, [keys[at - 1], keys[at]].into_iter()));
        }
        keys
    }

    /// One block: known features with tf-idf weights, of length one.
    fn weighted(&self, keys: Vec<u64>) -> SparseVector {
        let mut ids: Vec<u32> = keys.into_iter().filter_map(|key| self.ids.get(&key).copied()).collect();
        ids.sort_unstable();
        let mut block: SparseVector = Vec::with_capacity(ids.len());
        for run in ids.chunk_by(|a, b| a == b) {
            block.push((run[0], repeated(run.len()) * self.rarity[run[0] as usize]));
        }
        let norm = block.iter().map(|(_, weight)| weight * weight).sum::<f32>().sqrt();
        for (_, weight) in &mut block {
            *weight /= norm;
        }
        block
    }
}

fn stemmer() -> Stemmer {
    Stemmer::create(Algorithm::English)
}

const WORD: u64 = 1;
const PAIR: u64 = 2;
const CHARACTERS: u64 = 3;

/// Keys of all runs of two, three and four characters of each word, a space before and after it.
fn character_keys(words: &[String]) -> Vec<u64> {
    let mut keys = Vec::new();
    let mut spaced: Vec<u64> = Vec::new();
    for word in words {
        spaced.clear();
        spaced.push(u64::from(b' '));
        spaced.extend(word.chars().map(u64::from));
        spaced.push(u64::from(b' '));
        for length in 2..=4 {
            keys.extend(spaced.windows(length).map(|run| hash(CHARACTERS, run.iter().copied())));
        }
    }
    keys
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

/// A feature that occurs again says less each time: 1 + ln tf.
fn repeated(times: usize) -> f32 {
    if times == 1 { 1.0 } else { 1.0 + libm::logf(as_float(times)) }
}

fn inverse_frequency(df: u32, count: usize) -> f32 {
    libm::logf((1.0 + as_float(count)) / (1.0 + as_float(df as usize))) + 1.0
}

/// A count as a number to reckon with.
#[expect(clippy::cast_precision_loss, reason = "counts of phrasings stay far below 2^24")]
pub fn as_float(count: usize) -> f32 {
    count as f32
}
