//! A reply as one JSON object a line: the contract with programs.
//!
//! The keys and their order are fixed; what a reader sees is in `reply.text`. Characters that act on
//! a terminal are escaped, so that a line can be looked at as it is.

use std::io::{self, Write};
use std::time::Duration;

use serde::Serialize;
use serde_json::Serializer;
use serde_json::ser::Formatter;

use super::visible::acts;
use crate::cli::explain::{ExplanationObject, explanation_object};
use crate::knowledge::RecordRef;
use crate::matching::{Explanation, Outcome};
use crate::reply::sheet::Choice;
use crate::reply::{Citation, ClaimView, QuotationView, Reply, ReplyKind, Sheet, Suggestion, Target, text};
use crate::responder::Response;

#[derive(Serialize)]
struct Line<'a> {
    question: &'a str,
    decision: ReplyKind,
    reason: Option<&'static str>,
    confidence: f64,
    reply: ReplyObject<'a>,
    suggestions: Vec<SuggestionObject<'a>>,
    elapsed_us: u64,
    #[serde(skip_serializing_if = "Option::is_none")]
    explanation: Option<ExplanationObject<'a>>,
}

#[derive(Serialize)]
struct ReplyObject<'a> {
    record: Option<&'a RecordRef>,
    title: &'a str,
    text: String,
    claims: &'a [ClaimView],
    quotations: &'a [QuotationView],
    citations: &'a [Citation],
    as_of: String,
    revision: &'a str,
}

#[derive(Serialize)]
struct SuggestionObject<'a> {
    #[serde(flatten)]
    record: &'a RecordRef,
    title: &'a str,
    confidence: Option<f64>,
}

/// Writes the response to a question as one line of JSON; how it came about stands last, for whoever asked.
pub(super) fn write(
    question: &str,
    response: &Response,
    elapsed: Duration,
    explanation: Option<&Explanation>,
    out: &mut impl Write,
) -> io::Result<()> {
    let reason = match &response.decision.outcome {
        Outcome::Abstain { reason, .. } => Some(reason.as_str()),
        Outcome::Answer(_) | Outcome::Suggest(_) => None,
    };
    let line = Line {
        question,
        decision: response.reply.kind,
        reason,
        confidence: rounded(response.decision.confidence),
        reply: reply_object(&response.reply),
        suggestions: response.reply.suggestions.iter().map(suggestion_object).collect(),
        elapsed_us: u64::try_from(elapsed.as_micros()).unwrap_or(u64::MAX),
        explanation: explanation.map(explanation_object),
    };
    line.serialize(&mut Serializer::with_formatter(&mut *out, Readable)).map_err(io::Error::from)?;
    writeln!(out)
}

#[derive(Serialize)]
struct SheetObject<'a> {
    title: &'a str,
    text: String,
    claims: Vec<&'a ClaimView>,
    quotations: Vec<&'a QuotationView>,
    citations: &'a [Citation],
    choices: Vec<ChoiceObject<'a>>,
    as_of: String,
    revision: &'a str,
}

/// A choice that leads to a record; one that leads to another view has no record.
#[derive(Serialize)]
struct ChoiceObject<'a> {
    title: &'a str,
    record: Option<&'a RecordRef>,
}

/// A view of the record as one line of JSON.
pub(in crate::cli) fn sheet_json(sheet: &Sheet) -> String {
    let choices = sheet.parts.iter().filter_map(|part| part.choice.as_ref());
    let object = SheetObject {
        title: &sheet.title,
        text: text::render_sheet(sheet),
        claims: sheet.claims().collect(),
        quotations: sheet.quotations().collect(),
        citations: &sheet.citations,
        choices: choices.map(choice_object).collect(),
        as_of: sheet.as_of.to_string(),
        revision: &sheet.revision.0,
    };
    json_line(&object)
}

fn choice_object(choice: &Choice) -> ChoiceObject<'_> {
    let record = match &choice.target {
        Target::Record(record) | Target::Card(record) => Some(record),
        Target::Inquiry(_) => None,
    };
    ChoiceObject { title: &choice.title, record }
}

fn reply_object(reply: &Reply) -> ReplyObject<'_> {
    ReplyObject {
        record: reply.record.as_ref(),
        title: &reply.title,
        text: text::render(reply),
        claims: &reply.claims,
        quotations: &reply.quotations,
        citations: &reply.citations,
        as_of: reply.as_of.to_string(),
        revision: &reply.revision.0,
    }
}

fn suggestion_object(suggestion: &Suggestion) -> SuggestionObject<'_> {
    SuggestionObject {
        record: &suggestion.record,
        title: &suggestion.title,
        confidence: suggestion.confidence.map(rounded),
    }
}

/// Four decimals: more would pretend to a precision that no calibration has.
pub(in crate::cli) fn rounded(probability: f64) -> f64 {
    (probability * 10_000.0).round() / 10_000.0
}

/// A value as one line of JSON.
pub(in crate::cli) fn json_line(value: &impl Serialize) -> String {
    let mut line = Vec::new();
    value.serialize(&mut Serializer::with_formatter(&mut line, Readable)).expect("plain data serialises");
    String::from_utf8(line).expect("JSON is UTF-8") + "\n"
}

/// Compact JSON in which no character acts on a terminal.
struct Readable;

impl Formatter for Readable {
    fn write_string_fragment<W: ?Sized + Write>(&mut self, writer: &mut W, fragment: &str) -> io::Result<()> {
        let mut rest = fragment;
        while let Some((at, c)) = rest.char_indices().find(|(_, c)| acts(*c)) {
            writer.write_all(&rest.as_bytes()[..at])?;
            for unit in c.encode_utf16(&mut [0; 2]) {
                write!(writer, "\\u{unit:04x}")?;
            }
            rest = &rest[at + c.len_utf8()..];
        }
        writer.write_all(rest.as_bytes())
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use proptest::proptest;
    use serde_json::Value;

    use super::super::LANGUAGE;
    use super::write;
    use crate::matching::{Address, MatchingSettings, Utterance};
    use crate::reply::miniature::miniature;
    use crate::responder::Responder;

    fn line(question: &str) -> String {
        let responder = Responder::new(miniature(), &MatchingSettings::default());
        let response = responder.respond(Utterance { text: question, address: Address::Asked }, LANGUAGE);
        let mut out = Vec::new();
        write(question, &response, Duration::from_micros(12), None, &mut out)
            .expect("memory takes everything");
        String::from_utf8(out).expect("JSON is UTF-8")
    }

    fn value(question: &str) -> Value {
        serde_json::from_str(&line(question)).expect("it is JSON")
    }

    fn pretty(question: &str) -> String {
        let mut value = value(question);
        value["confidence"] = "…".into();
        for suggestion in value["suggestions"].as_array_mut().expect("a list") {
            suggestion["confidence"] = "…".into();
        }
        serde_json::to_string_pretty(&value).expect("it was JSON")
    }

    #[test]
    fn an_answer_has_this_shape() {
        insta::assert_snapshot!(pretty("How many people were aboard the ferry?"));
    }

    #[test]
    fn an_abstention_has_the_same_shape() {
        insta::assert_snapshot!(pretty("hello"));
    }

    #[test]
    fn a_reply_is_one_line() {
        assert_eq!(line("a\nb").matches('\n').count(), 1);
    }

    #[test]
    fn nothing_in_a_line_acts_on_a_terminal() {
        let line = line("a\u{9b}31m\u{202e}\u{7f}\u{e0041}");
        assert!(line.contains(r"a\u009b31m\u202e\u007f\udb40\udc41"), "{line}");
    }

    proptest! {
        #[test]
        fn the_question_comes_back_unchanged(question in ".*") {
            assert_eq!(value(&question)["question"], question);
        }
    }
}
