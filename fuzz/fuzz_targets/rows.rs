//! Any text can be a file of rows: of a spreadsheet to import, or of a labelled set. It is read or refused with a
//! place in it, and what is imported is a file that can be read as TOML.

#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use onrecord::evaluation::{read_entries, read_queries};
use onrecord::knowledge::{self, KnowledgeBase, Table, TextFile, import};

static BASE: LazyLock<KnowledgeBase> =
    LazyLock::new(|| knowledge::embedded().expect("the built-in knowledge base can be read").base);

fuzz_target!(|text: &str| {
    let lines = text.lines().count().max(1);
    for error in [read_entries(text).err(), read_queries(text).err()].into_iter().flatten() {
        assert!((1..=lines).contains(&error.line), "{error}");
    }
    let sheet = TextFile::new("any.csv", "any.csv", text);
    for kind in Table::ALL.map(Some).into_iter().chain([None]) {
        match import::additions(&sheet, kind, &BASE, &[]) {
            Ok(additions) => {
                for addition in additions {
                    let file = addition.applied();
                    assert!(file.text().parse::<toml::Table>().is_ok(), "{}", file.text());
                }
            }
            Err(problems) => {
                assert!(!problems.is_empty());
                for place in problems.iter().filter_map(|problem| problem.place.as_ref()) {
                    assert!(place.line >= 1 && place.column >= 1);
                    // Panics when it is not within the file, or cuts a character.
                    let _ = place.text();
                }
            }
        }
    }
});
