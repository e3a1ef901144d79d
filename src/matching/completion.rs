//! Autocomplete: which records a question may become while it is being typed.
//!
//! No thresholds and no guards: the reader chooses. The last word counts when it begins a word. Of
//! records that have as many of the typed words, one of whose wordings begins as typed comes first.

use std::cmp::Reverse;

use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};

use super::reading::Texts;

/// The words of all phrasings.
#[derive(Debug, Serialize, Deserialize)]
pub struct Completion {
    /// Every word once, in the order of the alphabet, so that those that begin alike stand together.
    words: Vec<String>,
    /// The phrasings of each entry by the numbers of their words, the title first.
    entries: Vec<Vec<Box<[u32]>>>,
}

/// How well a phrasing continues what is typed; the greater the better.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Fit {
    /// Typed words that it has, the last one when it has a word that begins so.
    had: u32,
    /// Whether it begins with the typed words in their order.
    begins: bool,
    /// Whether it is the record's title, which is what the reader will see.
    titled: bool,
}

impl Completion {
    /// Keeps the phrasings of each entry.
    pub fn new(texts: &Texts<'_>, entries: &[Vec<usize>]) -> Self {
        let mut order: Vec<u32> =
            entries.iter().flatten().flat_map(|&text| texts.of(text)).copied().collect();
        order.sort_unstable();
        order.dedup();
        let word = |&number: &u32| texts.words()[number as usize].as_str();
        order.sort_unstable_by_key(word);
        let numbers: FxHashMap<u32, u32> = order.iter().copied().zip(0..).collect();
        let numbered = |&text: &usize| texts.of(text).iter().map(|word| numbers[word]).collect();
        let entries = entries.iter().map(|phrasings| phrasings.iter().map(numbered).collect()).collect();
        Self { words: order.iter().map(word).map(str::to_owned).collect(), entries }
    }

    /// Entries with the share of the typed words that their best phrasing has, 0..=1, best first; without
    /// a word all of them in the order of the table.
    pub fn rank(&self, typed: &[String]) -> Vec<(usize, f64)> {
        let Some((unfinished, finished)) = typed.split_last() else {
            return (0..self.entries.len()).map(|entry| (entry, 0.0)).collect();
        };
        let typing = Typing {
            finished: finished.iter().map(|word| self.number(word)).collect(),
            unfinished: self.beginning_with(unfinished),
        };
        let mut ranked: Vec<(usize, Fit)> = self
            .entries
            .iter()
            .enumerate()
            .filter_map(|(entry, phrasings)| Some((entry, typing.best(phrasings)?)))
            .filter(|(_, fit)| fit.had > 0)
            .collect();
        ranked.sort_by_key(|&(entry, fit)| (Reverse(fit), entry));
        let all = f64::from(u32::try_from(typed.len()).unwrap_or(u32::MAX));
        ranked.into_iter().map(|(entry, fit)| (entry, f64::from(fit.had) / all)).collect()
    }

    /// The number of a word; of a word that no phrasing has, one beyond all.
    fn number(&self, word: &str) -> u32 {
        let at = self.words.binary_search_by(|other| other.as_str().cmp(word));
        at.ok().and_then(|at| u32::try_from(at).ok()).unwrap_or(u32::MAX)
    }

    /// The numbers of all words that begin so.
    fn beginning_with(&self, start: &str) -> std::ops::Range<u32> {
        let first = self.words.partition_point(|word| word.as_str() < start);
        let count = self.words[first..].partition_point(|word| word.starts_with(start));
        let number = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        number(first)..number(first + count)
    }
}

/// What is being typed, by the numbers of its words.
struct Typing {
    finished: Vec<u32>,
    unfinished: std::ops::Range<u32>,
}

impl Typing {
    fn best(&self, phrasings: &[Box<[u32]>]) -> Option<Fit> {
        let titled = std::iter::once(true).chain(std::iter::repeat(false));
        phrasings.iter().zip(titled).map(|(phrasing, titled)| self.fit(phrasing, titled)).max()
    }

    fn fit(&self, phrasing: &[u32], titled: bool) -> Fit {
        let whole = self.finished.iter().filter(|word| phrasing.contains(word)).count();
        let begun = phrasing.iter().any(|word| self.unfinished.contains(word));
        let begins = phrasing.starts_with(&self.finished)
            && phrasing.get(self.finished.len()).is_some_and(|word| self.unfinished.contains(word));
        let had = u32::try_from(whole).unwrap_or(u32::MAX) + u32::from(begun);
        Fit { had, begins, titled }
    }
}

#[cfg(test)]
mod tests {
    use super::Completion;
    use crate::knowledge::{RecordKind, RecordRef};
    use crate::matching::{
        Entry,
        reading::{Reader, Texts},
    };

    fn entry(phrasings: &[&str]) -> Entry {
        Entry {
            record: RecordRef { kind: RecordKind::Faq, id: String::new() },
            phrasings: phrasings.iter().map(ToString::to_string).collect(),
            not_phrasings: Vec::new(),
            context: Vec::new(),
            answer_threshold: None,
            kin: Vec::new(),
        }
    }

    fn words(text: &str) -> Vec<String> {
        text.split_whitespace().map(str::to_owned).collect()
    }

    #[track_caller]
    fn check(typed: &str, expected: &[usize]) {
        let entries = [
            entry(&["are many troops in the north", "troops in the north how many"]),
            entry(&["troop numbers", "how many north korean troops are there"]),
            entry(&["how many north korean troops are in russia"]),
            entry(&["who leads the north"]),
        ];
        let texts = Texts::read(&entries, &mut Reader::default());
        let phrasings: Vec<Vec<usize>> = entries.iter().map(|entry| texts.all(&entry.phrasings)).collect();
        let ranked = Completion::new(&texts, &phrasings).rank(&words(typed));
        let order: Vec<usize> = ranked.into_iter().map(|(entry, _)| entry).collect();
        assert_eq!(order, expected, "{typed}");
    }

    #[test]
    fn what_begins_as_typed_comes_first() {
        check("how many north", &[2, 1, 0, 3]);
        check("how many nor", &[2, 1, 0, 3]);
        check("wh", &[3]);
        check("north", &[0, 2, 3, 1]);
        check("nothing of the kind", &[0, 3]);
        check("zebra", &[]);
        check("", &[0, 1, 2, 3]);
    }
}
