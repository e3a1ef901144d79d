//! Sending and editing messages, and hiding ephemeral ones.

use super::{Done, Refusal};
use crate::local::hub::{Change, State};
use crate::local::snowflake::Snowflake;
use crate::local::world::Post;
use crate::local::world::channel::Channel;
use crate::local::world::mentions::AllowedMentions;
use crate::local::world::message::{Body, Message};
use crate::local::world::permissions::Permissions;

/// Most characters of a person's message. Discord: resources/message.
const LONGEST_MESSAGE: usize = 2_000;

/// Sends a message; all it mentions rings, as with people's messages.
pub fn say(
    state: &mut State,
    by: Snowflake,
    channel: Snowflake,
    content: &str,
    reply_to: Option<Snowflake>,
) -> Result<Done, Refusal> {
    let takes_messages = state.world.channel(channel).is_some_and(Channel::takes_messages);
    if !takes_messages || !state.world.sees_channel(by, channel) {
        return Err(Refusal::NoSuchChannel(channel));
    }
    if let Some(id) = reply_to {
        let replied = visible(state, by, id)?;
        if replied.channel != channel || replied.only_for.is_some() {
            return Err(Refusal::NoSuchMessage(id));
        }
    }
    let body = Body { content: checked(content)?, ..Body::default() };
    let allowed = AllowedMentions::EVERYTHING;
    let post = Post {
        channel,
        author: by,
        body,
        allowed,
        replies_to: reply_to,
        origin: None,
        only_for: None,
        nonce: None,
    };
    let now = state.now();
    let id = state.world.post(post, now);
    state.publish_message(id, Change::Created);
    Ok(Done::Message(id))
}

/// Changes a message of one's own.
pub fn edit(state: &mut State, by: Snowflake, id: Snowflake, content: &str) -> Result<Done, Refusal> {
    let message = visible(state, by, id)?;
    if message.author != by {
        return Err(Refusal::NotYours(id));
    }
    let body = Body { content: checked(content)?, ..message.body.clone() };
    let now = state.now();
    state.world.revise(id, body, &AllowedMentions::EVERYTHING, now);
    state.publish_message(id, Change::Updated);
    Ok(Done::Message(id))
}

/// Deletes a message of one's own, or as a moderator one of somebody else.
pub fn delete(state: &mut State, by: Snowflake, id: Snowflake) -> Result<Done, Refusal> {
    let message = visible(state, by, id)?;
    let on_guild = state.world.guild_of(message.channel).is_some();
    let moderates =
        on_guild && state.world.permissions_in(by, message.channel).contain(Permissions::MANAGE_MESSAGES);
    if message.author != by && !moderates || message.only_for.is_some() {
        return Err(Refusal::NotYours(id));
    }
    if let Some(deleted) = state.world.delete(id) {
        state.publish_deletion(&deleted);
    }
    Ok(Done::Message(id))
}

/// Hides an ephemeral message from the one person who saw it; the bot is told nothing.
pub fn dismiss(state: &mut State, by: Snowflake, id: Snowflake) -> Result<Done, Refusal> {
    let message = visible(state, by, id)?;
    if message.only_for != Some(by) {
        return Err(Refusal::NotEphemeral(id));
    }
    let payload = serde_json::json!({"id": id, "channel_id": message.channel});
    state.world.hide(id);
    state.notify(vec![by], "MESSAGE_DELETE", &payload);
    Ok(Done::Message(id))
}

/// The message with this id, if the person sees it.
pub fn visible(state: &State, by: Snowflake, id: Snowflake) -> Result<&Message, Refusal> {
    let message = state.world.message(id).filter(|message| state.world.sees(by, message));
    message.ok_or(Refusal::NoSuchMessage(id))
}

fn checked(content: &str) -> Result<String, Refusal> {
    let content = content.trim();
    let found = content.chars().count();
    match found {
        0 => Err(Refusal::EmptyMessage),
        _ if found > LONGEST_MESSAGE => Err(Refusal::LongMessage { limit: LONGEST_MESSAGE, found }),
        _ => Ok(content.to_owned()),
    }
}
