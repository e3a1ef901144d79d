//! `ask --explain`: how a decision came about, as a moderator reads it.
//!
//! From top to bottom the road of the question: the words as understood, the best candidates with each
//! part of their score and what guards have against them, what the best one speaks of, and all that would
//! have to change for it to answer. Drawing only; [`Explanation`] is made by the matcher. For programs it is
//! drawn by [`json`].

mod json;

use std::fmt::Write;

use comfy_table::presets::UTF8_HORIZONTAL_ONLY;
use comfy_table::{CellAlignment, ContentArrangement, Table};

use crate::matching::{
    Basis, Candidate, Evidence, ExplainedCandidate, Explanation, Finding, Obstacle, Outcome, Separation,
    SetBy, Threshold, Verdict,
};

pub(super) use json::{ExplanationObject, explanation_object};

/// Draws the explanation of one decision; no line break at the end.
pub(super) fn draw(explanation: &Explanation) -> String {
    let mut lines = vec![reading(explanation)];
    if let Some(best) = explanation.candidates.first() {
        lines.push(candidates(explanation, best.evidence.basis));
        lines.extend(told_apart(&best.evidence));
        lines.extend(speaks_of(best));
    }
    for candidate in &explanation.candidates {
        lines.extend(candidate.findings.iter().map(|finding| objection(candidate, finding)));
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

/// One line a candidate; all columns but the first hold numbers.
fn candidates(explanation: &Explanation, basis: Basis) -> String {
    let mut table = Table::new();
    table.load_style(UTF8_HORIZONTAL_ONLY).set_content_arrangement(ContentArrangement::Dynamic);
    let vote = match basis {
        Basis::Head => "head",
        Basis::Likeness => "likeness",
    };
    let mut header = vec!["record", "confidence", "needs", vote, "share", "similarity", "coverage"];
    if basis == Basis::Head {
        header.push("cohesion");
    }
    table.set_header(header);
    for candidate in &explanation.candidates {
        let evidence = candidate.evidence;
        let own = match candidate.threshold.set_by {
            SetBy::Settings => "",
            SetBy::Record => " (own)",
        };
        let mut row = vec![
            candidate.record.to_string(),
            hundredths(candidate.confidence),
            format!("{}{own}", as_written(candidate.threshold.value)),
        ];
        let parts = [evidence.logit, evidence.share, evidence.similarity, evidence.coverage];
        row.extend(parts.map(|part| format!("{part:.2}")));
        if basis == Basis::Head {
            row.push(format!("{:.2}", evidence.cohesion));
        }
        table.add_row(row);
    }
    for column in table.column_iter_mut().skip(1) {
        column.set_cell_alignment(CellAlignment::Right);
    }
    table.to_string()
}

/// How well the table tells its records apart, by which shares are measured.
fn told_apart(evidence: &Evidence) -> Option<String> {
    let Separation { stranger, spread } = evidence.separation;
    let lifts = || format!("lift of a share above chance: {stranger:.2} for a stranger, spread {spread:.2}");
    (evidence.basis == Basis::Head).then(lifts)
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

/// What a guard has against a candidate.
fn objection(candidate: &ExplainedCandidate, finding: &Finding) -> String {
    let effect = match finding.verdict {
        Verdict::Demote => "not answered",
        Verdict::Drop => "neither answered nor offered",
    };
    format!("`{}`, guard {}, {effect}: {}", candidate.record, finding.guard.as_str(), finding.reason)
}

/// What was decided, and what would have to change for the best candidate to answer.
fn decision(explanation: &Explanation) -> String {
    let best = explanation.candidates.first();
    let outcome = match &explanation.decision.outcome {
        Outcome::Answer(answer) => return answered(answer, explanation),
        Outcome::Suggest(_) => "suggest".to_owned(),
        Outcome::Abstain { reason, .. } => format!("abstain, {}", reason.as_str()),
    };
    let Some(best) = best else { return format!("{outcome}: no record was looked for, or none is near") };
    let mut lines = vec![
        format!("{outcome} ({})", limits(best.threshold, explanation)),
        format!("for `{}` to answer:", best.record),
    ];
    lines.extend(best.obstacles().map(change));
    lines.push("or add this wording to its phrasings, if it fits: word for word it answers".to_owned());
    lines.join("\n")
}

/// Which record answers, and why it may.
fn answered(answer: &Candidate, explanation: &Explanation) -> String {
    if explanation.exact.is_some() {
        return format!("answer: `{}` (word for word, whatever the thresholds and guards)", answer.record);
    }
    let Some(best) = explanation.candidates.first() else { return format!("answer: `{}`", answer.record) };
    let place = if best.record == answer.record {
        String::new()
    } else {
        format!(", in place of `{}`, on which it rests", best.record)
    };
    format!("answer: `{}`{place} ({})", answer.record, limits(best.threshold, explanation))
}

/// The confidences that were asked for, and by whom.
fn limits(answer: Threshold, explanation: &Explanation) -> String {
    let suggest = explanation.thresholds.suggest;
    let suggested = if suggest.is_finite() {
        format!("suggested from {}", as_written(suggest))
    } else {
        "never suggested".to_owned()
    };
    format!("answered from {}; {suggested}", held(answer))
}

fn held(threshold: Threshold) -> String {
    let whose = match threshold.set_by {
        SetBy::Settings => "as the settings say",
        SetBy::Record => "as the record itself says",
    };
    format!("{}, {whose}", as_written(threshold.value))
}

/// What would have to change.
fn change(obstacle: Obstacle<'_>) -> String {
    match obstacle {
        Obstacle::Guard(finding) => format!("- the guard {} must not object", finding.guard.as_str()),
        Obstacle::Confidence { reached, needed } => {
            format!("- its confidence must rise from {} to {}", hundredths(reached), held(needed))
        }
    }
}

/// A probability in hundredths, cut off: what falls short of a threshold is not shown to reach it.
fn hundredths(probability: f64) -> String {
    let text = probability.to_string();
    let (whole, decimals) = text.split_once('.').unwrap_or((&text, ""));
    format!("{whole}.{decimals:0<2.2}")
}

/// A threshold with all its decimals, two at least: rounded, it might be what falls short of it.
fn as_written(threshold: f64) -> String {
    let text = threshold.to_string();
    let (whole, decimals) = text.split_once('.').unwrap_or((&text, ""));
    format!("{whole}.{decimals:0<2}")
}

#[cfg(test)]
mod tests {
    use super::{as_written, draw, hundredths};
    use crate::knowledge::{RecordKind, RecordRef};
    use crate::matching::{
        AbstainReason, Basis, Candidate, Decision, Evidence, ExplainedCandidate, Explanation, Finding, Guard,
        Outcome, Reading, Separation, SetBy, Threshold, Thresholds, Verdict, WordCoverage,
    };

    fn faq(id: &str) -> RecordRef {
        RecordRef { kind: RecordKind::Faq, id: id.to_owned() }
    }

    /// A record of the settings' threshold against which these guards speak.
    fn candidate(id: &str, confidence: f64, guards: &[(Guard, Verdict)]) -> ExplainedCandidate {
        let finding = |&(guard, verdict): &(Guard, Verdict)| Finding {
            guard,
            verdict,
            reason: format!("what {} finds", guard.as_str()),
        };
        let word = |word: &str, covered| WordCoverage { word: word.to_owned(), weight: 1.5, covered };
        ExplainedCandidate {
            record: faq(id),
            title: "How much is the fee for a late book?".to_owned(),
            evidence: Evidence {
                basis: Basis::Head,
                logit: 1.25,
                share: 0.5,
                chance: 0.25,
                similarity: 0.75,
                phrasings: 3,
                coverage: 0.5,
                separation: Separation { stranger: 2.5, spread: 2.0 },
                cohesion: 0.5,
            },
            confidence,
            threshold: Threshold { value: 0.6, set_by: SetBy::Settings },
            coverage: vec![word("fee", true), word("37", false)],
            findings: guards.iter().map(finding).collect(),
        }
    }

    /// The same with a threshold of its own.
    fn strict(candidate: ExplainedCandidate) -> ExplainedCandidate {
        ExplainedCandidate { threshold: Threshold { value: 0.9, set_by: SetBy::Record }, ..candidate }
    }

    fn explanation(candidates: Vec<ExplainedCandidate>, outcome: Outcome) -> Explanation {
        let words = |text: &str| text.split(' ').map(str::to_owned).collect::<Vec<_>>();
        Explanation {
            reading: Reading {
                typed: words("fee for 37 boks"),
                mended: vec![("boks".to_owned(), "books".to_owned())],
                words: words("fee for 37 books"),
                greeted: false,
            },
            exact: None,
            decision: Decision {
                outcome,
                confidence: candidates.first().map_or(0.0, |best| best.confidence),
            },
            candidates,
            thresholds: Thresholds { answer: 0.6, suggest: 0.35 },
        }
    }

    fn answer(id: &str) -> Outcome {
        Outcome::Answer(Candidate { record: faq(id), confidence: 0.95 })
    }

    fn abstention(reason: AbstainReason) -> Outcome {
        Outcome::Abstain { reason, nearest: Vec::new() }
    }

    /// Two records, of which the first is kept from answering by all that can.
    pub(super) fn held_back() -> Explanation {
        let guards = [(Guard::Number, Verdict::Demote), (Guard::NotPhrasing, Verdict::Drop)];
        let best = strict(candidate("late-fee", 0.899, &guards));
        let second = candidate("lost-card", 0.29, &[(Guard::Name, Verdict::Demote)]);
        explanation(vec![best, second], Outcome::Suggest(Vec::new()))
    }

    /// One record, which answers.
    pub(super) fn answered() -> Explanation {
        explanation(vec![candidate("late-fee", 0.95, &[])], answer("late-fee"))
    }

    #[track_caller]
    fn check(explanation: &Explanation, parts: &[&str], absent: &[&str]) {
        let text = draw(explanation);
        for part in parts {
            assert!(text.contains(part), "`{part}` is missing in:\n{text}");
        }
        for part in absent {
            assert!(!text.contains(part), "`{part}` stands in:\n{text}");
        }
    }

    #[test]
    fn everything_that_keeps_a_record_from_answering_is_named() {
        let (number, phrasing) = ("- the guard number must not", "- the guard not-phrasing must not");
        let confidence = "- its confidence must rise from 0.89 to 0.90, as the record itself says";
        check(&held_back(), &["for `late-fee` to answer:", number, phrasing, confidence], &[]);
        let only = |confidence, guards: &[_]| {
            explanation(vec![candidate("late-fee", confidence, guards)], abstention(AbstainReason::Guarded))
        };
        check(&only(0.8, &[(Guard::Number, Verdict::Demote)]), &[number], &[phrasing, "must rise"]);
        check(&only(0.5, &[]), &["must rise from 0.50 to 0.60, as the settings say"], &[number, phrasing]);
    }

    #[test]
    fn guards_are_shown_for_every_candidate() {
        let lines = [
            "`late-fee`, guard number, not answered: what number finds",
            "`late-fee`, guard not-phrasing, neither answered nor offered: ",
            "`lost-card`, guard name, not answered: what name finds",
        ];
        check(&held_back(), &lines, &[]);
        check(&answered(), &[], &["guard"]);
    }

    #[test]
    fn the_threshold_that_held_is_shown_with_its_owner() {
        let (own, common) = ("0.90, as the record itself says", "0.60, as the settings say");
        check(&answered(), &["answer: `late-fee` (answered from 0.60", common], &[own, "(own)"]);
        let strict_one = explanation(vec![strict(candidate("late-fee", 0.95, &[]))], answer("late-fee"));
        check(&strict_one, &[own, "0.90 (own)"], &[common]);
        let repeated = Explanation { exact: Some(faq("late-fee")), ..answered() };
        check(&repeated, &["word for word, whatever"], &[own, common]);
        let fuller = explanation(vec![candidate("a-claim", 0.95, &[])], answer("late-fee"));
        check(&fuller, &["answer: `late-fee`, in place of `a-claim`"], &[]);
    }

    #[test]
    fn what_wants_no_record_has_no_candidates() {
        let talk = explanation(Vec::new(), abstention(AbstainReason::SmallTalk));
        check(&talk, &["abstain, small-talk: no record"], &["confidence", "to answer"]);
    }

    #[test]
    fn what_falls_short_is_not_rounded_up() {
        assert_eq!([0.599_99, 0.6, 0.29, 1.0, 0.0].map(hundredths), ["0.59", "0.60", "0.29", "1.00", "0.00"]);
        assert_eq!([0.599_999_999_9, 1e-9].map(hundredths), ["0.59", "0.00"]);
        assert_eq!([0.604, 0.6, 1.0].map(as_written), ["0.604", "0.60", "1.00"]);
        let close = ExplainedCandidate {
            threshold: Threshold { value: 0.604, set_by: SetBy::Record },
            ..candidate("late-fee", 0.602, &[])
        };
        let close = explanation(vec![close], Outcome::Suggest(Vec::new()));
        check(&close, &["must rise from 0.60 to 0.604, as", "0.604 (own)"], &[]);
    }

    #[test]
    fn a_road_is_drawn_from_top_to_bottom() {
        insta::assert_snapshot!(draw(&held_back()));
    }
}
