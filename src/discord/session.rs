//! A running serenity client: on a runtime of its own, watched over, and closed in order.
//!
//! serenity's stalls are not ours: nothing else runs on its runtime, and the watchdog on no runtime at
//! all. Why a session ended by itself is told as an [`Error`] that says what to do.

use std::sync::Arc;
use std::time::Duration;

use futures_util::StreamExt;
use serenity::gateway::{GatewayError, ShardManager, ShardRunnerMessage};
use serenity::http::Http;
use serenity::model::gateway::GatewayIntents;
use tokio::runtime::{self, Runtime};
use tokio::time::timeout;
use tokio_util::sync::CancellationToken;
use tracing::{info, warn};

use super::entrance::{Ended, Entrance, Queue};
use super::error::Error;
use super::gateway::Gateway;
use super::heartbeat::Listener;
use super::shards::Logins;
use super::watchdog::{Pulse, Watch, Watchdog};

/// How long the gateway may take to close.
const CLOSE: Duration = Duration::from_secs(6);

/// The close code of those who leave for good.
const NORMAL_CLOSURE: u16 = 1000;

/// A running serenity client on a runtime of its own.
pub(super) struct Session {
    _runtime: OwnRuntime,
    shards: Arc<ShardManager>,
    queues: Vec<Queue>,
    ended: Ended,
    intents: GatewayIntents,
    watchdog: Watchdog,
}

impl Session {
    /// Starts to connect to the gateway at `url`; `http` carries the token.
    ///
    /// # Errors
    /// When there are no threads.
    pub(super) fn open(
        url: String,
        http: Http,
        logins: Logins,
        handler: Gateway,
        watch: &Watch,
    ) -> Result<Self, Error> {
        let runtime = OwnRuntime::start()?;
        let pulse = Pulse::new();
        let watchdog = Watchdog::start(pulse.clone(), watch.clone())?;
        let listener =
            Listener::new(logins, pulse, Arc::clone(&handler.answering.observer), handler.changes.clone());
        let entered = runtime.enter();
        let intents = handler.intents();
        let entrance = Entrance::new(url, http, logins, intents, handler);
        let (shards, ended) = entrance.manager();
        let queues = entrance.open(&shards);
        tokio::spawn(listener.listen(Arc::downgrade(&shards), watch.patience));
        drop(entered);
        Ok(Self { _runtime: runtime, shards, queues, ended, intents, watchdog })
    }

    /// Waits until the session ends by itself, and tells why.
    pub(super) async fn ended(&mut self) -> Error {
        match self.ended.next().await {
            Some(Err(cause)) => ended(&cause, self.intents),
            Some(Ok(())) | None => Error::Ended { cause: "all shards are closed".to_owned() },
        }
    }

    /// Closes every shard, and waits until each has said good-bye.
    ///
    /// Once a shard had to log in anew, serenity's own closing is satisfied by an old message and
    /// forgets the shard before it was told. So each shard is told directly first, and what is waited
    /// for is that serenity lets go of the handler, which every open shard holds. Where no shard ever
    /// came in there is nobody to wait for.
    pub(super) async fn close(self, gone: &CancellationToken) {
        drop(self.watchdog);
        let closed = timeout(CLOSE, async {
            for queue in self.queues {
                queue.close().await;
            }
            let mut connected = false;
            for (id, shard) in self.shards.runners.lock().await.iter() {
                shard.runner_tx.send_to_shard(ShardRunnerMessage::Shutdown(*id, NORMAL_CLOSURE));
                connected = true;
            }
            self.shards.shutdown_all().await;
            drop(self.shards);
            if connected {
                gone.cancelled().await;
            }
        });
        if closed.await.is_ok() {
            info!("the connection to Discord is closed");
        } else {
            warn!("the gateway did not close in time");
        }
    }
}

/// What an end of serenity's means to us.
fn ended(cause: &GatewayError, intents: GatewayIntents) -> Error {
    match cause {
        GatewayError::InvalidAuthentication => Error::TokenRefused,
        GatewayError::InvalidGatewayIntents => Error::IntentsInvalid,
        GatewayError::DisallowedGatewayIntents if intents.message_content() => {
            Error::MessageContentDisallowed
        }
        GatewayError::DisallowedGatewayIntents => Error::IntentsDisallowed,
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

    /// Until the guard is dropped, what is spawned runs here.
    fn enter(&self) -> runtime::EnterGuard<'_> {
        self.0.as_ref().expect("the runtime is there until it is dropped").enter()
    }
}

impl Drop for OwnRuntime {
    fn drop(&mut self) {
        if let Some(runtime) = self.0.take() {
            runtime.shutdown_background();
        }
    }
}
