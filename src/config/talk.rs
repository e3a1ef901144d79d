//! How the bot behaves in the flow of talk, as `[discord]` says.

use std::time::Duration;

use super::error::Error;
use super::written::Discord;

/// Longest window for which an answer may count as standing above, in seconds.
const LONGEST_WINDOW: u64 = 600;

/// Most questions a minute that make sense to write.
const MOST_QUESTIONS: u32 = 1000;

/// How the bot behaves in the flow of talk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Talk {
    /// How long an answer counts as standing above; nought: not at all.
    pub surge_window: Duration,
    /// How many questions a person may ask in any minute; `None`: any number.
    pub questions_per_minute: Option<u32>,
    /// The ids of the channels in which the bot answers unasked.
    pub unasked_channels: Vec<u64>,
}

/// Reads what belongs to it.
pub(super) fn read(written: &Discord) -> Result<Talk, Error> {
    Ok(Talk {
        surge_window: surge_window(written.surge_window)?,
        questions_per_minute: questions_per_minute(written.questions_per_minute)?,
        unasked_channels: channels(&written.unasked_channels)?,
    })
}

fn questions_per_minute(number: i64) -> Result<Option<u32>, Error> {
    let remedy = "write a number from 0 to 1000; 0 lets everybody ask as much as they like";
    let limit = u32::try_from(number).ok().filter(|number| *number <= MOST_QUESTIONS);
    let limit = limit.ok_or_else(|| Error::value("discord.questions-per-minute", number, remedy))?;
    Ok((limit > 0).then_some(limit))
}

/// An empty text, as an empty variable brings it, names none.
fn channels(ids: &[String]) -> Result<Vec<u64>, Error> {
    ids.iter().filter(|id| !id.trim().is_empty()).map(|id| channel(id)).collect()
}

fn channel(text: &str) -> Result<u64, Error> {
    let remedy =
        "write the channel's id, a number of 17 to 20 digits (right-click the channel, \"Copy Channel ID\")";
    let id = text.trim().parse().ok().filter(|id| *id > 0);
    id.ok_or_else(|| Error::value("discord.unasked-channels", text, remedy))
}

fn surge_window(seconds: i64) -> Result<Duration, Error> {
    let remedy = "write seconds from 0 to 600; 0 has the bot answer everybody in full";
    let window = u64::try_from(seconds).ok().filter(|seconds| *seconds <= LONGEST_WINDOW);
    window.map(Duration::from_secs).ok_or_else(|| Error::value("discord.surge-window", seconds, remedy))
}
