//! `onrecord eval` as a person and a script use it: what it measures, and what it refuses.

use std::fs;
use std::process::{Command, Output};

use serde_json::Value;

const FIXTURES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures");

fn eval(arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_onrecord"));
    command.current_dir(FIXTURES).env_clear().arg("eval").args(arguments);
    command.output().expect("the program can be started")
}

const SET: [&str; 4] = ["--entries", "evaluation/entries.jsonl", "--queries", "evaluation/queries.jsonl"];
const MINIATURE: [&str; 2] = ["--knowledge", "miniature"];

/// What it prints as JSON, and how it ends.
fn measured(arguments: &[&str]) -> (Value, Option<i32>) {
    let output = eval(&[arguments, &["--json"]].concat());
    let errors = String::from_utf8_lossy(&output.stderr);
    let object = serde_json::from_slice(&output.stdout).unwrap_or_else(|_| panic!("no JSON; {errors}"));
    (object, output.status.code())
}

#[test]
fn a_labelled_set_is_measured() {
    let (report, status) = measured(&SET);
    assert_eq!(status, Some(0));
    let counts =
        ["entries", "phrasings", "in_scope", "out_of_scope", "typos"].map(|key| report[key].as_u64());
    assert_eq!(counts, [Some(3), Some(9), Some(3), Some(2), Some(0)]);
    let ours = &report["methods"][0];
    assert_eq!(ours["name"], "onrecord");
    // Every query in scope repeats a phrasing, and nothing in the table is about football.
    for measure in ["accuracy_at_1", "mrr_at_5", "map_at_5", "auroc"] {
        assert_eq!(ours[measure], 1.0, "{measure}: {ours}");
    }
    let decisions = &ours["decisions"];
    assert_eq!((&decisions["answered"], &decisions["precision"]), (&3.into(), &1.0.into()));
    let bins = ours["calibration"]["bins"].as_array().expect("there are bins");
    let queries: u64 = bins.iter().filter_map(|bin| bin["queries"].as_u64()).sum();
    assert_eq!((bins.len(), queries), (10, 5));
    assert!(ours["latency_us"]["p99"].as_f64() >= ours["latency_us"]["p50"].as_f64());
    // A table of nine phrasings is thousands of bytes and not millions, whatever the process takes for it.
    assert!((1_000..1_000_000).contains(&ours["index_bytes"].as_u64().expect("its size is known")), "{ours}");
    assert_eq!(report.get("astray"), None, "a labelled set has no golden questions");
}

#[test]
fn typing_errors_are_the_same_every_time() {
    let (once, again) = (
        measured(&[&SET[..], &["--typos", "2"]].concat()),
        measured(&[&SET[..], &["--typos", "2"]].concat()),
    );
    assert_eq!(once.0["typos"], 2);
    assert_eq!(once.0["methods"][0]["calibration"], again.0["methods"][0]["calibration"]);
    let clean = measured(&SET).0;
    assert_ne!(once.0["methods"][0]["calibration"], clean["methods"][0]["calibration"]);
}

#[test]
fn a_person_reads_a_table_without_colour_in_a_pipe() {
    let output = eval(&SET);
    let text = String::from_utf8(output.stdout).expect("output is UTF-8");
    for part in ["3 entries with 9 phrasings", "accuracy@1", "1.000", "calibration error", "Reliability"] {
        assert!(text.contains(part), "`{part}` is missing in:\n{text}");
    }
    assert!(!text.contains('\u{1b}'), "a pipe gets no colour:\n{text}");
    assert_eq!(String::from_utf8_lossy(&output.stderr), "", "a pipe gets no progress bar");
}

#[test]
fn golden_questions_that_arrive_end_with_status_0() {
    let (report, status) = measured(&MINIATURE);
    assert_eq!((&report["astray"], status), (&Value::Array(Vec::new()), Some(0)));
    assert!(report["in_scope"].as_u64() > Some(0));
}

#[test]
fn golden_questions_that_go_astray_are_listed_and_end_with_status_1() {
    let astray = ["--knowledge", "knowledge/golden-astray.toml"];
    let (report, status) = measured(&astray);
    assert_eq!(status, Some(1));
    let first = &report["astray"][0];
    assert_eq!(first["file"], "knowledge/golden-astray.toml");
    assert!(first["line"].as_u64() > Some(0) && first["hint"].is_string(), "{first}");
    let text = String::from_utf8(eval(&astray).stdout).expect("output is UTF-8");
    assert!(text.contains("astray") && text.contains("golden-astray.toml:"), "{text}");
}

#[track_caller]
fn refuses(arguments: &[&str], named: &[&str]) {
    let output = eval(arguments);
    let errors = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(2), "{arguments:?}: {errors}");
    assert!(output.stdout.is_empty(), "{arguments:?} prints a result");
    for part in named {
        assert!(errors.contains(part), "`{part}` is missing in: {errors}");
    }
}

#[test]
fn files_that_cannot_be_used_are_named_with_line_and_remedy() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let file = |name: &str, bytes: &[u8]| {
        let path = folder.path().join(name);
        fs::write(&path, bytes).expect("files can be written");
        path.to_str().expect("the path is text").to_owned()
    };
    let with = |queries: &str, named: &[&str]| {
        refuses(&["--entries", "evaluation/entries.jsonl", "--queries", queries], named);
    };
    with("no-such-file.jsonl", &["no-such-file.jsonl", "cannot read"]);
    with(&file("empty.jsonl", b"\n"), &["empty.jsonl", "nothing", "\"gold\""]);
    with(
        &file("odd.jsonl", b"{\"text\":\"a\",\"gold\":null}\n{\"text\":1}\n"),
        &["odd.jsonl", "line 2", "\"gold\""],
    );
    with(
        &file("latin.jsonl", b"{\"text\":\"a\",\"gold\":null}\n{\"text\":\"caf\xe9\"}"),
        &["line 2", "UTF-8"],
    );
    refuses(&["--entries", "evaluation/entries.jsonl"], &["--queries"]);
    let record = fs::read_to_string(format!("{FIXTURES}/knowledge/sound.toml")).expect("it is there");
    let silent = file("silent.toml", record.split("[[golden]]").next().expect("a first part").as_bytes());
    refuses(&["--knowledge", &silent], &["no golden questions", "--queries"]);
    refuses(&[&MINIATURE[..], &["--queries", "no-such-file.jsonl"]].concat(), &["no-such-file.jsonl"]);
}

#[test]
fn queries_alone_are_measured_over_the_records_of_the_knowledge_base() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let path = folder.path().join("queries.jsonl");
    let queries = [
        r#"{"text": "how many people were aboard the ferry?", "gold": ["how-many-aboard"]}"#,
        r#"{"text": "how do i bake sourdough bread", "gold": null}"#,
    ];
    fs::write(&path, queries.join("\n")).expect("it can be written");
    let path = path.to_str().expect("the path is text");
    let (report, status) = measured(&[&MINIATURE[..], &["--queries", path]].concat());
    assert_eq!(status, Some(0));
    assert_eq!((&report["in_scope"], &report["out_of_scope"]), (&1.into(), &1.into()));
    let golden = measured(&MINIATURE).0;
    assert_eq!((&report["entries"], report.get("astray")), (&golden["entries"], None));
    assert_eq!(report["methods"][0]["accuracy_at_1"], 1.0, "{report}");
    // What asks for no record must not be measured as if it did.
    fs::write(path, r#"{"text": "how many people were aboard the ferry?", "gold": ["no-such-record"]}"#)
        .expect("it can be written");
    let output = eval(&[&MINIATURE[..], &["--queries", path]].concat());
    assert!(String::from_utf8_lossy(&output.stderr).contains("`no-such-record`"));
}

#[test]
fn a_name_that_is_no_entry_is_told() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let path = folder.path().join("queries.jsonl");
    fs::write(&path, "{\"text\":\"opening hours\",\"gold\":[\"openning-hours\"]}")
        .expect("it can be written");
    let output = eval(&[SET[0], SET[1], "--queries", path.to_str().expect("the path is text")]);
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success() && errors.contains("`openning-hours`"), "{errors}");
}

#[cfg(not(feature = "peers"))]
#[test]
fn without_the_other_methods_it_says_how_to_build_them() {
    refuses(&[&SET[..], &["--compare"]].concat(), &["--features peers"]);
}

#[cfg(feature = "peers")]
#[test]
fn other_methods_stand_beside_ours() {
    let (report, _) = measured(&[&SET[..], &["--compare"]].concat());
    let methods = report["methods"].as_array().expect("there are methods");
    assert_eq!(methods.len(), 7);
    for method in methods {
        assert_eq!(method["accuracy_at_1"], 1.0, "a phrasing leads to its entry: {method}");
    }
    assert!(methods[1..].iter().all(|method| method["decisions"].is_null()), "they only rank");
}
