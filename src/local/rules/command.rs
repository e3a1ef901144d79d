//! Rules for the registration of commands. Discord: interactions/application-commands.

use std::collections::BTreeMap;

use super::breach::Breaches;
use super::field::{Field, length};
use super::name::{self, Style, check_localizations};
use super::option;

/// Characters of a description.
pub const DESCRIPTION: std::ops::RangeInclusive<usize> = 1..=100;
/// Most slash commands of a scope.
pub const MOST_SLASH: usize = 100;
/// Most commands of a scope in the menu of users, and as many in the menu of messages.
pub const MOST_MENU: usize = 15;
/// Most characters of all names, descriptions and values of a command together.
const TOGETHER: usize = 8000;

const SLASH: u64 = 1;

/// Checks all commands of a scope.
pub fn check_all(commands: &Field<'_>, breaches: &mut Breaches) {
    if !breaches.require(commands) {
        return;
    }
    breaches.list(commands, &(0..=MOST_SLASH + 2 * MOST_MENU));
    let mut seen: BTreeMap<u64, Vec<&str>> = BTreeMap::new();
    for command in commands.items() {
        if !breaches.require(&command) || !breaches.object(&command) {
            continue;
        }
        check(&command, breaches);
        let name = command.get("name");
        let names = seen.entry(kind(&command)).or_default();
        if names.contains(&name.text()) {
            let message = "Application command names must be unique";
            breaches.add(name.path(), "APPLICATION_COMMANDS_DUPLICATE_NAME", message);
        }
        names.push(name.text());
    }
    for (kind, names) in seen {
        let most = if kind == SLASH { MOST_SLASH } else { MOST_MENU };
        if names.len() > most {
            let message = format!("Must be {most} or fewer commands of type {kind}.");
            breaches.add(commands.path(), "BASE_TYPE_MAX_LENGTH", message);
        }
    }
}

/// Checks a command.
pub fn check(command: &Field<'_>, breaches: &mut Breaches) {
    if !breaches.object(command) {
        return;
    }
    if !breaches.one_of(&command.get("type"), &[1, 2, 3]) {
        return;
    }
    let is_slash = kind(command) == SLASH;
    name::check(command, if is_slash { Style::Slash } else { Style::Menu }, breaches);
    check_description(command, is_slash, breaches);
    check_localizations(&command.get("description_localizations"), &DESCRIPTION, breaches);
    check_places(command, breaches);
    let options = command.get("options");
    if is_slash {
        option::check(&options, breaches);
    } else if !options.is_blank() {
        breaches.add(options.path(), "BASE_TYPE_UNEXPECTED", "only a slash command has options");
    }
    if size(command) > TOGETHER {
        let message = format!("Command exceeds maximum size ({TOGETHER})");
        breaches.add(command.path(), "APPLICATION_COMMAND_TOO_LARGE", message);
    }
}

fn check_description(command: &Field<'_>, is_slash: bool, breaches: &mut Breaches) {
    let description = command.get("description");
    if is_slash {
        breaches.required_text(&description, &DESCRIPTION);
    } else if !description.is_blank() {
        breaches.add(description.path(), "BASE_TYPE_UNEXPECTED", "a command in a menu has no description");
    }
}

fn check_places(command: &Field<'_>, breaches: &mut Breaches) {
    for (name, allowed) in [("contexts", &[0, 1, 2][..]), ("integration_types", &[0, 1])] {
        let places = command.get(name);
        breaches.list(&places, &(0..=allowed.len()));
        for place in places.items() {
            breaches.one_of(&place, allowed);
        }
    }
    for name in ["nsfw", "dm_permission"] {
        breaches.boolean(&command.get(name));
    }
    let permissions = command.get("default_member_permissions");
    let is_number = permissions.number().is_some() || permissions.text().parse::<u64>().is_ok();
    if permissions.is_given() && !is_number {
        breaches.add(permissions.path(), "NUMBER_TYPE_COERCE", "Value is not int.");
    }
}

fn kind(command: &Field<'_>) -> u64 {
    command.get("type").number().unwrap_or(SLASH)
}

/// The characters of a command that count towards the sum: of each text the longest translation.
fn size(part: &Field<'_>) -> usize {
    let texts = [("name", "name_localizations"), ("description", "description_localizations")];
    let own: usize = texts.iter().map(|(text, translations)| longest(part, text, translations)).sum();
    let value = length(part.get("value").text());
    let below = ["options", "choices"].map(|below| part.get(below).items());
    own + value + below.iter().flatten().map(size).sum::<usize>()
}

fn longest(part: &Field<'_>, text: &str, translations: &str) -> usize {
    let translations = part.get(translations).entries();
    let translated = translations.iter().map(|(_, text)| length(text.text()));
    translated.chain([length(part.get(text).text())]).max().unwrap_or_default()
}
