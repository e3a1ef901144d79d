//! A knowledge base in the making: what could be read so far, where it came from, and what could not.

use std::collections::BTreeMap;

use super::check::{Finding, View, check_view};
use super::piece::Piece;
use super::span;
use super::{
    Claim, Code, Contrast, Event, FaqEntry, Golden, KnowledgeBase, Person, Problem, Quotation, Revision,
    Source, Synonyms, Table, Term, TextFile, Topic, Vocabulary, VocabularyTable,
};

/// Whether all files could be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Extent {
    /// All of them.
    Whole,
    /// Not all: what is missed may be in the others.
    Part,
}

/// Problems that something is missing, which a file that could not be read may hold.
const MISSED: &[Code] = &[
    Code::EMPTY,
    Code::MISSING_EVENT,
    Code::UNKNOWN_SOURCE,
    Code::UNKNOWN_PERSON,
    Code::UNKNOWN_QUOTATION,
    Code::UNKNOWN_CLAIM,
    Code::UNKNOWN_FAQ,
    Code::UNKNOWN_TOPIC,
    Code::UNKNOWN_RECORD,
    Code::UNEXPLAINED_WITHDRAWAL,
    Code::SPEAKER_DIFFERS,
    Code::DAY_DIFFERS,
];

/// The tables read so far, in order of file and place.
#[derive(Default)]
pub(crate) struct Draft {
    pub events: Vec<Event>,
    pub topics: Vec<Topic>,
    pub sources: Vec<Source>,
    pub people: Vec<Person>,
    pub quotations: Vec<Quotation>,
    pub claims: Vec<Claim>,
    pub faq: Vec<FaqEntry>,
    pub words: Vec<VocabularyTable>,
    pub synonyms: Vec<Synonyms>,
    pub terms: Vec<Term>,
    pub contrasts: Vec<Contrast>,
    pub golden: Vec<Golden>,
    /// For each kind, the piece that each of its tables was read from.
    origins: BTreeMap<Table, Vec<usize>>,
    /// Ids of records that could not be read: a reference to one is not a second mistake.
    broken: Vec<(Table, String)>,
    broken_events: usize,
}

impl Draft {
    /// The last table read of this kind came from the piece with this index.
    pub fn note_origin(&mut self, table: Table, index: usize) {
        self.origins.entry(table).or_default().push(index);
    }

    /// A table that could not be read.
    pub fn note_broken(&mut self, piece: &Piece<'_>) {
        if piece.table == Table::Event {
            self.broken_events += 1;
        }
        let id = piece.value.get_ref().get("id").and_then(|id| id.get_ref().as_str());
        self.broken.extend(id.map(|id| (piece.table, id.to_owned())));
    }

    /// The whole, with what is wrong with it as a whole; of a part only what is wrong with it.
    pub fn finish(
        self,
        extent: Extent,
        files: &[TextFile],
        pieces: &[Piece<'_>],
        problems: &mut Vec<Problem>,
    ) -> Option<KnowledgeBase> {
        let mut found = Vec::new();
        self.check_event(files, pieces, &mut found);
        found.extend(check_view(&self.view()).into_iter().map(|finding| self.placed(finding, pieces)));
        let words = merged(self.words, &self.origins, pieces, &mut found);
        problems
            .extend(found.into_iter().filter(|one| extent == Extent::Whole || !MISSED.contains(&one.code)));
        let base = KnowledgeBase {
            event: self.events.into_iter().next()?,
            topics: self.topics,
            sources: self.sources,
            people: self.people,
            quotations: self.quotations,
            claims: self.claims,
            faq: self.faq,
            vocabulary: Vocabulary {
                words,
                synonyms: self.synonyms,
                terms: self.terms,
                contrasts: self.contrasts,
            },
            golden: self.golden,
            revision: Revision(String::new()),
        };
        Some(base)
    }

    fn view(&self) -> View<'_> {
        View {
            events: &self.events,
            topics: &self.topics,
            sources: &self.sources,
            people: &self.people,
            quotations: &self.quotations,
            claims: &self.claims,
            faq: &self.faq,
            synonyms: &self.synonyms,
            contrasts: &self.contrasts,
            golden: &self.golden,
            broken: &self.broken,
        }
    }

    /// The finding as a problem, with its place in the files.
    fn placed(&self, finding: Finding, pieces: &[Piece<'_>]) -> Problem {
        let Some(path) = &finding.path else { return finding.problem };
        let origin = self.origins.get(&path.table).and_then(|origins| origins.get(path.index));
        match origin.and_then(|&origin| pieces.get(origin)) {
            Some(piece) => finding.problem.at(piece.file, span::of(piece, path)),
            None => finding.problem,
        }
    }

    fn check_event(&self, files: &[TextFile], pieces: &[Piece<'_>], problems: &mut Vec<Problem>) {
        if self.events.is_empty() && self.broken_events == 0 {
            let names: Vec<_> = files.iter().map(|file| format!("`{}`", file.shown())).collect();
            problems.push(
                Problem::error(Code::MISSING_EVENT, format!("no `[event]` table in {}", names.join(", ")))
                    .hint(
                        "add one with `id`, `title`, `summary`, `time-zone` and `as-of`; `onrecord init` \
                        writes an example",
                    ),
            );
        }
        for piece in pieces.iter().filter(|piece| piece.table == Table::Event).skip(1) {
            problems.push(
                Problem::error(
                    Code::DUPLICATE_EVENT,
                    "a knowledge base has one `[event]` table, and this is another",
                )
                .hint("keep one of them; a second event is a second knowledge base, in a folder of its own")
                .at(piece.file, piece.value.span()),
            );
        }
    }
}

/// Several `[vocabulary]` tables as one: lists follow each other, abbreviations come together.
fn merged(
    tables: Vec<VocabularyTable>,
    origins: &BTreeMap<Table, Vec<usize>>,
    pieces: &[Piece<'_>],
    problems: &mut Vec<Problem>,
) -> VocabularyTable {
    let origins = origins.get(&Table::Vocabulary).map_or(&[][..], Vec::as_slice);
    let mut whole = VocabularyTable::default();
    for (table, &origin) in tables.into_iter().zip(origins) {
        whole.stop_words.extend(table.stop_words);
        whole.negations.extend(table.negations);
        whole.small_talk.extend(table.small_talk);
        whole.about.extend(table.about);
        for (short, long) in table.abbreviations {
            match whole.abbreviations.get(&short) {
                Some(other) if *other != long => {
                    let problem = conflicting_abbreviation(&short, other, &long);
                    problems
                        .push(problem.at(pieces[origin].file, abbreviation_span(&pieces[origin], &short)));
                }
                _ => drop(whole.abbreviations.insert(short, long)),
            }
        }
    }
    whole
}

fn conflicting_abbreviation(short: &str, other: &str, long: &str) -> Problem {
    let message =
        format!("the abbreviation `{short}` stands for `{long}` here and for `{other}` in another file");
    Problem::error(Code::CONFLICTING_ABBREVIATION, message).hint("keep one of them")
}

fn abbreviation_span(piece: &Piece<'_>, short: &str) -> std::ops::Range<usize> {
    let value = piece.value.get_ref().get("abbreviations").and_then(|table| table.get_ref().get(short));
    value.map_or_else(|| piece.value.span(), toml::Spanned::span)
}
