//! What a person reads in Discord, as the bytes on the wire; and that no reply breaks a limit.

use std::collections::BTreeSet;

use jiff::civil::date;
use proptest::prelude::{Just, Strategy, any, prop_assert, prop_oneof, proptest};
use serde_json::Value;

use super::{Audience, Drawing, render};
use crate::discord::custom_id::{CustomId, View};
use crate::discord::limits::{self, length};
use crate::discord::message::Message;
use crate::knowledge::{self, Rating, RecordKind, RecordRef, Revision, Wording};
use crate::reply::{
    self, Attribution, Citation, ClaimView, Form, Further, Inquiry, Language, Line, QuotationView, Reply,
    ReplyKind, Section, Subject, Suggestion, VariantView, wording,
};

const CHANNEL: Audience = Audience::Channel { asker: 4_000_000_000_000_000_007 };

fn name(kind: RecordKind, id: &str) -> RecordRef {
    RecordRef { kind, id: id.to_owned() }
}

fn choice(id: &str, title: &str) -> Suggestion {
    Suggestion { record: name(RecordKind::Faq, id), title: title.to_owned(), confidence: None }
}

fn citation(n: usize, publisher: &str, url: Option<&str>) -> Citation {
    Citation {
        n,
        source: publisher.to_lowercase(),
        publisher: publisher.to_owned(),
        title: Some("Troops *arrive*".to_owned()),
        url: url.map(str::to_owned),
        document: None,
        published: Some(date(2024, 10, 29)),
        caution: (n == 2).then(|| "A copy on another site.".to_owned()),
    }
}

fn quotation(text: &str) -> QuotationView {
    QuotationView {
        id: "ryder".to_owned(),
        text: text.to_owned(),
        speaker: "Maj. Gen. Pat Ryder".to_owned(),
        role: Some("Pentagon press secretary".to_owned()),
        said: Some(date(2024, 10, 29)),
        wording: Wording::Press,
        sources: vec!["voa".to_owned()],
        occasion: Some("press briefing".to_owned()),
        outlets: vec!["VOA".to_owned()],
        citations: vec![1],
        variants: vec![VariantView {
            text: "They have moved.".to_owned(),
            wording: Wording::Record,
            source: "dod".to_owned(),
            note: None,
            outlet: "DoD".to_owned(),
            citation: Some(2),
        }],
    }
}

fn answer() -> Reply {
    Reply {
        language: Language::English,
        kind: ReplyKind::Answer,
        record: Some(name(RecordKind::Claim, "about-10000-sent")),
        title: "About 10,000 soldiers were sent".to_owned(),
        notices: vec![wording::corrected(
            Language::English,
            date(2024, 10, 30),
            Line::text("The figure was 8,000 at first."),
        )],
        body: vec![Line::text("About 10,000, says the Pentagon, since ").on(date(2024, 10, 28)).cite(&[1])],
        accounts: Some(Section {
            heading: wording::accounts_differ(Language::English),
            lines: vec![
                Line::default().on(date(2024, 10, 25)).and(", Kyiv: 12,000 (asserted)").cite(&[2]),
                Line::default().on(date(2024, 10, 28)).and(", Pentagon: 10,000 (confirmed)").cite(&[1, 2]),
            ],
        }),
        claims: vec![ClaimView {
            id: "about-10000-sent".to_owned(),
            statement: "About 10,000 soldiers were sent".to_owned(),
            rating: Rating::Confirmed,
            claimants: vec!["Pentagon".to_owned()],
            made: Some(date(2024, 10, 28)),
            voices: vec!["Pentagon".to_owned()],
            attribution: Attribution::Apart,
            citations: vec![1],
        }],
        quotations: vec![quotation("We assess _about_ 10,000.")],
        citations: vec![citation(1, "VOA", Some("https://www.voanews.com/a_(b)")), citation(2, "DoD", None)],
        suggestions: Vec::new(),
        suggestions_heading: None,
        language_note: None,
        follow_ups: vec![choice("where", "Where are they now?"), choice("why", "Why were they sent?")],
        further: vec![Further {
            question: "Since when?".to_owned(),
            inquiry: Inquiry::Positions {
                about: Subject::Record(name(RecordKind::Claim, "about-10000-sent")),
                form: Form::Table,
            },
        }],
        as_of: date(2024, 10, 30),
        revision: Revision("0123456789ab".to_owned()),
        footer: Some(wording::footer(
            Language::English,
            date(2024, 10, 30),
            "about-10000-sent",
            "0123456789ab",
        )),
    }
}

fn refusal(kind: ReplyKind) -> Reply {
    let suggestions = vec![
        choice("where", "Where are they now?"),
        choice(
            "what-did-they-say",
            "What did the Pentagon say about the number of soldiers that had moved closer to the border?",
        ),
        choice("where", "Where are they now?"),
    ];
    let body = vec![Line::text("The record runs to ").on(date(2024, 10, 30)).and(".")];
    let title = "Not sure".to_owned();
    Reply {
        kind,
        record: None,
        title,
        body,
        suggestions,
        notices: Vec::new(),
        accounts: None,
        claims: Vec::new(),
        quotations: Vec::new(),
        citations: Vec::new(),
        follow_ups: Vec::new(),
        further: Vec::new(),
        footer: None,
        ..answer()
    }
}

#[test]
fn an_answer_in_a_channel() {
    insta::assert_json_snapshot!(render(&Drawing::first(&answer(), CHANNEL)));
}

#[test]
fn the_sources_of_an_answer() {
    let reply = answer();
    let drawing = Drawing { view: View::Sources, ..Drawing::first(&reply, Audience::OnlyAsker) };
    insta::assert_json_snapshot!(render(&drawing));
}

#[test]
fn a_suggestion_in_a_channel() {
    insta::assert_json_snapshot!(render(&Drawing::first(&refusal(ReplyKind::Suggest), CHANNEL)));
}

#[test]
fn an_abstention_for_the_asker_only() {
    let reply = refusal(ReplyKind::Abstain);
    insta::assert_json_snapshot!(render(&Drawing::first(&reply, Audience::OnlyAsker)));
}

#[test]
fn an_abstention_in_a_channel_is_short() {
    insta::assert_json_snapshot!(render(&Drawing::first(&refusal(ReplyKind::Abstain), CHANNEL)));
}

#[test]
fn a_quotation_longer_than_a_page_is_paged_and_never_cut() {
    let words: Vec<String> = (0..1500).map(|n| format!("word{n}")).collect();
    let reply = Reply { quotations: vec![quotation(&words.join(" "))], ..answer() };
    let pages: Vec<Value> = (0..20)
        .map(|page| Drawing { page, ..Drawing::first(&reply, CHANNEL) })
        .map(|drawing| serde_json::to_value(render(&drawing)).expect("plain data serialises"))
        .collect();
    let shown: Vec<&str> = pages
        .iter()
        .map(|page| page["embeds"][0]["description"].as_str().expect("a page has a text"))
        .collect();
    for word in &words {
        assert!(shown.iter().any(|page| page.contains(word.as_str())), "{word} is missing");
    }
    assert_eq!(pages[0]["components"][1]["components"][0]["label"], wording::next_page(Language::English));
    assert_eq!(
        pages[19]["components"][1]["components"][0]["label"],
        wording::previous_page(Language::English)
    );
    assert_eq!(shown[18], shown[19], "a page that is not there is the last one");
}

/// What a person reads where Discord shows this markdown, with ISO dates.
fn read_aloud(markdown: &str) -> String {
    let mut read = String::new();
    for line in markdown.lines() {
        let line = line.strip_prefix("> ").or_else(|| line.strip_prefix("-# ")).unwrap_or(line);
        let (bullet, line) = line.strip_prefix("- ").map_or(("", line), |item| ("• ", item));
        read.push_str(bullet);
        read_line(line, &mut read);
        read.push('\n');
    }
    read
}

/// Reads a line: what is escaped as it stands, the text of a link without its address.
fn read_line(line: &str, read: &mut String) {
    let mut rest = line;
    while let Some(letter) = rest.chars().next() {
        rest = &rest[letter.len_utf8()..];
        match letter {
            '\\' => {
                let escaped = rest.chars().next().expect("a backslash stands before what it escapes");
                read.push(escaped);
                rest = &rest[escaped.len_utf8()..];
            }
            '*' | '[' => {}
            ']' => rest = rest.split_once(')').expect("an address is closed").1,
            '<' => {
                let (stamp, after) = rest.split_once(":D>").expect("a timestamp is closed");
                let seconds = stamp.trim_start_matches("t:").parse().expect("seconds are a number");
                let noon = jiff::Timestamp::from_second(seconds).expect("a time of this age");
                read.push_str(&noon.strftime("%Y-%m-%d").to_string());
                rest = after;
            }
            other => read.push(other),
        }
    }
}

#[test]
fn discord_says_what_the_text_says() {
    let base = knowledge::embedded().expect("the shipped record is without error").base;
    let faq = base.faq.iter().map(|row| name(RecordKind::Faq, &row.id));
    let claims = base.claims.iter().map(|row| name(RecordKind::Claim, &row.id));
    let quotations = base.quotations.iter().map(|row| name(RecordKind::Quotation, &row.id));
    let records: Vec<RecordRef> = faq.chain(claims).chain(quotations).collect();
    for (record, language) in records.iter().zip(Language::ALL.into_iter().cycle()) {
        let replies = [Language::English, language].map(|language| reply::show(&base, record, language));
        let receipts = reply::receipts(&base, record, language);
        for reply in
            replies.into_iter().chain([receipts]).flatten().filter(|reply| reply.kind == ReplyKind::Answer)
        {
            let pages = super::pages::reply_pages(&reply, crate::discord::message::Embed::ROOM);
            let footer = reply.footer.as_ref().expect("an answer has a footer");
            let read = format!("{}\n{}\n{footer}", reply.title, read_aloud(&pages.join("\n")));
            let words = |text: &str| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
            let (mut read, text) = (words(&read), words(&reply::text::render(&reply)));
            if length(&reply.title) > limits::EMBED_TITLE {
                // Cut at the head of the message, it is repeated in full below.
                read.drain(..words(&reply.title).len());
            }
            assert_eq!(read, text, "{record}");
        }
    }
}

/// Checks everything that Discord limits, on the bytes as they are sent.
#[track_caller]
pub(super) fn assert_within_limits(message: &Message) {
    let message = serde_json::to_value(message).expect("plain data serialises");
    let text = |value: &Value| length(value.as_str().unwrap_or_default());
    assert!(text(&message["content"]) <= limits::CONTENT);
    let embeds = message["embeds"].as_array().expect("embeds are a list");
    assert!(!embeds.is_empty() || text(&message["content"]) > 0, "a message says something");
    let mut total = 0;
    for embed in embeds {
        let sizes = [text(&embed["title"]), text(&embed["description"]), text(&embed["footer"]["text"])];
        assert!(sizes[0] <= limits::EMBED_TITLE && sizes[1] <= limits::EMBED_DESCRIPTION, "{sizes:?}");
        assert!(sizes[2] <= limits::EMBED_FOOTER, "{sizes:?}");
        total += sizes.iter().sum::<usize>();
    }
    assert!(embeds.len() <= limits::EMBEDS && total <= limits::EMBEDS_TOTAL);
    let rows = message["components"].as_array().expect("rows are a list");
    assert!(rows.len() <= limits::ROWS);
    let mut ids = BTreeSet::new();
    for control in rows.iter().flat_map(|row| row["components"].as_array().expect("a row is a list")) {
        let id = control["custom_id"].as_str().expect("every control has an id");
        assert!(length(id) <= limits::CUSTOM_ID && CustomId::parse(id).is_ok(), "{id}");
        assert!(ids.insert(id), "{id} stands there twice");
        match control["type"].as_u64() {
            Some(2) => assert!((1..=limits::BUTTON_LABEL).contains(&text(&control["label"]))),
            _ => assert_menu(control),
        }
    }
    for row in rows {
        assert!((1..=limits::BUTTONS).contains(&row["components"].as_array().map_or(0, Vec::len)));
    }
}

#[track_caller]
fn assert_menu(menu: &Value) {
    let text = |value: &Value| length(value.as_str().unwrap_or_default());
    let options = menu["options"].as_array().expect("a menu has options");
    assert!((1..=limits::SELECT_OPTIONS).contains(&options.len()));
    assert!(text(&menu["placeholder"]) <= limits::SELECT_PLACEHOLDER);
    for option in options {
        assert!((1..=limits::SELECT_OPTION).contains(&text(&option["label"])));
        assert!((1..=limits::SELECT_OPTION).contains(&text(&option["value"])));
        assert!(text(&option["description"]) <= limits::SELECT_OPTION);
    }
}

pub(super) fn any_text() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        "[a-z *_<>@:\\[\\]`\n-]{0,200}",
        (any::<String>(), 1_usize..40).prop_map(|(text, times)| text.repeat(times)),
        Just("\n".repeat(5000)),
        Just("𝄞*".repeat(2500)),
    ]
}

/// Ids of records, and which of the texts of a reply are their titles.
fn any_choices() -> impl Strategy<Value = Vec<(String, usize)>> {
    proptest::collection::vec(("[a-z0-9-]{1,90}", 0_usize..6), 0..40)
}

fn titled(choices: &[(String, usize)], texts: &[String]) -> Vec<Suggestion> {
    choices.iter().map(|(id, title)| choice(id, &texts[*title])).collect()
}

fn any_reply() -> impl Strategy<Value = Reply> {
    let kind = prop_oneof![Just(ReplyKind::Answer), Just(ReplyKind::Suggest), Just(ReplyKind::Abstain)];
    let texts = proptest::collection::vec(any_text(), 6);
    (kind, texts, any_choices(), any_choices(), 0_usize..40, "[a-z-]{1,90}").prop_map(
        |(kind, texts, suggestions, follow_ups, count, id)| {
            let line = |text: &str| Line::text(text).on(date(2024, 10, 29)).cite(&[1, 2, 3]);
            let mut citations: Vec<Citation> = (1..=count)
                .map(|n| Citation {
                    caution: Some(texts[0].clone()),
                    ..citation(n, &texts[1], Some("https://example.org"))
                })
                .collect();
            citations.extend((count..count + 2).map(|n| {
                citation(n + 1, &texts[2], Some(&format!("https://example.org/{}", "x".repeat(n * 40))))
            }));
            Reply {
                kind,
                record: (kind == ReplyKind::Answer).then(|| name(RecordKind::Claim, &id)),
                title: texts[3].clone(),
                body: vec![line(&texts[4]); count % 4],
                accounts: Some(Section {
                    heading: texts[1].clone(),
                    lines: vec![line(&texts[5]); count % 3],
                }),
                quotations: vec![quotation(&texts[5]); count % 4],
                citations,
                suggestions: titled(&suggestions, &texts),
                follow_ups: titled(&follow_ups, &texts),
                footer: Some(line(&texts[0])),
                ..answer()
            }
        },
    )
}

proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig::with_cases(24))]

    #[test]
    fn no_reply_breaks_a_limit(reply in any_reply(), asker in any::<u64>(), page in 0_usize..30) {
        for audience in [Audience::OnlyAsker, Audience::Direct { asker }, Audience::Channel { asker }] {
            for view in [View::Answer, View::Receipts, View::Sources] {
                assert_within_limits(&render(&Drawing { reply: &reply, view, page, audience }));
            }
        }
        prop_assert!(true);
    }
}
