//! Those who call the endpoint: Discord, whose key the test has, and those who only pretend.

use std::net::SocketAddr;
use std::time::SystemTime;

use data_encoding::HEXLOWER;
use ed25519_dalek::{Signer, SigningKey};
use onrecord::discord::ENDPOINT_PATH;
use reqwest::header::{ALLOW, CONTENT_TYPE};
use serde_json::{Value, json};

use crate::monitoring::{monitored, page};
use crate::stage::{Stage, assert_says, is_private};

const QUESTION: &str = "how many people were on board?";

/// Somebody who calls an endpoint over HTTP, and may sign as Discord does.
pub struct Caller {
    pub client: reqwest::Client,
    address: SocketAddr,
    key: SigningKey,
}

/// An answer: its status, its content type, and its body.
pub type Answer = (u16, String, String);

impl Caller {
    /// An endpoint that believes a key of the test's own, and a caller who has it.
    pub async fn with(stage: &mut Stage) -> Self {
        let key = SigningKey::from_bytes(&[42; 32]);
        stage.settings().token = None;
        let address = stage.listen(key.verifying_key().to_bytes()).await;
        Self { client: reqwest::Client::new(), address, key }
    }

    /// A request with this body, `age` seconds after it was signed.
    pub fn signed(&self, body: &[u8], age: i64) -> reqwest::RequestBuilder {
        let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).expect("it is past 1970");
        let timestamp = now.as_secs().saturating_add_signed(-age).to_string();
        let signature = self.key.sign(&[timestamp.as_bytes(), body].concat());
        self.unsigned(body)
            .header("X-Signature-Timestamp", timestamp)
            .header("X-Signature-Ed25519", HEXLOWER.encode(&signature.to_bytes()))
    }

    fn unsigned(&self, body: &[u8]) -> reqwest::RequestBuilder {
        let url = format!("http://{}{ENDPOINT_PATH}", self.address);
        self.client.post(url).header(CONTENT_TYPE, "application/json").body(body.to_owned())
    }

    /// Calls as Discord does.
    async fn call(&self, body: &Value) -> Answer {
        answer(self.signed(body.to_string().as_bytes(), 0)).await
    }
}

pub async fn answer(request: reqwest::RequestBuilder) -> Answer {
    let response = request.send().await.expect("the endpoint answers");
    let kind = response.headers().get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    (response.status().as_u16(), kind.to_owned(), response.text().await.expect("it answers with text"))
}

/// An interaction as Discord posts it.
fn interaction(kind: u8, data: &Value) -> Value {
    json!({
        "id": "1", "application_id": "2", "type": kind, "token": "secret", "version": 1, "data": data,
        "channel_id": "3", "user": {"id": "4", "username": "ada", "discriminator": "0", "avatar": null},
        "locale": "en-US", "entitlements": [], "authorizing_integration_owners": {},
        "attachment_size_limit": 10_485_760,
    })
}

fn ask(kind: u8, question: &Value) -> Value {
    interaction(kind, &json!({"id": "5", "name": "ask", "type": 1, "options": [question]}))
}

fn question() -> Value {
    ask(2, &json!({"type": 3, "name": "question", "value": QUESTION}))
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_ping_is_answered_by_a_pong_and_a_question_by_an_answer() {
    let mut stage = Stage::without_bot().await;
    let caller = Caller::with(&mut stage).await;
    let json = || "application/json".to_owned();
    assert_eq!(caller.call(&json!({"type": 1})).await, (200, json(), "{\"type\":1}".to_owned()));
    let (status, kind, body) = caller.call(&question()).await;
    assert_eq!((status, kind), (200, json()));
    let body: Value = serde_json::from_str(&body).expect("it answers with JSON");
    assert_eq!(body["type"], 4);
    assert_says(&body["data"], &["How many people were aboard the ferry?"]);
    let typing = ask(4, &json!({"type": 3, "name": "question", "value": "how many", "focused": true}));
    let (_, _, body) = caller.call(&typing).await;
    let body: Value = serde_json::from_str(&body).expect("it answers with JSON");
    assert_eq!((&body["type"], body["data"]["choices"].is_array()), (&json!(8), true));
    stage.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn only_what_discord_signed_just_now_is_believed() {
    let mut stage = Stage::without_bot().await;
    let (_monitor, listening) = monitored(&mut stage).await;
    let caller = Caller::with(&mut stage).await;
    let body = question().to_string();
    let body = body.as_bytes();
    let key = SigningKey::from_bytes(&[43; 32]);
    let stranger = Caller { client: caller.client.clone(), address: caller.address, key };
    let mut changed = body.to_owned();
    let place = changed.len() - 2;
    changed[place] = b' ';
    let nonsense = caller.unsigned(body).header("X-Signature-Ed25519", "00");
    let (unsigned, late) =
        ("the request is not signed by Discord\n", "the request was not signed just now\n");
    for (request, sentence) in [
        (caller.unsigned(body), unsigned),
        (nonsense.header("X-Signature-Timestamp", "0"), unsigned),
        (stranger.signed(body, 0), unsigned),
        (caller.signed(body, 0).body(changed), unsigned),
        (caller.signed(body, 0).body(Vec::new()), unsigned),
        (caller.signed(body, 361), late),
        (caller.signed(body, -361), late),
    ] {
        let (status, _, text) = answer(request).await;
        assert_eq!((status, text.as_str()), (401, sentence));
    }
    assert_eq!(answer(caller.signed(body, 240)).await.0, 200, "clocks may go wrong a little");
    let (_, metrics) = page(listening.address, "/metrics").await;
    for line in [
        "onrecord_interactions_refused_total{reason=\"unsigned\"} 2",
        "onrecord_interactions_refused_total{reason=\"forged\"} 3",
        "onrecord_interactions_refused_total{reason=\"stale\"} 2",
        "onrecord_decisions_total{kind=\"answer\",surface=\"ask\"} 1",
    ] {
        assert!(metrics.lines().any(|one| one == line), "`{line}` is missing in:\n{metrics}");
    }
    stage.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whatever_is_no_interaction_is_refused() {
    let mut stage = Stage::without_bot().await;
    let caller = Caller::with(&mut stage).await;
    let large = vec![b' '; (1 << 20) + 1];
    assert_eq!(answer(caller.signed(&large, 0)).await.0, 413);
    let endless = futures_util::stream::repeat_with(|| Ok::<_, std::io::Error>(vec![b' '; 1 << 16]));
    let endless = caller.signed(b"", 0).body(reqwest::Body::wrap_stream(endless));
    // The endpoint need not read on before it answers, so sending may fail instead.
    if let Ok(response) = endless.send().await {
        assert_eq!(response.status(), 413);
    }
    for body in
        [&b""[..], b"{", b"[]", b"{}", b"null", b"\xff", b"{\"type\":9}", b"{\"type\":0}", b"{\"type\":-1}"]
    {
        assert_eq!(answer(caller.signed(body, 0)).await.0, 400, "{}", String::from_utf8_lossy(body));
    }
    let url = |path: &str| format!("http://{}{path}", caller.address);
    let get = caller.client.get(url(ENDPOINT_PATH)).send().await.expect("the endpoint answers");
    assert_eq!((get.status().as_u16(), &get.headers()[ALLOW]), (405, &"POST".parse().expect("a value")));
    for path in ["/", "/interactions/", "/metrics", "/interactions/1/token/callback"] {
        let lost = caller.client.post(url(path)).send().await.expect("the endpoint answers");
        assert_eq!(lost.status(), 404, "{path}");
    }
    assert_eq!(caller.call(&question()).await.0, 200, "and it goes on");
    stage.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_interaction_of_an_unknown_form_gets_an_apology() {
    let mut stage = Stage::without_bot().await;
    let caller = Caller::with(&mut stage).await;
    let strange = interaction(3, &json!({"component_type": 99, "custom_id": {"new": true}}));
    let (status, _, body) = caller.call(&strange).await;
    let body: Value = serde_json::from_str(&body).expect("it answers with JSON");
    assert_eq!((status, &body["type"], is_private(&body["data"])), (200, &json!(4), true), "{body:#}");
    let (status, _, body) = caller.call(&interaction(4, &json!("new"))).await;
    let body: Value = serde_json::from_str(&body).expect("it answers with JSON");
    assert_eq!((status, body), (200, json!({"type": 8, "data": {"choices": []}})));
    stage.close().await;
}

/// Every object that is `whole` without one of its keys, however deep.
fn without_each_key(whole: &Value) -> Vec<Value> {
    let mut mutilated = Vec::new();
    match whole {
        Value::Object(fields) => {
            for (key, value) in fields {
                let mut less = fields.clone();
                less.remove(key);
                mutilated.push(Value::Object(less));
                for value in without_each_key(value).into_iter().chain([json!(null), json!([[]]), json!(-1)])
                {
                    let mut other = fields.clone();
                    other.insert(key.clone(), value);
                    mutilated.push(Value::Object(other));
                }
            }
        }
        Value::Array(items) => {
            for (place, item) in items.iter().enumerate() {
                for value in without_each_key(item) {
                    let mut other = items.clone();
                    other[place] = value;
                    mutilated.push(Value::Array(other));
                }
            }
        }
        _ => {}
    }
    mutilated
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_mutilated_interaction_is_answered_or_refused() {
    let mut stage = Stage::without_bot().await;
    let caller = Caller::with(&mut stage).await;
    let typing = ask(4, &json!({"type": 3, "name": "question", "value": "how many", "focused": true}));
    for whole in [question(), typing] {
        for mutilated in without_each_key(&whole) {
            let (status, _, body) = caller.call(&mutilated).await;
            match status {
                200 => {
                    let body: Value = serde_json::from_str(&body).expect("it answers with JSON");
                    assert!([1, 4, 8].map(Value::from).contains(&body["type"]), "{mutilated:#}: {body:#}");
                }
                202 | 400 => {}
                other => panic!("{other} for {mutilated:#}"),
            }
        }
    }
    stage.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn it_is_ready_while_it_listens_and_ends_at_once() {
    let mut stage = Stage::without_bot().await;
    let (monitor, listening) = monitored(&mut stage).await;
    monitor.serving(stage.responder().knowledge());
    assert_eq!(page(listening.address, "/readyz").await.0, 503);
    let caller = Caller::with(&mut stage).await;
    assert_eq!(page(listening.address, "/readyz").await, (200, "ready\n".to_owned()));
    assert_eq!(caller.call(&json!({"type": 1})).await.0, 200);
    stage.stop().await.expect("the bot ends in order");
    assert_eq!(page(listening.address, "/readyz").await, (503, "the bot is ending\n".to_owned()));
    let refused = caller.signed(b"{}", 0).send().await;
    assert!(refused.is_err_and(|error| error.is_connect()), "nobody listens any more");
    stage.close().await;
}
