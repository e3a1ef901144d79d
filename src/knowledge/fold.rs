//! Two wordings are the same when only capitals, accents, punctuation or white space differ.
//!
//! Deliberately less than the matcher's normalisation: it knows no synonyms and no endings, so that
//! what it calls the same is the same to everybody.

use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

/// The text in small letters without accents and punctuation, words joined by one space.
pub(crate) fn fold(text: &str) -> String {
    // Most texts have nothing to decompose, and a knowledge base has thousands of them.
    if text.chars().all(|c| c.is_ascii() || is_general_punctuation(c)) {
        return joined(text.chars());
    }
    joined(text.nfkd().filter(|&c| !is_combining_mark(c))).nfc().collect()
}

fn joined(letters: impl Iterator<Item = char>) -> String {
    let mut folded = String::with_capacity(letters.size_hint().0);
    let mut parted = false;
    for c in letters.filter(|&c| !is_apostrophe(c)) {
        if !c.is_alphanumeric() {
            parted = true;
            continue;
        }
        if parted && !folded.is_empty() {
            folded.push(' ');
        }
        parted = false;
        if c.is_ascii() {
            folded.push(c.to_ascii_lowercase());
        } else {
            folded.extend(c.to_lowercase());
        }
    }
    folded
}

/// Dashes, quotation marks, ellipses: none is a letter, and none is made of others that are.
fn is_general_punctuation(c: char) -> bool {
    matches!(c, '\u{2010}'..='\u{2027}')
}

fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '’' | '‘' | 'ʼ')
}

#[cfg(test)]
mod tests {
    use super::fold;

    #[track_caller]
    fn check(text: &str, expected: &str) {
        assert_eq!(fold(text), expected);
    }

    #[test]
    fn capitals_accents_and_punctuation_do_not_count() {
        check("How many troops?", "how many troops");
        check("  how MANY\ntroops ", "how many troops");
        check("Emile’s café", "emiles cafe");
        check("Émile's cafe\u{301}", "emiles cafe");
        check("10,000", "10 000");
        check("북한군, 러시아", "북한군 러시아");
        check("…", "");
    }
}
