//! Health and metrics over HTTP, while the bot comes, works and goes.

use std::collections::BTreeSet;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use onrecord::discord::{Door, Observer, ShardRange};
use onrecord::monitor::{Listening, Monitor};
use serde_json::{Value, json};

use crate::stage::{PATIENCE, Stage, button, id};

/// A page of the monitor: its status and text.
pub async fn page(address: SocketAddr, path: &str) -> (u16, String) {
    let answer = reqwest::get(format!("http://{address}{path}")).await.expect("the monitor answers");
    (answer.status().as_u16(), answer.text().await.expect("it answers with text"))
}

/// Waits until the bot is ready, as a balancer would.
pub async fn until_ready(address: SocketAddr) {
    let asking = async {
        while page(address, "/readyz").await.0 != 200 {
            tokio::task::yield_now().await;
        }
    };
    tokio::time::timeout(PATIENCE, asking).await.expect("the bot is ready in time");
}

/// A monitor that watches every bot of the stage from now on.
pub async fn monitored(stage: &mut Stage) -> (Arc<Monitor>, Listening) {
    let monitor = Arc::new(Monitor::default());
    stage.observe_with(Arc::clone(&monitor) as Arc<dyn Observer>);
    let any_port = SocketAddr::from(([127, 0, 0, 1], 0));
    let listening = Arc::clone(&monitor).listen(any_port).await.expect("a port is free");
    (monitor, listening)
}

/// What the metrics are, without their values and the bounds of buckets: `# TYPE` lines, and each
/// series with its labels, those of what differs from build to build left out.
fn shape(metrics: &str) -> Vec<String> {
    let series = metrics.lines().filter(|line| !line.starts_with("# HELP")).map(|line| {
        let name =
            if line.starts_with('#') { line } else { line.rsplit_once(' ').map_or(line, |(name, _)| name) };
        let name = name.split(",le=").next().unwrap_or(name);
        let name =
            if name.ends_with('}') || !name.contains('{') { name.to_owned() } else { format!("{name}}}") };
        let differs = ["revision=\"", "version=\""].into_iter().find_map(|label| name.split_once(label));
        match differs {
            Some((before, after)) => {
                let label = if before.contains("build") { "version" } else { "revision" };
                format!("{before}{label}=\"…{}", &after[after.find('"').unwrap_or(0)..])
            }
            None => name,
        }
    });
    let mut seen = BTreeSet::new();
    series.filter(|line| seen.insert(line.clone())).collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn it_is_alive_at_once_and_ready_when_all_shards_are() {
    let mut stage = Stage::without_bot().await;
    stage.discord.faults().limit_logins(2, Duration::from_secs(5));
    let (monitor, listening) = monitored(&mut stage).await;
    let address = listening.address;
    assert_eq!(page(address, "/healthz").await, (200, "alive\n".to_owned()));
    assert_eq!(page(address, "/readyz").await, (503, "no knowledge base is read yet\n".to_owned()));
    monitor.serving(stage.responder().knowledge());
    assert_eq!(page(address, "/readyz").await, (503, "the bot is not connected to Discord yet\n".to_owned()));
    stage.settings().door = Door::Gateway { shards: Some(ShardRange::all(2)) };
    stage.discord.faults().slow_down("/gateway/bot", 1, Duration::from_millis(50));
    stage.start().await;
    until_ready(address).await;
    let (_, metrics) = page(address, "/metrics").await;
    for shard in [0, 1] {
        let connected = format!("onrecord_gateway_shard{{shard=\"{shard}\",state=\"connected\"}} 1");
        assert!(metrics.contains(&connected), "`{connected}` is missing in:\n{metrics}");
    }
    stage.stop().await.expect("the bot ends in order");
    assert_eq!(page(address, "/readyz").await, (503, "the bot is ending\n".to_owned()));
    assert_eq!(page(address, "/healthz").await.0, 200);
    assert_eq!(page(address, "/").await.0, 404);
    stage.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn traffic_is_counted_and_nobodys_words_are_told() {
    let mut stage = Stage::without_bot().await;
    let (monitor, listening) = monitored(&mut stage).await;
    monitor.serving(stage.responder().knowledge());
    stage.start().await;
    let (ada, channel) = (stage.ada(), stage.questions());
    let question = "zxqvjk how many were on board?";
    let answer = stage.ada_asks("f:how-many-aboard").await;
    stage.ada_asks("f:how-many-aboard").await;
    stage.ada_asks("zxqvjk will it rain tomorrow").await;
    ada.autocomplete(channel, "ask", "question", question).await.expect("Ada may type");
    let said = ada.say(channel, &format!("{} {question}", stage.mention())).expect("Ada may write");
    ada.wait_for_reply(said, PATIENCE).await.expect("the bot replies");
    let pressed = ada.click(id(&answer), &button(&answer, "Sources")).expect("Ada may press");
    pressed.reply(PATIENCE).await.expect("the bot replies");
    stage.discord.faults().break_rest("/callback", 1, 500);
    let lost = ada.slash(channel, "ask", &json!({ "question": question })).expect("Ada may ask");
    stage.discord.exchange(PATIENCE, |one| one.status == 500).await.expect("the answer is lost");
    drop(lost);
    stage.stop().await.expect("the bot ends in order");

    let response = reqwest::get(format!("http://{}/metrics", listening.address)).await.expect("it answers");
    assert_eq!(response.headers()["content-type"], "text/plain; version=0.0.4; charset=utf-8");
    let metrics = response.text().await.expect("it answers with text");
    let ada = ada.id().to_string();
    for secret in ["zxqvjk", "board", "rain", stage.discord.token(), "interaction-", &ada] {
        assert!(!metrics.contains(secret), "`{secret}` is in the metrics");
    }
    for line in [
        "onrecord_decisions_total{kind=\"answer\",surface=\"sources\"} 1",
        "onrecord_decisions_total{kind=\"offer\",surface=\"autocomplete\"} 1",
        "onrecord_answers_lost_total{surface=\"ask\"} 1",
        "onrecord_request_duration_seconds_count{surface=\"ask\"} 4",
        "onrecord_reloads_total{outcome=\"refused\"} 0",
    ] {
        assert!(metrics.lines().any(|one| one == line), "`{line}` is missing in:\n{metrics}");
    }
    let mut shape = shape(&metrics);
    shape.sort();
    insta::assert_snapshot!(shape.join("\n"));
    stage.close_after_refusals().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_address_that_is_taken_is_said_clearly() {
    let mut stage = Stage::without_bot().await;
    let (monitor, listening) = monitored(&mut stage).await;
    let error = monitor.listen(listening.address).await.expect_err("it is taken").to_string();
    for part in [listening.address.to_string().as_str(), "monitor.listen", "in use"] {
        assert!(error.contains(part), "`{part}` is missing in: {error}");
    }
    stage.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_shard_that_is_lost_is_seen_and_seen_again_when_it_is_back() {
    let mut stage = Stage::without_bot().await;
    let (monitor, listening) = monitored(&mut stage).await;
    monitor.serving(stage.responder().knowledge());
    stage.start().await;
    until_ready(listening.address).await;
    stage.discord.faults().refuse_logins(Some(onrecord::local::CloseCode::UnknownError));
    stage.discord.faults().forget_sessions();
    let losing = async {
        while page(listening.address, "/readyz").await.0 == 200 {
            tokio::task::yield_now().await;
        }
    };
    tokio::time::timeout(PATIENCE, losing).await.expect("it is noticed");
    stage.discord.faults().refuse_logins(None);
    until_ready(listening.address).await;
    let is_online = stage.ada_asks("how many people were on board?").await;
    assert_ne!(is_online["embeds"], Value::Array(Vec::new()));
    stage.close().await;
}
