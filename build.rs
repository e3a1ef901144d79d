//! Trains the matcher on the shipped knowledge base once, while the program is built, so that nobody
//! waits for it at every start.
//!
//! The rooms `knowledge` and `matching` are pure, so they are compiled into this script as they stand.
//! A knowledge base with errors is no reason for the build to fail: the program then trains at its start,
//! and says what is wrong with the base when it is asked.

#![allow(dead_code, unused_imports, reason = "training needs only a part of the two rooms")]

use std::path::PathBuf;
use std::{env, fs, io};

#[path = "src/knowledge/mod.rs"]
mod knowledge;
#[path = "src/matching/mod.rs"]
mod matching;

use matching::{Fingerprint, Matcher, MatchingSettings, entries};

fn main() -> io::Result<()> {
    for path in ["assets/embedding", "knowledge", "src/knowledge", "src/matching"] {
        println!("cargo::rerun-if-changed={path}");
    }
    let folder = env::var_os("OUT_DIR").map(PathBuf::from).ok_or(io::ErrorKind::NotFound)?;
    fs::write(folder.join("trained.bin"), trained().unwrap_or_default())
}

/// The matcher of the shipped knowledge base, trained; `None` when the base has errors.
fn trained() -> Option<Vec<u8>> {
    let base = knowledge::embedded().ok()?.base;
    let (entries, settings) = (entries(&base), MatchingSettings::default());
    let fingerprint = Fingerprint::of(&entries, &base.vocabulary, &settings);
    Some(Matcher::build(entries, &base.vocabulary, &settings).to_bytes(&fingerprint))
}
