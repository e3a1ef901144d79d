//! The bot as a process of its own, and what it and this process use of the machine, where the system tells
//! (Linux).

use std::fs;
use std::net::TcpListener;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use data_encoding::HEXLOWER;
use onrecord::discord::ENDPOINT_PATH;
use onrecord::local::LocalDiscord;
use tokio::time::sleep;

/// Ticks in which Linux counts the time of processes, a second; the same on every machine that it runs on.
const TICKS: f64 = 100.0;
/// How long the bot may take until it listens.
const LISTENING: Duration = Duration::from_secs(60);

/// A running bot; it ends with this value.
pub struct Bot(Child);

/// What the bot and we have used so far.
#[derive(Debug, Clone, Copy)]
pub struct Reading {
    /// When.
    pub at: Instant,
    /// The bot.
    pub bot: Usage,
    /// This process: the local Discord, and the people.
    pub ours: Usage,
}

/// What a process has used so far; nothing where the system does not tell.
#[derive(Debug, Clone, Copy, Default)]
pub struct Usage {
    /// Bytes of memory that it occupies.
    pub resident: u64,
    /// Time of a core that it has had.
    pub busy: Duration,
}

impl Bot {
    /// A bot that connects to the local Discord's gateway.
    pub fn connected(discord: &LocalDiscord) -> Self {
        Self::start(discord, &[])
    }

    /// A bot that the local Discord calls.
    pub async fn called(discord: &LocalDiscord) -> Self {
        let free = TcpListener::bind("127.0.0.1:0").and_then(|free| free.local_addr());
        let address = free.expect("a port is free").to_string();
        let bot = Self::start(
            discord,
            &[
                ("ONRECORD__DISCORD__MODE", "endpoint"),
                ("ONRECORD__DISCORD__PUBLIC_KEY", &HEXLOWER.encode(&discord.public_key())),
                ("ONRECORD__DISCORD__LISTEN", &address),
            ],
        );
        let (url, begun) = (format!("http://{address}{ENDPOINT_PATH}"), Instant::now());
        while let Err(refused) = discord.set_interactions_endpoint(&url).await {
            assert!(begun.elapsed() < LISTENING, "{refused}");
            sleep(Duration::from_millis(50)).await;
        }
        bot
    }

    fn start(discord: &LocalDiscord, settings: &[(&str, &str)]) -> Self {
        let mut bot = Command::new(env!("CARGO_BIN_EXE_onrecord"));
        bot.args(["-q", "run"])
            .env("DISCORD_TOKEN", discord.token())
            .env("ONRECORD__DISCORD__API_URL", discord.base_url())
            // Questions out of turn and pointers at answers above cost less than answers.
            .env("ONRECORD__DISCORD__QUESTIONS_PER_MINUTE", "0")
            .env("ONRECORD__DISCORD__SURGE_WINDOW", "0")
            .envs(settings.iter().copied())
            .stdin(Stdio::null());
        Self(bot.spawn().expect("the program starts"))
    }

    /// What was used until now.
    pub fn reading(&self) -> Reading {
        Reading {
            at: Instant::now(),
            bot: usage(&self.0.id().to_string()).unwrap_or_default(),
            ours: usage("self").unwrap_or_default(),
        }
    }
}

impl Drop for Bot {
    fn drop(&mut self) {
        // Who has ended already need not be ended.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn usage(process: &str) -> Option<Usage> {
    let status = fs::read_to_string(format!("/proc/{process}/status")).ok()?;
    let resident = status.lines().find_map(|line| line.strip_prefix("VmRSS:"))?;
    let kilobytes: u64 = resident.trim().strip_suffix("kB")?.trim().parse().ok()?;
    let stat = fs::read_to_string(format!("/proc/{process}/stat")).ok()?;
    // The name, in parentheses, may hold anything; `utime` and `stime` are the 12th and 13th field behind it.
    let times = stat.rsplit_once(')')?.1.split_whitespace().skip(11).take(2);
    let ticks: f64 = times.filter_map(|field| field.parse::<f64>().ok()).sum();
    Some(Usage { resident: kilobytes * 1024, busy: Duration::from_secs_f64(ticks / TICKS) })
}
