//! Who is quoted, and by which names they are found.

use super::Examiner;
use super::people::Named;
use super::phrase::{Phrase, Word};

/// Somebody who is quoted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Speaker {
    /// Id of the person or body.
    pub id: String,
    /// How many quotations there are of theirs; at least one.
    pub quotations: usize,
}

impl Examiner {
    /// Everybody who is quoted, who is quoted most first, else in the order of the record.
    pub fn speakers(&self) -> Vec<Speaker> {
        let mut speakers: Vec<Speaker> = Vec::new();
        for id in self.quoted() {
            match speakers.iter_mut().find(|speaker| speaker.id == id) {
                Some(speaker) => speaker.quotations += 1,
                None => speakers.push(Speaker { id: id.to_owned(), quotations: 1 }),
            }
        }
        speakers.sort_by_key(|speaker| std::cmp::Reverse(speaker.quotations));
        speakers
    }

    /// Those of [`Self::speakers`] one of whose names begins to be what is typed, word by word.
    pub fn speakers_like(&self, typed: &str) -> Vec<Speaker> {
        let typed = Phrase::read(typed);
        let is_like =
            |speaker: &Speaker| self.people.has_name(&speaker.id, |name| begins(&typed.words, name));
        self.speakers().into_iter().filter(is_like).collect()
    }

    /// The person or body by this name, id or alias, typing errors forgiven, of whom, or of those who speak
    /// for it, there are quotations.
    pub fn quoted_by_name(&self, name: &str) -> Option<String> {
        let Named::People(found) = self.people.named(name) else { return None };
        let mut ids = found.into_iter().filter_map(|at| self.person_id(at));
        ids.find(|id| self.quoted().any(|speaker| self.is_by(speaker, id))).map(str::to_owned)
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

#[cfg(test)]
mod tests {
    use super::is_like;
    use crate::quoting::tests::{examiner, shipped_base};

    #[test]
    fn names_of_those_who_are_quoted_are_found() {
        let named = |name: &str| examiner().quoted_by_name(name);
        assert_eq!(named("Ryder").as_deref(), Some("pat-ryder"));
        assert_eq!(named("the Pentagon").as_deref(), Some("us-defense-department"));
        assert_eq!(named("Lloyd Austin"), None, "nothing of his is quoted");
        assert_eq!(named("Elvis Presley"), None);
        assert_eq!(named(" "), None);
    }

    #[test]
    fn what_is_typed_begins_names_and_titles() {
        let like = |typed: &str| -> Vec<String> {
            examiner().speakers_like(typed).into_iter().map(|speaker| speaker.id).collect()
        };
        assert_eq!(like("ryd"), ["pat-ryder"]);
        assert_eq!(like("nato"), ["mark-rutte"]);
        assert_eq!(like("pentagon sp"), ["pat-ryder"]);
        assert_eq!(like("").len(), examiner().speakers().len());
        assert!(like("zxqvj").is_empty());
        assert!(is_like("Targets and U.S. weapons", "weap") && !is_like("Targets", "weap"));
    }

    #[test]
    fn everybody_who_is_quoted_is_counted() {
        let speakers = examiner().speakers();
        assert_eq!(speakers[0].id, "pat-ryder");
        let all: usize = speakers.iter().map(|speaker| speaker.quotations).sum();
        assert_eq!(all, shipped_base().quotations.len());
    }
}
