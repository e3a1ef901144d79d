//! What the bot sends as a message, made ready for the world: the parts that all routes share.

use serde_json::{Value, json};

use super::Call;
use super::answer::ApiError;
use super::upload::attached;
use crate::local::snowflake::Snowflake;
use crate::local::world::message::{Body, flag};

/// A whole message as sent.
///
/// # Errors
/// Nothing would be seen of it, or its files are not as it says.
pub fn new_body(call: &mut Call<'_>, channel: Snowflake, sent: &Value) -> Result<Body, ApiError> {
    let mut body = Body::read(sent);
    body.attachments = attached(call, sent, channel, &[])?;
    if body.is_empty() { Err(ApiError::EmptyMessage) } else { Ok(body) }
}

/// A message's body after an edit.
///
/// # Errors
/// There is no such message, nothing would be seen of it any more, its files are not as it says, or a message
/// made of components is given text or embeds.
pub fn edited_body(call: &mut Call<'_>, id: Snowflake, sent: &Value) -> Result<Body, ApiError> {
    let message = call.state.world.message(id).ok_or(ApiError::UnknownMessage)?;
    let (channel, mut body) = (message.channel, message.body.clone());
    body.revise(sent);
    body.attachments = attached(call, sent, channel, &body.attachments)?;
    if body.flags & flag::COMPONENTS_V2 != 0 {
        let said = [("content", !body.content.is_empty()), ("embeds", !body.embeds.is_empty())];
        if let Some((field, _)) = said.into_iter().find(|(_, said)| *said) {
            let message = "The MessageFlags.IS_COMPONENTS_V2 flag allows no such field";
            let error =
                json!({"code": "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2", "message": message});
            return Err(ApiError::InvalidForm(json!({ field: {"_errors": [error]} })));
        }
    }
    if body.is_empty() { Err(ApiError::EmptyMessage) } else { Ok(body) }
}

/// Whether only one person is to see what is sent.
pub fn is_ephemeral(sent: &Value) -> bool {
    sent["flags"].as_u64().unwrap_or_default() & flag::EPHEMERAL != 0
}
