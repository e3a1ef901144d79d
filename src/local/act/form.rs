//! Sending in a form that the bot opened.

use serde_json::{Map, Value, json};

use super::begin::{Beginning, begin};
use super::component::check_values;
use super::options::Resolved;
use super::{Done, Refusal};
use crate::local::hub::State;
use crate::local::snowflake::Snowflake;
use crate::local::world::World;
use crate::local::world::interaction::InteractionKind;

/// Discord's numbers for the parts of a form.
mod kind {
    pub const ROW: u64 = 1;
    pub const TEXT_INPUT: u64 = 4;
    pub const LABEL: u64 = 18;
}

/// Most characters of a field that names no limit. Discord: components/reference.
const LONGEST_INPUT: u64 = 4_000;

/// Sends in the form that answered an interaction of this person.
pub fn submit(
    state: &mut State,
    by: Snowflake,
    opened_by: Snowflake,
    custom_id: &str,
    values: &Map<String, Value>,
) -> Result<Done, Refusal> {
    let opener = state.world.interaction_by_id(opened_by).filter(|opener| opener.by == by);
    let open = opener.and_then(|opener| Some((opener, opener.modal.as_ref()?)));
    let open = open.filter(|(_, modal)| modal["custom_id"] == custom_id);
    let (opener, modal) = open.ok_or_else(|| Refusal::NoSuchForm { custom_id: custom_id.to_owned() })?;
    let resolved = Resolved::within(&state.world, opener.channel);
    let mut form = Form { world: &state.world, values, resolved };
    let parts = modal["components"].as_array().into_iter().flatten();
    let components = parts.filter_map(|part| form.part(part).transpose()).collect::<Result<Vec<_>, _>>()?;
    let mut data = json!({"custom_id": custom_id, "components": components});
    if let Some(resolved) = form.resolved.object() {
        data["resolved"] = resolved;
    }
    let (channel, source) = (opener.channel, opener.source);
    let kind = InteractionKind::Submit { opened_by };
    Ok(begin(state, Beginning { kind, by, channel, source, data }))
}

struct Form<'a> {
    world: &'a World,
    values: &'a Map<String, Value>,
    resolved: Resolved,
}

impl Form<'_> {
    /// A part of the form as it is sent in; nothing for mere text.
    fn part(&mut self, part: &Value) -> Result<Option<Value>, Refusal> {
        match part["type"].as_u64() {
            Some(kind::ROW) => {
                let fields = part["components"].as_array().into_iter().flatten();
                let fields = fields.map(|field| self.field(field)).collect::<Result<Vec<_>, _>>()?;
                Ok(Some(json!({"type": kind::ROW, "id": part["id"], "components": fields})))
            }
            Some(kind::LABEL) => {
                let field = self.field(&part["component"])?;
                Ok(Some(json!({"type": kind::LABEL, "id": part["id"], "component": field})))
            }
            _ => Ok(None),
        }
    }

    fn field(&mut self, field: &Value) -> Result<Value, Refusal> {
        let custom_id = field["custom_id"].as_str().unwrap_or_default();
        let bad = |reason: String| Refusal::BadValue { custom_id: custom_id.to_owned(), reason };
        let mut sent = json!({"type": field["type"], "id": field["id"], "custom_id": custom_id});
        if field["type"] == kind::TEXT_INPUT {
            let prefilled = field["value"].as_str().unwrap_or_default();
            let text = self.values.get(custom_id).map_or(Some(prefilled), Value::as_str);
            let text = text.ok_or_else(|| bad("takes text".to_owned()))?;
            check_text(field, text).map_err(bad)?;
            sent["value"] = json!(text);
        } else {
            let chosen: Vec<String> = match self.values.get(custom_id) {
                Some(Value::Array(list)) => {
                    list.iter().filter_map(Value::as_str).map(str::to_owned).collect()
                }
                Some(Value::String(one)) => vec![one.clone()],
                _ => Vec::new(),
            };
            if !chosen.is_empty() || field["required"] != false {
                check_values(self.world, field, &chosen, &mut self.resolved).map_err(bad)?;
            }
            sent["values"] = json!(chosen);
        }
        Ok(sent)
    }
}

fn check_text(field: &Value, text: &str) -> Result<(), String> {
    let length = text.chars().count() as u64;
    if length == 0 {
        return if field["required"] == false { Ok(()) } else { Err("must be filled in".to_owned()) };
    }
    let least = field["min_length"].as_u64().unwrap_or(0);
    let most = field["max_length"].as_u64().unwrap_or(LONGEST_INPUT);
    if length < least || length > most {
        return Err(format!("takes {least} to {most} characters, not {length}"));
    }
    Ok(())
}
