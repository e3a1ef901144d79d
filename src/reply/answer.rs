//! An answer: from a record to a reply with its receipts.

use jiff::civil::Date;

use crate::knowledge::{
    Claim, Correction, FaqEntry, KnowledgeBase, Quotation, Record, RecordKind, RecordRef,
};

use super::accounts::{self, Accounts};
use super::bibliography::Bibliography;
use super::further::further;
use super::prose::{paragraphs, sentence, unmarked};
use super::views::{Variants, choices, claim_view, name, quotation_view};
use super::{
    ClaimView, Language, Line, QuotationView, Reply, ReplyKind, Section, Suggestion, language_note, wording,
};

/// Quotations shown with an answer; the others are a press away, among the receipts.
pub const SHOWN_QUOTATIONS: usize = 2;

/// The answer that a record gives; the caller has made sure that it is served.
pub(super) fn answer(base: &KnowledgeBase, record: Record<'_>, language: Language) -> Reply {
    match record {
        Record::Faq(entry) => faq(base, entry, language),
        Record::Claim(claim) => self::claim(base, claim, language),
        Record::Quotation(quotation) => self::quotation(base, quotation, language),
    }
}

/// Everything that a record rests on: all its claims, and all quotations in every wording. Who reads it
/// comes from the answer, so sources keep the numbers that they have there.
pub(super) fn receipts(base: &KnowledgeBase, record: Record<'_>, language: Language) -> Reply {
    let (claims, quotations, reviewed) = match record {
        Record::Faq(entry) => (claims_of(base, entry), quotations_of(base, entry), entry.reviewed),
        Record::Claim(claim) => (vec![claim], claim.quotations.iter().collect(), claim.reviewed),
        Record::Quotation(quotation) => (Vec::new(), vec![&quotation.id], None),
    };
    let mut bibliography = Bibliography::after(base, answer(base, record, language).citations);
    let accounts = Accounts::around(base, claims.into_iter());
    let mut claims = accounts.named(&mut bibliography);
    claims.extend(accounts.others(&mut bibliography));
    let quotations: Vec<&Quotation> = quotations.into_iter().filter_map(|id| base.quotation(id)).collect();
    let quotations = quotation_views(base, &quotations, Variants::Shown, &mut bibliography);
    let draft = Draft {
        record: name_of(record),
        title: wording::receipts_title(language, &title_of(base, record, language)),
        notices: Vec::new(),
        body: Vec::new(),
        accounts: accounts::section(language, wording::who_says_so(language), &claims),
        claims,
        quotations,
        follow_ups: Vec::new(),
        reviewed,
    };
    draft.finish(base, language, bibliography)
}

/// What an FAQ entry answers.
fn faq(base: &KnowledgeBase, entry: &FaqEntry, language: Language) -> Reply {
    let mut bibliography = Bibliography::new(base);
    let notices = corrections(&entry.corrections, language, &mut bibliography);
    let mut body = paragraphs(&entry.answer, &mut bibliography);
    let accounts = Accounts::around(base, claims_of(base, entry).into_iter())
        .under(entry.topic.as_deref())
        .untold(&entry.question, &body);
    let mut claims = accounts.named(&mut bibliography);
    let shown = shown(base, quotations_of(base, entry));
    body.extend(accounts::standings(base, language, &claims, &body, &shown));
    let others = accounts.others(&mut bibliography);
    let sides = accounts.section(language, &others);
    claims.extend(others);
    let quotations = quotation_views(base, &shown, Variants::Kept, &mut bibliography);
    let draft = Draft {
        record: name_of(Record::Faq(entry)),
        title: title_of(base, Record::Faq(entry), language),
        notices,
        accounts: sides,
        body,
        claims,
        quotations,
        follow_ups: choices(base, RecordKind::Faq, &entry.follow_ups),
        reviewed: entry.reviewed,
    };
    draft.finish(base, language, bibliography)
}

/// What a claim answers: how it stands, who states it, and who states otherwise.
fn claim(base: &KnowledgeBase, claim: &Claim, language: Language) -> Reply {
    let mut bibliography = Bibliography::new(base);
    let notices = corrections(&claim.corrections, language, &mut bibliography);
    let own = claim_view(base, claim, &mut bibliography);
    let mut body = vec![wording::standing(language, &own)];
    body.extend(claim.note.iter().map(|note| sentence(note, &mut bibliography)));
    let accounts = Accounts::around(base, std::iter::once(claim)).untold(&own.statement, &body);
    let others = accounts.others(&mut bibliography);
    let shown = shown(base, claim.quotations.iter().collect());
    let quotations = quotation_views(base, &shown, Variants::Kept, &mut bibliography);
    let asked_by = base.faq.iter().filter(|entry| entry.claims.contains(&claim.id)).map(|entry| &entry.id);
    let draft = Draft {
        record: name_of(Record::Claim(claim)),
        title: title_of(base, Record::Claim(claim), language),
        notices,
        body,
        accounts: accounts.section(language, &others),
        claims: std::iter::once(own).chain(others).collect(),
        quotations,
        follow_ups: choices(base, RecordKind::Faq, asked_by),
        reviewed: claim.reviewed,
    };
    draft.finish(base, language, bibliography)
}

/// What a quotation answers: the words themselves, in every wording that is kept.
fn quotation(base: &KnowledgeBase, quotation: &Quotation, language: Language) -> Reply {
    let mut bibliography = Bibliography::new(base);
    let body = quotation.note.iter().map(|note| sentence(note, &mut bibliography)).collect();
    let quotations = quotation_views(base, &[quotation], Variants::Shown, &mut bibliography);
    let in_faq =
        base.faq.iter().filter(|entry| entry.quotations.contains(&quotation.id)).map(|entry| &entry.id);
    let in_claims =
        base.claims.iter().filter(|claim| claim.quotations.contains(&quotation.id)).map(|claim| &claim.id);
    let mut follow_ups = choices(base, RecordKind::Faq, in_faq);
    follow_ups.extend(choices(base, RecordKind::Claim, in_claims));
    let draft = Draft {
        record: name_of(Record::Quotation(quotation)),
        title: title_of(base, Record::Quotation(quotation), language),
        notices: Vec::new(),
        body,
        accounts: None,
        claims: Vec::new(),
        quotations,
        follow_ups,
        reviewed: None,
    };
    draft.finish(base, language, bibliography)
}

/// The parts of an answer in which kinds of record differ.
pub(super) struct Draft {
    pub(super) record: RecordRef,
    pub(super) title: String,
    pub(super) notices: Vec<Line>,
    pub(super) body: Vec<Line>,
    pub(super) accounts: Option<Section>,
    pub(super) claims: Vec<ClaimView>,
    pub(super) quotations: Vec<QuotationView>,
    pub(super) follow_ups: Vec<Suggestion>,
    pub(super) reviewed: Option<Date>,
}

impl Draft {
    /// The answer, with as-of date, revision and the sources that were cited.
    pub(super) fn finish(
        self,
        base: &KnowledgeBase,
        language: Language,
        bibliography: Bibliography<'_>,
    ) -> Reply {
        let as_of = self.reviewed.unwrap_or(base.event.as_of);
        let footer = wording::footer(language, as_of, &self.record.id, &base.revision.to_string());
        let further = further(base, &self.record, language);
        Reply {
            language,
            kind: ReplyKind::Answer,
            record: Some(self.record),
            title: self.title,
            notices: self.notices,
            body: self.body,
            accounts: self.accounts,
            claims: self.claims,
            quotations: self.quotations,
            citations: bibliography.finish(),
            suggestions: Vec::new(),
            suggestions_heading: None,
            language_note: language_note(language),
            follow_ups: self.follow_ups,
            further,
            as_of,
            revision: base.revision.clone(),
            footer: Some(footer),
        }
    }
}

pub(super) fn corrections(
    corrections: &[Correction],
    language: Language,
    bibliography: &mut Bibliography<'_>,
) -> Vec<Line> {
    let line = |correction: &Correction| {
        let note = sentence(&correction.note, bibliography);
        wording::corrected(language, correction.on, note)
    };
    corrections.iter().map(line).collect()
}

/// The first quotations, as many as a reader in a hurry is shown.
fn shown<'a>(base: &'a KnowledgeBase, ids: Vec<&String>) -> Vec<&'a Quotation> {
    ids.into_iter().filter_map(|id| base.quotation(id)).take(SHOWN_QUOTATIONS).collect()
}

pub(super) fn quotation_views(
    base: &KnowledgeBase,
    quotations: &[&Quotation],
    variants: Variants<'_>,
    bibliography: &mut Bibliography<'_>,
) -> Vec<QuotationView> {
    quotations.iter().map(|words| quotation_view(base, words, variants, bibliography)).collect()
}

fn claims_of<'a>(base: &'a KnowledgeBase, entry: &FaqEntry) -> Vec<&'a Claim> {
    entry.claims.iter().filter_map(|id| base.claim(id)).collect()
}

/// The quotations that an entry names, or else those that carry its claims.
fn quotations_of<'a>(base: &'a KnowledgeBase, entry: &'a FaqEntry) -> Vec<&'a String> {
    if !entry.quotations.is_empty() {
        return entry.quotations.iter().collect();
    }
    let mut carried: Vec<&String> = Vec::new();
    for id in claims_of(base, entry).into_iter().flat_map(|claim| &claim.quotations) {
        if !carried.contains(&id) {
            carried.push(id);
        }
    }
    carried
}

pub(super) fn name_of(record: Record<'_>) -> RecordRef {
    let (kind, id) = match record {
        Record::Faq(entry) => (RecordKind::Faq, &entry.id),
        Record::Claim(claim) => (RecordKind::Claim, &claim.id),
        Record::Quotation(quotation) => (RecordKind::Quotation, &quotation.id),
    };
    RecordRef { kind, id: id.clone() }
}

pub(super) fn title_of(base: &KnowledgeBase, record: Record<'_>, language: Language) -> String {
    match record {
        Record::Quotation(quotation) => wording::quotation_title(language, &name(base, &quotation.speaker)),
        Record::Claim(claim) => wording::claim_title(language, &unmarked(&claim.statement)),
        Record::Faq(entry) => unmarked(&entry.question),
    }
}
