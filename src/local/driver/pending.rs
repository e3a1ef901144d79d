//! An interaction on its way: how the bot answers it.

use std::sync::Arc;
use std::time::Duration;

use serde_json::Value;

use super::NoReply;
use crate::local::hub::{Hub, State};
use crate::local::snowflake::Snowflake;
use crate::local::world::interaction::Callback;
use crate::local::world::message::flag;

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
    /// With choices, as Discord's choice objects.
    Choices(Vec<Value>),
    /// With a form: its `interaction_id`, `custom_id`, `title` and `components`.
    Modal(Value),
}

impl Pending {
    /// The interaction with this id.
    pub(super) fn new(hub: Arc<Hub>, id: Snowflake) -> Self {
        Self { hub, id }
    }

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
                Callback::Choices => {
                    Some(Ok(Outcome::Choices(interaction.choices.clone().unwrap_or_default())))
                }
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
