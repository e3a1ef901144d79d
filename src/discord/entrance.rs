//! The way in for shards: serenity's manager, and a queue for all that log in one after the other.
//!
//! serenity lets one shard log in every five seconds, whatever Discord allows. So its manager starts
//! none; each queue of [`Logins`] gets a queuer of its own. Who must log in anew later goes through the
//! manager's, one after the other. Must be used within the runtime where serenity is to live.

use std::collections::VecDeque;
use std::sync::Arc;

use futures_channel::mpsc::{UnboundedReceiver, UnboundedSender, unbounded};
use serenity::client::EventHandler;
use serenity::gateway::{GatewayError, ShardManager, ShardManagerOptions, ShardQueuer, ShardQueuerMessage};
use serenity::http::Http;
use serenity::model::gateway::GatewayIntents;
use serenity::model::id::ShardId;
use serenity::prelude::{Mutex, RwLock, TypeMap};
use tokio::task::JoinHandle;

use super::shards::Logins;

/// Tells how the shards of a manager ended.
pub(super) type Ended = UnboundedReceiver<Result<(), GatewayError>>;

/// Where and with what the shards connect.
pub(super) struct Entrance {
    handler: Arc<dyn EventHandler>,
    data: Arc<RwLock<TypeMap>>,
    url: Arc<Mutex<String>>,
    http: Arc<Http>,
    logins: Logins,
    intents: GatewayIntents,
}

/// Shards that log in one after the other.
pub(super) struct Queue {
    /// As long as it is there, a shard that could not connect is tried again.
    _more: UnboundedSender<ShardQueuerMessage>,
    running: JoinHandle<()>,
}

impl Entrance {
    /// The way in at this address; `http` carries the token.
    pub(super) fn new(
        url: String,
        http: Http,
        logins: Logins,
        intents: GatewayIntents,
        handler: impl EventHandler + 'static,
    ) -> Self {
        Self {
            handler: Arc::new(handler),
            data: Arc::default(),
            url: Arc::new(Mutex::new(url)),
            http: Arc::new(http),
            logins,
            intents,
        }
    }

    /// A manager that starts no shard by itself, and tells how they end.
    pub(super) fn manager(&self) -> (Arc<ShardManager>, Ended) {
        let shards = self.logins.shards();
        ShardManager::new(ShardManagerOptions {
            data: Arc::clone(&self.data),
            event_handlers: vec![Arc::clone(&self.handler)],
            raw_event_handlers: Vec::new(),
            shard_index: shards.first,
            shard_init: shards.count(),
            shard_total: shards.of,
            ws_url: Arc::clone(&self.url),
            http: Arc::clone(&self.http),
            intents: self.intents,
            presence: None,
        })
    }

    /// Lets the shards in.
    pub(super) fn open(&self, manager: &Arc<ShardManager>) -> Vec<Queue> {
        self.logins.queues().iter().map(|ids| self.queue(ids, manager)).collect()
    }

    fn queue(&self, ids: &[u32], manager: &Arc<ShardManager>) -> Queue {
        let (more, asked) = unbounded();
        for id in ids {
            let start = ShardQueuerMessage::Start(ShardId(*id), ShardId(self.logins.shards().of));
            more.unbounded_send(start).expect("the receiver is still here");
        }
        let mut queuer = ShardQueuer {
            data: Arc::clone(&self.data),
            event_handlers: vec![Arc::clone(&self.handler)],
            raw_event_handlers: Vec::new(),
            last_start: None,
            manager: Arc::clone(manager),
            queue: VecDeque::new(),
            runners: Arc::clone(&manager.runners),
            rx: asked,
            ws_url: Arc::clone(&self.url),
            http: Arc::clone(&self.http),
            intents: self.intents,
            presence: None,
        };
        Queue { _more: more, running: tokio::spawn(async move { queuer.run().await }) }
    }
}

impl Queue {
    /// Lets nobody in any more; who is in stays.
    pub(super) async fn close(self) {
        self.running.abort();
        // It ends by being aborted, which is no news.
        let _ = self.running.await;
    }
}
