//! The gateway's adapter: events in, actions carried out.
//!
//! It runs on serenity's runtime and does nothing there: every request is handed to the bot's own
//! runtime, which a stalled gateway cannot stall, and to a tracker, so that what was begun is ended
//! before the process ends.

use std::sync::Arc;
use std::time::Instant;

use serenity::async_trait;
use serenity::client::{Context, EventHandler};
use serenity::gateway::ShardStageUpdateEvent;
use serenity::model::application::Interaction;
use serenity::model::channel::Message;
use serenity::model::event::ResumedEvent;
use serenity::model::gateway::Ready;
use serenity::model::id::{InteractionId, UserId};
use tokio::runtime::Handle;
use tokio::sync::{Notify, SetOnce};
use tokio_util::sync::{CancellationToken, DropGuard};
use tokio_util::task::TaskTracker;
use tracing::{debug, info};

use super::answering::Answering;
use super::connection::Connection;
use super::delivery::Trigger;
use super::intake;
use super::languages::GuildLanguages;
use super::request::Request;
use super::work::Work;

/// What every event needs; shared by all shards.
pub(super) struct Gateway {
    connection: Connection,
    pub(super) answering: Answering,
    /// The bot's own runtime.
    runtime: Handle,
    tracker: TaskTracker,
    /// Cancelled when nothing new is to be begun.
    closing: CancellationToken,
    /// Told when a shard's connection has changed.
    pub(super) changes: Arc<Notify>,
    /// Told when the shard that speaks for all is in: the first one.
    pub(super) first_in: Arc<Notify>,
    /// Who the bot is, once Discord has said so.
    me: SetOnce<UserId>,
    /// In which language messages are answered.
    languages: GuildLanguages,
    /// Tells when serenity has let go of this handler, which it does when every shard is closed.
    _gone: DropGuard,
}

#[async_trait]
impl EventHandler for Gateway {
    async fn ready(&self, _: Context, ready: Ready) {
        let shard = ready.shard.map_or(0, |shard| shard.id.0);
        info!(shard, guilds = ready.guilds.len(), bot = %ready.user.name, "connected to Discord");
        if self.me.set(ready.user.id).is_ok() {
            self.connection.speak_for(ready.application.id);
        }
        if shard == 0 {
            self.first_in.notify_one();
        }
    }

    async fn resume(&self, context: Context, _: ResumedEvent) {
        info!(shard = context.shard_id.0, "connected to Discord again, nothing missed");
    }

    async fn shard_stage_update(&self, _: Context, stage: ShardStageUpdateEvent) {
        debug!(shard = stage.shard_id.0, from = %stage.old, to = %stage.new, "gateway");
        self.changes.notify_one();
    }

    async fn interaction_create(&self, _: Context, interaction: Interaction) {
        let arrived = Instant::now();
        let Some(request) = intake::interaction(&interaction) else { return };
        if let Some((guild, language)) = intake::guild_language(&interaction) {
            self.languages.learn(guild, language);
        }
        let (id, token) = (interaction.id(), interaction.token().to_owned());
        self.handle(request, arrived, To::Interaction(id, token));
    }

    async fn message(&self, _: Context, message: Message) {
        let arrived = Instant::now();
        // Events are told in no order; the one that tells who the bot is may be told after this one.
        let me = self.me.wait().await;
        let Some(request) = intake::message(&message, *me, self.languages.of(message.guild_id)) else {
            return;
        };
        self.handle(request, arrived, To::Message(Trigger::new(&message)));
    }
}

impl Gateway {
    /// A handler that does its work among the bot's.
    pub(super) fn new(connection: Connection, answering: Answering, work: &Work) -> Self {
        Self {
            connection,
            answering,
            runtime: Handle::current(),
            tracker: work.tracker.clone(),
            closing: work.closing.clone(),
            changes: Arc::default(),
            first_in: Arc::default(),
            me: SetOnce::new(),
            languages: GuildLanguages::default(),
            _gone: work.gone.clone().drop_guard(),
        }
    }
}

/// Where an action is carried out.
enum To {
    Interaction(InteractionId, String),
    Message(Trigger),
}

impl Gateway {
    fn handle(&self, request: Request, arrived: Instant, to: To) {
        if self.closing.is_cancelled() {
            return;
        }
        let (connection, answering) = (self.connection.clone(), self.answering.clone());
        self.tracker.spawn_on(
            async move {
                let begun = answering.begin(&request, arrived);
                let delivery = match to {
                    To::Interaction(id, token) => connection.answer(id, &token, &begun.action).await,
                    To::Message(trigger) => connection.reply(trigger, &begun.action).await,
                };
                answering.end(&begun, delivery);
            },
            &self.runtime,
        );
    }
}
