//! What is offered before anything is typed: what is asked most in the server, then the record's own order.

use onrecord::local::Snowflake;
use serde_json::json;

use crate::stage::{PATIENCE, Stage};

/// The questions that Ada is offered in a channel before she types.
async fn offered(stage: &Stage, channel: Snowflake) -> Vec<String> {
    let choices = stage.ada().autocomplete(channel, "ask", "question", "").await.expect("Ada may type");
    choices.iter().filter_map(|choice| Some(choice["name"].as_str()?.to_owned())).collect()
}

async fn what_is_asked_most_comes_first(stage: Stage) {
    let (ada, channel) = (stage.ada(), stage.questions());
    let own = offered(&stage, channel).await;
    let (people, hurt) = ("How many people were aboard the ferry?", "Was anyone hurt?");
    let rare = own.last().expect("there are some").as_str();
    for (question, times) in [(people, 3), (hurt, 4), (rare, 2)] {
        for _ in 0..times {
            let asked =
                stage.ben().slash(channel, "ask", &json!({"question": question})).expect("Ben may ask");
            asked.reply(PATIENCE).await.expect("the bot replies");
        }
    }
    for question in [&own[1]; 3] {
        let private = json!({"question": question, "private": true});
        let asked = ada.slash(channel, "ask", &private).expect("Ada may ask");
        asked.reply(PATIENCE).await.expect("the bot replies");
    }
    let now = offered(&stage, channel).await;
    assert_eq!(now[..2], [hurt, people], "what was asked in public, most first");
    let others = |all: &[String]| -> Vec<String> {
        all.iter().filter(|one| ![hurt, people].contains(&one.as_str())).cloned().collect()
    };
    assert_eq!((others(&now), now.len()), (others(&own), own.len()), "then all others as before");
    assert_eq!(offered(&stage, ada.direct_channel()).await, own, "in direct messages as before");
    let elsewhere = stage.discord.found_guild("Elsewhere");
    let elsewhere = stage.discord.channel_of(elsewhere, "questions");
    assert_eq!(offered(&stage, elsewhere).await, own, "each server counts for itself");
    stage.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_asked_most_comes_first_at_the_gateway() {
    what_is_asked_most_comes_first(Stage::open().await).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_asked_most_comes_first_at_the_endpoint() {
    what_is_asked_most_comes_first(Stage::with_endpoint().await).await;
}
