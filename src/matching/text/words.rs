//! Normalised text: the words of a text in the one form in which they are compared.

use unicode_normalization::char::is_combining_mark;

use super::{Kept, MOST_CHARACTERS, contractions, fold::fold, markup::strip, numbers};
use crate::knowledge::calendar::MONTHS;

/// Words in lower case, folded, without markup or punctuation, contractions and numbers written out.
/// Only this file makes one, so whoever holds one need not normalise again.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct NormalizedText {
    words: Vec<String>,
}

impl NormalizedText {
    /// The words, in order.
    pub fn words(&self) -> &[String] {
        &self.words
    }

    /// The words, in order, for whoever goes on to change them.
    pub fn into_words(self) -> Vec<String> {
        self.words
    }
}

/// Brings a text of any kind into the form in which texts are compared.
pub fn normalize(text: &str) -> NormalizedText {
    normalize_keeping(text, &|_| false)
}

/// The same, but shorthand that is `kept` is not written out.
pub fn normalize_keeping(text: &str, kept: Kept<'_>) -> NormalizedText {
    let folded = fold(beginning(text));
    let language = strip(&folded);
    let mut reader = Reader { kept, words: Vec::with_capacity(ROOM) };
    let mut rest = &*language;
    while let Some(c) = rest.chars().next() {
        rest = if c.is_ascii_digit() {
            reader.number(rest)
        } else if c.is_alphanumeric() {
            reader.word(rest)
        } else {
            &rest[c.len_utf8()..]
        };
    }
    NormalizedText { words: numbers::join(reader.words) }
}

/// As much of a text as is read.
fn beginning(text: &str) -> &str {
    if text.len() <= MOST_CHARACTERS {
        return text;
    }
    text.char_indices().nth(MOST_CHARACTERS).map_or(text, |(end, _)| &text[..end])
}

/// Words of a question of usual length.
const ROOM: usize = 16;

/// Reads one word after the other.
struct Reader<'k> {
    kept: Kept<'k>,
    words: Vec<String>,
}

impl Reader<'_> {
    /// Reads a word that begins with a digit, and returns what follows it.
    fn number<'a>(&mut self, text: &'a str) -> &'a str {
        if let Some(rest) = self.date(text) {
            return rest;
        }
        let bytes = text.as_bytes();
        let (mut end, mut digits) = (0, true);
        for (at, c) in text.char_indices() {
            let groups = matches!(c, ',' | '.') && bytes.get(at + 1).is_some_and(u8::is_ascii_digit);
            if !(c.is_alphanumeric() || groups && digits) {
                break;
            }
            digits &= c.is_ascii_digit() || groups;
            end = at + c.len_utf8();
        }
        let word = text[..end].to_lowercase();
        self.words.push(numbers::plain(&word).unwrap_or(word));
        text[end..].strip_prefix('%').map_or(&text[end..], |rest| {
            self.words.push("percent".to_owned());
            rest
        })
    }

    /// Reads a date like 2024-10-29 as "october 29 2024".
    fn date<'a>(&mut self, text: &'a str) -> Option<&'a str> {
        let head = text.get(..10)?;
        let [year, month, day]: [&str; 3] = head.split('-').collect::<Vec<_>>().try_into().ok()?;
        let digits = |part: &str, length| part.len() == length && part.bytes().all(|b| b.is_ascii_digit());
        if !(digits(year, 4) && digits(month, 2) && digits(day, 2))
            || text[10..].starts_with(|c: char| c.is_ascii_digit())
        {
            return None;
        }
        let name = MONTHS.get(month.parse::<usize>().ok()?.checked_sub(1)?)?;
        let day = day.trim_start_matches('0');
        self.words.extend([(*name).to_owned(), day.to_owned(), year.to_owned()]);
        Some(&text[10..])
    }

    /// Whether a word, in lower case, is spelled as the country and means nothing else by the caller's account.
    fn may_be_country(&self, word: &str) -> bool {
        word == "us" && !(self.kept)(word)
    }

    /// Reads a word that begins with a letter, and returns what follows it.
    fn word<'a>(&mut self, text: &'a str) -> &'a str {
        if let Some((letters, rest)) = dotted(text) {
            let lower = letters.to_lowercase();
            self.words.push(if self.may_be_country(&lower) { "usa".to_owned() } else { lower });
            return rest;
        }
        let mut end = 0;
        for (at, c) in text.char_indices() {
            let inner = c == '\'' && text[at + 1..].starts_with(char::is_alphabetic);
            if !(c.is_alphanumeric() || is_combining_mark(c) || inner) {
                break;
            }
            end = at + c.len_utf8();
        }
        let (word, rest) = text.split_at(end);
        let word = word.to_lowercase();
        if self.may_be_country(&word) && is_country(self.words.last().map(String::as_str), rest) {
            self.words.push("usa".to_owned());
        } else {
            contractions::write_out(word, self.kept, &mut self.words);
        }
        rest
    }
}

/// Whether "us" is the country rather than the pronoun, told by its neighbours and never by its case:
/// after an article always; after a verb that takes a person never; otherwise unless it stands last.
fn is_country(before: Option<&str>, rest: &str) -> bool {
    match before {
        Some("the" | "in" | "from" | "both") => true,
        Some("tell" | "told" | "give" | "gave" | "let" | "show" | "help" | "ask" | "remind" | "send") => {
            false
        }
        _ => rest.contains(char::is_alphanumeric),
    }
}

/// Letters with a full stop after each, as in "U.S." or "U.N.", without the stops, and what follows.
fn dotted(text: &str) -> Option<(String, &str)> {
    let mut letters = String::new();
    let mut rest = text;
    while let Some((letter, after)) = rest.chars().next().filter(|c| c.is_alphabetic()).and_then(|c| {
        let after = rest[c.len_utf8()..].strip_prefix('.')?;
        Some((c, after))
    }) {
        letters.push(letter);
        rest = after;
    }
    // "U.S" without its last stop: the last letter stands alone.
    let mut tail = rest.chars();
    if let (Some(letter), false) = (tail.next(), tail.next().is_some_and(char::is_alphanumeric))
        && letter.is_alphabetic()
        && !letters.is_empty()
    {
        letters.push(letter);
        rest = &rest[letter.len_utf8()..];
    }
    let complete = !rest.starts_with(char::is_alphanumeric);
    (letters.chars().count() > 1 && complete).then_some((letters, rest))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::{any, proptest};

    use super::normalize;

    #[track_caller]
    fn check(text: &str, expected: &str) {
        assert_eq!(normalize(text).words().join(" "), expected, "{text:?}");
    }

    #[test]
    fn a_question_becomes_words() {
        check("How many troops are in Russia's Kursk?!", "how many troops are in russia kursk");
        check("it's 10k, isn't it", "it is 10000 is not it");
        check("“10,000” – or ten thousand", "10000 or 10000");
        check("50% of them", "50 percent of them");
        check("", "");
        check(" ?! ", "");
    }

    #[test]
    fn a_date_is_written_out() {
        check("on 2024-10-29.", "on october 29 2024");
        check("oct 28th", "october 28");
        check("2024-13-01", "2024 13 01");
    }

    #[test]
    fn the_country_is_not_the_pronoun() {
        check("U.S.-supplied, U.N. and D.C.", "usa supplied un and dc");
        check("did the us say so", "did the usa say so");
        check("us officials told us", "usa officials told us");
        check("TELL US MORE", "tell us more");
        check("what happens to us?", "what happens to us");
        check("e.g. a.m. end. Next", "eg am end next");
    }

    #[test]
    fn other_scripts_pass_through() {
        check("Скільки військових?", "скільки військових");
        check("윤석열 대통령이", "윤석열 대통령이");
        check("kullanılacak, piyade mi?", "kullanilacak piyade mi");
    }

    proptest! {
        #[test]
        fn any_text_is_normalised_and_case_does_not_matter(text in any::<String>()) {
            let once = normalize(&text);
            assert!(once.words().iter().all(|word| !word.is_empty() && !word.contains(char::is_whitespace)));
        }

        #[test]
        fn normalised_words_stay_as_they_are(text in "[a-z0-9 ]{0,40}") {
            let once = normalize(&text).words().join(" ");
            let twice = normalize(&once).words().join(" ");
            assert_eq!(normalize(&twice).words().join(" "), twice);
        }
    }
}
