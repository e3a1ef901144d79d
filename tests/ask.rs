//! `onrecord ask` as other programs use it: batches, pipes, and what they may not rely on.

use std::io::{BufRead, BufReader, Read, Write};
use std::process::{Child, Command, Stdio};

use serde_json::Value;

const MINIATURE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/miniature");

/// The program, asking the miniature knowledge base.
fn ask(arguments: &[&str]) -> Child {
    Command::new(env!("CARGO_BIN_EXE_onrecord"))
        .args(["--knowledge", MINIATURE, "ask"])
        .args(arguments)
        .env_clear()
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program can be started")
}

/// What it prints when it is fed this, and how it ends.
fn fed(arguments: &[&str], input: &[u8]) -> (String, i32) {
    let mut program = ask(arguments);
    program.stdin.take().expect("it is piped").write_all(input).expect("it reads");
    let output = program.wait_with_output().expect("it ends");
    (
        String::from_utf8(output.stdout).expect("replies are UTF-8"),
        output.status.code().expect("it is not killed"),
    )
}

fn questions(replies: &str) -> Vec<String> {
    let question =
        |line: &str| serde_json::from_str::<Value>(line).expect("one JSON object a line")["question"].clone();
    replies.lines().map(|line| question(line).as_str().expect("a text").to_owned()).collect()
}

#[test]
fn a_batch_has_one_reply_a_line_in_order() {
    let input = b"how many people were aboard the ferry?\n\n\"a\\nb\"\ncaf\xff\nhello";
    let (replies, status) = fed(&["--batch", "-", "--json"], input);
    assert_eq!(status, 0);
    let expected = ["how many people were aboard the ferry?", "", "a\nb", "caf\u{fffd}", "hello"];
    assert_eq!(questions(&replies), expected);
}

#[test]
fn without_a_question_a_pipe_is_a_batch() {
    let (replies, status) = fed(&["--json"], b"hello\n");
    assert_eq!((questions(&replies), status), (vec!["hello".to_owned()], 0));
    let (text, status) = fed(&[], b"was anyone hurt?\n");
    assert!(text.starts_with("Was anyone hurt?\n") && !text.contains('\u{1b}'), "{text}");
    assert_eq!(status, 0);
}

#[test]
fn whoever_asks_one_at_a_time_is_answered_one_at_a_time() {
    let mut program = ask(&["--json"]);
    let mut input = program.stdin.take().expect("it is piped");
    let mut output = BufReader::new(program.stdout.take().expect("it is piped"));
    for question in ["hello", "was anyone hurt?"] {
        writeln!(input, "{question}").expect("it reads");
        let mut line = String::new();
        output.read_line(&mut line).expect("it answers before it is asked again");
        assert_eq!(questions(&line), [question]);
    }
    drop(input);
    assert!(program.wait().expect("it ends").success());
}

#[test]
fn a_reader_who_has_seen_enough_is_no_error() {
    let mut program = ask(&["--json"]);
    drop(program.stdout.take());
    // It may be gone before it has read everything.
    let _ = program.stdin.take().expect("it is piped").write_all(&b"hello\n".repeat(10_000));
    let mut errors = String::new();
    program.stderr.take().expect("it is piped").read_to_string(&mut errors).expect("errors are text");
    let status = program.wait().expect("it ends");
    assert_eq!((errors.as_str(), status.code()), ("", Some(0)));
}

#[test]
fn wrong_use_is_told_from_an_abstention() {
    assert_eq!(fed(&["what is the meaning of life"], b"").1, 0);
    assert_eq!(fed(&["--batch", "no-such-file"], b"").1, 2);
    assert_eq!(fed(&["--batch", "."], b"").1, 2);
    assert_eq!(fed(&["hello", "--batch", "-"], b"").1, 2);
    assert_eq!(fed(&["--jsno"], b"").1, 2);
}

#[test]
fn where_nobody_watches_no_bar_is_drawn() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let file = folder.path().join("questions.txt");
    std::fs::write(&file, "hello\nwas anyone hurt?\n").expect("files can be written");
    let batch = ["--json", "--batch", file.to_str().expect("a plain name")];
    let output = ask(&batch).wait_with_output().expect("it ends");
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
    assert_eq!(questions(&String::from_utf8_lossy(&output.stdout)), ["hello", "was anyone hurt?"]);
}

#[test]
fn a_batch_that_cannot_be_read_is_named() {
    for name in [".", "no-such-file"] {
        let output = ask(&["--batch", name]).wait_with_output().expect("it ends");
        let errors = String::from_utf8(output.stderr).expect("errors are text");
        assert!(errors.contains(&format!("cannot read the questions of `{name}`")), "{errors}");
    }
}

#[test]
fn an_explanation_for_programs_stands_behind_the_reply() {
    let question = "was anyone hurt on 24 of 37 days";
    let object = |arguments: &[&str]| {
        let (line, status) = fed(&[arguments, &[question]].concat(), b"");
        assert_eq!(status, 0);
        serde_json::from_str::<serde_json::Map<String, Value>>(&line).expect("one JSON object")
    };
    let (plain, explained) = (object(&["--json"]), object(&["--json", "--explain"]));
    let keys: Vec<&String> = explained.keys().collect();
    assert_eq!(keys[..plain.len()], plain.keys().collect::<Vec<_>>());
    assert_eq!(keys[plain.len()..], ["explanation"]);
    let candidates = explained["explanation"]["candidates"].as_array().expect("a list");
    assert!(
        !candidates.is_empty() && candidates.iter().all(|one| one["guards"].is_array()),
        "{candidates:?}"
    );
    let numbers = candidates.iter().filter(|one| one["guards"].to_string().contains("\"number\""));
    assert_eq!(numbers.count(), candidates.len(), "no record has these numbers: {candidates:?}");
}

#[test]
fn words_need_no_quotation_marks() {
    let (replies, _) = fed(&["--json", "was", "anyone", "hurt?"], b"");
    assert_eq!(questions(&replies), ["was anyone hurt?"]);
}
