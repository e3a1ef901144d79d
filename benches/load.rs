//! The bot under load: people use it in the local Discord, as many a second as are wanted, whatever it does.
//!
//!     cargo bench --bench load [-- [RATE] [SECONDS] [endpoint]]
//!
//! `RATE` commands a second (300) for so many `SECONDS` (60), of all kinds and with questions, claims and
//! quotations of the shipped record; on top of them half as many autocompletions and presses of buttons and
//! menus under the answers. With `endpoint` the local Discord calls the bot over signed HTTP instead of
//! speaking with it at the gateway. In the end sixteen people use it as fast as it answers, for its throughput.
//!
//! The bot is the program as it is shipped, a process of its own; the local Discord and the people are this
//! one. Both share the cores. The loop is open: each interaction has its moment, whether or not the one before
//! is answered, and its latency counts from that moment to the one where the asker sees the answer. So nothing
//! that comes late is left out. Fails, and says why, when any interaction went unanswered, when one in a hundred took
//! longer than 20 ms at the wanted rate, or when the bot's memory rose by more than 5 % in the last half of that time.

#![expect(clippy::print_stdout, reason = "figures are what a benchmark is run for")]
#![expect(clippy::cast_precision_loss, reason = "figures are rounded anyway")]

#[path = "load/crowd.rs"]
mod crowd;
#[path = "load/process.rs"]
mod process;
#[path = "load/tally.rs"]
mod tally;
#[path = "load/words.rs"]
mod words;

use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;

use fastrand::Rng;
use onrecord::local::LocalDiscord;
use tokio::task::JoinSet;
use tokio::time::{Instant, sleep, sleep_until};

use self::crowd::{Crowd, Kind};
use self::process::{Bot, Reading};
use self::tally::Tally;

/// How long the bot may take to start.
const START: Duration = Duration::from_secs(60);
/// How long throughput is measured.
const FULL_SPEED: Duration = Duration::from_secs(10);
/// How many people then ask at a time.
const AT_A_TIME: usize = 16;
/// How long all but one interaction in a hundred may take at the wanted rate.
const LONGEST: Duration = Duration::from_millis(20);
/// By what share the bot's memory may rise in the last half of the time; what it takes once is taken in the first.
const RISE: f64 = 0.05;
/// Fewest readings of the last half that tell whether memory rises.
const FEWEST: usize = 3;
/// How often memory is read.
const READING: Duration = Duration::from_secs(10);
/// In which order interactions come; commands are counted for the rate, the others come on top.
const ORDER: [Kind; 6] =
    [Kind::Command, Kind::Autocompletion, Kind::Command, Kind::Command, Kind::Press, Kind::Command];

/// What is wanted.
struct Wanted {
    rate: f64,
    seconds: u64,
    endpoint: bool,
}

fn main() -> ExitCode {
    let wanted = wanted();
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build();
    runtime.expect("a runtime can be started").block_on(measure(&wanted))
}

fn wanted() -> Wanted {
    let words: Vec<String> = std::env::args().skip(1).filter(|word| !word.starts_with("--")).collect();
    let mut numbers = words.iter().filter_map(|word| word.parse::<u32>().ok());
    Wanted {
        rate: f64::from(numbers.next().unwrap_or(300).max(1)),
        seconds: numbers.next().unwrap_or(60).into(),
        endpoint: words.iter().any(|word| word == "endpoint"),
    }
}

async fn measure(wanted: &Wanted) -> ExitCode {
    let discord = LocalDiscord::start(0).await.expect("a port is free");
    let crowd = Arc::new(Crowd::gather(&discord));
    let (bot, ready, door) = if wanted.endpoint {
        (Bot::called(&discord).await, discord.registered(START).await, "called over signed HTTP")
    } else {
        (Bot::connected(&discord), discord.ready(START).await, "at the gateway")
    };
    ready.expect("the bot starts and registers its commands");
    // What starting takes is not what is measured.
    sleep(Duration::from_secs(1)).await;
    println!("{} commands a second for {} s, the bot {door}", wanted.rate, wanted.seconds);
    let (before, (tally, memory)) = (bot.reading(), open_loop(&crowd, wanted, &bot).await);
    let after = bot.reading();
    print!("{tally}");
    print_use(&before, &after);
    let fast = closed_loop(&crowd).await;
    let per_second = fast.answered() as f64 / FULL_SPEED.as_secs_f64();
    println!(
        "\n{AT_A_TIME} people at a time, as fast as they are answered: {per_second:.0} answers a second"
    );
    print!("{fast}");
    let mut failures = failures(&tally, &memory);
    failures
        .extend((fast.unanswered() > 0).then(|| format!("{} unanswered at full speed", fast.unanswered())));
    for failure in &failures {
        println!("failed: {failure}");
    }
    if failures.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// What is not as it must be of what came at its moment, and of the bot's memory meanwhile, in bytes and in order of
/// time.
fn failures(tally: &Tally, memory: &[u64]) -> Vec<String> {
    let mut found = Vec::new();
    if tally.unanswered() > 0 {
        found.push(format!("{} unanswered", tally.unanswered()));
    }
    let millis = |time: Duration| time.as_secs_f64() * 1e3;
    let p99 = tally.p99(Kind::Command);
    if p99 > LONGEST {
        found.push(format!("p99 of commands is {:.1} ms, over {:.0} ms", millis(p99), millis(LONGEST)));
    }
    let last_half = &memory[memory.len() / 2..];
    if last_half.len() < FEWEST {
        println!("memory not judged: {} readings in the last half are too few", last_half.len());
        return found;
    }
    if let (Some(first), Some(last)) = (last_half.first(), last_half.last())
        && *last as f64 > *first as f64 * (1.0 + RISE)
    {
        let [first, last] = [*first, *last].map(|bytes| bytes as f64 / 1e6);
        let allowed = RISE * 100.0;
        found.push(format!(
            "memory rose from {first:.1} to {last:.1} MB in the last half, by more than {allowed:.0} %"
        ));
    }
    found
}

/// Each interaction at its moment; and the bytes of memory of the bot meanwhile.
async fn open_loop(crowd: &Arc<Crowd>, wanted: &Wanted, bot: &Bot) -> (Tally, Vec<u64>) {
    let commands = ORDER.iter().filter(|kind| **kind == Kind::Command).count();
    let pause = Duration::from_secs_f64(commands as f64 / (ORDER.len() as f64 * wanted.rate));
    let start = Instant::now() + Duration::from_millis(100);
    let end = start + Duration::from_secs(wanted.seconds);
    let mut acting = JoinSet::new();
    let (mut reading, mut memory) = (start, Vec::new());
    for (turn, kind) in (0_u32..).zip(ORDER.into_iter().cycle()) {
        let due = start + pause * turn;
        if due >= end {
            break;
        }
        if due >= reading {
            memory.push(print_memory((reading - start).as_secs(), &bot.reading()));
            reading += READING;
        }
        sleep_until(due).await;
        let (crowd, mut chance) = (Arc::clone(crowd), Rng::with_seed(turn.into()));
        acting.spawn(async move { crowd.act(kind, &mut chance, due).await });
    }
    let tally = acting.join_all().await.into_iter().collect();
    memory.push(print_memory(wanted.seconds, &bot.reading()));
    (tally, memory)
}

/// As fast as the bot answers.
async fn closed_loop(crowd: &Arc<Crowd>) -> Tally {
    let end = Instant::now() + FULL_SPEED;
    let mut acting = JoinSet::new();
    for person in 0..AT_A_TIME {
        let (crowd, mut chance) = (Arc::clone(crowd), Rng::with_seed(person as u64));
        acting.spawn(async move {
            let mut done = Vec::new();
            for kind in ORDER.into_iter().cycle() {
                let now = Instant::now();
                if now >= end {
                    break;
                }
                done.push(crowd.act(kind, &mut chance, now).await);
            }
            done
        });
    }
    acting.join_all().await.into_iter().flatten().collect()
}

/// Prints what memory is taken, and gives back how many bytes the bot's is.
fn print_memory(second: u64, reading: &Reading) -> u64 {
    let [bot, us] = [reading.bot, reading.ours].map(|usage| usage.resident as f64 / 1e6);
    println!("{second:>5} s   memory of the bot {bot:>6.1} MB   of the local Discord {us:>6.1} MB");
    reading.bot.resident
}

fn print_use(before: &Reading, after: &Reading) {
    let took = (after.at - before.at).as_secs_f64();
    let share = |before: process::Usage, after: process::Usage| {
        100.0 * after.busy.saturating_sub(before.busy).as_secs_f64() / took
    };
    println!(
        "of one core: the bot {:.0} %, the local Discord and its people {:.0} %",
        share(before.bot, after.bot),
        share(before.ours, after.ours)
    );
}
