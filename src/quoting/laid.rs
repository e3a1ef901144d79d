//! A passage laid beside a wording, and what is to be said of the two.
//!
//! Verbatim is strict: the same words, capitals and marks in the same order. Free are only quotation
//! marks, the first capital, the shapes of dashes, apostrophes and spaces, and what closes a quotation,
//! unless that turns it into a question or a cry.

use std::ops::Range;

use super::alignment::{Step, align};
use super::comparison::{Change, ChangeKind, Comparison, Omission, OmissionMark, Place, Segment};
use super::concern::Concerns;
use super::forms::marked;
use super::letters::OMISSION;
use super::moved;
use super::phrase::Phrase;

/// A passage laid beside a wording, before anything is made of it.
#[derive(Debug)]
pub(super) struct Laid<'a> {
    pub passage: &'a Phrase,
    pub wording: &'a Phrase,
    /// What becomes of each word.
    pub steps: Vec<Step>,
}

/// Steps of one kind in a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Run {
    pub kind: RunKind,
    /// The words of the passage.
    pub ours: Range<usize>,
    /// The words of the wording.
    pub theirs: Range<usize>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum RunKind {
    Same,
    Different,
    Omitted,
}

impl<'a> Laid<'a> {
    pub fn new(passage: &'a Phrase, wording: &'a Phrase) -> Self {
        Self { passage, wording, steps: align(&passage.words, &wording.words) }
    }

    /// Everything that is to be said of the two.
    pub fn compare(&self, concerns: &Concerns) -> Comparison {
        let runs = self.runs();
        let mut comparison = Comparison { segments: self.segments(&runs), ..Comparison::default() };
        for run in &runs {
            match run.kind {
                RunKind::Same => {
                    comparison.changes.extend(self.forms(run).iter().map(|form| self.form(form)));
                }
                RunKind::Different if self.is_bracketed(run) => {
                    comparison.omissions.push(self.omission(run, concerns));
                }
                RunKind::Different => comparison.changes.push(self.change(run, concerns)),
                RunKind::Omitted => comparison.omissions.push(self.omission(run, concerns)),
            }
        }
        moved::find(&mut comparison);
        comparison
    }

    /// The steps, put together where they are of one kind.
    pub fn runs(&self) -> Vec<Run> {
        let mut runs: Vec<Run> = Vec::new();
        for step in &self.steps {
            let (kind, ours, theirs) = match *step {
                Step::Same(i, j) => (RunKind::Same, Some(i), Some(j)),
                Step::Exchanged(i, j) => (RunKind::Different, Some(i), Some(j)),
                Step::Added(i) => (RunKind::Different, Some(i), None),
                Step::LeftOut(j) => (RunKind::Different, None, Some(j)),
                Step::Omitted(j) => (RunKind::Omitted, None, Some(j)),
            };
            let (end, their_end) = runs.last().map_or((0, 0), |run| (run.ours.end, run.theirs.end));
            match runs.last_mut().filter(|run| run.kind == kind) {
                Some(run) => {
                    run.ours.end = ours.map_or(run.ours.end, |i| i + 1);
                    run.theirs.end = theirs.map_or(run.theirs.end, |j| j + 1);
                }
                None => runs.push(Run {
                    kind,
                    ours: end..ours.map_or(end, |i| i + 1),
                    theirs: their_end..theirs.map_or(their_end, |j| j + 1),
                }),
            }
        }
        runs
    }

    fn change(&self, run: &Run, concerns: &Concerns) -> Change {
        let (record, text) = (self.wording.slice(&run.theirs), self.passage.slice(&run.ours));
        let kind = match (record.is_empty(), text.is_empty()) {
            (_, true) => ChangeKind::LeftOut,
            (true, false) => ChangeKind::Added,
            (false, false) if self.is_alike(run) => ChangeKind::Form,
            (false, false) => ChangeKind::Exchanged,
        };
        let touched = if kind == ChangeKind::Form { Vec::new() } else { concerns.of_change(record, text) };
        Change { kind, record: record.to_owned(), text: text.to_owned(), concerns: touched }
    }

    /// Whether both sides have the same letters, parted into words in another way.
    fn is_alike(&self, run: &Run) -> bool {
        let loose = |words: &Phrase, range: &Range<usize>| -> String {
            words.words[range.clone()].iter().map(|word| word.loose.as_str()).collect()
        };
        loose(self.passage, &run.ours) == loose(self.wording, &run.theirs)
    }

    /// Whether nothing but another's words in brackets are missing, all of them.
    fn is_bracketed(&self, run: &Run) -> bool {
        let Range { start, end } = run.theirs.clone();
        let words = &self.wording.words;
        let is_in = |at: Option<usize>| at.and_then(|at| words.get(at)).is_some_and(|word| word.bracketed);
        run.ours.is_empty()
            && words[start..end].iter().all(|word| word.bracketed)
            && (!is_in(start.checked_sub(1)) || words[start].before.contains('['))
            && (!is_in(Some(end)) || words[end].before.contains('['))
    }

    fn omission(&self, run: &Run, concerns: &Concerns) -> Omission {
        let place = match run.ours.start {
            _ if run.theirs.end == self.wording.words.len() && self.is_last(run) => Place::After,
            0 => Place::Before,
            _ => Place::Within,
        };
        let words = self.wording.slice(&run.theirs).to_owned();
        let missed = match place {
            Place::Before => self.wording.slice(&(self.sentence_start(run.theirs.end)..run.theirs.end)),
            Place::Within => words.as_str(),
            Place::After => self.wording.slice(&(run.theirs.start..self.sentence_end(run.theirs.start))),
        };
        let missed = missed.to_owned();
        let concerns = concerns.of_omission(&missed);
        Omission { mark: self.mark(run, place), missed, words, place, concerns }
    }

    fn is_last(&self, run: &Run) -> bool {
        run.ours.start == self.passage.words.len()
    }

    fn mark(&self, run: &Run, place: Place) -> OmissionMark {
        let shown = self.passage.marks_before(run.ours.start).contains(OMISSION);
        let is_whole = match place {
            Place::Before => ends_sentence(self.wording.marks_before(run.theirs.end)),
            Place::Within => false,
            Place::After => ends_sentence(self.wording.marks_before(run.theirs.start)),
        };
        match (shown, is_whole || self.is_bracketed(run)) {
            (true, _) => OmissionMark::Shown,
            (false, true) => OmissionMark::NotNeeded,
            (false, false) => OmissionMark::Missing,
        }
    }

    /// Where the sentence begins to which the word before `end` belongs.
    fn sentence_start(&self, end: usize) -> usize {
        if ends_sentence(self.wording.marks_before(end)) {
            return end;
        }
        (0..end).rev().find(|&at| ends_sentence(&self.wording.words[at].before)).unwrap_or(0)
    }

    /// Where the sentence ends that is broken off before the word at `start`.
    fn sentence_end(&self, start: usize) -> usize {
        let words = &self.wording.words;
        (start..words.len()).find(|&at| ends_sentence(&words[at].before)).unwrap_or(words.len())
    }

    /// Words come with the marks behind them, so that both sides can be read.
    fn segments(&self, runs: &[Run]) -> Vec<Segment> {
        let mut segments = Vec::new();
        for run in runs {
            let record = || marked(self.wording, &run.theirs);
            match run.kind {
                RunKind::Same => self.same_segments(run, &mut segments),
                RunKind::Omitted => segments.push(Segment::Omitted(record())),
                RunKind::Different => {
                    if !run.theirs.is_empty() {
                        segments.push(Segment::LeftOut(record()));
                    }
                    if !run.ours.is_empty() {
                        segments.push(Segment::Added(marked(self.passage, &run.ours)));
                    }
                }
            }
        }
        segments
    }

    fn same_segments(&self, run: &Run, segments: &mut Vec<Segment>) {
        let mut at = run.theirs.start;
        let same =
            |words: Range<usize>| (!words.is_empty()).then(|| Segment::Same(marked(self.wording, &words)));
        for form in self.forms(run) {
            let Change { record, text, .. } = self.form(&form);
            segments.extend(same(at..form.1.start));
            segments.extend([Segment::LeftOut(record), Segment::Added(text)]);
            at = form.1.end;
        }
        segments.extend(same(at..run.theirs.end));
    }
}

fn ends_sentence(marks: &str) -> bool {
    marks.contains(['.', '?', '!'])
}

#[cfg(test)]
mod tests {
    use super::Laid;
    use crate::knowledge::Vocabulary;
    use crate::quoting::concern::Concerns;
    use crate::quoting::phrase::Phrase;
    use crate::quoting::{Comparison, Concern, OmissionMark, Place, Relation, Segment};

    const WORDING: &str =
        "If they do deploy to fight against Ukraine, they are fair game. They are fair targets.";

    fn compare(passage: &str, wording: &str) -> Comparison {
        let (passage, wording) = (Phrase::read(passage), Phrase::read(wording));
        Laid::new(&passage, &wording).compare(&Concerns::new(&Vocabulary::default()))
    }

    /// What differs: `[-only on record-]`, `{+only in the passage+}`, `(omitted)`.
    fn drawn(comparison: &Comparison) -> String {
        let draw = |segment: &Segment| match segment {
            Segment::Same(words) => words.clone(),
            Segment::LeftOut(words) => format!("[-{words}-]"),
            Segment::Added(words) => format!("{{+{words}+}}"),
            Segment::Omitted(words) => format!("({words})"),
        };
        comparison.segments.iter().map(draw).collect::<Vec<_>>().join(" ")
    }

    #[track_caller]
    fn check(passage: &str, relation: Relation, differences: &str) {
        let comparison = compare(passage, WORDING);
        assert_eq!((comparison.relation(), drawn(&comparison).as_str()), (relation, differences));
    }

    #[test]
    fn verbatim_is_up_to_the_shapes_of_marks() {
        for passage in [
            WORDING,
            "“if they do deploy to fight against Ukraine, they are fair game. They are fair targets”",
            "‘If they do deploy\nto fight against Ukraine, they are \"fair game\". They are fair targets …’",
            "If they do de\u{ad}ploy to fight against Ukraine, they are fair game. They are fair targets;",
        ] {
            assert_eq!(compare(passage, WORDING).relation(), Relation::Whole, "{passage}");
        }
    }

    #[test]
    fn a_part_says_what_it_leaves_out() {
        check(
            "they are fair game",
            Relation::Part,
            "(If they do deploy to fight against Ukraine,) they are fair game. (They are fair targets.)",
        );
        let comparison = compare("They are fair game.", WORDING);
        let [before, after] = comparison.omissions.as_slice() else { panic!("two omissions") };
        assert_eq!((before.place, before.mark), (Place::Before, OmissionMark::Missing));
        assert_eq!(before.concerns, [Concern::Condition]);
        assert_eq!((after.place, after.mark), (Place::After, OmissionMark::NotNeeded));
        assert_eq!(after.concerns, []);
        let marked = compare("If they do deploy […] they are fair game …", WORDING);
        let marks: Vec<_> = marked.omissions.iter().map(|omission| (omission.place, omission.mark)).collect();
        assert_eq!(marks, [(Place::Within, OmissionMark::Shown), (Place::After, OmissionMark::Shown)]);
        assert_eq!(marked.relation(), Relation::Part);
    }

    #[test]
    fn brackets_of_an_outlet_may_be_left_out() {
        let wording = "If we see DPRK [Democratic People’s Republic of Korea] troops moving";
        assert_eq!(compare("If we see DPRK troops moving", wording).relation(), Relation::Part);
        assert_eq!(
            compare("If we see DPRK [Democratic] troops moving", wording).relation(),
            Relation::Altered
        );
        assert_eq!(compare("If we see [Korean] troops moving", wording).relation(), Relation::Altered);
        let hidden = "If we see DPRK Democratic People’s Republic of Korea troops moving";
        assert!(compare(hidden, wording).is_of_form_only());
        let opening = compare("indications that", "[There are] indications that");
        assert_eq!(opening.omissions[0].mark, OmissionMark::NotNeeded);
    }

    #[test]
    fn changes_are_marked_where_they_are() {
        check(
            "If they do not deploy to fight against Ukraine, they are fair game. They are fair targets.",
            Relation::Altered,
            "If they do {+not+} deploy to fight against Ukraine, they are fair game. They are fair targets.",
        );
        check(
            "If they deploy to fight against Russia, they are fair game. They are fair targets.",
            Relation::Altered,
            "If they [-do-] deploy to fight against [-Ukraine,-] {+Russia,+} they are fair game. They are fair targets.",
        );
        check(
            "If they do deploy to fight against Ukraine, they are fair game. They are not targets at all.",
            Relation::Altered,
            "If they do deploy to fight against Ukraine, they are fair game. They are [-fair-] {+not+} targets. {+at all.+}",
        );
    }

    #[test]
    fn capitals_and_marks_within_are_form() {
        for passage in [
            "If they do deploy to fight against ukraine, they are fair game. They are fair targets.",
            "If they do deploy to fight against Ukraine they are fair game. They are fair targets.",
            "IF THEY DO DEPLOY TO FIGHT AGAINST UKRAINE, THEY ARE FAIR GAME. THEY ARE FAIR TARGETS.",
            "If they do deploy to fight against Ukraine, they are fair game. They are fair targets?",
            "If they do deploy … to fight against Ukraine, they are fair game. They are fair targets.",
            "they are fair game!",
            "If they do deploy to fight against Uk\u{433}aine, they are fair game. They are fair targets.",
        ] {
            let comparison = compare(passage, WORDING);
            assert!(comparison.is_of_form_only(), "{passage}: {comparison:?}");
            assert_eq!(comparison.relation(), Relation::Altered);
        }
        check(
            "they are fair game!",
            Relation::Altered,
            "(If they do deploy to fight against Ukraine,) they are fair [-game.-] {+game!+} (They are fair targets.)",
        );
    }

    #[test]
    fn what_turns_letters_round_is_a_change() {
        let turned =
            "If they do deploy to fight against \u{202e}Ukraine, they are fair game. They are fair targets.";
        assert_eq!(compare(turned, WORDING).relation(), Relation::Altered);
    }
}
