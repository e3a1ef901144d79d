//! The lines below quotations, and the sources.

use super::enumeration;
use crate::knowledge::Wording;
use crate::reply::catalogue::{Parameter, sentences};
use crate::reply::{Citation, Language, Line, QuotationView, VariantView};

sentences! {
    /// How a wording came to us, in words.
    fn wording(wording: Wording) -> String;
    /// How a wording came to us, and by whom.
    fn attested_by(wording: Wording, outlets: &str) -> String;
    /// Every cited source in one line, after a heading.
    fn sources_line(items: Line) -> Line;
    /// The line below a quotation that differs in nothing but its words from the one before.
    pub fn as_above(speaker: &str) -> Line;
}

impl From<Wording> for Parameter {
    fn from(wording: Wording) -> Self {
        Self::Keyword(match wording {
            Wording::Record => "record",
            Wording::Press => "press",
            Wording::Translation => "translation",
        })
    }
}

/// The visible line below a quotation: speaker, role, date, occasion, wording and outlet.
pub fn attribution(language: Language, quotation: &QuotationView) -> Line {
    let mut line = Line::text(quotation.speaker.clone());
    if let Some(role) = &quotation.role {
        line = line.and(", ").and(role);
    }
    if let Some(said) = quotation.said {
        line = line.and(" · ").on(said);
    }
    if let Some(occasion) = &quotation.occasion {
        line = line.and(" · ").and(occasion);
    }
    let attested = attested(language, quotation.wording, &quotation.outlets);
    line.and(" · ").and(&attested).cite(&quotation.citations)
}

/// The visible line below another wording of a quotation.
pub fn variant_attribution(language: Language, variant: &VariantView) -> Line {
    let attested = attested_by(language, variant.wording, &variant.outlet);
    let line = Line::text(attested).cite(variant.citation.as_slice());
    match &variant.note {
        Some(note) => line.and(" · ").and(note),
        None => line,
    }
}

fn attested(language: Language, level: Wording, outlets: &[String]) -> String {
    match enumeration(language, outlets) {
        none if none.is_empty() => wording(language, level),
        outlets => attested_by(language, level, &outlets),
    }
}

/// Every cited source in one line: number, publisher and date.
pub fn cited_sources(language: Language, citations: &[Citation]) -> Line {
    let mut items = Line::default();
    for (position, citation) in citations.iter().enumerate() {
        items = items.and(if position == 0 { "" } else { " · " });
        items = items.join(Line::citation(citation.n)).and(" ").and(&citation.publisher);
        if let Some(published) = citation.published {
            items = items.and(", ").on(published);
        }
    }
    sources_line(language, items)
}

/// A numbered source without its number: publisher, headline and date.
pub fn source(citation: &Citation) -> Line {
    let mut line = Line::text(citation.publisher.clone());
    if let Some(title) = &citation.title {
        line = line.and(&format!(", “{title}”"));
    }
    match citation.published {
        Some(published) => line.and(", ").on(published),
        None => line,
    }
}

/// A quotation as a choice among others.
pub fn quotation_choice(speaker: &str, text: &str) -> String {
    format!("{speaker}: “{text}”")
}
