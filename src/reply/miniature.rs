//! The miniature knowledge base of the tests, read by the real loader.

use std::path::Path;

use crate::knowledge::{KnowledgeBase, Revision, load};

/// A small, invented event; its revision is fixed, so that snapshots outlive its edits.
pub(crate) fn miniature() -> KnowledgeBase {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/miniature");
    let mut base = load(&path).expect("the miniature knowledge base has no problem").base;
    base.revision = Revision("0123456789ab".into());
    base
}
