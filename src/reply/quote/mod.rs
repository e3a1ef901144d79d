//! What is said of a quotation that was checked: the verdict first, the quotation as it is on record, and
//! the differences word by word.
//!
//! The quotation is shown whole or not at all. Of what a user wrote only the differing words are shown,
//! made harmless and few; see [`super::neutral`].

mod differences;

use std::collections::BTreeSet;

use crate::knowledge::{KnowledgeBase, Quotation, Record, RecordKind, RecordRef, Wording};
use crate::quoting::{
    Attested, ChangeKind, Check, Comparison, Concern, Examination, MOST_WORDS, Match, NamedSpeaker, Omission,
    OmissionMark, Place, Relation, Segment, SpeakerFit, Verdict,
};

use super::answer::{Draft, answer};
use super::bibliography::Bibliography;
use super::refusal::refusal;
use super::views::{Variants, choices, name, publisher, quotation_view};
use super::wording::{self, enumeration, quoting as say};
use super::{Language, Line, Piece, Reply, ReplyKind, language_note};
use differences::{MOST_LEFT_OUT, differences, middle_cut};

/// Characters of other wordings that are shown beside a quotation; the rest is a press away.
const MOST_OF_VARIANTS: usize = 700;
/// A longer quotation is not shown in a check, which is read at a glance, but offered to be read.
const LONGEST_SHOWN: usize = 1_500;

/// How much is said of a check.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Detail {
    /// It is the only one.
    Full,
    /// It is one of several.
    Brief,
}

/// What is said of each check, in order.
pub(super) fn checks(base: &KnowledgeBase, examination: &Examination, language: Language) -> Vec<Reply> {
    let Examination { checks, unchecked } = examination;
    if let [only] = checks.as_slice() {
        return vec![check(base, only, Detail::Full, language)];
    }
    let numbered = checks.iter().enumerate().map(|(at, one)| {
        let reply = check(base, one, Detail::Brief, language);
        Reply { title: say::numbered(language, at + 1, &reply.title), ..reply }
    });
    let mut replies: Vec<Reply> = numbered.collect();
    if let (Some(last), true) = (replies.last_mut(), *unchecked > 0) {
        last.body.push(say::unchecked(language, checks.len(), *unchecked));
    }
    replies
}

fn check(base: &KnowledgeBase, check: &Check, detail: Detail, language: Language) -> Reply {
    let teller = Teller { base, check, language };
    let found = check.matches.first().and_then(|first| Some((first, base.quotation(&first.quotation)?)));
    match (check.verdict, found) {
        (Verdict::Joined, Some(_)) => teller.joined(),
        (_, Some((first, quotation))) => teller.found(first, quotation, detail),
        (_, None) => teller.unfound(),
    }
}

/// Tells of one check.
struct Teller<'a> {
    base: &'a KnowledgeBase,
    check: &'a Check,
    language: Language,
}

impl Teller<'_> {
    /// One quotation on which the verdict rests.
    fn found(&self, found: &Match, quotation: &Quotation, detail: Detail) -> Reply {
        let speaker = name(self.base, &quotation.speaker);
        let record = RecordRef { kind: RecordKind::Quotation, id: quotation.id.clone() };
        let shown = answer(self.base, Record::Quotation(quotation), self.language);
        // A source has the number that it has among the receipts.
        let mut bibliography = Bibliography::after(self.base, shown.citations);
        let places = places(found, quotation, detail);
        let mut body = self.explained(found, quotation, &speaker);
        let quotations = if quotation.text.chars().count() > LONGEST_SHOWN {
            body.push(say::too_long_to_show(self.language));
            Vec::new()
        } else {
            let hidden = quotation.variants.len() - places.len();
            if hidden > 0 && detail == Detail::Full {
                body.push(say::more_wordings(self.language, hidden));
            }
            vec![quotation_view(self.base, quotation, Variants::Some(&places), &mut bibliography)]
        };
        let draft = Draft {
            record,
            title: say::found_title(self.language, self.check.verdict, &speaker),
            notices: Vec::new(),
            body,
            accounts: None,
            claims: Vec::new(),
            quotations,
            // Among several, each is there to be read whole.
            follow_ups: match detail {
                Detail::Full => shown.follow_ups,
                Detail::Brief => choices(self.base, RecordKind::Quotation, [&quotation.id]),
            },
            reviewed: None,
        };
        let reply = draft.finish(self.base, self.language, bibliography);
        let suggestions = choices(self.base, RecordKind::Quotation, &self.check.others);
        let heading = (!suggestions.is_empty()).then(|| say::also_on_record(self.language));
        Reply { suggestions, suggestions_heading: heading, ..reply }
    }

    /// In a few sentences why the verdict is what it is, then the differences.
    fn explained(&self, found: &Match, quotation: &Quotation, speaker: &str) -> Vec<Line> {
        let mut sentences = match self.check.verdict {
            Verdict::Verbatim => {
                vec![say::is_verbatim(
                    self.language,
                    found.wording.level,
                    &self.outlets(quotation, &found.wording),
                )]
            }
            Verdict::Altered => self.alterations(found, quotation),
            _ => self.extent(found, quotation),
        };
        let attributed = self.attributed(found.speaker, speaker);
        if self.check.verdict == Verdict::OtherSpeaker {
            sentences.splice(..0, attributed);
        } else {
            sentences.extend(attributed);
        }
        let mut body = Vec::new();
        let is_within = |omission: &Omission| omission.place == Place::Within;
        if !found.comparison.changes.is_empty() || found.comparison.omissions.iter().any(is_within) {
            body.push(say::compared(self.language, differences(&found.comparison)));
        }
        if let Some((_, best)) = &found.best {
            match (self.check.verdict, best.relation()) {
                (Verdict::Verbatim, _) => {
                    sentences.push(say::others_print_otherwise(self.language));
                    body.push(say::beside_best(self.language, differences(best)));
                }
                (Verdict::Altered, Relation::Altered) if best.segments.iter().any(is_same) => {
                    body.push(say::beside_best(self.language, differences(best)));
                }
                _ => {}
            }
        }
        let explanation = joined(sentences);
        std::iter::once(explanation).filter(|line| !line.is_empty()).chain(body).collect()
    }

    /// How much of the words it is, and whose words these are.
    fn extent(&self, found: &Match, quotation: &Quotation) -> Vec<Line> {
        let mut sentences = Vec::new();
        if found.wording.level == Wording::Translation {
            sentences.push(say::is_translated(self.language, &self.outlets(quotation, &found.wording)));
        }
        if found.comparison.relation() == Relation::Part {
            sentences.push(say::is_part(self.language));
            if found.comparison.omissions.iter().any(|omission| omission.mark == OmissionMark::Missing) {
                sentences.push(say::breaks_off(self.language));
            }
            sentences.extend(self.missed(&found.comparison));
        }
        if let Some(printed) = &found.printed {
            sentences.push(say::printed_alone(self.language, &self.outlets(quotation, printed)));
        }
        if found.best.as_ref().is_some_and(|(best, _)| best.level < found.wording.level) {
            sentences.push(say::original_below(self.language));
        }
        sentences
    }

    /// What the rest of a sentence has that changes it, in its words.
    fn missed(&self, comparison: &Comparison) -> Vec<Line> {
        let concerns: BTreeSet<Concern> =
            comparison.omissions.iter().filter_map(|omission| omission.concerns.first().copied()).collect();
        let told = concerns.into_iter().map(|concern| {
            let of_it = comparison.omissions.iter().filter(|one| one.concerns.first() == Some(&concern));
            let words = of_it.fold(Line::default(), |words, omission| {
                let gap = if words.is_empty() { "" } else { " … " };
                let piece = Piece::LeftOut(middle_cut(&omission.missed, MOST_LEFT_OUT));
                words.and(gap).join(Line::piece(piece))
            });
            say::leaves_out(self.language, concern, words)
        });
        told.collect()
    }

    /// What was altered.
    fn alterations(&self, found: &Match, quotation: &Quotation) -> Vec<Line> {
        let comparison = &found.comparison;
        let mut sentences = Vec::new();
        if comparison.is_of_form_only() {
            sentences.push(say::differs_in_form(self.language));
        }
        if is_surrounded(&comparison.segments) {
            sentences.push(say::surrounded(self.language));
        }
        let touched = comparison.concerns();
        sentences.extend(touched.into_iter().map(|concern| say::changed(self.language, concern)));
        if comparison.changes.iter().any(|change| change.kind == ChangeKind::Moved) {
            sentences.push(say::moved(self.language));
        }
        if let Some(printed) = &found.printed {
            sentences.push(say::printed_otherwise(self.language, &self.outlets(quotation, printed)));
        }
        if found.wording.level == Wording::Translation {
            sentences.push(say::beside_translation(self.language, &self.outlets(quotation, &found.wording)));
        }
        sentences
    }

    /// Whose words they are, where somebody else was named.
    fn attributed(&self, fit: SpeakerFit, speaker: &str) -> Option<Line> {
        match (fit, &self.check.named) {
            (SpeakerFit::Body, _) => Some(say::by_body(self.language, speaker)),
            (SpeakerFit::Other, NamedSpeaker::People(people)) => {
                let people: Vec<String> = people.iter().map(|id| name(self.base, id)).collect();
                Some(say::not_by(self.language, speaker, &enumeration(self.language, &people)))
            }
            (SpeakerFit::Other, _) => Some(say::not_by_stranger(self.language, speaker)),
            (SpeakerFit::Same | SpeakerFit::Unnamed, _) => None,
        }
    }

    /// Several quotations, of which the passage has pieces.
    fn joined(&self) -> Reply {
        let mut bibliography = Bibliography::new(self.base);
        let mut sentences = vec![say::is_joined(self.language)];
        let mut quotations = Vec::new();
        let quoted = self
            .check
            .matches
            .iter()
            .filter_map(|found| Some((found, self.base.quotation(&found.quotation)?)));
        for (found, quotation) in quoted {
            let speaker = name(self.base, &quotation.speaker);
            sentences
                .extend(self.attributed(found.speaker, &speaker).filter(|line| !sentences.contains(line)));
            if quotation.text.chars().count() <= LONGEST_SHOWN {
                quotations.push(quotation_view(self.base, quotation, Variants::Kept, &mut bibliography));
            }
        }
        let ids: Vec<String> = self.check.matches.iter().map(|found| found.quotation.clone()).collect();
        let draft = Draft {
            record: RecordRef { kind: RecordKind::Quotation, id: ids.join(", ") },
            title: say::unfound_title(self.language, Verdict::Joined),
            notices: Vec::new(),
            body: vec![joined(sentences)],
            accounts: None,
            claims: Vec::new(),
            quotations,
            follow_ups: choices(self.base, RecordKind::Quotation, &ids),
            reviewed: None,
        };
        Reply { record: None, ..draft.finish(self.base, self.language, bibliography) }
    }

    /// No quotation on which it could rest.
    fn unfound(&self) -> Reply {
        let body = match self.check.verdict {
            Verdict::TooShort => vec![say::too_few_words(self.language)],
            Verdict::TooLong => vec![say::too_many_words(self.language, MOST_WORDS)],
            Verdict::Empty => vec![say::no_words(self.language)],
            _ => vec![say::no_such_quotation(self.language), wording::tell_the_moderators(self.language)],
        };
        let title = say::unfound_title(self.language, self.check.verdict);
        let nearest = choices(self.base, RecordKind::Quotation, &self.check.others);
        let heading = (!nearest.is_empty()).then(|| wording::nearest(self.language));
        let reply = refusal(self.base, self.language, ReplyKind::Abstain, title, body, nearest);
        Reply { suggestions_heading: heading, language_note: language_note(self.language), ..reply }
    }

    /// The outlets that have a wording, as a sentence names them.
    fn outlets(&self, quotation: &Quotation, wording: &Attested) -> String {
        let sources = wording.variants.iter().flat_map(|variant| match variant {
            None => quotation.sources.as_slice(),
            Some(place) => {
                quotation.variants.get(*place).map_or(&[][..], |one| std::slice::from_ref(&one.source))
            }
        });
        let mut outlets: Vec<String> = Vec::new();
        for outlet in sources.map(|source| publisher(self.base, source)) {
            if !outlets.contains(&outlet) {
                outlets.push(outlet);
            }
        }
        enumeration(self.language, &outlets)
    }
}

/// The variants that are shown: those that the verdict speaks of, then others while there is room.
fn places(found: &Match, quotation: &Quotation, detail: Detail) -> Vec<usize> {
    let spoken_of =
        std::iter::once(&found.wording).chain(&found.printed).chain(found.best.iter().map(|(best, _)| best));
    let mut places: Vec<usize> = spoken_of.filter_map(|wording| *wording.variants.first()?).collect();
    let mut room = MOST_OF_VARIANTS;
    for (place, variant) in quotation.variants.iter().enumerate() {
        let length =
            variant.text.chars().count() + variant.note.as_ref().map_or(0, |note| note.chars().count());
        let is_new = !places.iter().any(|&other| quotation.variants[other].text == variant.text);
        if detail == Detail::Full && is_new && length <= room {
            room -= length;
            places.push(place);
        }
    }
    places.sort_unstable();
    places.dedup();
    places
}

/// Whether all words on record are there, and others only around them.
fn is_surrounded(segments: &[Segment]) -> bool {
    let same = segments.iter().filter(|segment| is_same(segment)).count();
    let is_added = |segment: &Segment| matches!(segment, Segment::Added(_));
    same == 1 && segments.len() > 1 && segments.iter().all(|segment| is_same(segment) || is_added(segment))
}

const fn is_same(segment: &Segment) -> bool {
    matches!(segment, Segment::Same(_))
}

/// Sentences as one paragraph.
fn joined(sentences: Vec<Line>) -> Line {
    let mut paragraph = Line::default();
    for sentence in sentences {
        let gap = if paragraph.is_empty() { "" } else { " " };
        paragraph = paragraph.and(gap).join(sentence);
    }
    paragraph
}

#[cfg(test)]
mod tests;
