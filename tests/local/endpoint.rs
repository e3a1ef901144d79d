//! Interactions that go to an endpoint over HTTP: which endpoints are taken, and what counts as an answer.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::routing::post;
use data_encoding::HEXLOWER;
use ed25519_dalek::{Signature, VerifyingKey};
use onrecord::local::{EndpointRefused, LocalDiscord, NoReply};
use serde_json::{Value, json};

use crate::raw::{Gateway, PATIENCE, PLAIN_INTENTS, Rest};

/// What an endpoint of a test's answers to what is not a ping.
type Reply = (StatusCode, &'static str, Value);

/// How an endpoint of a test's behaves.
struct Endpoint {
    key: Option<VerifyingKey>,
    pong: Value,
    reply: Mutex<Reply>,
    heard: Mutex<Vec<Value>>,
}

impl Endpoint {
    /// One that verifies signatures and answers pings as it should.
    fn honest(local: &LocalDiscord) -> Self {
        let key = VerifyingKey::from_bytes(&local.public_key()).unwrap();
        let reply = (StatusCode::OK, "application/json", json!({"type": 4, "data": {"content": "here"}}));
        Self { key: Some(key), pong: json!({"type": 1}), reply: Mutex::new(reply), heard: Mutex::default() }
    }

    /// Starts it; its address.
    async fn start(self) -> (Arc<Self>, String) {
        let endpoint = Arc::new(self);
        let router = Router::new().route("/", post(answer)).with_state(Arc::clone(&endpoint));
        let any_port = SocketAddr::from(([127, 0, 0, 1], 0));
        let listener = tokio::net::TcpListener::bind(any_port).await.unwrap();
        let url = format!("http://{}/", listener.local_addr().unwrap());
        tokio::spawn(axum::serve(listener, router).into_future());
        (endpoint, url)
    }

    fn is_signed(&self, headers: &HeaderMap, body: &[u8]) -> bool {
        let Some(key) = &self.key else { return true };
        let signature = HEXLOWER.decode(headers["x-signature-ed25519"].as_bytes()).unwrap();
        let signature = Signature::from_bytes(&signature.try_into().unwrap());
        let timestamp = headers["x-signature-timestamp"].as_bytes();
        key.verify_strict(&[timestamp, body].concat(), &signature).is_ok()
    }
}

async fn answer(State(endpoint): State<Arc<Endpoint>>, headers: HeaderMap, body: Bytes) -> Response {
    if !endpoint.is_signed(&headers, &body) {
        return StatusCode::UNAUTHORIZED.into_response();
    }
    let body: Value = serde_json::from_slice(&body).unwrap();
    let (status, kind, reply) = match body["type"].as_u64() {
        Some(1) => (StatusCode::OK, "application/json", endpoint.pong.clone()),
        _ => endpoint.reply.lock().unwrap().clone(),
    };
    endpoint.heard.lock().unwrap().push(body);
    let reply = if reply.is_null() { String::new() } else { reply.to_string() };
    (status, [("content-type", kind)], reply).into_response()
}

#[tokio::test]
async fn an_endpoint_is_tried_before_it_is_used() {
    let local = LocalDiscord::start(0).await.unwrap();
    let nobody = local.set_interactions_endpoint("http://127.0.0.1:1/").await.unwrap_err();
    assert!(matches!(nobody, EndpointRefused::Unreachable { .. }), "{nobody}");
    let (_, url) = Endpoint { key: None, ..Endpoint::honest(&local) }.start().await;
    let credulous = local.set_interactions_endpoint(&url).await.unwrap_err();
    assert!(matches!(credulous, EndpointRefused::Credulous { status: 200, .. }), "{credulous}");
    for pong in [json!({"type": 4}), json!({"type": 1, "more": 1}), json!(null)] {
        let (_, url) = Endpoint { pong, ..Endpoint::honest(&local) }.start().await;
        let mute = local.set_interactions_endpoint(&url).await.unwrap_err();
        assert!(matches!(mute, EndpointRefused::NoPong { status: 200, .. }), "{mute}");
    }
    let rest = Rest::new(&local);
    let application = rest.get("/applications/@me").await;
    assert_eq!(application["interactions_endpoint_url"], Value::Null, "none was taken");
    let (_, url) = Endpoint::honest(&local).start().await;
    local.set_interactions_endpoint(&url).await.unwrap();
    let application = rest.get("/applications/@me").await;
    assert_eq!(application["interactions_endpoint_url"], url);
    assert_eq!(application["verify_key"], HEXLOWER.encode(&local.public_key()));
}

#[tokio::test]
async fn interactions_go_to_the_endpoint_and_its_reply_is_the_answer() {
    let local = LocalDiscord::start(0).await.unwrap();
    let (mut gateway, rest) = crate::raw::bot(&local).await;
    let (endpoint, url) = Endpoint::honest(&local).start().await;
    local.set_interactions_endpoint(&url).await.unwrap();
    let (ada, general) = (local.person("Ada"), local.channel("general"));
    let ask = || ada.slash(general, "ask", &json!({"question": "q"})).unwrap();
    let reply = ask().reply(PATIENCE).await.unwrap();
    assert_eq!(reply["content"], "here");
    let heard = endpoint.heard.lock().unwrap().last().unwrap().clone();
    assert_eq!((&heard["data"]["name"], &heard["guild_id"]), (&json!("ask"), &json!(local.guild_id())));
    let heard = gateway.settle().await;
    let names: Vec<&str> = heard.iter().filter_map(|event| event["t"].as_str()).collect();
    assert_eq!(names, ["MESSAGE_CREATE"], "the gateway has the message, but not the interaction");

    let accepted = (StatusCode::ACCEPTED, "", Value::Null);
    *endpoint.reply.lock().unwrap() = accepted;
    let pending = ask();
    let is_new = |heard: &Value| heard["id"] == json!(pending.id());
    while !endpoint.heard.lock().unwrap().iter().any(is_new) {
        tokio::task::yield_now().await;
    }
    let token = endpoint.heard.lock().unwrap().last().unwrap()["token"].as_str().unwrap().to_owned();
    let callback = format!("/interactions/{}/{token}/callback", pending.id());
    rest.ok("POST", &callback, &json!({"type": 4, "data": {"content": "later"}})).await;
    assert_eq!(pending.reply(PATIENCE).await.unwrap()["content"], "later");
}

#[tokio::test]
async fn what_is_no_answer_fails_at_once() {
    let local = LocalDiscord::start(0).await.unwrap();
    let (_gateway, _) = Gateway::log_in(&local, PLAIN_INTENTS).await;
    Rest::new(&local).register().await;
    let (endpoint, url) = Endpoint::honest(&local).start().await;
    local.set_interactions_endpoint(&url).await.unwrap();
    let (ada, general) = (local.person("Ada"), local.channel("general"));
    let message = || json!({"type": 4, "data": {"content": "here"}});
    for reply in [
        (StatusCode::INTERNAL_SERVER_ERROR, "application/json", message()),
        (StatusCode::UNAUTHORIZED, "", Value::Null),
        (StatusCode::OK, "text/plain", message()),
        (StatusCode::OK, "application/json", Value::Null),
        (StatusCode::OK, "application/json", json!({"type": 8, "data": {"choices": []}})),
        (StatusCode::OK, "application/json", json!({"type": 4, "data": {"content": ""}})),
        (StatusCode::ACCEPTED, "application/json", message()),
    ] {
        *endpoint.reply.lock().unwrap() = reply.clone();
        let pending = ada.slash(general, "ask", &json!({"question": "q"})).unwrap();
        assert_eq!(pending.outcome(PATIENCE).await, Err(NoReply::Failed), "{reply:?}");
    }
    let refused = local.exchanges().into_iter().filter(|one| one.query == "in-reply" && one.status == 400);
    assert_eq!(refused.count(), 2, "what breaks the rules is on record");
}
