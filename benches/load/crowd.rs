//! The people who use the bot: many, in several guilds and in direct messages, each doing what they like.

use std::collections::VecDeque;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use fastrand::Rng;
use onrecord::local::{LocalDiscord, Outcome, Pending, Person, Refusal, Snowflake};
use serde_json::{Value, json};
use tokio::time::Instant;

use crate::tally::Done;
use crate::words::Words;

/// How many people there are: so many that no one of them is in a hurry.
const PEOPLE: usize = 2_000;
/// Guilds beside the first, each with two channels for everybody.
const MORE_GUILDS: usize = 4;
/// One command in this many is used in direct messages.
const ONE_DIRECT_IN: u32 = 10;
/// One command in this many is answered privately.
const ONE_PRIVATE_IN: u32 = 5;
/// Answers remembered whose buttons may be pressed.
const ANSWERS: usize = 256;
/// How long is waited for an answer; the local Discord gives one up after three seconds.
const PATIENCE: Duration = Duration::from_secs(10);
/// Languages that people have set, as often as they stand here.
const LOCALES: [&str; 8] = ["en-US", "en-US", "en-GB", "uk", "ko", "de", "fr", "es-ES"];

/// What is done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A slash command, or a command from a message's menu.
    Command,
    /// Typing in an option that offers choices.
    Autocompletion,
    /// A button or a menu under an answer.
    Press,
}

impl Kind {
    /// All there are.
    pub const ALL: [Self; 3] = [Self::Command, Self::Autocompletion, Self::Press];

    /// Its name in a table.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Command => "commands",
            Self::Autocompletion => "autocompletions",
            Self::Press => "presses",
        }
    }
}

/// Everybody, and what they have been answered of late.
pub struct Crowd {
    people: Vec<Person>,
    channels: Vec<Snowflake>,
    words: Words,
    answers: Mutex<VecDeque<Answered>>,
}

/// An answer that somebody sees.
struct Answered {
    person: usize,
    message: Value,
}

impl Crowd {
    /// Lets everybody in.
    pub fn gather(discord: &LocalDiscord) -> Self {
        let public = ["questions", "general"];
        let mut channels: Vec<Snowflake> = public.iter().map(|name| discord.channel(name)).collect();
        for number in 0..MORE_GUILDS {
            let guild = discord.found_guild(&format!("Newsroom {number}"));
            channels.extend(public.iter().map(|name| discord.channel_of(guild, name)));
        }
        let people = (0..PEOPLE).map(|number| {
            let person = discord.invite(&format!("Reader {number}"));
            person.speaks(LOCALES[number % LOCALES.len()]);
            person
        });
        Self { people: people.collect(), channels, words: Words::shipped(), answers: Mutex::default() }
    }

    /// Somebody does something that was due at a moment, and waits for the answer.
    pub async fn act(&self, kind: Kind, chance: &mut Rng, due: Instant) -> Done {
        let person = chance.usize(..self.people.len());
        let (kind, begun) = match kind {
            Kind::Command => (kind, self.uses(person, chance)),
            Kind::Autocompletion => (kind, self.types(person, chance)),
            Kind::Press => match self.presses(chance) {
                Some(begun) => (kind, Ok(begun)),
                // Nothing to press yet.
                None => (Kind::Command, self.uses(person, chance)),
            },
        };
        let took = match begun {
            Ok(begun) => match begun.outcome(PATIENCE).await {
                Ok(outcome) => {
                    let took = due.elapsed();
                    self.remember(person, kind, outcome);
                    Ok(took)
                }
                Err(silence) => Err(silence.to_string()),
            },
            Err(refusal) => Err(refusal.to_string()),
        };
        Done { kind, took }
    }

    fn uses(&self, person: usize, chance: &mut Rng) -> Result<Pending, Refusal> {
        let (words, person) = (&self.words, &self.people[person]);
        let direct = chance.u32(..ONE_DIRECT_IN) == 0;
        let channel = if direct { person.direct_channel() } else { self.channel(chance) };
        let (command, mut options) = match chance.u32(..100) {
            0..40 => ("ask", json!({ "question": words.question(chance) })),
            40..52 => ("check", json!({ "statement": words.statement(chance) })),
            52..60 => ("quote", json!({ "text": words.quotation(chance) })),
            60..64 => ("quote", json!({ "speaker": words.subject(chance) })),
            64..70 => ("timeline", json!({ "about": words.subject(chance) })),
            // A picture takes longer than all else, and is wanted once in five hundred times.
            70 if chance.u32(..5) == 0 => {
                ("positions", json!({ "about": words.subject(chance), "as": "picture" }))
            }
            70..76 => ("positions", json!({ "about": words.subject(chance) })),
            76..82 => ("compare", json!({ "about": words.subject(chance) })),
            82..84 => ("sources", json!({})),
            84..87 => ("topics", json!({})),
            87..90 => ("about", json!({})),
            90..92 => ("help", json!({})),
            92..96 => return self.checks(person, channel, "Check this message", &words.statement(chance)),
            _ => return self.checks(person, channel, "Check this quotation", &words.quotation(chance)),
        };
        // The others are for the asker alone anyway.
        let may_be_private = !matches!(command, "sources" | "topics" | "about" | "help");
        if may_be_private && chance.u32(..ONE_PRIVATE_IN) == 0 {
            options["private"] = json!(true);
        }
        person.slash(channel, command, &options)
    }

    #[expect(clippy::unused_self, reason = "people act through the crowd")]
    fn checks(
        &self,
        person: &Person,
        channel: Snowflake,
        menu: &str,
        words: &str,
    ) -> Result<Pending, Refusal> {
        let said = person.say(channel, words)?;
        person.menu(channel, menu, said)
    }

    fn types(&self, person: usize, chance: &mut Rng) -> Result<Pending, Refusal> {
        let options = [
            ("ask", "question"),
            ("ask", "question"),
            ("check", "statement"),
            ("quote", "speaker"),
            ("timeline", "from"),
            ("positions", "about"),
            ("compare", "about"),
        ];
        let (command, option) = chance.choice(options).expect("there are some");
        let typed = self.words.beginning(chance);
        self.people[person].types(self.channel(chance), command, option, &typed)
    }

    /// A control under a late answer, used by whom it was for; each answer is used once, for some controls
    /// change or delete it.
    fn presses(&self, chance: &mut Rng) -> Option<Pending> {
        loop {
            let answered = {
                let mut answers = self.answers.lock().unwrap_or_else(PoisonError::into_inner);
                let at = chance.usize(..answers.len().max(1));
                answers.swap_remove_back(at)?
            };
            let Some(control) = chance.choice(controls(&answered.message)) else { continue };
            let person = &self.people[answered.person];
            let id = control["custom_id"].as_str().unwrap_or_default();
            let message = Snowflake::from_json(&answered.message["id"]).expect("a message has an id");
            let options = control["options"].as_array().cloned().unwrap_or_default();
            let begun = match chance.choice(&options) {
                Some(option) => person.select(message, id, &[option["value"].as_str().unwrap_or_default()]),
                None => person.click(message, id),
            };
            // In a busy channel a message may be forgotten before its turn comes.
            if let Ok(begun) = begun {
                return Some(begun);
            }
        }
    }

    fn remember(&self, person: usize, kind: Kind, outcome: Outcome) {
        // Somebody else may have pressed; only commands are surely this person's.
        if let (Kind::Command, Outcome::Message(message)) = (kind, outcome) {
            let mut answers = self.answers.lock().unwrap_or_else(PoisonError::into_inner);
            answers.push_back(Answered { person, message });
            if answers.len() > ANSWERS {
                answers.pop_front();
            }
        }
    }

    fn channel(&self, chance: &mut Rng) -> Snowflake {
        *chance.choice(&self.channels).expect("there are channels")
    }
}

fn controls(message: &Value) -> Vec<&Value> {
    let rows = message["components"].as_array().into_iter().flatten();
    let all = rows.flat_map(|row| row["components"].as_array().into_iter().flatten());
    all.filter(|control| control["custom_id"].is_string() && control["disabled"] != true).collect()
}
