//! What a table may hold, drawn from the JSON Schema of its type.
//!
//! The model's types are the only description of the format: serde reads them, schemars describes
//! them, and this turns the description into the few forms that [`conform`](super::conform) compares
//! a file with. A form that is not known here fails a test, not a user.

use std::sync::LazyLock;

use serde_json::{Map, Value};

use super::Table;

/// What a value must be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Shape {
    /// Text.
    Text,
    /// A day, as TOML writes it.
    Date,
    /// A number from nought to one.
    Share,
    /// One of these words.
    Choice(Vec<String>),
    /// A list of such values.
    List(Box<Shape>),
    /// A table with free keys and such values.
    Map(Box<Shape>),
    /// A table with these keys and no others.
    Record(Vec<Field>),
}

/// A key of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Field {
    /// As it is written.
    pub name: String,
    /// What it means, from the type's documentation.
    pub meaning: String,
    /// Whether it must be there.
    pub need: Need,
    /// What its value must be.
    pub shape: Shape,
}

/// Whether a key must be there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Need {
    /// It must.
    Required,
    /// It may be left out.
    Optional,
}

impl Shape {
    /// What a table of this kind may hold.
    pub(crate) fn of(table: Table) -> &'static Self {
        static ALL: LazyLock<Vec<Shape>> = LazyLock::new(|| {
            let read = |table: Table| from_schema(table.schema().as_value());
            Table::ALL
                .into_iter()
                .map(|table| read(table).expect("a test reads the shape of every table"))
                .collect()
        });
        &ALL[table as usize]
    }

    /// In words, for messages: "a list of texts".
    pub(crate) fn in_words(&self) -> String {
        match self {
            Self::Text => "a text in quotation marks".into(),
            Self::Date => "a day such as 2024-10-29, without quotation marks".into(),
            Self::Share => "a number from 0 to 1, such as 0.8".into(),
            Self::Choice(words) => format!("one of `{}`", words.join("`, `")),
            Self::List(item) => match **item {
                Self::Text => "a list of texts, [\"…\", \"…\"]".into(),
                Self::List(_) => "a list of lists of texts, [[\"…\"], [\"…\"]]".into(),
                _ => "a list of tables".into(),
            },
            Self::Map(_) | Self::Record(_) => "a table".into(),
        }
    }
}

fn from_schema(schema: &Value) -> Result<Shape, String> {
    let unknown = || format!("no shape for {schema}");
    let object = schema.as_object().ok_or_else(unknown)?;
    if let Some(choices) = object.get("oneOf") {
        return choice(choices).ok_or_else(unknown);
    }
    if object.contains_key("enum") {
        return Err(format!("{}: give each variant a documentation comment", unknown()));
    }
    if let Some(Value::Array(variants)) = object.get("anyOf") {
        let rest: Vec<&Value> = variants.iter().filter(|variant| variant["type"] != "null").collect();
        return if let [one] = rest[..] { from_schema(one) } else { Err(unknown()) };
    }
    match type_name(object) {
        Some("string") if object.get("format") == Some(&"date".into()) => Ok(Shape::Date),
        Some("string") => Ok(Shape::Text),
        Some("number") if object.get("maximum").and_then(Value::as_f64) == Some(1.0) => Ok(Shape::Share),
        Some("array") => Ok(Shape::List(Box::new(from_schema(&schema["items"])?))),
        Some("object") if object.contains_key("properties") => record(object).map(Shape::Record),
        Some("object") => Ok(Shape::Map(Box::new(from_schema(&schema["additionalProperties"])?))),
        _ => Err(unknown()),
    }
}

/// The type's name, "or null" left out: an absent key is how TOML says null.
fn type_name(object: &Map<String, Value>) -> Option<&str> {
    match object.get("type")? {
        Value::String(name) => Some(name),
        Value::Array(names) => names.iter().filter_map(Value::as_str).find(|name| *name != "null"),
        _ => None,
    }
}

fn choice(choices: &Value) -> Option<Shape> {
    let word = |choice: &Value| choice["const"].as_str().map(str::to_owned);
    choices.as_array()?.iter().map(word).collect::<Option<Vec<_>>>().map(Shape::Choice)
}

fn record(object: &Map<String, Value>) -> Result<Vec<Field>, String> {
    let required = object.get("required").and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
    let properties = object["properties"].as_object().ok_or("properties are an object")?;
    let field = |(name, schema): (&String, &Value)| {
        let need = if required.iter().any(|key| key == name) { Need::Required } else { Need::Optional };
        let meaning = schema["description"].as_str().unwrap_or_default().to_owned();
        Ok(Field { name: name.clone(), meaning, need, shape: from_schema(schema)? })
    };
    properties.iter().map(field).collect()
}

#[cfg(test)]
mod tests {
    use super::{Need, Shape, from_schema};
    use crate::knowledge::Table;

    #[test]
    fn every_table_has_a_shape() {
        for (index, table) in Table::ALL.into_iter().enumerate() {
            assert_eq!(table as usize, index, "{table} stands at its place in the list");
            let shape = from_schema(table.schema().as_value());
            let Ok(Shape::Record(fields)) = shape else { panic!("{table}: {shape:?}") };
            assert!(!fields.is_empty(), "{table}");
        }
    }

    #[track_caller]
    fn check(table: Table, key: &str, need: Need, words: &str) {
        let Shape::Record(fields) = Shape::of(table) else { panic!("{table} is a record") };
        let field = fields.iter().find(|field| field.name == key).expect("the key exists");
        assert_eq!((field.need, field.shape.in_words().as_str()), (need, words), "{table}.{key}");
        assert!(!field.meaning.is_empty(), "{table}.{key} says what it means");
    }

    #[test]
    fn keys_are_what_the_types_say() {
        check(Table::Claim, "statement", Need::Required, "a text in quotation marks");
        check(Table::Claim, "made", Need::Optional, "a day such as 2024-10-29, without quotation marks");
        check(Table::Claim, "conflicts-with", Need::Optional, "a list of texts, [\"…\", \"…\"]");
        check(Table::Claim, "correction", Need::Optional, "a list of tables");
        check(Table::Source, "url-kind", Need::Optional, "one of `original`, `republication`");
        check(Table::Event, "as-of", Need::Required, "a day such as 2024-10-29, without quotation marks");
        check(Table::Golden, "expect", Need::Required, "a text in quotation marks");
        check(Table::Vocabulary, "abbreviations", Need::Optional, "a table");
        check(Table::Contrast, "sides", Need::Required, "a list of lists of texts, [[\"…\"], [\"…\"]]");
    }
}
