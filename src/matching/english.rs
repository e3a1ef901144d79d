//! The shipped vocabulary: 40,623 words, word parts and word pairs of English.
//!
//! It says which words are English (and so no typing errors), and which rows of the static table a text
//! is made of. The file is `assets/embedding/vocab.txt`; its line number is the row.

use std::sync::OnceLock;

/// The file, one entry a line.
static FILE: &str = include_str!("../../assets/embedding/vocab.txt");

/// Lines from here on hold two words with a space between them.
const FIRST_PAIR: u32 = 30_623;

/// Slots of the hash table: the next power of two over one and a half times the number of lines.
const SLOTS: usize = 1 << 16;

/// Longest word that is cut into pieces; longer ones are noise (BERT's own limit).
const LONGEST_WORD: usize = 100;

/// The vocabulary, indexed by content.
#[derive(Debug)]
pub struct English {
    /// Byte offsets of the lines, and the end of the file.
    starts: Vec<u32>,
    /// Open addressing: line number plus one, or nought for an empty slot.
    slots: Vec<u32>,
}

impl English {
    /// The one vocabulary; read on first use, which takes about a millisecond.
    pub fn get() -> &'static Self {
        static ENGLISH: OnceLock<English> = OnceLock::new();
        ENGLISH.get_or_init(Self::read)
    }

    fn read() -> Self {
        let mut english = Self { starts: Vec::with_capacity(SLOTS), slots: vec![0; SLOTS] };
        let mut start = 0;
        for (line, word) in (0_u32..).zip(FILE.lines()) {
            english.starts.push(start);
            start += u32::try_from(word.len() + 1).expect("the file is smaller than four gigabytes");
            let mut slot = first_slot(&[word]);
            while english.slots[slot] != 0 {
                slot = (slot + 1) % SLOTS;
            }
            english.slots[slot] = line + 1;
        }
        english.starts.push(start);
        english
    }

    /// Whether a normalised word is a known English word.
    pub fn knows(&self, word: &str) -> bool {
        self.row(&[word]).is_some_and(|row| row < FIRST_PAIR)
    }

    /// The rows of the pieces of a word, cut greedily, the longest known first; a word with an unknown part has none.
    pub fn pieces(&self, word: &str) -> Vec<u32> {
        let mut rows = Vec::new();
        if word.len() > LONGEST_WORD || !word.is_ascii() {
            return rows;
        }
        let mut start = 0;
        while start < word.len() {
            let mark = if start == 0 { "" } else { "##" };
            let piece = (start + 1..=word.len())
                .rev()
                .find_map(|end| self.row(&[mark, &word[start..end]]).map(|row| (row, end)));
            let Some((row, end)) = piece else { return Vec::new() };
            rows.push(row);
            start = end;
        }
        rows
    }

    /// The row of two neighbours.
    pub fn pair(&self, first: &str, last: &str) -> Option<u32> {
        self.row(&[first, " ", last])
    }

    /// All pairs of neighbours that have a row.
    pub fn pairs() -> impl Iterator<Item = (&'static str, &'static str, u32)> {
        let lines = FILE.lines().zip(0..).skip(FIRST_PAIR as usize);
        lines.filter_map(|(line, row)| line.split_once(' ').map(|(first, last)| (first, last, row)))
    }

    /// The line that holds exactly these parts one after the other.
    fn row(&self, parts: &[&str]) -> Option<u32> {
        let mut slot = first_slot(parts);
        loop {
            let line = self.slots[slot].checked_sub(1)?;
            if joined_equals(parts, self.line(line)) {
                return Some(line);
            }
            slot = (slot + 1) % SLOTS;
        }
    }

    fn line(&self, line: u32) -> &'static str {
        let at = line as usize;
        &FILE[self.starts[at] as usize..self.starts[at + 1] as usize - 1]
    }
}

/// FNV-1a over the bytes of all parts, folded to a slot.
fn first_slot(parts: &[&str]) -> usize {
    let mut hash = 0x811c_9dc5_u32;
    for byte in parts.iter().flat_map(|part| part.bytes()) {
        hash = (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193);
    }
    ((hash >> 16) ^ hash) as usize % SLOTS
}

fn joined_equals(parts: &[&str], line: &str) -> bool {
    let mut rest = line;
    parts.iter().all(|part| rest.strip_prefix(part).inspect(|after| rest = after).is_some())
        && rest.is_empty()
}

#[cfg(test)]
mod tests {
    use super::English;

    #[test]
    fn english_is_known_and_errors_are_not() {
        let english = English::get();
        assert!(english.knows("troops") && english.knows("ukraine"));
        assert!(!english.knows("ukrane") && !english.knows("north korea") && !english.knows(""));
    }

    #[test]
    fn words_are_cut_into_their_longest_pieces() {
        let english = English::get();
        assert_eq!(english.pieces("dprk"), [41, 16135, 315]);
        assert_eq!(english.pieces("japan"), [972]);
        assert_eq!(english.pieces("военных"), [0; 0]);
        assert_eq!(english.pieces(&"a".repeat(101)), [0; 0]);
    }

    #[test]
    fn pairs_are_found_by_their_words() {
        let english = English::get();
        assert_eq!(english.pair("north", "korea"), Some(30_698));
        assert_eq!(english.pair("korea", "north"), None);
        assert!(English::pairs().all(|(first, last, row)| english.pair(first, last) == Some(row)));
        assert_eq!(English::pairs().count(), 10_000);
    }
}
