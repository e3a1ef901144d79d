//! What an answer must never do, whatever was asked: ring, format or link on a user's word, hide letters, tell
//! what is held back, or show others what is for one person.

use std::collections::BTreeSet;

use onrecord::discord::{CustomId, UserId};
use onrecord::knowledge::KnowledgeBase;
use serde_json::{Value, json};

use super::forging::Forged;
use crate::stage::is_private;

/// What never stands in anybody's answer: words of users that would lead or ring somewhere, and words of the
/// record that are held back or withdrawn. Where a quotation was altered, a user's other words may.
const NEVER: &[&str] = &[
    "evil.example",
    "@everyone",
    "@here",
    "1297000000000000021",
    "sails again on Sunday",
    "Two people were hurt",
];

/// What is known of the interaction that is answered.
#[derive(Debug, Clone)]
pub struct Asked {
    pub kind: Forged,
    pub by: UserId,
    pub moderates: bool,
    pub on_guild: bool,
    /// The asker wants to be the only one who sees the answer.
    pub wants_private: bool,
    /// The control that is used.
    pub control: Option<CustomId>,
}

impl Asked {
    /// Reads it from the interaction itself, which must be of Discord's form.
    pub fn read(kind: Forged, event: &Value) -> Self {
        let data = &event["data"];
        let user = if event["member"].is_object() { &event["member"]["user"] } else { &event["user"] };
        let permissions: u64 =
            event["member"]["permissions"].as_str().map_or(0, |all| all.parse().unwrap_or(0));
        let first = |name: &str| data["options"].as_array()?.iter().find(|option| option["name"] == name);
        let is_menu =
            data["type"] == 3 && data["name"].as_str().is_some_and(|name| name.starts_with("Check"));
        Self {
            kind,
            by: user["id"].as_str().and_then(|id| id.parse().ok()).expect("somebody asks"),
            moderates: permissions & (1 << 13 | 1 << 3) != 0,
            on_guild: event["guild_id"].is_string(),
            wants_private: is_menu || first("private").is_some_and(|option| option["value"] == true),
            control: data["custom_id"].as_str().and_then(|id| CustomId::parse(id).ok()),
        }
    }

    /// What is wrong with the answer's kind, and with who sees it.
    fn objections(&self, answer: &Value) -> Vec<String> {
        let kind = answer["type"].as_u64().unwrap_or_default();
        let private = is_private(&answer["data"]);
        let mut found = Vec::new();
        let mut must = |holds: bool, what: &str| {
            if !holds {
                found.push(format!("{what}: {self:?}"));
            }
        };
        match self.kind {
            Forged::Command | Forged::Submit => must(kind == 4, "it is answered with a message"),
            Forged::Autocomplete => must(kind == 8, "typing is answered with choices"),
            Forged::Component => must(matches!(kind, 4 | 6 | 7), "a press is answered as presses are"),
        }
        if kind == 4 {
            // In direct messages there is nobody else.
            let alone = self.on_guild && self.wants_private;
            must(private || !alone, "what one person wants to see alone only one person sees");
            must(
                private || !(self.on_guild && self.kind == Forged::Component),
                "a press shows others nothing new",
            );
        }
        if kind == 7 {
            must(self.owner().is_none_or(|owner| owner == self.by), "only the asker changes a message");
        }
        if kind == 6 {
            let may = self.moderates || self.owner() == Some(self.by);
            must(may, "only the asker and moderators delete a message, and only the asker chooses twice");
        }
        found
    }

    /// Whose control it is; nobody's under a message that one person sees.
    fn owner(&self) -> Option<UserId> {
        match self.control.as_ref()? {
            CustomId::Choose { asker, .. }
            | CustomId::NoneOfThese { asker }
            | CustomId::Turn { asker, .. }
            | CustomId::Open { asker, .. }
            | CustomId::Pick { asker } => *asker,
            CustomId::Delete { asker } => Some(*asker),
            CustomId::Browse | CustomId::Beside { .. } | CustomId::Show { .. } => None,
        }
    }
}

/// Looks at answers to forged interactions, and at replies to messages.
#[derive(Debug)]
pub struct Judge {
    /// The addresses that the record vouches for, as they stand in masked links.
    addresses: BTreeSet<String>,
}

impl Judge {
    pub fn of(base: &KnowledgeBase) -> Self {
        let urls = base.sources.iter().filter_map(|source| source.url.as_deref());
        Self { addresses: urls.map(|url| url.replace('(', "%28").replace(')', "%29")).collect() }
    }

    /// What is wrong with the answer to an interaction; of a broken one nothing is known.
    pub fn callback(&self, answer: &Value, asked: Option<&Asked>) -> Vec<String> {
        let mut found = asked.map(|asked| asked.objections(answer)).unwrap_or_default();
        if matches!(answer["type"].as_u64(), Some(4 | 7)) {
            found.extend(self.message(&answer["data"]));
        }
        let choices = answer["data"]["choices"].as_array().into_iter().flatten();
        found.extend(choices.flat_map(|choice| never(choice["name"].as_str().unwrap_or_default())));
        found
    }

    /// What is wrong with a message.
    pub fn message(&self, message: &Value) -> Vec<String> {
        let mut found = Vec::new();
        if message["allowed_mentions"] != json!({"parse": [], "replied_user": false}) {
            found.push(format!("it may ring: {}", message["allowed_mentions"]));
        }
        let embeds = message["embeds"].as_array().into_iter().flatten();
        let formatted = embeds.clone().flat_map(|embed| [&embed["title"], &embed["description"]]);
        for text in formatted.chain([&message["content"]]).filter_map(Value::as_str) {
            found.extend(self.markdown(text));
            found.extend(never(text));
        }
        let footers = embeds.map(|embed| &embed["footer"]["text"]);
        found.extend(footers.filter_map(Value::as_str).flat_map(never));
        let rows = message["components"].as_array().into_iter().flatten();
        for control in rows.flat_map(|row| row["components"].as_array().into_iter().flatten()) {
            let options = control["options"].as_array().into_iter().flatten();
            let labels = options.flat_map(|option| [&option["label"], &option["description"]]);
            let labels = labels.chain([&control["label"], &control["placeholder"]]);
            found.extend(labels.filter_map(Value::as_str).flat_map(never));
        }
        found
    }

    /// What Discord would make of a text that we have not meant: a mention, or a link of nobody's.
    fn markdown(&self, text: &str) -> Vec<String> {
        let mut found = Vec::new();
        // What stands behind a backslash does nothing.
        let mut plain = String::new();
        let mut letters = text.chars();
        while let Some(letter) = letters.next() {
            plain.push(if letter == '\\' { letters.next().map_or('\\', |_| '\u{fffc}') } else { letter });
        }
        let mut rest = plain.as_str();
        while let Some((_, after)) = rest.split_once("](") {
            let (address, behind) = after.split_once(')').unwrap_or((after, ""));
            if !self.addresses.contains(address) {
                found.push(format!("a link to `{address}`, which is no source's, in: {text}"));
            }
            rest = behind;
        }
        let unlinked =
            self.addresses.iter().fold(plain, |plain, url| plain.replace(&format!("]({url})"), "]"));
        let unlinked = without_pointer(&unlinked);
        if unlinked.contains("://") || unlinked.contains('@') {
            found.push(format!("a bare address or a mention in: {text}"));
        }
        let mut tags = unlinked.split('<').skip(1);
        if tags.any(|tag| !tag.starts_with("t:")) {
            found.push(format!("a tag that is no time in: {text}"));
        }
        if unlinked.contains("||") || unlinked.contains('`') {
            found.push(format!("formatting that is not ours in: {text}"));
        }
        found
    }
}

/// A text without the link to a message that may stand at its end.
fn without_pointer(text: &str) -> &str {
    let is_number = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    match text.split_once("https://discord.com/channels/") {
        Some((before, link)) => match link.split('/').collect::<Vec<_>>()[..] {
            [guild, channel, message] if [guild, channel, message].into_iter().all(is_number) => before,
            _ => text,
        },
        None => text,
    }
}

/// What stands in a text that must not.
fn never(text: &str) -> Vec<String> {
    let told = NEVER.iter().filter(|part| text.contains(**part)).map(|part| format!("`{part}` in: {text}"));
    let unseen = text.chars().find(|letter| {
        letter.is_control() && *letter != '\n'
            || matches!(letter, '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
                | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
    });
    told.chain(unseen.map(|letter| format!("{letter:?} in: {text:?}"))).collect()
}

#[test]
fn the_judge_sees_harm() {
    let judge = Judge::of(&crate::stage::miniature());
    let say =
        |content: &str| json!({"content": content, "allowed_mentions": {"parse": [], "replied_user": false}});
    for fine in [
        "plain, \\*escaped\\*, [\\[1\\]](https://gazette.example/ferry), <t:1930000000:D>",
        "\\[x\\](https\\://a.example) \\<\\@7\\> \\`code\\`",
        "Answered above <t:1930000000:R>: https://discord.com/channels/1/2/3",
    ] {
        assert_eq!(judge.message(&say(fine)), Vec::<String>::new());
    }
    for harm in [
        "[x](https://other.example)",
        "https://gazette.example/ferry",
        "<@7>",
        "a\u{202e}b",
        "<#7>",
        "@everyone",
        "||x||",
        "The ferry sails again on Sunday.",
        "`code`",
        "https://discord.com/channels/1/2/3/@here",
        "https://discord.com/channels/1/2/3 https://other.example",
    ] {
        assert_ne!(judge.message(&say(harm)), Vec::<String>::new(), "{harm}");
    }
    assert_ne!(judge.message(&json!({"content": "it may ring"})), Vec::<String>::new());
}
