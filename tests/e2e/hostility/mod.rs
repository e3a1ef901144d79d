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

use std::ops::Range;
use std::sync::Arc;

use fastrand::Rng;
use onrecord::discord::{Event, Observer, Talk};
use onrecord::local::{Guise, Pending, Person};
use serde_json::Value;
use tokio::sync::watch;

use self::forging::{Forged, break_up, join_the_crowd, surround};
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
    at_the_gateway(0..FEW / 4 * 3).await;
    at_the_endpoint(FEW / 4 * 3..FEW).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "takes minutes"]
async fn most_of_a_hundred_thousand_are_answered_at_the_gateway() {
    at_the_gateway(0..MANY / 4 * 3).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "takes minutes"]
async fn the_rest_of_a_hundred_thousand_are_answered_at_the_endpoint() {
    at_the_endpoint(MANY / 4 * 3..MANY).await;
}

/// Tries most of these turns with a bot that answers all, and the others with one in the flow of talk.
async fn at_the_gateway(turns: Range<u32>) {
    let (answered, in_talk) = divided(turns);
    gateway::try_out(answered, Flow::Free).await;
    gateway::try_out(in_talk, Flow::Limited).await;
}

/// The same.
async fn at_the_endpoint(turns: Range<u32>) {
    let (answered, in_talk) = divided(turns);
    endpoint::try_out(answered, Flow::Free).await;
    endpoint::try_out(in_talk, Flow::Limited).await;
}

/// Two thirds of the turns, and the last third.
const fn divided(turns: Range<u32>) -> (Range<u32>, Range<u32>) {
    let at = turns.end - (turns.end - turns.start) / 3;
    (turns.start..at, at..turns.end)
}

/// Those who send, and where.
struct Stands {
    people: Vec<Person>,
    stage: Stage,
    flow: Flow,
}

/// How the bot behaves in the flow of talk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Flow {
    /// It answers whatever it is asked.
    Free,
    /// As it is shipped, except that nobody may ask it twice in a minute: many do, out of so few people. Every other
    /// command is what all ask.
    Limited,
}

impl Flow {
    fn talk(self) -> Talk {
        match self {
            Self::Free => Talk::unlimited(),
            Self::Limited => Talk { questions_per_minute: Some(1), ..Talk::default() },
        }
    }
}

impl Stands {
    fn at(stage: Stage, flow: Flow) -> Self {
        let strangers = (0..PEOPLE).map(|number| stage.discord.invite(&format!("Stranger {number}")));
        let people = strangers.chain([stage.mira()]).collect();
        Self { people, stage, flow }
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
            if kind == Forged::Command && self.flow == Flow::Limited && chance.u8(..2) == 0 {
                join_the_crowd(event);
            }
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

/// Counts what the bot decided.
#[derive(Debug, Default)]
struct Watch(watch::Sender<Counts>);

#[derive(Debug, Clone, Copy, Default)]
struct Counts {
    /// Failures of the program that were caught.
    failed: usize,
    /// Messages that were dealt with, were it by silence.
    addressed: usize,
    pointers: usize,
    refusals: usize,
}

impl Observer for Watch {
    fn observe(&self, event: &Event<'_>) {
        let Event::Handled { note, .. } = event else { return };
        self.0.send_modify(|counts| {
            counts.addressed += usize::from(!note.surface.can_be_private());
            counts.failed += usize::from(note.decision == "failed");
            counts.pointers += usize::from(note.decision == "pointer");
            counts.refusals += usize::from(note.decision == "too-many");
        });
    }
}

impl Watch {
    /// Fails if anything panicked, or if nothing of what talk has was met.
    #[track_caller]
    fn assert_fine(&self, flow: Flow) -> Counts {
        let counts = *self.0.borrow();
        assert_eq!(counts.failed, 0, "something panicked");
        let is_limited = flow == Flow::Limited;
        assert_eq!((counts.pointers > 0, counts.refusals > 0), (is_limited, is_limited), "{counts:?}");
        counts
    }
}

/// A stage whose bot is yet to come and will behave so, with a count of what it decides. The strangers have read what
/// they judge by, which takes longer than Discord waits.
async fn watched_stage(flow: Flow) -> (Stage, Arc<Watch>) {
    for path in [CALLBACK, "/channels/1100000000000000001/messages"] {
        opinions("POST", path, &Value::Null);
    }
    let (mut stage, watch) = (Stage::without_bot().await, Arc::new(Watch::default()));
    stage.settings().talk = flow.talk();
    stage.observe_with(Arc::clone(&watch) as Arc<dyn Observer>);
    (stage, watch)
}
