//! Every page of every view: within the limits, and nothing lost between one page and the next.

use std::collections::BTreeSet;

use proptest::prelude::{ProptestConfig, proptest};
use serde_json::Value;

use super::super::tests::{any_text, assert_within_limits};
use super::{pages, render_sheet};
use crate::discord::commands::command_lines;
use crate::discord::custom_id::CustomId;
use crate::discord::inquiry_form::{parse_target, target_value};
use crate::discord::limits;
use crate::discord::markdown::escape;
use crate::discord::render::Audience;
use crate::knowledge::{KnowledgeBase, RecordKind, RecordRef, embedded};
use crate::reply::sheet::{Sheet, comparisons, sheet, subjects};
use crate::reply::{Form, Inquiry, Language, Subject};

const ADA: Audience = Audience::Channel { asker: u64::MAX };

/// Every view of a record.
fn inquiries(base: &KnowledgeBase) -> Vec<Inquiry> {
    let mut about: Vec<Subject> = subjects(base).into_iter().map(|(_, subject)| subject).collect();
    about.push(Subject::Everything);
    let record = |kind, id: &String| Subject::Record(RecordRef { kind, id: id.clone() });
    about.extend(base.faq.iter().map(|entry| record(RecordKind::Faq, &entry.id)));
    about.extend(base.claims.iter().map(|claim| record(RecordKind::Claim, &claim.id)));
    let mut all = vec![Inquiry::About, Inquiry::Help, Inquiry::Compare { claim: None }];
    all.extend(comparisons(base).into_iter().map(|(_, id)| Inquiry::Compare { claim: Some(id) }));
    all.extend(base.sources.iter().map(|source| Inquiry::Sources { source: Some(source.id.clone()) }));
    all.extend(base.topics.iter().map(|topic| Inquiry::Topics { topic: Some(topic.id.clone()) }));
    all.extend([Inquiry::Sources { source: None }, Inquiry::Topics { topic: None }]);
    for about in about {
        all.push(Inquiry::Timeline { from: None, to: None, about: about.clone() });
        all.push(Inquiry::Positions { about, form: Form::Table });
    }
    all
}

fn sheets(base: &KnowledgeBase) -> Vec<Sheet> {
    let commands = command_lines(Language::English);
    inquiries(base).iter().filter_map(|inquiry| sheet(base, inquiry, &commands, Language::English)).collect()
}

/// All pages as they are sent, each within the limits.
fn drawn(sheet: &Sheet, audience: Audience) -> Vec<Value> {
    let page = |page| {
        let message = render_sheet(sheet, page, audience);
        assert_within_limits(&message);
        serde_json::to_value(message).expect("plain data serialises")
    };
    (0..pages(sheet).len()).map(page).collect()
}

fn controls(message: &Value) -> Vec<Value> {
    let rows = message["components"].as_array().expect("rows are a list");
    rows.iter().flat_map(|row| row["components"].as_array().expect("a row is a list").clone()).collect()
}

/// What can be chosen over all pages is what the sheet offers, in its order and each on its own page.
#[track_caller]
fn check_choices(sheet: &Sheet, drawn: &[Value]) {
    let offered: Vec<String> =
        sheet.parts.iter().filter_map(|part| target_value(&part.choice.as_ref()?.target)).collect();
    let menus = drawn.iter().flat_map(controls).filter(|control| control["type"] == 3);
    let shown: Vec<String> = menus
        .flat_map(|menu| menu["options"].as_array().expect("a menu has options").clone())
        .map(|option| option["value"].as_str().expect("a value is a text").to_owned())
        .collect();
    assert_eq!(shown, offered, "{}", sheet.title);
    assert!(shown.iter().all(|value| parse_target(value).is_some()), "{shown:?}");
}

/// Every number of a page is explained at its foot, or leads to its source itself.
#[track_caller]
fn check_citations(sheet: &Sheet, text: &str) {
    let (body, foot) = text.rsplit_once("-# Sources:").unwrap_or((text, ""));
    let is_bibliography = matches!(sheet.inquiry, Some(Inquiry::Sources { .. }));
    for citation in &sheet.citations {
        let number = format!("\\[{}\\]", citation.n);
        let is_cited = body.contains(&number);
        assert!(is_bibliography || is_cited == foot.contains(&number), "{number} in {text}");
    }
}

#[track_caller]
fn check(sheet: &Sheet) {
    let drawn = drawn(sheet, ADA);
    let texts: Vec<&str> =
        drawn.iter().map(|page| page["embeds"][0]["description"].as_str().expect("a text")).collect();
    for quotation in sheet.quotations() {
        let whole = format!("“{}”", escape(&quotation.text).replace('\n', "\n> "));
        assert!(
            texts.iter().any(|text| text.contains(&whole)),
            "`{}` is cut in {}",
            quotation.id,
            sheet.title
        );
    }
    for text in &texts {
        check_citations(sheet, text);
    }
    check_choices(sheet, &drawn);
    for (position, page) in drawn.iter().enumerate() {
        let turns = controls(page).into_iter().filter(|control| {
            let id = control["custom_id"].as_str().expect("a control has an id");
            matches!(CustomId::parse(id), Ok(CustomId::Open { inquiry, .. }) if Some(&inquiry) == sheet.inquiry.as_ref())
        });
        let expected = usize::from(position > 0) + usize::from(position + 1 < drawn.len());
        assert_eq!(turns.count(), expected, "page {position} of {}", sheet.title);
    }
}

#[test]
fn every_view_of_the_shipped_record_is_whole_on_its_pages() {
    let base = embedded().expect("the built-in knowledge base has no problem").base;
    let sheets = sheets(&base);
    assert!(sheets.len() > 300);
    assert!(sheets.iter().any(|sheet| pages(sheet).len() > 3), "some are long");
    sheets.iter().for_each(check);
}

#[test]
fn every_view_of_the_miniature_is_whole_on_its_pages() {
    let base = crate::reply::miniature::miniature();
    sheets(&base).iter().for_each(check);
}

#[test]
fn more_choices_than_a_menu_holds_are_paged() {
    let mut base = crate::reply::miniature::miniature();
    let topic = base.topics[0].clone();
    for number in 0..60 {
        base.topics.push(crate::knowledge::Topic { id: format!("topic-{number}"), ..topic.clone() });
    }
    let topics = sheet(&base, &Inquiry::Topics { topic: None }, &[], Language::English).expect("it is there");
    let drawn = drawn(&topics, ADA);
    assert_eq!(drawn.len(), 3);
    check_choices(&topics, &drawn);
    assert_eq!(pages(&topics)[0].choices.len(), limits::SELECT_OPTIONS);
}

#[test]
fn a_view_in_a_channel_reads_like_this() {
    let base = crate::reply::miniature::miniature();
    let inquiry = Inquiry::Timeline { from: None, to: None, about: Subject::Topic("people".into()) };
    let timeline = sheet(&base, &inquiry, &[], Language::English).expect("it is there");
    insta::assert_json_snapshot!(render_sheet(&timeline, 0, Audience::Channel { asker: 7 }));
}

#[test]
fn no_two_controls_of_a_private_view_are_the_same_either() {
    let base = crate::reply::miniature::miniature();
    for sheet in sheets(&base) {
        for page in drawn(&sheet, Audience::OnlyAsker) {
            let ids: Vec<String> =
                controls(&page).iter().map(|control| control["custom_id"].to_string()).collect();
            assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len(), "{ids:?}");
            assert!(ids.iter().all(|id| !id.contains("delete")), "{ids:?}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4))]

    #[test]
    fn no_view_of_any_record_breaks_a_limit(text in any_text(), other in any_text()) {
        let mut base = crate::reply::miniature::miniature();
        base.event.title.clone_from(&text);
        base.event.summary.clone_from(&other);
        base.topics[0].title.clone_from(&text);
        base.sources[0].publisher.clone_from(&text);
        base.sources[0].caution = Some(other.clone());
        base.people[1].name.clone_from(&other);
        base.quotations[0].text.clone_from(&text);
        base.claims[1].statement.clone_from(&other);
        base.claims[1].note = Some(text);
        base.faq[0].question = other;
        // The first page and, in the place of one that is not there, the last.
        for sheet in sheets(&base) {
            for page in [0, usize::MAX] {
                assert_within_limits(&render_sheet(&sheet, page, ADA));
            }
        }
    }
}
