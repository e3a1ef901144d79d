//! Whether a passage is put together from different quotations.

use std::ops::Range;

use super::phrase::{Phrase, Word};
use super::wordings::Wordings;

/// A piece of a passage that stands in a wording word for word.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Piece {
    /// Its words in the passage.
    pub words: Range<usize>,
    /// The wording, by its place.
    pub wording: usize,
}

/// A shorter piece may be anybody's.
const SHORTEST: usize = 4;
/// A whole wording may be shorter.
const SHORTEST_WHOLE: usize = 3;
/// So many of the words of a piece are to be of its own.
const LEAST_OWN: usize = 2;
/// So many hundredths of a passage are to be accounted for.
const LEAST_COVERED: usize = 75;

/// The pieces of a passage, from at least two quotations; `None` when one quotation has them all, or too
/// much is from none.
pub(super) fn pieces(passage: &Phrase, wordings: &Wordings, candidates: &[usize]) -> Option<Vec<Piece>> {
    let found = runs(passage, wordings, candidates);
    let covered: usize = found.iter().map(|run| run.words.len()).sum();
    let is_in_all = |quotation: usize| {
        found.iter().all(|run| run.wordings.iter().any(|&at| wordings.all[at].quotation == quotation))
    };
    let is_one = found
        .first()
        .is_none_or(|first| first.wordings.iter().any(|&at| is_in_all(wordings.all[at].quotation)));
    if is_one || covered * 100 < passage.words.len() * LEAST_COVERED {
        return None;
    }
    let mut pieces: Vec<Piece> = Vec::new();
    for run in found {
        let quotation = |at: usize| wordings.all[at].quotation;
        let is_known = |&at: &usize| pieces.iter().any(|piece| quotation(piece.wording) == quotation(at));
        let wording = run.wordings.iter().copied().find(is_known).or(run.wordings.first().copied())?;
        pieces.push(Piece { words: run.words, wording });
    }
    Some(pieces)
}

/// A run of words, and all wordings that have it.
struct Run {
    words: Range<usize>,
    wordings: Vec<usize>,
}

/// From the beginning on the longest run, then the longest after it.
fn runs(passage: &Phrase, wordings: &Wordings, candidates: &[usize]) -> Vec<Run> {
    let words = &passage.words;
    let mut found = Vec::new();
    let mut start = 0;
    while start < words.len() {
        let lengths =
            candidates.iter().map(|&at| (at, longest(&words[start..], &wordings.all[at].words.words)));
        let lengths: Vec<(usize, usize)> = lengths.filter(|(_, length)| *length > 0).collect();
        let length = lengths.iter().map(|(_, length)| *length).max().unwrap_or(0);
        let run = start..start + length;
        let having: Vec<usize> =
            lengths.iter().filter(|(_, other)| *other == length).map(|(at, _)| *at).collect();
        let is_whole = having.iter().any(|&at| wordings.all[at].words.words.len() == length);
        let shortest = if is_whole { SHORTEST_WHOLE } else { SHORTEST };
        if length >= shortest && wordings.own_words(&words[run.clone()]) >= LEAST_OWN {
            start = run.end;
            found.push(Run { words: run, wordings: having });
        } else {
            start += 1;
        }
    }
    found
}

/// How many words at the start of a passage stand in a wording in a row.
fn longest(passage: &[Word], wording: &[Word]) -> usize {
    let run = |at: usize| passage.iter().zip(&wording[at..]).take_while(|(a, b)| a.loose == b.loose).count();
    (0..wording.len()).map(run).max().unwrap_or(0)
}
