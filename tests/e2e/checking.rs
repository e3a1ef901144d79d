//! "Check this message" and `/check`: words against the record, statement by statement.

use serde_json::json;

use crate::stage::{PATIENCE, Stage, assert_says, id, is_private, menu};

const CHECK: &str = "Check this message";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_message_is_checked_against_claims_for_the_checker_alone() {
    let stage = Stage::open().await;
    let said =
        stage.ben().say(stage.questions(), "there were 240 people on the ferry").expect("Ben may write");
    let checked = stage.ada().menu(stage.questions(), CHECK, said).expect("Ada may check");
    let answer = checked.reply(PATIENCE).await.expect("the bot replies");
    assert_says(&answer, &["About 240 people were aboard the Alder", "Rating: superseded", "Exactly 212"]);
    assert!(is_private(&answer));
    stage.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_message_that_says_nothing_of_it_is_left_alone() {
    let stage = Stage::open().await;
    let said = stage.ben().say(stage.questions(), "anyone up for lunch?").expect("Ben may write");
    let checked = stage.ada().menu(stage.questions(), CHECK, said).expect("Ada may check");
    let answer = checked.reply(PATIENCE).await.expect("the bot replies");
    assert!(is_private(&answer));
    assert_eq!(answer["embeds"].as_array().map(Vec::len), Some(0));
    stage.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_bots_own_answer_can_be_checked() {
    let stage = Stage::open().await;
    let answer = stage.ada_asks("how many people were on board?").await;
    let checked = stage.ben().menu(stage.questions(), CHECK, id(&answer));
    let reply = checked.expect("Ben may check").reply(PATIENCE).await.expect("the bot replies");
    assert!(is_private(&reply));
    stage.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_message_of_several_statements_is_checked_one_by_one() {
    let stage = Stage::open().await;
    let words = "There were 240 people on the ferry. Hi! The ferry hit the bridge because of fog.";
    let said = stage.ben().say(stage.questions(), words).expect("Ben may write");
    let checked = stage.ada().menu(stage.questions(), CHECK, said).expect("Ada may check");
    let lines = checked.reply(PATIENCE).await.expect("the bot replies");
    assert!(is_private(&lines));
    assert_says(&lines, &["Statement 1: on the record as “About 240", "Statement 2: on the record as “Fog"]);
    let (control, values) = menu(&lines);
    assert_eq!(values, ["k,c:about-240-aboard", "k,c:fog-was-the-cause"]);
    let picked = stage.ada().select(id(&lines), &control, &[&values[1]]).expect("Ada may pick");
    let card = picked.reply(PATIENCE).await.expect("the bot replies");
    assert!(is_private(&card));
    assert_says(&card, &["Rating: asserted", "**Contradicted by**", "The steering failed"]);
    stage.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_statement_can_be_typed_and_chosen() {
    let stage = Stage::open().await;
    let ada = stage.ada();
    let choices =
        ada.autocomplete(stage.questions(), "check", "statement", "fog").await.expect("Ada may type");
    let options = json!({ "statement": choices[0]["value"] });
    let checked = ada.slash(stage.questions(), "check", &options).expect("Ada may check");
    let card = checked.reply(PATIENCE).await.expect("the bot replies");
    assert!(!is_private(&card));
    assert_says(&card, &["Rating: asserted", "Ada Marsh"]);
    let options = json!({ "statement": "will it rain tomorrow", "private": false });
    let checked = ada.slash(stage.questions(), "check", &options).expect("Ada may check");
    assert!(is_private(&checked.reply(PATIENCE).await.expect("the bot replies")));
    stage.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_may_be_meant_becomes_a_card() {
    let stage = Stage::unsure().await;
    let options = json!({ "statement": "the ferry and the bridge and the fog" });
    let checked = stage.ada().slash(stage.questions(), "check", &options).expect("Ada may check");
    let offered = checked.reply(PATIENCE).await.expect("the bot replies");
    let cards = offered["components"].to_string();
    assert!(cards.contains("1.card.") && !cards.contains("1.choose."), "{cards}");
    stage.close().await;
}
