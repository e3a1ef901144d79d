//! Gateway and endpoint side by side: whatever Ada does at one, she gets the same answer at the other.
//!
//! What there is to do is read from the commands that the bot registered and from the controls under its
//! replies, so a new surface is walked through here without a word.

use onrecord::local::{Outcome, Pending, Person, Snowflake};
use serde_json::{Map, Value, json};

use crate::stage::{PATIENCE, Stage, id};

const QUESTION: &str = "how many people were on board?";

/// Two bots with the same record, one at the gateway and one called over HTTP.
struct Doors([Stage; 2]);

/// An interaction that was begun at both, in the order of the doors.
type Both = [Pending; 2];

impl Doors {
    async fn open() -> Self {
        Self([Stage::open().await, Stage::with_endpoint().await])
    }

    /// Ada does the same at both doors.
    fn ada(&self, act: impl Fn(usize, &Stage, Person) -> Pending) -> Both {
        let at = |door: usize| act(door, &self.0[door], self.0[door].ada());
        [at(0), at(1)]
    }

    /// What came of it, which must be the same to the last letter; the messages, if there are any.
    async fn agree(&self, both: &Both, doing: &str) -> Option<[Value; 2]> {
        let mut messages = Vec::new();
        for pending in both {
            match pending.outcome(PATIENCE).await.unwrap_or_else(|error| panic!("{doing}: {error}")) {
                Outcome::Message(message) | Outcome::Update(message) => messages.push(message),
                Outcome::Heard | Outcome::Modal(_) | Outcome::Choices(_) => {}
            }
        }
        let said = |door: usize| answer(&self.0[door], both[door].id());
        assert_eq!(said(0), said(1), "{doing}");
        messages.try_into().ok()
    }

    async fn close(self) {
        let [gateway, endpoint] = self.0;
        assert!(endpoint.discord.gateway_payloads().is_empty(), "nobody came to its gateway");
        gateway.close().await;
        endpoint.close().await;
    }
}

/// The body of the first answer to an interaction.
fn answer(stage: &Stage, interaction: Snowflake) -> Value {
    let path = format!("/interactions/{interaction}/");
    let found = stage.discord.exchanges().into_iter().find(|exchange| exchange.path.starts_with(&path));
    found.and_then(|exchange| exchange.body).expect("an answered interaction is on record")
}

/// The options of a command that are filled in: all that must be, and each other one by itself, with the last of
/// its choices where it has some.
fn fillings(command: &Value) -> Vec<Map<String, Value>> {
    let options = command["options"].as_array().cloned().unwrap_or_default();
    let choice = |option: &Value| Some(option["choices"].as_array()?.last()?["value"].clone());
    let value = |option: &Value| match option["type"].as_u64() {
        Some(3) if choice(option).is_some() => choice(option),
        Some(3) => Some(json!(QUESTION)),
        Some(5) => Some(json!(true)),
        _ => None,
    };
    let filled = |option: &Value| Some((option["name"].as_str()?.to_owned(), value(option)?));
    let (required, others): (Vec<_>, Vec<_>) = options.iter().partition(|option| option["required"] == true);
    let required: Map<String, Value> = required.into_iter().filter_map(filled).collect();
    let mut fillings = vec![required.clone()];
    for (name, value) in others.into_iter().filter_map(filled) {
        let mut more = required.clone();
        more.insert(name, value);
        fillings.push(more);
    }
    fillings
}

/// The controls under a message: buttons that can be pressed, then menus with the values they offer.
fn controls(message: &Value) -> Vec<(String, Vec<String>)> {
    let rows = message["components"].as_array().cloned().unwrap_or_default();
    let all = rows.iter().flat_map(|row| row["components"].as_array().cloned().unwrap_or_default());
    let usable = all.filter(|control| control["disabled"] != true);
    let named = usable.filter_map(|control| {
        let values = control["options"].as_array().cloned().unwrap_or_default();
        let values = values.iter().filter_map(|option| Some(option["value"].as_str()?.to_owned())).collect();
        Some((control["custom_id"].as_str()?.to_owned(), values))
    });
    named.collect()
}

/// Ada uses a command.
fn uses(stage: &Stage, ada: &Person, command: &Value, options: &Map<String, Value>) -> Pending {
    let (name, channel) = (command["name"].as_str().expect("a command has a name"), stage.questions());
    if command["type"] == 3 {
        let said = ada.say(channel, QUESTION).expect("Ada may write");
        return ada.menu(channel, name, said).expect("Ada may use a menu");
    }
    ada.slash(channel, name, &Value::Object(options.clone())).expect("Ada may use a command")
}

/// Ada uses a control under a message; of a menu the first value.
fn presses(ada: &Person, message: &Value, (custom_id, values): &(String, Vec<String>)) -> Pending {
    let used = match values.first() {
        Some(value) => ada.select(id(message), custom_id, &[value.as_str()]),
        None => ada.click(id(message), custom_id),
    };
    used.expect("Ada may use what she sees")
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_command_and_every_control_is_answered_the_same_at_both_doors() {
    let doors = Doors::open().await;
    let [at_gateway, at_endpoint] = [0, 1].map(|door: usize| doors.0[door].discord.commands());
    let names = |commands: &[Value]| {
        let mut names: Vec<String> = commands.iter().map(|command| command["name"].to_string()).collect();
        names.sort();
        names
    };
    assert_eq!(names(&at_gateway), names(&at_endpoint), "both registered the same");
    let mut used = 0;
    for command in &at_gateway {
        for options in fillings(command) {
            let doing = format!("{} {options:?}", command["name"]);
            let begun = doors.ada(|_, stage, ada| uses(stage, &ada, command, &options));
            let Some(messages) = doors.agree(&begun, &doing).await else { continue };
            let all = controls(&messages[0]);
            assert_eq!(all, controls(&messages[1]), "{doing}");
            for control in &all {
                // A control may change or delete its message, so each gets a fresh one.
                let begun = doors.ada(|_, stage, ada| uses(stage, &ada, command, &options));
                let messages = doors.agree(&begun, &doing).await.expect("it is answered as before");
                let pressed = doors.ada(|door, _, ada| presses(&ada, &messages[door], control));
                doors.agree(&pressed, &format!("{doing}, then {control:?}")).await;
                used += 1;
            }
        }
    }
    assert!(at_gateway.len() >= 2 && used > 10, "there is something to do: {used}");
    doors.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn choices_are_the_same_at_both_doors() {
    let doors = Doors::open().await;
    for command in doors.0[0].discord.commands() {
        let name = command["name"].as_str().expect("a command has a name");
        let options = command["options"].as_array().cloned().unwrap_or_default();
        for option in options.iter().filter(|option| option["autocomplete"] == true) {
            let option = option["name"].as_str().expect("an option has a name");
            for typed in ["", "how many", "zxqvjk"] {
                let mut offered = Vec::new();
                for stage in &doors.0 {
                    let choices = stage.ada().autocomplete(stage.questions(), name, option, typed).await;
                    offered.push(choices.expect("Ada may type"));
                }
                assert_eq!(offered[0], offered[1], "{name} {option} {typed:?}");
            }
        }
    }
    doors.close().await;
}
