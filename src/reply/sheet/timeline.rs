//! Who said what when: claims and quotations in order of time.
//!
//! A quotation stands below the claim that it carries, once, if both are of the same day. What has no day
//! on the record has no place in time, and is counted at the end.

use jiff::civil::Date;

use crate::knowledge::{Claim, KnowledgeBase, Quotation, RecordKind, RecordRef};
use crate::reply::bibliography::Bibliography;
use crate::reply::prose::unmarked;
use crate::reply::serving::is_served;
use crate::reply::views::{Variants, claim_view, quotation_view};
use crate::reply::{Form, Inquiry, Language, Subject, Target, wording};

use super::subject;
use super::{Content, Part, Sheet};

/// The timeline of a subject between two days, both included.
pub(super) fn sheet(
    base: &KnowledgeBase,
    language: Language,
    from: Option<Date>,
    to: Option<Date>,
    about: &Subject,
) -> Option<Sheet> {
    let title = wording::timeline_title(language, &subject::title(base, about)?);
    let is_within = |day: Date| from.is_none_or(|from| from <= day) && to.is_none_or(|to| day <= to);
    let (claims, quotations) = (subject::claims(base, about), subject::quotations(base, about));
    let undated = claims.iter().filter(|claim| claim.made.is_none()).count()
        + quotations.iter().filter(|words| words.said.is_none()).count();
    let mut days: Vec<Date> = claims.iter().filter_map(|claim| claim.made).collect();
    days.extend(quotations.iter().filter_map(|words| words.said));
    days.sort_unstable();
    days.dedup();
    let mut bibliography = Bibliography::new(base);
    let mut parts: Vec<Part> = Vec::new();
    for day in days.into_iter().filter(|day| is_within(*day)) {
        parts.extend(of_day(base, language, day, &claims, &quotations, &mut bibliography));
    }
    match (wording::time_frame(language, from, to), parts.is_empty()) {
        (Some(frame), false) => parts.insert(0, Content::paragraph(frame)),
        (Some(frame), true) => {
            let nothing = wording::nothing_in_this_time(language);
            parts.push(Content::paragraph(nothing.and(" ").join(frame)));
        }
        (None, true) => parts.push(Content::paragraph(wording::nothing_dated(language))),
        (None, false) => {}
    }
    if undated > 0 {
        parts.push(Content::paragraph(wording::undated(language, undated)));
    }
    let inquiry = Inquiry::Timeline { from, to, about: about.clone() };
    let mut doors = vec![(wording::all_topics(language), Inquiry::Topics { topic: None })];
    if *about != Subject::Everything {
        doors.push((
            wording::positions_door(language),
            Inquiry::Positions { about: about.clone(), form: Form::Table },
        ));
    }
    let sheet = Sheet::new(base, language, Some(inquiry), title, parts, bibliography);
    Some(sheet.offering(wording::open_claim(language)).with_doors(doors))
}

/// All of one day: each claim with the words that carry it, then what else was said.
fn of_day(
    base: &KnowledgeBase,
    language: Language,
    day: Date,
    claims: &[&Claim],
    quotations: &[&Quotation],
    bibliography: &mut Bibliography<'_>,
) -> Vec<Part> {
    let said: Vec<&Quotation> = quotations.iter().copied().filter(|words| words.said == Some(day)).collect();
    let mut shown: Vec<&str> = Vec::new();
    let mut parts = Vec::new();
    for claim in claims.iter().filter(|claim| claim.made == Some(day)) {
        let record = RecordRef { kind: RecordKind::Claim, id: claim.id.clone() };
        let part = Content::claim(language, claim_view(base, claim, bibliography));
        parts.push(part.leading_to(unmarked(&claim.statement), Target::Card(record)));
        for words in said.iter().filter(|words| claim.quotations.contains(&words.id)) {
            if !shown.contains(&words.id.as_str()) {
                shown.push(&words.id);
                parts.push(Content::quotation(quotation_view(base, words, Variants::Kept, bibliography)));
            }
        }
    }
    for words in said.iter().filter(|words| !shown.contains(&words.id.as_str())) {
        parts.push(Content::quotation(quotation_view(base, words, Variants::Kept, bibliography)));
    }
    parts
}

/// Days on which something was stated or said, with how much, in order.
pub(super) fn days(base: &KnowledgeBase) -> Vec<(Date, usize)> {
    let claims = base.claims.iter().filter(|claim| is_served(claim.status)).filter_map(|claim| claim.made);
    let mut all: Vec<Date> = claims.chain(base.quotations.iter().filter_map(|words| words.said)).collect();
    all.sort_unstable();
    all.chunk_by(PartialEq::eq).map(|day| (day[0], day.len())).collect()
}
