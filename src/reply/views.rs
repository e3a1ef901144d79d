//! Records as a reader sees them: names for ids, numbers for sources.

use crate::knowledge::{Claim, KnowledgeBase, Person, Quotation, Record, RecordKind, RecordRef, Variant};

use super::bibliography::Bibliography;
use super::prose::unmarked;
use super::repetition::is_attributed;
use super::{Attribution, ClaimView, QuotationView, Suggestion, VariantView, wording};

/// A claim, its sources cited.
pub(super) fn claim_view(
    base: &KnowledgeBase,
    claim: &Claim,
    bibliography: &mut Bibliography<'_>,
) -> ClaimView {
    let is_attributed = claim.claimants.iter().any(|id| is_attributed(base, &claim.statement, id));
    ClaimView {
        id: claim.id.clone(),
        statement: unmarked(&claim.statement),
        rating: claim.rating,
        claimants: claim.claimants.iter().map(|id| name(base, id)).collect(),
        made: claim.made,
        voices: voices(base, claim),
        attribution: if is_attributed { Attribution::InStatement } else { Attribution::Apart },
        citations: bibliography.cite_all(&claim.sources),
    }
}

/// Names of the claimants, a person's with the body they speak for; that body is not named again.
fn voices(base: &KnowledgeBase, claim: &Claim) -> Vec<String> {
    let body = |id: &str| base.person(id).and_then(|person| person.body.as_deref());
    let is_spoken_for = |id: &str| claim.claimants.iter().any(|claimant| body(claimant) == Some(id));
    let heard = claim.claimants.iter().filter(|id| !is_spoken_for(id));
    heard.map(|id| voice(base, id)).collect()
}

fn voice(base: &KnowledgeBase, id: &str) -> String {
    let name = name(base, id);
    let person = base.person(id).filter(|person| person.role.is_some());
    let body = person.and_then(|person| person.body.as_deref()).and_then(|body| base.person(body));
    match body.filter(|body| !name.contains(&body.name)) {
        Some(body) => wording::speaker_of(&name, &body.name),
        None => name,
    }
}

/// The party behind a claim: the body that its first claimant belongs to in the end.
pub(super) fn party<'a>(base: &'a KnowledgeBase, claim: &'a Claim) -> Option<&'a str> {
    bodies(base, claim.claimants.first()?).last().copied()
}

/// A person or body, the body it speaks for, the body that one belongs to, and so on.
pub(super) fn bodies<'a>(base: &'a KnowledgeBase, id: &'a str) -> Vec<&'a str> {
    let mut bodies = vec![id];
    let above = |id: &str| base.person(id).and_then(|person| person.body.as_deref());
    while let Some(body) = bodies.last().and_then(|id| above(id)).filter(|body| !bodies.contains(body)) {
        bodies.push(body);
    }
    bodies
}

/// Whether other wordings of a quotation are read as well.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Variants<'a> {
    /// Read, and their sources cited.
    Shown,
    /// Those at these places are read.
    Some(&'a [usize]),
    /// Kept as data only.
    Kept,
}

impl Variants<'_> {
    fn shows(self, place: usize) -> bool {
        match self {
            Self::Shown => true,
            Self::Some(places) => places.contains(&place),
            Self::Kept => false,
        }
    }
}

/// A quotation, its sources cited.
pub(super) fn quotation_view(
    base: &KnowledgeBase,
    quotation: &Quotation,
    variants: Variants<'_>,
    bibliography: &mut Bibliography<'_>,
) -> QuotationView {
    let speaker = base.person(&quotation.speaker);
    QuotationView {
        id: quotation.id.clone(),
        text: quotation.text.clone(),
        speaker: name(base, &quotation.speaker),
        role: speaker.and_then(|person| role(base, person)),
        said: quotation.said,
        wording: quotation.wording,
        sources: quotation.sources.clone(),
        occasion: quotation.occasion.clone(),
        outlets: quotation.sources.iter().map(|id| publisher(base, id)).collect(),
        citations: bibliography.cite_all(&quotation.sources),
        variants: quotation
            .variants
            .iter()
            .enumerate()
            .map(|(place, variant)| variant_view(base, (place, variant), variants, bibliography))
            .collect(),
    }
}

fn variant_view(
    base: &KnowledgeBase,
    (place, variant): (usize, &Variant),
    shown: Variants<'_>,
    bibliography: &mut Bibliography<'_>,
) -> VariantView {
    VariantView {
        text: variant.text.clone(),
        wording: variant.wording,
        source: variant.source.clone(),
        note: variant.note.as_deref().map(unmarked),
        outlet: publisher(base, &variant.source),
        citation: shown.shows(place).then(|| bibliography.cite(&variant.source)).flatten(),
    }
}

/// A record to choose.
pub(super) fn suggestion(
    base: &KnowledgeBase,
    record: &RecordRef,
    confidence: Option<f64>,
) -> Option<Suggestion> {
    let title = match base.record(record)? {
        Record::Quotation(quotation) => {
            wording::quotation_choice(&name(base, &quotation.speaker), &quotation.text)
        }
        other => unmarked(other.title()),
    };
    Some(Suggestion { record: record.clone(), title, confidence })
}

/// Several records of a kind to choose, none of which anyone asked for.
pub(super) fn choices<'a>(
    base: &KnowledgeBase,
    kind: RecordKind,
    ids: impl IntoIterator<Item = &'a String>,
) -> Vec<Suggestion> {
    let records = ids.into_iter().map(|id| RecordRef { kind, id: id.clone() });
    records.filter_map(|record| suggestion(base, &record, None)).collect()
}

/// The name of a person or body; the id where the table has no such entry.
pub(super) fn name(base: &KnowledgeBase, id: &str) -> String {
    base.person(id).map_or_else(|| id.to_owned(), |person| person.name.clone())
}

/// Role, or the body for which a person without a role speaks.
fn role(base: &KnowledgeBase, person: &Person) -> Option<String> {
    person.role.clone().or_else(|| person.body.as_deref().map(|body| name(base, body)))
}

/// Who published a source; its id where there is no such source.
pub(super) fn publisher(base: &KnowledgeBase, source: &str) -> String {
    base.source(source).map_or_else(|| source.to_owned(), |source| source.publisher.clone())
}
