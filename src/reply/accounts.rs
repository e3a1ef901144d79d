//! Who says what: the claims behind an answer, and those that contradict or replace them.
//!
//! Disagreement is shown, not settled: the other side of every contradiction is drawn in, whether or
//! not the record that answers names it.

use jiff::civil::Date;

use crate::knowledge::{Claim, KnowledgeBase};

use super::standing::is_served;
use super::{ClaimView, Section, wording};

/// The claims behind an answer, ready to be told.
#[derive(Debug)]
pub(super) struct Accounts<'a> {
    /// As the record names them; in order of time when they do not agree.
    pub(super) claims: Vec<&'a Claim>,
    /// How they stand to each other.
    pub(super) agreement: Agreement,
}

/// How several claims stand to each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Agreement {
    /// No claim speaks against another.
    Agree,
    /// Later claims took the place of earlier ones.
    Changed,
    /// They cannot all be true.
    Differ,
}

impl<'a> Accounts<'a> {
    /// The named claims, and every served claim that contradicts, replaces or is replaced by one.
    pub(super) fn around(base: &'a KnowledgeBase, named: &[&'a Claim]) -> Self {
        let mut claims: Vec<&Claim> = named.iter().copied().filter(|claim| is_served(claim.status)).collect();
        let related = base.claims.iter().filter(|other| is_served(other.status));
        for other in related {
            let known = claims.iter().any(|claim| claim.id == other.id);
            if !known && named.iter().any(|claim| stand(claim, other) != Agreement::Agree) {
                claims.push(other);
            }
        }
        let agreement = agreement(&claims);
        if agreement != Agreement::Agree {
            claims.sort_by_key(|claim| claim.made.unwrap_or(Date::MAX));
        }
        Self { claims, agreement }
    }

    /// One line a claim, under a heading that says how they stand to each other.
    pub(super) fn section(&self, views: &[ClaimView]) -> Option<Section> {
        let heading = match self.agreement {
            Agreement::Agree => wording::WHO_SAYS_SO,
            Agreement::Changed => wording::ACCOUNT_CHANGED,
            Agreement::Differ => wording::ACCOUNTS_DIFFER,
        };
        let lines = views.iter().map(wording::account).collect();
        (!views.is_empty()).then(|| Section { heading: heading.to_owned(), lines })
    }
}

fn agreement(claims: &[&Claim]) -> Agreement {
    let pairs =
        claims.iter().enumerate().flat_map(|(i, one)| claims[..i].iter().map(|other| stand(one, other)));
    pairs.fold(Agreement::Agree, |worst, next| match (worst, next) {
        (Agreement::Differ, _) | (_, Agreement::Differ) => Agreement::Differ,
        (Agreement::Changed, _) | (_, Agreement::Changed) => Agreement::Changed,
        _ => Agreement::Agree,
    })
}

/// How two claims stand to each other, whichever of them says so.
fn stand(one: &Claim, other: &Claim) -> Agreement {
    if one.conflicts_with.contains(&other.id) || other.conflicts_with.contains(&one.id) {
        Agreement::Differ
    } else if one.supersedes.contains(&other.id) || other.supersedes.contains(&one.id) {
        Agreement::Changed
    } else {
        Agreement::Agree
    }
}
