//! Later answers to an interaction: follow-ups, and reading, editing and deleting what was answered.

use super::Call;
use super::answer::{Answer, ApiError};
use super::callback::origin;
use super::route::{AnsweredMessage, MessageVerb};
use super::sent::{edited_body, is_ephemeral, new_body};
use crate::local::hub::Change;
use crate::local::snowflake::Snowflake;
use crate::local::world::Post;
use crate::local::world::interaction::{Interaction, InteractionKind};
use crate::local::world::mentions::AllowedMentions;
use crate::local::world::message::{Message, flag};

/// Sends a follow-up. After a promise the first follow-up is what was promised.
pub fn post(call: &mut Call<'_>, application: Snowflake, token: &str) -> Result<Answer, ApiError> {
    let interaction = open_interaction(call, application, token)?;
    let promised = interaction.original.and_then(|id| call.state.world.message(id));
    if let Some(promised) = promised.filter(|message| message.has(flag::LOADING)) {
        let id = promised.id;
        return edit(call, id);
    }
    let mut body = new_body(call, interaction.channel, call.body)?;
    let only_for = is_ephemeral(call.body).then_some(interaction.by);
    if only_for.is_some() {
        body.flags |= flag::EPHEMERAL;
    }
    let post = Post {
        channel: interaction.channel,
        author: call.state.world.bot().id,
        body,
        allowed: AllowedMentions::read(call.body, AllowedMentions::USERS),
        replies_to: interaction.original,
        origin: Some(origin(&interaction, interaction.original)),
        only_for,
        nonce: None,
    };
    let now = call.state.now();
    let id = call.state.world.post(post, now);
    call.state.publish_message(id, Change::Created);
    object(call, id)
}

/// Reads, edits or deletes an answer.
pub fn message(
    call: &mut Call<'_>,
    application: Snowflake,
    token: &str,
    which: AnsweredMessage,
    verb: MessageVerb,
) -> Result<Answer, ApiError> {
    let interaction = open_interaction(call, application, token)?;
    let id = match which {
        AnsweredMessage::Original => interaction.original,
        AnsweredMessage::Id(id) => Some(id),
    };
    let message = id.and_then(|id| call.state.world.message(id)).filter(|found| belongs(found, &interaction));
    let id = message.ok_or(ApiError::UnknownMessage)?.id;
    match verb {
        MessageVerb::Get => object(call, id),
        MessageVerb::Edit => edit(call, id),
        MessageVerb::Delete => {
            if let Some(deleted) = call.state.world.delete(id) {
                call.state.publish_deletion(&deleted);
            }
            Ok(Answer::empty())
        }
    }
}

fn open_interaction(call: &Call<'_>, application: Snowflake, token: &str) -> Result<Interaction, ApiError> {
    let world = &call.state.world;
    let interaction = world.interaction(token).filter(|interaction| {
        application == world.bot().id
            && interaction.is_open(call.state.now())
            && interaction.kind != InteractionKind::Autocomplete
    });
    interaction.cloned().ok_or(ApiError::UnknownWebhook)
}

/// Whether a message is an answer to the interaction, or the message whose component was used.
fn belongs(message: &Message, interaction: &Interaction) -> bool {
    let answers = message.origin.as_ref().is_some_and(|origin| origin.token == interaction.token);
    answers || interaction.source == Some(message.id)
}

fn edit(call: &mut Call<'_>, id: Snowflake) -> Result<Answer, ApiError> {
    let body = edited_body(call, id, call.body)?;
    let allowed = AllowedMentions::read(call.body, AllowedMentions::USERS);
    let now = call.state.now();
    call.state.world.revise(id, body, &allowed, now);
    call.state.publish_message(id, Change::Updated);
    object(call, id)
}

fn object(call: &Call<'_>, id: Snowflake) -> Result<Answer, ApiError> {
    let message = call.state.world.message(id).ok_or(ApiError::UnknownMessage)?;
    Ok(Answer::ok(call.state.world.message_object(message)))
}
