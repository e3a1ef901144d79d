//! `onrecord check` and `onrecord init` as their users meet them.

use std::path::Path;
use std::process::{Command, Output};

/// Runs the program in the project's folder and returns its exit status and standard output.
fn onrecord(arguments: &[&str]) -> (Option<i32>, String) {
    let Output { status, stdout, stderr } = Command::new(env!("CARGO_BIN_EXE_onrecord"))
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .args(arguments)
        .output()
        .expect("the program runs");
    let text = if stdout.is_empty() { stderr } else { stdout };
    (status.code(), String::from_utf8(text).expect("it prints text"))
}

fn fixture(name: &str) -> String {
    format!("tests/fixtures/knowledge/{name}")
}

#[test]
fn a_sound_base_is_summed_up_in_one_line() {
    let (status, text) = onrecord(&["check", &fixture("sound.toml")]);
    assert_eq!((status, text.lines().count()), (Some(0), 1), "{text}");
    assert!(text.contains("no problems in 2 entries, 2 claims, 1 quotation, 1 source, 2 people"), "{text}");
}

#[test]
fn problems_are_shown_with_their_lines() {
    let (status, text) = onrecord(&["check", &fixture("unknown-source.toml")]);
    assert_eq!(status, Some(1));
    insta::assert_snapshot!("unknown_source", text);
    let (status, text) = onrecord(&["check", &fixture("syntax.toml")]);
    assert_eq!(status, Some(1));
    insta::assert_snapshot!("syntax", text);
    let (status, text) = onrecord(&["check", &fixture("missing-key.toml")]);
    assert_eq!(status, Some(1));
    insta::assert_snapshot!("missing_key", text);
}

#[test]
fn warnings_do_not_fail() {
    let (status, text) = onrecord(&["check", &fixture("long-answer.toml")]);
    assert_eq!(status, Some(0));
    assert!(text.contains("warning[long-answer]") && text.contains("1 warning in"), "{text}");
}

#[test]
fn as_json_each_problem_is_one_object() {
    let (status, text) = onrecord(&["check", "--json", &fixture("unknown-source.toml")]);
    let object: serde_json::Value = serde_json::from_str(&text).expect("one object");
    assert_eq!(status, Some(1));
    assert_eq!(object["code"], "unknown-source");
    assert_eq!((object["line"].as_u64(), object["column"].as_u64()), (Some(46), Some(12)));
    assert_eq!(object["text"], "\"gazette-2024-05-10\"");
    assert_eq!(object["hint"], "did you mean `gazette-2024-05-01`?");
}

#[test]
fn nothing_there_is_wrong_use() {
    let (status, text) = onrecord(&["check", "no/such/folder"]);
    assert_eq!(status, Some(2));
    assert!(text.contains("`no/such/folder`"), "{text}");
}

#[test]
fn a_new_base_passes_and_is_written_once() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let new = folder.path().join("new");
    let name = new.to_str().expect("a plain name");
    let (status, text) = onrecord(&["init", name]);
    assert_eq!(status, Some(0), "{text}");
    let (status, text) = onrecord(&["check", name]);
    assert!(status == Some(0) && text.contains("no problems"), "{text}");
    let (status, text) = onrecord(&["init", name]);
    assert!(status == Some(2) && text.contains("nothing is overwritten"), "{text}");
}

#[test]
fn the_shipped_base_has_no_errors() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("knowledge");
    let loaded = onrecord::knowledge::load(&folder).unwrap_or_else(|problems| panic!("{problems:#?}"));
    assert_eq!(loaded.warnings, []);
}
