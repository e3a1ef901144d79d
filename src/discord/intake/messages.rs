//! What people write, as requests of ours: to the bot, or to nobody in particular.

use serenity::model::channel::{Message, MessageType};
use serenity::model::event::MessageUpdateEvent;
use serenity::model::id::{GuildId, UserId};

use super::place;
use crate::discord::request::{Authority, Deed, Person, Replied, Request, Spot};
use crate::reply::Language;

/// A message of fewer words is never answered unasked.
const FEWEST_WORDS: usize = 4;

/// What a message asks for; `None` unless a person addresses the bot.
///
/// A mention of everybody or of a role does not address the bot; a reply to one of its messages does, since it
/// mentions the bot unless its author takes that out. With a reply to any other message comes what that says.
/// Messages do not tell their author's language, so it is given.
pub fn message(message: &Message, bot: UserId, language: Language) -> Option<Request> {
    let written = matches!(message.kind, MessageType::Regular | MessageType::InlineReply);
    let by_a_person = !message.author.bot && message.webhook_id.is_none();
    let addressed = message.guild_id.is_none() || message.mentions.iter().any(|user| user.id == bot);
    let replied = message.referenced_message.as_deref().filter(|replied| replied.author.id != bot);
    (written && by_a_person && addressed).then(|| Request {
        person: Person { id: message.author.id.get(), authority: Authority::Member, language },
        place: place(message.guild_id),
        deed: Deed::Address {
            text: without_mention(&message.content, bot),
            replied: replied.map(|replied| read(replied, bot)),
        },
    })
}

/// What a message says that addresses nobody; `None` for what is said to somebody, or says too little.
///
/// Replies, and messages that mention anybody, are talk among people.
pub fn overheard(message: &Message, language: Language) -> Option<Request> {
    let by_a_person = !message.author.bot && message.webhook_id.is_none();
    let to_nobody = message.kind == MessageType::Regular
        && message.mentions.is_empty()
        && message.mention_roles.is_empty()
        && !message.mention_everyone;
    let is_word = |word: &&str| word.contains(char::is_alphanumeric);
    let says_enough = message.content.split_whitespace().filter(is_word).count() >= FEWEST_WORDS;
    (by_a_person && to_nobody && says_enough).then(|| Request {
        person: Person { id: message.author.id.get(), authority: Authority::Member, language },
        place: place(message.guild_id),
        deed: Deed::Overhear { text: message.content.clone() },
    })
}

/// What a message says after it was edited, in a channel where it may have been answered unasked; that may be nothing
/// which is answered unasked.
pub fn overheard_again(message: &Message, language: Language) -> Request {
    overheard(message, language).unwrap_or_else(|| Request {
        person: Person { id: message.author.id.get(), authority: Authority::Member, language },
        place: place(message.guild_id),
        deed: Deed::Overhear { text: String::new() },
    })
}

/// A message after it was edited; `None` if Discord does not tell what it says now.
pub fn edited(event: &MessageUpdateEvent) -> Option<Message> {
    let is_whole = event.author.is_some() && event.content.is_some() && event.mentions.is_some();
    is_whole.then(|| {
        let mut message = Message::default();
        event.apply_to_message(&mut message);
        message.guild_id = event.guild_id;
        message
    })
}

/// The channel in which a message stands.
pub fn spot_of(message: &Message) -> Spot {
    Spot { guild: message.guild_id.map(GuildId::get), channel: message.channel_id.get() }
}

/// The words of a message; where it has none, those it forwards, or those of its embeds.
pub(super) fn readable(message: &Message) -> String {
    if !message.content.trim().is_empty() {
        return message.content.clone();
    }
    let forwarded = message.message_snapshots.iter().map(|snapshot| snapshot.content.clone());
    let embeds = message.embeds.iter().flat_map(|embed| [embed.title.clone(), embed.description.clone()]);
    let words = forwarded.chain(embeds.flatten()).filter(|text| !text.trim().is_empty());
    words.collect::<Vec<_>>().join("\n")
}

/// What can be read of a message that is replied to. Where Discord shows anything of it, it hides nothing.
fn read(message: &Message, bot: UserId) -> Replied {
    let words = without_mention(&readable(message), bot);
    let is_shown = !message.content.is_empty()
        || !message.attachments.is_empty()
        || !message.embeds.is_empty()
        || !message.sticker_items.is_empty()
        || !message.message_snapshots.is_empty()
        || !message.components.is_empty()
        || message.poll.is_some();
    match (words.is_empty(), is_shown) {
        (false, _) => Replied::Words(words),
        (true, true) => Replied::Wordless,
        (true, false) => Replied::Hidden,
    }
}

fn without_mention(text: &str, bot: UserId) -> String {
    let words = text.replace(&format!("<@{bot}>"), " ").replace(&format!("<@!{bot}>"), " ");
    words.trim().to_owned()
}

/// Ada's message in Discord's form, with these fields.
#[cfg(test)]
pub(super) fn written(extra: &serde_json::Value) -> serde_json::Value {
    let mut message = serde_json::json!({
        "id": "1", "channel_id": "2", "guild_id": "3", "author": {"id": "4", "username": "ada"},
        "content": "", "timestamp": "2024-10-30T12:00:00Z", "tts": false, "mention_everyone": false,
        "mentions": [], "mention_roles": [], "attachments": [], "embeds": [], "pinned": false, "type": 0
    });
    let fields = message.as_object_mut().expect("an object");
    fields.extend(extra.as_object().expect("an object").clone());
    message
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};
    use serenity::model::id::UserId;

    use super::{edited, message, overheard, written};
    use crate::discord::request::{Deed, Place, Replied};
    use crate::reply::Language;

    const BOT: UserId = UserId::new(100);

    #[track_caller]
    fn check(extra: &Value, expected: Option<(&str, Place)>) {
        let read = serde_json::from_value(written(extra)).expect("a message of Discord's form");
        let request = message(&read, BOT, Language::German);
        let request = request.inspect(|request| assert_eq!(request.person.language, Language::German));
        let request = request.map(|request| (request.deed, request.place));
        let address = |text: &str| Deed::Address { text: text.to_owned(), replied: None };
        let expected = expected.map(|(text, place)| (address(text), place));
        assert_eq!(request, expected);
    }

    #[test]
    fn a_mention_or_a_direct_message_addresses_the_bot() {
        let bot = json!([{"id": "100", "username": "onrecord"}]);
        let other = json!([{"id": "5", "username": "bob"}]);
        check(&json!({"content": "<@100> how many?", "mentions": bot}), Some(("how many?", Place::Channel)));
        check(
            &json!({"content": "how many, <@!100>?", "mentions": bot}),
            Some(("how many,  ?", Place::Channel)),
        );
        check(
            &json!({"content": "and now?", "mentions": bot, "type": 19}),
            Some(("and now?", Place::Channel)),
        );
        check(&json!({"content": "how many?", "guild_id": null}), Some(("how many?", Place::Direct)));
        check(&json!({"content": "<@5> how many?", "mentions": other}), None);
        check(&json!({"content": "@everyone how many?", "mention_everyone": true}), None);
    }

    #[test]
    fn with_a_reply_comes_what_it_replies_to_unless_that_is_the_bots_own() {
        let bot = json!({"id": "100", "username": "onrecord"});
        let ben = json!({"id": "5", "username": "ben"});
        let words = |words: &str| Some(Replied::Words(words.to_owned()));
        let file = json!({
            "id": "9", "filename": "a.png", "size": 1, "url": "https://a.example/a.png",
            "proxy_url": "https://a.example/a.png"
        });
        let sticker = json!({"id": "9", "name": "wave", "format_type": 1});
        let forwarded = json!({"message": {
            "content": "", "timestamp": "2024-10-30T12:00:00Z", "edited_timestamp": null, "mentions": [],
            "mention_roles": [], "attachments": [file], "embeds": [], "type": 0
        }});
        let poll = json!({
            "question": {"text": "Who?"}, "answers": [], "expiry": null, "allow_multiselect": false,
            "layout_type": 1
        });
        for (author, extra, expected) in [
            (&ben, json!({"content": "They are there."}), words("They are there.")),
            (&ben, json!({"content": "<@100> they are there."}), words("they are there.")),
            (&ben, json!({"content": "Look.", "attachments": [file]}), words("Look.")),
            (&ben, json!({"embeds": [{"title": "Title"}]}), words("Title")),
            (&ben, json!({"attachments": [file]}), Some(Replied::Wordless)),
            (&ben, json!({"sticker_items": [sticker]}), Some(Replied::Wordless)),
            (&ben, json!({"embeds": [{"url": "https://a.example"}]}), Some(Replied::Wordless)),
            (&ben, json!({"message_snapshots": [forwarded]}), Some(Replied::Wordless)),
            (&ben, json!({"poll": poll}), Some(Replied::Wordless)),
            (&ben, json!({"components": [{"type": 1, "components": []}]}), Some(Replied::Wordless)),
            (&ben, json!({"content": "<@100>"}), Some(Replied::Wordless)),
            (&ben, json!({}), Some(Replied::Hidden)),
            (&bot, json!({"content": "They are there."}), None),
        ] {
            let mut replied = written(&extra);
            replied["author"] = author.clone();
            let reply =
                json!({"content": "<@100>", "mentions": [bot], "type": 19, "referenced_message": replied});
            let read = serde_json::from_value(written(&reply)).expect("a message of Discord's form");
            let deed = message(&read, BOT, Language::English).map(|request| request.deed);
            assert_eq!(deed, Some(Deed::Address { text: String::new(), replied: expected }), "{extra}");
        }
    }

    #[test]
    fn bots_webhooks_and_notices_address_nobody() {
        let bot = json!([{"id": "100", "username": "onrecord"}]);
        let by_bot = json!({"id": "4", "username": "x", "bot": true});
        check(&json!({"content": "<@100>", "mentions": bot, "author": by_bot}), None);
        check(&json!({"content": "<@100>", "mentions": bot, "webhook_id": "9"}), None);
        check(&json!({"content": "<@100>", "mentions": bot, "type": 6}), None);
        check(&json!({"content": "hello", "guild_id": null, "author": by_bot}), None);
    }

    #[test]
    fn what_is_said_to_nobody_in_some_words_may_be_overheard() {
        let other = json!([{"id": "5", "username": "bob"}]);
        let by_bot = json!({"id": "4", "username": "x", "bot": true});
        let words = "how many were there";
        for (extra, expected) in [
            (json!({"content": words}), true),
            (json!({"content": "how many were … ?!"}), false),
            (json!({"content": words, "type": 19}), false),
            (json!({"content": words, "mentions": other}), false),
            (json!({"content": words, "mention_roles": ["6"]}), false),
            (json!({"content": words, "mention_everyone": true}), false),
            (json!({"content": words, "author": by_bot}), false),
            (json!({"content": words, "webhook_id": "9"}), false),
        ] {
            let read = serde_json::from_value(written(&extra)).expect("a message of Discord's form");
            let deed = overheard(&read, Language::German).map(|request| request.deed);
            assert_eq!(deed, expected.then(|| Deed::Overhear { text: words.to_owned() }), "{extra}");
        }
    }

    #[test]
    fn an_edited_message_is_read_as_one_that_is_new() {
        let bot = json!([{"id": "100", "username": "onrecord"}]);
        let whole = written(&json!({"content": "<@100> how many?", "mentions": bot}));
        let event = serde_json::from_value(whole.clone()).expect("an event of Discord's form");
        let now = edited(&event).expect("it says what it says now");
        let new = serde_json::from_value(whole).expect("a message of Discord's form");
        assert_eq!(message(&now, BOT, Language::German), message(&new, BOT, Language::German));
        let preview = json!({"id": "1", "channel_id": "2", "guild_id": "3", "embeds": []});
        assert!(edited(&serde_json::from_value(preview).expect("an event of Discord's form")).is_none());
    }
}
