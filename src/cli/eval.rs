//! `onrecord eval`: how well the matcher does on golden questions, or on any labelled set.
//!
//! Exit status: 0 when it was measured, 1 when golden questions go astray or the knowledge base cannot be
//! read, 2 for files that cannot be used. What the measures mean is in [`crate::evaluation`]; this holds the
//! watch and draws.

mod drawing;
mod figures;
mod files;
mod json;
mod running;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;

use super::problems::{self, Form};
use super::{Context, PROBLEMS, WRONG_USE, fail, print};
use crate::checks::examine_loaded;
use crate::evaluation::{LabelledSet, Query, mistyped};
use crate::knowledge::{Code, KnowledgeBase, Loaded, Problem, Vocabulary};
use crate::matching::entries;
use running::Result;

/// Measure the matcher: on the golden questions of the knowledge base, or on any labelled set.
#[derive(Debug, Clone, Args)]
pub struct EvalArgs {
    /// Entries of a labelled set as JSON lines `{"id", "text"}`, one phrasing a line [default: the records
    /// of the knowledge base, by their ids].
    #[arg(long, value_name = "FILE", requires = "queries")]
    entries: Option<PathBuf>,
    /// Queries of a labelled set as JSON lines `{"text", "gold": [ids] or null}`; null: out of scope
    /// [default: the golden questions].
    #[arg(long, value_name = "FILE")]
    queries: Option<PathBuf>,
    /// Put one to N typing errors into each query, in words of four letters or more; the same ones every time.
    #[arg(long, value_name = "N", default_value_t = 0, hide_default_value = true)]
    typos: u32,
    /// Measure other methods of matching beside ours, on the same set in the same process.
    #[arg(long)]
    compare: bool,
    /// Print one JSON object.
    #[arg(long)]
    json: bool,
}

/// What was measured, ready to be drawn.
#[derive(Debug)]
struct Report {
    /// What was measured on, in words.
    set: String,
    /// How many entries, and phrasings of all entries.
    size: (usize, usize),
    /// Most typing errors in a query.
    typos: u32,
    /// Ours.
    ours: Result,
    /// The other methods, when they were asked for.
    peers: Option<Vec<Result>>,
    /// Golden questions that go astray; `None` for another set.
    astray: Option<Vec<Problem>>,
}

/// Measures, prints, and returns the exit status.
pub fn run(args: &EvalArgs, context: &Context) -> ExitCode {
    if args.compare && !cfg!(feature = "peers") {
        let remedy = "run it with `cargo run --release --features peers -- eval --compare`";
        return fail(WRONG_USE, &format!("the other methods are not built into this program; {remedy}"));
    }
    match (&args.entries, &args.queries) {
        (Some(entries), Some(queries)) => match files::read(entries, queries) {
            Ok(set) => {
                labelled(args, set, format!("{} and {}", entries.display(), queries.display()), context)
            }
            Err(error) => fail(WRONG_USE, &error),
        },
        (None, Some(queries)) => match files::queries(queries) {
            Ok(read) => with_knowledge(context, |loaded| {
                recorded(args, read, &queries.display().to_string(), &loaded.base, context)
            }),
            Err(error) => fail(WRONG_USE, &error),
        },
        (_, None) => with_knowledge(context, |loaded| golden(args, loaded, context)),
    }
}

fn with_knowledge(context: &Context, measure: impl FnOnce(Loaded) -> ExitCode) -> ExitCode {
    match context.load_knowledge() {
        Ok(loaded) => measure(loaded),
        Err(problems) => problems::refuse(&problems),
    }
}

/// Measures on a labelled set, which knows nothing of the event: no vocabulary goes with it.
fn labelled(args: &EvalArgs, mut set: LabelledSet, name: String, context: &Context) -> ExitCode {
    files::warn_of_strangers(&set);
    mistype(&mut set, args.typos);
    let ours = running::ours(set.table(), &Vocabulary::default(), &context.settings.matching, &set.queries);
    conclude(args, &report(args, name, &set, ours, None))
}

/// Measures on queries of somebody's own over the records of the knowledge base.
fn recorded(
    args: &EvalArgs,
    queries: Vec<Query>,
    file: &str,
    base: &KnowledgeBase,
    context: &Context,
) -> ExitCode {
    let mut set = LabelledSet::over(base, queries);
    files::warn_of_strangers(&set);
    mistype(&mut set, args.typos);
    let ours = over_records(base, &set, context);
    let name = format!("{file} over the records of `{}` (revision {})", base.event.id, base.revision);
    conclude(args, &report(args, name, &set, ours, None))
}

/// Our matcher with all that the bot itself has: what records mention, and the vocabulary.
fn over_records(base: &KnowledgeBase, set: &LabelledSet, context: &Context) -> Result {
    running::ours(entries(base), &base.vocabulary, &context.settings.matching, &set.queries)
}

/// Measures on the golden questions of the knowledge base.
fn golden(args: &EvalArgs, loaded: Loaded, context: &Context) -> ExitCode {
    let mut set = LabelledSet::golden(&loaded.base);
    if set.queries.is_empty() {
        let remedy = "write some (`[[golden]]`), or name queries of your own with `--queries`";
        return fail(WRONG_USE, &format!("the knowledge base has no golden questions; {remedy}"));
    }
    mistype(&mut set, args.typos);
    let base = &loaded.base;
    let ours = over_records(base, &set, context);
    let name = format!("the golden questions of `{}` (revision {})", base.event.id, base.revision);
    let mut astray = examine_loaded(loaded, &context.settings.matching).problems;
    astray.retain(|problem| problem.code == Code::GOLDEN_ASTRAY);
    conclude(args, &report(args, name, &set, ours, Some(astray)))
}

/// Puts typing errors into the queries, each its own.
fn mistype(set: &mut LabelledSet, most: u32) {
    for (seed, query) in (0..).zip(&mut set.queries) {
        query.text = mistyped(&query.text, most, seed);
    }
}

fn report(
    args: &EvalArgs,
    name: String,
    set: &LabelledSet,
    ours: Result,
    astray: Option<Vec<Problem>>,
) -> Report {
    Report {
        set: name,
        size: (set.entries.len(), set.phrasings()),
        typos: args.typos,
        ours,
        peers: args.compare.then(|| running::peers(set)),
        astray,
    }
}

fn conclude(args: &EvalArgs, report: &Report) -> ExitCode {
    let astray = report.astray.as_deref().unwrap_or_default();
    let status = if astray.is_empty() { ExitCode::SUCCESS } else { ExitCode::from(PROBLEMS) };
    if args.json {
        let printed = print(format!("{}\n", json::object(report)).as_bytes());
        return if printed == ExitCode::SUCCESS { status } else { printed };
    }
    problems::print(astray, &drawing::draw(report), Form::Text, status)
}
