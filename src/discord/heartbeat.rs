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

/// What serenity notes of a shard.
type Sign = (Option<Duration>, ConnectionStage);

/// The signs last seen, and since when each has been the same.
#[derive(Debug, Default)]
struct Signs(HashMap<ShardId, (Sign, Instant)>);

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
    /// Notes what is seen now, and tells when the shard that has been silent longest last changed.
    ///
    /// A shard that has disappeared stays on the list: it is being started anew, or it is lost.
    fn note(&mut self, seen: &[(ShardId, Sign)], now: Instant) -> Option<Instant> {
        for (shard, sign) in seen {
            let entry = self.0.entry(*shard).or_insert((*sign, now));
            if entry.0 != *sign {
                *entry = (*sign, now);
            }
        }
        self.0.values().map(|(_, since)| *since).min()
    }
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, Instant};

    use serenity::gateway::ConnectionStage::{Connected, Resuming};
    use serenity::model::id::ShardId;

    use super::Signs;

    #[test]
    fn the_shard_that_is_silent_longest_counts() {
        let start = Instant::now();
        let at = |seconds| start + Duration::from_secs(seconds);
        let latency = |millis| Some(Duration::from_millis(millis));
        let (one, two) = (ShardId(0), ShardId(1));
        let mut signs = Signs::default();
        assert_eq!(signs.note(&[], at(0)), None, "nothing is connected yet");
        assert_eq!(signs.note(&[(one, (None, Connected))], at(1)), Some(at(1)));
        assert_eq!(signs.note(&[(one, (None, Connected))], at(2)), Some(at(1)), "nothing new");
        let both = [(one, (latency(7), Connected)), (two, (None, Connected))];
        assert_eq!(signs.note(&both, at(3)), Some(at(3)), "a heartbeat, and another shard");
        assert_eq!(signs.note(&[(one, (latency(8), Connected))], at(4)), Some(at(3)), "the other is missing");
        assert_eq!(signs.note(&[(two, (None, Resuming))], at(5)), Some(at(4)), "it is back");
    }
}
