//! The commands that the bot offers, as Discord's JSON: one slash command and one message menu.
//!
//! Names and descriptions come in every language of the bot. Whatever the language, an interaction
//! brings the English names, which are the constants here.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::reply::{Language, wording};

/// The slash command that asks.
pub const ASK: &str = "ask";
/// Its option for the question.
pub const QUESTION: &str = "question";
/// Its option for an answer that only the asker sees.
pub const PRIVATE: &str = "private";
/// The message menu that looks a message up.
pub const CHECK: &str = "Check this message";

/// Longest question that the slash command takes, in characters.
const LONGEST_QUESTION: u16 = 500;

/// Where commands are registered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    /// In every guild and in direct messages.
    Global,
    /// In one guild.
    Guild(u64),
}

/// A command as it is registered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Command {
    r#type: u8,
    name: &'static str,
    name_localizations: Localizations,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    description_localizations: Option<Localizations>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    options: Vec<CommandOption>,
    #[serde(skip_serializing_if = "Option::is_none")]
    contexts: Option<Vec<u8>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    integration_types: Option<Vec<u8>>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct CommandOption {
    r#type: u8,
    name: &'static str,
    name_localizations: Localizations,
    description: String,
    description_localizations: Localizations,
    required: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    autocomplete: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    max_length: Option<u16>,
}

/// A text that there is in every language.
type Translated = fn(Language) -> String;

/// A text by the locales of Discord whose people see it; everybody else sees the English one.
type Localizations = BTreeMap<&'static str, String>;

/// The locales of Discord in which a language is spoken; none for English, which needs no translation.
const fn locales(language: Language) -> &'static [&'static str] {
    match language {
        Language::English => &[],
        Language::Ukrainian => &["uk"],
        Language::Korean => &["ko"],
        Language::German => &["de"],
        Language::French => &["fr"],
        Language::Spanish => &["es-ES", "es-419"],
    }
}

/// A text in every language but English.
fn localizations(text: Translated) -> Localizations {
    let of = |language| locales(language).iter().map(move |locale| (*locale, text(language)));
    Language::ALL.into_iter().flat_map(of).collect()
}

/// Types of commands and options, contexts and installations, as Discord numbers them.
mod number {
    pub const CHAT_INPUT: u8 = 1;
    pub const MESSAGE: u8 = 3;
    pub const STRING: u8 = 3;
    pub const BOOLEAN: u8 = 5;
    pub const IN_GUILD: u8 = 0;
    pub const IN_DIRECT_MESSAGE: u8 = 1;
    pub const INSTALLED_IN_GUILD: u8 = 0;
}

/// Every command of the bot.
///
/// Contexts belong to commands that are registered globally; in a guild there is only the guild.
pub fn commands(scope: Scope) -> Vec<Command> {
    let global = matches!(scope, Scope::Global);
    let contexts = global.then(|| vec![number::IN_GUILD, number::IN_DIRECT_MESSAGE]);
    let integration_types = global.then(|| vec![number::INSTALLED_IN_GUILD]);
    let ask = Command {
        r#type: number::CHAT_INPUT,
        name: ASK,
        name_localizations: localizations(wording::ask_command),
        description: Some(wording::ask_description(Language::English)),
        description_localizations: Some(localizations(wording::ask_description)),
        options: vec![question(), private()],
        contexts: contexts.clone(),
        integration_types: integration_types.clone(),
    };
    let check = Command {
        r#type: number::MESSAGE,
        name: CHECK,
        name_localizations: localizations(wording::check_menu),
        description: None,
        description_localizations: None,
        options: Vec::new(),
        contexts,
        integration_types,
    };
    vec![ask, check]
}

fn question() -> CommandOption {
    CommandOption {
        r#type: number::STRING,
        name: QUESTION,
        name_localizations: localizations(wording::question_option),
        description: wording::question_description(Language::English),
        description_localizations: localizations(wording::question_description),
        required: true,
        autocomplete: Some(true),
        max_length: Some(LONGEST_QUESTION),
    }
}

fn private() -> CommandOption {
    CommandOption {
        r#type: number::BOOLEAN,
        name: PRIVATE,
        name_localizations: localizations(wording::private_option),
        description: wording::private_description(Language::English),
        description_localizations: localizations(wording::private_description),
        required: false,
        autocomplete: None,
        max_length: None,
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use serde_json::Value;

    use super::{ASK, CHECK, PRIVATE, QUESTION, Scope, Translated, commands};
    use crate::reply::{Language, wording};

    #[test]
    fn commands_as_they_are_registered_everywhere() {
        insta::assert_json_snapshot!(commands(Scope::Global));
    }

    #[test]
    fn commands_as_they_are_registered_in_one_guild() {
        insta::assert_json_snapshot!(commands(Scope::Guild(1)));
    }

    #[test]
    fn the_english_names_are_those_that_interactions_bring() {
        let names: [(&str, Translated); 4] = [
            (ASK, wording::ask_command),
            (QUESTION, wording::question_option),
            (PRIVATE, wording::private_option),
            (CHECK, wording::check_menu),
        ];
        for (name, wording) in names {
            assert_eq!(wording(Language::English), name);
        }
    }

    /// Discord's rule for the name of a slash command or option: `^[-_'\p{L}\p{N}]{1,32}$`, in lower case.
    fn is_slash_name(name: &str) -> bool {
        let is_allowed = |letter: char| letter.is_alphanumeric() || "-_'".contains(letter);
        (1..=32).contains(&name.chars().count())
            && name.chars().all(is_allowed)
            && name.to_lowercase() == name
    }

    /// Checks names and descriptions of a command or option, and of its options, in every language.
    fn check(part: &Value, is_name: fn(&str) -> bool) {
        for (text, translations, fits) in [
            ("name", "name_localizations", is_name),
            ("description", "description_localizations", is_description as fn(&str) -> bool),
        ] {
            let Some(own) = part[text].as_str() else { continue };
            let translations = part[translations].as_object().expect("every text is translated");
            let locales: BTreeSet<&str> = translations.keys().map(String::as_str).collect();
            assert_eq!(locales, BTreeSet::from(["de", "es-419", "es-ES", "fr", "ko", "uk"]), "{own}");
            for text in translations.values().filter_map(Value::as_str).chain([own]) {
                assert!(fits(text), "`{text}` is not as Discord wants it");
            }
        }
        let options = part["options"].as_array().map(Vec::as_slice).unwrap_or_default();
        for option in options {
            check(option, is_slash_name);
            let alike = |other: &&Value| {
                let [one, other] = [option, *other].map(|option| option["name_localizations"].as_object());
                one.into_iter().flatten().zip(other.into_iter().flatten()).any(|(one, other)| one == other)
            };
            assert_eq!(options.iter().filter(alike).count(), 1, "two options share a name: {option}");
        }
    }

    fn is_description(text: &str) -> bool {
        (1..=100).contains(&text.chars().count())
    }

    fn is_menu_name(name: &str) -> bool {
        (1..=32).contains(&name.chars().count())
    }

    #[test]
    fn names_and_descriptions_are_as_discord_wants_them_in_every_language() {
        for scope in [Scope::Global, Scope::Guild(1)] {
            for command in commands(scope) {
                let command = serde_json::to_value(command).expect("plain data serialises");
                check(&command, if command["type"] == 1 { is_slash_name } else { is_menu_name });
            }
        }
    }
}
