//! In which language each guild writes, as far as interactions have told.
//!
//! A message does not tell its author's language, so whoever mentions the bot is answered in the
//! guild's: it comes with every interaction there, and is English until the first since the bot's start.
//! To be told of it earlier would take an intent that brings all else that happens in a guild.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use serenity::model::id::GuildId;

use crate::reply::Language;

/// The languages of guilds; those that are not in it are English, or not known.
#[derive(Debug, Default)]
pub(super) struct GuildLanguages(Mutex<HashMap<GuildId, Language>>);

impl GuildLanguages {
    /// Remembers the language of a guild; at most one entry for each guild that the bot is in.
    pub(super) fn learn(&self, guild: GuildId, language: Language) {
        if language == Language::default() {
            self.known().remove(&guild);
        } else {
            self.known().insert(guild, language);
        }
    }

    /// The language of what is written in a guild, or without one in direct messages.
    pub(super) fn of(&self, guild: Option<GuildId>) -> Language {
        guild.and_then(|guild| self.known().get(&guild).copied()).unwrap_or_default()
    }

    fn known(&self) -> MutexGuard<'_, HashMap<GuildId, Language>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use serenity::model::id::GuildId;

    use super::{GuildLanguages, Language};

    #[test]
    fn a_guild_is_english_until_it_is_known_to_be_otherwise() {
        let (here, elsewhere) = (GuildId::new(1), GuildId::new(2));
        let languages = GuildLanguages::default();
        assert_eq!(languages.of(Some(here)), Language::English);
        languages.learn(here, Language::Korean);
        assert_eq!(languages.of(Some(here)), Language::Korean);
        assert_eq!([languages.of(Some(elsewhere)), languages.of(None)], [Language::English; 2]);
        languages.learn(here, Language::English);
        assert_eq!(languages.of(Some(here)), Language::English);
        assert!(languages.known().is_empty(), "English needs no memory");
    }
}
