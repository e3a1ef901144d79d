//! The road of a text: what it quotes, whom it names, and a verdict on each passage.
//!
//! The time is bounded by the length of the text and of what is on record.

use std::ops::Range;

use super::SpeakerFit;
use super::attribution;
use super::concern::Concerns;
use super::passages::Post;
use super::people::{Named, People};
use super::phrase::Phrase;
use super::verdict::{Check, Examination, NamedSpeaker, Verdict};
use super::wordings::Wordings;
use crate::knowledge::KnowledgeBase;

/// Passages of one text that are examined.
pub const MOST_PASSAGES: usize = 5;
/// The longest passage that is laid beside wordings, in words. A message of Discord has at most 4,000
/// characters.
pub const MOST_WORDS: usize = 800;

/// Every quotation of a knowledge base, ready for examining others.
#[derive(Debug, Clone, Default)]
pub struct Examiner {
    pub(super) ids: Vec<String>,
    /// The speaker of each, by the place in the table of people.
    pub(super) speakers: Vec<Option<usize>>,
    pub(super) topics: Vec<Option<String>>,
    person_ids: Vec<String>,
    pub(super) people: People,
    pub(super) wordings: Wordings,
    pub(super) concerns: Concerns,
}

/// What is to be examined.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Submission<'a> {
    /// The text: words of somebody, or a post that quotes them.
    pub text: &'a str,
    /// Who is said to have said it, by id or name; else whom the text names.
    pub speaker: Option<&'a str>,
    /// Id of the topic; decides only between quotations in the same words.
    pub topic: Option<&'a str>,
}

/// Who is to have said a passage, and on what.
pub(super) struct Claimed<'a> {
    pub named: Named,
    pub topic: Option<&'a str>,
}

impl Examiner {
    /// Reads every wording of a knowledge base.
    pub fn new(base: &KnowledgeBase) -> Self {
        let person = |id: &String| base.people.iter().position(|person| person.id == *id);
        Self {
            ids: base.quotations.iter().map(|quotation| quotation.id.clone()).collect(),
            speakers: base.quotations.iter().map(|quotation| person(&quotation.speaker)).collect(),
            topics: base.quotations.iter().map(|quotation| quotation.topic.clone()).collect(),
            person_ids: base.people.iter().map(|person| person.id.clone()).collect(),
            people: People::new(base),
            wordings: Wordings::new(base),
            concerns: Concerns::new(&base.vocabulary),
        }
    }

    /// Says of each passage of a text whether it is what was said. The text as a whole comes first, since
    /// a quotation may itself quote; then what it quotes; then all of it.
    pub fn examine(&self, submission: &Submission<'_>) -> Examination {
        let explicit = submission.speaker.map_or(Named::Nobody, |speaker| self.people.named(speaker));
        let claimed = |around: Named| {
            let named = if explicit == Named::Nobody { around } else { explicit.clone() };
            Claimed { named, topic: submission.topic }
        };
        let whole = self.check(submission.text, &claimed(Named::Nobody));
        let post = Post::read(submission.text);
        let of_one = |check| Examination { checks: vec![check], unchecked: 0 };
        if is_on_record(&whole) || is_quoted_around(&whole, &post) {
            return of_one(whole);
        }
        let passages = worthwhile(&post);
        if passages.is_empty() {
            let taken = attribution::taken_off(&self.people, &post.text);
            let taken = taken.map(|(named, words)| self.check(&post.text[words], &claimed(named)));
            let is_better = |taken: &Check| !taken.matches.is_empty() || whole.matches.is_empty();
            return of_one(taken.filter(is_better).unwrap_or(whole));
        }
        self.examine_passages(&post, &passages, claimed)
    }

    /// Examines what a post quotes; two passages of one sentence as one, if that is on record.
    fn examine_passages<'a>(
        &self,
        post: &Post,
        passages: &[usize],
        claimed: impl Fn(Named) -> Claimed<'a>,
    ) -> Examination {
        let named = |passages: Range<usize>| {
            let around = |at| attribution::around(&self.people, post.before(at), post.after(at));
            let found = passages.map(around).find(|named| *named != Named::Nobody);
            claimed(found.unwrap_or_default())
        };
        let mut checks = Vec::new();
        let mut rest = passages;
        while let (Some((&at, after)), true) = (rest.split_first(), checks.len() < MOST_PASSAGES) {
            let goes_on = after.first() == Some(&(at + 1)) && post.goes_on(at);
            let together = goes_on.then(|| {
                let claimed = named(at..at + 2);
                post.put_together(at).iter().map(|text| self.check(text, &claimed)).find(is_on_record)
            });
            rest = after;
            if let Some(check) = together.flatten() {
                checks.push(check);
                rest = &after[1..];
            } else {
                checks.push(self.check(post.passage(at), &named(at..at + 1)));
            }
        }
        Examination { checks, unchecked: rest.len() }
    }

    /// The id of a person or body.
    pub(super) fn person_id(&self, at: usize) -> Option<&str> {
        self.person_ids.get(at).map(String::as_str)
    }

    /// Whether what somebody said was said by this person, or for this body.
    pub(super) fn is_by(&self, speaker: &str, whom: &str) -> bool {
        let at = |id: &str| self.person_ids.iter().position(|other| other == id);
        let (Some(speaker), Some(whom)) = (at(speaker), at(whom)) else { return false };
        self.people.fit(&Named::People(vec![whom]), speaker) == SpeakerFit::Same
    }

    /// Whom a text or a submission names, by id.
    pub(super) fn named(&self, named: &Named) -> NamedSpeaker {
        match named {
            Named::Nobody => NamedSpeaker::Nobody,
            Named::Stranger => NamedSpeaker::Stranger,
            Named::People(people) => {
                NamedSpeaker::People(people.iter().map(|&at| self.person_ids[at].clone()).collect())
            }
        }
    }
}

fn is_on_record(check: &Check) -> bool {
    matches!(
        check.verdict,
        Verdict::Verbatim | Verdict::Cut | Verdict::Translated | Verdict::OtherSpeaker | Verdict::Empty
    )
}

/// Whether a text was altered that itself quotes, and most that is on record of it stands outside of what
/// it quotes.
fn is_quoted_around(whole: &Check, post: &Post) -> bool {
    let count = |text: &str| Phrase::read(text).words.len();
    let quoted: usize = (0..post.passages.len()).map(|at| count(post.passage(at))).sum();
    let changes = whole.matches.iter().flat_map(|found| &found.comparison.changes);
    let added: usize = changes.map(|change| count(&change.text)).sum();
    whole.verdict == Verdict::Altered && quoted > 0 && quoted + added < count(&post.text).div_ceil(2)
}

/// The passages of a post that are more than a word; where it has no others, those too.
fn worthwhile(post: &Post) -> Vec<usize> {
    let all = 0..post.passages.len();
    let several: Vec<usize> =
        all.clone().filter(|&at| Phrase::read(post.passage(at)).words.len() > 1).collect();
    if several.is_empty() { all.collect() } else { several }
}
