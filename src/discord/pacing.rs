//! Slowing down whoever asks too much: what counts as a question, and what is said.
//!
//! Typing, and pressing buttons and menus, is free: those look at what was asked. Moderators are never slowed
//! down, where Discord tells that they are: of whoever writes a message it does not.

use std::time::Duration;

use super::memory::Turn;
use super::render::{self, Audience};
use super::request::{Action, Authority, Deed, Note, Outcome, Place, Request, Visibility};
use crate::reply::wording;

/// What the log says was decided about a question out of turn.
pub(super) const TOO_MANY: &str = "too-many";

/// Whether a request takes one of the questions that a person may ask in a minute.
pub(super) const fn counts(request: &Request) -> bool {
    let is_question = match request.deed {
        Deed::Ask { .. }
        | Deed::Check { .. }
        | Deed::Claim { .. }
        | Deed::Quote { .. }
        | Deed::CheckQuotation { .. }
        | Deed::View { .. }
        | Deed::Address { .. } => true,
        Deed::Complete { .. } | Deed::Overhear { .. } | Deed::Press { .. } | Deed::Submit | Deed::Unknown => {
            false
        }
    };
    is_question && matches!(request.person.authority, Authority::Member)
}

/// What becomes of a question out of turn; `None` when it is its person's turn.
///
/// Where nothing can be private it is said once a minute, and then nothing.
pub(super) fn out_of_turn(request: &Request, turn: Turn) -> Option<Outcome> {
    let is_in_public = matches!(request.deed, Deed::Address { .. }) && request.place == Place::Channel;
    let action = match turn {
        Turn::Free => return None,
        Turn::WaitAgain(_) if is_in_public => Action::Silence,
        Turn::Wait(left) | Turn::WaitAgain(left) => {
            let (visibility, audience) = match request.deed {
                Deed::Address { .. } if is_in_public => {
                    (Visibility::Quiet, Audience::Channel { asker: request.person.id })
                }
                Deed::Address { .. } => (Visibility::Quiet, Audience::Direct { asker: request.person.id }),
                _ => (Visibility::Private, Audience::OnlyAsker),
            };
            let language = request.person.language;
            let text = wording::too_many_questions(language, whole_seconds(left));
            Action::Say(render::parting(&text, audience, language), visibility)
        }
    };
    let note = Note { surface: request.surface(), decision: TOO_MANY, record: None };
    Some(Outcome { action, note })
}

/// A wait in seconds, rounded up: whoever waits so long is answered.
fn whole_seconds(wait: Duration) -> usize {
    let seconds = wait.as_secs() + u64::from(wait.subsec_nanos() > 0);
    usize::try_from(seconds).unwrap_or(usize::MAX)
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::{counts, out_of_turn};
    use crate::discord::memory::Turn;
    use crate::discord::request::{
        Action, Authority, Deed, Field, Person, Place, Request, Visibility, Wanted,
    };
    use crate::reply::Language;

    fn request(deed: Deed, place: Place) -> Request {
        let person = Person { id: 7, authority: Authority::Member, language: Language::English };
        Request { person, place, deed }
    }

    fn ask() -> Deed {
        Deed::Ask { question: String::new(), visibility: Visibility::Public }
    }

    fn address() -> Deed {
        Deed::Address { text: String::new(), replied: None }
    }

    #[test]
    fn questions_count_and_what_is_done_with_answers_does_not() {
        let view = Deed::View { wanted: Wanted::Sources, visibility: Visibility::Public };
        let press = Deed::Press { control: String::new(), values: Vec::new(), on: Visibility::Public };
        let typing = Deed::Complete { field: Field::Question, typed: String::new() };
        for (deed, expected) in
            [(ask(), true), (address(), true), (view, true), (press, false), (typing, false)]
        {
            assert_eq!(counts(&request(deed.clone(), Place::Channel)), expected, "{deed:?}");
        }
        let mut moderator = request(ask(), Place::Channel);
        moderator.person.authority = Authority::Moderator;
        assert!(!counts(&moderator));
    }

    /// Checks what is said to whoever asks out of turn, and who sees it; nothing for silence.
    #[track_caller]
    fn check(deed: Deed, place: Place, turn: Turn, expected: Option<(Visibility, &str)>) {
        let outcome = out_of_turn(&request(deed, place), turn).expect("it is not their turn");
        assert_eq!(outcome.note.decision, "too-many");
        match (outcome.action, expected) {
            (Action::Silence, None) => {}
            (Action::Say(message, seen), Some((visibility, part))) => {
                let message = serde_json::to_string(&message).expect("plain data serialises");
                assert_eq!(seen, visibility);
                assert!(message.contains(part), "`{part}` is missing in {message}");
                assert_eq!(message.contains("1.delete.7"), visibility != Visibility::Private);
            }
            (action, expected) => panic!("{action:?} is not {expected:?}"),
        }
    }

    #[test]
    fn it_is_said_privately_or_else_once() {
        let (wait, again) =
            (Turn::Wait(Duration::from_millis(29_001)), Turn::WaitAgain(Duration::from_secs(1)));
        let (private, quiet) = (Visibility::Private, Visibility::Quiet);
        check(ask(), Place::Channel, wait, Some((private, "30 seconds")));
        check(ask(), Place::Channel, again, Some((private, "one second")));
        check(address(), Place::Channel, wait, Some((quiet, "30 seconds")));
        check(address(), Place::Channel, again, None);
        check(address(), Place::Direct, again, Some((quiet, "one second")));
        assert_eq!(out_of_turn(&request(ask(), Place::Channel), Turn::Free), None);
    }
}
