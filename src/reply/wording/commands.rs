//! The commands: their names, their options, and what they are for.
//!
//! Names are in lower case and at most 32 characters long, descriptions at most 100.

use crate::reply::catalogue::sentences;

sentences! {
    /// The name of the command that asks.
    pub fn ask_command() -> String;
    /// What the command that asks does.
    pub fn ask_description() -> String;
    /// The name of its option for the question.
    pub fn question_option() -> String;
    /// What its question is.
    pub fn question_description() -> String;
    /// The name of its option for the choice of readers.
    pub fn private_option() -> String;
    /// What its choice of readers is.
    pub fn private_description() -> String;
    /// The name of the message menu that looks a message up.
    pub fn check_menu() -> String;
    /// What that menu does; menus have no description on Discord, but one among the commands.
    pub fn check_menu_description() -> String;

    /// The name of the command that checks a statement.
    pub fn check_command() -> String;
    /// What it does.
    pub fn check_description() -> String;
    /// The name of its option for the statement.
    pub fn statement_option() -> String;
    /// What its statement is.
    pub fn statement_description() -> String;
    /// The name of the command for the timeline.
    pub fn timeline_command() -> String;
    /// What it does.
    pub fn timeline_description() -> String;
    /// The name of its option for the first day.
    pub fn from_option() -> String;
    /// What its first day is.
    pub fn from_description() -> String;
    /// The name of its option for the last day.
    pub fn to_option() -> String;
    /// What its last day is.
    pub fn to_description() -> String;
    /// The name of the option for what a view is about.
    pub fn subject_option() -> String;
    /// What a view may be about.
    pub fn subject_description() -> String;
    /// The name of the option for the form of positions.
    pub fn form_option() -> String;
    /// What the option for the form of positions is.
    pub fn form_description() -> String;
    /// The name of the command for positions.
    pub fn positions_command() -> String;
    /// What it does.
    pub fn positions_description() -> String;
    /// The name of the command that compares.
    pub fn compare_command() -> String;
    /// What it does.
    pub fn compare_description() -> String;
    /// What can be compared.
    pub fn compared_description() -> String;
    /// The name of the command for sources.
    pub fn sources_command() -> String;
    /// What it does.
    pub fn sources_description() -> String;
    /// The name of the command for topics.
    pub fn topics_command() -> String;
    /// What it does.
    pub fn topics_description() -> String;
    /// The name of the command about the bot.
    pub fn about_command() -> String;
    /// What it does.
    pub fn about_description() -> String;
    /// The name of the command for help.
    pub fn help_command() -> String;
    /// What it does.
    pub fn help_description() -> String;
}
