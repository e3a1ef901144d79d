//! `onrecord import`: rows of a spreadsheet into records; checked, and nothing overwritten.
//!
//! The files are read as they would be before any is touched: what would bring a new error is not
//! written at all. Exit status: 0 when the records are written (or would be), 1 when they have
//! problems, 2 when there is nothing to read or to write to.

mod writing;

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use super::count::counted;
use super::problems::{Form, print, refuse};
use super::{Context, PROBLEMS, WRONG_USE, fail};
use crate::checks::{Report, examine, examine_loaded};
use crate::knowledge::import::{Addition, additions};
use crate::knowledge::{self, Loaded, Problem, Severity, Table, TextFile};

/// Add the rows of a spreadsheet as records; checked, and nothing is overwritten.
#[derive(Debug, Clone, clap::Args)]
pub struct ImportArgs {
    /// Rows as CSV; the first line names the columns, as `onrecord export csv` does.
    #[arg(value_name = "FILE.csv")]
    sheet: PathBuf,
    /// Of what kind the rows are that have no `kind` of their own.
    #[arg(long, value_name = "KIND", value_parser = kind)]
    kind: Option<Table>,
    /// Show what would be written, and write nothing.
    #[arg(long)]
    dry_run: bool,
}

fn kind(text: &str) -> Result<Table, String> {
    let listed = Table::ALL.into_iter().filter(|table| !table.is_single());
    let names: Vec<_> = listed.clone().map(Table::name).collect();
    listed
        .clone()
        .find(|table| table.name() == text)
        .ok_or_else(|| format!("write one of: {}", names.join(", ")))
}

/// Adds the records, and returns the exit status.
pub fn run(args: &ImportArgs, context: &Context) -> ExitCode {
    let Some(path) = context.knowledge_path() else {
        return fail(
            WRONG_USE,
            &"the built-in knowledge base cannot be written to; name a folder with `--knowledge`",
        );
    };
    let sheet = match read_sheet(&args.sheet) {
        Ok(sheet) => sheet,
        Err(message) => return fail(WRONG_USE, &message),
    };
    let loaded = match knowledge::load(&path) {
        Ok(loaded) => loaded,
        Err(problems) => return refuse(&problems),
    };
    let added = match additions(&sheet, args.kind, &loaded.base, &loaded.files) {
        Ok(added) => added,
        Err(problems) => return nothing_written(&problems),
    };
    let problems = new_problems(loaded, &added, context);
    if problems.iter().any(|problem| problem.severity == Severity::Error) {
        return nothing_written(&problems);
    }
    if args.dry_run {
        return show(&added, &problems);
    }
    match writing::write(&path, &added) {
        Ok(()) => print(&problems, &summary(&added), Form::Text, ExitCode::SUCCESS),
        Err(error) => fail(PROBLEMS, &error),
    }
}

fn read_sheet(path: &Path) -> Result<TextFile, String> {
    let shown = path.display().to_string();
    let bytes = fs::read(path).map_err(|cause| format!("cannot read `{shown}`: {cause}"))?;
    let text = String::from_utf8(bytes).map_err(|_| {
        format!("`{shown}` is not UTF-8 text; save it as “CSV UTF-8” in your spreadsheet program")
    })?;
    Ok(TextFile::new(&shown, &shown, &text))
}

/// The problems that are not there without the additions.
fn new_problems(loaded: Loaded, added: &[Addition], context: &Context) -> Vec<Problem> {
    let mut files = loaded.files.clone();
    files.retain(|file| added.iter().all(|addition| addition.file.name() != file.name()));
    files.extend(added.iter().map(Addition::applied));
    let settings = &context.settings.matching;
    let Report { problems: before, .. } = examine_loaded(loaded, settings);
    let Report { mut problems, .. } = examine(files, Vec::new(), settings);
    problems.retain(|problem| {
        !before.iter().any(|old| old.code == problem.code && old.message == problem.message)
    });
    problems
}

fn nothing_written(problems: &[Problem]) -> ExitCode {
    let summary = format!("{}; nothing was written", counted(problems.len(), "problem", "problems"));
    print(problems, &summary, Form::Text, ExitCode::from(PROBLEMS))
}

/// The text that would be appended to each file, and the warnings there would be.
fn show(added: &[Addition], problems: &[Problem]) -> ExitCode {
    let mut text = String::new();
    for addition in added {
        let records = counted(addition.records, "record", "records");
        text += &[
            "# ",
            &records,
            " for ",
            addition.file.shown(),
            "\n",
            addition.text.trim_start_matches('\n'),
            "\n",
        ]
        .concat();
    }
    match anstream::stdout().write_all(text.as_bytes()) {
        Ok(()) => print(problems, "nothing was written: this was a dry run", Form::Text, ExitCode::SUCCESS),
        Err(cause) => fail(PROBLEMS, &format!("cannot write to standard output: {cause}")),
    }
}

fn summary(added: &[Addition]) -> String {
    let part = |addition: &Addition| {
        format!("{} to `{}`", counted(addition.records, "record", "records"), addition.file.shown())
    };
    format!("added {}", added.iter().map(part).collect::<Vec<_>>().join(", "))
}
