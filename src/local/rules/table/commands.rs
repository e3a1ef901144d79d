//! Commands and their options.

use serde_json::{Value, json};

use super::{COMMAND, COMMANDS, check, check_command, check_option, named, text};

#[test]
fn names_and_descriptions_of_commands() {
    check_command(&json!({"name": text(32), "description": text(100)}), "");
    check_command(&json!({"name": text(33), "description": "d"}), "name BASE_TYPE_BAD_LENGTH");
    check_command(&json!({"name": "ask", "description": text(101)}), "description BASE_TYPE_BAD_LENGTH");
    check_command(&json!({"name": "Ask", "description": "d"}), "name APPLICATION_COMMAND_INVALID_NAME");
    check_command(&json!({"name": "ask me", "description": "d"}), "name APPLICATION_COMMAND_INVALID_NAME");
    check_command(&json!({"name": "ask"}), "description BASE_TYPE_REQUIRED");
    check_command(&json!({"description": "d"}), "name BASE_TYPE_REQUIRED");
    check_command(&json!({"name": "Check this message", "type": 3}), "");
    check_command(&json!({"name": "Check", "type": 3, "description": ""}), "");
    check_command(
        &json!({"name": "Check", "type": 3, "description": "d"}),
        "description BASE_TYPE_UNEXPECTED",
    );
    check_command(
        &json!({"name": "Check", "type": 3, "options": [{"type": 3}]}),
        "options BASE_TYPE_UNEXPECTED",
    );
    check_command(&json!({"name": "a", "type": 9, "description": "d"}), "type BASE_TYPE_CHOICES");
}

#[test]
fn translations_and_places_of_commands() {
    let check = |extra: Value, expected: &str| {
        let mut command = json!({"name": "ask", "description": "d"});
        for (key, value) in extra.as_object().unwrap() {
            command[key] = value.clone();
        }
        check_command(&command, expected);
    };
    check(
        json!({"name_localizations": {"de": "frage", "es-419": "x"}, "description_localizations": {"de": "D"}}),
        "",
    );
    check(json!({"name_localizations": {"xx": "p"}}), "name_localizations.xx BASE_TYPE_CHOICES");
    check(
        json!({"name_localizations": {"de": "Frage"}}),
        "name_localizations.de APPLICATION_COMMAND_INVALID_NAME",
    );
    check(
        json!({"description_localizations": {"de": text(101)}}),
        "description_localizations.de BASE_TYPE_BAD_LENGTH",
    );
    check(json!({"contexts": [0, 1, 2], "integration_types": [0, 1]}), "");
    check(json!({"contexts": [3]}), "contexts.0 BASE_TYPE_CHOICES");
    check(json!({"default_member_permissions": "8192"}), "");
    check(json!({"default_member_permissions": 8192}), "");
    check(json!({"default_member_permissions": "many"}), "default_member_permissions NUMBER_TYPE_COERCE");
    check(json!({"nsfw": "no"}), "nsfw BOOLEAN_TYPE_CONVERT");
}

#[test]
fn options_of_commands() {
    check_option(
        &json!({"type": 3, "required": true, "autocomplete": true, "min_length": 1, "max_length": 6000}),
        "",
    );
    check_option(
        &json!({"type": 3, "min_value": null, "choices": [], "options": [], "channel_types": []}),
        "",
    );
    check_option(&json!({"type": 12}), "type BASE_TYPE_CHOICES");
    check_option(&json!({"name": "O", "type": 3}), "name APPLICATION_COMMAND_INVALID_NAME");
    check_option(&json!({"description": null, "type": 3}), "description BASE_TYPE_REQUIRED");
    check_option(&json!({"type": 3, "max_length": 6001}), "max_length NUMBER_TYPE_RANGE");
    check_option(
        &json!({"type": 3, "min_length": 5, "max_length": 4}),
        "min_length APPLICATION_COMMAND_OPTIONS_LENGTH_INVALID",
    );
    check_option(&json!({"type": 4, "min_value": 1}), "");
    check_option(&json!({"type": 3, "min_value": 1}), "min_value BASE_TYPE_UNEXPECTED");
    let choice = json!([{"name": "a", "value": "a"}]);
    check_option(&json!({"type": 3, "choices": choice}), "");
    check_option(
        &json!({"type": 3, "choices": choice, "autocomplete": true}),
        "autocomplete APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_INVALID",
    );
    check_option(
        &json!({"type": 5, "autocomplete": true}),
        "autocomplete APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_INVALID",
    );
    check_option(
        &json!({"type": 4, "choices": choice}),
        "choices.0.value APPLICATION_COMMAND_OPTIONS_CHOICE_VALUE_TYPE",
    );
    check_option(&json!({"type": 5, "choices": choice}), "choices BASE_TYPE_UNEXPECTED");
    let choices =
        |count: usize| (0..count).map(|n| json!({"name": n.to_string(), "value": n})).collect::<Vec<_>>();
    check_option(&json!({"type": 4, "choices": choices(25)}), "");
    check_option(&json!({"type": 4, "choices": choices(26)}), "choices BASE_TYPE_MAX_LENGTH");
    let long = json!([{"name": "a", "value": text(101)}]);
    check_option(&json!({"type": 3, "choices": long}), "choices.0.value BASE_TYPE_MAX_LENGTH");
}

#[test]
fn options_together() {
    let with = |options: Value| json!({"name": "ask", "description": "d", "options": options});
    let many = |count: usize| {
        (0..count)
            .map(|n| json!({"type": 3, "name": format!("o{n}"), "description": "d"}))
            .collect::<Vec<_>>()
    };
    check_command(&with(json!(many(25))), "");
    check_command(&with(json!(many(26))), "options BASE_TYPE_MAX_LENGTH");
    let option = |name: &str, required: &str| json!({"type": 3, "name": name, "description": "d", "required": required == "required"});
    check_command(&with(json!([option("a", "required"), option("b", "")])), "");
    check_command(
        &with(json!([option("a", ""), option("b", "required")])),
        "options.1 APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID",
    );
    check_command(
        &with(json!([option("a", ""), option("a", "")])),
        "options.1.name APPLICATION_COMMAND_OPTIONS_NAME_DUPLICATE",
    );
    let sub = json!({"type": 1, "name": "show", "description": "d", "options": [option("a", "")]});
    check_command(&with(json!([sub])), "");
    check_command(&with(json!([sub, option("b", "")])), "options APPLICATION_COMMAND_OPTIONS_TYPE_INVALID");
    check_command(&with(json!([{"type": 2, "name": "desk", "description": "d", "options": [sub]}])), "");
    let plain_in_group =
        json!([{"type": 2, "name": "desk", "description": "d", "options": [option("a", "")]}]);
    check_command(&with(plain_in_group), "options.0.options.0.type BASE_TYPE_CHOICES");
}

#[test]
fn commands_together() {
    check(COMMANDS, &json!(named(100)), "");
    check(COMMANDS, &json!(named(101)), " BASE_TYPE_MAX_LENGTH");
    let menus =
        |count: usize| (0..count).map(|n| json!({"type": 3, "name": format!("M {n}")})).collect::<Vec<_>>();
    check(COMMANDS, &json!(menus(15)), "");
    check(COMMANDS, &json!(menus(16)), " BASE_TYPE_MAX_LENGTH");
    let twice = json!([{"name": "ask", "description": "d"}, {"name": "ask", "description": "e"}]);
    check(COMMANDS, &twice, "1.name APPLICATION_COMMANDS_DUPLICATE_NAME");
    check(COMMANDS, &json!([{"name": "ask", "description": "d"}, {"name": "ask", "type": 3}]), "");
    check(COMMANDS, &json!({}), " LIST_TYPE_CONVERT");
    check(COMMANDS, &Value::Null, " BASE_TYPE_REQUIRED");
}

#[test]
fn a_command_has_8000_characters_in_all() {
    // Each option has 3 + `description` + 25 * (10 + 2) characters.
    let choice = |n: usize| json!({"name": format!("{n:010}"), "value": format!("{n:02}")});
    let choices: Vec<Value> = (0..25).map(choice).collect();
    let option = |n: usize, description: usize| json!({"type": 3, "name": format!("o{n:02}"), "description": text(description), "choices": choices});
    let options: Vec<Value> = (0..19).map(|n| option(n, 97)).chain([option(19, 93)]).collect();
    let command = |description: Value| json!({"name": "ask", "description": "d", "options": options, "description_localizations": description});
    check_command(&command(json!({"de": "d"})), "");
    check(COMMAND, &command(json!({"de": "dd"})), " APPLICATION_COMMAND_TOO_LARGE");
}
