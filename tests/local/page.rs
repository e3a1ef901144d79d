//! What the page asks for, as a browser asks for it.

use futures_util::StreamExt;
use onrecord::local::LocalDiscord;
use serde_json::{Value, json};
use tokio_tungstenite::connect_async;
use tokio_tungstenite::tungstenite::client::IntoClientRequest;

use crate::raw::{Gateway, PATIENCE, Rest, bot};

async fn get(local: &LocalDiscord, path: &str) -> reqwest::Response {
    reqwest::get(format!("{}{path}", local.base_url())).await.unwrap()
}

async fn state(local: &LocalDiscord, name: &str) -> Value {
    let user = local.person(name).id();
    get(local, &format!("/local/state?user={user}")).await.json().await.unwrap()
}

async fn act(local: &LocalDiscord, name: &str, action: &Value) -> (u16, Value) {
    let mut body = action.clone();
    body["user"] = json!(local.person(name).id());
    let response = reqwest::Client::new().post(format!("{}/local/act", local.base_url())).json(&body);
    let response = response.send().await.unwrap();
    (response.status().as_u16(), response.json().await.unwrap())
}

/// A browser's stream of events.
struct Events {
    bytes: std::pin::Pin<Box<dyn futures_util::Stream<Item = Vec<u8>>>>,
    rest: String,
}

impl Events {
    async fn follow(local: &LocalDiscord, name: &str) -> Self {
        let response = get(local, &format!("/local/events?user={}", local.person(name).id())).await;
        assert_eq!(response.headers()["content-type"], "text/event-stream");
        let bytes = response.bytes_stream().map(|bytes| bytes.unwrap().to_vec());
        Self { bytes: Box::pin(bytes), rest: String::new() }
    }

    /// The next event, which must be this one.
    async fn next(&mut self, name: &str) -> Value {
        loop {
            if let Some(end) = self.rest.find("\n\n") {
                let event: String = self.rest.drain(..end + 2).collect();
                let event: Option<Value> =
                    event.strip_prefix("data: ").map(|data| serde_json::from_str(data).unwrap());
                if let Some(event) = event {
                    assert_eq!(event["t"], name, "{event}");
                    return event["d"].clone();
                }
                continue;
            }
            let more =
                tokio::time::timeout(PATIENCE, self.bytes.next()).await.expect("an event comes in time");
            self.rest.push_str(&String::from_utf8(more.expect("the stream goes on")).unwrap());
        }
    }
}

#[tokio::test]
async fn the_page_and_its_files_are_served() {
    let local = LocalDiscord::start(0).await.unwrap();
    let page = get(&local, "/").await;
    assert_eq!(page.headers()["content-type"], "text/html; charset=utf-8");
    let policy = page.headers()["content-security-policy"].to_str().unwrap().to_owned();
    assert!(policy.contains("default-src 'none'"), "{policy}");
    assert!(page.text().await.unwrap().contains("/assets/page.js"));
    let script = get(&local, "/assets/page.js").await;
    assert_eq!(script.headers()["content-type"], "text/javascript; charset=utf-8");
    assert_eq!(script.headers()["x-content-type-options"], "nosniff");
    assert_eq!(get(&local, "/assets/README.md").await.status(), 404);
    assert_eq!(get(&local, "/elsewhere").await.status(), 404);
}

#[tokio::test]
async fn the_state_is_as_one_person_sees_it() {
    let local = LocalDiscord::start_for("Onrecord", 0).await.unwrap();
    let first: Value = get(&local, "/local/state?user=").await.json().await.unwrap();
    assert_eq!(first["user"], json!(local.person("Ada").id()));
    assert_eq!((&first["bot"]["username"], &first["bot"]["online"]), (&json!("onrecord"), &json!(false)));
    let (_gateway, _rest) = bot(&local).await;
    let ada = state(&local, "Ada").await;
    assert_eq!(ada["bot"]["online"], true);
    assert_eq!(ada["commands"].as_array().unwrap().len(), 2);
    let names = |state: &Value| {
        let channels = state["channels"].as_array().unwrap().iter();
        channels
            .map(|channel| format!("{} {}", channel["name"].as_str().unwrap(), channel["type"]))
            .collect::<Vec<_>>()
    };
    assert_eq!(names(&ada), ["questions 0", "general 0", "Onrecord 1"]);
    assert_eq!(
        names(&state(&local, "Mira").await),
        ["questions 0", "general 0", "moderators 0", "Onrecord 1"]
    );
    let moderators: Vec<&Value> =
        ada["users"].as_array().unwrap().iter().map(|user| &user["moderator"]).collect();
    assert_eq!(moderators, [false, false, true]);
    assert_eq!(get(&local, "/local/state?user=1").await.status(), 404);
}

#[tokio::test]
async fn interactions_tell_the_language_that_one_has_chosen() {
    let local = LocalDiscord::start(0).await.unwrap();
    let (mut gateway, _rest) = bot(&local).await;
    let before = state(&local, "Ada").await;
    assert_eq!((&before["users"][0]["locale"], &before["locales"][25]), (&json!("en-US"), &json!("uk")));
    let chosen = act(&local, "Ada", &json!({"do": "language", "locale": "uk"})).await;
    assert_eq!(chosen, (200, json!({"ok": true, "locale": "uk"})));
    let (status, refused) = act(&local, "Ada", &json!({"do": "language", "locale": "tlh"})).await;
    let sentence = "the action cannot be read: `tlh` is no locale that Discord knows";
    assert_eq!((status, &refused["error"]), (400, &json!(sentence)));
    assert_eq!(state(&local, "Ben").await["users"][0]["locale"], "uk");
    let ask = json!({"do": "slash", "channel": local.channel("questions"), "command": "ask",
                     "options": {"question": "q"}});
    for (name, locale) in [("Ada", "uk"), ("Ben", "en-US")] {
        act(&local, name, &ask).await;
        let event = gateway.event("INTERACTION_CREATE").await;
        assert_eq!((&event["locale"], &event["guild_locale"]), (&json!(locale), &json!("en-US")));
    }
}

#[tokio::test]
async fn actions_do_what_people_do() {
    let local = LocalDiscord::start(0).await.unwrap();
    let (mut gateway, _rest) = bot(&local).await;
    let questions = local.channel("questions");
    let (status, said) =
        act(&local, "Ada", &json!({"do": "say", "channel": questions, "content": "hello"})).await;
    assert_eq!((status, &said["ok"]), (200, &json!(true)));
    gateway.event("MESSAGE_CREATE").await;
    let seen = state(&local, "Ben").await;
    assert_eq!(seen["messages"][questions.to_string()][0]["id"], said["message_id"]);
    let slash = json!({"do": "slash", "channel": questions, "command": "ask", "options": {"question": "q"}});
    let (_, asked) = act(&local, "Ada", &slash).await;
    assert_eq!(gateway.event("INTERACTION_CREATE").await["id"], asked["interaction_id"]);
    for (action, status, sentence) in [
        (
            json!({"do": "say", "channel": "1", "content": "x"}),
            422,
            "there is no channel `1` that this user sees",
        ),
        (json!({"do": "dance"}), 400, "the action cannot be read: unknown variant `dance`"),
        (
            json!({"do": "say", "channel": "x", "content": "x"}),
            400,
            "the action cannot be read: `\"x\"` is not an id",
        ),
        (
            json!({"do": "slash", "channel": questions, "command": "ask"}),
            422,
            "option `question` must be filled in",
        ),
    ] {
        let (found, body) = act(&local, "Ada", &action).await;
        assert_eq!(found, status, "{action} {body}");
        assert!(body["error"].as_str().unwrap().starts_with(sentence), "{body}");
    }
}

#[tokio::test]
async fn choices_come_in_the_answer() {
    let local = LocalDiscord::start(0).await.unwrap();
    let (mut gateway, rest) = bot(&local).await;
    let action = json!({"do": "autocomplete", "channel": local.channel("questions"), "command": "ask",
        "option": "question", "value": "how", "options": {}});
    let typing = async { act(&local, "Ada", &action).await };
    let answering = async {
        let asked = gateway.event("INTERACTION_CREATE").await;
        let path = format!(
            "/interactions/{}/{}/callback",
            asked["id"].as_str().unwrap(),
            asked["token"].as_str().unwrap()
        );
        rest.ok("POST", &path, &json!({"type": 8, "data": {"choices": [{"name": "A", "value": "a"}]}})).await;
    };
    let ((status, answer), ()) = tokio::join!(typing, answering);
    assert_eq!((status, answer), (200, json!({"ok": true, "choices": [{"name": "A", "value": "a"}]})));
}

#[tokio::test]
async fn events_tell_what_one_person_may_know() {
    let local = LocalDiscord::start(0).await.unwrap();
    let (mut ada, mut ben) = (Events::follow(&local, "Ada").await, Events::follow(&local, "Ben").await);
    let (mut gateway, _) = Gateway::log_in(&local, 0).await;
    assert_eq!(ada.next("BOT_UPDATE").await["online"], true);
    ben.next("BOT_UPDATE").await;
    let rest = Rest::new(&local);
    rest.register().await;
    assert_eq!(ada.next("COMMANDS_UPDATE").await["commands"].as_array().unwrap().len(), 2);
    ben.next("COMMANDS_UPDATE").await;

    let questions = local.channel("questions");
    local.person("Ada").slash(questions, "ask", &json!({"question": "q"})).unwrap();
    let asked = gateway.event("INTERACTION_CREATE").await;
    let path = format!(
        "/interactions/{}/{}/callback",
        asked["id"].as_str().unwrap(),
        asked["token"].as_str().unwrap()
    );
    rest.ok("POST", &path, &json!({"type": 4, "data": {"content": "secret", "flags": 64}})).await;
    let secret = ada.next("MESSAGE_CREATE").await;
    assert_eq!(secret["interaction_metadata"]["id"], asked["id"]);
    rest.ok("POST", &format!("/channels/{questions}/typing"), &Value::Null).await;
    assert_eq!(ada.next("TYPING").await, json!({"channel_id": questions}));
    assert_eq!(ben.next("TYPING").await, json!({"channel_id": questions}), "Ben saw nothing of the secret");

    let (_, said) = act(&local, "Ben", &json!({"do": "say", "channel": questions, "content": "a"})).await;
    assert_eq!(ada.next("MESSAGE_CREATE").await["id"], said["message_id"]);
    act(&local, "Ben", &json!({"do": "edit", "message": said["message_id"], "content": "b"})).await;
    assert_eq!(ada.next("MESSAGE_UPDATE").await["content"], "b");
    act(&local, "Ben", &json!({"do": "delete", "message": said["message_id"]})).await;
    assert_eq!(ada.next("MESSAGE_DELETE").await, json!({"id": said["message_id"], "channel_id": questions}));
    act(&local, "Ada", &json!({"do": "dismiss", "message": secret["id"]})).await;
    assert_eq!(ada.next("MESSAGE_DELETE").await["id"], secret["id"]);
}

#[tokio::test]
async fn a_silent_bot_is_reported_to_the_asker() {
    let local = LocalDiscord::start(0).await.unwrap();
    Rest::new(&local).register().await;
    let mut ada = Events::follow(&local, "Ada").await;
    let pending =
        local.person("Ada").slash(local.channel("general"), "ask", &json!({"question": "q"})).unwrap();
    local.advance(std::time::Duration::from_secs(4));
    assert_eq!(ada.next("INTERACTION_FAILED").await, json!({"interaction_id": pending.id()}));
}

#[tokio::test]
async fn forms_and_mute_presses_are_told() {
    let local = LocalDiscord::start(0).await.unwrap();
    let (mut gateway, rest) = bot(&local).await;
    let general = local.channel("general");
    let row = json!([{"type": 1, "components": [{"type": 2, "style": 1, "label": "x", "custom_id": "x"}]}]);
    let sent = rest
        .ok("POST", &format!("/channels/{general}/messages"), &json!({"content": "a", "components": row}))
        .await;
    gateway.event("MESSAGE_CREATE").await;
    let mut ada = Events::follow(&local, "Ada").await;
    let form = json!({"custom_id": "f", "title": "T", "components": [{"type": 1, "components": [
        {"type": 4, "custom_id": "i", "style": 1, "label": "l"}]}]});
    for (answer, event) in
        [(json!({"type": 9, "data": form}), "MODAL"), (json!({"type": 6}), "INTERACTION_DONE")]
    {
        let (_, pressed) =
            act(&local, "Ada", &json!({"do": "click", "message": sent["id"], "custom_id": "x"})).await;
        let asked = gateway.event("INTERACTION_CREATE").await;
        let path = format!(
            "/interactions/{}/{}/callback",
            asked["id"].as_str().unwrap(),
            asked["token"].as_str().unwrap()
        );
        rest.ok("POST", &path, &answer).await;
        assert_eq!(ada.next(event).await["interaction_id"], pressed["interaction_id"]);
    }
}

#[tokio::test]
async fn pages_from_elsewhere_are_kept_out() {
    let local = LocalDiscord::start(0).await.unwrap();
    let client = reqwest::Client::new();
    for path in ["/", "/local/state", "/api/v10/gateway", "/assets/page.js"] {
        let url = format!("{}{path}", local.base_url());
        assert_eq!(client.get(&url).send().await.unwrap().status(), 200, "{path}");
        let foreign = client.get(&url).header("origin", "https://example.org").send().await.unwrap();
        assert_eq!(foreign.status(), 403, "{path}");
        let rebound = client.get(&url).header("host", "example.org").send().await.unwrap();
        assert_eq!(rebound.status(), 403, "{path}");
    }
    let mut gateway = local.base_url().replace("http", "ws").into_client_request().unwrap();
    gateway.headers_mut().insert("origin", "https://example.org".parse().unwrap());
    assert!(connect_async(gateway).await.is_err(), "no page opens the gateway");
    let form = client.post(format!("{}/local/act", local.base_url())).header("content-type", "text/plain");
    let form = form.body(r#"{"do":"say"}"#).send().await.unwrap();
    assert_eq!(form.status(), 400, "a form of another page cannot send JSON");
}

#[tokio::test]
async fn a_server_started_anew_gets_back_what_the_page_still_shows() {
    let old = LocalDiscord::start(0).await.unwrap();
    let (mut gateway, rest) = bot(&old).await;
    let questions = old.channel("questions");
    let slash = json!({"do": "slash", "channel": questions, "command": "ask", "options": {"question": "q"}});
    act(&old, "Ada", &slash).await;
    let asked = gateway.event("INTERACTION_CREATE").await;
    let callback = format!(
        "/interactions/{}/{}/callback",
        asked["id"].as_str().unwrap(),
        asked["token"].as_str().unwrap()
    );
    let button = json!({"type": 2, "style": 2, "label": "Sources", "custom_id": "sources"});
    let rows = json!([{"type": 1, "components": [button]}]);
    let answer = json!({"type": 4, "data": {"content": "answer", "flags": 64, "components": rows}});
    rest.ok("POST", &callback, &answer).await;
    let before = state(&old, "Ada").await;
    let shown = &before["messages"][questions.to_string()];
    let message = &shown[0];

    let new = LocalDiscord::start(0).await.unwrap();
    let (mut gateway, _rest) = bot(&new).await;
    let stranger = json!({"id": "5", "channel_id": "6", "author": {"id": "7"}, "content": "from nowhere"});
    let mut messages = shown.as_array().unwrap().clone();
    messages.push(stranger);
    let restore = json!({"do": "restore", "messages": messages});
    assert_eq!(act(&new, "Ada", &restore).await, (200, json!({"ok": true, "restored": 1})));
    assert_eq!(
        act(&new, "Ada", &restore).await,
        (200, json!({"ok": true, "restored": 0})),
        "it is known now"
    );
    let after = state(&new, "Ada").await;
    assert_eq!(&after["messages"][questions.to_string()], shown, "it comes back as it stood");
    assert_eq!(
        state(&new, "Ben").await["messages"][questions.to_string()],
        json!([]),
        "private stays private"
    );
    let (status, _) =
        act(&new, "Ada", &json!({"do": "click", "message": message["id"], "custom_id": "sources"})).await;
    assert_eq!(status, 200);
    assert_eq!(gateway.event("INTERACTION_CREATE").await["data"]["custom_id"], "sources");
}
