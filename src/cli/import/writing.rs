//! Writing changed files so that a reader finds the old text or the new one, never half of either.
//!
//! Every new text is written beside its file first; only when all are there do they take their places,
//! and where one cannot, those that did are put back. A file that somebody changed in the meantime is
//! left alone, and so are all others.

use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use thiserror::Error;

use crate::knowledge::import::Addition;

/// Why nothing, or not everything, was written.
#[derive(Debug, Error)]
pub enum WriteError {
    /// The disk says no.
    #[error("cannot write `{}`: {cause}; every file is as it was", path.display())]
    Io {
        /// The file.
        path: PathBuf,
        /// What the operating system says.
        cause: io::Error,
    },
    /// The disk says no, and then no once more.
    #[error(
        "cannot write `{}`: {cause}; {left} could not be put back as before, look at what was added at the end",
        path.display()
    )]
    Partly {
        /// The file that could not be written.
        path: PathBuf,
        /// What the operating system says.
        cause: io::Error,
        /// The files that are changed.
        left: String,
    },
    /// The file is not the one that was read.
    #[error("`{}` was changed in the meantime; nothing was written, run the command again", .0.display())]
    Changed(PathBuf),
}

/// A new text that waits beside the file in whose place it is to come.
#[derive(Debug)]
struct Ready {
    beside: PathBuf,
    path: PathBuf,
    /// What stands there now; `None`: there is no such file.
    before: Option<Vec<u8>>,
}

/// Appends to the files of the knowledge base at `base`, a folder or a single file: to all, or to none.
pub fn write(base: &Path, added: &[Addition]) -> Result<(), WriteError> {
    let mut ready = Vec::new();
    let written = added.iter().try_for_each(|addition| prepare(base, addition, &mut ready));
    let placed = written.and_then(|()| place(&ready));
    for Ready { beside, .. } in &ready {
        drop(fs::remove_file(beside)); // What has taken its place is no longer there.
    }
    placed
}

fn prepare(base: &Path, addition: &Addition, ready: &mut Vec<Ready>) -> Result<(), WriteError> {
    let path = if base.is_dir() { base.join(addition.file.name()) } else { base.to_path_buf() };
    // Where the path is a link, the file it leads to is written.
    let path = fs::canonicalize(&path).unwrap_or(path);
    let before = unchanged(&path, addition)?;
    let beside = path.with_file_name(format!(".{}.new", addition.file.name().replace('/', "-")));
    ready.push(Ready { beside: beside.clone(), path: path.clone(), before });
    write_beside(&beside, &path, addition.applied().text().as_bytes())
        .map_err(|cause| io_error(&beside, cause))
}

/// Puts every new text in its place; where one cannot be, those before it are put back as they were.
fn place(ready: &[Ready]) -> Result<(), WriteError> {
    for (position, one) in ready.iter().enumerate() {
        let Err(cause) = fs::rename(&one.beside, &one.path) else { continue };
        let left: Vec<&Path> = ready[..position]
            .iter()
            .filter(|placed| put_back(placed).is_err())
            .map(|one| &*one.path)
            .collect();
        return Err(if left.is_empty() {
            io_error(&one.path, cause)
        } else {
            WriteError::Partly { path: one.path.clone(), cause, left: shown(&left) }
        });
    }
    Ok(())
}

fn put_back(Ready { beside, path, before }: &Ready) -> io::Result<()> {
    let Some(text) = before else { return fs::remove_file(path) };
    write_beside(beside, path, text)?;
    fs::rename(beside, path)
}

fn shown(paths: &[&Path]) -> String {
    paths.iter().map(|path| format!("`{}`", path.display())).collect::<Vec<_>>().join(", ")
}

/// What stands in the file, if that is what was read.
fn unchanged(path: &Path, addition: &Addition) -> Result<Option<Vec<u8>>, WriteError> {
    let found = match fs::read(path) {
        Ok(found) => Some(found),
        Err(cause) if cause.kind() == io::ErrorKind::NotFound => None,
        Err(cause) => return Err(io_error(path, cause)),
    };
    if found.as_deref().unwrap_or_default() == addition.file.text().as_bytes() {
        Ok(found)
    } else {
        Err(WriteError::Changed(path.to_path_buf()))
    }
}

fn write_beside(beside: &Path, path: &Path, text: &[u8]) -> io::Result<()> {
    let mut file = OpenOptions::new().write(true).create(true).truncate(true).open(beside)?;
    if let Ok(metadata) = fs::metadata(path) {
        file.set_permissions(metadata.permissions())?;
    }
    file.write_all(text)?;
    file.sync_all()
}

fn io_error(path: &Path, cause: io::Error) -> WriteError {
    WriteError::Io { path: path.to_path_buf(), cause }
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::PathBuf;

    use tempfile::TempDir;

    use super::{Ready, place, write_beside};

    /// A new text beside `name`, in whose place stands `before`.
    fn ready(folder: &TempDir, name: &str, before: Option<&str>) -> Ready {
        let path = folder.path().join(name);
        let beside = folder.path().join(format!(".{name}.new"));
        if let Some(text) = before {
            fs::write(&path, text).expect("files can be written");
        }
        write_beside(&beside, &path, b"new").expect("files can be written");
        Ready { beside, path, before: before.map(|text| text.as_bytes().to_vec()) }
    }

    fn read(path: &PathBuf) -> Option<String> {
        fs::read_to_string(path).ok()
    }

    #[test]
    fn all_take_their_places_or_none() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let changed = ready(&folder, "a.toml", Some("old"));
        let fresh = ready(&folder, "b.toml", None);
        let blocked = Ready { path: folder.path().to_path_buf(), ..ready(&folder, "c.toml", None) };
        let paths = [changed.path.clone(), fresh.path.clone()];
        let error = place(&[changed, fresh, blocked]).expect_err("a folder stands there").to_string();
        assert!(error.contains("every file is as it was"), "{error}");
        assert_eq!(paths.each_ref().map(read), [Some("old".to_owned()), None]);
        let both = [ready(&folder, "a.toml", Some("old")), ready(&folder, "b.toml", None)];
        place(&both).expect("nothing is in the way");
        assert_eq!(paths.each_ref().map(read), [Some("new".to_owned()), Some("new".to_owned())]);
    }

    #[test]
    fn what_could_not_be_put_back_is_named() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let first = ready(&folder, "a.toml", None);
        // Its file is taken away with the first, so it cannot be taken away once more.
        let second = Ready { path: first.path.clone(), ..ready(&folder, "b.toml", None) };
        let blocked = Ready { path: folder.path().to_path_buf(), ..ready(&folder, "c.toml", None) };
        let error = place(&[first, second, blocked]).expect_err("a folder stands there").to_string();
        assert!(error.contains("a.toml` could not be put back"), "{error}");
    }
}
