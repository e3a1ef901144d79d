//! The commands that the bot offers, as Discord's JSON: slash commands, and menus on messages.
//!
//! Names and descriptions come in every language of the bot. Whatever the language, an interaction
//! brings the English names, which are the constants here.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::reply::Language;
use crate::reply::sheet::CommandLine;
use crate::reply::wording::{self, quoting};

/// The slash command that asks.
pub const ASK: &str = "ask";
/// Its option for the question.
pub const QUESTION: &str = "question";
/// Its option for an answer that only the asker sees.
pub const PRIVATE: &str = "private";
/// The message menu that looks a message up.
pub const CHECK: &str = "Check this message";
/// The slash command that checks a statement.
pub const CHECK_STATEMENT: &str = "check";
/// Its option for the statement.
pub const STATEMENT: &str = "statement";
/// The slash command that checks quotations, and shows those on record.
pub const QUOTE: &str = "quote";
/// Its option for the words.
pub const TEXT: &str = "text";
/// Its option for the speaker.
pub const SPEAKER: &str = "speaker";
/// The message menu that checks what a message quotes.
pub const CHECK_QUOTATION: &str = "Check this quotation";
/// The slash command for the timeline.
pub const TIMELINE: &str = "timeline";
/// Its option for the first day.
pub const FROM: &str = "from";
/// Its option for the last day.
pub const TO: &str = "to";
/// The option for what a view is about.
pub const SUBJECT: &str = "about";
/// The option for how positions are shown.
pub const FORM: &str = "as";
/// Its choice for words.
pub const TABLE: &str = "table";
/// Its choice for a picture.
pub const PICTURE: &str = "picture";
/// The slash command for positions.
pub const POSITIONS: &str = "positions";
/// The slash command that compares.
pub const COMPARE: &str = "compare";
/// The slash command for sources.
pub const SOURCES: &str = "sources";
/// The slash command for topics.
pub const TOPICS: &str = "topics";
/// The slash command about the bot.
pub const ABOUT: &str = "about";
/// The slash command for help.
pub const HELP: &str = "help";

/// Longest question that the slash command takes, in characters.
const LONGEST_QUESTION: u16 = 500;
/// Longest statement that the slash command takes, in characters: a few sentences.
const LONGEST_STATEMENT: u16 = 1500;
/// Longest text in which quotations are checked by slash command: that of the longest message.
const LONGEST_TEXT: u16 = 4000;
/// Longest name of a day or subject, in characters.
const LONGEST_NAME: u16 = 200;

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
    #[serde(skip_serializing_if = "Vec::is_empty")]
    choices: Vec<OptionChoice>,
}

/// One of the values that an option can have.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct OptionChoice {
    name: String,
    name_localizations: Localizations,
    value: &'static str,
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
    let command = |kind, part: Part, options| Command {
        r#type: kind,
        name: part.name,
        name_localizations: localizations(part.translated),
        description: part.description.map(|text| text(Language::English)),
        description_localizations: part.description.map(localizations),
        options,
        contexts: contexts.clone(),
        integration_types: integration_types.clone(),
    };
    let slash = offered().into_iter().map(|(part, options)| command(number::CHAT_INPUT, part, options));
    let menus = MENUS.map(|menu| Part { description: None, ..menu });
    slash.chain(menus.map(|menu| command(number::MESSAGE, menu, Vec::new()))).collect()
}

/// Every command in a line, for the list of them, by the names that a reader of this language sees.
pub fn command_lines(language: Language) -> Vec<CommandLine> {
    let line = |prefix, name: Translated, description: Translated| CommandLine {
        prefix,
        name: name(language),
        description: description(language),
    };
    let slash = offered().into_iter().map(|(part, _)| ("/", part));
    let all = slash.chain(MENUS.map(|menu| ("", menu)));
    all.filter_map(|(prefix, part)| Some(line(prefix, part.translated, part.description?))).collect()
}

/// The menus on messages. Discord gives them no description; the list of commands does.
const MENUS: [Part; 2] = [
    Part::new(CHECK, wording::check_menu, wording::check_menu_description),
    Part::new(CHECK_QUOTATION, quoting::check_quotation_menu, quoting::check_quotation_menu_description),
];

/// The name of a command or option, and what it is.
#[derive(Debug, Clone, Copy)]
struct Part {
    /// What interactions bring.
    name: &'static str,
    translated: Translated,
    /// Absent for menus.
    description: Option<Translated>,
}

impl Part {
    const fn new(name: &'static str, translated: Translated, description: Translated) -> Self {
        Self { name, translated, description: Some(description) }
    }
}

/// The slash commands with their options, in the order in which they are explained.
fn offered() -> [(Part, Vec<CommandOption>); 10] {
    let ask = Part::new(ASK, wording::ask_command, wording::ask_description);
    let check = Part::new(CHECK_STATEMENT, wording::check_command, wording::check_description);
    let quote = Part::new(QUOTE, quoting::quote_command, quoting::quote_description);
    let timeline = Part::new(TIMELINE, wording::timeline_command, wording::timeline_description);
    let positions = Part::new(POSITIONS, wording::positions_command, wording::positions_description);
    let compare = Part::new(COMPARE, wording::compare_command, wording::compare_description);
    let sources = Part::new(SOURCES, wording::sources_command, wording::sources_description);
    let topics = Part::new(TOPICS, wording::topics_command, wording::topics_description);
    let about = Part::new(ABOUT, wording::about_command, wording::about_description);
    let help = Part::new(HELP, wording::help_command, wording::help_description);
    let from = || named(Part::new(FROM, wording::from_option, wording::from_description));
    let to = || named(Part::new(TO, wording::to_option, wording::to_description));
    let subject = |description| named(Part::new(SUBJECT, wording::subject_option, description));
    let any_subject = || subject(wording::subject_description as Translated);
    [
        (ask, vec![question(), private()]),
        (check, vec![statement(), private()]),
        (quote, vec![text(), speaker(), subject(quoting::quoted_description), private()]),
        (timeline, vec![from(), to(), any_subject(), private()]),
        (positions, vec![any_subject(), form(), private()]),
        (compare, vec![subject(wording::compared_description), private()]),
        (sources, Vec::new()),
        (topics, Vec::new()),
        (about, Vec::new()),
        (help, Vec::new()),
    ]
}

fn question() -> CommandOption {
    let part = Part::new(QUESTION, wording::question_option, wording::question_description);
    CommandOption { required: true, max_length: Some(LONGEST_QUESTION), ..named(part) }
}

fn statement() -> CommandOption {
    let part = Part::new(STATEMENT, wording::statement_option, wording::statement_description);
    CommandOption { required: true, max_length: Some(LONGEST_STATEMENT), ..named(part) }
}

fn text() -> CommandOption {
    let part = Part::new(TEXT, quoting::text_option, quoting::text_description);
    CommandOption { max_length: Some(LONGEST_TEXT), ..option(number::STRING, part) }
}

fn speaker() -> CommandOption {
    named(Part::new(SPEAKER, quoting::speaker_option, quoting::speaker_description))
}

fn form() -> CommandOption {
    let part = Part::new(FORM, wording::form_option, wording::form_description);
    let choice = |value, name: Translated| OptionChoice {
        name: name(Language::English),
        name_localizations: localizations(name),
        value,
    };
    let choices = vec![choice(TABLE, wording::as_table), choice(PICTURE, wording::as_picture)];
    CommandOption { choices, ..option(number::STRING, part) }
}

/// An option that names something, of which choices are offered.
fn named(part: Part) -> CommandOption {
    CommandOption { autocomplete: Some(true), max_length: Some(LONGEST_NAME), ..option(number::STRING, part) }
}

fn private() -> CommandOption {
    option(number::BOOLEAN, Part::new(PRIVATE, wording::private_option, wording::private_description))
}

fn option(kind: u8, part: Part) -> CommandOption {
    CommandOption {
        r#type: kind,
        name: part.name,
        name_localizations: localizations(part.translated),
        description: part.description.map(|text| text(Language::English)).unwrap_or_default(),
        description_localizations: part.description.map(localizations).unwrap_or_default(),
        required: false,
        autocomplete: None,
        max_length: None,
        choices: Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use serde_json::Value;

    use super::{
        FORM, FROM, MENUS, PRIVATE, QUESTION, SPEAKER, STATEMENT, SUBJECT, Scope, TEXT, TO, Translated,
        command_lines, commands, offered,
    };
    use crate::reply::Language;
    use crate::reply::wording::{self, quoting};

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
        let options: [(&str, Translated); 9] = [
            (QUESTION, wording::question_option),
            (STATEMENT, wording::statement_option),
            (FROM, wording::from_option),
            (TO, wording::to_option),
            (SUBJECT, wording::subject_option),
            (FORM, wording::form_option),
            (PRIVATE, wording::private_option),
            (TEXT, quoting::text_option),
            (SPEAKER, quoting::speaker_option),
        ];
        let parts = offered().map(|(part, _)| part).into_iter().chain(MENUS);
        let names = options.into_iter().chain(parts.map(|part| (part.name, part.translated)));
        for (name, wording) in names {
            assert_eq!(wording(Language::English), name);
        }
    }

    #[test]
    fn no_two_commands_share_a_name_in_any_language() {
        for language in Language::ALL {
            let names: BTreeSet<String> = command_lines(language).into_iter().map(|line| line.name).collect();
            assert_eq!(names.len(), offered().len() + MENUS.len(), "{language:?}: {names:?}");
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
