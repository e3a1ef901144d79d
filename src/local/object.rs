//! JSON objects put together from parts.

use serde_json::Value;

/// `object` with the fields of `more` added or put in place of its own.
pub fn with(mut object: Value, more: Value) -> Value {
    if let (Value::Object(fields), Value::Object(more)) = (&mut object, more) {
        fields.extend(more);
    }
    object
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn later_fields_win() {
        assert_eq!(with(json!({"a": 1, "b": 1}), json!({"b": 2})), json!({"a": 1, "b": 2}));
        assert_eq!(with(json!(7), json!({"b": 2})), json!(7));
    }
}
