//! What can be made to go wrong, and that it then does.

use std::net::TcpListener;
use std::sync::Arc;
use std::time::Duration;

use onrecord::local::{CloseCode, LocalDiscord, Reach, StartError, Validity, Witness};
use serde_json::{Value, json};

use crate::raw::{Gateway, Heard, PATIENCE, PLAIN_INTENTS, Rest};

#[tokio::test]
async fn a_port_in_use_is_said_clearly() {
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port();
    let error = LocalDiscord::start(port).await.unwrap_err();
    assert!(matches!(error, StartError::InUse { port: found } if found == port), "{error}");
    assert!(error.to_string().starts_with(&format!("port {port} of 127.0.0.1 is in use; ")), "{error}");
}

#[tokio::test]
async fn a_port_is_free_again_when_the_server_is_dropped() {
    let local = LocalDiscord::start(0).await.unwrap();
    let address = local.base_url().trim_start_matches("http://").to_owned();
    Rest::new(&local).get("/gateway").await;
    drop(local);
    let mut free = TcpListener::bind(&address);
    while free.is_err() {
        tokio::task::yield_now().await;
        free = TcpListener::bind(&address);
    }
}

#[tokio::test]
async fn rate_limits_are_told_as_at_discord() {
    let local = LocalDiscord::start(0).await.unwrap();
    let rest = Rest::new(&local);
    local.faults().rate_limit("/users", 1, Reach::Route, Duration::from_millis(1500));
    rest.get("/gateway/bot").await;
    let limited = rest.send("GET", "/users/@me", &Value::Null).await;
    assert_eq!(
        (limited.status().as_u16(), &limited.headers()["retry-after"]),
        (429, &"1.5".parse().unwrap())
    );
    assert_eq!(limited.headers()["x-ratelimit-scope"], "user");
    assert_eq!(limited.json::<Value>().await.unwrap()["global"], false);
    rest.get("/users/@me").await;
    local.faults().rate_limit("", 1, Reach::Global, Duration::from_secs(1));
    let limited = rest.send("GET", "/gateway/bot", &Value::Null).await;
    assert_eq!(limited.headers()["x-ratelimit-global"], "true");
    let body: Value = limited.json().await.unwrap();
    assert_eq!((&body["global"], &body["retry_after"]), (&json!(true), &json!(1.0)));
}

#[tokio::test]
async fn routes_take_only_so_much() {
    let local = LocalDiscord::start(0).await.unwrap();
    let rest = Rest::new(&local);
    let messages = format!("/channels/{}/messages", local.channel("general"));
    let say = async || rest.send("POST", &messages, &json!({"content": "a"})).await;
    assert!(!say().await.headers().contains_key("x-ratelimit-limit"), "off until switched on");
    local.faults().limit_rates(2, Duration::from_secs(5));
    for (status, left) in [(200, "1"), (200, "0"), (429, "0")] {
        let answer = say().await;
        assert_eq!(
            (answer.status().as_u16(), &answer.headers()["x-ratelimit-remaining"]),
            (status, &left.parse().unwrap())
        );
    }
    rest.get("/users/@me").await;
    local.advance(Duration::from_secs(5));
    let answer = say().await;
    assert_eq!(
        (answer.status().as_u16(), &answer.headers()["x-ratelimit-remaining"]),
        (200, &"1".parse().unwrap())
    );
}

#[tokio::test]
async fn rest_can_break_and_be_slow() {
    let local = LocalDiscord::start(0).await.unwrap();
    let rest = Rest::new(&local);
    local.faults().break_rest("/users/@me", 2, 502);
    for _ in 0..2 {
        assert_eq!(rest.request("GET", "/users/@me", &Value::Null).await, (502, Value::Null));
    }
    rest.get("/users/@me").await;
    let delay = Duration::from_millis(50);
    local.faults().slow_down("/users/@me", 1, delay);
    let began = std::time::Instant::now();
    rest.get("/users/@me").await;
    assert!(began.elapsed() >= delay);
    let statuses: Vec<u16> = local.exchanges().iter().map(|exchange| exchange.status).collect();
    assert_eq!(statuses, [502, 502, 200, 200]);
}

#[tokio::test]
async fn the_gateway_has_bad_moods() {
    let local = LocalDiscord::start(0).await.unwrap();
    let faults = local.faults();
    let (mut gateway, _) = Gateway::log_in(&local, 0).await;
    faults.ask_to_reconnect();
    assert_eq!(gateway.payload().await["op"], 7);
    faults.invalidate(Validity::Resumable);
    assert_eq!(gateway.payload().await, json!({"op": 9, "s": null, "t": null, "d": true}));
    faults.invalidate(Validity::Lost);
    assert_eq!(gateway.payload().await["d"], false);
    faults.ask_for_heartbeat();
    assert_eq!(gateway.payload().await["op"], 1);
    faults.close(CloseCode::UnknownError);
    assert_eq!(gateway.hear().await, Heard::Closed(Some(4000)));
    let (mut gateway, _) = Gateway::log_in(&local, 0).await;
    faults.close_without_code();
    assert_eq!(gateway.hear().await, Heard::Closed(None));
    let (mut gateway, _) = Gateway::log_in(&local, 0).await;
    faults.drop_connections();
    assert_eq!(gateway.hear().await, Heard::Closed(None));
    local.offline(PATIENCE).await.unwrap();
    assert_eq!(faults.connected(), 0);
}

#[tokio::test]
async fn sessions_can_be_forgotten() {
    let local = LocalDiscord::start(0).await.unwrap();
    let (mut gateway, ready) = Gateway::log_in(&local, 0).await;
    local.faults().forget_sessions();
    assert_eq!(gateway.hear().await, Heard::Closed(None));
    let mut gateway = Gateway::connect(&local, "").await;
    gateway.resume(&local, &ready["session_id"], 1).await;
    assert_eq!(gateway.payload().await["op"], 9);
}

#[tokio::test]
async fn logins_can_be_refused() {
    let local = LocalDiscord::start(0).await.unwrap();
    local.faults().refuse_logins(Some(CloseCode::ShardingRequired));
    let mut gateway = Gateway::connect(&local, "").await;
    gateway.identify(&local, &json!({})).await;
    assert_eq!(gateway.hear().await, Heard::Closed(Some(4011)));
    local.faults().refuse_logins(None);
    Gateway::log_in(&local, 0).await;
    assert_eq!(local.closed_connections()[0], Some(4011));
}

#[tokio::test]
async fn guilds_can_come_late_and_go() {
    let local = LocalDiscord::start(0).await.unwrap();
    local.faults().hold_guilds();
    let (mut gateway, _) = Gateway::log_in(&local, PLAIN_INTENTS).await;
    assert_eq!(gateway.settle().await, [Value::Null; 0]);
    local.faults().release_guilds();
    gateway.event("GUILD_CREATE").await;
    local.faults().lose_guilds();
    assert_eq!(gateway.event("GUILD_DELETE").await["unavailable"], true);
    local.faults().release_guilds();
    gateway.event("GUILD_CREATE").await;
}

#[tokio::test]
async fn heartbeats_can_go_unacknowledged() {
    let local = LocalDiscord::start(0).await.unwrap();
    let (mut gateway, _) = Gateway::log_in(&local, 0).await;
    local.faults().ignore_heartbeats();
    gateway.send(&json!({"op": 1, "d": 1})).await;
    local.gateway_payload(PATIENCE, |payload| payload["op"] == 1).await.unwrap();
    local.faults().acknowledge_heartbeats();
    local.faults().ask_for_heartbeat();
    assert_eq!(gateway.payload().await["op"], 1, "no acknowledgement came before it");
}

#[tokio::test]
async fn shards_can_be_recommended() {
    let local = LocalDiscord::start(0).await.unwrap();
    local.faults().recommend_shards(3);
    assert_eq!(Rest::new(&local).get("/gateway/bot").await["shards"], 3);
}

struct Grumbler;

impl Witness for Grumbler {
    fn request(&self, _: &str, path: &str, _: Option<&Value>) -> Vec<String> {
        if path.contains("/users") { vec!["I object".to_owned()] } else { Vec::new() }
    }
}

#[tokio::test]
async fn witnesses_are_heard() {
    let local = LocalDiscord::start(0).await.unwrap();
    local.add_witness(Arc::new(Grumbler));
    let rest = Rest::new(&local);
    rest.get("/gateway/bot").await;
    rest.get("/users/@me").await;
    assert_eq!(local.findings(), ["GET /users/@me 200: I object"]);
    let seen = local.exchange(PATIENCE, |exchange| exchange.path == "/users/@me").await.unwrap();
    assert_eq!(seen.answer.unwrap()["bot"], true);
}
