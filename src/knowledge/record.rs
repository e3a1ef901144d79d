//! What can be asked: FAQ entries and claims, and the golden questions that guard them.

use std::fmt;

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// The kind of a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum RecordKind {
    /// A curated question with its answer.
    Faq,
    /// A statement that someone makes about the event.
    Claim,
    /// Words that someone said.
    Quotation,
}

/// The name of a record: its kind and its id.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct RecordRef {
    /// Which table it stands in.
    pub kind: RecordKind,
    /// Its id, unique within the kind.
    pub id: String,
}

impl fmt::Display for RecordRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.id)
    }
}

/// A statement that can be true or false, in one sentence of ours, with those who make it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Claim {
    /// Kebab-case, unique among claims.
    pub id: String,
    /// The claim in one sentence, in our words.
    pub statement: String,
    /// Ids of the people and bodies who state it; empty for background.
    #[serde(default)]
    pub claimants: Vec<String>,
    /// The day on which it was stated, where that is known.
    #[serde(default)]
    #[schemars(with = "Option<String>", extend("format" = "date"))]
    pub made: Option<Date>,
    /// How it stands.
    pub rating: Rating,
    /// Ids of the sources that carry it.
    pub sources: Vec<String>,
    /// Ids of the quotations that carry it.
    #[serde(default)]
    pub quotations: Vec<String>,
    /// Ids of earlier claims that this one replaces.
    #[serde(default)]
    pub supersedes: Vec<String>,
    /// Ids of claims that cannot be true together with this one.
    #[serde(default)]
    pub conflicts_with: Vec<String>,
    /// Heading under which it is browsed.
    #[serde(default)]
    pub topic: Option<String>,
    /// What a reader should know about it, in our words.
    #[serde(default)]
    pub note: Option<String>,
    /// Ways in which people ask for it or state it.
    #[serde(default)]
    pub phrasings: Vec<String>,
    /// Wordings that must never lead here.
    #[serde(default)]
    pub not_phrasings: Vec<String>,
    /// Id of the record of the same kind that stands in its place once it is withdrawn.
    #[serde(default)]
    pub successor: Option<String>,
    /// Whether it may be served.
    #[serde(default)]
    pub status: Status,
    /// The day of the last review.
    #[serde(default)]
    #[schemars(with = "Option<String>", extend("format" = "date"))]
    pub reviewed: Option<Date>,
    /// The day by which it should be reviewed again.
    #[serde(default)]
    #[schemars(with = "Option<String>", extend("format" = "date"))]
    pub review_by: Option<Date>,
    /// Not served before this day.
    #[serde(default)]
    #[schemars(with = "Option<String>", extend("format" = "date"))]
    pub embargo_until: Option<Date>,
    /// The confidence, 0 to 1, from which it answers, in place of the setting: higher where a wrong answer would
    /// do harm.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(range(min = 0, max = 1))]
    pub answer_threshold: Option<f64>,
    /// Dated notes that it was partly wrong.
    #[serde(default, rename = "correction", skip_serializing_if = "Vec::is_empty")]
    pub corrections: Vec<Correction>,
}

/// A question that people ask, with its sourced answer.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct FaqEntry {
    /// Kebab-case, unique among FAQ entries.
    pub id: String,
    /// The question as a reader would put it.
    pub question: String,
    /// The answer in our words; each factual sentence ends in a citation marker, `[^source-id]`.
    pub answer: String,
    /// Ids of the claims that the answer rests on.
    #[serde(default)]
    pub claims: Vec<String>,
    /// Ids of the quotations shown with it, in this order.
    #[serde(default)]
    pub quotations: Vec<String>,
    /// Ids of FAQ entries that a reader may want next.
    #[serde(default)]
    pub follow_ups: Vec<String>,
    /// Heading under which it is browsed.
    #[serde(default)]
    pub topic: Option<String>,
    /// Ways in which people ask it.
    #[serde(default)]
    pub phrasings: Vec<String>,
    /// Wordings that must never lead here.
    #[serde(default)]
    pub not_phrasings: Vec<String>,
    /// Id of the record of the same kind that stands in its place once it is withdrawn.
    #[serde(default)]
    pub successor: Option<String>,
    /// Whether it may be served.
    #[serde(default)]
    pub status: Status,
    /// The day of the last review.
    #[serde(default)]
    #[schemars(with = "Option<String>", extend("format" = "date"))]
    pub reviewed: Option<Date>,
    /// The day by which it should be reviewed again.
    #[serde(default)]
    #[schemars(with = "Option<String>", extend("format" = "date"))]
    pub review_by: Option<Date>,
    /// Not served before this day.
    #[serde(default)]
    #[schemars(with = "Option<String>", extend("format" = "date"))]
    pub embargo_until: Option<Date>,
    /// The confidence, 0 to 1, from which it answers, in place of the setting: higher where a wrong answer would
    /// do harm.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(range(min = 0, max = 1))]
    pub answer_threshold: Option<f64>,
    /// Dated notes that it was partly wrong.
    #[serde(default, rename = "correction", skip_serializing_if = "Vec::is_empty")]
    pub corrections: Vec<Correction>,
}

/// How a claim stands: our verdict, from a closed set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Rating {
    /// Stated on the record by more than one party that would know.
    Confirmed,
    /// Stated on the record by the claimant alone.
    Asserted,
    /// Carried by an outlet without a named official behind it.
    Reported,
    /// Parties contradict each other.
    Disputed,
    /// The party concerned says that it is not so.
    Denied,
    /// Replaced by a later statement.
    Superseded,
    /// Undisputed context.
    Background,
}

impl Rating {
    /// The word, as it is written in the files and shown to readers.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Confirmed => "confirmed",
            Self::Asserted => "asserted",
            Self::Reported => "reported",
            Self::Disputed => "disputed",
            Self::Denied => "denied",
            Self::Superseded => "superseded",
            Self::Background => "background",
        }
    }

    /// What the word means.
    pub const fn meaning(self) -> &'static str {
        match self {
            Self::Confirmed => "Stated on the record by more than one party that would know.",
            Self::Asserted => "Stated on the record by the claimant alone.",
            Self::Reported => "Carried by an outlet without a named official behind it.",
            Self::Disputed => "Parties contradict each other.",
            Self::Denied => "The party concerned says that it is not so.",
            Self::Superseded => "Replaced by a later statement.",
            Self::Background => "Undisputed context.",
        }
    }
}

/// Whether a record may be served.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    /// In force.
    #[default]
    Current,
    /// In force, after a dated correction.
    Corrected,
    /// No longer stood by; stays in the file with its reason.
    Withdrawn,
    /// Not served until released.
    Held,
}

/// A dated, visible note that a record was partly wrong.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Correction {
    /// The day of the correction.
    #[schemars(with = "String", extend("format" = "date"))]
    pub on: Date,
    /// What was wrong and what holds now.
    pub note: String,
}

/// A question with the record that it must lead to; run on every edit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Golden {
    /// The question, as a person would type it.
    pub ask: String,
    /// Id of a record, `abstain` or `suggest`.
    pub expect: Expectation,
}

/// What a golden question must lead to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(from = "String", into = "String")]
pub enum Expectation {
    /// The record with this id must be the answer.
    Record(String),
    /// Anything but an answer: suggesting or abstaining.
    Suggest,
    /// Nothing may be answered, and nothing should be suggested.
    Abstain,
}

impl From<String> for Expectation {
    fn from(text: String) -> Self {
        match text.as_str() {
            "abstain" => Self::Abstain,
            "suggest" => Self::Suggest,
            _ => Self::Record(text),
        }
    }
}

impl From<Expectation> for String {
    fn from(expectation: Expectation) -> Self {
        match expectation {
            Expectation::Abstain => "abstain".into(),
            Expectation::Suggest => "suggest".into(),
            Expectation::Record(id) => id,
        }
    }
}
