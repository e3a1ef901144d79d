//! What the process tells the machines that look after it: that it lives, whether it is ready, and counts.
//!
//! Off unless configured. It watches the bot as an [`Observer`] and serves three pages on a listener of
//! its own, which is not for the public: `/healthz`, `/readyz` and `/metrics`. Nothing that a user wrote
//! comes here, nor anybody's id; labels have few values, all of them ours.

mod labels;
mod metrics;
mod readiness;
mod server;

use std::sync::{Mutex, MutexGuard, PoisonError};

use self::metrics::Metrics;
use self::readiness::Readiness;
pub use self::server::{CannotListen, Listening};
use crate::discord::{Event, Observer};
use crate::knowledge::KnowledgeBase;

/// Watches the bot, and knows what there is to tell.
#[derive(Debug, Default)]
pub struct Monitor {
    metrics: Metrics,
    readiness: Mutex<Readiness>,
}

/// What came of reading the knowledge base again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Reload {
    /// It is being served.
    Served,
    /// It has errors; the old one goes on serving.
    Refused,
}

impl Monitor {
    /// From now on this knowledge base is served.
    pub fn serving(&self, base: &KnowledgeBase) {
        self.metrics.serving(base);
        self.readiness().knowledge_is_served();
    }

    /// The knowledge base was read again.
    pub fn reloaded(&self, reload: Reload) {
        self.metrics.reloaded(reload);
    }

    /// Why the bot is not ready to answer; nothing when it is.
    pub fn hindrance(&self) -> Option<String> {
        self.readiness().hindrance()
    }

    /// All metrics, in Prometheus' text format.
    pub fn metrics(&self) -> String {
        self.metrics.text()
    }

    fn readiness(&self) -> MutexGuard<'_, Readiness> {
        self.readiness.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Observer for Monitor {
    fn observe(&self, event: &Event<'_>) {
        self.metrics.observe(event);
        self.readiness().observe(event);
    }
}
