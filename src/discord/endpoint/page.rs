//! The one page of the endpoint: a request, its signature, its answer.

use std::sync::Arc;
use std::time::{Duration, Instant, SystemTime};

use axum::body::Bytes;
use axum::extract::{DefaultBodyLimit, FromRequest, Request, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::routing::post;
use axum::{Json, Router};
use serde::{Deserialize, Serialize};
use serenity::model::application::Interaction;
use tokio::time::timeout;
use tokio_util::task::TaskTracker;
use tracing::{debug, warn};

use super::PATH;
use super::signature::{SIGNATURE, Seal, TIMESTAMP, Verifier};
use crate::discord::answering::{Answering, Arrival};
use crate::discord::callback::Callback;
use crate::discord::connection::Connection;
use crate::discord::dialogue::apology;
use crate::discord::intake;
use crate::discord::memory::{Token, Trace};
use crate::discord::observer::{Delivery, Event, Refusal};
use crate::discord::request::{Action, Visibility};
use crate::reply::Language;

/// Most bytes of a request. The longest message that Discord allows, with embeds and components, which
/// comes with a button, takes about 0.6 MB when every character of it is written as an escape.
const LARGEST: usize = 1 << 20;

/// How long a request may take to arrive; Discord itself does not wait longer for the answer.
const ARRIVAL: Duration = Duration::from_secs(3);

/// What a request needs; shared by all.
pub(super) struct Page {
    pub(super) verifier: Verifier,
    pub(super) answering: Answering,
    pub(super) connection: Connection,
    pub(super) tracker: TaskTracker,
}

/// What every interaction says of itself, however new its kind.
#[derive(Debug, Deserialize)]
struct Kind {
    r#type: u8,
}

/// Types of interactions and answers, as Discord numbers them.
mod number {
    pub const PING: u8 = 1;
    pub const PONG: u8 = 1;
    pub const AUTOCOMPLETE: u8 = 4;
    /// The first that wants an answer, and the last that there is.
    pub const FIRST: u8 = 2;
    pub const LAST: u8 = 5;
}

/// The answer to Discord's question whether anybody is there.
#[derive(Debug, Serialize)]
struct Pong {
    r#type: u8,
}

impl Page {
    pub(super) fn router(self) -> Router {
        Router::new()
            .route(PATH, post(answer))
            .layer(DefaultBodyLimit::max(LARGEST))
            .with_state(Arc::new(self))
    }

    /// The body of a request that Discord has signed.
    async fn body(&self, request: Request) -> Result<Bytes, Refusal> {
        let headers = request.headers().clone();
        let body = match timeout(ARRIVAL, Bytes::from_request(request, &())).await {
            Ok(Ok(body)) => body,
            Ok(Err(cause)) if cause.status() == StatusCode::PAYLOAD_TOO_LARGE => {
                return Err(Refusal::TooLarge);
            }
            Ok(Err(_)) | Err(_) => return Err(Refusal::Incomplete),
        };
        let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
        let verified = self.verifier.verify(seal(&headers), &body, now);
        if verified == Err(Refusal::Stale) {
            warn!(
                "a request that Discord has signed is refused for its age; check the clock of this machine"
            );
        }
        verified.map(|()| body)
    }

    /// The answer to an interaction of which only the type can be trusted to be known.
    async fn answer(&self, kind: &Kind, body: &[u8], arrived: Instant) -> Result<Response, Refusal> {
        let interaction = match serde_json::from_slice::<Interaction>(body) {
            Ok(Interaction::Ping(_)) => return Err(Refusal::Unreadable),
            Ok(interaction) => interaction,
            Err(cause) => {
                // What kind of error, and where, but not what stands there.
                warn!(kind = kind.r#type, category = ?cause.classify(), "an interaction cannot be read");
                return Ok(unread(kind));
            }
        };
        let request = intake::interaction(&interaction).ok_or(Refusal::Unreadable)?;
        let spot = intake::spot(&interaction).ok_or(Refusal::Unreadable)?;
        self.connection.speak_for(interaction.application_id());
        let on = intake::pressed_on(&interaction);
        let arrival = Arrival { on, ..Arrival::new(arrived, spot) };
        let begun = self.answering.begin(&request, arrival, &self.connection).await;
        if begun.action.is_plain() {
            let reply = Json(Callback::new(&begun.action)).into_response();
            let trace = Trace::Response(Token(interaction.token().to_owned()));
            self.answering.end(&begun, Delivery::Arrived, Some(trace));
            return Ok(reply);
        }
        // What takes more than an answer is Discord told by requests of ours, in their order; the reply
        // to its own is then empty. So are files sent: in replies Discord takes them only of some
        // interactions, and only small ones (discord-api-docs, issues 5925 and 5933).
        let (connection, answering) = (self.connection.clone(), self.answering.clone());
        let (id, token) = (interaction.id(), interaction.token().to_owned());
        self.tracker.spawn(async move {
            let delivery = connection.answer(id, &token, &begun.action).await;
            answering.end(&begun, delivery, None);
        });
        Ok(StatusCode::ACCEPTED.into_response())
    }
}

async fn answer(State(page): State<Arc<Page>>, request: Request) -> Response {
    let arrived = Instant::now();
    let answered = match page.body(request).await {
        Ok(body) => match serde_json::from_slice::<Kind>(&body) {
            Ok(Kind { r#type: number::PING }) => Ok(Json(Pong { r#type: number::PONG }).into_response()),
            Ok(kind) if (number::FIRST..=number::LAST).contains(&kind.r#type) => {
                page.answer(&kind, &body, arrived).await
            }
            _ => Err(Refusal::Unreadable),
        },
        Err(refusal) => Err(refusal),
    };
    answered.unwrap_or_else(|refusal| {
        debug!(reason = refusal.as_str(), "a request is refused");
        page.answering.observer.observe(&Event::Refused(refusal));
        refused(refusal)
    })
}

fn seal(headers: &HeaderMap) -> Seal<'_> {
    let bytes = |name| headers.get(name).map_or(&[][..], |value| value.as_bytes());
    Seal { signature: bytes(SIGNATURE), timestamp: bytes(TIMESTAMP) }
}

/// What is answered to an interaction of a form that Discord did not have when this was written.
fn unread(kind: &Kind) -> Response {
    let action = match kind.r#type {
        number::AUTOCOMPLETE => Action::Offer(Vec::new()),
        _ => Action::Say(apology(Language::default()), Visibility::Private),
    };
    Json(Callback::new(&action)).into_response()
}

fn refused(refusal: Refusal) -> Response {
    let (status, sentence) = match refusal {
        Refusal::Unsigned | Refusal::Forged => {
            (StatusCode::UNAUTHORIZED, "the request is not signed by Discord\n")
        }
        Refusal::Stale => (StatusCode::UNAUTHORIZED, "the request was not signed just now\n"),
        Refusal::TooLarge => (StatusCode::PAYLOAD_TOO_LARGE, "the request is too large\n"),
        Refusal::Incomplete => (StatusCode::REQUEST_TIMEOUT, "the request did not arrive\n"),
        Refusal::Unreadable => (StatusCode::BAD_REQUEST, "the request is no interaction\n"),
    };
    (status, sentence).into_response()
}
