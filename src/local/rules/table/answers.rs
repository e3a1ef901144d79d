//! First answers to interactions: choices and forms.

use serde_json::{Value, json};

use super::{CALLBACK, button, check, check_modal, menu, menu_options, text};

#[test]
fn callbacks() {
    check(CALLBACK, &json!({"type": 99}), "type BASE_TYPE_CHOICES");
    check(CALLBACK, &json!({}), "type BASE_TYPE_REQUIRED");
    check(CALLBACK, &json!({"type": 4}), "data BASE_TYPE_REQUIRED");
    check(CALLBACK, &json!({"type": 4, "data": 7}), "data MODEL_TYPE_CONVERT");
    for kind in [5, 6, 7] {
        check(CALLBACK, &json!({ "type": kind }), "");
    }
    check(CALLBACK, &json!({"type": 5, "data": {"flags": 64}}), "");
}

#[test]
fn choices_while_one_types() {
    let check = |choices: Value, expected: &str| {
        let expected = if expected.is_empty() { String::new() } else { format!("data.choices{expected}") };
        check(CALLBACK, &json!({"type": 8, "data": {"choices": choices}}), &expected);
    };
    check(json!([]), "");
    check(json!(vec![json!({"name": "a", "value": "b"}); 25]), "");
    check(json!(vec![json!({"name": "a", "value": "b"}); 26]), " BASE_TYPE_MAX_LENGTH");
    check(json!([{"name": text(100), "value": text(100)}]), "");
    check(json!([{"name": text(101), "value": "b"}]), ".0.name BASE_TYPE_BAD_LENGTH");
    check(json!([{"name": "a", "value": text(101)}]), ".0.value BASE_TYPE_MAX_LENGTH");
    check(json!([{"name": "", "value": "b"}]), ".0.name BASE_TYPE_BAD_LENGTH");
    check(json!([{"name": "a", "value": 1.5}]), "");
    check(json!([{"name": "a", "value": true}]), ".0.value APPLICATION_COMMAND_OPTIONS_CHOICE_VALUE_TYPE");
    check(json!([{"name": "a"}]), ".0.value BASE_TYPE_REQUIRED");
}

#[test]
fn forms() {
    let row = |n: usize| json!({"type": 1, "components": [{"type": 4, "custom_id": n.to_string(), "style": 1, "label": "l"}]});
    let form = |title: usize, rows: usize| json!({"custom_id": "m", "title": text(title), "components": (0..rows).map(row).collect::<Vec<_>>()});
    check_modal(&form(45, 5), "");
    check_modal(&form(46, 1), "title BASE_TYPE_BAD_LENGTH");
    check_modal(&form(1, 6), "components BASE_TYPE_BAD_LENGTH");
    check_modal(&form(1, 0), "components BASE_TYPE_BAD_LENGTH");
    check_modal(
        &json!({"custom_id": "m", "title": "t", "components": [row(1), row(1)]}),
        "components.1.components.0.custom_id COMPONENT_CUSTOM_ID_DUPLICATED",
    );
    check_modal(&json!({"title": "t", "components": [row(1)]}), "custom_id BASE_TYPE_REQUIRED");
    let wrong = json!({"custom_id": "m", "title": "t", "components": [button("a")]});
    check_modal(&wrong, "components.0.type UNION_TYPE_CHOICES");
}

#[test]
fn fields_of_forms() {
    let check = |extra: Value, expected: &str| {
        let mut input = json!({"type": 4, "custom_id": "a", "style": 2, "label": "l"});
        for (key, value) in extra.as_object().unwrap() {
            input[key] = value.clone();
        }
        let expected =
            if expected.is_empty() { String::new() } else { format!("components.0.components.0.{expected}") };
        let form =
            json!({"custom_id": "m", "title": "t", "components": [{"type": 1, "components": [input]}]});
        check_modal(&form, &expected);
    };
    check(json!({"label": text(45), "placeholder": text(100), "value": text(4000)}), "");
    check(json!({"label": text(46)}), "label BASE_TYPE_BAD_LENGTH");
    check(json!({"label": null}), "label BASE_TYPE_REQUIRED");
    check(json!({"placeholder": text(101)}), "placeholder BASE_TYPE_MAX_LENGTH");
    check(json!({"value": text(4001)}), "value BASE_TYPE_MAX_LENGTH");
    check(json!({"max_length": 4001}), "max_length NUMBER_TYPE_RANGE");
    check(json!({"min_length": 9, "max_length": 8}), "min_length TEXT_INPUT_MIN_GREATER_THAN_MAX");
    check(json!({"style": 3}), "style BASE_TYPE_CHOICES");
    check(json!({"custom_id": null}), "custom_id BASE_TYPE_REQUIRED");
}

#[test]
fn labels_in_forms() {
    let check = |label: usize, description: usize, component: Value, expected: &str| {
        let label = json!({"type": 18, "label": text(label), "description": text(description), "component": component});
        let expected = if expected.is_empty() { String::new() } else { format!("components.0.{expected}") };
        check_modal(&json!({"custom_id": "m", "title": "t", "components": [label]}), &expected);
    };
    let input = json!({"type": 4, "custom_id": "a", "style": 1});
    check(45, 100, input.clone(), "");
    check(46, 1, input.clone(), "label BASE_TYPE_BAD_LENGTH");
    check(1, 101, input, "description BASE_TYPE_BAD_LENGTH");
    check(1, 1, menu(&json!(menu_options(1))), "");
    check(1, 1, button("a"), "component.type UNION_TYPE_CHOICES");
}
