//! The whole road, end to end: the real serenity client against the built-in local Discord.

#[path = "e2e/validation/mod.rs"]
mod validation;
