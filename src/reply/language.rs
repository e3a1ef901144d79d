//! The languages in which the bot speaks.
//!
//! Only its own voice has a language of the reader's; what it says of the event is the record's, word
//! for word, and stays in the record's.

/// A language in which the bot speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Language {
    /// English, for everybody whose language is none of the others.
    #[default]
    English,
    /// Ukrainian.
    Ukrainian,
    /// Korean.
    Korean,
    /// German.
    German,
    /// French.
    French,
    /// Spanish of every country.
    Spanish,
}

impl Language {
    /// All of them, English first.
    pub const ALL: [Self; 6] =
        [Self::English, Self::Ukrainian, Self::Korean, Self::German, Self::French, Self::Spanish];

    /// The language of a locale such as `de`, `es-419` or `en-GB`; English where the bot does not speak it.
    pub fn of_locale(locale: &str) -> Self {
        let language = locale.split(['-', '_']).next().unwrap_or(locale);
        Self::ALL.into_iter().find(|known| known.tag().eq_ignore_ascii_case(language)).unwrap_or_default()
    }

    /// Its two letters in ISO 639-1.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Ukrainian => "uk",
            Self::Korean => "ko",
            Self::German => "de",
            Self::French => "fr",
            Self::Spanish => "es",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Language;

    #[track_caller]
    fn check(locale: &str, expected: Language) {
        assert_eq!(Language::of_locale(locale), expected, "{locale}");
    }

    #[test]
    fn a_locale_leads_to_its_language_or_else_to_english() {
        check("uk", Language::Ukrainian);
        check("es-ES", Language::Spanish);
        check("es-419", Language::Spanish);
        check("en-GB", Language::English);
        check("KO", Language::Korean);
        check("sv-SE", Language::English);
        check("dev", Language::English);
        check("", Language::English);
    }
}
