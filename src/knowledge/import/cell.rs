//! A cell of a spreadsheet as a value of TOML.

use serde_json::{Map, Value as Json};
use toml_edit::{Array, InlineTable, Item, Value};

use crate::knowledge::export::{FORMULA_MARKS, LIST_SEPARATOR};
use crate::knowledge::shape::Shape;

/// Without the apostrophe that keeps a spreadsheet from seeing a formula.
pub(super) fn unguarded(cell: &str) -> &str {
    cell.strip_prefix('\'').filter(|rest| rest.starts_with(FORMULA_MARKS)).unwrap_or(cell)
}

/// A cell as the value of a key; what does not fit stays text, and the checks say so.
pub(super) fn item(shape: &Shape, cell: &str) -> Item {
    let text = || toml_edit::value(cell);
    match shape {
        Shape::Text | Shape::Choice(_) => text(),
        Shape::Date => day(cell).map_or_else(text, Item::Value),
        Shape::Share => cell.parse::<f64>().map_or_else(|_| text(), toml_edit::value),
        Shape::List(of) if **of == Shape::Text && !cell.starts_with('[') => list(cell),
        Shape::List(_) | Shape::Map(_) | Shape::Record(_) => {
            let json = serde_json::from_str::<Json>(cell).ok();
            json.and_then(|json| from_json(shape, &json)).map_or_else(text, Item::Value)
        }
    }
}

fn day(text: &str) -> Option<Value> {
    text.parse::<toml_edit::Datetime>().ok().map(Value::from)
}

fn list(cell: &str) -> Item {
    let items = cell.split('\n').flat_map(|line| line.split(LIST_SEPARATOR.trim()));
    let items = items.map(str::trim).filter(|item| !item.is_empty());
    toml_edit::value(items.collect::<Array>())
}

/// JSON as the value that the shape wants, as far as it can be one.
fn from_json(shape: &Shape, json: &Json) -> Option<Value> {
    Some(match (shape, json) {
        (Shape::Date, Json::String(text)) => day(text).unwrap_or_else(|| text.as_str().into()),
        (_, Json::String(text)) => text.as_str().into(),
        (_, Json::Bool(truth)) => (*truth).into(),
        (_, Json::Number(number)) => number.as_i64()?.into(),
        (Shape::List(of), Json::Array(items)) => {
            items.iter().map(|item| from_json(of, item)).collect::<Option<Array>>()?.into()
        }
        (Shape::Map(of), Json::Object(entries)) => table(entries, |_| Some(of))?.into(),
        (Shape::Record(fields), Json::Object(entries)) => {
            let shape = |key: &str| fields.iter().find(|field| field.name == key).map(|field| &field.shape);
            table(entries, shape)?.into()
        }
        _ => return None,
    })
}

fn table<'a>(entries: &Map<String, Json>, shape: impl Fn(&str) -> Option<&'a Shape>) -> Option<InlineTable> {
    let entries = entries.iter().filter(|(_, value)| !value.is_null());
    entries.map(|(key, value)| Some((key, from_json(shape(key).unwrap_or(&Shape::Text), value)?))).collect()
}

#[cfg(test)]
mod tests {
    use super::{item, unguarded};
    use crate::knowledge::shape::{Field, Need, Shape};

    #[track_caller]
    fn check(shape: &Shape, cell: &str, expected: &str) {
        assert_eq!(item(shape, cell).to_string().trim(), expected);
    }

    #[test]
    fn cells_become_what_the_key_wants() {
        let texts = Shape::List(Box::new(Shape::Text));
        check(&Shape::Share, "0.8", "0.8");
        check(&Shape::Share, "much", "\"much\"");
        check(&Shape::Text, "a \"b\"", "'a \"b\"'");
        check(&Shape::Text, "2024-10-29", "\"2024-10-29\"");
        check(&Shape::Date, "2024-10-29", "2024-10-29");
        check(&Shape::Date, "yesterday", "\"yesterday\"");
        check(&texts, "a | b|c\nd", "[\"a\", \"b\", \"c\", \"d\"]");
        check(&texts, "[\"a|b\"]", "[\"a|b\"]");
        check(&texts, "[a", "\"[a\""); // no JSON: stays text, and the checks say so
    }

    #[test]
    fn tables_within_a_record_come_as_json() {
        let field = |name: &str, shape| Field {
            name: name.into(),
            meaning: String::new(),
            need: Need::Optional,
            shape,
        };
        let corrections =
            Shape::List(Box::new(Shape::Record(vec![field("on", Shape::Date), field("note", Shape::Text)])));
        check(
            &corrections,
            "[{\"on\": \"2024-10-29\", \"note\": \"2024-10-29\", \"odd\": null}]",
            "[{ on = 2024-10-29, note = \"2024-10-29\" }]",
        );
    }

    #[test]
    fn only_the_guard_of_a_formula_is_taken_away() {
        assert_eq!(unguarded("'=1+1"), "=1+1");
        assert_eq!(unguarded("'tis so"), "'tis so");
    }
}
