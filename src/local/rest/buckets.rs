//! Rate limits of routes: how much each takes in a window, and the headers that tell a client what is
//! left before it is told off. Discord: topics/rate-limits.
//!
//! They are off until a test switches them on. Answers to interactions have none, as at Discord. The
//! global limit is not counted here; a test can plan it as a fault.

use std::collections::HashMap;

use super::answer::Answer;
use super::route::Route;
use crate::local::clock::Moment;
use crate::local::faults::{RateLimit, Reach};
use crate::local::hub::State;

/// Headers by name.
pub type Headers = Vec<(&'static str, String)>;

/// How much each route has taken in its present window.
#[derive(Debug, Default)]
pub struct Buckets(HashMap<String, Bucket>);

#[derive(Debug)]
struct Bucket {
    taken: u32,
    since: Moment,
}

/// Takes one request; gives back the headers for its answer.
///
/// # Errors
/// It is one too much: the 429 to give instead.
pub fn take(state: &mut State, method: &str, path: &str, route: &Route) -> Result<Headers, Answer> {
    let Some(limit) = state.faults.rate_limit.filter(|_| !route.answers_interaction()) else {
        return Ok(Headers::new());
    };
    let name = name(method, path);
    let now = state.now();
    let bucket = state.buckets.0.entry(name.clone()).or_insert(Bucket { taken: 0, since: now });
    if now.since(bucket.since) >= limit.window {
        *bucket = Bucket { taken: 0, since: now };
    }
    if bucket.taken >= limit.requests {
        let retry_after = limit.window.saturating_sub(now.since(bucket.since));
        let mut answer = Answer::rate_limited(Reach::Route, retry_after);
        answer.headers.extend(headers(&name, bucket, limit, now));
        return Err(answer);
    }
    bucket.taken += 1;
    Ok(headers(&name, bucket, limit, now))
}

fn headers(name: &str, bucket: &Bucket, limit: RateLimit, now: Moment) -> Headers {
    let seconds = |millis: u64| format!("{}.{:03}", millis / 1000, millis % 1000);
    let reset = bucket.since.plus(limit.window);
    vec![
        ("x-ratelimit-limit", limit.requests.to_string()),
        ("x-ratelimit-remaining", limit.requests.saturating_sub(bucket.taken).to_string()),
        ("x-ratelimit-reset", seconds(reset.as_millis())),
        ("x-ratelimit-reset-after", seconds(reset.as_millis().saturating_sub(now.as_millis()))),
        ("x-ratelimit-bucket", name.to_owned()),
    ]
}

/// What shares a limit: the method and the path, of whose ids only the first counts.
fn name(method: &str, path: &str) -> String {
    let mut ids = 0;
    let shared = path.trim_matches('/').split('/').map(|segment| {
        ids += usize::from(segment.parse::<u64>().is_ok());
        if ids > 1 && segment.parse::<u64>().is_ok() { "id" } else { segment }
    });
    let shared: Vec<&str> = shared.collect();
    format!("{}-{}", method.to_lowercase(), shared.join("-").replace('@', ""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn messages_of_a_channel_share_a_limit() {
        assert_eq!(name("PATCH", "/channels/1/messages/2"), "patch-channels-1-messages-id");
        assert_eq!(name("PATCH", "/channels/1/messages/3"), "patch-channels-1-messages-id");
        assert_eq!(name("POST", "/channels/2/messages"), "post-channels-2-messages");
        assert_eq!(name("GET", "/users/@me"), "get-users-me");
    }
}
