//! Texts in, knowledge base or problems out: reading without touching the disk.
//!
//! All problems come at once: the syntax of every file, the shape of every table in the files whose
//! syntax is right, and what the records in them say of each other. Where a file could not be read, what
//! it may hold is not missed. The disk is the neighbour's, [`load`](super::load()).

use serde::de::DeserializeOwned;
use serde_json::Value;
use toml::de::DeTable;

use super::conform::conform;
use super::draft::{Draft, Extent};
use super::piece::{Piece, pieces_of};
use super::problem::{self, Severity};
use super::revision::revision;
use super::span;
use super::{Code, Finding, KnowledgeBase, Problem, Table, TextFile, syntax};

/// A knowledge base that may be served, with what a curator should still look at.
#[derive(Debug, Clone, PartialEq)]
pub struct Loaded {
    /// The records.
    pub base: KnowledgeBase,
    /// Problems that do not keep it from being served, in order of place.
    pub warnings: Vec<Problem>,
    /// The files it was read from, in order of name.
    pub files: Vec<TextFile>,
}

impl Loaded {
    /// The findings as problems with their places in the files, in order of place.
    ///
    /// The files are parsed once more: only who has something to show pays for it.
    pub fn placed(&self, findings: Vec<Finding>) -> Vec<Problem> {
        let parsed: Vec<_> =
            self.files.iter().map(|file| (file, DeTable::parse_recoverable(file.text()).0)).collect();
        let mut pieces = Vec::new();
        for (file, table) in &parsed {
            pieces_of(file, table.get_ref(), &mut pieces, &mut Vec::new());
        }
        let mut problems: Vec<_> = findings.into_iter().map(|finding| placed(finding, &pieces)).collect();
        problem::sort(&mut problems);
        problems
    }
}

/// All tables of a kind could be read, so the path's index is the place among them.
fn placed(finding: Finding, pieces: &[Piece<'_>]) -> Problem {
    let Some(path) = &finding.path else { return finding.problem };
    match pieces.iter().filter(|piece| piece.table == path.table).nth(path.index) {
        Some(piece) => finding.problem.at(piece.file, span::of(piece, path)),
        None => finding.problem,
    }
}

/// Reads these files, in order of their names, as one knowledge base.
///
/// # Errors
///
/// All problems, warnings too, in order of place, when any of them is an error.
pub fn read(files: Vec<TextFile>) -> Result<Loaded, Vec<Problem>> {
    read_besides(files, Vec::new())
}

/// Reads these files; `unread` are the problems with those that could not even be read.
pub(crate) fn read_besides(mut files: Vec<TextFile>, unread: Vec<Problem>) -> Result<Loaded, Vec<Problem>> {
    files.sort_by(|a, b| a.name().cmp(b.name()));
    let mut problems = unread;
    let read = gather(&files, &mut problems);
    problem::sort(&mut problems);
    match read {
        Some(mut base) if problems.iter().all(|problem| problem.severity == Severity::Warning) => {
            base.revision = revision(&files);
            Ok(Loaded { base, warnings: problems, files })
        }
        _ => Err(problems),
    }
}

fn gather(files: &[TextFile], problems: &mut Vec<Problem>) -> Option<KnowledgeBase> {
    let mut all_parsed = problems.is_empty();
    let mut parsed = Vec::new();
    for file in files {
        let (table, errors) = DeTable::parse_recoverable(file.text());
        if errors.is_empty() {
            parsed.push((file, table));
        } else {
            all_parsed = false;
            problems.extend(syntax::problems(file, &errors));
        }
    }
    let mut pieces = Vec::new();
    for (file, table) in &parsed {
        pieces_of(file, table.get_ref(), &mut pieces, problems);
    }
    let mut draft = Draft::default();
    for (index, piece) in pieces.iter().enumerate() {
        let before = problems.len();
        let json = conform(piece.file, piece.table, piece.value, problems);
        let reported = problems.len() > before;
        match put(&mut draft, piece.table, json.unwrap_or_default()) {
            Ok(()) => draft.note_origin(piece.table, index),
            Err(_) if reported => draft.note_broken(piece),
            Err(cause) => {
                // The shape comes from the same type, so this is for rules that a schema cannot say.
                let problem = Problem::error(Code::WRONG_TYPE, format!("this table cannot be read: {cause}"));
                problems.push(problem.at(piece.file, piece.value.span()));
                draft.note_broken(piece);
            }
        }
    }
    let extent = if all_parsed { Extent::Whole } else { Extent::Part };
    draft.finish(extent, files, &pieces, problems)
}

fn put(draft: &mut Draft, table: Table, json: Value) -> Result<(), serde_json::Error> {
    match table {
        Table::Event => typed(json, &mut draft.events),
        Table::Topic => typed(json, &mut draft.topics),
        Table::Source => typed(json, &mut draft.sources),
        Table::Person => typed(json, &mut draft.people),
        Table::Quotation => typed(json, &mut draft.quotations),
        Table::Claim => typed(json, &mut draft.claims),
        Table::Faq => typed(json, &mut draft.faq),
        Table::Vocabulary => typed(json, &mut draft.words),
        Table::Synonym => typed(json, &mut draft.synonyms),
        Table::Term => typed(json, &mut draft.terms),
        Table::Contrast => typed(json, &mut draft.contrasts),
        Table::Golden => typed(json, &mut draft.golden),
    }
}

fn typed<T: DeserializeOwned>(json: Value, list: &mut Vec<T>) -> Result<(), serde_json::Error> {
    list.push(serde_json::from_value(json)?);
    Ok(())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::{ProptestConfig, any, prop, proptest};

    use super::{Loaded, read};
    use crate::knowledge::{Problem, TextFile};

    const EVENT: &str =
        "[event]\nid = \"e\"\ntitle = \"E\"\nsummary = \"S.\"\ntime-zone = \"UTC\"\nas-of = 2024-10-30\n";
    const CLAIM: &str = "[[source]]\nid = \"base\"\npublisher = \"P\"\n[[claim]]\nid = \"c\"\nstatement = \"C.\"\nrating = \"asserted\"\nsources = [\"base\"]\n";

    fn file(name: &str, text: &str) -> TextFile {
        TextFile::new(name, name, text)
    }

    fn read_beside_event(text: &str) -> Result<Loaded, Vec<Problem>> {
        read(vec![file("event.toml", EVENT), file("claim.toml", CLAIM), file("a.toml", text)])
    }

    /// The problems as lines, `code line:column text`.
    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        let problems = read_beside_event(text).expect_err("it has errors");
        let lines: Vec<_> = problems
            .iter()
            .map(|problem| {
                let place = problem.place.as_ref().expect("a place");
                format!("{} {}:{} {}", problem.code, place.line, place.column, place.text())
            })
            .collect();
        assert_eq!(lines, expected, "{problems:#?}");
    }

    #[test]
    fn all_problems_of_a_record_come_at_once() {
        check(
            "[[source]]\nid = 3\npublished = \"2024-10-29\"\nurl-kind = \"orignal\"\npage = 1\n",
            &[
                "missing-key 1:1 [[source]]",
                "wrong-type 2:6 3",
                "bad-date 3:13 \"2024-10-29\"",
                "unknown-value 4:12 \"orignal\"",
                "unknown-key 5:1 page",
            ],
        );
    }

    #[test]
    fn a_slip_in_a_needed_key_is_one_problem() {
        check("[[source]]\nid = \"s\"\npubisher = \"P\"\n", &["unknown-key 3:1 pubisher"]);
    }

    #[test]
    fn every_syntax_error_is_found() {
        check(
            "a = \nid = 'x\nb 3\n[[topic]\n",
            &["syntax 1:4  ", "syntax 2:7 x", "syntax 3:3 3", "syntax 4:8 ]"],
        );
    }

    #[test]
    fn a_file_that_cannot_be_read_hides_nothing_of_the_others() {
        let torn = file("torn.toml", "a = \n");
        let claims = "[[claim]]\nid = \"c\"\nstatement = \"C.\"\nrating = \"asserted\"\nsources = [\"elsewhere\"]\n\n\
                      [[faq]]\nid = \"q\"\nquestion = \"Q?\"\nanswer = \"This is so. And that [^x\"\nclaims = [\"c\", \"c\"]\n";
        let problems = read(vec![torn.clone(), file("a.toml", claims)]).expect_err("it has errors");
        let codes: Vec<&str> = problems.iter().map(|problem| problem.code.0).collect();
        assert_eq!(codes, ["uncited-sentence", "uncited-sentence", "bad-marker", "syntax"], "{problems:#?}");
        let twice = [CLAIM, "[[source]]\nid = \"base\"\npublisher = \"P\"\n"].concat();
        let problems = read(vec![torn, file("a.toml", &twice)]).expect_err("it has errors");
        assert!(problems.iter().any(|problem| problem.code.0 == "duplicate-id"), "{problems:#?}");
    }

    #[test]
    fn tables_are_named_and_bracketed_rightly() {
        check("[[sorce]]\nid = \"s\"\n", &["unknown-table 1:3 sorce"]);
        check("[topic]\nid = \"s\"\ntitle = \"T\"\n", &["wrong-type 1:1 [topic]"]);
        check("golden = 3\n", &["wrong-type 1:10 3"]);
    }

    #[test]
    fn dates_are_days() {
        let source =
            |value: &str| format!("[[source]]\nid = \"s\"\npublisher = \"P\"\npublished = {value}\n");
        assert!(read_beside_event(&source("2024-02-29")).is_ok());
        check(&source("2024-10-29T10:00:00Z"), &["bad-date 4:13 2024-10-29T10:00:00Z"]);
        check(&source("20241029"), &["bad-date 4:13 20241029"]);
        check(&source("2023-02-29"), &["syntax 4:13 2023-02-29"]);
    }

    #[test]
    fn an_unknown_time_zone_is_a_problem_at_its_place() {
        let event = EVENT.replace("UTC", "Brussels");
        let problems = read(vec![file("event.toml", &event), file("claim.toml", CLAIM)])
            .expect_err("there is no such zone");
        let [problem] = problems.as_slice() else { panic!("one problem: {problems:#?}") };
        let place = problem.place.as_ref().expect("a place");
        assert_eq!((problem.code.0, place.line, place.text()), ("unknown-value", 5, "\"Brussels\""));
        assert_eq!(problem.hint.as_deref(), Some("write `Europe/Brussels`"));
    }

    #[test]
    fn marks_and_line_ends_of_other_systems_are_harmless() {
        let text = format!("\u{feff}#:schema ./schema.json\n{EVENT}{CLAIM}note = \"\"\"one\ntwo\"\"\"\n");
        let loaded = read(vec![file("event.toml", &text.replace('\n', "\r\n"))]).expect("it is read");
        assert_eq!(loaded.base.event.title, "E");
        assert_eq!(loaded.base.claims[0].note.as_deref(), Some("one\ntwo"));
    }

    #[test]
    fn vocabularies_of_several_files_come_together() {
        let other =
            file("b.toml", "[vocabulary]\nstop-words = [\"of\"]\nabbreviations = { nk = \"north korea\" }\n");
        let first = file("a.toml", "[vocabulary]\nstop-words = [\"the\"]\n");
        let loaded = read(vec![other, file("event.toml", EVENT), file("claim.toml", CLAIM), first])
            .expect("it is read");
        assert_eq!(loaded.base.vocabulary.words.stop_words, ["the", "of"]);
        assert_eq!(loaded.base.vocabulary.words.abbreviations["nk"], "north korea");
    }

    #[test]
    fn the_revision_names_names_and_contents() {
        let revision = |files: &[(&str, &str)]| {
            let rest = files.iter().map(|(name, text)| file(name, text));
            read(rest.chain([file("claim.toml", CLAIM)]).collect()).expect("it is read").base.revision
        };
        let first = revision(&[("a.toml", EVENT), ("b.toml", "")]);
        assert_eq!(first.0.len(), 12);
        assert_eq!(first, revision(&[("b.toml", ""), ("a.toml", EVENT)]), "the order does not count");
        assert_ne!(first, revision(&[("a.toml", EVENT), ("c.toml", "")]));
        assert_ne!(first, revision(&[("a.toml", EVENT), ("b.toml", "#")]));
    }

    /// Pieces that TOML files are made of, so that random files get past the first character.
    fn fragment() -> impl proptest::strategy::Strategy<Value = String> {
        prop::sample::select(vec![
            "[[claim]]",
            "[event]",
            "[[faq]]",
            "[vocabulary]",
            "[[quotation.variant]]",
            "id",
            "answer",
            "sources",
            "made",
            " = ",
            "\n",
            "\r\n",
            "\"",
            "\"\"\"",
            "'",
            "[",
            "]",
            "{",
            "}",
            ",",
            ".",
            "#",
            "\\u",
            "é",
            "\u{feff}",
            "2024-10-29",
            "1979-05-27T07:32:00Z",
            "true",
            "1e9",
            "[^a]",
            "text",
        ])
        .prop_map(str::to_owned)
    }

    use proptest::strategy::Strategy as _;

    proptest! {
        #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn no_text_makes_it_fall_over(text in any::<String>()) {
            let _ = read_beside_event(&text);
        }

        #[test]
        fn nothing_like_toml_makes_it_fall_over(parts in prop::collection::vec(fragment(), 0..40)) {
            let _ = read_beside_event(&parts.concat());
        }
    }

    #[test]
    fn deep_nesting_is_a_problem_and_no_crash() {
        assert!(read_beside_event(&format!("a = {}", "[".repeat(200_000))).is_err());
        assert!(read_beside_event(&"{a=".repeat(100_000)).is_err());
        assert!(read_beside_event(&format!("[{}]", vec!["a"; 50_000].join("."))).is_err());
    }
}
