//! The event a knowledge base is about, and the topics its records are sorted under.

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// The news event; exactly one a knowledge base.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Event {
    /// Names the knowledge base; kebab-case.
    pub id: String,
    /// What the event is called, as a headline would.
    pub title: String,
    /// One or two sentences for a reader who knows nothing of it.
    pub summary: String,
    /// IANA time zone in which the dates of the record are meant.
    pub time_zone: String,
    /// The day up to which the record is kept; what came later is not on it.
    #[schemars(with = "String", extend("format" = "date"))]
    pub as_of: Date,
}

/// A heading under which records can be browsed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Topic {
    /// Kebab-case, unique among topics.
    pub id: String,
    /// What a reader sees; at most 100 characters (a Discord menu label).
    pub title: String,
}
