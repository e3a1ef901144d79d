//! A bot without a library: a websocket and HTTP requests, so that every frame and status is seen.

use std::time::Duration;

use flate2::{Decompress, FlushDecompress};
use futures_util::{SinkExt, StreamExt};
use onrecord::local::LocalDiscord;
use serde_json::{Value, json};
use tokio::net::TcpStream;
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::{MaybeTlsStream, WebSocketStream, connect_async};

/// How long a test waits for what must come.
pub const PATIENCE: Duration = Duration::from_secs(10);

/// Guilds, guild messages and direct messages: nothing privileged.
pub const PLAIN_INTENTS: u64 = 1 | 1 << 9 | 1 << 12;

/// A connection to the gateway.
pub struct Gateway {
    socket: WebSocketStream<MaybeTlsStream<TcpStream>>,
    stream: Option<Decompress>,
}

/// Something that came from the gateway.
#[derive(Debug, PartialEq)]
pub enum Heard {
    /// A payload, and the form of its frame.
    Payload(Value, Frame),
    /// The end, with a code if there was one.
    Closed(Option<u16>),
}

/// The form of a frame.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Frame {
    Text,
    Zlib,
}

impl Gateway {
    /// Connects and takes HELLO.
    pub async fn connect(local: &LocalDiscord, query: &str) -> Self {
        let url = format!("{}/{query}", local.base_url().replace("http", "ws"));
        let (socket, _) = connect_async(url).await.unwrap();
        let stream = query.contains("zlib-stream").then(|| Decompress::new(true));
        let mut gateway = Self { socket, stream };
        assert_eq!(gateway.payload().await["op"], 10);
        gateway
    }

    /// Connects, logs in, and takes READY.
    pub async fn log_in(local: &LocalDiscord, intents: u64) -> (Self, Value) {
        let mut gateway = Self::connect(local, "?v=10").await;
        gateway.identify(local, &json!({ "intents": intents })).await;
        let ready = gateway.event("READY").await;
        (gateway, ready)
    }

    /// Logs in, with `more` beside the token.
    pub async fn identify(&mut self, local: &LocalDiscord, more: &Value) {
        let mut asked = json!({"token": local.token(), "properties": {}, "intents": 0});
        for (key, value) in more.as_object().unwrap() {
            asked[key] = value.clone();
        }
        self.send(&json!({"op": 2, "d": asked})).await;
    }

    /// Takes a session up again from the last event that was seen.
    pub async fn resume(&mut self, local: &LocalDiscord, session: &Value, seen: u64) {
        let asked = json!({"token": local.token(), "session_id": session, "seq": seen});
        self.send(&json!({"op": 6, "d": asked})).await;
    }

    pub async fn send(&mut self, payload: &Value) {
        self.send_text(&payload.to_string()).await;
    }

    pub async fn send_text(&mut self, text: &str) {
        self.socket.send(Message::text(text)).await.unwrap();
    }

    /// Closes with this code.
    pub async fn leave(mut self, code: u16) {
        let frame =
            tokio_tungstenite::tungstenite::protocol::CloseFrame { code: code.into(), reason: "".into() };
        self.socket.close(Some(frame)).await.unwrap();
        while let Some(Ok(_)) = self.socket.next().await {}
    }

    /// The next thing that comes.
    pub async fn hear(&mut self) -> Heard {
        let next = tokio::time::timeout(PATIENCE, self.socket.next()).await.expect("something comes in time");
        match next {
            Some(Ok(Message::Text(text))) => {
                Heard::Payload(serde_json::from_str(&text).unwrap(), Frame::Text)
            }
            Some(Ok(Message::Binary(bytes))) => Heard::Payload(self.inflate(&bytes), Frame::Zlib),
            Some(Ok(Message::Close(frame))) => Heard::Closed(frame.map(|frame| frame.code.into())),
            Some(Err(_)) | None => Heard::Closed(None),
            Some(Ok(other)) => panic!("unexpected {other:?}"),
        }
    }

    /// The next payload.
    pub async fn payload(&mut self) -> Value {
        match self.hear().await {
            Heard::Payload(payload, _) => payload,
            closed @ Heard::Closed(_) => panic!("{closed:?}"),
        }
    }

    /// The next event, which must be this one; its data with the sequence number as `s`.
    pub async fn event(&mut self, name: &str) -> Value {
        let payload = self.payload().await;
        assert_eq!(payload["t"], name, "{payload}");
        payload["d"].clone()
    }

    /// Answers to a heartbeat: whatever was sent before it has been heard by now.
    pub async fn settle(&mut self) -> Vec<Value> {
        self.send(&json!({"op": 1, "d": null})).await;
        let mut before = Vec::new();
        loop {
            let payload = self.payload().await;
            if payload["op"] == 11 {
                return before;
            }
            before.push(payload);
        }
    }

    fn inflate(&mut self, bytes: &[u8]) -> Value {
        let mut out = Vec::with_capacity(1 << 20);
        let stream = self.stream.get_or_insert_with(|| Decompress::new(true));
        stream.decompress_vec(bytes, &mut out, FlushDecompress::Sync).unwrap();
        if !bytes.ends_with(&[0, 0, 0xff, 0xff]) {
            // Not part of a stream: a payload by itself.
            self.stream = None;
        }
        serde_json::from_slice(&out).unwrap()
    }
}

/// HTTP requests as a bot makes them.
pub struct Rest {
    client: reqwest::Client,
    base: String,
    authorization: String,
    /// The bot's application.
    pub application: String,
}

impl Rest {
    pub fn new(local: &LocalDiscord) -> Self {
        Self {
            client: reqwest::Client::new(),
            base: local.base_url(),
            authorization: format!("Bot {}", local.token()),
            application: local.bot_id().to_string(),
        }
    }

    /// The same with another token.
    pub fn with_token(local: &LocalDiscord, token: &str) -> Self {
        Self { authorization: format!("Bot {token}"), ..Self::new(local) }
    }

    /// A request below `/api/v10`; its status and body, `null` for none.
    pub async fn request(&self, method: &str, path: &str, body: &Value) -> (u16, Value) {
        let response = self.send(method, path, body).await;
        let status = response.status().as_u16();
        (status, response.json().await.unwrap_or_default())
    }

    /// A request below `/api/v10`, with all that comes back.
    pub async fn send(&self, method: &str, path: &str, body: &Value) -> reqwest::Response {
        let method = reqwest::Method::from_bytes(method.as_bytes()).unwrap();
        let request = self.client.request(method, format!("{}/api/v10{path}", self.base));
        let request = request.header("authorization", &self.authorization);
        let request = if body.is_null() { request } else { request.json(body) };
        request.send().await.unwrap()
    }

    /// The status and code of a refusal.
    pub async fn refusal(&self, method: &str, path: &str, body: &Value) -> (u16, u64) {
        let (status, body) = self.request(method, path, body).await;
        (status, body["code"].as_u64().unwrap_or_default())
    }

    pub async fn get(&self, path: &str) -> Value {
        let (status, body) = self.request("GET", path, &Value::Null).await;
        assert_eq!(status, 200, "{path} {body}");
        body
    }

    /// A request that must succeed.
    pub async fn ok(&self, method: &str, path: &str, body: &Value) -> Value {
        let (status, answer) = self.request(method, path, body).await;
        assert!((200..300).contains(&status), "{method} {path} {body}: {status} {answer}");
        answer
    }

    /// Registers the commands that the tests use.
    pub async fn register(&self) -> Value {
        let commands = json!([
            {"name": "ask", "description": "Ask", "options": [
                {"type": 3, "name": "question", "description": "What", "required": true, "autocomplete": true}]},
            {"name": "Check this", "type": 3},
        ]);
        self.ok("PUT", &format!("/applications/{}/commands", self.application), &commands).await
    }
}

/// A connected bot with its commands registered.
pub async fn bot(local: &LocalDiscord) -> (Gateway, Rest) {
    let (mut gateway, _) = Gateway::log_in(local, PLAIN_INTENTS).await;
    gateway.event("GUILD_CREATE").await;
    let rest = Rest::new(local);
    rest.register().await;
    (gateway, rest)
}
