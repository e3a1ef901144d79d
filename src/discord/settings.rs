//! What the bot needs to know before it connects; plain values, already checked by `config`.

use secrecy::SecretString;

use super::shards::ShardRange;

/// Settings of the Discord side.
#[derive(Debug, Clone)]
pub struct DiscordSettings {
    /// The bot's token; never logged, in no error.
    pub token: SecretString,
    /// Scheme, host and port of a Discord-compatible server, as `http://127.0.0.1:8765`;
    /// `None`: Discord itself.
    pub api_url: Option<String>,
    /// Register the commands in this guild only; `None`: everywhere.
    pub guild: Option<u64>,
    /// The shards to connect with; `None`: all that Discord recommends.
    pub shards: Option<ShardRange>,
}

impl DiscordSettings {
    /// Discord itself, commands registered everywhere, all shards.
    pub const fn new(token: SecretString) -> Self {
        Self { token, api_url: None, guild: None, shards: None }
    }
}
