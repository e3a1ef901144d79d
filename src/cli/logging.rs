//! Log lines go to standard error; what people write is in none of them.

use std::io;

use tracing_subscriber::EnvFilter;

use super::arguments::GlobalArguments;
use crate::config::{LogFormat, Settings};

/// Starts logging as the command line and the settings say, the command line first.
pub(super) fn start(global: &GlobalArguments, settings: &Settings) {
    let filter = match (global.quiet, global.verbose) {
        (true, _) => "error",
        (_, 0) => &settings.log_filter,
        (_, 1) => "onrecord=debug,serenity=info",
        _ => "onrecord=trace,serenity=debug",
    };
    let lines = tracing_subscriber::fmt().with_env_filter(EnvFilter::new(filter)).with_writer(io::stderr);
    match global.log_format.unwrap_or(settings.log_format) {
        LogFormat::Text => lines.with_target(false).with_ansi(colour()).init(),
        LogFormat::Json => lines.json().flatten_event(true).init(),
    }
}

/// Colour where standard error is a terminal that wants it (`NO_COLOR` is honoured).
fn colour() -> bool {
    anstream::AutoStream::choice(&io::stderr()) != anstream::ColorChoice::Never
}
