//! Embeds and components as Discord sends them back: tidied, numbered, defaults filled in.

use serde_json::{Map, Value, json};

/// Embeds as they come back: of type `rich`, every field saying whether it is inline.
pub fn embeds(sent: &Value) -> Vec<Value> {
    sent.as_array().into_iter().flatten().filter_map(Value::as_object).map(embed).collect()
}

fn embed(sent: &Map<String, Value>) -> Value {
    let mut embed = without_nulls(sent);
    embed.insert("type".into(), json!("rich"));
    for field in embed.get_mut("fields").and_then(Value::as_array_mut).into_iter().flatten() {
        if let Some(field) = field.as_object_mut() {
            let inline = field.get("inline").and_then(Value::as_bool).unwrap_or(false);
            field.insert("inline".into(), json!(inline));
        }
    }
    Value::Object(embed)
}

/// Components as they come back: each with an integer `id`, select menus with their defaults.
pub fn components(sent: &Value) -> Vec<Value> {
    let mut components: Vec<Value> = sent.as_array().cloned().unwrap_or_default();
    let mut last_id = 0;
    for component in &mut components {
        number(component, &mut last_id);
    }
    components
}

/// Keys below which further components lie.
const NESTS: [&str; 3] = ["components", "accessory", "component"];

fn number(component: &mut Value, last_id: &mut u64) {
    let Some(fields) = component.as_object_mut() else { return };
    *fields = without_nulls(fields);
    *last_id += 1;
    if fields.get("id").and_then(Value::as_u64).unwrap_or_default() == 0 {
        fields.insert("id".into(), json!(*last_id));
    }
    if matches!(fields.get("type").and_then(Value::as_u64), Some(3 | 5..=8)) {
        for (key, default) in [("min_values", json!(1)), ("max_values", json!(1)), ("disabled", json!(false))]
        {
            fields.entry(key).or_insert(default);
        }
    }
    for nest in NESTS {
        match fields.get_mut(nest) {
            Some(Value::Array(inner)) => inner.iter_mut().for_each(|component| number(component, last_id)),
            Some(inner) => number(inner, last_id),
            None => {}
        }
    }
}

/// The component with this `custom_id`, however deep it lies.
pub fn find<'a>(components: &'a [Value], custom_id: &str) -> Option<&'a Value> {
    components.iter().find_map(|component| {
        if component["custom_id"] == custom_id {
            return Some(component);
        }
        NESTS.iter().find_map(|nest| match &component[*nest] {
            Value::Array(inner) => find(inner, custom_id),
            Value::Null => None,
            inner => find(std::slice::from_ref(inner), custom_id),
        })
    })
}

fn without_nulls(fields: &Map<String, Value>) -> Map<String, Value> {
    fields
        .iter()
        .filter(|(_, value)| !value.is_null())
        .map(|(key, value)| (key.clone(), value.clone()))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn components_are_numbered_in_reading_order() {
        let sent = json!([{"type": 1, "components": [
            {"type": 2, "custom_id": "a", "emoji": null}, {"type": 3, "custom_id": "b", "min_values": null}]}]);
        let back = components(&sent);
        assert_eq!(back[0]["id"], 1);
        assert_eq!(back[0]["components"][0], json!({"type": 2, "custom_id": "a", "id": 2}));
        assert_eq!(back[0]["components"][1]["id"], 3);
        assert_eq!(back[0]["components"][1]["min_values"], 1);
        assert_eq!(find(&back, "b").map(|found| &found["id"]), Some(&json!(3)));
        assert_eq!(find(&back, "c"), None);
    }

    #[test]
    fn components_within_accessories_are_found() {
        let sent = json!([{"type": 9, "components": [{"type": 10, "content": "x"}],
            "accessory": {"type": 2, "custom_id": "deep"}}]);
        assert!(find(&components(&sent), "deep").is_some());
    }

    #[test]
    fn embeds_come_back_rich() {
        let back = embeds(&json!([{"title": "t", "url": null, "fields": [{"name": "a", "value": "b"}]}, 7]));
        assert_eq!(
            back,
            [json!({"title": "t", "fields": [{"name": "a", "value": "b", "inline": false}], "type": "rich"})]
        );
    }
}
