//! The local Discord held against clients that expect the real one.

#[path = "local/serenity_client.rs"]
mod serenity_client;
