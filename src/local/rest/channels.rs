//! Channels and their messages, as the bot reads and writes them.

use serde_json::{Value, json};

use super::Call;
use super::answer::{Answer, ApiError};
use super::route::MessageVerb;
use super::sent::{edited_body, new_body};
use crate::local::gateway::intents::{Intents, hide_content};
use crate::local::hub::Change;
use crate::local::snowflake::Snowflake;
use crate::local::world::Post;
use crate::local::world::channel::Channel;
use crate::local::world::mentions::AllowedMentions;
use crate::local::world::message::Message;
use crate::local::world::permissions::Permissions;

/// Messages in a list unless the client says otherwise, and at most. Discord: resources/message.
const LISTED: usize = 50;
const LISTED_AT_MOST: usize = 100;

/// Gives a channel.
pub fn get(call: &Call<'_>, id: Snowflake) -> Result<Answer, ApiError> {
    Ok(Answer::ok(call.state.world.channel_object(channel(call, id)?)))
}

/// Shows that the bot is typing.
pub fn typing(call: &Call<'_>, id: Snowflake) -> Result<Answer, ApiError> {
    let channel = channel(call, id)?.id;
    let audience = call.state.world.audience(channel, None);
    call.state.notify(audience, "TYPING", &json!({"channel_id": channel}));
    Ok(Answer::empty())
}

/// Lists messages, newest first.
pub fn list(call: &Call<'_>, id: Snowflake) -> Result<Answer, ApiError> {
    let channel = channel(call, id)?.id;
    let bound = |name: &str| call.query.get(name).and_then(|id| id.parse::<Snowflake>().ok());
    let limit = limit(call)?;
    let public = call.state.world.messages_in(channel).filter(|message| message.only_for.is_none());
    let messages: Vec<&Message> = match (bound("before"), bound("after"), bound("around")) {
        (Some(before), _, _) => public.rev().filter(|message| message.id < before).take(limit).collect(),
        (_, Some(after), _) => {
            let mut messages: Vec<_> = public.filter(|message| message.id > after).take(limit).collect();
            messages.reverse();
            messages
        }
        (_, _, Some(around)) => {
            let all: Vec<_> = public.rev().collect();
            let middle = all.iter().position(|message| message.id <= around).unwrap_or(all.len());
            all.into_iter().skip(middle.saturating_sub(limit / 2)).take(limit).collect()
        }
        _ => public.rev().take(limit).collect(),
    };
    Ok(Answer::ok(messages.into_iter().map(|message| readable(call, message)).collect()))
}

/// Sends a message.
pub fn post(call: &mut Call<'_>, channel_id: Snowflake) -> Result<Answer, ApiError> {
    let channel = channel(call, channel_id)?;
    if !channel.takes_messages() {
        return Err(ApiError::NotATextChannel);
    }
    let channel = channel.id;
    let replies_to = replied(call, channel)?;
    let author = call.state.world.bot().id;
    let nonce = call.body.get("nonce").filter(|nonce| !nonce.is_null()).cloned();
    if call.body["enforce_nonce"] == true && nonce.is_some() {
        let mut sent = call.state.world.messages_in(channel).rev();
        if let Some(already) = sent.find(|message| message.author == author && message.nonce == nonce) {
            return Ok(Answer::ok(readable(call, already)));
        }
    }
    let body = new_body(call, channel, call.body)?;
    let post = Post {
        channel,
        author,
        body,
        allowed: AllowedMentions::read(call.body, AllowedMentions::EVERYTHING),
        replies_to,
        origin: None,
        only_for: None,
        nonce,
    };
    let now = call.state.now();
    let id = call.state.world.post(post, now);
    call.state.publish_message(id, Change::Created);
    object(call, id)
}

/// Reads, edits or deletes a message.
pub fn message(
    call: &mut Call<'_>,
    channel_id: Snowflake,
    id: Snowflake,
    verb: MessageVerb,
) -> Result<Answer, ApiError> {
    let channel = channel(call, channel_id)?.clone();
    let message =
        call.state.world.message(id).filter(|found| found.channel == channel.id && found.only_for.is_none());
    let message = message.ok_or(ApiError::UnknownMessage)?;
    let bot = call.state.world.bot();
    let own = message.author == bot.id;
    match verb {
        MessageVerb::Get => object(call, id),
        MessageVerb::Edit if !own => Err(ApiError::NotTheAuthor),
        MessageVerb::Edit => {
            let body = edited_body(call, id, call.body)?;
            let allowed = AllowedMentions::read(call.body, AllowedMentions::EVERYTHING);
            let now = call.state.now();
            call.state.world.revise(id, body, &allowed, now);
            call.state.publish_message(id, Change::Updated);
            object(call, id)
        }
        MessageVerb::Delete if !own && channel.is_direct() => Err(ApiError::NotInDirectMessages),
        MessageVerb::Delete if !own && !bot.permissions().contain(Permissions::MANAGE_MESSAGES) => {
            Err(ApiError::MissingPermissions)
        }
        MessageVerb::Delete => {
            if let Some(deleted) = call.state.world.delete(id) {
                call.state.publish_deletion(&deleted);
            }
            Ok(Answer::empty())
        }
    }
}

fn limit(call: &Call<'_>) -> Result<usize, ApiError> {
    let Some(asked) = call.query.get("limit") else { return Ok(LISTED) };
    asked.parse().ok().filter(|limit| (1..=LISTED_AT_MOST).contains(limit)).ok_or_else(|| {
        let message = format!("int value should be between 1 and {LISTED_AT_MOST}.");
        let error = json!({"code": "NUMBER_TYPE_RANGE", "message": message});
        ApiError::InvalidForm(json!({"limit": {"_errors": [error]}}))
    })
}

fn channel<'a>(call: &'a Call<'_>, id: Snowflake) -> Result<&'a Channel, ApiError> {
    call.state.world.channel(id).ok_or(ApiError::UnknownChannel)
}

/// The message that the new one replies to.
fn replied(call: &Call<'_>, channel: Snowflake) -> Result<Option<Snowflake>, ApiError> {
    let reference = &call.body["message_reference"];
    let Some(id) = Snowflake::from_json(&reference["message_id"]) else { return Ok(None) };
    let found = call.state.world.message(id);
    if found.is_some_and(|message| message.channel == channel && message.only_for.is_none()) {
        return Ok(Some(id));
    }
    if reference["fail_if_not_exists"] == false {
        return Ok(None);
    }
    let error = json!({"code": "REPLIES_UNKNOWN_MESSAGE", "message": "Unknown message"});
    Err(ApiError::InvalidForm(json!({"message_reference": {"_errors": [error]}})))
}

fn object(call: &Call<'_>, id: Snowflake) -> Result<Answer, ApiError> {
    let message = call.state.world.message(id).ok_or(ApiError::UnknownMessage)?;
    Ok(Answer::ok(readable(call, message)))
}

/// Discord's message object, without the content that the application may not read.
fn readable(call: &Call<'_>, message: &Message) -> Value {
    let world = &call.state.world;
    let mut object = world.message_object(message);
    if !call.state.faults.granted.contain(Intents::MESSAGE_CONTENT) {
        hide_content(&mut object, world.bot().id, world.place_of(message.channel));
    }
    object
}
