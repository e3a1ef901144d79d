//! What texts are compared by: letters and meaning.
//!
//! `letters` are stems, pairs of stems and runs of characters; `meaning` is the sum of rows of the static table, which
//! `sense` chooses and weighs (through `rows`). `forms` keeps the texts of a table in both, packed (`vectors`); a
//! `probe` is a question in letters, ready to be held against them, and `overlap` what it shares with all phrasings of
//! an entry at once.

mod forms;
mod letters;
mod meaning;
mod overlap;
mod probe;
mod rows;
mod sense;
mod vectors;

pub use forms::Forms;
pub use letters::{Features, SparseVector, Word};
pub use meaning::Meaning;
pub use overlap::Overlap;
pub use probe::Probe;
pub use sense::Sense;
pub use vectors::{DIMENSIONS, PackedVectors};
