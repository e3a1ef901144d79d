//! Quotations to browse: by whom, on what, and each whole.

use crate::knowledge::{KnowledgeBase, Quotation, RecordKind, RecordRef};
use crate::reply::bibliography::Bibliography;
use crate::reply::views::{Variants, bodies, name, quotation_view, suggestion};
use crate::reply::wording::quoting as say;
use crate::reply::{Inquiry, Language, Subject, Target};

use super::subject;
use super::{Content, Part, Sheet};

/// The quotations of somebody, or about something, or both; where neither is said, what there is to choose
/// from. `None` when the person or subject is not on the record.
pub(super) fn sheet(
    base: &KnowledgeBase,
    language: Language,
    speaker: Option<&str>,
    about: &Subject,
) -> Option<Sheet> {
    let speaker_name = match speaker {
        Some(id) => Some(base.person(id)?.name.clone()),
        None => None,
    };
    let subject_title = match about {
        Subject::Everything => None,
        named => Some(subject::title(base, named)?),
    };
    let of: Vec<String> = speaker_name.into_iter().chain(subject_title).collect();
    Some(if of.is_empty() {
        overview(base, language)
    } else {
        let inquiry = Inquiry::Quotations { speaker: speaker.map(str::to_owned), about: about.clone() };
        list(base, language, &of.join(" · "), inquiry, &chosen(base, speaker, about))
    })
}

/// The quotations of somebody about something; a body's are those of all who speak for it.
fn chosen<'a>(base: &'a KnowledgeBase, speaker: Option<&str>, about: &Subject) -> Vec<&'a Quotation> {
    let mut quotations = subject::quotations(base, about);
    if let Some(speaker) = speaker {
        quotations.retain(|quotation| bodies(base, &quotation.speaker).contains(&speaker));
    }
    quotations
}

fn list(
    base: &KnowledgeBase,
    language: Language,
    of: &str,
    inquiry: Inquiry,
    quotations: &[&Quotation],
) -> Sheet {
    let mut bibliography = Bibliography::new(base);
    let told = match quotations.len() {
        0 => say::none_quoted(language),
        count => say::quotation_count(language, count),
    };
    let mut parts = vec![Content::paragraph(told)];
    parts.extend(quotations.iter().map(|quotation| {
        let record = RecordRef { kind: RecordKind::Quotation, id: quotation.id.clone() };
        let title = suggestion(base, &record, None).map(|choice| choice.title).unwrap_or_default();
        let view = quotation_view(base, quotation, Variants::Kept, &mut bibliography);
        Content::quotation(view).leading_to(title, Target::Record(record))
    }));
    let title = say::quotations_of(language, of);
    let all = Inquiry::Quotations { speaker: None, about: Subject::Everything };
    let sheet = Sheet::new(base, language, Some(inquiry), title, parts, bibliography);
    sheet.offering(say::choose_quotation(language)).with_doors(vec![(say::quotations_title(language), all)])
}

/// By whom and on what there are quotations.
fn overview(base: &KnowledgeBase, language: Language) -> Sheet {
    let topics =
        base.topics.iter().map(|topic| (topic.title.clone(), None, Subject::Topic(topic.id.clone())));
    let mut speakers: Vec<&str> = Vec::new();
    for quotation in &base.quotations {
        if !speakers.contains(&quotation.speaker.as_str()) {
            speakers.push(&quotation.speaker);
        }
    }
    let people = speakers.into_iter().map(|id| (name(base, id), Some(id.to_owned()), Subject::Everything));
    let on_what = section(base, language, say::on_what(language), topics);
    let by_whom = section(base, language, say::by_whom(language), people);
    let mut parts = vec![Content::paragraph(say::quotations_overview(language))];
    parts.extend(on_what.into_iter().chain(by_whom));
    let inquiry = Inquiry::Quotations { speaker: None, about: Subject::Everything };
    let title = say::quotations_title(language);
    let sheet = Sheet::new(base, language, Some(inquiry), title, parts, Bibliography::new(base));
    sheet.offering(say::choose_quotation(language))
}

/// What has quotations, under a heading, each with how many: most first where they are people's.
fn section(
    base: &KnowledgeBase,
    language: Language,
    heading: String,
    entries: impl Iterator<Item = (String, Option<String>, Subject)>,
) -> Vec<Part> {
    let mut counted: Vec<(usize, Part)> = entries
        .filter_map(|(title, speaker, about)| {
            let is_person = speaker.is_some();
            let count = chosen(base, speaker.as_deref(), &about).len();
            let title = say::counted(language, &title, count);
            let inquiry = Inquiry::Quotations { speaker, about };
            let item = Part::from(Content::Item(crate::reply::Line::text(title.as_str())));
            let order = if is_person { usize::MAX - count } else { 0 };
            (count > 0).then(|| (order, item.leading_to(title, Target::Inquiry(inquiry))))
        })
        .collect();
    counted.sort_by_key(|(order, _)| *order);
    let parts = counted.into_iter().map(|(_, part)| part);
    std::iter::once(Content::heading(heading)).chain(parts).collect()
}
