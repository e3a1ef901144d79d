//! The messages that are kept: the latest of each channel, so that a local Discord may run for days.
//!
//! What falls out is gone as if it had been deleted, only that nobody is told.

use std::collections::{BTreeSet, HashMap};

use super::message::Message;
use crate::local::snowflake::Snowflake;

/// Messages kept of a channel: four times what Discord's own program shows at first.
pub const KEPT: usize = 200;

/// The latest messages of every channel.
#[derive(Debug, Default)]
pub struct Messages {
    all: HashMap<Snowflake, Message>,
    /// The ids of each channel; ids rise with time.
    channels: HashMap<Snowflake, BTreeSet<Snowflake>>,
}

impl Messages {
    /// The message with this id.
    pub fn get(&self, id: Snowflake) -> Option<&Message> {
        self.all.get(&id)
    }

    /// The message with this id, to be changed.
    pub fn get_mut(&mut self, id: Snowflake) -> Option<&mut Message> {
        self.all.get_mut(&id)
    }

    /// Every message that is kept, in no order.
    pub fn all(&self) -> impl Iterator<Item = &Message> {
        self.all.values()
    }

    /// The messages of a channel, oldest first.
    pub fn of(&self, channel: Snowflake) -> impl DoubleEndedIterator<Item = &Message> {
        self.channels.get(&channel).into_iter().flatten().filter_map(|id| self.all.get(id))
    }

    /// Keeps a message; the oldest of its channel is forgotten when there are too many.
    pub fn insert(&mut self, message: Message) {
        let ids = self.channels.entry(message.channel).or_default();
        ids.insert(message.id);
        let oldest = if ids.len() > KEPT { ids.pop_first() } else { None };
        self.all.insert(message.id, message);
        if let Some(oldest) = oldest {
            self.all.remove(&oldest);
        }
    }

    /// Takes a message out.
    pub fn remove(&mut self, id: Snowflake) -> Option<Message> {
        let message = self.all.remove(&id)?;
        if let Some(ids) = self.channels.get_mut(&message.channel) {
            ids.remove(&id);
        }
        Some(message)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::local::world::mentions::Mentions;
    use crate::local::world::message::Body;

    fn message(id: u64, channel: u64) -> Message {
        Message {
            id: Snowflake::new(id),
            channel: Snowflake::new(channel),
            author: Snowflake::new(1),
            body: Body::default(),
            mentions: Mentions::default(),
            edited: None,
            nonce: None,
            replies_to: None,
            origin: None,
            only_for: None,
            dismissed: false,
        }
    }

    #[test]
    fn the_oldest_of_a_busy_channel_are_forgotten_and_a_quiet_one_loses_nothing() {
        let mut messages = Messages::default();
        messages.insert(message(1, 70));
        let last = 9 + KEPT as u64;
        (10..=last).for_each(|id| messages.insert(message(id, 71)));
        let ids = |messages: &Messages, channel| {
            messages.of(Snowflake::new(channel)).map(|message| message.id.get()).collect::<Vec<_>>()
        };
        assert_eq!(ids(&messages, 71), (10..=last).collect::<Vec<_>>(), "as many as are kept");
        messages.insert(message(last + 1, 71));
        assert_eq!(ids(&messages, 71), (11..=last + 1).collect::<Vec<_>>());
        assert!(messages.get(Snowflake::new(10)).is_none(), "nothing of it is left");
        assert_eq!(ids(&messages, 70), [1]);
        assert!(messages.remove(Snowflake::new(1)).is_some() && messages.remove(Snowflake::new(1)).is_none());
        assert_eq!(ids(&messages, 70), [0; 0]);
    }
}
