//! Every answer of the local Discord held against Discord's published schema, where that is at hand.

use std::sync::Arc;

use onrecord::local::{LocalDiscord, Witness};
use serde_json::{Value, json};

use crate::openapi::OpenApi;
use crate::raw::{Gateway, Rest, bot};

struct Schema(OpenApi);

impl Witness for Schema {
    fn request(&self, method: &str, path: &str, body: Option<&Value>) -> Vec<String> {
        self.0.request(method, path, body)
    }

    fn answer(&self, method: &str, path: &str, status: u16, body: Option<&Value>) -> Vec<String> {
        self.0.response(method, path, status, body)
    }
}

async fn stage() -> Option<(LocalDiscord, Gateway, Rest)> {
    let schema = Schema(OpenApi::at_hand()?);
    let local = LocalDiscord::start(0).await.unwrap();
    local.add_witness(Arc::new(schema));
    let (gateway, rest) = bot(&local).await;
    Some((local, gateway, rest))
}

#[track_caller]
fn nobody_objects(local: &LocalDiscord) {
    let findings = local.findings();
    assert!(findings.is_empty(), "{}", findings.join("\n"));
}

fn whole_message() -> Value {
    json!({
        "content": "all of it", "allowed_mentions": {"parse": []},
        "embeds": [{"title": "t", "description": "d", "url": "https://example.org", "color": 1,
            "timestamp": "2024-10-30T00:00:00Z", "author": {"name": "a"}, "footer": {"text": "f"},
            "fields": [{"name": "n", "value": "v"}]}],
        "components": [
            {"type": 1, "components": [{"type": 2, "style": 1, "label": "B", "custom_id": "button"},
                {"type": 2, "style": 5, "label": "L", "url": "https://example.org"}]},
            {"type": 1, "components": [{"type": 3, "custom_id": "menu", "placeholder": "p", "options": [
                {"label": "A", "value": "a", "description": "d"}]}]},
        ],
    })
}

#[tokio::test]
async fn what_there_is() {
    let Some((local, _gateway, rest)) = stage().await else { return };
    let (guild, mira, general) = (local.guild_id(), local.person("Mira"), local.channel("general"));
    for path in [
        "/gateway".to_owned(),
        "/gateway/bot".to_owned(),
        "/users/@me".to_owned(),
        "/users/@me/guilds".to_owned(),
        format!("/users/{}", mira.id()),
        "/oauth2/applications/@me".to_owned(),
        "/applications/@me".to_owned(),
        format!("/guilds/{guild}"),
        format!("/guilds/{guild}/channels"),
        format!("/guilds/{guild}/roles"),
        format!("/guilds/{guild}/members"),
        format!("/guilds/{guild}/members/{}", mira.id()),
        format!("/channels/{general}"),
        format!("/channels/{}", mira.direct_channel()),
        format!("/channels/{}", local.channel("moderators")),
        format!("/channels/{general}/messages"),
    ] {
        rest.get(&path).await;
    }
    rest.ok("POST", "/users/@me/channels", &json!({"recipient_id": mira.id()})).await;
    rest.ok("PATCH", "/users/@me", &json!({"username": "Recorder"})).await;
    rest.refusal("GET", "/channels/1", &Value::Null).await;
    nobody_objects(&local);
}

#[tokio::test]
async fn messages() {
    let Some((local, _gateway, rest)) = stage().await else { return };
    let (ada, general) = (local.person("Ada"), local.channel("general"));
    let said = ada.say(general, "<@1> hello").unwrap();
    let messages = format!("/channels/{general}/messages");
    let mut reply = whole_message();
    reply["message_reference"] = json!({ "message_id": said });
    let sent = rest.ok("POST", &messages, &reply).await;
    let path = format!("{messages}/{}", sent["id"].as_str().unwrap());
    rest.ok("PATCH", &path, &json!({"content": "edited"})).await;
    rest.get(&path).await;
    rest.get(&messages).await;
    rest.ok("POST", &format!("/channels/{general}/typing"), &Value::Null).await;
    rest.ok("DELETE", &path, &Value::Null).await;
    nobody_objects(&local);
}

#[tokio::test]
async fn commands() {
    let Some((local, _gateway, rest)) = stage().await else { return };
    let commands = format!("/applications/{}/commands", rest.application);
    let command = json!({"name": "desk", "description": "d", "default_member_permissions": "8192",
        "contexts": [0], "integration_types": [0], "name_localizations": {"de": "pult"}, "options": [
            {"type": 1, "name": "show", "description": "d", "options": [
                {"type": 4, "name": "count", "description": "d", "choices": [{"name": "one", "value": 1}]}]}]});
    let added = rest.ok("POST", &commands, &command).await;
    let one = format!("{commands}/{}", added["id"].as_str().unwrap());
    rest.ok("PATCH", &one, &json!({"description": "e"})).await;
    rest.get(&one).await;
    rest.get(&format!("{commands}?with_localizations=true")).await;
    rest.get(&commands).await;
    rest.ok("DELETE", &one, &Value::Null).await;
    let of_guild = format!("/applications/{}/guilds/{}/commands", rest.application, local.guild_id());
    rest.ok("PUT", &of_guild, &json!([command])).await;
    rest.get(&of_guild).await;
    nobody_objects(&local);
}

#[tokio::test]
async fn interactions() {
    let Some((local, mut gateway, rest)) = stage().await else { return };
    let (ada, general) = (local.person("Ada"), local.channel("general"));
    let form = json!({"custom_id": "f", "title": "T", "components": [{"type": 1, "components": [
        {"type": 4, "custom_id": "i", "style": 1, "label": "l"}]}]});
    let mut last = Value::Null;
    for (begin, answer) in [
        ("slash", json!({"type": 4, "data": whole_message()})),
        ("click", json!({"type": 7, "data": {"content": "changed"}})),
        ("click", json!({"type": 6})),
        ("click", json!({"type": 5, "data": {"flags": 64}})),
        ("select", json!({"type": 4, "data": {"content": "picked", "flags": 64}})),
        ("click", json!({"type": 9, "data": form})),
    ] {
        match begin {
            "slash" => ada.slash(general, "ask", &json!({"question": "q"})).unwrap(),
            "select" => ada.select(last["id"].as_str().unwrap().parse().unwrap(), "menu", &["a"]).unwrap(),
            _ => ada.click(last["id"].as_str().unwrap().parse().unwrap(), "button").unwrap(),
        };
        let asked = loop {
            let event = gateway.payload().await;
            if event["t"] == "INTERACTION_CREATE" {
                break event["d"].clone();
            }
        };
        let (id, token) = (asked["id"].as_str().unwrap(), asked["token"].as_str().unwrap());
        rest.ok("POST", &format!("/interactions/{id}/{token}/callback?with_response=true"), &answer).await;
        let webhook = format!("/webhooks/{}/{token}", rest.application);
        if answer["type"] != 9 {
            let original =
                rest.ok("PATCH", &format!("{webhook}/messages/@original"), &json!({"content": "b"})).await;
            rest.get(&format!("{webhook}/messages/@original")).await;
            let more = rest.ok("POST", &webhook, &json!({"content": "more", "flags": 64})).await;
            rest.ok("DELETE", &format!("{webhook}/messages/{}", more["id"].as_str().unwrap()), &Value::Null)
                .await;
            if last.is_null() {
                last = original;
            }
        }
    }
    nobody_objects(&local);
}
