//! The gateway: one websocket a client, spoken as Discord speaks it.

pub mod close;
mod connection;
pub mod frames;
pub mod identify;
pub mod intents;
pub mod session;

pub use self::connection::{ConnectQuery, serve};
