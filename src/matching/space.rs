//! The vector space of a table: features, likeness to all phrasings, and the vote for entries.
//!
//! A table of up to some thousand phrasings has a trained head, which votes for every entry at once. A larger one
//! has an index that recalls the entries worth comparing, and likeness to their phrasings votes.

use std::ops::Range;

use serde::{Deserialize, Serialize};

use super::{
    arithmetic::{highest, wide},
    features::{Features, Forms, Meaning, Overlap, Probe, Sense, Word},
    reading::Texts,
    similarity::{self, NEAREST, Similarity},
    vote::{Basis, Gram, MOST_PHRASINGS, Recall, Separation, Training, Vote, Weights, cohesion},
};

/// How many entries of a large table are compared phrasing by phrasing.
const RECALLED: usize = 12;

/// What likeness to its nearest phrasings is worth to an entry of a large table, in units of a logit: a tenth
/// more of likeness makes it about three times as likely.
const LIKENESS: f32 = 10.0;

/// Likeness of an entry that is no entry, which always stands for election in a large table: few entries may be
/// recalled, and one that is all alone is not therefore right. Tells what is out of scope better than no such
/// entry does (AUROC .943 instead of .931 on CLINC150 without a head), and costs no accuracy.
const NOBODY: f32 = 0.3;

/// The phrasings of a table, ready to be compared with.
#[derive(Debug, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct VectorSpace {
    features: Features,
    /// The phrasings of all entries, then the texts that must not lead to one.
    forms: Forms,
    /// The stems and pairs that each entry's phrasings have, then those of the texts that must not lead to it.
    overlap: Overlap,
    /// First phrasing of each entry, then first text that must not lead to it, and the number of all texts.
    starts: Vec<usize>,
    voter: Voter,
    /// How well the entries are told apart; the usual where no head has been trained.
    separation: Separation,
    /// How much more alike the phrasings of each entry are than is usual; empty where no head has been trained.
    cohesion: Vec<f32>,
    /// How texts come by their meaning; absent when meaning is not used.
    sense: Option<Sense>,
}

/// Who votes for entries.
#[derive(Debug, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
enum Voter {
    /// The trained head, for all entries.
    Head(Weights),
    /// Likeness, for the entries that an index recalls.
    Likeness(Recall),
}

/// A question, ready to be compared.
#[derive(Debug)]
pub struct Question {
    letters: Probe,
    /// What it means, where the static table is used.
    meaning: Option<Meaning>,
}

impl VectorSpace {
    /// Prepares the phrasings of each entry and its `others`, texts that must not lead to it, by the
    /// numbers of their texts; `kin` names the entries that say the same as each, `semantic` says whether meaning
    /// counts. Of `others` and `kin` there are as many lists as of entries.
    pub fn new(
        texts: &Texts<'_>,
        entries: &[Vec<usize>],
        others: &[Vec<usize>],
        kin: &[Vec<usize>],
        semantic: Semantic,
    ) -> Self {
        debug_assert!(others.len() == entries.len() && kin.len() == entries.len(), "one list for each entry");
        let phrasings: Vec<usize> = entries.iter().flatten().copied().collect();
        let features = Features::learn(texts, &phrasings, &others.concat());
        let known = |text: usize| -> Vec<Word<'_>> {
            let word = |&word: &u32| features.known(word, &texts.words()[word as usize]);
            texts.of(text).iter().map(word).collect()
        };
        let sense = (semantic == Semantic::On && Sense::is_available())
            .then(|| Sense::new(texts.words(), phrasings.iter().map(|&text| known(text))));
        let is_trained = (1..=MOST_PHRASINGS).contains(&phrasings.len());
        let (mut forms, mut overlap, mut trained_on) = (Forms::default(), Overlap::default(), Vec::new());
        let mut numbers = 0_u32..;
        for group in entries.iter().chain(others) {
            let mut in_words = Vec::new();
            for (&text, number) in group.iter().zip(&mut numbers) {
                let words = known(text);
                let letters = features.of(&words);
                let meaning = sense.as_ref().map(|sense| sense.of(&words));
                forms.add(texts.of(text), &letters, meaning.as_ref());
                in_words.extend(letters.words.iter().map(|&feature| (feature, number)));
                if is_trained && trained_on.len() < phrasings.len() {
                    trained_on.push(letters.vector);
                }
            }
            overlap.push(in_words);
        }
        let (voter, separation, cohesion) = if is_trained {
            let gram = Gram::new(&forms, &trained_on, features.len());
            let owners = owners(entries);
            let training = Training::on(&gram, &owners, entries.len());
            let weights = Weights::new(&training.head(), &forms, &trained_on, &features, entries.len());
            (Voter::Head(weights), Separation::of(&training, kin), cohesion(&gram, &owners, entries.len()))
        } else {
            let words = |&text: &usize| features.words_of(&known(text));
            let entries = entries.iter().map(|phrasings| phrasings.iter().map(words).collect());
            (Voter::Likeness(Recall::new(entries, features.len())), Separation::USUAL, Vec::new())
        };
        let starts = starts(entries.iter().chain(others));
        Self { features, forms, overlap, starts, voter, separation, cohesion, sense }
    }

    /// Looks the words of a question up.
    pub fn words<'a>(&self, question: &'a [String]) -> Vec<Word<'a>> {
        question.iter().map(|word| self.features.word(word)).collect()
    }

    /// Makes a question ready to be compared.
    pub fn question(&self, words: &[Word<'_>]) -> Question {
        let meaning = self.sense.as_ref().map(|sense| sense.of(words));
        Question { letters: Probe::new(words, &self.features), meaning }
    }

    /// The vote on a question.
    pub fn vote(&self, question: &Question) -> Vote {
        match &self.voter {
            Voter::Head(weights) => {
                let logits = weights.logits(&question.letters, question.meaning.as_ref(), &self.features);
                Vote::new((0..self.entries()).collect(), logits, None)
            }
            Voter::Likeness(recall) => {
                let entries = recall.entries(question.letters.words(), RECALLED);
                let logit = |&entry: &usize| LIKENESS * self.similarity(question, entry).whole;
                let logits: Vec<f32> = entries.iter().map(logit).collect();
                Vote::new(entries, logits, Some(LIKENESS * NOBODY))
            }
        }
    }

    /// Who votes.
    pub const fn basis(&self) -> Basis {
        match self.voter {
            Voter::Head(_) => Basis::Head,
            Voter::Likeness(_) => Basis::Likeness,
        }
    }

    /// How well its entries are told apart; the usual where no head has been trained.
    pub const fn separation(&self) -> Separation {
        self.separation
    }

    /// How much more alike the phrasings of an entry are than is usual; nought where no head has been trained.
    pub fn cohesion(&self, entry: usize) -> f32 {
        self.cohesion.get(entry).copied().unwrap_or_default()
    }

    /// How many entries there are.
    pub fn entries(&self) -> usize {
        self.starts.len() / 2
    }

    /// The numbers of an entry's phrasings.
    pub fn phrasings(&self, entry: usize) -> Range<usize> {
        self.texts(entry)
    }

    /// The numbers of a group's texts: of an entry's phrasings, or of those that must not lead to it.
    fn texts(&self, group: usize) -> Range<usize> {
        self.starts[group]..self.starts[group + 1]
    }

    /// Similarity of a question to an entry: characters are compared with the phrasings that are nearest in words
    /// and meaning, since no more of them count.
    pub fn similarity(&self, question: &Question, entry: usize) -> Similarity {
        let likeness = self.likeness(question, entry).into_iter().zip(self.phrasings(entry));
        let whole = |(likeness, phrasing)| likeness + self.in_runs(question, phrasing);
        Similarity::of(highest(likeness, NEAREST).into_iter().map(whole).collect())
    }

    /// Which of the texts that must not lead to an entry is nearest to a question, when its similarity is over `least`:
    /// characters are compared only where they could bring it there.
    pub fn nearest_other(&self, question: &Question, entry: usize, least: f32) -> Option<usize> {
        let group = self.entries() + entry;
        let at_most = similarity::of_letters(1.0, question.meaning.is_some());
        let could = self.likeness(question, group).into_iter().zip(self.texts(group)).enumerate();
        let whole = could
            .filter(|(_, (likeness, _))| likeness + at_most > least)
            .map(|(place, (likeness, text))| (likeness + self.in_runs(question, text), place));
        highest(whole.filter(|(similarity, _)| *similarity > least), 1).pop().map(|(_, place)| place)
    }

    /// What meaning and words give to the likeness of a question and each text of a group.
    fn likeness(&self, question: &Question, group: usize) -> Vec<f32> {
        let texts = self.texts(group);
        let mut likeness = vec![0.0; texts.len()];
        self.overlap.add_to(&mut likeness, texts.start, group, question.letters.shared_words());
        wide(|| {
            for (likeness, text) in likeness.iter_mut().zip(texts) {
                let words = *likeness * self.forms.word_scale(text);
                let meaning = question.meaning.as_ref().zip(self.forms.meaning(text));
                *likeness = similarity::of_texts(words, meaning.map(|(own, other)| own.dot(other)));
            }
        });
        likeness
    }

    /// What characters give to it.
    fn in_runs(&self, question: &Question, text: usize) -> f32 {
        let letters = question.letters.in_runs(&self.features, self.forms.text(text));
        similarity::of_letters(letters, question.meaning.is_some())
    }

    /// The features that texts are compared by.
    pub fn features(&self) -> &Features {
        &self.features
    }
}

/// Whether nearness in meaning counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Semantic {
    /// It does, where the binary carries the table.
    On,
    /// Only letters count.
    Off,
}

fn owners(entries: &[Vec<usize>]) -> Vec<u32> {
    (0_u32..).zip(entries).flat_map(|(entry, phrasings)| phrasings.iter().map(move |_| entry)).collect()
}

fn starts<'a>(groups: impl Iterator<Item = &'a Vec<usize>>) -> Vec<usize> {
    let mut starts = vec![0];
    for texts in groups {
        starts.push(starts[starts.len() - 1] + texts.len());
    }
    starts
}

#[cfg(test)]
mod tests {
    use super::{MOST_PHRASINGS, Question, VectorSpace};
    use crate::knowledge::Vocabulary;
    use crate::matching::matcher::tests::{entry, table};
    use crate::matching::vote::Basis;

    fn small() -> VectorSpace {
        let mut ferry = entry("ferry", &["why did the ferry sink", "what caused the ferry to go down"]);
        ferry.not_phrasings = vec!["what does a ferry cost".to_owned()];
        let hours = entry("hours", &["when does the library open", "opening hours of the library"]);
        let card = entry("card", &["my library card is lost"]);
        table(vec![card, ferry, hours], &Vocabulary::default()).space
    }

    /// A table that is too large for a head: each entry has a word of its own.
    fn large() -> VectorSpace {
        let own = |n: usize| format!("question on topic{n} of the town");
        let entries = (0..=MOST_PHRASINGS).map(|n| entry(&format!("{n:05}"), &[&own(n)])).collect();
        table(entries, &Vocabulary::default()).space
    }

    fn question(space: &VectorSpace, text: &str) -> Question {
        let words: Vec<String> = text.split_whitespace().map(str::to_owned).collect();
        space.question(&space.words(&words))
    }

    #[test]
    fn entries_have_their_phrasings_in_the_order_of_the_table() {
        let space = small();
        assert_eq!(space.entries(), 3);
        assert_eq!((0..3).map(|entry| space.phrasings(entry)).collect::<Vec<_>>(), [0..1, 1..3, 3..5]);
    }

    #[test]
    fn the_head_votes_for_every_entry_and_all_votes_are_one() {
        let space = small();
        let vote = space.vote(&question(&space, "when is the library open"));
        assert_eq!((space.basis(), vote.len()), (Basis::Head, 3));
        assert_eq!(vote.best(1), [2]);
        let best = vote.best(9);
        assert!(best.is_sorted_by(|a, b| vote.logit(*a) >= vote.logit(*b)), "{best:?}");
        let all: f32 = (0..3).map(|entry| vote.share(entry)).sum();
        assert!((all - 1.0).abs() < 1e-5, "{all}");
        assert_eq!((vote.logit(3), vote.share(3)), (None, 0.0));
    }

    #[test]
    fn likeness_votes_for_what_is_recalled_and_leaves_a_share_to_nobody() {
        let space = large();
        let vote = |text: &str| space.vote(&question(&space, text));
        assert_eq!(space.basis(), Basis::Likeness);
        let near = vote("question on topic77 of the town");
        assert!(near.len() < space.entries() && near.best(1) == [77], "{:?}", near.best(3));
        let shares = |text: &str| {
            let vote = vote(text);
            vote.best(MOST_PHRASINGS).iter().map(|&entry| vote.share(entry)).sum::<f32>()
        };
        assert!(shares("question on topic77 of the town") < 1.0);
        assert!(shares("zeppelin") < 0.5, "{}", shares("zeppelin"));
        assert_eq!(vote("").best(3), [0; 0]);
    }

    #[test]
    fn similarity_is_one_for_the_same_words_and_less_for_others() {
        let space = small();
        let similarity = |text: &str, entry| space.similarity(&question(&space, text), entry);
        let own = similarity("my library card is lost", 0);
        assert!((own.nearest - 1.0).abs() < 0.01 && (own.whole - 1.0).abs() < 0.01, "{own:?}");
        let near = similarity("my library card was lost", 0);
        let far = similarity("why did the ferry sink", 0);
        assert!(own.whole > near.whole && near.whole > far.whole, "{own:?}, {near:?}, {far:?}");
        // Of an entry's two phrasings one is repeated: the other counts too.
        let half = similarity("why did the ferry sink", 1);
        assert!((half.nearest - 1.0).abs() < 0.01 && half.whole < half.nearest, "{half:?}");
    }

    #[test]
    fn an_entry_whose_phrasings_are_alike_holds_together_better_than_one_of_many_faces() {
        let tight = entry("hours", &["when does the library open", "when does the library open today"]);
        let loose = entry("rules", &["is a lost card free", "who pays for wet books"]);
        let space = table(vec![tight, loose], &Vocabulary::default()).space;
        let (tight, loose) = (space.cohesion(0), space.cohesion(1));
        assert!(tight > 0.1 && loose < -0.1, "{tight} and {loose}");
        assert_eq!(large().cohesion(0).to_bits(), 0, "without a head nothing is known");
    }

    #[test]
    fn what_must_not_lead_to_an_entry_is_compared_too_and_votes_for_none() {
        let space = small();
        let question = question(&space, "what does a ferry cost");
        let own = space.similarity(&question, 1).nearest;
        assert!(own < 0.99, "{own}");
        assert_eq!(space.nearest_other(&question, 1, own), Some(0));
        assert_eq!(space.nearest_other(&question, 1, 0.99), Some(0), "it is repeated word for word");
        assert_eq!(space.nearest_other(&question, 1, 1.01), None);
        assert_eq!(space.nearest_other(&question, 0, 0.0), None, "it is another's");
        assert_eq!(space.vote(&question).len(), 3);
    }
}
