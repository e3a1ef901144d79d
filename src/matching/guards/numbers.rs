//! A number of the question that the record never has: "3,000 troops" is not answered by a record of
//! 10,000.

use super::{Facts, Finding, Guard, Observer, RecordFacts};

/// Numbers of one digit are held against a record only when they count what the table counts in larger ones: "2
/// different figures" counts figures, but "3 troops" are not 10,000 troops.
fn is_telling(observer: &Observer, number: &str, question: &Facts) -> bool {
    number.len() > 1 || question.counts.iter().any(|(own, what)| own == number && observer.is_counted(what))
}

pub(super) fn check(observer: &Observer, question: &Facts, record: &RecordFacts) -> Option<Finding> {
    let missing: Vec<&str> = question
        .numbers
        .iter()
        .map(String::as_str)
        .filter(|number| is_telling(observer, number, question) && !record.numbers.contains(*number))
        .collect();
    (!missing.is_empty()).then(|| {
        Finding::demote(
            Guard::Number,
            format!("the question says {}, the record never does", missing.join(", ")),
        )
    })
}
