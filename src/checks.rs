//! Everything that `onrecord check` looks at, and the moderators' desk before an edit goes live.
//!
//! The knowledge base's own checks come first; where it can be served, the whole road is driven with
//! it: every golden question is asked, and every reply is measured. Pure: files in, problems out.

use crate::discord::{limits, render};
use crate::knowledge::{
    self, Code, Expectation, Finding, KnowledgeBase, Loaded, Path, Problem, RecordKind, RecordRef, Table,
    TextFile,
};
use crate::matching::{Address, MatchingSettings, Outcome, Utterance};
use crate::reply::{Language, ReplyKind};
use crate::responder::Responder;

/// What came of looking at a knowledge base.
#[derive(Debug, Clone, PartialEq)]
pub struct Report {
    /// The knowledge base, when it may be served.
    pub base: Option<KnowledgeBase>,
    /// Everything that was found, in order of place.
    pub problems: Vec<Problem>,
}

/// Is told after each step how many are done, and how many there are.
pub type Watcher<'a> = &'a dyn Fn(usize, usize);

/// Looks at a knowledge base in these files; `unread` are the problems with those that could not be
/// read from disk.
pub fn examine(files: Vec<TextFile>, unread: Vec<Problem>, settings: &MatchingSettings) -> Report {
    examine_watched(files, unread, settings, &|_, _| ())
}

/// The same, while somebody watches.
pub fn examine_watched(
    files: Vec<TextFile>,
    unread: Vec<Problem>,
    settings: &MatchingSettings,
    watcher: Watcher<'_>,
) -> Report {
    match knowledge::read_besides(files, unread) {
        Ok(loaded) => examine_loaded_watched(loaded, settings, watcher),
        Err(problems) => Report { base: None, problems },
    }
}

/// Looks at a knowledge base that has been read.
pub fn examine_loaded(loaded: Loaded, settings: &MatchingSettings) -> Report {
    examine_loaded_watched(loaded, settings, &|_, _| ())
}

/// The same, while somebody watches.
pub fn examine_loaded_watched(loaded: Loaded, settings: &MatchingSettings, watcher: Watcher<'_>) -> Report {
    let responder = Responder::new(loaded.base.clone(), settings);
    let findings = golden_questions(&responder, watcher).into_iter().chain(replies(&responder)).collect();
    let mut problems = loaded.placed(findings);
    problems.extend(loaded.warnings);
    knowledge::sort(&mut problems);
    Report { base: Some(loaded.base), problems }
}

/// Every golden question leads where it says.
fn golden_questions(responder: &Responder, watcher: Watcher<'_>) -> Vec<Finding> {
    let golden = &responder.knowledge().golden;
    let mut findings = Vec::new();
    for (index, question) in golden.iter().enumerate() {
        let utterance = Utterance { text: &question.ask, address: Address::Asked };
        let outcome = responder.respond(utterance, Language::English).decision.outcome;
        if let Some(message) = astray(&question.ask, &question.expect, &outcome) {
            let path = Path::of(Table::Golden, index).key("ask");
            findings.push(finding(responder.knowledge(), path, message, &question.expect, &outcome));
        }
        watcher(index + 1, golden.len());
    }
    findings
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

/// Every reply fits into one message on Discord, what is said of withdrawn records included.
fn replies(responder: &Responder) -> Vec<Finding> {
    let base = responder.knowledge();
    let faq = base.faq.iter().enumerate();
    let faq = faq.map(|(index, row)| (Path::of(Table::Faq, index).key("question"), RecordKind::Faq, &row.id));
    let claims = base.claims.iter().enumerate();
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

/// What is too long about the reply of a record: its title, or all of it.
fn measured(responder: &Responder, path: Path, record: &RecordRef) -> Option<Finding> {
    let reply = responder.show(record, Language::English)?;
    // A quotation is its own title and is shown in full below it.
    if !render::shows_whole_title(&reply) && record.kind != RecordKind::Quotation {
        let message =
            format!("the title of `{record}` has {} characters and is cut", reply.title.chars().count());
        let hint = format!("Discord shows {}; write a shorter one", limits::EMBED_TITLE);
        return Some(Finding::error(Code::REPLY_TOO_LONG, path, message, hint));
    }
    let pages = render::pages(&reply);
    (pages > 1).then(|| {
        let (message, hint) = match reply.kind {
            ReplyKind::Answer => (
                format!("the reply of `{record}` takes {pages} pages on Discord"),
                "name fewer claims, quotations or sources, or shorten the answer",
            ),
            ReplyKind::Suggest | ReplyKind::Abstain => (
                format!("what is said in the place of `{record}` is cut on Discord"),
                "shorten the note of its last correction",
            ),
        };
        Finding::warning(Code::REPLY_TOO_LONG, path, message, hint)
    })
}

#[cfg(test)]
mod tests {
    use super::{examine, examine_watched};
    use crate::knowledge::TextFile;
    use crate::matching::MatchingSettings;

    const SOUND: &str = include_str!("../tests/fixtures/knowledge/sound.toml");

    /// What is too long in the sound fixture with one passage replaced, and more behind it.
    #[track_caller]
    fn check(passage: &str, replacement: &str, more: &str, expected: &[&str]) {
        assert!(SOUND.contains(passage), "{passage}");
        let text = SOUND.replacen(passage, replacement, 1) + more;
        let file = TextFile::new("sound.toml", "sound.toml", &text);
        let report = examine(vec![file], Vec::new(), &MatchingSettings::default());
        let too_long = report.problems.iter().filter(|problem| problem.code.0 == "reply-too-long");
        let messages: Vec<&str> = too_long.map(|problem| problem.message.as_str()).collect();
        assert_eq!(messages, expected, "{:#?}", report.problems);
    }

    #[test]
    fn whoever_watches_sees_each_golden_question() {
        let seen = std::cell::RefCell::new(Vec::new());
        let file = TextFile::new("sound.toml", "sound.toml", SOUND);
        let settings = MatchingSettings::default();
        examine_watched(vec![file], Vec::new(), &settings, &|done, all| seen.borrow_mut().push((done, all)));
        assert_eq!(seen.into_inner(), [(1, 2), (2, 2)]);
    }

    /// Sources with long addresses, and the markers that cite them all.
    fn many_sources(count: usize) -> (String, String) {
        let id = |number: usize| format!("gazette-{number}");
        let source = |number| {
            let path = "a-long-address/".repeat(8);
            format!(
                "\n[[source]]\nid = \"{}\"\npublisher = \"The Gazette\"\ntitle = \"Dockers\"\n\
                 published = 2024-05-01\nurl = \"https://gazette.example.org/{path}\"\nurl-kind = \"original\"\n",
                id(number)
            )
        };
        let markers = (0..count).flat_map(|number| [" [^".to_owned(), id(number), "]".to_owned()]).collect();
        ((0..count).map(source).collect(), markers)
    }

    #[test]
    fn pages_are_counted_as_discord_shows_them() {
        let answer = "answer = \"On 1 May. [^gazette-2024-05-01]\"";
        let (sources, markers) = many_sources(15);
        check(answer, &format!("answer = \"On 1 May.{markers}\""), &sources, &[]);
        let (sources, markers) = many_sources(20);
        let expected = ["the reply of `when-did-it-begin` takes 2 pages on Discord"];
        check(answer, &format!("answer = \"On 1 May.{markers}\""), &sources, &expected);
    }

    #[test]
    fn a_title_is_measured_with_its_escapes() {
        let question = "When did the strike begin?";
        check(question, &"under lines ".repeat(20), "", &[]);
        let expected = ["the title of `when-did-it-begin` has 239 characters and is cut"];
        check(question, &"under_lines ".repeat(20), "", &expected);
    }

    #[test]
    fn what_is_said_of_a_withdrawn_record_is_measured() {
        let question = "question = \"When did the strike begin?\"";
        let withdrawn = |note: &str| {
            format!(
                "correction = [{{ on = 2024-05-02, note = \"{note}\" }}]\nstatus = \"withdrawn\"\n{question}"
            )
        };
        check(question, &withdrawn("It was another day."), "", &[]);
        let expected = ["what is said in the place of `when-did-it-begin` is cut on Discord"];
        check(question, &withdrawn(&"It was another day. ".repeat(120)), "", &expected);
    }
}
