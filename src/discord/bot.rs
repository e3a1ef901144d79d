//! The bot: from settings to a connection that lives until it is told to end.
//!
//! Ending is orderly: nothing new is begun, what was begun may finish, then the gateway is closed with
//! code 1000, and only when it is closed does [`Bot::run`] return.

use std::sync::{Arc, OnceLock};
use std::time::Duration;

use arc_swap::ArcSwap;
use tokio::runtime::Handle;
use tokio::sync::{Notify, mpsc};
use tokio::time::timeout;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;
use tracing::{info, warn};

use super::answering::Answering;
use super::commands::Scope;
use super::connection::{Connector, PATIENCE, Transport};
use super::error::Error;
use super::gateway::Gateway;
use super::languages::GuildLanguages;
use super::observer::{Event, Observer};
use super::registrar::{Backoff, Registrar};
use super::session::Session;
use super::settings::DiscordSettings;
use super::shards::Logins;
use super::watchdog::Watch;
use crate::responder::Responder;

/// How long what was begun may take to finish.
const DRAIN: Duration = Duration::from_secs(3);

/// A bot, not yet connected.
pub struct Bot {
    settings: DiscordSettings,
    answering: Answering,
    transport: Option<Transport>,
    watch: Watch,
    backoff: Backoff,
    patience: Duration,
}

impl Bot {
    /// A bot that answers from what `responder` holds at the time of each question.
    pub fn new(settings: DiscordSettings, responder: Arc<ArcSwap<Responder>>) -> Self {
        Self {
            settings,
            answering: Answering { responder, observer: Arc::new(()) },
            transport: None,
            watch: Watch::default(),
            backoff: Backoff::default(),
            patience: PATIENCE,
        }
    }

    /// The same bot, observed.
    #[must_use]
    pub fn with_observer(mut self, observer: Arc<dyn Observer>) -> Self {
        self.answering.observer = observer;
        self
    }

    /// The same bot with another way to make requests.
    #[must_use]
    pub fn with_transport(mut self, transport: Transport) -> Self {
        self.transport = Some(transport);
        self
    }

    /// The same bot, watched in another way.
    #[must_use]
    pub fn with_watch(mut self, watch: Watch) -> Self {
        self.watch = watch;
        self
    }

    /// The same bot with other waits between two attempts to register its commands.
    #[must_use]
    pub const fn with_backoff(mut self, backoff: Backoff) -> Self {
        self.backoff = backoff;
        self
    }

    /// The same bot, which waits so long for Discord to say where its gateway is.
    #[must_use]
    pub const fn with_patience(mut self, patience: Duration) -> Self {
        self.patience = patience;
        self
    }

    /// Connects and answers until `cancel` is cancelled, then finishes what was begun and closes.
    ///
    /// # Errors
    /// When the bot cannot connect, or its connection cannot go on; the error says what to do.
    pub async fn run(self, cancel: CancellationToken) -> Result<(), Error> {
        let (fatal, mut failed) = mpsc::channel(1);
        let (work, observer) = (Work::new(), Arc::clone(&self.answering.observer));
        let mut session = tokio::select! {
            session = self.connect(&work, fatal) => session?,
            () = cancel.cancelled() => return Ok(()),
        };
        let ended = tokio::select! {
            error = session.ended() => Err(error),
            Some(error) = failed.recv() => Err(error),
            () = cancel.cancelled() => Ok(()),
        };
        observer.observe(&Event::Closing);
        work.finish().await;
        session.close(&work.gone).await;
        ended
    }

    async fn connect(self, work: &Work, fatal: mpsc::Sender<Error>) -> Result<Session, Error> {
        let wanted = self.settings.shards;
        let scope = self.settings.guild.map_or(Scope::Global, Scope::Guild);
        let connector = Connector::new(self.settings, self.transport, self.patience)?;
        let connection = connector.connection();
        let gateway = connector.gateway(&connection.api).await?;
        let logins = Logins::new(wanted, &gateway);
        logins.check(&gateway.session_start_limit)?;
        announce(logins, gateway.shards);
        let registrar = Registrar {
            api: Arc::clone(&connection.api),
            scope,
            backoff: self.backoff,
            closing: work.closing.clone(),
        };
        let first_in = Arc::new(Notify::new());
        work.register(registrar, Arc::clone(&first_in), fatal);
        let handler = Gateway {
            connection,
            answering: self.answering,
            runtime: Handle::current(),
            tracker: work.tracker.clone(),
            closing: work.closing.clone(),
            changes: Arc::default(),
            first_in,
            me: OnceLock::new(),
            languages: GuildLanguages::default(),
            _gone: work.gone.clone().drop_guard(),
        };
        Session::open(gateway.url, connector.own_http(), logins, handler, &self.watch)
    }
}

/// Says with which shards the bot connects, where that is worth a word.
fn announce(logins: Logins, recommended: u32) {
    let shards = logins.shards();
    if shards.of < recommended {
        warn!(shards = shards.of, recommended, "Discord recommends more shards than `discord.shards` allows");
    }
    if shards.of > 1 {
        info!(first = shards.first, last = shards.last, of = shards.of, "connecting shards");
    }
}

/// What is being done, and how it comes to an end.
struct Work {
    /// Every request that is being handled.
    tracker: TaskTracker,
    /// Cancelled when nothing new is to be begun.
    closing: CancellationToken,
    /// Cancelled when serenity has let go of its handler.
    gone: CancellationToken,
}

impl Work {
    fn new() -> Self {
        Self {
            tracker: TaskTracker::new(),
            closing: CancellationToken::new(),
            gone: CancellationToken::new(),
        }
    }

    /// Registers the commands when the first shard is in, which runs in one process only.
    fn register(&self, registrar: Registrar, first_in: Arc<Notify>, fatal: mpsc::Sender<Error>) {
        let closing = self.closing.clone();
        self.tracker.spawn(async move {
            if closing.run_until_cancelled(first_in.notified()).await.is_some()
                && let Err(error) = registrar.run().await
            {
                // Whoever has an error already needs no other.
                let _ = fatal.try_send(error);
            }
        });
    }

    /// Begins nothing new, and waits for what was begun.
    async fn finish(&self) {
        self.closing.cancel();
        self.tracker.close();
        if timeout(DRAIN, self.tracker.wait()).await.is_err() {
            warn!(unfinished = self.tracker.len(), "some answers took too long to be waited for");
        }
    }
}
