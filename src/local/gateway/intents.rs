//! Gateway intents: which events a session gets, and how much of a message's content.
//!
//! Without the privileged message content intent a bot reads only what is its own, what is said to it
//! directly, and what mentions it. Discord: events/gateway, "Message Content Intent".

use serde_json::{Value, json};

use crate::local::snowflake::Snowflake;

/// A set of gateway intents.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Intents(u64);

impl Intents {
    /// None at all.
    pub const NONE: Self = Self(0);
    /// Guilds, their roles and channels.
    pub const GUILDS: Self = Self(1);
    /// Messages on guilds.
    pub const GUILD_MESSAGES: Self = Self(1 << 9);
    /// Direct messages, and what only one person sees.
    pub const DIRECT_MESSAGES: Self = Self(1 << 12);
    /// What messages say. Privileged.
    pub const MESSAGE_CONTENT: Self = Self(1 << 15);
    /// Those that an application must be granted: members, presences, message content.
    pub const PRIVILEGED: Self = Self(1 << 1 | 1 << 8 | 1 << 15);
    /// Those that Discord knows.
    const KNOWN: Self = Self(0x1_ffff | 1 << 20 | 1 << 21 | 1 << 24 | 1 << 25);

    /// The set with these bits; nothing if one is unknown.
    pub const fn from_bits(bits: u64) -> Option<Self> {
        if bits & !Self::KNOWN.0 == 0 { Some(Self(bits)) } else { None }
    }

    /// Whether all of `wanted` are among these.
    pub const fn contain(self, wanted: Self) -> bool {
        self.0 & wanted.0 == wanted.0
    }

    /// These together with `others`.
    #[must_use]
    pub const fn and(self, others: Self) -> Self {
        Self(self.0 | others.0)
    }

    /// The privileged ones among these.
    #[must_use]
    pub const fn privileged(self) -> Self {
        Self(self.0 & Self::PRIVILEGED.0)
    }
}

/// Takes from a message object what a bot without the message content intent may not read.
pub fn hide_content(message: &mut Value, bot: Snowflake, place: Place) {
    if message["referenced_message"].is_object() {
        hide_content(&mut message["referenced_message"], bot, place);
    }
    let bot = json!(bot);
    let own = message["author"]["id"] == bot;
    let mentioned =
        message["mentions"].as_array().is_some_and(|users| users.iter().any(|user| user["id"] == bot));
    if place == Place::Direct || own || mentioned {
        return;
    }
    message["content"] = json!("");
    for key in ["embeds", "attachments", "components"] {
        message[key] = json!([]);
    }
}

/// Where something happens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// In a channel of the guild with this id.
    Guild(Snowflake),
    /// In a direct message channel.
    Direct,
}

#[cfg(test)]
mod tests {
    use super::*;

    const BOT: Snowflake = Snowflake::new(1);
    const GUILD: Snowflake = Snowflake::new(9);

    #[track_caller]
    fn check(author: &str, mentioned: &str, place: Place, expected: &str) {
        let mut message = json!({"author": {"id": author}, "content": "words", "embeds": [{}],
            "mentions": [{"id": mentioned}]});
        hide_content(&mut message, BOT, place);
        assert_eq!(message["content"], expected);
        assert_eq!(message["embeds"] == json!([]), expected.is_empty());
    }

    #[test]
    fn a_bot_reads_what_is_said_to_it_and_no_more() {
        check("2", "3", Place::Guild(GUILD), "");
        check("1", "3", Place::Guild(GUILD), "words");
        check("2", "1", Place::Guild(GUILD), "words");
        check("2", "3", Place::Direct, "words");
    }

    #[test]
    fn the_message_replied_to_is_hidden_by_itself() {
        let mut message = json!({"author": {"id": "2"}, "content": "words", "mentions": [{"id": "1"}],
            "referenced_message": {"author": {"id": "2"}, "content": "other words", "mentions": []}});
        hide_content(&mut message, BOT, Place::Guild(GUILD));
        assert_eq!(message["content"], "words");
        assert_eq!(message["referenced_message"]["content"], "");
    }

    #[test]
    fn unknown_intents_are_refused() {
        assert!(Intents::from_bits(1 << 30).is_none());
        assert!(Intents::from_bits(1 << 18).is_none());
        assert_eq!(
            Intents::from_bits(1 | 1 << 9 | 1 << 15).map(Intents::privileged),
            Some(Intents::MESSAGE_CONTENT)
        );
    }
}
