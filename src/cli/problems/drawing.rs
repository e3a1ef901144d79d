//! Problems as a person reads them: each with its line, the offending words underlined.
//!
//! miette draws; this decides how much of it: colour and box-drawing on a terminal, plain letters at
//! a steady width anywhere else.

use std::fmt;
use std::io::IsTerminal;
use std::ops::Range;

use miette::{
    Diagnostic, GraphicalReportHandler, GraphicalTheme, LabeledSpan, MietteError, MietteSpanContents,
    SourceCode, SourceSpan, SpanContents,
};

use crate::knowledge::{Place, Problem, Severity, TextFile};

/// Width where nobody says how wide it may be.
const PLAIN_WIDTH: usize = 80;

/// More lines than these say no more than the first of them.
const MOST_UNDERLINED: usize = 3;

/// Bytes of a long line that are shown on either side of the words.
const MOST_AROUND: usize = 36;

/// How problems are drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Style {
    /// With colour and box-drawing, as wide as the terminal.
    Terminal,
    /// With plain letters.
    Plain,
}

impl Style {
    /// The style that suits standard output.
    pub fn of_standard_output() -> Self {
        if std::io::stdout().is_terminal() { Self::Terminal } else { Self::Plain }
    }

    /// The style that suits standard error.
    pub fn of_standard_error() -> Self {
        if std::io::stderr().is_terminal() { Self::Terminal } else { Self::Plain }
    }

    fn handler(self) -> GraphicalReportHandler {
        let (theme, width) = match self {
            Self::Terminal => (GraphicalTheme::unicode(), textwrap::termwidth().max(40)),
            Self::Plain => (GraphicalTheme::none(), PLAIN_WIDTH),
        };
        // Ids are full of hyphens and must stay whole, so that they can be copied.
        GraphicalReportHandler::new_themed(theme)
            .with_word_splitter(textwrap::WordSplitter::NoHyphenation)
            .with_width(width)
            .with_context_lines(1)
            .with_links(false)
    }
}

/// The problems, each with an empty line after it.
pub fn draw(problems: &[Problem], style: Style) -> String {
    let handler = style.handler();
    let mut text = String::new();
    for problem in problems {
        handler.render_report(&mut text, &Report(problem)).expect("a string takes every character");
        text.push('\n');
    }
    text
}

/// A problem as miette sees one.
struct Report<'a>(&'a Problem);

impl fmt::Debug for Report<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl fmt::Display for Report<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.message)
    }
}

impl std::error::Error for Report<'_> {}

impl Diagnostic for Report<'_> {
    fn code<'a>(&'a self) -> Option<Box<dyn fmt::Display + 'a>> {
        Some(Box::new(format!("{}[{}]", self.0.severity, self.0.code)))
    }

    fn severity(&self) -> Option<miette::Severity> {
        Some(match self.0.severity {
            Severity::Error => miette::Severity::Error,
            Severity::Warning => miette::Severity::Warning,
        })
    }

    fn help<'a>(&'a self) -> Option<Box<dyn fmt::Display + 'a>> {
        self.0.hint.as_ref().map(|hint| Box::new(hint) as Box<dyn fmt::Display>)
    }

    fn source_code(&self) -> Option<&dyn SourceCode> {
        self.0.place.as_ref().map(|place| place as &dyn SourceCode)
    }

    fn labels(&self) -> Option<Box<dyn Iterator<Item = LabeledSpan> + '_>> {
        let place = self.0.place.as_ref()?;
        let span = underlined(place);
        let label = LabeledSpan::new(None, span.start, span.len());
        Some(Box::new(std::iter::once(label)))
    }
}

/// What is underlined: of many lines only the first, which is enough to find the place.
fn underlined(place: &Place) -> Range<usize> {
    let lines = place.text().lines().count();
    let first = place.text().lines().next().unwrap_or_default();
    if lines > MOST_UNDERLINED {
        place.span.start..place.span.start + first.len()
    } else {
        place.span.clone()
    }
}

impl SourceCode for Place {
    /// Without context, exactly the span: miette takes line and column from it. With context, the
    /// lines that the span stands on, cut where they run on and on.
    fn read_span<'a>(
        &'a self,
        span: &SourceSpan,
        lines_before: usize,
        _lines_after: usize,
    ) -> Result<Box<dyn SpanContents<'a> + 'a>, MietteError> {
        let exact = self.file.clamp(span.offset()..span.offset() + span.len());
        let shown = if lines_before == 0 { exact } else { surroundings(&self.file, exact) };
        let (line, column) = self.file.line_and_column(shown.start);
        let data = &self.file.text()[shown.clone()];
        Ok(Box::new(MietteSpanContents::new_named(
            self.file.shown().to_owned(),
            data.as_bytes(),
            (shown.start, data.len()).into(),
            line - 1,
            column - 1,
            data.lines().count(),
        )))
    }
}

/// The whole lines of a range, or what is near it in a line that is very long.
fn surroundings(file: &TextFile, span: Range<usize>) -> Range<usize> {
    let text = file.text();
    let start = text[..span.start].rfind('\n').map_or(0, |at| at + 1);
    let end = text[span.end..].find('\n').map_or(text.len(), |at| span.end + at);
    let near = file.clamp(span.start.saturating_sub(MOST_AROUND)..span.end + MOST_AROUND);
    start.max(near.start)..end.min(near.end)
}

#[cfg(test)]
mod tests {
    use super::{Style, draw};
    use crate::knowledge::{Code, Problem, TextFile};

    fn drawn(text: &str, span: std::ops::Range<usize>) -> String {
        let file = TextFile::new("claims.toml", "knowledge/claims.toml", text);
        let problem =
            Problem::error(Code::UNKNOWN_SOURCE, "there is no source `b`").hint("did you mean `a`?");
        draw(&[problem.at(&file, span)], Style::Plain)
    }

    #[test]
    fn shows_the_line_and_underlines_the_words() {
        insta::assert_snapshot!(drawn("[[claim]]\nsources = [\"é\", \"b\"] # why\nid = 1\n", 27..30));
    }

    #[test]
    fn shows_little_of_a_long_line() {
        let text = format!("answer = \"{} here {}\"", "word ".repeat(100), "word ".repeat(100));
        let at = text.find("here").expect("it is there");
        insta::assert_snapshot!(drawn(&text, at..at + 4));
    }

    #[test]
    fn underlines_only_the_first_of_many_lines() {
        let text = "answer = \"\"\"one\ntwo\nthree\nfour\nfive\"\"\"\n";
        insta::assert_snapshot!(drawn(text, 9..text.len() - 1));
    }

    #[test]
    fn places_at_the_ends_of_a_file_are_shown_too() {
        for text in ["", "\n", "a", "a\n", "é"] {
            for at in 0..=text.len() {
                assert!(drawn(text, at..at).contains("there is no source"), "{text:?} at {at}");
            }
        }
    }

    #[test]
    fn a_problem_without_a_place_is_a_sentence() {
        let problem = Problem::warning(Code::EMPTY, "there is nothing");
        insta::assert_snapshot!(draw(&[problem], Style::Plain));
    }
}
