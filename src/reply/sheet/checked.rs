//! A message of several statements, checked one by one: a compact line each, and a card behind it.
//!
//! The reader's words are not repeated: a statement is named by its place, and what the record has is
//! told in the record's own words.

use crate::knowledge::{Claim, KnowledgeBase, Record, RecordKind, RecordRef};
use crate::matching::{AbstainReason, Candidate, Decision, Outcome};
use crate::reply::accounts::{Relation, relation};
use crate::reply::bibliography::Bibliography;
use crate::reply::prose::unmarked;
use crate::reply::serving::is_served;
use crate::reply::views::{claim_view, name, suggestion};
use crate::reply::{Language, Target, wording};

use super::subject::claims_of;
use super::{Choice, Content, Part, Sheet};

/// What became of each statement; `left` are those that were too many to be checked.
pub fn checked(base: &KnowledgeBase, language: Language, decisions: &[Decision], left: usize) -> Sheet {
    let mut bibliography = Bibliography::new(base);
    let mut parts = vec![Content::paragraph(wording::checked_introduction(language, decisions.len()))];
    for (position, decision) in decisions.iter().enumerate() {
        parts.push(line(base, language, position + 1, decision, &mut bibliography));
    }
    if left > 0 {
        parts.push(Content::paragraph(wording::left_unchecked(language, left)));
    }
    let sheet = Sheet::new(base, language, None, wording::checked_title(language), parts, bibliography);
    sheet.offering(wording::open_card(language))
}

fn line(
    base: &KnowledgeBase,
    language: Language,
    number: usize,
    decision: &Decision,
    bibliography: &mut Bibliography<'_>,
) -> Part {
    let nothing = || Content::Item(wording::not_on_record(language, number)).into();
    match &decision.outcome {
        Outcome::Answer(candidate) => on_record(base, language, number, &candidate.record, bibliography),
        Outcome::Suggest(candidates) => near(base, language, number, candidates),
        Outcome::Abstain { reason: AbstainReason::Guarded, nearest } => {
            let choice = nearest.first().and_then(|one| card(base, language, number, &one.record));
            Some(Part { content: Content::Item(wording::differs(language, number)), choice })
        }
        Outcome::Abstain { .. } => None,
    }
    .unwrap_or_else(nothing)
}

fn near(base: &KnowledgeBase, language: Language, number: usize, candidates: &[Candidate]) -> Option<Part> {
    let record = &candidates.first()?.record;
    let line = match base.record(record)? {
        Record::Quotation(words) => wording::close_to_words(language, number, &name(base, &words.speaker)),
        other => wording::close_to(language, number, &unmarked(other.title())),
    };
    Some(Part { content: Content::Item(line), choice: card(base, language, number, record) })
}

fn on_record(
    base: &KnowledgeBase,
    language: Language,
    number: usize,
    record: &RecordRef,
    bibliography: &mut Bibliography<'_>,
) -> Option<Part> {
    let claims: Vec<&Claim> =
        claims_of(base, record).into_iter().filter(|claim| is_served(claim.status)).collect();
    let line = match (base.record(record)?, claims.as_slice()) {
        (Record::Quotation(words), _) => {
            let cited = bibliography.cite_all(&words.sources);
            wording::on_record_as_words(language, number, &name(base, &words.speaker), words.said, &cited)
        }
        (_, [claim]) => {
            let others = base.claims.iter().filter(|other| is_served(other.status));
            let contradicted = others.filter(|other| relation(claim, other) == Relation::Conflict).count();
            wording::on_record_as(language, number, &claim_view(base, claim, bibliography), contradicted)
        }
        (other, _) => wording::on_record_under(language, number, &unmarked(other.title())),
    };
    Some(Part { content: Content::Item(line), choice: card(base, language, number, record) })
}

fn card(base: &KnowledgeBase, language: Language, number: usize, record: &RecordRef) -> Option<Choice> {
    let title = match record.kind {
        RecordKind::Quotation => None,
        _ => Some(suggestion(base, record, None)?.title),
    };
    let title = wording::card_choice(language, number, title.as_deref());
    Some(Choice::new(title, Target::Card(record.clone())))
}
