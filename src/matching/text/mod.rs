//! From text as people type it to words that can be compared.
//!
//! Three steps, one a file: `fold` makes one character of the many that look alike, `markup` takes
//! out what is not language, `words` cuts at word boundaries and writes contractions, shorthand and
//! numbers out. What belongs to one event (names, abbreviations, synonyms) is not known here: see
//! `reading/lexicon.rs`, which may keep a word from being written out.

mod contractions;
mod fold;
mod markup;
mod numbers;
mod words;

pub use fold::{is_latin, latin_twin};
pub use numbers::is_number;
pub use words::{NormalizedText, normalize, normalize_keeping};

/// Longest text that is read, in characters; the rest is ignored. Discord's own limit for a message
/// with Nitro is 4,000 characters, and bounded text is bounded time.
pub const MOST_CHARACTERS: usize = 4_000;

/// Whether a word, in lower case, is kept as it stands though English writes it out.
pub type Kept<'a> = &'a dyn Fn(&str) -> bool;
