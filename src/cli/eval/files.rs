//! The files of a labelled set, and what is wrong with them.

use std::fs;
use std::path::Path;

use crate::evaluation::{LabelledSet, LineError, Query, read_entries, read_queries};

/// Reads both files.
///
/// # Errors
/// The first file that cannot be used, as a sentence with its place and what to do.
pub fn read(entries: &Path, queries: &Path) -> Result<LabelledSet, String> {
    Ok(LabelledSet { entries: file(entries, read_entries)?, queries: self::queries(queries)? })
}

/// Reads a file of queries.
///
/// # Errors
/// Why it cannot be used, as a sentence with its place and what to do.
pub fn queries(path: &Path) -> Result<Vec<Query>, String> {
    file(path, read_queries)
}

fn file<T>(path: &Path, read: impl Fn(&str) -> Result<T, LineError>) -> Result<T, String> {
    let shown = path.display();
    let bytes = fs::read(path).map_err(|cause| format!("cannot read `{shown}`: {cause}"))?;
    let text = String::from_utf8(bytes).map_err(|error| {
        let good = &error.as_bytes()[..error.utf8_error().valid_up_to()];
        let line = 1 + good.split(|&byte| byte == b'\n').count() - 1;
        format!("`{shown}`, line {line}: this is not UTF-8 text; save the file as UTF-8")
    })?;
    read(&text).map_err(|error| format!("`{shown}`, {error}"))
}

/// Tells on standard error of right entries that are not in the table: no method can find them.
#[expect(clippy::print_stderr, reason = "a word beside the result, which goes to standard output")]
pub fn warn_of_strangers(set: &LabelledSet) {
    let strangers = set.strangers();
    if let Some(first) = strangers.first() {
        let count = strangers.len();
        eprintln!(
            "warning: {count} of the names that queries give as right are no entries, such as `{first}`"
        );
    }
}
