//! What no text of a knowledge base may hold: nothing at all, characters that nobody can see, and
//! words that Discord would turn into a notification.

use super::Code;

/// What is wrong with a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Flaw {
    /// Its code.
    pub code: Code,
    /// The rest of a sentence that begins with the key: "is empty".
    pub message: String,
    /// What to do.
    pub hint: String,
    /// The part of the text that is wrong; all of it when empty.
    pub offending: String,
}

/// The first flaw of a text.
pub(crate) fn flaw(text: &str) -> Option<Flaw> {
    empty(text).or_else(|| hidden_character(text)).or_else(|| mention(text))
}

fn empty(text: &str) -> Option<Flaw> {
    text.trim().is_empty().then(|| Flaw {
        code: Code::EMPTY_TEXT,
        message: "is empty".into(),
        hint: "write the text, or leave the key out where it may be left out".into(),
        offending: String::new(),
    })
}

fn hidden_character(text: &str) -> Option<Flaw> {
    if text.bytes().all(|byte| (b' '..=b'~').contains(&byte)) {
        return None;
    }
    let found = text.chars().find(|&c| is_hidden(c))?;
    Some(Flaw {
        code: Code::HIDDEN_CHARACTER,
        message: format!("holds the invisible character U+{:04X}", u32::from(found)),
        hint: "delete it; it often comes along when text is copied from a web page".into(),
        offending: found.to_string(),
    })
}

/// Control characters but for the line break, zero-width characters, and those that turn the
/// direction of writing.
fn is_hidden(c: char) -> bool {
    (c.is_control() && c != '\n')
        || matches!(c, '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}')
        || matches!(c, '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}

fn mention(text: &str) -> Option<Flaw> {
    if !text.contains(['@', '<']) {
        return None;
    }
    let found = ["@everyone", "@here"]
        .into_iter()
        .find_map(|word| text.find(word).map(|at| &text[at..at + word.len()]))
        .or_else(|| bracketed_mention(text))?;
    Some(Flaw {
        code: Code::MENTION,
        message: format!("holds the mention `{found}`"),
        hint: "write the name as plain words; an answer must never notify anybody".into(),
        offending: found.into(),
    })
}

/// `<@1>`, `<@!1>`, `<@&1>`, `<#1>`, `</name:1>`, `<id:…>`.
fn bracketed_mention(text: &str) -> Option<&str> {
    text.match_indices('<').find_map(|(at, _)| {
        let rest = &text[at..];
        let opens = ["<@", "<#", "</", "<id:"].iter().any(|opening| rest.starts_with(opening));
        let end = rest.find('>')?;
        opens.then(|| &rest[..=end])
    })
}

#[cfg(test)]
mod tests {
    use super::{Code, flaw};

    #[track_caller]
    fn check(text: &str, code: Option<Code>, offending: &str) {
        let found = flaw(text);
        assert_eq!(found.as_ref().map(|flaw| flaw.code), code, "{text:?}");
        assert_eq!(found.map_or(String::new(), |flaw| flaw.offending), offending, "{text:?}");
    }

    #[test]
    fn empty_texts() {
        check("", Some(Code::EMPTY_TEXT), "");
        check(" \n\t", Some(Code::EMPTY_TEXT), "");
        check(".", None, "");
    }

    #[test]
    fn hidden_characters() {
        check("a\u{200b}b", Some(Code::HIDDEN_CHARACTER), "\u{200b}");
        check("a\u{202e}b", Some(Code::HIDDEN_CHARACTER), "\u{202e}");
        check("a\u{7}b", Some(Code::HIDDEN_CHARACTER), "\u{7}");
        check("a\tb", Some(Code::HIDDEN_CHARACTER), "\t");
        check("two\nlines", None, "");
        check("Zelenskyy’s “words” — naïve, 北朝鮮", None, "");
    }

    #[test]
    fn mentions() {
        check("hello @everyone", Some(Code::MENTION), "@everyone");
        check("hello @here.", Some(Code::MENTION), "@here");
        check("ask <@123> or <@&4>", Some(Code::MENTION), "<@123>");
        check("see <#42>", Some(Code::MENTION), "<#42>");
        check("use </ask:1>", Some(Code::MENTION), "</ask:1>");
        check("mail us@herefordshire.example", Some(Code::MENTION), "@here"); // Discord would see it too
        check("3 < 4 and 5 > 4", None, "");
        check("<b>", None, "");
        check("@ryder said", None, "");
    }
}
