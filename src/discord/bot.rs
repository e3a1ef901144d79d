//! The bot: from settings to a connection that lives until it is told to end.
//!
//! serenity runs on a runtime of its own, so that its stalls are not ours; a watchdog watches over it.
//! Ending is orderly: nothing new is begun, what was begun may finish, then the gateway is closed with
//! code 1000, and only when it is closed does [`Bot::run`] return.

use std::sync::{Arc, OnceLock};
use std::time::Duration;

use arc_swap::ArcSwap;
use serenity::Client;
use serenity::client::ClientBuilder;
use serenity::gateway::{GatewayError, ShardManager, ShardRunnerMessage};
use serenity::model::gateway::{BotGateway, GatewayIntents};
use tokio::runtime::{self, Handle, Runtime};
use tokio::sync::mpsc;
use tokio::task::JoinHandle;
use tokio::time::timeout;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;
use tracing::{info, warn};

use super::commands::Scope;
use super::connection::{Connector, Transport};
use super::error::Error;
use super::gateway::Gateway;
use super::heartbeat;
use super::settings::DiscordSettings;
use super::watchdog::{Pulse, Watch, Watchdog};
use crate::responder::Responder;

/// What the bot hears: messages in guilds (without their words, unless it is mentioned) and direct
/// messages. Interactions need no intent, and none of these is privileged.
const INTENTS: GatewayIntents = GatewayIntents::GUILD_MESSAGES.union(GatewayIntents::DIRECT_MESSAGES);

/// How long what was begun may take to finish.
const DRAIN: Duration = Duration::from_secs(3);
/// How long the gateway may take to close.
const CLOSE: Duration = Duration::from_secs(6);

/// The close code of those who leave for good.
const NORMAL_CLOSURE: u16 = 1000;

/// A bot, not yet connected.
pub struct Bot {
    settings: DiscordSettings,
    responder: Arc<ArcSwap<Responder>>,
    transport: Option<Transport>,
    watch: Watch,
}

impl Bot {
    /// A bot that answers from what `responder` holds at the time of each question.
    pub fn new(settings: DiscordSettings, responder: Arc<ArcSwap<Responder>>) -> Self {
        Self { settings, responder, transport: None, watch: Watch::default() }
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

    /// Connects and answers until `cancel` is cancelled, then finishes what was begun and closes.
    ///
    /// # Errors
    /// When the bot cannot connect, or its connection cannot go on; the error says what to do.
    pub async fn run(self, cancel: CancellationToken) -> Result<(), Error> {
        let connector = Connector::new(self.settings.clone(), self.transport.clone())?;
        let connection = connector.connection();
        let gateway = tokio::select! {
            gateway = connector.gateway(&connection.api) => gateway?,
            () = cancel.cancelled() => return Ok(()),
        };
        let (fatal, mut failed) = mpsc::channel(1);
        let (tracker, closing, gone) =
            (TaskTracker::new(), CancellationToken::new(), CancellationToken::new());
        let handler = Gateway {
            connection,
            responder: self.responder,
            scope: self.settings.guild.map_or(Scope::Global, Scope::Guild),
            runtime: Handle::current(),
            tracker: tracker.clone(),
            closing: closing.clone(),
            fatal,
            me: OnceLock::new(),
            _gone: gone.clone().drop_guard(),
        };
        let mut session = Session::open(&connector, gateway, handler, self.watch).await?;
        let ended = tokio::select! {
            ended = &mut session.running => Err(why_ended(ended)),
            Some(error) = failed.recv() => Err(error),
            () = cancel.cancelled() => Ok(()),
        };
        closing.cancel();
        tracker.close();
        if timeout(DRAIN, tracker.wait()).await.is_err() {
            warn!(unfinished = tracker.len(), "some answers took too long to be waited for");
        }
        session.close(&gone).await;
        ended
    }
}

/// A runtime that may be let go of anywhere: a plain one must not be dropped by asynchronous code.
struct OwnRuntime(Option<Runtime>);

impl OwnRuntime {
    fn start() -> std::io::Result<Self> {
        let runtime = runtime::Builder::new_multi_thread()
            .worker_threads(2)
            .thread_name("gateway")
            .enable_all()
            .build()?;
        Ok(Self(Some(runtime)))
    }

    fn spawn<F>(&self, future: F) -> JoinHandle<F::Output>
    where
        F: Future<Output: Send + 'static> + Send + 'static,
    {
        self.0.as_ref().expect("the runtime is there until it is dropped").spawn(future)
    }
}

impl Drop for OwnRuntime {
    fn drop(&mut self) {
        if let Some(runtime) = self.0.take() {
            runtime.shutdown_background();
        }
    }
}

/// A running serenity client on a runtime of its own.
struct Session {
    _runtime: OwnRuntime,
    shards: Arc<ShardManager>,
    running: JoinHandle<serenity::Result<()>>,
    watchdog: Watchdog,
}

impl Session {
    async fn open(
        connector: &Connector,
        gateway: BotGateway,
        handler: Gateway,
        watch: Watch,
    ) -> Result<Self, Error> {
        let runtime = OwnRuntime::start()?;
        let builder = ClientBuilder::new_with_http(connector.own_http(), INTENTS).event_handler(handler);
        let building = runtime.spawn(async move {
            let client = builder.await?;
            *client.ws_url.lock().await = gateway.url;
            Ok::<Client, serenity::Error>(client)
        });
        let mut client = match building.await {
            Ok(Ok(client)) => client,
            Ok(Err(cause)) => return Err(ended(&cause)),
            Err(cause) => return Err(Error::Ended { cause: cause.to_string() }),
        };
        let (pulse, shards) = (Pulse::new(), Arc::clone(&client.shard_manager));
        runtime.spawn(heartbeat::listen(Arc::clone(&shards), pulse.clone(), watch.patience));
        let watchdog = Watchdog::start(pulse, watch)?;
        let running = runtime.spawn(async move { client.start_shards(gateway.shards.max(1)).await });
        Ok(Self { _runtime: runtime, shards, running, watchdog })
    }

    /// Closes every shard, and waits until each has said good-bye.
    ///
    /// Once a shard had to log in anew, serenity's own closing is satisfied by an old message and
    /// forgets the shard before it was told. So each shard is told directly first, and what is waited
    /// for is that serenity lets go of the handler, which every open shard holds.
    async fn close(self, gone: &CancellationToken) {
        drop(self.watchdog);
        let closed = timeout(CLOSE, async {
            for (id, shard) in self.shards.runners.lock().await.iter() {
                shard.runner_tx.send_to_shard(ShardRunnerMessage::Shutdown(*id, NORMAL_CLOSURE));
            }
            self.shards.shutdown_all().await;
            drop(self.shards);
            gone.cancelled().await;
        });
        if closed.await.is_ok() {
            info!("the connection to Discord is closed");
        } else {
            warn!("the gateway did not close in time");
        }
    }
}

/// Why the client ended although nobody told it to.
fn why_ended(result: Result<serenity::Result<()>, tokio::task::JoinError>) -> Error {
    match result {
        Ok(Ok(())) => Error::Ended { cause: "all shards are closed".to_owned() },
        Ok(Err(cause)) => ended(&cause),
        Err(cause) => Error::Ended { cause: cause.to_string() },
    }
}

fn ended(cause: &serenity::Error) -> Error {
    match cause {
        serenity::Error::Gateway(GatewayError::InvalidAuthentication) => Error::TokenRefused,
        serenity::Error::Gateway(GatewayError::InvalidGatewayIntents) => Error::IntentsInvalid,
        serenity::Error::Gateway(GatewayError::DisallowedGatewayIntents) => Error::IntentsDisallowed,
        other => Error::Ended { cause: other.to_string() },
    }
}
