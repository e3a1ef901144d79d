//! Discord's limits as our own rules, applied to every request: a second implementation beside the
//! published schema, which lets a good half of what Discord refuses pass.
//!
//! Characters are counted, not bytes. What breaks a rule is named by its path, as Discord names it.
//! What depends on the state (one answer only, three seconds, who may edit what) is not here but in
//! `rest`. Each limit is a constant in the file of the thing that it limits.

mod breach;
mod callback;
mod choice;
mod command;
mod control;
mod embed;
mod field;
mod layout;
mod mentions;
mod message;
mod modal;
mod name;
mod option;
#[cfg(test)]
mod table;

use serde_json::Value;

pub use self::breach::Breaches;
pub use self::command::{MOST_MENU, MOST_SLASH};
use self::field::Field;
use super::rest::route::{CommandVerb, CommandsVerb, MessageVerb, Route};

/// Characters of a bot's name. Discord: resources/user, "Usernames and Nicknames".
const USERNAME: std::ops::RangeInclusive<usize> = 2..=32;

/// All that a request's body does that Discord refuses.
pub fn breaches(route: &Route, body: &Value) -> Breaches {
    let mut breaches = Breaches::default();
    let body = Field::body(body);
    match route {
        Route::Post(_) | Route::FollowUp(..) => message::check(&body, &mut breaches),
        Route::Message(_, _, MessageVerb::Edit) | Route::Answered(_, _, _, MessageVerb::Edit) => {
            message::check(&body, &mut breaches);
        }
        Route::Callback(..) => callback::check(&body, &mut breaches),
        Route::Commands(_, _, CommandsVerb::Replace) => command::check_all(&body, &mut breaches),
        Route::Commands(_, _, CommandsVerb::Add) => command::check(&body, &mut breaches),
        Route::Command(_, _, _, CommandVerb::Edit) => {
            breaches.object(&body);
        }
        Route::EditMe => breaches.text(&body.get("username"), &USERNAME),
        Route::OpenDirect => {
            let recipient = body.get("recipient_id");
            breaches.require(&recipient);
            breaches.snowflake(&recipient);
        }
        _ => {}
    }
    breaches
}

/// All that a command does that Discord refuses: for one that was pieced together from an old one.
pub fn command_breaches(command: &Value) -> Breaches {
    let mut breaches = Breaches::default();
    command::check(&Field::body(command), &mut breaches);
    breaches
}
