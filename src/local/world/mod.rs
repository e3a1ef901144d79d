//! What exists on the local Discord, and who sees what of it. Pure: no sockets, no clock of its own.

mod access;
pub mod attachment;
pub mod channel;
pub mod command;
pub mod guild;
pub mod interaction;
mod interactions;
pub mod mentions;
pub mod message;
mod messages;
mod objects;
pub mod outgoing;
pub mod permissions;
pub mod person;
mod restore;
pub mod seed;

use std::collections::BTreeMap;

use self::attachment::Attachment;
use self::channel::{Audience, Channel, ChannelKind};
use self::command::{Commands, Stamp};
use self::guild::Guild;
use self::interaction::Interaction;
use self::interactions::Interactions;
use self::mentions::{AllowedMentions, Mentions};
use self::message::{Body, Message, Origin, flag};
use self::messages::Messages;
use self::permissions::Permissions;
use self::person::Person;
use super::clock::Moment;
use super::locale::Locale;
use super::snowflake::{Snowflake, Snowflakes};

/// Everything that exists.
#[derive(Debug)]
pub struct World {
    /// The guilds that the bot is on; there is always one.
    guilds: Vec<Guild>,
    /// The commands that the bot registered.
    pub commands: Commands,
    /// Ids rise with time, so everybody is here in the order of arrival.
    people: BTreeMap<Snowflake, Person>,
    /// The bot among them.
    bot: Snowflake,
    channels: BTreeMap<Snowflake, Channel>,
    messages: Messages,
    interactions: Interactions,
    ids: Snowflakes,
}

/// A message about to be sent.
#[derive(Debug)]
pub struct Post {
    /// Where to.
    pub channel: Snowflake,
    /// By whom.
    pub author: Snowflake,
    /// What it says.
    pub body: Body,
    /// Which of its mentions ring.
    pub allowed: AllowedMentions,
    /// The message it replies to.
    pub replies_to: Option<Snowflake>,
    /// The interaction it answers.
    pub origin: Option<Origin>,
    /// The one person who is to see it.
    pub only_for: Option<Snowflake>,
    /// What the sender calls it.
    pub nonce: Option<serde_json::Value>,
}

impl World {
    /// A world of these; the bot is the person who stands as one.
    ///
    /// # Panics
    /// Nobody of them is a bot.
    pub fn new(guild: Guild, people: Vec<Person>, channels: Vec<Channel>) -> Self {
        let bot = people.iter().find(|person| person.is_bot()).expect("a world is made with a bot").id;
        Self {
            guilds: vec![guild],
            people: people.into_iter().map(|person| (person.id, person)).collect(),
            bot,
            channels: channels.into_iter().map(|channel| (channel.id, channel)).collect(),
            commands: Commands::default(),
            messages: Messages::default(),
            interactions: Interactions::default(),
            ids: Snowflakes::default(),
        }
    }

    /// The bot's user.
    pub fn bot(&self) -> &Person {
        self.people.get(&self.bot).expect("the bot never leaves")
    }

    /// The bot's user, to be renamed.
    pub fn bot_mut(&mut self) -> &mut Person {
        self.people.get_mut(&self.bot).expect("the bot never leaves")
    }

    /// The first guild, which the page shows.
    pub fn home(&self) -> &Guild {
        self.guilds.first().expect("a world is made with a guild")
    }

    /// The first guild, to be changed.
    pub fn home_mut(&mut self) -> &mut Guild {
        self.guilds.first_mut().expect("a world is made with a guild")
    }

    /// All guilds, in the order of their founding.
    pub fn guilds(&self) -> &[Guild] {
        &self.guilds
    }

    /// The guild with this id.
    pub fn guild(&self, id: Snowflake) -> Option<&Guild> {
        self.guilds.iter().find(|guild| guild.id == id)
    }

    /// Founds a guild with its channels; everybody joins it.
    pub fn found(&mut self, guild: Guild, channels: Vec<Channel>) {
        self.guilds.push(guild);
        self.channels.extend(channels.into_iter().map(|channel| (channel.id, channel)));
    }

    /// Lets a person in, who has a direct message channel with the bot.
    pub fn welcome(&mut self, person: Person, direct: Channel) {
        self.people.insert(person.id, person);
        self.channels.insert(direct.id, direct);
    }

    /// Opens a channel and gives back its id.
    pub fn open(&mut self, kind: ChannelKind, now: Moment) -> Snowflake {
        let id = self.ids.next(now);
        self.channels.insert(id, Channel { id, kind });
        id
    }

    /// Everybody, the bot included.
    pub fn people(&self) -> impl ExactSizeIterator<Item = &Person> {
        self.people.values()
    }

    /// Everybody but the bot.
    pub fn humans(&self) -> impl Iterator<Item = &Person> {
        self.people().filter(|person| !person.is_bot())
    }

    /// The user with this id.
    pub fn person(&self, id: Snowflake) -> Option<&Person> {
        self.people.get(&id)
    }

    /// Sets a person's Discord to a language.
    pub fn set_locale(&mut self, person: Snowflake, locale: Locale) {
        if let Some(person) = self.people.get_mut(&person) {
            person.locale = locale;
        }
    }

    /// All channels: those of the first guild, direct messages, those of other guilds, and the direct
    /// messages of whoever came later.
    pub fn channels(&self) -> impl Iterator<Item = &Channel> {
        self.channels.values()
    }

    /// The channel with this id.
    pub fn channel(&self, id: Snowflake) -> Option<&Channel> {
        self.channels.get(&id)
    }

    /// The direct message channel of a person with the bot.
    pub fn direct_channel(&self, person: Snowflake) -> Option<&Channel> {
        let with =
            |channel: &&Channel| matches!(channel.kind, ChannelKind::Direct { with } if with == person);
        self.channels().find(with)
    }

    /// Whether a person sees a channel.
    pub fn sees_channel(&self, person: Snowflake, channel: Snowflake) -> bool {
        let (Some(person), Some(channel)) = (self.person(person), self.channel(channel)) else {
            return false;
        };
        match &channel.kind {
            ChannelKind::Direct { with } => person.is_bot() || *with == person.id,
            ChannelKind::Text { audience: Audience::Everyone, .. } | ChannelKind::Forum { .. } => true,
            ChannelKind::Thread { parent, .. } => self.sees_channel(person.id, *parent),
            ChannelKind::Text { audience: Audience::Moderators, .. } => {
                person.is_bot() || person.permissions().contain(Permissions::MODERATOR)
            }
        }
    }

    /// Whether a person sees a message.
    pub fn sees(&self, person: Snowflake, message: &Message) -> bool {
        let bot = person == self.bot().id;
        self.sees_channel(person, message.channel)
            && message.only_for.is_none_or(|only| bot || only == person && !message.dismissed)
    }

    /// The people, the bot aside, who see a message in `channel` that is `only_for` somebody or nobody.
    pub fn audience(&self, channel: Snowflake, only_for: Option<Snowflake>) -> Vec<Snowflake> {
        let humans = self.humans().map(|person| person.id);
        humans
            .filter(|id| only_for.is_none_or(|only| only == *id) && self.sees_channel(*id, channel))
            .collect()
    }

    /// The message with this id.
    pub fn message(&self, id: Snowflake) -> Option<&Message> {
        self.messages.get(id)
    }

    /// The messages of a channel, oldest first.
    pub fn messages_in(&self, channel: Snowflake) -> impl DoubleEndedIterator<Item = &Message> {
        self.messages.of(channel)
    }

    /// Sends a message.
    pub fn post(&mut self, post: Post, now: Moment) -> Snowflake {
        let id = self.ids.next(now);
        let mentions = self.rung(&post.allowed, &post.body.content, post.replies_to, post.channel);
        let Post { channel, author, body, replies_to, origin, only_for, nonce, .. } = post;
        let message = Message {
            id,
            channel,
            author,
            body,
            mentions,
            edited: None,
            nonce,
            replies_to,
            origin,
            only_for,
            dismissed: false,
        };
        self.messages.insert(message);
        id
    }

    /// Gives a message a new body. An answer that was promised and now comes does not count as edited.
    pub fn revise(&mut self, id: Snowflake, body: Body, allowed: &AllowedMentions, now: Moment) {
        let Some(message) = self.messages.get(id) else { return };
        let mentions = self.rung(allowed, &body.content, message.replies_to, message.channel);
        if let Some(message) = self.messages.get_mut(id) {
            message.edited = (!message.has(flag::LOADING)).then_some(now);
            message.body = body;
            message.body.flags &= !flag::LOADING;
            message.mentions = mentions;
        }
    }

    /// A file of a message.
    pub fn attachment(&self, id: Snowflake) -> Option<&Attachment> {
        self.messages.all().flat_map(|message| &message.body.attachments).find(|file| file.id == id)
    }

    /// Hides an ephemeral message from the person who sees it; to the bot it is still there.
    pub fn hide(&mut self, id: Snowflake) {
        if let Some(message) = self.messages.get_mut(id) {
            message.dismissed = message.only_for.is_some();
        }
    }

    /// Deletes a message and gives it back.
    pub fn delete(&mut self, id: Snowflake) -> Option<Message> {
        self.messages.remove(id)
    }

    /// Keeps a new interaction.
    pub fn begin(&mut self, interaction: Interaction) {
        self.interactions.begin(interaction);
    }

    /// The interaction with this token.
    pub fn interaction(&self, token: &str) -> Option<&Interaction> {
        self.interactions.with_token(token)
    }

    /// The interaction with this token, to be answered.
    pub fn interaction_mut(&mut self, token: &str) -> Option<&mut Interaction> {
        self.interactions.with_token_mut(token)
    }

    /// The interaction with this id.
    pub fn interaction_by_id(&self, id: Snowflake) -> Option<&Interaction> {
        self.interactions.get(id)
    }

    /// The interaction with this id, to be given up.
    pub fn interaction_by_id_mut(&mut self, id: Snowflake) -> Option<&mut Interaction> {
        self.interactions.get_mut(id)
    }

    /// All interactions that are remembered, oldest first.
    pub fn interactions(&self) -> impl Iterator<Item = &Interaction> {
        self.interactions.iter()
    }

    /// A new id.
    pub fn next_id(&mut self, now: Moment) -> Snowflake {
        self.ids.next(now)
    }

    /// The commands, and what is needed to stamp new ones.
    pub fn registry(&mut self, now: Moment) -> (&mut Commands, Stamp<'_>) {
        let application = self.bot().id;
        (&mut self.commands, Stamp { application, ids: &mut self.ids, now })
    }

    fn rung(
        &self,
        allowed: &AllowedMentions,
        content: &str,
        replies_to: Option<Snowflake>,
        channel: Snowflake,
    ) -> Mentions {
        let replied_user = replies_to.and_then(|id| self.message(id)).map(|message| message.author);
        let mut rung = allowed.rung(content, replied_user);
        rung.users.retain(|id| self.sees_channel(*id, channel));
        let guild = self.guild_of(channel).and_then(|id| self.guild(id));
        rung.roles.retain(|id| guild.is_some_and(|guild| [guild.id, guild.moderator_role].contains(id)));
        rung
    }
}
