//! The format as JSON Schema, for editors that complete and check TOML.
//!
//! Generated from the model's types. Each file of a knowledge base names it in its first line,
//! `#:schema ./schema.json`; to TOML that is a comment.

use serde_json::{Map, Value, json};

use super::Table;

/// The JSON Schema of a file of a knowledge base.
pub fn schema() -> Value {
    let mut tables = Map::new();
    for table in Table::ALL {
        let mut one = table.schema().to_value();
        if let Some(object) = one.as_object_mut() {
            object.shift_remove("$schema");
            object.shift_remove("title");
            without_null(object);
        }
        let description = one["description"].clone();
        let value = if table.is_single() {
            one
        } else {
            json!({ "description": description, "type": "array", "items": one })
        };
        tables.insert(table.name().to_owned(), value);
    }
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Onrecord knowledge base",
        "description": "One file of a knowledge base; each holds any mixture of these tables.",
        "type": "object",
        "properties": tables,
        "additionalProperties": false,
    })
}

/// The schema as it is written to `schema.json`.
pub fn schema_text() -> String {
    format!("{:#}\n", schema())
}

/// TOML has no null: what may be left out is left out.
fn without_null(object: &mut Map<String, Value>) {
    if object.get("default") == Some(&Value::Null) {
        object.shift_remove("default");
    }
    if let Some(Value::Array(names)) = object.get_mut("type") {
        names.retain(|name| name != "null");
        if let [one] = &names[..] {
            let one = one.clone();
            object.insert("type".to_owned(), one);
        }
    }
    if let Some(Value::Array(variants)) = object.get_mut("anyOf") {
        variants.retain(|variant| variant["type"] != "null");
    }
    for value in object.values_mut() {
        match value {
            Value::Object(inner) => without_null(inner),
            Value::Array(items) => items.iter_mut().filter_map(Value::as_object_mut).for_each(without_null),
            _ => {}
        }
    }
}
