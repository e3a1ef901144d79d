//! A wording whose exchange changes the meaning: "killed" is not "killed or wounded".

use super::{Facts, Finding, Guard, Observer, RecordFacts};

pub(super) fn check(observer: &Observer, question: &Facts, record: &RecordFacts) -> Option<Finding> {
    question.sides.iter().find_map(|&(contrast, side)| {
        let named: Vec<usize> = record
            .phrasings
            .iter()
            .flat_map(|facts| &facts.sides)
            .filter(|(other, _)| *other == contrast)
            .map(|&(_, side)| side)
            .collect();
        let other = named.first().filter(|_| !named.contains(&side))?;
        let (asked, told) = (observer.side((contrast, side)), observer.side((contrast, *other)));
        let reason = format!("the question says \u{201c}{asked}\u{201d}, the record \u{201c}{told}\u{201d}");
        Some(Finding::demote(Guard::Contrast, reason))
    })
}
