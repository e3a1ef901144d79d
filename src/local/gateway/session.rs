//! Gateway sessions: what was sent to whom, so that a client that lost its connection misses nothing.
//!
//! An event is numbered and kept *before* it is handed to a connection. So a connection that breaks
//! at any moment can be resumed from the last number that the client saw.

use std::collections::{BTreeMap, VecDeque};
use std::sync::Arc;
use std::time::Duration;

use serde_json::{Value, json};
use tokio::sync::mpsc::UnboundedSender;

use super::close::CloseCode;
use super::intents::{Intents, Place, hide_content};
use crate::local::clock::Moment;
use crate::local::faults::Logins;
use crate::local::snowflake::Snowflake;

/// Events kept for a session; a client that missed more must identify anew.
const KEPT_EVENTS: usize = 1_000;
/// How long a session outlives its connection.
const KEPT_WITHOUT_CONNECTION: Duration = Duration::from_secs(5 * 60);

/// The way to a connection.
pub type Line = UnboundedSender<Outgoing>;

/// What a connection is told to do.
#[derive(Debug)]
pub enum Outgoing {
    /// Send this payload, written as JSON.
    Payload(Arc<str>),
    /// Close with a code.
    Close(CloseCode),
    /// Close with an empty close frame, as some proxies do.
    CloseWithoutCode,
    /// Hang up without a word.
    Cut,
}

impl Outgoing {
    /// Sends a payload.
    pub fn payload(payload: &Value) -> Self {
        Self::Payload(payload.to_string().into())
    }
}

/// A share of the guilds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shard {
    /// Which one, counted from 0.
    pub id: u64,
    /// Of how many.
    pub of: u64,
}

impl Shard {
    /// Whether what happens in this place belongs to the shard. Direct messages belong to the first.
    pub const fn covers(self, place: Place) -> bool {
        match place {
            Place::Guild(guild) => guild.shard(self.of) == self.id,
            Place::Direct => self.id == 0,
        }
    }
}

/// An event on its way to all sessions that it concerns.
#[derive(Debug)]
pub struct Dispatch<'a> {
    /// Its name, as in `MESSAGE_CREATE`.
    pub name: &'a str,
    /// What it says.
    pub payload: Value,
    /// The intent without which it is not sent.
    pub needs: Intents,
    /// Where it happened.
    pub place: Place,
    /// Whether it holds a message whose content may have to be hidden.
    pub content: Content,
}

/// Whether an event holds a message whose content needs the privileged intent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Content {
    /// It does.
    Privileged,
    /// It does not.
    Open,
}

/// All sessions.
#[derive(Debug, Default)]
pub struct Sessions {
    all: BTreeMap<String, Session>,
    /// How many were begun, ever.
    pub begun: u64,
    /// When each group of shards that log in one after the other last did.
    logins: BTreeMap<u64, Moment>,
}

/// One session.
#[derive(Debug)]
pub struct Session {
    /// What it asked for.
    pub intents: Intents,
    /// Its share.
    pub shard: Shard,
    sequence: u64,
    sent: VecDeque<(u64, Arc<str>)>,
    line: Option<Line>,
    left: Option<Moment>,
}

/// Why a session cannot be resumed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotResumed {
    /// It is unknown, or too much was missed: identify anew.
    Gone,
    /// The client claims to have seen what was never sent.
    InvalidSequence,
}

impl Sessions {
    /// Whether a shard may log in now. If so, it counts as logged in.
    pub fn admit(&mut self, shard: Shard, pace: Logins, now: Moment) -> bool {
        let group = shard.id % pace.at_once.max(1);
        let too_early = self.logins.get(&group).is_some_and(|last| now.since(*last) < pace.window);
        if !too_early {
            self.logins.insert(group, now);
        }
        !too_early
    }

    /// Begins a session.
    pub fn begin(&mut self, id: String, intents: Intents, shard: Shard, line: Line, now: Moment) {
        self.all
            .retain(|_, session| session.left.is_none_or(|left| now.since(left) <= KEPT_WITHOUT_CONNECTION));
        self.begun += 1;
        let session =
            Session { intents, shard, sequence: 0, sent: VecDeque::new(), line: Some(line), left: None };
        self.all.insert(id, session);
    }

    /// Gives a session a new connection, and sends what the client missed since `seen`.
    ///
    /// # Errors
    /// The session is gone, or the client claims to have seen what was never sent.
    pub fn resume(&mut self, id: &str, seen: u64, line: &Line) -> Result<(), NotResumed> {
        let session = self.all.get_mut(id).ok_or(NotResumed::Gone)?;
        if seen > session.sequence {
            return Err(NotResumed::InvalidSequence);
        }
        if session.sent.front().is_some_and(|(oldest, _)| seen + 1 < *oldest) {
            return Err(NotResumed::Gone);
        }
        if let Some(old) = session.line.replace(line.clone()) {
            // Who is already gone does not mind.
            let _ = old.send(Outgoing::Cut);
        }
        session.left = None;
        for (_, payload) in session.sent.iter().filter(|(sequence, _)| *sequence > seen) {
            let _ = line.send(Outgoing::Payload(Arc::clone(payload)));
        }
        session.dispatch("RESUMED", &json!({"_trace": []}));
        Ok(())
    }

    /// Sends an event to one session.
    pub fn dispatch_to(&mut self, id: &str, name: &str, payload: &Value) {
        if let Some(session) = self.all.get_mut(id) {
            session.dispatch(name, payload);
        }
    }

    /// Sends an event to all sessions that it concerns.
    pub fn dispatch(&mut self, event: &Dispatch<'_>, bot: Snowflake) {
        for session in self.all.values_mut() {
            if !session.intents.contain(event.needs) || !session.shard.covers(event.place) {
                continue;
            }
            if event.content == Content::Privileged && !session.intents.contain(Intents::MESSAGE_CONTENT) {
                let mut payload = event.payload.clone();
                hide_content(&mut payload, bot, event.place);
                session.dispatch(event.name, &payload);
            } else {
                session.dispatch(event.name, &event.payload);
            }
        }
    }

    /// Tells every connection the same.
    pub fn tell_all(&self, what: impl Fn() -> Outgoing) {
        for line in self.all.values().filter_map(|session| session.line.as_ref()) {
            let _ = line.send(what());
        }
    }

    /// A connection ended. The session stays to be resumed, unless the client said good-bye.
    pub fn leave(&mut self, id: &str, line: &Line, parting: Parting, now: Moment) {
        let Some(session) = self.all.get_mut(id) else { return };
        if !session.line.as_ref().is_some_and(|current| current.same_channel(line)) {
            return;
        }
        session.line = None;
        session.left = Some(now);
        if parting == Parting::GoodBye {
            self.all.remove(id);
        }
    }

    /// Forgets the sessions without a connection, or all of them.
    pub fn forget(&mut self) {
        self.tell_all(|| Outgoing::Cut);
        self.all.clear();
    }

    /// How many sessions have a connection.
    pub fn connected(&self) -> usize {
        self.all.values().filter(|session| session.line.is_some()).count()
    }

    /// The ids of all sessions.
    pub fn ids(&self) -> Vec<String> {
        self.all.keys().cloned().collect()
    }

    /// The session with this id.
    pub fn get(&self, id: &str) -> Option<&Session> {
        self.all.get(id)
    }
}

impl Session {
    fn dispatch(&mut self, name: &str, payload: &Value) {
        self.sequence += 1;
        // Written as it is: a JSON object would hold a copy of the payload.
        let event = format!(r#"{{"op":0,"s":{},"t":"{name}","d":{payload}}}"#, self.sequence);
        let event: Arc<str> = event.into();
        self.sent.push_back((self.sequence, Arc::clone(&event)));
        if self.sent.len() > KEPT_EVENTS {
            self.sent.pop_front();
        }
        if let Some(line) = &self.line {
            // A connection that is just breaking loses nothing: the event is kept.
            let _ = line.send(Outgoing::Payload(event));
        }
    }
}

/// How a connection ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Parting {
    /// The client closed with 1000 or 1001: the session is over.
    GoodBye,
    /// Anything else: the session may be resumed.
    Broken,
}

#[cfg(test)]
mod tests {
    use tokio::sync::mpsc::{UnboundedReceiver, unbounded_channel};

    use super::*;

    const NOW: Moment = Moment::from_millis(1_000);
    const ALONE: Shard = Shard { id: 0, of: 1 };
    const BOT: Snowflake = Snowflake::new(1);
    const GUILD: Snowflake = Snowflake::new(2);

    fn message(place: Place, needs: Intents) -> Dispatch<'static> {
        let payload = json!({"author": {"id": "5"}, "content": "words", "mentions": []});
        Dispatch { name: "MESSAGE_CREATE", payload, needs, place, content: Content::Privileged }
    }

    fn received(from: &mut UnboundedReceiver<Outgoing>) -> Vec<String> {
        std::iter::from_fn(|| from.try_recv().ok())
            .map(|outgoing| match outgoing {
                Outgoing::Payload(event) => {
                    let event: Value = serde_json::from_str(&event).unwrap();
                    format!("{} {} {}", event["s"], event["t"].as_str().unwrap(), event["d"]["content"])
                }
                other => format!("{other:?}"),
            })
            .collect()
    }

    #[test]
    fn what_was_missed_comes_after_resuming() {
        let mut sessions = Sessions::default();
        let (line, mut first) = unbounded_channel();
        sessions.begin("a".into(), Intents::GUILD_MESSAGES, ALONE, line.clone(), NOW);
        let said = || message(Place::Guild(GUILD), Intents::GUILD_MESSAGES);
        sessions.dispatch(&said(), BOT);
        sessions.leave("a", &line, Parting::Broken, NOW);
        sessions.dispatch(&said(), BOT);
        sessions.dispatch(&said(), BOT);
        assert_eq!(received(&mut first), ["1 MESSAGE_CREATE \"\""]);
        let (line, mut second) = unbounded_channel();
        assert_eq!(sessions.resume("a", 1, &line), Ok(()));
        assert_eq!(
            received(&mut second),
            ["2 MESSAGE_CREATE \"\"", "3 MESSAGE_CREATE \"\"", "4 RESUMED null"]
        );
        assert_eq!(sessions.resume("a", 9, &line), Err(NotResumed::InvalidSequence));
        assert_eq!(sessions.resume("b", 1, &line), Err(NotResumed::Gone));
    }

    #[test]
    fn a_session_taken_over_cuts_the_old_connection() {
        let mut sessions = Sessions::default();
        let (old, mut heard) = unbounded_channel();
        sessions.begin("a".into(), Intents::NONE, ALONE, old.clone(), NOW);
        let (new, _keep) = unbounded_channel();
        assert_eq!(sessions.resume("a", 0, &new), Ok(()));
        assert_eq!(received(&mut heard), ["Cut"]);
        sessions.leave("a", &old, Parting::GoodBye, NOW);
        assert_eq!(sessions.connected(), 1, "the old connection cannot end the session");
    }

    #[test]
    fn too_much_missed_or_too_long_gone_means_to_begin_anew() {
        let mut sessions = Sessions::default();
        let (line, _keep) = unbounded_channel();
        sessions.begin("a".into(), Intents::GUILD_MESSAGES, ALONE, line.clone(), NOW);
        for _ in 0..=KEPT_EVENTS {
            sessions.dispatch(&message(Place::Guild(GUILD), Intents::GUILD_MESSAGES), BOT);
        }
        assert_eq!(sessions.resume("a", 0, &line), Err(NotResumed::Gone));
        assert_eq!(sessions.resume("a", 1, &line), Ok(()));
        sessions.leave("a", &line, Parting::Broken, NOW);
        let later = NOW.plus(KEPT_WITHOUT_CONNECTION).plus(Duration::from_secs(1));
        sessions.begin("b".into(), Intents::NONE, ALONE, line.clone(), later);
        assert_eq!(sessions.ids(), ["b"]);
        sessions.leave("b", &line, Parting::GoodBye, later);
        assert!(sessions.ids().is_empty());
    }

    #[test]
    fn shards_log_in_at_discords_pace() {
        let mut sessions = Sessions::default();
        let pace = Logins { at_once: 2, window: Duration::from_secs(5) };
        let mut admit = |id, millis| {
            let now = NOW.plus(Duration::from_millis(millis));
            sessions.admit(Shard { id, of: 4 }, pace, now)
        };
        assert!(admit(0, 0) && admit(1, 0), "two at once");
        assert!(!admit(2, 4_999) && admit(3, 5_000));
        assert!(admit(2, 5_000), "who was refused does not count");
        assert!(!admit(0, 9_999), "one after the other in each group");
    }

    #[test]
    fn events_go_where_intents_and_shards_let_them() {
        let all = Intents::GUILD_MESSAGES.and(Intents::DIRECT_MESSAGES).and(Intents::MESSAGE_CONTENT);
        for (intents, shard, guild, direct) in [
            (Intents::NONE, ALONE, "", ""),
            (Intents::GUILD_MESSAGES, ALONE, "1 MESSAGE_CREATE \"\"", ""),
            (Intents::DIRECT_MESSAGES, ALONE, "", "1 MESSAGE_CREATE \"words\""),
            (all, ALONE, "1 MESSAGE_CREATE \"words\"", "2 MESSAGE_CREATE \"words\""),
            (all, Shard { id: 1, of: 2 }, "", ""),
            (all, Shard { id: 0, of: 2 }, "1 MESSAGE_CREATE \"words\"", "2 MESSAGE_CREATE \"words\""),
        ] {
            let mut sessions = Sessions::default();
            let (line, mut heard) = unbounded_channel();
            sessions.begin("a".into(), intents, shard, line, NOW);
            sessions.dispatch(&message(Place::Guild(GUILD), Intents::GUILD_MESSAGES), BOT);
            assert_eq!(received(&mut heard).concat(), guild, "{intents:?} {shard:?}");
            sessions.dispatch(&message(Place::Direct, Intents::DIRECT_MESSAGES), BOT);
            assert_eq!(received(&mut heard).concat(), direct, "{intents:?} {shard:?}");
        }
    }
}
