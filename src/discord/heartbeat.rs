//! Listens for acknowledged heartbeats on behalf of the watchdog.
//!
//! serenity tells no handler of an acknowledgement, but with each one it notes the latency anew, and
//! no two are equal to the nanosecond. The listener lives on serenity's runtime: when that stalls, no
//! sign of life comes through, which is what the watchdog is for.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::{Duration, Instant};

use serenity::gateway::{ConnectionStage, ShardManager};
use serenity::model::id::ShardId;
use tokio::time::{MissedTickBehavior, interval};

use super::watchdog::Pulse;

/// What serenity notes of a shard: the latency of the last heartbeat if it was acknowledged, and how
/// far the connection is.
type Sign = (Option<Duration>, ConnectionStage);

/// What is known of each shard.
#[derive(Debug, Default)]
struct Signs(HashMap<ShardId, Shard>);

#[derive(Debug)]
struct Shard {
    sign: Sign,
    /// When it last gave a sign of life.
    since: Instant,
    /// Whether a heartbeat was acknowledged since it last connected.
    acknowledged: bool,
}

/// Passes on the signs of life of all shards until its runtime ends.
pub(super) async fn listen(shards: Arc<ShardManager>, pulse: Pulse, patience: Duration) {
    let shards = Arc::downgrade(&shards);
    let mut signs = Signs::default();
    let mut ticks = interval((patience / 40).clamp(Duration::from_millis(1), Duration::from_secs(1)));
    ticks.set_missed_tick_behavior(MissedTickBehavior::Skip);
    while let Some(shards) = shards.upgrade() {
        let now: Vec<(ShardId, Sign)> =
            shards.runners.lock().await.iter().map(|(id, info)| (*id, (info.latency, info.stage))).collect();
        drop(shards);
        if let Some(oldest) = signs.note(&now, Instant::now()) {
            pulse.beat(oldest);
        }
        ticks.tick().await;
    }
}

impl Signs {
    /// Notes what is seen now, and tells when the shard that has been silent longest gave its last sign.
    ///
    /// A shard that has disappeared stays on the list: it is being started anew, or it is lost.
    fn note(&mut self, seen: &[(ShardId, Sign)], now: Instant) -> Option<Instant> {
        for (shard, sign) in seen {
            let fresh = || Shard { sign: *sign, since: now, acknowledged: true };
            self.0.entry(*shard).or_insert_with(fresh).note(*sign, now);
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

#[cfg(test)]
mod tests {
    use std::time::{Duration, Instant};

    use serenity::gateway::ConnectionStage::{self, Connected, Handshake, Resuming};
    use serenity::model::id::ShardId;

    use super::Signs;

    /// Plays signs of one shard, one a second, and tells in which second the last sign of life was.
    #[track_caller]
    fn check(story: &[(Option<u64>, ConnectionStage)], expected: u64) {
        let start = Instant::now();
        let mut signs = Signs::default();
        let mut last = None;
        for (second, (latency, stage)) in (0..).zip(story) {
            let sign = (latency.map(Duration::from_millis), *stage);
            last = signs.note(&[(ShardId(0), sign)], start + Duration::from_secs(second));
        }
        assert_eq!(last, Some(start + Duration::from_secs(expected)), "{story:?}");
    }

    #[test]
    fn an_acknowledged_heartbeat_is_a_sign_of_life() {
        check(&[(None, Connected), (None, Connected)], 0);
        check(&[(None, Connected), (Some(7), Connected)], 1);
        check(&[(Some(7), Connected), (Some(7), Connected)], 0);
        check(&[(Some(7), Connected), (Some(8), Connected), (None, Connected)], 1);
    }

    #[test]
    fn a_new_connection_is_one_until_it_acknowledges_nothing() {
        check(&[(None, Handshake), (None, Connected)], 1);
        check(&[(Some(7), Connected), (Some(7), Resuming), (None, Connected)], 2);
        check(&[(None, Handshake), (None, Connected), (None, Handshake), (None, Connected)], 1);
        check(
            &[
                (None, Handshake),
                (None, Connected),
                (Some(7), Connected),
                (None, Handshake),
                (None, Connected),
            ],
            4,
        );
    }

    #[test]
    fn the_shard_that_is_silent_longest_counts_even_when_it_is_gone() {
        let start = Instant::now();
        let at = |seconds| start + Duration::from_secs(seconds);
        let shard = |id, millis| (ShardId(id), (Some(Duration::from_millis(millis)), Connected));
        let mut signs = Signs::default();
        assert_eq!(signs.note(&[], at(0)), None, "nothing is connected yet");
        assert_eq!(signs.note(&[shard(0, 7)], at(1)), Some(at(1)));
        assert_eq!(signs.note(&[shard(0, 8), shard(1, 7)], at(2)), Some(at(2)));
        assert_eq!(signs.note(&[shard(0, 9)], at(3)), Some(at(2)), "the other is missing");
        assert_eq!(signs.note(&[shard(1, 9)], at(4)), Some(at(3)), "it is back");
    }
}
