//! REST: one handler for every request. It checks, acts, answers and keeps a record of each.
//!
//! Not spoken: opening threads, reactions, voice, polls, and whatever else the
//! routes in [`route`] do not name. Those are refused, never silently accepted.

pub mod answer;
pub mod buckets;
mod callback;
mod channels;
mod commands;
mod directory;
mod followup;
pub mod route;
mod sent;
mod upload;

use std::collections::HashMap;
use std::sync::Arc;

use axum::body::{Bytes, to_bytes};
use axum::extract::{Request, State as Shared};
use axum::http::HeaderMap;
use axum::http::header::{AUTHORIZATION, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};

use self::answer::{Answer, ApiError};
use self::route::Route;
use self::upload::Upload;
use crate::local::faults::RestFaultKind;
use crate::local::hub::{Hub, State};
use crate::local::journal::Exchange;
use crate::local::rules;
use crate::local::snowflake::Snowflake;
use crate::local::world::seed::BOT_TOKEN;

/// Most bytes of a request, as Discord takes with uploads.
const LARGEST_REQUEST: usize = 25 * 1024 * 1024;

/// A request on a known route, with all that its answer depends on.
struct Call<'a> {
    state: &'a mut State,
    query: HashMap<String, String>,
    body: &'a Value,
    /// What was sent with the body.
    files: &'a [Upload],
    /// As in `ws://127.0.0.1:8137`.
    gateway: String,
}

impl Call<'_> {
    /// Whether a switch of the query is on; libraries write `true` or `1`.
    fn is_on(&self, switch: &str) -> bool {
        self.query.get(switch).is_some_and(|value| value.eq_ignore_ascii_case("true") || value == "1")
    }
}

/// The query by which the journal tells an endpoint's reply from a request.
const IN_REPLY: &str = "in-reply";

/// Takes what an endpoint replied as the first answer to an interaction, under the same rules, and keeps
/// a record of it as of a request. Tells whether it was taken.
pub fn answered(hub: &Hub, id: Snowflake, token: &str, body: Value) -> bool {
    let path = format!("/interactions/{id}/{token}/callback");
    hub.change(|state| {
        let gateway = format!("ws://{}", hub.authority);
        let call = Call { state, query: HashMap::new(), body: &body, files: &[], gateway };
        let answer = answer(call, "POST", &path, &HeaderMap::new());
        let accepted = (200..300).contains(&answer.status);
        state.journal.exchange(Exchange {
            method: "POST".to_owned(),
            path,
            query: IN_REPLY.to_owned(),
            body: Some(body),
            status: answer.status,
            answer: answer.body,
            findings: Vec::new(),
        });
        accepted
    })
}

/// Answers any request below `/api`.
pub async fn serve(Shared(hub): Shared<Arc<Hub>>, request: Request) -> Response {
    let (parts, body) = request.into_parts();
    let path = without_version(parts.uri.path());
    let query = parts.uri.query().unwrap_or_default().to_owned();
    let Ok(bytes) = to_bytes(body, LARGEST_REQUEST).await else {
        return Answer::from(ApiError::TooLarge).into_response();
    };
    let fault = hub.change(|state| state.faults.strike(&path));
    if let Some(RestFaultKind::Slow { by }) = fault {
        tokio::time::sleep(by).await;
    }
    let body = read_body(&parts.headers, bytes).await;
    // Answered and recorded in one step: who has seen what a request brought about finds its record.
    let answer = hub.change(|state| {
        let answer = match (fault, &body) {
            (Some(RestFaultKind::RateLimited { reach, retry_after }), _) => {
                Answer::rate_limited(reach, retry_after)
            }
            (Some(RestFaultKind::Broken { status }), _) => Answer::broken(status),
            (_, Err(error)) => error.clone().into(),
            (_, Ok((body, files))) => {
                let (query, gateway) = (pairs(&query), format!("ws://{}", hub.authority));
                let body = body.as_ref().unwrap_or(&Value::Null);
                let call = Call { state, query, body, files, gateway };
                answer(call, parts.method.as_str(), &path, &parts.headers)
            }
        };
        state.journal.exchange(Exchange {
            method: parts.method.as_str().to_owned(),
            path,
            query,
            body: body.ok().and_then(|(body, _)| body),
            status: answer.status,
            answer: answer.body.clone(),
            findings: Vec::new(),
        });
        answer
    });
    answer.into_response()
}

fn answer(call: Call<'_>, method: &str, path: &str, headers: &HeaderMap) -> Answer {
    let Some(route) = Route::parse(method, path) else {
        return ApiError::NotFound.into();
    };
    if !route.is_open() && !is_authorized(headers) {
        return ApiError::Unauthorized.into();
    }
    let left = match buckets::take(call.state, method, path, &route) {
        Ok(left) => left,
        Err(answer) => return answer,
    };
    if !call.files.is_empty() && !route.takes_files() {
        return ApiError::InvalidForm(json!({"_misc": [NO_FILES]})).into();
    }
    let breaches = rules::breaches(&route, call.body);
    let mut answer = if breaches.is_empty() {
        act(call, route).unwrap_or_else(Answer::from)
    } else {
        ApiError::InvalidForm(breaches.tree()).into()
    };
    answer.headers.extend(left);
    answer
}

fn act(mut call: Call<'_>, route: Route) -> Result<Answer, ApiError> {
    match route {
        Route::Commands(application, scope, verb) => commands::all(&mut call, application, scope, verb),
        Route::Command(application, scope, id, verb) => {
            commands::one(&mut call, application, scope, id, verb)
        }
        Route::Channel(id) => channels::get(&call, id),
        Route::Typing(id) => channels::typing(&call, id),
        Route::Messages(channel) => channels::list(&call, channel),
        Route::Post(channel) => channels::post(&mut call, channel),
        Route::Message(channel, id, verb) => channels::message(&mut call, channel, id, verb),
        Route::Callback(id, token) => callback::answer(&mut call, id, &token),
        Route::FollowUp(application, token) => followup::post(&mut call, application, &token),
        Route::Answered(application, token, which, verb) => {
            followup::message(&mut call, application, &token, which, verb)
        }
        other => directory::answer(&mut call, &other),
    }
}

fn is_authorized(headers: &HeaderMap) -> bool {
    let sent = headers.get(AUTHORIZATION).and_then(|value| value.to_str().ok());
    sent.and_then(|sent| sent.strip_prefix("Bot ")) == Some(BOT_TOKEN)
}

/// The JSON of a body, and the files that came with it.
async fn read_body(headers: &HeaderMap, bytes: Bytes) -> Result<(Option<Value>, Vec<Upload>), ApiError> {
    if bytes.is_empty() {
        return Ok((None, Vec::new()));
    }
    let kind = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    if kind.starts_with("multipart/form-data") {
        return upload::read(headers, bytes).await;
    }
    if !kind.starts_with("application/json") {
        return Err(ApiError::InvalidForm(json!({"_misc": [NO_JSON]})));
    }
    let body = serde_json::from_slice(&bytes).map_err(|_| ApiError::InvalidJson)?;
    Ok((Some(body), Vec::new()))
}

const NO_JSON: &str =
    "Expected \"Content-Type\" header to be one of {'application/json', 'multipart/form-data'}.";
const NO_FILES: &str = "Files are sent with messages only.";

/// The path without `/api` and a version.
fn without_version(path: &str) -> String {
    let path = path.strip_prefix("/api").unwrap_or(path);
    let versioned = path.strip_prefix("/v10").or_else(|| path.strip_prefix("/v9"));
    versioned.filter(|rest| rest.starts_with('/')).unwrap_or(path).to_owned()
}

/// The pairs of a query. Nothing that Discord's clients send here needs decoding.
fn pairs(query: &str) -> HashMap<String, String> {
    let pairs = query.split('&').filter_map(|pair| pair.split_once('='));
    pairs.map(|(key, value)| (key.to_owned(), value.to_owned())).collect()
}

/// The status of the answer to a request, without a server.
#[cfg(test)]
pub fn status(hub: &Hub, method: &str, path: &str, headers: &HeaderMap, body: &Value) -> u16 {
    hub.change(|state| {
        let call = Call { state, query: HashMap::new(), body, files: &[], gateway: String::new() };
        answer(call, method, path, headers).status
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_left_out_of_paths() {
        for (path, expected) in [
            ("/api/v10/gateway", "/gateway"),
            ("/api/v9/gateway", "/gateway"),
            ("/api/gateway", "/gateway"),
            ("/api/v100/gateway", "/v100/gateway"),
        ] {
            assert_eq!(without_version(path), expected);
        }
    }
}
