//! Finds the bytes of a file that a semantic problem is about.

use std::ops::Range;

use super::TextFile;
use super::path::{Path, Step};
use super::piece::Piece;

/// The range of what the path names in this table; as much of the way as the table has.
pub(crate) fn of(piece: &Piece<'_>, path: &Path) -> Range<usize> {
    let mut value = piece.value;
    for step in &path.steps {
        let next = match step {
            Step::Key(key) => value.get_ref().get(*key),
            Step::Item(index) => value.get_ref().get(*index),
        };
        match next {
            Some(next) => value = next,
            None => break,
        }
    }
    within(piece.file, value.span(), &path.words)
}

/// The range of `needle` within the written text at `span`, or all of `span` when it is written
/// differently there (with escapes, say) or `needle` is empty.
pub(crate) fn within(file: &TextFile, span: Range<usize>, needle: &str) -> Range<usize> {
    let span = file.clamp(span);
    match file.text()[span.clone()].find(needle) {
        Some(at) if !needle.is_empty() => span.start + at..span.start + at + needle.len(),
        _ => span,
    }
}

#[cfg(test)]
mod tests {
    use super::{TextFile, within};

    #[track_caller]
    fn check(span: std::ops::Range<usize>, needle: &str, expected: &str) {
        let file = TextFile::new("a", "a", "x = \"one two\"");
        assert_eq!(&file.text()[within(&file, span, needle)], expected);
    }

    #[test]
    fn points_at_the_words_where_they_stand() {
        check(4..13, "two", "two");
        check(4..13, "three", "\"one two\"");
        check(4..13, "", "\"one two\"");
        check(4..8, "two", "\"one");
    }
}
