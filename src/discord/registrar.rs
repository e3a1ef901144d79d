//! Registering until it is done: the bot's commands where they belong, and none of them elsewhere.
//!
//! A failure that may pass is tried again, later each time, until it passes or the bot ends. What is
//! registered elsewhere (everywhere while `discord.guild` names one guild, or in a guild that it no
//! longer names) would show every command twice, so it is removed; where the bot may not look it
//! leaves things as they are.

use std::iter;
use std::sync::Arc;
use std::time::Duration;

use data_encoding::HEXLOWER;
use serenity::http::Http;
use serenity::model::application::CurrentApplicationInfo;
use serenity::model::id::ApplicationId;
use tokio::time::{sleep, timeout};
use tokio_util::sync::CancellationToken;
use tracing::{debug, info, warn};

use super::commands::{Scope, commands};
use super::endpoint::PATH;
use super::error::Error;
use super::registration::{Registration, is_passing, is_unauthorized, refused, register};
use super::settings::Door;

/// How long one scope may take; a rate limit may be waited out within it.
const PATIENCE: Duration = Duration::from_secs(60);
/// In how many guilds stale commands are looked for: who serves more tried things out long ago, and
/// every look is a request.
const MOST_GUILDS: u64 = 100;

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
    /// Where the commands belong.
    pub(super) scope: Scope,
    pub(super) backoff: Backoff,
    /// How interactions are to come to the bot.
    pub(super) door: Door,
    /// Cancelled when nothing is to be tried again.
    pub(super) closing: CancellationToken,
}

/// What came of an attempt. The inner error may pass, the outer one does not.
type Attempt<T> = Result<Result<T, String>, Error>;

impl Registrar {
    /// Registers the commands, then removes those elsewhere; returns early when the bot is closing.
    ///
    /// # Errors
    /// When Discord refuses the commands, so that trying again would change nothing.
    pub(super) async fn run(self) -> Result<(), Error> {
        let Some(application) = self.insist(|| self.application()).await? else { return Ok(()) };
        if self.insist(|| self.settle(application, self.scope)).await?.is_none() {
            return Ok(());
        }
        for scope in self.elsewhere().await {
            if self.closing.is_cancelled() {
                break;
            }
            self.insist(|| self.settle(application, scope)).await?;
        }
        Ok(())
    }

    /// Tries until it is done, later each time; nothing when the bot is closing before that.
    async fn insist<T, F>(&self, attempt: impl Fn() -> F) -> Result<Option<T>, Error>
    where
        F: Future<Output = Attempt<T>>,
    {
        let mut delays = self.backoff.delays();
        loop {
            let cause = match attempt().await? {
                Ok(done) => return Ok(Some(done)),
                Err(cause) => cause,
            };
            let delay = delays.next().unwrap_or(self.backoff.longest);
            warn!(
                cause,
                retry_s = delay.as_secs(),
                "commands could not be registered; those registered before still work"
            );
            if self.closing.run_until_cancelled(sleep(delay)).await.is_none() {
                return Ok(None);
            }
        }
    }

    /// Whose commands they are; what Discord says of the application is held against the settings.
    async fn application(&self) -> Attempt<ApplicationId> {
        match timeout(PATIENCE, self.api.get_current_application_info()).await {
            Ok(Ok(application)) => check(&application, self.door).map(|()| Ok(application.id)),
            Ok(Err(cause)) if is_passing(&cause) => Ok(Err(cause.to_string())),
            Ok(Err(cause)) if is_unauthorized(&cause) => Err(Error::TokenRefused),
            Ok(Err(cause)) => Err(refused(Scope::Global, &cause)),
            Err(_) => Ok(Err(too_late())),
        }
    }

    /// Everywhere but where the commands belong.
    async fn elsewhere(&self) -> Vec<Scope> {
        let listed = timeout(PATIENCE, self.api.get_guilds(None, Some(MOST_GUILDS))).await;
        let guilds = match listed {
            Ok(Ok(guilds)) => guilds,
            Ok(Err(cause)) => {
                debug!(%cause, "it cannot be told in which guilds stale commands may be");
                Vec::new()
            }
            Err(_) => Vec::new(),
        };
        let guilds = guilds.iter().map(|guild| Scope::Guild(guild.id.get()));
        iter::once(Scope::Global).chain(guilds).filter(|scope| *scope != self.scope).collect()
    }

    /// Brings one scope to what is wanted there.
    async fn settle(&self, application: ApplicationId, scope: Scope) -> Attempt<()> {
        let wanted = if scope == self.scope { commands(scope) } else { Vec::new() };
        let registering = register(&self.api, application, scope, &wanted);
        match timeout(PATIENCE, registering).await {
            Ok(Ok(done)) => tell(scope, &done),
            Ok(Err(cause)) if is_passing(&cause) => return Ok(Err(cause.to_string())),
            Ok(Err(cause)) if scope == self.scope => return Err(refused(scope, &cause)),
            Ok(Err(cause)) => debug!(?scope, %cause, "the commands there cannot be looked at"),
            Err(_) => return Ok(Err(too_late())),
        }
        Ok(Ok(()))
    }
}

/// Whether interactions of the application come by this door.
///
/// # Errors
/// When the endpoint has another application's public key.
fn check(application: &CurrentApplicationInfo, door: Door) -> Result<(), Error> {
    let has_endpoint = application.interactions_endpoint_url.as_ref().is_some_and(|url| !url.is_empty());
    match door {
        Door::Gateway { .. } if has_endpoint => warn!(
            "the application has an Interactions Endpoint URL, so Discord sends commands and buttons there \
             and not here; remove it in the Developer Portal → your application → General Information, or \
             set `discord.mode` to \"endpoint\""
        ),
        Door::Endpoint { public_key, .. } if HEXLOWER.encode(&public_key) != application.verify_key => {
            return Err(Error::PublicKeyForeign);
        }
        Door::Endpoint { .. } if !has_endpoint => warn!(
            path = PATH,
            "Discord does not call this endpoint yet: set the Interactions Endpoint URL in the Developer \
             Portal → your application → General Information"
        ),
        Door::Gateway { .. } | Door::Endpoint { .. } => {}
    }
    Ok(())
}

fn too_late() -> String {
    format!("no answer within {} seconds", PATIENCE.as_secs())
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
