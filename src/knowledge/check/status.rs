//! Status: what is withdrawn or corrected says why, and nothing that is served rests on it.

use std::collections::BTreeSet;

use super::{Finding, View};
use crate::knowledge::{Code, Path, Status, Table};

/// A withdrawn record names a successor or a reason.
pub(super) fn withdrawals_are_explained(view: &View<'_>) -> Vec<Finding> {
    let superseded: BTreeSet<&str> =
        view.claims.iter().flat_map(|claim| &claim.supersedes).map(String::as_str).collect();
    let explained = |path: &Path, id: &str| match path.table {
        Table::Claim => {
            let claim = &view.claims[path.index];
            superseded.contains(id) || claim.successor.is_some() || claim.note.is_some()
        }
        _ => view.faq[path.index].successor.is_some(),
    };
    view.askables()
        .filter(|row| row.status == Status::Withdrawn && row.corrections.is_empty())
        .filter(|row| !explained(&row.path, row.id))
        .map(|row| {
            let table = row.path.table;
            let message = format!("{table} `{}` is withdrawn without a reason or a successor", row.id);
            let hint = format!("add `successor`, or a `[[{table}.correction]]` with the reason");
            Finding::error(Code::UNEXPLAINED_WITHDRAWAL, row.path.key("status"), message, hint)
        })
        .collect()
}

/// A corrected record shows its correction.
pub(super) fn corrections_are_explained(view: &View<'_>) -> Vec<Finding> {
    view.askables()
        .filter(|row| row.status == Status::Corrected && row.corrections.is_empty())
        .map(|row| {
            let table = row.path.table;
            let message = format!("{table} `{}` is corrected, but no correction says what was wrong", row.id);
            let hint = format!("add a `[[{table}.correction]]` with `on` and `note`");
            Finding::error(Code::UNEXPLAINED_CORRECTION, row.path.key("status"), message, hint)
        })
        .collect()
}

/// What is served does not rest on withdrawn records.
pub(super) fn nothing_rests_on_what_is_withdrawn(view: &View<'_>) -> Vec<Finding> {
    let withdrawn = |table: Table| -> BTreeSet<&str> {
        let rows = view.askables().filter(|row| row.path.table == table && row.status == Status::Withdrawn);
        rows.map(|row| row.id).collect()
    };
    let (claims, entries) = (withdrawn(Table::Claim), withdrawn(Table::Faq));
    let mut findings = Vec::new();
    for (index, entry) in view.faq.iter().enumerate().filter(|(_, entry)| entry.status != Status::Withdrawn) {
        let lists = [("claims", &entry.claims, &claims), ("follow-ups", &entry.follow_ups, &entries)];
        for (key, ids, withdrawn) in lists {
            for (item, id) in ids.iter().enumerate().filter(|(_, id)| withdrawn.contains(id.as_str())) {
                let path = Path::of(Table::Faq, index).key(key).item(item);
                let message = format!("faq `{}` names `{id}`, which is withdrawn", entry.id);
                let hint = "name its successor, or delete the id and look whether the answer still holds";
                findings.push(Finding::warning(Code::WITHDRAWN_REFERENCE, path, message, hint));
            }
        }
    }
    findings
}
