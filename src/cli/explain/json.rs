//! An explanation as an object for programs, beside the reply that it explains.
//!
//! The keys and their order are fixed, as those of the reply are. Figures are unrounded but for the
//! candidates' confidences, which have as many decimals as everywhere.

use serde::Serialize;

use crate::cli::ask::rounded;
use crate::knowledge::RecordRef;
use crate::matching::{
    Basis, ExplainedCandidate, Explanation, Finding, Obstacle, Outcome, Threshold, Verdict, WordCoverage,
};

/// The road of a question.
#[derive(Serialize)]
pub(in crate::cli) struct ExplanationObject<'a> {
    words: &'a [String],
    mended: Vec<MendedObject<'a>>,
    exact: Option<&'a RecordRef>,
    thresholds: ThresholdsObject,
    candidates: Vec<CandidateObject<'a>>,
    /// What keeps the best candidate from answering; empty where a record answers.
    obstacles: Vec<ObstacleObject>,
}

#[derive(Serialize)]
struct MendedObject<'a> {
    typed: &'a str,
    meant: &'a str,
}

/// As the settings have them; null for what is never done.
#[derive(Serialize)]
struct ThresholdsObject {
    answer: f64,
    suggest: Option<f64>,
}

#[derive(Serialize)]
struct CandidateObject<'a> {
    #[serde(flatten)]
    record: &'a RecordRef,
    title: &'a str,
    confidence: f64,
    needed: NeededObject,
    basis: &'static str,
    logit: f32,
    share: f32,
    chance: f32,
    stranger: f32,
    spread: f32,
    cohesion: f32,
    similarity: f32,
    phrasings: usize,
    coverage: f32,
    words: Vec<WordObject<'a>>,
    guards: Vec<GuardObject<'a>>,
}

#[derive(Serialize)]
struct NeededObject {
    confidence: f64,
    set_by: &'static str,
}

#[derive(Serialize)]
struct WordObject<'a> {
    word: &'a str,
    weight: f32,
    covered: bool,
}

#[derive(Serialize)]
struct GuardObject<'a> {
    guard: &'static str,
    verdict: &'static str,
    reason: &'a str,
}

#[derive(Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
enum ObstacleObject {
    Guard { guard: &'static str },
    Confidence { reached: f64, needed: f64, set_by: &'static str },
}

/// The explanation of one decision.
pub(in crate::cli) fn explanation_object(explanation: &Explanation) -> ExplanationObject<'_> {
    let best = match explanation.decision.outcome {
        Outcome::Answer(_) => None,
        Outcome::Suggest(_) | Outcome::Abstain { .. } => explanation.candidates.first(),
    };
    let mended = explanation.reading.mended.iter().map(|(typed, meant)| MendedObject { typed, meant });
    let suggest = explanation.thresholds.suggest;
    ExplanationObject {
        words: &explanation.reading.words,
        mended: mended.collect(),
        exact: explanation.exact.as_ref(),
        thresholds: ThresholdsObject {
            answer: explanation.thresholds.answer,
            suggest: suggest.is_finite().then_some(suggest),
        },
        candidates: explanation.candidates.iter().map(candidate).collect(),
        obstacles: best.into_iter().flat_map(ExplainedCandidate::obstacles).map(obstacle).collect(),
    }
}

fn candidate(candidate: &ExplainedCandidate) -> CandidateObject<'_> {
    let evidence = &candidate.evidence;
    CandidateObject {
        record: &candidate.record,
        title: &candidate.title,
        confidence: rounded(candidate.confidence),
        needed: needed(candidate.threshold),
        basis: match evidence.basis {
            Basis::Head => "head",
            Basis::Likeness => "likeness",
        },
        logit: evidence.logit,
        share: evidence.share,
        chance: evidence.chance,
        stranger: evidence.separation.stranger,
        spread: evidence.separation.spread,
        cohesion: evidence.cohesion,
        similarity: evidence.similarity,
        phrasings: evidence.phrasings,
        coverage: evidence.coverage,
        words: candidate.coverage.iter().map(word).collect(),
        guards: candidate.findings.iter().map(guard).collect(),
    }
}

fn needed(threshold: Threshold) -> NeededObject {
    NeededObject { confidence: threshold.value, set_by: threshold.set_by.as_str() }
}

fn word(word: &WordCoverage) -> WordObject<'_> {
    WordObject { word: &word.word, weight: word.weight, covered: word.covered }
}

fn guard(finding: &Finding) -> GuardObject<'_> {
    let verdict = match finding.verdict {
        Verdict::Demote => "demote",
        Verdict::Drop => "drop",
    };
    GuardObject { guard: finding.guard.as_str(), verdict, reason: &finding.reason }
}

fn obstacle(obstacle: Obstacle<'_>) -> ObstacleObject {
    match obstacle {
        Obstacle::Guard(finding) => ObstacleObject::Guard { guard: finding.guard.as_str() },
        Obstacle::Confidence { reached, needed } => {
            ObstacleObject::Confidence { reached, needed: needed.value, set_by: needed.set_by.as_str() }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::explanation_object;
    use crate::cli::explain::tests::{answered, held_back};
    use crate::matching::Explanation;

    #[test]
    fn an_explanation_has_this_shape() {
        insta::assert_json_snapshot!(explanation_object(&held_back()));
    }

    #[test]
    fn what_falls_short_by_a_hair_is_below_what_is_needed() {
        let mut explanation: Explanation = held_back();
        explanation.candidates[0].confidence = 0.899_999_9;
        let object = serde_json::to_value(explanation_object(&explanation)).expect("it is plain data");
        let obstacles = object["obstacles"].as_array().expect("they are a list");
        let last =
            obstacles.iter().find(|obstacle| obstacle["kind"] == "confidence").expect("it falls short");
        assert!(last["reached"].as_f64() < last["needed"].as_f64(), "{last}");
    }

    #[test]
    fn a_record_that_answers_has_no_obstacles() {
        let object = serde_json::to_value(explanation_object(&answered())).expect("it is plain data");
        assert_eq!(object["obstacles"].as_array().map(Vec::len), Some(0));
    }
}
