//! Commands are registered when they changed, and only then; what is stale goes.

use std::time::Duration;

use onrecord::discord::{Backoff, Error};
use onrecord::local::{Exchange, LocalDiscord};
use serde_json::{Value, json};

use crate::stage::{PATIENCE, Running, Stage};

/// All commands, as JSON, in order.
const NAMES: [&str; 12] = [
    "\"Check this message\"",
    "\"Check this quotation\"",
    "\"about\"",
    "\"ask\"",
    "\"check\"",
    "\"compare\"",
    "\"help\"",
    "\"positions\"",
    "\"quote\"",
    "\"sources\"",
    "\"timeline\"",
    "\"topics\"",
];

fn is_writing(exchange: &Exchange) -> bool {
    exchange.path.ends_with("/commands") && exchange.method != "GET"
}

fn is_about(exchange: &Exchange, command: &str) -> bool {
    exchange.body.as_ref().is_some_and(|body| body.to_string().contains(command))
}

fn writings(discord: &LocalDiscord) -> usize {
    discord.exchanges().iter().filter(|exchange| is_writing(exchange)).count()
}

fn names(discord: &LocalDiscord) -> Vec<String> {
    let mut names: Vec<_> = discord.commands().iter().map(|command| command["name"].to_string()).collect();
    names.sort();
    names
}

/// How often the bot has looked which commands are registered; everywhere, and in its one guild.
fn looks(discord: &LocalDiscord) -> usize {
    let exchanges = discord.exchanges();
    exchanges.iter().filter(|one| one.path.ends_with("/commands") && one.method == "GET").count()
}

/// Where commands may be registered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    Everywhere,
    Guild,
}

/// Starts the bot, waits until it has looked everywhere, has it at work, and ends it, which waits for what
/// was begun.
async fn run_once(stage: &mut Stage) {
    let before = looks(&stage.discord);
    stage.start().await;
    let looking = async {
        while looks(&stage.discord) < before + 2 {
            tokio::task::yield_now().await;
        }
    };
    tokio::time::timeout(PATIENCE, looking).await.expect("it looks everywhere and in its guild");
    stage.ada_asks("how many people were on board?").await;
    stage.stop().await.expect("the bot ends in order");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn commands_are_written_once_and_left_alone_after_that() {
    let mut stage = Stage::without_bot().await;
    run_once(&mut stage).await;
    assert_eq!(names(&stage.discord), NAMES);
    assert_eq!((looks(&stage.discord), writings(&stage.discord)), (2, 1));
    run_once(&mut stage).await;
    assert_eq!((looks(&stage.discord), writings(&stage.discord)), (4, 1), "nothing had changed");
    stage.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn stale_and_changed_commands_are_replaced() {
    let mut stage = Stage::without_bot().await;
    let outdated = json!([
        {"name": "ping", "type": 1, "description": "Pong"},
        {"name": "ask", "type": 1, "description": "Another text"}
    ]);
    let url =
        format!("{}/api/v10/applications/{}/commands", stage.discord.base_url(), stage.discord.bot_id());
    let written = reqwest::Client::new()
        .put(url)
        .header("authorization", format!("Bot {}", stage.discord.token()))
        .json(&outdated)
        .send()
        .await
        .expect("the local Discord answers");
    assert_eq!(written.status(), 200);
    stage.start().await;
    stage
        .discord
        .exchange(PATIENCE, |one| is_writing(one) && is_about(one, "Check this message"))
        .await
        .expect("the bot writes its own");
    stage.stop().await.expect("the bot ends in order");
    assert_eq!(names(&stage.discord), NAMES);
    assert_eq!(writings(&stage.discord), 2, "the stale ones, and the bot's own");
    let commands = stage.discord.commands();
    let ask = commands.iter().find(|command| command["name"] == "ask").expect("it is registered");
    assert_ne!(ask["description"], "Another text");
    stage.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn commands_of_one_guild_are_registered_there() {
    let mut stage = Stage::without_bot().await;
    stage.settings().guild = guild(&stage);
    run_once(&mut stage).await;
    run_once(&mut stage).await;
    let written: Vec<Exchange> = stage.discord.exchanges().into_iter().filter(is_writing).collect();
    assert_eq!(written.len(), 1, "and left alone after that");
    assert!(written[0].path.contains("/guilds/"), "{}", written[0].path);
    stage.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_guild_that_is_not_there_ends_with_what_to_do() {
    let mut stage = Stage::without_bot().await;
    stage.settings().guild = Some(5);
    let error = Running::start(stage.bot()).ended().await.expect_err("there is no such guild");
    assert!(matches!(error, Error::Registration { .. }), "{error:?}");
    assert!(error.is_wrong_use(), "starting again would change nothing");
    for part in ["guild 5", "discord.guild"] {
        assert!(error.to_string().contains(part), "`{part}` is missing in: {error}");
    }
    stage.close_after_refusals().await;
}

/// The guild, as a setting names it.
fn guild(stage: &Stage) -> Option<u64> {
    stage.discord.guild_id().to_string().parse().ok()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn switching_to_one_guild_and_back_leaves_each_command_once() {
    let mut stage = Stage::without_bot().await;
    // With each switch, what is elsewhere is removed; a bot that ends before it came to that leaves it.
    for (setting, cleared) in
        [(None, None), (guild(&stage), Some(Place::Everywhere)), (None, Some(Place::Guild))]
    {
        stage.settings().guild = setting;
        stage.start().await;
        if let Some(place) = cleared {
            let is_clearing = |one: &Exchange| {
                is_writing(one)
                    && one.body == Some(json!([]))
                    && one.path.contains("/guilds/") == (place == Place::Guild)
            };
            stage.discord.exchange(PATIENCE, is_clearing).await.expect("what is elsewhere is removed");
        }
        stage.ada_asks("how many people were on board?").await;
        stage.stop().await.expect("the bot ends in order");
        assert_eq!(names(&stage.discord), NAMES, "{setting:?}");
    }
    stage.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn where_the_bot_may_not_look_nothing_is_changed_and_nothing_ends() {
    let mut stage = Stage::without_bot().await;
    stage.discord.faults().break_rest("/guilds/", 1, 403);
    run_once(&mut stage).await;
    assert_eq!((looks(&stage.discord), writings(&stage.discord)), (2, 1), "one look is not repeated");
    stage.close_after_refusals().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_passing_failure_does_not_end_the_bot_and_is_tried_again() {
    let stage = Stage::without_bot().await;
    stage.discord.faults().break_rest("/commands", 3, 500);
    let soon = Backoff { first: Duration::from_millis(10), longest: Duration::from_millis(20) };
    let bot = Running::start(stage.bot().with_backoff(soon));
    let question = format!("{} how many were on board?", stage.mention());
    stage.discord.exchange(PATIENCE, |one| one.path.ends_with("/commands")).await.expect("it tried");
    let asked = stage.ada().say(stage.questions(), &question).expect("Ada may write");
    let answer = stage.ada().wait_for_reply(asked, PATIENCE).await.expect("mentions are answered");
    assert_ne!(answer["embeds"], Value::Array(Vec::new()));
    stage.discord.ready(PATIENCE).await.expect("the commands are registered in the end");
    bot.stop().await.expect("the bot ends in order");
    stage.close_after_refusals().await;
}
