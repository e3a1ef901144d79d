//! Checks of quotations as one JSON object a line: the contract with programs.

use serde::Serialize;

use super::super::ask::json_line;
use crate::knowledge::Wording;
use crate::quoting::{
    Attested, Change, Check, Comparison, Match, NamedSpeaker, Omission, OmissionMark, Place, SpeakerFit,
};
use crate::reply::{Citation, QuotationView, Reply, text};
use crate::responder::Examined;

#[derive(Serialize)]
struct CheckObject<'a> {
    passage: &'a str,
    verdict: &'static str,
    /// Ids; `null` where the record does not know who was named.
    named: Option<&'a [String]>,
    matches: Vec<MatchObject<'a>>,
    others: &'a [String],
    reply: ReplyObject<'a>,
}

#[derive(Serialize)]
struct MatchObject<'a> {
    quotation: &'a str,
    speaker: &'static str,
    wording: WordingObject,
    differences: Vec<DifferenceObject<'a>>,
    omissions: Vec<OmissionObject<'a>>,
    printed: Option<WordingObject>,
    best: Option<BestObject<'a>>,
}

/// A wording: how it is attested, by how many outlets, and which variants of the quotation have it, counted from
/// 0; `null` is the quotation's own text.
#[derive(Serialize)]
struct WordingObject {
    wording: Wording,
    outlets: usize,
    variants: Vec<Option<usize>>,
}

#[derive(Serialize)]
struct BestObject<'a> {
    #[serde(flatten)]
    wording: WordingObject,
    differences: Vec<DifferenceObject<'a>>,
}

#[derive(Serialize)]
struct DifferenceObject<'a> {
    kind: &'static str,
    record: &'a str,
    text: &'a str,
    concerns: Vec<&'static str>,
}

#[derive(Serialize)]
struct OmissionObject<'a> {
    place: &'static str,
    words: &'a str,
    mark: &'static str,
    concerns: Vec<&'static str>,
}

#[derive(Serialize)]
struct ReplyObject<'a> {
    title: &'a str,
    text: String,
    quotations: &'a [QuotationView],
    citations: &'a [Citation],
    as_of: String,
    revision: &'a str,
}

/// One line for each check.
pub(super) fn checks(examined: &Examined) -> String {
    let checks = examined.examination.checks.iter().zip(&examined.replies);
    checks.map(|(check, reply)| json_line(&check_object(check, reply))).collect()
}

fn check_object<'a>(check: &'a Check, reply: &'a Reply) -> CheckObject<'a> {
    CheckObject {
        passage: &check.passage,
        verdict: check.verdict.as_str(),
        named: match &check.named {
            NamedSpeaker::Nobody => Some(&[]),
            NamedSpeaker::People(ids) => Some(ids),
            NamedSpeaker::Stranger => None,
        },
        matches: check.matches.iter().map(match_object).collect(),
        others: &check.others,
        reply: ReplyObject {
            title: &reply.title,
            text: text::render(reply),
            quotations: &reply.quotations,
            citations: &reply.citations,
            as_of: reply.as_of.to_string(),
            revision: &reply.revision.0,
        },
    }
}

fn match_object(found: &Match) -> MatchObject<'_> {
    let best = found.best.as_ref().map(|(wording, comparison)| BestObject {
        wording: wording_object(wording),
        differences: differences(comparison),
    });
    MatchObject {
        quotation: &found.quotation,
        speaker: match found.speaker {
            SpeakerFit::Same => "same",
            SpeakerFit::Unnamed => "unnamed",
            SpeakerFit::Body => "body",
            SpeakerFit::Other => "other",
        },
        wording: wording_object(&found.wording),
        differences: differences(&found.comparison),
        omissions: found.comparison.omissions.iter().map(omission_object).collect(),
        printed: found.printed.as_ref().map(wording_object),
        best,
    }
}

fn wording_object(wording: &Attested) -> WordingObject {
    WordingObject { wording: wording.level, outlets: wording.outlets, variants: wording.variants.clone() }
}

fn differences(comparison: &Comparison) -> Vec<DifferenceObject<'_>> {
    comparison.changes.iter().map(difference_object).collect()
}

fn difference_object(change: &Change) -> DifferenceObject<'_> {
    DifferenceObject {
        kind: change.kind.as_str(),
        record: &change.record,
        text: &change.text,
        concerns: change.concerns.iter().map(|concern| concern.as_str()).collect(),
    }
}

fn omission_object(omission: &Omission) -> OmissionObject<'_> {
    OmissionObject {
        place: match omission.place {
            Place::Before => "before",
            Place::Within => "within",
            Place::After => "after",
        },
        words: &omission.words,
        mark: match omission.mark {
            OmissionMark::Shown => "shown",
            OmissionMark::NotNeeded => "not-needed",
            OmissionMark::Missing => "missing",
        },
        concerns: omission.concerns.iter().map(|concern| concern.as_str()).collect(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::checks;
    use crate::matching::MatchingSettings;
    use crate::reply::Language;
    use crate::reply::miniature::miniature;
    use crate::responder::Responder;

    fn responder() -> Responder {
        Responder::new(miniature(), &MatchingSettings::default())
    }

    #[test]
    fn a_check_has_this_shape() {
        let text = "Everyone who was on board is ashore, all 240 of them.";
        let line = checks(&responder().examine(text, "", "", Language::English));
        assert_eq!(line.matches('\n').count(), 1, "one line: {line}");
        let value: Value = serde_json::from_str(&line).expect("it is JSON");
        insta::assert_snapshot!(serde_json::to_string_pretty(&value).expect("it was JSON"));
    }

    #[test]
    fn nothing_in_a_line_acts_on_a_terminal() {
        let text = "the fog came in\u{202e} faster\u{9b}31m";
        let line = checks(&responder().examine(text, "", "", Language::English));
        assert!(line.contains(r"\u202e") && !line.contains('\u{9b}'), "{line}");
    }
}
