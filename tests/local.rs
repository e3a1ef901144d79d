//! The local Discord held against clients that expect the real one.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on stops here")]

#[path = "local/serenity_client.rs"]
mod serenity_client;
