//! The knowledge base that is built in, so that the program answers from any folder.
//!
//! The files under `/knowledge` as they were when the program was built. A test keeps the list equal
//! to the folder.

use super::read::{Loaded, read};
use super::{Problem, TextFile};

macro_rules! built_in {
    ($($name:literal),* $(,)?) => {
        /// Name and text of every file.
        const FILES: &[(&str, &str)] =
            &[$(($name, include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/knowledge/", $name)))),*];
    };
}

built_in![
    "claims.toml",
    "event.toml",
    "faq.toml",
    "golden.toml",
    "people.toml",
    "quotations.toml",
    "sources.toml",
    "vocabulary.toml",
];

/// Reads the knowledge base that is built in; its revision is that of the folder it came from.
///
/// # Errors
///
/// As [`read`]; a test shows that there are none.
pub fn embedded() -> Result<Loaded, Vec<Problem>> {
    let file = |(name, text): &(&str, &str)| TextFile::new(name, &format!("built-in {name}"), text);
    read(FILES.iter().map(file).collect())
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::embedded;
    use crate::knowledge::load;

    #[test]
    fn the_built_in_files_are_those_of_the_folder() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("knowledge");
        let (built_in, on_disk) = (embedded().expect("it is sound"), load(&folder).expect("it is sound"));
        let names = |files: &[crate::knowledge::TextFile]| -> Vec<String> {
            files.iter().map(|file| file.name().to_owned()).collect()
        };
        assert_eq!(names(&built_in.files), names(&on_disk.files), "every file is in the list of embedded.rs");
        assert_eq!(built_in.base, on_disk.base);
        assert_eq!(built_in.warnings, [], "nothing is left for a curator");
    }
}
