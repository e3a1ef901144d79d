//! A request on its way through the bot, whichever door it came by.
//!
//! Here its outcome is found, and here alone it is told of: one log line and one event for the observer,
//! without a word of the user's. A panic is caught, logged and answered with an apology. How an action
//! is carried out is the doors' business.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::time::{Duration, Instant};

use arc_swap::ArcSwap;
use tracing::{error, info};

use super::dialogue::{apology, outcome};
use super::observer::{Delivery, Event, Observer};
use super::request::{Action, Deed, Note, Outcome, Request, Surface, Visibility};
use crate::responder::Responder;

/// What every door needs to deal with requests.
#[derive(Debug, Clone)]
pub(super) struct Answering {
    pub(super) responder: Arc<ArcSwap<Responder>>,
    pub(super) observer: Arc<dyn Observer>,
}

/// A request whose outcome is found, and whose action is to be carried out.
#[derive(Debug)]
pub(super) struct Begun {
    /// What is to be done.
    pub(super) action: Action,
    note: Note,
    arrived: Instant,
    thought: Duration,
}

impl Answering {
    /// Finds what is to be done about a request that arrived at this instant.
    pub(super) fn begin(&self, request: &Request, arrived: Instant) -> Begun {
        let responder = self.responder.load_full();
        let Outcome { action, note } = or_apology(request, || outcome(&responder, request));
        Begun { action, note, arrived, thought: arrived.elapsed() }
    }

    /// Tells of a request whose action has been carried out.
    pub(super) fn end(&self, begun: &Begun, delivery: Delivery) {
        let Begun { note, arrived, thought, .. } = begun;
        let took = arrived.elapsed();
        info!(
            surface = note.surface.as_str(),
            decision = note.decision,
            record = note.record.as_ref().map(|record| record.id.as_str()),
            thought_us = micros(*thought),
            elapsed_us = micros(took),
            "{}",
            match delivery {
                Delivery::Arrived => "asked and answered",
                Delivery::Lost => "asked, but the answer did not arrive",
            }
        );
        self.observer.observe(&Event::Handled { note, took, delivery });
    }
}

/// An outcome; if finding it comes to a panic an apology, and no choices for whoever is still typing, to
/// whom Discord lets us say nothing.
fn or_apology(request: &Request, find: impl FnOnce() -> Outcome) -> Outcome {
    catch_unwind(AssertUnwindSafe(find)).unwrap_or_else(|_| {
        error!("a request could not be handled: a fault of the program");
        let (surface, action) = match request.deed {
            Deed::Complete { .. } => (Surface::Autocomplete, Action::Offer(Vec::new())),
            _ => (Surface::Foreign, Action::Say(apology(request.person.language), Visibility::Private)),
        };
        Outcome { action, note: Note { surface, decision: "failed", record: None } }
    })
}

fn micros(time: Duration) -> u64 {
    u64::try_from(time.as_micros()).unwrap_or(u64::MAX)
}

#[cfg(test)]
mod tests {
    use super::{Action, Deed, Note, Outcome, Request, Surface, Visibility, apology, or_apology};
    use crate::discord::request::{Authority, Field, Person, Place};
    use crate::reply::Language;

    #[track_caller]
    fn check(deed: Deed, expected: &Action) {
        let person = Person { id: 7, authority: Authority::Member, language: Language::French };
        let request = Request { person, place: Place::Channel, deed };
        let outcome = or_apology(&request, || panic!("a fault"));
        assert_eq!((&outcome.action, outcome.note.decision), (expected, "failed"));
        let note = Note { surface: Surface::Delete, decision: "deleted", record: None };
        let fine = Outcome { action: Action::Delete, note };
        assert_eq!(or_apology(&request, || fine.clone()), fine);
    }

    #[test]
    fn a_fault_of_the_program_is_answered_with_an_apology() {
        let apology = Action::Say(apology(Language::French), Visibility::Private);
        check(Deed::Unknown, &apology);
        check(Deed::Address { text: String::new() }, &apology);
    }

    #[test]
    fn whoever_is_typing_can_be_told_nothing() {
        check(Deed::Complete { field: Field::Day, typed: String::new() }, &Action::Offer(Vec::new()));
    }
}
