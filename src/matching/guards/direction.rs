//! Who did it to whom, or said it of whom, is the other way round: what Russia gives North Korea is not
//! what North Korea gives Russia.
//!
//! Read from structure alone: of two terms one does something and the other gives or gets it; a phrasing of the
//! record has them exchanged, and none has them as the question does.

use super::facts::Role;
use super::{Facts, Finding, Guard, Observer, RecordFacts};

/// A term and where it stands.
type Place = (usize, Role);

pub(super) fn check(observer: &Observer, question: &Facts, record: &RecordFacts) -> Option<Finding> {
    let places: Vec<Place> = question.roles.iter().copied().collect();
    let pairs = places
        .iter()
        .enumerate()
        .flat_map(|(at, &one)| places[at + 1..].iter().map(move |&other| (one, other)));
    let (one, other) = pairs
        .into_iter()
        .find(|&(one, other)| is_directed(one, other) && is_exchanged(one, other, record))?;
    let (one, other) = (observer.name(one.0), observer.name(other.0));
    let reason = format!("{one} and {other} stand the other way round in the record");
    Some(Finding::demote(Guard::Direction, reason))
}

/// Whether it matters which of two terms stands where. Order alone does not tell, for it is free where people type
/// catchwords; nor do places and topics ("of the Russians in Ukraine").
fn is_directed(one: Place, other: Place) -> bool {
    let tells = |role| matches!(role, Role::Subject | Role::Towards | Role::From);
    one.0 != other.0 && one.1 != other.1 && tells(one.1) && tells(other.1)
}

/// Whether a phrasing has both terms in each other's roles, and none has both as the question has them.
fn is_exchanged(one: Place, other: Place, record: &RecordFacts) -> bool {
    let has = |first: Place, second: Place| {
        record.phrasings.iter().any(|facts| facts.roles.contains(&first) && facts.roles.contains(&second))
    };
    has((one.0, other.1), (other.0, one.1)) && !has(one, other)
}
