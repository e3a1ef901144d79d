//! Stories with the miniature record: what a person does, and what becomes of it.

use std::path::Path;
use std::sync::LazyLock;

use serde_json::{Value, json};

use super::outcome;
use crate::discord::callback::Callback;
use crate::discord::request::{
    Authority, Deed, Field, Outcome, Person, Place, Replied, Request, Visibility, Wanted,
};
use crate::knowledge;
use crate::matching::MatchingSettings;
use crate::reply::{Form, Language, wording};
use crate::responder::Responder;

mod address;
mod views;

const ADA: Person = Person { id: 7, authority: Authority::Member, language: Language::English };
const BEN: Person = Person { id: 8, authority: Authority::Member, language: Language::English };
const MIRA: Person = Person { id: 9, authority: Authority::Moderator, language: Language::English };

static RESPONDER: LazyLock<Responder> = LazyLock::new(|| {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/miniature");
    let loaded = knowledge::load(&path).expect("the miniature record is without error");
    Responder::new(loaded.base, &MatchingSettings::default())
});

fn done(person: Person, place: Place, deed: Deed) -> Outcome {
    outcome(&RESPONDER, &Request { person, place, deed })
}

fn ask(question: &str, visibility: Visibility) -> Deed {
    Deed::Ask { question: question.to_owned(), visibility }
}

fn viewed(wanted: Wanted) -> Deed {
    Deed::View { wanted, visibility: Visibility::Public }
}

fn press(control: &str, on: Visibility) -> Deed {
    Deed::Press { control: control.to_owned(), values: Vec::new(), on }
}

fn choose(value: &str) -> Deed {
    let values = vec![value.to_owned()];
    Deed::Press { control: "1.browse".to_owned(), values, on: Visibility::Public }
}

/// Checks the way and the decision in the log, the type of callback and who sees it, that a final text
/// hides the previews of its links and nothing else does, and that the answer contains a text.
#[track_caller]
fn check(outcome: &Outcome, log: &str, [kind, flags]: [u64; 2], contains: &str) {
    let callback = serde_json::to_value(Callback::new(&outcome.action)).expect("plain data serialises");
    assert!(!contains.is_empty(), "every answer contains nothing");
    assert_eq!(format!("{} {}", outcome.note.surface.as_str(), outcome.note.decision), log);
    let all_flags = callback["data"]["flags"].as_u64().unwrap_or(0);
    assert_eq!([callback["type"].as_u64(), Some(all_flags & !HIDES_EMBEDS)], [Some(kind), Some(flags)]);
    let is_text = callback["data"]["embeds"] == json!([]);
    let is_final = !callback.to_string().contains("1.choose.");
    assert_eq!(all_flags & HIDES_EMBEDS != 0, is_text && is_final, "{callback}");
    assert!(callback.to_string().contains(contains), "`{contains}` is missing in {callback}");
}

const HIDES_EMBEDS: u64 = 4;
const SAID: [u64; 2] = [4, 0];
const SAID_PRIVATELY: [u64; 2] = [4, 64];
const SAID_QUIETLY: [u64; 2] = [4, 4096];
const REPLACED: [u64; 2] = [7, 0];
const DELETED: [u64; 2] = [6, 0];

#[test]
fn a_question_is_answered_in_the_channel_or_privately() {
    let asked = |visibility| done(ADA, Place::Channel, ask("how many people were on board?", visibility));
    check(&asked(Visibility::Public), "ask answer", SAID, "1.delete.7");
    let private = asked(Visibility::Private);
    check(&private, "ask answer", SAID_PRIVATELY, "how-many-aboard");
    let callback = serde_json::to_string(&Callback::new(&private.action)).expect("plain data serialises");
    assert!(!callback.contains("1.delete"), "what only one person sees can be dismissed");
}

#[test]
fn what_is_not_on_record_is_said_to_the_asker_alone() {
    let question = ask("will it rain tomorrow", Visibility::Public);
    check(&done(ADA, Place::Channel, question), "ask out-of-scope", SAID_PRIVATELY, "moderators");
    let thanks = ask("thanks", Visibility::Public);
    check(&done(ADA, Place::Channel, thanks), "ask small-talk", SAID_PRIVATELY, "Hello");
    let nothing = ask("?!", Visibility::Public);
    check(&done(ADA, Place::Channel, nothing), "ask empty", SAID_PRIVATELY, "No question yet");
}

#[test]
fn a_choice_of_autocomplete_is_answered_without_guessing() {
    let title = ask("Why did the ferry strike the bridge?", Visibility::Public);
    check(&done(ADA, Place::Channel, title), "ask answer", SAID, "what-was-the-cause");
    let name = ask("c:fog-was-the-cause", Visibility::Public);
    check(&done(ADA, Place::Channel, name), "ask answer", SAID, "fog-was-the-cause");
    let unknown = ask("c:never-was", Visibility::Public);
    check(&done(ADA, Place::Channel, unknown), "ask out-of-scope", SAID_PRIVATELY, "1.browse");
}

#[test]
fn autocomplete_offers_titles() {
    let offered = |typed: &str| {
        done(ADA, Place::Channel, Deed::Complete { field: Field::Question, typed: typed.to_owned() })
    };
    check(&offered("how many"), "autocomplete offer", [8, 0], "How many people were aboard the ferry?");
    check(&offered(""), "autocomplete offer", [8, 0], "Why did the ferry strike the bridge?");
}

#[test]
fn a_checked_message_is_answered_privately() {
    let check_of = |text: &str| done(ADA, Place::Channel, Deed::Check { text: text.to_owned() });
    let outcome = check_of("there were 240 people on the ferry");
    check(&outcome, "check answer", SAID_PRIVATELY, "about-240-aboard");
    check(&check_of(""), "check empty", SAID_PRIVATELY, "No question yet");
}

#[test]
fn a_mention_or_a_direct_message_is_answered_and_else_quietly() {
    let say = |place, text: &str| done(ADA, place, Deed::Address { text: text.to_owned(), replied: None });
    check(&say(Place::Channel, "how many were on board?"), "mention answer", SAID, "1.delete.7");
    check(&say(Place::Direct, "how many were on board?"), "direct-message answer", SAID, "1.delete.7");
    check(&say(Place::Channel, "will it rain tomorrow"), "mention out-of-scope", SAID_QUIETLY, "1.delete.7");
    check(&say(Place::Direct, "thanks"), "direct-message small-talk", SAID_QUIETLY, "Hello");
}

#[test]
fn a_suggestion_becomes_the_answer_for_the_asker_and_is_left_alone_by_others() {
    let choice = || press("1.choose.f:what-was-the-cause.7", Visibility::Public);
    check(&done(ADA, Place::Channel, choice()), "suggestion answer", REPLACED, "1.delete.7");
    check(&done(BEN, Place::Channel, choice()), "suggestion answer", SAID_PRIVATELY, "what-was-the-cause");
    let private = press("1.choose.f:what-was-the-cause.", Visibility::Private);
    check(&done(BEN, Place::Channel, private), "suggestion answer", REPLACED, "1.show.s");
}

#[test]
fn none_of_these_is_the_askers_to_say() {
    let none = || press("1.none.7", Visibility::Public);
    check(
        &done(ADA, Place::Channel, none()),
        "suggestion none-of-these",
        REPLACED,
        &wording::none_chosen(Language::English),
    );
    check(
        &done(BEN, Place::Channel, none()),
        "suggestion none-of-these",
        SAID_PRIVATELY,
        &wording::not_yours_to_choose(Language::English),
    );
}

#[test]
fn sources_and_receipts_are_shown_privately() {
    let sources = press("1.show.s.f:how-many-aboard", Visibility::Public);
    check(&done(BEN, Place::Channel, sources), "sources answer", SAID_PRIVATELY, "archived copy");
    let receipts = press("1.show.r.f:how-many-aboard", Visibility::Public);
    check(&done(BEN, Place::Channel, receipts), "receipts answer", SAID_PRIVATELY, "All 212 people");
}

#[test]
fn what_to_read_next_is_a_message_of_its_own() {
    let next = || choose("f:was-anyone-hurt");
    check(&done(BEN, Place::Channel, next()), "menu answer", SAID_PRIVATELY, "was-anyone-hurt");
    check(&done(BEN, Place::Direct, next()), "menu answer", SAID, "1.delete.8");
}

#[test]
fn a_page_is_turned_in_place() {
    let page = press("1.turn.s.f:how-many-aboard.9.", Visibility::Private);
    check(&done(BEN, Place::Channel, page), "page answer", REPLACED, "archived copy");
}

#[test]
fn only_the_asker_and_moderators_delete() {
    let delete = || press("1.delete.7", Visibility::Public);
    check(&done(ADA, Place::Channel, delete()), "delete deleted", DELETED, r#"{"type":6}"#);
    check(&done(MIRA, Place::Channel, delete()), "delete deleted", DELETED, r#"{"type":6}"#);
    let refused = done(BEN, Place::Channel, delete());
    check(&refused, "delete refused", SAID_PRIVATELY, &wording::not_yours_to_delete(Language::English));
}

#[test]
fn what_is_no_more_is_answered_kindly() {
    let (channel, public) = (Place::Channel, Visibility::Public);
    for control in ["faq:helpful:1", "0.delete.7", "1.explode", ""] {
        let outcome = done(ADA, channel, press(control, public));
        check(
            &outcome,
            "foreign unknown-control",
            SAID_PRIVATELY,
            &wording::earlier_control(Language::English),
        );
    }
    let gone = [
        (press("1.choose.f:never-was.7", public), "suggestion record-gone"),
        (press("1.show.s.f:never-was", public), "sources record-gone"),
        (press("1.turn.a.f:never-was.0.7", public), "page record-gone"),
        (choose("f:never-was"), "menu record-gone"),
        (choose("nonsense"), "menu record-gone"),
    ];
    for (deed, log) in gone {
        check(&done(ADA, channel, deed), log, SAID_PRIVATELY, &wording::record_gone(Language::English));
    }
    let withdrawn = press("1.choose.f:who-was-hurt.7", public);
    check(&done(ADA, channel, withdrawn), "suggestion abstain", SAID_PRIVATELY, "Withdrawn");
    let withdrawn = press("1.choose.f:who-was-hurt.", Visibility::Private);
    check(&done(ADA, channel, withdrawn), "suggestion abstain", REPLACED, "Withdrawn");
    let withdrawn = press("1.turn.a.f:who-was-hurt.1.7", public);
    check(&done(ADA, channel, withdrawn), "page abstain", REPLACED, "Withdrawn");
    check(
        &done(ADA, channel, Deed::Submit),
        "foreign unknown-control",
        SAID_PRIVATELY,
        &wording::earlier_control(Language::English),
    );
    check(
        &done(ADA, channel, Deed::Unknown),
        "foreign unknown-command",
        SAID_PRIVATELY,
        &wording::command_gone(Language::English),
    );
}

fn quote(text: &str, speaker: &str, about: &str) -> Deed {
    let [text, speaker, about] = [text, speaker, about].map(str::to_owned);
    Deed::Quote { text, speaker, about, visibility: Visibility::Public }
}

#[test]
fn a_quotation_is_checked_in_the_channel_or_privately() {
    let check_of = |text, speaker| done(ADA, Place::Channel, quote(text, speaker, ""));
    let whole = "Everyone who was on board is ashore, all 212 of them.";
    check(&check_of(whole, ""), "quote verbatim", SAID, "1.delete.7");
    check(&check_of("All 240 people on board are ashore", "Marsh"), "quote altered", SAID, "~~212~~ **240**");
    check(&check_of(whole, "the Coast Guard"), "quote other-speaker", SAID, "not from Coast Guard");
    check(
        &check_of("Everyone who was on board is ashore", ""),
        "quote cut",
        SAID,
        "1.show.r.q:marsh-all-ashore",
    );
    check(
        &check_of("The fog came in faster than any of us had seen", ""),
        "quote translated",
        SAID,
        "translation",
    );
    let unknown = "will it rain tomorrow, do you think";
    check(&check_of(unknown, ""), "quote not-on-record", SAID_PRIVATELY, "moderators");
    let menu = |text: &str| done(ADA, Place::Channel, Deed::CheckQuotation { text: text.to_owned() });
    check(&menu(&format!("Marsh: “{whole}”")), "check-quotation verbatim", SAID_PRIVATELY, "Ada Marsh");
    check(&menu(""), "check-quotation empty", SAID_PRIVATELY, "No quotation yet");
    let several = format!("“{whole}” and “The fog came in faster than any of us had seen.”");
    check(&menu(&several), "check-quotation several", SAID_PRIVATELY, "q:captain-fog");
}

#[test]
fn quotations_are_browsed_by_whom_and_on_what() {
    let look = |speaker, about| done(ADA, Place::Channel, quote("", speaker, about));
    check(&look("", ""), "quotations view", SAID_PRIVATELY, "q,ada-marsh,");
    check(&look("Marsh", ""), "quotations view", SAID_PRIVATELY, "q:captain-fog");
    check(&look("Marsh", "The people on board"), "quotations view", SAID_PRIVATELY, "q:marsh-all-ashore");
    check(&look("", "t:people"), "quotations view", SAID_PRIVATELY, "q:guard-240");
    check(
        &look("the Coast Guard", "t:cause"),
        "quotations view",
        SAID_PRIVATELY,
        "No quotation on record fits",
    );
    check(&look("Elvis", ""), "quotations unknown-speaker", SAID_PRIVATELY, "Nobody of that name");
    let about_nothing = look("", "the weather on the moon");
    check(&about_nothing, "quotations unknown-subject", SAID_PRIVATELY, "Nothing on the record answers");
    let pick =
        |value: &str, on| Deed::Press { control: "1.pick.".to_owned(), values: vec![value.to_owned()], on };
    let narrowed = done(ADA, Place::Channel, pick("q,ada-marsh,", Visibility::Private));
    check(&narrowed, "menu view", REPLACED, "q:captain-fog");
    let chosen = done(ADA, Place::Channel, pick("q:captain-fog", Visibility::Private));
    check(&chosen, "menu answer", SAID_PRIVATELY, "In the words of Ada Marsh");
    let page = done(ADA, Place::Channel, press("1.open.q,ada-marsh,t:cause.0.", Visibility::Private));
    check(&page, "page view", REPLACED, "q:captain-fog");
    for gone in ["q,never-was,", "q,ada-marsh,t:never-was", "q,ada-marsh,f:never-was"] {
        let gone = done(ADA, Place::Channel, pick(gone, Visibility::Private));
        check(&gone, "menu record-gone", SAID_PRIVATELY, &wording::record_gone(Language::English));
    }
}

#[test]
fn autocomplete_offers_who_is_quoted_and_on_what() {
    let offered =
        |field, typed: &str| done(ADA, Place::Channel, Deed::Complete { field, typed: typed.to_owned() });
    check(&offered(Field::Speaker, "mar"), "autocomplete offer", [8, 0], "Ada Marsh");
    check(&offered(Field::Speaker, ""), "autocomplete offer", [8, 0], "Coast Guard");
    check(&offered(Field::Quoted, "peop"), "autocomplete offer", [8, 0], "The people on board");
    check(&offered(Field::Quoted, "zxqvj"), "autocomplete offer", [8, 0], r#""choices":[]"#);
}

#[test]
fn what_a_user_wrote_is_never_repeated() {
    let marker = "zxqvj <@4> @everyone [x](https://evil.example)";
    for deed in [
        ask(marker, Visibility::Public),
        Deed::Complete { field: Field::Question, typed: marker.to_owned() },
        Deed::Complete { field: Field::Subject, typed: marker.to_owned() },
        Deed::Complete { field: Field::Day, typed: marker.to_owned() },
        Deed::Complete { field: Field::Comparison, typed: marker.to_owned() },
        Deed::Claim {
            statement: format!("{marker}. {marker} and so on. Fog was the cause."),
            visibility: Visibility::Public,
        },
        viewed(Wanted::Timeline { from: marker.to_owned(), to: String::new(), about: String::new() }),
        viewed(Wanted::Timeline { from: String::new(), to: String::new(), about: marker.to_owned() }),
        viewed(Wanted::Positions { about: marker.to_owned(), form: Form::Table }),
        viewed(Wanted::Compare { about: marker.to_owned() }),
        Deed::Check { text: marker.to_owned() },
        Deed::Address { text: marker.to_owned(), replied: Some(Replied::Words(marker.to_owned())) },
        Deed::CheckQuotation { text: marker.to_owned() },
        quote(marker, marker, marker),
        quote("", marker, marker),
        quote(&format!("All 212 people {marker} on board are ashore"), marker, marker),
        Deed::Complete { field: Field::Speaker, typed: marker.to_owned() },
        Deed::Complete { field: Field::Quoted, typed: marker.to_owned() },
        press(marker, Visibility::Public),
        choose(marker),
    ] {
        let outcome = done(ADA, Place::Channel, deed);
        let callback = serde_json::to_value(Callback::new(&outcome.action)).expect("plain data serialises");
        // The words in which a quotation was altered are marked; nothing else is repeated.
        let is_altered = outcome.note.decision == "altered";
        let hidden =
            ["<@4>", "everyone", "evil.example", "zxqvj"].into_iter().take(if is_altered { 3 } else { 4 });
        for part in hidden {
            assert!(!callback.to_string().contains(part), "{part}: {callback}");
        }
        assert_ne!(callback["type"], Value::Null);
    }
}
