//! What the page asks for: the state as one person sees it, events, and actions. JSON in and out,
//! Discord's own shapes wherever Discord has one. The files of the page are served by its neighbour
//! `assets`; who may ask at all is `visitor`'s to say.

use std::collections::HashMap;
use std::convert::Infallible;
use std::sync::Arc;

use axum::extract::rejection::JsonRejection;
use axum::extract::{DefaultBodyLimit, Query, State as Shared};
use axum::http::StatusCode;
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use axum::{Json, Router, routing};
use futures_util::{Stream, StreamExt};
use serde::Deserialize;
use serde_json::{Map, Value, json};
use tokio::runtime::Handle;
use tokio_stream::wrappers::BroadcastStream;

use super::act::{self, Action, Done};
use super::hub::{Hub, State};
use super::locale::Locale;
use super::snowflake::Snowflake;
use super::world::World;
use super::world::channel::{Channel, ChannelKind};

/// What an action may weigh: a page gives back to a server started anew all that it still shows.
const HEAVIEST_ACTION: usize = 64 * 1024 * 1024;

/// The routes below `/local`.
pub fn routes() -> Router<Arc<Hub>> {
    Router::new()
        .route("/local/state", routing::get(state))
        .route("/local/events", routing::get(events))
        .route("/local/act", routing::post(act).layer(DefaultBodyLimit::max(HEAVIEST_ACTION)))
}

#[derive(Debug, Deserialize)]
struct Who {
    #[serde(default)]
    user: String,
}

#[derive(Debug, Deserialize)]
struct Request {
    user: Snowflake,
    #[serde(flatten)]
    action: Map<String, Value>,
}

/// The state as a person sees it; without a person, as the first one does.
async fn state(Shared(hub): Shared<Arc<Hub>>, Query(who): Query<Who>) -> Response {
    let seen = hub.read(|state| Some(as_seen_by(state, viewer(&state.world, &who.user)?)));
    seen.map_or_else(|| no_such_user(&who.user), |seen| Json(seen).into_response())
}

/// Events for a person, from now on. Who lags too far behind is cut off, and begins anew.
async fn events(Shared(hub): Shared<Arc<Hub>>, Query(who): Query<Who>) -> Response {
    let found = hub.read(|state| Some((viewer(&state.world, &who.user)?, state.watch())));
    let Some((person, notices)) = found else { return no_such_user(&who.user) };
    let mine = BroadcastStream::new(notices)
        .take_while(|notice| std::future::ready(notice.is_ok()))
        .filter_map(move |notice| {
            let mine = notice.ok().filter(|notice| notice.to.contains(&person));
            std::future::ready(mine.map(|notice| Ok(Event::default().data(notice.body.to_string()))))
        });
    let closing = hub.closing.clone().cancelled_owned();
    sse(mine.take_until(closing)).into_response()
}

fn sse<S>(stream: S) -> Sse<impl Stream<Item = Result<Event, Infallible>>>
where
    S: Stream<Item = Result<Event, Infallible>> + Send + 'static,
{
    Sse::new(stream).keep_alive(KeepAlive::default())
}

/// Does what a person wants done.
async fn act(Shared(hub): Shared<Arc<Hub>>, body: Result<Json<Request>, JsonRejection>) -> Response {
    let Json(request) = match body {
        Ok(body) => body,
        Err(rejection) => return refused(StatusCode::BAD_REQUEST, &rejection.body_text()),
    };
    let action: Action = match serde_json::from_value(Value::Object(request.action)) {
        Ok(action) => action,
        Err(error) => {
            return refused(StatusCode::BAD_REQUEST, &format!("the action cannot be read: {error}"));
        }
    };
    let done = act::perform(&hub, &Handle::current(), request.user, &action);
    let done = match (done, action) {
        (Ok(Done::Interaction(id)), Action::Autocomplete { .. }) => {
            Ok(Done::Choices(act::choices(&hub, id).await))
        }
        (done, _) => done,
    };
    match done {
        Ok(done) => Json(done.object()).into_response(),
        Err(refusal) => refused(StatusCode::UNPROCESSABLE_ENTITY, &refusal.to_string()),
    }
}

/// Everything that a person sees.
pub fn as_seen_by(state: &State, person: Snowflake) -> Value {
    let world = &state.world;
    let users: Vec<Value> = world
        .humans()
        .map(|human| {
            let mut user = human.user();
            user["moderator"] = json!(human.is_moderator());
            user["locale"] = json!(human.locale);
            user
        })
        .collect();
    let mut bot = world.bot().user();
    bot["online"] = json!(state.bot_is_online());
    bot["called"] = json!(state.endpoint.is_some());
    let channels: Vec<&Channel> =
        world.channels().filter(|channel| is_shown(world, person, channel)).collect();
    let messages: HashMap<String, Vec<Value>> = channels
        .iter()
        .map(|channel| (channel.id.to_string(), messages_seen_by(world, person, channel.id)))
        .collect();
    json!({
        "started": state.started().to_string(), "users": users, "user": person, "bot": bot, "guild": {"id": world.home().id, "name": world.home().name},
        "channels": channels.into_iter().map(|channel| entry(world, channel)).collect::<Vec<_>>(),
        "commands": world.commands_for(person), "messages": messages,
        "locales": Locale::all().collect::<Vec<_>>(),
    })
}

/// Whether the page has a channel for a person: of guilds it shows the first.
fn is_shown(world: &World, person: Snowflake, channel: &Channel) -> bool {
    let elsewhere = world.guild_of(channel.id).is_some_and(|guild| guild != world.home().id);
    !elsewhere && channel.takes_messages() && world.sees_channel(person, channel.id)
}

/// The messages of a channel that a person sees, oldest first.
pub fn messages_seen_by(world: &World, person: Snowflake, channel: Snowflake) -> Vec<Value> {
    let seen = world.messages_in(channel).filter(|message| world.sees(person, message));
    seen.map(|message| world.message_object(message)).collect()
}

fn entry(world: &World, channel: &Channel) -> Value {
    match &channel.kind {
        ChannelKind::Text { name, topic, .. } => {
            json!({"id": channel.id, "name": name, "type": 0, "topic": topic})
        }
        ChannelKind::Thread { parent, name, .. } => {
            let parent = world.channel(*parent).map(Channel::name).unwrap_or_default();
            json!({"id": channel.id, "name": format!("{parent} › {name}"), "type": 11, "topic": null})
        }
        ChannelKind::Forum { name, .. } => json!({"id": channel.id, "name": name, "type": 15, "topic": null}),
        ChannelKind::Direct { .. } => {
            json!({"id": channel.id, "name": world.bot().display_name, "type": 1, "topic": null})
        }
    }
}

fn viewer(world: &World, asked: &str) -> Option<Snowflake> {
    if asked.is_empty() {
        return world.humans().next().map(|person| person.id);
    }
    let id: Snowflake = asked.parse().ok()?;
    world.humans().find(|person| person.id == id).map(|person| person.id)
}

fn no_such_user(asked: &str) -> Response {
    refused(StatusCode::NOT_FOUND, &format!("there is no user `{asked}`"))
}

fn refused(status: StatusCode, sentence: &str) -> Response {
    (status, Json(json!({"error": sentence}))).into_response()
}
