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
use serenity::model::event::{MessageUpdateEvent, ResumedEvent};
use serenity::model::gateway::{GatewayIntents, Ready};
use serenity::model::id::{ChannelId, GuildId, InteractionId, MessageId, UserId};
use tokio::runtime::Handle;
use tokio::sync::{Notify, SetOnce};
use tokio_util::sync::{CancellationToken, DropGuard};
use tokio_util::task::TaskTracker;
use tracing::{debug, info};

use super::answering::{Answering, Arrival};
use super::connection::Connection;
use super::delivery::Trigger;
use super::intake;
use super::languages::GuildLanguages;
use super::memory::{Token, Trace};
use super::request::{Action, Deed, Request};
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
    /// Where messages are answered that ask nobody in particular.
    unasked_channels: Vec<u64>,
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
        let Some(spot) = intake::spot(&interaction) else { return };
        let (id, token) = (interaction.id(), interaction.token().to_owned());
        let on = intake::pressed_on(&interaction);
        let arrival = Arrival { on, ..Arrival::new(arrived, spot) };
        self.run(self.errand().interaction(request, arrival, (id, token)));
    }

    async fn message(&self, _: Context, message: Message) {
        let arrived = Instant::now();
        // Events are told in no order; the one that tells who the bot is may be told after this one.
        let me = self.me.wait().await;
        let (language, trigger) = (self.languages.of(message.guild_id), Trigger::new(&message));
        let arrival = Arrival::new(arrived, intake::spot_of(&message));
        if let Some(request) = intake::message(&message, *me, language) {
            self.answering.expect(trigger, &request);
            self.run(self.errand().message(request, arrival, trigger));
        } else if self.listens_in(message.channel_id)
            && let Some(request) = intake::overheard(&message, language)
        {
            self.answering.expect(trigger, &request);
            self.run(self.errand().overheard(request, arrival, trigger));
        }
    }

    async fn message_delete(&self, _: Context, _: ChannelId, message: MessageId, _: Option<GuildId>) {
        self.answering.deleted(message.get());
    }

    async fn message_delete_bulk(
        &self,
        _: Context,
        _: ChannelId,
        messages: Vec<MessageId>,
        _: Option<GuildId>,
    ) {
        for message in messages {
            self.answering.deleted(message.get());
        }
    }

    async fn message_update(
        &self,
        _: Context,
        _: Option<Message>,
        _: Option<Message>,
        event: MessageUpdateEvent,
    ) {
        let arrived = Instant::now();
        let Some(message) = intake::edited(&event) else { return };
        let me = self.me.wait().await;
        let language = self.languages.of(message.guild_id);
        let asked = intake::message(&message, *me, language);
        let overheard = || {
            let listens = self.listens_in(message.channel_id);
            listens.then(|| intake::overheard_again(&message, language))
        };
        let Some(request) = asked.or_else(overheard) else { return };
        let arrival = Arrival::new(arrived, intake::spot_of(&message));
        self.run(self.errand().edit(request, arrival, Trigger::new(&message)));
    }
}

impl Gateway {
    /// A handler that does its work among the bot's.
    pub(super) fn new(
        connection: Connection,
        answering: Answering,
        unasked_channels: Vec<u64>,
        work: &Work,
    ) -> Self {
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
            unasked_channels,
            _gone: work.gone.clone().drop_guard(),
        }
    }

    /// What the bot hears: messages in guilds (without their words, unless it is mentioned) and direct
    /// messages. Interactions need no intent, and none of these is privileged; the words of what is said to
    /// nobody are, and are heard only where there is a channel to answer in.
    pub(super) fn intents(&self) -> GatewayIntents {
        let heard = GatewayIntents::GUILD_MESSAGES | GatewayIntents::DIRECT_MESSAGES;
        if self.unasked_channels.is_empty() { heard } else { heard | GatewayIntents::MESSAGE_CONTENT }
    }

    /// Whether messages are answered in this channel that ask nobody in particular.
    fn listens_in(&self, channel: ChannelId) -> bool {
        self.unasked_channels.contains(&channel.get())
    }

    fn errand(&self) -> Errand {
        Errand { connection: self.connection.clone(), answering: self.answering.clone() }
    }

    /// Has an errand run among the bot's work, unless that is coming to its end.
    fn run(&self, errand: impl Future<Output = ()> + Send + 'static) {
        if !self.closing.is_cancelled() {
            self.tracker.spawn_on(errand, &self.runtime);
        }
    }
}

/// What is done about one event: an outcome is found, carried out and told of.
///
/// What everybody is shown is remembered before the next edit is let in, which has to forget it again.
struct Errand {
    connection: Connection,
    answering: Answering,
}

impl Errand {
    async fn interaction(self, request: Request, arrival: Arrival, (id, token): (InteractionId, String)) {
        let begun = self.answering.begin(&request, arrival, &self.connection).await;
        let delivery = self.connection.answer(id, &token, &begun.action).await;
        self.answering.end(&begun, delivery, Some(Trace::Interaction(Token(token))));
    }

    async fn message(self, request: Request, arrival: Arrival, trigger: Trigger) {
        let begun = self.answering.begin(&request, arrival, &self.connection).await;
        let (delivery, trace) = self.connection.reply(trigger, &begun.action).await;
        let reply = begun.changeable(trace.as_ref());
        self.answering.end(&begun, delivery, trace);
        self.answering.replied(trigger.message(), reply);
    }

    async fn overheard(self, request: Request, arrival: Arrival, trigger: Trigger) {
        let Some(begun) = self.answering.overhear(&request, arrival, trigger) else {
            return self.answering.replied(trigger.message(), None);
        };
        let (delivery, trace) = self.connection.reply(trigger, &begun.action).await;
        let reply = begun.changeable(trace.as_ref());
        self.answering.end(&begun, delivery, trace);
        self.answering.replied(trigger.message(), reply);
    }

    /// The message was edited, and so is its reply, if it has one.
    async fn edit(self, request: Request, arrival: Arrival, trigger: Trigger) {
        let Some(reply) = self.answering.edited(trigger, &request, arrival.at).await else { return };
        let arrival = Arrival { edits: Some(reply), ..arrival };
        let begun = match request.deed {
            Deed::Overhear { .. } => self.answering.overhear(&request, arrival, trigger),
            _ => Some(self.answering.begin(&request, arrival, &self.connection).await),
        };
        let Some(begun) = begun else { return self.answering.settled(trigger.message()) };
        let (delivery, trace) = self.connection.revise(trigger, reply, &begun.action).await;
        self.answering.end(&begun, delivery, trace);
        if begun.action == Action::Delete {
            self.answering.replied(trigger.message(), None);
        } else {
            self.answering.settled(trigger.message());
        }
    }
}
