//! The two forms of a word: `exact`, in which it must agree to be verbatim, and `loose`, as a hurried reader
//! sees it.

use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

use super::letters::{is_apostrophe, is_invisible};
use crate::matching::text::{is_latin, latin_twin};

/// The letters of a word with one shape of apostrophe, composed.
pub(super) fn exact(word: &str) -> String {
    if word.is_ascii() {
        return word.replace('`', "'").replace(['[', ']'], "");
    }
    let seen = word.chars().filter(|&c| !is_invisible(c) && !matches!(c, '[' | ']'));
    seen.map(|c| if is_apostrophe(c) { '\'' } else { c }).nfc().collect()
}

/// A word as a hurried reader sees it: small letters, no accents on Latin ones, letters of other scripts
/// among Latin ones taken for what they look like, abbreviations without their stops.
pub(super) fn loose(exact: &str) -> String {
    let has_digits = exact.contains(|c: char| c.is_ascii_digit());
    let kept = |c: &char| has_digits || *c != '.';
    if exact.is_ascii() {
        return exact.chars().filter(kept).map(|c| c.to_ascii_lowercase()).collect();
    }
    let mut bare = String::with_capacity(exact.len());
    let mut on_latin = false;
    for c in exact.nfkd().filter(kept) {
        if is_combining_mark(c) {
            if !on_latin {
                bare.push(c);
            }
            continue;
        }
        on_latin = is_latin(c);
        bare.push(if is_apostrophe(c) { '\'' } else { c });
    }
    let is_mixed = bare.chars().any(is_latin) && bare.chars().any(|c| c.is_alphabetic() && !is_latin(c));
    let seen: String = if is_mixed { bare.chars().map(latin_twin).collect() } else { bare };
    seen.nfc().flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::{exact, loose};

    #[track_caller]
    fn check_loose(one: &str, other: &str, same: bool) {
        let [one, other] = [one, other].map(exact);
        assert_eq!(loose(&one) == loose(&other), same, "{one:?} {other:?}");
        assert_ne!(one, other);
    }

    #[test]
    fn a_hurried_reader_sees_the_same() {
        check_loose("DPRK", "dprk", true);
        check_loose("U.S.", "US", true);
        check_loose("café", "cafe", true);
        check_loose("Kursk", "Kur\u{455}k", true);
        check_loose("йод", "иод", false);
        check_loose("we’re", "were", false);
        check_loose("10.5", "105", false);
        check_loose("हिन्दी", "हनद", false);
    }
}
