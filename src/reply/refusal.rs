//! What is said when no record answers: a choice, an abstention, or a record no longer served.

use crate::knowledge::{Correction, KnowledgeBase, Record, RecordKind, Status, Topic};
use crate::matching::{AbstainReason, Candidate};

use super::bibliography::Bibliography;
use super::prose::sentence;
use super::serving::is_served;
use super::views::{choices, suggestion};
use super::{Language, Line, Reply, ReplyKind, Suggestion, language_note, wording};

/// Most records that a reader is given to choose from.
pub const MOST_CHOICES: usize = 4;

/// "Did you mean", with "none of these".
pub(super) fn suggest(base: &KnowledgeBase, candidates: &[Candidate], language: Language) -> Reply {
    let body = vec![wording::did_you_mean(language)];
    let suggestions = offered(base, candidates);
    if suggestions.is_empty() {
        return abstain(base, AbstainReason::OutOfScope, &[], language);
    }
    let title = wording::suggestion_title(language);
    refusal(base, language, ReplyKind::Suggest, title, body, suggestions)
}

/// Not on the record, with the nearest topics.
pub(super) fn abstain(
    base: &KnowledgeBase,
    reason: AbstainReason,
    nearest: &[Candidate],
    language: Language,
) -> Reply {
    let mut body = vec![wording::abstention(language, reason, &base.event.title, base.event.as_of)];
    if matches!(reason, AbstainReason::OutOfScope | AbstainReason::Guarded) {
        body.push(wording::tell_the_moderators(language));
    }
    let title = wording::abstention_title(language, reason);
    let (heading, choices) = match offered(base, nearest) {
        none if none.is_empty() => (wording::for_example(language), starters(base)),
        nearest => (wording::nearest(language), nearest),
    };
    let mut reply = refusal(base, language, ReplyKind::Abstain, title, body, choices);
    reply.suggestions_heading = Some(heading);
    reply
}

/// A record that is not served: withdrawn, with the one in its place, or under review.
pub(super) fn not_served(base: &KnowledgeBase, record: Record<'_>, language: Language) -> Reply {
    let (kind, status, corrections, successor) = match record {
        Record::Faq(entry) => (RecordKind::Faq, entry.status, &entry.corrections[..], &entry.successor),
        Record::Claim(claim) => (RecordKind::Claim, claim.status, &claim.corrections[..], &claim.successor),
        Record::Quotation(_) => (RecordKind::Quotation, Status::Current, &[][..], &None),
    };
    if status == Status::Held {
        let (title, body) = (wording::held_title(language), vec![wording::held(language)]);
        return refusal(base, language, ReplyKind::Abstain, title, body, Vec::new());
    }
    let mut bibliography = Bibliography::new(base);
    let withdrawn = match corrections.iter().max_by_key(|correction| correction.on) {
        Some(Correction { on, note }) => {
            wording::withdrawn_because(language, *on, sentence(note, &mut bibliography))
        }
        None => wording::withdrawn(language),
    };
    let (title, successor) = (wording::withdrawn_title(language), choices(base, kind, successor));
    let mut reply = refusal(base, language, ReplyKind::Abstain, title, vec![withdrawn], successor);
    reply.suggestions_heading = Some(wording::in_its_place(language));
    reply.language_note = language_note(language);
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

/// A reply without an answer, and without anything but this.
pub(super) fn refusal(
    base: &KnowledgeBase,
    language: Language,
    kind: ReplyKind,
    title: String,
    body: Vec<Line>,
    suggestions: Vec<Suggestion>,
) -> Reply {
    let language_note = language_note(language).filter(|_| !suggestions.is_empty());
    Reply {
        language,
        kind,
        record: None,
        title,
        notices: Vec::new(),
        body,
        accounts: None,
        claims: Vec::new(),
        quotations: Vec::new(),
        citations: Vec::new(),
        suggestions,
        suggestions_heading: None,
        language_note,
        follow_ups: Vec::new(),
        further: Vec::new(),
        as_of: base.event.as_of,
        revision: base.revision.clone(),
        footer: None,
    }
}
