//! The road of a quotation: a text → the verdicts on what it quotes → replies; and which ones are browsed.
//!
//! Comparing is in [`crate::quoting`], composing in [`crate::reply`].

use super::Responder;
use crate::knowledge::{RecordKind, RecordRef};
use crate::quoting::{Examination, Examiner, Submission, is_like};
use crate::reply::{self, Inquiry, Language, Reply, Subject, sheet};

/// What became of a text whose quotations were checked.
#[derive(Debug, Clone, PartialEq)]
pub struct Examined {
    /// The verdicts.
    pub examination: Examination,
    /// What is said of each, in order.
    pub replies: Vec<Reply>,
}

/// Why no quotations can be browsed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unfound {
    /// Nobody of that name is quoted.
    Speaker,
    /// Nothing on record is about that.
    Subject,
}

impl Responder {
    /// Says of each quotation in a text whether it is what was said. `about` decides between quotations in the
    /// same words, where it names a topic.
    pub fn examine(&self, text: &str, speaker: &str, about: &str, language: Language) -> Examined {
        let speaker = Some(speaker).filter(|speaker| !speaker.trim().is_empty());
        let topic = match sheet::subject_named(&self.base, about) {
            Some(Subject::Topic(topic)) => Some(topic),
            _ => None,
        };
        let submission = Submission { text, speaker, topic: topic.as_deref() };
        let examination = self.examiner().examine(&submission);
        let replies = reply::quotation_checks(&self.base, &examination, language);
        Examined { examination, replies }
    }

    /// The quotations of a speaker, by any name, about a subject; all of them where both are left out.
    ///
    /// # Errors
    /// When either is on record under no such name.
    pub fn quotations(&self, speaker: &str, about: Option<Subject>) -> Result<Inquiry, Unfound> {
        let speaker = match speaker.trim() {
            "" => None,
            name => Some(self.examiner().quoted_by_name(name).ok_or(Unfound::Speaker)?),
        };
        Ok(Inquiry::Quotations { speaker, about: about.ok_or(Unfound::Subject)? })
    }

    /// Who is quoted and begins to be called what is being typed, who is quoted most first: names with ids.
    pub fn complete_speaker(&self, typed: &str) -> Vec<(String, String)> {
        let found = self.examiner().speakers_like(typed).into_iter();
        found.filter_map(|speaker| Some((self.base.person(&speaker.id)?.name.clone(), speaker.id))).collect()
    }

    /// What quotations are about that begins to be called what is being typed: topics, or where the record has
    /// none, records that rest on quotations.
    pub fn complete_quoted(&self, typed: &str) -> Vec<(String, Subject)> {
        let is_quoted = |subject: &Subject| sheet::is_quoted(&self.base, subject);
        let topics = self.base.topics.iter();
        let topics = topics.map(|topic| (topic.title.clone(), Subject::Topic(topic.id.clone())));
        let mut subjects: Vec<(String, Subject)> = topics.filter(|(_, subject)| is_quoted(subject)).collect();
        if subjects.is_empty() {
            let faq = self.base.faq.iter().map(|entry| (RecordKind::Faq, &entry.id));
            let claims = self.base.claims.iter().map(|claim| (RecordKind::Claim, &claim.id));
            let records = faq.chain(claims).map(|(kind, id)| RecordRef { kind, id: id.clone() });
            let titled = records.filter_map(|record| reply::suggestion(&self.base, &record, None));
            let titled = titled.map(|choice| (choice.title, Subject::Record(choice.record)));
            subjects = titled.filter(|(_, subject)| is_quoted(subject)).collect();
        }
        subjects.retain(|(title, _)| is_like(title, typed));
        subjects
    }

    fn examiner(&self) -> &Examiner {
        self.examiner.get_or_init(|| Examiner::new(&self.base))
    }
}

#[cfg(test)]
mod tests {
    use super::Unfound;
    use crate::knowledge::KnowledgeBase;
    use crate::matching::MatchingSettings;
    use crate::quoting::Verdict;
    use crate::reply::miniature::miniature;
    use crate::reply::{Inquiry, Language, Subject};
    use crate::responder::Responder;

    fn responder(base: KnowledgeBase) -> Responder {
        Responder::new(base, &MatchingSettings::default())
    }

    #[test]
    fn a_quotation_is_checked_and_told_of() {
        let post = "Marsh: “All 212 people on board are safe.”";
        let examined = responder(miniature()).examine(post, "", "people", Language::English);
        assert_eq!(examined.examination.checks[0].verdict, Verdict::Altered);
        let record = examined.replies[0].record.as_ref();
        assert_eq!(record.map(|record| record.id.as_str()), Some("marsh-all-ashore"));
    }

    #[track_caller]
    fn check(speaker: &str, about: &str, expected: Result<(Option<&str>, Subject), Unfound>) {
        let responder = responder(miniature());
        let expected = expected.map(|(speaker, about)| {
            let speaker = speaker.map(str::to_owned);
            Inquiry::Quotations { speaker, about }
        });
        assert_eq!(
            responder.quotations(speaker, responder.subject(about)),
            expected,
            "{speaker:?} {about:?}"
        );
    }

    #[test]
    fn a_speaker_and_a_subject_are_found_by_name() {
        let people = || Subject::Topic("people".to_owned());
        check("", "", Ok((None, Subject::Everything)));
        check("Marsh", "The people on board", Ok((Some("ada-marsh"), people())));
        check("the port", "people", Ok((Some("port-authority"), people())));
        check("Mash", "", Ok((Some("ada-marsh"), Subject::Everything)));
        check("Elvis", "people", Err(Unfound::Speaker));
        check("", "the weather on the moon", Err(Unfound::Subject));
    }

    #[test]
    fn what_is_typed_is_completed() {
        let titles = |base, typed| -> Vec<String> {
            responder(base).complete_quoted(typed).into_iter().map(|(title, _)| title).collect()
        };
        assert_eq!(titles(miniature(), "peo"), ["The people on board"]);
        assert!(titles(miniature(), "how many").is_empty());
        let mut without_topics = miniature();
        without_topics.topics.clear();
        assert_eq!(titles(without_topics, "how many"), ["How many people were aboard the ferry?"]);
        let speakers = responder(miniature()).complete_speaker("ma");
        assert_eq!(speakers, [("Ada Marsh".to_owned(), "ada-marsh".to_owned())]);
    }
}
