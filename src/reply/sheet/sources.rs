//! What the record rests on: each source with publisher, date, address and caution, and its records.

use crate::knowledge::{
    Claim, FaqEntry, KnowledgeBase, Quotation, Record, RecordKind, RecordRef, Source, marker,
};
use crate::reply::bibliography::Bibliography;
use crate::reply::serving::is_served;
use crate::reply::views::{name, suggestion};
use crate::reply::{Inquiry, Language, Line, Target, wording};

use super::{Content, Part, Sheet};

/// All sources, or one with the records that rest on it.
pub(super) fn sheet(base: &KnowledgeBase, language: Language, source: Option<&str>) -> Option<Sheet> {
    match source {
        Some(id) => base.source(id).map(|source| one(base, language, source)),
        None => Some(list(base, language)),
    }
}

fn list(base: &KnowledgeBase, language: Language) -> Sheet {
    let mut bibliography = Bibliography::new(base);
    let parts = base.sources.iter().map(|source| {
        let cited = bibliography.cite_all(std::slice::from_ref(&source.id));
        let line = wording::source_item(language, source, records(base, &source.id).len(), &cited);
        let inquiry = Inquiry::Sources { source: Some(source.id.clone()) };
        Part::from(Content::Item(line)).leading_to(wording::source_choice(source), Target::Inquiry(inquiry))
    });
    let parts = parts.collect();
    let inquiry = Inquiry::Sources { source: None };
    let title = wording::sources_title(language, &base.event.title);
    Sheet::new(base, language, Some(inquiry), title, parts, bibliography)
        .offering(wording::open_source(language))
}

fn one(base: &KnowledgeBase, language: Language, source: &Source) -> Sheet {
    let mut bibliography = Bibliography::new(base);
    let cited = bibliography.cite_all(std::slice::from_ref(&source.id));
    let mut parts = vec![Content::paragraph(wording::source_line(language, source, &cited))];
    parts.extend(wording::source_address(language, source).map(Content::paragraph));
    parts.extend(
        source.caution.as_ref().map(|caution| Content::paragraph(wording::caution(language, caution))),
    );
    let records = records(base, &source.id);
    if records.is_empty() {
        parts.push(Content::paragraph(wording::nothing_rests_on_it(language)));
    }
    parts.extend(by_kind(base, language, &records));
    let inquiry = Inquiry::Sources { source: Some(source.id.clone()) };
    let doors = vec![(wording::all_sources(language), Inquiry::Sources { source: None })];
    let title = wording::source_title(language, &source.publisher);
    let sheet = Sheet::new(base, language, Some(inquiry), title, parts, bibliography);
    sheet.offering(wording::open_record(language)).with_doors(doors)
}

/// So many characters has the longest title that a menu shows whole.
const LONGEST_CHOICE: usize = 180;

/// A record as a line that leads to it. Words that a menu would cut are named by their speaker there, and
/// by their number in the list.
fn record_part(base: &KnowledgeBase, language: Language, record: &RecordRef, number: usize) -> Option<Part> {
    let title = suggestion(base, record, None)?.title;
    let choice = match base.record(record)? {
        Record::Quotation(words) if title.chars().count() > LONGEST_CHOICE => {
            wording::words_choice(language, number, &name(base, &words.speaker), words.said)
        }
        _ => title.clone(),
    };
    Some(Part::from(Content::Item(Line::text(title))).leading_to(choice, Target::Record(record.clone())))
}

/// Records under a heading for each kind.
pub(super) fn by_kind(base: &KnowledgeBase, language: Language, records: &[RecordRef]) -> Vec<Part> {
    let mut parts = Vec::new();
    for kind in [RecordKind::Faq, RecordKind::Claim, RecordKind::Quotation] {
        let of_kind = records.iter().filter(|record| record.kind == kind).enumerate();
        let found: Vec<Part> =
            of_kind.filter_map(|(at, record)| record_part(base, language, record, at + 1)).collect();
        if !found.is_empty() {
            parts.push(Content::heading(wording::records_heading(language, kind)));
            parts.extend(found);
        }
    }
    parts
}

/// The records that rest on a source and are served: questions, then claims, then quotations.
fn records(base: &KnowledgeBase, source: &str) -> Vec<RecordRef> {
    let cites = |text: &str| marker::markers(text).any(|marker| marker.id == Some(source));
    let is_in = |sources: &[String]| sources.iter().any(|id| id == source);
    let faq = base.faq.iter().filter(|entry: &&FaqEntry| is_served(entry.status) && cites(&entry.answer));
    let claims = base.claims.iter().filter(|claim: &&Claim| {
        is_served(claim.status) && (is_in(&claim.sources) || claim.note.as_deref().is_some_and(cites))
    });
    let quotations = base.quotations.iter().filter(|words: &&Quotation| {
        is_in(&words.sources) || words.variants.iter().any(|variant| variant.source == source)
    });
    let name = |kind, id: &String| RecordRef { kind, id: id.clone() };
    let faq = faq.map(|entry| name(RecordKind::Faq, &entry.id));
    let claims = claims.map(|claim| name(RecordKind::Claim, &claim.id));
    faq.chain(claims).chain(quotations.map(|words| name(RecordKind::Quotation, &words.id))).collect()
}
