//! Who may use which command, and where.

use serde_json::Value;

use super::World;
use super::permissions::Permissions;
use crate::local::snowflake::Snowflake;

/// Discord's number for the context "on a guild".
const CONTEXT_GUILD: u64 = 0;
/// Discord's number for the context "in direct messages with the bot".
const CONTEXT_BOT_DIRECT: u64 = 1;

impl World {
    /// The commands that a person may use somewhere, those of guilds first.
    pub fn commands_for(&self, person: Snowflake) -> Vec<Value> {
        self.commands.all().filter(|command| self.may_use(person, command)).cloned().collect()
    }

    /// Whether a person has the permissions that a command asks for by default.
    pub fn may_use(&self, person: Snowflake, command: &Value) -> bool {
        let Some(person) = self.person(person) else { return false };
        let needed = match &command["default_member_permissions"] {
            Value::Null => return true,
            needed => Permissions::from_json(needed).unwrap_or(Permissions::ADMINISTRATOR),
        };
        // No permissions at all means administrators only; the owner is one.
        let is_owner = self.guilds().iter().any(|guild| guild.owner == person.id);
        is_owner || needed != Permissions::NONE && person.permissions().contain(needed)
    }

    /// Whether a command is offered in a channel.
    pub fn is_offered_in(&self, command: &Value, channel: Snowflake) -> bool {
        let guild = self.guild_of(channel);
        let on_guild = guild.is_some();
        let registered_for = Snowflake::from_json(&command["guild_id"]);
        if registered_for.is_some() && registered_for != guild {
            return false;
        }
        if let Some(contexts) = command["contexts"].as_array() {
            let context = if on_guild { CONTEXT_GUILD } else { CONTEXT_BOT_DIRECT };
            return contexts.iter().any(|offered| *offered == context);
        }
        on_guild || command["dm_permission"] != false
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::local::world::seed;

    #[track_caller]
    fn check(command: &Value, member: &str, moderator: &str, guild: &str, direct: &str) {
        let world = seed::world("bot");
        let told = |holds: bool| if holds { "yes" } else { "no" };
        let id = |name: &str| world.humans().find(|person| person.display_name == name).unwrap().id;
        assert_eq!(told(world.may_use(id("Ada"), command)), member, "member");
        assert_eq!(told(world.may_use(id("Mira"), command)), moderator, "moderator");
        let public = world.channels().find(|channel| channel.name() == "questions").unwrap().id;
        assert_eq!(told(world.is_offered_in(command, public)), guild, "guild");
        let private = world.direct_channel(id("Ada")).unwrap().id;
        assert_eq!(told(world.is_offered_in(command, private)), direct, "direct");
    }

    #[test]
    fn permissions_and_contexts_decide() {
        check(&json!({}), "yes", "yes", "yes", "yes");
        check(&json!({"default_member_permissions": "8192"}), "no", "yes", "yes", "yes");
        check(&json!({"default_member_permissions": "2048"}), "yes", "yes", "yes", "yes");
        check(&json!({"default_member_permissions": "0"}), "no", "yes", "yes", "yes");
        check(&json!({"contexts": [0]}), "yes", "yes", "yes", "no");
        check(&json!({"contexts": [1]}), "yes", "yes", "no", "yes");
        check(&json!({"contexts": []}), "yes", "yes", "no", "no");
        check(&json!({"dm_permission": false}), "yes", "yes", "yes", "no");
        let home = seed::world("bot").home().id;
        check(&json!({"guild_id": home, "contexts": [0, 1]}), "yes", "yes", "yes", "no");
        check(&json!({"guild_id": "1"}), "yes", "yes", "no", "no");
    }
}
