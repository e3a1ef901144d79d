//! What the bot needs to know before it connects; plain values, already checked by `config`.

use std::net::SocketAddr;
use std::time::Duration;

use secrecy::SecretString;

use super::shards::ShardRange;

/// Settings of the Discord side.
#[derive(Debug, Clone)]
pub struct DiscordSettings {
    /// The bot's token; never logged, in no error. An endpoint works without, but registers no commands.
    pub token: Option<SecretString>,
    /// Scheme, host and port of a Discord-compatible server, as `http://127.0.0.1:8765`;
    /// `None`: Discord itself.
    pub api_url: Option<String>,
    /// Register the commands in this guild only; `None`: everywhere.
    pub guild: Option<u64>,
    /// How what people do comes to the bot.
    pub door: Door,
    /// How it behaves in the flow of talk.
    pub talk: Talk,
}

/// How the bot behaves in the flow of talk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Talk {
    /// How long an answer counts as standing above, so that whoever asks the same is pointed at it; nought:
    /// not at all. At most ten minutes: a quarter of an hour is how long Discord lets it be looked up.
    pub surge_window: Duration,
    /// How many questions a person may ask in any minute; `None`: any number.
    pub questions_per_minute: Option<u32>,
    /// The channels in which messages are answered that ask nobody in particular. Where there are any, the bot
    /// asks Discord for the message content intent, which is privileged.
    pub unasked_channels: Vec<u64>,
}

impl Default for Talk {
    /// What `config/onrecord.toml` says.
    fn default() -> Self {
        Self {
            surge_window: Duration::from_secs(120),
            questions_per_minute: Some(10),
            unasked_channels: Vec::new(),
        }
    }
}

impl Talk {
    /// No limits, and every question is answered in full.
    pub const fn unlimited() -> Self {
        Self { surge_window: Duration::ZERO, questions_per_minute: None, unasked_channels: Vec::new() }
    }
}

/// How what people do comes to the bot.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Door {
    /// By connections to Discord that stay open.
    Gateway {
        /// Their shards; `None`: all that Discord recommends.
        shards: Option<ShardRange>,
    },
    /// By calls of Discord's over HTTP.
    Endpoint {
        /// Where it listens.
        listen: SocketAddr,
        /// The application's public key, with which Discord's signatures are verified.
        public_key: [u8; 32],
    },
}

impl DiscordSettings {
    /// Discord itself by the gateway, all shards, commands registered everywhere, and no limit to what is asked.
    pub const fn new(token: SecretString) -> Self {
        let door = Door::Gateway { shards: None };
        Self { token: Some(token), api_url: None, guild: None, door, talk: Talk::unlimited() }
    }
}
