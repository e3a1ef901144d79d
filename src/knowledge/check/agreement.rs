//! Quotations and the claims that rest on them agree on who said it, and when.
//!
//! The two are written down apart, so that a slip in one shows: at least one of the claims that name a
//! quotation was made by its speaker, or by whom the speaker speaks for, and on its day.

use std::collections::BTreeSet;

use super::{Finding, View};
use crate::knowledge::{Claim, Code, Path, Quotation, Table};

/// The speaker of a quotation is among the claimants.
pub(super) fn speakers_are_claimants(view: &View<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    let known = view.known(Table::Person);
    let quotations = view.quotations.iter().enumerate();
    for (index, quotation) in quotations.filter(|(_, row)| known.contains(row.speaker.as_str())) {
        let claims = claims_with(view, quotation);
        let speakers = speaks_for(view, &quotation.speaker);
        let made_by_speaker =
            |claim: &&Claim| claim.claimants.iter().any(|claimant| speakers.contains(claimant.as_str()));
        if claims.iter().any(|claim| !claim.claimants.is_empty()) && !claims.iter().any(made_by_speaker) {
            let message = format!(
                "`{}` is the speaker of `{}`, but no claim with this quotation is theirs",
                quotation.speaker, quotation.id
            );
            let hint = format!("look at the claimants of {}", listed(&claims));
            let path = Path::of(Table::Quotation, index).key("speaker");
            findings.push(Finding::warning(Code::SPEAKER_DIFFERS, path, message, hint));
        }
    }
    findings
}

/// The day of a quotation is that of a claim.
pub(super) fn days_agree(view: &View<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (index, quotation) in view.quotations.iter().enumerate() {
        let Some(said) = quotation.said else { continue };
        let claims = claims_with(view, quotation);
        let days: BTreeSet<_> = claims.iter().filter_map(|claim| claim.made).collect();
        if !days.is_empty() && !days.contains(&said) {
            let message =
                format!("`{}` was said on {said}, but no claim with it was made on that day", quotation.id);
            let hint = format!("look at `made` of {}", listed(&claims));
            let path = Path::of(Table::Quotation, index).key("said");
            findings.push(Finding::warning(Code::DAY_DIFFERS, path, message, hint));
        }
    }
    findings
}

fn claims_with<'a>(view: &View<'a>, quotation: &Quotation) -> Vec<&'a Claim> {
    view.claims.iter().filter(|claim| claim.quotations.contains(&quotation.id)).collect()
}

/// The person, the body behind the person, and so on.
fn speaks_for<'a>(view: &View<'a>, speaker: &'a str) -> BTreeSet<&'a str> {
    let mut all = BTreeSet::new();
    let mut next = Some(speaker);
    while let Some(id) = next.filter(|id| all.insert(*id)) {
        next = view.people.iter().find(|person| person.id == id).and_then(|person| person.body.as_deref());
    }
    all
}

fn listed(claims: &[&Claim]) -> String {
    claims.iter().map(|claim| format!("`{}`", claim.id)).collect::<Vec<_>>().join(", ")
}
