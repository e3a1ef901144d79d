//! Settings as they are written: in `config/onrecord.toml`, a file of the user's, the environment.
//!
//! Nothing is interpreted here; an empty string still means "not set". [`super::Settings`] is what
//! the program uses.

use serde::{Deserialize, Deserializer};

/// The whole file.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct Written {
    pub(super) knowledge: Knowledge,
    pub(super) matching: Matching,
    pub(super) discord: Discord,
    pub(super) local: Local,
    pub(super) monitor: Monitor,
    pub(super) log: Log,
}

/// `[knowledge]`
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct Knowledge {
    pub(super) path: String,
}

/// `[matching]`
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct Matching {
    pub(super) answer_threshold: f64,
    pub(super) suggest_threshold: f64,
    pub(super) unasked_threshold: f64,
    pub(super) semantic: bool,
}

/// `[discord]`
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct Discord {
    pub(super) api_url: String,
    pub(super) token_file: String,
    pub(super) guild: String,
    pub(super) mode: String,
    pub(super) shards: String,
    pub(super) public_key: String,
    pub(super) listen: String,
    pub(super) surge_window: i64,
    pub(super) questions_per_minute: i64,
    #[serde(deserialize_with = "texts")]
    pub(super) unasked_channels: Vec<String>,
}

/// `[local]`
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct Local {
    pub(super) port: i64,
}

/// `[monitor]`
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct Monitor {
    pub(super) listen: String,
}

/// `[log]`
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct Log {
    pub(super) filter: String,
    pub(super) format: String,
}

/// A list of texts; numbers may stand for texts, and a variable with one of them is a list of one.
fn texts<'de, D: Deserializer<'de>>(list: D) -> Result<Vec<String>, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Member {
        Text(String),
        Number(u64),
    }
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum List {
        Members(Vec<Member>),
        Only(Member),
    }
    let text = |member| match member {
        Member::Text(text) => text,
        Member::Number(number) => number.to_string(),
    };
    Ok(match List::deserialize(list)? {
        List::Members(members) => members.into_iter().map(text).collect(),
        List::Only(member) => vec![text(member)],
    })
}
