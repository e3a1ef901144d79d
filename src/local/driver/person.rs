//! A person in a test's hands: what the person does, sees, and waits for.

use std::sync::Arc;
use std::time::Duration;

use serde_json::{Map, Value};
use tokio::runtime::Handle;

use super::{NoReply, Pending};
use crate::local::act::{self, Action, Done, Refusal};
use crate::local::hub::{Hub, State};
use crate::local::locale::Locale;
use crate::local::page;
use crate::local::snowflake::Snowflake;

/// A person of the local Discord, in a test's hands.
#[derive(Debug, Clone)]
pub struct Person {
    pub(super) hub: Arc<Hub>,
    pub(super) id: Snowflake,
}

impl Person {
    /// The person with this id, who must be there.
    pub(super) fn new(hub: Arc<Hub>, id: Snowflake) -> Self {
        Self { hub, id }
    }

    /// The person's id.
    pub fn id(&self) -> Snowflake {
        self.id
    }

    /// The person's direct message channel with the bot.
    ///
    /// # Panics
    /// Never: every person has one.
    pub fn direct_channel(&self) -> Snowflake {
        let channel = self.hub.read(|state| state.world.direct_channel(self.id).map(|channel| channel.id));
        channel.expect("every person has a direct message channel")
    }

    /// Does anything that a person can do. Must be called within a tokio runtime.
    ///
    /// # Errors
    /// The person cannot do that.
    pub fn act(&self, action: &Action) -> Result<Done, Refusal> {
        act::perform(&self.hub, &Handle::current(), self.id, action)
    }

    /// Sets the person's Discord to a language.
    ///
    /// # Panics
    /// Discord knows no such locale.
    pub fn speaks(&self, locale: &str) {
        let locale = Locale::named(locale).expect("a test names a locale of Discord's");
        self.hub.change(|state| state.world.set_locale(self.id, locale));
    }

    /// Sends a message; gives back its id.
    ///
    /// # Errors
    /// The person cannot do that.
    pub fn say(&self, channel: Snowflake, content: &str) -> Result<Snowflake, Refusal> {
        self.message(&Action::Say { channel, content: content.to_owned(), reply_to: None })
    }

    /// Replies to a message; gives back the id of the reply.
    ///
    /// # Errors
    /// The person cannot do that.
    pub fn reply(&self, channel: Snowflake, to: Snowflake, content: &str) -> Result<Snowflake, Refusal> {
        self.message(&Action::Say { channel, content: content.to_owned(), reply_to: Some(to) })
    }

    /// Changes a message of one's own.
    ///
    /// # Errors
    /// The person cannot do that.
    pub fn edit(&self, message: Snowflake, content: &str) -> Result<Snowflake, Refusal> {
        self.message(&Action::Edit { message, content: content.to_owned() })
    }

    /// Deletes a message.
    ///
    /// # Errors
    /// The person cannot do that.
    pub fn delete(&self, message: Snowflake) -> Result<Snowflake, Refusal> {
        self.message(&Action::Delete { message })
    }

    /// Hides an ephemeral message.
    ///
    /// # Errors
    /// The person cannot do that.
    pub fn dismiss(&self, message: Snowflake) -> Result<Snowflake, Refusal> {
        self.message(&Action::Dismiss { message })
    }

    /// Uses a slash command; `options` is a JSON object of values by name, or `null`.
    ///
    /// # Errors
    /// The person cannot do that.
    pub fn slash(&self, channel: Snowflake, command: &str, options: &Value) -> Result<Pending, Refusal> {
        self.begin(&Action::Slash { channel, command: command.to_owned(), options: map(options) })
    }

    /// Types `value` in an option and gives back the choices that the bot offers, none if it is silent.
    ///
    /// # Errors
    /// The person cannot do that.
    pub async fn autocomplete(
        &self,
        channel: Snowflake,
        command: &str,
        option: &str,
        value: &str,
    ) -> Result<Vec<Value>, Refusal> {
        let pending = self.types(channel, command, option, value)?;
        Ok(act::choices(&self.hub, pending.id()).await)
    }

    /// Types `value` in an option.
    ///
    /// # Errors
    /// The person cannot do that.
    pub fn types(
        &self,
        channel: Snowflake,
        command: &str,
        option: &str,
        value: &str,
    ) -> Result<Pending, Refusal> {
        self.begin(&Action::Autocomplete {
            channel,
            command: command.to_owned(),
            option: option.to_owned(),
            value: Value::from(value),
            options: Map::new(),
        })
    }

    /// Uses a command from a message's menu.
    ///
    /// # Errors
    /// The person cannot do that.
    pub fn menu(&self, channel: Snowflake, command: &str, message: Snowflake) -> Result<Pending, Refusal> {
        self.begin(&Action::Menu { channel, command: command.to_owned(), message })
    }

    /// Presses a button.
    ///
    /// # Errors
    /// The person cannot do that.
    pub fn click(&self, message: Snowflake, custom_id: &str) -> Result<Pending, Refusal> {
        self.begin(&Action::Click { message, custom_id: custom_id.to_owned() })
    }

    /// Picks from a select menu.
    ///
    /// # Errors
    /// The person cannot do that.
    pub fn select(&self, message: Snowflake, custom_id: &str, values: &[&str]) -> Result<Pending, Refusal> {
        let values = values.iter().map(|value| (*value).to_owned()).collect();
        self.begin(&Action::Select { message, custom_id: custom_id.to_owned(), values })
    }

    /// Sends in a form; `modal` is what [`Pending::outcome`] gave, `values` a JSON object by `custom_id`.
    ///
    /// # Errors
    /// The person cannot do that.
    pub fn submit(&self, modal: &Value, values: &Value) -> Result<Pending, Refusal> {
        let custom_id = modal["custom_id"].as_str().unwrap_or_default().to_owned();
        let no_form = || Refusal::NoSuchForm { custom_id: custom_id.clone() };
        let interaction_id = Snowflake::from_json(&modal["interaction_id"]).ok_or_else(no_form)?;
        self.begin(&Action::Submit { interaction_id, custom_id: custom_id.clone(), values: map(values) })
    }

    /// The messages of a channel that the person sees, oldest first, as Discord's message objects.
    pub fn messages(&self, channel: Snowflake) -> Vec<Value> {
        self.hub.read(|state| page::messages_seen_by(&state.world, self.id, channel))
    }

    /// Waits for a message that the person sees in a channel and that `fits`; the latest such.
    ///
    /// # Errors
    /// None came within `patience`.
    pub async fn wait_for(
        &self,
        channel: Snowflake,
        patience: Duration,
        fits: impl Fn(&Value) -> bool,
    ) -> Result<Value, NoReply> {
        let find = |state: &State| {
            let mut seen = page::messages_seen_by(&state.world, self.id, channel);
            seen.retain(|message| fits(message));
            seen.pop()
        };
        self.hub.wait_for(patience, find).await.ok_or(NoReply::Silence(patience))
    }

    /// Waits for a message by the bot that replies to this one.
    ///
    /// # Errors
    /// None came within `patience`.
    pub async fn wait_for_reply(&self, to: Snowflake, patience: Duration) -> Result<Value, NoReply> {
        let channel = self.hub.read(|state| state.world.message(to).map(|message| message.channel));
        let to = Value::from(to.to_string());
        let replies = |message: &Value| {
            message["author"]["bot"] == true && message["message_reference"]["message_id"] == to
        };
        self.wait_for(channel.ok_or(NoReply::Silence(Duration::ZERO))?, patience, replies).await
    }

    fn message(&self, action: &Action) -> Result<Snowflake, Refusal> {
        match self.act(action)? {
            Done::Message(id) | Done::Interaction(id) => Ok(id),
            Done::Choices(_) | Done::Restored(_) | Done::Language(_) => {
                unreachable!("only the page's own road ends so")
            }
        }
    }

    fn begin(&self, action: &Action) -> Result<Pending, Refusal> {
        let id = self.message(action)?;
        Ok(Pending::new(Arc::clone(&self.hub), id))
    }
}

fn map(values: &Value) -> Map<String, Value> {
    values.as_object().cloned().unwrap_or_default()
}
