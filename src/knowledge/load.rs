//! Reading a knowledge base from disk: a folder with every `*.toml` below it, or one file.
//!
//! Hidden files and folders (`.git`, an editor's locks) are left alone. Whatever else cannot be read is a problem like any other, so that one run shows everything. What the
//! files say is the neighbour's, [`read`](super::read()).

use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::read::{Loaded, read_besides};
use super::{Code, Problem, TextFile};

/// A megabyte of curated text is a thousand records; eight are surely the wrong file.
const LARGEST_FILE: u64 = 8 * 1024 * 1024;

/// Folders below folders below …: more than anybody sorts files into.
const DEEPEST_FOLDER: usize = 32;

/// Reads the knowledge base at this path: a folder, or a single file.
///
/// # Errors
///
/// All problems at once, in order of place, when any of them is an error.
pub fn load(path: &Path) -> Result<Loaded, Vec<Problem>> {
    let (files, problems) = files(path);
    read_besides(files, problems)
}

/// The files of the knowledge base at this path in order of name, and the problems with those that
/// cannot be read.
pub fn files(path: &Path) -> (Vec<TextFile>, Vec<Problem>) {
    let mut found = Found::default();
    match fs::metadata(path) {
        Ok(metadata) if metadata.is_dir() => {
            found.folder(path, "", 0);
            if found.files.is_empty() && found.problems.is_empty() {
                found.problems.push(
                    Problem::error(
                        Code::EMPTY,
                        format!("the folder `{}` has no `*.toml` file", path.display()),
                    )
                    .hint("`onrecord init FOLDER` writes a new knowledge base to begin with"),
                );
            }
        }
        Ok(_) => found.file(path, &file_name(path)),
        Err(cause) => found.problems.push(unreadable(path, &cause).hint(
            "name a folder with `*.toml` files, or one such file; `onrecord init FOLDER` writes a new one",
        )),
    }
    found.files.sort_by(|a, b| a.name().cmp(b.name()));
    (found.files, found.problems)
}

#[derive(Default)]
struct Found {
    files: Vec<TextFile>,
    problems: Vec<Problem>,
    /// Where we have been, so that a link to a folder above leads nowhere.
    visited: BTreeSet<PathBuf>,
}

impl Found {
    fn folder(&mut self, folder: &Path, prefix: &str, depth: usize) {
        let real = fs::canonicalize(folder).unwrap_or_else(|_| folder.to_path_buf());
        if depth > DEEPEST_FOLDER || !self.visited.insert(real) {
            return;
        }
        let entries = match fs::read_dir(folder).and_then(Iterator::collect::<io::Result<Vec<_>>>) {
            Ok(entries) => entries,
            Err(cause) => return self.problems.push(unreadable(folder, &cause)),
        };
        let mut paths: Vec<PathBuf> = entries.into_iter().map(|entry| entry.path()).collect();
        paths.sort();
        for path in paths {
            let name = format!("{prefix}{}", file_name(&path));
            if file_name(&path).starts_with('.') {
                continue;
            }
            if path.is_dir() {
                self.folder(&path, &format!("{name}/"), depth + 1);
            } else if path.extension() == Some(OsStr::new("toml")) {
                self.file(&path, &name);
            }
        }
    }

    fn file(&mut self, path: &Path, name: &str) {
        match read_file(path) {
            Ok(bytes) => match String::from_utf8(bytes) {
                Ok(text) => self.files.push(TextFile::new(name, &path.display().to_string(), &text)),
                Err(error) => self.problems.push(not_utf8(path, name, &error)),
            },
            Err(ReadError::TooLarge(bytes)) => self.problems.push(too_large(path, bytes)),
            Err(ReadError::Io(cause)) => self.problems.push(unreadable(path, &cause)),
        }
    }
}

enum ReadError {
    TooLarge(u64),
    Io(io::Error),
}

impl From<io::Error> for ReadError {
    fn from(cause: io::Error) -> Self {
        Self::Io(cause)
    }
}

fn read_file(path: &Path) -> Result<Vec<u8>, ReadError> {
    let metadata = fs::metadata(path)?;
    if !metadata.is_file() {
        return Err(io::Error::new(io::ErrorKind::InvalidInput, "not a regular file").into());
    }
    if metadata.len() > LARGEST_FILE {
        return Err(ReadError::TooLarge(metadata.len()));
    }
    Ok(fs::read(path)?)
}

fn file_name(path: &Path) -> String {
    path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned()
}

fn unreadable(path: &Path, cause: &io::Error) -> Problem {
    Problem::error(Code::UNREADABLE, format!("cannot read `{}`: {cause}", path.display()))
}

fn too_large(path: &Path, bytes: u64) -> Problem {
    let megabytes = bytes / (1024 * 1024);
    Problem::error(Code::TOO_LARGE, format!("`{}` has {megabytes} MiB", path.display())).hint(
        "a file of a knowledge base has at most 8 MiB; move what does not belong there out of the folder",
    )
}

fn not_utf8(path: &Path, name: &str, error: &std::string::FromUtf8Error) -> Problem {
    let at = error.utf8_error().valid_up_to();
    // Up to `at` the lossy text has the same bytes, so the place is right.
    let file = TextFile::new(name, &path.display().to_string(), &String::from_utf8_lossy(error.as_bytes()));
    let byte = error.as_bytes().get(at).copied().unwrap_or_default();
    Problem::error(Code::NOT_UTF8, format!("the byte 0x{byte:02x} is not UTF-8 text"))
        .hint("save the file as UTF-8 in your editor")
        .at(&file, at..at + char::REPLACEMENT_CHARACTER.len_utf8())
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use tempfile::TempDir;

    use super::{Code, LARGEST_FILE, files, load};
    use crate::knowledge::Problem;

    const EVENT: &str =
        "[event]\nid = \"e\"\ntitle = \"E\"\nsummary = \"S.\"\ntime-zone = \"UTC\"\nas-of = 2024-10-30\n";

    fn folder(contents: &[(&str, &[u8])]) -> TempDir {
        let folder = tempfile::tempdir().expect("a temporary folder");
        for (name, bytes) in contents {
            let path = folder.path().join(name);
            fs::create_dir_all(path.parent().expect("a file has a folder")).expect("folders can be made");
            fs::write(path, bytes).expect("files can be written");
        }
        folder
    }

    fn problems(path: &Path) -> Vec<Problem> {
        load(path).expect_err("it cannot be read")
    }

    #[test]
    fn every_toml_file_below_the_folder_counts_in_order_of_name() {
        let folder = folder(&[
            ("b.toml", b""),
            ("a/z.toml", b""),
            ("notes.md", b"\xff"),
            (".git/x.toml", b"\xff"),
            ("a.toml", b""),
        ]);
        let (files, problems) = files(folder.path());
        let names: Vec<_> = files.iter().map(super::TextFile::name).collect();
        assert_eq!((names, problems), (vec!["a.toml", "a/z.toml", "b.toml"], vec![]));
    }

    #[test]
    fn a_single_file_will_do() {
        let folder = folder(&[("all.toml", EVENT.as_bytes())]);
        let (files, problems) = files(&folder.path().join("all.toml"));
        assert_eq!((files[0].name(), problems), ("all.toml", vec![]));
    }

    #[cfg(unix)]
    #[test]
    fn links_in_a_circle_lead_nowhere() {
        let folder = folder(&[("a/x.toml", b"")]);
        std::os::unix::fs::symlink(folder.path(), folder.path().join("a/up")).expect("a link can be made");
        let (files, problems) = files(folder.path());
        assert_eq!((files.len(), problems), (1, vec![]));
    }

    #[test]
    fn a_missing_folder_is_one_clear_problem() {
        let [problem] = &problems(Path::new("no/such/folder"))[..] else { panic!("one problem") };
        assert_eq!(problem.code, Code::UNREADABLE);
        assert!(problem.message.contains("`no/such/folder`"), "{problem}");
        assert!(problem.hint.is_some());
    }

    #[test]
    fn a_folder_without_files_is_empty() {
        let folder = folder(&[("notes.md", b"")]);
        assert_eq!(problems(folder.path())[0].code, Code::EMPTY);
    }

    #[test]
    fn bytes_that_are_no_text_are_shown_where_they_are() {
        let folder = folder(&[("a.toml", b"x = 1\ny = \"\xe9\""), ("b.toml", b"= 1")]);
        let problems = problems(folder.path());
        let found = problems.iter().find(|problem| problem.code == Code::NOT_UTF8).expect("it is reported");
        let place = found.place.as_ref().expect("it has a place");
        assert_eq!((place.line, place.column), (2, 6));
        assert!(
            problems.iter().any(|problem| problem.code == Code::SYNTAX),
            "the other file is read all the same"
        );
    }

    #[test]
    fn a_huge_file_is_not_even_read() {
        let folder = folder(&[]);
        let file = fs::File::create(folder.path().join("huge.toml")).expect("a file can be made");
        file.set_len(LARGEST_FILE + 1).expect("it can be made long");
        assert_eq!(problems(folder.path())[0].code, Code::TOO_LARGE);
    }
}
