//! An action as the answer to an interaction: Discord's JSON, for the gateway's callback and for the
//! body of an HTTP answer alike.

use serde::Serialize;

use super::drawing::PICTURE;
use super::message::{Choice, Message};
use super::request::{Action, Visibility};

/// Message flag: no embeds, which for a text are the previews of its links.
const SUPPRESS_EMBEDS: u16 = 1 << 2;
/// Message flag: nobody's device makes a sound.
const SUPPRESS_NOTIFICATIONS: u16 = 1 << 12;
/// Message flag: only the person it answers sees it.
const EPHEMERAL: u16 = 1 << 6;

/// The answer to an interaction.
#[derive(Debug, Serialize)]
pub struct Callback<'a> {
    r#type: u8,
    #[serde(skip_serializing_if = "Option::is_none")]
    data: Option<Data<'a>>,
}

#[derive(Debug, Serialize)]
#[serde(untagged)]
enum Data<'a> {
    Message(Outgoing<'a>),
    Choices { choices: &'a [Choice] },
}

/// A message with its flags.
#[derive(Debug, Serialize)]
pub struct Outgoing<'a> {
    #[serde(flatten)]
    message: &'a Message,
    #[serde(skip_serializing_if = "Option::is_none")]
    flags: Option<u16>,
    #[serde(skip_serializing_if = "Option::is_none")]
    message_reference: Option<Reference>,
    #[serde(skip_serializing_if = "Option::is_none")]
    attachments: Option<Vec<Attachment>>,
}

/// A file that is sent with a message, as the message names it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct Attachment {
    /// The number of the file among those that are sent.
    #[serde(serialize_with = "as_text")]
    id: u64,
    filename: &'static str,
    /// What those are told who do not see it.
    description: String,
}

/// The message that a message replies to.
#[derive(Debug, Clone, Copy, Serialize)]
struct Reference {
    #[serde(serialize_with = "as_text")]
    message_id: u64,
    fail_if_not_exists: bool,
}

/// Types of callback, as Discord numbers them.
mod number {
    pub const CHANNEL_MESSAGE: u8 = 4;
    pub const DEFERRED_UPDATE: u8 = 6;
    pub const UPDATE_MESSAGE: u8 = 7;
    pub const AUTOCOMPLETE_RESULT: u8 = 8;
}

impl<'a> Callback<'a> {
    /// The answer that carries out an action.
    ///
    /// A deletion is only acknowledged by it; the original message is to be deleted afterwards. So is silence, with
    /// which a choice is met that somebody else has just made.
    pub fn new(action: &'a Action) -> Self {
        let (r#type, data) = match action {
            Action::Say(message, visibility) => {
                (number::CHANNEL_MESSAGE, Some(Data::Message(Outgoing::new(message, *visibility))))
            }
            Action::Replace(message) => {
                let outgoing = Outgoing::new(message, Visibility::Public);
                (number::UPDATE_MESSAGE, Some(Data::Message(outgoing.without_earlier_files())))
            }
            Action::Offer(choices) => (number::AUTOCOMPLETE_RESULT, Some(Data::Choices { choices })),
            Action::Delete | Action::Silence => (number::DEFERRED_UPDATE, None),
        };
        Self { r#type, data }
    }
}

impl<'a> Outgoing<'a> {
    /// A message that this many may see.
    pub fn new(message: &'a Message, visibility: Visibility) -> Self {
        let seen = match visibility {
            Visibility::Public => 0,
            Visibility::Quiet => SUPPRESS_NOTIFICATIONS,
            Visibility::Private => EPHEMERAL,
        };
        let flags = seen | if message.hides_previews() { SUPPRESS_EMBEDS } else { 0 };
        let attachments = message
            .picture()
            .map(|picture| vec![Attachment { id: 0, filename: PICTURE, description: picture.description() }]);
        Self { message, flags: (flags > 0).then_some(flags), message_reference: None, attachments }
    }

    /// The same message in the place of one that may have had files, which go with what it said.
    fn without_earlier_files(mut self) -> Self {
        self.attachments.get_or_insert_default();
        self
    }

    /// A message in the place of another one; previews that the other one hid are no longer hidden by it.
    pub fn instead(message: &'a Message) -> Self {
        let flags = if message.hides_previews() { SUPPRESS_EMBEDS } else { 0 };
        Self { flags: Some(flags), ..Self::new(message, Visibility::Public) }.without_earlier_files()
    }

    /// The same message as a reply to another one, which it outlives.
    #[must_use]
    pub const fn replying_to(mut self, message_id: u64) -> Self {
        self.message_reference = Some(Reference { message_id, fail_if_not_exists: false });
        self
    }
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes fields by reference")]
fn as_text<S: serde::Serializer>(id: &u64, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(id)
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::{Callback, Outgoing};
    use crate::discord::message::{Choice, Embed, Message};
    use crate::discord::request::{Action, Visibility};

    fn text(extra: &Value) -> Value {
        let mut data = json!({
            "content": "Hello", "embeds": [], "components": [],
            "allowed_mentions": {"parse": [], "replied_user": false}
        });
        let fields = data.as_object_mut().expect("an object");
        fields.extend(extra.as_object().expect("an object").clone());
        data
    }

    #[track_caller]
    fn check(action: &Action, expected: &Value) {
        assert_eq!(&serde_json::to_value(Callback::new(action)).expect("plain data serialises"), expected);
    }

    #[test]
    fn each_action_is_one_callback() {
        let hello = Message::text("Hello");
        let say = |visibility| Action::Say(hello.clone(), visibility);
        check(&say(Visibility::Public), &json!({"type": 4, "data": text(&json!({"flags": 4}))}));
        check(&say(Visibility::Quiet), &json!({"type": 4, "data": text(&json!({"flags": 4100}))}));
        check(&say(Visibility::Private), &json!({"type": 4, "data": text(&json!({"flags": 68}))}));
        check(
            &Action::Replace(hello),
            &json!({"type": 7, "data": text(&json!({"flags": 4, "attachments": []}))}),
        );
        check(&Action::Delete, &json!({"type": 6}));
        check(&Action::Offer(Vec::new()), &json!({"type": 8, "data": {"choices": []}}));
        let choice = Choice::new("Where?", "f:where".to_owned()).expect("it fits");
        check(
            &Action::Offer(vec![choice]),
            &json!({"type": 8, "data": {"choices": [{"name": "Where?", "value": "f:where"}]}}),
        );
    }

    #[test]
    fn what_an_embed_may_replace_hides_none() {
        let visibility = Visibility::Private;
        let flags = |message| {
            serde_json::to_value(Outgoing::new(&message, visibility)).expect("plain data")["flags"].clone()
        };
        assert_eq!(flags(Message::text("Hello")), 68);
        assert_eq!(flags(Message::interim("Hello")), 64);
        assert_eq!(flags(Message::embed(Embed::new("Title", "Text", "Footer", 0))), 64);
    }

    #[test]
    fn what_takes_the_place_of_a_text_may_be_an_embed() {
        let flags =
            |message| serde_json::to_value(Outgoing::instead(&message)).expect("plain data")["flags"].clone();
        assert_eq!(flags(Message::text("Hello")), 4);
        assert_eq!(flags(Message::embed(Embed::new("Title", "Text", "Footer", 0))), 0);
    }

    #[test]
    fn a_reply_names_its_message_and_rings_nobody() {
        let hello = Message::text("Hello");
        let reply = Outgoing::new(&hello, Visibility::Quiet).replying_to(77);
        assert_eq!(
            serde_json::to_value(reply).expect("plain data serialises"),
            text(&json!({
                "flags": 4100,
                "message_reference": {"message_id": "77", "fail_if_not_exists": false}
            }))
        );
    }
}
