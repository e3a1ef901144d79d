//! The registration of commands, and who may use them.

use onrecord::local::LocalDiscord;
use serde_json::{Value, json};

use crate::raw::Rest;

struct Office {
    local: LocalDiscord,
    rest: Rest,
    global: String,
    guild: String,
}

impl Office {
    async fn open() -> Self {
        let local = LocalDiscord::start(0).await.unwrap();
        let rest = Rest::new(&local);
        let global = format!("/applications/{}/commands", rest.application);
        let guild = format!("/applications/{}/guilds/{}/commands", rest.application, local.guild_id());
        Self { local, rest, global, guild }
    }
}

#[tokio::test]
async fn commands_live_as_at_discord() {
    let Office { local, rest, global, guild } = Office::open().await;
    let ask = json!({"name": "ask", "description": "d"});
    let (status, added) = rest.request("POST", &global, &ask).await;
    assert_eq!((status, &added["type"], &added["version"].is_string()), (201, &json!(1), &true));
    let (status, again) = rest.request("POST", &global, &ask).await;
    assert_eq!((status, again), (200, added.clone()));
    let one = format!("{global}/{}", added["id"].as_str().unwrap());
    let edited = rest.ok("PATCH", &one, &json!({"description": "e"})).await;
    assert_eq!(
        (&edited["id"], &edited["name"], &edited["description"]),
        (&added["id"], &json!("ask"), &json!("e"))
    );
    let (status, refused) = rest.request("PATCH", &one, &json!({"name": "Upper Case"})).await;
    assert_eq!((status, &refused["code"]), (400, &json!(50035)));
    assert!(refused["errors"]["name"].is_object());
    let here = rest.ok("PUT", &guild, &json!([ask])).await;
    assert_eq!(here[0]["guild_id"], json!(local.guild_id()));
    assert_eq!(local.commands().len(), 2);
    rest.ok("DELETE", &one, &Value::Null).await;
    assert_eq!(rest.refusal("DELETE", &one, &Value::Null).await, (404, 10063));
    assert_eq!(rest.refusal("GET", &one, &Value::Null).await, (404, 10063));
    assert_eq!(rest.ok("PUT", &guild, &json!([])).await, json!([]));
    assert!(local.commands().is_empty());
}

#[tokio::test]
async fn translations_are_told_when_asked_for() {
    let Office { local: _running, rest, global, .. } = Office::open().await;
    let ask = json!([{"name": "ask", "description": "d", "name_localizations": {"de": "frage"}}]);
    assert_eq!(rest.ok("PUT", &global, &ask).await[0]["name_localizations"]["de"], "frage");
    assert_eq!(rest.get(&global).await[0].get("name_localizations"), None);
    let told = rest.get(&format!("{global}?with_localizations=true")).await;
    assert_eq!(told[0]["name_localizations"]["de"], "frage");
}

#[tokio::test]
async fn strangers_and_strange_places_are_refused() {
    let Office { local: _running, rest, global, .. } = Office::open().await;
    assert_eq!(rest.refusal("GET", "/applications/1/commands", &Value::Null).await, (404, 10002));
    let elsewhere = format!("/applications/{}/guilds/1/commands", rest.application);
    assert_eq!(rest.refusal("PUT", &elsewhere, &json!([])).await, (404, 10004));
    let bad = json!([{"name": "Bad Name", "description": "d"}]);
    let (status, body) = rest.request("PUT", &global, &bad).await;
    assert_eq!((status, &body["message"]), (400, &json!("Invalid Form Body")));
    assert_eq!(body["errors"]["0"]["name"]["_errors"][0]["code"], "APPLICATION_COMMAND_INVALID_NAME");
    assert!(rest.get(&global).await.as_array().unwrap().is_empty(), "a refused list changes nothing");
}

#[tokio::test]
async fn a_scope_holds_so_many_commands() {
    let Office { local: _running, rest, global, .. } = Office::open().await;
    let menu = |n: usize| json!({"name": format!("Menu {n}"), "type": 3});
    rest.ok("PUT", &global, &json!((0..15).map(menu).collect::<Vec<_>>())).await;
    assert_eq!(rest.refusal("POST", &global, &menu(15)).await, (400, 30032));
    rest.ok("POST", &global, &menu(14)).await;
    rest.ok("POST", &global, &json!({"name": "ask", "description": "d"})).await;
}

#[tokio::test]
async fn more_than_two_hundred_a_day_are_too_many() {
    let Office { local, rest, global, .. } = Office::open().await;
    let batch = |name: &str| {
        json!((0..100).map(|n| json!({"name": format!("{name}{n}"), "description": "d"})).collect::<Vec<_>>())
    };
    for name in ["a", "b"] {
        rest.ok("PUT", &global, &batch(name)).await;
    }
    assert_eq!(rest.refusal("PUT", &global, &batch("c")).await, (400, 30034));
    local.advance(std::time::Duration::from_secs(24 * 60 * 60));
    rest.ok("PUT", &global, &batch("c")).await;
}

#[tokio::test]
async fn people_use_what_they_may_where_they_may() {
    let Office { local, rest, global, .. } = Office::open().await;
    let commands = json!([
        {"name": "desk", "description": "d", "default_member_permissions": "8192", "contexts": [0], "options": [
            {"type": 1, "name": "show", "description": "d", "options": [
                {"type": 4, "name": "count", "description": "d", "max_value": 5}]}]},
        {"name": "ask", "description": "d"},
    ]);
    rest.ok("PUT", &global, &commands).await;
    let (ada, mira, general) = (local.person("Ada"), local.person("Mira"), local.channel("general"));
    assert!(ada.slash(general, "desk show", &Value::Null).is_err());
    assert!(mira.slash(mira.direct_channel(), "desk show", &Value::Null).is_err());
    assert!(mira.slash(general, "desk", &Value::Null).is_err(), "a subcommand must be chosen");
    let told = mira.slash(general, "desk show", &json!({"count": 6})).unwrap_err().to_string();
    assert_eq!(told, "option `count` must be 5 or less");
    mira.slash(general, "desk show", &json!({"count": 5})).unwrap();
    ada.slash(general, "/ask", &Value::Null).unwrap();
    ada.slash(ada.direct_channel(), "ask", &Value::Null).unwrap();
    let unknown = ada.slash(general, "tell", &Value::Null).unwrap_err().to_string();
    assert_eq!(unknown, "there is no command `tell` that this user may use in this channel");
}
