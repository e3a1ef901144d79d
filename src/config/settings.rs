//! Settings ready for use: paths are paths, empty strings are gone, thresholds are in order.

use std::net::SocketAddr;
use std::path::PathBuf;

use super::door::{self, Door};
use super::error::Error;
use super::talk::{self, Talk};
use super::written::Written;
use crate::matching::MatchingSettings;

/// Everything that can be set.
#[derive(Debug, Clone)]
pub struct Settings {
    /// Folder or file of the knowledge base; `None`: beside the process, else the built-in one.
    pub knowledge_path: Option<PathBuf>,
    /// Thresholds of the decision.
    pub matching: MatchingSettings,
    /// A Discord-compatible server; `None`: Discord itself. No slash at the end.
    pub discord_api_url: Option<String>,
    /// File that holds the token; `None`: the environment variable.
    pub discord_token_file: Option<PathBuf>,
    /// The one guild to register commands in; `None`: all.
    pub discord_guild: Option<u64>,
    /// How what people do comes to the bot.
    pub discord_door: Door,
    /// How the bot behaves in the flow of talk.
    pub discord_talk: Talk,
    /// Port of the local Discord on loopback.
    pub local_port: u16,
    /// Where health and metrics are served; `None`: nowhere.
    pub monitor_listen: Option<SocketAddr>,
    /// Which events are logged, in the syntax of `tracing_subscriber::EnvFilter`.
    pub log_filter: String,
    /// How they are logged.
    pub log_format: LogFormat,
}

/// How log lines are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum LogFormat {
    /// For people.
    Text,
    /// One JSON object a line.
    Json,
}

impl Settings {
    /// Interprets what was written.
    pub(super) fn from_written(written: Written) -> Result<Self, Error> {
        Ok(Self {
            discord_door: door::read(&written.discord)?,
            discord_talk: talk::read(&written.discord)?,
            knowledge_path: path(written.knowledge.path),
            matching: thresholds(&written.matching)?,
            discord_api_url: api_url(&written.discord.api_url)?,
            discord_token_file: path(written.discord.token_file),
            discord_guild: guild(&written.discord.guild)?,
            local_port: port(written.local.port)?,
            monitor_listen: optional(written.monitor.listen.as_str(), |text| {
                address("monitor.listen", text)
            })?,
            log_filter: filter(written.log.filter)?,
            log_format: format(&written.log.format)?,
        })
    }
}

fn path(text: String) -> Option<PathBuf> {
    (!text.is_empty()).then(|| PathBuf::from(text))
}

/// Each in 0..=1, and suggest ≤ answer ≤ unasked: otherwise a refusal would be surer than an answer.
fn thresholds(written: &super::written::Matching) -> Result<MatchingSettings, Error> {
    let named = [
        ("matching.suggest-threshold", written.suggest_threshold),
        ("matching.answer-threshold", written.answer_threshold),
        ("matching.unasked-threshold", written.unasked_threshold),
    ];
    for (key, value) in named {
        if !(0.0..=1.0).contains(&value) {
            return Err(Error::value(key, value, "write a probability from 0 to 1"));
        }
    }
    for pair in named.windows(2) {
        let ((lower_key, lower), (key, value)) = (pair[0], pair[1]);
        if lower > value {
            let remedy = format!("it must be at least `{lower_key}`, which is {lower}");
            return Err(Error::value(key, value, &remedy));
        }
    }
    Ok(MatchingSettings {
        answer_threshold: written.answer_threshold,
        suggest_threshold: written.suggest_threshold,
        unasked_threshold: written.unasked_threshold,
        semantic: written.semantic,
    })
}

fn api_url(text: &str) -> Result<Option<String>, Error> {
    let text = text.trim_end_matches('/');
    if text.is_empty() {
        return Ok(None);
    }
    let host = text.strip_prefix("http://").or_else(|| text.strip_prefix("https://"));
    if host.is_none_or(|host| host.is_empty() || host.contains(['/', ' '])) {
        return Err(Error::value(
            "discord.api-url",
            text,
            "write scheme, host and port only, as `http://127.0.0.1:8765`; the path `/api/v10` is added by the client",
        ));
    }
    Ok(Some(text.to_owned()))
}

fn guild(text: &str) -> Result<Option<u64>, Error> {
    if text.is_empty() {
        return Ok(None);
    }
    match text.parse() {
        Ok(id) if id > 0 => Ok(Some(id)),
        _ => Err(Error::value(
            "discord.guild",
            text,
            "write the guild's id, a number of 17 to 20 digits (right-click the server, \"Copy Server ID\")",
        )),
    }
}

/// An IP address with a port.
pub(super) fn address(key: &str, text: &str) -> Result<SocketAddr, Error> {
    let remedy = "write an IP address and a port, as `127.0.0.1:8080`, or `0.0.0.0:8080` for all interfaces";
    text.parse().map_err(|_| Error::value(key, text, remedy))
}

fn optional<T>(text: &str, read: impl Fn(&str) -> Result<T, Error>) -> Result<Option<T>, Error> {
    if text.is_empty() { Ok(None) } else { read(text).map(Some) }
}

fn port(number: i64) -> Result<u16, Error> {
    let remedy = "write a port from 0 to 65535; 0 takes any that is free";
    u16::try_from(number).map_err(|_| Error::value("local.port", number, remedy))
}

fn format(text: &str) -> Result<LogFormat, Error> {
    match text {
        "text" => Ok(LogFormat::Text),
        "json" => Ok(LogFormat::Json),
        other => Err(Error::value("log.format", other, "write `text` for people or `json` for machines")),
    }
}

fn filter(text: String) -> Result<String, Error> {
    match tracing_subscriber::EnvFilter::try_new(&text) {
        Ok(_) => Ok(text),
        Err(_) => Err(Error::value(
            "log.filter",
            text,
            "write a level (error, warn, info, debug, trace) or a list such as `onrecord=debug,serenity=warn`",
        )),
    }
}
