//! What is offered to a person who is typing: records, subjects, days and comparisons, best first.
//!
//! A choice carries its title where that fits, so that it reads well in the option, or else its name.

use super::Dialogue;
use crate::discord::custom_id::record_value;
use crate::discord::inquiry_form::subject_value;
use crate::discord::limits;
use crate::discord::message::Choice;
use crate::discord::request::{Action, Field, Note, Outcome, Surface};
use crate::knowledge::{RecordKind, RecordRef};
use crate::reply::{ReplyKind, Subject, sheet, wording};

impl Dialogue<'_> {
    /// These records first, those that are not served any more left out, then the others in their own order.
    pub(super) fn offer_questions(&self, first: &[RecordRef]) -> Outcome {
        let named = |record: &RecordRef| {
            let reply = self.responder.show(record, self.language())?;
            (reply.kind == ReplyKind::Answer).then(|| choice(&reply.title, record_value(record)))?
        };
        let mut choices: Vec<Choice> = first.iter().filter_map(named).collect();
        for other in self.records("", |_| true) {
            if !choices.contains(&other) {
                choices.push(other);
            }
        }
        offer(choices)
    }

    pub(super) fn complete(&self, field: Field, typed: &str) -> Outcome {
        let choices = match field {
            Field::Question => self.records(typed, |_| true),
            Field::Statement => self.records(typed, |kind| kind == RecordKind::Claim),
            Field::Subject => self.subjects(typed),
            Field::Day => self.days(typed),
            Field::Comparison => self.comparisons(typed),
            Field::Speaker => self.speakers(typed),
            Field::Quoted => self.quoted(typed),
        };
        offer(choices)
    }

    fn records(&self, typed: &str, fits: impl Fn(RecordKind) -> bool) -> Vec<Choice> {
        let most = self.responder.knowledge().claims.len().max(limits::CHOICES);
        let offered = self.responder.complete(typed, most).into_iter().filter(|one| fits(one.record.kind));
        let choices = offered.filter_map(|one| choice(&one.title, record_value(&one.record)));
        choices.take(limits::CHOICES).collect()
    }

    /// Topics and people whose names hold what is typed, then records.
    fn subjects(&self, typed: &str) -> Vec<Choice> {
        let subjects = sheet::subjects(self.responder.knowledge());
        let named = subjects.iter().filter(|(title, _)| holds(title, typed));
        let named = named.filter_map(|(title, subject)| match subject {
            // The title of a person has a role to it, by which nobody is found again.
            Subject::Person(_) => Choice::new(title, subject_value(subject)),
            _ => choice(title, subject_value(subject)),
        });
        named.chain(self.records(typed, |kind| kind != RecordKind::Quotation)).collect()
    }

    fn speakers(&self, typed: &str) -> Vec<Choice> {
        let found = self.responder.complete_speaker(typed).into_iter();
        found.filter_map(|(name, id)| choice(&name, id)).collect()
    }

    fn quoted(&self, typed: &str) -> Vec<Choice> {
        let found = self.responder.complete_quoted(typed).into_iter();
        found.filter_map(|(title, subject)| choice(&title, subject_value(&subject))).collect()
    }

    fn days(&self, typed: &str) -> Vec<Choice> {
        let language = self.language();
        let days = sheet::days(self.responder.knowledge()).into_iter().rev();
        let choices = days.map(|(day, count)| (wording::day_choice(language, day, count), day.to_string()));
        let fitting = choices.filter(|(title, _)| holds(title, typed));
        fitting.filter_map(|(title, day)| Choice::new(&title, day)).collect()
    }

    fn comparisons(&self, typed: &str) -> Vec<Choice> {
        let base = self.responder.knowledge();
        let all = sheet::comparisons(base);
        let holding = all.iter().filter(|(title, _)| holds(title, typed));
        let mut found: Vec<&(String, String)> = holding.collect();
        // Where no title holds the words, the matcher may still know what is meant.
        if found.is_empty() {
            let near = self.responder.complete(typed, limits::CHOICES);
            let near =
                near.iter().filter_map(|one| sheet::compared(base, &Subject::Record(one.record.clone())));
            found.extend(near.filter_map(|id| all.iter().find(|(_, other)| *other == id)));
        }
        found.iter().filter_map(|(title, id)| choice(title, format!("c:{id}"))).collect()
    }
}

fn offer(mut choices: Vec<Choice>) -> Outcome {
    choices.truncate(limits::CHOICES);
    let note = Note { surface: Surface::Autocomplete, decision: "offer", record: None };
    Outcome { action: Action::Offer(choices), note }
}

fn choice(title: &str, name: String) -> Option<Choice> {
    let value = if limits::length(title) <= limits::CHOICE { title.to_owned() } else { name };
    Choice::new(title, value)
}

/// Whether a title holds every word that is typed.
fn holds(title: &str, typed: &str) -> bool {
    let title = title.to_lowercase();
    typed.to_lowercase().split_whitespace().all(|word| title.contains(word))
}
