//! The commands that the bot offers, as Discord's JSON: one slash command and one message menu.

use serde::Serialize;

use crate::reply::wording;

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
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<&'static str>,
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
    description: &'static str,
    required: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    autocomplete: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    max_length: Option<u16>,
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
        description: Some(wording::ASK_DESCRIPTION),
        options: vec![question(), private()],
        contexts: contexts.clone(),
        integration_types: integration_types.clone(),
    };
    let check = Command {
        r#type: number::MESSAGE,
        name: CHECK,
        description: None,
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
        description: wording::QUESTION_DESCRIPTION,
        required: true,
        autocomplete: Some(true),
        max_length: Some(LONGEST_QUESTION),
    }
}

fn private() -> CommandOption {
    CommandOption {
        r#type: number::BOOLEAN,
        name: PRIVATE,
        description: wording::PRIVATE_DESCRIPTION,
        required: false,
        autocomplete: None,
        max_length: None,
    }
}

#[cfg(test)]
mod tests {
    use super::{Scope, commands};

    #[test]
    fn commands_as_they_are_registered_everywhere() {
        insta::assert_json_snapshot!(commands(Scope::Global));
    }

    #[test]
    fn commands_as_they_are_registered_in_one_guild() {
        insta::assert_json_snapshot!(commands(Scope::Guild(1)));
    }
}
