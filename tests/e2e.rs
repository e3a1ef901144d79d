//! The whole road, end to end: the real serenity client against the built-in local Discord.
//!
//! Every request that the bot makes in any of these tests is judged four times: by the local Discord's
//! own rules, which refuse it as Discord would; by twilight's models and validators; and, where
//! `DISCORD_OPENAPI` names it, by Discord's published description, requests and responses alike. A
//! stage does not close before nobody objects.

#[path = "e2e/addressing.rs"]
mod addressing;
#[path = "e2e/asking.rs"]
mod asking;
#[path = "e2e/callers.rs"]
mod callers;
#[path = "e2e/checking.rs"]
mod checking;
#[path = "e2e/choosing.rs"]
mod choosing;
#[path = "e2e/connection.rs"]
mod connection;
#[path = "e2e/deleting.rs"]
mod deleting;
#[path = "e2e/doors.rs"]
mod doors;
#[path = "e2e/editing.rs"]
mod editing;
#[path = "e2e/endpoint.rs"]
mod endpoint;
#[path = "e2e/following.rs"]
mod following;
#[path = "e2e/hostile.rs"]
mod hostile;
#[path = "e2e/hostility/mod.rs"]
mod hostility;
#[path = "e2e/languages.rs"]
mod languages;
#[path = "e2e/limiter.rs"]
mod limiter;
#[path = "e2e/logging.rs"]
mod logging;
#[path = "e2e/measure.rs"]
mod measure;
#[path = "e2e/monitoring.rs"]
mod monitoring;
#[path = "e2e/pace.rs"]
mod pace;
#[path = "e2e/popular.rs"]
mod popular;
#[path = "e2e/quoting.rs"]
mod quoting;
#[path = "e2e/registration.rs"]
mod registration;
#[path = "e2e/replying.rs"]
mod replying;
#[path = "e2e/sharding.rs"]
mod sharding;
#[path = "e2e/shipped.rs"]
mod shipped;
#[path = "e2e/sources.rs"]
mod sources;
#[path = "e2e/stage.rs"]
mod stage;
#[path = "e2e/surge.rs"]
mod surge;
#[path = "e2e/threads.rs"]
mod threads;
#[path = "e2e/unasked.rs"]
mod unasked;
#[path = "e2e/validation/mod.rs"]
mod validation;
#[path = "e2e/views.rs"]
mod views;
