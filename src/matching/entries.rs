//! From knowledge base to table: which records may be served, and by which wordings.

use crate::knowledge::{Claim, FaqEntry, KnowledgeBase, Quotation, RecordKind, RecordRef, Status};

use super::Entry;

/// One entry for each record that may be served, its title first among the phrasings.
pub fn entries(base: &KnowledgeBase) -> Vec<Entry> {
    let faq = base.faq.iter().filter(|entry| is_served(entry.status)).map(|entry| faq_entry(base, entry));
    let claims =
        base.claims.iter().filter(|claim| is_served(claim.status)).map(|claim| claim_entry(base, claim));
    let quotations = base.quotations.iter().map(|quotation| quotation_entry(base, quotation));
    faq.chain(claims).chain(quotations).collect()
}

fn is_served(status: Status) -> bool {
    matches!(status, Status::Current | Status::Corrected)
}

fn faq_entry(base: &KnowledgeBase, faq: &FaqEntry) -> Entry {
    let mut context = vec![faq.answer.clone()];
    for claim in faq.claims.iter().filter_map(|id| base.claim(id)) {
        add_claim(base, claim, &mut context);
    }
    for quotation in faq.quotations.iter().filter_map(|id| base.quotation(id)) {
        add_quotation(base, quotation, &mut context);
    }
    Entry {
        record: RecordRef { kind: RecordKind::Faq, id: faq.id.clone() },
        phrasings: titled(&faq.question, &faq.phrasings),
        not_phrasings: faq.not_phrasings.clone(),
        context,
        answer_threshold: faq.answer_threshold,
        kin: kin(&faq.claims, &faq.quotations),
    }
}

fn claim_entry(base: &KnowledgeBase, claim: &Claim) -> Entry {
    let mut context = Vec::new();
    add_claim(base, claim, &mut context);
    for quotation in claim.quotations.iter().filter_map(|id| base.quotation(id)) {
        add_quotation(base, quotation, &mut context);
    }
    Entry {
        record: RecordRef { kind: RecordKind::Claim, id: claim.id.clone() },
        phrasings: titled(&claim.statement, &claim.phrasings),
        not_phrasings: claim.not_phrasings.clone(),
        context,
        answer_threshold: claim.answer_threshold,
        kin: kin(&[], &claim.quotations),
    }
}

fn quotation_entry(base: &KnowledgeBase, quotation: &Quotation) -> Entry {
    let mut context = Vec::new();
    add_quotation(base, quotation, &mut context);
    let variants: Vec<String> = quotation.variants.iter().map(|variant| variant.text.clone()).collect();
    Entry {
        record: RecordRef { kind: RecordKind::Quotation, id: quotation.id.clone() },
        phrasings: titled(&quotation.text, &variants),
        not_phrasings: Vec::new(),
        context,
        answer_threshold: None,
        kin: Vec::new(),
    }
}

fn kin(claims: &[String], quotations: &[String]) -> Vec<RecordRef> {
    let named = |kind| move |id: &String| RecordRef { kind, id: id.clone() };
    let claims = claims.iter().map(named(RecordKind::Claim));
    claims.chain(quotations.iter().map(named(RecordKind::Quotation))).collect()
}

fn titled(title: &str, phrasings: &[String]) -> Vec<String> {
    std::iter::once(title.to_owned()).chain(phrasings.iter().cloned()).collect()
}

fn add_claim(base: &KnowledgeBase, claim: &Claim, context: &mut Vec<String>) {
    context.push(claim.statement.clone());
    context.extend(claim.note.clone());
    context.extend(claim.made.map(|day| day.to_string()));
    for id in &claim.claimants {
        add_person(base, id, context);
    }
}

fn add_quotation(base: &KnowledgeBase, quotation: &Quotation, context: &mut Vec<String>) {
    context.push(quotation.text.clone());
    context.extend(quotation.variants.iter().map(|variant| variant.text.clone()));
    context.extend(quotation.occasion.clone());
    context.extend(quotation.said.map(|day| day.to_string()));
    add_person(base, &quotation.speaker, context);
}

/// Adds the person's name and role, and the body behind the person.
fn add_person(base: &KnowledgeBase, id: &str, context: &mut Vec<String>) {
    let Some(person) = base.person(id) else { return };
    context.push(person.name.clone());
    context.extend(person.role.clone());
    context.extend(person.aliases.iter().cloned());
    if let Some(body) = person.body.as_deref().and_then(|id| base.person(id)) {
        context.push(body.name.clone());
        context.extend(body.aliases.iter().cloned());
    }
}
