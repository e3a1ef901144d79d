//! Pressing buttons and picking from select menus.

use serde_json::{Value, json};

use super::begin::{Beginning, begin};
use super::options::Resolved;
use super::speak::visible;
use super::{Done, Refusal};
use crate::local::hub::State;
use crate::local::snowflake::Snowflake;
use crate::local::world::interaction::InteractionKind;
use crate::local::world::{World, outgoing};

/// Discord's numbers for the types of components.
mod kind {
    pub const BUTTON: u64 = 2;
    pub const TEXT_SELECT: u64 = 3;
    pub const USER_SELECT: u64 = 5;
    pub const ROLE_SELECT: u64 = 6;
    pub const MENTIONABLE_SELECT: u64 = 7;
    pub const CHANNEL_SELECT: u64 = 8;
}

/// Presses a button.
pub fn click(state: &mut State, by: Snowflake, message: Snowflake, custom_id: &str) -> Result<Done, Refusal> {
    let found = usable(state, by, message, custom_id, "button", |kind| kind == kind::BUTTON)?;
    let data = json!({"id": found["id"], "custom_id": custom_id, "component_type": kind::BUTTON});
    begin_on(state, by, message, data)
}

/// Picks from a select menu.
pub fn select(
    state: &mut State,
    by: Snowflake,
    message: Snowflake,
    custom_id: &str,
    values: &[String],
) -> Result<Done, Refusal> {
    let is_select = |kind| matches!(kind, kind::TEXT_SELECT | kind::USER_SELECT..=kind::CHANNEL_SELECT);
    let found = usable(state, by, message, custom_id, "select menu", is_select)?;
    let channel = visible(state, by, message)?.channel;
    let mut resolved = Resolved::within(&state.world, channel);
    check_values(&state.world, &found, values, &mut resolved)
        .map_err(|reason| Refusal::BadValue { custom_id: custom_id.to_owned(), reason })?;
    let mut data =
        json!({"id": found["id"], "custom_id": custom_id, "component_type": found["type"], "values": values});
    if let Some(resolved) = resolved.object() {
        data["resolved"] = resolved;
    }
    begin_on(state, by, message, data)
}

fn usable(
    state: &State,
    by: Snowflake,
    message: Snowflake,
    custom_id: &str,
    kind: &'static str,
    fits: impl Fn(u64) -> bool,
) -> Result<Value, Refusal> {
    let components = &visible(state, by, message)?.body.components;
    let found = outgoing::find(components, custom_id)
        .filter(|component| component["type"].as_u64().is_some_and(fits) && component["disabled"] != true);
    found.cloned().ok_or_else(|| Refusal::NoSuchComponent { message, kind, custom_id: custom_id.to_owned() })
}

/// Whether these values can be picked from this menu.
pub fn check_values(
    world: &World,
    menu: &Value,
    values: &[String],
    resolved: &mut Resolved,
) -> Result<(), String> {
    let least = menu["min_values"].as_u64().unwrap_or(1);
    let most = menu["max_values"].as_u64().unwrap_or(1);
    let count = values.len() as u64;
    if count < least || count > most {
        return Err(format!("takes {least} to {most} values, not {count}"));
    }
    for (position, value) in values.iter().enumerate() {
        if values[..position].contains(value) || !offers(world, menu, value, resolved) {
            return Err(format!("does not offer `{value}`"));
        }
    }
    Ok(())
}

fn offers(world: &World, menu: &Value, value: &str, resolved: &mut Resolved) -> bool {
    let kind = menu["type"].as_u64().unwrap_or_default();
    if kind == kind::TEXT_SELECT {
        return menu["options"]
            .as_array()
            .is_some_and(|options| options.iter().any(|one| one["value"] == value));
    }
    let Ok(id) = value.parse::<Snowflake>() else { return false };
    if matches!(kind, kind::USER_SELECT | kind::MENTIONABLE_SELECT) && world.person(id).is_some() {
        resolved.add_user(world, id);
        return true;
    }
    match kind {
        kind::ROLE_SELECT | kind::MENTIONABLE_SELECT => resolved.add_role(world, id),
        kind::CHANNEL_SELECT => resolved.add_channel(world, id),
        _ => false,
    }
}

fn begin_on(state: &mut State, by: Snowflake, message: Snowflake, data: Value) -> Result<Done, Refusal> {
    let channel = visible(state, by, message)?.channel;
    let kind = InteractionKind::Component;
    Ok(begin(state, Beginning { kind, by, channel, source: Some(message), data }))
}
