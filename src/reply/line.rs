//! A line of a reply: text, citation numbers and dates, in order.
//!
//! Dates and citations stay data, because Discord and a terminal draw them differently.

use std::fmt;

use jiff::civil::Date;

/// One paragraph, list item or attribution.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Line {
    /// Its pieces, in order.
    pub pieces: Vec<Piece>,
    /// What it is among other lines.
    pub shape: Shape,
}

/// What a line is among other lines.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Shape {
    /// It stands alone.
    #[default]
    Paragraph,
    /// It is one of a list; whoever draws it draws the bullet.
    Item,
}

/// A piece of a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    /// Plain text; whoever draws it escapes it.
    Text(String),
    /// The number of a citation, drawn as `[1]`.
    Citation(usize),
    /// A date, drawn as ISO in text and as a timestamp in Discord.
    Date(Date),
    /// Words that the record has and a text has not, drawn as `[-…-]` in text and struck out in Discord.
    LeftOut(String),
    /// Words that a text has and the record has not, drawn as `{+…+}` in text and bold in Discord. They may be
    /// a user's: whoever makes this piece makes them harmless first, and whoever draws it escapes them.
    Added(String),
}

impl Line {
    /// A line of nothing but text.
    pub fn text(text: impl Into<String>) -> Self {
        Self { pieces: vec![Piece::Text(text.into())], shape: Shape::Paragraph }
    }

    /// A line of nothing but the number of a citation.
    pub fn citation(number: usize) -> Self {
        Self { pieces: vec![Piece::Citation(number)], shape: Shape::Paragraph }
    }

    /// A line of nothing but this piece.
    pub fn piece(piece: Piece) -> Self {
        Self { pieces: vec![piece], shape: Shape::Paragraph }
    }

    /// Whether there is nothing to read.
    pub fn is_empty(&self) -> bool {
        self.pieces.is_empty()
    }

    /// Adds text.
    #[must_use]
    pub fn and(mut self, text: &str) -> Self {
        match self.pieces.last_mut() {
            Some(Piece::Text(before)) => before.push_str(text),
            _ if text.is_empty() => {}
            _ => self.pieces.push(Piece::Text(text.to_owned())),
        }
        self
    }

    /// Adds a date.
    #[must_use]
    pub fn on(mut self, date: Date) -> Self {
        self.pieces.push(Piece::Date(date));
        self
    }

    /// Adds citations after a space; nothing when there are none.
    #[must_use]
    pub fn cite(self, numbers: &[usize]) -> Self {
        if numbers.is_empty() {
            return self;
        }
        let mut line = self.and(" ");
        line.pieces.extend(numbers.iter().copied().map(Piece::Citation));
        line
    }

    /// Adds all pieces of another line.
    #[must_use]
    pub fn join(mut self, other: Self) -> Self {
        for piece in other.pieces {
            match piece {
                Piece::Text(text) => self = self.and(&text),
                other => self.pieces.push(other),
            }
        }
        self
    }
}

impl From<&str> for Line {
    fn from(text: &str) -> Self {
        Self::text(text)
    }
}

impl fmt::Display for Line {
    /// Writes the line as plain text.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.pieces.iter().try_for_each(|piece| piece.fmt(f))
    }
}

impl fmt::Display for Piece {
    /// Writes the piece as plain text, with `[1]` for a citation and ISO dates.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text(text) => f.write_str(text),
            Self::Citation(n) => write!(f, "[{n}]"),
            Self::Date(date) => write!(f, "{date}"),
            Self::LeftOut(words) => write!(f, "[-{words}-]"),
            Self::Added(words) => write!(f, "{{+{words}+}}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::{Line, Piece};

    #[test]
    fn a_line_is_read_with_its_numbers_and_dates() {
        let line = Line::text("Said on ").on(date(2024, 10, 29)).and(",").and(" twice").cite(&[1, 3]);
        assert_eq!(line.to_string(), "Said on 2024-10-29, twice [1][3]");
    }

    #[test]
    fn differences_are_marked_without_colour() {
        let line = Line::text("sent ").join(Line::piece(Piece::LeftOut("around".into())));
        let line = line.and(" ").join(Line::piece(Piece::Added("over".into()))).and(" 10,000");
        assert_eq!(line.to_string(), "sent [-around-] {+over+} 10,000");
    }

    #[test]
    fn without_citations_nothing_is_added() {
        assert_eq!(Line::text("So").cite(&[]).to_string(), "So");
    }

    #[test]
    fn neighbouring_texts_are_one_piece() {
        let line = Line::text("a").and("b").join(Line::text("c").on(date(2024, 1, 2)));
        assert_eq!(line.pieces, [Piece::Text("abc".into()), Piece::Date(date(2024, 1, 2))]);
        assert!(Line::default().and("").is_empty());
    }
}
