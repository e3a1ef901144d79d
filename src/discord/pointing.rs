//! Pointing at an answer that stands above, in the place of the same answer once more.
//!
//! Only what everybody in a channel sees counts: private answers (all that menus give), suggestions and what is not on
//! record are neither kept nor replaced. An answer stands for another one only if it shows the same to the letter: a
//! claim card is not pointed at for an answer, and a checked quotation only where its verdict reads the same.
//! Views are not pointed at, for whoever asked for one turns its pages, and nor are answers of several pages. Moderators are always answered. A pointer
//! that can be private is.

use super::memory::Question;
use super::render;
use super::request::{Action, Authority, Deed, Note, Outcome, Place, Request, Spot, Surface, Visibility};
use crate::knowledge::Revision;

/// What an outcome shows everybody in its channel an answer to, if it does.
pub(super) fn shown_to_all(
    request: &Request,
    outcome: &Outcome,
    spot: Spot,
    revision: &Revision,
) -> Option<Question> {
    let Note { surface, decision, record } = &outcome.note;
    let is_answer = *decision == "answer";
    let (message, counts) = match (&outcome.action, &request.deed) {
        (
            Action::Say(message, Visibility::Public),
            Deed::Ask { .. } | Deed::Claim { .. } | Deed::Address { .. },
        )
        | (Action::Say(message, _), Deed::Overhear { .. }) => (message, is_answer),
        // What becomes of a quotation is said by its verdict; one that is not on record is of no record.
        (Action::Say(message, Visibility::Public), Deed::Quote { .. }) => (message, true),
        (Action::Replace(message), Deed::Press { on: Visibility::Public, .. }) => {
            (message, is_answer && *surface == Surface::Suggestion)
        }
        _ => return None,
    };
    if !counts || request.place != Place::Channel {
        return None;
    }
    let (record, revision, language) = (record.clone()?, revision.clone(), request.person.language);
    Some(Question { channel: spot.channel, record, revision, language, shown: message.shown() })
}

/// Whether the message of an outcome goes on showing what it shows: what has several pages may be turned.
pub(super) fn stays(outcome: &Outcome) -> bool {
    outcome.action.message().is_some_and(|message| !message.can_be_turned())
}

/// Whether a request asks what others may then be offered to ask.
pub(super) const fn may_be_offered(request: &Request) -> bool {
    !matches!(request.deed, Deed::Claim { .. } | Deed::Quote { .. })
}

/// Whether whoever asks may be pointed at an answer that stands above.
pub(super) fn may_be_pointed(request: &Request) -> bool {
    let asks = matches!(
        request.deed,
        Deed::Ask { .. } | Deed::Claim { .. } | Deed::Quote { .. } | Deed::Address { .. }
    );
    asks && request.person.authority == Authority::Member
}

/// What is said in the place of an answer that stands above, as the message with this id.
pub(super) fn pointer(request: &Request, outcome: Outcome, spot: Spot, above: u64) -> Outcome {
    let visibility = match request.deed {
        Deed::Address { .. } => Visibility::Quiet,
        _ => Visibility::Private,
    };
    let audience = render::Audience::in_channel(request.person.id, visibility);
    let message = render::pointer(spot, above, audience, request.person.language);
    let note = Note { decision: "pointer", ..outcome.note };
    Outcome { action: Action::Say(message, visibility), note }
}

#[cfg(test)]
mod tests {
    use super::{may_be_pointed, pointer, shown_to_all, stays};
    use crate::discord::custom_id::{CustomId, View};
    use crate::discord::memory::Question;
    use crate::discord::message::{Button, Message, Row, Style};
    use crate::discord::request::{
        Action, Authority, Deed, Note, Outcome, Person, Place, Request, Spot, Surface, Visibility,
    };
    use crate::knowledge::{RecordKind, RecordRef, Revision};
    use crate::reply::Language;

    const SPOT: Spot = Spot { guild: Some(3), channel: 5 };

    fn request(deed: Deed) -> Request {
        let person = Person { id: 7, authority: Authority::Member, language: Language::German };
        Request { person, place: Place::Channel, deed }
    }

    fn revision() -> Revision {
        Revision("1".to_owned())
    }

    fn ask() -> Deed {
        Deed::Ask { question: String::new(), visibility: Visibility::Public }
    }

    fn claim() -> Deed {
        Deed::Claim { statement: String::new(), visibility: Visibility::Public }
    }

    fn quote() -> Deed {
        let none = String::new;
        Deed::Quote { text: none(), speaker: none(), about: none(), visibility: Visibility::Public }
    }

    fn overheard() -> Deed {
        Deed::Overhear { text: String::new() }
    }

    fn press(on: Visibility) -> Deed {
        Deed::Press { control: String::new(), values: Vec::new(), on }
    }

    fn outcome(action: Action, surface: Surface, decision: &'static str) -> Outcome {
        let record = Some(RecordRef { kind: RecordKind::Faq, id: "x".to_owned() });
        Outcome { action, note: Note { surface, decision, record } }
    }

    fn say(visibility: Visibility) -> Action {
        Action::Say(Message::text("Hello"), visibility)
    }

    #[test]
    fn only_answers_that_everybody_sees_count() {
        let public = say(Visibility::Public);
        let replace = || Action::Replace(Message::text("Hello"));
        for (deed, action, surface, decision, expected) in [
            (ask(), public.clone(), Surface::Ask, "answer", true),
            (ask(), public.clone(), Surface::Ask, "suggest", false),
            (ask(), say(Visibility::Private), Surface::Ask, "answer", false),
            (claim(), public.clone(), Surface::Check, "answer", true),
            (claim(), public.clone(), Surface::Check, "suggest", false),
            (claim(), say(Visibility::Private), Surface::Check, "answer", false),
            (quote(), public.clone(), Surface::Quote, "altered", true),
            (quote(), say(Visibility::Private), Surface::Quote, "altered", false),
            (Deed::Check { text: String::new() }, say(Visibility::Private), Surface::Check, "answer", false),
            (overheard(), say(Visibility::Quiet), Surface::Unasked, "answer", true),
            (overheard(), Action::Silence, Surface::Unasked, "answer", false),
            (press(Visibility::Public), replace(), Surface::Suggestion, "answer", true),
            (press(Visibility::Private), replace(), Surface::Suggestion, "answer", false),
            (press(Visibility::Public), replace(), Surface::Page, "answer", false),
            (press(Visibility::Public), public.clone(), Surface::Menu, "answer", false),
        ] {
            let outcome = outcome(action, surface, decision);
            let found = shown_to_all(&request(deed), &outcome, SPOT, &revision());
            let record = RecordRef { kind: RecordKind::Faq, id: "x".to_owned() };
            let (language, shown) = (Language::German, Message::text("Hello").shown());
            let question = Question { channel: 5, record, revision: revision(), language, shown };
            assert_eq!(found, expected.then_some(question), "{outcome:?}");
        }
        let direct = Request { place: Place::Direct, ..request(ask()) };
        assert_eq!(shown_to_all(&direct, &outcome(public, Surface::Ask, "answer"), SPOT, &revision()), None);
    }

    #[test]
    fn what_has_pages_does_not_stay() {
        let record = RecordRef { kind: RecordKind::Faq, id: "x".to_owned() };
        let turn = CustomId::Turn { view: View::Answer, record: record.clone(), page: 1, asker: Some(7) };
        let sources = CustomId::Show { view: View::Sources, record };
        for (id, expected) in [(&turn, false), (&sources, true)] {
            let row = Row::buttons(Button::new(Style::Secondary, "Next", id));
            let say = Action::Say(Message::text("Hello").with_rows(row), Visibility::Public);
            assert_eq!(stays(&outcome(say, Surface::Ask, "answer")), expected, "{id:?}");
        }
        assert!(!stays(&outcome(Action::Silence, Surface::Unasked, "answer")));
    }

    #[test]
    fn moderators_are_answered_and_so_is_whoever_presses_a_button() {
        let mut asked = request(ask());
        assert!([&asked, &request(claim()), &request(quote())].into_iter().all(may_be_pointed));
        asked.person.authority = Authority::Moderator;
        assert!(!may_be_pointed(&asked));
        assert!(!may_be_pointed(&request(press(Visibility::Public))));
    }

    #[test]
    fn a_pointer_is_as_private_as_can_be_and_names_the_message() {
        let address = Deed::Address { text: String::new(), replied: None };
        for (deed, surface, visibility, deletes) in
            [(ask(), Surface::Ask, Visibility::Private, 0), (address, Surface::Mention, Visibility::Quiet, 1)]
        {
            let above = 1_297_000_000_000_000_000;
            let answer = outcome(say(Visibility::Public), surface, "answer");
            let pointed = pointer(&request(deed), answer, SPOT, above);
            assert_eq!((pointed.note.decision, pointed.note.surface), ("pointer", surface));
            let Action::Say(message, seen) = pointed.action else { panic!("it says something") };
            assert_eq!(seen, visibility);
            let message = serde_json::to_value(message).expect("plain data serialises");
            let text = message["content"].as_str().expect("a text");
            assert!(text.contains("https://discord.com/channels/3/5/1297000000000000000"), "{text}");
            assert!(text.contains("<t:1729299297:R>"), "{text}");
            assert_eq!(message["components"].as_array().map(Vec::len), Some(deletes));
        }
    }
}
