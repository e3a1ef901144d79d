//! One thing that is wrong with a knowledge base: what, where, and how to mend it.

use std::fmt;

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

/// A stretch of text in a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// Path of the file as the user would write it.
    pub file: String,
    /// Byte range of the offending text within the file.
    pub span: std::ops::Range<usize>,
    /// Line of the start, from 1.
    pub line: usize,
    /// Column of the start in characters, from 1.
    pub column: usize,
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
