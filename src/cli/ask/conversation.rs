//! What a line typed at the prompt means: a question, a choice by number, or a command.
//!
//! Knows the last reply and nothing else; reads no keys and draws nothing.

use super::{LANGUAGE, asked};
use crate::knowledge::RecordRef;
use crate::matching::Explanation;
use crate::reply::{Reply, ReplyKind};
use crate::responder::Responder;

/// A person at a prompt.
#[derive(Debug)]
pub(super) struct Conversation<'a> {
    responder: &'a Responder,
    last: Option<Reply>,
    question: Option<String>,
}

/// What a line leads to.
#[derive(Debug, PartialEq)]
pub(super) enum Turn {
    /// This is said.
    Reply(Box<Reply>),
    /// The sources of this reply are shown.
    Sources(Box<Reply>),
    /// How the last question was decided is shown.
    Explanation(Box<Explanation>),
    /// None of the records offered is meant.
    NoneOfThese,
    /// There is no reply yet whose receipts could be shown.
    NothingYet,
    /// The commands are listed.
    Help,
    /// There is no such command.
    Unknown,
    /// Nothing was typed.
    Silence,
    /// The person leaves.
    Quit,
}

impl<'a> Conversation<'a> {
    /// Nothing said yet.
    pub(super) fn new(responder: &'a Responder) -> Self {
        Self { responder, last: None, question: None }
    }

    /// What this line leads to.
    pub(super) fn hear(&mut self, line: &str) -> Turn {
        let line = line.trim();
        if line.is_empty() {
            return Turn::Silence;
        }
        match line.strip_prefix(':') {
            Some("help" | "h" | "?") => Turn::Help,
            Some("quit" | "q" | "exit") => Turn::Quit,
            Some("sources" | "s") => self.sources(),
            Some("receipts" | "r") => self.receipts(),
            Some("explain" | "e") => self.explain(),
            Some(_) => Turn::Unknown,
            None => self.choose(line).unwrap_or_else(|| self.ask(line)),
        }
    }

    fn ask(&mut self, question: &str) -> Turn {
        self.question = Some(question.to_owned());
        self.say(self.responder.respond(asked(question), LANGUAGE).reply)
    }

    fn explain(&self) -> Turn {
        let explanation = self.question.as_ref().map(|question| self.responder.explain(asked(question)));
        explanation.map_or(Turn::NothingYet, |explanation| Turn::Explanation(Box::new(explanation)))
    }

    fn say(&mut self, reply: Reply) -> Turn {
        self.last = Some(reply.clone());
        Turn::Reply(Box::new(reply))
    }

    fn sources(&self) -> Turn {
        let cited = self.last.clone().filter(|reply| !reply.citations.is_empty());
        cited.map_or(Turn::NothingYet, |reply| Turn::Sources(Box::new(reply)))
    }

    fn receipts(&self) -> Turn {
        let record = self.last.as_ref().and_then(|reply| reply.record.as_ref());
        let receipts = record.and_then(|record| self.responder.receipts(record, LANGUAGE));
        receipts.map_or(Turn::NothingYet, |reply| Turn::Reply(Box::new(reply)))
    }

    /// The record with this number, when the last reply offered so many.
    fn choose(&mut self, line: &str) -> Option<Turn> {
        let number: usize = line.parse().ok()?;
        let last = self.last.as_ref()?;
        let offered: Vec<RecordRef> = offered(last).cloned().collect();
        if last.kind == ReplyKind::Suggest && number == offered.len() + 1 {
            self.last = None;
            return Some(Turn::NoneOfThese);
        }
        let reply = self.responder.show(offered.get(number.checked_sub(1)?)?, LANGUAGE)?;
        Some(self.say(reply))
    }
}

/// The records that a reply offers, in the order of their numbers.
fn offered(reply: &Reply) -> impl Iterator<Item = &RecordRef> {
    reply.suggestions.iter().chain(&reply.follow_ups).map(|suggestion| &suggestion.record)
}

#[cfg(test)]
mod tests {
    use super::{Conversation, Turn};
    use crate::matching::MatchingSettings;
    use crate::reply::miniature::miniature;
    use crate::responder::Responder;

    const QUESTION: &str = "how many people were aboard the ferry?";

    fn responder() -> Responder {
        let settings = MatchingSettings::default();
        Responder::new(miniature(), &settings)
    }

    /// Titles of the replies to these lines, `-` for every turn that is none.
    #[track_caller]
    fn check(lines: &[&str], expected: &[&str]) {
        let responder = responder();
        let mut conversation = Conversation::new(&responder);
        let titles: Vec<String> = lines
            .iter()
            .map(|line| match conversation.hear(line) {
                Turn::Reply(reply) => reply.title,
                _ => "-".into(),
            })
            .collect();
        assert_eq!(titles, expected);
    }

    #[test]
    fn a_number_chooses_what_was_offered() {
        check(&[QUESTION, "2"], &["How many people were aboard the ferry?", "Was anyone hurt?"]);
    }

    #[test]
    fn a_number_that_was_not_offered_is_a_question() {
        check(&[QUESTION, "9"], &["How many people were aboard the ferry?", "Not on the record"]);
        check(&["1"], &["Not on the record"]);
    }

    #[test]
    fn receipts_are_those_of_the_last_answer() {
        check(
            &[":receipts", QUESTION, ":receipts"],
            &[
                "-",
                "How many people were aboard the ferry?",
                "Receipts: How many people were aboard the ferry?",
            ],
        );
    }

    #[test]
    fn commands_begin_with_a_colon() {
        let responder = responder();
        let mut conversation = Conversation::new(&responder);
        assert_eq!(conversation.hear(":help"), Turn::Help);
        assert_eq!(conversation.hear(":quit"), Turn::Quit);
        assert_eq!(conversation.hear(":nonsense"), Turn::Unknown);
        assert_eq!(conversation.hear(":sources"), Turn::NothingYet);
        assert_eq!(conversation.hear("  "), Turn::Silence);
        assert_eq!(conversation.hear(":explain"), Turn::NothingYet);
        conversation.hear(QUESTION);
        assert!(matches!(conversation.hear(":sources"), Turn::Sources(_)));
        assert!(matches!(conversation.hear(":explain"), Turn::Explanation(_)));
    }
}
