//! `onrecord timeline`, `positions`, `compare`, `sources`, `topics`, `about`: the record from other sides.
//!
//! The same sheets as on Discord, drawn whole: paper has no pages to turn. With `--json` one object with
//! what is read, the claims and quotations as data, and where one can go on.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;
use jiff::civil::Date;

use super::ask::{Paper, draw_sheet, sheet_json};
use super::{Context, PROBLEMS, WRONG_USE, fail, print, problems};
use crate::knowledge::KnowledgeBase;
use crate::picture;
use crate::reply::day::{self, NoDay};
use crate::reply::{Form, Inquiry, Language, Sheet, Subject, wording};
use crate::responder::Responder;

/// How a view is printed.
#[derive(Debug, Clone, Copy, Args)]
pub struct FormArgs {
    /// Print one JSON object.
    #[arg(long)]
    json: bool,
}

/// Print who said what when: claims and quotations in order of time.
#[derive(Debug, Clone, Args)]
pub struct TimelineArgs {
    /// First day: `2024-10-28`, `28 Oct`, `yesterday` (counted from the day up to which the record is kept).
    #[arg(long, value_name = "DAY")]
    from: Option<String>,
    /// Last day.
    #[arg(long, value_name = "DAY")]
    to: Option<String>,
    /// A topic, someone who speaks on the record, or a question in a few words.
    #[arg(value_name = "ABOUT")]
    about: Vec<String>,
    #[command(flatten)]
    form: FormArgs,
}

/// Print which party says what; without a subject, the subjects.
#[derive(Debug, Clone, Args)]
pub struct PositionsArgs {
    /// A topic, someone who speaks on the record, or a question in a few words.
    #[arg(value_name = "ABOUT")]
    about: Vec<String>,
    /// Also write them as a picture, a PNG file; one that is there is replaced.
    #[arg(long, value_name = "FILE", requires = "about")]
    picture: Option<PathBuf>,
    #[command(flatten)]
    form: FormArgs,
}

/// Print how a statement changed and who says otherwise; without one, all that did.
#[derive(Debug, Clone, Args)]
pub struct CompareArgs {
    /// The statement, or a question that it answers.
    #[arg(value_name = "ABOUT")]
    about: Vec<String>,
    #[command(flatten)]
    form: FormArgs,
}

/// Print all sources, or one with the records that rest on it.
#[derive(Debug, Clone, Args)]
pub struct SourcesArgs {
    /// Id of a source.
    #[arg(value_name = "SOURCE")]
    source: Option<String>,
    #[command(flatten)]
    form: FormArgs,
}

/// Print all topics, or one with its records.
#[derive(Debug, Clone, Args)]
pub struct TopicsArgs {
    /// A topic, by its title or id.
    #[arg(value_name = "TOPIC")]
    topic: Vec<String>,
    #[command(flatten)]
    form: FormArgs,
}

/// Print what Onrecord is, what it will not do, and what is on its record.
#[derive(Debug, Clone, Copy, Args)]
pub struct AboutArgs {
    #[command(flatten)]
    form: FormArgs,
}

/// Prints the timeline.
pub fn timeline(args: &TimelineArgs, context: &Context) -> ExitCode {
    run(context, args.form, |responder| {
        let (from, to) = (day(responder, args.from.as_deref())?, day(responder, args.to.as_deref())?);
        Ok(Inquiry::Timeline { from, to, about: subject(responder, &args.about)? })
    })
}

/// Prints positions.
pub fn positions(args: &PositionsArgs, context: &Context) -> ExitCode {
    let inquiry = |responder: &Responder| {
        Ok(Inquiry::Positions { about: subject(responder, &args.about)?, form: Form::Table })
    };
    run_and(context, args.form, inquiry, |sheet| {
        let Some(path) = &args.picture else { return Ok(()) };
        let chart = sheet.chart.as_ref().ok_or("there is nothing to draw: nobody makes a claim on this")?;
        let file = picture::png(chart).map_err(|error| format!("{error}; the words above say the same"))?;
        write_whole(path, &file).map_err(|cause| format!("cannot write `{}`: {cause}", path.display()))
    })
}

/// Prints a comparison.
pub fn compare(args: &CompareArgs, context: &Context) -> ExitCode {
    run(context, args.form, |responder| {
        let text = args.about.join(" ");
        let claim = match text.trim() {
            "" => None,
            text => Some(responder.compared(text).ok_or_else(|| unknown("statement", text))?),
        };
        Ok(Inquiry::Compare { claim })
    })
}

/// Prints sources.
pub fn sources(args: &SourcesArgs, context: &Context) -> ExitCode {
    run(context, args.form, |_| Ok(Inquiry::Sources { source: args.source.clone() }))
}

/// Prints topics.
pub fn topics(args: &TopicsArgs, context: &Context) -> ExitCode {
    run(context, args.form, |responder| {
        let text = args.topic.join(" ");
        let topic = match text.trim() {
            "" => None,
            text => Some(topic(responder.knowledge(), text).ok_or_else(|| unknown("topic", text))?),
        };
        Ok(Inquiry::Topics { topic })
    })
}

/// Prints what the program is.
pub fn about(args: AboutArgs, context: &Context) -> ExitCode {
    run(context, args.form, |_| Ok(Inquiry::About))
}

fn run(
    context: &Context,
    form: FormArgs,
    inquiry: impl FnOnce(&Responder) -> Result<Inquiry, String>,
) -> ExitCode {
    run_and(context, form, inquiry, |_| Ok(()))
}

/// Prints the view that is asked for, and does something more with it.
fn run_and(
    context: &Context,
    form: FormArgs,
    inquiry: impl FnOnce(&Responder) -> Result<Inquiry, String>,
    more: impl FnOnce(&Sheet) -> Result<(), String>,
) -> ExitCode {
    let base = match context.load_knowledge() {
        Ok(loaded) => loaded.base,
        Err(problems) => return problems::refuse(&problems),
    };
    let responder = Responder::new(base, &context.settings.matching);
    let sheet = inquiry(&responder).and_then(|inquiry| {
        responder
            .sheet(&inquiry, &[], Language::English)
            .ok_or_else(|| "there is no such thing on the record".into())
    });
    match sheet {
        Ok(sheet) => {
            let printed = print(drawn(&sheet, form).as_bytes());
            more(&sheet).map_or_else(|error| fail(PROBLEMS, &error), |()| printed)
        }
        Err(error) => fail(WRONG_USE, &error),
    }
}

/// Writes a file that is there whole or not at all.
fn write_whole(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let name = path.file_name().ok_or(io::ErrorKind::InvalidInput)?.to_string_lossy();
    let beside = path.with_file_name(format!(".{name}.{}", std::process::id()));
    let written = fs::write(&beside, bytes).and_then(|()| fs::rename(&beside, path));
    written.inspect_err(|_| drop(fs::remove_file(&beside)))
}

fn drawn(sheet: &Sheet, form: FormArgs) -> String {
    if form.json {
        sheet_json(sheet)
    } else {
        format!("{}\n", draw_sheet(sheet, &Paper::of_standard_output()))
    }
}

fn day(responder: &Responder, text: Option<&str>) -> Result<Option<Date>, String> {
    let as_of = responder.knowledge().event.as_of;
    let read = |text| {
        day::read(text, as_of).map_err(|problem: NoDay| wording::no_day(Language::English, problem, as_of))
    };
    text.map(read).transpose()
}

fn subject(responder: &Responder, words: &[String]) -> Result<Subject, String> {
    let text = words.join(" ");
    responder.subject(&text).ok_or_else(|| unknown("subject", &text))
}

/// The id of a topic that is named by title or id.
fn topic(base: &KnowledgeBase, text: &str) -> Option<String> {
    let is_named = |title: &str| title.to_lowercase() == text.to_lowercase();
    let mut topics = base.topics.iter();
    topics.find(|topic| topic.id == text || is_named(&topic.title)).map(|topic| topic.id.clone())
}

fn unknown(what: &str, text: &str) -> String {
    format!("no {what} on the record answers to `{text}`; `onrecord topics` lists what is there")
}
