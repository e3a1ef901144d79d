//! Everything on the record by heading, for those who do not know what to ask.

use crate::knowledge::{KnowledgeBase, RecordKind, RecordRef, Topic};
use crate::reply::bibliography::Bibliography;
use crate::reply::serving::is_served;
use crate::reply::{Form, Inquiry, Language, Line, Subject, Target, wording};

use super::sources::by_kind;
use super::{Content, Part, Sheet};

/// All topics, or one with its records.
pub(super) fn sheet(base: &KnowledgeBase, language: Language, topic: Option<&str>) -> Option<Sheet> {
    match topic {
        Some(id) => base.topics.iter().find(|topic| topic.id == id).map(|topic| one(base, language, topic)),
        None => Some(list(base, language)),
    }
}

fn list(base: &KnowledgeBase, language: Language) -> Sheet {
    let mut parts = vec![Content::paragraph(Line::text(base.event.summary.as_str()))];
    parts.extend(base.topics.iter().map(|topic| {
        let count = |kind| records(base, topic).iter().filter(|record| record.kind == kind).count();
        let counts = [RecordKind::Faq, RecordKind::Claim, RecordKind::Quotation].map(count);
        let inquiry = Inquiry::Topics { topic: Some(topic.id.clone()) };
        Part::from(Content::Item(wording::topic_item(language, &topic.title, counts)))
            .leading_to(topic.title.as_str(), Target::Inquiry(inquiry))
    }));
    let inquiry = Inquiry::Topics { topic: None };
    let title = wording::topics_title(language, &base.event.title);
    let doors = vec![
        (
            wording::timeline_door(language),
            Inquiry::Timeline { from: None, to: None, about: Subject::Everything },
        ),
        (wording::all_sources(language), Inquiry::Sources { source: None }),
    ];
    let sheet = Sheet::new(base, language, Some(inquiry), title, parts, Bibliography::new(base));
    sheet.offering(wording::open_topic(language)).with_doors(doors)
}

fn one(base: &KnowledgeBase, language: Language, topic: &Topic) -> Sheet {
    let records = records(base, topic);
    let mut parts = by_kind(base, language, &records);
    if parts.is_empty() {
        parts.push(Content::paragraph(wording::empty_topic(language)));
    }
    let about = Subject::Topic(topic.id.clone());
    let doors = vec![
        (wording::all_topics(language), Inquiry::Topics { topic: None }),
        (wording::timeline_door(language), Inquiry::Timeline { from: None, to: None, about: about.clone() }),
        (wording::positions_door(language), Inquiry::Positions { about, form: Form::Table }),
    ];
    let inquiry = Inquiry::Topics { topic: Some(topic.id.clone()) };
    let sheet =
        Sheet::new(base, language, Some(inquiry), topic.title.as_str(), parts, Bibliography::new(base));
    sheet.offering(wording::open_record(language)).with_doors(doors)
}

/// The records of a topic that are served: questions, then claims, then quotations.
fn records(base: &KnowledgeBase, topic: &Topic) -> Vec<RecordRef> {
    let is_in = |of: &Option<String>| of.as_ref() == Some(&topic.id);
    let name = |kind, id: &String| RecordRef { kind, id: id.clone() };
    let faq = base.faq.iter().filter(|entry| is_served(entry.status) && is_in(&entry.topic));
    let claims = base.claims.iter().filter(|claim| is_served(claim.status) && is_in(&claim.topic));
    let quotations = base.quotations.iter().filter(|words| is_in(&words.topic));
    let faq = faq.map(|entry| name(RecordKind::Faq, &entry.id));
    let claims = claims.map(|claim| name(RecordKind::Claim, &claim.id));
    faq.chain(claims).chain(quotations.map(|words| name(RecordKind::Quotation, &words.id))).collect()
}
