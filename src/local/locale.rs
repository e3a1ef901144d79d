//! The locales of Discord: the languages in which its own program can be set.
//! Discord: reference, "Locales".

use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize};

/// The documented locales. The published schema knows two more.
const LOCALES: [&str; 32] = [
    "id", "da", "de", "en-GB", "en-US", "es-ES", "es-419", "fr", "hr", "it", "lt", "hu", "nl", "no", "pl",
    "pt-BR", "ro", "fi", "sv-SE", "vi", "tr", "cs", "el", "bg", "ru", "uk", "hi", "th", "zh-CN", "ja",
    "zh-TW", "ko",
];

/// A locale that Discord knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Locale(&'static str);

impl Locale {
    /// American English, which is everybody's who has chosen no other.
    pub const AMERICAN: Self = Self("en-US");

    /// The locale with this name; `None` when Discord knows no such.
    pub fn named(name: &str) -> Option<Self> {
        LOCALES.into_iter().find(|known| *known == name).map(Self)
    }

    /// All of them.
    pub fn all() -> impl Iterator<Item = Self> {
        LOCALES.into_iter().map(Self)
    }
}

impl<'de> Deserialize<'de> for Locale {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let name = String::deserialize(deserializer)?;
        Self::named(&name)
            .ok_or_else(|| D::Error::custom(format!("`{name}` is no locale that Discord knows")))
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn only_locales_of_discord_are_read() {
        let read = |name: &str| serde_json::from_value::<Locale>(json!(name));
        assert_eq!(read("uk").map(|locale| json!(locale)).ok(), Some(json!("uk")));
        let refused = read("xx").expect_err("there is no such locale").to_string();
        assert_eq!(refused, "`xx` is no locale that Discord knows");
        assert_eq!(Locale::all().count(), 32);
        assert_eq!(Locale::named("en-US"), Some(Locale::AMERICAN));
    }
}
