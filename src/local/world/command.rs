//! The commands that the bot registered, for everywhere or for one guild, as Discord keeps them.
//!
//! Bodies come here checked by the rules. A command keeps its id for as long as its name and type
//! stay; its version changes only when its definition does.

use std::collections::{BTreeMap, VecDeque};
use std::time::Duration;

use serde_json::{Map, Value, json};

use crate::local::clock::Moment;
use crate::local::object::with;
use crate::local::snowflake::{Snowflake, Snowflakes};

/// Most commands created in a day and scope. Discord: interactions/application-commands.
pub const CREATED_A_DAY: usize = 200;
const DAY: Duration = Duration::from_secs(24 * 60 * 60);

/// Where a command is registered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    /// Everywhere.
    Global,
    /// On the guild with this id.
    Guild(Snowflake),
}

/// All commands of the application.
#[derive(Debug, Default)]
pub struct Commands {
    global: Register,
    guilds: BTreeMap<Snowflake, Register>,
}

#[derive(Debug, Default)]
struct Register {
    commands: Vec<Value>,
    created: VecDeque<Moment>,
}

/// What became of a command that was sent.
#[derive(Debug, Clone, PartialEq)]
pub enum Registered {
    /// It is new.
    Created(Value),
    /// It replaced one of the same name and type.
    Updated(Value),
}

/// Too many commands were created in a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TooManyCreated;

/// Stamps new commands with ids and the application they belong to.
#[derive(Debug)]
pub struct Stamp<'a> {
    /// The application.
    pub application: Snowflake,
    /// The source of ids.
    pub ids: &'a mut Snowflakes,
    /// The present moment.
    pub now: Moment,
}

impl Commands {
    /// The commands of one scope, in the order of their registration.
    pub fn of(&self, scope: Scope) -> &[Value] {
        match scope {
            Scope::Global => &self.global.commands,
            Scope::Guild(guild) => self.guilds.get(&guild).map_or(&[], |register| &register.commands),
        }
    }

    /// All commands, those of guilds first.
    pub fn all(&self) -> impl Iterator<Item = &Value> {
        self.guilds.values().flat_map(|register| &register.commands).chain(&self.global.commands)
    }

    /// The command with this id.
    pub fn get(&self, scope: Scope, id: Snowflake) -> Option<&Value> {
        self.of(scope).iter().find(|command| has_id(command, id))
    }

    /// Replaces all commands of a scope.
    ///
    /// # Errors
    /// More were created within a day than Discord allows; nothing is changed then.
    pub fn replace(
        &mut self,
        scope: Scope,
        sent: &[Value],
        mut stamp: Stamp<'_>,
    ) -> Result<&[Value], TooManyCreated> {
        let register = self.register(scope);
        let fresh = sent.iter().filter(|sent| register.position_like(sent).is_none()).count();
        register.count_created(fresh, stamp.now)?;
        register.commands = sent.iter().map(|sent| register.made(sent, scope, &mut stamp)).collect();
        Ok(&register.commands)
    }

    /// Adds a command, or replaces the one of the same name and type.
    ///
    /// # Errors
    /// More were created within a day than Discord allows.
    pub fn add(
        &mut self,
        scope: Scope,
        sent: &Value,
        mut stamp: Stamp<'_>,
    ) -> Result<Registered, TooManyCreated> {
        let register = self.register(scope);
        let made = register.made(sent, scope, &mut stamp);
        if let Some(position) = register.position_like(sent) {
            register.commands[position] = made.clone();
            return Ok(Registered::Updated(made));
        }
        register.count_created(1, stamp.now)?;
        register.commands.push(made.clone());
        Ok(Registered::Created(made))
    }

    /// A command as it would be with what `sent` names changed.
    pub fn merged(&self, scope: Scope, id: Snowflake, sent: &Value) -> Option<Value> {
        self.get(scope, id).map(|command| with(command.clone(), sent.clone()))
    }

    /// Changes what `sent` names of a command.
    pub fn edit(&mut self, scope: Scope, id: Snowflake, sent: &Value, mut stamp: Stamp<'_>) -> Option<Value> {
        let mut made = definition(&self.merged(scope, id, sent)?);
        let register = self.register(scope);
        let position = register.commands.iter().position(|command| has_id(command, id))?;
        made["id"] = json!(id);
        finish(&mut made, &register.commands[position], scope, &mut stamp);
        register.commands[position] = made.clone();
        Some(made)
    }

    /// Removes a command and gives it back.
    pub fn remove(&mut self, scope: Scope, id: Snowflake) -> Option<Value> {
        let register = self.register(scope);
        let position = register.commands.iter().position(|command| has_id(command, id))?;
        Some(register.commands.remove(position))
    }

    fn register(&mut self, scope: Scope) -> &mut Register {
        match scope {
            Scope::Global => &mut self.global,
            Scope::Guild(guild) => self.guilds.entry(guild).or_default(),
        }
    }
}

impl Register {
    fn position_like(&self, sent: &Value) -> Option<usize> {
        let kind = sent["type"].as_u64().unwrap_or(1);
        self.commands.iter().position(|command| command["name"] == sent["name"] && command["type"] == kind)
    }

    fn made(&self, sent: &Value, scope: Scope, stamp: &mut Stamp<'_>) -> Value {
        let old = self.position_like(sent).map_or(&Value::Null, |position| &self.commands[position]);
        let mut made = definition(sent);
        made["id"] = if old.is_null() { json!(stamp.ids.next(stamp.now)) } else { old["id"].clone() };
        finish(&mut made, old, scope, stamp);
        made
    }

    fn count_created(&mut self, fresh: usize, now: Moment) -> Result<(), TooManyCreated> {
        self.created.retain(|created| now.since(*created) < DAY);
        if self.created.len() + fresh > CREATED_A_DAY {
            return Err(TooManyCreated);
        }
        self.created.extend(std::iter::repeat_n(now, fresh));
        Ok(())
    }
}

fn has_id(command: &Value, id: Snowflake) -> bool {
    Snowflake::from_json(&command["id"]) == Some(id)
}

/// Adds what Discord says about a command, and a new version if it differs from `old`.
fn finish(made: &mut Value, old: &Value, scope: Scope, stamp: &mut Stamp<'_>) {
    made["application_id"] = json!(stamp.application);
    if let Scope::Guild(guild) = scope {
        made["guild_id"] = json!(guild);
    }
    made["version"] = old["version"].clone();
    if *made != *old {
        made["version"] = json!(stamp.ids.next(stamp.now));
    }
}

/// The command as Discord gives it back: defaults filled in at the top, left out in the options.
fn definition(sent: &Value) -> Value {
    let or_null = |key: &str| sent.get(key).cloned().unwrap_or(Value::Null);
    let permissions = match &sent["default_member_permissions"] {
        Value::Number(number) => json!(number.to_string()),
        other => other.clone(),
    };
    let mut made = json!({
        "id": null, "type": sent["type"].as_u64().unwrap_or(1), "name": sent["name"],
        "name_localizations": or_null("name_localizations"),
        "description": sent["description"].as_str().unwrap_or_default(),
        "description_localizations": or_null("description_localizations"),
        "default_member_permissions": permissions,
        "dm_permission": sent["dm_permission"].as_bool().unwrap_or(true),
        "contexts": or_null("contexts"),
        "integration_types": sent["integration_types"].as_array().map_or_else(|| json!([0]), |types| json!(types)),
        "nsfw": sent["nsfw"].as_bool().unwrap_or(false),
    });
    if let Some(options) = sent["options"].as_array().filter(|options| !options.is_empty()) {
        made["options"] = options.iter().map(tidied).collect();
    }
    made
}

/// An option or choice without nulls, empty lists and `false`, as Discord gives it back.
fn tidied(sent: &Value) -> Value {
    let Some(fields) = sent.as_object() else { return sent.clone() };
    let kept = fields.iter().filter_map(|(key, value)| match (key.as_str(), value) {
        ("value", value) => Some((key.clone(), value.clone())),
        (_, Value::Null | Value::Bool(false)) => None,
        (_, Value::Array(list)) if list.is_empty() => None,
        ("options" | "choices", Value::Array(list)) => Some((key.clone(), list.iter().map(tidied).collect())),
        _ => Some((key.clone(), value.clone())),
    });
    Value::Object(kept.collect::<Map<_, _>>())
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Office {
        commands: Commands,
        ids: Snowflakes,
        now: Moment,
    }

    impl Office {
        fn new() -> Self {
            Self {
                commands: Commands::default(),
                ids: Snowflakes::default(),
                now: Moment::from_millis(1_730_246_400_000),
            }
        }

        fn put(&mut self, sent: &Value) -> Result<Vec<Value>, TooManyCreated> {
            let stamp = Stamp { application: Snowflake::new(1), ids: &mut self.ids, now: self.now };
            self.commands.replace(Scope::Global, sent.as_array().unwrap(), stamp).map(<[Value]>::to_vec)
        }
    }

    #[test]
    fn a_command_keeps_id_and_version_until_it_changes() {
        let mut office = Office::new();
        let first = office.put(&json!([{"name": "ask", "description": "d"}])).unwrap();
        let same = office.put(&json!([{"name": "ask", "description": "d", "type": 1}])).unwrap();
        assert_eq!(first, same);
        let changed = office.put(&json!([{"name": "ask", "description": "e"}])).unwrap();
        assert_eq!(changed[0]["id"], first[0]["id"]);
        assert_ne!(changed[0]["version"], first[0]["version"]);
        let other = office.put(&json!([{"name": "tell", "description": "e"}])).unwrap();
        assert_ne!(other[0]["id"], first[0]["id"]);
        assert!(!office.commands.all().any(|command| command["name"] == "ask"));
    }

    #[test]
    fn options_come_back_without_what_says_nothing() {
        let mut office = Office::new();
        let back = office
            .put(&json!([{"name": "ask", "description": "d", "options": [
                {"type": 3, "name": "q", "description": "d", "required": true, "autocomplete": false,
                 "min_value": null, "choices": [], "options": []}]}]))
            .unwrap();
        assert_eq!(
            back[0]["options"],
            json!([{"type": 3, "name": "q", "description": "d", "required": true}])
        );
    }

    #[test]
    fn two_hundred_may_be_created_a_day() {
        let mut office = Office::new();
        let batch = |n: usize| json!([{"name": format!("c{n}"), "description": "d"}]);
        for n in 0..CREATED_A_DAY {
            assert!(office.put(&batch(n)).is_ok(), "{n}");
        }
        assert_eq!(office.put(&batch(999)), Err(TooManyCreated));
        assert!(office.put(&batch(CREATED_A_DAY - 1)).is_ok(), "an old one is not created anew");
        office.now = office.now.plus(DAY);
        assert!(office.put(&batch(999)).is_ok());
    }
}
