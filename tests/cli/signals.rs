//! What the program does when the operating system tells it something.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, Command, Stdio};
use std::time::SystemTime;

use data_encoding::HEXLOWER;
use ed25519_dalek::{Signer, SigningKey};
use onrecord::local::LocalDiscord;
use tokio::signal::unix::{SignalKind, signal};

use super::Program;

/// A program that runs, and what it says line by line; killed when the test is over.
struct Running {
    child: Child,
    says: Box<dyn BufRead>,
}

impl Running {
    /// Starts the built-in local Discord with these options more, and hears its results.
    fn local(program: &Program, options: &[&str]) -> Self {
        let mut command = program.command(&[&["run", "--local", "--port", "0"], options].concat());
        let mut child =
            command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().expect("the program can be started");
        let results = child.stdout.take().expect("it is piped");
        Self { child, says: Box::new(BufReader::new(results)) }
    }

    /// Starts a bot, and hears what it logs.
    fn connected(program: &Program) -> Self {
        let mut command = program.command(&["run"]);
        let mut child =
            command.stdout(Stdio::null()).stderr(Stdio::piped()).spawn().expect("the program can be started");
        let log = child.stderr.take().expect("it is piped");
        Self { child, says: Box::new(BufReader::new(log)) }
    }

    /// Reads on until a line holds `part`, and gives back that line.
    #[track_caller]
    fn says(&mut self, part: &str) -> String {
        let mut heard = String::new();
        loop {
            let read = self.says.read_line(&mut heard).expect("it prints text");
            assert!(read > 0, "it ended without saying `{part}`:\n{heard}");
            if let Some(line) = heard.lines().last().filter(|line| line.contains(part)) {
                return line.to_owned();
            }
        }
    }

    fn signal(&self, name: &str) {
        let id = self.child.id().to_string();
        let sent = Command::new("kill").args(["-s", name, &id]).status().expect("`kill` is there");
        assert!(sent.success());
    }

    #[track_caller]
    fn ends_well(mut self) {
        let status = self.child.wait().expect("it can be waited for");
        assert!(status.success(), "{status}");
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.child.kill();
    }
}

/// A program with little to serve, which is soon ready.
fn small() -> Program {
    Program::new().with_file("knowledge/all.toml", include_str!("../fixtures/miniature/record.toml"))
}

/// What a parent ignores, as under `nohup`, its children ignore too; for what it listens to they have the default.
#[tokio::test]
async fn the_local_discord_ends_with_its_terminal() {
    let _listening = signal(SignalKind::hangup()).expect("signals can be listened to");
    let program = small();
    for name in ["HUP", "INT", "TERM"] {
        let mut local = Running::local(&program, &[]);
        local.says("The local Discord is at");
        local.signal(name);
        local.ends_well();
    }
}

/// What a service answers to a plain question; the status line comes first.
fn get(address: &str, path: &str) -> String {
    send(address, &format!("GET {path} HTTP/1.0\r\nHost: {address}\r\n\r\n"))
}

/// What a service answers to a request.
fn send(address: &str, request: &str) -> String {
    let mut connection = TcpStream::connect(address).expect("it listens there");
    connection.write_all(request.as_bytes()).expect("it takes a request");
    let mut answer = String::new();
    connection.read_to_string(&mut answer).expect("it answers with text");
    answer
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_service_reads_again_and_goes_on() {
    let discord = LocalDiscord::start(0).await.expect("a free port");
    let program = small()
        .with_variable("DISCORD_TOKEN", discord.token())
        .with_variable("ONRECORD__DISCORD__API_URL", &discord.base_url())
        .with_variable("ONRECORD__MONITOR__LISTEN", "127.0.0.1:0");
    let mut bot = Running::connected(&program);
    bot.says("knowledge is served");
    let line = bot.says("health and metrics are served");
    let address = line.split_once("address=").expect("it says where").1.trim().to_owned();
    assert!(get(&address, "/healthz").starts_with("HTTP/1.0 200"));
    bot.says("connected to Discord");
    bot.signal("HUP");
    bot.says("knowledge is served");
    let program = program.with_file("knowledge/all.toml", "[evnt]\n");
    bot.signal("HUP");
    bot.says("the old one goes on serving");
    let metrics = get(&address, "/metrics");
    let counted = "onrecord_reloads_total{outcome=\"served\"} 1";
    assert!(metrics.contains(counted), "{metrics}");
    bot.signal("TERM");
    bot.says("the connection to Discord is closed");
    bot.ends_well();
    drop(program);
}

/// A request of Discord's, as `curl` would print it.
fn ping(key: &SigningKey) -> String {
    let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).expect("it is past 1970");
    let (timestamp, body) = (since.as_secs().to_string(), "{\"type\":1}");
    let signature = HEXLOWER.encode(&key.sign(format!("{timestamp}{body}").as_bytes()).to_bytes());
    format!(
        "POST /interactions HTTP/1.0\r\nContent-Type: application/json\r\nContent-Length: {}\r\n\
         X-Signature-Timestamp: {timestamp}\r\nX-Signature-Ed25519: {signature}\r\n\r\n{body}",
        body.len()
    )
}

#[test]
fn an_endpoint_needs_no_token_reads_again_and_ends_in_order() {
    let key = SigningKey::from_bytes(&[5; 32]);
    let program = small()
        .with_variable("ONRECORD__DISCORD__MODE", "endpoint")
        .with_variable("ONRECORD__DISCORD__PUBLIC_KEY", &HEXLOWER.encode(key.verifying_key().as_bytes()))
        .with_variable("ONRECORD__DISCORD__LISTEN", "127.0.0.1:0");
    let mut bot = Running::connected(&program);
    let line = bot.says("listening for Discord's interactions");
    let address = line.split_once("address=").expect("it says where").1;
    let address = address.split_whitespace().next().expect("it is one word");
    bot.says("there is no bot token, so commands are not registered");
    assert!(send(address, &ping(&key)).ends_with("{\"type\":1}"));
    let stranger = send(address, &ping(&SigningKey::from_bytes(&[6; 32])));
    assert!(stranger.starts_with("HTTP/1.0 401"), "{stranger}");
    bot.signal("HUP");
    bot.says("knowledge is served");
    bot.signal("TERM");
    bot.says("the endpoint is closed");
    bot.ends_well();
}

#[test]
fn the_local_discord_can_call_the_bot_over_http() {
    let program = small();
    let mut local = Running::local(&program, &["--endpoint"]);
    let line = local.says("The local Discord is at http://");
    let address = line.split_once("http://").expect("it says where").1;
    while !get(address, "/local/state").contains("\"called\":true") {}
    local.signal("TERM");
    local.ends_well();
}
