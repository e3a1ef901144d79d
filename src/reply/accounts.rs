//! Who says what: the claims behind an answer, and those that contradict or replace them.
//!
//! Disagreement is shown, not settled: the other side of every contradiction is drawn in, whether or
//! not the record that answers names it; one line a party, in order of time. The body of an answer
//! tells the claims it rests on in its own words, so of these only the standing is told here.

use std::collections::BTreeSet;

use jiff::civil::Date;

use crate::knowledge::{Claim, KnowledgeBase, Quotation, Rating};

use super::bibliography::Bibliography;
use super::repetition::is_told;
use super::serving::is_served;
use super::views::{claim_view, name, party};
use super::{ClaimView, Language, Line, Piece, Section, Standing, wording};

/// The claims behind an answer.
#[derive(Debug)]
pub(super) struct Accounts<'a> {
    base: &'a KnowledgeBase,
    /// Those that the answer rests on, as the record names them.
    named: Vec<&'a Claim>,
    /// Those that stand against them, in order of time.
    others: Vec<&'a Claim>,
}

/// How two claims stand to each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Relation {
    /// Neither speaks against the other.
    None,
    /// The later took the place of the earlier.
    Change,
    /// They cannot both be true.
    Conflict,
}

impl<'a> Accounts<'a> {
    /// The named claims; besides them every claim that replaces or is replaced by one, and one of each
    /// other party that contradicts them. What is not served is left out.
    pub(super) fn around(base: &'a KnowledgeBase, named: impl Iterator<Item = &'a Claim>) -> Self {
        let named: Vec<&Claim> = named.filter(|claim| is_served(claim.status)).collect();
        let mut others: Vec<&Claim> = Vec::new();
        for other in base.claims.iter().filter(|other| is_served(other.status)) {
            let is_named = named.iter().any(|claim| claim.id == other.id);
            let is_new = match relation_to_any(&named, other) {
                Relation::None => false,
                Relation::Change => true,
                Relation::Conflict => is_new_voice(base, other, &named, &others),
            };
            if is_new && !is_named {
                others.push(other);
            }
        }
        others.sort_by_key(|claim| claim.made.unwrap_or(Date::MAX));
        Self { base, named, others }
    }

    /// The same, without the others that a reply has told already by its title and body.
    pub(super) fn untold(mut self, title: &str, body: &[Line]) -> Self {
        let text = body.iter().fold(title.to_owned(), |text, line| format!("{text} {line}"));
        self.others.retain(|claim| !is_told(self.base, claim, &text));
        self
    }

    /// The same, without earlier and later claims that belong under another heading: whoever asks
    /// who they are is not asking how their number changed. Contradictions stay under any heading.
    pub(super) fn under(mut self, topic: Option<&str>) -> Self {
        let named = &self.named;
        self.others.retain(|claim| {
            topic.is_none()
                || claim.topic.as_deref() == topic
                || relation_to_any(named, claim) == Relation::Conflict
        });
        self
    }

    /// All of them: the named, then the others.
    pub(super) fn all(&self) -> Vec<&'a Claim> {
        self.named.iter().chain(&self.others).copied().collect()
    }

    /// The named claims, their sources cited.
    pub(super) fn named(&self, bibliography: &mut Bibliography<'_>) -> Vec<ClaimView> {
        self.named.iter().map(|claim| claim_view(self.base, claim, bibliography)).collect()
    }

    /// The other claims, their sources cited.
    pub(super) fn others(&self, bibliography: &mut Bibliography<'_>) -> Vec<ClaimView> {
        self.others.iter().map(|claim| claim_view(self.base, claim, bibliography)).collect()
    }

    /// What others say, each with its statement; `None` when nobody says otherwise.
    pub(super) fn section(&self, language: Language, others: &[ClaimView]) -> Option<Section> {
        let differs = |claim: &&Claim| relation_to_any(&self.named, claim) == Relation::Conflict;
        let heading = match self.others.iter().copied().filter(differs).count() {
            0 => wording::account_changed(language),
            all if all == self.others.len() => wording::others_differ(language),
            _ => wording::accounts_differ(language),
        };
        section(language, heading, others)
    }
}

/// Claims with their statements, one line each; `None` when there is none.
pub(super) fn section(language: Language, heading: String, claims: &[ClaimView]) -> Option<Section> {
    let lines: Vec<Line> = claims.iter().map(|claim| wording::account(language, claim)).collect();
    (!lines.is_empty()).then_some(Section { heading, lines })
}

/// Who states the claims behind an answer, since when and how they stand, in one line; each voice
/// once. `None` when body and quotations have said all there is to say.
pub(super) fn standings(
    base: &KnowledgeBase,
    language: Language,
    claims: &[ClaimView],
    body: &[Line],
    quotations: &[&Quotation],
) -> Option<Line> {
    let cited = |n: &usize| body.iter().any(|line| line.pieces.contains(&Piece::Citation(*n)));
    let says_no_more = |view: &ClaimView| match view.rating {
        _ if view.voices.is_empty() => true,
        Rating::Background => true,
        // The line below the quotation names the same person and the same day.
        Rating::Asserted => quotations
            .iter()
            .any(|words| words.said == view.made && view.claimants.contains(&name(base, &words.speaker))),
        _ => false,
    };
    let mut heard: Vec<Standing> = Vec::new();
    for view in claims.iter().filter(|view| !(says_no_more(view) && view.citations.iter().all(cited))) {
        match heard.iter_mut().find(|other| (&other.voices, other.made) == (&view.voices, view.made)) {
            Some(known) => known.add(view),
            None => heard.push(Standing::of(view)),
        }
    }
    (!heard.is_empty()).then(|| wording::standings(language, &heard))
}

impl Standing {
    fn of(view: &ClaimView) -> Self {
        let (ratings, citations) = (BTreeSet::new(), BTreeSet::new());
        let mut standing = Self { voices: view.voices.clone(), made: view.made, ratings, citations };
        standing.add(view);
        standing
    }

    fn add(&mut self, view: &ClaimView) {
        self.ratings.insert(view.rating);
        self.citations.extend(&view.citations);
    }
}

/// Whether a contradiction comes from a party that has not been heard with one; of those that say the
/// same, one is enough.
fn is_new_voice(base: &KnowledgeBase, other: &Claim, named: &[&Claim], others: &[&Claim]) -> bool {
    let contradicted = |claim: &&&Claim| relation(claim, other) == Relation::Conflict;
    let heard = named.iter().filter(|claim| !contradicted(claim)).chain(others);
    let party = party(base, other);
    party.is_some() && !heard.into_iter().any(|claim| self::party(base, claim) == party)
}

fn relation_to_any(claims: &[&Claim], other: &Claim) -> Relation {
    claims.iter().map(|claim| relation(claim, other)).max().unwrap_or(Relation::None)
}

/// How two claims stand to each other, whichever of them says so.
pub(super) fn relation(one: &Claim, other: &Claim) -> Relation {
    if one.conflicts_with.contains(&other.id) || other.conflicts_with.contains(&one.id) {
        Relation::Conflict
    } else if one.supersedes.contains(&other.id) || other.supersedes.contains(&one.id) {
        Relation::Change
    } else {
        Relation::None
    }
}
