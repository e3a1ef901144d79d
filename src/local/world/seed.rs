//! What the local Discord begins with: one guild, three channels, three people and the bot's account.

use super::World;
use super::channel::{Audience, Channel, ChannelKind};
use super::guild::Guild;
use super::person::{Person, Standing};
use crate::local::locale::Locale;
use crate::local::snowflake::Snowflake;

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

/// The world as it is at the start, for a bot of this name.
pub fn world(bot_name: &str) -> World {
    World::new(
        Guild {
            id: GUILD,
            name: "Local newsroom".into(),
            owner: MIRA,
            moderator_role: MODERATOR_ROLE,
            locale: Locale::AMERICAN,
        },
        people(bot_name),
        channels(),
    )
}

fn people(bot_name: &str) -> Vec<Person> {
    let person = |id, display_name: &str, standing| Person {
        id,
        username: username(display_name),
        display_name: display_name.into(),
        standing,
        locale: Locale::AMERICAN,
    };
    vec![
        person(APPLICATION, bot_name, Standing::Bot),
        person(ADA, "Ada", Standing::Member),
        person(BEN, "Ben", Standing::Member),
        person(MIRA, "Mira", Standing::Moderator),
    ]
}

fn username(display_name: &str) -> String {
    let name: String = display_name
        .chars()
        .filter(|c| c.is_alphanumeric() || *c == '_')
        .flat_map(char::to_lowercase)
        .collect();
    if name.is_empty() { "bot".into() } else { name }
}

fn channels() -> Vec<Channel> {
    let text = |(number, (name, topic, audience)): (u64, (&str, &str, Audience))| Channel {
        id: Snowflake::new(FIRST_CHANNEL + number),
        kind: ChannelKind::Text { name: name.into(), topic: topic.into(), audience },
    };
    let direct = |(number, with): (u64, Snowflake)| Channel {
        id: Snowflake::new(FIRST_DIRECT_CHANNEL + number),
        kind: ChannelKind::Direct { with },
    };
    let texts = [
        ("questions", "Ask what is on the record", Audience::Everyone),
        ("general", "Everything else", Audience::Everyone),
        ("moderators", "Seen by moderators and the bot", Audience::Moderators),
    ];
    let texts = (0..).zip(texts).map(text);
    texts.chain((0..).zip([ADA, BEN, MIRA]).map(direct)).collect()
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
