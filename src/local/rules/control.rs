//! Rules for single buttons and select menus. Discord: components/reference.

use super::breach::Breaches;
use super::field::Field;

/// Characters of a `custom_id`, at least and at most.
pub const CUSTOM_ID: std::ops::RangeInclusive<usize> = 1..=100;
/// Most characters of a button's label.
const LABEL: usize = 80;
/// Most characters of a link.
const URL: usize = 512;
/// Most characters of a select menu's placeholder.
const PLACEHOLDER: usize = 150;
/// Most options of a select menu, and most values that may be picked.
const MOST_OPTIONS: usize = 25;
/// Most characters of an option's label, value and description.
const OPTION_TEXT: usize = 100;

const STYLE_LINK: u64 = 5;
const STYLE_PREMIUM: u64 = 6;
const STYLES: [u64; 6] = [1, 2, 3, 4, STYLE_LINK, STYLE_PREMIUM];

/// Discord's numbers for the types of components.
pub mod kind {
    /// A row of buttons, or one select menu.
    pub const ROW: u64 = 1;
    /// A button.
    pub const BUTTON: u64 = 2;
    /// A select menu with options of its own.
    pub const TEXT_SELECT: u64 = 3;
    /// A field of a form.
    pub const TEXT_INPUT: u64 = 4;
    /// All select menus.
    pub const SELECTS: [u64; 5] = [TEXT_SELECT, 5, 6, 7, 8];
}

/// Checks a button.
pub fn button(button: &Field<'_>, breaches: &mut Breaches) {
    let [custom_id, url, label] = ["custom_id", "url", "label"].map(|name| button.get(name));
    breaches.boolean(&button.get("disabled"));
    breaches.text(&label, &(0..=LABEL));
    let style = button.get("style");
    if !breaches.require(&style) || !breaches.one_of(&style, &STYLES) {
        return;
    }
    match style.number() {
        Some(STYLE_LINK) => {
            breaches.require(&url);
            breaches.url(&url, &["http://", "https://", "discord://"], URL);
            forbid(&custom_id, "a link button has no custom_id", breaches);
        }
        Some(STYLE_PREMIUM) => {
            breaches.require(&button.get("sku_id"));
            for field in [&custom_id, &url, &label, &button.get("emoji")] {
                forbid(field, "a premium button has a sku_id alone", breaches);
            }
            return;
        }
        _ => {
            breaches.required_text(&custom_id, &CUSTOM_ID);
            forbid(&url, "only a link button has a url", breaches);
        }
    }
    check_emoji(&button.get("emoji"), breaches);
    if label.is_blank() && !button.get("emoji").is_given() {
        breaches.add(
            label.path(),
            "BUTTON_COMPONENT_LABEL_OR_EMOJI_REQUIRED",
            "A button must have a label or emoji",
        );
    }
}

/// Checks a select menu.
pub fn select(menu: &Field<'_>, breaches: &mut Breaches) {
    breaches.required_text(&menu.get("custom_id"), &CUSTOM_ID);
    breaches.text(&menu.get("placeholder"), &(0..=PLACEHOLDER));
    breaches.boolean(&menu.get("disabled"));
    let [least, most] = ["min_values", "max_values"].map(|name| menu.get(name));
    breaches.integer(&least, &(0..=MOST_OPTIONS as u64));
    breaches.integer(&most, &(1..=MOST_OPTIONS as u64));
    if least.number().unwrap_or(1) > most.number().unwrap_or(1) {
        breaches.add(least.path(), "SELECT_COMPONENT_MIN_GREATER_THAN_MAX", "min_values exceeds max_values");
    }
    let options = menu.get("options");
    if menu.get("type").number() == Some(kind::TEXT_SELECT) {
        if breaches.require(&options) {
            check_options(&options, most.number().unwrap_or(1), breaches);
        }
    } else if !options.is_blank() {
        breaches.add(options.path(), "BASE_TYPE_UNEXPECTED", "only a text select menu has options");
    }
}

fn check_options(options: &Field<'_>, most_picked: u64, breaches: &mut Breaches) {
    breaches.list(options, &(1..=MOST_OPTIONS));
    let mut values = Vec::new();
    for option in options.items() {
        if !breaches.require(&option) || !breaches.object(&option) {
            continue;
        }
        breaches.required_text(&option.get("label"), &(1..=OPTION_TEXT));
        breaches.required_text(&option.get("value"), &(1..=OPTION_TEXT));
        breaches.text(&option.get("description"), &(0..=OPTION_TEXT));
        breaches.boolean(&option.get("default"));
        check_emoji(&option.get("emoji"), breaches);
        let value = option.get("value");
        if value.is_given() && values.contains(&value.text()) {
            let message = "The specified option value is already used";
            breaches.add(value.path(), "SELECT_COMPONENT_OPTION_VALUE_DUPLICATED", message);
        }
        values.push(value.text());
    }
    let defaults = options.items().iter().filter(|option| option.get("default").is_true()).count();
    if defaults as u64 > most_picked {
        let message = "The number of default options exceeds max_values";
        breaches.add(options.path(), "SELECT_COMPONENT_TOO_MANY_DEFAULT_VALUES", message);
    }
}

fn check_emoji(emoji: &Field<'_>, breaches: &mut Breaches) {
    if !emoji.is_given() || !breaches.object(emoji) {
        return;
    }
    breaches.snowflake(&emoji.get("id"));
    if emoji.get("id").is_given() {
        return;
    }
    // An emoji of Discord's own is one sign, not a word.
    let name = emoji.get("name").text();
    if name.is_empty() || name.chars().any(|c| c.is_alphabetic() || c.is_whitespace()) {
        breaches.add(emoji.get("name").path(), "BUTTON_COMPONENT_INVALID_EMOJI", "Invalid emoji");
    }
}

fn forbid(field: &Field<'_>, message: &str, breaches: &mut Breaches) {
    if field.is_given() {
        breaches.add(field.path(), "BASE_TYPE_UNEXPECTED", message);
    }
}
