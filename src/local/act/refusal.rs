//! Why a person cannot do something.

use crate::local::snowflake::Snowflake;

/// Why a person cannot do something, as a sentence.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// Nobody with that id.
    #[error("there is no user `{0}`; see the `users` of `/local/state`")]
    NoSuchUser(Snowflake),
    /// No such channel, or the person does not see it.
    #[error("there is no channel `{0}` that this user sees")]
    NoSuchChannel(Snowflake),
    /// No such message, or the person does not see it.
    #[error("there is no message `{0}` that this user sees")]
    NoSuchMessage(Snowflake),
    /// A message of somebody else.
    #[error("message `{0}` was written by somebody else")]
    NotYours(Snowflake),
    /// A message that everybody sees.
    #[error("message `{0}` is not an ephemeral one, so it cannot be dismissed")]
    NotEphemeral(Snowflake),
    /// Nothing to send.
    #[error("a message needs some text")]
    EmptyMessage,
    /// Too much to send.
    #[error("a message has at most {limit} characters, not {found}")]
    LongMessage {
        /// Most characters.
        limit: usize,
        /// How many there are.
        found: usize,
    },
    /// No such command, or not for this person, or not here.
    #[error("there is no command `{command}` that this user may use in this channel")]
    NoSuchCommand {
        /// Its name.
        command: String,
    },
    /// An option that does not fit.
    #[error("option `{option}` {reason}")]
    BadOption {
        /// Its name.
        option: String,
        /// What is wrong with it.
        reason: String,
    },
    /// No such button or menu.
    #[error("message `{message}` has no {kind} `{custom_id}` that can be used")]
    NoSuchComponent {
        /// The message.
        message: Snowflake,
        /// Button or select menu.
        kind: &'static str,
        /// The one that was meant.
        custom_id: String,
    },
    /// Too few or too many things picked, or something that is not offered.
    #[error("`{custom_id}` {reason}")]
    BadValue {
        /// The menu or field.
        custom_id: String,
        /// What is wrong.
        reason: String,
    },
    /// No form is open.
    #[error("no form `{custom_id}` is open for this user")]
    NoSuchForm {
        /// The form that was meant.
        custom_id: String,
    },
}
