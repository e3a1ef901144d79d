//! What the checks look at: the records, and the ids of those that could not be read.

use std::collections::BTreeSet;
use std::slice;

use crate::knowledge::{
    Claim, Contrast, Correction, Event, FaqEntry, Golden, KnowledgeBase, Path, Person, Quotation, Source,
    Status, Synonyms, Table, Topic,
};

/// The records, borrowed from a knowledge base or from one in the making.
#[derive(Debug, Clone, Copy)]
pub(crate) struct View<'a> {
    pub events: &'a [Event],
    pub topics: &'a [Topic],
    pub sources: &'a [Source],
    pub people: &'a [Person],
    pub quotations: &'a [Quotation],
    pub claims: &'a [Claim],
    pub faq: &'a [FaqEntry],
    pub synonyms: &'a [Synonyms],
    pub contrasts: &'a [Contrast],
    pub golden: &'a [Golden],
    /// Kind and id of records that are in the files but could not be read.
    pub broken: &'a [(Table, String)],
}

/// What claims and FAQ entries have in common: they can be asked for, reviewed and withdrawn.
#[derive(Debug, Clone)]
pub(crate) struct Askable<'a> {
    pub path: Path,
    pub id: &'a str,
    /// Key and text of what a reader sees it called.
    pub title: (&'static str, &'a str),
    pub phrasings: &'a [String],
    pub not_phrasings: &'a [String],
    pub status: Status,
    pub corrections: &'a [Correction],
    pub reviewed: Option<jiff::civil::Date>,
    pub review_by: Option<jiff::civil::Date>,
}

impl<'a> View<'a> {
    pub fn of(base: &'a KnowledgeBase) -> Self {
        Self {
            events: slice::from_ref(&base.event),
            topics: &base.topics,
            sources: &base.sources,
            people: &base.people,
            quotations: &base.quotations,
            claims: &base.claims,
            faq: &base.faq,
            synonyms: &base.vocabulary.synonyms,
            contrasts: &base.vocabulary.contrasts,
            golden: &base.golden,
            broken: &[],
        }
    }

    /// The ids of the records of this kind that could be read, in order.
    pub fn ids(&self, table: Table) -> Vec<&'a str> {
        match table {
            Table::Topic => self.topics.iter().map(|row| row.id.as_str()).collect(),
            Table::Source => self.sources.iter().map(|row| row.id.as_str()).collect(),
            Table::Person => self.people.iter().map(|row| row.id.as_str()).collect(),
            Table::Quotation => self.quotations.iter().map(|row| row.id.as_str()).collect(),
            Table::Claim => self.claims.iter().map(|row| row.id.as_str()).collect(),
            Table::Faq => self.faq.iter().map(|row| row.id.as_str()).collect(),
            _ => Vec::new(),
        }
    }

    /// The ids of this kind that stand in the files, readable or not.
    pub fn known(&self, table: Table) -> BTreeSet<&'a str> {
        let broken = self.broken.iter().filter(|(kind, _)| *kind == table).map(|(_, id)| id.as_str());
        self.ids(table).into_iter().chain(broken).collect()
    }

    /// Claims and FAQ entries.
    pub fn askables(&self) -> impl Iterator<Item = Askable<'a>> {
        let faq = self.faq.iter().enumerate().map(|(index, row)| Askable {
            path: Path::of(Table::Faq, index),
            id: &row.id,
            title: ("question", &row.question),
            phrasings: &row.phrasings,
            not_phrasings: &row.not_phrasings,
            status: row.status,
            corrections: &row.corrections,
            reviewed: row.reviewed,
            review_by: row.review_by,
        });
        let claims = self.claims.iter().enumerate().map(|(index, row)| Askable {
            path: Path::of(Table::Claim, index),
            id: &row.id,
            title: ("statement", &row.statement),
            phrasings: &row.phrasings,
            not_phrasings: &row.not_phrasings,
            status: row.status,
            corrections: &row.corrections,
            reviewed: row.reviewed,
            review_by: row.review_by,
        });
        faq.chain(claims)
    }
}
