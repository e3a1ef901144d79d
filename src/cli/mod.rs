//! The command line: one file a subcommand, and the place of wiring.
//!
//! Results go to standard output, everything else to standard error. Exit status: 0 done, 1 problems
//! found, 2 wrong use.

mod arguments;
mod ask;
mod check;
mod completions;
mod context;
mod count;
mod eval;
mod explain;
mod export;
mod import;
mod init;
mod logging;
mod problems;
mod progress;
mod quote;
mod run;
mod verify;
mod views;

use std::fmt::Display;
use std::io::{ErrorKind, Write};
use std::process::ExitCode;

use clap::Parser;

pub use arguments::{Arguments, Command, GlobalArguments};
pub use context::Context;

/// Exit status for a problem that was found: a record that does not hold, a connection refused.
pub const PROBLEMS: u8 = 1;
/// Exit status for wrong use: an option, a setting or a file that cannot be used.
pub const WRONG_USE: u8 = 2;

/// Runs the program and returns its exit status: 0 done, 1 problems found, 2 wrong use.
pub fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let settings = match crate::config::read(arguments.global.config.as_deref()) {
        Ok(settings) => settings,
        Err(_) if !arguments.command.needs_settings() => crate::config::defaults(),
        Err(error) => return fail(WRONG_USE, &error),
    };
    logging::start(&arguments.global, &settings);
    let context = Context { settings, knowledge: arguments.global.knowledge };
    match arguments.command {
        Command::About(args) => views::about(args, &context),
        Command::Ask(args) => ask::run(&args, &context),
        Command::Check(args) => check::run(&args, &context),
        Command::Compare(args) => views::compare(&args, &context),
        Command::Completions(args) => completions::run(&args),
        Command::Eval(args) => eval::run(&args, &context),
        Command::Export(args) => export::run(&args, &context),
        Command::Import(args) => import::run(&args, &context),
        Command::Init(args) => init::run(&args),
        Command::Positions(args) => views::positions(&args, &context),
        Command::Quote(args) => quote::run(&args, &context),
        Command::Run(args) => run::run(&args, &context),
        Command::Sources(args) => views::sources(&args, &context),
        Command::Timeline(args) => views::timeline(&args, &context),
        Command::Topics(args) => views::topics(&args, &context),
        Command::Verify(args) => verify::run(&args, &context),
    }
}

/// Writes a result to standard output. A reader that has seen enough (`| head`) is no error of ours.
pub(crate) fn print(result: &[u8]) -> ExitCode {
    match std::io::stdout().write_all(result) {
        Ok(()) => ExitCode::SUCCESS,
        Err(cause) if cause.kind() == ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(cause) => fail(PROBLEMS, &format!("cannot write to standard output: {cause}")),
    }
}

/// Says on standard error what went wrong, and ends with `status`.
#[expect(clippy::print_stderr, reason = "this is the one place where errors reach the user")]
pub(crate) fn fail(status: u8, error: &dyn Display) -> ExitCode {
    eprintln!("error: {error}");
    ExitCode::from(status)
}
