//! One says that something is so, the other that it is not.
//!
//! A record that is asked for both ways has phrasings of both kinds, and nothing is held against it.

use super::{Facts, Finding, Guard, Observer, RecordFacts};

pub(super) fn check(_: &Observer, question: &Facts, record: &RecordFacts) -> Option<Finding> {
    if record.phrasings.iter().any(|facts| facts.negated == question.negated) {
        return None;
    }
    let reason =
        if question.negated { "the question denies what the record states" } else { "the record denies it" };
    Some(Finding::demote(Guard::Negation, reason.to_owned()))
}
