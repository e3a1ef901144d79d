//! The button "Delete": the asker's, a moderator's, and nobody else's.

use crate::stage::{PATIENCE, Stage, assert_says, button, id, is_private};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_asker_deletes_the_reply() {
    let stage = Stage::open().await;
    let answer = stage.ada_asks("how many people were on board?").await;
    let control = button(&answer, "Delete");
    let refused = stage.ben().click(id(&answer), &control).expect("Ben may press");
    let refused = refused.reply(PATIENCE).await.expect("the bot replies");
    assert!(is_private(&refused));
    assert_says(&refused, &["Only the person who asked, or a moderator"]);
    assert!(stage.discord.message(id(&answer)).is_some());
    stage.ada().click(id(&answer), &control).expect("Ada may press");
    let deleted = stage.discord.exchange(PATIENCE, |exchange| exchange.method == "DELETE").await;
    assert_eq!(deleted.expect("the bot deletes it").status, 204);
    assert_eq!(stage.discord.message(id(&answer)), None);
    stage.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_moderator_deletes_the_reply_to_a_mention() {
    let stage = Stage::open().await;
    let question = format!("{} any injuries", stage.mention());
    let asked = stage.ada().say(stage.questions(), &question).expect("Ada may write");
    let answer = stage.ada().wait_for_reply(asked, PATIENCE).await.expect("the bot replies");
    stage.mira().click(id(&answer), &button(&answer, "Delete")).expect("Mira may press");
    let deleted = stage.discord.exchange(PATIENCE, |exchange| exchange.method == "DELETE").await;
    assert_eq!(deleted.expect("the bot deletes it").status, 204);
    assert_eq!(stage.discord.message(id(&answer)), None);
    stage.close().await;
}
