//! Everything that `onrecord check` looks at, and the moderators' desk before an edit goes live.
//!
//! The knowledge base's own checks come first; where it can be served, the whole road is driven with
//! it: every golden question is asked, and every reply is measured. Pure: files in, problems out.

use crate::knowledge::{
    self, Code, Expectation, Finding, KnowledgeBase, Loaded, Path, Problem, RecordKind, RecordRef, Status,
    Table, TextFile,
};
use crate::matching::{Address, MatchingSettings, Outcome, Utterance};
use crate::reply::text;
use crate::responder::Responder;

/// A title longer than this is cut at the head of a message.
const LONGEST_TITLE: usize = 256;

/// What is longer than this is shown in pages; a reader should not have to turn one.
const LONGEST_REPLY: usize = 3600;

/// What came of looking at a knowledge base.
#[derive(Debug, Clone, PartialEq)]
pub struct Report {
    /// The knowledge base, when it may be served.
    pub base: Option<KnowledgeBase>,
    /// Everything that was found, in order of place.
    pub problems: Vec<Problem>,
}

/// Looks at a knowledge base in these files; `unread` are the problems with those that could not be
/// read from disk.
pub fn examine(files: Vec<TextFile>, unread: Vec<Problem>, settings: &MatchingSettings) -> Report {
    match knowledge::read_besides(files, unread) {
        Ok(loaded) => examine_loaded(loaded, settings),
        Err(problems) => Report { base: None, problems },
    }
}

/// Looks at a knowledge base that has been read.
pub fn examine_loaded(loaded: Loaded, settings: &MatchingSettings) -> Report {
    let responder = Responder::new(loaded.base.clone(), settings);
    let findings = golden_questions(&responder).into_iter().chain(replies(&responder)).collect();
    let mut problems = loaded.placed(findings);
    problems.extend(loaded.warnings);
    knowledge::sort(&mut problems);
    Report { base: Some(loaded.base), problems }
}

/// Every golden question leads where it says.
fn golden_questions(responder: &Responder) -> Vec<Finding> {
    let golden = responder.knowledge().golden.iter().enumerate();
    golden
        .filter_map(|(index, golden)| {
            let utterance = Utterance { text: &golden.ask, address: Address::Asked };
            let outcome = responder.respond(utterance).decision.outcome;
            let message = astray(&golden.ask, &golden.expect, &outcome)?;
            let path = Path::of(Table::Golden, index).key("ask");
            Some(finding(responder.knowledge(), path, message, &golden.expect, &outcome))
        })
        .collect()
}

/// What a golden question does instead of what it should; `None` when it does that.
fn astray(ask: &str, expect: &Expectation, outcome: &Outcome) -> Option<String> {
    let wanted = match (expect, outcome) {
        (Expectation::Record(id), Outcome::Answer(candidate)) if candidate.record.id == *id => return None,
        (Expectation::Abstain | Expectation::Suggest, Outcome::Abstain { .. })
        | (Expectation::Suggest, Outcome::Suggest(_)) => return None,
        (Expectation::Record(id), _) => format!("should lead to `{id}`"),
        (Expectation::Abstain, _) => "should be left alone".to_owned(),
        (Expectation::Suggest, _) => "should not be answered".to_owned(),
    };
    let found = match outcome {
        Outcome::Answer(candidate) => format!("is answered with `{}`", candidate.record),
        Outcome::Suggest(candidates) => {
            let ids: Vec<_> = candidates.iter().map(|candidate| candidate.record.id.as_str()).collect();
            format!("gets suggestions: `{}`", ids.join("`, `"))
        }
        Outcome::Abstain { .. } => "is not answered".to_owned(),
    };
    Some(format!("`{}` {wanted}, but {found}", ask.replace('`', "'")))
}

/// A false answer is the worst error, and a question that reaches nothing at all the next; the rest a
/// curator should look at: the right record only offered, a suggestion too many, or an answer by another
/// record that says the same.
fn finding(
    base: &KnowledgeBase,
    path: Path,
    message: String,
    expect: &Expectation,
    outcome: &Outcome,
) -> Finding {
    let hint = match (expect, outcome) {
        (Expectation::Record(_), Outcome::Answer(_)) => {
            "add the wording to the `phrasings` of the right record, or to the `not-phrasings` of the wrong one"
        }
        (Expectation::Record(_), _) => "add a wording like it to the record's `phrasings`",
        (_, Outcome::Answer(_)) => "add the wording to the `not-phrasings` of that record",
        _ => "add the wording to their `not-phrasings`, or expect `suggest`",
    };
    let harmless = match (expect, outcome) {
        (Expectation::Record(id), Outcome::Answer(answer)) => says_the_same(base, id, &answer.record.id),
        (Expectation::Record(id), Outcome::Suggest(offered)) => {
            offered.iter().any(|one| one.record.id == *id)
        }
        (Expectation::Abstain, Outcome::Suggest(_)) => true,
        _ => false,
    };
    if harmless {
        Finding::warning(Code::GOLDEN_ASTRAY, path, message, hint)
    } else {
        Finding::error(Code::GOLDEN_ASTRAY, path, message, hint)
    }
}

/// Whether one of two records is an FAQ entry that rests on the other, a claim, or both rest on one.
fn says_the_same(base: &KnowledgeBase, one: &str, other: &str) -> bool {
    let rests_on = |id: &str| -> Vec<&str> {
        let entry = base.faq(id).into_iter().flat_map(|entry| entry.claims.iter().map(String::as_str));
        entry.chain(base.claim(id).map(|claim| claim.id.as_str())).collect()
    };
    let others = rests_on(other);
    rests_on(one).iter().any(|claim| others.contains(claim))
}

/// Every reply fits into one message.
fn replies(responder: &Responder) -> Vec<Finding> {
    let base = responder.knowledge();
    let served = |status: Status| matches!(status, Status::Current | Status::Corrected);
    let faq = base.faq.iter().enumerate().filter(|(_, row)| served(row.status));
    let faq = faq.map(|(index, row)| (Path::of(Table::Faq, index).key("question"), RecordKind::Faq, &row.id));
    let claims = base.claims.iter().enumerate().filter(|(_, row)| served(row.status));
    let claims = claims
        .map(|(index, row)| (Path::of(Table::Claim, index).key("statement"), RecordKind::Claim, &row.id));
    let quotations = base.quotations.iter().enumerate();
    let quotations = quotations
        .map(|(index, row)| (Path::of(Table::Quotation, index).key("text"), RecordKind::Quotation, &row.id));
    faq.chain(claims)
        .chain(quotations)
        .filter_map(|(path, kind, id)| measured(responder, path, &RecordRef { kind, id: id.clone() }))
        .collect()
}

fn measured(responder: &Responder, path: Path, record: &RecordRef) -> Option<Finding> {
    let reply = responder.show(record)?;
    let title = reply.title.chars().count();
    // A quotation is its own title and is shown in full below it.
    if title > LONGEST_TITLE && record.kind != RecordKind::Quotation {
        let message = format!("the title of `{record}` has {title} characters");
        let hint = format!("Discord shows {LONGEST_TITLE}; write a shorter one");
        return Some(Finding::error(Code::REPLY_TOO_LONG, path, message, hint));
    }
    let length = text::render(&reply).chars().count();
    (length > LONGEST_REPLY).then(|| {
        let message = format!("the reply of `{record}` has {length} characters and takes more than one page");
        let hint =
            format!("keep it under {LONGEST_REPLY}: name fewer claims or quotations, or shorten the answer");
        Finding::warning(Code::REPLY_TOO_LONG, path, message, hint)
    })
}
