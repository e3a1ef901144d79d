//! Several shards: in one process or in several, each with the guilds that are its own.

use std::time::Duration;

use onrecord::discord::{Door, ShardRange};
use onrecord::local::{Exchange, Snowflake, Validity};
use serde_json::{Value, json};

use crate::stage::{PATIENCE, Running, Stage, assert_says};

const QUESTION: &str = "how many people were on board?";

/// Lets all shards log in at once, as Discord does for large bots; else each waits five seconds for the
/// one before.
fn let_all_in_at_once(stage: &Stage) {
    stage.discord.faults().limit_logins(16, Duration::from_secs(5));
}

/// The shards that have logged in, in order; those that had to do it twice, twice.
fn logins(stage: &Stage) -> Vec<Value> {
    let payloads = stage.discord.gateway_payloads().into_iter().filter(|payload| payload["op"] == 2);
    payloads.map(|payload| payload["d"]["shard"].clone()).collect()
}

fn is_about_commands(exchange: &Exchange) -> bool {
    exchange.path.ends_with("/commands")
}

/// Ada asks in a guild by mentioning the bot, and is answered there.
async fn is_answered_on(stage: &Stage, guild: Snowflake) {
    let channel = stage.discord.channel_of(guild, "questions");
    let asked = stage.ada().say(channel, &format!("{} {QUESTION}", stage.mention()));
    let answer = stage.ada().wait_for_reply(asked.expect("Ada may write"), PATIENCE).await;
    assert_says(&answer.expect("the bot replies"), &["How many people were aboard the ferry?"]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn as_many_shards_connect_as_discord_recommends_and_all_are_closed() {
    let mut stage = Stage::without_bot().await;
    let guilds = [stage.discord.guild_id(), stage.discord.found_guild("Second newsroom")];
    stage.discord.faults().recommend_shards(2);
    let_all_in_at_once(&stage);
    stage.start().await;
    stage.discord.connected(2, PATIENCE).await.expect("both shards are in");
    for guild in guilds {
        is_answered_on(&stage, guild).await;
        let channel = stage.discord.channel_of(guild, "questions");
        let asked = stage.ada().slash(channel, "ask", &json!({ "question": QUESTION }));
        let answer = asked.expect("Ada may ask").reply(PATIENCE).await.expect("the bot replies");
        assert_says(&answer, &["How many people were aboard the ferry?"]);
    }
    let direct = stage.ada().direct_channel();
    stage.ada().say(direct, QUESTION).expect("Ada may write");
    let is_bots = |message: &Value| message["author"]["bot"] == true;
    stage.ada().wait_for(direct, PATIENCE, is_bots).await.expect("the first shard answers");
    stage.stop().await.expect("the bot ends in order");
    assert_eq!(stage.discord.closed_connections(), [Some(1000), Some(1000)]);
    let mut logins = logins(&stage);
    logins.sort_by_key(ToString::to_string);
    assert_eq!(logins, [json!([0, 2]), json!([1, 2])]);
    let written = stage.discord.exchanges();
    let written = written.iter().filter(|one| is_about_commands(one) && one.method == "PUT");
    assert_eq!(written.count(), 1, "only the first shard registers commands");
    stage.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn shards_that_may_not_log_in_at_once_wait_their_turn() {
    let mut stage = Stage::without_bot().await;
    stage.settings().door = Door::Gateway { shards: Some(ShardRange::all(2)) };
    stage.discord.faults().limit_logins(1, Duration::from_secs(4));
    stage.start().await;
    stage.discord.connected(2, PATIENCE).await.expect("both shards are in");
    assert_eq!(logins(&stage), [json!([0, 2]), json!([1, 2])], "none was sent back");
    stage.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn processes_share_the_guilds_and_one_registers_the_commands() {
    let mut stage = Stage::without_bot().await;
    let guilds = [stage.discord.guild_id(), stage.discord.found_guild("Second newsroom")];
    let of_shard = |shard| guilds.into_iter().find(|guild| (guild.get() >> 22) % 2 == shard);
    let of_shard = [0, 1].map(|shard| of_shard(shard).expect("each shard has a guild"));
    stage.settings().door = Door::Gateway { shards: Some(ShardRange { first: 1, last: 1, of: 2 }) };
    let second = Running::start(stage.bot());
    stage.discord.connected(1, PATIENCE).await.expect("the second shard is in");
    is_answered_on(&stage, of_shard[1]).await;
    assert!(!stage.discord.exchanges().iter().any(is_about_commands), "that is for the first shard");

    stage.settings().door = Door::Gateway { shards: Some(ShardRange { first: 0, last: 0, of: 2 }) };
    stage.start().await;
    is_answered_on(&stage, of_shard[0]).await;
    second.stop().await.expect("the second process ends in order");
    assert_eq!(stage.discord.closed_connections(), [Some(1000)], "the first one stays");
    is_answered_on(&stage, of_shard[0]).await;
    stage.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn shards_that_lost_their_sessions_come_back_and_say_farewell() {
    let mut stage = Stage::without_bot().await;
    let guilds = [stage.discord.guild_id(), stage.discord.found_guild("Second newsroom")];
    stage.settings().door = Door::Gateway { shards: Some(ShardRange::all(2)) };
    let_all_in_at_once(&stage);
    stage.start().await;
    stage.discord.connected(2, PATIENCE).await.expect("both shards are in");
    stage.discord.faults().invalidate(Validity::Lost);
    stage.discord.offline(PATIENCE).await.expect("the sessions are lost");
    stage.discord.connected(2, PATIENCE * 2).await.expect("both are back");
    for guild in guilds {
        is_answered_on(&stage, guild).await;
    }
    stage.stop().await.expect("the bot ends in order");
    assert_eq!(stage.discord.closed_connections()[2..], [Some(1000), Some(1000)]);
    stage.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn more_shards_than_logins_are_left_are_not_begun() {
    let mut stage = Stage::without_bot().await;
    stage.settings().door = Door::Gateway { shards: Some(ShardRange::all(1_001)) };
    let error = Running::start(stage.bot()).ended().await.expect_err("a thousand may log in a day");
    assert!(error.to_string().contains("for 1440 minutes"), "{error}");
    assert!(stage.discord.gateway_payloads().is_empty(), "it never came to the gateway");
    stage.close().await;
}
