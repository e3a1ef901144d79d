//! One gateway connection: what it hears and says, from HELLO to the close.
//!
//! Whatever is to be sent, from here or from elsewhere, goes through one queue; so it keeps its order.

use std::collections::VecDeque;
use std::sync::Arc;
use std::time::Duration;

use axum::extract::ws::{Message, WebSocket};
use serde::Deserialize;
use serde_json::{Value, json};
use tokio::sync::mpsc::{UnboundedReceiver, unbounded_channel};
use tokio::time::{Instant, sleep_until, timeout};

use super::close::CloseCode;
use super::frames::Frames;
use super::identify::{identify, resume};
use super::session::{Line, Outgoing, Parting};
use crate::local::clock::Moment;
use crate::local::faults::Acknowledge;
use crate::local::hub::Hub;
use crate::local::snowflake::Snowflake;

/// Most bytes of one payload from a client. Discord: events/gateway, "Sending Events".
const LARGEST_PAYLOAD: usize = 4096;
/// Most payloads from a client within [`RATE_WINDOW`]. Discord: events/gateway, "Rate Limiting".
const MOST_PAYLOADS: usize = 120;
const RATE_WINDOW: Duration = Duration::from_secs(60);
/// Versions of the gateway that are spoken; a client that names none gets the newest.
const VERSIONS: [&str; 2] = ["9", "10"];
/// After how many heartbeat intervals of silence a connection is closed.
const SILENT_INTERVALS: u32 = 2;
/// How long a client may take to answer a close.
const CLOSING: Duration = Duration::from_millis(200);

/// What a client says in the address it connects to.
#[derive(Debug, Default, Deserialize)]
pub struct ConnectQuery {
    v: Option<String>,
    encoding: Option<String>,
    compress: Option<String>,
}

impl ConnectQuery {
    /// The frames that the client asks for.
    ///
    /// # Errors
    /// A sentence, if it asks for an encoding or compression that is not spoken here.
    pub fn frames(&self) -> Result<Frames, String> {
        if let Some(other) = self.encoding.as_deref().filter(|encoding| *encoding != "json") {
            return Err(format!("encoding `{other}` is not spoken here, only `json`"));
        }
        match self.compress.as_deref() {
            None => Ok(Frames::Text),
            Some("zlib-stream") => Ok(Frames::stream()),
            Some(other) => Err(format!("compression `{other}` is not spoken here, only `zlib-stream`")),
        }
    }

    fn is_spoken(&self) -> bool {
        self.v.as_deref().is_none_or(|version| VERSIONS.contains(&version))
    }
}

/// Speaks with a client until one of both closes.
pub async fn serve(hub: Arc<Hub>, socket: WebSocket, query: ConnectQuery, frames: Frames) {
    let (line, queue) = unbounded_channel();
    let heartbeat = hub.read(|state| state.faults.heartbeat);
    let mut connection = Connection {
        silence: Instant::now() + heartbeat * SILENT_INTERVALS,
        hub,
        socket,
        frames,
        line,
        session: None,
        heartbeat,
        heard: VecDeque::new(),
    };
    let ending = if query.is_spoken() {
        connection.converse(queue).await
    } else {
        Ending::Ours(CloseCode::InvalidApiVersion)
    };
    connection.leave(&ending);
    connection.close(&ending).await;
}

struct Connection {
    hub: Arc<Hub>,
    socket: WebSocket,
    frames: Frames,
    line: Line,
    session: Option<String>,
    heartbeat: Duration,
    /// When the connection counts as dead.
    silence: Instant,
    /// When the latest payloads came.
    heard: VecDeque<Moment>,
}

/// How a connection ends.
enum Ending {
    /// We close it.
    Ours(CloseCode),
    /// We close it with an empty frame.
    OursWithoutCode,
    /// The client closed it.
    Theirs(Option<u16>),
    /// It broke.
    Broken,
}

impl Connection {
    async fn converse(&mut self, mut queue: UnboundedReceiver<Outgoing>) -> Ending {
        let interval = u64::try_from(self.heartbeat.as_millis()).unwrap_or(u64::MAX);
        self.say(
            &json!({"op": 10, "s": null, "t": null, "d": {"heartbeat_interval": interval, "_trace": []}}),
        );
        let closing = self.hub.closing.clone();
        loop {
            tokio::select! {
                () = closing.cancelled() => return Ending::Ours(CloseCode::Other(1001)),
                () = sleep_until(self.silence) => return Ending::Ours(CloseCode::SessionTimedOut),
                outgoing = queue.recv() => match outgoing {
                    Some(Outgoing::Payload(payload)) => {
                        let frame = self.frames.encode(&payload);
                        if self.socket.send(frame).await.is_err() {
                            return Ending::Broken;
                        }
                    }
                    Some(Outgoing::Close(code)) => return Ending::Ours(code),
                    Some(Outgoing::CloseWithoutCode) => return Ending::OursWithoutCode,
                    Some(Outgoing::Cut) | None => return Ending::Broken,
                },
                message = self.socket.recv() => {
                    let heard = match message {
                        Some(Ok(Message::Text(text))) => self.hear(text.as_bytes()),
                        Some(Ok(Message::Binary(bytes))) => self.hear(&bytes),
                        Some(Ok(Message::Ping(_) | Message::Pong(_))) => Ok(()),
                        Some(Ok(Message::Close(frame))) => return Ending::Theirs(frame.map(|frame| frame.code)),
                        Some(Err(_)) | None => return Ending::Broken,
                    };
                    if let Err(code) = heard {
                        return Ending::Ours(code);
                    }
                }
            }
        }
    }

    fn hear(&mut self, bytes: &[u8]) -> Result<(), CloseCode> {
        if bytes.len() > LARGEST_PAYLOAD {
            return Err(CloseCode::DecodeError);
        }
        let payload: Value = serde_json::from_slice(bytes).map_err(|_| CloseCode::DecodeError)?;
        let operation = payload["op"].as_u64().ok_or(CloseCode::DecodeError)?;
        self.hub.change(|state| state.journal.payload(payload.clone()));
        self.count_payload()?;
        match operation {
            1 => self.acknowledge(),
            2 | 6 if self.session.is_some() => return Err(CloseCode::AlreadyAuthenticated),
            2 => self.identify(&payload["d"])?,
            6 => self.session = self.hub.change(|state| resume(state, &payload["d"], &self.line))?,
            // Presence, voice and soundboard: heard, and of no consequence here.
            3 | 4 | 31 if self.session.is_some() => {}
            8 if self.session.is_some() => self.send_members(&payload["d"]),
            3 | 4 | 8 | 31 => return Err(CloseCode::NotAuthenticated),
            _ => return Err(CloseCode::UnknownOpcode),
        }
        Ok(())
    }

    fn count_payload(&mut self) -> Result<(), CloseCode> {
        let now = self.hub.clock.now();
        self.heard.retain(|heard| now.since(*heard) < RATE_WINDOW);
        self.heard.push_back(now);
        if self.heard.len() > MOST_PAYLOADS { Err(CloseCode::RateLimited) } else { Ok(()) }
    }

    fn acknowledge(&mut self) {
        self.silence = Instant::now() + self.heartbeat * SILENT_INTERVALS;
        if self.hub.read(|state| state.faults.acknowledge) == Acknowledge::Always {
            self.say(&json!({"op": 11, "s": null, "t": null, "d": null}));
        }
    }

    fn identify(&mut self, asked: &Value) -> Result<(), CloseCode> {
        if asked["compress"] == true {
            self.frames.compress_payloads();
        }
        let url = format!("ws://{}", self.hub.authority);
        self.session = self.hub.change(|state| identify(state, asked, &self.line, &url))?;
        Ok(())
    }

    /// Answers a request for members: by id, or all whose names begin with the query.
    fn send_members(&self, asked: &Value) {
        let Some(session) = &self.session else { return };
        self.hub.change(|state| {
            let world = &state.world;
            let ids: Option<Vec<Snowflake>> = match &asked["user_ids"] {
                Value::Null => None,
                Value::Array(ids) => Some(ids.iter().filter_map(Snowflake::from_json).collect()),
                id => Some(Snowflake::from_json(id).into_iter().collect()),
            };
            let query = asked["query"].as_str().unwrap_or_default();
            let wanted = world.people().filter(|person| {
                ids.as_ref()
                    .map_or_else(|| person.username.starts_with(query), |ids| ids.contains(&person.id))
            });
            let guild = Snowflake::from_json(&asked["guild_id"]).unwrap_or(world.home().id);
            let members: Vec<Value> = wanted.map(|person| world.member_object(guild, person.id)).collect();
            let chunk = json!({
                "guild_id": guild, "members": members, "chunk_index": 0, "chunk_count": 1,
                "not_found": [], "nonce": asked["nonce"],
            });
            state.sessions.dispatch_to(session, "GUILD_MEMBERS_CHUNK", &chunk);
        });
    }

    fn say(&self, payload: &Value) {
        // The receiving end lives as long as the conversation.
        let _ = self.line.send(Outgoing::payload(payload));
    }

    /// The session is left before the client is told, so that one who comes back at once finds it free.
    fn leave(&self, ending: &Ending) {
        let now = self.hub.clock.now();
        let (code, parting) = match ending {
            Ending::Ours(code) => (Some(code.number()), Parting::Broken),
            Ending::Theirs(code @ Some(1000 | 1001)) => (*code, Parting::GoodBye),
            Ending::Theirs(code) => (*code, Parting::Broken),
            Ending::OursWithoutCode | Ending::Broken => (None, Parting::Broken),
        };
        self.hub.change(|state| {
            state.journal.connection_closed(code);
            if let Some(session) = &self.session {
                state.with_sessions(|state| state.sessions.leave(session, &self.line, parting, now));
            }
        });
    }

    async fn close(&mut self, ending: &Ending) {
        let frame = match ending {
            Ending::Ours(code) => Some(code.frame()),
            Ending::OursWithoutCode => None,
            Ending::Theirs(_) => return drop(timeout(CLOSING, self.socket.recv()).await),
            Ending::Broken => return,
        };
        let _ = self.socket.send(Message::Close(frame)).await;
        // Let the client's answer arrive, so that it reads the code and not a broken pipe.
        let _ = timeout(CLOSING, async { while let Some(Ok(_)) = self.socket.recv().await {} }).await;
    }
}
