//! Questions that are edited: within a minute their reply changes in place.

use std::time::Duration;

use onrecord::discord::Talk;
use onrecord::local::{Person, Snowflake};
use serde_json::{Value, json};

use crate::stage::{PATIENCE, Stage, assert_says, button, id, labels};

const HURT: &str = "Was anyone hurt?";
const PEOPLE: &str = "How many people were aboard the ferry?";

/// Waits until a reply of the bot's is headed by this title.
async fn says(person: &Person, channel: Snowflake, reply: &Value, title: &str) -> Value {
    let fits = |message: &Value| message["id"] == reply["id"] && message["embeds"][0]["title"] == title;
    person.wait_for(channel, PATIENCE, fits).await.expect("the reply changes in place")
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_edited_question_changes_its_reply() {
    let stage = Stage::in_talk(Talk::default()).await;
    let (ada, ben, channel) = (stage.ada(), stage.ben(), stage.questions());
    let asks = |question: &str| format!("{} {question}", stage.mention());
    let asked = ada.say(channel, &asks("any injuries")).expect("Ada may write");
    let reply = ada.wait_for_reply(asked, PATIENCE).await.expect("the bot replies");
    assert_says(&reply, &[HURT]);
    ada.edit(asked, &asks("how many people were on board?")).expect("Ada may edit");
    let changed = says(&ada, channel, &reply, PEOPLE).await;
    assert_eq!(changed["message_reference"]["message_id"], json!(asked));
    let again = ben.slash(channel, "ask", &json!({"question": HURT})).expect("Ben may ask");
    let again = again.reply(PATIENCE).await.expect("the bot replies");
    assert_says(&again, &[HURT]);
    let pointed = ben.slash(channel, "ask", &json!({"question": PEOPLE})).expect("Ben may ask");
    let pointed = pointed.reply(PATIENCE).await.expect("the bot replies");
    assert_says(&pointed, &["Answered above", &id(&reply).to_string()]);
    ada.click(id(&changed), &button(&changed, "Delete")).expect("Ada may press");
    let deleted = stage.discord.exchange(PATIENCE, |exchange| exchange.method == "DELETE").await;
    assert_eq!(deleted.expect("the bot deletes it").status, 204);
    stage.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_text_gives_way_to_an_answer_in_a_direct_message_too() {
    let stage = Stage::open().await;
    let (ada, channel) = (stage.ada(), stage.ada().direct_channel());
    let asked = ada.say(channel, "will it rain tomorrow").expect("Ada may write");
    let is_reply = |message: &Value| message["author"]["bot"] == true;
    let reply = ada.wait_for(channel, PATIENCE, is_reply).await.expect("the bot replies");
    assert_says(&reply, &["Not on the record"]);
    assert_eq!(reply["flags"].as_u64().unwrap_or(0) & 4, 4, "it has no previews");
    ada.edit(asked, "any injuries").expect("Ada may edit");
    let changed = says(&ada, channel, &reply, HURT).await;
    assert_eq!((changed["flags"].as_u64().unwrap_or(0) & 4, &changed["content"]), (0, &json!("")));
    assert!(labels(&changed).contains(&"Sources".to_owned()));
    stage.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_puts_a_question_right_asks_no_further_one() {
    let stage = Stage::in_talk(Talk { questions_per_minute: Some(1), ..Talk::unlimited() }).await;
    let (ada, channel) = (stage.ada(), stage.questions());
    let asked = ada.say(channel, &format!("{} any injuries", stage.mention())).expect("Ada may write");
    let reply = ada.wait_for_reply(asked, PATIENCE).await.expect("the bot replies");
    ada.edit(asked, &format!("{} how many people were on board?", stage.mention())).expect("Ada may edit");
    says(&ada, channel, &reply, PEOPLE).await;
    stage.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_asks_nothing_else_changes_nothing() {
    let mut stage = Stage::open().await;
    let (ada, channel) = (stage.ada(), stage.questions());
    let question = format!("{} any injuries", stage.mention());
    let asked = ada.say(channel, &question).expect("Ada may write");
    let reply = ada.wait_for_reply(asked, PATIENCE).await.expect("the bot replies");
    ada.edit(asked, &format!("{question}  ")).expect("Ada may edit");
    ada.edit(asked, "never mind").expect("Ada may edit");
    let talk = ada.say(channel, "hello there").expect("Ada may write");
    ada.edit(talk, "hello to all").expect("Ada may edit");
    stage.stop().await.expect("the bot ends in order");
    let edits = stage.discord.exchanges().into_iter().filter(|exchange| exchange.method == "PATCH");
    assert_eq!(edits.count(), 0, "neither spaces nor a mention taken out changes anything");
    assert_says(&stage.discord.message(id(&reply)).expect("it still stands"), &[HURT]);
    stage.close().await;
}

/// The first change is held up on its way, so that the others would overtake it.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_edits_in_one_breath_the_latest_stands() {
    let mut stage = Stage::open().await;
    let (ada, channel, mention) = (stage.ada(), stage.questions(), stage.mention());
    let asks = |question: &str| format!("{mention} {question}");
    let asked = ada.say(channel, &asks("any injuries")).expect("Ada may write");
    let reply = ada.wait_for_reply(asked, PATIENCE).await.expect("the bot replies");
    stage.discord.faults().slow_down("/messages/", 1, Duration::from_millis(300));
    for question in ["will it rain tomorrow", "what caused the accident", "how many people were on board?"] {
        // By their times edits are told apart.
        stage.discord.advance(Duration::from_millis(1));
        ada.edit(asked, &asks(question)).expect("Ada may edit");
    }
    says(&ada, channel, &reply, PEOPLE).await;
    stage.stop().await.expect("the bot ends in order");
    assert_says(&stage.discord.message(id(&reply)).expect("it still stands"), &[PEOPLE]);
    stage.close().await;
}
