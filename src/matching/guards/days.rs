//! A day or month of the question that the record never has, or has only beside the one it is about.

use super::observer::is_weekday;
use super::{Facts, Finding, Guard, Observer, RecordFacts};

pub(super) fn check(_: &Observer, question: &Facts, record: &RecordFacts) -> Option<Finding> {
    let wrong = question.days.iter().find(|day| !record.days.contains(*day) || names_another(day, record))?;
    let reason = format!("the question says {wrong}, the record does not mean that day");
    Some(Finding::demote(Guard::Day, reason))
}

/// Whether the phrasings name days of the same kind, but never this one.
fn names_another(day: &str, record: &RecordFacts) -> bool {
    let mut named = record.phrasings.iter().flat_map(|facts| &facts.days).peekable();
    let same_kind = |other: &&String| is_weekday(other) == is_weekday(day);
    named.peek().is_some()
        && record.phrasings.iter().flat_map(|facts| &facts.days).any(|other| same_kind(&other))
        && named.all(|other| other != day)
}
