//! The same question again: one line that leads to the answer above, as long as that stands.

use onrecord::discord::Talk;
use onrecord::knowledge::Revision;
use onrecord::local::{Exchange, Person, Snowflake};
use serde_json::{Value, json};

use crate::stage::{PATIENCE, Stage, assert_says, button, id, is_private, labels, miniature};

const QUESTION: &str = "how many people were on board?";
const ANSWER: &str = "How many people were aboard the ferry?";

async fn asks(person: &Person, channel: Snowflake, options: &Value) -> Value {
    let asked = person.slash(channel, "ask", options).expect("anybody may ask");
    asked.reply(PATIENCE).await.expect("the bot replies")
}

fn question() -> Value {
    json!({"question": QUESTION})
}

/// What a pointer to a message in the channel of questions contains.
fn link(stage: &Stage, to: &Value) -> String {
    let (guild, channel) = (stage.discord.guild_id(), stage.questions());
    format!("https://discord.com/channels/{guild}/{channel}/{}", id(to))
}

async fn whoever_asks_again_is_pointed_at_the_answer(stage: Stage) {
    let (ada, ben, channel) = (stage.ada(), stage.ben(), stage.questions());
    let answer = asks(&ada, channel, &question()).await;
    assert_says(&answer, &[ANSWER]);
    let pointer = asks(&ben, channel, &question()).await;
    assert_says(&pointer, &["Answered above", &link(&stage, &answer)]);
    assert!(is_private(&pointer), "the channel has the answer already");
    assert_eq!((labels(&pointer).len(), &pointer["embeds"]), (0, &json!([])), "it is one line");
    let other = asks(&ben, channel, &json!({"question": "was anyone hurt?"})).await;
    assert_says(&other, &["Was anyone hurt?"]);
    let elsewhere = asks(&ben, stage.discord.channel("general"), &question()).await;
    assert_says(&elsewhere, &[ANSWER]);
    stage.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_asks_again_at_the_gateway_is_pointed_at_the_answer() {
    whoever_asks_again_is_pointed_at_the_answer(Stage::in_talk(Talk::default()).await).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_asks_again_at_the_endpoint_is_pointed_at_the_answer() {
    whoever_asks_again_is_pointed_at_the_answer(Stage::in_talk_at_endpoint(Talk::default()).await).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_was_corrected_since_is_said_again() {
    let stage = Stage::in_talk(Talk::default()).await;
    let (ada, ben, channel) = (stage.ada(), stage.ben(), stage.questions());
    assert_says(&asks(&ada, channel, &question()).await, &[ANSWER]);
    let mut corrected = miniature();
    corrected.revision = Revision("corrected".to_owned());
    stage.serve(corrected);
    let answer = asks(&ben, channel, &question()).await;
    assert_says(&answer, &[ANSWER, "corrected"]);
    assert_says(&asks(&ada, channel, &question()).await, &["Answered above", &link(&stage, &answer)]);
    stage.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn mentions_and_commands_know_of_each_other() {
    let stage = Stage::in_talk(Talk::default()).await;
    let (ada, ben, channel) = (stage.ada(), stage.ben(), stage.questions());
    let mention = format!("{} {QUESTION}", stage.mention());
    let said = ada.say(channel, &mention).expect("Ada may write");
    let answer = ada.wait_for_reply(said, PATIENCE).await.expect("the bot replies");
    assert_says(&asks(&ben, channel, &question()).await, &[&link(&stage, &answer)]);
    let said = ben.say(channel, &mention).expect("Ben may write");
    let pointer = ben.wait_for_reply(said, PATIENCE).await.expect("the bot replies");
    assert_says(&pointer, &["Answered above", &link(&stage, &answer)]);
    assert_eq!(labels(&pointer), ["Delete"]);
    assert_eq!(pointer["flags"].as_u64().unwrap_or(0) & 1 << 12, 1 << 12, "it makes no sound");
    stage.close().await;
}

async fn whom_a_pointer_would_not_serve_is_answered(stage: Stage) {
    let (ada, ben, mira, channel) = (stage.ada(), stage.ben(), stage.mira(), stage.questions());
    let private = asks(&ada, channel, &json!({"question": QUESTION, "private": true})).await;
    assert!(is_private(&private));
    assert_says(&asks(&ada, channel, &question()).await, &[ANSWER]);
    let private = asks(&ben, channel, &json!({"question": QUESTION, "private": true})).await;
    assert_says(&private, &[ANSWER]);
    let latest = asks(&mira, channel, &question()).await;
    assert_says(&latest, &[ANSWER]);
    assert_says(&asks(&ada, channel, &question()).await, &[&link(&stage, &latest)]);
    ben.speaks("de");
    let german = asks(&ben, channel, &question()).await;
    assert_says(&german, &[ANSWER]);
    assert!(labels(&german).contains(&"Löschen".to_owned()));
    let direct = asks(&ada, ada.direct_channel(), &question()).await;
    let again = asks(&ada, ada.direct_channel(), &question()).await;
    assert_eq!([&direct, &again].map(|one| &one["embeds"][0]["title"]), [ANSWER; 2]);
    stage.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn moderators_other_languages_and_private_answers_are_left_alone_at_the_gateway() {
    whom_a_pointer_would_not_serve_is_answered(Stage::in_talk(Talk::default()).await).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn moderators_other_languages_and_private_answers_are_left_alone_at_the_endpoint() {
    whom_a_pointer_would_not_serve_is_answered(Stage::in_talk_at_endpoint(Talk::default()).await).await;
}

/// How often the bot looked whether an answer still stands.
fn looks(stage: &Stage) -> usize {
    stage
        .discord
        .exchanges()
        .iter()
        .filter(|one| one.method == "GET" && one.path.ends_with("/@original"))
        .count()
}

async fn a_crowd_does_not_make_the_bot_look_for_everybody(stage: Stage) {
    let (ada, ben, channel) = (stage.ada(), stage.ben(), stage.questions());
    let answer = asks(&ada, channel, &question()).await;
    for _ in 0..5 {
        assert_says(&asks(&ben, channel, &question()).await, &[&link(&stage, &answer)]);
    }
    assert_eq!(looks(&stage), 1);
    stage.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_crowd_at_the_gateway_does_not_make_the_bot_look_for_everybody() {
    a_crowd_does_not_make_the_bot_look_for_everybody(Stage::in_talk(Talk::default()).await).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_crowd_at_the_endpoint_does_not_make_the_bot_look_for_everybody() {
    a_crowd_does_not_make_the_bot_look_for_everybody(Stage::in_talk_at_endpoint(Talk::default()).await).await;
}

/// Where Discord has the answer only once it has read it, the bot may look for it before it is there.
async fn who_asks_in_the_same_instant_is_pointed_too(stage: Stage) {
    let (ada, ben, channel) = (stage.ada(), stage.ben(), stage.questions());
    let asked = [&ada, &ben, &ada, &ben, &ada]
        .map(|person| person.slash(channel, "ask", &question()).expect("anybody may ask"));
    let mut answers = 0;
    for asked in asked {
        let reply = asked.reply(PATIENCE).await.expect("the bot replies");
        answers += usize::from(!is_private(&reply));
    }
    assert_eq!(answers, 1, "the channel is told once");
    stage.close_after_refusals().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_asks_in_the_same_instant_at_the_gateway_is_pointed_too() {
    who_asks_in_the_same_instant_is_pointed_too(Stage::in_talk(Talk::default()).await).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_asks_in_the_same_instant_at_the_endpoint_is_pointed_too() {
    who_asks_in_the_same_instant_is_pointed_too(Stage::in_talk_at_endpoint(Talk::default()).await).await;
}

async fn a_claim_and_a_quotation_are_checked_once_for_all(stage: Stage) {
    let (ada, ben, channel) = (stage.ada(), stage.ben(), stage.questions());
    let used = async |person: &Person, command: &str, options: &Value| {
        let used = person.slash(channel, command, options).expect("anybody may");
        used.reply(PATIENCE).await.expect("the bot replies")
    };
    let statement = "There were 240 people on the ferry.";
    let claim = json!({ "statement": statement });
    let card = used(&ada, "check", &claim).await;
    assert_says(&card, &["Claim: About 240 people"]);
    let pointer = used(&ben, "check", &claim).await;
    assert_says(&pointer, &["Answered above", &link(&stage, &card)]);
    assert!(is_private(&pointer));
    let answer = used(&ben, "ask", &json!({ "question": "c:about-240-aboard" })).await;
    assert_says(&answer, &["Claim: About 240 people"]);
    assert_eq!(answer["flags"].as_u64().unwrap_or(0) & 64, 0, "a card is no answer: {answer:#}");
    let said = ada.say(channel, statement).expect("Ada may write");
    let alone = ben.menu(channel, "Check this message", said).expect("Ben may check");
    let alone = alone.reply(PATIENCE).await.expect("the bot replies");
    assert_says(&alone, &["Claim: About 240 people"]);
    let words = |count| json!({ "text": format!("All {count} people on board are ashore.") });
    let verdict = used(&ada, "quote", &words("212")).await;
    assert!(!is_private(&verdict), "{verdict:#}");
    assert_says(&used(&ben, "quote", &words("212")).await, &["Answered above", &link(&stage, &verdict)]);
    let altered = used(&ben, "quote", &words("240")).await;
    assert_says(&altered, &["Altered"]);
    assert!(!is_private(&altered), "other words have a verdict of their own");
    stage.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_claim_and_a_quotation_are_checked_once_for_all_at_the_gateway() {
    a_claim_and_a_quotation_are_checked_once_for_all(Stage::in_talk(Talk::default()).await).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_claim_and_a_quotation_are_checked_once_for_all_at_the_endpoint() {
    a_claim_and_a_quotation_are_checked_once_for_all(Stage::in_talk_at_endpoint(Talk::default()).await).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn answers_deleted_all_at_once_strand_nobody() {
    let stage = Stage::in_talk(Talk { questions_per_minute: None, ..Talk::default() }).await;
    let (ada, ben, channel) = (stage.ada(), stage.ben(), stage.questions());
    let mut gone = Vec::new();
    for question in [QUESTION, "was anyone hurt?"] {
        let said = ada.say(channel, &format!("{} {question}", stage.mention())).expect("Ada may write");
        let answer = ada.wait_for_reply(said, PATIENCE).await.expect("the bot replies");
        assert_says(&asks(&ben, channel, &json!({"question": question})).await, &[&link(&stage, &answer)]);
        gone.push(id(&answer));
    }
    stage.discord.purge(channel, &gone);
    let looked = looks_at_messages(&stage);
    // The bot may be told of the question before it is told of the deletion.
    let mut reply = asks(&ben, channel, &question()).await;
    while is_private(&reply) {
        reply = asks(&ben, channel, &question()).await;
    }
    assert_says(&reply, &[ANSWER]);
    assert_eq!(looks_at_messages(&stage), looked, "it is known without a look");
    stage.close().await;
}

/// How often the bot looked whether a message still stands.
fn looks_at_messages(stage: &Stage) -> usize {
    let exchanges = stage.discord.exchanges().into_iter();
    exchanges.filter(|one| one.method == "GET" && one.path.contains("/messages/")).count()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn where_discord_does_not_say_whether_an_answer_stands_it_is_given() {
    let stage = Stage::in_talk(Talk::default()).await;
    let (ada, ben, channel) = (stage.ada(), stage.ben(), stage.questions());
    asks(&ada, channel, &question()).await;
    stage.discord.faults().break_rest("@original", 1, 503);
    assert_says(&asks(&ben, channel, &question()).await, &[ANSWER]);
    stage.close_after_refusals().await;
}

async fn a_deleted_answer_strands_nobody(stage: Stage) {
    let (ada, ben, mira, channel) = (stage.ada(), stage.ben(), stage.mira(), stage.questions());
    let first = asks(&ada, channel, &question()).await;
    ada.click(id(&first), &button(&first, "Delete")).expect("Ada may press");
    let is_deletion = |one: &Exchange| one.method == "DELETE";
    stage.discord.exchange(PATIENCE, is_deletion).await.expect("the bot deletes it");
    let second = asks(&ben, channel, &question()).await;
    assert_says(&second, &[ANSWER]);
    assert_says(&asks(&ada, channel, &question()).await, &[&link(&stage, &second)]);
    ben.click(id(&second), &button(&second, "Delete")).expect("Ben may press");
    let is_its = |one: &Exchange| one.method == "DELETE" && stage.discord.message(id(&second)).is_none();
    while !stage.discord.exchanges().iter().any(is_its) {
        tokio::task::yield_now().await;
    }
    let second = asks(&ben, channel, &question()).await;
    assert_says(&second, &[ANSWER]);
    mira.delete(id(&second)).expect("a moderator may delete it");
    let third = asks(&ada, channel, &question()).await;
    assert_says(&third, &[ANSWER]);
    assert_says(&asks(&ben, channel, &question()).await, &[&link(&stage, &third)]);
    stage.close_after_refusals().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_deleted_answer_strands_nobody_at_the_gateway() {
    a_deleted_answer_strands_nobody(Stage::in_talk(Talk::default()).await).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_deleted_answer_strands_nobody_at_the_endpoint() {
    a_deleted_answer_strands_nobody(Stage::in_talk_at_endpoint(Talk::default()).await).await;
}
