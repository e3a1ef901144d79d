//! The local Discord held against clients that expect the real one: raw ones that look at each frame
//! and status, and the unmodified serenity client.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on stops here")]

#[path = "local/commands.rs"]
mod commands;
#[path = "local/endpoint.rs"]
mod endpoint;
#[path = "local/faults.rs"]
mod faults;
#[path = "local/gateway.rs"]
mod gateway;
#[path = "local/interactions.rs"]
mod interactions;
#[path = "local/messages.rs"]
mod messages;
#[path = "e2e/validation/openapi.rs"]
mod openapi;
#[path = "local/page.rs"]
mod page;
#[path = "local/page_scripts.rs"]
mod page_scripts;
#[path = "local/raw.rs"]
mod raw;
#[path = "local/schema.rs"]
mod schema;
#[path = "local/serenity_client.rs"]
mod serenity_client;
#[path = "local/uploads.rs"]
mod uploads;
