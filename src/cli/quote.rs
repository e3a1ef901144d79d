//! `onrecord quote`: is this what was said? Without a text, the quotations on record.
//!
//! The doors to the responder, no more; drawn as `ask` draws, or one JSON object a quotation. Whatever the
//! verdict, it is a result and ends with status 0.

mod json;

use std::ffi::OsString;
use std::mem::ManuallyDrop;
use std::process::ExitCode;

use clap::Args;

use super::ask::{Paper, draw};
use super::{Context, WRONG_USE, fail, print, problems};
use crate::quoting::{Inquiry, Selection, Subject};
use crate::reply::{Language, Reply};
use crate::responder::{Responder, Unfound};

/// The terminal and its JSON speak English.
const LANGUAGE: Language = Language::English;

/// Check a quotation word by word against those on record; without a text, browse them.
#[derive(Debug, Args)]
pub struct QuoteArgs {
    /// The words, or a text that quotes them between quotation marks; up to five quotations are checked.
    #[arg(value_name = "TEXT")]
    text: Vec<OsString>,
    /// Who is said to have said it, by name or id; without a text, whose quotations to print.
    #[arg(long, value_name = "NAME")]
    speaker: Option<String>,
    /// What it is about: a topic, or a question in a few words; without a text, which quotations to print.
    #[arg(long, value_name = "WORDS")]
    about: Option<String>,
    /// Print one JSON object a quotation.
    #[arg(long)]
    json: bool,
}

/// Checks or prints quotations as the command line says.
pub fn run(args: &QuoteArgs, context: &Context) -> ExitCode {
    let base = match context.load_knowledge() {
        Ok(loaded) => loaded.base,
        Err(problems) => return problems::refuse(&problems),
    };
    // The process ends with this command: to take it all apart first would be time for nothing.
    let responder = ManuallyDrop::new(Responder::new(base, &context.settings.matching));
    let result = if args.text.is_empty() { browsed(args, &responder) } else { checked(args, &responder) };
    match result {
        Ok(text) => print(text.as_bytes()),
        Err(error) => fail(WRONG_USE, &error),
    }
}

fn checked(args: &QuoteArgs, responder: &Responder) -> Result<String, String> {
    let text = args.text.iter().map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ");
    let about = args.about.as_deref().unwrap_or_default();
    let topic = match responder.select("", about).map_err(|unfound| unknown(unfound, args))?.subject {
        Some(Subject::Topic(topic)) => Some(topic),
        Some(Subject::Record(_)) | None => None,
    };
    let inquiry = Inquiry { text: &text, speaker: args.speaker.as_deref(), topic: topic.as_deref() };
    let examined = responder.examine(&inquiry, LANGUAGE);
    Ok(if args.json { json::checks(&examined) } else { drawn(&examined.replies) })
}

fn browsed(args: &QuoteArgs, responder: &Responder) -> Result<String, String> {
    let [speaker, about] = [&args.speaker, &args.about].map(|option| option.as_deref().unwrap_or_default());
    let selection = responder.select(speaker, about).map_err(|unfound| unknown(unfound, args))?;
    let list = responder.quotations(&selection, LANGUAGE);
    Ok(match (args.json, selection == Selection::default()) {
        (true, _) => json::quotations(&list),
        (false, true) => drawn(&[responder.quotations_overview(LANGUAGE).reply]),
        (false, false) => drawn(&[list]),
    })
}

fn unknown(unfound: Unfound, args: &QuoteArgs) -> String {
    let (what, name) = match unfound {
        Unfound::Speaker => ("nobody is quoted on record by the name", &args.speaker),
        Unfound::Subject => ("no quotation on record is about", &args.about),
    };
    let name = name.as_deref().unwrap_or_default();
    format!("{what} `{name}`; `onrecord quote` without a text lists who is quoted, and on what")
}

fn drawn(replies: &[Reply]) -> String {
    let paper = Paper::of_standard_output();
    let drawn: Vec<String> = replies.iter().map(|reply| draw(reply, &paper)).collect();
    format!("{}\n", drawn.join("\n\n"))
}
