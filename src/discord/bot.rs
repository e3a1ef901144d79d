//! The bot: from settings to a door that is open until it is told to end.
//!
//! Ending is orderly: nothing new is begun, what was begun may finish, then the door is closed (the
//! gateway with code 1000), and only when it is closed does [`Bot::run`] return.

use std::sync::Arc;
use std::time::Duration;

use arc_swap::ArcSwap;
use tokio_util::sync::CancellationToken;
use tracing::{info, warn};

use super::answering::Answering;
use super::commands::Scope;
use super::connection::{Connector, PATIENCE, Transport};
use super::endpoint::{Endpoint, Listening};
use super::error::Error;
use super::gateway::Gateway;
use super::observer::{Event, Observer};
use super::registrar::{Backoff, Registrar};
use super::session::Session;
use super::settings::{DiscordSettings, Door};
use super::shards::Logins;
use super::watchdog::Watch;
use super::work::Work;
use crate::responder::Responder;

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
            answering: Answering::new(responder, &settings.talk),
            settings,
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

    /// Connects or listens, and answers until `cancel` is cancelled; then finishes what was begun and closes.
    ///
    /// # Errors
    /// When the bot cannot connect or listen, or cannot go on; the error says what to do.
    pub async fn run(self, cancel: CancellationToken) -> Result<(), Error> {
        let observer = Arc::clone(&self.answering.observer);
        let (work, mut failed) = Work::new();
        let mut open = tokio::select! {
            open = self.open(&work) => open?,
            () = cancel.cancelled() => return Ok(()),
        };
        let ended = tokio::select! {
            error = open.ended() => Err(error),
            Some(error) = failed.recv() => Err(error),
            () = cancel.cancelled() => Ok(()),
        };
        observer.observe(&Event::Closing);
        work.finish().await;
        open.close(&work).await;
        ended
    }

    async fn open(self, work: &Work) -> Result<Open, Error> {
        let (door, guild) = (self.settings.door, self.settings.guild);
        let unasked_channels = self.settings.talk.unasked_channels.clone();
        let connector = Connector::new(self.settings, self.transport, self.patience)?;
        let connection = connector.connection();
        let registrar = Registrar {
            api: Arc::clone(&connection.api),
            scope: guild.map_or(Scope::Global, Scope::Guild),
            backoff: self.backoff,
            door,
            closing: work.closing.clone(),
        };
        match door {
            Door::Gateway { shards } => {
                let gateway = connector.gateway(&connection.api).await?;
                let logins = Logins::new(shards, &gateway);
                logins.check(&gateway.session_start_limit)?;
                announce(logins, gateway.shards);
                let handler = Gateway::new(connection, self.answering, unasked_channels, work);
                let first_in = Arc::clone(&handler.first_in);
                work.register(registrar, async move { first_in.notified().await });
                let session = Session::open(gateway.url, connector.own_http(), logins, handler, &self.watch)?;
                Ok(Open::Gateway(session))
            }
            Door::Endpoint { listen, public_key } => {
                if !unasked_channels.is_empty() {
                    warn!(
                        "messages do not come to an endpoint, so `discord.unasked-channels` changes \
                         nothing here"
                    );
                }
                let endpoint = Endpoint { listen, public_key, answering: self.answering, connection };
                let listening = endpoint.open(work).await?;
                if connector.has_token() {
                    work.register(registrar, async {});
                } else {
                    warn!(
                        "there is no bot token, so commands are not registered; those registered before go \
                         on working. To register them, start once with the environment variable \
                         `DISCORD_TOKEN`"
                    );
                }
                Ok(Open::Endpoint(listening))
            }
        }
    }
}

/// A door that is open.
enum Open {
    Gateway(Session),
    Endpoint(Listening),
}

impl Open {
    /// Waits until it closes by itself, and tells why.
    async fn ended(&mut self) -> Error {
        match self {
            Self::Gateway(session) => session.ended().await,
            Self::Endpoint(listening) => listening.ended().await,
        }
    }

    async fn close(self, work: &Work) {
        match self {
            Self::Gateway(session) => session.close(&work.gone).await,
            Self::Endpoint(listening) => listening.close(),
        }
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
