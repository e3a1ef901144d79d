//! Buttons, select menus, and how components are put together.

use serde_json::{Value, json};

use super::{button, buttons, check_free, check_message, check_row, menu, menu_options, text};

#[test]
fn rows() {
    let rows = |count: usize| {
        let row = |n: usize| json!({"type": 1, "components": [button(&format!("r{n}"))]});
        json!({"content": "a", "components": (0..count).map(row).collect::<Vec<_>>()})
    };
    check_message(&rows(5), "");
    check_message(&rows(6), "components BASE_TYPE_MAX_LENGTH");
    check_row(&json!(buttons(5)), "");
    check_row(&json!(buttons(6)), " BASE_TYPE_BAD_LENGTH");
    check_row(&json!([]), " BASE_TYPE_BAD_LENGTH");
    check_row(&json!([button("a"), menu(&json!(menu_options(1)))]), " COMPONENT_LAYOUT_WIDTH_EXCEEDED");
    check_row(&json!([button("a"), button("a")]), ".1.custom_id COMPONENT_CUSTOM_ID_DUPLICATED");
    check_row(&json!([{"type": 4, "custom_id": "a"}]), ".0.type UNION_TYPE_CHOICES");
    check_row(&json!([{"custom_id": "a"}]), ".0.type BASE_TYPE_REQUIRED");
    check_message(
        &json!({"content": "a", "components": [button("a")]}),
        "components.0.type UNION_TYPE_CHOICES",
    );
}

#[test]
fn the_same_custom_id_in_two_rows() {
    let row = json!({"type": 1, "components": [button("a")]});
    check_message(
        &json!({"content": "a", "components": [row, row]}),
        "components.1.components.0.custom_id COMPONENT_CUSTOM_ID_DUPLICATED",
    );
}

#[test]
fn buttons_by_themselves() {
    let check = |button: Value, expected: &str| {
        let expected = if expected.is_empty() { String::new() } else { format!(".0.{expected}") };
        check_row(&json!([button]), &expected);
    };
    let plain = |custom_id: String, label: String| json!({"type": 2, "style": 1, "label": label, "custom_id": custom_id});
    check(plain(text(100), text(80)), "");
    check(plain(text(101), text(1)), "custom_id BASE_TYPE_BAD_LENGTH");
    check(plain(text(1), text(81)), "label BASE_TYPE_MAX_LENGTH");
    check(json!({"type": 2, "style": 1, "label": "x"}), "custom_id BASE_TYPE_REQUIRED");
    check(json!({"type": 2, "label": "x", "custom_id": "a"}), "style BASE_TYPE_REQUIRED");
    check(json!({"type": 2, "style": 7, "label": "x", "custom_id": "a"}), "style BASE_TYPE_CHOICES");
    check(json!({"type": 2, "style": 1, "custom_id": "a"}), "label BUTTON_COMPONENT_LABEL_OR_EMOJI_REQUIRED");
    check(json!({"type": 2, "style": 1, "custom_id": "a", "emoji": {"name": "👎"}}), "");
    check(
        json!({"type": 2, "style": 1, "custom_id": "a", "emoji": {"name": "down"}}),
        "emoji.name BUTTON_COMPONENT_INVALID_EMOJI",
    );
    check(
        json!({"type": 2, "style": 1, "label": "x", "custom_id": "a", "url": "https://a.example"}),
        "url BASE_TYPE_UNEXPECTED",
    );
    check(json!({"type": 2, "style": 5, "label": "x", "url": "https://a.example"}), "");
    check(json!({"type": 2, "style": 5, "label": "x"}), "url BASE_TYPE_REQUIRED");
    check(
        json!({"type": 2, "style": 5, "label": "x", "url": "https://a.example", "custom_id": "a"}),
        "custom_id BASE_TYPE_UNEXPECTED",
    );
    let long = format!("https://a.example/{}", "x".repeat(500));
    check(json!({"type": 2, "style": 5, "label": "x", "url": long}), "url BASE_TYPE_MAX_LENGTH");
    check(json!({"type": 2, "style": 6, "sku_id": "1"}), "");
    check(json!({"type": 2, "style": 6, "sku_id": "1", "label": "x"}), "label BASE_TYPE_UNEXPECTED");
}

#[test]
fn select_menus() {
    let check = |extra: Value, expected: &str| {
        let mut menu = menu(&json!(menu_options(2)));
        for (key, value) in extra.as_object().unwrap() {
            menu[key] = value.clone();
        }
        let expected = if expected.is_empty() { String::new() } else { format!(".0.{expected}") };
        check_row(&json!([menu]), &expected);
    };
    check(json!({"options": menu_options(25)}), "");
    check(json!({"options": menu_options(26)}), "options BASE_TYPE_BAD_LENGTH");
    check(json!({"options": []}), "options BASE_TYPE_BAD_LENGTH");
    check(json!({"options": null}), "options BASE_TYPE_REQUIRED");
    check(json!({"placeholder": text(150)}), "");
    check(json!({"placeholder": text(151)}), "placeholder BASE_TYPE_MAX_LENGTH");
    let option = |label: usize, value: usize, description: usize| json!({"options": [{"label": text(label), "value": text(value), "description": text(description)}]});
    check(option(100, 100, 100), "");
    check(option(101, 1, 0), "options.0.label BASE_TYPE_BAD_LENGTH");
    check(option(1, 101, 0), "options.0.value BASE_TYPE_BAD_LENGTH");
    check(option(1, 1, 101), "options.0.description BASE_TYPE_MAX_LENGTH");
    let twice = json!([{"label": "a", "value": "1"}, {"label": "b", "value": "1"}]);
    check(json!({ "options": twice }), "options.1.value SELECT_COMPONENT_OPTION_VALUE_DUPLICATED");
    check(json!({"min_values": 0, "max_values": 25}), "");
    check(json!({"max_values": 26}), "max_values NUMBER_TYPE_RANGE");
    check(json!({"min_values": 2}), "min_values SELECT_COMPONENT_MIN_GREATER_THAN_MAX");
    let defaults =
        json!([{"label": "a", "value": "1", "default": true}, {"label": "b", "value": "2", "default": true}]);
    check(json!({ "options": defaults }), "options SELECT_COMPONENT_TOO_MANY_DEFAULT_VALUES");
    check(json!({ "options": defaults, "max_values": 2 }), "");
    check(json!({"type": 5, "options": null}), "");
    check(json!({"type": 5}), "options BASE_TYPE_UNEXPECTED");
}

#[test]
fn messages_of_components_alone() {
    let texts =
        |count: usize, length: usize| json!(vec![json!({"type": 10, "content": text(length)}); count]);
    check_free(&texts(40, 100), "");
    check_free(&texts(41, 10), "components BASE_TYPE_MAX_LENGTH");
    check_free(&texts(2, 2001), "components COMPONENT_MAX_TOTAL_TEXT_SIZE_EXCEEDED");
    let container = json!([{"type": 17, "components": texts(40, 1)}]);
    check_free(&container, "components BASE_TYPE_MAX_LENGTH");
    check_free(&json!([{"type": 17, "components": texts(39, 1)}]), "");
    check_free(
        &json!([{"type": 9, "components": [{"type": 10, "content": "a"}], "accessory": button("a")}]),
        "",
    );
    check_free(
        &json!([{"type": 9, "components": [{"type": 10, "content": "a"}]}]),
        "components.0.accessory BASE_TYPE_REQUIRED",
    );
    check_free(
        &json!([{"type": 17, "components": [{"type": 17, "components": []}]}]),
        "components.0.components.0.type UNION_TYPE_CHOICES",
    );
    check_message(
        &json!({"components": [{"type": 10, "content": "a"}]}),
        "components.0.type UNION_TYPE_CHOICES",
    );
    let legacy = json!({"flags": 32768, "content": "a", "components": [{"type": 10, "content": "b"}]});
    check_message(&legacy, "content MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2");
}
