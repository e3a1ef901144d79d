//! Every check of every shipped wording is one message within every limit, its quotation whole or absent.

use std::sync::LazyLock;

use serde_json::Value;

use super::render_checks;
use crate::discord::limits::{self, length};
use crate::discord::markdown::escape;
use crate::discord::render::Audience;
use crate::knowledge::embedded;
use crate::matching::MatchingSettings;
use crate::reply::Language;
use crate::responder::{Examined, Responder};

static SHIPPED: LazyLock<Responder> = LazyLock::new(|| {
    let base = embedded().expect("the shipped record is without error").base;
    Responder::new(base, &MatchingSettings::default())
});

const ASKER: Audience = Audience::Channel { asker: u64::MAX };

fn drawn(text: &str, speaker: Option<&str>, language: Language) -> (Examined, Value) {
    let examined = SHIPPED.examine(text, speaker.unwrap_or_default(), "", language);
    let message = render_checks(&examined.replies, ASKER);
    (examined, serde_json::to_value(message).expect("plain data serialises"))
}

fn text_of(embed: &Value) -> &str {
    embed["description"].as_str().unwrap_or_default()
}

/// Checks that all that is shown of quotations is whole, and that everything is within limits.
#[track_caller]
fn check(text: &str, speaker: Option<&str>, language: Language) {
    let (examined, message) = drawn(text, speaker, language);
    let embeds = message["embeds"].as_array().cloned().unwrap_or_default();
    let mut total = 0;
    for embed in &embeds {
        let shown = text_of(embed);
        let parts = [embed["title"].as_str(), Some(shown), embed["footer"]["text"].as_str()];
        total += parts.iter().flatten().map(|part| length(part)).sum::<usize>();
        let openings = shown.matches("> “").count() + shown.matches(": “").count();
        let whole = examined
            .replies
            .iter()
            .flat_map(|reply| &reply.quotations)
            .filter(|quotation| shown.contains(&format!("> “{}”", escape(&quotation.text))));
        assert!(openings == 0 || whole.count() > 0, "a quotation is cut in:\n{shown}");
    }
    assert!(total <= limits::EMBEDS_TOTAL, "{total}");
    assert!(!embeds.is_empty() || message["content"].as_str().is_some_and(|text| !text.is_empty()));
    let controls = message["components"].to_string();
    assert!(controls.contains("1.delete."), "what is public can be deleted: {controls}");
    assert_eq!(controls.matches("\"1.browse\"").count(), usize::from(controls.contains("1.browse")));
}

#[test]
fn one_check_shows_its_quotation_whole() {
    for quotation in &SHIPPED.knowledge().quotations {
        for text in quotation.variants.iter().map(|one| &one.text).chain([&quotation.text]) {
            for language in [Language::English, Language::Ukrainian] {
                check(text, Some("Elvis"), language);
                check(&format!("{text} and more"), None, language);
                check(&text.replacen(' ', " not ", 3), None, language);
                let (_, message) = drawn(text, None, language);
                let shown = text_of(&message["embeds"][0]);
                assert!(shown.contains(&escape(&quotation.text)) || shown.is_empty(), "{text}: {shown}");
            }
        }
    }
}

#[test]
fn several_checks_share_a_message() {
    let quotations = &SHIPPED.knowledge().quotations;
    for first in 0..quotations.len() - 5 {
        let post: String =
            quotations[first..first + 6].iter().flat_map(|one| ["“", &one.text, " not”\n"]).collect();
        check(&post, Some("Elvis"), Language::Ukrainian);
        let (examined, message) = drawn(&post, None, Language::English);
        let embeds = message["embeds"].as_array().map_or(0, Vec::len);
        assert_eq!(embeds, examined.replies.len(), "one embed for each check");
    }
}

#[test]
fn differences_are_struck_out_and_bold_and_harmless() {
    let (_, message) =
        drawn("they are **@everyone** https://evil.example fair game", None, Language::English);
    let shown = text_of(&message["embeds"][0]).to_owned();
    assert!(shown.contains("they are **…** fair"), "{shown}");
    let (_, message) =
        drawn("If they do not deploy to fight against `Russia`, they are fair game", None, Language::English);
    let shown = text_of(&message["embeds"][0]);
    assert!(shown.contains("do **not** deploy") && shown.contains(r"~~Ukraine,~~ **Russia\`,**"), "{shown}");
}

#[test]
fn a_check_in_discord_reads_like_this() {
    let (_, message) = drawn(
        "Kirby said: “If they do deploy to fight against Russia, they are fair game” and Biden: “I am not concerned about it”",
        None,
        Language::English,
    );
    let mut message = message;
    for embed in message["embeds"].as_array_mut().expect("two embeds") {
        embed["footer"] = Value::Null;
    }
    insta::assert_json_snapshot!(message);
}
