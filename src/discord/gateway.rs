//! The gateway's adapter: events in, actions carried out, one log line for each.
//!
//! It runs on serenity's runtime and does nothing there: every request is handed to the bot's own
//! runtime, which a stalled gateway cannot stall, and to a tracker, so that what was begun is ended
//! before the process ends. A panic is caught, logged and answered with an apology.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, OnceLock};
use std::time::Instant;

use arc_swap::ArcSwap;
use serenity::async_trait;
use serenity::client::{Context, EventHandler};
use serenity::gateway::ShardStageUpdateEvent;
use serenity::model::application::Interaction;
use serenity::model::channel::Message;
use serenity::model::event::ResumedEvent;
use serenity::model::gateway::Ready;
use serenity::model::id::{InteractionId, UserId};
use tokio::runtime::Handle;
use tokio::sync::mpsc;
use tokio_util::sync::{CancellationToken, DropGuard};
use tokio_util::task::TaskTracker;
use tracing::{debug, error, info};

use super::commands::Scope;
use super::connection::Connection;
use super::delivery::Trigger;
use super::dialogue::{apology, outcome};
use super::error::Error;
use super::intake;
use super::languages::GuildLanguages;
use super::registrar::{Backoff, Registrar};
use super::request::{Action, Deed, Note, Outcome, Request, Surface, Visibility};
use crate::responder::Responder;

/// What every event needs; shared by all shards.
pub(super) struct Gateway {
    pub(super) connection: Connection,
    pub(super) responder: Arc<ArcSwap<Responder>>,
    pub(super) scope: Scope,
    /// Between two attempts to register the commands.
    pub(super) backoff: Backoff,
    /// The bot's own runtime.
    pub(super) runtime: Handle,
    pub(super) tracker: TaskTracker,
    /// Cancelled when nothing new is to be begun.
    pub(super) closing: CancellationToken,
    /// Takes an error that ends the bot.
    pub(super) fatal: mpsc::Sender<Error>,
    pub(super) me: OnceLock<UserId>,
    /// In which language messages are answered.
    pub(super) languages: GuildLanguages,
    /// Tells when serenity has let go of this handler, which it does when every shard is closed.
    pub(super) _gone: DropGuard,
}

#[async_trait]
impl EventHandler for Gateway {
    async fn ready(&self, _: Context, ready: Ready) {
        let shard = ready.shard.map_or(0, |shard| shard.id.0);
        info!(shard, guilds = ready.guilds.len(), bot = %ready.user.name, "connected to Discord");
        if self.me.set(ready.user.id).is_err() {
            return;
        }
        for http in [&self.connection.api, &self.connection.callbacks] {
            http.set_application_id(ready.application.id);
        }
        let registrar = Registrar {
            api: Arc::clone(&self.connection.api),
            application: ready.application.id,
            scope: self.scope,
            guilds: ready.guilds.iter().map(|guild| guild.id.get()).collect(),
            backoff: self.backoff,
        };
        let (closing, fatal) = (self.closing.clone(), self.fatal.clone());
        let registering = async move {
            if let Err(error) = registrar.run(closing).await {
                let _ = fatal.try_send(error);
            }
        };
        self.tracker.spawn_on(registering, &self.runtime);
    }

    async fn resume(&self, _: Context, _: ResumedEvent) {
        info!("connected to Discord again, nothing missed");
    }

    async fn shard_stage_update(&self, _: Context, stage: ShardStageUpdateEvent) {
        debug!(shard = stage.shard_id.0, from = %stage.old, to = %stage.new, "gateway");
    }

    async fn interaction_create(&self, _: Context, interaction: Interaction) {
        let begun = Instant::now();
        let Some(request) = intake::interaction(&interaction) else { return };
        if let Some((guild, language)) = intake::guild_language(&interaction) {
            self.languages.learn(guild, language);
        }
        let (id, token) = (interaction.id(), interaction.token().to_owned());
        self.handle(request, begun, To::Interaction(id, token));
    }

    async fn message(&self, _: Context, message: Message) {
        let begun = Instant::now();
        let Some(me) = self.me.get() else { return };
        let Some(request) = intake::message(&message, *me, self.languages.of(message.guild_id)) else {
            return;
        };
        self.handle(request, begun, To::Message(Trigger::new(&message)));
    }
}

/// Where an action is carried out.
enum To {
    Interaction(InteractionId, String),
    Message(Trigger),
}

impl Gateway {
    fn handle(&self, request: Request, begun: Instant, to: To) {
        if self.closing.is_cancelled() {
            return;
        }
        let (connection, responder) = (self.connection.clone(), self.responder.load_full());
        self.tracker.spawn_on(
            async move {
                let Outcome { action, note } = or_apology(&request, || outcome(&responder, &request));
                let thought = begun.elapsed();
                let delivered = match to {
                    To::Interaction(id, token) => connection.answer(id, &token, &action).await,
                    To::Message(trigger) => connection.reply(trigger, &action).await,
                };
                info!(
                    surface = note.surface.as_str(),
                    decision = note.decision,
                    record = note.record.as_ref().map(|record| record.id.as_str()),
                    thought_us = micros(thought),
                    elapsed_us = micros(begun.elapsed()),
                    "{}",
                    if delivered { "asked and answered" } else { "asked, but the answer did not arrive" }
                );
            },
            &self.runtime,
        );
    }
}

/// An outcome; if finding it comes to a panic an apology, and no choices for whoever is still typing, to
/// whom Discord lets us say nothing.
fn or_apology(request: &Request, find: impl FnOnce() -> Outcome) -> Outcome {
    catch_unwind(AssertUnwindSafe(find)).unwrap_or_else(|_| {
        error!("a request could not be handled: a fault of the program");
        let (surface, action) = match request.deed {
            Deed::Complete { .. } => (Surface::Autocomplete, Action::Offer(Vec::new())),
            _ => (Surface::Foreign, Action::Say(apology(request.person.language), Visibility::Private)),
        };
        Outcome { action, note: Note { surface, decision: "failed", record: None } }
    })
}

fn micros(time: std::time::Duration) -> u64 {
    u64::try_from(time.as_micros()).unwrap_or(u64::MAX)
}

#[cfg(test)]
mod tests {
    use super::super::request::Field;
    use super::{Action, Deed, Note, Outcome, Request, Surface, Visibility, apology, or_apology};
    use crate::discord::request::{Authority, Person, Place};
    use crate::reply::Language;

    #[track_caller]
    fn check(deed: Deed, expected: &Action) {
        let person = Person { id: 7, authority: Authority::Member, language: Language::French };
        let request = Request { person, place: Place::Channel, deed };
        let outcome = or_apology(&request, || panic!("a fault"));
        assert_eq!((&outcome.action, outcome.note.decision), (expected, "failed"));
        let note = Note { surface: Surface::Delete, decision: "deleted", record: None };
        let fine = Outcome { action: Action::Delete, note };
        assert_eq!(or_apology(&request, || fine.clone()), fine);
    }

    #[test]
    fn a_fault_of_the_program_is_answered_with_an_apology() {
        let apology = Action::Say(apology(Language::French), Visibility::Private);
        check(Deed::Unknown, &apology);
        check(Deed::Address { text: String::new() }, &apology);
    }

    #[test]
    fn whoever_is_typing_can_be_told_nothing() {
        check(Deed::Complete { field: Field::Day, typed: String::new() }, &Action::Offer(Vec::new()));
    }
}
