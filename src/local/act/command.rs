//! Using commands: slash commands, their choices while one types, and the menu of a message.

use serde_json::{Map, Value, json};

use super::begin::{Beginning, begin};
use super::options::{Resolved, filled_in, subcommand};
use super::speak::visible;
use super::{Done, Refusal};
use crate::local::hub::State;
use crate::local::snowflake::Snowflake;
use crate::local::world::interaction::InteractionKind;

/// Discord's number for a slash command.
const SLASH: u64 = 1;
/// Discord's number for a command in the menu of a message.
const MESSAGE_MENU: u64 = 3;

/// What is being typed.
pub struct Typed<'a> {
    /// In which option.
    pub option: &'a str,
    /// What, so far.
    pub value: &'a Value,
}

/// Uses a slash command.
pub fn slash(
    state: &mut State,
    by: Snowflake,
    channel: Snowflake,
    command: &str,
    options: &Map<String, Value>,
) -> Result<Done, Refusal> {
    let (command, path) = usable(state, by, channel, command, SLASH)?;
    let (chain, known) = subcommand(&command, &path)?;
    let mut resolved = Resolved::within(&state.world, channel);
    let given = filled_in(&state.world, known, options, &mut resolved)?;
    let data = data(&command, chain.wrap(given), &resolved);
    let kind = InteractionKind::Command { name: words(&command, &path) };
    Ok(begin(state, Beginning { kind, by, channel, source: None, data }))
}

/// Types in an option that offers choices while one types.
pub fn autocomplete(
    state: &mut State,
    by: Snowflake,
    channel: Snowflake,
    command: &str,
    typed: &Typed<'_>,
    options: &Map<String, Value>,
) -> Result<Done, Refusal> {
    let (command, path) = usable(state, by, channel, command, SLASH)?;
    let (chain, known) = subcommand(&command, &path)?;
    let option = known.iter().find(|option| option["name"] == typed.option && option["autocomplete"] == true);
    let option = option.ok_or_else(|| Refusal::BadOption {
        option: typed.option.to_owned(),
        reason: "offers no choices while one types".to_owned(),
    })?;
    let mut given: Vec<Value> = known
        .iter()
        .filter_map(|other| {
            let name = other["name"].as_str().filter(|name| *name != typed.option)?;
            let value = options.get(name).filter(|value| !value.is_null())?;
            Some(json!({"type": other["type"], "name": name, "value": value}))
        })
        .collect();
    given.push(json!({"type": option["type"], "name": typed.option, "value": typed.value, "focused": true}));
    let data = data(&command, chain.wrap(given), &Resolved::within(&state.world, channel));
    let kind = InteractionKind::Autocomplete;
    Ok(begin(state, Beginning { kind, by, channel, source: None, data }))
}

/// Uses a command from a message's menu.
pub fn menu(
    state: &mut State,
    by: Snowflake,
    channel: Snowflake,
    command: &str,
    message: Snowflake,
) -> Result<Done, Refusal> {
    let command = usable_named(state, by, channel, command, MESSAGE_MENU)?;
    let target = visible(state, by, message)?;
    if target.channel != channel {
        return Err(Refusal::NoSuchMessage(message));
    }
    let mut resolved = Resolved::within(&state.world, channel);
    resolved.add("messages", message, state.world.message_object(target));
    let mut data = data(&command, Vec::new(), &resolved);
    data["target_id"] = json!(message);
    let name = command["name"].as_str().unwrap_or_default().to_owned();
    let kind = InteractionKind::Menu { name, target: message };
    Ok(begin(state, Beginning { kind, by, channel, source: None, data }))
}

/// The command whose name comes first in `words`, and the words behind it.
fn usable(
    state: &State,
    by: Snowflake,
    channel: Snowflake,
    words: &str,
    kind: u64,
) -> Result<(Value, Vec<String>), Refusal> {
    let mut words = words.trim_start_matches('/').split_whitespace().map(str::to_owned);
    let name = words.next().unwrap_or_default();
    Ok((usable_named(state, by, channel, &name, kind)?, words.collect()))
}

fn usable_named(
    state: &State,
    by: Snowflake,
    channel: Snowflake,
    name: &str,
    kind: u64,
) -> Result<Value, Refusal> {
    if !state.world.sees_channel(by, channel) {
        return Err(Refusal::NoSuchChannel(channel));
    }
    let world = &state.world;
    let mut named = world.commands.all().filter(|command| command["name"] == name && command["type"] == kind);
    let found = named.find(|command| world.may_use(by, command) && world.is_offered_in(command, channel));
    found.cloned().ok_or_else(|| Refusal::NoSuchCommand { command: name.to_owned() })
}

fn data(command: &Value, options: Vec<Value>, resolved: &Resolved) -> Value {
    let mut data = json!({"id": command["id"], "name": command["name"], "type": command["type"]});
    if !options.is_empty() {
        data["options"] = Value::Array(options);
    }
    if let Some(guild) = command.get("guild_id") {
        data["guild_id"] = guild.clone();
    }
    if let Some(resolved) = resolved.object() {
        data["resolved"] = resolved;
    }
    data
}

fn words(command: &Value, path: &[String]) -> String {
    let name = command["name"].as_str().unwrap_or_default();
    std::iter::once(name).chain(path.iter().map(String::as_str)).collect::<Vec<_>>().join(" ")
}
