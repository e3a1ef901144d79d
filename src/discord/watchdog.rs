//! Ends the process when the gateway has gone silent.
//!
//! After some close codes serenity spins, and its whole runtime can stall with it; when the network is
//! gone it retries for ever and says nothing. So the watch is kept by a plain thread of the operating
//! system, which no runtime can stall: when no heartbeat was acknowledged for two intervals it logs why
//! and ends the process, and whatever supervises it starts it anew.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::thread;
use std::time::{Duration, Instant};

use tracing::error;

/// Exit status of a process whose gateway has gone silent: try again (`EX_TEMPFAIL`).
pub const SILENCE: i32 = 75;

/// How long the gateway may be silent: two of Discord's intervals of 41.25 seconds, and some slack.
const TWO_INTERVALS: Duration = Duration::from_secs(90);

/// When a silence is too long, and what happens then.
#[derive(Clone)]
pub struct Watch {
    /// How long the gateway may be silent.
    pub patience: Duration,
    /// What happens when it was; runs on the watchdog's own thread.
    pub on_silence: Arc<dyn Fn() + Send + Sync>,
}

impl Default for Watch {
    /// Ends the process with [`SILENCE`] after two heartbeat intervals.
    fn default() -> Self {
        Self { patience: TWO_INTERVALS, on_silence: Arc::new(|| std::process::exit(SILENCE)) }
    }
}

impl fmt::Debug for Watch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Watch").field("patience", &self.patience).finish_non_exhaustive()
    }
}

/// When the gateway last gave a sign of life; shared between those who hear it and the watchdog.
#[derive(Debug, Clone)]
pub(super) struct Pulse {
    since: Instant,
    last: Arc<AtomicU64>,
}

impl Pulse {
    /// A pulse that begins now.
    pub(super) fn new() -> Self {
        Self { since: Instant::now(), last: Arc::default() }
    }

    /// A sign of life, at this instant.
    pub(super) fn beat(&self, at: Instant) {
        let millis = at.saturating_duration_since(self.since).as_millis();
        self.last.fetch_max(u64::try_from(millis).unwrap_or(u64::MAX), Ordering::Relaxed);
    }

    /// How long there has been none.
    pub(super) fn silence(&self) -> Duration {
        let last = Duration::from_millis(self.last.load(Ordering::Relaxed));
        self.since.elapsed().saturating_sub(last)
    }
}

/// A watchdog on a thread of its own; it lies down when it is dropped.
#[derive(Debug)]
pub(super) struct Watchdog {
    _stop: mpsc::Sender<()>,
}

impl Watchdog {
    /// Starts to watch.
    ///
    /// # Errors
    /// When the operating system gives no thread.
    pub(super) fn start(pulse: Pulse, watch: Watch) -> std::io::Result<Self> {
        let (stop, stopped) = mpsc::channel::<()>();
        let every = (watch.patience / 20).clamp(Duration::from_millis(1), Duration::from_secs(1));
        thread::Builder::new().name("watchdog".to_owned()).spawn(move || {
            while stopped.recv_timeout(every) == Err(RecvTimeoutError::Timeout) {
                let silence = pulse.silence();
                if silence > watch.patience {
                    error!(
                        silence_s = silence.as_secs(),
                        "the gateway acknowledged no heartbeat for two intervals; ending, so that the bot \
                         can be started anew"
                    );
                    (watch.on_silence)();
                    return;
                }
            }
        })?;
        Ok(Self { _stop: stop })
    }
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc;
    use std::time::{Duration, Instant};

    use super::{Arc, Pulse, Watch, Watchdog};

    /// Starts a watchdog; the receiver hears when it barks, and ends when it lies down.
    fn watchdog(patience: Duration) -> (Pulse, Watchdog, mpsc::Receiver<()>) {
        let (bark, barked) = mpsc::channel();
        let on_silence = Arc::new(move || bark.send(()).expect("the test is listening"));
        let pulse = Pulse::new();
        let watchdog =
            Watchdog::start(pulse.clone(), Watch { patience, on_silence }).expect("a thread is to be had");
        (pulse, watchdog, barked)
    }

    #[test]
    fn silence_is_noticed_once() {
        let (_pulse, _watchdog, barked) = watchdog(Duration::ZERO);
        assert_eq!(barked.recv(), Ok(()));
        assert!(barked.recv().is_err(), "the thread has ended");
    }

    #[test]
    fn signs_of_life_keep_it_quiet() {
        let (pulse, watchdog, barked) = watchdog(Duration::from_secs(3600));
        pulse.beat(Instant::now());
        drop(watchdog);
        assert!(barked.recv().is_err(), "it lay down without a bark");
    }

    #[test]
    fn silence_counts_from_the_last_sign() {
        let pulse = Pulse { since: Instant::now(), ..Pulse::new() };
        pulse.beat(pulse.since + Duration::from_secs(3600));
        assert_eq!(pulse.silence(), Duration::ZERO);
        pulse.beat(pulse.since);
        assert_eq!(pulse.silence(), Duration::ZERO, "an older sign changes nothing");
    }
}
