//! People and the bot: their user and member objects. Their pictures are the page's business.

use serde_json::{Value, json};

use super::permissions::Permissions;
use crate::local::locale::Locale;
use crate::local::snowflake::Snowflake;

/// What somebody is on the guild.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// A member without further rights.
    Member,
    /// A member with the moderators' role.
    Moderator,
    /// The application's bot user.
    Bot,
}

/// A user of the local Discord, the bot included.
#[derive(Debug, Clone)]
pub struct Person {
    /// The user's id.
    pub id: Snowflake,
    /// The unique name: lower case, no spaces.
    pub username: String,
    /// The name as shown.
    pub display_name: String,
    /// What the user is on the guild.
    pub standing: Standing,
    /// In which language the user's Discord is.
    pub locale: Locale,
}

impl Person {
    /// Whether it is the bot.
    pub fn is_bot(&self) -> bool {
        self.standing == Standing::Bot
    }

    /// Whether it is a moderator.
    pub fn is_moderator(&self) -> bool {
        self.standing == Standing::Moderator
    }

    /// What the user may do on the guild.
    pub fn permissions(&self) -> Permissions {
        match self.standing {
            Standing::Moderator => Permissions::EVERYONE | Permissions::MODERATOR,
            Standing::Member | Standing::Bot => Permissions::EVERYONE,
        }
    }

    /// Discord's user object.
    pub fn user(&self) -> Value {
        json!({
            "id": self.id, "username": self.username, "discriminator": "0", "global_name": self.display_name,
            "avatar": null, "bot": self.is_bot(), "public_flags": 0, "flags": 0, "primary_guild": null,
            "avatar_decoration_data": null, "collectibles": null, "banner": null, "accent_color": null,
        })
    }

    /// Discord's member object without the user, as it stands in messages.
    pub fn membership(&self, moderator_role: Snowflake) -> Value {
        let roles: &[Snowflake] =
            if self.standing == Standing::Moderator { std::slice::from_ref(&moderator_role) } else { &[] };
        json!({
            "nick": null, "avatar": null, "banner": null, "roles": roles,
            "joined_at": "2024-10-18T00:00:00.000000+00:00", "premium_since": null, "deaf": false,
            "mute": false, "flags": 0, "pending": false, "communication_disabled_until": null,
            "unusual_dm_activity_until": null, "avatar_decoration_data": null,
        })
    }

    /// Discord's member object with the user.
    pub fn member(&self, moderator_role: Snowflake) -> Value {
        let mut member = self.membership(moderator_role);
        member["user"] = self.user();
        member
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn person(display_name: &str, standing: Standing) -> Person {
        Person {
            id: Snowflake::new(1),
            username: "a".into(),
            display_name: display_name.into(),
            standing,
            locale: Locale::AMERICAN,
        }
    }

    #[test]
    fn only_a_moderator_carries_the_role() {
        let role = Snowflake::new(9);
        assert_eq!(person("a", Standing::Moderator).member(role)["roles"], json!(["9"]));
        assert_eq!(person("a", Standing::Member).member(role)["roles"], json!([]));
    }
}
