//! `knowledge/schema.json`: fresh, and agreeing with the program on what a file may hold.

use std::fs;
use std::path::Path;

use onrecord::knowledge::{schema, schema_text};

fn project(name: &str) -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(name)
}

/// A file of a knowledge base as an editor hands it to a JSON Schema: dates are texts.
fn as_json(text: &str) -> serde_json::Value {
    fn plain(value: toml::Value) -> serde_json::Value {
        match value {
            toml::Value::String(text) => text.into(),
            toml::Value::Integer(number) => number.into(),
            toml::Value::Float(number) => number.into(),
            toml::Value::Boolean(truth) => truth.into(),
            toml::Value::Datetime(day) => day.to_string().into(),
            toml::Value::Array(values) => values.into_iter().map(plain).collect(),
            toml::Value::Table(table) => table.into_iter().map(|(key, value)| (key, plain(value))).collect(),
        }
    }
    plain(toml::Value::Table(text.parse().expect("the file is TOML")))
}

#[test]
fn the_schema_is_fresh() {
    super::assert_fresh("knowledge/schema.json", &schema_text());
}

#[test]
fn the_shipped_files_name_the_schema_and_obey_it() {
    let validator = jsonschema::validator_for(&schema()).expect("it is a JSON Schema");
    for entry in fs::read_dir(project("knowledge")).expect("the folder is there") {
        let path = entry.expect("an entry is readable").path();
        if path.extension().is_some_and(|extension| extension == "toml") {
            let text = fs::read_to_string(&path).expect("a file is readable");
            assert!(text.starts_with("#:schema ./schema.json\n"), "{}", path.display());
            let errors: Vec<String> =
                validator.iter_errors(&as_json(&text)).map(|error| error.to_string()).collect();
            assert!(errors.is_empty(), "{}: {errors:?}", path.display());
        }
    }
}

#[track_caller]
fn refused(fixture: &str) {
    let validator = jsonschema::validator_for(&schema()).expect("it is a JSON Schema");
    let text =
        fs::read_to_string(project("tests/fixtures/knowledge").join(fixture)).expect("the fixture is there");
    assert!(!validator.is_valid(&as_json(&text)), "{fixture}");
}

#[test]
fn what_the_program_refuses_by_shape_the_schema_refuses_too() {
    for fixture in ["unknown-table", "unknown-key", "missing-key", "wrong-type", "unknown-value"] {
        refused(&format!("{fixture}.toml"));
    }
}
