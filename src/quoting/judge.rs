//! One passage: from the wordings that are near to the verdict.
//!
//! Among wordings that have the passage word for word, one by the speaker who was named comes first, then
//! a whole one before a part, then the better attested. Only where there is none is the passage joined,
//! altered, or not on record.

use super::comparison::Relation;
use super::examiner::{Claimed, Examiner, MOST_WORDS};
use super::joined::{self, Piece};
use super::laid::Laid;
use super::nearness::Nearness;
use super::phrase::Phrase;
use super::verdict::{Attested, Check, Match, Verdict};
use super::{Comparison, SpeakerFit};
use crate::knowledge::Wording;

/// Wordings that a passage may be put together from.
const MOST_CANDIDATES: usize = 32;
/// Other quotations that are named.
const MOST_OTHERS: usize = 3;
/// A part of so many words, or of so many that are not common ones, is somebody's.
const ENOUGH_WORDS: usize = 5;
const ENOUGH_OWN_WORDS: usize = 2;

/// A wording laid beside a passage.
struct Candidate<'a> {
    at: usize,
    laid: Laid<'a>,
    nearness: Nearness,
    fit: SpeakerFit,
}

/// A candidate that has the passage word for word, and how.
struct Found<'a> {
    candidate: &'a Candidate<'a>,
    comparison: Comparison,
}

impl Examiner {
    /// Says of a passage whether it is what was said.
    pub(super) fn check(&self, passage: &str, claimed: &Claimed<'_>) -> Check {
        let passage = passage.trim();
        let words = Phrase::read(passage);
        let is_long = words.words.len() > MOST_WORDS;
        let near = if is_long { Vec::new() } else { self.wordings.nearest(&words.words, MOST_CANDIDATES) };
        let candidates: Vec<Candidate<'_>> =
            self.places(&words, &near).into_iter().map(|at| self.candidate(&words, at, claimed)).collect();
        let (verdict, matches, mut others) = if words.words.is_empty() {
            (Verdict::Empty, Vec::new(), Vec::new())
        } else if let Some(found) = self.verbatim(&words, &candidates, claimed) {
            found
        } else if is_long {
            (Verdict::TooLong, Vec::new(), Vec::new())
        } else {
            self.changed(&words, &candidates, &near, claimed)
        };
        others.retain(|id| !matches.iter().any(|found: &Match| found.quotation == *id));
        others.truncate(MOST_OTHERS);
        Check { passage: passage.to_owned(), verdict, named: self.named(&claimed.named), matches, others }
    }

    /// The wordings that are laid beside a passage: those in its very words, and of the others those that
    /// share at least half of what the nearest shares.
    fn places(&self, words: &Phrase, near: &[(usize, u32)]) -> Vec<usize> {
        let least = near.first().map_or(0, |(_, most)| most.div_ceil(2));
        let near = near.iter().filter(|(_, shared)| *shared >= least).map(|(at, _)| *at);
        let mut places: Vec<usize> = self.wordings.equal(&words.words).into_iter().chain(near).collect();
        places.sort_unstable();
        places.dedup();
        places
    }

    fn candidate<'a>(&'a self, words: &'a Phrase, at: usize, claimed: &Claimed<'_>) -> Candidate<'a> {
        let entry = &self.wordings.all[at];
        let laid = Laid::new(words, &entry.words);
        let nearness = Nearness::of(words, &entry.words, &laid.steps, &self.wordings);
        let speaker = self.speakers[entry.quotation];
        let fit = speaker.map_or(SpeakerFit::Unnamed, |speaker| self.people.fit(&claimed.named, speaker));
        Candidate { at, laid, nearness, fit }
    }

    /// The verdict where the passage stands in a wording word for word.
    fn verbatim(
        &self,
        words: &Phrase,
        candidates: &[Candidate<'_>],
        claimed: &Claimed<'_>,
    ) -> Option<(Verdict, Vec<Match>, Vec<String>)> {
        let is_enough = self.is_enough(words);
        let mut found: Vec<Found<'_>> = candidates
            .iter()
            .filter(|candidate| candidate.nearness.is_contained())
            .map(|candidate| Found { candidate, comparison: candidate.laid.compare(&self.concerns) })
            .filter(|found| match found.comparison.relation() {
                Relation::Whole => true,
                Relation::Part => is_enough,
                Relation::Altered => false,
            })
            .collect();
        found.sort_by_key(|found| self.rank(found, claimed));
        let others = distinct(found.iter().map(|found| self.id_of(found.candidate.at)).collect());
        let judged = self.judged(words, &found)?;
        let verdict = match (judged.speaker, judged.comparison.relation(), judged.wording.level) {
            (_, Relation::Altered, _) => Verdict::Altered,
            (SpeakerFit::Other, _, _) => Verdict::OtherSpeaker,
            (_, _, Wording::Translation) => Verdict::Translated,
            (_, Relation::Part, _) => Verdict::Cut,
            (_, Relation::Whole, _) => Verdict::Verbatim,
        };
        Some((verdict, vec![judged], others))
    }

    /// The first that was found, held against what is known better.
    ///
    /// Words that an outlet prints alone are no more than a part where the record has what stands around
    /// them; and an outlet's wording gives way to another one from a transcript or recording.
    fn judged(&self, words: &Phrase, found: &[Found<'_>]) -> Option<Match> {
        let first = found.first()?;
        let entry = &self.wordings.all[first.candidate.at];
        let best = self.wordings.best(entry.quotation);
        let own = self.wordings.same_words(first.candidate.at);
        let is_own = |at: usize| own.contains(&at);
        let fuller = found.iter().find(|other| {
            let wording = &self.wordings.all[other.candidate.at];
            wording.quotation == entry.quotation
                && other.comparison.relation() == Relation::Part
                && wording.level != Wording::Translation
        });
        let level = self.attested(first.candidate.at).level;
        let printed = || Some(self.attested(first.candidate.at));
        let is_whole = first.comparison.relation() == Relation::Whole && entry.variant.is_some();
        Some(match fuller {
            Some(fuller) if is_whole && level != Wording::Translation => {
                let matched = self.matched(words, fuller.candidate, fuller.comparison.clone());
                Match { printed: printed(), ..matched }
            }
            _ if is_whole
                && level == Wording::Press
                && self.level(best) == Wording::Record
                && !is_own(best) =>
            {
                let comparison = Laid::new(words, &self.wordings.all[best].words).compare(&self.concerns);
                let matched = self.matched(words, first.candidate, comparison);
                Match { wording: self.attested(best), printed: printed(), best: None, ..matched }
            }
            _ => self.matched(words, first.candidate, first.comparison.clone()),
        })
    }

    fn rank(&self, found: &Found<'_>, claimed: &Claimed<'_>) -> impl Ord + use<> {
        let Found { candidate, comparison } = found;
        let entry = &self.wordings.all[candidate.at];
        let is_elsewhere =
            claimed.topic.is_some() && self.topics[entry.quotation].as_deref() != claimed.topic;
        (
            candidate.fit,
            comparison.relation(),
            is_elsewhere,
            entry.level,
            entry.variant.is_some(),
            std::cmp::Reverse(entry.outlets),
            entry.words.words.len(),
            candidate.at,
        )
    }

    /// The verdict where it does not.
    fn changed(
        &self,
        words: &Phrase,
        candidates: &[Candidate<'_>],
        nearest: &[(usize, u32)],
        claimed: &Claimed<'_>,
    ) -> (Verdict, Vec<Match>, Vec<String>) {
        let places: Vec<usize> = nearest.iter().map(|(at, _)| *at).collect();
        if let Some(pieces) = joined::pieces(words, &self.wordings, &places) {
            let matches = pieces.iter().map(|piece| self.piece(words, piece, claimed)).collect();
            return (Verdict::Joined, distinct_matches(matches), Vec::new());
        }
        let mut near: Vec<Found<'_>> = candidates
            .iter()
            .filter(|candidate| candidate.nearness.is_near())
            .map(|candidate| Found { candidate, comparison: candidate.laid.compare(&self.concerns) })
            .filter(|found| found.comparison.relation() == Relation::Altered)
            .collect();
        near.sort_by_key(|Found { candidate, .. }| {
            let points = std::cmp::Reverse(candidate.nearness.points());
            (points, candidate.fit, self.level(candidate.at), candidate.at)
        });
        let others = distinct(near.iter().map(|found| self.id_of(found.candidate.at)).collect());
        match near.into_iter().next() {
            Some(Found { candidate, comparison }) => {
                (Verdict::Altered, vec![self.matched(words, candidate, comparison)], others)
            }
            None if self.is_enough(words) => {
                (Verdict::NotOnRecord, Vec::new(), self.nearest(nearest, claimed))
            }
            None => (Verdict::TooShort, Vec::new(), self.nearest(nearest, claimed)),
        }
    }

    fn piece(&self, words: &Phrase, piece: &Piece, claimed: &Claimed<'_>) -> Match {
        let words = Phrase::read(words.slice(&piece.words));
        let candidate = self.candidate(&words, piece.wording, claimed);
        let comparison = candidate.laid.compare(&self.concerns);
        self.matched(&words, &candidate, comparison)
    }

    fn matched(&self, words: &Phrase, candidate: &Candidate<'_>, comparison: Comparison) -> Match {
        let entry = &self.wordings.all[candidate.at];
        let wording = self.attested(candidate.at);
        let best = self.wordings.best(entry.quotation);
        let best = (!wording.variants.contains(&self.wordings.all[best].variant)).then(|| {
            let laid = Laid::new(words, &self.wordings.all[best].words);
            (self.attested(best), laid.compare(&self.concerns))
        });
        let quotation = self.ids[entry.quotation].clone();
        Match { quotation, wording, comparison, speaker: candidate.fit, printed: None, best }
    }

    fn attested(&self, at: usize) -> Attested {
        let same = self.wordings.same_words(at);
        let level = same.iter().map(|&other| self.level(other)).min().unwrap_or(self.level(at));
        let others = same.iter().filter(|&&other| other != at).map(|&other| self.wordings.all[other].variant);
        let entry = &self.wordings.all[at];
        Attested {
            variants: std::iter::once(entry.variant).chain(others).collect(),
            level,
            outlets: entry.outlets,
        }
    }

    /// The quotations that share most with a passage that is not on record, those by the named first.
    fn nearest(&self, near: &[(usize, u32)], claimed: &Claimed<'_>) -> Vec<String> {
        let fit = |at: usize| {
            let speaker = self.speakers[self.wordings.all[at].quotation];
            speaker.map_or(SpeakerFit::Unnamed, |speaker| self.people.fit(&claimed.named, speaker))
        };
        let mut near: Vec<&(usize, u32)> =
            near.iter().filter(|(_, shared)| *shared >= Nearness::LEAST_SHARED).collect();
        near.sort_by_key(|(at, _)| fit(*at));
        distinct(near.into_iter().map(|(at, _)| self.id_of(*at)).collect())
    }

    fn is_enough(&self, words: &Phrase) -> bool {
        words.words.len() >= ENOUGH_WORDS || self.wordings.own_words(&words.words) >= ENOUGH_OWN_WORDS
    }

    fn level(&self, at: usize) -> Wording {
        self.wordings.all[at].level
    }

    fn id_of(&self, at: usize) -> String {
        self.ids[self.wordings.all[at].quotation].clone()
    }
}

fn distinct(ids: Vec<String>) -> Vec<String> {
    let mut distinct: Vec<String> = Vec::new();
    for id in ids {
        if !distinct.contains(&id) {
            distinct.push(id);
        }
    }
    distinct
}

/// Pieces in a row from one quotation are shown with it once.
fn distinct_matches(matches: Vec<Match>) -> Vec<Match> {
    let mut distinct: Vec<Match> = Vec::new();
    for found in matches {
        if !distinct.iter().any(|other| other.quotation == found.quotation) {
            distinct.push(found);
        }
    }
    distinct
}
