//! The buttons "Sources" and "Receipts": everything in full, for whoever presses.

use crate::stage::{PATIENCE, Stage, assert_says, button, id, is_private};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn sources_are_shown_in_full_to_whoever_presses() {
    let stage = Stage::open().await;
    let answer = stage.ada_asks("how many people were on board?").await;
    let pressed = stage.ben().click(id(&answer), &button(&answer, "Sources")).expect("Ben may press");
    let sources = pressed.reply(PATIENCE).await.expect("the bot replies");
    assert!(is_private(&sources));
    assert_says(
        &sources,
        &[
            "Port Authority, “Statement on the ferry Alder”",
            "an archived copy",
            "[gazette.example](https://gazette.example/ferry)",
        ],
    );
    stage.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn receipts_show_every_wording() {
    let stage = Stage::open().await;
    let answer = stage.ada_asks("how many people were on board?").await;
    let pressed = stage.ada().click(id(&answer), &button(&answer, "Receipts")).expect("Ada may press");
    let receipts = pressed.reply(PATIENCE).await.expect("the bot replies");
    assert!(is_private(&receipts));
    assert_says(
        &receipts,
        &[
            "> “Everyone who was on board is ashore, all 212 of them.”",
            "“All 212 people on board are ashore.”",
        ],
    );
    stage.close().await;
}
