//! Log lines go to standard error; what people write is in none of them, nor is the token.
//!
//! Libraries below Discord log whole frames and bodies from `info` on. However wide the user opens the
//! filter, they are heard up to `warn` and no further.

use std::io;

use tracing::{Level, Metadata};
use tracing_subscriber::filter::{FilterExt, filter_fn};
use tracing_subscriber::layer::SubscriberExt;
use tracing_subscriber::util::SubscriberInitExt;
use tracing_subscriber::{EnvFilter, Layer};

use super::arguments::GlobalArguments;
use crate::config::{LogFormat, Settings};

/// Starts logging as the command line and the settings say, the command line first.
pub(super) fn start(global: &GlobalArguments, settings: &Settings) {
    let wanted = match (global.quiet, global.verbose) {
        (true, _) => "error",
        (_, 0) => &settings.log_filter,
        (_, 1) => "warn,onrecord=debug",
        _ => "warn,onrecord=trace",
    };
    let filter = EnvFilter::new(wanted).and(filter_fn(keeps_silent_about_people));
    let lines = tracing_subscriber::fmt::layer().with_writer(io::stderr);
    let layer = match global.log_format.unwrap_or(settings.log_format) {
        LogFormat::Text => lines.with_target(false).with_ansi(colour()).boxed(),
        LogFormat::Json => lines.json().flatten_event(true).boxed(),
    };
    tracing_subscriber::registry().with(layer.with_filter(filter)).init();
}

/// Whether a line is of our own writing, or a library's warning.
fn keeps_silent_about_people(line: &Metadata<'_>) -> bool {
    line.target().split("::").next() == Some(env!("CARGO_CRATE_NAME")) || *line.level() <= Level::WARN
}

/// Colour where standard error is a terminal that wants it (`NO_COLOR` is honoured).
fn colour() -> bool {
    anstream::AutoStream::choice(&io::stderr()) != anstream::ColorChoice::Never
}
