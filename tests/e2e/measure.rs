//! Figures to look at, not to pass or fail by: `cargo test --release --test e2e measure -- --ignored
//! --nocapture --test-threads 1`.

use std::fs;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::json;

use crate::stage::{PATIENCE, Stage};

/// Questions that are timed.
const QUESTIONS: usize = 3000;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "a measurement"]
async fn measure_a_slash_command_at_one_user() {
    let base = onrecord::knowledge::embedded().expect("the shipped record is without error").base;
    let stage = Stage::with_record(base).await;
    let questions = stage.questions();
    let options = json!({"question": "how many north korean troops are in russia"});
    let mut times = Vec::with_capacity(QUESTIONS);
    for _ in 0..QUESTIONS {
        let begun = Instant::now();
        let asked = stage.ada().slash(questions, "ask", &options).expect("Ada may ask");
        asked.reply(PATIENCE).await.expect("the bot replies");
        times.push(begun.elapsed());
    }
    times.sort();
    let at = |share: usize| times[(QUESTIONS - 1) * share / 100];
    println!(
        "slash command, asked to answered, {QUESTIONS} times: p50 {:?}, p90 {:?}, p99 {:?}, longest {:?}",
        at(50),
        at(90),
        at(99),
        at(100)
    );
    stage.close_after_refusals().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "a measurement"]
async fn measure_the_memory_of_an_idle_bot() {
    let stage = Stage::without_bot().await;
    let mut bot = Command::new(env!("CARGO_BIN_EXE_onrecord"))
        .args(["-q", "run"])
        .env("DISCORD_TOKEN", stage.discord.token())
        .env("ONRECORD__DISCORD__API_URL", stage.discord.base_url())
        .stdin(Stdio::null())
        .spawn()
        .expect("the program starts");
    stage.discord.ready(PATIENCE).await.expect("the bot connects and registers");
    stage.ada_asks("how many north korean troops are in russia").await;
    tokio::time::sleep(Duration::from_secs(5)).await;
    let status = fs::read_to_string(format!("/proc/{}/status", bot.id())).expect("it is running");
    for line in status.lines().filter(|line| line.starts_with("VmRSS") || line.starts_with("VmHWM")) {
        println!("idle bot, one guild: {line}");
    }
    bot.kill().expect("it can be ended");
    bot.wait().expect("it ends");
    stage.close_after_refusals().await;
}
