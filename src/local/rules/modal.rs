//! Rules for forms. Discord: interactions/receiving-and-responding, components/reference.

use super::breach::Breaches;
use super::control::{self, CUSTOM_ID, kind};
use super::field::Field;
use super::layout::check_unique_ids;

/// Most characters of a title.
const TITLE: usize = 45;
/// Most parts of a form.
const MOST_PARTS: usize = 5;
/// Most characters of a field's label.
const LABEL: usize = 45;
/// Most characters of the description below a label.
const DESCRIPTION: usize = 100;
/// Most characters of a field's placeholder.
const PLACEHOLDER: usize = 100;
/// Most characters that can be filled in.
const LONGEST_INPUT: u64 = 4000;
/// Most characters of a text between fields.
const TEXT: usize = 4000;

const TEXT_DISPLAY: u64 = 10;
const LABELLED: u64 = 18;

/// Checks a form.
pub fn check(form: &Field<'_>, breaches: &mut Breaches) {
    breaches.required_text(&form.get("custom_id"), &CUSTOM_ID);
    breaches.required_text(&form.get("title"), &(1..=TITLE));
    let parts = form.get("components");
    if !breaches.require(&parts) {
        return;
    }
    breaches.list(&parts, &(1..=MOST_PARTS));
    for part in parts.items() {
        if breaches.require(&part) && breaches.object(&part) {
            check_part(&part, breaches);
        }
    }
    check_unique_ids(&parts, breaches);
}

fn check_part(part: &Field<'_>, breaches: &mut Breaches) {
    match part.get("type").number() {
        Some(kind::ROW) => {
            let inner = part.get("components");
            breaches.require(&inner);
            breaches.list(&inner, &(1..=1));
            for field in inner.items() {
                check_type(&field, &[kind::TEXT_INPUT], breaches);
                breaches.required_text(&field.get("label"), &(1..=LABEL));
                check_input(&field, breaches);
            }
        }
        Some(LABELLED) => {
            breaches.required_text(&part.get("label"), &(1..=LABEL));
            breaches.text(&part.get("description"), &(1..=DESCRIPTION));
            check_labelled(&part.get("component"), breaches);
        }
        Some(TEXT_DISPLAY) => breaches.required_text(&part.get("content"), &(1..=TEXT)),
        _ => check_type(part, &[kind::ROW, TEXT_DISPLAY, LABELLED], breaches),
    }
}

fn check_labelled(component: &Field<'_>, breaches: &mut Breaches) {
    if !breaches.require(component) || !breaches.object(component) {
        return;
    }
    match component.get("type").number() {
        Some(kind::TEXT_INPUT) => {
            check_input(component, breaches);
            let label = component.get("label");
            if label.is_given() {
                breaches.add(
                    label.path(),
                    "BASE_TYPE_UNEXPECTED",
                    "a labelled field has no label of its own",
                );
            }
        }
        Some(kind) if kind::SELECTS.contains(&kind) => control::select(component, breaches),
        _ => {
            let allowed: Vec<u64> = std::iter::once(kind::TEXT_INPUT).chain(kind::SELECTS).collect();
            check_type(component, &allowed, breaches);
        }
    }
}

fn check_input(input: &Field<'_>, breaches: &mut Breaches) {
    let style = input.get("style");
    breaches.require(&style);
    breaches.one_of(&style, &[1, 2]);
    breaches.required_text(&input.get("custom_id"), &CUSTOM_ID);
    breaches.text(&input.get("placeholder"), &(0..=PLACEHOLDER));
    breaches.text(&input.get("value"), &(0..=usize::try_from(LONGEST_INPUT).unwrap_or(usize::MAX)));
    breaches.boolean(&input.get("required"));
    let [least, most] = ["min_length", "max_length"].map(|name| input.get(name));
    breaches.integer(&least, &(0..=LONGEST_INPUT));
    breaches.integer(&most, &(1..=LONGEST_INPUT));
    if least.number().unwrap_or(0) > most.number().unwrap_or(LONGEST_INPUT) {
        breaches.add(least.path(), "TEXT_INPUT_MIN_GREATER_THAN_MAX", "min_length exceeds max_length");
    }
}

fn check_type(component: &Field<'_>, allowed: &[u64], breaches: &mut Breaches) {
    let kind = component.get("type");
    if !kind.number().is_some_and(|kind| allowed.contains(&kind)) {
        let message = format!("Value of field \"type\" must be one of {allowed:?}.");
        breaches.add(kind.path(), "UNION_TYPE_CHOICES", message);
    }
}
