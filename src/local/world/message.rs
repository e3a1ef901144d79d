//! Messages: what is kept of one, who sees it, and what it answers.

use serde_json::{Value, json};

use super::attachment::Attachment;
use super::interaction::InteractionKind;
use super::mentions::Mentions;
use super::outgoing;
use crate::local::clock::Moment;
use crate::local::snowflake::Snowflake;

/// A message's flags, as bits.
pub mod flag {
    /// Links are not unfurled.
    pub const SUPPRESS_EMBEDS: u64 = 1 << 2;
    /// Only one person sees it.
    pub const EPHEMERAL: u64 = 1 << 6;
    /// "… is thinking": an answer is promised.
    pub const LOADING: u64 = 1 << 7;
    /// It makes no sound.
    pub const SUPPRESS_NOTIFICATIONS: u64 = 1 << 12;
    /// It is made of components alone.
    pub const COMPONENTS_V2: u64 = 1 << 15;
}

/// A message that was sent and not deleted.
#[derive(Debug, Clone)]
pub struct Message {
    /// The message's id.
    pub id: Snowflake,
    /// Where it stands.
    pub channel: Snowflake,
    /// Who wrote it.
    pub author: Snowflake,
    /// Text, embeds, components and flags.
    pub body: Body,
    /// Whom it rings.
    pub mentions: Mentions,
    /// When it was last edited.
    pub edited: Option<Moment>,
    /// What the sender called it, given back unchanged.
    pub nonce: Option<Value>,
    /// The message it replies to.
    pub replies_to: Option<Snowflake>,
    /// The interaction that it answers.
    pub origin: Option<Origin>,
    /// The one person who sees it, if it is ephemeral.
    pub only_for: Option<Snowflake>,
    /// Whether that person hid it.
    pub dismissed: bool,
}

/// What a message says and shows.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Body {
    /// The text.
    pub content: String,
    /// Discord's embed objects, as sent back.
    pub embeds: Vec<Value>,
    /// Discord's component objects, as sent back.
    pub components: Vec<Value>,
    /// Files, in order.
    pub attachments: Vec<Attachment>,
    /// See [`flag`].
    pub flags: u64,
}

/// The interaction that a message answers.
#[derive(Debug, Clone)]
pub struct Origin {
    /// The interaction's id.
    pub interaction: Snowflake,
    /// Its token, by which the message may be edited.
    pub token: String,
    /// What kind of interaction it was.
    pub kind: InteractionKind,
    /// Who began it.
    pub by: Snowflake,
    /// The first answer, if this is a follow-up to it.
    pub follow_up_to: Option<Snowflake>,
    /// The message whose component was used.
    pub interacted: Option<Snowflake>,
}

impl Body {
    /// Reads a whole body as sent.
    pub fn read(sent: &Value) -> Self {
        let mut body = Self::default();
        body.revise(sent);
        body
    }

    /// Takes over what `sent` names, and leaves the rest, as it does the files.
    pub fn revise(&mut self, sent: &Value) {
        if let Some(content) = sent.get("content") {
            content.as_str().unwrap_or_default().trim().clone_into(&mut self.content);
        }
        if let Some(embeds) = sent.get("embeds") {
            self.embeds = outgoing::embeds(embeds);
        }
        if let Some(components) = sent.get("components") {
            self.components = outgoing::components(components);
        }
        if let Some(flags) = sent["flags"].as_u64() {
            let kept = self.flags & (flag::EPHEMERAL | flag::LOADING | flag::COMPONENTS_V2);
            self.flags =
                kept | flags & (flag::SUPPRESS_EMBEDS | flag::SUPPRESS_NOTIFICATIONS | flag::COMPONENTS_V2);
        }
    }

    /// Whether nothing would be seen of it.
    pub fn is_empty(&self) -> bool {
        self.content.is_empty()
            && self.embeds.is_empty()
            && self.components.is_empty()
            && self.attachments.is_empty()
    }
}

impl Message {
    /// Whether `flag` is set.
    pub fn has(&self, flag: u64) -> bool {
        self.body.flags & flag != 0
    }

    /// Discord's number for the kind of message: plain, reply, or answer to a command.
    pub fn kind(&self) -> u64 {
        match (&self.origin, self.replies_to) {
            (Some(Origin { kind: InteractionKind::Command { .. }, follow_up_to: None, .. }), _) => 20,
            (Some(Origin { kind: InteractionKind::Menu { .. }, follow_up_to: None, .. }), _) => 23,
            (_, Some(_)) => 19,
            (_, None) => 0,
        }
    }

    /// The fields of Discord's message object that need no knowledge of anything else.
    pub fn own_fields(&self) -> Value {
        json!({
            "id": self.id, "channel_id": self.channel, "type": self.kind(), "content": self.body.content,
            "timestamp": self.id.made().to_string(), "edited_timestamp": self.edited.map(|at| at.to_string()),
            "tts": false, "mention_everyone": self.mentions.everyone, "mention_roles": self.mentions.roles,
            "attachments": self.body.attachments.iter().map(Attachment::object).collect::<Vec<_>>(),
            "embeds": self.body.embeds, "components": self.body.components,
            "pinned": false, "flags": self.body.flags,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_edit_changes_only_what_it_names() {
        let mut body = Body::read(&json!({"content": " a ", "embeds": [{"title": "t"}], "flags": 64}));
        assert_eq!(
            (body.content.as_str(), body.flags),
            ("a", 0),
            "nobody makes a message ephemeral by asking"
        );
        body.flags |= flag::EPHEMERAL;
        body.revise(&json!({"content": null, "flags": 4}));
        assert_eq!((body.content.as_str(), body.embeds.len()), ("", 1));
        assert_eq!(body.flags, flag::EPHEMERAL | flag::SUPPRESS_EMBEDS);
        body.revise(&json!({"embeds": []}));
        assert!(body.is_empty());
    }
}
