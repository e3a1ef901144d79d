//! Where a change becomes known: one lock around everything, and the fan-out to bots and watchers.
//!
//! All changes happen within [`Hub::change`], whose end wakes those who wait for something to come true.
//! Nothing waits while the lock is held.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use serde_json::{Value, json};
use tokio::sync::{broadcast, watch};
use tokio_util::sync::CancellationToken;

use super::clock::{Clock, Moment};
use super::courier::Endpoint;
use super::faults::Faults;
use super::gateway::intents::{Intents, Place};
use super::gateway::session::{Content, Dispatch, Sessions};
use super::journal::Journal;
use super::rest::buckets::Buckets;
use super::snowflake::Snowflake;
use super::world::World;
use super::world::channel::ChannelKind;
use super::world::message::Message;

/// Notices that a slow watcher may lag behind before it is cut off and has to begin anew.
const NOTICES_KEPT: usize = 1_024;

/// The shared middle of the local Discord.
#[derive(Debug)]
pub struct Hub {
    state: Mutex<State>,
    changed: watch::Sender<u64>,
    /// What time it is.
    pub clock: Clock,
    /// Ends all connections when cancelled.
    pub closing: CancellationToken,
    /// As in `127.0.0.1:8137`.
    pub authority: String,
}

/// Everything that changes.
#[derive(Debug)]
pub struct State {
    /// What exists.
    pub world: World,
    /// Who listens at the gateway.
    pub sessions: Sessions,
    /// What clients did.
    pub journal: Journal,
    /// What is wrong on purpose.
    pub faults: Faults,
    /// Where interactions go, if not to the gateway.
    pub endpoint: Option<Endpoint>,
    /// How much each route has taken of late.
    pub buckets: Buckets,
    notices: broadcast::Sender<Arc<Notice>>,
    clock: Clock,
}

/// Something that people at the page come to know.
#[derive(Debug)]
pub struct Notice {
    /// Who.
    pub to: Vec<Snowflake>,
    /// What, as in `{"t": "MESSAGE_CREATE", "d": {…}}`.
    pub body: Value,
}

/// What happened to a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Change {
    /// It was sent.
    Created,
    /// It was edited.
    Updated,
}

impl Hub {
    /// A hub around a world.
    pub fn new(world: World, authority: String) -> Self {
        let clock = Clock::system();
        let state = State {
            world,
            sessions: Sessions::default(),
            journal: Journal::default(),
            faults: Faults::default(),
            endpoint: None,
            buckets: Buckets::default(),
            notices: broadcast::Sender::new(NOTICES_KEPT),
            clock: clock.clone(),
        };
        Self {
            state: Mutex::new(state),
            changed: watch::Sender::new(0),
            clock,
            closing: CancellationToken::new(),
            authority,
        }
    }

    /// Looks at the state.
    pub fn read<T>(&self, look: impl FnOnce(&State) -> T) -> T {
        look(&self.lock())
    }

    /// Changes the state, and wakes who waits for a change.
    pub fn change<T>(&self, change: impl FnOnce(&mut State) -> T) -> T {
        let outcome = change(&mut self.lock());
        self.changed.send_modify(|count| *count += 1);
        outcome
    }

    /// Waits until `find` finds something, at most for `patience` of real time.
    pub async fn wait_for<T>(&self, patience: Duration, find: impl Fn(&State) -> Option<T>) -> Option<T> {
        let mut changed = self.changed.subscribe();
        let search = async {
            loop {
                if let Some(found) = self.read(&find) {
                    return Some(found);
                }
                changed.changed().await.ok()?;
            }
        };
        tokio::time::timeout(patience, search).await.ok().flatten()
    }

    /// Tells the people whose interactions were not answered in time that no answer will come.
    pub fn expire(&self) {
        self.change(|state| {
            let now = state.now();
            let overdue = state.world.interactions().filter(|one| one.is_overdue(now)).map(|one| one.id);
            overdue.collect::<Vec<_>>().into_iter().for_each(|id| state.fail(id));
        });
    }

    /// The same for one interaction; nobody is woken when it was answered.
    pub fn expire_one(&self, id: Snowflake) {
        let is_overdue =
            |state: &State| state.world.interaction_by_id(id).is_some_and(|one| one.is_overdue(state.now()));
        if self.read(is_overdue) {
            self.change(|state| state.fail(id));
        }
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        // A panic elsewhere must not take the whole Discord down.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    /// The present moment.
    pub fn now(&self) -> Moment {
        self.clock.now()
    }

    /// When this server was started: names its present run.
    pub fn started(&self) -> Moment {
        self.clock.started_at()
    }

    /// Notices from now on.
    pub fn watch(&self) -> broadcast::Receiver<Arc<Notice>> {
        self.notices.subscribe()
    }

    /// Whether anybody looks at the page; without, nothing need be drawn for it.
    fn is_watched(&self) -> bool {
        self.notices.receiver_count() > 0
    }

    /// Tells people at the page.
    pub fn notify(&self, to: Vec<Snowflake>, name: &str, payload: &Value) {
        if !to.is_empty() {
            // Nobody watching is no error.
            let _ = self.notices.send(Arc::new(Notice { to, body: json!({"t": name, "d": payload}) }));
        }
    }

    /// Tells all people at the page.
    pub fn notify_all(&self, name: &str, payload: &Value) {
        self.notify(self.world.humans().map(|person| person.id).collect(), name, payload);
    }

    /// Makes a message known.
    pub fn publish_message(&mut self, id: Snowflake, change: Change) {
        let Some(message) = self.world.message(id) else { return };
        let name = match change {
            Change::Created => "MESSAGE_CREATE",
            Change::Updated => "MESSAGE_UPDATE",
        };
        if !message.dismissed && self.is_watched() {
            let audience = self.world.audience(message.channel, message.only_for);
            self.notify(audience, name, &self.world.message_object(message));
        }
        let (needs, place) = self.reach(message);
        let payload = self.world.message_event(message);
        self.dispatch(&Dispatch { name, payload, needs, place, content: Content::Privileged });
    }

    /// Makes it known that a message is gone.
    pub fn publish_deletion(&mut self, message: &Message) {
        let mut payload = json!({"id": message.id, "channel_id": message.channel});
        let audience = self.world.audience(message.channel, message.only_for);
        self.notify(audience, "MESSAGE_DELETE", &payload);
        if let (Some(guild), None) = (self.world.guild_of(message.channel), message.only_for) {
            payload["guild_id"] = json!(guild);
        }
        let (needs, place) = self.reach(message);
        self.dispatch(&Dispatch { name: "MESSAGE_DELETE", payload, needs, place, content: Content::Open });
    }

    /// Makes it known that messages of a channel are gone, all at once; people see them go one by one.
    pub fn publish_deletions(&mut self, channel: Snowflake, messages: &[Message]) {
        let Some(guild) = self.world.guild_of(channel) else { return };
        let ids: Vec<Snowflake> = messages.iter().map(|message| message.id).collect();
        for id in &ids {
            let payload = json!({"id": id, "channel_id": channel});
            self.notify(self.world.audience(channel, None), "MESSAGE_DELETE", &payload);
        }
        let payload = json!({"ids": ids, "channel_id": channel, "guild_id": guild});
        let (needs, place, content) = (Intents::GUILD_MESSAGES, Place::Guild(guild), Content::Open);
        self.dispatch(&Dispatch { name: "MESSAGE_DELETE_BULK", payload, needs, place, content });
    }

    /// Makes the commands known, to each person those that the person may use.
    pub fn publish_commands(&self) {
        for person in self.world.humans() {
            let commands = self.world.commands_for(person.id);
            self.notify(vec![person.id], "COMMANDS_UPDATE", &json!({"commands": commands}));
        }
    }

    /// Opens a channel of a guild, and tells the sessions that it concerns.
    pub fn open_channel(&mut self, kind: ChannelKind, guild: Snowflake, name: &str) -> Snowflake {
        let now = self.now();
        let id = self.world.open(kind, now);
        let payload =
            self.world.channel(id).map_or(Value::Null, |channel| self.world.channel_object(channel));
        let (needs, place, content) = (Intents::GUILDS, Place::Guild(guild), Content::Open);
        self.dispatch(&Dispatch { name, payload, needs, place, content });
        id
    }

    /// Tells the sessions that it concerns of a guild, and what it is.
    pub fn publish_guild(&mut self, id: Snowflake) {
        let Some(guild) = self.world.guild(id) else { return };
        let payload = self.world.guild_event(guild);
        let (needs, place, content) = (Intents::GUILDS, Place::Guild(id), Content::Open);
        self.dispatch(&Dispatch { name: "GUILD_CREATE", payload, needs, place, content });
    }

    /// Sends an event to the sessions that it concerns.
    pub fn dispatch(&mut self, event: &Dispatch<'_>) {
        self.sessions.dispatch(event, self.world.bot().id);
    }

    /// Whether the bot has a connection.
    pub fn bot_is_online(&self) -> bool {
        self.sessions.connected() > 0
    }

    /// Does something with the sessions, and makes it known if the bot comes or goes by it.
    pub fn with_sessions<T>(&mut self, act: impl FnOnce(&mut Self) -> T) -> T {
        let before = self.bot_is_online();
        let outcome = act(self);
        let after = self.bot_is_online();
        if before != after {
            self.publish_bot();
        }
        outcome
    }

    /// Sends interactions to this endpoint from now on, and makes that known.
    pub fn set_endpoint(&mut self, endpoint: Endpoint) {
        self.endpoint = Some(endpoint);
        self.publish_bot();
    }

    fn publish_bot(&self) {
        let (online, called) = (self.bot_is_online(), self.endpoint.is_some());
        let payload = json!({"online": online, "called": called, "user": self.world.bot().user()});
        self.notify_all("BOT_UPDATE", &payload);
    }

    /// Tells all sessions that their guilds are out of reach.
    pub fn lose_guilds(&mut self) {
        let ids: Vec<Snowflake> = self.world.guilds().iter().map(|guild| guild.id).collect();
        for id in ids {
            let payload = json!({"id": id, "unavailable": true});
            let (needs, place, content) = (Intents::GUILDS, Place::Guild(id), Content::Open);
            self.dispatch(&Dispatch { name: "GUILD_DELETE", payload, needs, place, content });
        }
    }

    /// Tells the person at once that no answer will come.
    pub fn fail(&mut self, id: Snowflake) {
        let waiting = self.world.interaction_by_id_mut(id);
        let Some(interaction) = waiting.filter(|one| one.answer.is_none() && !one.expired) else { return };
        interaction.expired = true;
        let by = interaction.by;
        self.notify(vec![by], "INTERACTION_FAILED", &json!({"interaction_id": id}));
    }

    /// The intent and place of a message. What only one person sees goes the way of direct messages,
    /// though it stands on the guild. Discord: events/gateway-events, "Message Create".
    fn reach(&self, message: &Message) -> (Intents, Place) {
        match self.world.guild_of(message.channel) {
            Some(guild) if message.only_for.is_none() => (Intents::GUILD_MESSAGES, Place::Guild(guild)),
            _ => (Intents::DIRECT_MESSAGES, Place::Direct),
        }
    }
}
