//! The road of a quotation: a text → the verdicts on what it quotes → replies; and quotations to browse.
//!
//! Comparing is in [`crate::quoting`], composing in [`crate::reply`].

use super::Responder;
use crate::knowledge::RecordRef;
use crate::matching::{Address, Outcome, Utterance};
use crate::quoting::{self, Count, Examination, Examiner, Inquiry, Selection, Subject};
use crate::reply::{self, Heading, Language, Overview, Reply};

/// What became of a text whose quotations were checked.
#[derive(Debug, Clone, PartialEq)]
pub struct Examined {
    /// The verdicts.
    pub examination: Examination,
    /// What is said of each, in order.
    pub replies: Vec<Reply>,
}

/// Why nothing can be browsed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unfound {
    /// Nobody of that name is quoted.
    Speaker,
    /// Nothing that is quoted is about that.
    Subject,
}

impl Responder {
    /// Says of each quotation in a text whether it is what was said.
    pub fn examine(&self, inquiry: &Inquiry<'_>, language: Language) -> Examined {
        let examination = self.examiner().examine(inquiry);
        let replies = reply::quotation_checks(&self.base, &examination, language);
        Examined { examination, replies }
    }

    /// The quotations of a selection, each whole.
    pub fn quotations(&self, selection: &Selection, language: Language) -> Reply {
        let found = self.examiner().selected(&self.base, selection);
        reply::quotations(&self.base, selection, &found, language)
    }

    /// By whom and on what there are quotations.
    pub fn quotations_overview(&self, language: Language) -> Overview {
        reply::quotations_overview(&self.base, self.examiner(), language)
    }

    /// What is meant by a speaker and a topic as people write them; what is empty is not asked for.
    ///
    /// # Errors
    /// When either is on record under no such name.
    pub fn select(&self, speaker: &str, about: &str) -> Result<Selection, Unfound> {
        let speaker = match speaker.trim() {
            "" => None,
            name => {
                let found = self.examiner().quoted_by_name(name).into_iter().next();
                Some(found.ok_or(Unfound::Speaker)?)
            }
        };
        let subject = match about.trim() {
            "" => None,
            about => Some(self.quoted_subject(about).ok_or(Unfound::Subject)?),
        };
        Ok(Selection { speaker, subject })
    }

    /// A topic by its name; else a record that is called so or asked by such words, or its topic.
    fn quoted_subject(&self, about: &str) -> Option<Subject> {
        if let Some(topic) = self.examiner().topic_by_name(&self.base, about) {
            return Some(Subject::Topic(topic));
        }
        let records = quoting::quoting_records(&self.base);
        let is_called = |record: &&RecordRef| {
            reply::suggestion(&self.base, record, None).is_some_and(|choice| choice.title == about)
        };
        let called = records.iter().find(is_called).cloned();
        let asked = || match self.matcher.decide(Utterance { text: about, address: Address::Asked }).outcome {
            Outcome::Answer(answer) => Some(answer.record),
            Outcome::Suggest(offered) => offered.into_iter().next().map(|first| first.record),
            Outcome::Abstain { .. } => None,
        };
        let record = called.or_else(|| asked().filter(|record| records.contains(record)))?;
        Some(Subject::Record(record))
    }

    /// Who is quoted and begins to be called what is being typed, who is quoted most first.
    pub fn complete_speaker(&self, typed: &str) -> Vec<Heading> {
        let named = |count: Count| {
            let title = self.base.person(&count.id)?.name.clone();
            Some(Heading { id: count.id, title, quotations: count.quotations })
        };
        self.examiner().speakers_like(typed).into_iter().filter_map(named).collect()
    }

    /// Titles of what quotations are about that begin to be what is being typed: topics, or records where
    /// the record has no topics.
    pub fn complete_subject(&self, typed: &str) -> Vec<String> {
        let topics = self.examiner().topics(&self.base);
        let titles: Vec<String> = if topics.is_empty() {
            let records = quoting::quoting_records(&self.base);
            let titles = records.iter().filter_map(|record| reply::suggestion(&self.base, record, None));
            titles.map(|choice| choice.title).collect()
        } else {
            let title = |count: &Count| self.base.topics.iter().find(|topic| topic.id == count.id);
            topics.iter().filter_map(title).map(|topic| topic.title.clone()).collect()
        };
        titles.into_iter().filter(|title| quoting::is_like(title, typed)).collect()
    }

    fn examiner(&self) -> &Examiner {
        self.examiner.get_or_init(|| Examiner::new(&self.base))
    }
}

#[cfg(test)]
mod tests {
    use super::Unfound;
    use crate::knowledge::{KnowledgeBase, RecordKind, RecordRef};
    use crate::matching::MatchingSettings;
    use crate::quoting::{Inquiry, Selection, Subject, Verdict};
    use crate::reply::miniature::miniature;
    use crate::reply::{Language, ReplyKind};
    use crate::responder::Responder;

    fn responder(base: KnowledgeBase) -> Responder {
        Responder::new(base, &MatchingSettings::default())
    }

    /// The miniature record without topics.
    fn without_topics() -> KnowledgeBase {
        let mut base = miniature();
        base.topics.clear();
        base.quotations.iter_mut().for_each(|quotation| quotation.topic = None);
        base
    }

    #[test]
    fn a_quotation_is_checked_and_told_of() {
        let inquiry =
            Inquiry { text: "Marsh: “All 212 people on board are safe.”", ..Inquiry::default() };
        let examined = responder(miniature()).examine(&inquiry, Language::English);
        assert_eq!(examined.examination.checks[0].verdict, Verdict::Altered);
        assert_eq!(
            examined.replies[0].record.as_ref().map(|record| record.id.as_str()),
            Some("marsh-all-ashore")
        );
    }

    #[track_caller]
    fn check(
        base: KnowledgeBase,
        speaker: &str,
        about: &str,
        expected: Result<(Option<&str>, Option<Subject>), Unfound>,
    ) {
        let expected =
            expected.map(|(speaker, subject)| Selection { speaker: speaker.map(str::to_owned), subject });
        assert_eq!(responder(base).select(speaker, about), expected, "{speaker:?} {about:?}");
    }

    #[test]
    fn a_speaker_and_a_subject_are_found_by_name() {
        let people = || Some(Subject::Topic("people".to_owned()));
        check(miniature(), "", "", Ok((None, None)));
        check(miniature(), "Marsh", "The people on board", Ok((Some("ada-marsh"), people())));
        check(miniature(), "the port", "people", Ok((Some("port-authority"), people())));
        check(miniature(), "Elvis", "people", Err(Unfound::Speaker));
        check(miniature(), "", "the weather on the moon", Err(Unfound::Subject));
    }

    #[test]
    fn without_topics_records_lead_to_their_quotations() {
        let record = |kind, id: &str| Some(Subject::Record(RecordRef { kind, id: id.to_owned() }));
        let faq = record(RecordKind::Faq, "how-many-aboard");
        check(without_topics(), "", "How many people were aboard the ferry?", Ok((None, faq.clone())));
        check(without_topics(), "", "how many were on board", Ok((None, faq)));
        let titles = responder(without_topics()).complete_subject("how many");
        assert_eq!(titles, ["How many people were aboard the ferry?"]);
        assert_eq!(responder(miniature()).complete_subject("peo"), ["The people on board"]);
    }

    #[test]
    fn what_is_browsed_can_be_read() {
        let responder = responder(miniature());
        let selection = responder.select("Marsh", "").expect("she is quoted");
        let list = responder.quotations(&selection, Language::English);
        assert_eq!((list.kind, list.quotations.len()), (ReplyKind::Answer, 2));
        let nothing = Selection { speaker: Some("never-was".into()), subject: None };
        assert_eq!(responder.quotations(&nothing, Language::English).kind, ReplyKind::Abstain);
        let overview = responder.quotations_overview(Language::English);
        assert_eq!(overview.speakers[0].id, "ada-marsh");
        assert_eq!(overview.topics.len(), 2);
        assert_eq!(responder.complete_speaker("ma")[0].title, "Ada Marsh");
    }
}
