//! `/quote` and the menu "Check this quotation": is this what was said, and what was.

use onrecord::knowledge::{Quotation, Wording};
use onrecord::local::Outcome;
use serde_json::{Value, json};

use crate::stage::{PATIENCE, Stage, assert_says, button, id, is_private, labels, menu, miniature};

const CHECK: &str = "Check this quotation";
const WHOLE: &str = "Everyone who was on board is ashore, all 212 of them.";

async fn ada_quotes(stage: &Stage, options: &Value) -> Value {
    let asked = stage.ada().slash(stage.questions(), "quote", options).expect("Ada may ask");
    asked.reply(PATIENCE).await.expect("the bot replies")
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_quotation_is_checked_for_everybody_to_see() {
    let stage = Stage::open().await;
    let verbatim = ada_quotes(&stage, &json!({ "text": WHOLE })).await;
    assert_says(
        &verbatim,
        &["Verbatim", "Ada Marsh", "> “Everyone who was on board is ashore, all 212 of them.”"],
    );
    assert!(!is_private(&verbatim));
    assert_eq!(labels(&verbatim), ["Sources", "Receipts", "Delete"]);
    let altered =
        ada_quotes(&stage, &json!({"text": WHOLE.replace("212", "240"), "speaker": "Ada Marsh"})).await;
    assert_says(&altered, &["Altered", "~~212~~ **240**", "number", "all 212 of them.”"]);
    let other = ada_quotes(&stage, &json!({"text": WHOLE, "speaker": "Coast Guard", "private": true})).await;
    assert_says(&other, &["Other speaker", "Ada Marsh, not from Coast Guard"]);
    assert!(is_private(&other), "as Ada wished");
    let gone = stage.ada().click(id(&verbatim), &button(&verbatim, "Delete")).expect("Ada may delete");
    gone.outcome(PATIENCE).await.expect("it is deleted");
    stage.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_not_on_record_is_said_to_the_asker_alone() {
    let stage = Stage::open().await;
    let reply = ada_quotes(&stage, &json!({"text": "The ferry will sail again on Sunday morning"})).await;
    assert_says(&reply, &["Not on record", "moderators"]);
    assert!(is_private(&reply));
    assert!(!reply.to_string().contains("Sunday morning"), "words that are near nothing are not repeated");
    stage.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_message_is_searched_for_what_it_quotes() {
    let stage = Stage::open().await;
    let post = "Marsh said: “Everyone who was on board is safe, all 212 of them.” and also \"The fog came in faster than any of us had seen.\"";
    let said = stage.ben().say(stage.questions(), post).expect("Ben may write");
    let checked = stage.ada().menu(stage.questions(), CHECK, said).expect("Ada may check");
    let reply = checked.reply(PATIENCE).await.expect("the bot replies");
    assert!(is_private(&reply), "whoever checks another's words is told alone");
    let embeds = reply["embeds"].as_array().expect("an embed for each");
    let titles: Vec<&str> = embeds.iter().filter_map(|embed| embed["title"].as_str()).collect();
    assert_eq!(titles.len(), 2);
    assert!(titles[0].contains("Altered") && titles[1].contains("Translated"), "{titles:?}");
    assert!(
        embeds[0]["description"].as_str().is_some_and(|text| text.contains("~~ashore,~~ **safe,**")),
        "{reply:#}"
    );
    let (control, values) = menu(&reply);
    assert_eq!(values, ["q:marsh-all-ashore", "q:captain-fog"]);
    let picked = stage.ada().select(id(&reply), &control, &[&values[1]]).expect("Ada may pick");
    let whole = picked.reply(PATIENCE).await.expect("the bot replies");
    assert_says(&whole, &["In the words of Ada Marsh", "The fog came in faster than any of us had seen."]);
    stage.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn names_and_topics_are_offered_while_they_are_typed() {
    let stage = Stage::open().await;
    let typed = async |option: &str, typed: &str| {
        let choices = stage.ada().autocomplete(stage.questions(), "quote", option, typed).await;
        let choices = choices.expect("Ada may type");
        choices.iter().filter_map(|choice| Some(choice["name"].as_str()?.to_owned())).collect::<Vec<_>>()
    };
    assert_eq!(typed("speaker", "mar").await, ["Ada Marsh"]);
    assert_eq!(typed("speaker", "").await, ["Ada Marsh", "Coast Guard"]);
    assert_eq!(typed("about", "what").await, ["What happened"]);
    assert!(typed("about", "zxqvj").await.is_empty());
    stage.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn quotations_are_browsed_by_whom_and_on_what() {
    let stage = Stage::open().await;
    let overview = ada_quotes(&stage, &json!({})).await;
    assert_says(&overview, &["Quotations on record", "What happened: 1", "Ada Marsh: 2"]);
    assert!(is_private(&overview), "who looks for something looks alone");
    let (control, values) = menu(&overview);
    let ada = "q,ada-marsh,".to_owned();
    assert!(values.contains(&ada) && values.contains(&"q,,t:people".to_owned()), "{values:?}");
    let chosen = stage.ada().select(id(&overview), &control, &[&ada]).expect("Ada may pick");
    let Ok(Outcome::Update(list)) = chosen.outcome(PATIENCE).await else {
        panic!("the list takes its place")
    };
    assert_says(&list, &["Quotations: Ada Marsh", "There are 2", "“The fog came in faster"]);
    let (control, values) = menu(&list);
    assert_eq!(values, ["q:marsh-all-ashore", "q:captain-fog"]);
    let picked = stage.ada().select(id(&list), &control, &[&values[0]]).expect("Ada may pick");
    let whole = picked.reply(PATIENCE).await.expect("the bot replies");
    let other = "Also given as: “All 212 people on board are ashore.”";
    assert_says(&whole, &["all 212 of them.”", other, "Press conference"]);
    assert!(is_private(&whole));
    assert!(menu(&whole).1.contains(&"f:how-many-aboard".to_owned()), "what rests on it can be read next");
    let narrow = ada_quotes(&stage, &json!({"speaker": "Marsh", "about": "What happened"})).await;
    assert_eq!(menu(&narrow).1, ["q:captain-fog"]);
    let nobody = ada_quotes(&stage, &json!({"speaker": "Elvis"})).await;
    assert_says(&nobody, &["Nobody of that name"]);
    assert!(is_private(&nobody));
    stage.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_long_list_is_turned_in_place_and_survives_a_restart() {
    let mut base = miniature();
    let more = |number: usize| Quotation {
        id: format!("marsh-{number}"),
        text: format!("Word number {number} of the harbour master."),
        wording: Wording::Press,
        variants: Vec::new(),
        ..base.quotations[0].clone()
    };
    let more: Vec<Quotation> = (0..40).map(more).collect();
    base.quotations.extend(more);
    let mut stage = Stage::with_record(base).await;
    let list = ada_quotes(&stage, &json!({"speaker": "Marsh"})).await;
    assert_says(&list, &["There are 42", "Page 1 of"]);
    assert!(menu(&list).1.len() <= 25, "a menu holds no more");
    stage.stop().await.expect("the bot ends in order");
    stage.start().await;
    let (mut page, mut shown) = (list.clone(), menu(&list).1);
    while labels(&page).contains(&"Next page".to_owned()) {
        let turned = stage.ada().click(id(&page), &button(&page, "Next page")).expect("Ada may press");
        let Ok(Outcome::Update(next)) = turned.outcome(PATIENCE).await else {
            panic!("it is turned in place")
        };
        assert_eq!(id(&next), id(&list));
        shown.extend(menu(&next).1);
        page = next;
    }
    assert_eq!(shown.len(), 42, "every quotation is on one of the pages: {shown:?}");
    stage.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn lists_of_what_is_no_longer_quoted_say_so_kindly() {
    let stage = Stage::open().await;
    let buttons = json!({"type": 1, "components": [
        {"type": 2, "style": 2, "label": "Gone", "custom_id": "1.open.q,never-was,.1.7"},
        {"type": 2, "style": 2, "label": "Damaged", "custom_id": "1.open.q,never-was.1.7"},
        {"type": 2, "style": 2, "label": "There", "custom_id": "1.open.q,ada-marsh,.0.7"}
    ]});
    let menu = json!({"type": 1, "components": [{"type": 3, "custom_id": "1.pick.7", "options": [
        {"label": "Somebody", "value": "q,never-was,"}
    ]}]});
    let old = stage.old_message(&json!([buttons, menu])).await;
    for (label, says) in [
        ("Gone", "no longer on the record"),
        ("Damaged", "earlier version"),
        ("There", "Quotations: Ada Marsh"),
    ] {
        let pressed = stage.ada().click(id(&old), &button(&old, label)).expect("Ada may press");
        let reply = pressed.reply(PATIENCE).await.expect("the bot replies");
        assert_says(&reply, &[says]);
        assert!(is_private(&reply), "what everybody sees is left alone");
    }
    let picked = stage.ada().select(id(&old), "1.pick.7", &["q,never-was,"]).expect("Ada may pick");
    assert_says(&picked.reply(PATIENCE).await.expect("the bot replies"), &["no longer on the record"]);
    stage.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_check_is_told_in_the_readers_language() {
    let stage = Stage::open().await;
    let ada = stage.ada();
    ada.speaks("uk");
    let asked =
        ada.slash(ada.direct_channel(), "quote", &json!({ "text": "All 240 people on board are ashore." }));
    let reply = asked.expect("Ada may ask").reply(PATIENCE).await.expect("the bot replies");
    assert_says(&reply, &["Змінено", "~~212~~ **240**", "Досьє ведеться англійською"]);
    stage.close().await;
}
