//! Every record that is shipped, drawn and sent in every way: all of it is within Discord's limits.

use onrecord::discord::{Callback, Deed, Person, Place, Request, Standing, Visibility, outcome};
use onrecord::knowledge::{self, KnowledgeBase};
use onrecord::matching::MatchingSettings;
use onrecord::responder::Responder;
use serde_json::{Value, json};

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
    let questions: Vec<String> = base.faq.iter().map(|row| format!("f:{}", row.id)).collect();
    let stage = Stage::with_record(base).await;
    for name in questions {
        let answer = stage.ada_asks(&name).await;
        for label in labels(&answer).iter().filter(|label| ["Sources", "Receipts"].contains(&label.as_str()))
        {
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
    for name in &names {
        for deed in deeds(name) {
            for place in [Place::Channel, Place::Direct] {
                let person = Person { id: u64::MAX, standing: Standing::Member };
                let done = outcome(&responder, &Request { person, place, deed: deed.clone() });
                let body = serde_json::to_value(Callback::new(&done.action)).expect("plain data serialises");
                let mut found = twilight::request("POST", callback, Some(&body));
                if let Some(description) = &description {
                    found.extend(description.request("POST", callback, Some(&body)));
                }
                assert!(found.is_empty(), "{name} {deed:?}: {found:?}");
                assert_carries(&body, name);
            }
        }
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
    deeds
}

/// Controls are left out when an id is too long for them; no shipped record may lose its own.
#[track_caller]
fn assert_carries(body: &Value, name: &str) {
    let answer = body["data"]["embeds"] != json!([]);
    let is_private = body["data"]["flags"] == 64;
    let controls = body["data"]["components"].to_string();
    if answer && !is_private {
        assert!(controls.contains("1.show.s.") || controls.contains("1.delete."), "{name} has no controls");
        assert!(controls.contains("1.delete."), "{name} cannot be deleted");
    }
}
