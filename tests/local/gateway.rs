//! The gateway, frame by frame.

use std::time::Duration;

use onrecord::local::{CloseCode, Intents, LocalDiscord};
use serde_json::{Value, json};

use crate::raw::{Frame, Gateway, Heard, PATIENCE, PLAIN_INTENTS, Rest};

#[tokio::test]
async fn a_login_brings_ready_and_the_guild() {
    let local = LocalDiscord::start(0).await.unwrap();
    let (mut gateway, ready) = Gateway::log_in(&local, PLAIN_INTENTS).await;
    assert_eq!(ready["user"]["id"], json!(local.bot_id()));
    assert_eq!(ready["guilds"], json!([{"id": local.guild_id(), "unavailable": true}]));
    assert_eq!(ready["resume_gateway_url"], local.base_url().replace("http", "ws"));
    let guild = gateway.event("GUILD_CREATE").await;
    assert_eq!(guild["channels"].as_array().unwrap().len(), 3);
    assert_eq!(guild["members"].as_array().unwrap().len(), 4);
    assert_eq!(guild["member_count"], 4);
    local.online(PATIENCE).await.unwrap();
    gateway.leave(1000).await;
    local.offline(PATIENCE).await.unwrap();
}

#[tokio::test]
async fn heartbeats_are_acknowledged_even_before_the_login() {
    let local = LocalDiscord::start(0).await.unwrap();
    let mut gateway = Gateway::connect(&local, "").await;
    gateway.send(&json!({"op": 1, "d": null})).await;
    assert_eq!(gateway.payload().await["op"], 11);
}

#[track_caller]
fn closes_with(heard: &Heard, code: u16) {
    assert_eq!(*heard, Heard::Closed(Some(code)));
}

async fn closing(local: &LocalDiscord, query: &str, payloads: &[Value]) -> Heard {
    let mut gateway = Gateway::connect(local, query).await;
    for payload in payloads {
        gateway.send(payload).await;
    }
    loop {
        if let closed @ Heard::Closed(_) = gateway.hear().await {
            return closed;
        }
    }
}

#[tokio::test]
async fn wrong_behaviour_is_closed_with_its_code() {
    let local = LocalDiscord::start(0).await.unwrap();
    let login = |more: Value| {
        let mut asked = json!({"token": local.token(), "intents": 1, "properties": {}});
        for (key, value) in more.as_object().unwrap() {
            asked[key] = value.clone();
        }
        json!({"op": 2, "d": asked})
    };
    let nothing = json!({});
    let presence = json!({"op": 3, "d": {}});
    for (payloads, code) in [
        (vec![json!({"op": 99})], 4001),
        (vec![json!({"op": 10})], 4001),
        (vec![json!([1, 2])], 4002),
        (vec![json!({"op": 1, "d": "x".repeat(4096)})], 4002),
        (vec![presence.clone()], 4003),
        (vec![json!({"op": 8, "d": {}})], 4003),
        (vec![login(json!({"token": "wrong"}))], 4004),
        (vec![json!({"op": 6, "d": {"token": "wrong", "session_id": "x", "seq": 0}})], 4004),
        (vec![login(nothing.clone()), login(nothing.clone())], 4005),
        (vec![login(nothing.clone()), json!({"op": 6, "d": {}})], 4005),
        (vec![presence.clone(); 121], 4003),
        (vec![json!({"op": 1}); 121], 4008),
        (vec![login(json!({"shard": [1, 1]}))], 4010),
        (vec![login(json!({"intents": 1_u64 << 40}))], 4013),
        (vec![login(json!({"intents": "all"}))], 4013),
        (vec![login(json!({"intents": 1 << 15}))], 4014),
    ] {
        closes_with(&closing(&local, "?v=10&encoding=json", &payloads).await, code);
    }
}

#[tokio::test]
async fn what_is_not_json_cannot_be_decoded() {
    let local = LocalDiscord::start(0).await.unwrap();
    let mut gateway = Gateway::connect(&local, "").await;
    gateway.send_text("{").await;
    closes_with(&gateway.hear().await, 4002);
}

#[tokio::test]
async fn other_versions_and_encodings_are_refused() {
    let local = LocalDiscord::start(0).await.unwrap();
    let url = |query: &str| format!("{}/{query}", local.base_url().replace("http", "ws"));
    let (mut socket, _) = tokio_tungstenite::connect_async(url("?v=5")).await.unwrap();
    let first = futures_util::StreamExt::next(&mut socket).await.unwrap().unwrap();
    assert!(first.is_close() && format!("{first:?}").contains("4012"), "{first:?}");
    for query in ["?encoding=etf", "?compress=zstd-stream"] {
        let refused = tokio_tungstenite::connect_async(url(query)).await.unwrap_err();
        assert!(refused.to_string().contains("400"), "{query}: {refused}");
    }
}

#[tokio::test]
async fn what_was_missed_is_sent_again() {
    let local = LocalDiscord::start(0).await.unwrap();
    let (mut gateway, ready) = Gateway::log_in(&local, PLAIN_INTENTS).await;
    gateway.event("GUILD_CREATE").await;
    let (ada, general) = (local.person("Ada"), local.channel("general"));
    ada.say(general, "first").unwrap();
    let seen = gateway.payload().await["s"].as_u64().unwrap();
    assert_eq!(seen, 3);
    drop(gateway);
    local.offline(PATIENCE).await.unwrap();
    let missed = ada.say(general, "second").unwrap();

    let mut gateway = Gateway::connect(&local, "").await;
    gateway.resume(&local, &ready["session_id"], seen).await;
    let replayed = gateway.payload().await;
    assert_eq!((&replayed["s"], &replayed["t"]), (&json!(4), &json!("MESSAGE_CREATE")));
    assert_eq!(replayed["d"]["id"], json!(missed));
    gateway.event("RESUMED").await;
    ada.say(general, "third").unwrap();
    assert_eq!(gateway.payload().await["s"], 6);
}

#[tokio::test]
async fn a_session_that_is_over_cannot_be_resumed() {
    let local = LocalDiscord::start(0).await.unwrap();
    let (gateway, ready) = Gateway::log_in(&local, 0).await;
    gateway.leave(1000).await;
    local.offline(PATIENCE).await.unwrap();
    let mut gateway = Gateway::connect(&local, "").await;
    gateway.resume(&local, &ready["session_id"], 1).await;
    assert_eq!(gateway.payload().await, json!({"op": 9, "s": null, "t": null, "d": false}));
    gateway.identify(&local, &json!({})).await;
    gateway.event("READY").await;
}

#[tokio::test]
async fn a_client_that_leaves_with_another_code_may_come_back() {
    let local = LocalDiscord::start(0).await.unwrap();
    let (gateway, ready) = Gateway::log_in(&local, 0).await;
    gateway.leave(4200).await;
    let mut gateway = Gateway::connect(&local, "").await;
    gateway.resume(&local, &ready["session_id"], 1).await;
    gateway.event("RESUMED").await;
    drop(gateway);
    let mut gateway = Gateway::connect(&local, "").await;
    gateway.resume(&local, &ready["session_id"], 99).await;
    closes_with(&gateway.hear().await, CloseCode::InvalidSequence.number());
}

#[tokio::test]
async fn payloads_are_compressed_when_asked_for() {
    let local = LocalDiscord::start(0).await.unwrap();
    let mut gateway = Gateway::connect(&local, "").await;
    gateway.identify(&local, &json!({"compress": true, "intents": PLAIN_INTENTS})).await;
    for name in ["READY", "GUILD_CREATE"] {
        let Heard::Payload(payload, frame) = gateway.hear().await else { panic!("closed") };
        assert_eq!((payload["t"].as_str(), frame), (Some(name), Frame::Zlib));
    }
    gateway.send(&json!({"op": 1, "d": null})).await;
    let heard = gateway.hear().await;
    assert!(matches!(heard, Heard::Payload(_, Frame::Text)), "small payloads stay text: {heard:?}");
}

#[tokio::test]
async fn a_zlib_stream_carries_everything() {
    let local = LocalDiscord::start(0).await.unwrap();
    let mut gateway = Gateway::connect(&local, "?v=10&compress=zlib-stream").await;
    gateway.identify(&local, &json!({"intents": PLAIN_INTENTS, "compress": true})).await;
    gateway.event("READY").await;
    gateway.event("GUILD_CREATE").await;
    local.person("Ada").say(local.channel("general"), "hello").unwrap();
    gateway.event("MESSAGE_CREATE").await;
    assert_eq!(gateway.settle().await, [Value::Null; 0]);
}

#[tokio::test]
async fn without_the_privileged_intent_content_is_hidden() {
    let local = LocalDiscord::start(0).await.unwrap();
    let (mut gateway, _) = Gateway::log_in(&local, PLAIN_INTENTS).await;
    gateway.event("GUILD_CREATE").await;
    let (ada, general) = (local.person("Ada"), local.channel("general"));
    ada.say(general, "overheard").unwrap();
    assert_eq!(gateway.event("MESSAGE_CREATE").await["content"], "");
    let mention = format!("<@{}> asked", local.bot_id());
    ada.say(general, &mention).unwrap();
    assert_eq!(gateway.event("MESSAGE_CREATE").await["content"], mention);
    ada.say(ada.direct_channel(), "in private").unwrap();
    let direct = gateway.event("MESSAGE_CREATE").await;
    assert_eq!(direct["content"], "in private");
    assert_eq!((direct.get("guild_id"), direct.get("member")), (None, None));

    local.grant(Intents::MESSAGE_CONTENT);
    let (mut gateway, ready) = Gateway::log_in(&local, PLAIN_INTENTS | 1 << 15).await;
    assert_eq!(ready["application"]["flags"], 1 << 19);
    gateway.event("GUILD_CREATE").await;
    ada.say(general, "overheard").unwrap();
    assert_eq!(gateway.event("MESSAGE_CREATE").await["content"], "overheard");
}

#[tokio::test]
async fn without_intents_only_interactions_come() {
    let local = LocalDiscord::start(0).await.unwrap();
    let (mut gateway, _) = Gateway::log_in(&local, 0).await;
    Rest::new(&local).register().await;
    let (ada, general) = (local.person("Ada"), local.channel("general"));
    ada.say(general, "overheard").unwrap();
    ada.slash(general, "ask", &json!({"question": "q"})).unwrap();
    gateway.event("INTERACTION_CREATE").await;
    assert_eq!(gateway.settle().await, [Value::Null; 0]);
}

#[tokio::test]
async fn each_shard_has_the_guilds_that_are_its_own() {
    let local = LocalDiscord::start(0).await.unwrap();
    let guilds = [local.guild_id(), local.found_guild("Second newsroom")];
    assert_ne!(guilds.map(|guild| (guild.get() >> 22) % 2), [0, 0]);
    let mut shards = Vec::new();
    for shard in [0, 1] {
        let mut gateway = Gateway::connect(&local, "").await;
        gateway.identify(&local, &json!({"intents": PLAIN_INTENTS, "shard": [shard, 2]})).await;
        let ready = gateway.event("READY").await;
        let mine = guilds.into_iter().find(|guild| (guild.get() >> 22) % 2 == shard).unwrap();
        assert_eq!(ready["guilds"], json!([{"id": mine, "unavailable": true}]));
        assert_eq!(gateway.event("GUILD_CREATE").await["id"], json!(mine));
        shards.push((gateway, mine));
    }
    for guild in guilds {
        local.person("Ada").say(local.channel_of(guild, "general"), "hello").unwrap();
    }
    for (gateway, mine) in &mut shards {
        assert_eq!(gateway.event("MESSAGE_CREATE").await["guild_id"], json!(mine));
        assert_eq!(gateway.settle().await, [Value::Null; 0]);
    }
    let third = local.found_guild("Third newsroom");
    let (gateway, _) = &mut shards[usize::try_from((third.get() >> 22) % 2).unwrap()];
    let heard = gateway.settle().await;
    assert!(heard.iter().any(|event| event["t"] == "GUILD_CREATE" && event["d"]["id"] == json!(third)));
}

#[tokio::test]
async fn commands_of_a_guild_are_offered_there_only() {
    let local = LocalDiscord::start(0).await.unwrap();
    let other = local.found_guild("Second newsroom");
    let rest = Rest::new(&local);
    let path = format!("/applications/{}/guilds/{other}/commands", rest.application);
    rest.ok("PUT", &path, &json!([{"name": "ask", "description": "d"}])).await;
    let ada = local.person("Ada");
    assert!(ada.slash(local.channel_of(other, "general"), "ask", &Value::Null).is_ok());
    assert!(ada.slash(local.channel("general"), "ask", &Value::Null).is_err());
    assert!(ada.slash(ada.direct_channel(), "ask", &Value::Null).is_err());
    let guilds = rest.get("/users/@me/guilds").await;
    assert_eq!((&guilds[0]["id"], &guilds[1]["id"]), (&json!(local.guild_id()), &json!(other)));
    let elsewhere = rest.refusal("GET", "/guilds/1/roles", &Value::Null).await;
    assert_eq!(elsewhere, (404, 10004));
}

#[tokio::test]
async fn logins_are_held_to_a_pace() {
    let local = LocalDiscord::start(0).await.unwrap();
    local.faults().limit_logins(2, Duration::from_secs(5));
    let rest = Rest::new(&local);
    assert_eq!(rest.get("/gateway/bot").await["session_start_limit"]["max_concurrency"], 2);
    let mut third = Gateway::connect(&local, "").await;
    for shard in [0, 1] {
        let mut gateway = Gateway::connect(&local, "").await;
        gateway.identify(&local, &json!({"shard": [shard, 3]})).await;
        gateway.event("READY").await;
    }
    third.identify(&local, &json!({"shard": [2, 3]})).await;
    assert_eq!(third.payload().await, json!({"op": 9, "s": null, "t": null, "d": false}));
    local.advance(Duration::from_secs(5));
    third.identify(&local, &json!({"shard": [2, 3]})).await;
    third.event("READY").await;
}

#[tokio::test]
async fn shards_share_the_world() {
    let local = LocalDiscord::start(0).await.unwrap();
    let mine = (local.guild_id().get() >> 22) % 2;
    for shard in [0, 1] {
        let mut gateway = Gateway::connect(&local, "").await;
        gateway.identify(&local, &json!({"intents": PLAIN_INTENTS, "shard": [shard, 2]})).await;
        let ready = gateway.event("READY").await;
        assert_eq!(ready["shard"], json!([shard, 2]));
        assert_eq!(ready["guilds"].as_array().unwrap().len(), usize::from(shard == mine));
        let ada = local.person("Ada");
        ada.say(local.channel("general"), "on the guild").unwrap();
        ada.say(ada.direct_channel(), "in private").unwrap();
        let heard = gateway.settle().await;
        let heard: Vec<&str> = heard.iter().filter_map(|event| event["t"].as_str()).collect();
        let of_guild = usize::from(shard == mine);
        let expected: Vec<&str> = std::iter::repeat_n("GUILD_CREATE", of_guild)
            .chain(std::iter::repeat_n("MESSAGE_CREATE", of_guild + usize::from(shard == 0)))
            .collect();
        assert_eq!(heard, expected, "shard {shard}");
    }
}

#[tokio::test]
async fn members_are_sent_on_request() {
    let local = LocalDiscord::start(0).await.unwrap();
    let (mut gateway, _) = Gateway::log_in(&local, 0).await;
    for (asked, found) in [
        (json!({"query": "", "limit": 0}), 4),
        (json!({"query": "ad"}), 1),
        (json!({"user_ids": [local.person("Ben").id()]}), 1),
        (json!({"user_ids": local.person("Ben").id()}), 1),
    ] {
        gateway.send(&json!({"op": 8, "d": asked})).await;
        let chunk = gateway.event("GUILD_MEMBERS_CHUNK").await;
        assert_eq!(chunk["members"].as_array().unwrap().len(), found, "{asked}");
    }
}

#[tokio::test]
async fn a_silent_client_is_dropped() {
    let local = LocalDiscord::start(0).await.unwrap();
    local.faults().heartbeat_interval(Duration::from_millis(20));
    let (mut gateway, _) = Gateway::log_in(&local, 0).await;
    closes_with(&gateway.hear().await, CloseCode::SessionTimedOut.number());
}

#[tokio::test]
async fn the_end_of_the_server_ends_connections() {
    let local = LocalDiscord::start(0).await.unwrap();
    let (mut gateway, _) = Gateway::log_in(&local, 0).await;
    drop(local);
    closes_with(&gateway.hear().await, 1001);
}
