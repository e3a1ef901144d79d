//! Two wordings are the same when only capitals, accents, punctuation or white space differ.
//!
//! Deliberately less than the matcher's normalisation: it knows no synonyms and no endings, so that
//! what it calls the same is the same to everybody.

use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

/// The text in small letters without accents and punctuation, words joined by one space.
pub(crate) fn fold(text: &str) -> String {
    let plain: String = text
        .nfkd()
        .filter(|&c| !is_combining_mark(c) && !is_apostrophe(c))
        .flat_map(char::to_lowercase)
        .map(|c| if c.is_alphanumeric() { c } else { ' ' })
        .collect();
    plain.split_whitespace().collect::<Vec<_>>().join(" ").nfc().collect()
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
