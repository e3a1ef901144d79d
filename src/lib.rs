//! Onrecord answers questions about a news event, on the record.
//!
//! A question is matched to a curated table of FAQ entries and claims by string similarity; the
//! reply is a sourced answer with verbatim quotations, a choice, or an honest "not on the record".
//! What no curator wrote, it never says.
//!
//! The rooms and the directions in which they may depend are drawn in `ARCHITECTURE.md`:
//! [`knowledge`], [`matching`], [`quoting`], [`reply`] and [`picture`] are pure; [`responder`] is the whole road of a question;
//! [`discord`] and [`cli`] are the two doors; [`evaluation`] measures the matcher; [`local`] is the built-in Discord, which knows nothing
//! of the bot.

pub mod checks;
pub mod cli;
pub mod config;
pub mod discord;
pub mod evaluation;
pub mod knowledge;
pub mod local;
pub mod matching;
pub mod monitor;
pub mod picture;
pub mod quoting;
pub mod reply;
pub mod responder;
mod trained;
