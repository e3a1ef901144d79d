//! Messages in channels, as the bot writes and reads them.

use onrecord::local::{Intents, LocalDiscord};
use serde_json::{Value, json};

use crate::raw::{Gateway, PATIENCE, Rest, bot};

#[tokio::test]
async fn tokens_and_routes_are_checked() {
    let local = LocalDiscord::start(0).await.unwrap();
    let rest = Rest::new(&local);
    assert_eq!(rest.get("/users/@me").await["id"], json!(local.bot_id()));
    assert_eq!(rest.refusal("GET", "/stage-instances/1", &Value::Null).await, (404, 0));
    assert_eq!(rest.refusal("GET", "/channels/1", &Value::Null).await, (404, 10003));
    assert_eq!(rest.refusal("GET", "/users/1", &Value::Null).await, (404, 10013));
    assert_eq!(rest.refusal("GET", "/guilds/1", &Value::Null).await, (404, 10004));
    let stranger = Rest::with_token(&local, "wrong");
    assert_eq!(stranger.refusal("GET", "/users/@me", &Value::Null).await, (401, 0));
    assert_eq!(stranger.get("/gateway").await["url"], local.base_url().replace("http", "ws"));
}

#[tokio::test]
async fn libraries_find_what_they_ask_for() {
    let local = LocalDiscord::start_for("Onrecord", 0).await.unwrap();
    let rest = Rest::new(&local);
    let guild = local.guild_id();
    assert_eq!(rest.get("/gateway/bot").await["session_start_limit"]["remaining"], 1000);
    assert_eq!(rest.get("/oauth2/applications/@me").await["name"], "Onrecord");
    assert_eq!(rest.get("/applications/@me").await["bot"]["username"], "onrecord");
    assert_eq!(rest.get("/users/@me/guilds").await[0]["id"], json!(guild));
    assert_eq!(rest.get(&format!("/guilds/{guild}/channels")).await.as_array().unwrap().len(), 3);
    assert_eq!(rest.get(&format!("/guilds/{guild}/roles")).await.as_array().unwrap().len(), 2);
    assert_eq!(rest.get(&format!("/guilds/{guild}/members?limit=10")).await.as_array().unwrap().len(), 4);
    let mira = local.person("Mira").id();
    let member = rest.get(&format!("/guilds/{guild}/members/{mira}")).await;
    assert_eq!(member["roles"].as_array().unwrap().len(), 1);
    let direct = rest.ok("POST", "/users/@me/channels", &json!({"recipient_id": mira})).await;
    assert_eq!(direct["id"], json!(local.person("Mira").direct_channel()));
    let nobody = json!({"recipient_id": "1"});
    assert_eq!(rest.refusal("POST", "/users/@me/channels", &nobody).await, (400, 50033));
    let renamed = rest.ok("PATCH", "/users/@me", &json!({"username": "Recorder"})).await;
    assert_eq!(renamed["username"], "Recorder");
}

#[tokio::test]
async fn bodies_must_be_json_or_a_form() {
    let local = LocalDiscord::start(0).await.unwrap();
    let url = format!("{}/api/v10/channels/{}/messages", local.base_url(), local.channel("general"));
    let send = async |kind: &str, body: &'static str| {
        let request = reqwest::Client::new().post(&url).header("content-type", kind).body(body);
        let request = request.header("authorization", format!("Bot {}", local.token()));
        request.send().await.unwrap().json::<Value>().await.unwrap()["code"].clone()
    };
    assert_eq!(send("application/json", "{").await, 50109);
    assert_eq!(send("text/plain", "{}").await, 50035);
    assert_eq!(send("multipart/form-data; boundary=x", "--y--").await, 50035);
    assert_eq!(send("multipart/form-data; boundary=x", "--x--").await, 50006);
    assert_eq!(send("application/json", "{}").await, 50006);
}

#[tokio::test]
async fn a_message_goes_its_whole_way() {
    let local = LocalDiscord::start(0).await.unwrap();
    let (mut gateway, rest) = bot(&local).await;
    let (ada, general) = (local.person("Ada"), local.channel("general"));
    let messages = format!("/channels/{general}/messages");
    let sent = rest.ok("POST", &messages, &json!({"content": "hello", "nonce": "n1"})).await;
    assert_eq!((&sent["nonce"], &sent["type"]), (&json!("n1"), &json!(0)));
    assert_eq!(gateway.event("MESSAGE_CREATE").await["guild_id"], json!(local.guild_id()));
    let path = format!("{messages}/{}", sent["id"].as_str().unwrap());
    rest.ok("PATCH", &path, &json!({"embeds": [{"title": "t"}]})).await;
    let updated = gateway.event("MESSAGE_UPDATE").await;
    assert_eq!((&updated["content"], &updated["embeds"][0]["title"]), (&json!("hello"), &json!("t")));
    assert!(updated["edited_timestamp"].is_string());
    assert_eq!(ada.messages(general)[0]["embeds"][0]["type"], "rich");
    assert_eq!(rest.refusal("PATCH", &path, &json!({"content": "", "embeds": []})).await, (400, 50006));
    rest.ok("DELETE", &path, &Value::Null).await;
    gateway.event("MESSAGE_DELETE").await;
    assert!(ada.messages(general).is_empty());
    assert_eq!(rest.refusal("DELETE", &path, &Value::Null).await, (404, 10008));
}

#[tokio::test]
async fn replies_name_what_they_reply_to() {
    let local = LocalDiscord::start(0).await.unwrap();
    let rest = Rest::new(&local);
    let (ada, general) = (local.person("Ada"), local.channel("general"));
    let said = ada.say(general, "question").unwrap();
    let messages = format!("/channels/{general}/messages");
    let reply = |id: Value| json!({"content": "answer", "message_reference": {"message_id": id}});
    let sent = rest.ok("POST", &messages, &reply(json!(said.get()))).await;
    assert_eq!((&sent["type"], &sent["referenced_message"]["id"]), (&json!(19), &json!(said)));
    assert_eq!(sent["mentions"][0]["id"], json!(ada.id()), "a reply rings, unless told otherwise");
    let (status, refused) = rest.request("POST", &messages, &reply(json!("1"))).await;
    assert_eq!((status, &refused["code"]), (400, &json!(50035)));
    assert!(refused["errors"]["message_reference"].is_object());
    let mut lenient = reply(json!("1"));
    lenient["message_reference"]["fail_if_not_exists"] = json!(false);
    assert_eq!(rest.ok("POST", &messages, &lenient).await["type"], 0);
    assert_eq!(ada.wait_for_reply(said, PATIENCE).await.unwrap()["id"], sent["id"]);
}

#[tokio::test]
async fn a_ping_shows() {
    let local = LocalDiscord::start(0).await.unwrap();
    let rest = Rest::new(&local);
    let messages = format!("/channels/{}/messages", local.channel("general"));
    let ben = local.person("Ben").id();
    let content = format!("<@{ben}> <@1> @everyone <@&{}>", local.guild_id());
    let careless = rest.ok("POST", &messages, &json!({ "content": content })).await;
    assert_eq!(careless["mentions"].as_array().unwrap().len(), 1, "only who is there is rung");
    assert_eq!(
        (&careless["mention_everyone"], &careless["mention_roles"]),
        (&json!(true), &json!([local.guild_id()]))
    );
    let careful = json!({"content": content, "allowed_mentions": {"parse": []}});
    let careful = rest.ok("POST", &messages, &careful).await;
    assert_eq!((&careful["mentions"], &careful["mention_everyone"]), (&json!([]), &json!(false)));
    assert_eq!(careful["mention_roles"], json!([]));
}

#[tokio::test]
async fn the_bot_keeps_off_the_messages_of_others() {
    let local = LocalDiscord::start(0).await.unwrap();
    let rest = Rest::new(&local);
    let (ada, general) = (local.person("Ada"), local.channel("general"));
    let said = ada.say(general, "mine").unwrap();
    let path = format!("/channels/{general}/messages/{said}");
    assert_eq!(rest.refusal("PATCH", &path, &json!({"content": "x"})).await, (403, 50005));
    assert_eq!(rest.refusal("DELETE", &path, &Value::Null).await, (403, 50013));
    let private = ada.say(ada.direct_channel(), "mine").unwrap();
    let path = format!("/channels/{}/messages/{private}", ada.direct_channel());
    assert_eq!(rest.refusal("DELETE", &path, &Value::Null).await, (403, 50003));
}

#[tokio::test]
async fn messages_are_listed_newest_first() {
    let local = LocalDiscord::start(0).await.unwrap();
    local.grant(Intents::MESSAGE_CONTENT);
    let rest = Rest::new(&local);
    let (ada, general) = (local.person("Ada"), local.channel("general"));
    let ids: Vec<String> = (0..5).map(|n| ada.say(general, &n.to_string()).unwrap().to_string()).collect();
    let list = async |query: &str| {
        let listed = rest.get(&format!("/channels/{general}/messages?{query}")).await;
        let words =
            listed.as_array().unwrap().iter().map(|message| message["content"].as_str().unwrap().to_owned());
        words.collect::<Vec<_>>().concat()
    };
    assert_eq!(list("").await, "43210");
    assert_eq!(list("limit=2").await, "43");
    assert_eq!(list(&format!("before={}", ids[2])).await, "10");
    assert_eq!(list(&format!("after={}&limit=1", ids[2])).await, "3");
    assert_eq!(list(&format!("around={}&limit=3", ids[2])).await, "321");
    let path = format!("/channels/{general}/messages?limit=101");
    assert_eq!(rest.refusal("GET", &path, &Value::Null).await, (400, 50035));
}

#[tokio::test]
async fn a_bot_that_may_not_read_along_reads_nothing_by_rest_either() {
    let local = LocalDiscord::start(0).await.unwrap();
    let rest = Rest::new(&local);
    let said = local.person("Ada").say(local.channel("general"), "overheard").unwrap();
    let path = format!("/channels/{}/messages/{said}", local.channel("general"));
    assert_eq!(rest.get(&path).await["content"], "");
    local.grant(Intents::MESSAGE_CONTENT);
    assert_eq!(rest.get(&path).await["content"], "overheard");
}

#[tokio::test]
async fn a_nonce_can_keep_a_message_from_being_sent_twice() {
    let local = LocalDiscord::start(0).await.unwrap();
    let rest = Rest::new(&local);
    let messages = format!("/channels/{}/messages", local.channel("general"));
    let once = json!({"content": "once", "nonce": "n", "enforce_nonce": true});
    let first = rest.ok("POST", &messages, &once).await;
    assert_eq!(rest.ok("POST", &messages, &once).await["id"], first["id"]);
    let twice = json!({"content": "twice", "nonce": "n"});
    assert_ne!(rest.ok("POST", &messages, &twice).await["id"], first["id"]);
}

#[tokio::test]
async fn people_keep_to_the_rules_too() {
    let local = LocalDiscord::start(0).await.unwrap();
    let (ada, mira, general) = (local.person("Ada"), local.person("Mira"), local.channel("general"));
    assert_eq!(ada.say(general, "  ").unwrap_err().to_string(), "a message needs some text");
    let long = ada.say(general, &"ä".repeat(2001)).unwrap_err().to_string();
    assert_eq!(long, "a message has at most 2000 characters, not 2001");
    assert!(ada.say(local.channel("moderators"), "hello").is_err());
    assert!(ada.say(mira.direct_channel(), "hello").is_err());
    mira.say(local.channel("moderators"), "hello").unwrap();
    let said = ada.say(general, "typo").unwrap();
    assert!(mira.edit(said, "mine now").is_err());
    ada.edit(said, "no typo").unwrap();
    assert_eq!(mira.messages(general)[0]["content"], "no typo");
    assert!(local.person("Ben").delete(said).is_err());
    mira.delete(said).unwrap();
    assert!(ada.messages(general).is_empty());
    assert!(ada.delete(said).is_err());
}

#[tokio::test]
async fn threads_and_posts_take_messages_and_forums_do_not() {
    let local = LocalDiscord::start(0).await.unwrap();
    let (mut gateway, _) = Gateway::log_in(&local, GUILDS_AND_THEIR_MESSAGES).await;
    let (rest, ben) = (Rest::new(&local), local.person("Ben"));
    gateway.event("GUILD_CREATE").await;
    let forum = local.open_forum("help");
    assert_eq!(gateway.event("CHANNEL_CREATE").await["type"], 15);
    let hello = json!({"content": "hello"});
    assert_eq!(rest.refusal("POST", &format!("/channels/{forum}/messages"), &hello).await, (400, 50008));
    assert!(ben.say(forum, "hello").is_err());
    for parent in [local.channel("general"), forum] {
        let thread = local.open_thread(parent, "a matter", &ben);
        let told = gateway.event("THREAD_CREATE").await;
        assert_eq!((&told["id"], &told["parent_id"]), (&json!(thread), &json!(parent)));
        let object = rest.get(&format!("/channels/{thread}")).await;
        assert_eq!((&object["type"], &object["owner_id"]), (&json!(11), &json!(ben.id())));
        let said = rest.ok("POST", &format!("/channels/{thread}/messages"), &hello).await;
        assert_eq!(said["channel_id"], json!(thread));
        assert_eq!(gateway.event("MESSAGE_CREATE").await["channel_id"], json!(thread));
    }
    let hidden = local.open_thread(local.channel("moderators"), "a matter", &local.person("Mira"));
    assert!(ben.say(hidden, "hello").is_err(), "who does not see a channel does not see its threads");
}

/// Guilds, and the messages on them.
const GUILDS_AND_THEIR_MESSAGES: u64 = 1 | 1 << 9;
