//! Registering until it is done: the bot's commands where they belong, and none of them elsewhere.
//!
//! A failure that may pass is tried again, later each time, until it passes or the bot ends. What is
//! registered elsewhere (everywhere while `discord.guild` names one guild, or in a guild that it no
//! longer names) would show every command twice, so it is removed; where the bot may not look it
//! leaves things as they are.

use std::iter;
use std::sync::Arc;
use std::time::Duration;

use serenity::http::Http;
use serenity::model::id::ApplicationId;
use tokio::time::{sleep, timeout};
use tokio_util::sync::CancellationToken;
use tracing::{debug, info, warn};

use super::commands::{Scope, commands};
use super::error::Error;
use super::registration::{Registration, is_passing, refused, register};

/// How long one scope may take; a rate limit may be waited out within it.
const PATIENCE: Duration = Duration::from_secs(60);
/// In how many guilds stale commands are looked for: who serves more tried things out long ago, and
/// every look is a request.
const MOST_GUILDS: usize = 100;

/// How long to wait before trying again: from `first` on, twice as long each time, up to `longest`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Backoff {
    /// Before the second attempt.
    pub first: Duration,
    /// Never longer than this.
    pub longest: Duration,
}

impl Default for Backoff {
    /// Five seconds, up to five minutes.
    fn default() -> Self {
        Self { first: Duration::from_secs(5), longest: Duration::from_secs(300) }
    }
}

impl Backoff {
    /// The waits one after the other, without end.
    pub fn delays(self) -> impl Iterator<Item = Duration> {
        let doubled = move |delay: &Duration| Some(delay.saturating_mul(2).min(self.longest));
        iter::successors(Some(self.first.min(self.longest)), doubled)
    }
}

/// What is to be registered where, and how patiently.
#[derive(Debug)]
pub(super) struct Registrar {
    pub(super) api: Arc<Http>,
    pub(super) application: ApplicationId,
    /// Where the commands belong.
    pub(super) scope: Scope,
    /// The guilds that the bot is in.
    pub(super) guilds: Vec<u64>,
    pub(super) backoff: Backoff,
}

impl Registrar {
    /// Registers the commands, then removes those elsewhere; returns early when `closing` is cancelled.
    ///
    /// # Errors
    /// When Discord refuses the commands, so that trying again would change nothing.
    pub(super) async fn run(self, closing: CancellationToken) -> Result<(), Error> {
        for scope in self.scopes() {
            let mut delays = self.backoff.delays();
            while let Err(cause) = self.settle(scope).await? {
                let delay = delays.next().unwrap_or(self.backoff.longest);
                warn!(
                    cause,
                    retry_s = delay.as_secs(),
                    "commands could not be registered; those registered before still work"
                );
                if closing.run_until_cancelled(sleep(delay)).await.is_none() {
                    return Ok(());
                }
            }
            if closing.is_cancelled() {
                return Ok(());
            }
        }
        Ok(())
    }

    /// Where the commands belong, then everywhere else.
    fn scopes(&self) -> impl Iterator<Item = Scope> {
        let guilds = self.guilds.iter().take(MOST_GUILDS).map(|guild| Scope::Guild(*guild));
        let elsewhere = iter::once(Scope::Global).chain(guilds).filter(|scope| *scope != self.scope);
        iter::once(self.scope).chain(elsewhere)
    }

    /// Brings one scope to what is wanted there. The inner error may pass, the outer one does not.
    async fn settle(&self, scope: Scope) -> Result<Result<(), String>, Error> {
        let wanted = if scope == self.scope { commands(scope) } else { Vec::new() };
        let registering = register(&self.api, self.application, scope, &wanted);
        match timeout(PATIENCE, registering).await {
            Ok(Ok(done)) => tell(scope, &done),
            Ok(Err(cause)) if is_passing(&cause) => return Ok(Err(cause.to_string())),
            Ok(Err(cause)) if scope == self.scope => return Err(refused(scope, &cause)),
            Ok(Err(cause)) => debug!(?scope, %cause, "the commands there cannot be looked at"),
            Err(_) => return Ok(Err(format!("no answer within {} seconds", PATIENCE.as_secs()))),
        }
        Ok(Ok(()))
    }
}

fn tell(scope: Scope, done: &Registration) {
    match done {
        Registration::Unchanged => debug!(?scope, "commands are registered, unchanged"),
        Registration::Written(it) => {
            info!(?scope, added = ?it.added, changed = ?it.changed, removed = ?it.removed, "commands registered");
        }
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::Backoff;

    #[test]
    fn each_wait_is_twice_the_one_before_up_to_the_longest() {
        let seconds = |first, longest| {
            let backoff =
                Backoff { first: Duration::from_secs(first), longest: Duration::from_secs(longest) };
            backoff.delays().take(4).map(|delay| delay.as_secs()).collect::<Vec<_>>()
        };
        assert_eq!(seconds(5, 30), [5, 10, 20, 30]);
        assert_eq!(seconds(50, 30), [30, 30, 30, 30]);
    }
}
