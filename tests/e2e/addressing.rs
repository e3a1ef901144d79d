//! Mentions and direct messages: answered where they are, quietly where there is no answer.

use serde_json::{Value, json};

use crate::stage::{PATIENCE, Stage, assert_says, button, id, labels};

const QUIET: u64 = 1 << 12;

fn is_quiet(message: &Value) -> bool {
    message["flags"].as_u64().unwrap_or(0) & QUIET != 0
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_mention_is_answered_as_a_reply_that_rings_nobody() {
    let stage = Stage::open().await;
    let question = format!("{} how many were on board?", stage.mention());
    let asked = stage.ada().say(stage.questions(), &question).expect("Ada may write");
    let answer = stage.ben().wait_for_reply(asked, PATIENCE).await.expect("the bot replies in the channel");
    assert_says(&answer, &["How many people were aboard the ferry?"]);
    assert!(!is_quiet(&answer));
    assert_eq!(answer["mentions"], json!([]), "nobody is rung");
    stage.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_mention_without_an_answer_gets_a_short_quiet_reply() {
    let stage = Stage::open().await;
    let question = format!("will it rain tomorrow, {}?", stage.mention());
    let asked = stage.ada().say(stage.questions(), &question).expect("Ada may write");
    let reply = stage.ada().wait_for_reply(asked, PATIENCE).await.expect("the bot replies");
    assert!(is_quiet(&reply));
    assert_eq!(labels(&reply), ["Delete"], "short: others have to look at it");
    assert_says(&reply, &["Not on the record"]);
    stage.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_direct_message_is_answered_and_can_be_deleted() {
    let stage = Stage::open().await;
    let ada = stage.ada();
    let channel = ada.direct_channel();
    ada.say(channel, "any injuries").expect("Ada may write");
    let is_answer = |message: &Value| message["author"]["bot"] == true;
    let answer = ada.wait_for(channel, PATIENCE, is_answer).await.expect("the bot answers");
    assert_says(&answer, &["Was anyone hurt?"]);
    assert_eq!(answer["message_reference"], Value::Null, "there is nobody to be told apart from");
    ada.click(id(&answer), &button(&answer, "Delete")).expect("Ada may press");
    let deleted = stage.discord.exchange(PATIENCE, |exchange| exchange.method == "DELETE").await;
    assert_eq!(deleted.expect("the bot deletes its answer").status, 204);
    assert_eq!(stage.discord.message(id(&answer)), None);
    stage.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_reply_to_the_bot_asks_it_and_other_talk_does_not() {
    let mut stage = Stage::open().await;
    let (ada, channel) = (stage.ada(), stage.questions());
    let answer = stage.ada_asks("how many people were on board?").await;
    ada.say(channel, "how many were on board?").expect("Ada may write");
    let ben = format!("<@{}> how many were on board?", stage.ben().id());
    ada.say(channel, &ben).expect("Ada may write");
    ada.say(channel, "@everyone how many were on board?").expect("Ada may write");
    let follow_up = ada.reply(channel, id(&answer), "and was anyone hurt?").expect("Ada may reply");
    ada.wait_for_reply(follow_up, PATIENCE).await.expect("a reply to the bot is for the bot");
    stage.stop().await.expect("the bot ends in order");
    let written =
        stage.discord.exchanges().into_iter().filter(|exchange| exchange.path.ends_with("/messages"));
    assert_eq!(written.count(), 1, "nothing else was answered");
    stage.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_privileged_intent_is_asked_for() {
    let stage = Stage::open().await;
    let identify = stage.discord.gateway_payload(PATIENCE, |payload| payload["op"] == 2).await;
    let intents = identify.expect("the bot identifies")["d"]["intents"].as_u64().expect("a number");
    let privileged = 1 << 1 | 1 << 8 | 1 << 15;
    assert_eq!(intents & privileged, 0);
    assert_eq!(intents, 1 << 9 | 1 << 12, "messages in guilds and direct messages, nothing else");
    stage.close().await;
}
