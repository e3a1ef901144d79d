//! The whole road of a question: utterance → decision → reply.
//!
//! The road never waits on disk, database or network, and knows no clock: same base, same settings,
//! same utterance, same response. Matching is in [`crate::matching`], composing in [`crate::reply`];
//! whoever sends the reply stands at one of the two doors. The road of a quotation is in `quotations`.

mod quotations;

use std::sync::OnceLock;

use crate::knowledge::{KnowledgeBase, RecordRef};
use crate::matching::{
    AbstainReason, Address, Decision, Explanation, Matcher, MatchingSettings, Outcome, Utterance,
};
use crate::quoting::Examiner;
use crate::reply::sheet::{self, CommandLine};
use crate::reply::{self, Inquiry, Language, Reply, Sheet, Subject, Suggestion};
use crate::trained;

pub use quotations::{Examined, Unfound};

/// A knowledge base ready for questions; immutable, and shared by all threads.
#[derive(Debug)]
pub struct Responder {
    base: KnowledgeBase,
    matcher: Matcher,
    /// Made when the first quotation is checked: whoever asks a question need not wait for it.
    examiner: OnceLock<Examiner>,
}

/// What became of an utterance.
#[derive(Debug, Clone, PartialEq)]
pub struct Response {
    /// What the matcher decided, and how sure it is.
    pub decision: Decision,
    /// What is said.
    pub reply: Reply,
}

/// What became of words that were checked.
#[derive(Debug, Clone, PartialEq)]
pub enum Checked {
    /// A single statement: its claim card, or why there is none.
    One(Box<Response>),
    /// Several statements, a line each.
    Several(Box<Sheet>),
}

/// So sure must the matcher be of a record that a view is about it. A view says at its head what it is
/// about and answers nothing, so this is less than an answer needs.
const NEAR_ENOUGH: f64 = 0.4;

/// Most statements of a message that are checked.
pub const MOST_STATEMENTS: usize = 5;

impl Responder {
    /// Makes a knowledge base ready for questions.
    pub fn new(base: KnowledgeBase, settings: &MatchingSettings) -> Self {
        let matcher = trained::matcher(&base, settings);
        Self { base, matcher, examiner: OnceLock::new() }
    }

    /// Answers, suggests or abstains, in this language where the bot speaks in its own voice.
    pub fn respond(&self, utterance: Utterance<'_>, language: Language) -> Response {
        let decision = self.matcher.decide(utterance);
        let reply = reply::compose(&self.base, &decision, language);
        Response { decision, reply }
    }

    /// Holds words against the record, statement by statement; greetings and the like are no statements.
    pub fn check(&self, text: &str, language: Language) -> Checked {
        let statements = reply::statements(text);
        let decide = |text: &str| self.matcher.decide(Utterance { text, address: Address::Asked });
        let decisions = statements.iter().map(|statement| decide(statement)).filter(is_statement);
        let mut decisions: Vec<Decision> = decisions.collect();
        if decisions.len() > 1 {
            let left = decisions.len().saturating_sub(MOST_STATEMENTS);
            decisions.truncate(MOST_STATEMENTS);
            return Checked::Several(Box::new(sheet::checked(&self.base, language, &decisions, left)));
        }
        let decision = decisions.pop().unwrap_or_else(|| decide(text));
        let reply = reply::check(&self.base, &decision, language);
        Checked::One(Box::new(Response { decision, reply }))
    }

    /// A view of the record; `None` when what it names is not on it (any more). `commands` are those of
    /// the door through which the reader came.
    pub fn sheet(&self, inquiry: &Inquiry, commands: &[CommandLine], language: Language) -> Option<Sheet> {
        sheet::sheet(&self.base, inquiry, commands, language)
    }

    /// What a text is about: everything if it says nothing, a topic or person that it names, or the record
    /// that it comes closest to; `None` when it comes close to none.
    pub fn subject(&self, text: &str) -> Option<Subject> {
        if text.trim().is_empty() {
            return Some(Subject::Everything);
        }
        let named = sheet::subject_named(&self.base, text);
        named.or_else(|| self.near(text).into_iter().next().map(Subject::Record))
    }

    /// The claim that a text names, or that is on what it comes closest to, if it changed or is
    /// contradicted.
    pub fn compared(&self, text: &str) -> Option<String> {
        let titled = sheet::comparisons(&self.base).into_iter().find(|(title, _)| title == text);
        let named = || sheet::compared(&self.base, &sheet::subject_named(&self.base, text)?);
        let near = || self.near(text).into_iter().map(Subject::Record);
        titled
            .map(|(_, id)| id)
            .or_else(named)
            .or_else(|| near().find_map(|subject| sheet::compared(&self.base, &subject)))
    }

    /// The records that a text may mean, best first: what would be answered or offered, else what is
    /// [`NEAR_ENOUGH`].
    fn near(&self, text: &str) -> Vec<RecordRef> {
        let candidates = match self.matcher.decide(Utterance { text, address: Address::Asked }).outcome {
            Outcome::Answer(candidate) => vec![candidate],
            Outcome::Suggest(candidates) => candidates,
            Outcome::Abstain { mut nearest, .. } => {
                nearest.retain(|candidate| candidate.confidence >= NEAR_ENOUGH);
                nearest
            }
        };
        candidates.into_iter().map(|candidate| candidate.record).collect()
    }

    /// The claim card of a record; `None` when there is no such record (any more).
    pub fn card(&self, record: &RecordRef, language: Language) -> Option<Reply> {
        reply::card(&self.base, record, language)
    }

    /// The reply to a choice by button or menu; `None` when there is no such record (any more).
    pub fn show(&self, record: &RecordRef, language: Language) -> Option<Reply> {
        reply::show(&self.base, record, language)
    }

    /// Everything that a record rests on; `None` when there is no such record, or it is not served.
    pub fn receipts(&self, record: &RecordRef, language: Language) -> Option<Reply> {
        reply::receipts(&self.base, record, language)
    }

    /// Records that begin to match what is being typed, best first, at most `limit`.
    pub fn complete(&self, text: &str, limit: usize) -> Vec<Suggestion> {
        let ranked = self.matcher.rank(text, limit);
        let choice = |record: &RecordRef, confidence| reply::suggestion(&self.base, record, Some(confidence));
        ranked.iter().filter_map(|candidate| choice(&candidate.record, candidate.confidence)).collect()
    }

    /// How the decision on an utterance comes about.
    pub fn explain(&self, utterance: Utterance<'_>) -> Explanation {
        self.matcher.explain(utterance)
    }

    /// The knowledge base that is served.
    pub fn knowledge(&self) -> &KnowledgeBase {
        &self.base
    }
}

/// Whether there is something to be true or false.
fn is_statement(decision: &Decision) -> bool {
    let Outcome::Abstain { reason, .. } = &decision.outcome else { return true };
    !matches!(reason, AbstainReason::Empty | AbstainReason::SmallTalk | AbstainReason::About)
}

#[cfg(test)]
mod tests {
    use super::{Checked, Responder};
    use crate::knowledge::{RecordKind, RecordRef};
    use crate::matching::{Address, MatchingSettings, Utterance};
    use crate::reply::miniature::miniature;
    use crate::reply::{Language, ReplyKind, Subject};

    fn responder() -> Responder {
        Responder::new(miniature(), &MatchingSettings::default())
    }

    #[track_caller]
    fn check(text: &str, kind: ReplyKind, record: Option<&str>) {
        let response = responder().respond(Utterance { text, address: Address::Asked }, Language::English);
        let answered = response.reply.record.map(|record| record.id);
        assert_eq!((response.reply.kind, answered.as_deref()), (kind, record), "{text}");
    }

    #[test]
    fn a_curated_question_is_answered_and_nothing_else() {
        check("How many people were aboard the ferry?", ReplyKind::Answer, Some("how-many-aboard"));
        check("will it rain tomorrow", ReplyKind::Abstain, None);
        check("hello", ReplyKind::Abstain, None);
        check("", ReplyKind::Abstain, None);
    }

    #[test]
    fn what_is_withdrawn_answers_nothing() {
        let utterance = Utterance { text: "Who was hurt?", address: Address::Asked };
        let response = responder().respond(utterance, Language::English);
        assert_ne!(response.reply.record.map(|record| record.id), Some("who-was-hurt".into()));
    }

    #[test]
    fn completion_offers_records_that_can_be_shown() {
        let responder = responder();
        let offered = responder.complete("how many peo", 3);
        assert_eq!(offered[0].record, RecordRef { kind: RecordKind::Faq, id: "how-many-aboard".into() });
        assert!(offered.len() <= 3);
        let mut shown = offered.iter().map(|choice| responder.show(&choice.record, Language::English));
        assert!(shown.all(|reply| reply.is_some_and(|reply| reply.kind == ReplyKind::Answer)));
    }

    #[track_caller]
    fn check_checked(text: &str, expected: Result<&str, usize>) {
        let found = match responder().check(text, Language::English) {
            Checked::One(response) => Ok(response.reply.title),
            Checked::Several(sheet) => Err(sheet.parts.iter().filter(|part| part.choice.is_some()).count()),
        };
        assert_eq!(found.as_deref().map_err(|count| *count), expected, "{text}");
    }

    #[test]
    fn words_are_checked_statement_by_statement() {
        let one = "Claim: About 240 people were aboard the Alder.";
        check_checked("there were 240 people on the ferry", Ok(one));
        check_checked("Hello! There were 240 people on the ferry. Thanks", Ok(one));
        check_checked("hello", Ok("Hello"));
        check_checked("", Ok("No question yet"));
        check_checked("There were 240 people on the ferry. The ferry hit the bridge because of fog.", Err(2));
        check_checked("There were 240 people on the ferry. Will it rain tomorrow in town?", Err(1));
        check_checked(&"There were 240 people on the ferry. ".repeat(9), Err(super::MOST_STATEMENTS));
    }

    #[test]
    fn a_subject_is_named_or_near() {
        let responder = responder();
        let record = RecordRef { kind: RecordKind::Faq, id: "how-many-aboard".into() };
        assert_eq!(responder.subject(" "), Some(Subject::Everything));
        assert_eq!(responder.subject("what happened"), Some(Subject::Topic("cause".into())));
        assert_eq!(responder.subject("how many people were on board?"), Some(Subject::Record(record)));
        assert_eq!(responder.subject("will it rain tomorrow"), None);
        assert_eq!(responder.compared("fog").as_deref(), Some("fog-was-the-cause"));
        assert_eq!(responder.compared("The people on board").as_deref(), Some("exactly-212-aboard"));
        assert_eq!(responder.compared("will it rain tomorrow"), None);
    }
}
