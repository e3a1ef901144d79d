//! What the bot is doing, and how that comes to an end: nothing new is begun, and what was begun may
//! finish.

use std::time::Duration;

use tokio::sync::mpsc;
use tokio::time::timeout;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;
use tracing::warn;

use super::error::Error;
use super::registrar::Registrar;

/// How long what was begun may take to finish.
const DRAIN: Duration = Duration::from_secs(3);

/// What is being done.
pub(super) struct Work {
    /// Every request that is being handled.
    pub(super) tracker: TaskTracker,
    /// Cancelled when nothing new is to be begun.
    pub(super) closing: CancellationToken,
    /// Cancelled when serenity has let go of its handler.
    pub(super) gone: CancellationToken,
    /// Takes an error that ends the bot.
    fatal: mpsc::Sender<Error>,
}

impl Work {
    /// Nothing yet; an error that ends the bot arrives at the other end.
    pub(super) fn new() -> (Self, mpsc::Receiver<Error>) {
        let (fatal, failed) = mpsc::channel(1);
        let work = Self {
            tracker: TaskTracker::new(),
            closing: CancellationToken::new(),
            gone: CancellationToken::new(),
            fatal,
        };
        (work, failed)
    }

    /// Registers the commands once `when` comes true, which in some processes it never does.
    pub(super) fn register(&self, registrar: Registrar, when: impl Future<Output = ()> + Send + 'static) {
        let (closing, fatal) = (self.closing.clone(), self.fatal.clone());
        self.tracker.spawn(async move {
            if closing.run_until_cancelled(when).await.is_some()
                && let Err(error) = registrar.run().await
            {
                // Whoever has an error already needs no other.
                let _ = fatal.try_send(error);
            }
        });
    }

    /// Begins nothing new, and waits for what was begun.
    pub(super) async fn finish(&self) {
        self.closing.cancel();
        self.tracker.close();
        if timeout(DRAIN, self.tracker.wait()).await.is_err() {
            warn!(unfinished = self.tracker.len(), "some answers took too long to be waited for");
        }
    }
}
