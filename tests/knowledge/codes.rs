//! Every code has a broken fixture, and exactly this code fires on it.
//!
//! A fixture is `<code>.toml`, or a folder `<code>` where it takes two files; all are the sound
//! fixture but for the one thing that is wrong.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use onrecord::checks::examine;
use onrecord::knowledge::{Code, Problem, files};
use onrecord::matching::MatchingSettings;

/// Codes of problems that no fixture can hold; each has a test beside the code that finds it.
const WITHOUT_FIXTURE: [Code; 2] = [Code::UNREADABLE, Code::TOO_LARGE];

fn fixtures() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/knowledge")
}

fn fixture(name: &str) -> PathBuf {
    let folder = fixtures().join(name);
    if folder.is_dir() { folder } else { fixtures().join(format!("{name}.toml")) }
}

fn problems(name: &str) -> Vec<Problem> {
    let (files, unread) = files(&fixture(name));
    examine(files, unread, &MatchingSettings::default()).problems
}

#[test]
fn the_sound_fixture_has_no_problem() {
    assert_eq!(problems("sound"), []);
}

#[test]
fn each_code_fires_alone_on_its_fixture() {
    for (code, _) in Code::ALL.iter().filter(|(code, _)| !WITHOUT_FIXTURE.contains(code)) {
        let problems = problems(code.0);
        let found: BTreeSet<Code> = problems.iter().map(|problem| problem.code).collect();
        assert_eq!(found, BTreeSet::from([*code]), "{code}: {problems:#?}");
    }
}

#[test]
fn each_problem_has_a_hint() {
    for (code, _) in Code::ALL.iter().filter(|(code, _)| !WITHOUT_FIXTURE.contains(code)) {
        for problem in problems(code.0) {
            assert!(problem.hint.is_some_and(|hint| !hint.is_empty()), "{code}");
        }
    }
}

#[test]
fn no_fixture_is_left_behind() {
    let codes: BTreeSet<String> = Code::ALL.iter().map(|(code, _)| code.0.to_owned()).collect();
    for entry in fs::read_dir(fixtures()).expect("the fixtures are there") {
        let path = entry.expect("an entry is readable").path();
        let name = path.file_stem().expect("a fixture has a name").to_string_lossy().into_owned();
        assert!(name == "sound" || codes.contains(&name), "{name} is no code");
    }
}

#[test]
fn the_handbook_explains_every_code() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("knowledge/README.md");
    let handbook = fs::read_to_string(path).expect("the handbook is there");
    for (code, meaning) in Code::ALL.iter().chain(Code::VERIFY) {
        let row = handbook.lines().find(|line| line.starts_with('|') && line.contains(&format!("`{code}`")));
        assert!(row.is_some(), "knowledge/README.md does not explain `{code}`: {meaning}");
    }
}
