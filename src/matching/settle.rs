//! From candidates to a decision: answer, offer, or abstain.

use crate::knowledge::RecordKind;

use super::{
    AbstainReason, Candidate, Decision, Outcome, Thresholds,
    candidates::{Assessed, Candidates},
    guards::Verdict,
    reading::Reading,
};

/// Most suggestions that a reader is shown, and most records named as nearest.
const MOST_SUGGESTIONS: usize = 4;

/// A candidate is offered beside the best when its confidence is at least this share of the best's.
const WORTH_OFFERING: f64 = 0.1;

/// A record that speaks of less than this part of a question (by weight of its words) is not offered for
/// it: what is left in common is the topic, and the topic is what the question takes for granted.
const LEAST_COVERED: f32 = 0.34;

/// An FAQ entry answers in place of a claim that it rests on when its own share of the head's vote is at
/// least this part of the claim's: it was meant too.
const MEANT_TOO: f64 = 0.1;

/// Words that open a question.
const ASKING: [&str; 31] = [
    "who", "whom", "whose", "what", "which", "when", "where", "why", "how", "is", "are", "was", "were", "do",
    "does", "did", "has", "have", "had", "can", "could", "will", "would", "should", "shall", "may", "might",
    "must", "any", "am", "whether",
];

/// A question opens with an asking word among its first few; "so" or "ok and" may stand before it.
const OPENING: usize = 3;

/// Answers with the best candidate that no guard holds back, offers the likely ones, or abstains.
pub fn settle(question: &Reading, candidates: &Candidates<'_>, thresholds: Thresholds) -> Decision {
    let Some(best) = candidates.best() else {
        return Decision { outcome: abstention(AbstainReason::OutOfScope, candidates), confidence: 0.0 };
    };
    let confidence = best.confidence;
    let needed = thresholds.of(candidates.row(best.entry).answer_threshold).value;
    if best.findings.is_empty() && confidence >= needed {
        let chosen = fuller(question, best, candidates);
        let answer = Candidate { record: candidates.row(chosen.entry).record.clone(), confidence };
        return Decision { outcome: Outcome::Answer(answer), confidence };
    }
    let offered = offers(candidates, thresholds.suggest);
    if !offered.is_empty() {
        return Decision { outcome: Outcome::Suggest(offered), confidence };
    }
    let held_back = !best.findings.is_empty() && confidence >= needed;
    let reason = if held_back { AbstainReason::Guarded } else { AbstainReason::OutOfScope };
    Decision { outcome: abstention(reason, candidates), confidence }
}

/// A question for a claim is answered by the FAQ entry that rests on it, which also says what others
/// say; whoever states the claim gets the claim.
fn fuller<'a>(question: &Reading, best: &'a Assessed, candidates: &'a Candidates<'_>) -> &'a Assessed {
    let is_faq = |entry: usize| candidates.row(entry).record.kind == RecordKind::Faq;
    if is_faq(best.entry) || !is_question(&question.words) {
        return best;
    }
    let kin = &candidates.row(best.entry).kin;
    if !candidates.entries().any(|entry| is_faq(entry) && kin.contains(&entry)) {
        return best;
    }
    let meant = |one: &&Assessed| {
        is_faq(one.entry)
            && kin.contains(&one.entry)
            && one.findings.is_empty()
            && one.vote >= MEANT_TOO * best.vote
    };
    candidates.iter().find(meant).unwrap_or(best)
}

fn is_question(words: &[String]) -> bool {
    words.iter().take(OPENING).any(|word| ASKING.contains(&word.as_str()))
}

/// Candidates that may be offered, best first, and of records that say the same only the best; none when the
/// first is less likely than `least`.
fn offers(candidates: &Candidates<'_>, least: f64) -> Vec<Candidate> {
    let best = candidates.best().map_or(0.0, |best| best.confidence);
    let mut chosen: Vec<&Assessed> = Vec::new();
    for one in candidates.covering(LEAST_COVERED) {
        let likely = one.verdict() != Some(Verdict::Drop) && one.confidence >= WORTH_OFFERING * best;
        let said = chosen.iter().any(|other| candidates.row(other.entry).kin.contains(&one.entry));
        if !likely || said {
            continue;
        }
        if chosen.is_empty() && one.confidence < least {
            break;
        }
        chosen.push(one);
        if chosen.len() == MOST_SUGGESTIONS {
            break;
        }
    }
    named(chosen.into_iter(), candidates)
}

fn abstention(reason: AbstainReason, candidates: &Candidates<'_>) -> Outcome {
    Outcome::Abstain { reason, nearest: named(candidates.iter().take(MOST_SUGGESTIONS), candidates) }
}

fn named<'a>(chosen: impl Iterator<Item = &'a Assessed>, candidates: &Candidates<'_>) -> Vec<Candidate> {
    let name = |one: &Assessed| Candidate {
        record: candidates.row(one.entry).record.clone(),
        confidence: one.confidence,
    };
    chosen.map(name).collect()
}
