//! The gateway: reconnecting, being turned away, restarting with old buttons, and ending in order.

use std::sync::{Arc, mpsc};
use std::time::Duration;

use onrecord::discord::{Error, Watch};
use onrecord::local::{CloseCode, Validity};
use secrecy::SecretString;
use serde_json::{Value, json};

use crate::stage::{PATIENCE, Running, Stage, assert_says, button, id, labels};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn buttons_of_old_replies_work_after_a_restart() {
    let mut stage = Stage::unsure().await;
    let suggestion = stage.ada_asks("the ferry and the bridge: how many people, and why?").await;
    stage.kill().await;
    stage.start().await;
    let control = button(&suggestion, &labels(&suggestion)[0]);
    let chosen = stage.ada().click(id(&suggestion), &control).expect("Ada may press");
    let answer = chosen.reply(PATIENCE).await.expect("the new process answers");
    assert_eq!(id(&answer), id(&suggestion));
    let sources = stage.ben().click(id(&answer), &button(&answer, "Sources")).expect("Ben may press");
    assert_says(&sources.reply(PATIENCE).await.expect("the bot replies"), &["Sources:"]);
    stage.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_connection_that_is_asked_to_come_again_or_is_lost_is_resumed() {
    let stage = Stage::open().await;
    let is_resume = |payload: &Value| payload["op"] == 6;
    for disturb in [
        |stage: &Stage| stage.discord.faults().ask_to_reconnect(),
        |stage: &Stage| stage.discord.faults().drop_connections(),
        |stage: &Stage| stage.discord.faults().invalidate(Validity::Resumable),
        |stage: &Stage| stage.discord.faults().close(CloseCode::UnknownError),
    ] {
        let before = stage.discord.gateway_payloads().iter().filter(|payload| is_resume(payload)).count();
        disturb(&stage);
        let answer = stage.ada_asks("how many people were on board?").await;
        assert_says(&answer, &["How many people were aboard the ferry?"]);
        let after = stage.discord.gateway_payloads().iter().filter(|payload| is_resume(payload)).count();
        assert_eq!(after, before + 1, "it was resumed, and what came meanwhile was answered");
    }
    stage.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_gateway_that_is_not_named_in_time_is_not_waited_for() {
    let stage = Stage::without_bot().await;
    stage.discord.faults().slow_down("/gateway/bot", 2, Duration::from_secs(3600));
    let bot = stage.bot().with_patience(Duration::from_millis(500));
    let error = Running::start(bot).ended().await.expect_err("nobody answers");
    assert!(error.to_string().contains("no answer within 0.5 seconds"), "{error}");
    let bot = Running::start(stage.bot().with_patience(PATIENCE * 100));
    let ended = tokio::time::timeout(PATIENCE, bot.stop()).await;
    ended.expect("who is told to end waits for nothing").expect("that is no error");
    stage.close_after_refusals().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn being_turned_away_ends_with_what_to_do() {
    for (code, says) in [
        (CloseCode::AuthenticationFailed, "Reset Token"),
        (CloseCode::InvalidIntents, "4013"),
        (CloseCode::DisallowedIntents, "4014"),
    ] {
        let stage = Stage::without_bot().await;
        stage.discord.faults().refuse_logins(Some(code));
        let error = Running::start(stage.bot()).ended().await.expect_err("the gateway turns it away");
        assert!(error.is_wrong_use(), "{error:?}");
        assert!(error.to_string().contains(says), "{error}");
        stage.close_after_refusals().await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_wrong_token_ends_before_it_is_shown_to_the_gateway() {
    let mut stage = Stage::without_bot().await;
    let another = "MTI5NzAwMDAwMDAwMDAwMDAwMQ.OTHER0.not-the-token-of-this-server";
    stage.settings().token = Some(SecretString::from(another));
    let error = Running::start(stage.bot()).ended().await.expect_err("the token is wrong");
    assert!(matches!(error, Error::TokenRefused), "{error:?}");
    assert!(stage.discord.gateway_payloads().is_empty(), "it never came to the gateway");
    stage.settings().token = Some(SecretString::from("not-a-token"));
    let error = Running::start(stage.bot()).ended().await.expect_err("that is no token");
    assert!(matches!(error, Error::TokenMalformed), "{error:?}");
    stage.close_after_refusals().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_server_that_does_not_answer_as_discord_does_is_named() {
    let stage = Stage::without_bot().await;
    stage.discord.faults().break_rest("/gateway/bot", 1, 503);
    let error = Running::start(stage.bot()).ended().await.expect_err("the server is broken");
    let text = error.to_string();
    for part in [stage.discord.base_url().as_str(), "503", "discord.api-url"] {
        assert!(text.contains(part), "`{part}` is missing in: {text}");
    }
    stage.close_after_refusals().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_was_begun_is_finished_and_the_gateway_is_closed() {
    let mut stage = Stage::open().await;
    stage.discord.faults().slow_down("/callback", 1, Duration::from_millis(600));
    let question = json!({"question": "how many people were on board?"});
    let ask = || stage.ada().slash(stage.questions(), "ask", &question).expect("Ada may ask");
    let asked = [ask(), ask()];
    // One of the two is held up; when the other is answered, both have reached the bot.
    let answered = |exchange: &onrecord::local::Exchange| exchange.path.ends_with("/callback");
    stage.discord.exchange(PATIENCE, answered).await.expect("one is answered at once");
    stage.stop().await.expect("the bot ends in order");
    for pending in asked {
        pending.reply(PATIENCE).await.expect("what was begun is finished");
    }
    assert_eq!(stage.discord.closed_connections(), [Some(1000)]);
    stage.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_farewell_is_said_after_a_new_login_too() {
    let mut stage = Stage::open().await;
    let logins =
        |stage: &Stage| stage.discord.gateway_payloads().iter().filter(|payload| payload["op"] == 2).count();
    stage.discord.faults().invalidate(Validity::Lost);
    stage.discord.offline(PATIENCE).await.expect("the session is lost");
    stage.discord.online(PATIENCE).await.expect("it logs in anew");
    assert_eq!(logins(&stage), 2);
    stage.stop().await.expect("the bot ends in order");
    assert_eq!(stage.discord.closed_connections().last(), Some(&Some(1000)));
    stage.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_gateway_that_acknowledges_nothing_is_noticed() {
    let stage = Stage::without_bot().await;
    stage.discord.faults().heartbeat_interval(Duration::from_secs(1));
    stage.discord.faults().ignore_heartbeats();
    let (bark, barked) = mpsc::channel();
    let watch = Watch {
        patience: Duration::from_secs(2),
        on_silence: Arc::new(move || bark.send(()).expect("the test is listening")),
    };
    let bot = Running::start(stage.bot().with_watch(watch));
    stage.discord.online(PATIENCE).await.expect("it is let in");
    let heard = tokio::task::spawn_blocking(move || barked.recv_timeout(PATIENCE));
    assert_eq!(heard.await.expect("the wait does not panic"), Ok(()));
    bot.stop().await.expect("the bot ends in order");
    stage.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn acknowledged_heartbeats_keep_the_watchdog_quiet() {
    let stage = Stage::without_bot().await;
    stage.discord.faults().heartbeat_interval(Duration::from_secs(1));
    let (bark, barked) = mpsc::channel();
    let patience = Duration::from_secs(4);
    let watch =
        Watch { patience, on_silence: Arc::new(move || bark.send(()).expect("the test is listening")) };
    let bot = Running::start(stage.bot().with_watch(watch));
    stage.discord.online(PATIENCE).await.expect("it is let in");
    let heard = tokio::task::spawn_blocking(move || barked.recv_timeout(patience * 2));
    assert_eq!(heard.await.expect("the wait does not panic"), Err(mpsc::RecvTimeoutError::Timeout));
    bot.stop().await.expect("the bot ends in order");
    stage.close().await;
}
