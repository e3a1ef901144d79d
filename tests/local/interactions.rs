//! What may be answered, by whom, when and how: the rules that depend on what happened before.

use std::time::Duration;

use onrecord::local::{LocalDiscord, NoReply, Outcome, Person, Snowflake};
use serde_json::{Value, json};

use crate::raw::{Gateway, PATIENCE, Rest, bot};

/// An interaction as the bot sees it.
struct Asked {
    id: String,
    token: String,
    event: Value,
}

impl Asked {
    async fn take(gateway: &mut Gateway) -> Self {
        let event = gateway.event("INTERACTION_CREATE").await;
        let text = |key: &str| event[key].as_str().unwrap().to_owned();
        Self { id: text("id"), token: text("token"), event }
    }

    fn callback(&self) -> String {
        format!("/interactions/{}/{}/callback", self.id, self.token)
    }

    fn webhook(&self, rest: &Rest) -> String {
        format!("/webhooks/{}/{}", rest.application, self.token)
    }

    fn original(&self, rest: &Rest) -> String {
        format!("{}/messages/@original", self.webhook(rest))
    }
}

struct Stage {
    local: LocalDiscord,
    gateway: Gateway,
    rest: Rest,
    ada: Person,
    channel: Snowflake,
}

impl Stage {
    async fn set() -> Self {
        let local = LocalDiscord::start(0).await.unwrap();
        let (gateway, rest) = bot(&local).await;
        let (ada, channel) = (local.person("Ada"), local.channel("questions"));
        Self { local, gateway, rest, ada, channel }
    }

    async fn ask(&mut self) -> Asked {
        self.ada.slash(self.channel, "ask", &json!({"question": "how many"})).unwrap();
        Asked::take(&mut self.gateway).await
    }

    /// Answers a new command with this message and gives back what Ada sees.
    async fn answered(&mut self, message: &Value) -> Value {
        let pending = self.ada.slash(self.channel, "ask", &json!({"question": "how many"})).unwrap();
        let asked = Asked::take(&mut self.gateway).await;
        self.rest.ok("POST", &asked.callback(), &json!({"type": 4, "data": message})).await;
        pending.reply(PATIENCE).await.unwrap()
    }

    /// Answers a new command with a button and a menu, and gives back the message's id.
    async fn controls(&mut self) -> Snowflake {
        let rows = json!([
            {"type": 1, "components": [{"type": 2, "style": 1, "label": "B", "custom_id": "button"},
                {"type": 2, "style": 5, "label": "L", "url": "https://example.org"},
                {"type": 2, "style": 1, "label": "D", "custom_id": "disabled", "disabled": true}]},
            {"type": 1, "components": [{"type": 3, "custom_id": "menu", "options": [
                {"label": "A", "value": "a"}, {"label": "B", "value": "b"}]}]},
        ]);
        let message = self.answered(&json!({"content": "choose", "components": rows})).await;
        self.gateway.event("MESSAGE_CREATE").await;
        message["id"].as_str().unwrap().parse().unwrap()
    }

    async fn click(&mut self, message: Snowflake) -> Asked {
        self.ada.click(message, "button").unwrap();
        Asked::take(&mut self.gateway).await
    }
}

#[tokio::test]
async fn a_command_comes_with_all_that_libraries_read() {
    let mut stage = Stage::set().await;
    let asked = stage.ask().await.event;
    assert_eq!((&asked["type"], &asked["version"]), (&json!(2), &json!(1)));
    assert_eq!(asked["data"]["name"], "ask");
    assert_eq!(asked["data"]["options"], json!([{"type": 3, "name": "question", "value": "how many"}]));
    assert_eq!(asked["member"]["user"]["id"], json!(stage.ada.id()));
    assert_eq!(asked["guild_id"], json!(stage.local.guild_id()));
    assert_eq!(asked["context"], 0);
    let direct = stage.ada.direct_channel();
    stage.ada.slash(direct, "ask", &json!({"question": "q"})).unwrap();
    let asked = Asked::take(&mut stage.gateway).await.event;
    assert_eq!((asked.get("member"), asked.get("guild_id")), (None, None));
    assert_eq!(asked["user"]["id"], json!(stage.ada.id()));
    assert_eq!(asked["context"], 1);
    assert_eq!(asked["channel"]["type"], 1);
}

#[tokio::test]
async fn an_interaction_is_answered_once() {
    let mut stage = Stage::set().await;
    let asked = stage.ask().await;
    let answer = json!({"type": 4, "data": {"content": "once"}});
    let wrong = format!("/interactions/1/{}/callback", asked.token);
    assert_eq!(stage.rest.refusal("POST", &wrong, &answer).await, (404, 10062));
    assert_eq!(stage.rest.request("POST", &asked.callback(), &answer).await, (204, Value::Null));
    assert_eq!(stage.rest.refusal("POST", &asked.callback(), &answer).await, (400, 40060));
    assert_eq!(stage.ada.messages(stage.channel).len(), 1);
}

#[tokio::test]
async fn a_refused_body_is_no_answer() {
    let mut stage = Stage::set().await;
    let asked = stage.ask().await;
    let long = json!({"type": 4, "data": {"content": "x".repeat(2001)}});
    let (status, body) = stage.rest.request("POST", &asked.callback(), &long).await;
    assert_eq!((status, &body["code"]), (400, &json!(50035)));
    let error = &body["errors"]["data"]["content"]["_errors"][0];
    assert_eq!(error["code"], "BASE_TYPE_MAX_LENGTH");
    let empty = json!({"type": 4, "data": {}});
    assert_eq!(stage.rest.refusal("POST", &asked.callback(), &empty).await, (400, 50006));
    stage.rest.ok("POST", &asked.callback(), &json!({"type": 4, "data": {"content": "short"}})).await;
}

#[tokio::test]
async fn after_three_seconds_it_is_too_late() {
    let mut stage = Stage::set().await;
    let pending = stage.ada.slash(stage.channel, "ask", &json!({"question": "q"})).unwrap();
    let asked = Asked::take(&mut stage.gateway).await;
    stage.local.advance(Duration::from_secs(4));
    let answer = json!({"type": 4, "data": {"content": "late"}});
    assert_eq!(stage.rest.refusal("POST", &asked.callback(), &answer).await, (404, 10062));
    assert_eq!(pending.outcome(PATIENCE).await, Err(NoReply::Failed));
}

#[tokio::test]
async fn edits_need_an_answer_and_end_after_fifteen_minutes() {
    let mut stage = Stage::set().await;
    let asked = stage.ask().await;
    let (original, more) = (asked.original(&stage.rest), json!({"content": "edited"}));
    assert_eq!(stage.rest.refusal("PATCH", &original, &more).await, (404, 10015));
    assert_eq!(stage.rest.refusal("POST", &asked.webhook(&stage.rest), &more).await, (404, 10015));
    stage.rest.ok("POST", &asked.callback(), &json!({"type": 4, "data": {"content": "first"}})).await;
    assert_eq!(stage.rest.ok("PATCH", &original, &more).await["content"], "edited");
    stage.local.advance(Duration::from_secs(14 * 60));
    stage.rest.ok("PATCH", &original, &more).await;
    stage.local.advance(Duration::from_secs(2 * 60));
    assert_eq!(stage.rest.refusal("PATCH", &original, &more).await, (404, 10015));
}

#[tokio::test]
async fn each_kind_takes_only_its_own_answers() {
    let mut stage = Stage::set().await;
    let choices = json!({"type": 8, "data": {"choices": []}});
    let update = json!({"type": 7, "data": {"content": "changed"}});
    let asked = stage.ask().await;
    for answer in [&choices, &update, &json!({"type": 6})] {
        let (status, body) = stage.rest.request("POST", &asked.callback(), answer).await;
        assert_eq!((status, &body["code"]), (400, &json!(50035)), "{answer}");
        assert!(body["errors"]["type"].is_object());
    }
    let message = stage.controls().await;
    let pressed = stage.click(message).await;
    assert_eq!(stage.rest.refusal("POST", &pressed.callback(), &choices).await, (400, 50035));
    stage.rest.ok("POST", &pressed.callback(), &update).await;
}

#[tokio::test]
async fn the_response_names_the_message_when_asked() {
    let mut stage = Stage::set().await;
    for switch in ["true", "1"] {
        let asked = stage.ask().await;
        let path = format!("{}?with_response={switch}", asked.callback());
        let answer = json!({"type": 4, "data": {"content": "a", "flags": 64}});
        let response = stage.rest.ok("POST", &path, &answer).await;
        assert_eq!(response["resource"]["message"]["content"], "a");
        assert_eq!(response["interaction"]["response_message_ephemeral"], true);
        assert_eq!(response["interaction"]["response_message_id"], response["resource"]["message"]["id"]);
        stage.gateway.event("MESSAGE_CREATE").await;
    }
    let asked = stage.ask().await;
    let path = format!("{}?with_response=false", asked.callback());
    let answered = stage.rest.request("POST", &path, &json!({"type": 4, "data": {"content": "a"}})).await;
    assert_eq!(answered, (204, Value::Null));
}

#[tokio::test]
async fn an_ephemeral_answer_is_seen_by_one_person() {
    let mut stage = Stage::set().await;
    let message = stage.answered(&json!({"content": "secret", "flags": 64})).await;
    assert_eq!(message["flags"], 64);
    assert_eq!(stage.ada.messages(stage.channel), std::slice::from_ref(&message));
    for other in ["Ben", "Mira"] {
        assert!(stage.local.person(other).messages(stage.channel).is_empty(), "{other}");
    }
    let told = stage.gateway.event("MESSAGE_CREATE").await;
    assert_eq!(told.get("guild_id"), None, "it goes the way of direct messages");
    let id = message["id"].as_str().unwrap();
    let path = format!("/channels/{}/messages/{id}", stage.channel);
    assert_eq!(stage.rest.refusal("GET", &path, &Value::Null).await, (404, 10008));
    let listed = stage.rest.get(&format!("/channels/{}/messages", stage.channel)).await;
    assert_eq!(listed, json!([]));
    stage.ada.dismiss(id.parse().unwrap()).unwrap();
    assert!(stage.ada.messages(stage.channel).is_empty());
}

#[tokio::test]
async fn a_promised_answer_comes_later() {
    let mut stage = Stage::set().await;
    let pending = stage.ada.slash(stage.channel, "ask", &json!({"question": "q"})).unwrap();
    let asked = Asked::take(&mut stage.gateway).await;
    stage.rest.ok("POST", &asked.callback(), &json!({"type": 5, "data": {"flags": 64}})).await;
    let loading = stage.ada.messages(stage.channel);
    assert_eq!((&loading[0]["flags"], &loading[0]["content"]), (&json!(64 | 128), &json!("")));
    let silence = pending.reply(Duration::ZERO).await;
    assert_eq!(silence, Err(NoReply::Silence(Duration::ZERO)), "a promise is no reply");
    let original = asked.original(&stage.rest);
    stage.rest.ok("PATCH", &original, &json!({"embeds": [{"title": "here"}]})).await;
    let reply = pending.reply(PATIENCE).await.unwrap();
    assert_eq!((&reply["flags"], &reply["edited_timestamp"]), (&json!(64), &Value::Null));
    assert_eq!(reply["embeds"][0]["title"], "here");
}

#[tokio::test]
async fn after_a_promise_the_first_follow_up_is_what_was_promised() {
    let mut stage = Stage::set().await;
    let pending = stage.ada.slash(stage.channel, "ask", &json!({"question": "q"})).unwrap();
    let asked = Asked::take(&mut stage.gateway).await;
    stage.rest.ok("POST", &asked.callback(), &json!({"type": 5})).await;
    let webhook = asked.webhook(&stage.rest);
    let first = stage.rest.ok("POST", &webhook, &json!({"content": "first", "flags": 64})).await;
    let reply = pending.reply(PATIENCE).await.unwrap();
    assert_eq!((&first["id"], &reply["flags"]), (&reply["id"], &json!(0)), "the promise decides who sees it");
    let second = stage.rest.ok("POST", &webhook, &json!({"content": "second"})).await;
    assert_eq!(second["message_reference"]["message_id"], first["id"]);
    assert_eq!(pending.follow_ups()[0]["id"], second["id"]);
    let path = format!("{webhook}/messages/{}", second["id"].as_str().unwrap());
    stage.rest.ok("PATCH", &path, &json!({"content": "third"})).await;
    assert_eq!(stage.rest.get(&path).await["content"], "third");
    stage.rest.ok("DELETE", &path, &Value::Null).await;
    assert_eq!(stage.rest.refusal("GET", &path, &Value::Null).await, (404, 10008));
}

#[tokio::test]
async fn the_original_can_be_read_and_deleted() {
    let mut stage = Stage::set().await;
    let asked = stage.ask().await;
    stage
        .rest
        .ok("POST", &asked.callback(), &json!({"type": 4, "data": {"content": "a", "flags": 64}}))
        .await;
    let original = asked.original(&stage.rest);
    assert_eq!(stage.rest.get(&original).await["content"], "a");
    stage.rest.ok("DELETE", &original, &Value::Null).await;
    assert!(stage.ada.messages(stage.channel).is_empty());
    assert_eq!(stage.rest.refusal("PATCH", &original, &json!({"content": "b"})).await, (404, 10008));
    stage.gateway.event("MESSAGE_CREATE").await;
    stage.gateway.event("MESSAGE_DELETE").await;
}

#[tokio::test]
async fn a_button_can_change_its_message() {
    let mut stage = Stage::set().await;
    let message = stage.controls().await;
    let pressed = stage.click(message).await;
    assert_eq!(pressed.event["message"]["id"], json!(message));
    assert_eq!(pressed.event["data"], json!({"id": 2, "custom_id": "button", "component_type": 2}));
    stage.rest.ok("POST", &pressed.callback(), &json!({"type": 7, "data": {"content": "changed"}})).await;
    let seen = stage.ada.messages(stage.channel);
    assert_eq!(seen[0]["content"], "changed");
    assert_eq!(seen[0]["components"].as_array().unwrap().len(), 2, "what is not named stays");
    let original = pressed.original(&stage.rest);
    assert_eq!(stage.rest.get(&original).await["id"], json!(message), "the original is the button's message");
    let follow_up = stage.rest.ok("POST", &pressed.webhook(&stage.rest), &json!({"content": "more"})).await;
    assert_eq!(follow_up["interaction_metadata"]["interacted_message_id"], json!(message));
}

#[tokio::test]
async fn a_button_can_be_heard_without_any_change() {
    let mut stage = Stage::set().await;
    let message = stage.controls().await;
    let pending = stage.ada.click(message, "button").unwrap();
    let pressed = Asked::take(&mut stage.gateway).await;
    stage.rest.ok("POST", &pressed.callback(), &json!({"type": 6})).await;
    assert_eq!(pending.outcome(PATIENCE).await, Ok(Outcome::Heard));
    stage.rest.ok("PATCH", &pressed.original(&stage.rest), &json!({"content": "later"})).await;
    assert_eq!(stage.ada.messages(stage.channel)[0]["content"], "later");
}

#[tokio::test]
async fn a_press_can_be_answered_privately() {
    let mut stage = Stage::set().await;
    let message = stage.controls().await;
    let ben = stage.local.person("Ben");
    let pending = ben.click(message, "button").unwrap();
    let pressed = Asked::take(&mut stage.gateway).await;
    stage
        .rest
        .ok("POST", &pressed.callback(), &json!({"type": 4, "data": {"content": "for Ben", "flags": 64}}))
        .await;
    let reply = pending.reply(PATIENCE).await.unwrap();
    assert_eq!(reply["message_reference"]["message_id"], json!(message));
    assert_eq!((ben.messages(stage.channel).len(), stage.ada.messages(stage.channel).len()), (2, 1));
}

#[tokio::test]
async fn what_cannot_be_pressed_is_refused() {
    let mut stage = Stage::set().await;
    let message = stage.controls().await;
    let told = |custom_id: &str| stage.ada.click(message, custom_id).unwrap_err().to_string();
    assert_eq!(told("disabled"), format!("message `{message}` has no button `disabled` that can be used"));
    assert!(stage.ada.click(message, "menu").is_err(), "a menu is no button");
    assert!(stage.ada.select(message, "menu", &["c"]).is_err());
    assert!(stage.ada.select(message, "menu", &["a", "b"]).is_err());
    assert!(stage.ada.select(message, "menu", &[]).is_err());
    stage.ada.select(message, "menu", &["b"]).unwrap();
    let picked = Asked::take(&mut stage.gateway).await;
    assert_eq!(picked.event["data"]["values"], json!(["b"]));
    let secret = stage
        .answered(&json!({"content": "s", "flags": 64, "components": [{"type": 1, "components": [
        {"type": 2, "style": 1, "label": "x", "custom_id": "x"}]}]}))
        .await;
    let secret = secret["id"].as_str().unwrap().parse().unwrap();
    assert!(stage.local.person("Ben").click(secret, "x").is_err(), "Ben does not see it");
    stage.ada.click(secret, "x").unwrap();
}

#[tokio::test]
async fn a_form_is_opened_and_sent_in() {
    let mut stage = Stage::set().await;
    let message = stage.controls().await;
    let pending = stage.ada.click(message, "button").unwrap();
    let pressed = Asked::take(&mut stage.gateway).await;
    let form = json!({"custom_id": "f", "title": "Form", "components": [
        {"type": 1, "components": [{"type": 4, "custom_id": "text", "style": 1, "label": "Text", "max_length": 5}]},
        {"type": 18, "label": "Pick", "component": {"type": 3, "custom_id": "pick", "options": [{"label": "A", "value": "a"}]}}]});
    stage.rest.ok("POST", &pressed.callback(), &json!({"type": 9, "data": form})).await;
    let modal = pending.modal(PATIENCE).await.unwrap();
    assert_eq!(modal["title"], "Form");
    assert!(stage.local.person("Ben").submit(&modal, &json!({"text": "a", "pick": "a"})).is_err());
    assert!(stage.ada.submit(&modal, &json!({"text": "too long", "pick": "a"})).is_err());
    assert!(stage.ada.submit(&modal, &json!({"pick": "a"})).is_err(), "the text is required");
    stage.ada.submit(&modal, &json!({"text": "a", "pick": ["a"]})).unwrap();
    let sent = Asked::take(&mut stage.gateway).await;
    assert_eq!(sent.event["type"], 5);
    assert_eq!(sent.event["message"]["id"], json!(message));
    assert_eq!(sent.event["data"]["components"][0]["components"][0]["value"], "a");
    assert_eq!(sent.event["data"]["components"][1]["component"]["values"], json!(["a"]));
    stage.rest.ok("POST", &sent.callback(), &json!({"type": 7, "data": {"content": "done"}})).await;
    assert!(stage.ada.submit(&modal, &json!({"text": "a", "pick": "a"})).is_err(), "the form has closed");
}

#[tokio::test]
async fn a_message_menu_brings_the_message_unhidden() {
    let mut stage = Stage::set().await;
    let said = stage.local.person("Ben").say(stage.channel, "a claim").unwrap();
    assert_eq!(stage.gateway.event("MESSAGE_CREATE").await["content"], "");
    stage.ada.menu(stage.channel, "Check this", said).unwrap();
    let asked = Asked::take(&mut stage.gateway).await;
    assert_eq!(asked.event["data"]["target_id"], json!(said));
    assert_eq!(asked.event["data"]["resolved"]["messages"][said.to_string()]["content"], "a claim");
    stage.rest.ok("POST", &asked.callback(), &json!({"type": 4, "data": {"content": "checked"}})).await;
    let reply = stage.ada.messages(stage.channel).pop().unwrap();
    assert_eq!(
        (&reply["type"], &reply["interaction_metadata"]["target_message_id"]),
        (&json!(23), &json!(said))
    );
}

#[tokio::test]
async fn choices_are_offered_while_one_types() {
    let mut stage = Stage::set().await;
    let (ada, channel) = (stage.ada.clone(), stage.channel);
    let typing = tokio::spawn(async move { ada.autocomplete(channel, "ask", "question", "how").await });
    let asked = Asked::take(&mut stage.gateway).await;
    assert_eq!(asked.event["type"], 4);
    let options = json!([{"type": 3, "name": "question", "value": "how", "focused": true}]);
    assert_eq!(asked.event["data"]["options"], options);
    let choices = json!([{"name": "How many?", "value": "how-many"}]);
    let answer = json!({"type": 8, "data": {"choices": choices}});
    stage.rest.ok("POST", &asked.callback(), &answer).await;
    assert_eq!(json!(typing.await.unwrap().unwrap()), choices);
    let more = json!({"content": "x"});
    assert_eq!(stage.rest.refusal("POST", &asked.webhook(&stage.rest), &more).await, (404, 10015));
}
