//! Interactions as nobody should send them: of Discord's form with strange things in them, and broken ones.

use fastrand::Rng;
use onrecord::discord::UserId;
use serde_json::{Map, Value, json};

use super::words::{RECORDS, any, text};

/// Commands that are registered, were, or never could be.
const COMMANDS: &[&str] = &[
    "ask",
    "ask",
    "ask",
    "check",
    "quote",
    "quote",
    "timeline",
    "positions",
    "compare",
    "sources",
    "topics",
    "about",
    "help",
    "Check this message",
    "Check this quotation",
    "ASK",
    "faq",
    "ask question",
    "",
];
const OPTIONS: &[&str] =
    &["question", "statement", "text", "speaker", "about", "from", "to", "private", "Question", "nested", ""];
const VIEWS: &[&str] = &["a", "r", "s", "k", "x"];
const INQUIRIES: &[&str] = &[
    "a",
    "h",
    "t,,,",
    "t,,,c:exactly-212-aboard",
    "t,zz,a,",
    "p,",
    "p,t:cause",
    "c,",
    "c,exactly-212-aboard",
    "s,",
    "s,radio-2031-05-05",
    "s,never-was",
    "q,,",
    "q,ada-marsh,",
    "o,",
    "o,people",
    "o,never-was",
    "x,",
];
/// Types of options as Discord numbers them; the first two hold further options.
const OPTION_TYPES: &[u8] = &[1, 2, 3, 3, 3, 3, 3, 4, 5, 6, 7, 8, 9, 10, 11];
/// Types of components as Discord numbers them, and some that it may have one day.
const COMPONENT_TYPES: &[u8] = &[2, 2, 2, 3, 3, 3, 5, 6, 7, 8, 18, 19, 99];
/// Languages of Discord's program, and some that it may have one day.
const LOCALES: &[&str] = &["en-US", "uk", "ko", "de", "fr", "es-419", "ja", "zh-TW", "xx", "", "de-"];

/// What is forged; the numbers are Discord's types of interactions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Forged {
    Command = 2,
    Component = 3,
    Autocomplete = 4,
    Submit = 5,
}

impl Forged {
    pub fn any(chance: &mut Rng) -> Self {
        *chance
            .choice(&[
                Self::Command,
                Self::Command,
                Self::Component,
                Self::Component,
                Self::Autocomplete,
                Self::Submit,
            ])
            .expect("there are some")
    }

    /// Discord's `data` of the interaction, as strange as Discord lets it be; `asker` presses.
    pub fn data(self, chance: &mut Rng, turn: u32, asker: UserId) -> Value {
        match self {
            Self::Command => command(chance, turn),
            Self::Autocomplete => typing(chance, turn),
            Self::Component => component(chance, turn, asker),
            Self::Submit => form(chance, turn, asker),
        }
    }
}

/// What surrounds the data, made strange as well.
pub fn surround(event: &mut Value, chance: &mut Rng) {
    event["locale"] = json!(any(LOCALES, chance));
    if event.get("guild_id").is_some() && chance.bool() {
        event["guild_locale"] = json!(any(LOCALES, chance));
    }
    if chance.u8(..4) == 0 {
        event["something_new"] = json!({"nested": [1, null, "text"]});
    }
}

fn command(chance: &mut Rng, turn: u32) -> Value {
    let name = any(COMMANDS, chance);
    let mut data = json!({"id": "77", "name": name, "type": 1});
    if name.starts_with("Check") || chance.u8(..8) == 0 {
        data["type"] = json!(chance.u8(2..=3));
        data["target_id"] = json!("88");
        // Of a user's menu nothing is resolved here, and now and then of a message's neither.
        if data["type"] == 3 && chance.u8(..6) > 0 {
            data["resolved"] = json!({"messages": {"88": message(chance, turn)}});
        }
    } else {
        data["options"] = options(chance, turn, 0);
    }
    data
}

/// Makes of a command what everybody in a crowd asks.
pub fn join_the_crowd(event: &mut Value) {
    let asked = json!({"name": "question", "type": 3, "value": "how many people were on board?"});
    event["data"] = json!({"id": "77", "name": "ask", "type": 1, "options": [asked]});
    event["locale"] = json!("en-US");
}

/// A message that a menu is opened on.
fn message(chance: &mut Rng, turn: u32) -> Value {
    let embeds: Vec<Value> = (0..chance.usize(..3))
        .map(|_| json!({"type": "rich", "title": text(chance, turn, 256), "description": text(chance, turn, 4096)}))
        .collect();
    json!({
        "id": "88", "channel_id": "3", "author": {"id": "5", "username": text(chance, turn, 32), "discriminator": "0", "avatar": null},
        "content": text(chance, turn, 2000), "timestamp": "2024-10-30T12:00:00Z", "edited_timestamp": null,
        "tts": false, "mention_everyone": false, "mentions": [], "mention_roles": [], "attachments": [],
        "embeds": embeds, "pinned": false, "type": *chance.choice(&[0, 7, 19, 20]).expect("there are some"),
    })
}

fn options(chance: &mut Rng, turn: u32, depth: u8) -> Value {
    (0..chance.usize(..4)).map(|_| option(chance, turn, depth)).collect()
}

fn option(chance: &mut Rng, turn: u32, depth: u8) -> Value {
    let kind = *chance.choice(OPTION_TYPES).expect("there are some");
    let name = any(OPTIONS, chance);
    let value = match kind {
        1 | 2 if depth < 3 => {
            return json!({"type": kind, "name": name, "options": options(chance, turn, depth + 1)});
        }
        4 => json!(chance.i64(-(1 << 53)..=1 << 53)),
        5 => json!(chance.bool()),
        6..=9 | 11 => json!(chance.u64(1..).to_string()),
        10 => json!(chance.f64() * 1e300),
        _ => json!(text(chance, turn, 6000)),
    };
    let kind = if kind < 3 { 3 } else { kind };
    json!({"type": kind, "name": name, "value": value})
}

fn typing(chance: &mut Rng, turn: u32) -> Value {
    let mut options: Vec<Value> = (0..chance.usize(..3)).map(|_| option(chance, turn, 3)).collect();
    let kind = *chance.choice(&[3, 3, 3, 4, 10]).expect("there are some");
    let typed = text(chance, turn, 100);
    options.push(json!({"type": kind, "name": any(OPTIONS, chance), "value": typed, "focused": true}));
    if chance.u8(..8) == 0 {
        options = vec![json!({"type": 1, "name": "nested", "options": options})];
    }
    json!({"id": "77", "name": any(COMMANDS, chance), "type": 1, "options": options})
}

fn component(chance: &mut Rng, turn: u32, asker: UserId) -> Value {
    let kind = *chance.choice(COMPONENT_TYPES).expect("there are some");
    let mut data = json!({"component_type": kind, "custom_id": custom_id(chance, turn, asker), "id": 2});
    if kind != 2 {
        let value = |chance: &mut Rng| match kind {
            5..=8 => chance.u64(1..).to_string(),
            _ => match chance.u8(..4) {
                0 => any(RECORDS, chance).to_owned(),
                1 => format!("k,{}", any(RECORDS, chance)),
                2 => any(INQUIRIES, chance).to_owned(),
                _ => text(chance, turn, 100),
            },
        };
        data["values"] = (0..chance.usize(..25)).map(|_| value(chance)).collect();
    }
    data
}

fn form(chance: &mut Rng, turn: u32, asker: UserId) -> Value {
    let field = |chance: &mut Rng| json!({"type": 4, "custom_id": text(chance, turn, 100), "value": text(chance, turn, 4000), "id": 3});
    let mut part = |_| match chance.u8(..3) {
        0 => json!({"type": 18, "id": 1, "component": field(chance)}),
        1 => {
            json!({"type": 18, "id": 1, "component": {"type": 3, "custom_id": "s", "id": 4, "values": ["a"]}})
        }
        _ => json!({"type": 1, "id": 1, "components": [field(chance)]}),
    };
    let components: Vec<Value> = (0..2).map(&mut part).collect();
    json!({"custom_id": custom_id(chance, turn, asker), "components": components})
}

/// What a control of ours carries, or of another version, or of somebody else.
fn custom_id(chance: &mut Rng, turn: u32, asker: UserId) -> String {
    let (record, view) = (any(RECORDS, chance), any(VIEWS, chance));
    let whose = *chance.choice(&[Some(asker), Some(asker), Some(4), Some(UserId::MAX), None]).expect("some");
    let id = whose.map(|id| id.to_string()).unwrap_or_default();
    let page = any(&["0", "1", "zz", "65535", "65536", "-1", "01"], chance);
    let made = match chance.u8(..14) {
        0 => format!("1.delete.{id}"),
        1 => format!("1.none.{id}"),
        2 => "1.browse".to_owned(),
        3 | 4 => format!("1.show.{view}.{record}"),
        5 => format!("1.turn.{view}.{record}.{page}.{id}"),
        6 => format!("1.choose.{record}.{id}"),
        7 => format!("1.card.{record}.{id}"),
        8 | 9 => format!("1.open.{}.{page}.{}", any(INQUIRIES, chance), base36(whose)),
        10 | 11 => format!("1.pick.{id}"),
        12 => format!("{}.show.s.{record}", chance.u8(..)),
        _ => text(chance, turn, 100),
    };
    // Discord lets no control be without one.
    if made.is_empty() { "1".to_owned() } else { made }
}

fn base36(id: Option<UserId>) -> String {
    let Some(mut id) = id else { return String::new() };
    let mut digits = Vec::new();
    while id > 0 {
        digits.push(char::from_digit((id % 36) as u32, 36).expect("a digit below 36"));
        id /= 36;
    }
    digits.into_iter().rev().collect()
}

/// Something that no longer is of Discord's form, for the most part: one to three values are taken away,
/// or others put in their place.
pub fn break_up(value: &mut Value, chance: &mut Rng, turn: u32) {
    for _ in 0..chance.u8(1..=3) {
        let count = nodes(value);
        let mut at = chance.usize(1..count.max(2));
        strike(value, &mut at, chance, turn);
    }
}

fn nodes(value: &Value) -> usize {
    1 + match value {
        Value::Object(fields) => fields.values().map(nodes).sum(),
        Value::Array(items) => items.iter().map(nodes).sum(),
        _ => 0,
    }
}

/// Strikes the node with this number, counted in reading order from the one that is given.
fn strike(value: &mut Value, at: &mut usize, chance: &mut Rng, turn: u32) {
    let kept = match value {
        Value::Object(fields) => strike_field(fields, at, chance, turn),
        Value::Array(items) => items.iter_mut().any(|item| {
            *at -= 1;
            if *at == 0 {
                *item = odd(chance, turn);
            } else {
                strike(item, at, chance, turn);
            }
            *at == 0
        }),
        _ => false,
    };
    debug_assert!(kept || *at > 0);
}

fn strike_field(fields: &mut Map<String, Value>, at: &mut usize, chance: &mut Rng, turn: u32) -> bool {
    let keys: Vec<String> = fields.keys().cloned().collect();
    for key in keys {
        *at -= 1;
        if *at > 0 {
            strike(&mut fields[&key], at, chance, turn);
        } else if chance.u8(..3) == 0 {
            fields.remove(&key);
        } else {
            fields[&key] = odd(chance, turn);
        }
        if *at == 0 {
            return true;
        }
    }
    false
}

fn odd(chance: &mut Rng, turn: u32) -> Value {
    match chance.u8(..10) {
        0 => Value::Null,
        1 => json!(chance.bool()),
        2 => json!(chance.u8(..)),
        3 => json!(chance.i64(..)),
        4 => json!(-1.5e308),
        5 => json!([]),
        6 => json!({}),
        7 => json!([[[{"type": 1, "options": [{}]}]]]),
        8 => json!("0"),
        _ => json!(text(chance, turn, 300)),
    }
}
