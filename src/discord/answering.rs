//! A request on its way through the bot, whichever door it came by.
//!
//! Here its outcome is found, and here alone it is told of: one log line and one event for the observer,
//! without a word of the user's. A panic is caught, logged and answered with an apology. What stands above in
//! the channel is looked up before it is pointed at. How an action is carried out is the doors' business.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::pin;
use std::sync::Arc;
use std::time::{Duration, Instant};

use arc_swap::ArcSwap;
use tokio::sync::Notify;
use tokio::time::timeout;
use tracing::{error, info};

use super::connection::Connection;
use super::delivery::Sight;
use super::dialogue::{apology, offer_questions, outcome};
use super::limits;
use super::memory::{Above, Change, Memory, Question, Trace};
use super::observer::{Delivery, Event, Observer};
use super::pacing::{counts, out_of_turn};
use super::pointing::{may_be_pointed, pointer, shown_to_all};
use super::request::{Action, Deed, Field, Note, Outcome, Request, Spot, Visibility};
use super::settings::Talk;
use crate::responder::Responder;

/// What every door needs to deal with requests.
#[derive(Debug, Clone)]
pub(super) struct Answering {
    pub(super) responder: Arc<ArcSwap<Responder>>,
    pub(super) observer: Arc<dyn Observer>,
    memory: Arc<Memory>,
    /// Told when a message was replied to, or an answer has arrived.
    arrived: Arc<Notify>,
}

/// How a request came.
#[derive(Debug, Clone, Copy)]
pub(super) struct Arrival {
    /// When.
    pub(super) at: Instant,
    /// Where.
    pub(super) spot: Spot,
    /// The reply that it is to change; `None` for what is new.
    pub(super) edits: Option<u64>,
    /// The message whose control was pressed.
    pub(super) on: Option<u64>,
}

impl Arrival {
    /// Something new, which belongs to no message of the bot's.
    pub(super) const fn new(at: Instant, spot: Spot) -> Self {
        Self { at, spot, edits: None, on: None }
    }
}

/// A request whose outcome is found, and whose action is to be carried out.
#[derive(Debug)]
pub(super) struct Begun {
    /// What is to be done.
    pub(super) action: Action,
    note: Note,
    /// What everybody in the channel is now shown an answer to.
    shown: Option<Question>,
    arrived: Instant,
    thought: Duration,
}

impl Answering {
    /// Answers from what `responder` holds at the time of each question; nobody watches.
    pub(super) fn new(responder: Arc<ArcSwap<Responder>>, talk: &Talk) -> Self {
        let (memory, arrived) = (Arc::new(Memory::new(talk)), Arc::default());
        Self { responder, observer: Arc::new(()), memory, arrived }
    }

    /// Finds what is to be done about a request.
    pub(super) async fn begin(&self, request: &Request, arrival: Arrival, connection: &Connection) -> Begun {
        let Arrival { at: arrived, spot, edits, on } = arrival;
        // Whoever puts a question right has asked it already.
        let untimely = if edits.is_some() { None } else { self.out_of_turn(request, arrived) };
        if let Some(Outcome { action, note }) = untimely {
            return Begun { action, note, shown: None, arrived, thought: arrived.elapsed() };
        }
        let responder = self.responder.load_full();
        let found = or_apology(request, || self.outcome(&responder, request, spot));
        let thought = arrived.elapsed();
        if let (Action::Delete, Some(message)) = (&found.action, on) {
            self.deleted(message);
        }
        let shown = shown_to_all(request, &found, spot, &responder.knowledge().revision);
        if let Some(above) = self.standing(request, shown.as_ref(), arrival, connection).await {
            let Outcome { action, note } = pointer(request, found, spot, above);
            return Begun { action, note, shown: None, arrived, thought };
        }
        if let Some(question) = &shown {
            self.memory.surge().expect(question.clone(), Instant::now());
        }
        Begun { action: found.action, note: found.note, shown, arrived, thought }
    }

    /// The message above that makes an answer to everybody needless. The question is counted as asked.
    async fn standing(
        &self,
        request: &Request,
        shown: Option<&Question>,
        arrival: Arrival,
        connection: &Connection,
    ) -> Option<u64> {
        if let Some(reply) = arrival.edits {
            self.memory.surge().forget_message(reply);
            return None;
        }
        let question = shown?;
        if let Some(guild) = arrival.spot.guild {
            self.memory.asked().count(guild, question.record.clone());
        }
        if !may_be_pointed(request) {
            return None;
        }
        self.above(question, arrival.at, connection).await
    }

    /// What becomes of a request; whoever has typed nothing yet is offered what is asked most in their guild.
    fn outcome(&self, responder: &Responder, request: &Request, spot: Spot) -> Outcome {
        match (&request.deed, spot.guild) {
            (Deed::Complete { field: Field::Question, typed }, Some(guild)) if typed.trim().is_empty() => {
                let most_asked = self.memory.asked().most(guild, limits::CHOICES);
                offer_questions(responder, request, &most_asked)
            }
            _ => outcome(responder, request),
        }
    }

    /// A message asks something, and is going to be replied to.
    pub(super) fn expect(&self, message: u64, request: &Request) {
        if let Deed::Address { text, replied } = &request.deed {
            self.memory.replies().expect(message, &(text, replied), Instant::now());
        }
    }

    /// It was, or nothing came of it.
    pub(super) fn replied(&self, message: u64, reply: Option<&Trace>) {
        let reply = match reply {
            Some(Trace::Message(id)) => Some(*id),
            _ => None,
        };
        self.memory.replies().replied(message, reply);
        self.arrived.notify_waiters();
    }

    /// The reply that is to change because a message has changed and now asks this; waits for it if it is on
    /// its way.
    pub(super) async fn edited(&self, message: u64, request: &Request) -> Option<u64> {
        let Deed::Address { text, replied } = &request.deed else { return None };
        loop {
            let mut arrived = pin!(self.arrived.notified());
            arrived.as_mut().enable();
            let change = self.memory.replies().changed(message, &(text, replied), Instant::now());
            match change {
                Change::Nothing => return None,
                Change::Reply(reply) => return Some(reply),
                Change::Later => arrived.await,
            }
        }
    }

    /// The answer to a message that asks nobody in particular; `None` when nothing is to be said, which nobody
    /// is told of. What stands in the channel already is not said again.
    pub(super) fn overhear(&self, request: &Request, arrival: Arrival) -> Option<Begun> {
        let Arrival { at: arrived, spot, .. } = arrival;
        let responder = self.responder.load_full();
        let found = or_apology(request, || outcome(&responder, request));
        let shown = shown_to_all(request, &found, spot, &responder.knowledge().revision)?;
        let stands = self.memory.surge().stands(&shown, arrived);
        let is_new = !stands && self.memory.unasked().take(&shown, arrived);
        let Outcome { action, note } = found;
        is_new.then(|| {
            self.memory.surge().expect(shown.clone(), Instant::now());
            Begun { action, note, shown: Some(shown), arrived, thought: arrived.elapsed() }
        })
    }

    /// Counts a question; what becomes of it if it is one too many.
    fn out_of_turn(&self, request: &Request, now: Instant) -> Option<Outcome> {
        let turn = counts(request).then(|| self.memory.pace().ask(request.person.id, now))?;
        out_of_turn(request, turn)
    }

    /// The answer to a question that was given; if it is on its way, once it has arrived. Where there is none, one
    /// is expected from whoever asks this.
    async fn given(&self, question: &Question, now: Instant) -> Option<Above> {
        loop {
            let mut arrived = pin!(self.arrived.notified());
            arrived.as_mut().enable();
            let left = {
                let mut surge = self.memory.surge();
                if let Some(above) = surge.above(question, now) {
                    return Some(above);
                }
                let Some(left) = surge.coming(question, Instant::now()) else {
                    surge.expect(question.clone(), Instant::now());
                    return None;
                };
                left
            };
            let _ = timeout(left, arrived).await;
        }
    }

    /// The message above that answers a question, if it still stands.
    async fn above(&self, question: &Question, now: Instant, connection: &Connection) -> Option<u64> {
        let Above { trace, id, is_fresh } = self.given(question, now).await?;
        if is_fresh {
            return id;
        }
        match connection.look(question.channel, &trace).await {
            Sight::Stands(id) => {
                self.memory.surge().saw(question, &trace, id, now);
                Some(id)
            }
            Sight::Gone => {
                self.memory.surge().forget(question, &trace);
                None
            }
            Sight::Unknown => id,
        }
    }

    /// A message is gone, and nobody is pointed at it any more.
    pub(super) fn deleted(&self, message: u64) {
        self.memory.surge().forget_message(message);
    }

    /// Tells of a request whose action has been carried out; `trace` leads to the message that came of it.
    pub(super) fn end(&self, begun: &Begun, delivery: Delivery, trace: Option<Trace>) {
        let Begun { note, arrived, thought, .. } = begun;
        if let Some(question) = &begun.shown {
            let mut surge = self.memory.surge();
            surge.expect_no_more(question);
            if let (Some(trace), Delivery::Arrived) = (trace, delivery) {
                surge.keep(question.clone(), trace, Instant::now());
            }
            drop(surge);
            self.arrived.notify_waiters();
        }
        let took = arrived.elapsed();
        info!(
            surface = note.surface.as_str(),
            decision = note.decision,
            record = note.record.as_ref().map(|record| record.id.as_str()),
            thought_us = micros(*thought),
            elapsed_us = micros(took),
            "{}",
            match delivery {
                Delivery::Arrived if begun.action == Action::Silence => "asked and left without an answer",
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
        let action = match request.deed {
            Deed::Complete { .. } => Action::Offer(Vec::new()),
            Deed::Overhear { .. } => Action::Silence,
            _ => Action::Say(apology(request.person.language), Visibility::Private),
        };
        Outcome { action, note: Note { surface: request.surface(), decision: "failed", record: None } }
    })
}

fn micros(time: Duration) -> u64 {
    u64::try_from(time.as_micros()).unwrap_or(u64::MAX)
}

#[cfg(test)]
mod tests {
    use super::{Action, Deed, Field, Note, Outcome, Request, Visibility, apology, or_apology};
    use crate::discord::request::{Authority, Person, Place, Surface};
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
        check(Deed::Address { text: String::new(), replied: None }, &apology);
    }

    #[test]
    fn whoever_is_typing_or_asked_nobody_is_told_nothing() {
        check(Deed::Complete { field: Field::Day, typed: String::new() }, &Action::Offer(Vec::new()));
        check(Deed::Overhear { text: String::new() }, &Action::Silence);
    }
}
