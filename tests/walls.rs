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
    ("quoting", &["knowledge", "matching"]),
    ("reply", &["knowledge", "matching", "quoting"]),
    ("picture", &["knowledge", "reply"]),
    ("trained", &["knowledge", "matching"]),
    ("responder", &["knowledge", "matching", "quoting", "reply", "trained"]),
    ("checks", &["discord", "knowledge", "matching", "reply", "responder"]),
    ("config", &["matching"]),
    ("evaluation", &["knowledge", "matching"]),
    ("discord", &["knowledge", "matching", "picture", "quoting", "reply", "responder"]),
    ("local", &[]),
    ("monitor", &["discord", "knowledge"]),
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
            "monitor",
            "picture",
            "quoting",
            "reply",
            "responder",
        ],
    ),
];

/// The folders of `matching` along the road of a question: none knows a later one.
const ROAD: [&str; 6] = ["arithmetic", "text", "reading", "features", "vote", "guards"];

/// Names of effects, and the only places that may speak them.
const EFFECTS: &[(&str, &[&str])] = &[
    ("serenity::", &["discord/"]),
    ("tokio::", &["discord/", "local/", "monitor/", "cli/"]),
    ("std::fs", &["knowledge/load.rs", "config/", "cli/", "local/"]),
    ("std::env", &["config/"]),
    ("Instant::now", &["discord/", "local/", "cli/"]),
    ("SystemTime", &["discord/", "local/", "monitor/", "cli/"]),
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

/// The paths that a file imports, each written out, with the line on which its `use` begins.
fn imports(file: &str, text: &str) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    let mut statement = String::new();
    let mut begins = 0;
    for (number, line) in code(text) {
        let line = line.trim();
        if statement.is_empty() {
            let Some(rest) = after_use(line) else { continue };
            begins = number;
            statement.push_str(rest);
        } else {
            statement.push_str(line);
        }
        if let Some((tree, _)) = statement.split_once(';') {
            found.extend(written_out(tree).iter().map(|path| (begins, absolute(file, path))));
            statement.clear();
        }
    }
    found
}

/// What follows `use`, whoever may see it.
fn after_use(line: &str) -> Option<&str> {
    let line = match line.strip_prefix("pub") {
        Some(rest) if rest.starts_with('(') => rest.split_once(')')?.1.trim_start(),
        Some(rest) => rest.trim_start(),
        None => line,
    };
    line.strip_prefix("use ").or(if line == "use" { Some("") } else { None })
}

/// Every path of a tree of imports: `a::{b, c::{d, e}}` → `a::b`, `a::c::d`, `a::c::e`.
fn written_out(tree: &str) -> Vec<String> {
    let Some((before, rest)) = tree.split_once('{') else {
        let path = tree.split(" as ").next().unwrap_or(tree).trim();
        return if path.is_empty() { Vec::new() } else { vec![path.to_owned()] };
    };
    let mut depth = 0_usize;
    let mut branches = vec![String::new()];
    for letter in rest.chars() {
        match letter {
            '}' if depth == 0 => break,
            ',' if depth == 0 => branches.push(String::new()),
            other => {
                depth = depth + usize::from(other == '{') - usize::from(other == '}');
                branches.last_mut().expect("there is always a branch").push(other);
            }
        }
    }
    let paths = branches.iter().flat_map(|branch| written_out(branch));
    paths.map(|path| format!("{}{path}", before.trim())).collect()
}

/// The path from the root of the crate, where it begins with `super` or `self`.
fn absolute(file: &str, path: &str) -> String {
    let module = file.trim_end_matches(".rs").trim_end_matches("/mod");
    let mut at: Vec<&str> = module.split('/').collect();
    let mut rest = path.strip_prefix("self::").unwrap_or(path);
    let is_relative = rest.len() < path.len() || rest.starts_with("super::");
    while let Some(above) = rest.strip_prefix("super::") {
        at.pop();
        rest = above;
    }
    if !is_relative {
        return path.to_owned();
    }
    at.push(rest);
    format!("crate::{}", at.join("::"))
}

/// The rooms that a line names by their paths from the root.
fn rooms_named(line: &str) -> Vec<&str> {
    let after_crate = line.split("crate::").skip(1);
    let first_names =
        after_crate.map(|path| path.split(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap_or(path));
    first_names.filter(|name| ROOMS.iter().any(|(room, _)| room == name)).collect()
}

/// Everything that a file names: its code line by line, and its imports written out.
fn named(file: &str, text: &str) -> Vec<(usize, String)> {
    let mut named: Vec<(usize, String)> =
        code(text).map(|(number, line)| (number, line.trim().to_owned())).collect();
    named.extend(imports(file, text).into_iter().map(|(number, path)| (number, format!("{path}::"))));
    named.sort();
    named
}

/// The rooms that a file uses and may not, with the line.
fn trespasses(file: &str, text: &str) -> Vec<(usize, String)> {
    let room = room_of(file);
    let allowed = ROOMS.iter().find(|(name, _)| *name == room).map_or(&[][..], |(_, allowed)| allowed);
    let of_line = |(number, line): (usize, String)| {
        let foreign =
            rooms_named(&line).into_iter().filter(|named| *named != room && !allowed.contains(named));
        foreign.map(|named| (number, named.to_owned())).collect::<Vec<_>>()
    };
    named(file, text).into_iter().flat_map(of_line).collect()
}

/// The folders further down the road that a file of `matching` imports from, with the line.
fn shortcuts(file: &str, text: &str) -> Vec<(usize, &'static str)> {
    let folder = |path: &str, begins: &str, ends: &str| {
        let rest = path.strip_prefix(begins)?;
        ROAD.iter().position(|folder| rest.strip_prefix(folder).is_some_and(|rest| rest.starts_with(ends)))
    };
    let Some(own) = folder(file, "matching/", "/") else { return Vec::new() };
    let of_import = |(number, path): (usize, String)| {
        let other = folder(&format!("{path}::"), "crate::matching::", "::").filter(|&other| other > own)?;
        Some((number, ROAD[other]))
    };
    imports(file, text).into_iter().filter_map(of_import).collect()
}

/// The effects that a file names and may not, with the line.
fn effects(file: &str, text: &str) -> Vec<(usize, &'static str)> {
    let of_line = |(number, line): (usize, String)| {
        let strangers = EFFECTS.iter().filter(move |(effect, places)| {
            line.contains(effect) && !places.iter().any(|place| file.starts_with(place))
        });
        strangers.map(move |(effect, _)| (number, *effect))
    };
    named(file, text).into_iter().flat_map(of_line).collect()
}

/// What is found in all files that may not stand there, each with its place.
fn breaches(verb: &str, find: impl Fn(&str, &str) -> Vec<(usize, &'static str)>) -> Vec<String> {
    let mut breaches = Vec::new();
    for (file, text) in sources() {
        let found = find(&file, &text).into_iter();
        breaches.extend(found.map(|(number, name)| format!("src/{file}:{number} {verb} `{name}`")));
    }
    breaches
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
        if !ROOMS.iter().any(|(name, _)| *name == room_of(file)) {
            breaches.push(format!("src/{file} belongs to no room: add it to the map"));
        }
        let found = trespasses(file, text).into_iter();
        breaches.extend(found.map(|(number, room)| format!("src/{file}:{number} uses `{room}`")));
    }
    assert_none(&breaches);
}

#[test]
fn no_step_of_matching_uses_a_later_one() {
    assert_none(&breaches("uses", shortcuts));
}

#[test]
fn later_steps_are_seen_in_every_form() {
    let check = |text: &str, expected: &[(usize, &'static str)]| {
        assert_eq!(shortcuts("matching/features/probe.rs", text), expected, "{text}");
    };
    check("use crate::matching::{reading::Texts, vote::Gram};", &[(1, "vote")]);
    check("use super::letters::Word;\nuse super::super::guards::Facts;", &[(2, "guards")]);
    check("use crate::matching::{arithmetic::exp, packed::Packed, votes::Other};", &[]);
}

#[test]
fn effects_are_named_only_where_they_live() {
    assert_none(&breaches("names", effects));
}

#[test]
fn every_file_says_what_it_is() {
    let silent = sources().into_iter().filter(|(_, text)| !text.starts_with("//! "));
    let breaches: Vec<_> = silent.map(|(file, _)| format!("src/{file} does not open with `//!`")).collect();
    assert_none(&breaches);
}

/// Checks which rooms a file of `reply` uses and may not.
#[track_caller]
fn check_rooms(text: &str, expected: &[(usize, &str)]) {
    let mut found = trespasses("reply/line.rs", text);
    found.dedup();
    assert_eq!(
        found.iter().map(|(line, room)| (*line, room.as_str())).collect::<Vec<_>>(),
        expected,
        "{text}"
    );
}

#[test]
fn rooms_are_seen_in_every_form() {
    check_rooms("use crate::local::Port;", &[(1, "local")]);
    check_rooms("use crate::{knowledge, local::Port};", &[(1, "local")]);
    check_rooms(
        "use std::fmt;\npub(crate) use crate::{\n    knowledge::{A, B},\n    config,\n};",
        &[(2, "config")],
    );
    check_rooms("use crate::{knowledge::{self, A}, cli::{B}};", &[(1, "cli")]);
    check_rooms("use super::super::local::Port;", &[(1, "local")]);
    check_rooms("use super::{super::{local as here}};", &[(1, "local")]);
    check_rooms(
        "fn f(a: crate::discord::Error) -> crate::config::Settings {}",
        &[(1, "discord"), (1, "config")],
    );
    check_rooms("use crate::{knowledge, matching::{A, B}};\nuse super::local::Port;", &[]);
    check_rooms("// use crate::local;\n//! crate::local", &[]);
    check_rooms("#[cfg(test)]\nmod tests {\n    use crate::local::Port;\n}", &[]);
}

#[track_caller]
fn check_effects(file: &str, text: &str, expected: &[(usize, &str)]) {
    let mut found = effects(file, text);
    found.dedup();
    assert_eq!(found, expected, "{text}");
}

#[test]
fn effects_are_seen_in_every_form() {
    check_effects("reply/line.rs", "use std::fs;", &[(1, "std::fs")]);
    check_effects("reply/line.rs", "use std::{fmt, fs};", &[(1, "std::fs")]);
    check_effects("reply/line.rs", "use std::{\n    fmt,\n    fs::{self, File},\n};", &[(1, "std::fs")]);
    check_effects("reply/line.rs", "use tokio as runtime;", &[(1, "tokio::")]);
    check_effects("reply/line.rs", "let now = Instant::now();", &[(1, "Instant::now")]);
    check_effects("reply/line.rs", "use std::{fmt, collections};", &[]);
    check_effects("cli/run.rs", "use std::{fs, io};", &[]);
}
