//! `onrecord quote`: is this what was said? Without a text, the quotations on record.
//!
//! The doors to the responder, no more; drawn as `ask` and the views draw, or as JSON. Whatever the
//! verdict, it is a result and ends with status 0.

mod json;

use std::ffi::OsString;
use std::mem::ManuallyDrop;
use std::process::ExitCode;

use clap::Args;

use super::ask::{Paper, draw, draw_sheet, sheet_json};
use super::{Context, WRONG_USE, fail, print, problems};
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
    #[arg(long, value_name = "NAME", default_value = "", hide_default_value = true)]
    speaker: String,
    /// What it is about: a topic, or a question in a few words; without a text, which quotations to print.
    #[arg(long, value_name = "WORDS", default_value = "", hide_default_value = true)]
    about: String,
    /// Print one JSON object a quotation; without a text, one for all of them.
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
    let result = if args.text.is_empty() { browsed(args, &responder) } else { Ok(checked(args, &responder)) };
    match result {
        Ok(text) => print(text.as_bytes()),
        Err(error) => fail(WRONG_USE, &error),
    }
}

fn checked(args: &QuoteArgs, responder: &Responder) -> String {
    let text = args.text.iter().map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ");
    let examined = responder.examine(&text, &args.speaker, &args.about, LANGUAGE);
    if args.json { json::checks(&examined) } else { drawn(&examined.replies) }
}

fn browsed(args: &QuoteArgs, responder: &Responder) -> Result<String, String> {
    let unknown = |unfound| unknown(unfound, args);
    let inquiry = responder.quotations(&args.speaker, responder.subject(&args.about)).map_err(unknown)?;
    let sheet = responder.sheet(&inquiry, &[], LANGUAGE).ok_or_else(|| unknown(Unfound::Subject))?;
    Ok(if args.json {
        sheet_json(&sheet)
    } else {
        format!("{}\n", draw_sheet(&sheet, &Paper::of_standard_output()))
    })
}

fn unknown(unfound: Unfound, args: &QuoteArgs) -> String {
    let (what, name) = match unfound {
        Unfound::Speaker => ("nobody is quoted on record by the name", &args.speaker),
        Unfound::Subject => ("nothing on record answers to", &args.about),
    };
    format!("{what} `{name}`; `onrecord quote` without a text lists who is quoted, and on what")
}

fn drawn(replies: &[Reply]) -> String {
    let paper = Paper::of_standard_output();
    let drawn: Vec<String> = replies.iter().map(|reply| draw(reply, &paper)).collect();
    format!("{}\n", drawn.join("\n\n"))
}
