//! Verbatim words with their speaker, their sources, and how well the wording is attested.

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// One utterance, in its best-attested wording, with the other wordings as variants.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Quotation {
    /// Kebab-case, unique among quotations.
    pub id: String,
    /// Id of the person who said it.
    pub speaker: String,
    /// The day on which it was said, where that is known.
    #[serde(default)]
    #[schemars(with = "Option<String>", extend("format" = "date"))]
    pub said: Option<Date>,
    /// Where it was said: "Pentagon press briefing".
    #[serde(default)]
    pub occasion: Option<String>,
    /// The words, without surrounding quotation marks.
    pub text: String,
    /// How well the wording of `text` is attested.
    pub wording: Wording,
    /// Ids of the sources that print exactly these words.
    pub sources: Vec<String>,
    /// Heading under which it is browsed.
    #[serde(default)]
    pub topic: Option<String>,
    /// What a reader should know about the wording.
    #[serde(default)]
    pub note: Option<String>,
    /// Other wordings of the same utterance.
    #[serde(default, rename = "variant", skip_serializing_if = "Vec::is_empty")]
    pub variants: Vec<Variant>,
}

/// Another outlet's wording of the same utterance.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Variant {
    /// The words as that source prints them.
    pub text: String,
    /// How well they are attested.
    pub wording: Wording,
    /// Id of the source that prints them.
    pub source: String,
    /// How it differs, in our words.
    #[serde(default)]
    pub note: Option<String>,
}

/// How a wording came to us.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Wording {
    /// From a transcript or a recording.
    Record,
    /// As the press printed it.
    Press,
    /// Translated from another language, or back into the speaker's own.
    Translation,
}
