//! Interactions that no program of Discord's would send: whatever a test writes into one goes to the bot.

use std::sync::Arc;

use serde_json::Value;
use tokio::runtime::Handle;

use super::{Pending, Person};
use crate::local::act;
use crate::local::act::begin::{Beginning, begin_forged};
use crate::local::snowflake::Snowflake;
use crate::local::world::interaction::InteractionKind;

/// Which answers the local Discord takes to a forged interaction, and what it fills in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Guise {
    /// A command; whether a slash command or a menu stands in its data.
    Command,
    /// Typing in an option.
    Autocomplete,
    /// A button or menu under this message.
    Component(Snowflake),
    /// A form, sent in.
    Submit,
}

impl Person {
    /// Sends the bot an interaction that says whatever `forge` makes of it. It is given Discord's object
    /// with everything but its `data`, and may change that, too; the answer is taken for the interaction
    /// that was begun, under the same rules as any. Must be called within a tokio runtime.
    pub fn forge(&self, channel: Snowflake, guise: Guise, forge: impl FnOnce(&mut Value)) -> Pending {
        let (kind, source) = match guise {
            Guise::Command => (InteractionKind::Command { name: "forged".to_owned() }, None),
            Guise::Autocomplete => (InteractionKind::Autocomplete, None),
            Guise::Component(message) => (InteractionKind::Component, Some(message)),
            Guise::Submit => (InteractionKind::Submit { opened_by: Snowflake::new(0) }, None),
        };
        let beginning = Beginning { kind, by: self.id, channel, source, data: Value::Null };
        let id = self.hub.change(|state| begin_forged(state, beginning, forge));
        act::watch_over(&self.hub, &Handle::current(), id);
        Pending::new(Arc::clone(&self.hub), id)
    }
}
