//! `onrecord verify`: what is verbatim passes, and every deliberate alteration is caught.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use onrecord::knowledge::verify::{Archive, verify};
use onrecord::knowledge::{Code, TextFile, read};

fn fixture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/archive").join(name)
}

fn text_of(name: &str) -> String {
    fs::read_to_string(fixture(name)).expect("the fixture is there")
}

/// The codes that are found when `from` is altered to `to`, in the knowledge base or in the document.
fn codes(base: (&str, &str), document: (&str, &str)) -> Vec<&'static str> {
    let alter = |text: String, (from, to): (&str, &str)| {
        assert!(text.contains(from), "`{from}` is there to be altered");
        text.replacen(from, to, 1)
    };
    let text = alter(text_of("knowledge/all.toml"), base);
    let loaded = read(vec![TextFile::new("all.toml", "all.toml", &text)]).expect("it can be served");
    let document = alter(text_of("documents/001.txt"), document);
    let archive = Archive::from([("001.txt".to_owned(), document.into_bytes())]);
    let found = verify(&loaded.base, &archive).findings.into_iter().map(|finding| finding.problem.code);
    let unique: BTreeSet<Code> = found.chain(loaded.warnings.iter().map(|problem| problem.code)).collect();
    unique.into_iter().map(|code| code.0).collect()
}

#[track_caller]
fn altered(from: &str, to: &str, expected: &[&str]) {
    assert_eq!(codes((from, to), ("", "")), expected, "{from} → {to}");
}

#[test]
fn what_is_verbatim_passes() {
    altered("", "", &[]);
}

#[test]
fn an_altered_quotation_is_caught() {
    altered("works until we", "works till we", &["quotation-not-found"]);
    altered("never asked", "Never asked", &["quotation-not-found"]);
    altered("a good beginning", "a beginning", &["quotation-not-found"]);
}

#[test]
fn an_altered_attribution_is_caught() {
    altered(
        "speaker = \"ana-brandt\"",
        "speaker = \"jonas-keel\"",
        &["speaker-differs", "speaker-not-named"],
    );
    altered("speaker = \"jonas-keel\"", "speaker = \"mayor\"", &["speaker-not-named"]);
    // She is named a paragraph before, but his is the name beside the words.
    altered("speaker = \"jonas-keel\"", "speaker = \"ana-brandt\"", &["speaker-not-named"]);
}

#[test]
fn an_altered_date_is_caught() {
    altered("said = 2024-05-01", "said = 2024-04-30", &["day-differs", "day-not-named"]);
    altered("said = 2024-05-02", "said = 2024-05-03", &["day-not-named"]);
    altered("said = 2024-05-02", "said = 2024-05-01", &["day-not-named"]);
    altered("said = 2024-04-30", "said = 2024-04-28", &["day-not-named"]);
}

#[test]
fn an_altered_or_missing_document_is_caught() {
    let changed = codes(("", ""), ("walk out", "walk home"));
    assert_eq!(changed, ["document-changed"]);
    altered("document = \"001.txt\"", "document = \"002.txt\"", &["document-missing"]);
}

#[test]
fn the_command_shows_the_nearest_passage() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let altered = text_of("knowledge/all.toml").replace("never asked", "never invited");
    fs::write(folder.path().join("all.toml"), altered).expect("a file can be written");
    let run = |knowledge: &Path| {
        let output = Command::new(env!("CARGO_BIN_EXE_onrecord"))
            .args([
                Path::new("verify"),
                Path::new("--archive"),
                &fixture("documents"),
                Path::new("--knowledge"),
                knowledge,
            ])
            .output()
            .expect("the program runs");
        (output.status.code(), String::from_utf8(output.stdout).expect("it prints text"))
    };
    let (status, text) = run(&fixture("knowledge"));
    assert_eq!(status, Some(0), "{text}");
    assert_eq!(
        text,
        "3 of 3 wordings found verbatim in 1 document; 1 wording in sources without an archived text\n"
    );
    let (status, text) = run(folder.path());
    assert_eq!(status, Some(1), "{text}");
    assert!(text.contains("[-invited-] {+asked,”+}"), "{text}");
}
