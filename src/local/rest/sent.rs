//! What the bot sends as a message, made ready for the world: the parts that all routes share.

use serde_json::{Value, json};

use super::answer::ApiError;
use crate::local::world::message::{Body, Message, flag};

/// A whole message as sent.
///
/// # Errors
/// Nothing would be seen of it.
pub fn new_body(sent: &Value) -> Result<Body, ApiError> {
    let body = Body::read(sent);
    if body.is_empty() { Err(ApiError::EmptyMessage) } else { Ok(body) }
}

/// A message's body after an edit.
///
/// # Errors
/// Nothing would be seen of it any more, or a message made of components is given text or embeds.
pub fn edited_body(message: &Message, sent: &Value) -> Result<Body, ApiError> {
    let mut body = message.body.clone();
    body.revise(sent);
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
