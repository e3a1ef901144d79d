//! One thing that is wrong with a knowledge base: what, where, and how to mend it.

use std::fmt;
use std::ops::Range;

use super::TextFile;

/// A stable short name of a kind of problem, in kebab-case: `unknown-source`.
///
/// The list of all codes is [`Code::ALL`]; a test keeps a broken fixture for each.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Code(pub &'static str);

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

/// How bad a problem is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// The knowledge base is not served.
    Error,
    /// Served, but a curator should look.
    Warning,
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Error => "error",
            Self::Warning => "warning",
        })
    }
}

/// A stretch of text in a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The file, with its text.
    pub file: TextFile,
    /// Byte range of the offending text within the file.
    pub span: Range<usize>,
    /// Line of the start, from 1.
    pub line: usize,
    /// Column of the start in characters, from 1.
    pub column: usize,
}

impl Place {
    /// The place of these bytes; the range is moved to character boundaries within the file.
    pub fn new(file: &TextFile, span: Range<usize>) -> Self {
        let span = file.clamp(span);
        let (line, column) = file.line_and_column(span.start);
        Self { file: file.clone(), span, line, column }
    }

    /// The offending text.
    pub fn text(&self) -> &str {
        &self.file.text()[self.span.clone()]
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}:{}", self.file.shown(), self.line, self.column)
    }
}

/// One thing that is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// What kind of thing.
    pub code: Code,
    /// How bad.
    pub severity: Severity,
    /// Where, when it is in a file.
    pub place: Option<Place>,
    /// What is wrong, in one sentence, values in backticks.
    pub message: String,
    /// What to do about it.
    pub hint: Option<String>,
}

impl Problem {
    /// A problem that keeps the knowledge base from being served.
    pub fn error(code: Code, message: impl Into<String>) -> Self {
        Self { code, severity: Severity::Error, place: None, message: message.into(), hint: None }
    }

    /// A problem that a curator should look at.
    pub fn warning(code: Code, message: impl Into<String>) -> Self {
        Self { severity: Severity::Warning, ..Self::error(code, message) }
    }

    /// The same, with what to do about it.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// The same, with where it is.
    #[must_use]
    pub fn at(mut self, file: &TextFile, span: Range<usize>) -> Self {
        self.place = Some(Place::new(file, span));
        self
    }
}

/// One line: `claims.toml:3:1: error[unknown-key]: … (hint)`.
impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(place) = &self.place {
            write!(f, "{place}: ")?;
        }
        write!(f, "{}[{}]: {}", self.severity, self.code, self.message)?;
        match &self.hint {
            Some(hint) => write!(f, " ({hint})"),
            None => Ok(()),
        }
    }
}

/// Sorts for reading: by file and place, errors before warnings at the same place.
pub(crate) fn sort(problems: &mut [Problem]) {
    problems.sort_by(|a, b| {
        let key = |problem: &Problem| {
            let place = problem.place.as_ref();
            (place.map(|at| (at.file.shown().to_owned(), at.span.start)), problem.severity, problem.code)
        };
        key(a).cmp(&key(b)).then_with(|| a.message.cmp(&b.message))
    });
}
