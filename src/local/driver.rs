//! People as tests drive them: what a person does, sees, and waits for.
//!
//! Waiting is bounded by a patience in real time and never polls. All times that matter to Discord's
//! rules go by the local clock instead, which [`LocalDiscord::advance`] moves.

use std::sync::Arc;
use std::time::Duration;

use serde_json::{Map, Value};
use tokio::runtime::Handle;

use super::act::{self, Action, Done, Refusal};
use super::hub::{Hub, State};
use super::page;
use super::server::LocalDiscord;
use super::snowflake::Snowflake;
use super::world::interaction::Callback;
use super::world::message::flag;

/// A person of the local Discord, in a test's hands.
#[derive(Debug, Clone)]
pub struct Person {
    hub: Arc<Hub>,
    id: Snowflake,
}

/// An interaction that was sent to the bot.
#[derive(Debug, Clone)]
pub struct Pending {
    hub: Arc<Hub>,
    id: Snowflake,
}

/// How the bot answered an interaction.
#[derive(Debug, Clone, PartialEq)]
pub enum Outcome {
    /// With a message: Discord's message object. A promised one has been sent by now.
    Message(Value),
    /// By changing the message whose component was used: the message after the change.
    Update(Value),
    /// By saying that it was heard, and nothing that can be seen.
    Heard,
    /// With a form: its `interaction_id`, `custom_id`, `title` and `components`.
    Modal(Value),
}

/// What was waited for did not come.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NoReply {
    /// Nothing came in time.
    #[error("nothing came within {0:?}")]
    Silence(Duration),
    /// The bot did not answer the interaction within three seconds of the local clock.
    #[error("the bot did not answer the interaction within three seconds")]
    Failed,
    /// The bot answered in another way.
    #[error("the bot answered otherwise: {0}")]
    Otherwise(String),
}

impl LocalDiscord {
    /// The person shown by this name: `Ada` and `Ben` are members, `Mira` is a moderator.
    ///
    /// # Panics
    /// Nobody has that name.
    pub fn person(&self, name: &str) -> Person {
        let find =
            |state: &State| state.world.humans().find(|person| person.display_name == name).map(|one| one.id);
        let id = self.hub.read(find).expect("a test names a person that there is");
        Person { hub: Arc::clone(&self.hub), id }
    }

    /// The text channel with this name: `questions`, `general`, or `moderators`.
    ///
    /// # Panics
    /// No channel has that name.
    pub fn channel(&self, name: &str) -> Snowflake {
        let find =
            |state: &State| state.world.channels().iter().find(|one| one.name() == name).map(|one| one.id);
        self.hub.read(find).expect("a test names a channel that there is")
    }

    /// The id of the bot's user, which is the application's too.
    pub fn bot_id(&self) -> Snowflake {
        self.hub.read(|state| state.world.bot().id)
    }

    /// The id of the guild.
    pub fn guild_id(&self) -> Snowflake {
        self.hub.read(|state| state.world.guild.id)
    }

    /// The commands that the bot registered, those of the guild first.
    pub fn commands(&self) -> Vec<Value> {
        self.hub.read(|state| state.world.commands.all().cloned().collect())
    }

    /// The message with this id, whoever sees it.
    pub fn message(&self, id: Snowflake) -> Option<Value> {
        self.hub.read(|state| state.world.message(id).map(|message| state.world.message_object(message)))
    }

    /// Waits until the bot is connected and has registered a command.
    ///
    /// # Errors
    /// It was not within `patience`.
    pub async fn ready(&self, patience: Duration) -> Result<(), NoReply> {
        let is_ready = |state: &State| state.bot_is_online() && state.world.commands.all().next().is_some();
        self.until(patience, is_ready).await
    }

    /// Waits until the bot is connected.
    ///
    /// # Errors
    /// It was not within `patience`.
    pub async fn online(&self, patience: Duration) -> Result<(), NoReply> {
        self.until(patience, State::bot_is_online).await
    }

    /// Waits until the bot is not connected.
    ///
    /// # Errors
    /// It still was after `patience`.
    pub async fn offline(&self, patience: Duration) -> Result<(), NoReply> {
        self.until(patience, |state| !state.bot_is_online()).await
    }

    /// Waits until a REST request was made that `fits`, and gives it back.
    ///
    /// # Errors
    /// None was made within `patience`.
    pub async fn exchange(
        &self,
        patience: Duration,
        fits: impl Fn(&super::Exchange) -> bool,
    ) -> Result<super::Exchange, NoReply> {
        let find = |state: &State| state.journal.exchanges.iter().find(|exchange| fits(exchange)).cloned();
        self.hub.wait_for(patience, find).await.ok_or(NoReply::Silence(patience))
    }

    /// Waits until a client sent a payload to the gateway that `fits`, and gives it back.
    ///
    /// # Errors
    /// None was sent within `patience`.
    pub async fn gateway_payload(
        &self,
        patience: Duration,
        fits: impl Fn(&Value) -> bool,
    ) -> Result<Value, NoReply> {
        let find = |state: &State| state.journal.gateway.iter().find(|payload| fits(payload)).cloned();
        self.hub.wait_for(patience, find).await.ok_or(NoReply::Silence(patience))
    }

    async fn until(&self, patience: Duration, holds: impl Fn(&State) -> bool) -> Result<(), NoReply> {
        let found = self.hub.wait_for(patience, |state| holds(state).then_some(())).await;
        found.ok_or(NoReply::Silence(patience))
    }
}

impl Person {
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
        let action = Action::Autocomplete {
            channel,
            command: command.to_owned(),
            option: option.to_owned(),
            value: Value::from(value),
            options: Map::new(),
        };
        let pending = self.begin(&action)?;
        Ok(act::choices(&self.hub, pending.id).await)
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
            Done::Choices(_) | Done::Restored(_) => unreachable!("only the page's own road ends so"),
        }
    }

    fn begin(&self, action: &Action) -> Result<Pending, Refusal> {
        let id = self.message(action)?;
        Ok(Pending { hub: Arc::clone(&self.hub), id })
    }
}

impl Pending {
    /// The interaction's id.
    pub fn id(&self) -> Snowflake {
        self.id
    }

    /// Waits for the bot's answer. For a promised message it waits until that is there.
    ///
    /// # Errors
    /// None came within `patience`, or the bot was silent for three seconds of the local clock.
    pub async fn outcome(&self, patience: Duration) -> Result<Outcome, NoReply> {
        let find = |state: &State| {
            let interaction = state.world.interaction_by_id(self.id)?;
            if interaction.expired {
                return Some(Err(NoReply::Failed));
            }
            let original = interaction.original.and_then(|id| state.world.message(id));
            let object = original.map(|message| state.world.message_object(message));
            match interaction.answer? {
                Callback::Message | Callback::DeferredMessage => {
                    let complete = !original?.has(flag::LOADING);
                    complete.then_some(Ok(Outcome::Message(object?)))
                }
                Callback::Update => Some(Ok(Outcome::Update(object?))),
                Callback::DeferredUpdate => Some(Ok(Outcome::Heard)),
                Callback::Modal => Some(Ok(Outcome::Modal(interaction.modal.clone().unwrap_or_default()))),
                Callback::Choices => Some(Err(NoReply::Otherwise("choices".to_owned()))),
            }
        };
        self.hub.wait_for(patience, find).await.unwrap_or(Err(NoReply::Silence(patience)))
    }

    /// Waits for the message with which the bot answers, or the message that it changes.
    ///
    /// # Errors
    /// As [`Pending::outcome`]; or the bot answered with a form, or with nothing that can be seen.
    pub async fn reply(&self, patience: Duration) -> Result<Value, NoReply> {
        match self.outcome(patience).await? {
            Outcome::Message(message) | Outcome::Update(message) => Ok(message),
            other => Err(NoReply::Otherwise(format!("{other:?}"))),
        }
    }

    /// Waits for the form with which the bot answers.
    ///
    /// # Errors
    /// As [`Pending::outcome`]; or the bot answered otherwise.
    pub async fn modal(&self, patience: Duration) -> Result<Value, NoReply> {
        match self.outcome(patience).await? {
            Outcome::Modal(modal) => Ok(modal),
            other => Err(NoReply::Otherwise(format!("{other:?}"))),
        }
    }

    /// The follow-ups that the bot has sent so far, oldest first.
    pub fn follow_ups(&self) -> Vec<Value> {
        self.hub.read(|state| {
            let channel = state.world.interaction_by_id(self.id).map(|interaction| interaction.channel);
            let messages = channel.into_iter().flat_map(|channel| state.world.messages_in(channel));
            let mine = messages.filter(|message| {
                message
                    .origin
                    .as_ref()
                    .is_some_and(|origin| origin.interaction == self.id && origin.follow_up_to.is_some())
            });
            mine.map(|message| state.world.message_object(message)).collect()
        })
    }
}

fn map(values: &Value) -> Map<String, Value> {
    values.as_object().cloned().unwrap_or_default()
}
