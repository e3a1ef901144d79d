//! What can be seen of the bot from outside: events for whoever counts or watches.
//!
//! An event never carries a word that a user wrote, nor an id of anybody. Observers are told from where
//! the bot works, so they must be quick and must not wait for anything.

use std::fmt;
use std::net::SocketAddr;
use std::time::Duration;

use super::request::Note;

/// Somebody who watches the bot.
pub trait Observer: fmt::Debug + Send + Sync {
    /// Something happened.
    fn observe(&self, event: &Event<'_>);
}

/// Nobody watches.
impl Observer for () {
    fn observe(&self, _: &Event<'_>) {}
}

/// Something that happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event<'a> {
    /// A request was dealt with.
    Handled {
        /// By which way it came, and what became of it.
        note: &'a Note,
        /// From its arrival until the answer was handed over.
        took: Duration,
        /// Whether the answer arrived, as far as can be told.
        delivery: Delivery,
    },
    /// What is known of a shard, about once a second and whenever it changes.
    Shard {
        /// Its number.
        id: u32,
        /// How far its connection is.
        state: ShardState,
        /// How long the latest heartbeat took to be acknowledged, if it was.
        heartbeat: Option<Duration>,
    },
    /// The endpoint listens for Discord's calls.
    Listening {
        /// Where.
        address: SocketAddr,
    },
    /// A request to the endpoint was refused before anything in it was believed.
    Refused(Refusal),
    /// The bot is ending and takes nothing new.
    Closing,
}

/// Whether an answer arrived.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Delivery {
    /// It did.
    Arrived,
    /// It did not; the log says why.
    Lost,
}

/// Why the endpoint refuses a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Refusal {
    /// Signature or timestamp are not there, or are none.
    Unsigned,
    /// The signature is not Discord's for this body.
    Forged,
    /// It was signed too long ago, or by a clock far ahead.
    Stale,
    /// It has too many bytes.
    TooLarge,
    /// It broke off, or took too long to arrive.
    Incomplete,
    /// Discord has signed it, but it is no interaction.
    Unreadable,
}

impl Refusal {
    /// All there are.
    pub const ALL: [Self; 6] =
        [Self::Unsigned, Self::Forged, Self::Stale, Self::TooLarge, Self::Incomplete, Self::Unreadable];

    /// The name in metrics.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Unsigned => "unsigned",
            Self::Forged => "forged",
            Self::Stale => "stale",
            Self::TooLarge => "too-large",
            Self::Incomplete => "incomplete",
            Self::Unreadable => "unreadable",
        }
    }
}

/// How far the connection of a shard is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ShardState {
    /// It has none, or waits for its turn.
    Disconnected,
    /// It is on its way in.
    Connecting,
    /// It is back and catches up with what it missed.
    Resuming,
    /// It hears everything.
    Connected,
}

impl ShardState {
    /// All there are.
    pub const ALL: [Self; 4] = [Self::Disconnected, Self::Connecting, Self::Resuming, Self::Connected];

    /// The name in metrics.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Disconnected => "disconnected",
            Self::Connecting => "connecting",
            Self::Resuming => "resuming",
            Self::Connected => "connected",
        }
    }
}
