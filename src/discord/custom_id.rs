//! What a button or menu carries: everything its press needs, in at most 100 characters.
//!
//! There is no session state: a control works after a restart, and in another process. The form is
//! versioned, `1.<action>.<fields>`, so that controls of an older or a foreign bot are recognised
//! and answered kindly instead of guessed at. Nothing secret stands here and nothing is trusted
//! beyond it: Discord lets a person press only what the bot has put on a message.

use std::fmt;

use thiserror::Error;

use super::inquiry_form::{base36, inquiry_value, parse_base36, parse_inquiry};
use super::limits;
use crate::knowledge::{RecordKind, RecordRef};
use crate::reply::Inquiry;

/// The version of the form; a change of meaning needs a new one.
const VERSION: &str = "1";

/// Longest id of a record that still fits into every control, in characters.
///
/// A control of a record with a longer id is left out of the message.
pub const LONGEST_RECORD_ID: usize = 60;

/// Id of a Discord user.
pub type UserId = u64;

/// What pressing a control means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CustomId {
    /// Replace the suggestion by this record's answer.
    Choose {
        /// The record that was suggested.
        record: RecordRef,
        /// In which way it is shown: as the answer, or as the claim card.
        view: View,
        /// Who asked; `None` where only one person sees the message.
        asker: Option<UserId>,
    },
    /// None of the suggestions is meant.
    NoneOfThese {
        /// Who asked; `None` where only one person sees the message.
        asker: Option<UserId>,
    },
    /// A menu of records to read next; the chosen option carries the record.
    Browse,
    /// Show a list that belongs to a record, privately.
    Show {
        /// Which list.
        view: View,
        /// The record it belongs to.
        record: RecordRef,
    },
    /// Turn to a page of what the message shows.
    Turn {
        /// What it shows.
        view: View,
        /// Of which record.
        record: RecordRef,
        /// The page, from 0.
        page: u16,
        /// Who asked; `None` where only one person sees the message.
        asker: Option<UserId>,
    },
    /// Show a view of the record in the place of what the message shows.
    Open {
        /// Which view.
        inquiry: Inquiry,
        /// The page, from 0.
        page: u16,
        /// Who asked; `None` where only one person sees the message.
        asker: Option<UserId>,
    },
    /// Show a view of the record beside what the message shows.
    Beside {
        /// Which view.
        inquiry: Inquiry,
    },
    /// A menu of a view; the chosen option carries what it leads to.
    Pick {
        /// Who asked; `None` where only one person sees the message.
        asker: Option<UserId>,
    },
    /// Delete the reply.
    Delete {
        /// Who asked for it.
        asker: UserId,
    },
}

/// The ways in which a record is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum View {
    /// The answer itself.
    Answer,
    /// Every quotation, with its other wordings.
    Receipts,
    /// Every source, in full.
    Sources,
    /// The claim card.
    Card,
}

/// Why a `custom_id` means nothing to this version of the bot.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum Unreadable {
    /// Written by another version of this bot, or by another bot.
    #[error("the control is of another version")]
    Version,
    /// Of this version, but damaged.
    #[error("the control is damaged")]
    Damaged,
}

impl CustomId {
    /// Reads what [`fmt::Display`] has written.
    ///
    /// # Errors
    /// When it is of another version, or not of the form.
    pub fn parse(text: &str) -> Result<Self, Unreadable> {
        let mut fields = text.split('.');
        if fields.next() != Some(VERSION) {
            return Err(Unreadable::Version);
        }
        let fields: Vec<&str> = fields.collect();
        Self::from_fields(&fields).ok_or(Unreadable::Damaged)
    }

    fn from_fields(fields: &[&str]) -> Option<Self> {
        Some(match fields {
            [action @ ("choose" | "card"), record, asker] => Self::Choose {
                record: parse_record(record)?,
                view: if *action == "card" { View::Card } else { View::Answer },
                asker: parse_asker(asker)?,
            },
            ["none", asker] => Self::NoneOfThese { asker: parse_asker(asker)? },
            ["browse"] => Self::Browse,
            ["show", view, record] => Self::Show { view: View::parse(view)?, record: parse_record(record)? },
            ["turn", view, record, page, asker] => Self::Turn {
                view: View::parse(view)?,
                record: parse_record(record)?,
                page: parse_number(page)?.try_into().ok()?,
                asker: parse_asker(asker)?,
            },
            ["open", inquiry, page, asker] => Self::Open {
                inquiry: parse_inquiry(inquiry)?,
                page: parse_base36(page)?.try_into().ok()?,
                asker: if asker.is_empty() { None } else { Some(parse_base36(asker)?) },
            },
            ["beside", inquiry] => Self::Beside { inquiry: parse_inquiry(inquiry)? },
            ["pick", asker] => Self::Pick { asker: parse_asker(asker)? },
            ["delete", asker] => Self::Delete { asker: parse_asker(asker)?? },
            _ => return None,
        })
    }

    /// The form on the wire, unless it is longer than Discord allows.
    pub fn encode(&self) -> Option<String> {
        let is_written = match self {
            Self::Open { inquiry, .. } | Self::Beside { inquiry } => inquiry_value(inquiry).is_some(),
            _ => true,
        };
        let text = self.to_string();
        (is_written && limits::length(&text) <= limits::CUSTOM_ID).then_some(text)
    }
}

impl fmt::Display for CustomId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{VERSION}.")?;
        match self {
            Self::Choose { record, view, asker } => {
                let action = if *view == View::Card { "card" } else { "choose" };
                write!(f, "{action}.{}.{}", record_value(record), Asker(*asker))
            }
            Self::Open { inquiry, page, asker } => {
                let inquiry = inquiry_value(inquiry).unwrap_or_default();
                let asker = asker.map(base36).unwrap_or_default();
                write!(f, "open.{inquiry}.{}.{asker}", base36(u64::from(*page)))
            }
            Self::Beside { inquiry } => write!(f, "beside.{}", inquiry_value(inquiry).unwrap_or_default()),
            Self::Pick { asker } => write!(f, "pick.{}", Asker(*asker)),
            Self::NoneOfThese { asker } => write!(f, "none.{}", Asker(*asker)),
            Self::Browse => f.write_str("browse"),
            Self::Show { view, record } => write!(f, "show.{}.{}", view.letter(), record_value(record)),
            Self::Turn { view, record, page, asker } => {
                write!(f, "turn.{}.{}.{page}.{}", view.letter(), record_value(record), Asker(*asker))
            }
            Self::Delete { asker } => write!(f, "delete.{}", Asker(Some(*asker))),
        }
    }
}

impl View {
    const fn letter(self) -> char {
        match self {
            Self::Answer => 'a',
            Self::Receipts => 'r',
            Self::Sources => 's',
            Self::Card => 'k',
        }
    }

    fn parse(text: &str) -> Option<Self> {
        [Self::Answer, Self::Receipts, Self::Sources, Self::Card]
            .into_iter()
            .find(|view| text == view.letter().to_string())
    }
}

/// A record as the value of a menu's option: the letter of its kind, and its id.
pub fn record_value(record: &RecordRef) -> String {
    let kind = match record.kind {
        RecordKind::Faq => 'f',
        RecordKind::Claim => 'c',
        RecordKind::Quotation => 'q',
    };
    format!("{kind}:{}", record.id)
}

/// Reads what [`record_value`] has written.
pub fn parse_record(text: &str) -> Option<RecordRef> {
    let (kind, id) = text.split_once(':')?;
    let kind = match kind {
        "f" => RecordKind::Faq,
        "c" => RecordKind::Claim,
        "q" => RecordKind::Quotation,
        _ => return None,
    };
    let kebab = !id.is_empty() && id.bytes().all(|b| matches!(b, b'a'..=b'z' | b'0'..=b'9' | b'-'));
    kebab.then(|| RecordRef { kind, id: id.to_owned() })
}

/// Decimal digits without a sign or a leading zero, so that each number has one form only.
fn parse_number(text: &str) -> Option<u64> {
    let one_form = text == "0" || !text.starts_with('0') && text.bytes().all(|b| b.is_ascii_digit());
    one_form.then(|| text.parse().ok()).flatten()
}

#[expect(clippy::option_option, reason = "`None` is damage; `Some(None)` is a message only one person sees")]
fn parse_asker(text: &str) -> Option<Option<UserId>> {
    match text {
        "" => Some(None),
        digits => parse_number(digits).map(Some),
    }
}

struct Asker(Option<UserId>);

impl fmt::Display for Asker {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.map_or(Ok(()), |id| write!(f, "{id}"))
    }
}

#[cfg(test)]
mod tests {
    use jiff::ToSpan;
    use jiff::civil::date;
    use proptest::prelude::{Just, Strategy, any, prop_assert, prop_assert_eq, prop_oneof, proptest};

    use super::{CustomId, LONGEST_RECORD_ID, Unreadable, View, parse_record};
    use crate::discord::limits;
    use crate::knowledge::{RecordKind, RecordRef};
    use crate::reply::{Inquiry, Subject};

    fn record(id: &str) -> RecordRef {
        RecordRef { kind: RecordKind::Faq, id: id.to_owned() }
    }

    #[track_caller]
    fn check(id: &CustomId, text: &str) {
        assert_eq!(id.to_string(), text);
        assert_eq!(CustomId::parse(text).as_ref(), Ok(id));
    }

    #[test]
    fn each_has_one_form() {
        let choose = |view, asker| CustomId::Choose { record: record("how-many"), view, asker };
        check(&choose(View::Answer, Some(7)), "1.choose.f:how-many.7");
        check(&choose(View::Answer, None), "1.choose.f:how-many.");
        check(&choose(View::Card, Some(70)), "1.card.f:how-many.70");
        let open = |asker| CustomId::Open { inquiry: Inquiry::About, page: 40, asker };
        check(&open(Some(70)), "1.open.a.14.1y");
        check(&open(None), "1.open.a.14.");
        check(&CustomId::Pick { asker: Some(70) }, "1.pick.70");
        let about = Subject::Record(record("x"));
        check(
            &CustomId::Beside { inquiry: Inquiry::Positions { about, form: crate::reply::Form::Table } },
            "1.beside.p,f:x",
        );
        check(&CustomId::NoneOfThese { asker: Some(7) }, "1.none.7");
        check(&CustomId::Browse, "1.browse");
        check(&CustomId::Show { view: View::Sources, record: record("x") }, "1.show.s.f:x");
        check(
            &CustomId::Turn { view: View::Answer, record: record("x"), page: 2, asker: None },
            "1.turn.a.f:x.2.",
        );
        check(&CustomId::Delete { asker: 7 }, "1.delete.7");
    }

    #[test]
    fn what_is_not_ours_is_told_apart_from_what_is_damaged() {
        for foreign in ["", "faq:helpful:1", "0.delete.7", "2.delete.7", "10.delete.7", "ticket-open"] {
            assert_eq!(CustomId::parse(foreign), Err(Unreadable::Version), "{foreign}");
        }
        let damaged = [
            "1",
            "1.",
            "1.delete",
            "1.delete.",
            "1.delete.x",
            "1.delete.07",
            "1.delete.+7",
            "1.delete.7.8",
            "1.delete.99999999999999999999",
            "1.show.x.f:a",
            "1.show.s.z:a",
            "1.show.s.f:",
            "1.show.s.f:A b",
            "1.turn.a.f:a.70000.",
            "1.turn.a.f:a.-1.",
            "1.explode",
            "1.open.a.0",
            "1.open.z.0.",
            "1.open.a.0.07",
            "1.open.a.1ekg.",
            "1.beside",
            "1.beside.z",
            "1.pick",
            "1.pick.x",
        ];
        for text in damaged {
            assert_eq!(CustomId::parse(text), Err(Unreadable::Damaged), "{text}");
        }
    }

    fn any_id() -> impl Strategy<Value = CustomId> {
        let kind = prop_oneof![Just(RecordKind::Faq), Just(RecordKind::Claim), Just(RecordKind::Quotation)];
        let record = (kind, "[a-z0-9-]{1,60}").prop_map(|(kind, id)| RecordRef { kind, id });
        let view =
            prop_oneof![Just(View::Answer), Just(View::Receipts), Just(View::Sources), Just(View::Card)];
        let day = (1..1_679_616_i32).prop_map(|days| date(1, 1, 1) + days.days());
        (record, view, any::<Option<u64>>(), any::<u16>(), 0..10, day).prop_map(
            |(record, view, asker, page, kind, day)| match kind {
                0 => {
                    let view = if view == View::Card { View::Card } else { View::Answer };
                    CustomId::Choose { record, view, asker }
                }
                6 => CustomId::Pick { asker },
                7 => {
                    let about = Subject::Record(record);
                    let inquiry = Inquiry::Timeline { from: Some(day), to: Some(day), about };
                    CustomId::Open { inquiry, page, asker }
                }
                8 => CustomId::Open { inquiry: Inquiry::Sources { source: Some(record.id) }, page, asker },
                9 => {
                    let about = Subject::Record(record);
                    CustomId::Beside { inquiry: Inquiry::Quotations { speaker: None, about } }
                }
                1 => CustomId::NoneOfThese { asker },
                2 => CustomId::Browse,
                3 => CustomId::Show { view, record },
                4 => CustomId::Turn { view, record, page, asker },
                _ => CustomId::Delete { asker: asker.unwrap_or_default() },
            },
        )
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_again_and_fits(id in any_id()) {
            let text = id.encode().expect("ids of records up to the documented length fit");
            prop_assert!(limits::length(&text) <= limits::CUSTOM_ID);
            prop_assert_eq!(CustomId::parse(&text), Ok(id));
        }

        #[test]
        fn no_text_panics_and_only_the_one_form_is_read(text in "(1\\.)?(choose|card|none|browse|show|turn|open|beside|pick|delete)?[.,a-z0-9:-]{0,30}|.{0,120}") {
            if let Ok(id) = CustomId::parse(&text) {
                prop_assert_eq!(id.to_string(), text);
            }
        }
    }

    #[test]
    fn an_id_that_does_not_fit_is_not_encoded() {
        let id = CustomId::Delete { asker: 1 };
        assert!(id.encode().is_some());
        let long = record(&"a".repeat(LONGEST_RECORD_ID + 40));
        assert_eq!(CustomId::Show { view: View::Answer, record: long }.encode(), None);
    }

    #[test]
    fn a_record_without_its_kind_is_no_record() {
        assert_eq!(parse_record("how-many"), None);
        assert_eq!(parse_record("f:how-many"), Some(record("how-many")));
    }
}
