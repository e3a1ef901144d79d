//! The Discord door: the only place where serenity is named.
//!
//! Inside is plain data: a [`Request`] goes into [`outcome`], an [`Action`] comes out, and neither
//! knows how it travels. Thin adapters stand around it: `intake` reads what Discord brings, by the
//! `gateway` or at the HTTP `endpoint`; `callback` writes what Discord wants, `delivery` sends it. There
//! is no session state; what is remembered for a few minutes, so that a channel is not told the same twice,
//! is in `memory`, beside the language that a guild writes in.

mod answering;
mod bot;
mod callback;
pub mod commands;
mod connection;
mod custom_id;
mod delivery;
mod dialogue;
mod drawing;
mod endpoint;
mod entrance;
mod error;
mod gateway;
mod heartbeat;
mod inquiry_form;
mod intake;
mod languages;
pub mod limits;
mod markdown;
mod memory;
mod message;
mod observer;
mod pacing;
mod pointing;
mod registrar;
mod registration;
pub mod render;
mod request;
mod session;
mod settings;
mod shards;
mod watchdog;
mod work;

pub use bot::Bot;
pub use callback::Callback;
pub use connection::Transport;
pub use custom_id::{CustomId, LONGEST_RECORD_ID, Unreadable, UserId, View};
pub use dialogue::outcome;
pub use endpoint::PATH as ENDPOINT_PATH;
pub use error::Error;
pub use message::{Choice, Message};
pub use observer::{Delivery, Event, Observer, Refusal, ShardState};
pub use registrar::Backoff;
pub use request::{
    Action, Authority, Deed, Field, Note, Outcome, Person, Place, Replied, Request, Spot, Surface,
    Visibility, Wanted,
};
pub use settings::{DiscordSettings, Door, Talk};
pub use shards::ShardRange;
pub use watchdog::{SILENCE, Watch};
