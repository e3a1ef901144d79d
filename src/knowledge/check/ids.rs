//! Ids: kebab-case, and one record each.

use std::collections::BTreeSet;

use super::{Finding, View};
use crate::knowledge::{Code, Path, Table};

/// The kinds of records that have ids.
const WITH_IDS: [Table; 6] =
    [Table::Topic, Table::Source, Table::Person, Table::Quotation, Table::Claim, Table::Faq];

/// A button or menu of Discord carries 100 characters: the id, and what is to be done with it.
const LONGEST_ID: usize = 60;

/// Ids are small letters and digits in groups joined by hyphens: citations and buttons carry them.
pub(super) fn ids_are_kebab_case(view: &View<'_>) -> Vec<Finding> {
    let bad = |table: Table| {
        let rows = view.ids(table).into_iter().enumerate();
        rows.filter(|(_, id)| !is_kebab_case(id)).map(move |(index, id)| {
            let message = format!("the id `{id}` of this {table} is not kebab-case");
            Finding::error(Code::BAD_ID, Path::of(table, index).key("id"), message, better(id))
        })
    };
    WITH_IDS.into_iter().flat_map(bad).collect()
}

/// Ids are short enough for the button that leads to the record.
pub(super) fn ids_are_short(view: &View<'_>) -> Vec<Finding> {
    let long = |table: Table| {
        let rows = view.ids(table).into_iter().enumerate();
        rows.filter(|(_, id)| id.chars().count() > LONGEST_ID).map(move |(index, id)| {
            let message = format!("the id `{id}` of this {table} has {} characters", id.chars().count());
            let hint = format!("write at most {LONGEST_ID}");
            Finding::error(Code::LONG_ID, Path::of(table, index).key("id"), message, hint)
        })
    };
    WITH_IDS.into_iter().flat_map(long).collect()
}

/// No two records of a kind share an id.
pub(super) fn ids_are_unique(view: &View<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for table in WITH_IDS {
        let mut seen = BTreeSet::new();
        for (index, id) in view.ids(table).into_iter().enumerate() {
            if !seen.insert(id) {
                let message = format!("another {table} before has the id `{id}` already");
                let path = Path::of(table, index).key("id");
                findings.push(Finding::error(
                    Code::DUPLICATE_ID,
                    path,
                    message,
                    "give this one an id of its own",
                ));
            }
        }
    }
    findings
}

pub(super) fn is_kebab_case(id: &str) -> bool {
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit();
    id.split('-').all(|group| !group.is_empty() && group.chars().all(plain))
}

fn better(id: &str) -> String {
    let plain = id.to_lowercase().replace(|c: char| !c.is_ascii_lowercase() && !c.is_ascii_digit(), "-");
    let groups: Vec<_> = plain.split('-').filter(|group| !group.is_empty()).collect();
    if groups.is_empty() {
        return "write small letters a to z, digits and hyphens".into();
    }
    format!("write `{}`", groups.join("-"))
}

#[cfg(test)]
mod tests {
    use super::{better, is_kebab_case};

    #[track_caller]
    fn check(id: &str, suggestion: Option<&str>) {
        assert_eq!(is_kebab_case(id), suggestion.is_none(), "{id}");
        if let Some(suggestion) = suggestion {
            assert_eq!(better(id), format!("write `{suggestion}`"));
        }
    }

    #[test]
    fn kebab_case() {
        check("voa-2024-10-29", None);
        check("a", None);
        check("VOA 2024", Some("voa-2024"));
        check("a--b", Some("a-b"));
        check("-a", Some("a"));
        check("a_b", Some("a-b"));
        check("émile", Some("mile"));
        assert!(!is_kebab_case(""));
    }
}
