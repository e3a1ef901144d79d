//! The registration of commands.

use serde_json::{Value, json};

use super::Call;
use super::answer::{Answer, ApiError};
use super::route::{CommandVerb, CommandsVerb};
use crate::local::rules;
use crate::local::snowflake::Snowflake;
use crate::local::world::command::{Registered, Scope, TooManyCreated};

/// Lists, replaces or adds commands of a scope.
pub fn all(
    call: &mut Call<'_>,
    application: Snowflake,
    scope: Scope,
    verb: CommandsVerb,
) -> Result<Answer, ApiError> {
    check(call, application, scope)?;
    let now = call.state.now();
    match verb {
        CommandsVerb::List => {
            let listed = call.state.world.commands.of(scope).iter().map(|command| told(call, command));
            Ok(Answer::ok(listed.collect()))
        }
        CommandsVerb::Replace => {
            let sent = call.body.as_array().map(Vec::as_slice).unwrap_or_default();
            let (commands, stamp) = call.state.world.registry(now);
            let kept = json!(commands.replace(scope, sent, stamp)?);
            call.state.publish_commands();
            Ok(Answer::ok(kept))
        }
        CommandsVerb::Add => {
            check_room_left(call, scope)?;
            let (commands, stamp) = call.state.world.registry(now);
            let registered = commands.add(scope, call.body, stamp)?;
            call.state.publish_commands();
            Ok(match registered {
                Registered::Created(command) => Answer::created(command),
                Registered::Updated(command) => Answer::ok(command),
            })
        }
    }
}

/// Reads, edits or deletes a command.
pub fn one(
    call: &mut Call<'_>,
    application: Snowflake,
    scope: Scope,
    id: Snowflake,
    verb: CommandVerb,
) -> Result<Answer, ApiError> {
    check(call, application, scope)?;
    let now = call.state.now();
    let answer = match verb {
        CommandVerb::Get => {
            let command = call.state.world.commands.get(scope, id).ok_or(ApiError::UnknownCommand)?;
            return Ok(Answer::ok(command.clone()));
        }
        CommandVerb::Edit => {
            let merged =
                call.state.world.commands.merged(scope, id, call.body).ok_or(ApiError::UnknownCommand)?;
            let breaches = rules::command_breaches(&merged);
            if !breaches.is_empty() {
                return Err(ApiError::InvalidForm(breaches.tree()));
            }
            let (commands, stamp) = call.state.world.registry(now);
            Answer::ok(commands.edit(scope, id, call.body, stamp).ok_or(ApiError::UnknownCommand)?)
        }
        CommandVerb::Delete => {
            call.state.world.commands.remove(scope, id).ok_or(ApiError::UnknownCommand)?;
            Answer::empty()
        }
    };
    call.state.publish_commands();
    Ok(answer)
}

fn check(call: &Call<'_>, application: Snowflake, scope: Scope) -> Result<(), ApiError> {
    let world = &call.state.world;
    match scope {
        _ if application != world.bot().id => Err(ApiError::UnknownApplication),
        Scope::Guild(guild) if world.guild(guild).is_none() => Err(ApiError::UnknownGuild),
        _ => Ok(()),
    }
}

/// Whether one more command fits into the scope, or replaces one.
fn check_room_left(call: &Call<'_>, scope: Scope) -> Result<(), ApiError> {
    let kind = call.body["type"].as_u64().unwrap_or(1);
    let most = if kind == 1 { rules::MOST_SLASH } else { rules::MOST_MENU };
    let alike = call.state.world.commands.of(scope).iter().filter(|command| command["type"] == kind);
    let others = alike.filter(|command| command["name"] != call.body["name"]).count();
    if others < most { Ok(()) } else { Err(ApiError::TooManyCommands) }
}

/// A command in a list: without its translations, unless the client asks for them.
fn told(call: &Call<'_>, command: &Value) -> Value {
    let mut command = command.clone();
    if !call.is_on("with_localizations") {
        drop_translations(&mut command);
    }
    command
}

fn drop_translations(definition: &mut Value) {
    if let Some(fields) = definition.as_object_mut() {
        fields.remove("name_localizations");
        fields.remove("description_localizations");
    }
    for nested in ["options", "choices"] {
        let nested = definition.get_mut(nested).and_then(Value::as_array_mut);
        nested.into_iter().flatten().for_each(drop_translations);
    }
}

impl From<TooManyCreated> for ApiError {
    fn from(_: TooManyCreated) -> Self {
        Self::TooManyCommandsCreated
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn translations_are_dropped_at_every_depth() {
        let mut command = json!({"name": "a", "name_localizations": {"de": "b"}, "contexts": null, "options": [
            {"name": "c", "description_localizations": {}, "choices": [{"name": "d", "name_localizations": null}]}]});
        drop_translations(&mut command);
        assert_eq!(
            command,
            json!({"name": "a", "contexts": null, "options": [{"name": "c", "choices": [{"name": "d"}]}]})
        );
    }
}
