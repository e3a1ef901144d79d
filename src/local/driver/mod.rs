//! The local Discord as tests drive it: who and what there is, and waiting for what is to come.
//!
//! Waiting is bounded by a patience in real time and never polls. All times that matter to Discord's
//! rules go by the local clock instead, which [`LocalDiscord::advance`] moves.

mod forgery;
mod pending;
mod person;

use std::sync::Arc;
use std::time::Duration;

use serde_json::Value;

pub use self::forgery::Guise;
pub use self::pending::{Outcome, Pending};
pub use self::person::Person;
use super::hub::State;
use super::journal::Exchange;
use super::locale::Locale;
use super::server::LocalDiscord;
use super::snowflake::Snowflake;
use super::world::channel::ChannelKind;
use super::world::seed;

/// What was waited for did not come.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NoReply {
    /// Nothing came in time.
    #[error("nothing came within {0:?}")]
    Silence(Duration),
    /// The bot did not answer the interaction within three seconds of the local clock.
    #[error("the bot did not answer the interaction within three seconds")]
    Failed,
    /// The bot answered in another way.
    #[error("the bot answered otherwise: {0}")]
    Otherwise(String),
}

impl LocalDiscord {
    /// The person shown by this name: `Ada` and `Ben` are members, `Mira` is a moderator.
    ///
    /// # Panics
    /// Nobody has that name.
    pub fn person(&self, name: &str) -> Person {
        let find =
            |state: &State| state.world.humans().find(|person| person.display_name == name).map(|one| one.id);
        let id = self.hub.read(find).expect("a test names a person that there is");
        Person::new(Arc::clone(&self.hub), id)
    }

    /// The text channel of the first guild with this name: `questions`, `general`, or `moderators`.
    ///
    /// # Panics
    /// No channel has that name.
    pub fn channel(&self, name: &str) -> Snowflake {
        let find = |state: &State| state.world.channels().find(|one| one.name() == name).map(|one| one.id);
        self.hub.read(find).expect("a test names a channel that there is")
    }

    /// The id of the bot's user, which is the application's too.
    pub fn bot_id(&self) -> Snowflake {
        self.hub.read(|state| state.world.bot().id)
    }

    /// The id of the first guild.
    pub fn guild_id(&self) -> Snowflake {
        self.hub.read(|state| state.world.home().id)
    }

    /// Sets the first guild to a language, which interactions there tell the bot.
    ///
    /// # Panics
    /// Discord knows no such locale.
    pub fn guild_speaks(&self, locale: &str) {
        let locale = Locale::named(locale).expect("a test names a locale of Discord's");
        self.hub.change(|state| state.world.home_mut().locale = locale);
    }

    /// Founds one more guild, with the same people and with channels of the same names, and brings the
    /// bot there; gives back its id. With several shards it belongs to the one after that of the guild
    /// founded before.
    pub fn found_guild(&self, name: &str) -> Snowflake {
        self.hub.change(|state| {
            let id = seed::found(&mut state.world, name);
            state.publish_guild(id);
            id
        })
    }

    /// Lets in one more member, who may speak and use commands as Ada may.
    pub fn invite(&self, name: &str) -> Person {
        let id = self.hub.change(|state| {
            let now = state.now();
            seed::invite(&mut state.world, name, now)
        });
        Person::new(Arc::clone(&self.hub), id)
    }

    /// The text channel of a guild with this name.
    ///
    /// # Panics
    /// No channel there has that name.
    pub fn channel_of(&self, guild: Snowflake, name: &str) -> Snowflake {
        let find = |state: &State| {
            let mut channels = state.world.channels_of(guild);
            channels.find(|one| one.name() == name).map(|one| one.id)
        };
        self.hub.read(find).expect("a test names a channel that there is")
    }

    /// Opens a thread of a channel, or makes a post in a forum, as its owner; gives back its id.
    ///
    /// # Panics
    /// There is no such channel on a guild.
    pub fn open_thread(&self, parent: Snowflake, name: &str, owner: &Person) -> Snowflake {
        self.hub.change(|state| {
            let guild = state.world.guild_of(parent).expect("a test opens threads on a guild");
            let kind = ChannelKind::Thread { guild, parent, name: name.to_owned(), owner: owner.id() };
            state.open_channel(kind, guild, "THREAD_CREATE")
        })
    }

    /// Makes a forum on the first guild; gives back its id.
    pub fn open_forum(&self, name: &str) -> Snowflake {
        self.hub.change(|state| {
            let guild = state.world.home().id;
            let kind = ChannelKind::Forum { guild, name: name.to_owned() };
            state.open_channel(kind, guild, "CHANNEL_CREATE")
        })
    }

    /// The commands that the bot registered, those of guilds first.
    pub fn commands(&self) -> Vec<Value> {
        self.hub.read(|state| state.world.commands.all().cloned().collect())
    }

    /// The message with this id, whoever sees it.
    pub fn message(&self, id: Snowflake) -> Option<Value> {
        self.hub.read(|state| state.world.message(id).map(|message| state.world.message_object(message)))
    }

    /// Deletes several messages of a channel at once, as another bot does for moderators.
    pub fn purge(&self, channel: Snowflake, messages: &[Snowflake]) {
        self.hub.change(|state| {
            let is_there =
                |id: &&Snowflake| state.world.message(**id).is_some_and(|one| one.channel == channel);
            let ids: Vec<Snowflake> = messages.iter().filter(is_there).copied().collect();
            let deleted = ids.iter().filter_map(|id| state.world.delete(*id)).collect::<Vec<_>>();
            state.publish_deletions(channel, &deleted);
        });
    }

    /// Waits until the bot is connected and has registered a command.
    ///
    /// # Errors
    /// It was not within `patience`.
    pub async fn ready(&self, patience: Duration) -> Result<(), NoReply> {
        let is_ready = |state: &State| state.bot_is_online() && state.world.commands.all().next().is_some();
        self.until(patience, is_ready).await
    }

    /// Waits until the bot has registered a command.
    ///
    /// # Errors
    /// It had not within `patience`.
    pub async fn registered(&self, patience: Duration) -> Result<(), NoReply> {
        self.until(patience, |state| state.world.commands.all().next().is_some()).await
    }

    /// Waits until the bot is connected.
    ///
    /// # Errors
    /// It was not within `patience`.
    pub async fn online(&self, patience: Duration) -> Result<(), NoReply> {
        self.until(patience, State::bot_is_online).await
    }

    /// Waits until so many shards of the bot are connected.
    ///
    /// # Errors
    /// They were not within `patience`.
    pub async fn connected(&self, shards: usize, patience: Duration) -> Result<(), NoReply> {
        self.until(patience, |state| state.sessions.connected() == shards).await
    }

    /// Waits until the bot is not connected.
    ///
    /// # Errors
    /// It still was after `patience`.
    pub async fn offline(&self, patience: Duration) -> Result<(), NoReply> {
        self.until(patience, |state| !state.bot_is_online()).await
    }

    /// Waits until a REST request was made that `fits`, and gives it back.
    ///
    /// # Errors
    /// None was made within `patience`.
    pub async fn exchange(
        &self,
        patience: Duration,
        fits: impl Fn(&Exchange) -> bool,
    ) -> Result<Exchange, NoReply> {
        let find = |state: &State| state.journal.exchanges.iter().find(|exchange| fits(exchange)).cloned();
        self.hub.wait_for(patience, find).await.ok_or(NoReply::Silence(patience))
    }

    /// Waits until a client sent a payload to the gateway that `fits`, and gives it back.
    ///
    /// # Errors
    /// None was sent within `patience`.
    pub async fn gateway_payload(
        &self,
        patience: Duration,
        fits: impl Fn(&Value) -> bool,
    ) -> Result<Value, NoReply> {
        let find = |state: &State| state.journal.gateway.iter().find(|payload| fits(payload)).cloned();
        self.hub.wait_for(patience, find).await.ok_or(NoReply::Silence(patience))
    }

    async fn until(&self, patience: Duration, holds: impl Fn(&State) -> bool) -> Result<(), NoReply> {
        let found = self.hub.wait_for(patience, |state| holds(state).then_some(())).await;
        found.ok_or(NoReply::Silence(patience))
    }
}
