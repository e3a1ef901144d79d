//! Putting back messages that a page still shows and a server started anew does not know.
//!
//! The page remembers, not the server: nothing of a conversation is kept on disk. A message comes back
//! as it stood, under its id, so that its buttons work; the token of the interaction it answered is
//! gone with the old server. What is not a message of people and channels that exist here is left out.

use serde_json::Value;

use super::World;
use super::interaction::InteractionKind;
use super::mentions::Mentions;
use super::message::{Body, Message, Origin, flag};
use crate::local::snowflake::Snowflake;

impl World {
    /// Puts back a message as `person` was shown it; `None` when it is known already, or cannot be one.
    pub fn restore(&mut self, shown: &Value, person: Snowflake) -> Option<Snowflake> {
        let id = Snowflake::from_json(&shown["id"]).filter(|id| self.messages.get(*id).is_none())?;
        let channel = Snowflake::from_json(&shown["channel_id"])?;
        let author = Snowflake::from_json(&shown["author"]["id"])?;
        if !self.sees_channel(person, channel) || self.person(author).is_none() {
            return None;
        }
        let mut body = Body::read(shown);
        body.flags = shown["flags"].as_u64().unwrap_or_default() & !flag::LOADING;
        if body.is_empty() {
            return None;
        }
        let only_for = (body.flags & flag::EPHEMERAL != 0).then_some(person);
        let message = Message {
            id,
            channel,
            author,
            body,
            mentions: Mentions::default(),
            edited: None,
            nonce: None,
            replies_to: Snowflake::from_json(&shown["message_reference"]["message_id"]),
            origin: origin(shown),
            only_for,
            dismissed: false,
        };
        self.messages.insert(message);
        Some(id)
    }
}

/// The interaction that a message says it answers.
fn origin(shown: &Value) -> Option<Origin> {
    let metadata = &shown["interaction_metadata"];
    let name = || shown["interaction"]["name"].as_str().map(str::to_owned);
    let kind = match (metadata["type"].as_u64()?, Snowflake::from_json(&metadata["target_message_id"])) {
        (2, Some(target)) => InteractionKind::Menu { name: name()?, target },
        (2, None) => InteractionKind::Command { name: name()? },
        _ => InteractionKind::Component,
    };
    Some(Origin {
        interaction: Snowflake::from_json(&metadata["id"])?,
        token: String::new(),
        kind,
        by: Snowflake::from_json(&metadata["user"]["id"])?,
        follow_up_to: Snowflake::from_json(&metadata["original_response_message_id"]),
        interacted: Snowflake::from_json(&metadata["interacted_message_id"]),
    })
}
