//! The words of an event: data for the matcher, so that another event or language needs no code.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Everything `vocabulary.toml` holds.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Vocabulary {
    /// The `[vocabulary]` table: word lists and abbreviations.
    pub words: VocabularyTable,
    /// `[[synonym]]`: words that mean the same in this event.
    pub synonyms: Vec<Synonyms>,
    /// `[[term]]`: names and key terms with their spellings.
    pub terms: Vec<Term>,
    /// `[[contrast]]`: words whose exchange changes the meaning.
    pub contrasts: Vec<Contrast>,
}

/// The `[vocabulary]` table.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct VocabularyTable {
    /// Words that carry no meaning of their own ("the", "of").
    #[serde(default)]
    pub stop_words: Vec<String>,
    /// Words that turn a statement round ("not", "never").
    #[serde(default)]
    pub negations: Vec<String>,
    /// Whole words and their long form ("nk" → "north korea").
    #[serde(default)]
    pub abbreviations: BTreeMap<String, String>,
    /// Greetings, thanks and other talk that wants no answer.
    #[serde(default)]
    pub small_talk: Vec<String>,
    /// Questions about the bot itself.
    #[serde(default)]
    pub about: Vec<String>,
}

/// Words that mean the same in this event; the first stands for all of them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Synonyms {
    /// At least two words or short phrases.
    pub words: Vec<String>,
}

/// A name or key term: who names it in a question is not answered by a record that does not.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Term {
    /// The name as a reader knows it.
    pub name: String,
    /// Other ways to write it, words that derive from it included ("Ukrainian").
    #[serde(default)]
    pub spellings: Vec<String>,
    /// Terms of one group exclude each other: a question about one is not one about another.
    #[serde(default)]
    pub group: Option<String>,
}

/// Words or phrases whose exchange changes the meaning: "killed" is not "killed or wounded".
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Contrast {
    /// Two or more sides; each side is a list of equivalent wordings.
    pub sides: Vec<Vec<String>>,
}
