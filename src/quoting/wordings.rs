//! Every wording on record, read once and ready to be compared.

use std::collections::{BTreeSet, HashMap};

use rustc_hash::{FxHashMap, FxHashSet};

use super::phrase::{Phrase, Word};
use crate::knowledge::{KnowledgeBase, Quotation, Wording};

/// Every wording of every quotation.
#[derive(Debug, Clone, Default)]
pub(super) struct Wordings {
    pub all: Vec<Entry>,
    /// For each quotation its wordings, in order.
    pub of_quotation: Vec<Vec<usize>>,
    /// For each word, the wordings that have it.
    with_word: FxHashMap<String, Vec<usize>>,
    common: FxHashSet<String>,
}

/// One wording.
#[derive(Debug, Clone)]
pub(super) struct Entry {
    /// The quotation, by its place in the table.
    pub quotation: usize,
    /// Which of its variants; `None` for its own text.
    pub variant: Option<usize>,
    pub words: Phrase,
    pub level: Wording,
    /// Different outlets that have these very words.
    pub outlets: usize,
    /// Whether it is no more than a part of another wording of the quotation.
    pub is_fragment: bool,
}

/// A word of its own counts for so many that carry no meaning.
const OWN: u32 = 3;

impl Wordings {
    pub fn new(base: &KnowledgeBase) -> Self {
        let mut wordings = Self {
            common: base.vocabulary.words.stop_words.iter().map(|word| word.to_lowercase()).collect(),
            ..Self::default()
        };
        for (at, quotation) in base.quotations.iter().enumerate() {
            wordings.add(base, at, quotation);
        }
        for (at, entry) in wordings.all.iter().enumerate() {
            let distinct: FxHashSet<&String> = entry.words.words.iter().map(|word| &word.loose).collect();
            for word in distinct {
                wordings.with_word.entry(word.clone()).or_default().push(at);
            }
        }
        wordings
    }

    fn add(&mut self, base: &KnowledgeBase, at: usize, quotation: &Quotation) {
        let publisher =
            |id: &String| base.source(id).map_or_else(|| id.clone(), |source| source.publisher.clone());
        let own = (None, &quotation.text, quotation.wording);
        let variants = quotation.variants.iter().enumerate();
        let variants = variants.map(|(place, variant)| (Some(place), &variant.text, variant.wording));
        let mut outlets: HashMap<String, BTreeSet<String>> = HashMap::new();
        let mut entries = Vec::new();
        for (variant, text, level) in std::iter::once(own).chain(variants) {
            let words = Phrase::read(text);
            let printed = outlets.entry(key(&words.words)).or_default();
            match variant {
                None => printed.extend(quotation.sources.iter().map(publisher)),
                Some(place) => drop(printed.insert(publisher(&quotation.variants[place].source))),
            }
            entries.push(Entry { quotation: at, variant, words, level, outlets: 0, is_fragment: false });
        }
        let keys: Vec<String> = entries.iter().map(|entry| key(&entry.words.words)).collect();
        for (entry, own) in entries.iter_mut().zip(&keys) {
            entry.outlets = outlets.get(own).map_or(0, BTreeSet::len);
            entry.is_fragment = keys.iter().any(|other| other.len() > own.len() && holds(other, own));
        }
        self.of_quotation.push((self.all.len()..self.all.len() + entries.len()).collect());
        self.all.extend(entries);
    }

    /// The wordings that share most with a passage, best first, at most `limit`; with each how much.
    pub fn nearest(&self, passage: &[Word], limit: usize) -> Vec<(usize, u32)> {
        let mut shared = vec![0_u32; self.all.len()];
        let distinct: FxHashSet<&String> = passage.iter().map(|word| &word.loose).collect();
        for word in distinct {
            for &at in self.with_word.get(word).into_iter().flatten() {
                shared[at] += self.weight_of(word);
            }
        }
        let mut ranked: Vec<(usize, u32)> =
            shared.into_iter().enumerate().filter(|(_, shared)| *shared > 0).collect();
        ranked.sort_by_key(|&(at, shared)| (std::cmp::Reverse(shared), self.all[at].words.words.len(), at));
        ranked.truncate(limit);
        ranked
    }

    /// The wordings that are these very words, but for marks and the first capital.
    pub fn equal(&self, passage: &[Word]) -> Vec<usize> {
        let Some(rarest) = passage
            .iter()
            .map(|word| self.with_word.get(&word.loose))
            .min_by_key(|list| list.map_or(0, Vec::len))
        else {
            return Vec::new();
        };
        let wanted = key(passage);
        let same = |at: &&usize| {
            self.all[**at].words.words.len() == passage.len() && key(&self.all[**at].words.words) == wanted
        };
        rarest.into_iter().flatten().filter(same).copied().collect()
    }

    /// How much words say.
    pub fn weight(&self, words: &[Word]) -> u32 {
        words.iter().map(|word| self.weight_of(&word.loose)).sum()
    }

    /// How many words are not common ones.
    pub fn own_words(&self, words: &[Word]) -> usize {
        words.iter().filter(|word| !self.common.contains(&word.loose)).count()
    }

    fn weight_of(&self, word: &str) -> u32 {
        if self.common.contains(word) { 1 } else { OWN }
    }

    /// The best attested wording of a quotation: from the record before the press before a translation,
    /// then the one that most outlets have, then the curator's choice. A part of another is not asked.
    pub fn best(&self, quotation: usize) -> usize {
        let rank = |at: &usize| {
            let entry = &self.all[*at];
            (entry.is_fragment, entry.level, std::cmp::Reverse(entry.outlets), entry.variant)
        };
        self.of_quotation[quotation].iter().copied().min_by_key(rank).unwrap_or_default()
    }

    /// The wordings of the same quotation in the same words, itself among them.
    pub fn same_words(&self, at: usize) -> Vec<usize> {
        let wanted = key(&self.all[at].words.words);
        let siblings = self.of_quotation[self.all[at].quotation].iter().copied();
        siblings.filter(|&other| key(&self.all[other].words.words) == wanted).collect()
    }
}

/// Words in the form in which wordings count as one, each between two spaces.
fn key(words: &[Word]) -> String {
    let mut key = String::from(" ");
    for (at, word) in words.iter().enumerate() {
        if at == 0 {
            key.extend(word.exact.chars().take(1).flat_map(char::to_lowercase));
            key.extend(word.exact.chars().skip(1));
        } else {
            key.push_str(&word.exact);
        }
        key.push(' ');
    }
    key
}

/// Whether a row of words stands in another, its first capital aside.
fn holds(whole: &str, part: &str) -> bool {
    whole.contains(part) || whole.contains(&capitalised(part))
}

fn capitalised(key: &str) -> String {
    let mut letters = key.chars().skip(1);
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    std::iter::once(' ').chain(first).chain(letters).collect()
}

#[cfg(test)]
mod tests {
    use super::Wordings;
    use crate::knowledge::Wording;
    use crate::quoting::phrase::Phrase;
    use crate::quoting::tests::shipped_base;

    #[track_caller]
    fn check_best(quotation: &str, variant: Option<usize>) {
        let base = shipped_base();
        let wordings = Wordings::new(base);
        let at = base.quotations.iter().position(|one| one.id == quotation).expect("it is on record");
        assert_eq!(wordings.all[wordings.best(at)].variant, variant, "{quotation}");
    }

    #[test]
    fn the_best_attested_wording_is_the_one_from_the_record() {
        check_best("ryder-small-number", None);
        check_best("kirby-fair-game", None);
        // The Korean as printed comes before its translation.
        check_best("yoon-security-threat", Some(0));
    }

    #[test]
    fn outlets_that_print_the_same_words_are_counted_together() {
        let base = shipped_base();
        let wordings = Wordings::new(base);
        let equal = wordings.equal(&Phrase::read("Small number").words);
        assert_eq!(equal.len(), 3);
        for at in equal {
            let entry = &wordings.all[at];
            assert_eq!((entry.outlets, entry.level, entry.is_fragment), (3, Wording::Press, true));
        }
    }

    #[test]
    fn what_shares_most_comes_first() {
        let base = shipped_base();
        let wordings = Wordings::new(base);
        let passage = Phrase::read("soldiers in combat or to support combat operations in Kursk");
        let nearest = wordings.nearest(&passage.words, 3);
        assert_eq!(base.quotations[wordings.all[nearest[0].0].quotation].id, "ryder-remain-concerned");
        assert!(wordings.nearest(&Phrase::read("zxqvj").words, 3).is_empty());
    }
}
