//! A reply as plain data, before anyone draws it.
//!
//! Everything is ready-made and neutral of layout: whoever draws a reply decides where a line stands
//! and how a date looks, never what it says. The order of reading is [`super::text::blocks`].

use std::collections::BTreeSet;

use jiff::civil::Date;
use serde::Serialize;

use crate::knowledge::{Rating, RecordRef, Revision, Wording};

use super::{Inquiry, Language, Line};

/// Everything that a reader is told.
#[derive(Debug, Clone, PartialEq)]
pub struct Reply {
    /// In which language the bot speaks; titles, statements and quotations are the record's.
    pub language: Language,
    /// Which of the three kinds it is.
    pub kind: ReplyKind,
    /// The record that answers; `None` unless `kind` is [`ReplyKind::Answer`], and where several records
    /// are shown together.
    pub record: Option<RecordRef>,
    /// The record's question or claim; for the other kinds a short heading.
    pub title: String,
    /// What must be known before reading on: a correction.
    pub notices: Vec<Line>,
    /// The body, a paragraph or list item each: short first. For a suggestion or an abstention one
    /// friendly sentence, with what to do next.
    pub body: Vec<Line>,
    /// Who says so and since when, one line a claim; where parties disagree one line a party in order
    /// of time, under a heading that says so.
    pub accounts: Option<Section>,
    /// The claims that the answer rests on, as data; what a reader sees of them is in `body` and
    /// `accounts`.
    pub claims: Vec<ClaimView>,
    /// Verbatim words.
    pub quotations: Vec<QuotationView>,
    /// The sources that `body`, `accounts` and `quotations` cite, numbered from 1 in order of first
    /// appearance; receipts keep the numbers of their answer and go on from there.
    pub citations: Vec<Citation>,
    /// Records to choose from: "did you mean", the nearest of an abstention, something to begin with, or
    /// the one in the place of a withdrawn record; at most four.
    pub suggestions: Vec<Suggestion>,
    /// What the suggestions are, where `body` does not introduce them.
    pub suggestions_heading: Option<String>,
    /// That the record is in another language than the bot speaks, where that is so and something of the
    /// record is shown.
    pub language_note: Option<Line>,
    /// Records that a reader may want next.
    pub follow_ups: Vec<Suggestion>,
    /// Views of the record that say more about what it answered, where it can.
    pub further: Vec<Further>,
    /// The day up to which the record is kept, or the day of its last review if that is known.
    pub as_of: Date,
    /// The content of the knowledge base that this was composed from.
    pub revision: Revision,
    /// As-of date, record id and revision in one line; `None` unless `kind` is [`ReplyKind::Answer`].
    pub footer: Option<Line>,
}

/// A question that follows on an answer, and the view of the record that answers it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Further {
    /// The question, in a few words.
    pub question: String,
    /// The view.
    pub inquiry: Inquiry,
}

/// The three kinds of reply.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum ReplyKind {
    /// A sourced answer.
    Answer,
    /// "Did you mean", with "none of these".
    Suggest,
    /// Not on the record, or no longer.
    Abstain,
}

/// A heading with lines below it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section {
    /// What the lines are.
    pub heading: String,
    /// The lines, in order.
    pub lines: Vec<Line>,
}

/// A claim as data.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ClaimView {
    /// Its id.
    pub id: String,
    /// What is claimed.
    pub statement: String,
    /// How it stands.
    pub rating: Rating,
    /// Names of those who state it.
    pub claimants: Vec<String>,
    /// When it was stated.
    pub made: Option<Date>,
    /// The claimants as a line names them: "Ada Marsh (Port Authority)".
    #[serde(skip)]
    pub voices: Vec<String>,
    /// Where a reader learns who states it.
    #[serde(skip)]
    pub attribution: Attribution,
    /// Numbers of the citations that carry it.
    #[serde(skip)]
    pub citations: Vec<usize>,
}

/// Where a reader learns who states a claim.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Attribution {
    /// The statement says so itself.
    InStatement,
    /// Beside the statement.
    Apart,
}

/// How the claims of one voice on one day stand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standing {
    /// Who states them.
    pub voices: Vec<String>,
    /// When they were stated.
    pub made: Option<Date>,
    /// How they stand, the surest first.
    pub ratings: BTreeSet<Rating>,
    /// Numbers of the citations that carry them.
    pub citations: BTreeSet<usize>,
}

/// A quotation as a reader sees it.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct QuotationView {
    /// Its id.
    pub id: String,
    /// The words, without quotation marks.
    pub text: String,
    /// Name of the speaker.
    pub speaker: String,
    /// The speaker's role.
    pub role: Option<String>,
    /// When it was said.
    pub said: Option<Date>,
    /// How well the wording is attested.
    pub wording: Wording,
    /// Ids of the sources that print these words.
    pub sources: Vec<String>,
    /// Where it was said.
    #[serde(skip)]
    pub occasion: Option<String>,
    /// Publishers of those sources, for the visible attribution.
    #[serde(skip)]
    pub outlets: Vec<String>,
    /// Numbers of the citations that carry it.
    #[serde(skip)]
    pub citations: Vec<usize>,
    /// Other wordings.
    pub variants: Vec<VariantView>,
}

/// Another outlet's wording.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct VariantView {
    /// The words as printed there.
    pub text: String,
    /// How well attested.
    pub wording: Wording,
    /// Id of the source.
    pub source: String,
    /// How it differs.
    pub note: Option<String>,
    /// Publisher of the source, for the visible attribution.
    #[serde(skip)]
    pub outlet: String,
    /// Number of the citation that carries it; `None` where variants are not shown.
    #[serde(skip)]
    pub citation: Option<usize>,
}

/// A numbered source.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Citation {
    /// Its number in this reply, from 1.
    pub n: usize,
    /// Id of the source.
    pub source: String,
    /// Who published it.
    pub publisher: String,
    /// Its headline.
    pub title: Option<String>,
    /// Where it can be read.
    pub url: Option<String>,
    /// File name of the archived text.
    pub document: Option<String>,
    /// When it was published.
    pub published: Option<Date>,
    /// What a reader should know before relying on it.
    #[serde(skip)]
    pub caution: Option<String>,
}

/// A record that a reader may choose.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Suggestion {
    /// Which record.
    #[serde(flatten)]
    pub record: RecordRef,
    /// What it is called.
    pub title: String,
    /// Calibrated probability that it is meant; `None` for follow-ups, which nobody asked for.
    pub confidence: Option<f64>,
}
