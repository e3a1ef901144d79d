//! Whatever comes in, nothing panics: any JSON on any route, as any action, and as any login.

use std::sync::Arc;

use axum::http::{HeaderMap, HeaderValue, header::AUTHORIZATION};
use proptest::prelude::{Just, Strategy, any, prop, prop_oneof, proptest};
use serde_json::{Map, Value, json};
use tokio::sync::mpsc::unbounded_channel;

use super::act::{Action, Done, act};
use super::gateway::identify::{identify, resume};
use super::hub::Hub;
use super::rest;
use super::snowflake::Snowflake;
use super::world::interaction::InteractionKind;
use super::world::seed::{self, BOT_TOKEN};

/// Names that mean something somewhere, so that bodies reach deep.
const NAMES: &str = "accessory action allowed_mentions author autocomplete channel channel_id choices color command \
    component components content custom_id data de default default_member_permissions description \
    description_localizations do embeds emoji enforce_nonce fields flags footer id image inline intents \
    interaction_id interaction_metadata items label locale max_length max_values message message_id \
    message_reference messages min_length min_value min_values name name_localizations nonce option \
    options parse placeholder recipient_id reply_to required roles seq session_id shard style \
    target_message_id text timestamp title token type url user user_ids username users value values \
    with_response";
/// Texts that mean something somewhere.
const TEXTS: &[&str] = &[
    "ask",
    "uk",
    "language",
    "restore",
    "Check this",
    "say",
    "slash",
    "click",
    "users",
    "everyone",
    "https://a.example",
    "<@1> @everyone",
    "ß",
    BOT_TOKEN,
];

fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        (0..20_u64).prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        prop::sample::select(TEXTS).prop_map(Value::from),
        "\\PC{0,8}".prop_map(Value::from),
    ];
    leaf.prop_recursive(6, 64, 6, |inner| {
        let fields = prop::collection::vec(
            (prop::sample::select(NAMES.split_whitespace().collect::<Vec<_>>()), inner.clone()),
            0..8,
        );
        let object = |fields: Vec<(&str, Value)>| {
            Value::Object(
                fields.into_iter().map(|(name, value)| (name.to_owned(), value)).collect::<Map<_, _>>(),
            )
        };
        prop_oneof![prop::collection::vec(inner, 0..6).prop_map(Value::from), fields.prop_map(object)]
    })
}

/// A Discord with a command, a message, and interactions of all kinds that wait for an answer.
fn busy_hub() -> (Arc<Hub>, Vec<(&'static str, String)>) {
    let hub = Arc::new(Hub::new(seed::world("bot"), "127.0.0.1:1".into()));
    let mut routes = Vec::new();
    hub.change(|state| {
        let (application, guild) = (state.world.bot().id, state.world.home().id);
        let ada = state.world.humans().next().unwrap().id;
        let channel = state.world.channels().next().unwrap().id;
        let commands = json!([{"name": "ask", "description": "d", "options": [
            {"type": 3, "name": "value", "description": "d", "autocomplete": true}]}, {"name": "Check this", "type": 3}]);
        let now = state.now();
        let (registry, stamp) = state.world.registry(now);
        registry
            .replace(super::world::command::Scope::Global, commands.as_array().unwrap(), stamp)
            .unwrap();
        let said = Action::Say { channel, content: "words".into(), reply_to: None };
        let Ok(Done::Message(message)) = act(state, ada, &said) else { panic!("Ada cannot speak") };
        let id = state.world.commands.all().next().unwrap()["id"].as_str().unwrap().to_owned();
        for kind in [
            InteractionKind::Command { name: "ask".into() },
            InteractionKind::Menu { name: "Check this".into(), target: message },
            InteractionKind::Autocomplete,
            InteractionKind::Component,
            InteractionKind::Submit { opened_by: Snowflake::new(1) },
        ] {
            let (by, data) = (ada, json!({}));
            let begun = super::act::begin::Beginning { kind, by, channel, source: Some(message), data };
            let Done::Interaction(id) = super::act::begin::begin(state, begun) else { panic!("nothing begun") };
            let token = state.world.interaction_by_id(id).unwrap().token.clone();
            routes.push(("POST", format!("/interactions/{id}/{token}/callback")));
            routes.push(("POST", format!("/webhooks/{application}/{token}")));
            routes.push(("PATCH", format!("/webhooks/{application}/{token}/messages/@original")));
        }
        let commands = format!("/applications/{application}/commands");
        routes.extend([
            ("PATCH", format!("{commands}/{id}")),
            ("POST", commands.clone()),
            ("PUT", commands),
            ("PUT", format!("/applications/{application}/guilds/{guild}/commands")),
            ("POST", format!("/channels/{channel}/messages")),
            ("PATCH", format!("/channels/{channel}/messages/{message}")),
            ("PATCH", "/users/@me".to_owned()),
            ("POST", "/users/@me/channels".to_owned()),
        ]);
    });
    (hub, routes)
}

proptest! {
    #[test]
    fn any_body_gets_an_answer(bodies in prop::collection::vec(any_json(), 2)) {
        let (hub, routes) = busy_hub();
        let mut headers = HeaderMap::new();
        headers.insert(AUTHORIZATION, HeaderValue::from_str(&format!("Bot {BOT_TOKEN}")).unwrap());
        for body in &bodies {
            for (method, path) in &routes {
                let status = rest::status(&hub, method, path, &headers, body);
                assert!(status < 500, "{method} {path} {body}: {status}");
                // As it is, and as an answer of each kind.
                for kind in 4..=9 {
                    let callback = json!({"type": kind, "data": body});
                    assert!(rest::status(&hub, method, path, &headers, &callback) < 500);
                }
            }
        }
    }

    #[test]
    fn any_action_is_done_or_refused(body in any_json(), kind in prop::sample::select(TEXTS)) {
        let (hub, _) = busy_hub();
        let mut body = body;
        if let Value::Object(fields) = &mut body {
            fields.insert("do".into(), json!(kind));
            let channel = hub.read(|state| state.world.channels().next().unwrap().id);
            fields.entry("channel").or_insert_with(|| json!(channel));
        }
        if let Ok(action) = serde_json::from_value::<Action>(body) {
            let ada = hub.read(|state| state.world.humans().next().unwrap().id);
            // Either outcome is well; a panic is not.
            let _ = hub.change(|state| act(state, ada, &action));
        }
    }

    #[test]
    fn any_login_is_accepted_or_closed(body in any_json()) {
        let (hub, _) = busy_hub();
        let (line, _heard) = unbounded_channel();
        let mut body = body;
        if let Value::Object(fields) = &mut body {
            fields.insert("token".into(), json!(BOT_TOKEN));
        }
        let _ = hub.change(|state| identify(state, &body, &line, "ws://127.0.0.1:1"));
        let _ = hub.change(|state| resume(state, &body, &line));
    }
}
