//! Questions too many: who asks them is told to wait, and moderators and typing are left alone.

use onrecord::discord::Talk;
use serde_json::{Value, json};

use crate::stage::{PATIENCE, Stage, assert_says, button, id, is_private, labels};

fn two_a_minute() -> Talk {
    Talk { questions_per_minute: Some(2), ..Talk::unlimited() }
}

async fn whoever_asks_too_much_is_asked_to_wait(stage: Stage) {
    let (ada, channel) = (stage.ada(), stage.questions());
    ada.speaks("de");
    let first = stage.ada_asks("how many people were on board?").await;
    let view = ada.slash(channel, "timeline", &json!(null)).expect("Ada may look");
    view.reply(PATIENCE).await.expect("the bot replies");
    let third = stage.ada_asks("was anyone hurt?").await;
    assert!(is_private(&third), "nobody else needs to know");
    assert_says(&third, &["Das war viel für eine Minute"]);
    assert_eq!(labels(&third).len(), 0);
    let said = ada.say(channel, "There were 214 people on the ferry.").expect("Ada may write");
    let menu = ada.menu(channel, "Check this message", said).expect("Ada may check");
    assert_says(&menu.reply(PATIENCE).await.expect("the bot replies"), &["Das war viel"]);
    let choices = ada.autocomplete(channel, "ask", "question", "how many").await.expect("Ada may type");
    assert!(!choices.is_empty(), "typing is free");
    let sources = ada.click(id(&first), &button(&first, "Quellen")).expect("Ada may press");
    assert_says(&sources.reply(PATIENCE).await.expect("the bot replies"), &["Quellen:"]);
    stage.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_asks_too_much_at_the_gateway_is_asked_to_wait() {
    whoever_asks_too_much_is_asked_to_wait(Stage::in_talk(two_a_minute()).await).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_asks_too_much_at_the_endpoint_is_asked_to_wait() {
    whoever_asks_too_much_is_asked_to_wait(Stage::in_talk_at_endpoint(two_a_minute()).await).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn others_and_moderators_are_not_held_up() {
    let stage = Stage::in_talk(two_a_minute()).await;
    let question = json!({"question": "was anyone hurt?"});
    for _ in 0..4 {
        let asked = stage.mira().slash(stage.questions(), "ask", &question).expect("Mira may ask");
        assert_says(&asked.reply(PATIENCE).await.expect("the bot replies"), &["Was anyone hurt?"]);
        stage.ada_asks("was anyone hurt?").await;
    }
    let ben = stage.ben().slash(stage.questions(), "ask", &question).expect("Ben may ask");
    assert_says(&ben.reply(PATIENCE).await.expect("the bot replies"), &["Was anyone hurt?"]);
    stage.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn mentions_are_told_once_and_direct_messages_each_time() {
    let mut stage = Stage::in_talk(two_a_minute()).await;
    let (ada, channel) = (stage.ada(), stage.questions());
    let question = format!("{} was anyone hurt?", stage.mention());
    let mut replies = Vec::new();
    for _ in 0..3 {
        let said = ada.say(channel, &question).expect("Ada may write");
        replies.push(ada.wait_for_reply(said, PATIENCE).await.expect("the bot replies"));
    }
    assert_says(&replies[1], &["Was anyone hurt?"]);
    assert_says(&replies[2], &["That was a lot in a minute. Ask again in "]);
    assert_eq!(labels(&replies[2]), ["Delete"]);
    ada.say(channel, &question).expect("Ada may write");
    let direct = ada.direct_channel();
    for _ in 0..2 {
        let said = ada.say(direct, "was anyone hurt?").expect("Ada may write");
        let is_notice = |message: &Value| {
            id(message) > said && message["content"].as_str().is_some_and(|text| text.contains("a lot"))
        };
        ada.wait_for(direct, PATIENCE, is_notice).await.expect("each is replied to");
    }
    stage.stop().await.expect("the bot ends in order");
    let written = ada.messages(channel).into_iter().filter(|message| message["author"]["bot"] == true);
    assert_eq!(written.count(), 3, "the fourth mention is left without an answer");
    stage.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_edits_a_question_too_many_is_not_answered_after_all() {
    let mut stage = Stage::in_talk(Talk { questions_per_minute: Some(1), ..Talk::unlimited() }).await;
    let ada = stage.ada();
    let direct = ada.direct_channel();
    let mut replies = Vec::new();
    let mut asked = Vec::new();
    for _ in 0..2 {
        let said = ada.say(direct, "was anyone hurt?").expect("Ada may write");
        let is_reply = |message: &Value| id(message) > said && message["author"]["bot"] == true;
        replies.push(ada.wait_for(direct, PATIENCE, is_reply).await.expect("each is replied to"));
        asked.push(said);
    }
    assert_says(&replies[1], &["a lot"]);
    ada.edit(asked[1], "how many people were on board?").expect("Ada may edit");
    ada.edit(asked[0], "how many people were on board?").expect("Ada may edit");
    let is_changed = |message: &Value| {
        message["id"] == replies[0]["id"]
            && message["embeds"][0]["title"] == "How many people were aboard the ferry?"
    };
    ada.wait_for(direct, PATIENCE, is_changed).await.expect("what was answered changes");
    stage.stop().await.expect("the bot ends in order");
    assert_says(&stage.discord.message(id(&replies[1])).expect("it still stands"), &["a lot"]);
    stage.close().await;
}
