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
use tokio::time::{sleep, timeout};
use tracing::{error, info};

use super::connection::Connection;
use super::delivery::{Sight, Trigger};
use super::dialogue::{apology, offer_questions, outcome};
use super::limits;
use super::memory::{Above, COMING, Change, Memory, Question, Trace, Version};
use super::observer::{Delivery, Event, Observer};
use super::pacing::{TOO_MANY, counts, out_of_turn};
use super::pointing::{may_be_offered, may_be_pointed, pointer, shown_to_all, stays};
use super::request::{Action, Deed, Field, Note, Outcome, Request, Spot, Surface, Visibility};
use super::settings::Talk;
use crate::matching::Address;
use crate::responder::Responder;

/// How long to wait before an answer is looked for again that may not be there yet.
const PAUSE: Duration = Duration::from_millis(100);

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
    /// What everybody in the channel is now shown an answer to that stays as it is.
    shown: Option<Question>,
    /// The message that it takes the place of, where a control of it was pressed.
    instead_of: Option<u64>,
    arrived: Instant,
    thought: Duration,
}

impl Begun {
    /// What is found at this moment about a request that arrived then.
    fn new(Outcome { action, note }: Outcome, shown: Option<Question>, arrived: Instant) -> Self {
        Self { action, note, shown, instead_of: None, arrived, thought: arrived.elapsed() }
    }

    /// The reply that an edit of its question changes, where this leads to it.
    ///
    /// A refusal is none: edits are free, and to whoever edited one the answer would be given after all.
    pub(super) fn changeable(&self, trace: Option<&Trace>) -> Option<u64> {
        match trace {
            Some(Trace::Message(id)) if self.note.decision != TOO_MANY => Some(*id),
            _ => None,
        }
    }
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
        if let Some(untimely) = untimely {
            return Begun::new(untimely, None, arrived);
        }
        let responder = self.responder.load_full();
        let found = or_apology(request, || self.outcome(&responder, request, spot));
        let found = self.once(found, on);
        let thought = arrived.elapsed();
        if let (Action::Delete, Some(message)) = (&found.action, on) {
            self.deleted(message);
        }
        let shown = shown_to_all(request, &found, spot, &responder.knowledge().revision);
        self.count(request, shown.as_ref(), arrival);
        let shown = shown.filter(|_| stays(&found));
        if let Some(above) = self.standing(request, shown.as_ref(), arrival, connection).await {
            return Begun { thought, ..Begun::new(pointer(request, found, spot, above), None, arrived) };
        }
        if let Some(question) = &shown {
            self.memory.surge().expect(question.clone(), Instant::now());
        }
        let instead_of = on.filter(|_| matches!(found.action, Action::Replace(_)));
        Begun { instead_of, thought, ..Begun::new(found, shown, arrived) }
    }

    /// The same, unless somebody has just chosen from the suggestion that this choice is from: a message can give
    /// way to one answer only.
    fn once(&self, found: Outcome, on: Option<u64>) -> Outcome {
        let is_choice =
            matches!(found.action, Action::Replace(_)) && found.note.surface == Surface::Suggestion;
        match on.filter(|_| is_choice) {
            Some(message) if !self.memory.chosen().take(message, Instant::now()) => {
                Outcome { action: Action::Silence, note: Note { decision: "repeated", ..found.note } }
            }
            _ => found,
        }
    }

    /// Counts a question that everybody is shown an answer to as asked in its guild, unless it is one put right.
    fn count(&self, request: &Request, shown: Option<&Question>, Arrival { at, spot, edits, .. }: Arrival) {
        if let (Some(question), Some(guild), None) = (shown, spot.guild, edits)
            && may_be_offered(request)
        {
            self.memory.asked().count(guild, question.record.clone(), at);
        }
    }

    /// The message above that makes an answer to everybody needless.
    async fn standing(
        &self,
        request: &Request,
        shown: Option<&Question>,
        arrival: Arrival,
        connection: &Connection,
    ) -> Option<u64> {
        if arrival.edits.is_some() || !may_be_pointed(request) {
            return None;
        }
        self.above(shown?, arrival.at, connection).await
    }

    /// What becomes of a request; whoever has typed nothing yet is offered what is asked most in their guild.
    fn outcome(&self, responder: &Responder, request: &Request, spot: Spot) -> Outcome {
        match (&request.deed, spot.guild) {
            (Deed::Complete { field: Field::Question, typed }, Some(guild)) if typed.trim().is_empty() => {
                let most_asked = self.memory.asked().most(guild, limits::CHOICES, Instant::now());
                offer_questions(responder, request, &most_asked)
            }
            _ => outcome(responder, request),
        }
    }

    /// A message asks something, and is going to be replied to.
    pub(super) fn expect(&self, trigger: Trigger, request: &Request) {
        if let Some(version) = version(trigger, request) {
            self.memory.replies().expect(trigger.message(), version, Instant::now());
        }
    }

    /// It was, or nothing came of it.
    pub(super) fn replied(&self, message: u64, reply: Option<u64>) {
        self.memory.replies().replied(message, reply);
        self.arrived.notify_waiters();
    }

    /// The reply that is to change because a message has changed and now asks this, which was told at `told`; waits
    /// while somebody is at work on it. Who is told so is at work on it until it is settled.
    pub(super) async fn edited(&self, trigger: Trigger, request: &Request, told: Instant) -> Option<u64> {
        let version = version(trigger, request)?;
        loop {
            let mut arrived = pin!(self.arrived.notified());
            arrived.as_mut().enable();
            let change = self.memory.replies().changed(trigger.message(), version, told, Instant::now());
            match change {
                Change::Nothing => return None,
                Change::Reply(reply) => {
                    // It says something else from now on: nobody is pointed at it, and others may be told the same.
                    self.memory.surge().forget_message(reply);
                    self.memory.unasked().release(trigger.message());
                    return Some(reply);
                }
                Change::Later(left) => {
                    let _ = timeout(left, arrived).await;
                }
            }
        }
    }

    /// The reply to a message was changed as was asked for.
    pub(super) fn settled(&self, message: u64) {
        self.memory.replies().settled(message);
        self.arrived.notify_waiters();
    }

    /// The answer to a message that asks nobody in particular; `None` when nothing is to be said, which nobody
    /// is told of. What stands in the channel already is not said again. A reply that would now not be given is
    /// taken away: whoever has put other words there did not ask for one.
    pub(super) fn overhear(&self, request: &Request, arrival: Arrival, trigger: Trigger) -> Option<Begun> {
        let Arrival { at: arrived, spot, edits, .. } = arrival;
        let responder = self.responder.load_full();
        let found = or_apology(request, || outcome(&responder, request));
        let shown = shown_to_all(request, &found, spot, &responder.knowledge().revision)
            .filter(|shown| !self.memory.surge().stands(shown, arrived))
            .filter(|shown| self.memory.unasked().take(shown, trigger.message(), arrived));
        if let Some(shown) = shown {
            let kept = Some(shown).filter(|_| stays(&found));
            if let Some(question) = &kept {
                self.memory.surge().expect(question.clone(), Instant::now());
            }
            return Some(Begun::new(found, kept, arrived));
        }
        let note = Note { decision: "deleted", record: None, ..found.note };
        edits.map(|_| Begun::new(Outcome { action: Action::Delete, note }, None, arrived))
    }

    /// Counts a question; what becomes of it if it is one too many.
    fn out_of_turn(&self, request: &Request, now: Instant) -> Option<Outcome> {
        let turn = counts(request).then(|| self.memory.pace().ask(request.person.id, now))?;
        out_of_turn(request, turn)
    }

    /// The answer to a question that was given; if it is on its way, once it has arrived. Where there is none, one
    /// is expected from whoever asks this; and where nobody has seen it of late, word of it.
    async fn given(&self, question: &Question, now: Instant) -> Option<Above> {
        let begun = Instant::now();
        loop {
            let mut arrived = pin!(self.arrived.notified());
            arrived.as_mut().enable();
            let left = {
                let mut surge = self.memory.surge();
                let above = surge.above(question, now);
                if above.as_ref().is_some_and(|above| above.is_fresh) {
                    return above;
                }
                // Others may go on expecting it anew, and nobody waits for all of them.
                let patience = COMING.saturating_sub(begun.elapsed());
                let left = surge.coming(question, Instant::now()).map(|left| left.min(patience));
                let Some(left) = left.filter(|left| !left.is_zero()) else {
                    surge.expect(question.clone(), Instant::now());
                    return above;
                };
                left
            };
            let _ = timeout(left, arrived).await;
        }
    }

    /// The message above that answers a question, if it still stands.
    async fn above(&self, question: &Question, now: Instant, connection: &Connection) -> Option<u64> {
        let above = self.given(question, now).await?;
        if above.is_fresh {
            return above.id;
        }
        let id = match self.seen(question.channel, &above, connection).await {
            Sight::Stands(id) => {
                self.memory.surge().saw(question, &above.trace, id, now);
                id
            }
            Sight::Gone => {
                self.memory.surge().forget(question, &above.trace);
                return None;
            }
            Sight::Unknown => above.id?,
        };
        self.memory.surge().expect_no_more(question);
        self.arrived.notify_waiters();
        Some(id)
    }

    /// Looks for an answer; for a moment again and again, where Discord may not show it yet.
    async fn seen(&self, channel: u64, above: &Above, connection: &Connection) -> Sight {
        loop {
            let sight = connection.look(channel, &above.trace).await;
            if sight != Sight::Gone || !above.is_landing(Instant::now()) {
                return sight;
            }
            sleep(PAUSE).await;
        }
    }

    /// A message is gone: nobody is pointed at it any more, and no edit of it is waited for.
    pub(super) fn deleted(&self, message: u64) {
        self.memory.surge().forget_message(message);
        self.memory.replies().forget(message);
    }

    /// Tells of a request whose action has been carried out; `trace` leads to the message that came of it.
    pub(super) fn end(&self, begun: &Begun, delivery: Delivery, trace: Option<Trace>) {
        let Begun { note, arrived, thought, .. } = begun;
        if let Some(question) = &begun.shown {
            let mut surge = self.memory.surge();
            surge.expect_no_more(question);
            if let (Some(trace), Delivery::Arrived) = (trace, delivery) {
                surge.keep(question.clone(), trace, begun.instead_of, Instant::now());
            }
            drop(surge);
            self.arrived.notify_waiters();
        }
        if let (Delivery::Lost, Some(message)) = (delivery, begun.instead_of) {
            self.memory.chosen().release(message);
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

/// What a message asks, for those messages that may be replied to.
fn version(trigger: Trigger, request: &Request) -> Option<Version> {
    let (words, address) = match &request.deed {
        Deed::Address { text, replied } => ((text, replied.as_ref()), Address::Asked),
        Deed::Overhear { text } => ((text, None), Address::Unasked),
        _ => return None,
    };
    Some(Version::new(&words, trigger.since(), address))
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
