//! What a member may do: the bits of Discord's permission field that the local Discord knows.

use std::ops::BitOr;

use serde::{Serialize, Serializer};
use serde_json::Value;

/// A set of permissions, written as a decimal string on the wire.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Permissions(u64);

impl Permissions {
    /// None at all.
    pub const NONE: Self = Self(0);
    /// Everything, everywhere.
    pub const ADMINISTRATOR: Self = Self(1 << 3);
    /// May change the guild, and see every command.
    pub const MANAGE_GUILD: Self = Self(1 << 5);
    /// May see a channel.
    pub const VIEW_CHANNEL: Self = Self(1 << 10);
    /// May write in a channel.
    pub const SEND_MESSAGES: Self = Self(1 << 11);
    /// May delete the messages of others.
    pub const MANAGE_MESSAGES: Self = Self(1 << 13);
    /// Embeds are shown.
    pub const EMBED_LINKS: Self = Self(1 << 14);
    /// May read what was said before.
    pub const READ_MESSAGE_HISTORY: Self = Self(1 << 16);
    /// `@everyone` rings.
    pub const MENTION_EVERYONE: Self = Self(1 << 17);
    /// May use the commands of applications.
    pub const USE_APPLICATION_COMMANDS: Self = Self(1 << 31);
    /// What everyone in a new guild may do, as far as it matters here. `@everyone` rings, as it does
    /// on a new guild at Discord: so a reply that forgets its `allowed_mentions` shows.
    pub const EVERYONE: Self = Self(
        Self::VIEW_CHANNEL.0
            | Self::SEND_MESSAGES.0
            | Self::EMBED_LINKS.0
            | Self::READ_MESSAGE_HISTORY.0
            | Self::MENTION_EVERYONE.0
            | Self::USE_APPLICATION_COMMANDS.0,
    );
    /// What the moderators' role adds.
    pub const MODERATOR: Self = Self(Self::MANAGE_MESSAGES.0 | Self::MANAGE_GUILD.0);

    /// Whether all of `wanted` are among these.
    pub const fn contain(self, wanted: Self) -> bool {
        self.0 & Self::ADMINISTRATOR.0 != 0 || self.0 & wanted.0 == wanted.0
    }

    /// Reads a set from JSON: a string of digits, or an integer.
    pub fn from_json(value: &Value) -> Option<Self> {
        match value {
            Value::String(digits) => digits.parse().ok().map(Self),
            Value::Number(number) => number.as_u64().map(Self),
            _ => None,
        }
    }
}

impl BitOr for Permissions {
    type Output = Self;

    fn bitor(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

impl Serialize for Permissions {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moderators_may_delete_and_members_may_not() {
        let moderator = Permissions::EVERYONE | Permissions::MODERATOR;
        assert!(moderator.contain(Permissions::MANAGE_MESSAGES));
        assert!(!Permissions::EVERYONE.contain(Permissions::MANAGE_MESSAGES));
        assert!(Permissions::ADMINISTRATOR.contain(Permissions::MANAGE_MESSAGES));
        assert!(Permissions::NONE.contain(Permissions::NONE));
    }
}
