//! `ask --explain`: how a decision came about, as a moderator reads it.
//!
//! From top to bottom the road of the question: the words as understood, the best candidates with each
//! part of their score, what the best one speaks of and what guards have against it, and what would have
//! to change for it to answer. Drawing only; [`Explanation`] is made by the matcher.

use std::fmt::Write;

use comfy_table::presets::UTF8_HORIZONTAL_ONLY;
use comfy_table::{CellAlignment, ContentArrangement, Table};

use crate::matching::{ExplainedCandidate, Explanation, Outcome, Verdict};

/// Columns of the candidates' table; all but the first hold numbers.
const COLUMNS: [&str; 6] = ["record", "confidence", "head", "share", "similarity", "coverage"];

/// Draws the explanation of one decision; no line break at the end.
pub(super) fn draw(explanation: &Explanation) -> String {
    let mut lines = vec![reading(explanation), candidates(explanation)];
    if let Some(best) = explanation.candidates.first() {
        lines.extend(speaks_of(best));
        lines.extend(best.findings.iter().map(|finding| {
            let effect = match finding.verdict {
                Verdict::Demote => "not answered",
                Verdict::Drop => "dropped",
            };
            format!("guard {}, {effect}: {}", finding.guard.as_str(), finding.reason)
        }));
    }
    lines.push(decision(explanation));
    lines.join("\n")
}

fn reading(explanation: &Explanation) -> String {
    let reading = &explanation.reading;
    let mut text = format!("words: {}", reading.words.join(" "));
    if !reading.mended.is_empty() {
        let mended: Vec<_> =
            reading.mended.iter().map(|(typed, meant)| format!("{typed} → {meant}")).collect();
        let _ = write!(text, "\nmended: {}", mended.join(", "));
    }
    if let Some(record) = &explanation.exact {
        let _ = write!(text, "\nword for word a phrasing of `{record}`");
    }
    text
}

fn candidates(explanation: &Explanation) -> String {
    let mut table = Table::new();
    table.load_style(UTF8_HORIZONTAL_ONLY).set_content_arrangement(ContentArrangement::Dynamic);
    table.set_header(COLUMNS);
    for candidate in &explanation.candidates {
        let evidence = candidate.evidence;
        let parts = [evidence.logit, evidence.share, evidence.similarity, evidence.coverage];
        let mut row = vec![candidate.record.to_string(), format!("{:.2}", candidate.confidence)];
        row.extend(parts.map(|part| format!("{part:.2}")));
        table.add_row(row);
    }
    for column in table.column_iter_mut().skip(1) {
        column.set_cell_alignment(CellAlignment::Right);
    }
    table.to_string()
}

/// The words of the question that weigh something, by whether the record has them.
fn speaks_of(best: &ExplainedCandidate) -> Vec<String> {
    let words = |covered: bool| {
        let these = best.coverage.iter().filter(|word| word.covered == covered);
        these.map(|word| format!("{} {:.1}", word.word, word.weight)).collect::<Vec<_>>().join(", ")
    };
    let line =
        |what: &str, words: String| (!words.is_empty()).then(|| format!("`{}` {what}: {words}", best.record));
    let has = line("speaks of (word, weight)", words(true));
    let lacks = line("does not speak of", words(false));
    has.into_iter().chain(lacks).collect()
}

/// What was decided, and what would have to change for the best candidate to answer.
fn decision(explanation: &Explanation) -> String {
    let thresholds = explanation.thresholds;
    let limits = format!("answered from {:.2}, suggested from {:.2}", thresholds.answer, thresholds.suggest);
    let best = explanation.candidates.first();
    let outcome = match &explanation.decision.outcome {
        Outcome::Answer(candidate) => return format!("answer: `{}` ({limits})", candidate.record),
        Outcome::Suggest(_) => "suggest".to_owned(),
        Outcome::Abstain { reason, .. } => format!("abstain, {}", reason.as_str()),
    };
    let change = match best {
        None => "nothing in the record is near".to_owned(),
        Some(best) if !best.findings.is_empty() => {
            format!("for `{}` to answer, no guard may object", best.record)
        }
        Some(best) if best.confidence < best.threshold => format!(
            "for `{}` to answer, its confidence must rise from {:.2} to {:.2}: add this wording to its phrasings if it fits",
            best.record, best.confidence, best.threshold
        ),
        Some(best) => format!("for `{}` to answer, no other record may be as near", best.record),
    };
    format!("{outcome} ({limits})\n{change}")
}
