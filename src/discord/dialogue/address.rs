//! Mentions and direct messages: what was written is asked, or the message checked that it replies to.
//!
//! Who replies to somebody else's message and mentions the bot has that message checked, unless their own
//! words are a question that the record knows; a few words, such as "is that right?", are about that message.
//! Where Discord does not show the bot that message, the menu that does is named; where it has no words, that is said.
//! Nothing here can be private,
//! so what is no answer makes no sound. Whoever asked nobody gets an answer or nothing, and that makes none either.

use super::{Dialogue, decided};
use crate::discord::render;
use crate::discord::request::{Action, Note, Outcome, Replied, Surface, Visibility};
use crate::matching::{Address, Outcome as Decided, Utterance};
use crate::reply::{ReplyKind, wording};

/// Fewer words are no question of one's own, but about the message that they stand below.
const A_QUESTION: usize = 4;

impl Dialogue<'_> {
    /// Answers a message; `replied` is the message that it replies to.
    pub(super) fn address(&self, text: &str, replied: Option<&Replied>) -> Outcome {
        let surface = self.place.addressed();
        let response = self.responder.respond(Utterance { text, address: Address::Asked }, self.language());
        let is_question = text.split_whitespace().count() >= A_QUESTION;
        let is_known = !matches!(response.decision.outcome, Decided::Abstain { .. });
        let asks_itself = is_question && is_known;
        let mut outcome = match replied {
            Some(Replied::Hidden) if !is_question => {
                self.unread(surface, "unreadable", &wording::unreadable_reply(self.language()))
            }
            Some(Replied::Wordless) if !is_question => {
                self.unread(surface, "wordless", &wording::wordless_reply(self.language()))
            }
            Some(Replied::Words(words)) if !asks_itself => self.check(surface, words, Visibility::Public),
            _ => self.say(surface, decided(&response), &response.reply, Visibility::Public),
        };
        if outcome.note.record.is_none()
            && let Action::Say(_, visibility) = &mut outcome.action
        {
            *visibility = Visibility::Quiet;
        }
        outcome
    }

    /// Answers a message that asks nobody in particular, if the record surely has the answer; or says nothing.
    pub(super) fn overhear(&self, text: &str) -> Outcome {
        let utterance = Utterance { text, address: Address::Unasked };
        let response = self.responder.respond(utterance, self.language());
        if response.reply.kind == ReplyKind::Answer {
            return self.say(Surface::Unasked, "answer", &response.reply, Visibility::Quiet);
        }
        let note = Note { surface: Surface::Unasked, decision: decided(&response), record: None };
        Outcome { action: Action::Silence, note }
    }

    /// Says why the message that is replied to is not checked.
    fn unread(&self, surface: Surface, decision: &'static str, text: &str) -> Outcome {
        let message = render::parting(text, self.audience(Visibility::Public), self.language());
        let note = Note { surface, decision, record: None };
        Outcome { action: Action::Say(message, Visibility::Public), note }
    }
}
