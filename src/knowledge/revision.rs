//! The revision of a knowledge base: which words exactly were served.

use std::fmt::Write as _;

use sha2::{Digest, Sha256};

use super::{Revision, TextFile};

/// Names the exact content of these files: see [`Revision`].
pub(crate) fn revision(files: &[TextFile]) -> Revision {
    let mut hasher = Sha256::new();
    for file in files {
        // Lengths, so that no two lists of files run together to the same bytes.
        for part in [file.name(), file.text()] {
            hasher.update((part.len() as u64).to_be_bytes());
            hasher.update(part);
        }
    }
    let mut revision = String::with_capacity(12);
    for byte in &hasher.finalize()[..6] {
        write!(revision, "{byte:02x}").expect("a string takes every character");
    }
    Revision(revision)
}
