//! The bot: from settings to a connection that lives until it is told to end.
//!
//! Ending is orderly: nothing new is begun, what was begun may finish, then the gateway is closed with
//! code 1000, and only when it is closed does [`Bot::run`] return.

use std::sync::{Arc, OnceLock};
use std::time::Duration;

use arc_swap::ArcSwap;
use tokio::runtime::Handle;
use tokio::sync::mpsc;
use tokio::time::timeout;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;
use tracing::warn;

use super::commands::Scope;
use super::connection::{Connector, PATIENCE, Transport};
use super::error::Error;
use super::gateway::Gateway;
use super::languages::GuildLanguages;
use super::registrar::Backoff;
use super::session::Session;
use super::settings::DiscordSettings;
use super::watchdog::Watch;
use crate::responder::Responder;

/// How long what was begun may take to finish.
const DRAIN: Duration = Duration::from_secs(3);

/// A bot, not yet connected.
pub struct Bot {
    settings: DiscordSettings,
    responder: Arc<ArcSwap<Responder>>,
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
            responder,
            transport: None,
            watch: Watch::default(),
            backoff: Backoff::default(),
            patience: PATIENCE,
        }
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
        let work = Work::new();
        let mut session = tokio::select! {
            session = self.connect(&work, fatal) => session?,
            () = cancel.cancelled() => return Ok(()),
        };
        let ended = tokio::select! {
            error = session.ended() => Err(error),
            Some(error) = failed.recv() => Err(error),
            () = cancel.cancelled() => Ok(()),
        };
        work.finish().await;
        session.close(&work.gone).await;
        ended
    }

    async fn connect(self, work: &Work, fatal: mpsc::Sender<Error>) -> Result<Session, Error> {
        let scope = self.settings.guild.map_or(Scope::Global, Scope::Guild);
        let connector = Connector::new(self.settings, self.transport, self.patience)?;
        let connection = connector.connection();
        let gateway = connector.gateway(&connection.api).await?;
        let handler = Gateway {
            connection,
            responder: self.responder,
            scope,
            backoff: self.backoff,
            runtime: Handle::current(),
            tracker: work.tracker.clone(),
            closing: work.closing.clone(),
            fatal,
            me: OnceLock::new(),
            languages: GuildLanguages::default(),
            _gone: work.gone.clone().drop_guard(),
        };
        Session::open(&connector, gateway, handler, self.watch).await
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

    /// Begins nothing new, and waits for what was begun.
    async fn finish(&self) {
        self.closing.cancel();
        self.tracker.close();
        if timeout(DRAIN, self.tracker.wait()).await.is_err() {
            warn!(unfinished = self.tracker.len(), "some answers took too long to be waited for");
        }
    }
}
