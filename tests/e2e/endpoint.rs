//! The HTTP endpoint, called by the local Discord as by Discord itself.

use std::net::SocketAddr;
use std::time::Duration;

use ed25519_dalek::SigningKey;
use onrecord::discord::{Door, ENDPOINT_PATH, Error};
use onrecord::local::Exchange;
use serde_json::{Value, json};

use crate::stage::{PATIENCE, Running, Stage, assert_says, button, id, is_private, labels};

const QUESTION: &str = "how many people were on board?";

/// Whether an answer was given in the reply to Discord's request.
fn is_reply(exchange: &Exchange) -> bool {
    exchange.path.ends_with("/callback") && exchange.query == "in-reply"
}

/// The types of the answers that were given in replies, oldest first.
fn replies(stage: &Stage) -> Vec<Value> {
    let replies = stage.discord.exchanges().into_iter().filter(is_reply);
    replies.map(|one| one.body.unwrap_or_default()["type"].clone()).collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn everything_that_comes_as_an_interaction_works_without_a_gateway() {
    let stage = Stage::with_endpoint().await;
    let (ada, channel) = (stage.ada(), stage.questions());
    let answer = stage.ada_asks(QUESTION).await;
    assert_says(&answer, &["How many people were aboard the ferry?"]);
    let offered = ada.autocomplete(channel, "ask", "question", "how many").await.expect("Ada may type");
    assert_eq!(offered[0]["name"], "How many people were aboard the ferry?");
    let said = ada.say(channel, "There were 214 people on the ferry.").expect("Ada may write");
    let checked = ada.menu(channel, "Check this message", said).expect("Ada may check");
    assert!(is_private(&checked.reply(PATIENCE).await.expect("the bot replies")));
    let sources = stage.ben().click(id(&answer), &button(&answer, "Sources")).expect("Ben may press");
    assert_says(&sources.reply(PATIENCE).await.expect("the bot replies"), &["Sources:"]);
    assert_eq!(replies(&stage), [json!(4), json!(8), json!(4), json!(4)]);
    assert!(stage.discord.gateway_payloads().is_empty(), "nobody came to the gateway");
    stage.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_choice_takes_the_place_of_the_suggestion() {
    let stage = Stage::with_unsure_endpoint().await;
    let suggestion = stage.ada_asks("the ferry and the bridge: how many people, and why?").await;
    let control = button(&suggestion, &labels(&suggestion)[0]);
    let chosen = stage.ada().click(id(&suggestion), &control).expect("Ada may press");
    let answer = chosen.reply(PATIENCE).await.expect("the bot answers");
    assert_eq!(id(&answer), id(&suggestion));
    assert_eq!(replies(&stage), [json!(4), json!(7)]);
    stage.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn deleting_takes_requests_of_our_own_and_is_finished_before_the_end() {
    let mut stage = Stage::with_endpoint().await;
    let answer = stage.ada_asks(QUESTION).await;
    stage.discord.faults().slow_down("@original", 1, Duration::from_millis(300));
    let pressed = stage.ada().click(id(&answer), &button(&answer, "Delete")).expect("Ada may press");
    let is_heard = |one: &Exchange| one.path.ends_with("/callback") && !is_reply(one);
    let heard = stage.discord.exchange(PATIENCE, is_heard).await.expect("it is acknowledged by a request");
    assert_eq!(heard.body, Some(json!({"type": 6})));
    stage.stop().await.expect("the bot ends in order");
    assert_eq!(stage.discord.message(id(&answer)), None, "what was begun is finished");
    drop(pressed);
    stage.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn without_a_token_it_serves_and_registers_nothing() {
    let mut stage = Stage::with_endpoint().await;
    stage.stop().await.expect("the bot ends in order");
    stage.settings().token = None;
    let before = stage.discord.exchanges().len();
    let address = stage.listen(stage.discord.public_key()).await;
    let url = format!("http://{address}{ENDPOINT_PATH}");
    stage.discord.set_interactions_endpoint(&url).await.expect("it answers as Discord wants it");
    let answer = stage.ada_asks(QUESTION).await;
    assert_says(&answer, &["How many people were aboard the ferry?"]);
    let pressed = stage.ada().click(id(&answer), &button(&answer, "Delete")).expect("Ada may press");
    let is_deletion = |one: &Exchange| one.method == "DELETE";
    let deleted = stage.discord.exchange(PATIENCE, is_deletion).await.expect("it needs no token");
    assert_eq!(deleted.status, 204);
    drop(pressed);
    let after = stage.discord.exchanges().split_off(before);
    let others =
        after.iter().filter(|one| !one.path.contains("/callback") && !one.path.contains("@original"));
    assert_eq!(others.count(), 0, "nothing else is asked: {after:#?}");
    stage.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_cannot_be_served_ends_with_what_to_do() {
    let mut stage = Stage::without_bot().await;
    let taken = std::net::TcpListener::bind("127.0.0.1:0").expect("a port is free");
    let taken = taken.local_addr().map(|address| (taken, address)).expect("it has an address");
    let any_port = SocketAddr::from(([127, 0, 0, 1], 0));
    let own = stage.discord.public_key();
    let other = SigningKey::from_bytes(&[9; 32]).verifying_key().to_bytes();
    for (listen, public_key, parts) in [
        (taken.1, own, vec!["discord.listen", "in use"]),
        (any_port, [0; 32], vec!["discord.public-key", "no Ed25519 key"]),
        (any_port, other, vec!["discord.public-key", "does not belong"]),
    ] {
        stage.settings().door = Door::Endpoint { listen, public_key };
        let error = Running::start(stage.bot()).ended().await.expect_err("that cannot be served");
        let may_pass = matches!(error, Error::CannotListen { .. });
        assert_eq!(error.is_wrong_use(), !may_pass, "{error:?}");
        for part in parts {
            assert!(error.to_string().contains(part), "`{part}` is missing in: {error}");
        }
    }
    let another = "MTI5NzAwMDAwMDAwMDAwMDAwMQ.OTHER0.not-the-token-of-this-server";
    stage.settings().token = Some(another.into());
    stage.settings().door = Door::Endpoint { listen: any_port, public_key: own };
    let error = Running::start(stage.bot()).ended().await.expect_err("the token is wrong");
    assert!(matches!(error, Error::TokenRefused), "{error:?}");
    stage.close_after_refusals().await;
}
