//! The record for others: everything as JSON, a page, rows of a spreadsheet, fact-check markup.
//!
//! JSON and CSV hold everything, so that nothing is lost on the way out; the page and the markup are
//! for publication and leave out what is held, embargoed or withdrawn. No address is ever made up.

mod claimreview;
mod markdown;
mod sheet;

use jiff::civil::Date;

use super::{Claim, FaqEntry, KnowledgeBase, Status};

pub use claimreview::{Publication, claim_reviews};
pub use markdown::markdown;
pub use sheet::csv;

pub(super) use sheet::{FORMULA_MARKS, LIST_SEPARATOR};

/// Everything, as JSON; field names as in the files.
pub fn json(base: &KnowledgeBase) -> serde_json::Value {
    serde_json::to_value(base).expect("records are texts, lists and days, which JSON has")
}

/// What may be published on a day.
#[derive(Debug, Clone, Copy)]
struct Public<'a> {
    base: &'a KnowledgeBase,
    today: Date,
}

impl<'a> Public<'a> {
    fn claims(self) -> impl Iterator<Item = &'a Claim> {
        self.base.claims.iter().filter(move |claim| self.may_show(claim.status, claim.embargo_until))
    }

    fn faq(self) -> impl Iterator<Item = &'a FaqEntry> {
        self.base.faq.iter().filter(move |entry| self.may_show(entry.status, entry.embargo_until))
    }

    fn may_show(self, status: Status, embargo_until: Option<Date>) -> bool {
        matches!(status, Status::Current | Status::Corrected)
            && embargo_until.is_none_or(|day| day <= self.today)
    }
}
