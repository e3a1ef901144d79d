//! `onrecord ask`: one question, a batch, or a prompt when neither is given.
//!
//! The doors to the responder, no more: what is said is composed in `reply`, drawn by [`drawing`] for
//! people and by [`json`] for programs. An abstention is a reply like any other and ends with status 0.

mod batch;
mod conversation;
mod drawing;
mod json;
mod prompt;
mod visible;

use std::ffi::OsString;
use std::fs::File;
use std::io::{self, IsTerminal, Read, Write};
use std::mem::ManuallyDrop;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::{Duration, Instant};

use clap::Args;
use indicatif::ProgressBar;

use super::progress::bar;
use super::{Context, PROBLEMS, WRONG_USE, explain, fail, problems};
use crate::matching::{Address, Utterance};
use crate::reply::Language;
use crate::responder::{Responder, Response};
use batch::BatchError;

pub(super) use drawing::{Paper, draw, draw_sheet};
pub(super) use json::{json_line, rounded, sheet_json};

/// The terminal and its JSON speak English.
const LANGUAGE: Language = Language::English;

/// Ask a question, a batch of questions, or, without either, at a prompt.
#[derive(Debug, Args)]
pub struct AskArgs {
    /// The question; quotation marks around it are not needed.
    #[arg(value_name = "QUESTION")]
    pub question: Vec<OsString>,
    /// Print one JSON object a question.
    #[arg(long)]
    pub json: bool,
    /// Print below each reply how the decision came about: every score, every guard; with `--json`, as
    /// its last key `explanation`. At the prompt, type `:explain`.
    #[arg(long)]
    pub explain: bool,
    /// Read one question a line from a file, `-` for standard input; a line that is a JSON string is
    /// decoded first. The replies keep the order.
    #[arg(long, value_name = "FILE", conflicts_with = "question")]
    pub batch: Option<PathBuf>,
}

/// How replies are printed.
#[derive(Debug, Clone)]
enum Form {
    /// For people.
    Drawn(Paper),
    /// For people who want to know how the decision came about.
    Explained(Paper),
    /// For programs.
    Json,
    /// For programs that want to know how the decision came about.
    ExplainedJson,
}

/// Asks as the command line says.
pub fn run(args: &AskArgs, context: &Context) -> ExitCode {
    let base = match context.load_knowledge() {
        Ok(loaded) => loaded.base,
        Err(problems) => return problems::refuse(&problems),
    };
    // The process ends with this command: to take thousands of texts apart first would be time for nothing.
    let responder = ManuallyDrop::new(Responder::new(base, &context.settings.matching));
    let form = form(args);
    if !args.question.is_empty() {
        return ended(one(&question(&args.question), &responder, &form));
    }
    match (&args.batch, &form) {
        (Some(path), _) if path.as_os_str() != "-" => batch_from(path, &responder, &form),
        (None, Form::Drawn(paper) | Form::Explained(paper)) if io::stdin().is_terminal() => {
            ended(prompt::run(&responder, paper))
        }
        _ => batch_of(io::stdin().lock(), "standard input", &responder, &form, &|| ()),
    }
}

fn form(args: &AskArgs) -> Form {
    match (args.json, args.explain) {
        (true, false) => Form::Json,
        (true, true) => Form::ExplainedJson,
        (false, true) => Form::Explained(Paper::of_standard_output()),
        (false, false) => Form::Drawn(Paper::of_standard_output()),
    }
}

/// A broken pipe means that the reader has seen enough.
fn ended(done: io::Result<()>) -> ExitCode {
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(cause) if cause.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(cause) => fail(PROBLEMS, &format!("cannot write the reply: {cause}")),
    }
}

fn batch_from(path: &Path, responder: &Responder, form: &Form) -> ExitCode {
    let name = path.display().to_string();
    let file = match File::open(path) {
        Ok(file) => file,
        Err(cause) => return unread(&name, &cause),
    };
    let bar = batch_bar(path);
    let status = batch_of(file, &name, responder, form, &|| bar.inc(1));
    bar.finish_and_clear();
    status
}

/// A bar for the questions of a file; where the replies themselves are watched, or the file can be read
/// only once, there is none.
fn batch_bar(path: &Path) -> ProgressBar {
    let is_watched = io::stdout().is_terminal() || !path.is_file();
    let lines = if is_watched { None } else { File::open(path).and_then(batch::count).ok() };
    lines.map_or_else(ProgressBar::hidden, |lines| bar("questions", lines))
}

fn batch_of(
    input: impl Read,
    name: &str,
    responder: &Responder,
    form: &Form,
    answered: &dyn Fn(),
) -> ExitCode {
    match batch::run(input, responder, form, answered) {
        Ok(()) => ExitCode::SUCCESS,
        Err(BatchError::Unread(cause)) => unread(name, &cause),
        Err(BatchError::Unwritten(cause)) => ended(Err(cause)),
    }
}

fn unread(name: &str, cause: &io::Error) -> ExitCode {
    fail(WRONG_USE, &format!("cannot read the questions of `{name}`: {cause}"))
}

/// The words of the command line as one question; what is not Unicode is replaced.
fn question(words: &[OsString]) -> String {
    words.iter().map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ")
}

fn one(question: &str, responder: &Responder, form: &Form) -> io::Result<()> {
    let mut out = anstream::stdout().lock();
    print(question, responder, form, &mut out)?;
    out.flush()
}

/// Answers a question and prints the reply.
fn print(question: &str, responder: &Responder, form: &Form, out: &mut impl Write) -> io::Result<()> {
    let (response, elapsed) = respond(question, responder);
    match form {
        Form::Json => json::write(question, &response, elapsed, None, out),
        Form::ExplainedJson => {
            let explanation = responder.explain(asked(question));
            json::write(question, &response, elapsed, Some(&explanation), out)
        }
        Form::Drawn(paper) => writeln!(out, "{}", draw(&response.reply, paper)),
        Form::Explained(paper) => {
            let explanation = responder.explain(asked(question));
            let (reply, table) = (draw(&response.reply, paper), explain::draw(&explanation));
            writeln!(out, "{reply}\n\n{table}")
        }
    }
}

fn respond(question: &str, responder: &Responder) -> (Response, Duration) {
    let start = Instant::now();
    let response = responder.respond(asked(question), LANGUAGE);
    (response, start.elapsed())
}

fn asked(question: &str) -> Utterance<'_> {
    Utterance { text: question, address: Address::Asked }
}

#[cfg(test)]
mod tests {
    use std::ffi::OsString;

    use super::question;

    #[test]
    fn words_of_the_command_line_are_one_question() {
        let words = ["how many", "troops", ""].map(OsString::from);
        assert_eq!(question(&words), "how many troops ");
    }
}
