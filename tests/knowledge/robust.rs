//! Whatever a file holds, reading it ends in a knowledge base or in problems that can be shown.

use std::fs;
use std::path::Path;

use onrecord::checks::examine;
use onrecord::knowledge::{Problem, TextFile, files};
use onrecord::matching::MatchingSettings;
use proptest::prelude::{ProptestConfig, Strategy, any, prop, prop_assert, proptest};

fn sound() -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/knowledge/sound.toml");
    fs::read_to_string(path).expect("the sound fixture is there")
}

/// Every place lies within its file, so that it can be shown.
fn can_be_shown(problems: &[Problem]) -> bool {
    problems.iter().all(|problem| {
        problem.place.as_ref().is_none_or(|place| {
            place.line >= 1 && place.column >= 1 && place.file.text().get(place.span.clone()).is_some()
        })
    })
}

/// What happens to files: something is cut out, and something else is put there.
fn mutation() -> impl Strategy<Value = (prop::sample::Index, usize, String)> {
    let inserted = prop::sample::select(vec![
        "",
        "\"",
        "\n",
        "[",
        "]",
        "{",
        "}",
        "=",
        "'",
        "\\",
        "#",
        "[[claim]]\n",
        "[^",
        "]. ",
        "é",
        "\u{202e}",
        "@here",
        ". No",
    ]);
    (any::<prop::sample::Index>(), 0_usize..12, inserted.prop_map(str::to_owned))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_damaged_file_is_a_list_of_problems(mutations in prop::collection::vec(mutation(), 1..4)) {
        let mut text = sound();
        for (index, length, inserted) in mutations {
            let at = index.index(text.len() + 1);
            let range = TextFile::new("", "", &text).clamp(at..at + length);
            text.replace_range(range, &inserted);
        }
        let file = TextFile::new("all.toml", "all.toml", &text);
        prop_assert!(can_be_shown(&examine(vec![file], Vec::new(), &MatchingSettings::default()).problems));
    }

    #[test]
    fn any_bytes_on_disk_are_a_list_of_problems(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let folder = tempfile::tempdir().expect("a temporary folder");
        fs::write(folder.path().join("a.toml"), bytes).expect("a file can be written");
        let (files, unread) = files(folder.path());
        let report = examine(files, unread, &MatchingSettings::default());
        prop_assert!(report.base.is_none());
        prop_assert!(!report.problems.is_empty() && can_be_shown(&report.problems));
    }
}
