//! Who is meant by a name, and whether words that are on record for one are those of another.

use rustc_hash::FxHashMap;
use strsim::damerau_levenshtein;

use crate::knowledge::{KnowledgeBase, Person};

use super::phrase::{Phrase, Word};

/// A person or body of the record, by its place in the table.
pub(super) type PersonAt = usize;

/// Whom a submission or a text names as the speaker.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) enum Named {
    /// Nobody.
    #[default]
    Nobody,
    /// One of these.
    People(Vec<PersonAt>),
    /// Somebody whom the record does not know.
    Stranger,
}

/// How the speaker of a quotation stands to whom was named.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SpeakerFit {
    /// It is the same person, or one who speaks for the body that was named.
    Same,
    /// Nobody was named.
    Unnamed,
    /// The record gives the words to the body for which the named person speaks, and names no person.
    Body,
    /// It is somebody else.
    Other,
}

/// The names of everybody on record.
#[derive(Debug, Clone, Default)]
pub(super) struct People {
    people: Vec<Identity>,
    /// By the first word of a name: whose it is, and which of the names.
    by_first_word: FxHashMap<String, Vec<(PersonAt, usize)>>,
}

#[derive(Debug, Clone)]
struct Identity {
    id: String,
    /// Each a row of words.
    names: Vec<Vec<Word>>,
    body: Option<PersonAt>,
}

/// Where a text names somebody.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Mention {
    pub person: PersonAt,
    /// Index of its first word.
    pub start: usize,
    /// Index after its last word.
    pub end: usize,
}

/// A last word of a name that is shorter is no name by itself: "Un".
const SHORTEST_SURNAME: usize = 4;
/// An alias of so few capitals is read as such only in capitals: "US" is not "us".
const LONGEST_INITIALS: usize = 4;
/// A name that is mistyped in one letter is taken for what it should be if it has so many.
const SHORTEST_MENDED: usize = 5;

impl People {
    pub fn new(base: &KnowledgeBase) -> Self {
        let at = |id: &String| base.people.iter().position(|person| person.id == *id);
        let names = |person: &Person| Identity {
            id: person.id.clone(),
            names: names_of(person).into_iter().map(|name| Phrase::read(&name).words).collect(),
            body: person.body.as_ref().and_then(at),
        };
        let people: Vec<Identity> = base.people.iter().map(names).collect();
        let mut by_first_word: FxHashMap<String, Vec<(PersonAt, usize)>> = FxHashMap::default();
        for (at, person) in people.iter().enumerate() {
            for (which, name) in person.names.iter().enumerate() {
                let first = name.first().map(|word| word.loose.clone()).unwrap_or_default();
                by_first_word.entry(first).or_default().push((at, which));
            }
        }
        Self { people, by_first_word }
    }

    /// Whom an option names: by id, name or alias, or by a name within more words; a typing error in a
    /// name is forgiven.
    pub fn named(&self, speaker: &str) -> Named {
        let speaker = speaker.trim();
        if speaker.is_empty() {
            return Named::Nobody;
        }
        if let Some(at) = self.people.iter().position(|person| person.id == speaker) {
            return Named::People(vec![at]);
        }
        let words = Phrase::read(speaker).words;
        let whole = self.with_name(|name| name.len() == words.len() && is_name(name, &words, Letters::Loose));
        let within = || self.mentions(&words).into_iter().map(|mention| mention.person).collect();
        let mended = || self.with_name(|name| is_mistyped(name, &words));
        let found =
            [whole].into_iter().chain(std::iter::once_with(within)).chain(std::iter::once_with(mended));
        found.into_iter().find(|people: &Vec<_>| !people.is_empty()).map_or(Named::Stranger, Named::People)
    }

    /// Whether one of the names of a person fits.
    pub fn has_name(&self, id: &str, fits: impl Fn(&[Word]) -> bool) -> bool {
        let names = self.people.iter().filter(|person| person.id == id).flat_map(|person| &person.names);
        names.into_iter().any(|name| fits(name))
    }

    fn with_name(&self, fits: impl Fn(&[Word]) -> bool) -> Vec<PersonAt> {
        let people = self.people.iter().enumerate();
        people.filter(|(_, person)| person.names.iter().any(|name| fits(name))).map(|(at, _)| at).collect()
    }

    /// Everybody whom a text names, in order; of names within each other the longest.
    pub fn mentions(&self, words: &[Word]) -> Vec<Mention> {
        let mut mentions = Vec::new();
        let mut start = 0;
        while start < words.len() {
            let longest = self.longest_at(&words[start..]);
            mentions.extend(longest.iter().map(|&(person, length)| Mention {
                person,
                start,
                end: start + length,
            }));
            start += longest.first().map_or(1, |(_, length)| *length);
        }
        mentions
    }

    /// Those with the longest name at the start, and its length.
    fn longest_at(&self, words: &[Word]) -> Vec<(PersonAt, usize)> {
        let first = words.first().map(|word| not_owned(&word.loose)).unwrap_or_default();
        let mut longest: Vec<(PersonAt, usize)> = Vec::new();
        for &(at, which) in self.by_first_word.get(first).into_iter().flatten() {
            let name = &self.people[at].names[which];
            if !is_name(name, words, Letters::Exact) {
                continue;
            }
            match longest.first() {
                Some((_, best)) if *best > name.len() => {}
                Some((_, best)) if *best == name.len() => longest.push((at, name.len())),
                _ => longest = vec![(at, name.len())],
            }
        }
        longest.dedup();
        longest
    }

    /// How a speaker stands to whom was named.
    pub fn fit(&self, named: &Named, speaker: PersonAt) -> SpeakerFit {
        match named {
            Named::Nobody => SpeakerFit::Unnamed,
            Named::Stranger => SpeakerFit::Other,
            Named::People(people) => {
                let fits = people.iter().map(|&person| self.fit_one(person, speaker));
                fits.min().unwrap_or(SpeakerFit::Unnamed)
            }
        }
    }

    fn fit_one(&self, named: PersonAt, speaker: PersonAt) -> SpeakerFit {
        if self.speaks_for(speaker, named) {
            SpeakerFit::Same
        } else if self.speaks_for(named, speaker) {
            SpeakerFit::Body
        } else {
            SpeakerFit::Other
        }
    }

    /// Whether a person is a body, or speaks for it in the end.
    fn speaks_for(&self, person: PersonAt, body: PersonAt) -> bool {
        let mut at = Some(person);
        for _ in 0..=self.people.len() {
            match at {
                Some(here) if here == body => return true,
                Some(here) => at = self.people.get(here).and_then(|names| names.body),
                None => return false,
            }
        }
        false
    }
}

/// All that a text may call a person.
fn names_of(person: &Person) -> Vec<String> {
    let mut names = vec![person.name.clone()];
    names.extend(person.role.clone());
    names.extend(person.aliases.iter().cloned());
    if person.role.is_some() && person.name.starts_with(char::is_uppercase) {
        let surname = person.name.split_whitespace().last().unwrap_or_default();
        names.extend((surname.chars().count() >= SHORTEST_SURNAME).then(|| surname.to_owned()));
    }
    let article =
        names.iter().filter_map(|name| name.strip_prefix("the ")).map(str::to_owned).collect::<Vec<_>>();
    names.extend(article);
    names.retain(|name| !name.trim().is_empty());
    names
}

/// Whether initials must be capitals.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Letters {
    Exact,
    Loose,
}

/// Whether words begin with a name.
fn is_name(name: &[Word], words: &[Word], letters: Letters) -> bool {
    let same = |name: &Word, word: &Word| match letters {
        Letters::Exact if is_initials(&name.exact) => name.exact == not_owned(&word.exact),
        _ => name.loose == not_owned(&word.loose),
    };
    !name.is_empty()
        && name.len() <= words.len()
        && name.iter().zip(words).all(|(name, word)| same(name, word))
}

/// A word without the ending that says whose something is.
fn not_owned(word: &str) -> &str {
    word.strip_suffix("'s").unwrap_or(word)
}

fn is_initials(word: &str) -> bool {
    word.chars().count() <= LONGEST_INITIALS && word.chars().all(|c| c.is_uppercase() || c == '.')
}

/// Whether one letter is wrong in what may else be the name.
fn is_mistyped(name: &[Word], words: &[Word]) -> bool {
    let joined = |words: &[Word]| words.iter().map(|word| word.loose.as_str()).collect::<Vec<_>>().join(" ");
    let (name, typed) = (joined(name), joined(words));
    name.chars().count() >= SHORTEST_MENDED && damerau_levenshtein(&name, &typed) == 1
}

#[cfg(test)]
mod tests {
    use super::{Named, People, SpeakerFit};
    use crate::quoting::phrase::Phrase;
    use crate::quoting::tests::shipped_base;

    fn shipped() -> (People, Vec<String>) {
        let base = shipped_base();
        (People::new(base), base.people.iter().map(|person| person.id.clone()).collect())
    }

    #[track_caller]
    fn check(speaker: &str, expected: &[&str]) {
        let (people, ids) = shipped();
        let found = match people.named(speaker) {
            Named::People(found) => found.iter().map(|&at| ids[at].clone()).collect(),
            Named::Nobody => Vec::new(),
            Named::Stranger => vec!["?".to_owned()],
        };
        assert_eq!(found, expected, "{speaker}");
    }

    #[test]
    fn a_speaker_is_found_by_any_of_the_names() {
        check("pat-ryder", &["pat-ryder"]);
        check("Maj. Gen. Pat Ryder", &["pat-ryder"]);
        check("ryder", &["pat-ryder"]);
        check("General Ryder of the Pentagon", &["pat-ryder", "us-defense-department"]);
        check("Rydr", &["pat-ryder"]);
        check("us", &["us-government"]);
        check("Elvis Presley", &["?"]);
        check(" ", &[]);
    }

    #[track_caller]
    fn check_mentions(text: &str, expected: &[&str]) {
        let (people, ids) = shipped();
        let mentions = people.mentions(&Phrase::read(text).words);
        let found: Vec<&str> = mentions.iter().map(|mention| ids[mention.person].as_str()).collect();
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn a_text_names_people_by_the_longest_name() {
        check_mentions("Pentagon press secretary Maj. Gen. Pat Ryder’s words", &["pat-ryder", "pat-ryder"]);
        check_mentions("the North Korean representative said", &["north-korean-representative"]);
        check_mentions("it told us that the US", &["us-government"]);
        check_mentions("Ryderson", &[]);
    }

    #[track_caller]
    fn check_fit(named: &str, speaker: &str, expected: SpeakerFit) {
        let (people, ids) = shipped();
        let speaker = ids.iter().position(|id| id == speaker).expect("the shipped record has this person");
        assert_eq!(people.fit(&people.named(named), speaker), expected, "{named}");
    }

    #[test]
    fn who_speaks_for_a_body_fits_it() {
        check_fit("Ryder", "pat-ryder", SpeakerFit::Same);
        check_fit("the Pentagon", "pat-ryder", SpeakerFit::Same);
        check_fit("Washington", "pat-ryder", SpeakerFit::Same);
        check_fit("Singh", "pat-ryder", SpeakerFit::Other);
        check_fit("the White House", "pat-ryder", SpeakerFit::Other);
        check_fit("Peskov", "kremlin", SpeakerFit::Body);
        check_fit("Elvis", "kremlin", SpeakerFit::Other);
        check_fit("", "kremlin", SpeakerFit::Unnamed);
    }
}
