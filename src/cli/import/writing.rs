//! Writing changed files so that a reader finds the old text or the new one, never half of either.
//!
//! Every new text is written beside its file first; only when all are there do they take their
//! places. A file that somebody changed in the meantime is left alone, and so are all others.

use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use thiserror::Error;

use crate::knowledge::import::Addition;

/// Why nothing, or not everything, was written.
#[derive(Debug, Error)]
pub enum WriteError {
    /// The disk says no.
    #[error("cannot write `{}`: {cause}", path.display())]
    Io {
        /// The file.
        path: PathBuf,
        /// What the operating system says.
        cause: io::Error,
    },
    /// The file is not the one that was read.
    #[error("`{}` was changed in the meantime; nothing was written, run the command again", .0.display())]
    Changed(PathBuf),
}

/// Appends to the files of the knowledge base at `base`, a folder or a single file.
pub fn write(base: &Path, added: &[Addition]) -> Result<(), WriteError> {
    let mut ready = Vec::new();
    let written = added.iter().try_for_each(|addition| {
        let path = if base.is_dir() { base.join(addition.file.name()) } else { base.to_path_buf() };
        // Where the path is a link, the file it leads to is written.
        let path = fs::canonicalize(&path).unwrap_or(path);
        unchanged(&path, addition)?;
        let beside = path.with_file_name(format!(".{}.new", addition.file.name().replace('/', "-")));
        write_beside(&beside, &path, addition.applied().text()).map_err(|cause| io_error(&beside, cause))?;
        ready.push((beside, path));
        Ok(())
    });
    let placed = written.and_then(|()| {
        ready
            .iter()
            .try_for_each(|(beside, path)| fs::rename(beside, path).map_err(|cause| io_error(path, cause)))
    });
    if placed.is_err() {
        for (beside, _) in &ready {
            drop(fs::remove_file(beside)); // What has taken its place already is no longer there.
        }
    }
    placed
}

fn unchanged(path: &Path, addition: &Addition) -> Result<(), WriteError> {
    let found = match fs::read(path) {
        Ok(found) => found,
        Err(cause) if cause.kind() == io::ErrorKind::NotFound => Vec::new(),
        Err(cause) => return Err(io_error(path, cause)),
    };
    if found == addition.file.text().as_bytes() {
        Ok(())
    } else {
        Err(WriteError::Changed(path.to_path_buf()))
    }
}

fn write_beside(beside: &Path, path: &Path, text: &str) -> io::Result<()> {
    let mut file = OpenOptions::new().write(true).create(true).truncate(true).open(beside)?;
    if let Ok(metadata) = fs::metadata(path) {
        file.set_permissions(metadata.permissions())?;
    }
    file.write_all(text.as_bytes())?;
    file.sync_all()
}

fn io_error(path: &Path, cause: io::Error) -> WriteError {
    WriteError::Io { path: path.to_path_buf(), cause }
}
