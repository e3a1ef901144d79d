//! Texts of the record as Discord markdown: escaped, so that they are read exactly as written.
//!
//! Whatever could format, mention, link or ring is disarmed by a backslash. Names of addresses are
//! only ever those that stand in the record's own sources.

use jiff::civil::Date;
use jiff::tz::TimeZone;

/// Escapes a text of the record: a reader sees the characters as they are written.
///
/// `<` disarms mentions, timestamps and custom emoji; a `:` within a word emoji and bare addresses
/// (`https\://`), which Discord would else turn into links that no source vouches for.
pub fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len() + text.len() / 8);
    let mut place = Place::LineStart;
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        let within_word = letters.peek().is_some_and(|next| !next.is_whitespace());
        if is_markup(letter) || letter == ':' && within_word || place.makes_list(letter) {
            escaped.push('\\');
        }
        escaped.push(letter);
        place = place.after(letter);
    }
    escaped
}

/// Where on its line a letter stands, which decides whether it begins an item of a list.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    LineStart,
    Number,
    Within,
}

impl Place {
    fn makes_list(self, letter: char) -> bool {
        match self {
            Self::LineStart => letter == '-',
            Self::Number => letter == '.',
            Self::Within => false,
        }
    }

    fn after(self, letter: char) -> Self {
        match (self, letter) {
            (_, '\n') | (Self::LineStart, ' ') => Self::LineStart,
            (Self::LineStart | Self::Number, '0'..='9') => Self::Number,
            _ => Self::Within,
        }
    }
}

fn is_markup(letter: char) -> bool {
    matches!(letter, '\\' | '*' | '_' | '~' | '|' | '`' | '>' | '<' | '[' | ']' | '#' | '@')
}

/// A date as a timestamp that each reader sees in their own language.
///
/// Discord draws it in the reader's time zone; noon in UTC is the same day from UTC−12 to UTC+11.
pub fn timestamp(date: Date) -> String {
    let noon = date.at(12, 0, 0, 0).to_zoned(TimeZone::UTC);
    match noon {
        Ok(noon) => format!("<t:{}:D>", noon.timestamp().as_second()),
        Err(_) => date.to_string(),
    }
}

/// A moment, in seconds since 1970, as each reader sees how long ago it was: "2 minutes ago".
pub fn moment(seconds: u64) -> String {
    format!("<t:{seconds}:R>")
}

/// A number in brackets, `[1]`, leading to the source's address where it has one.
pub fn citation(number: usize, url: Option<&str>) -> String {
    match url.and_then(address) {
        Some(url) => format!("[\\[{number}\\]]({url})"),
        None => format!("\\[{number}\\]"),
    }
}

/// A link with a text of ours or of the record.
pub fn link(text: &str, url: Option<&str>) -> String {
    match url.and_then(address) {
        Some(url) => format!("[{}]({url})", escape(text)),
        None => escape(text),
    }
}

/// A block quote, every line of it marked.
pub fn block_quote(markdown: &str) -> String {
    markdown.lines().map(|line| format!("> {line}")).collect::<Vec<_>>().join("\n")
}

/// Longest address that is made a link; a longer one would fill the message.
const LONGEST_ADDRESS: usize = 512;

/// The address as it may stand within a masked link: http or https, and without the characters
/// that would end the link early.
fn address(url: &str) -> Option<String> {
    let web = url.starts_with("https://") || url.starts_with("http://");
    let mut safe = String::with_capacity(url.len());
    for letter in url.chars() {
        match letter {
            '(' => safe.push_str("%28"),
            ')' => safe.push_str("%29"),
            '<' => safe.push_str("%3C"),
            '>' => safe.push_str("%3E"),
            '\\' => safe.push_str("%5C"),
            letter if letter.is_whitespace() || letter.is_control() => return None,
            letter => safe.push(letter),
        }
    }
    (web && safe.len() <= LONGEST_ADDRESS).then_some(safe)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use proptest::prelude::{any, prop_assert, prop_assert_eq, proptest};

    use super::{block_quote, citation, escape, link, timestamp};

    #[track_caller]
    fn check(text: &str, expected: &str) {
        assert_eq!(escape(text), expected);
    }

    #[test]
    fn plain_text_stays_plain() {
        check(
            "About 10,000 troops, “as printed”; 1.5 % of them — so far.",
            "About 10,000 troops, “as printed”; 1.5 % of them — so far.",
        );
        check("in 2024. Then 10.5", "in 2024. Then 10.5");
    }

    #[test]
    fn what_would_format_is_escaped() {
        check(
            "**bold** _it_ ~~no~~ ||spoiler|| `code`",
            r"\*\*bold\*\* \_it\_ \~\~no\~\~ \|\|spoiler\|\| \`code\`",
        );
        check("# heading\n> quote\n- item\n12. item", "\\# heading\n\\> quote\n\\- item\n12\\. item");
        check("a\\*b", r"a\\\*b");
    }

    #[test]
    fn what_would_mention_or_link_is_escaped() {
        check("<@123> @everyone <t:1:R>", r"\<\@123\> \@everyone \<t\:1\:R\>");
        check("a :smile: and: so", r"a \:smile: and: so");
        check("[x](https://example.org)", r"\[x\](https\://example.org)");
    }

    #[test]
    fn a_citation_leads_to_the_address_of_its_source_or_nowhere() {
        assert_eq!(citation(1, None), r"\[1\]");
        assert_eq!(citation(2, Some("https://example.org/a_(b)")), r"[\[2\]](https://example.org/a_%28b%29)");
        for bad in ["javascript:alert(1)", "https://example.org/a b", "ftp://x", "https://a\nb"] {
            assert_eq!(citation(3, Some(bad)), r"\[3\]", "{bad}");
        }
        assert_eq!(link("A [title]", Some("https://example.org")), r"[A \[title\]](https://example.org)");
    }

    #[test]
    fn a_date_is_noon_in_utc() {
        assert_eq!(timestamp(date(2024, 10, 29)), "<t:1730203200:D>");
    }

    #[test]
    fn every_line_of_a_quotation_is_marked() {
        assert_eq!(block_quote("one\ntwo"), "> one\n> two");
    }

    proptest! {
        #[test]
        fn escaping_only_adds_backslashes(text in any::<String>()) {
            let escaped = escape(&text);
            let mut plain = String::new();
            let mut letters = escaped.chars();
            while let Some(letter) = letters.next() {
                plain.push(if letter == '\\' { letters.next().expect("a backslash stands before a letter") } else { letter });
            }
            prop_assert_eq!(plain, text);
        }

        #[test]
        fn no_mention_survives(text in "[<@&!#0-9a-z: ]{0,40}") {
            let escaped = escape(&text);
            prop_assert!(!escaped.replace("\\<", "").contains('<'));
            prop_assert!(!escaped.replace("\\@", "").contains('@'));
        }
    }
}
