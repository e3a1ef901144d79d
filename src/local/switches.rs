//! The handles by which tests look behind the scenes and make things go wrong.

use std::sync::Arc;
use std::time::Duration;

use serde_json::{Value, json};

use super::faults::{Acknowledge, GuildArrival, Logins, RateLimit, Reach, RestFault, RestFaultKind};
use super::gateway::close::CloseCode;
use super::gateway::identify::send_guilds;
use super::gateway::intents::Intents;
use super::gateway::session::Outgoing;
use super::hub::{Hub, State};
use super::journal::{Exchange, Witness};
use super::server::LocalDiscord;

/// What can be made to go wrong.
#[derive(Debug, Clone)]
pub struct Switches {
    hub: Arc<Hub>,
}

/// Whether a session that is declared invalid may be resumed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Validity {
    /// It may.
    Resumable,
    /// The client must identify anew.
    Lost,
}

impl LocalDiscord {
    /// Makes things go wrong.
    pub fn faults(&self) -> Switches {
        Switches { hub: Arc::clone(&self.hub) }
    }

    /// Moves the clock forward, by which interactions grow old; nothing sleeps.
    pub fn advance(&self, by: Duration) {
        self.hub.clock.advance(by);
        self.hub.expire();
    }

    /// The latest 2,000 REST requests with their answers, oldest first.
    pub fn exchanges(&self) -> Vec<Exchange> {
        self.hub.read(|state| state.journal.exchanges.iter().cloned().collect())
    }

    /// The latest 2,000 payloads that clients sent to the gateway, oldest first.
    pub fn gateway_payloads(&self) -> Vec<Value> {
        self.hub.read(|state| state.journal.gateway.iter().cloned().collect())
    }

    /// With which codes gateway connections ended so far, oldest first; nothing for a broken one.
    pub fn closed_connections(&self) -> Vec<Option<u16>> {
        self.hub.read(|state| state.journal.closed.iter().copied().collect())
    }

    /// Has every request and answer from now on looked at by one more witness.
    pub fn add_witness(&self, witness: Arc<dyn Witness>) {
        self.hub.change(|state| state.journal.add_witness(witness));
    }

    /// All that witnesses found wrong so far, each with the request it is about.
    pub fn findings(&self) -> Vec<String> {
        self.hub.read(|state| state.journal.findings.clone())
    }

    /// Grants the application privileged intents, as one does in Discord's developer portal. None are
    /// granted at first.
    pub fn grant(&self, intents: Intents) {
        self.hub.change(|state| state.faults.granted = intents);
    }
}

impl Switches {
    /// Plans a failure of REST.
    pub fn plan(&self, fault: RestFault) {
        self.hub.change(|state| state.faults.plan(fault));
    }

    /// The next `times` requests whose paths contain `path` get a 429.
    pub fn rate_limit(&self, path: &str, times: u32, reach: Reach, retry_after: Duration) {
        let kind = RestFaultKind::RateLimited { reach, retry_after };
        self.plan(RestFault { kind, times, path: path.to_owned() });
    }

    /// The next `times` requests whose paths contain `path` get this status, 500 or above.
    pub fn break_rest(&self, path: &str, times: u32, status: u16) {
        self.plan(RestFault { kind: RestFaultKind::Broken { status }, times, path: path.to_owned() });
    }

    /// The next `times` requests whose paths contain `path` are answered late, in real time.
    pub fn slow_down(&self, path: &str, times: u32, by: Duration) {
        self.plan(RestFault { kind: RestFaultKind::Slow { by }, times, path: path.to_owned() });
    }

    /// Lets each route take only so many requests in a window, as Discord does: every answer tells in its
    /// headers how many are left, and what is too much gets a 429. Answers to interactions are exempt.
    pub fn limit_rates(&self, requests: u32, window: Duration) {
        self.hub.change(|state| state.faults.rate_limit = Some(RateLimit { requests, window }));
    }

    /// Asks all clients to reconnect (op 7).
    pub fn ask_to_reconnect(&self) {
        self.tell_all(|| Outgoing::payload(&json!({"op": 7, "s": null, "t": null, "d": null})));
    }

    /// Asks all clients for a heartbeat (op 1).
    pub fn ask_for_heartbeat(&self) {
        self.tell_all(|| Outgoing::payload(&json!({"op": 1, "s": null, "t": null, "d": null})));
    }

    /// Declares all sessions invalid (op 9).
    pub fn invalidate(&self, validity: Validity) {
        let resumable = validity == Validity::Resumable;
        self.tell_all(|| Outgoing::payload(&json!({"op": 9, "s": null, "t": null, "d": resumable})));
    }

    /// Closes all connections with this code.
    pub fn close(&self, code: CloseCode) {
        self.tell_all(|| Outgoing::Close(code));
    }

    /// Closes all connections with an empty close frame.
    pub fn close_without_code(&self) {
        self.tell_all(|| Outgoing::CloseWithoutCode);
    }

    /// Hangs up on all clients without a word.
    pub fn drop_connections(&self) {
        self.tell_all(|| Outgoing::Cut);
    }

    /// Hangs up on all clients and forgets their sessions, so that none can be resumed.
    pub fn forget_sessions(&self) {
        self.hub.change(|state| state.with_sessions(|state| state.sessions.forget()));
    }

    /// Refuses logins with this code from now on, or accepts them again.
    pub fn refuse_logins(&self, code: Option<CloseCode>) {
        self.hub.change(|state| state.faults.refuse_logins = code);
    }

    /// Tells new connections this heartbeat interval.
    pub fn heartbeat_interval(&self, interval: Duration) {
        self.hub.change(|state| state.faults.heartbeat = interval);
    }

    /// Acknowledges no heartbeats from now on, as a connection that died without being closed.
    pub fn ignore_heartbeats(&self) {
        self.hub.change(|state| state.faults.acknowledge = Acknowledge::Never);
    }

    /// Acknowledges heartbeats again.
    pub fn acknowledge_heartbeats(&self) {
        self.hub.change(|state| state.faults.acknowledge = Acknowledge::Always);
    }

    /// Lets guilds stay unavailable after logins from now on.
    pub fn hold_guilds(&self) {
        self.hub.change(|state| state.faults.guilds = GuildArrival::Held);
    }

    /// Sends all sessions their guilds, and at once after logins from now on.
    pub fn release_guilds(&self) {
        self.hub.change(|state| {
            state.faults.guilds = GuildArrival::AtOnce;
            for id in state.sessions.ids() {
                send_guilds(state, &id);
            }
        });
    }

    /// Tells all sessions that their guilds are out of reach, as in an outage.
    /// [`Switches::release_guilds`] brings them back.
    pub fn lose_guilds(&self) {
        self.hub.change(State::lose_guilds);
    }

    /// How many shards `GET /gateway/bot` recommends from now on.
    pub fn recommend_shards(&self, shards: u64) {
        self.hub.change(|state| state.faults.shards = shards);
    }

    /// Holds logins to Discord's pace from now on: in `window`, as many as `at_once` shards may log in,
    /// no two of them equal modulo `at_once`; who comes too early must identify anew (op 9). `GET
    /// /gateway/bot` says `at_once` as `max_concurrency`. At Discord the window is five seconds.
    pub fn limit_logins(&self, at_once: u64, window: Duration) {
        self.hub.change(|state| state.faults.logins = Logins { at_once, window });
    }

    /// How many sessions have a connection.
    pub fn connected(&self) -> usize {
        self.hub.read(|state| state.sessions.connected())
    }

    fn tell_all(&self, what: impl Fn() -> Outgoing) {
        self.hub.change(|state| state.sessions.tell_all(what));
    }
}
