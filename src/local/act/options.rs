//! The options of a slash command: which there are, and whether what is filled in fits them.

use serde_json::{Map, Value, json};

use super::Refusal;
use crate::local::snowflake::Snowflake;
use crate::local::world::World;

/// Discord's numbers for the types of options.
mod kind {
    pub const SUBCOMMAND: u64 = 1;
    pub const GROUP: u64 = 2;
    pub const STRING: u64 = 3;
    pub const INTEGER: u64 = 4;
    pub const BOOLEAN: u64 = 5;
    pub const USER: u64 = 6;
    pub const CHANNEL: u64 = 7;
    pub const ROLE: u64 = 8;
    pub const MENTIONABLE: u64 = 9;
    pub const NUMBER: u64 = 10;
}

/// Most characters of a text option that names no limit. Discord: interactions/application-commands.
const LONGEST_TEXT: u64 = 6_000;

/// The subcommands that lead to some options.
pub struct Chain(Vec<(u64, String)>);

impl Chain {
    /// The options within their subcommands, as Discord sends them.
    pub fn wrap(&self, options: Vec<Value>) -> Vec<Value> {
        self.0.iter().rev().fold(options, |options, (kind, name)| {
            vec![json!({"type": kind, "name": name, "options": options})]
        })
    }
}

/// Objects that options name by id, as they are on one guild or in direct messages.
#[derive(Debug)]
pub struct Resolved {
    guild: Option<Snowflake>,
    objects: Map<String, Value>,
}

impl Resolved {
    /// None yet, of those that can be named in a channel.
    pub fn within(world: &World, channel: Snowflake) -> Self {
        Self { guild: world.guild_of(channel), objects: Map::new() }
    }

    /// Adds an object to one of Discord's lists of resolved objects.
    pub fn add(&mut self, list: &str, id: Snowflake, object: Value) {
        self.objects.entry(list).or_insert_with(|| json!({}))[id.to_string()] = object;
    }

    /// Adds a user, with the membership if there is a guild.
    pub fn add_user(&mut self, world: &World, id: Snowflake) {
        if let Some(person) = world.person(id) {
            self.add("users", id, person.user());
            if let Some(guild) = self.guild.and_then(|guild| world.guild(guild)) {
                let mut member = person.membership(guild.moderator_role);
                member["permissions"] = json!(person.permissions());
                self.add("members", id, member);
            }
        }
    }

    /// Adds a channel of the guild, and tells whether there is one with this id.
    pub fn add_channel(&mut self, world: &World, id: Snowflake) -> bool {
        let channel = world.channel(id).filter(|channel| world.guild_of(channel.id) == self.guild);
        let found = channel.map(|channel| self.add("channels", id, world.channel_object(channel)));
        found.is_some()
    }

    /// Adds a role of the guild, and tells whether there is one with this id.
    pub fn add_role(&mut self, world: &World, id: Snowflake) -> bool {
        let role = self.guild.and_then(|guild| world.guild(guild)?.role(id));
        role.map(|role| self.add("roles", id, role)).is_some()
    }

    /// Discord's `resolved`, if there is anything in it.
    pub fn object(&self) -> Option<Value> {
        (!self.objects.is_empty()).then(|| Value::Object(self.objects.clone()))
    }
}

/// The options below the subcommands that `path` names; none if there are none.
pub fn subcommand<'a>(command: &'a Value, path: &[String]) -> Result<(Chain, &'a [Value]), Refusal> {
    let mut chain = Vec::new();
    let mut options = listed(command);
    for step in path {
        let found = options.iter().find(|option| {
            option["name"] == step.as_str()
                && matches!(option["type"].as_u64(), Some(kind::SUBCOMMAND | kind::GROUP))
        });
        let found = found.ok_or_else(|| bad(step, "is no subcommand here"))?;
        chain.push((found["type"].as_u64().unwrap_or_default(), step.clone()));
        options = listed(found);
    }
    let pending =
        options.iter().find(|option| matches!(option["type"].as_u64(), Some(kind::SUBCOMMAND | kind::GROUP)));
    match pending {
        Some(option) => Err(bad(
            option["name"].as_str().unwrap_or_default(),
            "must be chosen: the command has subcommands",
        )),
        None => Ok((Chain(chain), options)),
    }
}

/// What is filled in, as Discord sends it.
pub fn filled_in(
    world: &World,
    known: &[Value],
    given: &Map<String, Value>,
    resolved: &mut Resolved,
) -> Result<Vec<Value>, Refusal> {
    if let Some(unknown) =
        given.keys().find(|name| !known.iter().any(|option| option["name"] == name.as_str()))
    {
        return Err(bad(unknown, "does not exist"));
    }
    let mut filled = Vec::new();
    for option in known {
        let name = option["name"].as_str().unwrap_or_default();
        match given.get(name).filter(|value| !value.is_null()) {
            None if option["required"] == true => return Err(bad(name, "must be filled in")),
            None => {}
            Some(value) => {
                check(world, option, value, resolved).map_err(|reason| bad(name, reason))?;
                filled.push(json!({"type": option["type"], "name": name, "value": value}));
            }
        }
    }
    Ok(filled)
}

fn check(world: &World, option: &Value, value: &Value, resolved: &mut Resolved) -> Result<(), String> {
    if let Some(choices) = option["choices"].as_array().filter(|choices| !choices.is_empty()) {
        let offered = choices.iter().any(|choice| choice["value"] == *value);
        return if offered { Ok(()) } else { Err(format!("does not offer `{value}`")) };
    }
    let id = Snowflake::from_json(value);
    match option["type"].as_u64().unwrap_or_default() {
        kind::STRING => check_text(option, value),
        kind::INTEGER if !value.is_i64() && !value.is_u64() => Err("must be a whole number".to_owned()),
        kind::INTEGER | kind::NUMBER => check_number(option, value),
        kind::BOOLEAN => {
            if value.is_boolean() {
                Ok(())
            } else {
                Err("must be true or false".to_owned())
            }
        }
        kind::USER | kind::MENTIONABLE => match id.filter(|id| world.person(*id).is_some()) {
            Some(id) => {
                resolved.add_user(world, id);
                Ok(())
            }
            None => Err("must be the id of a user".to_owned()),
        },
        kind::CHANNEL => match id {
            Some(id) if resolved.add_channel(world, id) => Ok(()),
            _ => Err("must be the id of a channel".to_owned()),
        },
        kind::ROLE => match id {
            Some(id) if resolved.add_role(world, id) => Ok(()),
            _ => Err("must be the id of a role".to_owned()),
        },
        other => Err(format!("is of type {other}, which the local Discord cannot fill in")),
    }
}

fn check_text(option: &Value, value: &Value) -> Result<(), String> {
    let length = value.as_str().ok_or("must be text")?.chars().count() as u64;
    let least = option["min_length"].as_u64().unwrap_or(0);
    let most = option["max_length"].as_u64().unwrap_or(LONGEST_TEXT);
    if length < least || length > most {
        return Err(format!("must have {least} to {most} characters, not {length}"));
    }
    Ok(())
}

fn check_number(option: &Value, value: &Value) -> Result<(), String> {
    let number = value.as_f64().ok_or("must be a number")?;
    if option["min_value"].as_f64().is_some_and(|least| number < least) {
        return Err(format!("must be {} or more", option["min_value"]));
    }
    if option["max_value"].as_f64().is_some_and(|most| number > most) {
        return Err(format!("must be {} or less", option["max_value"]));
    }
    Ok(())
}

fn listed(of: &Value) -> &[Value] {
    of["options"].as_array().map(Vec::as_slice).unwrap_or_default()
}

fn bad(option: &str, reason: impl Into<String>) -> Refusal {
    Refusal::BadOption { option: option.to_owned(), reason: reason.into() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::local::world::seed;

    #[track_caller]
    fn check(options: &Value, given: &Value, expected: &str) {
        let mut world = seed::world("bot");
        seed::found(&mut world, "Elsewhere");
        let known = options.as_array().unwrap();
        let mut resolved = Resolved::within(&world, world.channels().next().unwrap().id);
        let filled = filled_in(&world, known, given.as_object().unwrap(), &mut resolved);
        let found = match filled {
            Ok(filled) => {
                let told =
                    filled.iter().map(|one| format!("{}={}", one["name"].as_str().unwrap(), one["value"]));
                told.collect::<Vec<_>>().join(" ")
            }
            Err(refusal) => refusal.to_string(),
        };
        assert_eq!(found, expected);
    }

    #[test]
    fn options_are_checked_against_their_definition() {
        let question = json!([{"type": 3, "name": "q", "required": true, "min_length": 2, "max_length": 3}]);
        check(&question, &json!({"q": "öäü"}), "q=\"öäü\"");
        check(&question, &json!({"q": "öäüö"}), "option `q` must have 2 to 3 characters, not 4");
        check(&question, &json!({"q": 7}), "option `q` must be text");
        check(&question, &json!({}), "option `q` must be filled in");
        check(&question, &json!({"q": "ab", "r": 1}), "option `r` does not exist");
        let choice = json!([{"type": 3, "name": "c", "choices": [{"name": "A", "value": "a"}]}]);
        check(&choice, &json!({"c": "a"}), "c=\"a\"");
        check(&choice, &json!({"c": "A"}), "option `c` does not offer `\"A\"`");
        check(&choice, &json!({"c": null}), "");
        let number = json!([{"type": 4, "name": "n", "min_value": 1, "max_value": 5}]);
        check(&number, &json!({"n": 5}), "n=5");
        check(&number, &json!({"n": 0}), "option `n` must be 1 or more");
        check(&number, &json!({"n": 6}), "option `n` must be 5 or less");
        check(&number, &json!({"n": 1.5}), "option `n` must be a whole number");
        check(&json!([{"type": 5, "name": "b"}]), &json!({"b": "true"}), "option `b` must be true or false");
        check(&json!([{"type": 6, "name": "u"}]), &json!({"u": "1"}), "option `u` must be the id of a user");
        let (role, channel) = (json!([{"type": 8, "name": "r"}]), json!([{"type": 7, "name": "c"}]));
        let (here, elsewhere) = ("1297000000000000011", "1297000000004194315");
        check(&role, &json!({ "r": here }), &format!("r=\"{here}\""));
        check(&role, &json!({ "r": elsewhere }), "option `r` must be the id of a role");
        let (here, elsewhere) = ("1297000000000000030", "1297000000004194334");
        check(&channel, &json!({ "c": here }), &format!("c=\"{here}\""));
        check(&channel, &json!({ "c": elsewhere }), "option `c` must be the id of a channel");
        check(
            &json!([{"type": 11, "name": "f"}]),
            &json!({"f": "1"}),
            "option `f` is of type 11, which the local Discord cannot fill in",
        );
    }

    #[test]
    fn subcommands_wrap_their_options() {
        let command = json!({"options": [{"type": 2, "name": "desk", "options": [
            {"type": 1, "name": "show", "options": [{"type": 3, "name": "id"}]}]}]});
        let path = |words: &str| words.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
        let (chain, options) = subcommand(&command, &path("desk show")).unwrap();
        assert_eq!(options[0]["name"], "id");
        assert_eq!(
            chain.wrap(vec![json!(1)]),
            [json!({"type": 2, "name": "desk", "options": [{"type": 1, "name": "show", "options": [1]}]})]
        );
        assert!(subcommand(&command, &path("desk")).is_err());
        assert!(subcommand(&command, &path("desk hide")).is_err());
    }
}
