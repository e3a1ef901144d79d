//! Stories of claim cards and views of the record.

use serde_json::Value;

use super::{ADA, BEN, REPLACED, SAID, SAID_PRIVATELY, check, done, press, viewed};
use crate::discord::callback::Callback;
use crate::discord::request::{Deed, Field, Outcome, Place, Visibility, Wanted};
use crate::reply::{Form, Language, wording};

fn checked(text: &str) -> Outcome {
    done(ADA, Place::Channel, Deed::Check { text: text.to_owned() })
}

fn claimed(statement: &str) -> Outcome {
    let deed = Deed::Claim { statement: statement.to_owned(), visibility: Visibility::Public };
    done(ADA, Place::Channel, deed)
}

fn timeline(from: &str, to: &str, about: &str) -> Outcome {
    let wanted = Wanted::Timeline { from: from.to_owned(), to: to.to_owned(), about: about.to_owned() };
    done(ADA, Place::Channel, viewed(wanted))
}

fn picked(value: &str, asker: &str, on: Visibility, place: Place) -> Outcome {
    let deed = Deed::Press { control: format!("1.pick.{asker}"), values: vec![value.to_owned()], on };
    done(BEN, place, deed)
}

/// The description of the embed that an outcome shows.
fn description(outcome: &Outcome) -> String {
    let callback = serde_json::to_value(Callback::new(&outcome.action)).expect("plain data serialises");
    callback["data"]["embeds"][0]["description"].as_str().expect("there is an embed").to_owned()
}

#[test]
fn one_statement_gives_its_card() {
    let card = checked("the ferry hit the bridge because of fog");
    check(&card, "check answer", SAID_PRIVATELY, "Rating: asserted");
    check(&card, "check answer", SAID_PRIVATELY, "**Contradicted by**");
    let card = claimed("the ferry hit the bridge because of fog");
    check(&card, "check answer", SAID, "Rating: asserted");
    check(&claimed("c:fog-was-the-cause"), "check answer", SAID, "Rating: asserted");
    check(&claimed("will it rain tomorrow"), "check out-of-scope", SAID_PRIVATELY, "Not on the record");
    check(&claimed("c:sail-on-sunday"), "check abstain", SAID_PRIVATELY, "Under review");
}

#[test]
fn several_statements_give_a_line_each_and_their_cards() {
    let text = "There were 240 people on the ferry. It sails to the moon on Friday. The steering failed.";
    let lines = checked(text);
    check(&lines, "check several", SAID_PRIVATELY, "k,c:about-240-aboard");
    check(&lines, "check several", SAID_PRIVATELY, "1.pick.");
    let text = description(&lines);
    for part in
        ["Statement 1: on the record as", "Statement 2: not on the record", "Statement 3: on the record as"]
    {
        assert!(text.contains(part), "`{part}` is missing in {text}");
    }
    let card = picked("k,c:about-240-aboard", "", Visibility::Private, Place::Channel);
    check(&card, "menu answer", SAID_PRIVATELY, "Rating: superseded");
}

#[test]
fn a_suggested_card_is_a_card() {
    let chosen = press("1.card.c:fog-was-the-cause.7", Visibility::Public);
    check(&done(ADA, Place::Channel, chosen), "suggestion answer", REPLACED, "Rating: asserted");
    let turned = press("1.turn.k.c:fog-was-the-cause.0.7", Visibility::Public);
    check(&done(ADA, Place::Channel, turned), "page answer", REPLACED, "Rating: asserted");
}

#[test]
fn a_timeline_is_limited_by_days_and_subject() {
    check(&timeline("", "", ""), "timeline view", SAID, "1.delete.7");
    let limited = timeline("4 May", "2031-05-04", "t:people");
    check(&limited, "timeline view", SAID, "Exactly 212");
    let text = description(&limited);
    assert!(!text.contains("About 240") && !text.contains("Fog"), "{text}");
    assert_eq!(
        description(&timeline("5 May 2031", "2 days ago", "")),
        description(&timeline("4 May", "5 May", ""))
    );
    check(&timeline("", "", "Marsh"), "timeline view", SAID, "Timeline: Ada Marsh");
    check(&timeline("", "", "what caused the accident"), "timeline view", SAID, "Why did the ferry");
}

#[test]
fn what_cannot_be_read_is_answered_kindly() {
    check(&timeline("soon", "", ""), "timeline unknown-day", SAID_PRIVATELY, "no day that can be read");
    check(&timeline("", "4/5/2031", ""), "timeline unknown-day", SAID_PRIVATELY, "two different days");
    let unknown = "Nothing on the record answers to that";
    check(&timeline("", "", "the weather tomorrow"), "timeline unknown-subject", SAID_PRIVATELY, unknown);
    check(&timeline("", "", "t:nowhere"), "timeline unknown-subject", SAID_PRIVATELY, unknown);
    let positions = viewed(Wanted::Positions { about: "f:who-was-hurt".to_owned(), form: Form::Table });
    check(&done(ADA, Place::Channel, positions), "positions unknown-subject", SAID_PRIVATELY, unknown);
    let compare = viewed(Wanted::Compare { about: "was anyone hurt".to_owned() });
    check(&done(ADA, Place::Channel, compare), "compare view", SAID, "Compared: Exactly 212");
}

#[test]
fn each_view_is_shown_to_whom_it_is_for() {
    let view = |wanted| done(ADA, Place::Channel, viewed(wanted));
    let nothing = String::new;
    check(
        &view(Wanted::Positions { about: nothing(), form: Form::Table }),
        "positions view",
        SAID,
        "p,t:people",
    );
    check(
        &view(Wanted::Positions { about: "what happened".into(), form: Form::Table }),
        "positions view",
        SAID,
        "contradicts B",
    );
    check(&view(Wanted::Compare { about: nothing() }), "compare view", SAID, "c,exactly-212-aboard");
    let title = "Exactly 212 people were aboard the Alder.".to_owned();
    check(&view(Wanted::Compare { about: title }), "compare view", SAID, "**From**");
    check(&view(Wanted::Sources), "source-list view", SAID_PRIVATELY, "s,gazette-2031-05-03");
    check(&view(Wanted::Topics), "topics view", SAID_PRIVATELY, "o,people");
    check(&view(Wanted::About), "about view", SAID_PRIVATELY, "What it will not do");
    check(&view(Wanted::Help), "help view", SAID_PRIVATELY, "/timeline");
    let direct = done(ADA, Place::Direct, viewed(Wanted::Topics));
    check(&direct, "topics view", SAID, "1.delete.7");
}

#[test]
fn a_view_is_turned_by_whom_it_belongs_to() {
    let open = |control: &str, on| press(control, on);
    let door = || open("1.open.o,people.0.7", Visibility::Public);
    check(&done(ADA, Place::Channel, door()), "page view", REPLACED, "The people on board");
    check(&done(BEN, Place::Channel, door()), "page view", SAID_PRIVATELY, "The people on board");
    let own = picked("o,people", "8", Visibility::Public, Place::Channel);
    check(&own, "menu view", REPLACED, "The people on board");
    let others = picked("o,people", "7", Visibility::Public, Place::Channel);
    check(&others, "menu view", SAID_PRIVATELY, "The people on board");
    let record = picked("f:how-many-aboard", "8", Visibility::Public, Place::Channel);
    check(&record, "menu answer", SAID_PRIVATELY, "how-many-aboard");
    let direct = picked("f:how-many-aboard", "8", Visibility::Public, Place::Direct);
    check(&direct, "menu answer", SAID, "1.delete.8");
}

#[test]
fn views_of_what_is_no_more_say_so() {
    let gone = press("1.open.o,nowhere.0.7", Visibility::Public);
    check(
        &done(ADA, Place::Channel, gone),
        "page record-gone",
        SAID_PRIVATELY,
        &wording::record_gone(Language::English),
    );
    for value in ["k,c:nowhere", "f:nowhere", "o,nowhere", "nonsense", ""] {
        let outcome = picked(value, "", Visibility::Private, Place::Channel);
        check(&outcome, "menu record-gone", SAID_PRIVATELY, &wording::record_gone(Language::English));
    }
    let damaged = press("1.open.o,people.0", Visibility::Public);
    check(
        &done(ADA, Place::Channel, damaged),
        "foreign unknown-control",
        SAID_PRIVATELY,
        &wording::earlier_control(Language::English),
    );
}

#[track_caller]
fn check_offered(field: Field, typed: &str, expected: &[(&str, &str)]) {
    let offered = done(ADA, Place::Channel, Deed::Complete { field, typed: typed.to_owned() });
    let callback = serde_json::to_value(Callback::new(&offered.action)).expect("plain data serialises");
    let choices = callback["data"]["choices"].as_array().expect("choices are a list").clone();
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let choices: Vec<_> = choices.iter().map(|one| (text(&one["name"]), text(&one["value"]))).collect();
    let found = choices.iter().take(expected.len()).map(|(name, value)| (name.as_str(), value.as_str()));
    assert_eq!(found.collect::<Vec<_>>(), expected, "{typed}: {choices:?}");
}

#[test]
fn what_an_option_names_is_offered() {
    check_offered(
        Field::Subject,
        "",
        &[
            ("The people on board", "The people on board"),
            ("What happened", "What happened"),
            ("Port Authority", "p:port-authority"),
        ],
    );
    check_offered(Field::Subject, "master", &[("Ada Marsh, harbour master", "p:ada-marsh")]);
    check_offered(
        Field::Day,
        "",
        &[("2031-05-04 (3 entries)", "2031-05-04"), ("2031-05-03 (3 entries)", "2031-05-03")],
    );
    check_offered(Field::Day, "05-03", &[("2031-05-03 (3 entries)", "2031-05-03")]);
    let fog = "Fog was the cause, Ada Marsh said on 4 May.";
    check_offered(Field::Comparison, "fog", &[(fog, fog)]);
    check_offered(Field::Statement, "fog", &[(fog, fog)]);
}

#[test]
fn help_lists_every_command() {
    let help = description(&done(ADA, Place::Channel, viewed(Wanted::Help)));
    for line in crate::discord::commands::command_lines(Language::English) {
        assert!(
            help.contains(&format!("{}{}", line.prefix, line.name)),
            "{} is missing in {help}",
            line.name
        );
    }
    assert!(help.contains(&wording::topics_description(Language::English)));
}
