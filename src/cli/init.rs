//! `onrecord init`: a new knowledge base for another event.
//!
//! Commented files with one worked record of each kind, about an invented town, that pass
//! `onrecord check` as they stand. All or nothing: nothing that is there is touched, and when one file
//! cannot be written, none stays.

use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use super::{PROBLEMS, WRONG_USE, fail};
use crate::knowledge;

/// Write a new knowledge base to begin with: commented files, one worked record of each kind.
#[derive(Debug, Clone, clap::Args)]
pub struct InitArgs {
    /// Folder to write to; must be new or empty.
    #[arg(value_name = "FOLDER")]
    folder: PathBuf,
}

macro_rules! templates {
    ($($name:literal),* $(,)?) => {
        /// Name and text of every file that is written.
        const TEMPLATES: &[(&str, &str)] = &[$(($name, include_str!(concat!("init/", $name)))),*];
    };
}

templates![
    "claims.toml",
    "event.toml",
    "faq.toml",
    "golden.toml",
    "people.toml",
    "quotations.toml",
    "sources.toml",
    "vocabulary.toml",
];

/// Writes the files, says what to do next, and returns the exit status.
pub fn run(args: &InitArgs) -> ExitCode {
    let folder = &args.folder;
    match is_free(folder) {
        Ok(true) => {}
        Ok(false) => {
            let message =
                format!("`{}` is not empty, and nothing is overwritten; name a new folder", folder.display());
            return fail(WRONG_USE, &message);
        }
        Err(cause) => return fail(WRONG_USE, &format!("cannot write to `{}`: {cause}", folder.display())),
    }
    match write_all(folder) {
        Ok(()) => say(&next_steps(folder)),
        Err((path, cause)) => {
            let message = format!("cannot write `{}`: {cause}; nothing was left behind", path.display());
            fail(PROBLEMS, &message)
        }
    }
}

fn say(text: &str) -> ExitCode {
    match anstream::stdout().write_all(text.as_bytes()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(_) => ExitCode::from(PROBLEMS), // The files are written; only the reader has gone.
    }
}

/// Whether the folder is not there yet, or empty.
fn is_free(folder: &Path) -> io::Result<bool> {
    match fs::read_dir(folder) {
        Ok(mut entries) => Ok(entries.next().is_none()),
        Err(cause) if cause.kind() == io::ErrorKind::NotFound => Ok(true),
        Err(cause) => Err(cause),
    }
}

fn files() -> Vec<(&'static str, String)> {
    let templates = TEMPLATES.iter().map(|(name, text)| (*name, (*text).to_owned()));
    templates.chain([("schema.json", knowledge::schema_text())]).collect()
}

/// Writes every file, or takes back what was written.
fn write_all(folder: &Path) -> Result<(), (PathBuf, io::Error)> {
    let is_new = !folder.exists();
    fs::create_dir_all(folder).map_err(|cause| (folder.to_path_buf(), cause))?;
    let mut written = Vec::new();
    for (name, text) in files() {
        let path = folder.join(name);
        if let Err(cause) = write_new(&path, &text) {
            take_back(&written, is_new.then_some(folder));
            return Err((path, cause));
        }
        written.push(path);
    }
    Ok(())
}

fn write_new(path: &Path, text: &str) -> io::Result<()> {
    let mut file = OpenOptions::new().write(true).create_new(true).open(path)?;
    file.write_all(text.as_bytes()).inspect_err(|_| drop(fs::remove_file(path)))
}

/// What cannot even be removed is left: the first error is the one to show.
fn take_back(written: &[PathBuf], folder: Option<&Path>) {
    for path in written {
        drop(fs::remove_file(path));
    }
    if let Some(folder) = folder {
        drop(fs::remove_dir(folder));
    }
}

fn next_steps(folder: &Path) -> String {
    let folder = folder.display();
    format!(
        "wrote a knowledge base about an invented event to `{folder}`\n\
         \n\
         next:\n\
         \x20 1. replace the example in `{folder}/event.toml`, then in the other files\n\
         \x20 2. onrecord check \"{folder}\"\n\
         \x20 3. onrecord --knowledge \"{folder}\" ask \"how many houses did the flood damage\"\n\
         \x20 4. onrecord --knowledge \"{folder}\" run --local\n"
    )
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::{TEMPLATES, files, is_free, write_all};
    use crate::checks::examine;
    use crate::knowledge::{self, Table};
    use crate::matching::MatchingSettings;

    #[test]
    fn the_new_knowledge_base_has_no_problem() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        write_all(folder.path()).expect("it can be written");
        let (files, unread) = knowledge::files(folder.path());
        let report = examine(files, unread, &MatchingSettings::default());
        assert_eq!(report.problems, []);
    }

    #[test]
    fn every_kind_of_table_is_shown() {
        let all: String = TEMPLATES.iter().map(|(_, text)| *text).collect();
        for table in Table::ALL {
            assert!(all.contains(&format!("\n{}\n", table.header())), "{table}");
        }
    }

    #[test]
    fn what_is_there_is_never_touched() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        assert!(is_free(folder.path()).expect("it is readable"));
        assert!(is_free(&folder.path().join("new")).expect("it is readable"));
        fs::write(folder.path().join("golden.toml"), "mine").expect("a file can be written");
        assert!(!is_free(folder.path()).expect("it is readable"));
        write_all(folder.path()).expect_err("one file is there already");
        let left: Vec<_> = fs::read_dir(folder.path()).expect("it is readable").collect();
        assert_eq!(left.len(), 1, "nothing of ours is left behind: {left:?}");
        assert_eq!(fs::read_to_string(folder.path().join("golden.toml")).expect("it is there"), "mine");
    }

    #[test]
    fn every_file_names_the_schema_that_comes_with_it() {
        for (name, text) in files() {
            assert!(name == "schema.json" || text.starts_with("#:schema ./schema.json\n"), "{name}");
        }
    }
}
