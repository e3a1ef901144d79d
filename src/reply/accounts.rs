//! Who says what: the claims behind an answer, and those that contradict or replace them.
//!
//! Disagreement is shown, not settled: the other side of every contradiction is drawn in, whether or
//! not the record that answers names it. One line a party, in order of time. Where nobody disagrees,
//! the answer has been told by its body, and one line says who stands behind it.

use jiff::civil::Date;

use crate::knowledge::{Claim, KnowledgeBase};

use super::repetition::is_told;
use super::standing::is_served;
use super::views::party;
use super::{ClaimView, Line, Piece, Section, wording};

/// The claims behind an answer, ready to be told.
#[derive(Debug)]
pub(super) struct Accounts<'a> {
    /// As the record names them, the others after them; in order of time when they do not agree.
    pub(super) claims: Vec<&'a Claim>,
    agreement: Agreement,
}

/// How several claims stand to each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Agreement {
    /// No claim speaks against another.
    Agree,
    /// Later claims took the place of earlier ones.
    Changed,
    /// They cannot all be true.
    Differ,
}

impl<'a> Accounts<'a> {
    /// The named claims, every served claim that replaces or is replaced by one, and one of each
    /// other party that contradicts them.
    pub(super) fn around(base: &'a KnowledgeBase, named: &[&'a Claim]) -> Self {
        let named: Vec<&Claim> = named.iter().copied().filter(|claim| is_served(claim.status)).collect();
        let mut claims = named.clone();
        for other in base.claims.iter().filter(|other| is_served(other.status)) {
            let known = claims.iter().any(|claim| claim.id == other.id);
            let heard = claims.iter().any(|claim| party(base, claim) == party(base, other));
            let stand = named.iter().map(|claim| stand(claim, other)).max().unwrap_or(Agreement::Agree);
            if !known && (stand == Agreement::Changed || stand == Agreement::Differ && !heard) {
                claims.push(other);
            }
        }
        let agreement = claims.iter().flat_map(|one| claims.iter().map(|other| stand(one, other))).max();
        let agreement = agreement.unwrap_or(Agreement::Agree);
        if agreement != Agreement::Agree {
            claims.sort_by_key(|claim| claim.made.unwrap_or(Date::MIN));
        }
        Self { claims, agreement }
    }

    /// Tells what the body of an answer has not told: the sides of a disagreement as a section, and
    /// everybody else who stands behind the answer as the last line of the body.
    pub(super) fn complete(&self, views: &[ClaimView], body: &mut Vec<Line>) -> Option<Section> {
        let told = body.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ");
        let mut sides: Vec<&ClaimView> = self.sides(views).collect();
        if sides.iter().all(|view| is_told(&view.statement, &told)) {
            sides.clear();
        }
        let others = views.iter().filter(|view| !sides.contains(view));
        body.extend(voices(others, body));
        self.section(sides.into_iter())
    }

    /// What others say, for a reply that has told `own` already.
    pub(super) fn besides(&self, views: &[ClaimView], own: &str) -> Option<Section> {
        self.section(self.sides(views).filter(|view| view.id != own))
    }

    /// Every claim, each with its statement.
    pub(super) fn all(&self, views: &[ClaimView]) -> Option<Section> {
        self.section(views.iter())
    }

    /// The claims that stand against another, or for another.
    fn sides<'v>(&self, views: &'v [ClaimView]) -> impl Iterator<Item = &'v ClaimView> {
        let differs = |claim: &Claim| self.claims.iter().any(|other| stand(claim, other) != Agreement::Agree);
        let ids: Vec<&str> =
            self.claims.iter().filter(|claim| differs(claim)).map(|claim| claim.id.as_str()).collect();
        views.iter().filter(move |view| ids.contains(&view.id.as_str()))
    }

    fn section<'v>(&self, views: impl Iterator<Item = &'v ClaimView>) -> Option<Section> {
        let heading = match self.agreement {
            Agreement::Agree => wording::WHO_SAYS_SO,
            Agreement::Changed => wording::ACCOUNT_CHANGED,
            Agreement::Differ => wording::ACCOUNTS_DIFFER,
        };
        let lines: Vec<Line> = views.map(wording::account).collect();
        (!lines.is_empty()).then(|| Section { heading: heading.to_owned(), lines })
    }
}

/// One line with everybody who stands behind an answer, each once; `None` when nobody is left to name.
fn voices<'v>(views: impl Iterator<Item = &'v ClaimView>, body: &[Line]) -> Option<Line> {
    let cited = |n: &usize| body.iter().any(|line| line.pieces.contains(&Piece::Citation(*n)));
    let mut heard: Vec<ClaimView> = Vec::new();
    for view in views.filter(|view| !view.voices.is_empty() || !view.citations.iter().all(cited)) {
        let same = |other: &&mut ClaimView| {
            (&other.voices, other.made, other.rating) == (&view.voices, view.made, view.rating)
        };
        match heard.iter_mut().find(same) {
            Some(known) => {
                known.citations.extend(&view.citations);
                known.citations.sort_unstable();
                known.citations.dedup();
            }
            None => heard.push(view.clone()),
        }
    }
    (!heard.is_empty()).then(|| wording::who_says_so(&heard))
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
