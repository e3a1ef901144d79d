//! Rules for the choices of an option, registered or offered while a person types.
//! Discord: interactions/application-commands, "Application Command Option Choice Structure".

use serde_json::Value;

use super::breach::Breaches;
use super::field::{Field, length};
use super::name;

/// Most choices.
const MOST_CHOICES: usize = 25;
/// Characters of a choice's name.
const NAME: std::ops::RangeInclusive<usize> = 1..=100;
/// Most characters of a choice's value.
const VALUE: usize = 100;

/// What the values of choices are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Of {
    /// Text.
    Text,
    /// Whole numbers.
    Integers,
    /// Numbers.
    Numbers,
    /// Text or numbers, as the option has it.
    Anything,
}

/// Checks choices.
pub fn check(choices: &Field<'_>, of: Of, breaches: &mut Breaches) {
    breaches.list(choices, &(0..=MOST_CHOICES));
    let mut names = Vec::new();
    for choice in choices.items() {
        if !breaches.require(&choice) || !breaches.object(&choice) {
            continue;
        }
        breaches.required_text(&choice.get("name"), &NAME);
        name::check_localizations(&choice.get("name_localizations"), &NAME, breaches);
        check_value(&choice.get("value"), of, breaches);
        let name = choice.get("name");
        if of != Of::Anything && name.is_given() && names.contains(&name.text()) {
            let message = "Option choice names must be unique";
            breaches.add(name.path(), "APPLICATION_COMMAND_OPTIONS_CHOICE_NAME_DUPLICATE", message);
        }
        names.push(name.text());
    }
}

fn check_value(value: &Field<'_>, of: Of, breaches: &mut Breaches) {
    if !breaches.require(value) {
        return;
    }
    let fits = match (value.value(), of) {
        (Some(Value::String(text)), Of::Text | Of::Anything) => return check_length(value, text, breaches),
        (Some(Value::Number(number)), Of::Integers) => number.is_i64() || number.is_u64(),
        (Some(Value::Number(_)), Of::Numbers | Of::Anything) => true,
        _ => false,
    };
    if !fits {
        let message = "The value is not of the option's type";
        breaches.add(value.path(), "APPLICATION_COMMAND_OPTIONS_CHOICE_VALUE_TYPE", message);
    }
}

fn check_length(value: &Field<'_>, text: &str, breaches: &mut Breaches) {
    if length(text) > VALUE {
        breaches.add(value.path(), "BASE_TYPE_MAX_LENGTH", format!("Must be {VALUE} or fewer in length."));
    }
}
