//! Whether the bot can answer what it is asked, and what keeps it from that.

use std::collections::BTreeMap;

use crate::discord::{Event, ShardState};

/// What has to be there before the bot is ready.
#[derive(Debug, Default)]
pub(super) struct Readiness {
    knowledge: bool,
    shards: BTreeMap<u32, ShardState>,
    listening: bool,
    closing: bool,
}

impl Readiness {
    /// There is a knowledge base to answer from.
    pub(super) fn knowledge_is_served(&mut self) {
        self.knowledge = true;
    }

    /// Notes what happened to the bot.
    pub(super) fn observe(&mut self, event: &Event<'_>) {
        match event {
            Event::Shard { id, state, .. } => {
                self.shards.insert(*id, *state);
            }
            Event::Listening { .. } => self.listening = true,
            Event::Closing => self.closing = true,
            Event::Handled { .. } | Event::Refused(_) => {}
        }
    }

    /// Why it is not ready; nothing when it is.
    pub(super) fn hindrance(&self) -> Option<String> {
        if self.closing {
            return Some("the bot is ending".to_owned());
        }
        if !self.knowledge {
            return Some("no knowledge base is read yet".to_owned());
        }
        if self.shards.is_empty() && !self.listening {
            return Some("the bot is not connected to Discord yet".to_owned());
        }
        let missing = self.shards.iter().filter(|(_, state)| **state != ShardState::Connected);
        let missing: Vec<String> =
            missing.map(|(id, state)| format!("shard {id} is {}", state.as_str())).collect();
        (!missing.is_empty()).then(|| missing.join("\n"))
    }
}

#[cfg(test)]
mod tests {
    use std::net::SocketAddr;

    use super::Readiness;
    use crate::discord::{Event, ShardState};

    #[track_caller]
    fn check(readiness: &Readiness, expected: &str) {
        assert_eq!(readiness.hindrance().unwrap_or_default(), expected);
    }

    #[test]
    fn knowledge_and_every_shard_make_it_ready_until_it_ends() {
        let mut readiness = Readiness::default();
        check(&readiness, "no knowledge base is read yet");
        readiness.knowledge_is_served();
        check(&readiness, "the bot is not connected to Discord yet");
        let shard = |readiness: &mut Readiness, id, state| {
            readiness.observe(&Event::Shard { id, state, heartbeat: None });
        };
        shard(&mut readiness, 0, ShardState::Connected);
        shard(&mut readiness, 1, ShardState::Disconnected);
        check(&readiness, "shard 1 is disconnected");
        shard(&mut readiness, 1, ShardState::Connected);
        check(&readiness, "");
        shard(&mut readiness, 0, ShardState::Resuming);
        shard(&mut readiness, 1, ShardState::Connecting);
        check(&readiness, "shard 0 is resuming\nshard 1 is connecting");
        shard(&mut readiness, 0, ShardState::Connected);
        shard(&mut readiness, 1, ShardState::Connected);
        readiness.observe(&Event::Closing);
        check(&readiness, "the bot is ending");
    }

    #[test]
    fn an_endpoint_is_ready_when_it_listens() {
        let mut readiness = Readiness::default();
        readiness.observe(&Event::Listening { address: SocketAddr::from(([127, 0, 0, 1], 8080)) });
        check(&readiness, "no knowledge base is read yet");
        readiness.knowledge_is_served();
        check(&readiness, "");
    }
}
