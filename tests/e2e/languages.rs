//! The language of the interface: each person is answered in that of their own Discord.

use onrecord::local::Outcome;
use serde_json::json;

use crate::stage::{PATIENCE, Stage, assert_says, button, id, labels, menu};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_person_whose_discord_is_ukrainian_gets_ukrainian_buttons() {
    let stage = Stage::open().await;
    stage.ada().speaks("uk");
    let answer = stage.ada_asks("how many people were on board?").await;
    let own = ["Джерела", "Підтвердження", "Видалити", "Хто це сказав?", "Відколи?", "Що кажуть інші?"];
    assert_eq!(labels(&answer), own);
    assert_says(
        &answer,
        &["How many people were aboard the ferry?", "Станом на", "Досьє ведеться англійською."],
    );
    let (control, values) = menu(&answer);
    let picked = stage.ada().select(id(&answer), &control, &[&values[0]]).expect("Ada may pick");
    assert_says(&picked.reply(PATIENCE).await.expect("the bot replies"), &["Станом на"]);
    stage.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_presses_is_answered_in_their_own_language() {
    let stage = Stage::open().await;
    stage.ada().speaks("uk");
    stage.ben().speaks("es-419");
    let answer = stage.ada_asks("how many people were on board?").await;
    let pressed = stage.ben().click(id(&answer), &button(&answer, "Джерела")).expect("Ben may press");
    assert_says(
        &pressed.reply(PATIENCE).await.expect("the bot replies"),
        &["Fuentes: How many", "A fecha de"],
    );
    let pressed = stage.ben().click(id(&answer), &button(&answer, "Видалити")).expect("Ben may press");
    assert_says(&pressed.reply(PATIENCE).await.expect("the bot replies"), &["Solo quien preguntó"]);
    stage.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_suggestion_and_an_abstention_are_in_the_askers_language() {
    let stage = Stage::unsure().await;
    stage.ada().speaks("ko");
    let suggestion = stage.ada_asks("the ferry and the bridge: how many people, and why?").await;
    assert_says(&suggestion, &["기록에 가까운 내용"]);
    let pressed = stage.ada().click(id(&suggestion), &button(&suggestion, "이 중에 없음"));
    let Ok(Outcome::Update(end)) = pressed.expect("Ada may press").outcome(PATIENCE).await else {
        panic!("the suggestion is replaced");
    };
    assert_says(&end, &["그렇다면 기록에 없는 내용입니다."]);
    assert_eq!(labels(&end), ["삭제"]);
    stage.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_language_that_the_bot_does_not_speak_is_answered_in_english() {
    let stage = Stage::open().await;
    stage.ada().speaks("ja");
    let answer = stage.ada_asks("how many people were on board?").await;
    assert_eq!(labels(&answer)[..3], ["Sources", "Receipts", "Delete"]);
    stage.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn commands_are_registered_in_every_language_and_used_by_their_english_names() {
    let stage = Stage::open().await;
    let commands = stage.discord.commands();
    let ask = commands.iter().find(|command| command["name"] == "ask").expect("it is registered");
    assert_eq!(ask["name_localizations"]["uk"], "запитати");
    assert_eq!(ask["options"][0]["name_localizations"]["es-419"], "pregunta");
    stage.ada().speaks("fr");
    let asked =
        stage.ada().slash(stage.questions(), "ask", &json!({"question": "will it rain?", "private": true}));
    let abstention = asked.expect("Ada may ask").reply(PATIENCE).await.expect("the bot replies");
    assert_says(&abstention, &["Absent du dossier"]);
    stage.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_mention_is_answered_in_the_language_of_the_guild_once_it_is_known() {
    let stage = Stage::open().await;
    stage.discord.guild_speaks("de");
    let question = format!("{} how many were on board?", stage.mention());
    let mention = || stage.ada().say(stage.questions(), &question).expect("Ada may write");
    let unknown = stage.ada().wait_for_reply(mention(), PATIENCE).await.expect("mentions are answered");
    assert_eq!(labels(&unknown)[..3], ["Sources", "Receipts", "Delete"]);
    let asked = stage.ada_asks("how many people were on board?").await;
    assert_eq!(labels(&asked)[..3], ["Sources", "Receipts", "Delete"], "Ada's own Discord is English");
    let known = stage.ada().wait_for_reply(mention(), PATIENCE).await.expect("mentions are answered");
    assert_eq!(labels(&known)[..3], ["Quellen", "Belege", "Löschen"]);
    let direct = stage.ada().direct_channel();
    stage.ada().say(direct, "how many were on board?").expect("Ada may write");
    let by_bot = |message: &serde_json::Value| message["author"]["bot"] == true;
    let answer = stage.ada().wait_for(direct, PATIENCE, by_bot).await.expect("the bot replies");
    assert_eq!(labels(&answer)[..3], ["Sources", "Receipts", "Delete"]);
    stage.close().await;
}
