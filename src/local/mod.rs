//! A Discord on loopback: REST, gateway and a page to use it from. It knows nothing of the bot.
//!
//! A bot that speaks to it cannot tell it from Discord, as far as this room goes: the same routes and
//! events, the same limits, the same refusals. It listens on 127.0.0.1 and on nothing else. People act
//! on it through the page in a browser, or through [`LocalDiscord::person`] in tests.
//!
//! The road of a slash command: a person's [`Action`] is checked and becomes an interaction (`act`),
//! which the gateway sends to the bot (`gateway`), or which is posted to the bot's endpoint where it has
//! set one (`courier`); the bot answers by REST (`rest`) or in the reply, where the body is
//! held against Discord's limits (`rules`); what comes of it is kept (`world`) and made known to bot
//! and page (`hub`).
//!
//! What is kept has bounds, so that it may run for days: the latest messages of a channel, interactions,
//! events and requests. Absent on purpose: uploads by people, reactions, voice, polls, ETF and zstd, and
//! memory beyond the process. Threads and forums are there for tests to open; nobody else can.

mod act;
#[cfg(test)]
mod any_input;
mod assets;
mod attachments;
mod clock;
mod courier;
mod driver;
mod faults;
mod gateway;
mod hub;
mod journal;
mod locale;
mod object;
mod page;
mod rest;
mod rules;
mod server;
mod snowflake;
mod switches;
mod visitor;
mod world;

pub use self::act::{Action, Done, Refusal};
pub use self::courier::EndpointRefused;
pub use self::driver::{Guise, NoReply, Outcome, Pending, Person};
pub use self::faults::{Reach, RestFault, RestFaultKind};
pub use self::gateway::close::CloseCode;
pub use self::gateway::intents::Intents;
pub use self::journal::{Exchange, Witness};
pub use self::locale::Locale;
pub use self::server::{LocalDiscord, Port, StartError};
pub use self::snowflake::Snowflake;
pub use self::switches::{Switches, Validity};
