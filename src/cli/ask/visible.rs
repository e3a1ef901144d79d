//! Text that cannot act on a terminal: control characters and what turns lines round are shown as a
//! replacement character.

use std::borrow::Cow;

/// The text with every character that acts instead of being read replaced by U+FFFD; line breaks are
/// replaced by spaces.
pub(super) fn visible(text: &str) -> Cow<'_, str> {
    if text.contains(acts) { Cow::Owned(text.chars().map(harmless).collect()) } else { Cow::Borrowed(text) }
}

fn harmless(c: char) -> char {
    match c {
        '\n' | '\t' | '\r' => ' ',
        c if acts(c) => char::REPLACEMENT_CHARACTER,
        c => c,
    }
}

/// Whether a character acts on a terminal or on the order of the text: controls, bidirectional
/// overrides and isolates, and invisible tags.
pub(super) fn acts(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{2028}' | '\u{2029}')
        || matches!(c, '\u{e0000}'..='\u{e007f}')
}

#[cfg(test)]
mod tests {
    use super::visible;

    #[track_caller]
    fn check(text: &str, expected: &str) {
        assert_eq!(visible(text), expected, "{text:?}");
    }

    #[test]
    fn escape_sequences_are_powerless() {
        check("\u{1b}[31mred\u{7}", "\u{fffd}[31mred\u{fffd}");
        check("\u{9b}31m", "\u{fffd}31m");
        check("a\u{202e}b\u{e0041}", "a\u{fffd}b\u{fffd}");
    }

    #[test]
    fn readable_text_is_left_alone() {
        check("naïve “Kursk” 서울 …", "naïve “Kursk” 서울 …");
        check("one\ntwo", "one two");
    }
}
