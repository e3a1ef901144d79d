//! The buttons and menus below a reply.

use super::{Audience, Drawing};
use crate::discord::custom_id::{CustomId, UserId, View, record_value};
use crate::discord::message::{Button, Menu, MenuOption, Row, Style};
use crate::knowledge::RecordRef;
use crate::reply::{Further, Language, MOST_CHOICES, Reply, Suggestion, wording};

/// Below an answer: sources, receipts, delete; pages; questions that follow; what to ask next.
pub(super) fn answer(drawing: &Drawing<'_>, pages: usize) -> Vec<Row> {
    let Some(record) = &drawing.reply.record else { return Vec::new() };
    let language = drawing.reply.language;
    let mut rows = Vec::new();
    if matches!(drawing.view, View::Answer | View::Card) {
        let rests_on = rests_on(drawing.reply, record);
        rows.extend(Row::buttons(rests_on.into_iter().chain(delete(drawing.audience, language))));
    }
    rows.extend(turn(drawing, record, pages));
    if matches!(drawing.view, View::Answer | View::Card) {
        rows.extend(further(drawing.reply));
        rows.extend(browse(&wording::follow_ups(language), &drawing.reply.follow_ups));
    }
    rows
}

/// The questions that follow on an answer.
fn further(reply: &Reply) -> Option<Row> {
    let button = |one: &Further| {
        let id = CustomId::Beside { inquiry: one.inquiry.clone() };
        Button::new(Style::Secondary, &one.question, &id)
    };
    Row::buttons(reply.further.iter().filter_map(button))
}

/// The buttons that show what a reply rests on.
fn rests_on(reply: &Reply, record: &RecordRef) -> Vec<Button> {
    let views = [
        (View::Sources, wording::sources(reply.language), !reply.citations.is_empty()),
        (View::Receipts, wording::receipts(reply.language), !reply.quotations.is_empty()),
    ];
    let shown = views.into_iter().filter(|(_, _, some)| *some).filter_map(|(view, label, _)| {
        Button::new(Style::Secondary, &label, &CustomId::Show { view, record: record.clone() })
    });
    shown.collect()
}

/// Below the check of one quotation: sources, receipts, delete; then other quotations and what rests on it.
pub(super) fn check(reply: &Reply, audience: Audience) -> Vec<Row> {
    let rests_on = reply.record.iter().flat_map(|record| rests_on(reply, record));
    let buttons = Row::buttons(rests_on.chain(delete(audience, reply.language)));
    let placeholder = match (&reply.suggestions_heading, &reply.record) {
        (Some(heading), _) => heading.clone(),
        (None, Some(_)) => wording::follow_ups(reply.language),
        (None, None) => wording::quoting::choose_quotation(reply.language),
    };
    buttons.into_iter().chain(browse(&placeholder, &led_to(reply))).collect()
}

/// Below the checks of several quotations: each to be read whole, and delete.
pub(super) fn checks(replies: &[Reply], audience: Audience) -> Vec<Row> {
    let Some(first) = replies.first() else { return Vec::new() };
    let records: Vec<Suggestion> = replies.iter().flat_map(led_to).collect();
    let menu = browse(&wording::quoting::choose_quotation(first.language), &records);
    menu.into_iter().chain(delete_row(audience, first.language)).collect()
}

/// All records that a check leads to, other quotations first.
fn led_to(reply: &Reply) -> Vec<Suggestion> {
    reply.suggestions.iter().chain(&reply.follow_ups).cloned().collect()
}

/// Previous and next page, where there are several.
fn turn(drawing: &Drawing<'_>, record: &RecordRef, pages: usize) -> Option<Row> {
    let page = drawing.page.min(pages.saturating_sub(1));
    let next = (page + 1 < pages).then_some(page + 1);
    let language = drawing.reply.language;
    let previous = (page.checked_sub(1), wording::previous_page(language));
    let targets = [previous, (next, wording::next_page(language))];
    Row::buttons(targets.into_iter().filter_map(|(target, label)| {
        let id = CustomId::Turn {
            view: drawing.view,
            record: record.clone(),
            page: u16::try_from(target?).ok()?,
            asker: drawing.audience.asker(),
        };
        Button::new(Style::Secondary, &label, &id)
    }))
}

/// Below a suggestion: one button a row, so that each can be read on a phone; then "none of these".
pub(super) fn choices(drawing: &Drawing<'_>) -> Vec<Row> {
    let &Drawing { reply, view, audience, .. } = drawing;
    let asker = audience.asker();
    let mut rows: Vec<Row> = distinct(&reply.suggestions)
        .filter_map(|suggestion| {
            let id = CustomId::Choose { record: suggestion.record.clone(), view, asker };
            Row::buttons(Button::new(Style::Primary, &suggestion.title, &id))
        })
        .take(MOST_CHOICES)
        .collect();
    let label = wording::none_of_these(reply.language);
    let none = Button::new(Style::Secondary, &label, &CustomId::NoneOfThese { asker });
    rows.extend(Row::buttons(none.into_iter().chain(delete(audience, reply.language))));
    rows
}

/// Below an abstention: the nearest records, unless others would have to look at them.
pub(super) fn abstention(reply: &Reply, audience: Audience) -> Vec<Row> {
    let nearest = match audience {
        Audience::OnlyAsker | Audience::Direct { .. } => {
            let heading = reply.suggestions_heading.clone();
            let placeholder = heading.unwrap_or_else(|| wording::nearest(reply.language));
            browse(&placeholder, &reply.suggestions)
        }
        Audience::Channel { .. } => None,
    };
    nearest.into_iter().chain(delete_row(audience, reply.language)).collect()
}

/// Nothing but the button that deletes, where the message can be deleted.
pub(super) fn delete_row(audience: Audience, language: Language) -> Option<Row> {
    Row::buttons(delete(audience, language))
}

fn browse(placeholder: &str, records: &[Suggestion]) -> Option<Row> {
    let option = |one: &Suggestion| MenuOption::new(&one.title, record_value(&one.record));
    let options = records.iter().filter_map(option).collect();
    Menu::new(&CustomId::Browse, placeholder, options).map(Row::menu)
}

/// A message that only one person sees can be dismissed; any other they can delete.
pub(super) fn delete(audience: Audience, language: Language) -> Option<Button> {
    let asker: UserId = audience.asker()?;
    Button::new(Style::Secondary, &wording::delete(language), &CustomId::Delete { asker })
}

/// Each record once: two controls of one message must not share an id.
pub(super) fn distinct(suggestions: &[Suggestion]) -> impl Iterator<Item = &Suggestion> {
    let first =
        |index: usize, one: &Suggestion| !suggestions[..index].iter().any(|other| other.record == one.record);
    suggestions.iter().enumerate().filter(move |(index, one)| first(*index, one)).map(|(_, one)| one)
}
