//! Threads and forum posts: whoever asks there is answered there.

use onrecord::discord::Talk;
use onrecord::local::Snowflake;
use serde_json::{Value, json};

use crate::stage::{PATIENCE, Stage, assert_says, button, id, is_private};

const QUESTION: &str = "how many people were on board?";
const ANSWER: &str = "How many people were aboard the ferry?";

/// A thread in the channel of questions, and a post in a forum.
fn places(stage: &Stage) -> [Snowflake; 2] {
    let forum = stage.discord.open_forum("help");
    let ben = stage.ben();
    [stage.questions(), forum].map(|parent| stage.discord.open_thread(parent, "the ferry", &ben))
}

async fn commands_menus_and_buttons_work_there(stage: Stage) {
    let (ada, ben) = (stage.ada(), stage.ben());
    for place in places(&stage) {
        let asked = ada.slash(place, "ask", &json!({"question": QUESTION})).expect("Ada may ask");
        let answer = asked.reply(PATIENCE).await.expect("the bot replies");
        assert_says(&answer, &[ANSWER]);
        assert_eq!(answer["channel_id"], json!(place));
        let sources = ben.click(id(&answer), &button(&answer, "Sources")).expect("Ben may press");
        let sources = sources.reply(PATIENCE).await.expect("the bot replies");
        assert!(is_private(&sources) && sources["channel_id"] == json!(place));
        let said = ben.say(place, "There were 240 people on the ferry.").expect("Ben may write");
        let checked = ada.menu(place, "Check this message", said).expect("Ada may check");
        assert_says(&checked.reply(PATIENCE).await.expect("the bot replies"), &["Claim: About 240"]);
        let again = ben.slash(place, "ask", &json!({"question": QUESTION})).expect("Ben may ask");
        let pointer = again.reply(PATIENCE).await.expect("the bot replies");
        assert_says(&pointer, &["Answered above", &format!("/{place}/{}", id(&answer))]);
    }
    stage.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn commands_menus_and_buttons_work_in_threads_and_posts_at_the_gateway() {
    commands_menus_and_buttons_work_there(Stage::in_talk(Talk::default()).await).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn commands_menus_and_buttons_work_in_threads_and_posts_at_the_endpoint() {
    commands_menus_and_buttons_work_there(Stage::in_talk_at_endpoint(Talk::default()).await).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_mention_in_a_thread_or_post_is_answered_there() {
    let stage = Stage::in_talk(Talk::default()).await;
    for place in places(&stage) {
        let question = format!("{} {QUESTION}", stage.mention());
        let asked = stage.ada().say(place, &question).expect("Ada may write");
        let answer = stage.ben().wait_for_reply(asked, PATIENCE).await.expect("the bot replies there");
        assert_says(&answer, &[ANSWER]);
        assert_eq!(answer["channel_id"], json!(place));
        stage.ada().edit(asked, &format!("{} any injuries", stage.mention())).expect("Ada may edit");
        let changed = |message: &Value| {
            message["id"] == answer["id"] && message["embeds"][0]["title"] == "Was anyone hurt?"
        };
        stage.ada().wait_for(place, PATIENCE, changed).await.expect("the reply changes with the question");
    }
    stage.close().await;
}
