//! Channels: text channels of a guild, and a direct message channel for each person with the bot.

use serde_json::{Value, json};

use super::guild::Guild;
use super::permissions::Permissions;
use crate::local::snowflake::Snowflake;

/// A channel.
#[derive(Debug, Clone)]
pub struct Channel {
    /// The channel's id.
    pub id: Snowflake,
    /// Where it is and who sees it.
    pub kind: ChannelKind,
}

/// Where a channel is and who sees it.
#[derive(Debug, Clone)]
pub enum ChannelKind {
    /// On a guild.
    Text {
        /// The guild's id.
        guild: Snowflake,
        /// The name as shown: lower case, no spaces.
        name: String,
        /// What it is for.
        topic: String,
        /// Who sees it.
        audience: Audience,
    },
    /// Between one person and the bot.
    Direct {
        /// The person.
        with: Snowflake,
    },
}

/// Who sees a text channel.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Audience {
    /// Every member of the guild.
    Everyone,
    /// Moderators and the bot.
    Moderators,
}

impl Channel {
    /// Whether it is a direct message channel.
    pub fn is_direct(&self) -> bool {
        matches!(self.kind, ChannelKind::Direct { .. })
    }

    /// The name as shown; empty for a direct message channel.
    pub fn name(&self) -> &str {
        match &self.kind {
            ChannelKind::Text { name, .. } => name,
            ChannelKind::Direct { .. } => "",
        }
    }

    /// Discord's channel object for a text channel of `guild`.
    pub fn text_object(&self, guild: &Guild, bot: Snowflake) -> Value {
        let ChannelKind::Text { name, topic, audience, .. } = &self.kind else {
            return Value::Null;
        };
        json!({
            "id": self.id, "type": 0, "guild_id": guild.id, "name": name, "position": 0,
            "permission_overwrites": overwrites(*audience, guild, bot), "topic": topic, "nsfw": false,
            "last_message_id": null, "parent_id": null, "rate_limit_per_user": 0, "flags": 0,
            "last_pin_timestamp": null,
        })
    }

    /// Discord's channel object for a direct message channel with `recipient`, a user object.
    pub fn direct_object(&self, recipient: &Value) -> Value {
        json!({
            "id": self.id, "type": 1, "last_message_id": null, "flags": 0, "recipients": [recipient],
            "last_pin_timestamp": null,
        })
    }
}

fn overwrites(audience: Audience, guild: &Guild, bot: Snowflake) -> Vec<Value> {
    match audience {
        Audience::Everyone => Vec::new(),
        Audience::Moderators => {
            let view = Permissions::VIEW_CHANNEL;
            vec![
                json!({"id": guild.id, "type": 0, "allow": Permissions::NONE, "deny": view}),
                json!({"id": guild.moderator_role, "type": 0, "allow": view, "deny": Permissions::NONE}),
                json!({"id": bot, "type": 1, "allow": view, "deny": Permissions::NONE}),
            ]
        }
    }
}
