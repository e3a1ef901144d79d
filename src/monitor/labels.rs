//! The labels of the metrics: few values each, all of them ours.

use prometheus_client::encoding::EncodeLabelSet;

use super::Reload;
use crate::discord::Refusal;

/// What became of a request, and by which way it came.
#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
pub(super) struct Decision {
    pub(super) kind: &'static str,
    pub(super) surface: &'static str,
}

/// By which way a request came.
#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
pub(super) struct Surface {
    pub(super) surface: &'static str,
}

/// A shard.
#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
pub(super) struct Shard {
    pub(super) shard: u32,
}

/// A shard in a state.
#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
pub(super) struct ShardIn {
    pub(super) shard: u32,
    pub(super) state: &'static str,
}

/// A knowledge base at one revision.
#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
pub(super) struct Knowledge {
    pub(super) event: String,
    pub(super) revision: String,
    pub(super) as_of: String,
}

/// Records of one kind.
#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
pub(super) struct Records {
    pub(super) kind: &'static str,
}

/// What came of reading the knowledge base again.
#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
pub(super) struct Reloads {
    pub(super) outcome: &'static str,
}

/// Why a request was refused.
#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
pub(super) struct Refused {
    pub(super) reason: &'static str,
}

/// A version of the program.
#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
pub(super) struct Build {
    pub(super) version: &'static str,
}

impl Refused {
    /// The label of a refusal.
    pub(super) const fn of(refusal: Refusal) -> Self {
        Self { reason: refusal.as_str() }
    }
}

impl Reloads {
    /// The label of an outcome.
    pub(super) const fn of(reload: Reload) -> Self {
        let outcome = match reload {
            Reload::Served => "served",
            Reload::Refused => "refused",
        };
        Self { outcome }
    }
}
