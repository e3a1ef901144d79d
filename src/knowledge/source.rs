//! Works that are cited, and the people and bodies who speak in them.

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A work that records rest on: a news report, a transcript, a post.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Source {
    /// Kebab-case, unique among sources; what citation markers name.
    pub id: String,
    /// Who published it, as a reader should see it.
    pub publisher: String,
    /// Its headline, where one is known.
    #[serde(default)]
    pub title: Option<String>,
    /// The day it was published, where that is known.
    #[serde(default)]
    #[schemars(with = "Option<String>", extend("format" = "date"))]
    pub published: Option<Date>,
    /// Where it can be read. Never invented: absent where no address is known.
    #[serde(default)]
    pub url: Option<String>,
    /// Whether `url` leads to the publisher's own page or to a copy elsewhere.
    #[serde(default)]
    pub url_kind: Option<UrlKind>,
    /// File name of the archived text, for `onrecord verify`.
    #[serde(default)]
    pub document: Option<String>,
    /// SHA-256 of the archived text, in lower-case hexadecimal.
    #[serde(default)]
    pub sha256: Option<String>,
    /// What a reader should know before relying on it.
    #[serde(default)]
    pub caution: Option<String>,
}

/// What a source's address leads to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum UrlKind {
    /// The publisher's own page.
    Original,
    /// A copy on another site.
    Republication,
}

/// A person, office or body that claims something or is quoted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Person {
    /// Kebab-case, unique among people.
    pub id: String,
    /// The name as a reader should see it.
    pub name: String,
    /// Office or function at the time of the event; absent for a body.
    #[serde(default)]
    pub role: Option<String>,
    /// Id of the body this person speaks for.
    #[serde(default)]
    pub body: Option<String>,
    /// Other ways in which people write the name.
    #[serde(default)]
    pub aliases: Vec<String>,
}
