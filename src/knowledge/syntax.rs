//! The parser's complaints in words that help somebody who does not know TOML.

use toml::de::Error;

use super::{Code, Problem, TextFile};

/// More in one file are after-effects of the first.
const MOST_SHOWN: usize = 20;

/// What each complaint of the parser begins with, and what usually helps.
const HINTS: &[(&str, &str)] = &[
    (
        "duplicate key",
        "each key stands once in a table; records of a kind each begin with double brackets, `[[claim]]`",
    ),
    ("string values must be quoted", "put the text in quotation marks: key = \"text\""),
    ("invalid date", "a day is written 2024-10-29, without quotation marks"),
    (
        "invalid basic string",
        "close the text with a quotation mark; a text of several lines stands between \"\"\" and \"\"\"",
    ),
    (
        "invalid literal string",
        "close the text with the mark that opened it; a text with an apostrophe stands in double quotation marks",
    ),
    ("invalid multi-line", "close the text with three quotation marks"),
    ("unclosed array table", "close the heading with two brackets: [[claim]]"),
    ("unclosed array", "close the list with `]`; its items are separated by commas"),
    ("unclosed", "close the bracket on the same line"),
    ("missing escaped value", "write \\\\ for a backslash"),
    ("key with no value", "write key = value; a line of explanation begins with `#`"),
    ("missing comma", "separate the items of a list by commas"),
    ("extra comma", "leave out the comma that has nothing before it"),
];

/// The problems of a file that is not valid TOML, in order of place.
pub(crate) fn problems(file: &TextFile, errors: &[Error]) -> Vec<Problem> {
    let mut errors: Vec<&Error> = errors.iter().collect();
    errors.sort_by_key(|error| error.span().map_or(0, |span| span.start));
    errors.into_iter().take(MOST_SHOWN).map(|error| problem(file, error)).collect()
}

fn problem(file: &TextFile, error: &Error) -> Problem {
    let message = error.message();
    let span = error.span().unwrap_or_default();
    let problem =
        Problem::error(Code::SYNTAX, format!("not valid TOML: {message}")).at(file, visible(file, span));
    match HINTS.iter().find(|(beginning, _)| message.starts_with(beginning)) {
        Some((_, hint)) => problem.hint(*hint),
        None => problem,
    }
}

/// An empty range cannot be underlined: widen it to the character it stands before, or after.
fn visible(file: &TextFile, span: std::ops::Range<usize>) -> std::ops::Range<usize> {
    let span = file.clamp(span);
    if !span.is_empty() {
        return span;
    }
    let text = file.text();
    match text[span.start..].chars().next() {
        Some(next) if next != '\n' && next != '\r' => span.start..span.start + next.len_utf8(),
        _ => {
            let before = text[..span.start].chars().next_back().filter(|&c| c != '\n');
            span.start - before.map_or(0, char::len_utf8)..span.start
        }
    }
}
