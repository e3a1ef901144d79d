//! The command line as it is typed; clap makes `--help` from these comments.

use std::path::PathBuf;

use clap::{ArgAction, Parser, Subcommand};

use super::ask::AskArgs;
use super::check::CheckArgs;
use super::completions::CompletionsArgs;
use super::eval::EvalArgs;
use super::export::ExportArgs;
use super::import::ImportArgs;
use super::init::InitArgs;
use super::quote::QuoteArgs;
use super::run::RunArgs;
use super::verify::VerifyArgs;
use super::views::{AboutArgs, CompareArgs, PositionsArgs, SourcesArgs, TimelineArgs, TopicsArgs};
use crate::config::LogFormat;

/// Answers questions about a news event, on the record: sourced answers, verbatim quotations, and
/// an honest "not on the record".
#[derive(Debug, Parser)]
#[command(name = "onrecord", version, about, propagate_version = true, arg_required_else_help = true)]
pub struct Arguments {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
    /// Options that every command takes.
    #[command(flatten)]
    pub global: GlobalArguments,
}

/// Options that every command takes.
#[derive(Debug, Clone, clap::Args)]
pub struct GlobalArguments {
    /// Knowledge base: a folder or a single TOML file [default: ./knowledge if it is there, else the
    /// one that is built in].
    #[arg(long, global = true, value_name = "PATH")]
    pub knowledge: Option<PathBuf>,
    /// Settings file [default: config/onrecord.toml or onrecord.toml if it is there].
    #[arg(long, global = true, value_name = "FILE")]
    pub config: Option<PathBuf>,
    /// Log more; twice for everything.
    #[arg(short, long, global = true, action = ArgAction::Count, conflicts_with = "quiet")]
    pub verbose: u8,
    /// Log errors only.
    #[arg(short, long, global = true)]
    pub quiet: bool,
    /// How log lines are written.
    #[arg(long, global = true, value_enum, value_name = "FORMAT")]
    pub log_format: Option<LogFormat>,
}

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Connect to Discord or listen for its calls, as the settings say; or with --local use the built-in
    /// one with its page in the browser.
    Run(RunArgs),
    /// Ask a question, a batch of questions, or, without either, at a prompt.
    Ask(AskArgs),
    /// Check a quotation word by word against those on record; without a text, browse them.
    Quote(QuoteArgs),
    /// Print who said what when: claims and quotations in order of time.
    Timeline(TimelineArgs),
    /// Print which party says what; without a subject, the subjects.
    Positions(PositionsArgs),
    /// Print how a statement changed and who says otherwise; without one, all that did.
    Compare(CompareArgs),
    /// Print all sources, or one with the records that rest on it.
    Sources(SourcesArgs),
    /// Print all topics, or one with its records.
    Topics(TopicsArgs),
    /// Print what Onrecord is, what it will not do, and what is on its record.
    About(AboutArgs),
    /// Look for problems in a knowledge base: syntax, references, citations, golden questions, limits.
    Check(CheckArgs),
    /// Print a completion script for a shell.
    Completions(CompletionsArgs),
    /// Measure the matcher: on the golden questions of the knowledge base, or on any labelled set.
    Eval(EvalArgs),
    /// Write the record for others: JSON, a page, rows of a spreadsheet, fact-check markup.
    Export(ExportArgs),
    /// Add the rows of a spreadsheet as records; checked, and nothing is overwritten.
    Import(ImportArgs),
    /// Write a new knowledge base to begin with: commented files, one worked record of each kind.
    Init(InitArgs),
    /// Compare every quotation with the archived texts of the sources that it names.
    Verify(VerifyArgs),
}

impl Command {
    /// Whether settings that cannot be used keep it from working.
    pub(super) const fn needs_settings(&self) -> bool {
        !matches!(self, Self::Completions(_) | Self::Init(_))
    }
}
