//! A file of a knowledge base as it was read: its name and its text.
//!
//! Cheap to clone, so that every [`Place`](super::Place) can carry the text it points into and a
//! problem can be shown with its line wherever it ends up.

use std::fmt;
use std::ops::Range;
use std::sync::Arc;

/// A named text.
#[derive(Clone, PartialEq, Eq)]
pub struct TextFile {
    name: Arc<str>,
    shown: Arc<str>,
    text: Arc<str>,
}

impl TextFile {
    /// A file called `name` within its knowledge base (`/` between folders) and `shown` to people.
    pub fn new(name: &str, shown: &str, text: &str) -> Self {
        Self { name: name.into(), shown: shown.into(), text: text.into() }
    }

    /// The name within the knowledge base: what the revision counts.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The path as the user would write it.
    pub fn shown(&self) -> &str {
        &self.shown
    }

    /// The whole text.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Line and column, both from 1, of a byte; columns count characters. A byte inside a character
    /// or behind the end counts as the nearest one before.
    pub fn line_and_column(&self, byte: usize) -> (usize, usize) {
        let before = &self.text[..self.floor(byte)];
        let start = before.rfind('\n').map_or(0, |at| at + 1);
        let line = before.matches('\n').count() + 1;
        let column = before[start..].chars().filter(|&c| c != BOM).count() + 1;
        (line, column)
    }

    /// The range, moved to character boundaries within the text.
    pub fn clamp(&self, span: Range<usize>) -> Range<usize> {
        let start = self.floor(span.start);
        let end = self.floor(span.end).max(start);
        start..end
    }

    fn floor(&self, byte: usize) -> usize {
        let mut at = byte.min(self.text.len());
        while !self.text.is_char_boundary(at) {
            at -= 1;
        }
        at
    }
}

/// Some editors put it first; it is no character of the line.
const BOM: char = '\u{feff}';

impl fmt::Debug for TextFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "TextFile({}, {} bytes)", self.shown, self.text.len())
    }
}

#[cfg(test)]
mod tests {
    use super::TextFile;

    #[track_caller]
    fn check(text: &str, byte: usize, expected: (usize, usize)) {
        assert_eq!(TextFile::new("a", "a", text).line_and_column(byte), expected, "{text:?} at {byte}");
    }

    #[test]
    fn columns_count_characters() {
        check("", 0, (1, 1));
        check("ab\ncd", 0, (1, 1));
        check("ab\ncd", 4, (2, 2));
        check("ab\r\ncd", 4, (2, 1));
        check("éé x", 4, (1, 3));
        check("é", 1, (1, 1)); // inside the character
        check("ab", 99, (1, 3)); // behind the end
        check("\u{feff}id = 1", 3, (1, 1)); // a byte order mark is not seen
    }

    #[test]
    fn ranges_are_moved_to_character_boundaries() {
        let file = TextFile::new("a", "a", "aé");
        assert_eq!(file.clamp(0..2), 0..1);
        assert_eq!(file.clamp(2..9), 1..3);
    }
}
