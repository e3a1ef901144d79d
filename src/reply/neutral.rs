//! A few of a user's words, made harmless: the only way by which any come into a reply.
//!
//! Nothing invisible, nothing that turns the order of reading round, no address, no more than a reader
//! needs. Whoever draws the words escapes them besides.

/// What is shown in the place of an address, a mention, or more than fits.
const LEFT_AWAY: &str = "…";

/// Stacked marks beyond this many on one letter are ornament.
const MOST_MARKS: usize = 3;

/// The words in one line, at most `limit` characters of them.
pub(super) fn neutral(words: &str, limit: usize) -> String {
    let mut line = String::new();
    let mut rest = limit;
    for word in words.split_whitespace().map(harmless).filter(|word| !word.is_empty()) {
        let length = word.chars().count() + usize::from(!line.is_empty());
        if line.ends_with(LEFT_AWAY) && word == LEFT_AWAY {
            continue;
        }
        if length > rest {
            line.push_str(if line.is_empty() { LEFT_AWAY } else { " …" });
            break;
        }
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(&word);
        rest -= length;
    }
    line
}

/// A word without what cannot be seen or acts; an address or a mention is left away.
fn harmless(word: &str) -> String {
    let mut marks = 0;
    let seen = |c: char| {
        marks = if unicode_normalization::char::is_combining_mark(c) { marks + 1 } else { 0 };
        (!acts(c) && marks <= MOST_MARKS).then_some(c)
    };
    let seen: String = word.chars().filter_map(seen).collect();
    if leads_elsewhere(&seen) { LEFT_AWAY.to_owned() } else { seen }
}

/// Whether a character acts instead of being read, or is read as nothing.
fn acts(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}'..='\u{1160}' | '\u{17b4}'..='\u{17b5}'
            | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}'
            | '\u{fff0}'..='\u{fffb}' | '\u{1bca0}'..='\u{1bca3}' | '\u{1d173}'..='\u{1d17a}'
            | '\u{e000}'..='\u{f8ff}' | '\u{e0000}'..='\u{10ffff}')
}

/// Whether a word is an address, or markup of Discord's that names somebody or something.
fn leads_elsewhere(word: &str) -> bool {
    let lower = word.to_lowercase();
    let is_markup =
        lower.contains("<@") || lower.contains("<#") || lower.contains("<:") || lower.contains("</");
    let names_all = ["@everyone", "@here"].iter().any(|name| lower.contains(name));
    lower.contains("://") || lower.contains("www.") || is_markup || names_all || has_host(&lower)
}

/// Whether a word has what may be the name of a site: letters, a full stop, two letters or more.
fn has_host(word: &str) -> bool {
    word.split('.').zip(word.split('.').skip(1)).any(|(before, after)| {
        let name = before.chars().rev().take_while(|c| c.is_alphanumeric() || *c == '-').count();
        let ending = after.chars().take_while(|c| c.is_alphabetic()).count();
        name > 1 && ending > 1 && !before.ends_with(|c: char| c.is_ascii_digit())
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::{any, proptest};

    use super::{acts, neutral};

    #[track_caller]
    fn check(words: &str, expected: &str) {
        assert_eq!(neutral(words, 40), expected, "{words:?}");
    }

    #[test]
    fn words_stay_words() {
        check("around 12,000\nsoldiers", "around 12,000 soldiers");
        check("the U.S. in 2024.", "the U.S. in 2024.");
        check("북한군 병력", "북한군 병력");
        check("co-belligerents, “so to say”", "co-belligerents, “so to say”");
    }

    #[test]
    fn what_leads_elsewhere_is_left_away() {
        check("see https://evil.example/x now", "see … now");
        check("evil.example www.x discord.gg/abc", "…");
        check("<@123> <#5> <:a:1> @everyone", "…");
        check("[x](https://evil.example)", "…");
    }

    #[test]
    fn what_cannot_be_seen_or_acts_is_taken_out() {
        check("a\u{202e}b \u{200b}\u{2066}c\u{2069} \u{e0041}", "ab c");
        check("\u{1b}[31mred\u{7}", "[31mred");
        check("h\u{329}\u{313}\u{332}\u{353}\u{306}ow", "h\u{329}\u{313}\u{332}ow");
    }

    #[test]
    fn much_is_cut_between_words() {
        check(&"word ".repeat(20), "word word word word word word word word …");
        check(&"w".repeat(60), "…");
    }

    proptest! {
        #[test]
        fn any_words_are_made_harmless(words in any::<String>(), limit in 0_usize..80) {
            let line = neutral(&words, limit);
            assert!(!line.contains(acts));
            assert!(line.chars().count() <= limit + 2);
            for part in ["://", "<@", "@everyone", "\n"] {
                assert!(!line.contains(part), "{line}");
            }
        }
    }
}
