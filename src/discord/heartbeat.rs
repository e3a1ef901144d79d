//! Listens to all shards: for the watchdog whether they live, for observers how they are connected.
//!
//! serenity tells no handler of an acknowledged heartbeat, but with each one it notes the latency anew,
//! and no two are equal to the nanosecond. The listener lives on serenity's runtime: when that stalls,
//! no sign of life comes through, which is what the watchdog is for.

use std::collections::BTreeMap;
use std::sync::{Arc, Weak};
use std::time::{Duration, Instant};

use serenity::gateway::{ConnectionStage, ShardManager};
use tokio::sync::Notify;
use tokio::time::{MissedTickBehavior, interval};

use super::observer::{Event, Observer, ShardState};
use super::shards::Logins;
use super::watchdog::Pulse;

/// How long a shard may take to log in before the next of its queue is due: the five seconds that
/// Discord wants between two, and as long again to connect.
const TURN: Duration = Duration::from_secs(10);

/// What serenity notes of a shard: the latency of the last heartbeat if it was acknowledged, and how
/// far the connection is.
type Sign = (Option<Duration>, ConnectionStage);

/// Looks at all shards time and again.
#[derive(Debug)]
pub(super) struct Listener {
    signs: Signs,
    pulse: Pulse,
    observer: Arc<dyn Observer>,
    /// Told when a shard's connection has changed.
    changes: Arc<Notify>,
}

/// What is known of each shard, by its number.
#[derive(Debug)]
struct Signs(BTreeMap<u32, Shard>);

#[derive(Debug)]
struct Shard {
    sign: Sign,
    /// When it last gave a sign of life; in the future while it waits for its turn.
    since: Instant,
    /// Whether a heartbeat was acknowledged since it last connected.
    acknowledged: bool,
}

impl Listener {
    /// A listener to the shards of these logins, all of which have to give signs of life.
    pub(super) fn new(
        logins: Logins,
        pulse: Pulse,
        observer: Arc<dyn Observer>,
        changes: Arc<Notify>,
    ) -> Self {
        Self { signs: Signs::expected(&logins.queues(), Instant::now()), pulse, observer, changes }
    }

    /// Passes on what is seen until serenity lets go of the shards.
    pub(super) async fn listen(mut self, shards: Weak<ShardManager>, patience: Duration) {
        let mut ticks = interval((patience / 40).clamp(Duration::from_millis(1), Duration::from_secs(1)));
        ticks.set_missed_tick_behavior(MissedTickBehavior::Skip);
        loop {
            tokio::select! {
                _ = ticks.tick() => {}
                () = self.changes.notified() => {}
            }
            let Some(shards) = shards.upgrade() else { return };
            let seen: BTreeMap<u32, Sign> = shards
                .runners
                .lock()
                .await
                .iter()
                .map(|(id, info)| (id.0, (info.latency, info.stage)))
                .collect();
            drop(shards);
            if let Some(oldest) = self.signs.note(&seen, Instant::now()) {
                self.pulse.beat(oldest);
            }
            self.report(&seen);
        }
    }

    fn report(&self, seen: &BTreeMap<u32, Sign>) {
        for id in self.signs.0.keys() {
            let (heartbeat, stage) = seen.get(id).copied().unwrap_or((None, ConnectionStage::Disconnected));
            self.observer.observe(&Event::Shard { id: *id, state: state(stage), heartbeat });
        }
    }
}

impl Signs {
    /// Shards that are to come in by these queues, from now on.
    fn expected(queues: &[Vec<u32>], now: Instant) -> Self {
        let shard = |turn: u32| Shard {
            sign: (None, ConnectionStage::Disconnected),
            since: now + TURN * turn,
            acknowledged: true,
        };
        let turns = queues.iter().flat_map(|ids| ids.iter().zip(0..));
        Self(turns.map(|(id, turn)| (*id, shard(turn))).collect())
    }

    /// Notes what is seen now, and tells when the shard that has been silent longest gave its last sign.
    ///
    /// A shard that has disappeared stays on the list: it is being started anew, or it is lost.
    fn note(&mut self, seen: &BTreeMap<u32, Sign>, now: Instant) -> Option<Instant> {
        for (id, shard) in &mut self.0 {
            if let Some(sign) = seen.get(id) {
                shard.note(*sign, now);
            }
        }
        self.0.values().map(|shard| shard.since).min()
    }
}

impl Shard {
    /// An acknowledgement is a sign of life. So is a new connection, but only one: a gateway that lets
    /// a shard in again and again and acknowledges nothing is as good as silent.
    fn note(&mut self, sign: Sign, now: Instant) {
        let ((latency_before, stage_before), (latency, stage)) = (self.sign, sign);
        self.sign = sign;
        let connected = stage == ConnectionStage::Connected && stage_before != stage;
        if latency.is_some() && latency != latency_before {
            (self.since, self.acknowledged) = (now, true);
        } else if connected && self.acknowledged {
            (self.since, self.acknowledged) = (now, false);
        }
    }
}

/// What a stage of serenity's means to others.
const fn state(stage: ConnectionStage) -> ShardState {
    match stage {
        ConnectionStage::Connected => ShardState::Connected,
        ConnectionStage::Resuming => ShardState::Resuming,
        ConnectionStage::Connecting | ConnectionStage::Handshake | ConnectionStage::Identifying => {
            ShardState::Connecting
        }
        _ => ShardState::Disconnected,
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;
    use std::time::{Duration, Instant};

    use serenity::gateway::ConnectionStage::{self, Connected, Handshake, Resuming};

    use super::{Sign, Signs, TURN};

    /// Plays signs of one shard, one a second, and tells in which second the last sign of life was.
    #[track_caller]
    fn check(story: &[(Option<u64>, ConnectionStage)], expected: u64) {
        let start = Instant::now();
        let mut signs = Signs::expected(&[vec![0]], start);
        let mut last = None;
        for (second, (latency, stage)) in (1..).zip(story) {
            let sign = (latency.map(Duration::from_millis), *stage);
            last = signs.note(&BTreeMap::from([(0, sign)]), start + Duration::from_secs(second));
        }
        assert_eq!(last, Some(start + Duration::from_secs(expected)), "{story:?}");
    }

    #[test]
    fn an_acknowledged_heartbeat_is_a_sign_of_life() {
        check(&[(None, Handshake), (None, Handshake)], 0);
        check(&[(None, Connected), (None, Connected)], 1);
        check(&[(None, Connected), (Some(7), Connected)], 2);
        check(&[(Some(7), Connected), (Some(7), Connected)], 1);
        check(&[(Some(7), Connected), (Some(8), Connected), (None, Connected)], 2);
    }

    #[test]
    fn a_new_connection_is_one_until_it_acknowledges_nothing() {
        check(&[(None, Handshake), (None, Connected)], 2);
        check(&[(Some(7), Connected), (Some(7), Resuming), (None, Connected)], 3);
        check(&[(None, Handshake), (None, Connected), (None, Handshake), (None, Connected)], 2);
        check(
            &[
                (None, Handshake),
                (None, Connected),
                (Some(7), Connected),
                (None, Handshake),
                (None, Connected),
            ],
            5,
        );
    }

    #[test]
    fn the_shard_that_is_silent_longest_counts_even_when_it_is_gone() {
        let start = Instant::now();
        let at = |seconds| start + Duration::from_secs(seconds);
        let shard = |id, millis| (id, (Some(Duration::from_millis(millis)), Connected));
        let mut signs = Signs::expected(&[vec![0], vec![1]], start);
        let mut note = |seen: &[(u32, Sign)], second| {
            signs.note(&seen.iter().copied().collect(), at(second)).map(|oldest| oldest - start)
        };
        let seconds = |number| Some(Duration::from_secs(number));
        assert_eq!(note(&[shard(0, 7), shard(1, 7)], 2), seconds(2));
        assert_eq!(note(&[shard(0, 9)], 3), seconds(2), "the other is missing");
        assert_eq!(note(&[shard(1, 9)], 4), seconds(3), "it is back");
    }

    #[test]
    fn a_shard_that_never_comes_in_is_missed_once_its_turn_was() {
        let start = Instant::now();
        let mut signs = Signs::expected(&[vec![0, 2], vec![1]], start);
        let mut note = |ids: &[u32], second| {
            let sign = (Some(Duration::from_millis(second)), Connected);
            let seen = ids.iter().map(|id| (*id, sign)).collect();
            signs.note(&seen, start + Duration::from_secs(second)).map(|oldest| oldest - start)
        };
        assert_eq!(note(&[0, 1], 5), Some(Duration::from_secs(5)), "the third is not due yet");
        assert_eq!(note(&[0, 1], 60), Some(TURN), "it was due after one turn");
        assert_eq!(note(&[0, 1, 2], 61), Some(Duration::from_secs(61)));
        assert_eq!(note(&[0, 2], 62), Some(Duration::from_secs(61)), "and now another is missing");
    }
}
