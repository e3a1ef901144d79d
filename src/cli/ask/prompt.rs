//! The prompt: a person asks, one question after another, with history.
//!
//! What a line means is decided in [`super::conversation`]; here are the keys, the screen and the
//! history file, which only its owner may read.

use std::fs::DirBuilder;
use std::io::{self, Write};
use std::ops::ControlFlow;
use std::path::PathBuf;

use rustyline::Editor;
use rustyline::config::Config;
use rustyline::error::ReadlineError;
use rustyline::history::FileHistory;

use super::LANGUAGE;
use super::conversation::{Conversation, Turn};
use super::drawing::{Paper, draw, draw_choices, draw_sentence, draw_sources};
use crate::cli::explain;
use crate::config;
use crate::reply::{Reply, wording};
use crate::responder::Responder;

const SIGN: &str = "? ";
const HISTORY_FILE: &str = "history";
/// Questions that the history keeps.
const HISTORY_LENGTH: usize = 1000;
const HELP: &str = "\
Type a question and press Enter; type a number to choose what is offered.
  :sources    the sources of the last reply in full
  :receipts   every claim and quotation behind the last answer, in every wording
  :explain    how the last question was decided: every score, every guard
  :help       this list
  :quit       leave (Ctrl-D does so too)";
const UNKNOWN: &str = "There is no such command; :help lists them.";
const NOTHING_YET: &str = "Nothing to show yet: ask something first.";

/// Reads questions and prints replies until the person leaves.
pub(super) fn run(responder: &Responder, paper: &Paper) -> io::Result<()> {
    let paper = paper.clone().with_numbers();
    let history = history_file();
    let config = Config::builder().max_history_size(HISTORY_LENGTH).map_err(io::Error::other)?;
    let mut keys = Editor::<(), FileHistory>::with_config(config.build()).map_err(io::Error::other)?;
    if let Some(path) = &history {
        // The first time there is none; and a history that cannot be kept is no reason not to answer.
        let _ = keys.load_history(path);
    }
    let done = converse(&mut keys, responder, &paper);
    if let Some(path) = &history {
        let _ = keys.save_history(path);
    }
    done
}

fn converse(keys: &mut Editor<(), FileHistory>, responder: &Responder, paper: &Paper) -> io::Result<()> {
    let mut conversation = Conversation::new(responder);
    let event = &responder.knowledge().event.title;
    print(&draw_sentence(&format!("Questions about “{event}”; :help lists what else you can type."), paper))?;
    loop {
        match keys.readline(SIGN) {
            Ok(line) => {
                if is_worth_keeping(&line) {
                    let _ = keys.add_history_entry(line.trim());
                }
                match answer(conversation.hear(&line), paper) {
                    ControlFlow::Continue(text) => print(&text)?,
                    ControlFlow::Break(()) => return Ok(()),
                }
            }
            Err(ReadlineError::Interrupted) => {}
            Err(ReadlineError::Eof) => return Ok(()),
            Err(cause) => return Err(io::Error::other(cause)),
        }
    }
}

/// Whether the history keeps a line: questions, but neither commands nor numbers.
fn is_worth_keeping(line: &str) -> bool {
    !line.starts_with(':') && line.chars().any(char::is_alphabetic)
}

/// What is printed for a turn; the end of the conversation is a break.
fn answer(turn: Turn, paper: &Paper) -> ControlFlow<(), String> {
    ControlFlow::Continue(match turn {
        Turn::Reply(reply) => drawn(&reply, paper),
        Turn::Sources(reply) => draw_sources(&reply, paper),
        Turn::Explanation(explanation) => explain::draw(&explanation),
        Turn::NoneOfThese => draw_sentence(&wording::none_chosen(LANGUAGE), paper),
        Turn::NothingYet => NOTHING_YET.to_owned(),
        Turn::Help => HELP.to_owned(),
        Turn::Unknown => UNKNOWN.to_owned(),
        Turn::Silence => return ControlFlow::Continue(String::new()),
        Turn::Quit => return ControlFlow::Break(()),
    })
}

/// The reply with what may be asked next, numbered.
fn drawn(reply: &Reply, paper: &Paper) -> String {
    let mut text = draw(reply, paper);
    if !reply.follow_ups.is_empty() {
        text.push_str("\n\n");
        text.push_str(&draw_choices(&wording::follow_ups(reply.language), &reply.follow_ups, paper));
    }
    text
}

fn print(text: &str) -> io::Result<()> {
    let mut out = anstream::stdout().lock();
    if !text.is_empty() {
        writeln!(out, "\n{text}\n")?;
    }
    out.flush()
}

/// Where the history is kept, in a folder of its owner's alone; `None` where there is no place for it.
fn history_file() -> Option<PathBuf> {
    let folder = config::state_directory()?;
    let mut builder = DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(&folder).ok()?;
    Some(folder.join(HISTORY_FILE))
}
