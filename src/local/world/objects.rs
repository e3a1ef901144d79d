//! Discord's objects that take knowledge of the whole world: channel, message, guild, interaction parts.

use serde_json::{Value, json};

use super::World;
use super::channel::{Channel, ChannelKind};
use super::guild::Guild;
use super::interaction::InteractionKind;
use super::message::{Message, Origin};
use super::permissions::Permissions;
use crate::local::gateway::intents::Place;
use crate::local::object::with;
use crate::local::snowflake::Snowflake;

/// Members that a guild names when a bot comes online; with more it is large, and the others must be
/// asked for. Discord: events/gateway-events, "Identify", `large_threshold`.
const LARGE: usize = 50;

impl World {
    /// Discord's user object, `null` for nobody.
    pub fn user_object(&self, id: Snowflake) -> Value {
        self.person(id).map_or(Value::Null, super::Person::user)
    }

    /// Discord's member object with the user, `null` for nobody and on no guild.
    pub fn member_object(&self, guild: Snowflake, id: Snowflake) -> Value {
        let member = self.guild(guild).zip(self.person(id));
        member.map_or(Value::Null, |(guild, person)| person.member(guild.moderator_role))
    }

    /// Discord's channel object. A direct message channel names the person as the bot sees it.
    pub fn channel_object(&self, channel: &Channel) -> Value {
        if let ChannelKind::Direct { with } = &channel.kind {
            return channel.direct_object(&self.user_object(*with));
        }
        let guild = channel.guild().and_then(|guild| self.guild(guild));
        guild.map_or(Value::Null, |guild| channel.guild_object(guild, self.bot().id))
    }

    /// Discord's message object as REST gives it, the message replied to included.
    pub fn message_object(&self, message: &Message) -> Value {
        let mut object = self.lone_message_object(message);
        if let Some(replied) = message.replies_to {
            object["message_reference"] =
                json!({"type": 0, "channel_id": message.channel, "message_id": replied});
            if let Some(guild) = self.guild_of(message.channel) {
                object["message_reference"]["guild_id"] = json!(guild);
            }
            object["referenced_message"] =
                self.message(replied).map_or(Value::Null, |replied| self.lone_message_object(replied));
        }
        object
    }

    /// Discord's message object as the gateway gives it: with guild and member, unless ephemeral.
    pub fn message_event(&self, message: &Message) -> Value {
        let mut object = self.message_object(message);
        if let (Some(guild), None) = (self.guild_of(message.channel), message.only_for) {
            object["guild_id"] = json!(guild);
            if let Some((guild, author)) = self.guild(guild).zip(self.person(message.author)) {
                object["member"] = author.membership(guild.moderator_role);
            }
        }
        object
    }

    /// The guild that a channel belongs to, if any.
    pub fn guild_of(&self, channel: Snowflake) -> Option<Snowflake> {
        self.channel(channel)?.guild()
    }

    /// Where a channel is.
    pub fn place_of(&self, channel: Snowflake) -> Place {
        self.guild_of(channel).map_or(Place::Direct, Place::Guild)
    }

    /// The channels of a guild, without threads.
    pub fn channels_of(&self, guild: Snowflake) -> impl Iterator<Item = &Channel> {
        let is_thread = |channel: &Channel| matches!(channel.kind, ChannelKind::Thread { .. });
        self.channels().filter(move |channel| channel.guild() == Some(guild) && !is_thread(channel))
    }

    /// The threads of a guild.
    pub fn threads_of(&self, guild: Snowflake) -> impl Iterator<Item = &Channel> {
        let is_thread = |channel: &Channel| matches!(channel.kind, ChannelKind::Thread { .. });
        self.channels().filter(move |channel| channel.guild() == Some(guild) && is_thread(channel))
    }

    /// Discord's guild object as the gateway gives it when a bot comes online.
    pub fn guild_event(&self, guild: &Guild) -> Value {
        let only_here = json!({
            "joined_at": "2024-10-18T00:00:00.000000+00:00", "large": self.people().len() > LARGE,
            "unavailable": false, "member_count": self.people().len(), "voice_states": [],
            "members": self.people().take(LARGE).map(|person| person.member(guild.moderator_role)).collect::<Vec<_>>(),
            "channels": self.channels_of(guild.id).map(|channel| self.channel_object(channel)).collect::<Vec<_>>(),
            "threads": self.threads_of(guild.id).map(|thread| self.channel_object(thread)).collect::<Vec<_>>(),
            "presences": [], "stage_instances": [], "guild_scheduled_events": [],
            "soundboard_sounds": [],
        });
        with(guild.object(), only_here)
    }

    /// What a person, or the bot, may do in a channel.
    pub fn permissions_in(&self, person: Snowflake, channel: Snowflake) -> Permissions {
        match self.person(person) {
            Some(person) if self.sees_channel(person.id, channel) => person.permissions(),
            _ => Permissions::NONE,
        }
    }

    fn lone_message_object(&self, message: &Message) -> Value {
        let mut object = message.own_fields();
        object["author"] = self.user_object(message.author);
        object["mentions"] = message.mentions.users.iter().map(|id| self.user_object(*id)).collect();
        if let Some(nonce) = &message.nonce {
            object["nonce"] = nonce.clone();
        }
        if let Some(origin) = &message.origin {
            object["application_id"] = json!(self.bot().id);
            object["webhook_id"] = json!(self.bot().id);
            object["interaction_metadata"] = self.origin_object(origin, message.channel);
            if let Some(name) = origin.kind.command() {
                let user = self.user_object(origin.by);
                object["interaction"] =
                    json!({"id": origin.interaction, "type": 2, "name": name, "user": user});
            }
        }
        object
    }

    fn origin_object(&self, origin: &Origin, channel: Snowflake) -> Value {
        let mut object = json!({
            "id": origin.interaction, "type": origin.kind.number(), "user": self.user_object(origin.by),
            "authorizing_integration_owners": self.installed_by(channel),
        });
        if let Some(first) = origin.follow_up_to {
            object["original_response_message_id"] = json!(first);
        }
        match (&origin.kind, origin.interacted) {
            (InteractionKind::Menu { target, .. }, _) => {
                object["target_message_id"] = json!(target);
            }
            (InteractionKind::Component, Some(message)) => {
                object["interacted_message_id"] = json!(message);
            }
            (InteractionKind::Submit { opened_by }, interacted) => {
                let kind = if interacted.is_some() { 3 } else { 2 };
                let mut opener = json!({
                    "id": opened_by, "type": kind, "user": self.user_object(origin.by),
                    "authorizing_integration_owners": self.installed_by(channel),
                });
                if let Some(message) = interacted {
                    opener["interacted_message_id"] = json!(message);
                }
                object["triggering_interaction_metadata"] = opener;
            }
            _ => {}
        }
        object
    }

    /// Who brought the application to a place: the guild, which in direct messages is written as 0.
    pub fn installed_by(&self, channel: Snowflake) -> Value {
        let guild = self.guild_of(channel).map_or_else(|| "0".to_owned(), |guild| guild.to_string());
        json!({"0": guild})
    }
}
