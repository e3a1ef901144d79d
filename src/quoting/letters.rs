//! What a single character is to somebody who compares words: a letter, a mark, or nothing at all.
//!
//! Here stands everything that a quotation may differ in and still be verbatim: the shapes of quotation
//! marks, apostrophes, dashes and spaces, and characters that nobody sees. A character that turns the
//! order of reading round is not among them.

/// The ellipsis, as which every way to mark an omission is kept.
pub(super) const OMISSION: char = '…';

/// The hyphen, as which every dash is kept.
pub(super) const DASH: char = '-';

/// What a character is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Class {
    /// Part of a word.
    Letter,
    /// A word by itself: a letter of a script that puts no spaces between words.
    Ideograph,
    /// White space, quotation marks, emphasis, what cannot be seen: between words, and of no account.
    Silent,
    /// Punctuation, in the one shape in which it is compared.
    Mark(char),
    /// Anything else that can be seen, or acts: a word by itself.
    Symbol,
}

/// What this character is.
pub(super) fn class(c: char) -> Class {
    match c {
        'a'..='z' | 'A'..='Z' | '0'..='9' => Class::Letter,
        ' ' => Class::Silent,
        _ if is_spaceless(c) => Class::Ideograph,
        _ if c.is_alphanumeric() => Class::Letter,
        _ if c.is_whitespace() || is_invisible(c) || is_quotation_mark(c) || matches!(c, '*' | '_') => {
            Class::Silent
        }
        _ if is_dash(c) => Class::Mark(DASH),
        _ => mark(c)
            .map_or(if reverses(c) || !c.is_control() { Class::Symbol } else { Class::Silent }, Class::Mark),
    }
}

/// The one shape of a punctuation mark.
fn mark(c: char) -> Option<char> {
    Some(match c {
        '.' | '。' | '．' | '｡' | '۔' => '.',
        ',' | '，' | '、' | '،' => ',',
        ';' | '；' | '؛' => ';',
        ':' | '：' => ':',
        '!' | '！' => '!',
        '?' | '？' | '؟' => '?',
        '(' | '（' => '(',
        ')' | '）' => ')',
        '[' | '［' => '[',
        ']' | '］' => ']',
        '{' | '}' | '/' | '·' | '•' | '¿' | '¡' => c,
        OMISSION => OMISSION,
        _ => return None,
    })
}

/// Whether a character is drawn as an apostrophe, which within a word belongs to it.
pub(super) const fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '’' | '‘' | '‛' | 'ʼ' | '`' | '´' | '′' | '＇')
}

/// Whether a character is a quotation mark of any shape, apostrophes among them.
pub(super) const fn is_quotation_mark(c: char) -> bool {
    is_apostrophe(c)
        || matches!(c, '"' | '“' | '”' | '„' | '‟' | '«' | '»' | '‹' | '›' | '‚' | '″' | '＂')
        || matches!(c, '「' | '」' | '『' | '』' | '〝' | '〞' | '〟')
}

/// Whether a character is a dash of any length.
pub(super) const fn is_dash(c: char) -> bool {
    matches!(c, '-' | '\u{2010}'..='\u{2015}' | '−' | '﹘' | '﹣' | '－')
}

/// Whether a character has no shape of its own and changes nothing of what is read: soft hyphens,
/// joiners, marks of direction, variation selectors, tags.
pub(super) const fn is_invisible(c: char) -> bool {
    matches!(c,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}'..='\u{1160}' | '\u{17b4}'..='\u{17b5}'
        | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202c}'
        | '\u{2060}'..='\u{206f}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}'
        | '\u{fff0}'..='\u{fffb}' | '\u{1bca0}'..='\u{1bca3}' | '\u{1d173}'..='\u{1d17a}'
        | '\u{e0000}'..='\u{e0fff}')
}

/// Whether a character has letters read in another order than they stand in.
pub(super) const fn reverses(c: char) -> bool {
    matches!(c, '\u{202d}' | '\u{202e}')
}

/// Whether a letter is of a script that puts no spaces between words.
const fn is_spaceless(c: char) -> bool {
    matches!(c,
        '\u{e01}'..='\u{e30}' | '\u{e40}'..='\u{e46}' | '\u{e80}'..='\u{eb0}' | '\u{1000}'..='\u{102a}'
        | '\u{1780}'..='\u{17b3}' | '\u{3005}' | '\u{3041}'..='\u{3096}' | '\u{30a1}'..='\u{30fa}'
        | '\u{30fc}' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}'
        | '\u{20000}'..='\u{323af}')
}

#[cfg(test)]
mod tests {
    use super::{Class, class};

    #[track_caller]
    fn check(letters: &str, expected: Class) {
        for c in letters.chars() {
            assert_eq!(class(c), expected, "{c:?}");
        }
    }

    #[test]
    fn shapes_of_one_mark_are_one() {
        check("-‐–—−", Class::Mark('-'));
        check("。.", Class::Mark('.'));
        check("?？؟", Class::Mark('?'));
    }

    #[test]
    fn what_nobody_reads_is_silent() {
        check("\"“”„«»‘’`' \u{a0}\n\u{ad}\u{200b}\u{feff}\u{2068}*_", Class::Silent);
    }

    #[test]
    fn what_can_be_seen_or_turns_round_counts() {
        check("%$&~👍\u{202e}", Class::Symbol);
        check("aÄжに".trim_end_matches('に'), Class::Letter);
        check("に北ก", Class::Ideograph);
    }
}
