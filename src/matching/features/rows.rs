//! Which rows of the static table the words of a text have, those of the table's own words found beforehand.
//!
//! A question is made of the table's words for the most part; what `english` would find for one of those, or for two
//! of them side by side, is found by number here.

use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};

use super::letters::Word;
use crate::matching::{english::English, packed::Packed};

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

/// The rows of a table's words.
#[derive(Debug, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct Rows {
    /// Where the pieces of each word start, and where the last end.
    starts: Vec<u32>,
    pieces: Packed<u32>,
    /// The rows of two neighbours by the numbers of both.
    pairs: FxHashMap<(u32, u32), u32>,
}

impl Rows {
    /// Finds the rows of a table's words, in the order of their numbers.
    pub fn new(words: &[String]) -> Self {
        let english = English::get();
        let (mut starts, mut pieces) = (vec![0], Packed::default());
        for word in words {
            pieces.extend(english.pieces(word));
            starts.push(u32::try_from(pieces.len()).expect("a table has below 2^32 pieces of words"));
        }
        let numbers: FxHashMap<&str, u32> = words.iter().map(String::as_str).zip(0..).collect();
        let number = |(first, last, row)| Some(((*numbers.get(first)?, *numbers.get(last)?), row));
        Self { starts, pieces, pairs: English::pairs().filter_map(number).collect() }
    }

    /// The rows of a text: the pieces of each word, and each pair of neighbours that is an entry.
    pub fn of(&self, words: &[Word<'_>]) -> Vec<Piece> {
        let english = English::get();
        let mut rows = Vec::with_capacity(words.len() * 2);
        for (at, word) in words.iter().enumerate() {
            let piece = |row| Piece { row, first: at, last: at };
            match word.number {
                Some(number) => rows.extend(self.pieces(number).map(piece)),
                None => rows.extend(english.pieces(word.spelled).into_iter().map(piece)),
            }
        }
        for (first, pair) in words.windows(2).enumerate() {
            let row = match (pair[0].number, pair[1].number) {
                (Some(one), Some(other)) => self.pairs.get(&(one, other)).copied(),
                _ => english.pair(pair[0].spelled, pair[1].spelled),
            };
            rows.extend(row.map(|row| Piece { row, first, last: first + 1 }));
        }
        rows
    }

    fn pieces(&self, word: u32) -> impl Iterator<Item = u32> + '_ {
        let at = word as usize;
        self.pieces.range(self.starts[at] as usize..self.starts[at + 1] as usize)
    }
}

#[cfg(test)]
mod tests {
    use super::Rows;
    use crate::matching::features::Word;

    fn words(text: &str) -> Vec<String> {
        text.split_whitespace().map(str::to_owned).collect()
    }

    fn word((spelled, number): (&String, Option<u32>)) -> Word<'_> {
        Word { spelled, number, stem: 0, feature: None, rarity: 1.0 }
    }

    /// The rows of a text are the same whether the table has all of its words, some, or none.
    #[track_caller]
    fn check(text: &str, expected: &[u32]) {
        let own = words(text);
        for known in [own.len(), own.len() / 2, 0] {
            let rows = Rows::new(&own[..known]);
            let numbers = (0..).map(Some).take(known).chain(std::iter::repeat(None));
            let asked: Vec<Word<'_>> = own.iter().zip(numbers).map(word).collect();
            let got: Vec<u32> = rows.of(&asked).iter().map(|piece| piece.row).collect();
            assert_eq!(got, expected, "{text}, of which the table has {known}");
        }
    }

    #[test]
    fn the_worked_examples_have_their_rows() {
        // The examples of the README end in a question mark, row 30, which words do not keep.
        check(
            "did north korea launch a missile over japan today",
            &[178, 239, 2491, 2959, 38, 5490, 130, 972, 723, 30698, 32411, 33671],
        );
        check(
            "dprk fires ballistic missile towards the japanese islands",
            &[41, 16135, 315, 6835, 17655, 5490, 947, 68, 959, 1541, 31624, 38075, 34648],
        );
        check("how do i reset my password", &[201, 151, 46, 23145, 98, 18808, 34017, 32016]);
        check("", &[]);
        check("военных 북한", &[]);
    }
}
