//! The same words in another form: capitals, spelling, marks. A question mark is a change like any other.

use std::ops::Range;

use super::comparison::{Change, ChangeKind};
use super::laid::{Laid, Run};
use super::phrase::{Capital, Phrase};

impl Laid<'_> {
    /// Where the same words are written or marked in another way: the words of both.
    pub fn forms(&self, run: &Run) -> Vec<(Range<usize>, Range<usize>)> {
        let last = self.passage.words.len();
        let mut forms: Vec<(Range<usize>, Range<usize>)> = Vec::new();
        for (i, j) in run.ours.clone().zip(run.theirs.clone()) {
            let (ours, theirs) = (&self.passage.words[i], &self.wording.words[j]);
            let begins = i == 0 || ours.follows_omission();
            let closes =
                i + 1 == last || i + 1 == run.ours.end && self.passage.words[i + 1].follows_omission();
            let first = if begins { Capital::Free } else { Capital::Counts };
            let is_remarked = i > run.ours.start && ours.before != theirs.before;
            let is_louder = i == 0 && is_loud(&ours.before)
                || closes && loud(self.passage.marks_before(i + 1)) != loud(self.wording.marks_before(j + 1));
            if !(is_remarked || is_louder) && ours.is_exactly(theirs, first) {
                continue;
            }
            let back = usize::from(is_remarked);
            match forms.last_mut().filter(|(before, _)| before.end + back >= i) {
                Some((ours, theirs)) => (ours.end, theirs.end) = (i + 1, j + 1),
                None => forms.push((i - back..i + 1, j - back..j + 1)),
            }
        }
        forms
    }

    /// The same words with the marks around them.
    pub fn form(&self, (ours, theirs): &(Range<usize>, Range<usize>)) -> Change {
        let (record, text) = (marked(self.wording, theirs), marked(self.passage, ours));
        Change { kind: ChangeKind::Form, record, text, concerns: Vec::new() }
    }
}

/// Words with the marks around them, as they stand.
pub(super) fn marked(words: &Phrase, range: &Range<usize>) -> String {
    words.text[boundary(words, range.start)..boundary(words, range.end)].trim().to_owned()
}

/// Where what belongs to a word begins: marks follow the word before, but for those that open something.
fn boundary(words: &Phrase, word: usize) -> usize {
    let Some(before) = word.checked_sub(1).and_then(|before| words.words.get(before)) else { return 0 };
    let Some(next) = words.words.get(word) else { return words.text.len() };
    let between = &words.text[before.range.end..next.range.start];
    let opens = |c: char| c.is_whitespace() || matches!(c, '“' | '„' | '«' | '‘' | '[' | '(');
    before.range.end + between.trim_end_matches(opens).len()
}

/// The marks that make a question or a cry of words.
fn loud(marks: &str) -> String {
    marks.chars().filter(|&mark| is_loud_mark(mark)).collect()
}

fn is_loud(marks: &str) -> bool {
    marks.contains(is_loud_mark)
}

const fn is_loud_mark(mark: char) -> bool {
    matches!(mark, '?' | '!')
}
