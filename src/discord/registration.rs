//! Registering commands only when they changed: what is registered, what is wanted, what differs.
//! When, where and how often is [`super::registrar`]'s to say.
//!
//! Discord adds ids, versions, nulls and defaults to what it was sent, so both sides are brought to
//! one form before they are compared. The bulk overwrite removes what is no longer wanted.

use std::collections::BTreeMap;
use std::fmt;

use serde_json::Value;
use serenity::http::{Http, LightMethod, Request, Route};
use serenity::model::id::{ApplicationId, GuildId};

use super::commands::{Command, Scope};
use super::error::Error;

/// What registering came to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Registration {
    /// Discord has the very commands already; nothing was written.
    Unchanged,
    /// The commands were overwritten.
    Written(Difference),
}

/// Names of the commands that differ.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Difference {
    /// Wanted, and not registered.
    pub added: Vec<String>,
    /// Registered in another form.
    pub changed: Vec<String>,
    /// Registered, and no longer wanted.
    pub removed: Vec<String>,
}

/// Brings what is registered to what is wanted, with one request when they agree and two when not.
///
/// # Errors
/// When Discord refuses either request.
pub async fn register(
    http: &Http,
    application: ApplicationId,
    scope: Scope,
    wanted: &[Command],
) -> serenity::Result<Registration> {
    let route = match scope {
        Scope::Global => Route::Commands { application_id: application },
        Scope::Guild(guild) => {
            Route::GuildCommands { application_id: application, guild_id: GuildId::new(guild) }
        }
    };
    let localized = vec![("with_localizations", "true".to_owned())];
    let get = Request::new(route, LightMethod::Get).params(Some(localized));
    let registered: Vec<Value> = http.fire(get).await?;
    let wanted = serde_json::to_value(wanted)?;
    let difference = Difference::between(&registered, wanted.as_array().map_or(&[], Vec::as_slice));
    if difference.is_empty() {
        return Ok(Registration::Unchanged);
    }
    let body = serde_json::to_vec(&wanted)?;
    http.fire::<Vec<Value>>(Request::new(route, LightMethod::Put).body(Some(body))).await?;
    Ok(Registration::Written(difference))
}

/// Whether a failure may be gone by the next time: everything but a refusal of what was asked for.
pub fn is_passing(cause: &serenity::Error) -> bool {
    status(cause).is_none_or(|status| !(400..500).contains(&status) || status == 429)
}

/// Whether Discord does not know the token.
pub fn is_unauthorized(cause: &serenity::Error) -> bool {
    status(cause) == Some(401)
}

/// Why the commands could not be registered, and what to look at.
pub fn refused(scope: Scope, cause: &serenity::Error) -> Error {
    let (place, remedy) = match scope {
        Scope::Global => (String::new(), "check that the token belongs to this application"),
        Scope::Guild(guild) => (
            format!(" in guild {guild}"),
            "check `discord.guild`, and invite the bot there with the scope `applications.commands`",
        ),
    };
    let status = status(cause).map(|status| format!("HTTP status {status}, ")).unwrap_or_default();
    Error::Registration { place, cause: format!("{status}{cause}"), remedy }
}

fn status(cause: &serenity::Error) -> Option<u16> {
    match cause {
        serenity::Error::Http(error) => error.status_code().map(|status| status.as_u16()),
        _ => None,
    }
}

impl Difference {
    /// Compares commands as Discord lists them with commands as we would send them.
    pub fn between(registered: &[Value], wanted: &[Value]) -> Self {
        let (registered, wanted) = (by_name(registered), by_name(wanted));
        let mut difference = Self::default();
        for (name, command) in &wanted {
            match registered.get(name) {
                None => difference.added.push(name.to_string()),
                Some(other) if differs(other, command) => difference.changed.push(name.to_string()),
                Some(_) => {}
            }
        }
        let stale = registered.keys().filter(|name| !wanted.contains_key(*name));
        difference.removed = stale.map(ToString::to_string).collect();
        difference
    }

    /// Whether there is none.
    pub const fn is_empty(&self) -> bool {
        self.added.is_empty() && self.changed.is_empty() && self.removed.is_empty()
    }
}

/// Where a command may be used is Discord's to choose unless we say it.
fn differs(registered: &Value, wanted: &Value) -> bool {
    let mut registered = registered.clone();
    if let Value::Object(fields) = &mut registered {
        fields.retain(|key, _| {
            wanted.get(key).is_some() || !matches!(key.as_str(), "contexts" | "integration_types")
        });
    }
    registered != *wanted
}

/// A command's name within its type: a menu and a slash command may share one.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Name(u64, String);

impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.1)
    }
}

fn by_name(commands: &[Value]) -> BTreeMap<Name, Value> {
    let name = |command: &Value| {
        let kind = command.get("type").and_then(Value::as_u64).unwrap_or(1);
        Name(kind, command.get("name").and_then(Value::as_str).unwrap_or_default().to_owned())
    };
    commands.iter().map(|command| (name(command), normalized(command))).collect()
}

/// The fields that make a command what it is; Discord adds others of its own.
const COMMAND_FIELDS: &[&str] = &[
    "contexts",
    "default_member_permissions",
    "description",
    "description_localizations",
    "integration_types",
    "name",
    "name_localizations",
    "nsfw",
    "options",
    "type",
];

/// The fields that make an option what it is.
const OPTION_FIELDS: &[&str] = &[
    "autocomplete",
    "channel_types",
    "choices",
    "description",
    "description_localizations",
    "max_length",
    "max_value",
    "min_length",
    "min_value",
    "name",
    "name_localizations",
    "options",
    "required",
    "type",
];

/// The fields that make a choice of an option what it is; a value of 0 or false is a value too, but no
/// default stands for it.
const CHOICE_FIELDS: &[&str] = &["name", "name_localizations", "value"];

/// One form for what means the same: without what Discord adds, without nulls, empty values and
/// `false`, which are all defaults; `type` 1 is the default of a command.
fn normalized(command: &Value) -> Value {
    let mut command = only(command, COMMAND_FIELDS);
    if let Value::Object(fields) = &mut command {
        fields.entry("type").or_insert_with(|| Value::from(1));
        for list in ["contexts", "integration_types"] {
            if let Some(Value::Array(numbers)) = fields.get_mut(list) {
                numbers.sort_by_key(Value::as_u64);
            }
        }
        fields.sort_keys();
    }
    command
}

/// A command or option with these fields only, and those only where they are not the default.
fn only(value: &Value, known: &[&str]) -> Value {
    let Value::Object(fields) = value else { return value.clone() };
    let mut kept = serde_json::Map::new();
    for (key, value) in fields.iter().filter(|(key, _)| known.contains(&key.as_str())) {
        let value = match (key.as_str(), value) {
            ("options", Value::Array(options)) => {
                options.iter().map(|option| only(option, OPTION_FIELDS)).collect()
            }
            ("choices", Value::Array(choices)) => {
                choices.iter().map(|choice| only(choice, CHOICE_FIELDS)).collect()
            }
            _ => value.clone(),
        };
        if !is_default(&value) {
            kept.insert(key.clone(), value);
        }
    }
    kept.sort_keys();
    Value::Object(kept)
}

fn is_default(value: &Value) -> bool {
    match value {
        Value::Null | Value::Bool(false) => true,
        Value::String(text) => text.is_empty(),
        Value::Array(items) => items.is_empty(),
        Value::Object(fields) => fields.is_empty(),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::Difference;
    use crate::discord::commands::{Scope, commands};

    fn wanted() -> Vec<Value> {
        let list = serde_json::to_value(commands(Scope::Global)).expect("plain data serialises");
        list.as_array().expect("commands are a list").clone()
    }

    /// The wanted commands as Discord lists them: with ids, nulls and defaults.
    fn registered() -> Vec<Value> {
        let mut commands = wanted();
        for (number, command) in commands.iter_mut().enumerate() {
            command["id"] = json!(format!("90{number}"));
            command["application_id"] = json!("1");
            command["version"] = json!("77");
            command["default_member_permissions"] = Value::Null;
            command["dm_permission"] = json!(true);
            command["something_new"] = json!(1);
            command["nsfw"] = json!(false);
            command["contexts"] = json!([1, 0]);
            if command.get("description").is_none() {
                command["description"] = json!("");
            }
        }
        commands[0]["options"][1].as_object_mut().expect("an option").remove("required");
        commands.reverse();
        commands
    }

    #[track_caller]
    fn check(registered: &[Value], [added, changed, removed]: [&[&str]; 3]) {
        let difference = Difference::between(registered, &wanted());
        assert_eq!(
            (difference.added, difference.changed, difference.removed),
            (names(added), names(changed), names(removed))
        );
    }

    fn names(names: &[&str]) -> Vec<String> {
        names.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn what_discord_adds_is_no_difference() {
        check(&registered(), [&[], &[], &[]]);
        assert!(Difference::between(&registered(), &wanted()).is_empty());
    }

    #[test]
    fn in_a_guild_the_contexts_are_discords_to_choose() {
        let wanted = serde_json::to_value(commands(Scope::Guild(5))).expect("plain data serialises");
        let wanted = wanted.as_array().expect("commands are a list");
        assert!(Difference::between(&registered(), wanted).is_empty());
    }

    #[test]
    fn nothing_is_registered_yet() {
        let slash = [
            "about",
            "ask",
            "check",
            "compare",
            "help",
            "positions",
            "quote",
            "sources",
            "timeline",
            "topics",
        ];
        let menus = ["Check this message", "Check this quotation"];
        check(&[], [&[&slash[..], &menus[..]].concat(), &[], &[]]);
    }

    /// What is registered begins with the last of what is wanted, and ends with `ask`.
    #[test]
    fn another_text_or_option_is_a_change() {
        let ask = registered().len() - 1;
        for (pointer, value) in [
            ("/description", json!("Ask.")),
            ("/options/0/max_length", json!(100)),
            ("/options/0/autocomplete", json!(false)),
            ("/contexts", json!([0])),
            ("/default_member_permissions", json!("8192")),
            ("/nsfw", json!(true)),
            ("/name_localizations/uk", json!("спитати")),
            ("/name_localizations", Value::Null),
            ("/description_localizations/ko", json!("질문")),
            ("/options/0/name_localizations/de", json!("anfrage")),
            ("/options/1/description_localizations", json!({})),
        ] {
            let mut list = Value::from(registered());
            let pointer = format!("/{ask}{pointer}");
            *list.pointer_mut(&pointer).expect(&pointer) = value;
            let list = list.as_array().expect("still a list");
            check(list, [&[], &["ask"], &[]]);
        }
    }

    #[test]
    fn a_stale_command_is_removed_even_if_it_only_changed_its_type() {
        let mut list = registered();
        list.push(json!({"id": "1", "type": 1, "name": "ping", "description": "Pong"}));
        check(&list, [&[], &[], &["ping"]]);
        let mut list = registered();
        list[0]["type"] = json!(2);
        check(&list, [&["Check this quotation"], &[], &["Check this quotation"]]);
    }
}
