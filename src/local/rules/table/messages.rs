//! Bodies of messages: text, embeds, mentions.

use serde_json::{Value, json};

use super::{MESSAGE, check, check_embed, check_message, text};

#[test]
fn texts_of_messages() {
    check_message(&json!({"content": text(2000)}), "");
    check_message(&json!({"content": text(2001)}), "content BASE_TYPE_MAX_LENGTH");
    check_message(&json!({"content": format!(" {} ", text(2000))}), "");
    check_message(&json!({"content": 7}), "content STRING_TYPE_CONVERT");
    check_message(&json!({"content": "a", "tts": "no"}), "tts BOOLEAN_TYPE_CONVERT");
    check_message(&json!({"content": "a", "nonce": text(26)}), "nonce BASE_TYPE_MAX_LENGTH");
    check_message(&json!({"content": "a", "flags": -1}), "flags NUMBER_TYPE_RANGE");
    check_message(&json!({"content": "a", "poll": {"x": 1}}), "poll LOCAL_DISCORD_LACKS_THIS");
    check_message(&json!({"content": "a", "attachments": []}), "");
    let file = |file: Value| json!({"content": "a", "attachments": [file]});
    check_message(&file(json!({"id": 0, "description": text(1024)})), "");
    check_message(
        &file(json!({"id": 0, "description": text(1025)})),
        "attachments.0.description BASE_TYPE_MAX_LENGTH",
    );
    check_message(&file(json!({"id": 0, "filename": ""})), "attachments.0.filename BASE_TYPE_BAD_LENGTH");
    check_message(&file(json!({"filename": "a"})), "attachments.0.id BASE_TYPE_REQUIRED");
    let reference = json!({"content": "a", "message_reference": {"message_id": "x"}});
    check_message(&reference, "message_reference.message_id NUMBER_TYPE_COERCE");
    check(MESSAGE, &json!("x"), " MODEL_TYPE_CONVERT");
}

#[test]
fn embeds() {
    check_embed(&json!({"title": text(256)}), "");
    check_embed(&json!({"title": text(257)}), "title BASE_TYPE_MAX_LENGTH");
    check_embed(&json!({"description": text(4096)}), "");
    check_embed(&json!({"description": text(4097)}), "description BASE_TYPE_MAX_LENGTH");
    check_embed(&json!({"title": "t", "footer": {"text": text(2048)}}), "");
    check_embed(&json!({"footer": {"text": text(2049)}}), "footer.text BASE_TYPE_BAD_LENGTH");
    check_embed(&json!({"title": "t", "footer": {}}), "footer.text BASE_TYPE_REQUIRED");
    check_embed(&json!({"author": {"name": text(256)}}), "");
    check_embed(&json!({"author": {"name": text(257)}}), "author.name BASE_TYPE_BAD_LENGTH");
    check_embed(&json!({"title": "t", "url": "https://a.example"}), "");
    check_embed(&json!({"title": "t", "url": "ftp://a.example"}), "url URL_TYPE_INVALID_SCHEME");
    check_embed(&json!({"image": {"url": "data:x"}}), "image.url URL_TYPE_INVALID_SCHEME");
    check_embed(&json!({"title": "t", "color": 0x100_0000}), "color NUMBER_TYPE_RANGE");
    check_embed(&json!({"title": "t", "timestamp": "2024-10-30T00:00:00Z"}), "");
    check_embed(&json!({"title": "t", "timestamp": "yesterday"}), "timestamp DATE_TIME_TYPE_PARSE");
    check_embed(&json!({}), "description BASE_TYPE_REQUIRED");
    check_embed(&json!({"color": 1}), "description BASE_TYPE_REQUIRED");
}

#[test]
fn fields_of_embeds() {
    let field = |name: String, value: String| json!({"fields": [{"name": name, "value": value}]});
    check_embed(&field(text(256), text(1024)), "");
    check_embed(&field(text(257), text(1)), "fields.0.name BASE_TYPE_BAD_LENGTH");
    check_embed(&field(text(1), text(1025)), "fields.0.value BASE_TYPE_BAD_LENGTH");
    check_embed(&field(text(1), " ".into()), "fields.0.value BASE_TYPE_BAD_LENGTH");
    check_embed(&json!({"fields": vec![json!({"name": "a", "value": "b"}); 25]}), "");
    check_embed(
        &json!({"fields": vec![json!({"name": "a", "value": "b"}); 26]}),
        "fields BASE_TYPE_MAX_LENGTH",
    );
    check_embed(&json!({"fields": [{"name": "a"}]}), "fields.0.value BASE_TYPE_REQUIRED");
    check_embed(
        &json!({"fields": [{"name": "a", "value": "b", "inline": 1}]}),
        "fields.0.inline BOOLEAN_TYPE_CONVERT",
    );
}

#[test]
fn embeds_together() {
    check_message(&json!({"embeds": vec![json!({"title": "t"}); 10]}), "");
    check_message(&json!({"embeds": vec![json!({"title": "t"}); 11]}), "embeds BASE_TYPE_MAX_LENGTH");
    let pair = |last: usize| {
        json!({"embeds": [
        {"title": text(100), "description": text(3000), "footer": {"text": text(900)}},
        {"author": {"name": text(100)}, "fields": [{"name": text(200), "value": text(900)}], "description": text(last)}]})
    };
    check_message(&pair(800), "");
    check_message(&pair(801), "embeds MAX_EMBED_SIZE_EXCEEDED");
    check_message(&json!({"embeds": {}}), "embeds LIST_TYPE_CONVERT");
    check_message(&json!({"embeds": ["x"]}), "embeds.0 MODEL_TYPE_CONVERT");
}

#[test]
fn allowed_mentions() {
    let check = |allowed: Value, expected: &str| {
        let expected =
            if expected.is_empty() { String::new() } else { format!("allowed_mentions{expected}") };
        check_message(&json!({"content": "a", "allowed_mentions": allowed}), &expected);
    };
    let ids = |count: usize| (0..count).map(|n| n.to_string()).collect::<Vec<_>>();
    check(json!({"parse": []}), "");
    check(json!({"parse": ["users", "roles", "everyone"], "replied_user": false}), "");
    check(json!({"parse": ["here"]}), ".parse.0 BASE_TYPE_CHOICES");
    check(json!({"users": ids(100)}), "");
    check(json!({"users": ids(101)}), ".users BASE_TYPE_MAX_LENGTH");
    check(json!({"roles": ids(101)}), ".roles BASE_TYPE_MAX_LENGTH");
    check(json!({"users": ["x"]}), ".users.0 NUMBER_TYPE_COERCE");
    check(json!({"parse": ["users"], "users": []}), "");
    check(json!({"parse": ["users"], "users": ["1"]}), " MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE");
    check(json!({"parse": ["roles"], "users": ["1"]}), "");
    check(json!({"replied_user": "yes"}), ".replied_user BOOLEAN_TYPE_CONVERT");
}
