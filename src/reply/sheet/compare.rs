//! How a statement changed: from what, to what, who said so, when, in whose words; and who says otherwise.
//!
//! A history is a claim with all that it replaced and all that replaced it, however long the chain, and
//! with the claims that contradict any of them.

use jiff::civil::Date;

use crate::knowledge::{Claim, KnowledgeBase, RecordKind, RecordRef};
use crate::reply::accounts::{Relation, relation};
use crate::reply::bibliography::Bibliography;
use crate::reply::prose::{sentence, unmarked};
use crate::reply::serving::is_served;
use crate::reply::views::{Variants, claim_view, quotation_view};
use crate::reply::{Inquiry, Language, Subject, Target, wording};

use super::subject::{self, claims_of};
use super::{Content, Part, Sheet};

/// The history of a claim, or all histories to choose from.
pub(super) fn sheet(base: &KnowledgeBase, language: Language, claim: Option<&str>) -> Option<Sheet> {
    match claim {
        Some(id) => {
            base.claim(id).filter(|claim| is_served(claim.status)).map(|claim| history(base, language, claim))
        }
        None => Some(list(base, language)),
    }
}

/// Claims that have a history to show and were not replaced themselves, in the order of the record.
pub(super) fn all(base: &KnowledgeBase) -> Vec<&Claim> {
    let is_latest = |claim: &&Claim| !served(base).any(|later| later.supersedes.contains(&claim.id));
    served(base).filter(|claim| has_history(base, claim)).filter(is_latest).collect()
}

/// The first claim on a subject that has a history; of those that a record names, before what stands
/// against them.
pub(super) fn on_subject(base: &KnowledgeBase, about: &Subject) -> Option<String> {
    let claims = match about {
        Subject::Record(record) => claims_of(base, record),
        _ => all(base).into_iter().filter(|claim| is_on(base, claim, about)).collect(),
    };
    let mut claims = claims.into_iter().filter(|claim| is_served(claim.status));
    claims.find(|claim| has_history(base, claim)).map(|claim| claim.id.clone())
}

fn is_on(base: &KnowledgeBase, claim: &Claim, about: &Subject) -> bool {
    subject::claims(base, about).iter().any(|other| other.id == claim.id)
}

fn list(base: &KnowledgeBase, language: Language) -> Sheet {
    let mut bibliography = Bibliography::new(base);
    let mut parts = vec![Content::paragraph(wording::compare_introduction(language))];
    for claim in all(base) {
        let inquiry = Inquiry::Compare { claim: Some(claim.id.clone()) };
        let part = Content::claim(language, claim_view(base, claim, &mut bibliography));
        parts.push(part.leading_to(unmarked(&claim.statement), Target::Inquiry(inquiry)));
    }
    if parts.len() == 1 {
        parts = vec![Content::paragraph(wording::nothing_changed(language))];
    }
    let inquiry = Inquiry::Compare { claim: None };
    let sheet =
        Sheet::new(base, language, Some(inquiry), wording::compare_title(language), parts, bibliography);
    sheet.offering(wording::open_comparison(language))
}

fn history(base: &KnowledgeBase, language: Language, claim: &Claim) -> Sheet {
    let chain = chain(base, claim);
    let mut bibliography = Bibliography::new(base);
    let mut parts = Vec::new();
    for (position, step) in chain.iter().enumerate() {
        let replaced = chain[position + 1..].iter().find(|later| later.supersedes.contains(&step.id));
        let heading = match (position, replaced) {
            _ if chain.len() == 1 => wording::stated(language),
            (0, _) => wording::changed_from(language),
            (_, None) => wording::changed_to(language),
            (_, Some(_)) => wording::changed_then(language),
        };
        parts.push(Content::heading(heading));
        parts.extend(told(base, language, step, &mut bibliography));
    }
    let others = contradictions(base, &chain);
    if !others.is_empty() {
        parts.push(Content::heading(wording::contradicted_by(language)));
        for other in others {
            parts.extend(told(base, language, other, &mut bibliography));
        }
    }
    if chain.len() == 1 && parts.len() == told(base, language, claim, &mut Bibliography::new(base)).len() + 1
    {
        parts.push(Content::paragraph(wording::never_changed(language)));
    }
    let title = wording::comparison_title(language, &unmarked(&claim.statement));
    let inquiry = Inquiry::Compare { claim: Some(claim.id.clone()) };
    let sheet = Sheet::new(base, language, Some(inquiry), title, parts, bibliography);
    let doors = vec![(wording::all_comparisons(language), Inquiry::Compare { claim: None })];
    sheet.offering(wording::open_claim(language)).with_doors(doors)
}

/// A claim with its note and the words that carry it.
fn told(
    base: &KnowledgeBase,
    language: Language,
    claim: &Claim,
    bibliography: &mut Bibliography<'_>,
) -> Vec<Part> {
    let record = RecordRef { kind: RecordKind::Claim, id: claim.id.clone() };
    let own = Content::claim(language, claim_view(base, claim, bibliography));
    let mut parts = vec![own.leading_to(unmarked(&claim.statement), Target::Card(record))];
    let quotations = claim.quotations.iter().filter_map(|id| base.quotation(id));
    let quotations: Vec<Part> = quotations
        .map(|words| Content::quotation(quotation_view(base, words, Variants::Kept, bibliography)))
        .collect();
    if quotations.is_empty() {
        parts.extend(claim.note.iter().map(|note| Content::paragraph(sentence(note, bibliography))));
    }
    parts.extend(quotations);
    parts
}

/// A claim with all that it replaced and that replaced it, in order: what replaces stands behind.
fn chain<'a>(base: &'a KnowledgeBase, claim: &'a Claim) -> Vec<&'a Claim> {
    let mut chain = vec![claim];
    let mut next = 0;
    while let Some(link) = chain.get(next).copied() {
        let changes = served(base).filter(|other| is_change(link, other));
        let new: Vec<&Claim> = changes.filter(|other| !chain.iter().any(|one| one.id == other.id)).collect();
        chain.extend(new);
        next += 1;
    }
    chain.sort_by_cached_key(|one| (age(base, one), one.made.unwrap_or(Date::MIN)));
    chain
}

/// How many replacements lead to a claim, at most as many as there are claims.
fn age(base: &KnowledgeBase, claim: &Claim) -> usize {
    let (mut age, mut earlier) = (0, claim);
    while let Some(before) = earlier.supersedes.first().and_then(|id| base.claim(id)) {
        age += 1;
        earlier = before;
        if age > base.claims.len() {
            break;
        }
    }
    age
}

/// What contradicts any of these, in order of time.
fn contradictions<'a>(base: &'a KnowledgeBase, chain: &[&Claim]) -> Vec<&'a Claim> {
    let is_other = |other: &&Claim| !chain.iter().any(|claim| claim.id == other.id);
    let contradicts = |other: &&Claim| chain.iter().any(|claim| relation(claim, other) == Relation::Conflict);
    let mut others: Vec<&Claim> = served(base).filter(is_other).filter(contradicts).collect();
    others.sort_by_key(|claim| claim.made.unwrap_or(Date::MAX));
    others
}

fn has_history(base: &KnowledgeBase, claim: &Claim) -> bool {
    served(base).any(|other| other.id != claim.id && relation(claim, other) != Relation::None)
}

fn is_change(one: &Claim, other: &Claim) -> bool {
    one.supersedes.contains(&other.id) || other.supersedes.contains(&one.id)
}

fn served(base: &KnowledgeBase) -> impl Iterator<Item = &Claim> {
    base.claims.iter().filter(|claim| is_served(claim.status))
}
