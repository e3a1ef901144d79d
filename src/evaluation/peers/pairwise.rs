//! Methods that hold a text against every phrasing in turn: fuzzy ratios and edit distances.

use rapidfuzz::distance::indel::BatchComparator;

use super::{Peer, Scored, best_entries, prepared};
use crate::evaluation::LabelledEntry;

/// How near a prepared text is to each prepared phrasing, 0..=1: made once for a text.
pub type Measure = for<'a> fn(&'a str) -> Box<dyn Fn(&str) -> f64 + 'a>;

/// Phrasings to be held against a text one by one.
pub struct Pairwise {
    phrasings: Vec<(usize, String)>,
    measure: Measure,
}

impl Pairwise {
    /// Prepares the phrasings.
    pub fn new(entries: &[LabelledEntry], measure: Measure) -> Self {
        let phrasings = entries.iter().enumerate().flat_map(|(entry, labelled)| {
            labelled.phrasings.iter().map(move |phrasing| (entry, prepared(phrasing)))
        });
        Self { phrasings: phrasings.collect(), measure }
    }
}

impl Peer for Pairwise {
    fn rank(&self, text: &str) -> Vec<Scored> {
        let text = prepared(text);
        let near = (self.measure)(&text);
        best_entries(self.phrasings.iter().map(|(entry, phrasing)| (*entry, near(phrasing))))
    }

    fn bytes(&self) -> usize {
        let text: usize = self.phrasings.iter().map(|(_, phrasing)| phrasing.len()).sum();
        text + self.phrasings.len() * size_of::<(usize, String)>()
    }
}

/// rapidfuzz's `ratio`: twice the common subsequence over both lengths.
pub fn ratio(text: &str) -> Box<dyn Fn(&str) -> f64 + '_> {
    // Not `RatioBatchComparator`, which in 0.5.0 gives the common subsequence over the longer length.
    let scorer = BatchComparator::new(text.chars());
    Box::new(move |phrasing| scorer.normalized_similarity(phrasing.chars()))
}

/// rapidfuzz's `token_set_ratio`: the best ratio of the common words alone, with the rest of one text, and
/// with the rest of the other.
pub fn token_set_ratio(text: &str) -> Box<dyn Fn(&str) -> f64 + '_> {
    let ours = word_set(text);
    Box::new(move |phrasing| {
        let theirs = word_set(phrasing);
        if ours.is_empty() || theirs.is_empty() {
            return 0.0;
        }
        let (common, our_rest): (Vec<&str>, Vec<&str>) = ours.iter().partition(|word| theirs.contains(word));
        let their_rest: Vec<&str> = theirs.into_iter().filter(|word| !ours.contains(word)).collect();
        if !common.is_empty() && (our_rest.is_empty() || their_rest.is_empty()) {
            return 1.0;
        }
        let common = common.join(" ");
        let with = |rest: &[&str]| format!("{common} {}", rest.join(" ")).trim_start().to_owned();
        let (our_all, their_all) = (with(&our_rest), with(&their_rest));
        let near = |a: &str, b: &str| rapidfuzz::fuzz::ratio(a.chars(), b.chars());
        let both = near(&our_all, &their_all);
        if common.is_empty() {
            return both;
        }
        both.max(near(&common, &our_all)).max(near(&common, &their_all))
    })
}

/// The words of a text, each once, in alphabetical order.
fn word_set(text: &str) -> Vec<&str> {
    let mut words: Vec<&str> = text.split_whitespace().collect();
    words.sort_unstable();
    words.dedup();
    words
}

/// strsim's Jaro-Winkler similarity of whole texts.
pub fn jaro_winkler(text: &str) -> Box<dyn Fn(&str) -> f64 + '_> {
    Box::new(move |phrasing| strsim::jaro_winkler(text, phrasing))
}

/// One less strsim's optimal string alignment distance over the longer length.
pub fn optimal_string_alignment(text: &str) -> Box<dyn Fn(&str) -> f64 + '_> {
    let length = text.chars().count();
    Box::new(move |phrasing| {
        let longer = length.max(phrasing.chars().count()).max(1);
        #[expect(clippy::cast_precision_loss, reason = "no text has 2^52 characters")]
        let share = strsim::osa_distance(text, phrasing) as f64 / longer as f64;
        1.0 - share
    })
}

#[cfg(test)]
mod tests {
    use super::{Measure, jaro_winkler, optimal_string_alignment, ratio, token_set_ratio};

    #[track_caller]
    fn check(measure: Measure, one: &str, other: &str, expected: f64) {
        let near = measure(one)(other);
        assert!((near - expected).abs() < 5e-4, "{one} / {other}: {near} instead of {expected}");
    }

    #[test]
    fn ratios_are_those_of_their_documentation() {
        check(ratio, "this is a test", "this is a test!", 0.965_517);
        check(ratio, "fuzzy wuzzy was a bear", "wuzzy fuzzy was a bear", 0.909_091);
        check(token_set_ratio, "fuzzy was a bear", "fuzzy fuzzy was a bear", 1.0);
        check(token_set_ratio, "fuzzy was a bear but not a dog", "fuzzy was a bear but not a cat", 0.923_077);
        check(token_set_ratio, "", "a", 0.0);
    }

    #[test]
    fn distances_are_those_of_their_documentation() {
        check(jaro_winkler, "cheeseburger", "cheese fries", 0.866_667);
        // One swap; and three edits of which none may touch another ("ca" to "abc").
        check(optimal_string_alignment, "ab", "ba", 0.5);
        check(optimal_string_alignment, "ca", "abc", 0.0);
        check(optimal_string_alignment, "", "", 1.0);
    }
}
