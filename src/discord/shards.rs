//! Which shards of the bot this process runs, and in which order they log in.
//!
//! Pure. Discord lets `max_concurrency` shards log in within five seconds, no two of them with numbers
//! that are equal modulo it. So there are that many queues; the queues do not wait for each other, and
//! within one the next shard waits its turn. Which guilds belong to a shard is Discord's to say.

use std::collections::BTreeMap;
use std::ops::RangeInclusive;

use serenity::model::gateway::{BotGateway, SessionStartLimit};

use super::error::Error;

/// The shards that one process runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ShardRange {
    /// The first, counted from 0.
    pub first: u32,
    /// The last; not before the first.
    pub last: u32,
    /// Of how many in all processes together; more than the last.
    pub of: u32,
}

/// The shards of this process on their way in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Logins {
    shards: ShardRange,
    /// How many may log in at once.
    at_once: u32,
}

impl ShardRange {
    /// All shards of so many, which is 1 at least.
    pub const fn all(of: u32) -> Self {
        let of = if of == 0 { 1 } else { of };
        Self { first: 0, last: of - 1, of }
    }

    /// Their numbers.
    pub const fn ids(self) -> RangeInclusive<u32> {
        self.first..=self.last
    }

    /// How many they are.
    pub const fn count(self) -> u32 {
        self.last - self.first + 1
    }
}

impl Logins {
    /// The logins of the shards that are wanted, or of all that Discord recommends.
    pub(super) fn new(wanted: Option<ShardRange>, gateway: &BotGateway) -> Self {
        let at_once = gateway.session_start_limit.max_concurrency;
        Self {
            shards: wanted.unwrap_or(ShardRange::all(gateway.shards)),
            at_once: u32::try_from(at_once).unwrap_or(u32::MAX).max(1),
        }
    }

    /// Whether Discord lets all of them in today.
    ///
    /// # Errors
    /// When fewer logins are left than there are shards.
    pub(super) const fn check(self, limit: &SessionStartLimit) -> Result<(), Error> {
        if limit.remaining < self.shards.count() as u64 {
            return Err(Error::TooManyStarts { minutes: limit.reset_after.div_ceil(60_000) });
        }
        Ok(())
    }

    /// The shards that log in.
    pub(super) const fn shards(self) -> ShardRange {
        self.shards
    }

    /// The queues, each with its shards in order.
    pub(super) fn queues(self) -> Vec<Vec<u32>> {
        let mut queues = BTreeMap::<u32, Vec<u32>>::new();
        for id in self.shards.ids() {
            queues.entry(id % self.at_once).or_default().push(id);
        }
        queues.into_values().collect()
    }
}

#[cfg(test)]
mod tests {
    use super::{Logins, ShardRange};

    #[track_caller]
    fn check(first: u32, last: u32, at_once: u32, expected: &[&[u32]]) {
        let logins = Logins { shards: ShardRange { first, last, of: 64 }, at_once };
        assert_eq!(logins.queues(), expected);
    }

    #[test]
    fn shards_that_may_log_in_at_once_stand_in_different_queues() {
        check(0, 0, 1, &[&[0]]);
        check(0, 3, 1, &[&[0, 1, 2, 3]]);
        check(0, 4, 2, &[&[0, 2, 4], &[1, 3]]);
        check(0, 1, 16, &[&[0], &[1]]);
        check(5, 8, 2, &[&[6, 8], &[5, 7]]);
        check(15, 17, 16, &[&[16], &[17], &[15]]);
        check(2, 3, 3, &[&[3], &[2]]);
    }

    #[test]
    fn no_shards_are_one() {
        assert_eq!(ShardRange::all(0), ShardRange { first: 0, last: 0, of: 1 });
        assert_eq!((ShardRange::all(3).ids(), ShardRange::all(3).count()), (0..=2, 3));
    }
}
