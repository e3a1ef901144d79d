//! Another library's reading of what we send: twilight's models must take it, its validators must
//! find nothing.
//!
//! Twilight models Discord independently of serenity, so a body that only serenity's types would
//! accept is found here, also where no OpenAPI document is at hand.

use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use twilight_model::application::command::Command;
use twilight_model::channel::message::{AllowedMentions, Component, Embed};
use twilight_model::http::interaction::InteractionResponse;
use twilight_validate::{command, message};

/// The parts of a message that twilight has models and validators for.
#[derive(Deserialize)]
struct Message {
    content: Option<String>,
    #[serde(default)]
    embeds: Vec<Embed>,
    #[serde(default)]
    components: Vec<Component>,
    #[serde(rename = "allowed_mentions")]
    _allowed_mentions: Option<AllowedMentions>,
}

/// What twilight objects to in a request; `path` is relative to the API's root. Requests that it has
/// no opinion on find none.
pub fn request(method: &str, path: &str, body: Option<&Value>) -> Vec<String> {
    let Some(body) = body else { return Vec::new() };
    let parts: Vec<&str> = path.trim_start_matches('/').split('/').collect();
    match (method, &parts[..]) {
        ("POST", ["interactions", _, _, "callback"]) => callback(body),
        ("POST", ["channels", _, "messages"] | ["webhooks", _, _])
        | ("PATCH", ["channels", _, "messages", _] | ["webhooks", _, _, "messages", _]) => of_message(body),
        ("PUT", ["applications", _, .., "commands"]) => commands(body),
        _ => Vec::new(),
    }
}

fn callback(body: &Value) -> Vec<String> {
    let mut found = Vec::new();
    read::<InteractionResponse>(&with_numbered_files(body), &mut found);
    if matches!(body["type"].as_u64(), Some(4 | 7)) {
        found.extend(of_message(&body["data"]));
    }
    found
}

/// The same with the numbers of files as numbers: Discord's description has them as text, twilight does not.
fn with_numbered_files(body: &Value) -> Value {
    let mut body = body.clone();
    let files = body.pointer_mut("/data/attachments").and_then(Value::as_array_mut);
    for file in files.into_iter().flatten() {
        if let Some(number) = file["id"].as_str().and_then(|id| id.parse::<u64>().ok()) {
            file["id"] = json!(number);
        }
    }
    body
}

fn of_message(body: &Value) -> Vec<String> {
    let mut found = Vec::new();
    if let Some(read) = read::<Message>(body, &mut found) {
        let content = read.content.map_or(Ok(()), message::content);
        let checks = [content, message::embeds(&read.embeds), message::components(&read.components, false)];
        found.extend(checks.into_iter().filter_map(Result::err).map(|error| error.to_string()));
    }
    found
}

fn commands(body: &Value) -> Vec<String> {
    let mut found = Vec::new();
    for registered in body.as_array().into_iter().flatten() {
        // What Discord fills in, and twilight's model of a command insists on.
        let mut whole =
            json!({ "id": "1", "version": "1", "application_id": "1", "description": "", "type": 1 });
        let fields = registered.as_object().into_iter().flatten().filter(|(_, value)| !value.is_null());
        fields.for_each(|(key, value)| whole[key] = value.clone());
        if let Some(read) = read::<Command>(&whole, &mut found) {
            found.extend(command::command(&read).err().map(|error| error.to_string()));
        }
    }
    found
}

fn read<T: DeserializeOwned>(body: &Value, found: &mut Vec<String>) -> Option<T> {
    serde_json::from_value(body.clone())
        .map_err(|error| found.push(format!("twilight cannot read it: {error}")))
        .ok()
}

#[test]
fn twilight_has_an_opinion() {
    let send = |body: Value| request("POST", "/channels/1/messages", Some(&body));
    assert_eq!(send(json!({ "content": "fine", "allowed_mentions": { "parse": [] } })), Vec::<String>::new());
    assert!(!send(json!({ "content": "x".repeat(2001) })).is_empty());
    assert!(!send(json!({ "embeds": [{ "title": "x".repeat(257), "type": "rich" }] })).is_empty());
    let button = json!({ "type": 2, "style": 1, "label": "x".repeat(81), "custom_id": "a" });
    assert!(!send(json!({ "components": [{ "type": 1, "components": [button] }] })).is_empty());
    let register = |body: Value| request("PUT", "/applications/1/commands", Some(&body));
    assert_eq!(
        register(json!([{ "name": "ask", "description": "Ask.", "options": [] }])),
        Vec::<String>::new()
    );
    assert!(!register(json!([{ "name": "Ask Me", "description": "Ask." }])).is_empty());
}
