//! Answers: there are some, and they are short.

use super::{Finding, View, citations};
use crate::knowledge::{Code, Path, Problem, Table};

/// A reader on a phone reads this much; what is longer belongs in a second entry.
const LONGEST_ANSWER: usize = 900;

/// A knowledge base can answer something.
pub(super) fn anything_to_answer_with(view: &View<'_>) -> Vec<Finding> {
    let broken = view.broken.iter().any(|(table, _)| matches!(table, Table::Faq | Table::Claim));
    if broken || !view.faq.is_empty() || !view.claims.is_empty() {
        return Vec::new();
    }
    let problem =
        Problem::error(Code::EMPTY, "there is no `[[faq]]` and no `[[claim]]`: nothing could be answered")
            .hint("write a first entry; `onrecord init FOLDER` writes one of each kind as an example");
    vec![Finding { problem, path: None }]
}

/// Answers have at most 900 characters, markers not counted.
pub(super) fn answers_are_short(view: &View<'_>) -> Vec<Finding> {
    let answers = view.faq.iter().enumerate().map(|(index, row)| (index, row, length(&row.answer)));
    answers
        .filter(|(.., length)| *length > LONGEST_ANSWER)
        .map(|(index, row, length)| {
            let path = Path::of(Table::Faq, index).key("answer");
            let message = format!("the answer of `{}` has {length} characters", row.id);
            let hint =
                format!("keep it under {LONGEST_ANSWER}: say the answer first, and the rest in a follow-up");
            Finding::warning(Code::LONG_ANSWER, path, message, hint)
        })
        .collect()
}

fn length(answer: &str) -> usize {
    citations::without_markers(answer).trim().chars().count()
}
