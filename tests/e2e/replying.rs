//! Mentions that reply to somebody's message: that message is checked, where Discord shows it.

use serde_json::{Value, json};

use crate::stage::{PATIENCE, Stage, assert_says, button, id, labels};

const CLAIM: &str = "There were 240 people on the ferry.";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_message_that_mentions_the_bot_is_checked_for_whoever_replies_to_it() {
    let stage = Stage::open().await;
    let (ada, ben, channel) = (stage.ada(), stage.ben(), stage.questions());
    let claim = ben.say(channel, &format!("{} {CLAIM}", stage.mention())).expect("Ben may write");
    ben.wait_for_reply(claim, PATIENCE).await.expect("the bot replies to Ben");
    let asked = ada.reply(channel, claim, &format!("{} is that true?", stage.mention()));
    let asked = asked.expect("Ada may reply");
    let card = ada.wait_for_reply(asked, PATIENCE).await.expect("the bot replies to Ada");
    assert_says(&card, &["Claim: About 240 people", "Rating: superseded"]);
    assert_eq!(card["mentions"], json!([]), "nobody is rung");
    ada.click(id(&card), &button(&card, "Delete")).expect("Ada may press");
    let deleted = stage.discord.exchange(PATIENCE, |exchange| exchange.method == "DELETE").await;
    assert_eq!(deleted.expect("the bot deletes it").status, 204);
    stage.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_a_message_that_discord_does_not_show_the_menu_is_named() {
    let stage = Stage::open().await;
    let (ada, ben, channel) = (stage.ada(), stage.ben(), stage.questions());
    let claim = ben.say(channel, CLAIM).expect("Ben may write");
    let asked = ada.reply(channel, claim, &stage.mention()).expect("Ada may reply");
    let hint = ada.wait_for_reply(asked, PATIENCE).await.expect("the bot replies");
    assert_says(&hint, &["does not show the bot", "Check this message"]);
    assert_eq!(labels(&hint), ["Delete"]);
    let menu = ada.menu(channel, "Check this message", claim).expect("Ada may check");
    assert_says(&menu.reply(PATIENCE).await.expect("the bot replies"), &["Rating: superseded"]);
    let own = ada.reply(channel, claim, &format!("{} how many people were on board?", stage.mention()));
    let answer = ada.wait_for_reply(own.expect("Ada may reply"), PATIENCE).await;
    assert_says(&answer.expect("the bot replies"), &["How many people were aboard"]);
    stage.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn in_direct_messages_a_reply_to_ones_own_message_checks_it() {
    let stage = Stage::open().await;
    let ada = stage.ada();
    let channel = ada.direct_channel();
    let claim = ada.say(channel, CLAIM).expect("Ada may write");
    let is_answer = |message: &Value| message["author"]["bot"] == true;
    ada.wait_for(channel, PATIENCE, is_answer).await.expect("the bot answers");
    ada.reply(channel, claim, "is that true?").expect("Ada may reply");
    let is_card = |message: &Value| message["embeds"].to_string().contains("Rating: superseded");
    ada.wait_for(channel, PATIENCE, is_card).await.expect("the bot checks it");
    stage.close().await;
}
