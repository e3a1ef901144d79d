//! Two rows of words laid beside each other at the least cost (the method of Needleman and Wunsch, with
//! Gotoh's cheaper long gaps).
//!
//! A passage may be any part of a wording, so what the wording has before and after it costs nothing;
//! neither does what it has where the passage marks an omission. Everything else that differs costs, a
//! word that the wording does not have most, so that as much of a passage as can be is accounted for. Time
//! and memory are bounded by the product of the two lengths.

use super::phrase::Word;

/// What becomes of a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Step {
    /// Both have it: its index in the passage, and in the wording.
    Same(usize, usize),
    /// The passage has this word in the place of that one.
    Exchanged(usize, usize),
    /// Only the passage has it.
    Added(usize),
    /// Only the wording has it.
    LeftOut(usize),
    /// Only the wording has it, before or after the passage or where that marks an omission.
    Omitted(usize),
}

/// Both words are one but for capitals or accents.
const ALIKE: u32 = 1;
/// A word that the wording does not have.
const ADDED: u32 = 8;
/// One word in the place of another: less than one left out and one added.
const EXCHANGED: u32 = 10;
/// The first of several words that are left out.
const LEFT_OUT: u32 = 8;
/// Each after it: to leave out much is one deed, like leaving out little.
const LEFT_OUT_TOO: u32 = 1;
/// Another's words in brackets are often left out.
const BRACKETED: u32 = 1;

/// How a cell of the table is reached at the least cost.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Cell {
    way: Way,
    /// Whether what is left out before it goes on, where something is.
    goes_on: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Way {
    Start,
    Both,
    Passage,
    Wording,
}

/// Words added at an end that may stand in the place of others.
const MOST_MET: usize = 2;
/// The cost of what cannot be.
const NEVER: u32 = u32::MAX / 2;

/// Lays a passage beside a wording.
pub(super) fn align(passage: &[Word], wording: &[Word]) -> Vec<Step> {
    let columns = wording.len() + 1;
    let mut cells = vec![Cell { way: Way::Start, goes_on: false }; (passage.len() + 1) * columns];
    for cell in &mut cells[1..columns] {
        cell.way = Way::Wording;
    }
    // The least cost of each cell of the row above, and of this one.
    let mut above = vec![0_u32; columns];
    let mut row = vec![0_u32; columns];
    for (i, word) in passage.iter().enumerate() {
        let line = &mut cells[(i + 1) * columns..(i + 2) * columns];
        row[0] = above[0] + ADDED;
        line[0].way = Way::Passage;
        // The least cost if the word before was left out.
        let mut left = NEVER;
        let is_open = is_open(passage, i + 1);
        for (j, other) in wording.iter().enumerate() {
            let (first, more) = leaving(other, is_open);
            let (opened, continued) = (row[j] + first, left + more);
            left = opened.min(continued);
            let (both, added) = (above[j] + cost(word, other), above[j + 1] + ADDED);
            let (least, way) = if both <= left && both <= added {
                (both, Way::Both)
            } else if left <= added {
                (left, Way::Wording)
            } else {
                (added, Way::Passage)
            };
            row[j + 1] = least;
            line[j + 1] = Cell { way, goes_on: continued < opened };
        }
        std::mem::swap(&mut above, &mut row);
    }
    walked_back(passage, wording, &cells)
}

/// Whether words of the wording may be missing before this word of the passage.
fn is_open(passage: &[Word], before: usize) -> bool {
    before == 0 || passage.get(before).is_none_or(Word::follows_omission)
}

/// What it costs to leave out a word first, and after another.
const fn leaving(word: &Word, is_open: bool) -> (u32, u32) {
    match (is_open, word.bracketed) {
        (true, _) => (0, 0),
        (false, true) => (BRACKETED, BRACKETED),
        (false, false) => (LEFT_OUT, LEFT_OUT_TOO),
    }
}

fn cost(word: &Word, other: &Word) -> u32 {
    if word.loose != other.loose {
        EXCHANGED
    } else if word.exact == other.exact {
        0
    } else {
        ALIKE
    }
}

fn walked_back(passage: &[Word], wording: &[Word], cells: &[Cell]) -> Vec<Step> {
    let columns = wording.len() + 1;
    let (mut i, mut j) = (passage.len(), wording.len());
    let mut steps = Vec::with_capacity(i + j);
    let mut is_leaving = false;
    loop {
        let cell = cells[i * columns + j];
        match if is_leaving { Way::Wording } else { cell.way } {
            Way::Start => break,
            Way::Both => {
                (i, j) = (i - 1, j - 1);
                let same = passage[i].loose == wording[j].loose;
                steps.push(if same { Step::Same(i, j) } else { Step::Exchanged(i, j) });
            }
            Way::Passage => {
                i -= 1;
                steps.push(Step::Added(i));
            }
            Way::Wording => {
                is_leaving = cell.goes_on;
                j -= 1;
                steps.push(if is_open(passage, i) { Step::Omitted(j) } else { Step::LeftOut(j) });
            }
        }
    }
    steps.reverse();
    meet_at_ends(&mut steps);
    steps
}

/// A word or two added at an end stand in the place of as many that the wording has there: "They remain"
/// is no part of "We remain" with a word before it. More is added to what is there.
fn meet_at_ends(steps: &mut [Step]) {
    let is_same = |step: &Step| matches!(step, Step::Same(..) | Step::Exchanged(..));
    let Some(first) = steps.iter().position(is_same) else { return };
    let last = steps.iter().rposition(is_same).unwrap_or(first);
    let (head, rest) = steps.split_at_mut(first);
    meet(head.iter_mut().rev());
    meet(rest[last - first + 1..].iter_mut());
}

/// Takes the steps from the passage outwards.
fn meet<'a>(steps: impl Iterator<Item = &'a mut Step>) {
    let mut steps: Vec<&mut Step> = steps.collect();
    let added = steps.iter().filter(|step| matches!(step, Step::Added(_))).count();
    if added > MOST_MET {
        return;
    }
    let omitted = steps.iter_mut().filter(|step| matches!(step, Step::Omitted(_)));
    for step in omitted.take(added) {
        if let Step::Omitted(j) = **step {
            **step = Step::LeftOut(j);
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::proptest;

    use super::{Step, align};
    use crate::quoting::phrase::Phrase;

    /// `=` both, `x` exchanged, `+` added, `-` left out, `.` omitted.
    #[track_caller]
    fn check(passage: &str, wording: &str, expected: &str) {
        let (passage, wording) = (Phrase::read(passage), Phrase::read(wording));
        let steps = align(&passage.words, &wording.words);
        let drawn: String = steps
            .iter()
            .map(|step| match step {
                Step::Same(..) => '=',
                Step::Exchanged(..) => 'x',
                Step::Added(_) => '+',
                Step::LeftOut(_) => '-',
                Step::Omitted(_) => '.',
            })
            .collect();
        assert_eq!(drawn, expected);
    }

    #[test]
    fn the_same_words_lie_side_by_side() {
        check("a b c", "a b c", "===");
        check("a B c", "a b c", "===");
        check("", "a b", "..");
        check("a b", "", "++");
    }

    #[test]
    fn a_part_costs_nothing_around_it() {
        check("b c", "a b c d", ".==.");
        check("b […] d", "a b c d e", ".=.=.");
        check("b d", "a b c d e", ".=-=.");
        check("… d", "a b c d e", "...=.");
    }

    #[test]
    fn differences_are_where_they_are() {
        check("a x c", "a b c", "=x=");
        check("a x b c", "a b c", "=+==");
        check("a b x y", "a b c d e f x y", "==----==");
        check("a c", "a b c", "=-=");
        check("c d a b", "a b c d", "++==..");
    }

    #[test]
    fn words_at_the_ends_are_exchanged_too() {
        check("x b c", "a b c", "-+==");
        check("a b x", "a b c d", "==+-.");
        check("y x b c", "o z a b c", ".--++==");
        check("a b x y z", "a b c d", "==+++..");
    }

    proptest! {
        #[test]
        fn every_word_has_one_step(passage in "([abc] |… ){0,8}", wording in "[abcd ]{0,16}") {
            let (passage, wording) = (Phrase::read(&passage), Phrase::read(&wording));
            let steps = align(&passage.words, &wording.words);
            let (mut ours, mut theirs) = (Vec::new(), Vec::new());
            for step in steps {
                match step {
                    Step::Same(i, j) | Step::Exchanged(i, j) => {
                        ours.push(i);
                        theirs.push(j);
                    }
                    Step::Added(i) => ours.push(i),
                    Step::LeftOut(j) | Step::Omitted(j) => theirs.push(j),
                }
            }
            assert_eq!(ours, (0..passage.words.len()).collect::<Vec<_>>());
            assert_eq!(theirs, (0..wording.words.len()).collect::<Vec<_>>());
        }
    }
}
