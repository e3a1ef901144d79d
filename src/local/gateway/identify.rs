//! Logging in: IDENTIFY and RESUME, checked and answered.

use serde_json::{Value, json};

use super::close::CloseCode;
use super::intents::{Intents, Place};
use super::session::{Line, NotResumed, Outgoing, Shard};
use crate::local::faults::GuildArrival;
use crate::local::hub::State;
use crate::local::object::with;
use crate::local::world::seed::BOT_TOKEN;

/// Bit of an application's flags that says that message content may be read, for small bots.
const FLAG_MESSAGE_CONTENT_LIMITED: u64 = 1 << 19;

/// Begins a session and sends READY and the guilds; gives back the session's id, or nothing if the client
/// came too early and must identify again.
///
/// # Errors
/// The code with which the connection is to be closed.
pub fn identify(
    state: &mut State,
    asked: &Value,
    line: &Line,
    url: &str,
) -> Result<Option<String>, CloseCode> {
    if let Some(refusal) = state.faults.refuse_logins {
        return Err(refusal);
    }
    authenticate(asked)?;
    let intents = asked["intents"].as_u64().and_then(Intents::from_bits).ok_or(CloseCode::InvalidIntents)?;
    if !state.faults.granted.contain(intents.privileged()) {
        return Err(CloseCode::DisallowedIntents);
    }
    let shard = shard(&asked["shard"])?;
    let now = state.now();
    if !state.sessions.admit(shard, state.faults.logins, now) {
        return Ok(refuse_session(line));
    }
    let id = format!("{:032x}", state.world.next_id(now).get());
    state.with_sessions(|state| {
        state.sessions.begin(id.clone(), intents, shard, line.clone(), now);
    });
    let ready = ready(state, &id, shard, url);
    state.sessions.dispatch_to(&id, "READY", &ready);
    if state.faults.guilds == GuildArrival::AtOnce {
        send_guilds(state, &id);
    }
    Ok(Some(id))
}

/// Sends a session the guilds that it is to have.
pub fn send_guilds(state: &mut State, id: &str) {
    let session = state.sessions.get(id).filter(|session| session.intents.contain(Intents::GUILDS));
    let Some(shard) = session.map(|session| session.shard) else { return };
    let guilds = state.world.guilds().iter().filter(|guild| shard.covers(Place::Guild(guild.id)));
    let events: Vec<Value> = guilds.map(|guild| state.world.guild_event(guild)).collect();
    for event in events {
        state.sessions.dispatch_to(id, "GUILD_CREATE", &event);
    }
}

/// Resumes a session; gives back its id, or nothing if the client must identify anew.
///
/// # Errors
/// The code with which the connection is to be closed.
pub fn resume(state: &mut State, asked: &Value, line: &Line) -> Result<Option<String>, CloseCode> {
    authenticate(asked)?;
    let id = asked["session_id"].as_str().unwrap_or_default();
    let seen = asked["seq"].as_u64().unwrap_or_default();
    match state.with_sessions(|state| state.sessions.resume(id, seen, line)) {
        Ok(()) => Ok(Some(id.to_owned())),
        Err(NotResumed::InvalidSequence) => Err(CloseCode::InvalidSequence),
        Err(NotResumed::Gone) => Ok(refuse_session(line)),
    }
}

/// Tells a client to identify anew, later; it has no session now.
fn refuse_session(line: &Line) -> Option<String> {
    // A client that is gone already does not mind.
    let _ = line.send(Outgoing::payload(&json!({"op": 9, "s": null, "t": null, "d": false})));
    None
}

fn authenticate(asked: &Value) -> Result<(), CloseCode> {
    let token = asked["token"].as_str().ok_or(CloseCode::AuthenticationFailed)?;
    if token.strip_prefix("Bot ").unwrap_or(token) == BOT_TOKEN {
        Ok(())
    } else {
        Err(CloseCode::AuthenticationFailed)
    }
}

fn shard(asked: &Value) -> Result<Shard, CloseCode> {
    if asked.is_null() {
        return Ok(Shard { id: 0, of: 1 });
    }
    let numbers = asked.as_array().map(Vec::as_slice).unwrap_or_default();
    match numbers.iter().map(Value::as_u64).collect::<Vec<_>>()[..] {
        [Some(id), Some(of)] if id < of => Ok(Shard { id, of }),
        _ => Err(CloseCode::InvalidShard),
    }
}

fn ready(state: &State, id: &str, shard: Shard, url: &str) -> Value {
    let world = &state.world;
    let user = with(world.bot().user(), json!({"verified": true, "mfa_enabled": true, "email": null}));
    let guilds = world.guilds().iter().filter(|guild| shard.covers(Place::Guild(guild.id)));
    let guilds: Vec<Value> = guilds.map(|guild| json!({"id": guild.id, "unavailable": true})).collect();
    let flags =
        if state.faults.granted.contain(Intents::MESSAGE_CONTENT) { FLAG_MESSAGE_CONTENT_LIMITED } else { 0 };
    json!({
        "v": 10, "user": user, "user_settings": {}, "private_channels": [], "relationships": [],
        "presences": [], "guild_join_requests": [], "geo_ordered_rtc_regions": [], "session_type": "normal",
        "guilds": guilds, "session_id": id, "resume_gateway_url": url, "shard": [shard.id, shard.of],
        "application": {"id": world.bot().id, "flags": flags}, "_trace": [],
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(asked: &Value, expected: Result<(u64, u64), CloseCode>) {
        assert_eq!(shard(asked).map(|shard| (shard.id, shard.of)), expected, "{asked}");
    }

    #[test]
    fn shards_that_are_none_are_refused() {
        check(&json!(null), Ok((0, 1)));
        check(&json!([1, 2]), Ok((1, 2)));
        check(&json!([2, 2]), Err(CloseCode::InvalidShard));
        check(&json!([0, 0]), Err(CloseCode::InvalidShard));
        check(&json!([0]), Err(CloseCode::InvalidShard));
        check(&json!([0, 1, 2]), Err(CloseCode::InvalidShard));
        check(&json!(["0", "1"]), Err(CloseCode::InvalidShard));
        check(&json!("x"), Err(CloseCode::InvalidShard));
        check(&json!([-1, 2]), Err(CloseCode::InvalidShard));
    }
}
