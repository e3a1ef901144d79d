//! Claim cards and views of the record: by command, by button and by menu.
//!
//! What a person looks up for themselves only they see. A view in a channel is turned by the person who
//! asked for it; anybody else gets their own, privately.

use jiff::civil::Date;

use super::{Dialogue, decided, named, private};
use crate::discord::commands::command_lines;
use crate::discord::custom_id::{UserId, View};
use crate::discord::inquiry_form::{parse_subject, parse_target};
use crate::discord::render::render_sheet;
use crate::discord::request::{Action, Note, Outcome, Surface, Visibility, Wanted};
use crate::reply::day::{self, NoDay};
use crate::reply::{Inquiry, Sheet, Subject, Target, sheet, wording};
use crate::responder::Checked;

impl Dialogue<'_> {
    /// Holds words against the record.
    pub(super) fn check(&self, surface: Surface, text: &str, visibility: Visibility) -> Outcome {
        match self.responder.check(text, self.language()) {
            Checked::One(response) => {
                self.say_as(View::Card, surface, decided(&response), &response.reply, visibility)
            }
            Checked::Several(sheet) => self.show_sheet(surface, "several", &sheet, 0, visibility),
        }
    }

    /// The same for a statement that was typed, or chosen from what was offered.
    pub(super) fn claim(&self, statement: &str, visibility: Visibility) -> Outcome {
        match self.chosen(statement).and_then(|record| self.responder.card(&record, self.language())) {
            Some(card) => self.say_as(View::Card, Surface::Check, named(card.kind), &card, visibility),
            None => self.check(Surface::Check, statement, visibility),
        }
    }

    /// Shows a view as a person typed what it is to be of.
    pub(super) fn view_wanted(&self, wanted: &Wanted, visibility: Visibility) -> Outcome {
        let surface = wanted.surface();
        let visibility = match wanted {
            Wanted::Timeline { .. } | Wanted::Positions { .. } | Wanted::Compare { .. } => visibility,
            Wanted::Sources | Wanted::Topics | Wanted::About | Wanted::Help => self.aside(),
        };
        let shown = self.inquiry(wanted).and_then(|inquiry| self.sheet(&inquiry).ok_or(Misread::Subject));
        match shown {
            Ok(sheet) => self.show_sheet(surface, "view", &sheet, 0, visibility),
            Err(Misread::Subject) => {
                private(surface, "unknown-subject", &wording::subject_unknown(self.language()))
            }
            Err(Misread::Day(problem)) => {
                let example = self.responder.knowledge().event.as_of;
                private(surface, "unknown-day", &wording::no_day(self.language(), problem, example))
            }
        }
    }

    fn inquiry(&self, wanted: &Wanted) -> Result<Inquiry, Misread> {
        Ok(match wanted {
            Wanted::Timeline { from, to, about } => {
                let (from, to) = (self.day(from)?, self.day(to)?);
                // Who names the last day first means the same days.
                let (from, to) =
                    if from.is_some() && to.is_some() && from > to { (to, from) } else { (from, to) };
                Inquiry::Timeline { from, to, about: self.subject(about)? }
            }
            Wanted::Positions { about, form } => {
                Inquiry::Positions { about: self.subject(about)?, form: *form }
            }
            Wanted::Compare { about } if about.trim().is_empty() => Inquiry::Compare { claim: None },
            Wanted::Compare { about } => Inquiry::Compare { claim: Some(self.compared(about)?) },
            Wanted::Sources => Inquiry::Sources { source: None },
            Wanted::Topics => Inquiry::Topics { topic: None },
            Wanted::About => Inquiry::About,
            Wanted::Help => Inquiry::Help,
        })
    }

    fn day(&self, text: &str) -> Result<Option<Date>, Misread> {
        if text.trim().is_empty() {
            return Ok(None);
        }
        day::read(text, self.responder.knowledge().event.as_of).map(Some).map_err(Misread::Day)
    }

    /// A subject by the value of a choice, by its name, or by words that come close to a record.
    fn subject(&self, text: &str) -> Result<Subject, Misread> {
        let by_value = parse_subject(text.trim());
        by_value.or_else(|| self.responder.subject(text)).ok_or(Misread::Subject)
    }

    fn compared(&self, text: &str) -> Result<String, Misread> {
        let found = match parse_subject(text.trim()) {
            Some(about) => sheet::compared(self.responder.knowledge(), &about),
            None => self.responder.compared(text),
        };
        found.ok_or(Misread::Subject)
    }

    pub(super) fn sheet(&self, inquiry: &Inquiry) -> Option<Sheet> {
        let language = self.language();
        self.responder.sheet(inquiry, &command_lines(language), language)
    }

    pub(super) fn show_sheet(
        &self,
        surface: Surface,
        decision: &'static str,
        sheet: &Sheet,
        page: usize,
        visibility: Visibility,
    ) -> Outcome {
        let message = render_sheet(sheet, page, self.audience(visibility));
        let note = Note { surface, decision, record: None };
        Outcome { action: Action::Say(message, visibility), note }
    }

    /// Puts a view in the place of what the message shows, if it is this person's message.
    pub(super) fn open(
        &self,
        surface: Surface,
        inquiry: &Inquiry,
        page: usize,
        (asker, on): (Option<UserId>, Visibility),
    ) -> Outcome {
        let Some(sheet) = self.sheet(inquiry) else {
            return self.record_gone(surface);
        };
        if !self.owns(asker) {
            return self.show_sheet(surface, "view", &sheet, page, Visibility::Private);
        }
        let message = render_sheet(&sheet, page, self.audience(on));
        let note = Note { surface, decision: "view", record: None };
        Outcome { action: Action::Replace(message), note }
    }

    /// Shows a view to the person who follows up on an answer.
    pub(super) fn beside(&self, inquiry: &Inquiry) -> Outcome {
        match self.sheet(inquiry) {
            Some(sheet) => self.show_sheet(Surface::FollowUp, "view", &sheet, 0, self.aside()),
            None => self.record_gone(Surface::FollowUp),
        }
    }

    /// What was chosen from the menu of a view: another view in its place, or a record by its side.
    pub(super) fn pick(&self, values: &[String], whose: (Option<UserId>, Visibility)) -> Outcome {
        let (view, reply) = match values.first().and_then(|value| parse_target(value)) {
            Some(Target::Inquiry(inquiry)) => return self.open(Surface::Menu, &inquiry, 0, whose),
            Some(Target::Record(record)) => (View::Answer, self.responder.show(&record, self.language())),
            Some(Target::Card(record)) => (View::Card, self.responder.card(&record, self.language())),
            None => return self.record_gone(Surface::Menu),
        };
        match reply {
            Some(reply) => self.say_as(view, Surface::Menu, named(reply.kind), &reply, self.aside()),
            None => self.record_gone(Surface::Menu),
        }
    }
}

/// What could not be read of what a person typed.
enum Misread {
    Day(NoDay),
    Subject,
}
