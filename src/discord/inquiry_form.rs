//! Views of the record, and what choices lead to, as short texts: for `custom_id`s and the values of menus.
//!
//! The form is part of the version of [`super::custom_id`]: a letter, then fields parted by commas. Days
//! are counted from the year 1 and written, like all numbers here, in base 36, so that the longest id of a
//! record still fits with everything that stands around it: two such ids, of a speaker and a subject, may not,
//! and then a list of quotations has no control to turn its pages.

use jiff::Span;
use jiff::civil::{Date, date};

use super::custom_id::{parse_record, record_value};
use crate::reply::{Form, Inquiry, Subject, Target};

/// The day from which days are counted; none is before it.
const FIRST_DAY: Date = date(1, 1, 1);

/// A view of the record in a few letters; `None` for a day before the year 1.
pub fn inquiry_value(inquiry: &Inquiry) -> Option<String> {
    let named = |letter: char, id: &Option<String>| format!("{letter},{}", id.as_deref().unwrap_or_default());
    Some(match inquiry {
        Inquiry::Timeline { from, to, about } => {
            format!("t,{},{},{}", day_value(*from)?, day_value(*to)?, subject_value(about))
        }
        Inquiry::Positions { about, form: Form::Table } => format!("p,{}", subject_value(about)),
        Inquiry::Positions { about, form: Form::Picture } => format!("g,{}", subject_value(about)),
        Inquiry::Compare { claim } => named('c', claim),
        Inquiry::Sources { source } => named('s', source),
        Inquiry::Quotations { speaker, about } => {
            format!("q,{},{}", speaker.as_deref().unwrap_or_default(), subject_value(about))
        }
        Inquiry::Topics { topic } => named('o', topic),
        Inquiry::About => "a".to_owned(),
        Inquiry::Help => "h".to_owned(),
    })
}

/// Reads what [`inquiry_value`] has written.
pub fn parse_inquiry(text: &str) -> Option<Inquiry> {
    let fields: Vec<&str> = text.split(',').collect();
    Some(match fields.as_slice() {
        ["t", from, to, about] => {
            Inquiry::Timeline { from: parse_day(from)?, to: parse_day(to)?, about: parse_subject(about)? }
        }
        ["p", about] => Inquiry::Positions { about: parse_subject(about)?, form: Form::Table },
        ["g", about] => Inquiry::Positions { about: parse_subject(about)?, form: Form::Picture },
        ["c", claim] => Inquiry::Compare { claim: parse_id(claim)? },
        ["s", source] => Inquiry::Sources { source: parse_id(source)? },
        ["q", speaker, about] => {
            Inquiry::Quotations { speaker: parse_id(speaker)?, about: parse_subject(about)? }
        }
        ["o", topic] => Inquiry::Topics { topic: parse_id(topic)? },
        ["a"] => Inquiry::About,
        ["h"] => Inquiry::Help,
        _ => return None,
    })
}

/// What a choice leads to, as the value of a menu's option; `None` for a day before the year 1.
pub fn target_value(target: &Target) -> Option<String> {
    match target {
        Target::Record(record) => Some(record_value(record)),
        Target::Card(record) => Some(format!("k,{}", record_value(record))),
        Target::Inquiry(inquiry) => inquiry_value(inquiry),
    }
}

/// Reads what [`target_value`] has written.
pub fn parse_target(text: &str) -> Option<Target> {
    if let Some(record) = text.strip_prefix("k,") {
        return parse_record(record).map(Target::Card);
    }
    parse_record(text).map(Target::Record).or_else(|| parse_inquiry(text).map(Target::Inquiry))
}

/// A subject in a few letters; empty for everything.
pub fn subject_value(subject: &Subject) -> String {
    match subject {
        Subject::Everything => String::new(),
        Subject::Topic(id) => format!("t:{id}"),
        Subject::Person(id) => format!("p:{id}"),
        Subject::Record(record) => record_value(record),
    }
}

/// Reads what [`subject_value`] has written.
pub fn parse_subject(text: &str) -> Option<Subject> {
    match text.split_once(':') {
        None => text.is_empty().then_some(Subject::Everything),
        Some(("t", id)) => parse_id(id)?.map(Subject::Topic),
        Some(("p", id)) => parse_id(id)?.map(Subject::Person),
        Some(_) => parse_record(text).map(Subject::Record),
    }
}

#[expect(clippy::option_option, reason = "`None` is damage; `Some(None)` is an id that is left out")]
fn parse_id(text: &str) -> Option<Option<String>> {
    let is_kebab = text.bytes().all(|b| matches!(b, b'a'..=b'z' | b'0'..=b'9' | b'-'));
    is_kebab.then(|| (!text.is_empty()).then(|| text.to_owned()))
}

fn day_value(day: Option<Date>) -> Option<String> {
    let Some(day) = day else { return Some(String::new()) };
    let days = FIRST_DAY.until(day).ok()?.get_days();
    u64::try_from(days).ok().map(base36)
}

#[expect(clippy::option_option, reason = "`None` is damage; `Some(None)` is a day that is left out")]
fn parse_day(text: &str) -> Option<Option<Date>> {
    if text.is_empty() {
        return Some(None);
    }
    let days = i32::try_from(parse_base36(text)?).ok()?;
    FIRST_DAY.checked_add(Span::new().try_days(days).ok()?).ok().map(Some)
}

/// A number in base 36, without leading zeros.
pub fn base36(mut number: u64) -> String {
    let mut digits = Vec::new();
    while number > 0 || digits.is_empty() {
        let digit = u32::try_from(number % 36).ok().and_then(|digit| char::from_digit(digit, 36));
        digits.extend(digit);
        number /= 36;
    }
    digits.into_iter().rev().collect()
}

/// Reads what [`base36`] has written; each number has one form only.
pub fn parse_base36(text: &str) -> Option<u64> {
    let one_form = text == "0" || !text.starts_with('0');
    let digits = text.bytes().all(|b| matches!(b, b'a'..=b'z' | b'0'..=b'9'));
    (one_form && digits).then(|| u64::from_str_radix(text, 36).ok()).flatten()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use proptest::prelude::{any, prop_assert_eq, proptest};

    use super::*;
    use crate::knowledge::{RecordKind, RecordRef};

    #[track_caller]
    fn check(target: &Target, text: &str) {
        assert_eq!(target_value(target).as_deref(), Some(text));
        assert_eq!(parse_target(text).as_ref(), Some(target));
    }

    #[test]
    fn each_has_one_form() {
        let record = || RecordRef { kind: RecordKind::Claim, id: "x-1".to_owned() };
        let (from, to) = (Some(date(2024, 10, 28)), None);
        check(&Target::Record(record()), "c:x-1");
        check(&Target::Card(record()), "k,c:x-1");
        for (inquiry, text) in [
            (Inquiry::Timeline { from, to, about: Subject::Topic("a".into()) }, "t,fucy,,t:a"),
            (Inquiry::Timeline { from: to, to: from, about: Subject::Everything }, "t,,fucy,"),
            (Inquiry::Positions { about: Subject::Record(record()), form: Form::Table }, "p,c:x-1"),
            (Inquiry::Positions { about: Subject::Person("a".into()), form: Form::Picture }, "g,p:a"),
            (Inquiry::Compare { claim: None }, "c,"),
            (Inquiry::Sources { source: Some("a".into()) }, "s,a"),
            (Inquiry::Topics { topic: Some("a".into()) }, "o,a"),
            (Inquiry::Quotations { speaker: None, about: Subject::Everything }, "q,,"),
            (Inquiry::Quotations { speaker: Some("a".into()), about: Subject::Topic("b".into()) }, "q,a,t:b"),
            (Inquiry::About, "a"),
            (Inquiry::Help, "h"),
        ] {
            check(&Target::Inquiry(inquiry), text);
        }
    }

    #[test]
    fn what_is_damaged_is_nothing() {
        for text in [
            "",
            "x",
            "a,",
            "t",
            "t,,",
            "t,,,x:",
            "t,,,x:y",
            "t,0x,,",
            "t,-1,,",
            "t,zzzzzz,,",
            "t,,,t:",
            "s,A b",
            "s,é",
            "k,",
            "k,x",
            "k,c:",
            "o",
            "c:A",
            "q",
            "q,A,",
            "q,,x",
        ] {
            assert_eq!(parse_target(text), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn numbers_are_read_as_they_are_written(number in any::<u64>(), text in any::<String>()) {
            prop_assert_eq!(parse_base36(&base36(number)), Some(number));
            if let Some(target) = parse_target(&text) {
                prop_assert_eq!(target_value(&target), Some(text));
            }
        }
    }
}
