//! What the local Discord begins with: one guild, three channels, three people and the bot's account;
//! and further guilds of the same kind, for whoever wants several.

use super::World;
use super::channel::{Audience, Channel, ChannelKind};
use super::guild::Guild;
use super::person::{Person, Standing};
use crate::local::clock::Moment;
use crate::local::locale::Locale;
use crate::local::snowflake::{Snowflake, TIME_SHIFT};

/// The application's id, and its bot user's. `BOT_TOKEN` begins with it.
const APPLICATION: Snowflake = Snowflake::new(1_297_000_000_000_000_001);
const GUILD: Snowflake = Snowflake::new(1_297_000_000_000_000_010);
const MODERATOR_ROLE: Snowflake = Snowflake::new(1_297_000_000_000_000_011);
const ADA: Snowflake = Snowflake::new(1_297_000_000_000_000_020);
const BEN: Snowflake = Snowflake::new(1_297_000_000_000_000_021);
const MIRA: Snowflake = Snowflake::new(1_297_000_000_000_000_022);
const FIRST_CHANNEL: u64 = 1_297_000_000_000_000_030;
const FIRST_DIRECT_CHANNEL: u64 = 1_297_000_000_000_000_040;

/// The bot's token here. Its first part is the application's id in base 64, as libraries expect; it
/// is no secret, for it opens nothing but this loopback server.
pub const BOT_TOKEN: &str = "MTI5NzAwMDAwMDAwMDAwMDAwMQ.LOCAL0.a-token-for-loopback-only-and-no-secret";

/// The private half of the key with which interactions are signed here. It is no secret either.
pub const SIGNING_KEY: [u8; 32] = *b"a key for loopback and no secret";

/// The world as it is at the start, for a bot of this name.
pub fn world(bot_name: &str) -> World {
    World::new(
        guild(0, "Local newsroom"),
        people(bot_name),
        text_channels(0).chain(direct_channels()).collect(),
    )
}

/// Founds one more guild, with channels of the same names. Its id is a millisecond younger than that of
/// the guild before, so that it belongs to the next shard.
pub fn found(world: &mut World, name: &str) -> Snowflake {
    let number = world.guilds().len() as u64;
    let guild = guild(number, name);
    let id = guild.id;
    world.found(guild, text_channels(number).collect());
    id
}

/// Lets in one more member, with a direct message channel.
pub fn invite(world: &mut World, display_name: &str, now: Moment) -> Snowflake {
    let (id, channel) = (world.next_id(now), world.next_id(now));
    let direct = Channel { id: channel, kind: ChannelKind::Direct { with: id } };
    world.welcome(person(id, display_name, Standing::Member), direct);
    id
}

fn guild(number: u64, name: &str) -> Guild {
    Guild {
        id: nth(GUILD, number),
        name: name.into(),
        owner: MIRA,
        moderator_role: nth(MODERATOR_ROLE, number),
        locale: Locale::AMERICAN,
    }
}

/// The id made so many milliseconds later.
const fn nth(id: Snowflake, number: u64) -> Snowflake {
    Snowflake::new(id.get() + (number << TIME_SHIFT))
}

fn people(bot_name: &str) -> Vec<Person> {
    vec![
        person(APPLICATION, bot_name, Standing::Bot),
        person(ADA, "Ada", Standing::Member),
        person(BEN, "Ben", Standing::Member),
        person(MIRA, "Mira", Standing::Moderator),
    ]
}

fn person(id: Snowflake, display_name: &str, standing: Standing) -> Person {
    Person {
        id,
        username: username(display_name),
        display_name: display_name.into(),
        standing,
        locale: Locale::AMERICAN,
    }
}

fn username(display_name: &str) -> String {
    let name: String = display_name
        .chars()
        .filter(|c| c.is_alphanumeric() || *c == '_')
        .flat_map(char::to_lowercase)
        .collect();
    if name.is_empty() { "bot".into() } else { name }
}

fn text_channels(guild: u64) -> impl Iterator<Item = Channel> {
    let texts = [
        ("questions", "Ask what is on the record", Audience::Everyone),
        ("general", "Everything else", Audience::Everyone),
        ("moderators", "Seen by moderators and the bot", Audience::Moderators),
    ];
    (FIRST_CHANNEL..).zip(texts).map(move |(id, (name, topic, audience))| Channel {
        id: nth(Snowflake::new(id), guild),
        kind: ChannelKind::Text {
            guild: nth(GUILD, guild),
            name: name.into(),
            topic: topic.into(),
            audience,
        },
    })
}

fn direct_channels() -> impl Iterator<Item = Channel> {
    (FIRST_DIRECT_CHANNEL..)
        .zip([ADA, BEN, MIRA])
        .map(|(id, with)| Channel { id: Snowflake::new(id), kind: ChannelKind::Direct { with } })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_token_names_the_application() {
        let alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        let first = BOT_TOKEN.split('.').next().unwrap();
        let bits = |c: char| format!("{:06b}", alphabet.find(c).unwrap());
        let bits = first.chars().map(bits).collect::<Vec<_>>().concat();
        let byte = |n: usize| char::from(u8::from_str_radix(&bits[n * 8..n * 8 + 8], 2).unwrap());
        let id: String = (0..bits.len() / 8).map(byte).collect();
        assert_eq!(id, APPLICATION.to_string());
    }

    #[test]
    fn a_bot_of_any_name_has_a_username() {
        assert_eq!(username("On Record!"), "onrecord");
        assert_eq!(username("?!"), "bot");
    }
}
