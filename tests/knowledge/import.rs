//! `onrecord import`: rows become records; what is there stays as it is.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use onrecord::knowledge::export::csv;
use onrecord::knowledge::import::{Addition, additions};
use onrecord::knowledge::{KnowledgeBase, TextFile, load, read};
use tempfile::TempDir;

fn project(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(name)
}

/// Runs the import into a copy of the sound base, and returns exit status, output and the copy.
fn import(sheet: &str, arguments: &[&str]) -> (Option<i32>, String, TempDir) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    fs::create_dir(folder.path().join("base")).expect("a folder can be made");
    fs::copy(project("tests/fixtures/knowledge/sound.toml"), base_file(&folder))
        .expect("a file can be copied");
    fs::write(folder.path().join("rows.csv"), sheet).expect("a file can be written");
    let output = Command::new(env!("CARGO_BIN_EXE_onrecord"))
        .current_dir(folder.path())
        .args(["--knowledge", "base", "import", "rows.csv"])
        .args(arguments)
        .output()
        .expect("the program runs");
    let text = if output.stdout.is_empty() { output.stderr } else { output.stdout };
    (output.status.code(), String::from_utf8(text).expect("it prints text"), folder)
}

fn base_file(folder: &TempDir) -> PathBuf {
    folder.path().join("base/all.toml")
}

fn sound() -> String {
    fs::read_to_string(project("tests/fixtures/knowledge/sound.toml")).expect("the fixture is there")
}

const ROWS: &str = "kind,id,question,answer,phrasings\n\
    faq,who-leads,Who leads the union?,Ana Brandt. [^gazette-2024-05-01],leader of the union | union chair\n\
    faq,,Where is the harbour?,\"In the old town, by the river. [^gazette-2024-05-01]\",location of the harbour\n";

#[test]
fn rows_are_appended_and_nothing_else_changes() {
    let (status, text, folder) = import(ROWS, &[]);
    assert!(status == Some(0) && text.ends_with("added 2 records to `base/all.toml`\n"), "{text}");
    let after = fs::read_to_string(base_file(&folder)).expect("the file is there");
    let added = after.strip_prefix(&sound()).expect("the old text stands as it was");
    insta::assert_snapshot!(added);
    let left: Vec<_> = fs::read_dir(folder.path().join("base")).expect("it is readable").collect();
    assert_eq!(left.len(), 1, "no file is left beside: {left:?}");
}

#[test]
fn a_dry_run_shows_and_writes_nothing() {
    let (status, text, folder) = import(ROWS, &["--dry-run"]);
    assert_eq!(status, Some(0));
    assert!(
        text.contains("# 2 records for base/all.toml") && text.contains("id = \"where-is-the-harbour\""),
        "{text}"
    );
    assert_eq!(fs::read_to_string(base_file(&folder)).expect("the file is there"), sound());
}

/// The import is refused with this code, and the file stays as it was.
#[track_caller]
fn refused(sheet: &str, code: &str) {
    let (status, text, folder) = import(sheet, &[]);
    assert_eq!(status, Some(1), "{text}");
    assert!(text.contains(&format!("error[{code}]")) && text.contains("nothing was written"), "{text}");
    assert_eq!(fs::read_to_string(base_file(&folder)).expect("the file is there"), sound());
}

#[test]
fn what_does_not_hold_is_refused() {
    refused(
        "kind,id,question,answer\nfaq,how-many-dockers,Again?,No. [^gazette-2024-05-01]\n",
        "duplicate-id",
    );
    refused("kind,id,question,answer\nfaq,x,Where is it?,By the river.\n", "uncited-sentence");
    refused(
        "kind,id,question,answer\nfaq,x,How many dockers are on strike?,Some. [^gazette-2024-05-01]\n",
        "phrasing-clash",
    );
    refused(
        "kind,id,statement,rating,sources,made\nclaim,x,It is so.,asserted,gazette-2024-05-01,soon\n",
        "bad-date",
    );
    refused("kind,id,statement,rating,sources\nclaim,x,It is so.,sure,gazette-2024-05-01\n", "unknown-value");
    refused("kind,id,qestion\nfaq,x,Where is it?\n", "unknown-key");
    refused("id,question\nx,Where is it?\n", "unknown-table");
    refused("kind,id\nfaq,x,too,many\n", "syntax");
    refused("kind,id\n", "empty");
    refused("", "empty");
}

#[test]
fn the_kind_may_be_named_once() {
    let (status, text, _folder) = import(
        "\u{feff}id,question,answer\nx,Where is it?,By the river. [^gazette-2024-05-01]\n",
        &["--kind", "faq"],
    );
    assert_eq!(status, Some(0), "{text}");
}

#[test]
fn a_golden_question_may_be_empty() {
    let (status, text, _folder) = import("kind,ask,expect\ngolden,,abstain\n", &[]);
    assert_eq!(status, Some(0), "{text}");
}

#[test]
fn wrong_use_is_said_so() {
    let output = Command::new(env!("CARGO_BIN_EXE_onrecord"))
        .args(["--knowledge", "knowledge", "import", "no-such-file.csv"])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .expect("the program runs");
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stderr).contains("`no-such-file.csv`"));
}

/// Without its records, as if nothing had been written down yet.
fn emptied(base: &KnowledgeBase) -> KnowledgeBase {
    KnowledgeBase {
        topics: vec![],
        sources: vec![],
        people: vec![],
        quotations: vec![],
        claims: vec![],
        faq: vec![],
        golden: vec![],
        ..base.clone()
    }
}

/// Every record as JSON, without white space around its texts: cells have none.
fn trimmed(base: &KnowledgeBase) -> Vec<serde_json::Value> {
    fn trim(value: &mut serde_json::Value) {
        match value {
            serde_json::Value::String(text) => *text = text.trim().to_owned(),
            serde_json::Value::Array(items) => items.iter_mut().for_each(trim),
            serde_json::Value::Object(entries) => entries.values_mut().for_each(trim),
            _ => {}
        }
    }
    let mut all = onrecord::knowledge::export::json(base);
    trim(&mut all);
    let tables = all.as_object().expect("the base is an object").values();
    tables.filter_map(|table| table.as_array()).flatten().cloned().collect()
}

#[test]
fn what_was_exported_is_imported_the_same() {
    let loaded = load(&project("knowledge")).expect("it is sound");
    let sheet = TextFile::new("rows.csv", "rows.csv", &csv(&loaded.base));
    let kept = |file: &&TextFile| ["event.toml", "vocabulary.toml"].contains(&file.name());
    let start: Vec<TextFile> = loaded.files.iter().filter(kept).cloned().collect();
    // The event's file holds the topics, too; they come from the sheet.
    let event = start[0].text().split("\n[[topic]]").next().unwrap_or_default().to_owned();
    let files = vec![TextFile::new("event.toml", "event.toml", &event), start[1].clone()];
    let added = additions(&sheet, None, &emptied(&loaded.base), &files).expect("the rows can be used");
    let rest = files.iter().filter(|file| added.iter().all(|addition| addition.file.name() != file.name()));
    let files = rest.cloned().chain(added.iter().map(Addition::applied)).collect();
    let again = read(files).expect("it is sound").base;
    for (one, other) in trimmed(&again).iter().zip(&trimmed(&loaded.base)) {
        assert_eq!(one, other);
    }
    assert_eq!(trimmed(&again).len(), trimmed(&loaded.base).len());
}
