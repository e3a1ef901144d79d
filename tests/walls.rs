//! The walls of the house: which room may use which, and what only one room may name.
//!
//! ARCHITECTURE.md draws them; this test keeps them. It reads the source as text, so it needs no
//! build of its own.

use std::fs;
use std::path::{Path, PathBuf};

/// A room, and the rooms that it may use.
const ROOMS: &[(&str, &[&str])] = &[
    ("knowledge", &[]),
    ("matching", &["knowledge"]),
    ("reply", &["knowledge", "matching"]),
    ("responder", &["knowledge", "matching", "reply"]),
    ("checks", &["discord", "knowledge", "matching", "reply", "responder"]),
    ("config", &["matching"]),
    ("evaluation", &["knowledge", "matching"]),
    ("discord", &["knowledge", "matching", "reply", "responder"]),
    ("local", &[]),
    (
        "cli",
        &[
            "checks",
            "config",
            "discord",
            "evaluation",
            "knowledge",
            "local",
            "matching",
            "reply",
            "responder",
        ],
    ),
];

/// Names of effects, and the only places that may speak them.
const EFFECTS: &[(&str, &[&str])] = &[
    ("serenity::", &["discord/"]),
    ("tokio::", &["discord/", "local/", "cli/"]),
    ("std::fs", &["knowledge/load.rs", "config/", "cli/", "local/"]),
    ("std::env", &["config/"]),
    ("Instant::now", &["discord/", "local/", "cli/"]),
    ("SystemTime", &["discord/", "local/", "cli/"]),
    ("println!", &["cli/"]),
];

fn source_files(below: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(below).expect("the source folder is readable") {
        let path = entry.expect("a directory entry is readable").path();
        if path.is_dir() {
            source_files(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
}

/// Path below `src/` with forward slashes, and the text, of every source file.
fn sources() -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut paths = Vec::new();
    source_files(&root, &mut paths);
    paths.sort();
    let name = |path: &Path| {
        let below = path.strip_prefix(&root).expect("found below the root");
        below.to_string_lossy().replace('\\', "/")
    };
    paths.iter().map(|path| (name(path), fs::read_to_string(path).expect("source is UTF-8"))).collect()
}

/// The code of a file with line numbers: everything that is not a comment, up to its test module.
fn code(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let before_tests = text.split("#[cfg(test)]\nmod tests").next().unwrap_or(text);
    let numbered = before_tests.lines().enumerate().map(|(index, line)| (index + 1, line));
    numbered.filter(|(_, line)| !line.trim_start().starts_with("//"))
}

/// The rooms that a line names, once or in a group: `crate::reply`, `crate::{knowledge, reply}`.
fn rooms_named(line: &str) -> Vec<&str> {
    let after_crate = line.split("crate::").skip(1);
    let paths = after_crate.flat_map(|rest| match rest.strip_prefix('{') {
        Some(group) => group.split(", ").collect(),
        None => vec![rest],
    });
    let first_names =
        paths.map(|path| path.split(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap_or(path));
    first_names.filter(|name| ROOMS.iter().any(|(room, _)| room == name)).collect()
}

/// The room that a file belongs to: `reply/text.rs` → `reply`, `responder.rs` → `responder`.
fn room_of(file: &str) -> &str {
    let first = file.split('/').next().unwrap_or(file);
    first.trim_end_matches(".rs")
}

#[track_caller]
fn assert_none(breaches: &[String]) {
    assert!(breaches.is_empty(), "the walls are broken:\n{}", breaches.join("\n"));
}

#[test]
fn no_room_uses_what_stands_behind_it() {
    let mut breaches = Vec::new();
    for (file, text) in sources().iter().filter(|(file, _)| file != "lib.rs" && file != "main.rs") {
        let room = room_of(file);
        let Some((_, allowed)) = ROOMS.iter().find(|(name, _)| *name == room) else {
            breaches.push(format!("src/{file} belongs to no room: add it to the map"));
            continue;
        };
        for (number, line) in code(text) {
            let foreign =
                rooms_named(line).into_iter().filter(|named| *named != room && !allowed.contains(named));
            breaches
                .extend(foreign.map(|named| format!("src/{file}:{number} uses `{named}`: {}", line.trim())));
        }
    }
    assert_none(&breaches);
}

#[test]
fn effects_are_named_only_where_they_live() {
    let mut breaches = Vec::new();
    for (file, text) in sources() {
        for (number, line) in code(&text) {
            let strangers = EFFECTS.iter().filter(|(effect, places)| {
                line.contains(effect) && !places.iter().any(|place| file.starts_with(place))
            });
            breaches.extend(
                strangers.map(|(effect, _)| format!("src/{file}:{number} names `{effect}`: {}", line.trim())),
            );
        }
    }
    assert_none(&breaches);
}

#[test]
fn every_file_says_what_it_is() {
    let silent = sources().into_iter().filter(|(_, text)| !text.starts_with("//! "));
    let breaches: Vec<_> = silent.map(|(file, _)| format!("src/{file} does not open with `//!`")).collect();
    assert_none(&breaches);
}

#[test]
fn the_reader_of_walls_sees_rooms_in_every_form() {
    assert_eq!(rooms_named("use crate::reply::Reply;"), ["reply"]);
    assert_eq!(rooms_named("use crate::{knowledge, local::Port};"), ["knowledge", "local"]);
    assert_eq!(
        rooms_named("fn f(a: crate::discord::Error) -> crate::config::Settings"),
        ["discord", "config"]
    );
    assert_eq!(rooms_named("use super::replying;"), [""; 0]);
}
