//! Citation markers, `[^source-id]`: where they stand in a text, and what they name.
//!
//! The one reader of them. Whether an id is well formed and there is such a source is for the checks; what
//! becomes of a marker for the reader is for whoever shows the text.

use std::iter;

/// What opens a marker.
pub(crate) const OPENING: &str = "[^";

/// A marker with the text around it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Marker<'a> {
    /// The text before it.
    pub before: &'a str,
    /// All of it, brackets included.
    pub written: &'a str,
    /// What stands between the brackets; `None` when it is never closed.
    pub id: Option<&'a str>,
    /// The text behind it.
    pub after: &'a str,
}

/// The first marker of a text. One that is not closed on its line, or before the next begins, ends with
/// its word.
pub(crate) fn first(text: &str) -> Option<Marker<'_>> {
    let (before, inside) = text.split_once(OPENING)?;
    let marked = &text[before.len()..];
    let stop = inside.find([']', '[', '\n']).unwrap_or(inside.len());
    let (id, length) = if inside[stop..].starts_with(']') {
        (Some(&inside[..stop]), OPENING.len() + stop + 1)
    } else {
        let word = inside[..stop].find(char::is_whitespace).unwrap_or(stop);
        (None, OPENING.len() + word)
    };
    let (written, after) = marked.split_at(length);
    Some(Marker { before, written, id, after })
}

/// The marker with which a text begins.
pub(crate) fn leading(text: &str) -> Option<Marker<'_>> {
    first(text).filter(|marker| marker.before.is_empty())
}

/// The markers of a text, in order; the text before each begins behind the one before it.
pub(crate) fn markers(text: &str) -> impl Iterator<Item = Marker<'_>> {
    iter::successors(first(text), |marker| first(marker.after))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::{any, prop_assert, prop_assert_eq, proptest};

    use super::{OPENING, first, leading, markers};

    #[track_caller]
    fn check(text: &str, expected: &[(&str, Option<&str>)]) {
        let found: Vec<_> = markers(text).map(|marker| (marker.written, marker.id)).collect();
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn markers_and_what_only_looks_like_them() {
        check(
            "One [^a-1]. Two [^b][^c]",
            &[("[^a-1]", Some("a-1")), ("[^b]", Some("b")), ("[^c]", Some("c"))],
        );
        check("One [^ a].", &[("[^ a]", Some(" a"))]);
        check("One [^].", &[("[^]", Some(""))]);
        check("One [^a, two", &[("[^a,", None)]);
        check("One [^a\ntwo]", &[("[^a", None)]);
        check("One [^a [^b]", &[("[^a", None), ("[^b]", Some("b"))]);
        check("[[^a]^b]", &[("[^a]", Some("a"))]);
        check("One [sic] [a] ^[b]", &[]);
    }

    #[test]
    fn a_text_may_begin_with_one() {
        assert_eq!(leading("[^a] b").map(|marker| marker.after), Some(" b"));
        assert_eq!(leading("b [^a]"), None);
    }

    proptest! {
        #[test]
        fn nothing_is_lost_and_none_is_missed(text in "[\\[\\]^a-c \n“é-]{0,30}", other in any::<String>()) {
            for text in [text.as_str(), other.as_str()] {
                let mut whole = String::new();
                let mut rest = text;
                while let Some(marker) = first(rest) {
                    prop_assert!(!marker.before.contains(OPENING) && marker.written.starts_with(OPENING));
                    whole += marker.before;
                    whole += marker.written;
                    rest = marker.after;
                }
                prop_assert!(!rest.contains(OPENING));
                prop_assert_eq!(whole + rest, text);
            }
        }
    }
}
