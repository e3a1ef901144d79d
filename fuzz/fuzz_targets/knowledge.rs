//! Any text can be a file of a knowledge base: it is read or refused, each problem with a place that exists.

#![no_main]

use libfuzzer_sys::fuzz_target;
use onrecord::knowledge::{self, Problem, TextFile};

fuzz_target!(|text: &str| {
    let file = TextFile::new("any.toml", "any.toml", text);
    let problems = match knowledge::read(vec![file]) {
        Ok(loaded) => loaded.warnings,
        Err(problems) => problems,
    };
    for place in problems.iter().filter_map(|problem: &Problem| problem.place.as_ref()) {
        assert!(place.line >= 1 && place.column >= 1);
        // Panics when it is not within the file, or cuts a character.
        let _ = place.text();
    }
});
