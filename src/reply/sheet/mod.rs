//! A sheet: a side of the record other than the answer to one question.
//!
//! One file a view; each is a pure function from the record to a [`Sheet`], which terminal, JSON and
//! Discord draw alike. Statements and quotations are copied from records, whole; what is not served is
//! not shown; what the record does not say is named as its silence.

mod about;
mod chart;
mod checked;
mod compare;
mod model;
mod positions;
mod quotations;
mod sources;
mod subject;
mod timeline;
mod topics;

#[cfg(test)]
mod tests;

pub use chart::{Chart, Party, Statement};
pub use checked::checked;
pub use model::{Choice, Content, Part, Sheet};
pub use positions::Stance;

use jiff::civil::Date;

use crate::knowledge::KnowledgeBase;

use super::prose::unmarked;
use super::{Inquiry, Language, Subject};

/// A command with what it does, for the list of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CommandLine {
    /// What a reader types before the name.
    pub prefix: &'static str,
    /// Its name.
    pub name: String,
    /// What it does, in a line.
    pub description: String,
}

/// The sheet that answers an inquiry; `None` when what it names is not on the record (any more).
///
/// `commands` are those of the door through which the reader came.
pub fn sheet(
    base: &KnowledgeBase,
    inquiry: &Inquiry,
    commands: &[CommandLine],
    language: Language,
) -> Option<Sheet> {
    match inquiry {
        Inquiry::Timeline { from, to, about } => timeline::sheet(base, language, *from, *to, about),
        Inquiry::Positions { about, form } => positions::sheet(base, language, about, *form),
        Inquiry::Compare { claim } => compare::sheet(base, language, claim.as_deref()),
        Inquiry::Sources { source } => sources::sheet(base, language, source.as_deref()),
        Inquiry::Quotations { speaker, about } => {
            quotations::sheet(base, language, speaker.as_deref(), about)
        }
        Inquiry::Topics { topic } => topics::sheet(base, language, topic.as_deref()),
        Inquiry::About => Some(about::about(base, language)),
        Inquiry::Help => Some(about::help(base, language, commands)),
    }
}

/// What a text names: a topic, or a person, office or body, in so many words; or the only topic with all
/// its words in the title.
pub fn subject_named(base: &KnowledgeBase, text: &str) -> Option<Subject> {
    subject::named(base, text)
}

/// Whether something that is quoted is about a subject.
pub fn is_quoted(base: &KnowledgeBase, about: &Subject) -> bool {
    !subject::quotations(base, about).is_empty()
}

/// Whether something about a subject was stated or said on a day that is on record.
pub fn is_dated(base: &KnowledgeBase, about: &Subject) -> bool {
    subject::claims(base, about).iter().any(|claim| claim.made.is_some())
        || subject::quotations(base, about).iter().any(|words| words.said.is_some())
}

/// Whether more than one party has a word on the claims about a subject.
pub fn is_told_by_several(base: &KnowledgeBase, about: &Subject) -> bool {
    positions::parties(base, about) > 1
}

/// Topics and those who speak on the record, with their names.
pub fn subjects(base: &KnowledgeBase) -> Vec<(String, Subject)> {
    subject::all(base)
}

/// Claims whose statement changed or is contradicted, with what they are called.
pub fn comparisons(base: &KnowledgeBase) -> Vec<(String, String)> {
    let claims = compare::all(base).into_iter();
    claims.map(|claim| (unmarked(&claim.statement), claim.id.clone())).collect()
}

/// The first claim on a subject that changed or is contradicted.
pub fn compared(base: &KnowledgeBase, about: &Subject) -> Option<String> {
    compare::on_subject(base, about)
}

/// Days on which something on the record was stated or said, with how much, in order.
pub fn days(base: &KnowledgeBase) -> Vec<(Date, usize)> {
    timeline::days(base)
}
