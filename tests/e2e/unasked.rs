//! Answers to what asks nobody: only where that is configured, only where it is sure, and never twice.

use onrecord::discord::{Error, Talk};
use onrecord::local::Intents;
use serde_json::{Value, json};

use crate::stage::{PATIENCE, Running, Stage, assert_says, button, id, labels};

const QUESTION: &str = "how many people were aboard the ferry?";
const ANSWER: &str = "How many people were aboard the ferry?";

/// A stage whose channel of questions is listed, and where the intent is granted.
async fn listening() -> Stage {
    let mut stage = Stage::without_bot().await;
    stage.discord.grant(Intents::MESSAGE_CONTENT);
    let unasked_channels = vec![stage.questions().get()];
    stage.settings().talk = Talk { unasked_channels, ..Talk::default() };
    stage.start().await;
    stage
}

/// How many messages the bot has written.
fn written(stage: &Stage) -> usize {
    let exchanges = stage.discord.exchanges().into_iter();
    exchanges.filter(|exchange| exchange.method == "POST" && exchange.path.ends_with("/messages")).count()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_sure_answer_is_given_unasked_and_once() {
    let mut stage = listening().await;
    let (ada, ben, channel) = (stage.ada(), stage.ben(), stage.questions());
    let said = ada.say(channel, QUESTION).expect("Ada may write");
    let answer = ada.wait_for_reply(said, PATIENCE).await.expect("the bot answers unasked");
    assert_says(&answer, &[ANSWER]);
    assert_eq!(answer["flags"].as_u64().unwrap_or(0) & 1 << 12, 1 << 12, "it makes no sound");
    assert_eq!(answer["mentions"], json!([]), "nobody is rung");
    assert!(labels(&answer).contains(&"Delete".to_owned()));
    ben.say(channel, QUESTION).expect("Ben may write");
    let asked = ben.slash(channel, "ask", &json!({"question": QUESTION})).expect("Ben may ask");
    let pointer = asked.reply(PATIENCE).await.expect("the bot replies");
    assert_says(&pointer, &["Answered above", &id(&answer).to_string()]);
    ada.click(id(&answer), &button(&answer, "Delete")).expect("who is answered may press");
    let deleted = stage.discord.exchange(PATIENCE, |exchange| exchange.method == "DELETE").await;
    assert_eq!(deleted.expect("the bot deletes it").status, 204);
    ben.say(channel, QUESTION).expect("Ben may write");
    stage.stop().await.expect("the bot ends in order");
    assert_eq!(written(&stage), 1, "what was deleted is not said again unasked");
    stage.close().await;
}

/// Waits until the bot has changed or deleted a message.
async fn changes(stage: &Stage, method: &str) {
    let changed = stage.discord.exchange(PATIENCE, |exchange| exchange.method == method).await;
    let status = changed.expect("the bot does it").status;
    assert!((200..300).contains(&status), "{status}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_answer_that_was_given_unasked_follows_the_words_it_answers() {
    let mut stage = listening().await;
    let (ada, ben, channel) = (stage.ada(), stage.ben(), stage.questions());
    let said = ada.say(channel, QUESTION).expect("Ada may write");
    let answer = ada.wait_for_reply(said, PATIENCE).await.expect("the bot answers unasked");
    ada.edit(said, "how many people were aboard the ferry??").expect("Ada may edit");
    changes(&stage, "PATCH").await;
    assert_says(&stage.discord.message(id(&answer)).expect("it still stands"), &[ANSWER]);
    ada.edit(said, &format!("{} was anyone hurt?", stage.mention())).expect("Ada may edit");
    let now_asks = |message: &Value| message["embeds"][0]["title"] == "Was anyone hurt?";
    let changed = ada.wait_for(channel, PATIENCE, now_asks).await.expect("the answer changes in place");
    assert_eq!(id(&changed), id(&answer));
    let other = ben.say(channel, "why did the ferry strike the bridge?").expect("Ben may write");
    let other_answer = ben.wait_for_reply(other, PATIENCE).await.expect("the bot answers unasked");
    ben.edit(other, "nice weather").expect("Ben may edit");
    changes(&stage, "DELETE").await;
    assert_eq!(stage.discord.message(id(&other_answer)), None, "what nobody asks any more is not answered");
    ben.edit(other, "why did the ferry strike the bridge?").expect("Ben may edit");
    stage.stop().await.expect("the bot ends in order");
    assert_eq!(written(&stage), 2, "nothing is said twice");
    stage.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_unsure_short_elsewhere_or_said_to_somebody_is_left_alone() {
    let mut stage = listening().await;
    let (ada, ben, channel) = (stage.ada(), stage.ben(), stage.questions());
    let general = stage.discord.channel("general");
    let first = ada.say(channel, "people and the ferry were aboard on a day").expect("Ada may write");
    ada.say(channel, "will it rain tomorrow in town?").expect("Ada may write");
    ada.say(channel, "ferry how many?").expect("Ada may write");
    ada.say(general, QUESTION).expect("Ada may write");
    ben.reply(channel, first, QUESTION).expect("Ben may reply");
    ben.say(channel, &format!("<@{}> {QUESTION}", ada.id())).expect("Ben may write");
    let mention = format!("{} was anyone hurt?", stage.mention());
    let asked = ben.say(channel, &mention).expect("Ben may write");
    assert_says(&ben.wait_for_reply(asked, PATIENCE).await.expect("asked it answers"), &["Was anyone hurt?"]);
    stage.stop().await.expect("the bot ends in order");
    assert_eq!(written(&stage), 1);
    stage.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_was_asked_is_not_said_again_unasked() {
    let mut stage = listening().await;
    stage.ada_asks(QUESTION).await;
    stage.ben().say(stage.questions(), QUESTION).expect("Ben may write");
    stage.stop().await.expect("the bot ends in order");
    assert_eq!(written(&stage), 0);
    stage.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn with_message_content_any_message_that_is_replied_to_is_checked() {
    let stage = listening().await;
    let (ada, ben, general) = (stage.ada(), stage.ben(), stage.discord.channel("general"));
    let claim = ben.say(general, "There were 240 people on the ferry.").expect("Ben may write");
    let asked = ada.reply(general, claim, &stage.mention()).expect("Ada may reply");
    let card = ada.wait_for_reply(asked, PATIENCE).await.expect("the bot replies");
    assert_says(&card, &["Claim: About 240 people"]);
    stage.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn without_the_intent_it_ends_and_says_where_to_grant_it() {
    let mut stage = Stage::without_bot().await;
    let unasked_channels = vec![stage.questions().get()];
    stage.settings().talk = Talk { unasked_channels, ..Talk::default() };
    let error = Running::start(stage.bot()).ended().await.expect_err("the intent is not granted");
    assert!(matches!(error, Error::MessageContentDisallowed) && error.is_wrong_use(), "{error:?}");
    for part in ["discord.unasked-channels", "Message Content Intent", "4014"] {
        assert!(error.to_string().contains(part), "`{part}` is missing in: {error}");
    }
    stage.close_after_refusals().await;
}
