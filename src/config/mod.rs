//! Settings as written → settings as used; the only reader of environment variables.
//!
//! Defaults come from the very file that documents them, `config/onrecord.toml`, which is built
//! into the program; a file of the user's comes before it, `ONRECORD__SECTION__KEY` before both.
//! Each error names the setting, where its value came from, and what to write instead.

mod door;
mod environment;
mod error;
mod read;
mod settings;
mod shape;
mod shards;
mod talk;
mod written;

pub use door::Door;
pub use environment::{DISCORD_TOKEN, discord_token, state_directory};
pub use error::Error;
pub use read::{defaults, read};
pub use settings::{LogFormat, Settings};
pub use shape::Origin;
pub use shards::ShardRange;
pub use talk::Talk;
