//! What reaches the bot, and what it does about it: plain data that knows no transport.
//!
//! The gateway and an HTTP endpoint bring the same [`Request`]s and carry out the same [`Action`]s.

use super::custom_id::UserId;
use super::message::{Choice, Message};
use crate::knowledge::RecordRef;
use crate::reply::{Form, Language};

/// Something that a person did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Request {
    /// Who did it.
    pub person: Person,
    /// Where.
    pub place: Place,
    /// What.
    pub deed: Deed,
}

impl Request {
    /// The way by which it came, as far as that can be told before it is answered.
    pub const fn surface(&self) -> Surface {
        match &self.deed {
            Deed::Ask { .. } => Surface::Ask,
            Deed::Complete { .. } => Surface::Autocomplete,
            Deed::Check { .. } | Deed::Claim { .. } => Surface::Check,
            Deed::Quote { .. } => Surface::Quote,
            Deed::CheckQuotation { .. } => Surface::CheckQuotation,
            Deed::View { wanted, .. } => wanted.surface(),
            Deed::Address { .. } => self.place.addressed(),
            Deed::Overhear { .. } => Surface::Unasked,
            Deed::Press { .. } | Deed::Submit | Deed::Unknown => Surface::Foreign,
        }
    }
}

/// Who did something.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Person {
    /// Their id.
    pub id: UserId,
    /// What they may do to the messages of others.
    pub authority: Authority,
    /// In which language they are answered.
    pub language: Language,
}

/// What a person may do to the messages of others.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Authority {
    /// Nothing.
    Member,
    /// Delete them ("Manage Messages").
    Moderator,
}

/// Where something was done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// A channel with others in it.
    Channel,
    /// Direct messages with the bot.
    Direct,
}

impl Place {
    /// The way by which a message that is written there to the bot comes.
    pub const fn addressed(self) -> Surface {
        match self {
            Self::Channel => Surface::Mention,
            Self::Direct => Surface::DirectMessage,
        }
    }
}

/// The channel in which something was done, by its ids.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Spot {
    /// The guild that the channel belongs to; none in direct messages.
    pub guild: Option<u64>,
    /// The channel, which may be a thread.
    pub channel: u64,
}

/// What a person did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Deed {
    /// Asked by slash command.
    Ask {
        /// The words, or the value of a choice that autocomplete had offered.
        question: String,
        /// Who shall see the answer.
        visibility: Visibility,
    },
    /// Is typing in an option.
    Complete {
        /// What the option names.
        field: Field,
        /// What is typed so far.
        typed: String,
    },
    /// Chose a message to be checked.
    Check {
        /// Its words.
        text: String,
    },
    /// Gave a statement to be checked by slash command.
    Claim {
        /// The words.
        statement: String,
        /// Who shall see the outcome.
        visibility: Visibility,
    },
    /// Asked whether something was said, or to see what was; what is empty was left out.
    Quote {
        /// The words.
        text: String,
        /// Who is said to have said them.
        speaker: String,
        /// What they are about.
        about: String,
        /// Who shall see the answer.
        visibility: Visibility,
    },
    /// Chose a message of which the quotations are to be checked.
    CheckQuotation {
        /// Its words.
        text: String,
    },
    /// Asked for a view of the record by slash command.
    View {
        /// Which view.
        wanted: Wanted,
        /// Who shall see it.
        visibility: Visibility,
    },
    /// Mentioned the bot, or wrote to it directly.
    Address {
        /// The words, without the mention.
        text: String,
        /// The message of somebody else's that this one replies to.
        replied: Option<Replied>,
    },
    /// Wrote to nobody in particular, in a channel where the bot may answer unasked.
    Overhear {
        /// The words.
        text: String,
    },
    /// Pressed a button or chose from a menu.
    Press {
        /// The control's `custom_id`.
        control: String,
        /// What was chosen, for a menu.
        values: Vec<String>,
        /// Who sees the message that the control stands on.
        on: Visibility,
    },
    /// Sent in a form. This version opens none, so it is of another.
    Submit,
    /// Used a command that is not one of ours (any more).
    Unknown,
}

/// A message that is replied to, as far as the bot can read it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Replied {
    /// Its words.
    Words(String),
    /// It has none: files, stickers, pictures, a poll or buttons alone.
    Wordless,
    /// Discord does not show it to the bot.
    Hidden,
}

/// A view of the record, as a person typed what it is to be of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Wanted {
    /// The timeline.
    Timeline {
        /// The first day, or nothing.
        from: String,
        /// The last day, or nothing.
        to: String,
        /// What about, or nothing.
        about: String,
    },
    /// Who says what.
    Positions {
        /// What about, or nothing.
        about: String,
        /// As words or as a picture.
        form: Form,
    },
    /// How a statement changed.
    Compare {
        /// Which statement, or nothing.
        about: String,
    },
    /// All sources.
    Sources,
    /// All topics.
    Topics,
    /// What the bot is.
    About,
    /// What one can do with it.
    Help,
}

impl Wanted {
    /// The slash command that asks for it.
    pub const fn surface(&self) -> Surface {
        match self {
            Self::Timeline { .. } => Surface::Timeline,
            Self::Positions { .. } => Surface::Positions,
            Self::Compare { .. } => Surface::Compare,
            Self::Sources => Surface::SourceList,
            Self::Topics => Surface::Topics,
            Self::About => Surface::About,
            Self::Help => Surface::Help,
        }
    }
}

/// What an option names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Field {
    /// A question or claim.
    Question,
    /// A claim.
    Statement,
    /// A day.
    Day,
    /// A topic, a person or a question.
    Subject,
    /// A claim that changed or is contradicted.
    Comparison,
    /// Somebody who is quoted.
    Speaker,
    /// What quotations are about.
    Quoted,
}

/// Who sees a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Visibility {
    /// Everybody in the channel.
    Public,
    /// Everybody in the channel, but nobody's device makes a sound.
    Quiet,
    /// The person it answers ("ephemeral").
    Private,
}

/// What the bot does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Action {
    /// Sends a message.
    Say(Message, Visibility),
    /// Puts a message in the place of the one whose control was pressed.
    Replace(Message),
    /// Offers choices to the person who is typing.
    Offer(Vec<Choice>),
    /// Deletes the message whose control was pressed.
    Delete,
    /// Does nothing: a message is left without an answer, and a press that came too late changes nothing.
    Silence,
}

impl Action {
    /// The message that is sent, if one is.
    pub fn message(&self) -> Option<&Message> {
        match self {
            Self::Say(message, _) | Self::Replace(message) => Some(message),
            Self::Offer(_) | Self::Delete | Self::Silence => None,
        }
    }

    /// The same with another message.
    #[must_use]
    pub fn with_message(&self, message: Message) -> Self {
        match self {
            Self::Say(_, visibility) => Self::Say(message, *visibility),
            Self::Replace(_) => Self::Replace(message),
            other => other.clone(),
        }
    }

    /// Whether an answer in plain JSON does all of it: not where a message is to be deleted, nor where a
    /// file is sent.
    pub fn is_plain(&self) -> bool {
        *self != Self::Delete && self.message().is_none_or(|message| message.picture().is_none())
    }
}

/// An action with what is logged of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outcome {
    /// What the bot does.
    pub action: Action,
    /// What the log says: never a user's words.
    pub note: Note,
}

/// What the log says of an outcome.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// By which way the request came.
    pub surface: Surface,
    /// What became of it: `answer`, `suggest`, the reason of an abstention, or what was done.
    pub decision: &'static str,
    /// The record that was shown.
    pub record: Option<RecordRef>,
}

/// The way by which a request came.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Surface {
    /// The slash command.
    Ask,
    /// Choices while a question is typed.
    Autocomplete,
    /// The menu on a message, or the slash command that checks.
    Check,
    /// The slash command for quotations, with words to check.
    Quote,
    /// The menu on a message that checks what it quotes.
    CheckQuotation,
    /// The slash command for quotations, to browse them.
    Quotations,
    /// The slash command for the timeline.
    Timeline,
    /// The slash command for positions.
    Positions,
    /// The slash command that compares.
    Compare,
    /// The slash command that lists all sources.
    SourceList,
    /// The slash command for topics.
    Topics,
    /// The slash command about the bot.
    About,
    /// The slash command for help.
    Help,
    /// A message that mentions the bot.
    Mention,
    /// A direct message.
    DirectMessage,
    /// A message that asks nobody in particular.
    Unasked,
    /// A button of a suggestion.
    Suggestion,
    /// A menu of records to read next.
    Menu,
    /// The button that lists sources.
    Sources,
    /// The button that lists quotations.
    Receipts,
    /// A button with a question that follows on an answer.
    FollowUp,
    /// A button that turns a page.
    Page,
    /// The button that deletes.
    Delete,
    /// A command or control that is not ours (any more).
    Foreign,
}

impl Surface {
    /// The name in the log.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Ask => "ask",
            Self::Autocomplete => "autocomplete",
            Self::Check => "check",
            Self::Quote => "quote",
            Self::CheckQuotation => "check-quotation",
            Self::Quotations => "quotations",
            Self::Timeline => "timeline",
            Self::Positions => "positions",
            Self::Compare => "compare",
            Self::SourceList => "source-list",
            Self::Topics => "topics",
            Self::About => "about",
            Self::Help => "help",
            Self::Mention => "mention",
            Self::DirectMessage => "direct-message",
            Self::Unasked => "unasked",
            Self::Suggestion => "suggestion",
            Self::Menu => "menu",
            Self::Sources => "sources",
            Self::Receipts => "receipts",
            Self::FollowUp => "follow-up",
            Self::Page => "page",
            Self::Delete => "delete",
            Self::Foreign => "foreign",
        }
    }

    /// Whether the reply is an interaction's, which one person alone can be shown.
    pub const fn can_be_private(self) -> bool {
        !matches!(self, Self::Mention | Self::DirectMessage | Self::Unasked)
    }
}
