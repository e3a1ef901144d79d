//! One character for the many that look alike: compatibility forms, case, diacritics, invisible
//! characters, and letters of other scripts that pose as Latin ones.
//!
//! Words of other scripts pass through: Cyrillic stays Cyrillic, and the marks of scripts that need
//! them (Arabic, Indic, Hangul) stay on their letters. Case is left as it is, since the next steps
//! still read it; `words.rs` lowers it last.

use std::borrow::Cow;

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};
use unicode_security::skeleton;

/// More marks than this on one letter are ornament ("zalgo"), not spelling: Vietnamese needs two,
/// pointed Hebrew and vocalised Arabic at most three.
const MOST_MARKS: usize = 3;

/// Folds a text; pure ASCII passes but for its control characters.
pub fn fold(text: &str) -> Cow<'_, str> {
    if text.is_ascii() && !text.contains(|c| blank_control(c) != c) {
        return Cow::Borrowed(text);
    }
    let visible: String = text.chars().filter(|&c| !is_invisible(c)).map(blank_control).collect();
    let plain = strip_marks(&visible);
    Cow::Owned(plain.split_inclusive(char::is_whitespace).map(unmask).collect())
}

/// Control characters separate words; a line break stays what it is.
fn blank_control(c: char) -> char {
    if c.is_control() && c != '\n' { ' ' } else { c }
}

/// Whether a character has no shape of its own: soft hyphen, joiners, direction marks, variation
/// selectors, tags (Unicode's `Default_Ignorable_Code_Point`).
fn is_invisible(c: char) -> bool {
    matches!(c,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}'..='\u{1160}' | '\u{17b4}'..='\u{17b5}'
        | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}'
        | '\u{fff0}'..='\u{fff8}' | '\u{1bca0}'..='\u{1bca3}' | '\u{1d173}'..='\u{1d17a}'
        | '\u{e0000}'..='\u{e0fff}')
}

/// Compatibility decomposition, marks taken off Latin letters and thinned elsewhere, composed again.
fn strip_marks(text: &str) -> String {
    let mut bare = String::with_capacity(text.len());
    let (mut on_latin, mut marks) = (false, 0);
    for c in text.nfkd() {
        if is_combining_mark(c) {
            marks += 1;
            if !on_latin && marks <= MOST_MARKS {
                bare.push(c);
            }
        } else {
            (on_latin, marks) = (is_latin(c) || !c.is_alphabetic(), 0);
            push_plain(c, &mut bare);
        }
    }
    bare.nfc().collect()
}

/// Adds a letter; those of the Latin script that Unicode does not take apart are written out.
fn push_plain(c: char, out: &mut String) {
    match c {
        'ß' => out.push_str("ss"),
        'æ' | 'Æ' => out.push_str("ae"),
        'œ' | 'Œ' => out.push_str("oe"),
        'ø' | 'Ø' => out.push('o'),
        'ł' | 'Ł' => out.push('l'),
        'đ' | 'Đ' | 'ð' | 'Ð' => out.push('d'),
        'þ' | 'Þ' => out.push_str("th"),
        'ı' => out.push('i'),
        '\u{2018}' | '\u{2019}' | '\u{201b}' | '\u{2032}' | '\u{2bc}' => out.push('\''),
        '\u{201c}' | '\u{201d}' | '\u{2033}' => out.push('"'),
        _ => out.push(c),
    }
}

/// Whether a letter is of the Latin script.
pub fn is_latin(c: char) -> bool {
    c.is_ascii_alphabetic()
        || matches!(c, '\u{c0}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}') && c.is_alphabetic()
}

/// Gives a word that mixes Latin with look-alikes of another script its Latin letters back; a word of
/// one script is what it seems.
fn unmask(word: &str) -> String {
    let mixed = word.chars().any(is_latin) && word.chars().any(|c| c.is_alphabetic() && !is_latin(c));
    if !mixed {
        return word.to_owned();
    }
    word.chars().map(latin_twin).collect()
}

/// The Latin letter that a letter of another script is confused with; what is none, or has none, itself.
pub fn latin_twin(c: char) -> char {
    if !c.is_alphabetic() || is_latin(c) {
        return c;
    }
    let mut buffer = [0; 4];
    let mut twin = skeleton(c.encode_utf8(&mut buffer));
    match (twin.next(), twin.next()) {
        (Some(latin), None) if latin.is_ascii_alphabetic() => latin,
        _ => c,
    }
}

#[cfg(test)]
mod tests {
    use super::fold;

    #[track_caller]
    fn check(text: &str, expected: &str) {
        assert_eq!(fold(text), expected, "{text:?}");
    }

    #[test]
    fn compatibility_forms_become_plain() {
        check("Ｋｕｒｓｋ", "Kursk");
        check("𝐍𝐨𝐫𝐭𝐡 ①", "North 1");
        check("10\u{a0}000", "10 000");
        check("don\u{2019}t", "don't");
    }

    #[test]
    fn latin_letters_lose_their_marks_and_others_keep_theirs() {
        check("Café Łódź Zürich straße", "Cafe lodz Zurich strasse");
        check("Київ йод", "Київ йод");
        check("한국어", "한국어");
        check("हिन्दी में", "हिन्दी में");
        check("عَرَبِيّ", "عَرَبِيّ");
    }

    #[test]
    fn invisible_characters_vanish_without_a_gap() {
        check("Kur\u{ad}sk nor\u{200c}th \u{2066}x\u{2069} a\u{fe0f}", "Kursk north x a");
        check("say\u{e0069}\u{e0067}", "say");
    }

    #[test]
    fn zalgo_is_thinned() {
        check("h\u{329}\u{313}\u{332}\u{353}\u{306}o\u{369}\u{344}w", "how");
        check("д\u{301}\u{302}\u{303}\u{304}\u{305}а", "д\u{301}\u{302}\u{303}а");
    }

    #[test]
    fn only_mixed_words_are_unmasked() {
        check("h\u{43e}w m\u{430}ny", "how many");
        check("\u{43e}на", "\u{43e}на");
        check("\u{430}lpha βeta", "alpha βeta");
    }

    #[test]
    fn control_characters_separate() {
        check("a\u{1b}[31mb\tc\nd", "a [31mb c\nd");
        check("ä\u{7}b", "a b");
    }
}
