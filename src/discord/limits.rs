//! What Discord allows in one message, and how its characters are counted.
//!
//! Every limit is a constant with its place in Discord's documentation (paths below `developers/`
//! of discord/discord-api-docs). Discord counts characters, never bytes; whether a character outside
//! the basic plane counts once or twice is not documented, so [`length`] counts UTF-16 units, which
//! is never less. What is cut is cut between words and shows a "…".

/// `content` of a message (`resources/message`).
pub const CONTENT: usize = 2000;
/// Title of an embed (`resources/message`, embed limits).
pub const EMBED_TITLE: usize = 256;
/// Description of an embed (same place).
pub const EMBED_DESCRIPTION: usize = 4096;
/// Text of an embed's footer (same place).
pub const EMBED_FOOTER: usize = 2048;
/// Sum of all texts of all embeds of one message (same place).
pub const EMBEDS_TOTAL: usize = 6000;
/// Embeds in one message (same place).
pub const EMBEDS: usize = 10;
/// Action rows in one message (`components/reference`).
pub const ROWS: usize = 5;
/// Buttons in one action row (same place).
pub const BUTTONS: usize = 5;
/// Label of a button (same place).
pub const BUTTON_LABEL: usize = 80;
/// `custom_id` of a component (same place); also unique within its message.
pub const CUSTOM_ID: usize = 100;
/// Options of a select menu (same place).
pub const SELECT_OPTIONS: usize = 25;
/// Label, value and description of an option of a select menu (same place).
pub const SELECT_OPTION: usize = 100;
/// Placeholder of a select menu (same place).
pub const SELECT_PLACEHOLDER: usize = 150;
/// Choices of an autocomplete answer (`interactions/receiving-and-responding`).
pub const CHOICES: usize = 25;
/// Name and value of a choice (`interactions/application-commands`).
pub const CHOICE: usize = 100;

/// Bytes of a file where nobody has paid for more (`reference`, uploading files).
pub const ATTACHMENT: usize = 10 * 1024 * 1024;
/// Description of a file (`resources/message`, attachment object).
pub const ATTACHMENT_DESCRIPTION: usize = 1024;

/// The mark of what was left out.
const ELLIPSIS: char = '…';

/// How long Discord may take a text to be: UTF-16 units, never fewer than characters.
pub fn length(text: &str) -> usize {
    text.chars().map(char::len_utf16).sum()
}

/// Whether a text is at most `limit` long; reads no further than it must.
pub fn fits(text: &str, limit: usize) -> bool {
    let mut seen = 0;
    text.chars().all(|letter| {
        seen += letter.len_utf16();
        seen <= limit
    })
}

/// The text if it fits, else its beginning up to the end of a word, and "…".
///
/// Never longer than `limit` and never empty unless `text` or `limit` is. Marks that belong to
/// the last letter go with it: what is cut ends before a letter, not between a letter and its accent.
pub fn cut(text: &str, limit: usize) -> String {
    if fits(text, limit) {
        return text.to_owned();
    }
    let Some(room) = limit.checked_sub(1) else { return String::new() };
    let end = byte_at(text, room);
    let kept = &text[..end];
    let whole_words = match kept.rfind(char::is_whitespace) {
        Some(space) if !text[end..].starts_with(char::is_whitespace) && space * 2 >= end => &kept[..space],
        _ => kept,
    };
    let mut short = whole_words.trim_end().trim_end_matches([',', ';', ':', '–', '—', '-']).to_owned();
    short.push(ELLIPSIS);
    short
}

/// Divides a text into parts of at most `limit` units, between words where there are words.
///
/// Nothing is lost but the white space at which it is divided.
///
/// # Panics
/// When `limit` is less than 4, which no letter with its marks could keep.
pub fn divide(text: &str, limit: usize) -> Vec<&str> {
    assert!(limit >= 4, "a part holds at least one letter");
    let mut parts = Vec::new();
    let mut rest = text.trim();
    while !fits(rest, limit) {
        let end = byte_at(rest, limit);
        let space = if rest[end..].starts_with(char::is_whitespace) {
            Some(end)
        } else {
            rest[..end].rfind(char::is_whitespace)
        };
        let at = space.filter(|&at| !rest[..at].trim_end().is_empty()).unwrap_or(end);
        parts.push(rest[..at].trim_end());
        rest = rest[at..].trim_start();
    }
    if !rest.is_empty() {
        parts.push(rest);
    }
    parts
}

/// The byte at which at most `units` UTF-16 units have passed, before any combining mark or joiner.
fn byte_at(text: &str, units: usize) -> usize {
    let mut seen = 0;
    let mut end = text.len();
    for (at, letter) in text.char_indices() {
        if seen + letter.len_utf16() > units {
            end = at;
            break;
        }
        seen += letter.len_utf16();
    }
    let before = text[..end].char_indices().rev().map(|(at, _)| at);
    let whole = std::iter::once(end)
        .chain(before)
        .find(|&at| !text[at..].starts_with(continues) && !text[..at].ends_with(JOINER));
    match whole {
        Some(at) if at > 0 => at,
        _ => end,
    }
}

/// Zero-width joiner: what stands on both its sides is drawn as one.
const JOINER: char = '\u{200d}';

/// Whether a character is drawn together with the one before it.
fn continues(letter: char) -> bool {
    letter == JOINER
        || unicode_normalization::char::is_combining_mark(letter)
        || matches!(letter, '\u{fe00}'..='\u{fe0f}' | '\u{1f3fb}'..='\u{1f3ff}')
}

#[cfg(test)]
mod tests {
    use proptest::prelude::{any, prop_assert, prop_assert_eq, proptest};

    use super::{cut, divide, length};

    #[track_caller]
    fn check(text: &str, limit: usize, expected: &str) {
        assert_eq!(cut(text, limit), expected);
    }

    #[test]
    fn cuts_between_words() {
        check("How many troops are there?", 80, "How many troops are there?");
        check("How many troops are there?", 26, "How many troops are there?");
        check("How many troops are there?", 25, "How many troops are…");
        check("How many troops are there?", 20, "How many troops are…");
        check("How many, really?", 10, "How many…");
    }

    #[test]
    fn cuts_within_a_word_that_leaves_no_choice() {
        check("Donaudampfschifffahrtsgesellschaft", 10, "Donaudamp…");
        check("a Donaudampfschifffahrtsgesellschaft", 12, "a Donaudamp…");
        check("abc", 1, "…");
        check("abc", 0, "");
    }

    #[test]
    fn counts_characters_and_not_bytes() {
        check("북한군 병력은 몇 명인가", 13, "북한군 병력은 몇 명인가");
        check("북한군 병력은 몇 명인가", 11, "북한군 병력은 몇…");
        assert_eq!(length("é"), 1);
        assert_eq!(length("𝄞"), 2);
    }

    #[test]
    fn keeps_a_letter_and_its_marks_together() {
        check("cafe\u{301} noir", 5, "caf…");
        check("a 👩\u{200d}🚀 in space", 6, "a…");
    }

    proptest! {
        #[test]
        fn nothing_is_longer_than_its_limit(text in any::<String>(), limit in 0_usize..200) {
            prop_assert!(length(&cut(&text, limit)) <= limit);
        }

        #[test]
        fn dividing_loses_nothing_but_spaces(text in any::<String>(), limit in 4_usize..50) {
            let parts = divide(&text, limit);
            prop_assert!(parts.iter().all(|part| length(part) <= limit && !part.is_empty()));
            let solid = |text: &str| text.chars().filter(|c| !c.is_whitespace()).collect::<String>();
            prop_assert_eq!(solid(&parts.concat()), solid(&text));
        }
    }
}
