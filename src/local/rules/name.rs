//! Rules for the names of commands and options, and for translations.
//! Discord: interactions/application-commands, "Application Command Naming".

use std::ops::RangeInclusive;

use super::breach::Breaches;
use super::field::Field;
use crate::local::locale::Locale;

/// Characters of a name.
pub const NAME: RangeInclusive<usize> = 1..=32;

/// How a name is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Style {
    /// As slash commands and options: lower case letters, digits, `-`, `_` and `'`.
    Slash,
    /// As commands in menus: anything.
    Menu,
}

/// Checks a name with its translations.
pub fn check(named: &Field<'_>, style: Style, breaches: &mut Breaches) {
    let name = named.get("name");
    breaches.required_text(&name, &NAME);
    let translations = named.get("name_localizations");
    check_localizations(&translations, &NAME, breaches);
    let translated = translations.entries().into_iter().map(|(_, name)| name);
    for name in std::iter::once(name).chain(translated) {
        if style == Style::Slash && !name.is_blank() && !is_slash_name(name.text()) {
            let message =
                "Command name is invalid: lower case letters, digits, hyphen, underscore and apostrophe only";
            breaches.add(name.path(), "APPLICATION_COMMAND_INVALID_NAME", message);
        }
    }
}

/// Checks translations of any text: their languages and lengths.
pub fn check_localizations(
    translations: &Field<'_>,
    length: &RangeInclusive<usize>,
    breaches: &mut Breaches,
) {
    if !breaches.object(translations) {
        return;
    }
    for (locale, text) in translations.entries() {
        if Locale::named(locale).is_none() {
            breaches.add(
                text.path(),
                "BASE_TYPE_CHOICES",
                format!("`{locale}` is no locale that Discord knows"),
            );
        }
        breaches.text(&text, length);
    }
}

fn is_slash_name(name: &str) -> bool {
    name.chars().all(is_slash_character) && name.to_lowercase() == name
}

/// Discord's pattern is `[-_'\p{L}\p{N}\p{Deva}\p{Thai}]`; the two scripts are named for the signs in
/// them that are no letters.
fn is_slash_character(c: char) -> bool {
    let in_script = ('\u{900}'..='\u{97f}').contains(&c) || ('\u{e00}'..='\u{e5b}').contains(&c);
    c.is_alphanumeric() || "-_'".contains(c) || in_script && !c.is_whitespace()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_lower_case_words_of_any_script() {
        for name in ["ask", "frag-mich", "задать", "問う", "ค้นหา", "पूछें", "a_b'c", "4u"]
        {
            assert!(is_slash_name(name), "{name}");
        }
        for name in ["Ask", "ask me", "ask!", "Ö", "a.b", "a\u{200b}b"] {
            assert!(!is_slash_name(name), "{name}");
        }
    }
}
