//! Interactions and messages by the thousand, random and hostile, at both doors: none makes the bot panic, none
//! that Discord could deliver stays without an answer, and no answer does harm.
//!
//! What comes is made from a number alone, so that what is found can be made again. Over a thousand are tried
//! with all other tests; a hundred thousand by
//! `cargo test --test e2e of_a_hundred_thousand -- --ignored --nocapture`.

#![expect(
    clippy::print_stdout,
    reason = "whoever tries a hundred thousand wants to know what became of them"
)]

mod endpoint;
mod forging;
mod gateway;
mod harm;
mod words;

use std::sync::{Arc, Mutex};

use fastrand::Rng;
use onrecord::discord::{Event, Observer};
use onrecord::local::{Guise, Pending, Person};
use serde_json::Value;

use self::forging::{Forged, break_up, surround};
use self::harm::Asked;
use crate::stage::{Stage, opinions};

/// How many are tried with all other tests.
const FEW: u32 = 1_500;
/// How many are tried when time is no matter.
const MANY: u32 = 100_000;
/// People who send them; no one of them often.
const PEOPLE: usize = 500;
/// The path of an answer, for those who judge one by itself.
const CALLBACK: &str = "/interactions/1100000000000000001/token/callback";
/// How many are on their way at a time.
const AT_A_TIME: u32 = 32;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn over_a_thousand_hostile_interactions_are_answered_without_harm() {
    gateway::try_out(0..FEW / 4 * 3).await;
    endpoint::try_out(FEW / 4 * 3..FEW).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "takes minutes"]
async fn most_of_a_hundred_thousand_are_answered_at_the_gateway() {
    gateway::try_out(0..MANY / 4 * 3).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "takes minutes"]
async fn the_rest_of_a_hundred_thousand_are_answered_at_the_endpoint() {
    endpoint::try_out(MANY / 4 * 3..MANY).await;
}

/// Those who send, and where.
struct Stands {
    people: Vec<Person>,
    stage: Stage,
}

impl Stands {
    fn at(stage: Stage) -> Self {
        let strangers = (0..PEOPLE).map(|number| stage.discord.invite(&format!("Stranger {number}")));
        let people = strangers.chain([stage.mira()]).collect();
        Self { people, stage }
    }

    /// Somebody, a moderator now and then.
    fn person(&self, chance: &mut Rng) -> &Person {
        let moderates = chance.u8(..10) == 0;
        let at = if moderates { self.people.len() - 1 } else { chance.usize(..self.people.len()) };
        &self.people[at]
    }

    /// Forges an interaction; `see` is told what Discord's object is made into, and what is asked by it.
    fn forge(
        &self,
        turn: u32,
        chance: &mut Rng,
        form: Form,
        see: impl FnOnce(&Value, Option<Asked>),
    ) -> Pending {
        let (kind, person) = (Forged::any(chance), self.person(chance));
        let direct = chance.u8(..4) == 0;
        let channel = if direct { person.direct_channel() } else { self.stage.questions() };
        let guise = match kind {
            Forged::Command => Guise::Command,
            Forged::Autocomplete => Guise::Autocomplete,
            Forged::Component => {
                // Its own message each time, for some controls delete it.
                Guise::Component(person.say(channel, "whatever stood here").expect("everybody may write"))
            }
            Forged::Submit => Guise::Submit,
        };
        person.forge(channel, guise, |event| {
            event["data"] = kind.data(chance, turn, person.id().get());
            if kind == Forged::Component && chance.u8(..4) == 0 {
                event["message"]["flags"] = 64.into();
            }
            surround(event, chance);
            let asked = Asked::read(kind, event);
            if form == Form::Broken {
                break_up(event, chance, turn);
            }
            see(event, (form == Form::Discords).then_some(asked));
        })
    }
}

/// Whether Discord could send it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Form {
    /// It could, some day or other.
    Discords,
    /// It never would.
    Broken,
}

/// Counts the failures of the program that were caught.
#[derive(Debug, Default)]
struct Failures(Mutex<u32>);

impl Observer for Failures {
    fn observe(&self, event: &Event<'_>) {
        if let Event::Handled { note, .. } = event
            && note.decision == "failed"
        {
            *self.0.lock().expect("nobody panics while counting") += 1;
        }
    }
}

impl Failures {
    #[track_caller]
    fn assert_none(&self) {
        assert_eq!(*self.0.lock().expect("nobody panics while counting"), 0, "something panicked");
    }
}

/// A stage whose bot is yet to come, with a count of its failures. The strangers have read what they judge by,
/// which takes longer than Discord waits.
async fn watched_stage() -> (Stage, Arc<Failures>) {
    for path in [CALLBACK, "/channels/1100000000000000001/messages"] {
        opinions("POST", path, &Value::Null);
    }
    let (mut stage, failures) = (Stage::without_bot().await, Arc::new(Failures::default()));
    stage.observe_with(Arc::clone(&failures) as Arc<dyn Observer>);
    (stage, failures)
}
