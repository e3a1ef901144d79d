//! What a view is about: the claims and quotations that belong to a topic, a person or a record.

use crate::knowledge::{Claim, KnowledgeBase, Quotation, Record, RecordRef};
use crate::reply::accounts::Accounts;
use crate::reply::prose::unmarked;
use crate::reply::serving::{is_served, status};
use crate::reply::views::{bodies, name, suggestion};
use crate::reply::{Subject, wording};

/// What a subject is called; `None` when it is not on the record, or not served.
pub(super) fn title(base: &KnowledgeBase, subject: &Subject) -> Option<String> {
    match subject {
        Subject::Everything => Some(base.event.title.clone()),
        Subject::Topic(id) => {
            base.topics.iter().find(|topic| topic.id == *id).map(|topic| topic.title.clone())
        }
        Subject::Person(id) => base.person(id).map(|person| person.name.clone()),
        Subject::Record(record) => {
            let found = base.record(record).filter(|found| is_served(status(*found)))?;
            Some(match found {
                Record::Faq(entry) => unmarked(&entry.question),
                _ => suggestion(base, record, None)?.title,
            })
        }
    }
}

/// The claims about a subject that are served, in the order of the record; those that replace or
/// contradict the claims of a record belong to it.
pub(super) fn claims<'a>(base: &'a KnowledgeBase, subject: &Subject) -> Vec<&'a Claim> {
    let served = || base.claims.iter().filter(|claim| is_served(claim.status));
    match subject {
        Subject::Everything => served().collect(),
        Subject::Topic(id) => served().filter(|claim| claim.topic.as_ref() == Some(id)).collect(),
        Subject::Person(id) => {
            let is_theirs =
                |claim: &&Claim| claim.claimants.iter().any(|claimant| speaks_for(base, claimant, id));
            served().filter(is_theirs).collect()
        }
        Subject::Record(record) => {
            let named = claims_of(base, record);
            let around = Accounts::around(base, named.into_iter()).all();
            served().filter(|claim| around.iter().any(|other| other.id == claim.id)).collect()
        }
    }
}

/// The quotations about a subject, in the order of the record.
pub(super) fn quotations<'a>(base: &'a KnowledgeBase, subject: &Subject) -> Vec<&'a Quotation> {
    let belongs = |quotation: &&Quotation| match subject {
        Subject::Everything => true,
        Subject::Topic(id) => quotation.topic.as_ref() == Some(id),
        Subject::Person(id) => speaks_for(base, &quotation.speaker, id),
        Subject::Record(record) => {
            let own = match base.record(record) {
                Some(Record::Faq(entry)) => entry.quotations.contains(&quotation.id),
                Some(Record::Quotation(own)) => own.id == quotation.id,
                _ => false,
            };
            own || claims(base, subject).iter().any(|claim| claim.quotations.contains(&quotation.id))
        }
    };
    base.quotations.iter().filter(belongs).collect()
}

/// The claims that a record is, rests on, or carries.
pub(super) fn claims_of<'a>(base: &'a KnowledgeBase, record: &RecordRef) -> Vec<&'a Claim> {
    match base.record(record) {
        Some(Record::Faq(entry)) => entry.claims.iter().filter_map(|id| base.claim(id)).collect(),
        Some(Record::Claim(claim)) => vec![claim],
        Some(Record::Quotation(words)) => {
            base.claims.iter().filter(|claim| claim.quotations.contains(&words.id)).collect()
        }
        None => Vec::new(),
    }
}

/// Whether a person is, or speaks for, this person or body.
fn speaks_for(base: &KnowledgeBase, person: &str, body: &str) -> bool {
    bodies(base, person).contains(&body)
}

/// The topic, or the person, office or body, that a text names in so many words; or the only topic with all
/// of its words in the title.
pub(super) fn named(base: &KnowledgeBase, text: &str) -> Option<Subject> {
    let folded = |text: &str| {
        let lower = text.to_lowercase().replace('’', "'");
        let words = lower.split_whitespace().collect::<Vec<_>>().join(" ");
        words.strip_prefix("the ").map_or(words.clone(), str::to_owned)
    };
    let text = folded(text);
    let is_named = |name: &String| folded(name) == text;
    if text.is_empty() {
        return None;
    }
    if let Some(topic) = base.topics.iter().find(|topic| is_named(&topic.title)) {
        return Some(Subject::Topic(topic.id.clone()));
    }
    let mut people = base.people.iter();
    if let Some(person) = people.find(|person| is_named(&person.name) || person.aliases.iter().any(is_named))
    {
        return Some(Subject::Person(person.id.clone()));
    }
    let has_words = |title: &String| {
        let title = folded(title);
        text.split(' ').all(|word| title.split(' ').any(|other| other == word))
    };
    let mut topics = base.topics.iter().filter(|topic| has_words(&topic.title));
    topics.next().filter(|_| topics.next().is_none()).map(|topic| Subject::Topic(topic.id.clone()))
}

/// Topics, and those who claim something or are quoted, with their names; topics first.
pub(super) fn all(base: &KnowledgeBase) -> Vec<(String, Subject)> {
    let topics = base.topics.iter().map(|topic| (topic.title.clone(), Subject::Topic(topic.id.clone())));
    let speaks = |id: &str| {
        let claims = base.claims.iter().filter(|claim| is_served(claim.status));
        let voices =
            claims.flat_map(|claim| &claim.claimants).chain(base.quotations.iter().map(|one| &one.speaker));
        voices.into_iter().any(|voice| speaks_for(base, voice, id))
    };
    let people = base.people.iter().filter(|person| speaks(&person.id)).map(|person| {
        (
            wording::person_choice(&name(base, &person.id), person.role.as_deref()),
            Subject::Person(person.id.clone()),
        )
    });
    topics.chain(people).collect()
}
