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

/// A row of the static table that a text has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Piece {
    /// Its number, which is its line in the file.
    pub row: u32,
    /// The first of the words that it stands for, by its place in the text.
    pub first: usize,
    /// The last of them.
    pub last: usize,
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

    /// The rows of a text: the pieces of each word, and each pair of neighbours that is an entry.
    pub fn rows(&self, words: &[impl AsRef<str>]) -> Vec<Piece> {
        let mut rows = Vec::with_capacity(words.len() * 2);
        for (at, word) in words.iter().enumerate() {
            self.add_pieces(word.as_ref(), at, &mut rows);
        }
        for (first, pair) in words.windows(2).enumerate() {
            let row = self.row(&[pair[0].as_ref(), " ", pair[1].as_ref()]);
            rows.extend(row.map(|row| Piece { row, first, last: first + 1 }));
        }
        rows
    }

    /// Cuts a word greedily into its longest known pieces; a word with an unknown part has none.
    fn add_pieces(&self, word: &str, at: usize, rows: &mut Vec<Piece>) {
        if word.len() > LONGEST_WORD || !word.is_ascii() {
            return;
        }
        let before = rows.len();
        let mut start = 0;
        while start < word.len() {
            let mark = if start == 0 { "" } else { "##" };
            let piece = (start + 1..=word.len())
                .rev()
                .find_map(|end| self.row(&[mark, &word[start..end]]).map(|row| (row, end)));
            let Some((row, end)) = piece else {
                rows.truncate(before);
                return;
            };
            rows.push(Piece { row, first: at, last: at });
            start = end;
        }
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

    fn words(text: &str) -> Vec<String> {
        text.split(' ').map(str::to_owned).collect()
    }

    #[test]
    fn the_worked_examples_have_their_rows() {
        let rows = |text: &str| -> Vec<u32> {
            English::get().rows(&words(text)).iter().map(|piece| piece.row).collect()
        };
        // The examples of the README end in a question mark, row 30, which words do not keep.
        assert_eq!(
            rows("did north korea launch a missile over japan today"),
            [178, 239, 2491, 2959, 38, 5490, 130, 972, 723, 30698, 32411, 33671]
        );
        assert_eq!(
            rows("dprk fires ballistic missile towards the japanese islands"),
            [41, 16135, 315, 6835, 17655, 5490, 947, 68, 959, 1541, 31624, 38075, 34648]
        );
        assert_eq!(rows("how do i reset my password"), [201, 151, 46, 23145, 98, 18808, 34017, 32016]);
    }

    #[test]
    fn english_is_known_and_errors_are_not() {
        let english = English::get();
        assert!(english.knows("troops") && english.knows("ukraine"));
        assert!(!english.knows("ukrane") && !english.knows("north korea") && !english.knows(""));
    }

    #[test]
    fn what_has_no_rows_has_none() {
        assert!(English::get().rows(&words("военных 북한")).is_empty());
        assert!(English::get().rows(&["a".repeat(101)]).is_empty());
    }
}
