//! Rules for the options of slash commands, subcommands included.
//! Discord: interactions/application-commands, "Application Command Option Structure".

use super::breach::Breaches;
use super::choice::{self, Of};
use super::command::DESCRIPTION;
use super::field::Field;
use super::name::{self, Style, check_localizations};

/// Most options at one level.
const MOST_OPTIONS: usize = 25;
/// Most characters that a text option may take.
const LONGEST_TEXT: u64 = 6000;

const SUBCOMMAND: u64 = 1;
const GROUP: u64 = 2;
const TEXT: u64 = 3;
const INTEGER: u64 = 4;
const CHANNEL: u64 = 7;
const NUMBER: u64 = 10;
/// The types below a command: subcommands, groups of them, or plain options.
const TOP: [u64; 11] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
const IN_GROUP: [u64; 1] = [SUBCOMMAND];
const PLAIN: [u64; 9] = [3, 4, 5, 6, 7, 8, 9, 10, 11];

/// Checks the options of a slash command.
pub fn check(options: &Field<'_>, breaches: &mut Breaches) {
    check_level(options, &TOP, breaches);
}

fn check_level(options: &Field<'_>, allowed: &[u64], breaches: &mut Breaches) {
    breaches.list(options, &(0..=MOST_OPTIONS));
    let mut names = Vec::new();
    for option in options.items() {
        if !breaches.require(&option) || !breaches.object(&option) {
            continue;
        }
        check_one(&option, allowed, breaches);
        let name = option.get("name");
        if name.is_given() && names.contains(&name.text()) {
            let message = "Option names must be unique";
            breaches.add(name.path(), "APPLICATION_COMMAND_OPTIONS_NAME_DUPLICATE", message);
        }
        names.push(name.text());
    }
    check_mixture(options, breaches);
    check_order(options, breaches);
}

fn check_one(option: &Field<'_>, allowed: &[u64], breaches: &mut Breaches) {
    name::check(option, Style::Slash, breaches);
    breaches.required_text(&option.get("description"), &DESCRIPTION);
    check_localizations(&option.get("description_localizations"), &DESCRIPTION, breaches);
    let [kind, inner, choices] = ["type", "options", "choices"].map(|name| option.get(name));
    breaches.boolean(&option.get("required"));
    breaches.boolean(&option.get("autocomplete"));
    if !breaches.require(&kind) || !breaches.one_of(&kind, allowed) {
        return;
    }
    let kind = kind.number().unwrap_or_default();
    match kind {
        GROUP => check_level(&inner, &IN_GROUP, breaches),
        SUBCOMMAND => check_level(&inner, &PLAIN, breaches),
        _ if !inner.is_blank() => {
            breaches.add(inner.path(), "BASE_TYPE_UNEXPECTED", "only a subcommand or group has options");
        }
        _ => {}
    }
    let of = match kind {
        TEXT => Some(Of::Text),
        INTEGER => Some(Of::Integers),
        NUMBER => Some(Of::Numbers),
        _ => None,
    };
    match of {
        Some(of) => choice::check(&choices, of, breaches),
        None => forbid(&choices, kind, breaches),
    }
    check_autocomplete(option, of.is_some(), breaches);
    check_bounds(option, kind, breaches);
}

/// Choices while one types are for text and numbers, and exclude fixed choices.
fn check_autocomplete(option: &Field<'_>, may_offer: bool, breaches: &mut Breaches) {
    let autocomplete = option.get("autocomplete");
    if autocomplete.is_true() && (!may_offer || !option.get("choices").is_blank()) {
        let message = "Autocomplete is for text and number options without choices";
        breaches.add(autocomplete.path(), "APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_INVALID", message);
    }
}

fn check_bounds(option: &Field<'_>, kind: u64, breaches: &mut Breaches) {
    let [least, most] = ["min_length", "max_length"].map(|name| option.get(name));
    breaches.integer(&least, &(0..=LONGEST_TEXT));
    breaches.integer(&most, &(1..=LONGEST_TEXT));
    if least.number().unwrap_or(0) > most.number().unwrap_or(LONGEST_TEXT) {
        let message = "min_length exceeds max_length";
        breaches.add(least.path(), "APPLICATION_COMMAND_OPTIONS_LENGTH_INVALID", message);
    }
    if kind != TEXT {
        forbid(&least, kind, breaches);
        forbid(&most, kind, breaches);
    }
    for name in ["min_value", "max_value"] {
        let bound = option.get(name);
        if kind != INTEGER && kind != NUMBER {
            forbid(&bound, kind, breaches);
        } else if bound.value().is_some_and(|value| !value.is_number()) {
            breaches.add(bound.path(), "NUMBER_TYPE_COERCE", "Value is not a number.");
        }
    }
    if kind != CHANNEL {
        forbid(&option.get("channel_types"), kind, breaches);
    }
}

/// Subcommands and plain options do not stand side by side.
fn check_mixture(options: &Field<'_>, breaches: &mut Breaches) {
    let is_sub = |option: &Field<'_>| matches!(option.get("type").number(), Some(SUBCOMMAND | GROUP));
    let items = options.items();
    if items.iter().any(is_sub) && !items.iter().all(is_sub) {
        let message =
            "Sub-command and sub-command group option types are mutually exclusive to all other types";
        breaches.add(options.path(), "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID", message);
    }
}

/// What must be filled in stands before what may be.
fn check_order(options: &Field<'_>, breaches: &mut Breaches) {
    let mut optional_seen = false;
    for option in options.items() {
        let required = option.get("required").is_true();
        if required && optional_seen {
            let message = "Required options must be placed before non-required options";
            breaches.add(option.path(), "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID", message);
        }
        optional_seen |= !required;
    }
}

fn forbid(field: &Field<'_>, kind: u64, breaches: &mut Breaches) {
    if !field.is_blank() {
        let message = format!("an option of type {kind} has no such field");
        breaches.add(field.path(), "BASE_TYPE_UNEXPECTED", message);
    }
}
