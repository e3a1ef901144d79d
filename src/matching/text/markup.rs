//! Takes out what is not language: links, mentions, custom emoji, timestamps; and takes hashtags and
//! run-together names apart.
//!
//! A link with a label leaves its label. Marks of emphasis need no care: they are punctuation, and
//! words end there anyway.

use std::borrow::Cow;

/// Fewest letters on either side of a hump in a bare word: `NorthKorea` comes apart, `McDonald` and
/// `iPhone` do not.
const SHORTEST_HUMP: usize = 3;

/// Takes markup out of a folded text.
pub fn strip(text: &str) -> Cow<'_, str> {
    if is_bare(text) { Cow::Borrowed(text) } else { Cow::Owned(without_markup(text)) }
}

fn without_markup(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        if let Some(length) = bracketed(rest).or_else(|| link(rest, out.chars().next_back())) {
            out.push(' ');
            rest = &rest[length..];
        } else if let Some(word) = tag(rest, out.chars().next_back()) {
            out.push(' ');
            if !matches!(word, "everyone" | "here") || c == '#' {
                split_humps(word, 1, &mut out);
            }
            rest = &rest[1 + word.len()..];
        } else if c.is_alphabetic() {
            let word = alphanumeric_prefix(rest);
            split_humps(word, SHORTEST_HUMP, &mut out);
            rest = &rest[word.len()..];
        } else {
            out.push(c);
            rest = &rest[c.len_utf8()..];
        }
    }
    out
}

/// Whether a text is so plain that there is nothing to take out or apart: no sign that opens markup or stands in an
/// address, and no capital letter right after another letter.
fn is_bare(text: &str) -> bool {
    let mut before = b' ';
    text.bytes().all(|c| {
        let inner = c.is_ascii_uppercase() && before.is_ascii_alphabetic();
        before = c;
        c.is_ascii() && !inner && !matches!(c, b'<' | b'#' | b'@' | b'/' | b'.')
    })
}

/// Length of Discord's own markup at the start: `<@1>`, `<#1>`, `<:name:1>`, `<t:1:R>`, `</ask:1>`.
fn bracketed(text: &str) -> Option<usize> {
    let inner = text.strip_prefix('<')?;
    let end = inner.find('>')?;
    let inside = &inner[..end];
    let known =
        inside.starts_with(['@', '#', ':', '/']) || inside.starts_with("a:") || inside.starts_with("t:");
    let plain =
        !inside.contains(char::is_whitespace) && inside.ends_with(|c: char| c.is_ascii_alphanumeric());
    (known && plain).then_some(end + 2)
}

/// Length of an address at the start: up to white space or a closing bracket or quotation mark.
fn link(text: &str, before: Option<char>) -> Option<usize> {
    if before.is_some_and(char::is_alphanumeric) {
        return None;
    }
    let named = ["http://", "https://", "www.", "file://"]
        .iter()
        .any(|start| text.get(..start.len()).is_some_and(|head| head.eq_ignore_ascii_case(start)));
    named.then(|| {
        text.find(|c: char| c.is_whitespace() || matches!(c, ')' | ']' | '>' | '"' | '<'))
            .unwrap_or(text.len())
    })
}

/// The word of a hashtag or handle at the start.
fn tag(text: &str, before: Option<char>) -> Option<&str> {
    if before.is_some_and(char::is_alphanumeric) {
        return None;
    }
    let word = alphanumeric_prefix(text.strip_prefix(['#', '@'])?);
    word.starts_with(char::is_alphabetic).then_some(word)
}

fn alphanumeric_prefix(text: &str) -> &str {
    let end = text.find(|c: char| !c.is_alphanumeric()).unwrap_or(text.len());
    &text[..end]
}

/// Writes a word with a space at each hump: a small letter, or a capital before a capital that begins
/// a small-letter word, followed by a capital. Parts shorter than `shortest` keep the word whole.
fn split_humps(word: &str, shortest: usize, out: &mut String) {
    if !word.chars().skip(1).any(char::is_uppercase) {
        out.push_str(word);
        return;
    }
    let letters: Vec<char> = word.chars().collect();
    let mut cuts = vec![0];
    for i in 1..letters.len() {
        let rises = letters[i - 1].is_lowercase() && letters[i].is_uppercase();
        let begins = letters[i - 1].is_uppercase()
            && letters[i].is_uppercase()
            && letters.get(i + 1).is_some_and(|next| next.is_lowercase());
        if rises || begins {
            cuts.push(i);
        }
    }
    cuts.push(letters.len());
    if cuts.windows(2).any(|pair| pair[1] - pair[0] < shortest) {
        out.push_str(word);
        return;
    }
    for (n, pair) in cuts.windows(2).enumerate() {
        if n > 0 {
            out.push(' ');
        }
        out.extend(&letters[pair[0]..pair[1]]);
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::proptest;

    use super::{is_bare, strip, without_markup};

    proptest! {
        #[test]
        fn what_is_bare_has_nothing_to_take_out(text in "[a-zA-Z0-9 '?!,:;()_<>#@/.é\\n-]{0,24}") {
            if is_bare(&text) {
                assert_eq!(without_markup(&text), text);
            }
        }
    }

    #[track_caller]
    fn check(text: &str, expected: &str) {
        let words: Vec<String> = strip(text).split_whitespace().map(str::to_owned).collect();
        assert_eq!(words.join(" "), expected, "{text:?}");
    }

    #[test]
    fn discord_markup_goes() {
        check("<@123> hello <:nk:99><a:wave:1> <#5> <t:173:R> </ask:12>", "hello");
        check("@everyone @here look", "look");
        check("1 < 2 and 3 > 2", "1 < 2 and 3 > 2");
    }

    #[test]
    fn links_go_and_their_labels_stay() {
        check("see https://x.test/a?b=1 now", "see now");
        check("[the report](https://x.test/y) says", "[the report]( ) says");
        check("WWW.x.test", "");
        check("awww.cute", "awww.cute");
    }

    #[test]
    fn hashtags_and_handles_come_apart() {
        check("#NorthKoreanTroops in #Kursk", "North Korean Troops in Kursk");
        check("@DeptOfDefense says", "Dept Of Defense says");
        check("#NATOSummit2024", "NATO Summit2024");
        check("a#1 b", "a#1 b");
    }

    #[test]
    fn bare_words_come_apart_only_at_clear_humps() {
        check("NorthKorea", "North Korea");
        check("McDonald iPhone USA DPRKs", "McDonald iPhone USA DPRKs");
    }
}
