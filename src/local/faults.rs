//! What a test can make go wrong: rate limits, failures and delays of REST, and bad moods of the gateway.
//!
//! Faults are settings that the other parts look at; the handle that tests hold is
//! [`super::LocalDiscord::faults`].

use std::time::Duration;

use serde_json::{Value, json};

use super::gateway::close::CloseCode;
use super::gateway::intents::Intents;

/// Milliseconds between heartbeats that Discord asks for.
const HEARTBEAT: Duration = Duration::from_millis(41_250);

/// What is wrong at present.
#[derive(Debug)]
pub struct Faults {
    /// Failures of REST still to come, first come first served.
    rest: Vec<RestFault>,
    /// When guilds arrive after a login.
    pub guilds: GuildArrival,
    /// With which code logins are refused.
    pub refuse_logins: Option<CloseCode>,
    /// The heartbeat interval that new connections are told.
    pub heartbeat: Duration,
    /// Whether heartbeats are acknowledged.
    pub acknowledge: Acknowledge,
    /// The privileged intents that the application was granted.
    pub granted: Intents,
    /// How many requests a route takes, and in how long; without a limit no headers speak of one.
    pub rate_limit: Option<RateLimit>,
    /// How many shards `GET /gateway/bot` recommends.
    pub shards: u64,
    /// How many shards may log in at once, and how often.
    pub logins: Logins,
}

/// When guilds arrive after a login.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GuildArrival {
    /// With the login.
    AtOnce,
    /// When the test lets them.
    Held,
}

/// Whether heartbeats are acknowledged.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Acknowledge {
    /// Yes, as it should be.
    Always,
    /// No: a connection that is dead without having been closed.
    Never,
}

/// A failure of REST.
#[derive(Debug, Clone, PartialEq)]
pub struct RestFault {
    /// What goes wrong.
    pub kind: RestFaultKind,
    /// How many requests it hits.
    pub times: u32,
    /// A part of the path of the requests it hits; empty hits all.
    pub path: String,
}

/// What goes wrong with a request.
#[derive(Debug, Clone, PartialEq)]
pub enum RestFaultKind {
    /// 429, for this route only or for everything.
    RateLimited {
        /// How far the limit reaches.
        reach: Reach,
        /// After how long the client may come back.
        retry_after: Duration,
    },
    /// A status of 500 or above, with an empty body as from a broken proxy.
    Broken {
        /// The status.
        status: u16,
    },
    /// The request is answered, but late.
    Slow {
        /// How late.
        by: Duration,
    },
}

/// How many requests each route takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RateLimit {
    /// How many.
    pub requests: u32,
    /// In how long.
    pub window: Duration,
}

/// How many shards may log in at once. Discord: events/gateway, "Rate Limiting" and "Max Concurrency".
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Logins {
    /// How many; shards whose numbers are equal modulo this one log in one after the other.
    pub at_once: u64,
    /// In how long.
    pub window: Duration,
}

/// How far a rate limit reaches.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reach {
    /// This route.
    Route,
    /// Everything.
    Global,
}

impl Default for Faults {
    fn default() -> Self {
        Self {
            rest: Vec::new(),
            guilds: GuildArrival::AtOnce,
            refuse_logins: None,
            heartbeat: HEARTBEAT,
            acknowledge: Acknowledge::Always,
            granted: Intents::NONE,
            rate_limit: None,
            shards: 1,
            logins: Logins { at_once: 1, window: Duration::ZERO },
        }
    }
}

impl Faults {
    /// Adds a failure of REST behind those that wait already.
    pub fn plan(&mut self, fault: RestFault) {
        self.rest.push(fault);
    }

    /// The failure that hits a request to `path`, if any; it is used up by that.
    pub fn strike(&mut self, path: &str) -> Option<RestFaultKind> {
        let position = self.rest.iter().position(|fault| fault.times > 0 && path.contains(&fault.path))?;
        let fault = &mut self.rest[position];
        fault.times -= 1;
        let kind = fault.kind.clone();
        self.rest.retain(|fault| fault.times > 0);
        Some(kind)
    }
}

/// The body of a 429. Discord: topics/rate-limits, "Rate Limit Response Structure".
pub fn rate_limited_body(reach: Reach, retry_after: Duration) -> Value {
    json!({
        "message": "You are being rate limited.", "retry_after": retry_after.as_secs_f64(),
        "global": reach == Reach::Global,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fault_strikes_as_often_as_planned_and_only_its_paths() {
        let mut faults = Faults::default();
        let broken = |status| RestFaultKind::Broken { status };
        faults.plan(RestFault { kind: broken(502), times: 2, path: "/callback".into() });
        faults.plan(RestFault { kind: broken(500), times: 1, path: String::new() });
        let mut strike = |path: &str| match faults.strike(path) {
            Some(RestFaultKind::Broken { status }) => status,
            _ => 0,
        };
        let struck = ["/interactions/1/t/callback", "/users/@me", "/users/@me", "/a/callback", "/a/callback"];
        assert_eq!(struck.map(&mut strike), [502, 500, 0, 502, 0]);
    }
}
