//! A name or key term of the question that the record never mentions: what Rutte said is not answered
//! by what Ryder said.
//!
//! Terms of one group exclude each other: when the phrasings name other members of the group but not
//! this one, it does not help that the record mentions it in passing.

use super::{Facts, Finding, Guard, Observer, RecordFacts};

pub(super) fn check(observer: &Observer, question: &Facts, record: &RecordFacts) -> Option<Finding> {
    let reason = question.terms.iter().find_map(|&term| {
        let name = observer.name(term);
        if !record.terms.contains(&term) {
            return Some(format!("the question names {name}, the record never does"));
        }
        let other = excluding(observer, term, record)?;
        Some(format!("the question names {name}, the record is about {}", observer.name(other)))
    })?;
    Some(Finding::demote(Guard::Name, reason))
}

/// A term of the same group that the phrasings name instead of this one.
fn excluding(observer: &Observer, term: usize, record: &RecordFacts) -> Option<usize> {
    let group = observer.group(term)?;
    if record.asks_about(term) {
        return None;
    }
    let named = record.phrasings.iter().flat_map(|facts| facts.terms.iter().copied());
    named.into_iter().find(|&other| observer.group(other) == Some(group))
}
