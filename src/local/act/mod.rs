//! What a person does: speaks, uses commands and menus, presses buttons, fills in forms.
//!
//! The page sends these actions as JSON, tests through the driver; both end up here. A person can do
//! here what Discord's own program would let them do, and is refused with a sentence otherwise.

pub mod begin;
mod command;
mod component;
mod form;
mod options;
mod refusal;
mod speak;

use std::sync::Arc;
use std::time::Duration;

use serde::Deserialize;
use serde_json::{Map, Value, json};
use tokio::runtime::Handle;

pub use self::refusal::Refusal;
use super::hub::{Hub, State};
use super::locale::Locale;
use super::snowflake::Snowflake;
use super::world::interaction::FIRST_ANSWER;
use super::world::person::Person;

/// Something a person does.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(tag = "do", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Action {
    /// Sends a message.
    Say {
        /// Where to.
        channel: Snowflake,
        /// The text.
        content: String,
        /// The message it replies to.
        reply_to: Option<Snowflake>,
    },
    /// Changes a message of one's own.
    Edit {
        /// Which.
        message: Snowflake,
        /// The new text.
        content: String,
    },
    /// Deletes a message of one's own, or as a moderator one of somebody else.
    Delete {
        /// Which.
        message: Snowflake,
    },
    /// Uses a slash command; a subcommand is named behind it, with a space between.
    Slash {
        /// Where.
        channel: Snowflake,
        /// Its name.
        command: String,
        /// The options that are filled in.
        #[serde(default)]
        options: Map<String, Value>,
    },
    /// Types in an option that offers choices while one types.
    Autocomplete {
        /// Where.
        channel: Snowflake,
        /// The command's name.
        command: String,
        /// The option that is typed in.
        option: String,
        /// What was typed so far.
        value: Value,
        /// The other options that are filled in.
        #[serde(default)]
        options: Map<String, Value>,
    },
    /// Uses a command from a message's menu.
    Menu {
        /// Where.
        channel: Snowflake,
        /// Its name.
        command: String,
        /// The message.
        message: Snowflake,
    },
    /// Presses a button.
    Click {
        /// The message it stands under.
        message: Snowflake,
        /// The button.
        custom_id: String,
    },
    /// Picks from a select menu.
    Select {
        /// The message it stands under.
        message: Snowflake,
        /// The menu.
        custom_id: String,
        /// What is picked.
        values: Vec<String>,
    },
    /// Sends in a form.
    Submit {
        /// The interaction that was answered with the form.
        interaction_id: Snowflake,
        /// The form.
        custom_id: String,
        /// What is filled in, by the fields' `custom_id`s.
        #[serde(default)]
        values: Map<String, Value>,
    },
    /// Sets one's Discord to a language, which interactions tell the bot.
    Language {
        /// Which.
        locale: Locale,
    },
    /// Hides an ephemeral message.
    Dismiss {
        /// Which.
        message: Snowflake,
    },
    /// Puts back messages that the page shows and a server started anew does not know.
    Restore {
        /// Discord's message objects, as they were shown.
        messages: Vec<Value>,
    },
}

/// What came of an action at once; what the bot makes of it comes later.
#[derive(Debug, Clone, PartialEq)]
pub enum Done {
    /// A message was sent, edited or dismissed.
    Message(Snowflake),
    /// An interaction was sent to the bot.
    Interaction(Snowflake),
    /// The bot offered choices.
    Choices(Vec<Value>),
    /// So many messages were put back.
    Restored(usize),
    /// The language is set.
    Language(Locale),
}

impl Done {
    /// As JSON, for the page.
    pub fn object(&self) -> Value {
        match self {
            Self::Message(id) => json!({"ok": true, "message_id": id}),
            Self::Interaction(id) => json!({"ok": true, "interaction_id": id}),
            Self::Choices(choices) => json!({"ok": true, "choices": choices}),
            Self::Restored(count) => json!({"ok": true, "restored": count}),
            Self::Language(locale) => json!({"ok": true, "locale": locale}),
        }
    }
}

/// Does what a person wants done.
///
/// # Errors
/// The person cannot do that; the refusal says why.
pub fn perform(hub: &Arc<Hub>, runtime: &Handle, by: Snowflake, action: &Action) -> Result<Done, Refusal> {
    let done = hub.change(|state| act(state, by, action))?;
    if let Done::Interaction(id) = done {
        watch_over(hub, runtime, id);
    }
    Ok(done)
}

/// Gives an interaction up when the time for its first answer is over.
pub fn watch_over(hub: &Arc<Hub>, runtime: &Handle, interaction: Snowflake) {
    let hub = Arc::clone(hub);
    runtime.spawn(async move {
        tokio::time::sleep(FIRST_ANSWER + Duration::from_millis(1)).await;
        hub.expire_one(interaction);
    });
}

/// Waits for the choices that an autocompletion brings; none if the bot is silent for three seconds.
pub async fn choices(hub: &Hub, interaction: Snowflake) -> Vec<Value> {
    let found =
        hub.wait_for(FIRST_ANSWER, |state| state.world.interaction_by_id(interaction)?.choices.clone());
    found.await.unwrap_or_default()
}

/// Does it at once, without anybody waiting for what comes of it.
///
/// # Errors
/// The person cannot do that; the refusal says why.
pub fn act(state: &mut State, by: Snowflake, action: &Action) -> Result<Done, Refusal> {
    if state.world.person(by).is_none_or(Person::is_bot) {
        return Err(Refusal::NoSuchUser(by));
    }
    match action {
        Action::Say { channel, content, reply_to } => speak::say(state, by, *channel, content, *reply_to),
        Action::Edit { message, content } => speak::edit(state, by, *message, content),
        Action::Delete { message } => speak::delete(state, by, *message),
        Action::Dismiss { message } => speak::dismiss(state, by, *message),
        Action::Language { locale } => {
            state.world.set_locale(by, *locale);
            Ok(Done::Language(*locale))
        }
        Action::Restore { messages } => {
            let restored = messages.iter().filter_map(|shown| state.world.restore(shown, by));
            Ok(Done::Restored(restored.count()))
        }
        Action::Slash { channel, command, options } => command::slash(state, by, *channel, command, options),
        Action::Autocomplete { channel, command, option, value, options } => {
            let typed = command::Typed { option, value };
            command::autocomplete(state, by, *channel, command, &typed, options)
        }
        Action::Menu { channel, command, message } => command::menu(state, by, *channel, command, *message),
        Action::Click { message, custom_id } => component::click(state, by, *message, custom_id),
        Action::Select { message, custom_id, values } => {
            component::select(state, by, *message, custom_id, values)
        }
        Action::Submit { interaction_id, custom_id, values } => {
            form::submit(state, by, *interaction_id, custom_id, values)
        }
    }
}
