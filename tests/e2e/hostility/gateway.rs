//! Hostile interactions and messages at the gateway.

use std::collections::HashMap;
use std::ops::Range;
use std::sync::{Arc, Mutex};
use std::time::Instant;

use fastrand::Rng;
use onrecord::local::{Pending, Witness};
use serde_json::Value;

use super::harm::{Asked, Judge};
use super::{AT_A_TIME, Flow, Form, Stands, watched_stage, words};
use crate::stage::{PATIENCE, Stage, miniature, opinions};

/// Findings that are printed.
const SHOWN: usize = 10;

/// Judges every answer that goes over the wire, with the strangers.
#[derive(Debug)]
struct Bench {
    judge: Judge,
    /// What was asked, by the id of the interaction.
    asked: Mutex<HashMap<String, Option<Asked>>>,
}

impl Bench {
    fn new() -> Arc<Self> {
        Arc::new(Self { judge: Judge::of(&miniature()), asked: Mutex::default() })
    }

    fn expect(&self, event_id: String, asked: Option<Asked>) {
        self.asked.lock().expect("nobody panics while asking").insert(event_id, asked);
    }
}

impl Witness for Bench {
    fn request(&self, method: &str, path: &str, body: Option<&Value>) -> Vec<String> {
        let Some(body) = body.filter(|_| method == "POST") else { return Vec::new() };
        let parts: Vec<&str> = path.trim_start_matches('/').split('/').collect();
        let mut found = match parts[..] {
            ["interactions", id, _, "callback"] => {
                let asked = self.asked.lock().expect("nobody panics while asking").remove(id).flatten();
                self.judge.callback(body, asked.as_ref())
            }
            ["channels", _, "messages"] => self.judge.message(body),
            _ => return Vec::new(),
        };
        found.extend(opinions(method, path, body));
        found
    }
}

/// What became of all so far.
#[derive(Debug, Default)]
struct Tally {
    answered: usize,
    broken: usize,
    /// Messages that were to be dealt with.
    addressed: usize,
    silences: Vec<String>,
}

/// An interaction that must be answered, and what it says.
struct Waiting {
    turn: u32,
    pending: Pending,
    event: Value,
}

/// Tries these turns, and fails if anything at all is wrong with what comes of them.
pub async fn try_out(turns: Range<u32>, flow: Flow) {
    let (mut stage, watch) = watched_stage(flow).await;
    let begun = Instant::now();
    stage.start().await;
    let (stands, bench) = (Stands::at(stage, flow), Bench::new());
    stands.stage.discord.add_witness(Arc::clone(&bench) as Arc<dyn Witness>);
    let mut tally = Tally::default();
    let mut counts = watch.0.subscribe();
    for batch in turns.clone().step_by(AT_A_TIME as usize) {
        let batch = batch..turns.end.min(batch + AT_A_TIME);
        let waiting: Vec<Waiting> =
            batch.clone().filter_map(|turn| send(&stands, &bench, turn, &mut tally)).collect();
        for one in waiting {
            tally.wait(one, &stands.stage).await;
        }
        let all = counts.wait_for(|counts| counts.addressed >= tally.addressed);
        let all = tokio::time::timeout(PATIENCE, all).await;
        assert!(all.is_ok(), "a message of {batch:?} was not dealt with");
    }
    let counts = watch.assert_fine(flow);
    assert_none(&tally.silences);
    assert_none(&stands.stage.discord.findings());
    let Tally { answered, broken, addressed, .. } = tally;
    println!(
        "gateway: {answered} interactions answered, {broken} broken ones survived, {addressed} messages dealt \
         with, {} of all pointed at an answer, {} refused, in {:?}",
        counts.pointers,
        counts.refusals,
        begun.elapsed()
    );
    stands.stage.close_after_refusals().await;
}

/// Sends what belongs to a turn; what is given back must be answered.
fn send(stands: &Stands, bench: &Bench, turn: u32, tally: &mut Tally) -> Option<Waiting> {
    let mut chance = Rng::with_seed(turn.into());
    let form = match chance.u8(..10) {
        0 => {
            tally.addressed += usize::from(address(stands, turn, &mut chance));
            return None;
        }
        1 => Form::Broken,
        _ => Form::Discords,
    };
    let mut event = Value::Null;
    let pending = stands.forge(turn, &mut chance, form, |forged, asked| {
        event = forged.clone();
        // A broken one may no longer tell its id.
        if let Some(id) = forged["id"].as_str() {
            bench.expect(id.to_owned(), asked);
        }
    });
    tally.broken += usize::from(form == Form::Broken);
    (form == Form::Discords).then_some(Waiting { turn, pending, event })
}

impl Tally {
    async fn wait(&mut self, Waiting { turn, pending, event }: Waiting, stage: &Stage) {
        match pending.outcome(PATIENCE).await {
            Ok(_) => self.answered += 1,
            Err(silence) => {
                self.silences.push(format!("turn {turn}: {silence} for {event:#}\n{}", refused(stage)));
            }
        }
    }
}

#[track_caller]
fn assert_none(found: &[String]) {
    let shown = &found[..found.len().min(SHOWN)];
    assert!(found.is_empty(), "{} found:\n{}", found.len(), shown.join("\n"));
}

/// Somebody speaks with the bot, in hostile words; tells whether there was anything to say.
fn address(stands: &Stands, turn: u32, chance: &mut Rng) -> bool {
    let (person, words) = (stands.person(chance), words::text(chance, turn, 1900));
    let said = if chance.bool() {
        person.say(person.direct_channel(), &words)
    } else {
        person.say(stands.stage.questions(), &format!("{} {words}", stands.stage.mention()))
    };
    said.is_ok()
}

/// The latest answer that the local Discord refused.
fn refused(stage: &Stage) -> String {
    let refused = stage.discord.exchanges().into_iter().rev().find(|one| (400..500).contains(&one.status));
    refused.map_or_else(|| "nothing was refused".to_owned(), |one| format!("refused: {one:#?}"))
}
