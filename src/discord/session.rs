//! A running serenity client: on a runtime of its own, watched over, and closed in order.
//!
//! serenity's stalls are not ours: nothing else runs on its runtime, and the watchdog on no runtime at
//! all. Why a session ended by itself is told as an [`Error`] that says what to do.

use std::sync::Arc;
use std::time::Duration;

use serenity::Client;
use serenity::client::ClientBuilder;
use serenity::gateway::{GatewayError, ShardManager, ShardRunnerMessage};
use serenity::model::gateway::{BotGateway, GatewayIntents};
use tokio::runtime::{self, Runtime};
use tokio::task::JoinHandle;
use tokio::time::timeout;
use tokio_util::sync::CancellationToken;
use tracing::{info, warn};

use super::connection::Connector;
use super::error::Error;
use super::gateway::Gateway;
use super::heartbeat;
use super::watchdog::{Pulse, Watch, Watchdog};

/// What the bot hears: messages in guilds (without their words, unless it is mentioned) and direct
/// messages. Interactions need no intent, and none of these is privileged.
const INTENTS: GatewayIntents = GatewayIntents::GUILD_MESSAGES.union(GatewayIntents::DIRECT_MESSAGES);

/// How long the gateway may take to close.
const CLOSE: Duration = Duration::from_secs(6);

/// The close code of those who leave for good.
const NORMAL_CLOSURE: u16 = 1000;

/// A running serenity client on a runtime of its own.
pub(super) struct Session {
    _runtime: OwnRuntime,
    shards: Arc<ShardManager>,
    running: JoinHandle<serenity::Result<()>>,
    watchdog: Watchdog,
}

impl Session {
    /// Connects with as many shards as Discord recommends.
    ///
    /// # Errors
    /// When the client cannot be built in time (serenity asks for the gateway once more, and without any
    /// patience of its own), or there are no threads.
    pub(super) async fn open(
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
        let mut client = match connector.in_time(building).await? {
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

    /// Waits until the session ends by itself, and tells why.
    pub(super) async fn ended(&mut self) -> Error {
        match (&mut self.running).await {
            Ok(Ok(())) => Error::Ended { cause: "all shards are closed".to_owned() },
            Ok(Err(cause)) => ended(&cause),
            Err(cause) => Error::Ended { cause: cause.to_string() },
        }
    }

    /// Closes every shard, and waits until each has said good-bye.
    ///
    /// Once a shard had to log in anew, serenity's own closing is satisfied by an old message and
    /// forgets the shard before it was told. So each shard is told directly first, and what is waited
    /// for is that serenity lets go of the handler, which every open shard holds.
    pub(super) async fn close(self, gone: &CancellationToken) {
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

/// What an end of serenity's means to us.
fn ended(cause: &serenity::Error) -> Error {
    match cause {
        serenity::Error::Gateway(GatewayError::InvalidAuthentication) => Error::TokenRefused,
        serenity::Error::Gateway(GatewayError::InvalidGatewayIntents) => Error::IntentsInvalid,
        serenity::Error::Gateway(GatewayError::DisallowedGatewayIntents) => Error::IntentsDisallowed,
        other => Error::Ended { cause: other.to_string() },
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
