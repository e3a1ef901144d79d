//! `onrecord check`: all problems of a knowledge base, with place, reason and hint.
//!
//! What it finds is its result and goes to standard output. Exit status: 0 when the knowledge base
//! may be served (warnings do not keep it from that), 1 when not, 2 when there is nothing to look at.

use std::path::PathBuf;
use std::process::ExitCode;

use super::count::counted;
use super::problems::{Form, print};
use super::progress::bar;
use super::{Context, PROBLEMS, WRONG_USE, fail};
use crate::checks::{Report, Watcher, examine_loaded_watched, examine_watched};
use crate::knowledge::{self, KnowledgeBase, Problem, Severity};

/// Look for problems in a knowledge base: syntax, references, citations, golden questions, limits.
#[derive(Debug, Clone, clap::Args)]
pub struct CheckArgs {
    /// Folder or TOML file to look at [default: the knowledge base that would be served].
    #[arg(value_name = "PATH")]
    path: Option<PathBuf>,
    /// Print one JSON object a problem, and nothing else.
    #[arg(long)]
    json: bool,
}

/// Prints all problems, and returns the exit status.
pub fn run(args: &CheckArgs, context: &Context) -> ExitCode {
    let path = args.path.clone().or_else(|| context.knowledge_path());
    if let Some(missing) = path.as_ref().filter(|path| !path.exists()) {
        return fail(WRONG_USE, &format!("there is no folder or file `{}`", missing.display()));
    }
    let bar = bar("questions", 0);
    let watcher = |done: usize, all: usize| {
        bar.set_length(all as u64);
        bar.set_position(done as u64);
    };
    let (name, report) = match &path {
        Some(path) => {
            let (files, unread) = knowledge::files(path);
            (path.display().to_string(), examine_watched(files, unread, &context.settings.matching, &watcher))
        }
        None => ("the built-in knowledge base".to_owned(), examine_built_in(context, &watcher)),
    };
    bar.finish_and_clear();
    let sound = report.base.is_some() && !has_errors(&report.problems);
    let status = if sound { ExitCode::SUCCESS } else { ExitCode::from(PROBLEMS) };
    print(&report.problems, &summary(&name, &report), Form::of(args.json), status)
}

fn examine_built_in(context: &Context, watcher: Watcher<'_>) -> Report {
    match knowledge::embedded() {
        Ok(loaded) => examine_loaded_watched(loaded, &context.settings.matching, watcher),
        Err(problems) => Report { base: None, problems },
    }
}

fn has_errors(problems: &[Problem]) -> bool {
    problems.iter().any(|problem| problem.severity == Severity::Error)
}

/// One line: what was found, or what there is.
fn summary(name: &str, report: &Report) -> String {
    let count = |severity| report.problems.iter().filter(|problem| problem.severity == severity).count();
    let (errors, warnings) = (count(Severity::Error), count(Severity::Warning));
    let found = match (errors, warnings) {
        (0, 0) => "no problems".to_owned(),
        (errors, 0) => counted(errors, "error", "errors"),
        (0, warnings) => counted(warnings, "warning", "warnings"),
        _ => format!("{}, {}", counted(errors, "error", "errors"), counted(warnings, "warning", "warnings")),
    };
    match &report.base {
        Some(base) => format!("{name}: {found} in {} (revision {})", contents(base), base.revision),
        None => format!("{name}: {found}"),
    }
}

fn contents(base: &KnowledgeBase) -> String {
    [
        counted(base.faq.len(), "entry", "entries"),
        counted(base.claims.len(), "claim", "claims"),
        counted(base.quotations.len(), "quotation", "quotations"),
        counted(base.sources.len(), "source", "sources"),
        counted(base.people.len(), "person or body", "people and bodies"),
        counted(base.golden.len(), "golden question", "golden questions"),
    ]
    .join(", ")
}
