//! Channels: text channels, forums and threads of a guild, and a direct message channel for each person with
//! the bot.

use serde_json::{Value, json};

use super::guild::Guild;
use super::permissions::Permissions;
use crate::local::object::with;
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
    /// On a guild, for threads alone, which are its posts.
    Forum {
        /// The guild's id.
        guild: Snowflake,
        /// The name as shown.
        name: String,
    },
    /// A thread of a text channel, or a post of a forum; seen by whoever sees that.
    Thread {
        /// The guild's id.
        guild: Snowflake,
        /// The channel that it belongs to.
        parent: Snowflake,
        /// The name as shown.
        name: String,
        /// Who opened it.
        owner: Snowflake,
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
            ChannelKind::Text { name, .. }
            | ChannelKind::Forum { name, .. }
            | ChannelKind::Thread { name, .. } => name,
            ChannelKind::Direct { .. } => "",
        }
    }

    /// The guild that it is on, if any.
    pub fn guild(&self) -> Option<Snowflake> {
        match &self.kind {
            ChannelKind::Text { guild, .. }
            | ChannelKind::Forum { guild, .. }
            | ChannelKind::Thread { guild, .. } => Some(*guild),
            ChannelKind::Direct { .. } => None,
        }
    }

    /// Whether messages can be sent there: in a forum only its posts take them.
    pub fn takes_messages(&self) -> bool {
        !matches!(self.kind, ChannelKind::Forum { .. })
    }

    /// Discord's channel object for a channel of `guild`.
    pub fn guild_object(&self, guild: &Guild, bot: Snowflake) -> Value {
        match &self.kind {
            ChannelKind::Text { topic, audience, .. } => self.text_object(guild, bot, topic, *audience),
            ChannelKind::Forum { .. } => {
                let forum = json!({
                    "type": 15, "available_tags": [], "default_reaction_emoji": null, "default_sort_order": null,
                    "default_forum_layout": 0,
                });
                with(self.text_object(guild, bot, "", Audience::Everyone), forum)
            }
            ChannelKind::Thread { parent, owner, .. } => self.thread_object(guild, *parent, *owner),
            ChannelKind::Direct { .. } => Value::Null,
        }
    }

    fn thread_object(&self, guild: &Guild, parent: Snowflake, owner: Snowflake) -> Value {
        let opened = self.id.made().to_string();
        json!({
            "id": self.id, "type": 11, "guild_id": guild.id, "parent_id": parent, "owner_id": owner,
            "name": self.name(), "last_message_id": null, "last_pin_timestamp": null, "flags": 0,
            "rate_limit_per_user": 0, "message_count": 0, "total_message_sent": 0, "member_count": 1,
            "thread_metadata": {
                "archived": false, "archive_timestamp": opened, "auto_archive_duration": 1440, "locked": false,
                "create_timestamp": opened,
            },
        })
    }

    fn text_object(&self, guild: &Guild, bot: Snowflake, topic: &str, audience: Audience) -> Value {
        json!({
            "id": self.id, "type": 0, "guild_id": guild.id, "name": self.name(), "position": 0,
            "permission_overwrites": overwrites(audience, guild, bot), "topic": topic, "nsfw": false,
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
