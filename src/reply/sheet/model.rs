//! A sheet as plain data, before anyone draws it.

use jiff::civil::Date;

use super::Chart;
use crate::knowledge::{KnowledgeBase, Revision};
use crate::reply::bibliography::Bibliography;
use crate::reply::{
    Citation, ClaimView, Inquiry, Language, Line, QuotationView, Target, language_note, wording,
};

/// A side of the record, from which a reader may go on.
#[derive(Debug, Clone, PartialEq)]
pub struct Sheet {
    /// The view that this is, by which it can be drawn anew; `None` when it depends on a reader's words,
    /// which nobody keeps.
    pub inquiry: Option<Inquiry>,
    /// Its heading.
    pub title: String,
    /// What is read, in order.
    pub parts: Vec<Part>,
    /// The same as a picture would show it, where one is worth looking at.
    pub chart: Option<Chart>,
    /// The sources that the parts cite, numbered in order of first appearance.
    pub citations: Vec<Citation>,
    /// What the choices of the parts are.
    pub choices_heading: Option<String>,
    /// Other views to go on to; at most four.
    pub doors: Vec<Choice>,
    /// The day up to which the record is kept.
    pub as_of: Date,
    /// The content of the knowledge base that this was composed from.
    pub revision: Revision,
    /// The language of the bot's own sentences in it.
    pub language: Language,
    /// In which language the record is, for readers of another.
    pub language_note: Option<Line>,
    /// As-of date and revision in one line.
    pub footer: Line,
}

/// A part of a sheet, and what it leads to.
#[derive(Debug, Clone, PartialEq)]
pub struct Part {
    /// What is read.
    pub content: Content,
    /// What a reader may choose because of it.
    pub choice: Option<Choice>,
}

/// What is read of a part.
#[derive(Debug, Clone, PartialEq)]
pub enum Content {
    /// A heading over what follows.
    Heading(String),
    /// A paragraph.
    Paragraph(Line),
    /// A line of a list.
    Item(Line),
    /// A claim, as one line of a list.
    Claim(Box<ClaimView>, Line),
    /// Verbatim words.
    Quotation(Box<QuotationView>),
}

/// Something that a reader may choose.
#[derive(Debug, Clone, PartialEq)]
pub struct Choice {
    /// What it is called.
    pub title: String,
    /// What it leads to.
    pub target: Target,
}

impl Choice {
    /// A choice with this name.
    pub fn new(title: impl Into<String>, target: Target) -> Self {
        Self { title: title.into(), target }
    }
}

impl From<Content> for Part {
    fn from(content: Content) -> Self {
        Self { content, choice: None }
    }
}

impl Content {
    /// A heading.
    pub(super) fn heading(text: impl Into<String>) -> Part {
        Self::Heading(text.into()).into()
    }

    /// A paragraph.
    pub(super) fn paragraph(line: Line) -> Part {
        Self::Paragraph(line).into()
    }

    /// A claim with its date, claimants and standing.
    pub(super) fn claim(language: Language, view: ClaimView) -> Part {
        let line = wording::account(language, &view);
        Self::Claim(Box::new(view), line).into()
    }

    /// A quotation.
    pub(super) fn quotation(view: QuotationView) -> Part {
        Self::Quotation(Box::new(view)).into()
    }
}

impl Part {
    /// The same part, leading somewhere.
    pub(super) fn leading_to(self, title: impl Into<String>, target: Target) -> Self {
        Self { choice: Some(Choice::new(title, target)), ..self }
    }
}

impl Sheet {
    /// A sheet without choices.
    pub(super) fn new(
        base: &KnowledgeBase,
        language: Language,
        inquiry: Option<Inquiry>,
        title: impl Into<String>,
        parts: Vec<Part>,
        bibliography: Bibliography<'_>,
    ) -> Self {
        Self {
            inquiry,
            title: title.into(),
            parts,
            chart: None,
            citations: bibliography.finish(),
            choices_heading: None,
            doors: Vec::new(),
            as_of: base.event.as_of,
            revision: base.revision.clone(),
            language,
            language_note: language_note(language),
            footer: wording::view_footer(language, base.event.as_of, &base.revision.to_string()),
        }
    }

    /// The same sheet, its choices under this heading.
    #[must_use]
    pub(super) fn offering(self, heading: String) -> Self {
        Self { choices_heading: Some(heading), ..self }
    }

    /// The same sheet with views to go on to.
    #[must_use]
    pub(super) fn with_doors(self, doors: Vec<(String, Inquiry)>) -> Self {
        let doors = doors.into_iter().map(|(title, inquiry)| Choice::new(title, Target::Inquiry(inquiry)));
        Self { doors: doors.collect(), ..self }
    }

    /// The claims that are shown, in order.
    pub fn claims(&self) -> impl Iterator<Item = &ClaimView> {
        self.parts.iter().filter_map(|part| match &part.content {
            Content::Claim(view, _) => Some(view.as_ref()),
            _ => None,
        })
    }

    /// The quotations that are shown, in order.
    pub fn quotations(&self) -> impl Iterator<Item = &QuotationView> {
        self.parts.iter().filter_map(|part| match &part.content {
            Content::Quotation(view) => Some(view.as_ref()),
            _ => None,
        })
    }
}
