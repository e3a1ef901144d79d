//! What the bot needs to know before it connects; plain values, already checked by `config`.

use std::net::SocketAddr;

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
    /// Discord itself by the gateway, all shards, commands registered everywhere.
    pub const fn new(token: SecretString) -> Self {
        Self { token: Some(token), api_url: None, guild: None, door: Door::Gateway { shards: None } }
    }
}
