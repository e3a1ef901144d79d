//! Problems as results: drawn for a person, or one JSON object each.

mod drawing;

use std::io::{self, Write};
use std::process::ExitCode;

use serde_json::json;

use super::{PROBLEMS, WRONG_USE, fail};
use crate::knowledge::{Code, Place, Problem};

use drawing::{Style, draw};

/// In which form problems are printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// Drawn, with a summary in one line.
    Text,
    /// One object a line, and nothing else.
    Json,
}

impl Form {
    /// What the option `--json` asks for.
    pub fn of(json: bool) -> Self {
        if json { Self::Json } else { Self::Text }
    }
}

/// Prints problems to standard output, and returns `status`, or that of a failed write.
pub fn print(problems: &[Problem], summary: &str, form: Form, status: ExitCode) -> ExitCode {
    let text = match form {
        Form::Text => draw(problems, Style::of_standard_output()) + summary + "\n",
        Form::Json => problems.iter().map(|problem| object(problem).to_string() + "\n").collect(),
    };
    match anstream::stdout().write_all(text.as_bytes()) {
        Ok(()) => status,
        // A reader that has seen enough (`| head`) is no error of ours.
        Err(cause) if cause.kind() == io::ErrorKind::BrokenPipe => status,
        Err(cause) => fail(PROBLEMS, &format!("cannot write to standard output: {cause}")),
    }
}

/// Shows problems on standard error, where they are not the result that was asked for.
pub fn complain(problems: &[Problem]) {
    let drawn = draw(problems, Style::of_standard_error());
    // Without standard error there is nobody to tell; the exit status still says it.
    drop(anstream::stderr().write_all(drawn.as_bytes()));
}

/// Shows why the knowledge base cannot be served, and ends: with wrong use where there is nothing that
/// could be read, else with problems found.
pub fn refuse(problems: &[Problem]) -> ExitCode {
    complain(problems);
    let is_there = problems.iter().any(|problem| problem.code != Code::UNREADABLE);
    let status = if is_there { PROBLEMS } else { WRONG_USE };
    fail(status, &"the knowledge base cannot be served until this is mended")
}

fn object(problem: &Problem) -> serde_json::Value {
    let place = problem.place.as_ref();
    json!({
        "code": problem.code.0,
        "severity": problem.severity.to_string(),
        "file": place.map(|place| place.file.shown()),
        "line": place.map(|place| place.line),
        "column": place.map(|place| place.column),
        "span": place.map(|place| [place.span.start, place.span.end]),
        "text": place.map(Place::text),
        "message": problem.message,
        "hint": problem.hint,
    })
}
