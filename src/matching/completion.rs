//! Autocomplete: which records a question may become while it is being typed.
//!
//! No thresholds and no guards: the reader chooses. The last word counts when it begins a word.

use super::features::as_float;

/// The words of all phrasings.
#[derive(Debug)]
pub struct Completion {
    entries: Vec<Vec<Vec<String>>>,
}

impl Completion {
    /// Keeps the phrasings of each entry.
    pub fn new(entries: &[Vec<Vec<String>>]) -> Self {
        Self { entries: entries.to_vec() }
    }

    /// Entries with the share of the typed words that their best phrasing has, 0..=1, best first; without
    /// a word all of them in the order of the table.
    pub fn rank(&self, typed: &[String]) -> Vec<(usize, f64)> {
        let Some((unfinished, finished)) = typed.split_last() else {
            return (0..self.entries.len()).map(|entry| (entry, 0.0)).collect();
        };
        let share = |phrasing: &Vec<String>| {
            let whole = finished.iter().filter(|word| phrasing.contains(word)).count();
            let begun = phrasing.iter().any(|word| word.starts_with(unfinished.as_str()));
            f64::from(as_float(whole + usize::from(begun)) / as_float(typed.len()))
        };
        let mut ranked: Vec<(usize, f64)> = self
            .entries
            .iter()
            .map(|phrasings| phrasings.iter().map(share).fold(0.0, f64::max))
            .enumerate()
            .filter(|(_, share)| *share > 0.0)
            .collect();
        ranked.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
        ranked
    }
}
