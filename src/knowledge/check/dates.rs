//! Dates that cannot follow each other as they are written.

use std::collections::BTreeMap;

use super::{Finding, View};
use crate::knowledge::{Claim, Code, Path, Table};

/// What supersedes is not older than what it supersedes, and a next review comes after the last.
pub(super) fn dates_follow_each_other(view: &View<'_>) -> Vec<Finding> {
    let mut findings = superseding(view);
    for row in view.askables() {
        if let (Some(last), Some(next)) = (row.reviewed, row.review_by)
            && next < last
        {
            let message = format!("`review-by` of `{}` is {next}, before the last review on {last}", row.id);
            let hint = "write a later day, or delete the line";
            findings.push(Finding::warning(
                Code::DATES_OUT_OF_ORDER,
                row.path.key("review-by"),
                message,
                hint,
            ));
        }
    }
    findings
}

fn superseding(view: &View<'_>) -> Vec<Finding> {
    let claims: BTreeMap<&str, &Claim> = view.claims.iter().map(|claim| (claim.id.as_str(), claim)).collect();
    let mut findings = Vec::new();
    for (index, claim) in view.claims.iter().enumerate() {
        for (item, id) in claim.supersedes.iter().enumerate() {
            let earlier = claims.get(id.as_str()).and_then(|earlier| earlier.made);
            if let (Some(made), Some(earlier)) = (claim.made, earlier)
                && made < earlier
            {
                let path = Path::of(Table::Claim, index).key("supersedes").item(item);
                let message = format!(
                    "claim `{}` of {made} supersedes `{id}`, which was made later, on {earlier}",
                    claim.id
                );
                let hint = "look at both dates, and at which of the two supersedes the other";
                findings.push(Finding::warning(Code::DATES_OUT_OF_ORDER, path, message, hint));
            }
        }
    }
    findings
}
