//! Every record that is shipped, drawn and sent in every way: all of it is within Discord's limits.

use onrecord::discord::{Authority, Callback, Deed, Person, Place, Request, Visibility, outcome};
use onrecord::knowledge::{self, KnowledgeBase, RecordKind, RecordRef, Status};
use onrecord::matching::MatchingSettings;
use onrecord::reply::{Language, ReplyKind};
use onrecord::responder::Responder;
use serde_json::Value;

use crate::stage::{PATIENCE, Stage, button, id, labels};
use crate::validation::openapi::OpenApi;
use crate::validation::twilight;

fn shipped() -> KnowledgeBase {
    knowledge::embedded().expect("the shipped record is without error").base
}

/// The names of all records, as autocomplete sends them.
fn names(base: &KnowledgeBase) -> Vec<String> {
    let faq = base.faq.iter().map(|row| format!("f:{}", row.id));
    let claims = base.claims.iter().map(|row| format!("c:{}", row.id));
    let quotations = base.quotations.iter().map(|row| format!("q:{}", row.id));
    faq.chain(claims).chain(quotations).collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_question_of_the_shipped_record_is_answered_with_its_sources() {
    let base = shipped();
    let questions: Vec<String> = base
        .faq
        .iter()
        .filter(|row| matches!(row.status, Status::Current | Status::Corrected))
        .map(|row| format!("f:{}", row.id))
        .collect();
    let stage = Stage::with_record(base).await;
    for name in questions {
        let answer = stage.ada_asks(&name).await;
        let labels = labels(&answer);
        for label in ["Sources", "Delete"] {
            assert!(labels.contains(&label.to_owned()), "{name} has no `{label}`: {labels:?}");
        }
        for label in labels.iter().filter(|label| ["Sources", "Receipts"].contains(&label.as_str())) {
            let pressed = stage.ben().click(id(&answer), &button(&answer, label)).expect("Ben may press");
            pressed.reply(PATIENCE).await.expect("the bot replies");
        }
    }
    stage.close().await;
}

/// Without the network, so that everything can be tried: each record in each view and on each page.
#[test]
fn every_view_of_every_record_passes_the_strangers() {
    let base = shipped();
    let names = names(&base);
    let responder = Responder::new(base, &MatchingSettings::default());
    let description = OpenApi::at_hand();
    let callback = "/interactions/1100000000000000001/token/callback";
    for (name, language) in names.iter().zip(Language::ALL.into_iter().cycle()) {
        for deed in deeds(name) {
            for place in [Place::Channel, Place::Direct] {
                let person = Person { id: u64::MAX, authority: Authority::Member, language };
                let done = outcome(&responder, &Request { person, place, deed: deed.clone() });
                let body = serde_json::to_value(Callback::new(&done.action)).expect("plain data serialises");
                let mut found = twilight::request("POST", callback, Some(&body));
                if let Some(description) = &description {
                    found.extend(description.request("POST", callback, Some(&body)));
                }
                assert!(found.is_empty(), "{name} {deed:?}: {found:?}");
                if !cards(name).contains(&deed) {
                    assert_carries(&responder, &deed, &body, name);
                }
            }
        }
    }
}

/// Every wording that is shipped, checked as it stands and altered: all of it is within Discord's limits.
#[test]
fn every_check_of_every_wording_passes_the_strangers() {
    let base = shipped();
    let quotations = base.quotations.clone();
    let responder = Responder::new(base, &MatchingSettings::default());
    let description = OpenApi::at_hand();
    let callback = "/interactions/1100000000000000001/token/callback";
    let person = Person { id: u64::MAX, authority: Authority::Member, language: Language::Ukrainian };
    let judged = |deed: Deed| {
        let done = outcome(&responder, &Request { person, place: Place::Channel, deed: deed.clone() });
        let body = serde_json::to_value(Callback::new(&done.action)).expect("plain data serialises");
        let mut found = twilight::request("POST", callback, Some(&body));
        if let Some(description) = &description {
            found.extend(description.request("POST", callback, Some(&body)));
        }
        assert!(found.is_empty(), "{deed:?}: {found:?}");
    };
    for (at, quotation) in quotations.iter().enumerate() {
        for text in quotation.variants.iter().map(|one| &one.text).chain([&quotation.text]) {
            judged(Deed::CheckQuotation { text: text.clone() });
            judged(Deed::CheckQuotation { text: text.replacen(' ', " `not` ", 2) });
        }
        let post: Vec<String> =
            quotations.iter().cycle().skip(at).take(7).map(|one| format!("“{} not”", one.text)).collect();
        judged(Deed::CheckQuotation { text: post.join("\n") });
        judged(Deed::Quote {
            text: String::new(),
            speaker: quotation.speaker.clone(),
            about: quotation.topic.clone().unwrap_or_default(),
            visibility: Visibility::Public,
        });
    }
}

fn deeds(name: &str) -> Vec<Deed> {
    let press = |control: String| Deed::Press { control, values: Vec::new(), on: Visibility::Public };
    let mut deeds = vec![
        Deed::Ask { question: name.to_owned(), visibility: Visibility::Public },
        Deed::Ask { question: name.to_owned(), visibility: Visibility::Private },
        press(format!("1.choose.{name}.{}", u64::MAX)),
        press(format!("1.show.s.{name}")),
        press(format!("1.show.r.{name}")),
    ];
    deeds.extend((0..4).map(|page| press(format!("1.turn.a.{name}.{page}.{}", u64::MAX))));
    deeds.extend(cards(name));
    deeds
}

/// The claim card of a record in every way, and the views that are about it.
fn cards(name: &str) -> Vec<Deed> {
    let press = |control: String| Deed::Press { control, values: Vec::new(), on: Visibility::Public };
    let asker = "3w5e11264sgsf";
    vec![
        press(format!("1.card.{name}.{}", u64::MAX)),
        press(format!("1.turn.k.{name}.1.{}", u64::MAX)),
        press(format!("1.open.t,,,{name}.0.{asker}")),
        press(format!("1.open.p,{name}.0.{asker}")),
        Deed::Claim { statement: name.to_owned(), visibility: Visibility::Public },
    ]
}

/// Controls are left out when an id is too long for them; no shipped record may lose its own.
#[track_caller]
fn assert_carries(responder: &Responder, deed: &Deed, body: &Value, name: &str) {
    let reply = responder.show(&record(name), Language::English).expect("it is a shipped record");
    let is_served = reply.kind == ReplyKind::Answer;
    let is_answer = !matches!(deed, Deed::Press { control, .. } if control.starts_with("1.show."));
    let is_public = body["data"]["flags"].as_u64().unwrap_or(0) & 64 == 0;
    let controls = body["data"]["components"].to_string();
    let has = |control: &str| controls.contains(control);
    let expected =
        [is_served && is_answer, is_served && is_answer && !reply.quotations.is_empty(), is_public];
    assert_eq!(
        [has("1.show.s."), has("1.show.r."), has("1.delete.")],
        expected,
        "{name} {deed:?}: {controls}"
    );
}

/// The record of a name as autocomplete sends it.
fn record(name: &str) -> RecordRef {
    let (kind, id) = name.split_once(':').expect("a name has a kind");
    let kind = match kind {
        "f" => RecordKind::Faq,
        "c" => RecordKind::Claim,
        _ => RecordKind::Quotation,
    };
    RecordRef { kind, id: id.to_owned() }
}
