//! The quotations on record as they are browsed: by whom, and on what.

use super::Examiner;
use super::people::Named;
use super::phrase::{Phrase, Word};
use crate::knowledge::{KnowledgeBase, Quotation, Record, RecordKind, RecordRef};

/// Which quotations are looked at; all of them when neither is given.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Selection {
    /// Id of the person or body who said them.
    pub speaker: Option<String>,
    /// What they are about.
    pub subject: Option<Subject>,
}

/// What quotations are about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Subject {
    /// The heading with this id.
    Topic(String),
    /// This FAQ entry or claim rests on them.
    Record(RecordRef),
}

/// How many quotations there are under a name or heading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Count {
    /// Id of the person, body or topic.
    pub id: String,
    /// At least one.
    pub quotations: usize,
}

impl Examiner {
    /// The quotations of a selection, in the order of the record. A body's are those of the people who
    /// speak for it as well.
    pub fn selected<'a>(&self, base: &'a KnowledgeBase, selection: &Selection) -> Vec<&'a Quotation> {
        let quotations = base.quotations.iter();
        quotations.filter(|quotation| self.is_in(base, quotation, selection)).collect()
    }

    fn is_in(&self, base: &KnowledgeBase, quotation: &Quotation, selection: &Selection) -> bool {
        let by = selection.speaker.as_ref().is_none_or(|speaker| self.is_by(&quotation.speaker, speaker));
        by && match &selection.subject {
            None => true,
            Some(Subject::Topic(topic)) => quotation.topic.as_ref() == Some(topic),
            Some(Subject::Record(record)) => rests_on(base, record).contains(&quotation.id.as_str()),
        }
    }

    /// Who is quoted by this name, id or alias, typing errors forgiven: ids of people and bodies of whom
    /// there are quotations, those of others excluded.
    pub fn quoted_by_name(&self, name: &str) -> Vec<String> {
        let Named::People(found) = self.people.named(name) else { return Vec::new() };
        let ids = found.into_iter().filter_map(|at| self.person_id(at));
        ids.filter(|id| self.quoted().any(|speaker| self.is_by(speaker, id))).map(str::to_owned).collect()
    }

    /// Everybody who is quoted, who is quoted most first.
    pub fn speakers(&self) -> Vec<Count> {
        counted(self.quoted())
    }

    /// Every topic under which something is quoted, in the order of the record.
    pub fn topics(&self, base: &KnowledgeBase) -> Vec<Count> {
        let counts = counted(self.topics.iter().flatten().map(String::as_str));
        let of = |topic: &String| counts.iter().find(|count| count.id == *topic).cloned();
        base.topics.iter().filter_map(|topic| of(&topic.id)).collect()
    }

    /// The topic that is called so: by its id, its title, or words of its title.
    pub fn topic_by_name(&self, base: &KnowledgeBase, name: &str) -> Option<String> {
        let loose = |text: &str| -> Vec<String> {
            Phrase::read(text).words.into_iter().map(|word| word.loose).collect()
        };
        let words = loose(name);
        let quoted = base.topics.iter().filter(|topic| self.topics.contains(&Some(topic.id.clone())));
        let mut topics = quoted.map(|topic| (topic, loose(&topic.title)));
        let has_all = |title: &[String]| !words.is_empty() && words.iter().all(|word| title.contains(word));
        let exact = topics.clone().find(|(topic, title)| topic.id == name.trim() || *title == words);
        exact.or_else(|| topics.find(|(_, title)| has_all(title))).map(|(topic, _)| topic.id.clone())
    }

    /// Those of [`Self::speakers`] one of whose names begins to be what is typed, word by word.
    pub fn speakers_like(&self, typed: &str) -> Vec<Count> {
        let typed = Phrase::read(typed);
        let is_like = |count: &Count| self.people.has_name(&count.id, |name| begins(&typed.words, name));
        self.speakers().into_iter().filter(is_like).collect()
    }

    fn quoted(&self) -> impl Iterator<Item = &str> {
        self.speakers.iter().flatten().filter_map(|&at| self.person_id(at))
    }
}

/// Whether each word that is typed begins a word of a title.
pub fn is_like(title: &str, typed: &str) -> bool {
    begins(&Phrase::read(typed).words, &Phrase::read(title).words)
}

fn begins(typed: &[Word], title: &[Word]) -> bool {
    typed.iter().all(|part| title.iter().any(|word| word.loose.starts_with(&part.loose)))
}

/// Ids of the quotations on which a record rests.
fn rests_on<'a>(base: &'a KnowledgeBase, record: &RecordRef) -> Vec<&'a str> {
    let of_claim = |id: &String| base.claim(id).into_iter().flat_map(|claim| &claim.quotations);
    let ids: Vec<&String> = match base.record(record) {
        Some(Record::Faq(entry)) => {
            entry.quotations.iter().chain(entry.claims.iter().flat_map(of_claim)).collect()
        }
        Some(Record::Claim(claim)) => claim.quotations.iter().collect(),
        Some(Record::Quotation(quotation)) => vec![&quotation.id],
        None => Vec::new(),
    };
    ids.into_iter().map(String::as_str).collect()
}

/// The records with quotations, by kind and in the order of the record: what there is to choose from where
/// the record has no topics.
pub fn quoting_records(base: &KnowledgeBase) -> Vec<RecordRef> {
    let faq = base.faq.iter().map(|entry| (RecordKind::Faq, &entry.id));
    let claims = base.claims.iter().map(|claim| (RecordKind::Claim, &claim.id));
    let all = faq.chain(claims).map(|(kind, id)| RecordRef { kind, id: id.clone() });
    all.filter(|record| !rests_on(base, record).is_empty()).collect()
}

/// How often each is there, most often first, else in order.
fn counted<'a>(ids: impl Iterator<Item = &'a str>) -> Vec<Count> {
    let mut counts: Vec<Count> = Vec::new();
    for id in ids {
        match counts.iter_mut().find(|count| count.id == id) {
            Some(count) => count.quotations += 1,
            None => counts.push(Count { id: id.to_owned(), quotations: 1 }),
        }
    }
    counts.sort_by_key(|count| std::cmp::Reverse(count.quotations));
    counts
}

#[cfg(test)]
mod tests {
    use super::{Selection, Subject, is_like, quoting_records};
    use crate::knowledge::{RecordKind, RecordRef};
    use crate::quoting::tests::{examiner, shipped_base};

    #[track_caller]
    fn check(speaker: Option<&str>, subject: Option<Subject>, expected: &[&str]) {
        let selection = Selection { speaker: speaker.map(str::to_owned), subject };
        let found = examiner().selected(shipped_base(), &selection);
        assert_eq!(found.iter().map(|one| one.id.as_str()).collect::<Vec<_>>(), expected, "{selection:?}");
    }

    fn topic(id: &str) -> Option<Subject> {
        Some(Subject::Topic(id.to_owned()))
    }

    #[test]
    fn quotations_are_chosen_by_whom_and_on_what() {
        check(Some("joe-biden"), None, &["biden-if-they-cross", "biden-concerned"]);
        check(None, topic("numbers"), &["singh-about-10000", "ryder-couple-thousand-closer"]);
        check(Some("pat-ryder"), topic("numbers"), &["ryder-couple-thousand-closer"]);
        check(
            Some("us-defense-department"),
            topic("numbers"),
            &["singh-about-10000", "ryder-couple-thousand-closer"],
        );
        check(Some("mark-rutte"), topic("numbers"), &[]);
        check(Some("never-was"), None, &[]);
        let record = RecordRef { kind: RecordKind::Quotation, id: "biden-concerned".to_owned() };
        check(None, Some(Subject::Record(record)), &["biden-concerned"]);
        let all = examiner().selected(shipped_base(), &Selection::default());
        assert_eq!(all.len(), shipped_base().quotations.len());
    }

    #[test]
    fn names_of_those_who_are_quoted_are_found() {
        let named = |name: &str| examiner().quoted_by_name(name);
        assert_eq!(named("Ryder"), ["pat-ryder"]);
        assert_eq!(named("the Pentagon"), ["us-defense-department"]);
        assert!(named("Lloyd Austin").is_empty(), "nothing of his is quoted");
        assert!(named("Elvis Presley").is_empty());
    }

    #[test]
    fn topics_are_found_by_id_title_or_words() {
        let topic = |name: &str| examiner().topic_by_name(shipped_base(), name);
        assert_eq!(topic("weapons").as_deref(), Some("weapons"));
        assert_eq!(topic("Targets and U.S. weapons").as_deref(), Some("weapons"));
        assert_eq!(topic("sanctions").as_deref(), Some("sanctions"));
        assert_eq!(topic("troops").as_deref(), Some("numbers"));
        assert_eq!(topic("background"), None);
        assert_eq!(topic(" "), None);
    }

    #[test]
    fn what_is_typed_begins_names_and_titles() {
        let like = |typed: &str| -> Vec<String> {
            examiner().speakers_like(typed).into_iter().map(|count| count.id).collect()
        };
        assert_eq!(like("ryd"), ["pat-ryder"]);
        assert_eq!(like("nato"), ["mark-rutte"]);
        assert_eq!(like("pentagon sp"), ["pat-ryder"]);
        assert_eq!(like("").len(), examiner().speakers().len());
        assert!(like("zxqvj").is_empty());
        assert!(is_like("Targets and U.S. weapons", "weap") && !is_like("Targets", "weap"));
    }

    #[test]
    fn everybody_and_every_topic_that_is_quoted_is_counted() {
        let speakers = examiner().speakers();
        assert_eq!(speakers[0].id, "pat-ryder");
        let all: usize = speakers.iter().map(|count| count.quotations).sum();
        assert_eq!(all, shipped_base().quotations.len());
        let topics: Vec<String> =
            examiner().topics(shipped_base()).into_iter().map(|count| count.id).collect();
        assert_eq!(topics.first().map(String::as_str), Some("numbers"));
        assert!(!topics.contains(&"background".to_owned()), "nothing is quoted under it");
        assert!(quoting_records(shipped_base()).len() > 20);
    }
}
