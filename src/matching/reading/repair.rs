//! Mends typing errors of a question: an unknown word becomes the nearest word of the table.
//!
//! Distance is optimal string alignment (insert, drop, change, swap neighbours), ties fall to
//! Jaro-Winkler, as strsim computes them. Words that the table or the English language knows are left
//! alone: a question about deserts is not one about desertion. Whole sentences are never compared so:
//! common openings inflate every ratio.

use std::cmp::Reverse;

use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};
use strsim::{jaro_winkler, osa_distance};

use crate::matching::{english::English, text::is_number};

/// Shortest word that is mended.
const SHORTEST: usize = 3;

/// From this length on one error of any kind is allowed. Of three letters it leaves too little to go by, and
/// many are initials; but one vowel may be missing ("mny"), as in shorthand.
const MEDIUM: usize = 4;

/// From this length on two errors are allowed; below it two make another word ("Iran" and "Iraq" are
/// one apart).
const LONG: usize = 7;

/// Shortest word that another is mended to.
const SHORTEST_TARGET: usize = 3;

/// The words of a table, ready to be looked up with errors.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Repair {
    counts: FxHashMap<String, u32>,
    /// Words by their length in characters.
    by_length: Vec<Targets>,
}

/// Words of one length.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
struct Targets {
    /// The letters of each, side by side, since nearly all are told to be far by them.
    letters: Vec<u32>,
    words: Vec<Target>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
struct Target {
    word: String,
    count: u32,
}

impl Repair {
    /// Learns the words of a table with how often each occurs, and words that occur nowhere but are
    /// right all the same.
    pub fn new<'a>(mut counts: FxHashMap<String, u32>, others: impl Iterator<Item = &'a str>) -> Self {
        for word in others {
            if !counts.contains_key(word) {
                counts.insert(word.to_owned(), 0);
            }
        }
        let mut by_length: Vec<Targets> = Vec::new();
        for (word, &count) in counts.iter().filter(|(word, _)| !is_number(word)) {
            let length = word.chars().count();
            if length < SHORTEST_TARGET {
                continue;
            }
            if by_length.len() <= length {
                by_length.resize(length + 1, Targets::default());
            }
            by_length[length].letters.push(letter_set(word));
            by_length[length].words.push(Target { word: word.clone(), count });
        }
        Self { counts, by_length }
    }

    /// Whether the word stands in the table or its vocabulary.
    pub fn knows(&self, word: &str) -> bool {
        self.counts.contains_key(word)
    }

    /// What the word was meant to be; `None` when it is right or nothing is near.
    pub fn mend(&self, word: &str) -> Option<&str> {
        let length = word.chars().count();
        if length < SHORTEST || self.knows(word) || word.contains(|c: char| c.is_ascii_digit()) {
            return None;
        }
        if English::get().knows(word) {
            return None;
        }
        let most = if length < LONG { 1 } else { 2 };
        let letters = letter_set(word);
        let near = self.by_length.iter().skip(length - most).take(2 * most + 1);
        near.flat_map(|targets| targets.letters.iter().zip(&targets.words))
            .filter(|(own, _)| may_be_near(letters, **own, most))
            .filter(|(_, target)| length >= MEDIUM || lacks_a_vowel(word, &target.word))
            .filter_map(|(own, target)| Some((rank(word, target, (letters, *own), most)?, target)))
            .min_by(|(a, _), (b, _)| a.cmp(b))
            .map(|(_, target)| target.word.as_str())
    }
}

/// Which letters occur in a word, one bit each; letters beyond a to z share bits.
fn letter_set(word: &str) -> u32 {
    word.chars().fold(0, |set, c| set | 1 << (u32::from(c) % 32))
}

/// Each error takes at most one letter from the set and brings at most one into it, so sets further apart cannot be
/// near.
fn may_be_near(a: u32, b: u32, errors: usize) -> bool {
    let most = |letters: u32| letters.count_ones() as usize <= errors;
    most(a & !b) && most(b & !a)
}

/// The order in which targets are preferred: distance, same first letter, Jaro-Winkler, frequency, and
/// the alphabet so that no tie depends on the order of files.
type Rank<'a> = (usize, bool, Reverse<u64>, Reverse<u32>, &'a str);

/// The rank of a target with at most so many errors; `letters` are the word's and the target's.
fn rank<'a>(word: &str, target: &'a Target, letters: (u32, u32), most: usize) -> Option<Rank<'a>> {
    let first_differs = word.chars().next() != target.word.chars().next();
    // Two errors, one of them in the first letter, make another word.
    let most = if first_differs { 1 } else { most };
    if !may_be_near(letters.0, letters.1, most) {
        return None;
    }
    let distance = osa_distance(word, &target.word);
    if distance > most {
        return None;
    }
    // A similarity of 0..=1 keeps its order when its bits are read as a number.
    let alike = jaro_winkler(word, &target.word).to_bits();
    Some((distance, first_differs, Reverse(alike), Reverse(target.count), &target.word))
}

/// Whether the word is the other with one vowel left out.
fn lacks_a_vowel(word: &str, whole: &str) -> bool {
    let vowels = whole.match_indices(['a', 'e', 'i', 'o', 'u']);
    vowels.into_iter().any(|(at, vowel)| word == [&whole[..at], &whole[at + vowel.len()..]].concat())
}

#[cfg(test)]
mod tests {
    use super::Repair;

    fn repair() -> Repair {
        let text = "how many north korean soldiers are in ukraine kursk pyongyang pentagon iran".split(' ');
        Repair::new(text.map(|word| (word.to_owned(), 1)).collect(), std::iter::once("zelenskyy"))
    }

    #[track_caller]
    fn check(word: &str, expected: Option<&str>) {
        assert_eq!(repair().mend(word), expected, "{word}");
    }

    #[test]
    fn errors_are_mended() {
        check("ukrane", Some("ukraine"));
        check("koraen", Some("korean"));
        check("pyonygang", Some("pyongyang"));
        check("soliders", Some("soldiers"));
        check("pentgaon", Some("pentagon"));
        check("zelenskyi", Some("zelenskyy"));
        check("mny", Some("many"));
    }

    #[test]
    fn right_words_and_far_ones_are_left_alone() {
        check("iraq", None);
        check("ukraine", None);
        check("kitchen", None);
        check("kur", None);
        check("mna", None);
        check("irn", Some("iran"));
        check("irk", None);
        check("xyzzyq", None);
        check("10k", None);
        check("военных", None);
        let cyrillic = Repair::new([("срша".to_owned(), 1)].into_iter().collect(), std::iter::empty());
        assert_eq!(cyrillic.mend("сша"), None, "of three letters of any script no consonant is added");
    }
}
