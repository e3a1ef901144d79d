//! The views of the record, as people use them: commands, pages, menus and doors.

use onrecord::knowledge;
use onrecord::local::{Outcome, Person};
use serde_json::{Value, json};

use crate::stage::{PATIENCE, Stage, assert_says, button, id, is_private, labels, menu};

/// A member uses a command, and this is the reply.
async fn used(stage: &Stage, person: &Person, command: &str, options: Value) -> Value {
    let pending = person.slash(stage.questions(), command, &options).expect("everybody may use it");
    pending.reply(PATIENCE).await.expect("the bot replies")
}

async fn ada_uses(stage: &Stage, command: &str, options: Value) -> Value {
    used(stage, &stage.ada(), command, options).await
}

/// Presses a button, and gives what the message becomes.
async fn turned(person: &Person, message: &Value, label: &str) -> Value {
    let pressed = person.click(id(message), &button(message, label)).expect("it may be pressed");
    let Ok(Outcome::Update(message)) = pressed.outcome(PATIENCE).await else {
        panic!("the message is replaced")
    };
    message
}

/// Picks from the menu, and gives what the message becomes.
async fn picked(person: &Person, message: &Value, value: &str) -> Value {
    let (control, values) = menu(message);
    assert!(values.iter().any(|other| other == value), "{value} is not in {values:?}");
    let picked = person.select(id(message), &control, &[value]).expect("it may be picked");
    let Ok(Outcome::Update(message)) = picked.outcome(PATIENCE).await else {
        panic!("the message is replaced")
    };
    message
}

fn description(message: &Value) -> &str {
    message["embeds"][0]["description"].as_str().expect("there is an embed")
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_timeline_of_days_and_a_subject() {
    let stage = Stage::open().await;
    let timeline =
        ada_uses(&stage, "timeline", json!({"from": "3 May", "to": "yesterday", "about": "Marsh"})).await;
    assert!(!is_private(&timeline));
    assert_says(&timeline, &["Timeline: Ada Marsh", "Exactly 212", "> “Everyone who was on board is ashore"]);
    let stamp = "<t:1935748800:D>";
    assert!(description(&timeline).contains(stamp), "{timeline:#}");
    let unclear = ada_uses(&stage, "timeline", json!({"from": "@everyone soon"})).await;
    assert!(is_private(&unclear));
    assert_says(&unclear, &["no day that can be read", "2031-05-06"]);
    stage.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_long_timeline_is_paged_and_nothing_is_lost() {
    let base = knowledge::embedded().expect("the shipped record is without error").base;
    let quotations: Vec<String> =
        base.quotations.iter().filter(|words| words.said.is_some()).map(|words| words.text.clone()).collect();
    let stage = Stage::with_record(base).await;
    let ada = stage.ada();
    let mut page = ada_uses(&stage, "timeline", json!({})).await;
    let others = stage.ben().click(id(&page), &button(&page, "Next page")).expect("Ben may press");
    assert!(is_private(&others.reply(PATIENCE).await.expect("the bot replies")), "it is Ada's to turn");
    let mut read = description(&page).to_owned();
    while labels(&page).contains(&"Next page".to_owned()) {
        page = turned(&ada, &page, "Next page").await;
        read.push_str(description(&page));
    }
    let plain = read.replace('\\', "");
    for words in quotations {
        assert!(plain.contains(&format!("“{words}”")), "`{words}` is cut or missing");
    }
    let page = turned(&ada, &page, "Previous page").await;
    assert!(labels(&page).contains(&"Next page".to_owned()));
    stage.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn positions_are_chosen_typed_and_read() {
    let stage = Stage::open().await;
    let list = ada_uses(&stage, "positions", json!({})).await;
    let cause = picked(&stage.ada(), &list, "p,t:cause").await;
    assert_eq!(id(&cause), id(&list));
    assert_says(&cause, &["Positions: What happened", "Coast Guard: asserts A · contradicts B"]);
    let choices = stage.ada().autocomplete(stage.questions(), "positions", "about", "strike").await;
    let choices = choices.expect("Ada may type");
    let typed = ada_uses(&stage, "positions", json!({"about": choices[0]["value"], "private": true})).await;
    assert!(is_private(&typed));
    assert_says(&typed, &["Why did the ferry strike the bridge?"]);
    let (control, values) = menu(&typed);
    let card = stage.ada().select(id(&typed), &control, &[&values[0]]).expect("Ada may pick");
    assert_says(&card.reply(PATIENCE).await.expect("the bot replies"), &["Rating: disputed"]);
    stage.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_changed_is_compared_with_both_quotations() {
    let stage = Stage::open().await;
    let choices = stage.ada().autocomplete(stage.questions(), "compare", "about", "212").await;
    let choices = choices.expect("Ada may type");
    let compared = ada_uses(&stage, "compare", json!({"about": choices[0]["value"]})).await;
    assert_says(
        &compared,
        &["**From**", "**To**", "We counted “about 240” names", "Everyone who was on board"],
    );
    let list = turned(&stage.ada(), &compared, "All comparisons").await;
    let fog = picked(&stage.ada(), &list, "c,fog-was-the-cause").await;
    assert_says(&fog, &["**Contradicted by**", "The steering failed"]);
    stage.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn sources_and_topics_are_browsed_by_oneself() {
    let stage = Stage::open().await;
    let sources = ada_uses(&stage, "sources", json!({})).await;
    assert!(is_private(&sources));
    assert_says(&sources, &["Harbour Gazette", "(https://gazette.example/ferry)", "with a caution"]);
    let source = picked(&stage.ada(), &sources, "s,port-2031-05-04").await;
    assert_says(&source, &["Caution: The statement was later taken down", "How many people were aboard"]);
    assert_says(&turned(&stage.ada(), &source, "All sources").await, &["Harbour Gazette"]);
    let topics = ada_uses(&stage, "topics", json!({})).await;
    assert!(is_private(&topics));
    let topic = picked(&stage.ada(), &topics, "o,people").await;
    let (control, values) = menu(&topic);
    assert!(values.contains(&"q:guard-240".to_owned()), "{values:?}");
    let record = stage.ada().select(id(&topic), &control, &["f:how-many-aboard"]).expect("Ada may pick");
    let record = record.reply(PATIENCE).await.expect("the bot replies");
    assert!(is_private(&record));
    assert_says(&record, &["How many people were aboard the ferry?"]);
    assert_says(&turned(&stage.ada(), &topic, "Timeline").await, &["Timeline: The people on board"]);
    stage.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_bot_tells_what_it_is_and_what_one_can_do() {
    let stage = Stage::open().await;
    let about = ada_uses(&stage, "about", json!({})).await;
    assert!(is_private(&about));
    assert_says(&about, &["What it will not do", "Privacy", "MIT", "3 questions"]);
    let help = turned(&stage.ada(), &about, "Help").await;
    for command in stage.discord.commands() {
        assert_says(&help, &[command["name"].as_str().expect("a command has a name")]);
    }
    stage.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_view_is_in_the_language_of_whoever_turns_it() {
    let stage = Stage::open().await;
    stage.ada().speaks("de");
    let positions = ada_uses(&stage, "positions", json!({"about": "what happened"})).await;
    assert_says(
        &positions,
        &["Positionen: What happened", "widerspricht B", "Die Dokumentation ist auf Englisch."],
    );
    assert_eq!(labels(&positions), ["Andere Positionen", "Als Bild", "Zeitleiste", "Löschen"]);
    let pressed =
        stage.ben().click(id(&positions), &button(&positions, "Zeitleiste")).expect("Ben may press");
    assert_says(&pressed.reply(PATIENCE).await.expect("the bot replies"), &["Timeline: What happened"]);
    let help = ada_uses(&stage, "help", json!({})).await;
    assert_says(&help, &["/zeitleiste", "/prüfen", "Diese Nachricht prüfen"]);
    stage.close().await;
}

/// Checks that a message shows the positions as a picture, described in words, and gives the address of the file.
fn assert_picture(message: &Value) -> &str {
    let files = message["attachments"].as_array().expect("a list of files");
    let [file] = files.as_slice() else { panic!("one picture: {message:#}") };
    assert_eq!((&file["filename"], &file["content_type"]), (&json!("positions.png"), &json!("image/png")));
    assert!(file["width"].as_u64().is_some_and(|width| width >= 960), "{file:#}");
    let said = file["description"].as_str().expect("it is described");
    assert!(said.contains("Coast Guard: asserts A") && said.chars().count() <= 1024, "{said}");
    file["url"].as_str().expect("it has an address")
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn positions_are_looked_at_through_either_door() {
    for stage in [Stage::open().await, Stage::with_endpoint().await] {
        let asked = json!({"about": "what happened", "as": "picture"});
        let picture = ada_uses(&stage, "positions", asked).await;
        let file = reqwest::get(assert_picture(&picture)).await.expect("it is there");
        let bytes = file.bytes().await.expect("it arrives");
        assert!(bytes.starts_with(b"\x89PNG") && bytes.len() > 10_000, "{} bytes", bytes.len());
        assert_eq!(labels(&picture), ["Other positions", "As a table", "Timeline", "Delete"]);
        let table = turned(&stage.ada(), &picture, "As a table").await;
        assert_eq!(table["attachments"], json!([]), "the picture goes with what it said");
        assert_says(&table, &["Positions: What happened", "Coast Guard: asserts A"]);
        assert_picture(&turned(&stage.ada(), &table, "As a picture").await);
        stage.close().await;
    }
}
