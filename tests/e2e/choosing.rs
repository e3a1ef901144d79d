//! Suggestions, "none of these", and what to ask next.

use onrecord::local::Outcome;

use crate::stage::{PATIENCE, Stage, assert_says, button, id, is_private, labels, menu};

const QUESTION: &str = "the ferry and the bridge: how many people, and why?";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn pressing_a_suggestion_replaces_it_by_the_answer() {
    let stage = Stage::unsure().await;
    let suggestion = stage.ada_asks(QUESTION).await;
    let labels = labels(&suggestion);
    assert!((3..=6).contains(&labels.len()), "one to four, none of these, delete: {labels:?}");
    assert_eq!(labels[labels.len() - 2], "None of these");
    assert!(!is_private(&suggestion));
    let chosen = stage.ada().click(id(&suggestion), &button(&suggestion, &labels[0])).expect("it is there");
    let Ok(Outcome::Update(answer)) = chosen.outcome(PATIENCE).await else {
        panic!("the suggestion is replaced");
    };
    assert_eq!(id(&answer), id(&suggestion));
    assert_eq!(answer["content"], "", "nothing of the suggestion is left");
    assert_says(&answer, &["As of"]);
    stage.close().await;
}

/// Each press was once answered, and the record of each remembered as standing there.
async fn of_two_presses_in_one_breath_the_first_counts(stage: Stage) {
    let (ada, channel) = (stage.ada(), stage.questions());
    let suggestion = stage.ada_asks(QUESTION).await;
    let labels = labels(&suggestion);
    let presses = [0, 1].map(|choice| {
        ada.click(id(&suggestion), &button(&suggestion, &labels[choice])).expect("both are still there")
    });
    let mut outcomes = Vec::new();
    for press in presses {
        outcomes.push(press.outcome(PATIENCE).await.expect("each press is acknowledged"));
    }
    let updates = outcomes.iter().filter(|outcome| matches!(outcome, Outcome::Update(_))).count();
    assert_eq!(updates, 1, "{outcomes:#?}");
    let shown = stage.discord.message(id(&suggestion)).expect("it is still there");
    let title = shown["embeds"][0]["title"].as_str().expect("it is an answer").to_owned();
    let written = ada.messages(channel).len();
    assert!(
        labels[..2].iter().any(|label| title.contains(label.trim_end_matches('…'))),
        "{title} {labels:?}"
    );
    assert_eq!(written, 1, "nothing was written beside it");
    stage.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_two_presses_in_one_breath_at_the_gateway_the_first_counts() {
    of_two_presses_in_one_breath_the_first_counts(Stage::unsure().await).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_two_presses_in_one_breath_at_the_endpoint_the_first_counts() {
    of_two_presses_in_one_breath_the_first_counts(Stage::with_unsure_endpoint().await).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn somebody_else_gets_the_answer_without_taking_it_from_the_asker() {
    let stage = Stage::unsure().await;
    let suggestion = stage.ada_asks(QUESTION).await;
    let control = button(&suggestion, &labels(&suggestion)[0]);
    let pressed = stage.ben().click(id(&suggestion), &control).expect("Ben may press");
    let answer = pressed.reply(PATIENCE).await.expect("the bot replies");
    assert_ne!(id(&answer), id(&suggestion));
    assert!(is_private(&answer));
    let kept = stage.discord.message(id(&suggestion)).expect("it is still there");
    assert_eq!(kept["components"], suggestion["components"]);
    stage.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn none_of_these_ends_the_suggestion() {
    let stage = Stage::unsure().await;
    let suggestion = stage.ada_asks(QUESTION).await;
    let control = button(&suggestion, "None of these");
    let pressed = stage.ben().click(id(&suggestion), &control).expect("Ben may press");
    assert!(is_private(&pressed.reply(PATIENCE).await.expect("the bot replies")), "it is Ada's to say");
    let pressed = stage.ada().click(id(&suggestion), &control).expect("Ada may press");
    let Ok(Outcome::Update(end)) = pressed.outcome(PATIENCE).await else {
        panic!("the suggestion is replaced");
    };
    assert_says(&end, &["not on the record"]);
    assert_eq!(labels(&end), ["Delete"]);
    stage.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_to_ask_next_is_answered_for_whoever_picks_it() {
    let stage = Stage::open().await;
    let answer = stage.ada_asks("how many people were on board?").await;
    let (control, values) = menu(&answer);
    let picked = stage.ben().select(id(&answer), &control, &[&values[1]]).expect("Ben may pick");
    let next = picked.reply(PATIENCE).await.expect("the bot replies");
    assert_says(&next, &["Was anyone hurt?"]);
    assert!(is_private(&next));
    stage.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_nearest_records_of_an_abstention_can_be_read() {
    let stage = Stage::open().await;
    let abstention = stage.ada_asks("what did the ferry company earn last year?").await;
    assert!(is_private(&abstention));
    let (control, values) = menu(&abstention);
    let picked = stage.ada().select(id(&abstention), &control, &[&values[0]]).expect("Ada may pick");
    assert!(is_private(&picked.reply(PATIENCE).await.expect("the bot replies")));
    stage.close().await;
}
