//! The buttons "Sources" and "Receipts": everything in full, for whoever presses.

use onrecord::local::Outcome;

use crate::stage::{PATIENCE, Stage, assert_says, button, id, is_private, labels, miniature};

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

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_long_answer_is_turned_page_by_page() {
    let mut base = miniature();
    let sentence = "The ferry was long and so is this. [^port-2031-05-04]\n\n";
    base.faq[0].answer = sentence.repeat(220) + "This is the end. [^port-2031-05-04]";
    let stage = Stage::with_record(base).await;
    let first = stage.ada_asks("f:how-many-aboard").await;
    assert_says(&first, &["Page 1 of 3"]);
    assert!(!labels(&first).contains(&"Previous page".to_owned()));
    let pressed = stage.ben().click(id(&first), &button(&first, "Next page")).expect("Ben may press");
    let for_ben = pressed.reply(PATIENCE).await.expect("the bot replies");
    assert!(is_private(&for_ben), "it is Ada's to turn");
    let mut page = first;
    for number in ["Page 2 of 3", "Page 3 of 3"] {
        let pressed = stage.ada().click(id(&page), &button(&page, "Next page")).expect("Ada may press");
        let Ok(Outcome::Update(next)) = pressed.outcome(PATIENCE).await else {
            panic!("the page is turned in place");
        };
        assert_says(&next, &[number]);
        page = next;
    }
    assert_says(&page, &["This is the end."]);
    assert_eq!(labels(&page)[..4], ["Sources", "Receipts", "Delete", "Previous page"]);
    stage.close().await;
}
