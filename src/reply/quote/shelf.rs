//! Quotations to browse: a list, and by whom and on what there are some.

use crate::knowledge::{KnowledgeBase, Quotation};
use crate::quoting::{Examiner, Selection, Subject};
use crate::reply::bibliography::Bibliography;
use crate::reply::refusal::refusal;
use crate::reply::views::{Variants, name, quotation_view, suggestion};
use crate::reply::wording::quoting as say;
use crate::reply::{Heading, Language, Line, Overview, Reply, ReplyKind, Shape};

/// The quotations of a selection, each whole; an abstention where there are none.
pub(crate) fn list(
    base: &KnowledgeBase,
    selection: &Selection,
    quotations: &[&Quotation],
    language: Language,
) -> Reply {
    let title = title(base, selection, language);
    if quotations.is_empty() {
        let body = vec![say::none_quoted(language)];
        return refusal(base, language, ReplyKind::Abstain, title, body, Vec::new());
    }
    let mut bibliography = Bibliography::new(base);
    let views = quotations.iter().map(|one| quotation_view(base, one, Variants::Kept, &mut bibliography));
    let quotations: Vec<_> = views.collect();
    let body = vec![say::quotation_count(language, quotations.len())];
    let reply = refusal(base, language, ReplyKind::Answer, title, body, Vec::new());
    let language_note = super::language_note(language);
    Reply { quotations, citations: bibliography.finish(), language_note, ..reply }
}

/// By whom and on what there are quotations.
pub(crate) fn overview(base: &KnowledgeBase, examiner: &Examiner, language: Language) -> Overview {
    let speakers = examiner.speakers().into_iter();
    let speakers = speakers.map(|count| Heading {
        title: name(base, &count.id),
        id: count.id,
        quotations: count.quotations,
    });
    let title_of =
        |id: &str| base.topics.iter().find(|topic| topic.id == id).map(|topic| topic.title.clone());
    let topics = examiner.topics(base).into_iter().filter_map(|count| {
        Some(Heading { title: title_of(&count.id)?, id: count.id, quotations: count.quotations })
    });
    let (speakers, topics): (Vec<Heading>, Vec<Heading>) = (speakers.collect(), topics.collect());
    let mut body = vec![say::quotations_overview(language)];
    for (heading, entries) in [(say::on_what(language), &topics), (say::by_whom(language), &speakers)] {
        if !entries.is_empty() {
            body.push(Line::text(heading));
            let item = |entry: &Heading| Line {
                shape: Shape::Item,
                ..Line::text(say::counted(language, &entry.title, entry.quotations))
            };
            body.extend(entries.iter().map(item));
        }
    }
    let title = say::quotations_title(language);
    let reply = refusal(base, language, ReplyKind::Answer, title, body, Vec::new());
    Overview { reply, speakers, topics }
}

/// "Quotations: Mark Rutte, How many troops".
fn title(base: &KnowledgeBase, selection: &Selection, language: Language) -> String {
    let speaker = selection.speaker.as_ref().map(|id| name(base, id));
    let subject = selection.subject.as_ref().and_then(|subject| match subject {
        Subject::Topic(id) => {
            base.topics.iter().find(|topic| topic.id == *id).map(|topic| topic.title.clone())
        }
        Subject::Record(record) => suggestion(base, record, None).map(|record| record.title),
    });
    let of: Vec<String> = speaker.into_iter().chain(subject).collect();
    if of.is_empty() {
        say::quotations_title(language)
    } else {
        say::quotations_of(language, &of.join(" · "))
    }
}
