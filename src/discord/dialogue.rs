//! Request in, action out: everything the bot does on Discord, without Discord.
//!
//! Pure: no network, no clock, no state between two requests. A control is answered from what its
//! `custom_id` says and from the record as it is now. Whoever presses another person's choice gets
//! the answer privately instead of changing that person's message.

mod address;
mod completion;
mod quotations;
mod views;

use super::custom_id::{CustomId, UserId, View, parse_record};
use super::limits;
use super::message::Message;
use super::render::{self, Audience, Drawing, render};
use super::request::{Action, Authority, Deed, Note, Outcome, Person, Place, Request, Surface, Visibility};
use crate::knowledge::RecordRef;
use crate::matching::{Address, Outcome as Decided, Utterance};
use crate::reply::{Language, Reply, ReplyKind, wording};
use crate::responder::{Responder, Response};

/// What the bot does about a request.
pub fn outcome(responder: &Responder, request: &Request) -> Outcome {
    let dialogue = Dialogue { responder, person: request.person, place: request.place };
    let language = request.person.language;
    match &request.deed {
        Deed::Ask { question, visibility } => dialogue.ask(question, *visibility),
        Deed::Complete { field, typed } => dialogue.complete(*field, typed),
        Deed::Check { text } => dialogue.check(Surface::Check, text, Visibility::Private),
        Deed::Claim { statement, visibility } => dialogue.claim(statement, *visibility),
        Deed::Quote { text, speaker, about, visibility } => {
            dialogue.quote([text, speaker, about], *visibility)
        }
        Deed::CheckQuotation { text } => dialogue.check_quoted(text),
        Deed::View { wanted, visibility } => dialogue.view_wanted(wanted, *visibility),
        Deed::Address { text, replied } => dialogue.address(text, replied.as_ref()),
        Deed::Overhear { text } => dialogue.overhear(text),
        Deed::Press { control, values, on } => dialogue.press(control, values, *on),
        Deed::Submit => dialogue.earlier(),
        Deed::Unknown => private(Surface::Foreign, "unknown-command", &wording::command_gone(language)),
    }
}

/// The questions that are offered to whoever has typed nothing: these first, then the others.
pub(super) fn offer_questions(responder: &Responder, request: &Request, first: &[RecordRef]) -> Outcome {
    Dialogue { responder, person: request.person, place: request.place }.offer_questions(first)
}

/// What is said when the bot itself has failed.
pub fn apology(language: Language) -> Message {
    render::sentence(&wording::apology(language))
}

struct Dialogue<'a> {
    responder: &'a Responder,
    person: Person,
    place: Place,
}

impl Dialogue<'_> {
    fn ask(&self, question: &str, visibility: Visibility) -> Outcome {
        match self.chosen(question).and_then(|record| self.responder.show(&record, self.language())) {
            Some(reply) => self.say(Surface::Ask, named(reply.kind), &reply, visibility),
            None => self.respond(Surface::Ask, question, visibility),
        }
    }

    /// The record that autocomplete has offered in these very words, or by its name.
    fn chosen(&self, question: &str) -> Option<RecordRef> {
        parse_record(question).or_else(|| {
            let offered = self.responder.complete(question, limits::CHOICES);
            offered.into_iter().find(|choice| choice.title == question).map(|choice| choice.record)
        })
    }

    fn respond(&self, surface: Surface, text: &str, visibility: Visibility) -> Outcome {
        let response = self.responder.respond(Utterance { text, address: Address::Asked }, self.language());
        self.say(surface, decided(&response), &response.reply, visibility)
    }

    fn say(&self, surface: Surface, decision: &'static str, reply: &Reply, wanted: Visibility) -> Outcome {
        self.say_as(View::Answer, surface, decision, reply, wanted)
    }

    /// An abstention is for the person who asked, wherever one person alone can be shown it.
    fn say_as(
        &self,
        view: View,
        surface: Surface,
        decision: &'static str,
        reply: &Reply,
        wanted: Visibility,
    ) -> Outcome {
        let visibility = match reply.kind {
            ReplyKind::Abstain if surface.can_be_private() => Visibility::Private,
            _ => wanted,
        };
        let message = render(&Drawing { view, ..Drawing::first(reply, self.audience(visibility)) });
        let note = Note { surface, decision, record: reply.record.clone() };
        Outcome { action: Action::Say(message, visibility), note }
    }

    fn press(&self, control: &str, values: &[String], on: Visibility) -> Outcome {
        match CustomId::parse(control) {
            Err(_) => self.earlier(),
            Ok(CustomId::Choose { record, view, asker }) => {
                self.turn(Surface::Suggestion, &record, view, 0, (asker, on))
            }
            Ok(CustomId::NoneOfThese { asker }) => self.none_of_these(asker, on),
            Ok(CustomId::Browse) => self.browse(values),
            Ok(CustomId::Show { view, record }) => self.show(view, &record),
            Ok(CustomId::Turn { view, record, page, asker }) => {
                self.turn(Surface::Page, &record, view, page.into(), (asker, on))
            }
            Ok(CustomId::Open { inquiry, page, asker }) => {
                self.open(Surface::Page, &inquiry, page.into(), (asker, on))
            }
            Ok(CustomId::Beside { inquiry }) => self.beside(&inquiry),
            Ok(CustomId::Pick { asker }) => self.pick(values, (asker, on)),
            Ok(CustomId::Delete { asker }) => self.delete(asker),
        }
    }

    /// What is said to whoever uses what another version of the bot, or another bot, has left.
    fn earlier(&self) -> Outcome {
        private(Surface::Foreign, "unknown-control", &wording::earlier_control(self.language()))
    }

    /// Puts a record in the place of what the message shows, if it is this person's message.
    fn turn(
        &self,
        surface: Surface,
        record: &RecordRef,
        view: View,
        page: usize,
        (asker, on): (Option<UserId>, Visibility),
    ) -> Outcome {
        let Some(reply) = self.view(view, record) else { return self.record_gone(surface) };
        let replaces = self.owns(asker) && may_replace(surface, &reply, on);
        let audience = if replaces { self.audience(on) } else { Audience::OnlyAsker };
        let message = render(&Drawing { reply: &reply, view, page, audience });
        let action =
            if replaces { Action::Replace(message) } else { Action::Say(message, Visibility::Private) };
        Outcome { action, note: Note { surface, decision: named(reply.kind), record: reply.record } }
    }

    fn none_of_these(&self, asker: Option<UserId>, on: Visibility) -> Outcome {
        let note = Note { surface: Surface::Suggestion, decision: "none-of-these", record: None };
        let action = if self.owns(asker) {
            Action::Replace(render::parting(
                &wording::none_chosen(self.language()),
                self.audience(on),
                self.language(),
            ))
        } else {
            let text = wording::not_yours_to_choose(self.language());
            Action::Say(render::sentence(&text), Visibility::Private)
        };
        Outcome { action, note }
    }

    /// A record chosen from a menu: a message of its own, which in a channel only this person sees.
    fn browse(&self, values: &[String]) -> Outcome {
        let record = values.first().and_then(|value| parse_record(value));
        let Some(reply) = record.and_then(|record| self.responder.show(&record, self.language())) else {
            return self.record_gone(Surface::Menu);
        };
        self.say(Surface::Menu, named(reply.kind), &reply, self.aside())
    }

    /// Who sees what a person looks up for themselves: in direct messages there is nobody else.
    const fn aside(&self) -> Visibility {
        match self.place {
            Place::Channel => Visibility::Private,
            Place::Direct => Visibility::Public,
        }
    }

    fn show(&self, view: View, record: &RecordRef) -> Outcome {
        let surface = match view {
            View::Sources => Surface::Sources,
            View::Receipts => Surface::Receipts,
            View::Answer | View::Card => Surface::Page,
        };
        let Some(reply) = self.view(view, record) else { return self.record_gone(surface) };
        let drawing = Drawing { reply: &reply, view, page: 0, audience: Audience::OnlyAsker };
        let action = Action::Say(render(&drawing), Visibility::Private);
        Outcome { action, note: Note { surface, decision: named(reply.kind), record: reply.record } }
    }

    fn delete(&self, asker: UserId) -> Outcome {
        if self.person.id == asker || self.person.authority == Authority::Moderator {
            let note = Note { surface: Surface::Delete, decision: "deleted", record: None };
            Outcome { action: Action::Delete, note }
        } else {
            private(Surface::Delete, "refused", &wording::not_yours_to_delete(self.language()))
        }
    }

    fn view(&self, view: View, record: &RecordRef) -> Option<Reply> {
        match view {
            View::Answer | View::Sources => self.responder.show(record, self.language()),
            View::Receipts => self.responder.receipts(record, self.language()),
            View::Card => self.responder.card(record, self.language()),
        }
    }

    fn record_gone(&self, surface: Surface) -> Outcome {
        private(surface, "record-gone", &wording::record_gone(self.language()))
    }

    const fn language(&self) -> Language {
        self.person.language
    }

    /// A message without an asker is seen by one person only: the one who pressed.
    fn owns(&self, asker: Option<UserId>) -> bool {
        asker.is_none_or(|asker| asker == self.person.id)
    }

    const fn audience(&self, visibility: Visibility) -> Audience {
        let asker = self.person.id;
        match (visibility, self.place) {
            (Visibility::Private, _) => Audience::OnlyAsker,
            (_, Place::Direct) => Audience::Direct { asker },
            (_, Place::Channel) => Audience::Channel { asker },
        }
    }
}

/// Where others look on, a suggestion gives way to an answer only: what is no longer on record is for the
/// person who chose it. An answer that is no longer on record gives way for everybody.
fn may_replace(surface: Surface, reply: &Reply, on: Visibility) -> bool {
    surface != Surface::Suggestion || reply.kind == ReplyKind::Answer || on == Visibility::Private
}

/// What the log calls a decision: an abstention by its reason.
const fn decided(response: &Response) -> &'static str {
    match &response.decision.outcome {
        Decided::Abstain { reason, .. } => reason.as_str(),
        Decided::Answer(_) | Decided::Suggest(_) => named(response.reply.kind),
    }
}

const fn named(kind: ReplyKind) -> &'static str {
    match kind {
        ReplyKind::Answer => "answer",
        ReplyKind::Suggest => "suggest",
        ReplyKind::Abstain => "abstain",
    }
}

fn private(surface: Surface, decision: &'static str, text: &str) -> Outcome {
    let action = Action::Say(render::sentence(text), Visibility::Private);
    Outcome { action, note: Note { surface, decision, record: None } }
}

#[cfg(test)]
mod tests;
