//! The questions that follow on an answer: each shows a view of the record, to whoever asks it.

use serde_json::Value;

use crate::stage::{PATIENCE, Stage, assert_says, button, id, is_private, labels, miniature};

const QUESTION: &str = "What was the cause of the accident?";
const WHO: &str = "Who said this?";
const WHEN: &str = "Since when?";
const OTHERS: &str = "What do the others say?";

/// An answer that can be followed up, in the channel.
async fn answer(stage: &Stage) -> Value {
    let answer = stage.ada_asks("f:what-was-the-cause").await;
    let row: Vec<String> = labels(&answer).into_iter().filter(|label| label.ends_with('?')).collect();
    assert_eq!(row, [WHO, WHEN, OTHERS], "{QUESTION}");
    answer
}

async fn each_question_shows_its_view(stage: Stage) {
    let answer = answer(&stage).await;
    for (label, title) in [(WHO, "Quotations"), (WHEN, "Timeline"), (OTHERS, "Positions")] {
        for person in [stage.ada(), stage.ben()] {
            let pressed = person.click(id(&answer), &button(&answer, label)).expect("anybody may press");
            let view = pressed.reply(PATIENCE).await.expect("the bot replies");
            assert!(is_private(&view), "{label}");
            assert_says(&view, &[title]);
        }
    }
    assert_eq!(stage.discord.message(id(&answer)), Some(answer), "the answer stays as it is");
    stage.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn each_question_shows_its_view_at_the_gateway() {
    each_question_shows_its_view(Stage::open().await).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn each_question_shows_its_view_at_the_endpoint() {
    each_question_shows_its_view(Stage::with_endpoint().await).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn they_are_asked_and_answered_in_the_readers_language() {
    let stage = Stage::open().await;
    stage.ada().speaks("de");
    let answer = stage.ada_asks("f:what-was-the-cause").await;
    let pressed = stage.ada().click(id(&answer), &button(&answer, "Seit wann?")).expect("Ada may press");
    assert_says(&pressed.reply(PATIENCE).await.expect("the bot replies"), &["Zeit"]);
    stage.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_a_record_that_is_gone_it_says_so() {
    let stage = Stage::open().await;
    let answer = answer(&stage).await;
    let mut base = miniature();
    base.faq.retain(|entry| entry.id != "what-was-the-cause");
    stage.serve(base);
    let pressed = stage.ben().click(id(&answer), &button(&answer, OTHERS)).expect("Ben may press");
    let gone = pressed.reply(PATIENCE).await.expect("the bot replies");
    assert!(is_private(&gone));
    assert_says(&gone, &["no longer on the record"]);
    stage.close().await;
}
