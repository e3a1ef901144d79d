//! The menu "Check this message": another person's words against the record, shown to the checker.

use crate::stage::{PATIENCE, Stage, assert_says, is_private};

const CHECK: &str = "Check this message";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_message_is_checked_against_claims_for_the_checker_alone() {
    let stage = Stage::open().await;
    let said =
        stage.ben().say(stage.questions(), "there were 240 people on the ferry").expect("Ben may write");
    let checked = stage.ada().menu(stage.questions(), CHECK, said).expect("Ada may check");
    let answer = checked.reply(PATIENCE).await.expect("the bot replies");
    assert_says(&answer, &["About 240 people were aboard the Alder", "about-240-aboard"]);
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
    let checked = stage.ben().menu(stage.questions(), CHECK, crate::stage::id(&answer));
    let reply = checked.expect("Ben may check").reply(PATIENCE).await.expect("the bot replies");
    assert!(is_private(&reply));
    stage.close().await;
}
