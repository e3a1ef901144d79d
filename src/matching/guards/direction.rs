//! Who did it to whom, or said it of whom, is the other way round: what Russia gives North Korea is not
//! what North Korea gives Russia.
//!
//! Read from structure alone: two terms of one group that stand in two roles in the question, and in
//! every phrasing that names both in exchanged roles.

use super::facts::Role;
use super::{Facts, Finding, Guard, Observer, RecordFacts};

pub(super) fn check(observer: &Observer, question: &Facts, record: &RecordFacts) -> Option<Finding> {
    let roles: Vec<(usize, Role)> = question.roles.iter().copied().collect();
    for (at, &first) in roles.iter().enumerate() {
        for &second in &roles[at + 1..] {
            if is_pair(observer, first, second) && is_exchanged(first, second, record) {
                let (one, other) = (observer.name(first.0), observer.name(second.0));
                let reason = format!("{one} and {other} stand the other way round in the record");
                return Some(Finding::demote(Guard::Direction, reason));
            }
        }
    }
    None
}

/// Two different terms of one group in two different roles.
fn is_pair(observer: &Observer, first: (usize, Role), second: (usize, Role)) -> bool {
    let group = observer.group(first.0);
    first.0 != second.0 && first.1 != second.1 && group.is_some() && group == observer.group(second.0)
}

/// Whether the phrasings that name both terms have their roles exchanged, and none has either role as
/// the question has it.
fn is_exchanged(first: (usize, Role), second: (usize, Role), record: &RecordFacts) -> bool {
    let both = |facts: &&Facts| facts.terms.contains(&first.0) && facts.terms.contains(&second.0);
    let mut exchanged = false;
    for facts in record.phrasings.iter().filter(both) {
        if facts.roles.contains(&first) || facts.roles.contains(&second) {
            return false;
        }
        exchanged |= facts.roles.contains(&(first.0, second.1)) && facts.roles.contains(&(second.0, first.1));
    }
    exchanged
}
