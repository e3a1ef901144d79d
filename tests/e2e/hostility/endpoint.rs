//! Hostile interactions at the endpoint, signed, damaged and forged.

use std::collections::HashMap;
use std::ops::Range;
use std::sync::Arc;
use std::time::Instant;

use fastrand::Rng;
use serde_json::{Value, json};
use tokio::task::JoinSet;

use super::harm::{Asked, Judge};
use super::{AT_A_TIME, CALLBACK, Flow, Form, Stands, watched_stage};
use crate::callers::{Caller, answer};
use crate::stage::{Stage, miniature, opinions};

/// What is sent to the endpoint.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Letter {
    /// As Discord sends it.
    Signed,
    /// Signed, but cut off or with a byte changed.
    Damaged,
    /// With a signature for something else.
    Forged,
}

/// A call about to be made.
struct Call {
    turn: u32,
    letter: Letter,
    event: Value,
    asked: Option<Asked>,
    body: Vec<u8>,
    /// Where the local Discord takes answers to it.
    callback: String,
}

/// Tries these turns, and fails if anything at all is wrong with what comes of them.
pub async fn try_out(turns: Range<u32>, flow: Flow) {
    let (mut stage, watch) = watched_stage(flow).await;
    let begun = Instant::now();
    let caller = Arc::new(Caller::with(&mut stage).await);
    let (stands, judge) = (Stands::at(stage, flow), Arc::new(Judge::of(&miniature())));
    let mut counts: HashMap<u16, u32> = HashMap::new();
    let mut calls = JoinSet::new();
    for turn in turns {
        let (call, caller, judge) = (prepare(&stands, turn), Arc::clone(&caller), Arc::clone(&judge));
        calls.spawn(async move { make(call, &caller, &judge).await });
        if calls.len() >= AT_A_TIME as usize / 4 {
            let status = calls.join_next().await.expect("there are some").expect("nothing is found wrong");
            *counts.entry(status).or_default() += 1;
        }
    }
    for status in calls.join_all().await {
        *counts.entry(status).or_default() += 1;
    }
    let decided = watch.assert_fine(flow);
    println!("endpoint: answers by status: {counts:?}, {decided:?}, in {:?}", begun.elapsed());
    stands.stage.close_after_refusals().await;
}

fn prepare(stands: &Stands, turn: u32) -> Call {
    let mut chance = Rng::with_seed(turn.into());
    let (form, letter) = match chance.u8(..10) {
        0..=4 => (Form::Discords, Letter::Signed),
        5..=7 => (Form::Broken, Letter::Signed),
        8 => (Form::Broken, Letter::Damaged),
        _ => (Form::Discords, Letter::Forged),
    };
    let mut told = (Value::Null, None);
    stands.forge(turn, &mut chance, form, |event, asked| told = (event.clone(), asked));
    let (event, asked) = told;
    let body = written(&event, letter, &mut chance);
    let callback = callback_url(&stands.stage, &event);
    Call { turn, letter, event, asked, body, callback }
}

/// Makes a call, and fails if its answer is wrong; gives back the status.
async fn make(call: Call, caller: &Caller, judge: &Judge) -> u16 {
    let Call { turn, letter, event, asked, body, callback } = call;
    let request = match letter {
        Letter::Signed | Letter::Damaged => caller.signed(&body, 0),
        Letter::Forged => caller.signed(b"{}", 0).body(body),
    };
    let (status, _, text) = answer(request).await;
    let found = objections(status, &text, letter, asked.as_ref(), judge);
    assert!(found.is_empty(), "turn {turn}, {letter:?}: {status} {found:?}\nfor {event:#}");
    if status == 200 && asked.is_some() {
        // Our own rules are those of the local Discord, which takes it as the answer that it is.
        let taken = caller.client.post(callback).header("content-type", "application/json");
        let (status, _, refusal) = answer(taken.body(text.clone())).await;
        // A slow machine may come too late to have it taken.
        let late = status == 404 && refusal.contains("10062");
        assert!(status == 204 || late, "turn {turn}: {status} {refusal} to {text}\nfor {event:#}");
    }
    status
}

fn callback_url(stage: &Stage, event: &Value) -> String {
    let part = |name: &str| event[name].as_str().unwrap_or_default().to_owned();
    format!("{}/api/v10/interactions/{}/{}/callback", stage.discord.base_url(), part("id"), part("token"))
}

/// The body of a letter.
fn written(event: &Value, letter: Letter, chance: &mut Rng) -> Vec<u8> {
    let mut body = event.to_string().into_bytes();
    if letter == Letter::Damaged {
        let at = chance.usize(..body.len());
        if chance.bool() {
            body.truncate(at);
        } else {
            body[at] = chance.u8(..);
        }
    }
    body
}

/// What is wrong with what the endpoint answered.
fn objections(status: u16, text: &str, letter: Letter, asked: Option<&Asked>, judge: &Judge) -> Vec<String> {
    match (status, letter, asked) {
        (401, Letter::Forged, _) | (202 | 400, Letter::Signed | Letter::Damaged, None) => Vec::new(),
        // The answer is yet to come; only deletions take so long.
        (202, Letter::Signed, Some(asked)) => judge.callback(&json!({"type": 6}), Some(asked)),
        (200, Letter::Signed | Letter::Damaged, asked) => match serde_json::from_str::<Value>(text) {
            // A broken one may have become a ping.
            Ok(answer) if asked.is_none() && answer == json!({"type": 1}) => Vec::new(),
            Ok(answer) => {
                let mut found = judge.callback(&answer, asked);
                found.extend(opinions("POST", CALLBACK, &answer));
                found
            }
            Err(error) => vec![error.to_string()],
        },
        _ => vec![format!("that is no answer: {text}")],
    }
}
