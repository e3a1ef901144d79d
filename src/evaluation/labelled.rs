//! A labelled set: entries with their phrasings, and queries with the entries that they must lead to.
//!
//! Read from JSON lines, `{"id", "text"}` for a phrasing of an entry and `{"text", "gold": [ids] | null}` for
//! a query. Texts come in as strings; who opens the files is no concern of this one.

use serde::Deserialize;
use serde::de::DeserializeOwned;
use thiserror::Error;

use crate::knowledge::{Expectation, KnowledgeBase, RecordKind, RecordRef};
use crate::matching::{Entry, entries};

/// Entries, and queries with what they must lead to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LabelledSet {
    /// The table.
    pub entries: Vec<LabelledEntry>,
    /// What is asked.
    pub queries: Vec<Query>,
}

/// An entry of a labelled set.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LabelledEntry {
    /// Its name.
    pub id: String,
    /// Wordings that lead to it, in the order in which they came.
    pub phrasings: Vec<String>,
}

/// A query with the entries that are right for it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Query {
    /// What is asked.
    pub text: String,
    /// Names of the entries that are right; `None`: out of scope, no entry is.
    #[serde(deserialize_with = "Option::deserialize")]
    pub gold: Option<Vec<String>>,
}

/// A line that cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("line {line}: {cause}; a line is {wanted}")]
pub struct LineError {
    /// The line, from one.
    pub line: usize,
    /// What is wrong with it.
    pub cause: String,
    /// What a line looks like.
    pub wanted: &'static str,
}

const ENTRY: &str = r#"`{"id": "…", "text": "…"}`, one phrasing a line, the same `id` on as many lines as an entry has phrasings"#;
const QUERY: &str = r#"`{"text": "…", "gold": ["id", …]}`, or `{"text": "…", "gold": null}` for a query that no entry answers"#;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Phrasing {
    id: String,
    text: String,
}

impl LabelledSet {
    /// The golden questions of a knowledge base over its records; abstain and suggest are out of scope.
    pub fn golden(base: &KnowledgeBase) -> Self {
        let queries = base.golden.iter().map(|golden| Query {
            text: golden.ask.clone(),
            gold: match &golden.expect {
                Expectation::Record(id) => Some(vec![id.clone()]),
                Expectation::Abstain | Expectation::Suggest => None,
            },
        });
        Self::over(base, queries.collect())
    }

    /// Queries over the records of a knowledge base, which are known by their ids.
    pub fn over(base: &KnowledgeBase, queries: Vec<Query>) -> Self {
        let labelled = |entry: Entry| LabelledEntry { id: entry.record.id, phrasings: entry.phrasings };
        Self { entries: entries(base).into_iter().map(labelled).collect(), queries }
    }

    /// The entries as a table for the matcher, which sees nothing but their phrasings.
    pub fn table(&self) -> Vec<Entry> {
        let row = |entry: &LabelledEntry| Entry {
            record: RecordRef { kind: RecordKind::Faq, id: entry.id.clone() },
            phrasings: entry.phrasings.clone(),
            not_phrasings: Vec::new(),
            context: Vec::new(),
            answer_threshold: None,
            kin: Vec::new(),
        };
        self.entries.iter().map(row).collect()
    }

    /// How many phrasings all entries have together.
    pub fn phrasings(&self) -> usize {
        self.entries.iter().map(|entry| entry.phrasings.len()).sum()
    }

    /// Names that queries give as right and that no entry bears, each once, in order.
    pub fn strangers(&self) -> Vec<&str> {
        let known: std::collections::BTreeSet<&str> =
            self.entries.iter().map(|entry| entry.id.as_str()).collect();
        let named = self.queries.iter().flat_map(|query| query.gold.iter().flatten().map(String::as_str));
        let strangers: std::collections::BTreeSet<&str> = named.filter(|id| !known.contains(id)).collect();
        strangers.into_iter().collect()
    }
}

/// Reads entries; phrasings of one entry may stand apart.
///
/// # Errors
/// The first line that is not a phrasing, or the absence of any.
pub fn read_entries(text: &str) -> Result<Vec<LabelledEntry>, LineError> {
    let mut entries: Vec<LabelledEntry> = Vec::new();
    let mut places = std::collections::HashMap::new();
    for Phrasing { id, text } in lines(text, ENTRY)? {
        let place = *places.entry(id.clone()).or_insert(entries.len());
        if place == entries.len() {
            entries.push(LabelledEntry { id, phrasings: Vec::new() });
        }
        entries[place].phrasings.push(text);
    }
    Ok(entries)
}

/// Reads queries.
///
/// # Errors
/// The first line that is not a query, or the absence of any.
pub fn read_queries(text: &str) -> Result<Vec<Query>, LineError> {
    let queries: Vec<Query> = lines(text, QUERY)?;
    let empty = queries.iter().position(|query| query.gold.as_ref().is_some_and(Vec::is_empty));
    match empty.and_then(|index| text.lines().enumerate().filter(is_written).nth(index)) {
        Some((index, _)) => {
            Err(LineError { line: index + 1, cause: "`gold` names no entry".to_owned(), wanted: QUERY })
        }
        None => Ok(queries),
    }
}

fn lines<T: DeserializeOwned>(text: &str, wanted: &'static str) -> Result<Vec<T>, LineError> {
    let read = |(index, line): (usize, &str)| {
        serde_json::from_str(line).map_err(|error| LineError {
            line: index + 1,
            cause: cause(&error),
            wanted,
        })
    };
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let found: Vec<T> = text.lines().enumerate().filter(is_written).map(read).collect::<Result<_, _>>()?;
    if found.is_empty() {
        return Err(LineError { line: 1, cause: "there is nothing in it".to_owned(), wanted });
    }
    Ok(found)
}

fn is_written((_, line): &(usize, &str)) -> bool {
    !line.trim().is_empty()
}

/// What the parser says, with the column only: each line is parsed on its own.
fn cause(error: &serde_json::Error) -> String {
    let text = error.to_string();
    let said = text.split(" at line ").next().unwrap_or(&text);
    if error.column() == 0 { said.to_owned() } else { format!("{said} at column {}", error.column()) }
}

#[cfg(test)]
mod tests {
    use super::{LabelledSet, read_entries, read_queries};

    #[test]
    fn phrasings_of_an_entry_come_together_in_order() {
        let text = "{\"id\":\"b\",\"text\":\"one\"}\n\n{\"id\":\"a\",\"text\":\"two\"}\r\n{\"id\":\"b\",\"text\":\"three\"}";
        let entries = read_entries(text).expect("it is well formed");
        let read: Vec<_> = entries.iter().map(|one| (one.id.as_str(), one.phrasings.join("/"))).collect();
        assert_eq!(read, [("b", "one/three".to_owned()), ("a", "two".to_owned())]);
    }

    #[test]
    fn a_query_is_in_scope_or_says_that_it_is_not() {
        let queries =
            read_queries("{\"text\":\"x\",\"gold\":[\"a\",\"c\"]}\n{\"text\":\"y\",\"gold\":null}\n");
        let queries = queries.expect("they are well formed");
        assert_eq!(queries[0].gold.as_deref(), Some(["a".to_owned(), "c".to_owned()].as_slice()));
        assert_eq!(queries[1].gold, None);
        let entries = read_entries("{\"id\":\"a\",\"text\":\"one\"}").expect("it is well formed");
        assert_eq!(LabelledSet { entries, queries }.strangers(), ["c"]);
    }

    #[track_caller]
    fn check(error: &impl ToString, parts: &[&str]) {
        let error = error.to_string();
        for part in parts {
            assert!(error.contains(part), "`{part}` is missing in: {error}");
        }
    }

    #[test]
    fn a_line_that_cannot_be_used_is_named() {
        let good = "{\"text\":\"x\",\"gold\":null}\n";
        let bad = |line: &str| read_queries(&format!("{good}\n{line}")).expect_err("it cannot be used");
        check(&bad("{\"text\":\"x\"}"), &["line 3", "gold", "null"]);
        check(&bad("{\"text\":\"x\",\"gold\":\"a\"}"), &["line 3", "string", "column"]);
        check(&bad("{\"text\":\"x\",\"gold\":[]}"), &["line 3", "no entry"]);
        check(&bad("{\"text\":\"x\",\"gold\":[\"a\"],\"god\":1}"), &["line 3", "god"]);
        check(&bad("nonsense"), &["line 3", "column 2"]);
        check(&read_entries("").expect_err("it is empty"), &["nothing", "`{\"id\""]);
        check(&read_entries("{\"id\":1,\"text\":\"\"}").expect_err("no name"), &["line 1", "integer"]);
    }
}
