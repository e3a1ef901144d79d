//! One table of bodies that Discord refuses, each with the rule that it breaks and beside it the body
//! that comes closest to breaking it and is accepted.

mod answers;
mod commands;
mod controls;
mod messages;

use serde_json::{Value, json};

use super::breaches;
use crate::local::rest::route::Route;

const MESSAGE: (&str, &str) = ("POST", "/channels/1/messages");
const EDIT: (&str, &str) = ("PATCH", "/channels/1/messages/2");
const CALLBACK: (&str, &str) = ("POST", "/interactions/1/t/callback");
const FOLLOW_UP: (&str, &str) = ("POST", "/webhooks/1/t");
const ANSWER_EDIT: (&str, &str) = ("PATCH", "/webhooks/1/t/messages/@original");
const COMMANDS: (&str, &str) = ("PUT", "/applications/1/commands");
const COMMAND: (&str, &str) = ("POST", "/applications/1/commands");

/// The body breaks no rule if `expected` is empty, and else just the one named by path and code.
#[track_caller]
fn check((method, path): (&str, &str), body: &Value, expected: &str) {
    let route = Route::parse(method, path).unwrap();
    let found = breaches(&route, body);
    let found: Vec<String> = found.iter().map(|breach| format!("{} {}", breach.path, breach.code)).collect();
    assert_eq!(found.join("; "), expected, "{method} {path} {body:.300}");
}

/// A message as follow-up, edit and answer: the same rules everywhere.
#[track_caller]
fn check_message(body: &Value, expected: &str) {
    for route in [MESSAGE, EDIT, FOLLOW_UP, ANSWER_EDIT] {
        check(route, body, expected);
    }
    let below_data = if expected.is_empty() { String::new() } else { format!("data.{expected}") };
    for kind in [4, 7] {
        check(CALLBACK, &json!({"type": kind, "data": body}), &below_data);
    }
}

#[track_caller]
fn check_embed(embed: &Value, expected: &str) {
    let expected = if expected.is_empty() { String::new() } else { format!("embeds.0.{expected}") };
    check_message(&json!({ "embeds": [embed] }), &expected);
}

#[track_caller]
fn check_row(components: &Value, expected: &str) {
    let expected =
        if expected.is_empty() { String::new() } else { format!("components.0.components{expected}") };
    check_message(&json!({"content": "a", "components": [{"type": 1, "components": components}]}), &expected);
}

#[track_caller]
fn check_free(components: &Value, expected: &str) {
    check_message(&json!({"flags": 32768, "components": components}), expected);
}

#[track_caller]
fn check_modal(modal: &Value, expected: &str) {
    let expected = if expected.is_empty() { String::new() } else { format!("data.{expected}") };
    check(CALLBACK, &json!({"type": 9, "data": modal}), &expected);
}

#[track_caller]
fn check_command(command: &Value, expected: &str) {
    check(COMMAND, command, expected);
    let expected = if expected.is_empty() { String::new() } else { format!("0.{expected}") };
    check(COMMANDS, &json!([command]), &expected);
}

#[track_caller]
fn check_option(option: &Value, expected: &str) {
    let mut whole = json!({"name": "o", "description": "d"});
    for (key, value) in option.as_object().unwrap() {
        whole[key] = value.clone();
    }
    let expected = if expected.is_empty() { String::new() } else { format!("options.0.{expected}") };
    check_command(&json!({"name": "ask", "description": "d", "options": [whole]}), &expected);
}

fn text(characters: usize) -> String {
    "ä".repeat(characters)
}

fn button(custom_id: &str) -> Value {
    json!({"type": 2, "style": 1, "label": "b", "custom_id": custom_id})
}

fn buttons(count: usize) -> Vec<Value> {
    (0..count).map(|n| button(&format!("b{n}"))).collect()
}

fn menu(options: &Value) -> Value {
    json!({"type": 3, "custom_id": "menu", "options": options})
}

fn menu_options(count: usize) -> Vec<Value> {
    (0..count).map(|n| json!({"label": "l", "value": n.to_string()})).collect()
}

fn named(count: usize) -> Vec<Value> {
    (0..count).map(|n| json!({"name": format!("c{n}"), "description": "d"})).collect()
}
