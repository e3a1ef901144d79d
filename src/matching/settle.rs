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

#[cfg(test)]
mod tests {
    use super::{Decision, Outcome, Thresholds, settle};
    use crate::knowledge::{RecordKind, RecordRef, Vocabulary};
    use crate::matching::Entry;
    use crate::matching::matcher::tests::{entry, table};

    /// Thresholds at the ends, so that a decision depends on rules and not on figures.
    const ALL_ANSWER: Thresholds = Thresholds { answer: 0.0, suggest: 0.0 };
    const ALL_OFFER: Thresholds = Thresholds { answer: 1.0, suggest: 0.0 };
    const NONE: Thresholds = Thresholds { answer: 1.0, suggest: 1.0 };
    const GUARDED_ALONE: Thresholds = Thresholds { answer: 0.0, suggest: 1.0 };

    fn ferry() -> Vec<Entry> {
        let claim = RecordRef { kind: RecordKind::Claim, id: "claim-aboard".to_owned() };
        let wrong = vec!["how many dogs were aboard the ferry".to_owned()];
        vec![
            Entry {
                kin: vec![claim.clone()],
                ..entry("how-many", &["people were aboard the ferry", "how many"])
            },
            Entry { record: claim, ..entry("", &["people were aboard the ferry", "people aboard"]) },
            entry("why-sunk", &["why did the ferry sink", "what caused the ferry to sink"]),
            Entry { not_phrasings: wrong, ..entry("z-cats", &["how many cats were aboard the ferry"]) },
        ]
    }

    fn decide(entries: Vec<Entry>, text: &str, thresholds: Thresholds) -> Decision {
        let table = table(entries, &Vocabulary::default());
        let reading = table.reader.read(text);
        settle(&reading, &table.candidates(&reading), thresholds)
    }

    /// The outcome in short: the records, or the reason.
    fn shown(outcome: &Outcome) -> String {
        match outcome {
            Outcome::Answer(answer) => format!("answer {}", answer.record),
            Outcome::Suggest(offered) => {
                offered.iter().fold("suggest".to_owned(), |line, one| format!("{line} {}", one.record))
            }
            Outcome::Abstain { reason, .. } => reason.as_str().to_owned(),
        }
    }

    #[track_caller]
    fn check(text: &str, thresholds: Thresholds, expected: &str) {
        let got = shown(&decide(ferry(), text, thresholds).outcome);
        assert_eq!(got, expected, "{text}");
    }

    #[test]
    fn the_best_answers_where_it_is_sure_enough() {
        check("why sink", ALL_ANSWER, "answer why-sunk");
        check("why sink", NONE, "out-of-scope");
        check("zeppelin", NONE, "out-of-scope");
    }

    #[test]
    fn whoever_asks_gets_the_entry_and_whoever_states_gets_the_claim() {
        check("did people go aboard the ferry", ALL_ANSWER, "answer how-many");
        check("people go aboard the ferry", ALL_ANSWER, "answer claim-aboard");
    }

    #[test]
    fn what_a_guard_holds_back_is_never_answered() {
        check("why did the ferry sink on 30 june", ALL_ANSWER, "suggest why-sunk");
        check("why did the ferry sink on 30 june", GUARDED_ALONE, "guarded");
        check("why did the ferry sink on 30 june", NONE, "out-of-scope");
        check("why did the ferry sink in the end", ALL_ANSWER, "answer why-sunk");
    }

    #[test]
    fn what_must_not_lead_to_a_record_does_not_offer_it() {
        let offered = |text| shown(&decide(ferry(), text, ALL_OFFER).outcome);
        assert!(offered("how many cats aboard the ferry").contains("z-cats"));
        assert!(!offered("how many dogs aboard the ferry").contains("z-cats"));
    }

    #[test]
    fn of_records_that_say_the_same_one_is_offered() {
        let offered = shown(&decide(ferry(), "people aboard", ALL_OFFER).outcome);
        let both = ["how-many", "claim-aboard"].map(|id| offered.contains(id));
        assert!(both[0] != both[1], "{offered}");
    }

    #[test]
    fn at_most_four_are_offered() {
        let piers = ["anchor", "beacon", "canal", "delta", "estuary", "fjord", "gulf"];
        let ferries = || piers.map(|pier| entry(pier, &[&format!("ferry to the {pier}")])).to_vec();
        let Outcome::Suggest(offered) = decide(ferries(), "ferry", ALL_OFFER).outcome else {
            panic!("it offers")
        };
        assert_eq!(offered.len(), 4);
        let Outcome::Abstain { nearest, .. } = decide(ferries(), "ferry", NONE).outcome else {
            panic!("it abstains")
        };
        assert_eq!(nearest.len(), 4);
    }

    #[test]
    fn a_record_of_its_own_threshold_is_held_to_it() {
        let own = |threshold| {
            let mut entries = ferry();
            entries[2].answer_threshold = Some(threshold);
            shown(&decide(entries, "why sink", ALL_ANSWER).outcome)
        };
        assert_eq!([own(0.0), own(1.0)], ["answer why-sunk", "suggest why-sunk"]);
    }

    #[test]
    fn where_there_is_no_record_nothing_is_near() {
        assert_eq!(shown(&decide(Vec::new(), "why sink", ALL_ANSWER).outcome), "out-of-scope");
    }
}
