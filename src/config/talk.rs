//! How the bot behaves in the flow of talk, as `[discord]` says.

use std::time::Duration;

use super::error::Error;
use super::written::Discord;

/// Longest window for which an answer may count as standing above, in seconds.
const LONGEST_WINDOW: u64 = 600;

/// How the bot behaves in the flow of talk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Talk {
    /// How long an answer counts as standing above; nought: not at all.
    pub surge_window: Duration,
}

/// Reads what belongs to it.
pub(super) fn read(written: &Discord) -> Result<Talk, Error> {
    Ok(Talk { surge_window: surge_window(written.surge_window)? })
}

fn surge_window(seconds: i64) -> Result<Duration, Error> {
    let remedy = "write seconds from 0 to 600; 0 has the bot answer everybody in full";
    let window = u64::try_from(seconds).ok().filter(|seconds| *seconds <= LONGEST_WINDOW);
    window.map(Duration::from_secs).ok_or_else(|| Error::value("discord.surge-window", seconds, remedy))
}
