//! A number of the question that the record never has: "3,000 troops" is not answered by a record of
//! 10,000.

use super::{Facts, Finding, Guard, Observer, RecordFacts};

/// Numbers of one digit are not held against a record: "two different figures" counts figures.
fn is_telling(number: &str) -> bool {
    number.len() > 1
}

pub(super) fn check(_: &Observer, question: &Facts, record: &RecordFacts) -> Option<Finding> {
    let missing: Vec<&str> = question
        .numbers
        .iter()
        .map(String::as_str)
        .filter(|number| is_telling(number) && !record.numbers.contains(*number))
        .collect();
    (!missing.is_empty()).then(|| {
        Finding::demote(
            Guard::Number,
            format!("the question says {}, the record never does", missing.join(", ")),
        )
    })
}
