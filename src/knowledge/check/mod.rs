//! What the records must be among themselves: the list of checks, and what they see.
//!
//! One check is one small function that looks at all records and returns everything it finds, so
//! that all problems come together. Checks know nothing of files; [`Path`] says where.

mod agreement;
mod answers;
mod citations;
mod dates;
mod ids;
mod phrasings;
mod references;
mod sentences;
mod sources;
mod status;
mod view;
mod zones;

use super::{Code, KnowledgeBase, Path, Problem, parallel};

pub(crate) use view::View;

/// Every check, in the order in which a curator would mend what it finds.
const CHECKS: &[fn(&View<'_>) -> Vec<Finding>] = &[
    answers::anything_to_answer_with,
    ids::ids_are_kebab_case,
    ids::ids_are_short,
    ids::ids_are_unique,
    references::references_lead_somewhere,
    references::nothing_refers_to_itself,
    references::nothing_supersedes_itself_by_detours,
    sources::addresses_are_web_addresses,
    sources::addresses_say_what_they_lead_to,
    sources::documents_are_plain_file_names,
    sources::hashes_are_hashes,
    sources::everything_has_a_source,
    citations::markers_are_well_formed,
    citations::markers_name_sources,
    citations::sentences_are_cited,
    answers::answers_are_short,
    phrasings::phrasings_lead_to_one_record,
    phrasings::word_groups_have_members,
    status::withdrawals_are_explained,
    status::corrections_are_explained,
    status::nothing_rests_on_what_is_withdrawn,
    dates::dates_follow_each_other,
    zones::time_zones_are_known,
    agreement::speakers_are_claimants,
    agreement::days_agree,
];

/// A problem, and where in the records it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// What is wrong; its place is not yet known.
    pub problem: Problem,
    /// Where it is; `None`: everywhere and nowhere.
    pub path: Option<Path>,
}

impl Finding {
    pub(crate) fn error(code: Code, path: Path, message: impl Into<String>, hint: impl Into<String>) -> Self {
        Self { problem: Problem::error(code, message).hint(hint), path: Some(path) }
    }

    pub(crate) fn warning(
        code: Code,
        path: Path,
        message: impl Into<String>,
        hint: impl Into<String>,
    ) -> Self {
        Self { problem: Problem::warning(code, message).hint(hint), path: Some(path) }
    }
}

/// Everything that is wrong with the records of a knowledge base among themselves.
pub fn check(base: &KnowledgeBase) -> Vec<Finding> {
    check_view(&View::of(base))
}

pub(crate) fn check_view(view: &View<'_>) -> Vec<Finding> {
    parallel::map(CHECKS, |check| check(view)).concat()
}
