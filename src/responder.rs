//! The whole road of a question: utterance → decision → reply.
//!
//! The road never waits on disk, database or network, and knows no clock: same base, same settings,
//! same utterance, same response. Matching is in [`crate::matching`], composing in [`crate::reply`];
//! whoever sends the reply stands at one of the two doors.

use crate::knowledge::{KnowledgeBase, RecordRef};
use crate::matching::{Decision, Explanation, Matcher, MatchingSettings, Utterance};
use crate::reply::{self, Language, Reply, Suggestion};
use crate::trained;

/// A knowledge base ready for questions; immutable, and shared by all threads.
#[derive(Debug)]
pub struct Responder {
    base: KnowledgeBase,
    matcher: Matcher,
}

/// What became of an utterance.
#[derive(Debug, Clone, PartialEq)]
pub struct Response {
    /// What the matcher decided, and how sure it is.
    pub decision: Decision,
    /// What is said.
    pub reply: Reply,
}

impl Responder {
    /// Makes a knowledge base ready for questions.
    pub fn new(base: KnowledgeBase, settings: &MatchingSettings) -> Self {
        let matcher = trained::matcher(&base, settings);
        Self { base, matcher }
    }

    /// Answers, suggests or abstains, in this language where the bot speaks in its own voice.
    pub fn respond(&self, utterance: Utterance<'_>, language: Language) -> Response {
        let decision = self.matcher.decide(utterance);
        let reply = reply::compose(&self.base, &decision, language);
        Response { decision, reply }
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

#[cfg(test)]
mod tests {
    use super::Responder;
    use crate::knowledge::{RecordKind, RecordRef};
    use crate::matching::{Address, MatchingSettings, Utterance};
    use crate::reply::miniature::miniature;
    use crate::reply::{Language, ReplyKind};

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
}
