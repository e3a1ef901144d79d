//! What is said when no record answers: a choice, an abstention, or a record no longer served.

use crate::knowledge::{Correction, KnowledgeBase, Record, RecordKind, Status, Topic};
use crate::matching::{AbstainReason, Candidate};

use super::bibliography::Bibliography;
use super::prose::sentence;
use super::serving::is_served;
use super::views::{choices, suggestion};
use super::{Line, Reply, ReplyKind, Suggestion, wording};

/// Most records that a reader is given to choose from.
pub const MOST_CHOICES: usize = 4;

/// "Did you mean", with "none of these".
pub(super) fn suggest(base: &KnowledgeBase, candidates: &[Candidate]) -> Reply {
    let body = vec![Line::text(wording::DID_YOU_MEAN)];
    let suggestions = offered(base, candidates);
    if suggestions.is_empty() {
        return abstain(base, AbstainReason::OutOfScope, &[]);
    }
    refusal(base, ReplyKind::Suggest, wording::SUGGESTION_TITLE, body, suggestions)
}

/// Not on the record, with the nearest topics.
pub(super) fn abstain(base: &KnowledgeBase, reason: AbstainReason, nearest: &[Candidate]) -> Reply {
    let mut body = vec![wording::abstention(reason, &base.event.title, base.event.as_of)];
    body.extend(wording::tell_the_moderators(reason));
    let title = wording::abstention_title(reason);
    let (heading, choices) = match offered(base, nearest) {
        none if none.is_empty() => (wording::FOR_EXAMPLE, starters(base)),
        nearest => (wording::NEAREST, nearest),
    };
    let mut reply = refusal(base, ReplyKind::Abstain, title, body, choices);
    reply.suggestions_heading = Some(heading.to_owned());
    reply
}

/// A record that is not served: withdrawn, with the one in its place, or under review.
pub(super) fn not_served(base: &KnowledgeBase, record: Record<'_>) -> Reply {
    let (kind, status, corrections, successor) = match record {
        Record::Faq(entry) => (RecordKind::Faq, entry.status, &entry.corrections[..], &entry.successor),
        Record::Claim(claim) => (RecordKind::Claim, claim.status, &claim.corrections[..], &claim.successor),
        Record::Quotation(_) => (RecordKind::Quotation, Status::Current, &[][..], &None),
    };
    if status == Status::Held {
        let body = vec![Line::text(wording::HELD)];
        return refusal(base, ReplyKind::Abstain, wording::HELD_TITLE, body, Vec::new());
    }
    let mut bibliography = Bibliography::new(base);
    let reason = corrections.iter().max_by_key(|correction| correction.on);
    let reason = reason.map(|Correction { on, note }| (*on, sentence(note, &mut bibliography)));
    let successor = choices(base, kind, successor);
    let body = vec![wording::withdrawn(reason)];
    let mut reply = refusal(base, ReplyKind::Abstain, wording::WITHDRAWN_TITLE, body, successor);
    reply.suggestions_heading = Some(wording::IN_ITS_PLACE.to_owned());
    reply.citations = bibliography.finish();
    reply
}

/// Something to begin with: the first question of each topic.
fn starters(base: &KnowledgeBase) -> Vec<Suggestion> {
    let first = |topic: &Topic| {
        let mut of_topic = base.faq.iter().filter(|entry| entry.topic.as_ref() == Some(&topic.id));
        of_topic.find(|entry| is_served(entry.status)).map(|entry| &entry.id)
    };
    choices(base, RecordKind::Faq, base.topics.iter().filter_map(first).take(MOST_CHOICES))
}

fn offered(base: &KnowledgeBase, candidates: &[Candidate]) -> Vec<Suggestion> {
    let records = candidates.iter().map(|one| (&one.record, one.confidence)).take(MOST_CHOICES);
    records.filter_map(|(record, confidence)| suggestion(base, record, Some(confidence))).collect()
}

fn refusal(
    base: &KnowledgeBase,
    kind: ReplyKind,
    title: &str,
    body: Vec<Line>,
    suggestions: Vec<Suggestion>,
) -> Reply {
    Reply {
        kind,
        record: None,
        title: title.to_owned(),
        notices: Vec::new(),
        body,
        accounts: None,
        claims: Vec::new(),
        quotations: Vec::new(),
        citations: Vec::new(),
        suggestions,
        suggestions_heading: None,
        follow_ups: Vec::new(),
        as_of: base.event.as_of,
        revision: base.revision.clone(),
        footer: None,
    }
}
