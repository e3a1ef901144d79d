//! Interactions: what a person began, how the bot may answer, and by when.

use std::time::Duration;

use serde_json::Value;

use crate::local::clock::Moment;
use crate::local::snowflake::Snowflake;

/// How long the bot has for its first answer.
/// Discord: interactions/receiving-and-responding, "within 3 seconds".
pub const FIRST_ANSWER: Duration = Duration::from_secs(3);
/// How long the token is good for edits and follow-ups.
/// Discord: interactions/receiving-and-responding, "valid for 15 minutes".
pub const TOKEN_LIFE: Duration = Duration::from_secs(15 * 60);

/// Something that a person began and the bot is to answer.
#[derive(Debug, Clone)]
pub struct Interaction {
    /// The interaction's id.
    pub id: Snowflake,
    /// The secret by which it is answered.
    pub token: String,
    /// What was begun.
    pub kind: InteractionKind,
    /// By whom.
    pub by: Snowflake,
    /// Where.
    pub channel: Snowflake,
    /// The message whose component was used, or from which the modal was opened.
    pub source: Option<Snowflake>,
    /// When.
    pub born: Moment,
    /// The first answer, once there is one.
    pub answer: Option<Callback>,
    /// The message that `@original` means.
    pub original: Option<Snowflake>,
    /// The form that was opened, until it is submitted and answered.
    pub modal: Option<Value>,
    /// The choices given for an autocompletion.
    pub choices: Option<Vec<Value>>,
    /// Whether the person was told that no answer came.
    pub expired: bool,
}

/// What a person began.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum InteractionKind {
    /// A slash command.
    Command {
        /// Its name.
        name: String,
    },
    /// A command from the menu of a message.
    Menu {
        /// Its name.
        name: String,
        /// The message.
        target: Snowflake,
    },
    /// Typing in an option of a slash command.
    Autocomplete,
    /// A button pressed or something picked from a menu.
    Component,
    /// A form sent in; `opened_by` is the interaction that was answered with the form.
    Submit {
        /// The interaction that was answered with the form.
        opened_by: Snowflake,
    },
}

impl InteractionKind {
    /// Discord's number for it.
    pub const fn number(&self) -> u64 {
        match self {
            Self::Command { .. } | Self::Menu { .. } => 2,
            Self::Component => 3,
            Self::Autocomplete => 4,
            Self::Submit { .. } => 5,
        }
    }

    /// The command's name, if it is a command.
    pub fn command(&self) -> Option<&str> {
        match self {
            Self::Command { name } | Self::Menu { name, .. } => Some(name),
            _ => None,
        }
    }
}

/// Discord's kinds of first answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Callback {
    /// 4: a message.
    Message,
    /// 5: a message later; "… is thinking".
    DeferredMessage,
    /// 6: a change of the component's message later, or none.
    DeferredUpdate,
    /// 7: a change of the component's message.
    Update,
    /// 8: choices for an option.
    Choices,
    /// 9: a form.
    Modal,
}

impl Callback {
    /// The kind with this number. 1 answers a ping, which a gateway bot never gets; 10 and 12 belong
    /// to things that the local Discord does not have.
    pub const fn from_number(number: u64) -> Option<Self> {
        Some(match number {
            4 => Self::Message,
            5 => Self::DeferredMessage,
            6 => Self::DeferredUpdate,
            7 => Self::Update,
            8 => Self::Choices,
            9 => Self::Modal,
            _ => return None,
        })
    }

    /// Discord's number for it.
    pub const fn number(self) -> u64 {
        match self {
            Self::Message => 4,
            Self::DeferredMessage => 5,
            Self::DeferredUpdate => 6,
            Self::Update => 7,
            Self::Choices => 8,
            Self::Modal => 9,
        }
    }
}

impl Interaction {
    /// Whether it may be answered in this way at all.
    pub fn admits(&self, callback: Callback) -> bool {
        match &self.kind {
            InteractionKind::Autocomplete => callback == Callback::Choices,
            InteractionKind::Command { .. } | InteractionKind::Menu { .. } => {
                matches!(callback, Callback::Message | Callback::DeferredMessage | Callback::Modal)
            }
            InteractionKind::Component => callback != Callback::Choices,
            InteractionKind::Submit { .. } => match callback {
                Callback::Message | Callback::DeferredMessage => true,
                Callback::Update | Callback::DeferredUpdate => self.source.is_some(),
                Callback::Choices | Callback::Modal => false,
            },
        }
    }

    /// Whether the time for the first answer has passed without one.
    pub fn is_overdue(&self, now: Moment) -> bool {
        self.answer.is_none() && now.since(self.born) > FIRST_ANSWER
    }

    /// Whether edits and follow-ups are possible: it was answered, and the token lives.
    pub fn is_open(&self, now: Moment) -> bool {
        self.answer.is_some() && now.since(self.born) <= TOKEN_LIFE
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    pub fn interaction(kind: InteractionKind, source: Option<u64>) -> Interaction {
        Interaction {
            id: Snowflake::new(1),
            token: String::new(),
            kind,
            by: Snowflake::new(2),
            channel: Snowflake::new(3),
            source: source.map(Snowflake::new),
            born: Moment::from_millis(0),
            answer: None,
            original: None,
            modal: None,
            choices: None,
            expired: false,
        }
    }

    #[track_caller]
    fn check(kind: InteractionKind, source: Option<u64>, admitted: &[u64]) {
        let interaction = interaction(kind, source);
        let found: Vec<u64> = (0..20)
            .filter(|number| {
                Callback::from_number(*number).is_some_and(|callback| interaction.admits(callback))
            })
            .collect();
        assert_eq!(found, admitted, "{:?}", interaction.kind);
    }

    #[test]
    fn each_kind_admits_its_own_answers() {
        let submit = || InteractionKind::Submit { opened_by: Snowflake::new(9) };
        check(InteractionKind::Command { name: "a".into() }, None, &[4, 5, 9]);
        check(InteractionKind::Menu { name: "a".into(), target: Snowflake::new(4) }, None, &[4, 5, 9]);
        check(InteractionKind::Autocomplete, None, &[8]);
        check(InteractionKind::Component, Some(4), &[4, 5, 6, 7, 9]);
        check(submit(), None, &[4, 5]);
        check(submit(), Some(4), &[4, 5, 6, 7]);
    }

    #[test]
    fn three_seconds_to_answer_and_fifteen_minutes_to_edit() {
        let mut interaction = interaction(InteractionKind::Component, None);
        assert!(!interaction.is_overdue(Moment::from_millis(3_000)));
        assert!(interaction.is_overdue(Moment::from_millis(3_001)));
        assert!(!interaction.is_open(Moment::from_millis(1)), "not before it is answered");
        interaction.answer = Some(Callback::DeferredUpdate);
        assert!(!interaction.is_overdue(Moment::from_millis(3_001)));
        assert!(interaction.is_open(Moment::from_millis(900_000)));
        assert!(!interaction.is_open(Moment::from_millis(900_001)));
    }
}
