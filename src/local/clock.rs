//! The clock of the local Discord: the machine's time, which a test may move forward.
//!
//! Time limits (three seconds to answer, fifteen minutes to edit) are measured with this clock alone,
//! so that they are tested without sleeping. Waiting on sockets is not its business.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use jiff::Timestamp;

/// A clock that never runs backwards; clones share the time.
#[derive(Debug, Clone)]
pub struct Clock {
    started: Instant,
    started_at: Moment,
    ahead_ms: Arc<AtomicU64>,
}

impl Clock {
    /// A clock that begins at the machine's time.
    pub fn system() -> Self {
        let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        Self { started: Instant::now(), started_at: Moment(millis(now)), ahead_ms: Arc::default() }
    }

    /// When it began.
    pub const fn started_at(&self) -> Moment {
        self.started_at
    }

    /// The present moment.
    pub fn now(&self) -> Moment {
        let ahead = Duration::from_millis(self.ahead_ms.load(Ordering::SeqCst));
        self.started_at.plus(self.started.elapsed()).plus(ahead)
    }

    /// Moves the clock forward.
    pub fn advance(&self, by: Duration) {
        self.ahead_ms.fetch_add(millis(by), Ordering::SeqCst);
    }
}

/// A point in time, in milliseconds since 1970.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Moment(u64);

impl Moment {
    /// The moment so many milliseconds after the beginning of 1970.
    pub const fn from_millis(millis: u64) -> Self {
        Self(millis)
    }

    /// Milliseconds since the beginning of 1970.
    pub const fn as_millis(self) -> u64 {
        self.0
    }

    /// The moment that much later.
    pub fn plus(self, later: Duration) -> Self {
        Self(self.0.saturating_add(millis(later)))
    }

    /// How long ago `earlier` was; nothing if it lies ahead.
    pub const fn since(self, earlier: Self) -> Duration {
        Duration::from_millis(self.0.saturating_sub(earlier.0))
    }
}

/// As Discord writes it: `2024-10-30T12:00:00.000000+00:00`.
impl fmt::Display for Moment {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let time = i64::try_from(self.0).ok().and_then(|ms| Timestamp::from_millisecond(ms).ok());
        match time {
            Some(time) => write!(out, "{}", time.strftime("%Y-%m-%dT%H:%M:%S%.6f+00:00")),
            None => out.write_str("9999-12-31T23:59:59.999000+00:00"),
        }
    }
}

fn millis(duration: Duration) -> u64 {
    u64::try_from(duration.as_millis()).unwrap_or(u64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_clock_runs_ahead_when_moved() {
        let clock = Clock::system();
        let before = clock.now();
        clock.clone().advance(Duration::from_secs(900));
        assert!(clock.now().since(before) >= Duration::from_secs(900));
        assert!(clock.now().since(before) < Duration::from_secs(960));
        assert_eq!(before.since(clock.now()), Duration::ZERO);
    }

    #[test]
    fn a_moment_is_written_as_discord_writes_it() {
        assert_eq!(Moment(1_730_246_400_250).to_string(), "2024-10-30T00:00:00.250000+00:00");
        assert_eq!(Moment(u64::MAX).to_string(), "9999-12-31T23:59:59.999000+00:00");
    }
}
