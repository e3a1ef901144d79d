//! `/ask`: answers in the channel, privately, from autocomplete, and honest abstentions.

use serde_json::{Value, json};

use crate::stage::{PATIENCE, Stage, assert_says, id, is_private, labels, menu};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_question_is_answered_with_its_receipts() {
    let stage = Stage::open().await;
    let answer = stage.ada_asks("how many people were on board?").await;
    assert_says(
        &answer,
        &[
            "How many people were aboard the ferry?",
            "212 people were aboard",
            "> “Everyone who was on board is ashore, all 212 of them.”",
            "Ada Marsh",
            "](https://gazette.example/ferry)",
            "how-many-aboard",
        ],
    );
    assert_eq!(labels(&answer)[..3], ["Sources", "Receipts", "Delete"]);
    assert_eq!(menu(&answer).1, ["f:what-was-the-cause", "f:was-anyone-hurt"]);
    assert!(!is_private(&answer));
    let seen = stage.ben().messages(stage.questions());
    assert!(seen.iter().any(|message| message["id"] == answer["id"]), "everybody sees it");
    stage.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_private_question_is_answered_privately() {
    let stage = Stage::open().await;
    let options = json!({"question": "how many people were on board?", "private": true});
    let asked = stage.ada().slash(stage.questions(), "ask", &options).expect("Ada may ask");
    let answer = asked.reply(PATIENCE).await.expect("the bot replies");
    assert!(is_private(&answer));
    assert!(!labels(&answer).contains(&"Delete".to_owned()), "what only one person sees can be dismissed");
    let seen = stage.ben().messages(stage.questions());
    assert!(seen.iter().all(|message| message["id"] != answer["id"]), "nobody else sees it");
    stage.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_not_on_the_record_is_said_to_the_asker_alone() {
    let stage = Stage::open().await;
    let abstention = stage.ada_asks("will it rain tomorrow").await;
    assert_says(&abstention, &["Not on the record", "moderators"]);
    assert!(is_private(&abstention));
    let hello = stage.ada_asks("hello").await;
    assert_says(&hello, &["Hello"]);
    assert!(is_private(&hello));
    stage.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn autocomplete_offers_titles_and_a_chosen_one_is_answered() {
    let stage = Stage::open().await;
    let ada = stage.ada();
    let typed = ada.autocomplete(stage.questions(), "ask", "question", "why did the fer").await;
    let choices = typed.expect("Ada may type");
    let title = "Why did the ferry strike the bridge?";
    let chosen = choices.iter().find(|choice| choice["name"] == title).expect("it is offered");
    let answer = stage.ada_asks(chosen["value"].as_str().expect("a value is a text")).await;
    assert_says(&answer, &[title, "what-was-the-cause"]);
    let everything = ada.autocomplete(stage.questions(), "ask", "question", "").await;
    assert!(!everything.expect("Ada may type").is_empty(), "an empty box offers something to ask");
    stage.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_question_in_direct_messages_is_answered_there() {
    let stage = Stage::open().await;
    let ada = stage.ada();
    let asked = ada.slash(ada.direct_channel(), "ask", &json!({"question": "any injuries"}));
    let answer = asked.expect("Ada may ask").reply(PATIENCE).await.expect("the bot replies");
    assert_says(&answer, &["Was anyone hurt?", "Corrected on"]);
    stage.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_answer_survives_a_slow_moment_but_is_given_only_once() {
    let stage = Stage::open().await;
    stage.discord.faults().slow_down("/callback", 1, std::time::Duration::from_millis(300));
    let answer = stage.ada_asks("how many people were on board?").await;
    let bot = |message: &&Value| message["author"]["bot"] == true;
    let seen = stage.ada().messages(stage.questions());
    assert_eq!(seen.iter().filter(bot).map(id).collect::<Vec<_>>(), [id(&answer)]);
    stage.close().await;
}
