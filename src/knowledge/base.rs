//! The knowledge base as it is served: every table, and look-up by id.

use std::fmt;

use jiff::civil::Date;
use serde::Serialize;

use super::{
    Claim, Event, FaqEntry, Golden, Person, Quotation, RecordKind, RecordRef, Source, Status, Topic,
    Vocabulary,
};

/// Names the exact content of a knowledge base: the first twelve hexadecimal digits of the SHA-256
/// of its files, so that two processes that read the same files show the same revision.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub struct Revision(pub String);

impl fmt::Display for Revision {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Everything that is on the record about one event; immutable once read.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct KnowledgeBase {
    /// What it is about.
    pub event: Event,
    /// Headings, in the order in which a reader should see them.
    pub topics: Vec<Topic>,
    /// Works that are cited.
    pub sources: Vec<Source>,
    /// Those who claim and are quoted.
    pub people: Vec<Person>,
    /// What they said.
    pub quotations: Vec<Quotation>,
    /// What is claimed.
    pub claims: Vec<Claim>,
    /// What is asked.
    pub faq: Vec<FaqEntry>,
    /// The words of the event.
    pub vocabulary: Vocabulary,
    /// Questions that must go where they say.
    pub golden: Vec<Golden>,
    /// The content this was read from.
    pub revision: Revision,
}

/// A record, borrowed from its knowledge base.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Record<'a> {
    /// A curated question.
    Faq(&'a FaqEntry),
    /// A claim.
    Claim(&'a Claim),
    /// A quotation.
    Quotation(&'a Quotation),
}

impl KnowledgeBase {
    /// The source with this id.
    pub fn source(&self, id: &str) -> Option<&Source> {
        self.sources.iter().find(|source| source.id == id)
    }

    /// The person or body with this id.
    pub fn person(&self, id: &str) -> Option<&Person> {
        self.people.iter().find(|person| person.id == id)
    }

    /// The quotation with this id.
    pub fn quotation(&self, id: &str) -> Option<&Quotation> {
        self.quotations.iter().find(|quotation| quotation.id == id)
    }

    /// The claim with this id.
    pub fn claim(&self, id: &str) -> Option<&Claim> {
        self.claims.iter().find(|claim| claim.id == id)
    }

    /// The FAQ entry with this id.
    pub fn faq(&self, id: &str) -> Option<&FaqEntry> {
        self.faq.iter().find(|entry| entry.id == id)
    }

    /// Holds back what may not be served on this day because of an embargo.
    pub fn hold_embargoed(&mut self, today: Date) {
        let holds = |status: &mut Status, until: Option<Date>| {
            if until.is_some_and(|day| today < day) && *status != Status::Withdrawn {
                *status = Status::Held;
            }
        };
        self.claims.iter_mut().for_each(|claim| holds(&mut claim.status, claim.embargo_until));
        self.faq.iter_mut().for_each(|entry| holds(&mut entry.status, entry.embargo_until));
    }

    /// The record with this name.
    pub fn record(&self, name: &RecordRef) -> Option<Record<'_>> {
        match name.kind {
            RecordKind::Faq => self.faq(&name.id).map(Record::Faq),
            RecordKind::Claim => self.claim(&name.id).map(Record::Claim),
            RecordKind::Quotation => self.quotation(&name.id).map(Record::Quotation),
        }
    }
}

impl Record<'_> {
    /// What a reader sees it called: the question, the statement, or the quoted words.
    pub fn title(&self) -> &str {
        match self {
            Self::Faq(entry) => &entry.question,
            Self::Claim(claim) => &claim.statement,
            Self::Quotation(quotation) => &quotation.text,
        }
    }
}
