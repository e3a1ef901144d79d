//! The rows of a spreadsheet as tables, with what only the rows can tell: columns, kinds, ids.

use std::collections::BTreeSet;
use std::ops::Range;

use toml_edit::{Item, Table as TomlTable};

use super::cell::{item, unguarded};
use crate::knowledge::check::View;
use crate::knowledge::fold::fold;
use crate::knowledge::shape::{Field, Shape};
use crate::knowledge::{Code, KnowledgeBase, Problem, Table, TextFile, did_you_mean};

/// Longest id that is made from a title.
const LONGEST_MADE_ID: usize = 40;

/// The rows of a sheet, and what is wrong with them.
pub(super) struct Rows<'a> {
    sheet: &'a TextFile,
    kind: Option<Table>,
    /// Kind and id of what is there already.
    taken: BTreeSet<(Table, String)>,
    pub problems: Vec<Problem>,
}

/// A row as a table of a file.
pub(super) struct Record {
    pub table: Table,
    pub toml: TomlTable,
}

impl<'a> Rows<'a> {
    pub fn new(sheet: &'a TextFile, kind: Option<Table>, base: &KnowledgeBase) -> Self {
        Self { sheet, kind, taken: taken(base), problems: Vec::new() }
    }

    /// One record a row that can be used.
    pub fn read(&mut self) -> Vec<Record> {
        let text = self.sheet.text().trim_start_matches('\u{feff}');
        let offset = self.sheet.text().len() - text.len();
        let mut reader =
            csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(text.as_bytes());
        let mut header: Option<Vec<String>> = None;
        let mut records = Vec::new();
        for row in reader.records() {
            let row = match row {
                Ok(row) => row,
                Err(cause) => {
                    self.problems.push(Problem::error(Code::SYNTAX, format!("not valid CSV: {cause}")));
                    break;
                }
            };
            let start =
                offset + row.position().map_or(0, |at| usize::try_from(at.byte()).unwrap_or_default());
            let line = self.line(start);
            match &header {
                None => header = Some(row.iter().map(|name| name.trim().to_lowercase()).collect()),
                Some(_) if row.iter().all(|cell| cell.trim().is_empty()) => {}
                Some(header) => records.extend(self.record(header, &row, line)),
            }
        }
        records
    }

    /// The bytes of the line that begins here.
    fn line(&self, start: usize) -> Range<usize> {
        let span = self.sheet.clamp(start..self.sheet.text().len());
        let rest = &self.sheet.text()[span.clone()];
        let skipped = rest.len() - rest.trim_start_matches(['\r', '\n']).len();
        let line = rest[skipped..].lines().next().unwrap_or_default();
        span.start + skipped..span.start + skipped + line.len()
    }

    fn report(&mut self, line: &Range<usize>, problem: Problem) {
        self.problems.push(problem.at(self.sheet, line.clone()));
    }

    fn record(&mut self, header: &[String], row: &csv::StringRecord, line: Range<usize>) -> Option<Record> {
        let table = self.table(header, row, &line)?;
        let Shape::Record(fields) = Shape::of(table) else { return None };
        let mut toml = TomlTable::new();
        for (column, cell) in row.iter().enumerate() {
            let cell = cell.trim();
            let Some(name) = header.get(column).filter(|name| *name != "kind" && !cell.is_empty()) else {
                if column >= header.len() && !cell.is_empty() {
                    let problem =
                        Problem::error(Code::SYNTAX, "this row has more cells than there are columns");
                    self.report(&line, problem.hint("put cells with a comma in them in quotation marks"));
                }
                continue;
            };
            match fields.iter().find(|field| field.name == *name) {
                Some(field) => drop(toml.insert(name, item(&field.shape, unguarded(cell)))),
                None => self.unknown_column(name, table, fields, &line),
            }
        }
        if table == Table::Golden && !toml.contains_key("ask") {
            toml.insert("ask", toml_edit::value("")); // People do send nothing at all.
        }
        self.give_id(table, fields, &mut toml, &line);
        Some(Record { table, toml: in_order(toml, fields) })
    }

    fn table(&mut self, header: &[String], row: &csv::StringRecord, line: &Range<usize>) -> Option<Table> {
        let column = header.iter().position(|name| name == "kind");
        let written =
            column.and_then(|column| row.get(column)).map(str::trim).filter(|kind| !kind.is_empty());
        let table = match written {
            Some(kind) => Table::named(kind).filter(|table| !table.is_single()),
            None => self.kind,
        };
        if table.is_none() {
            let message = match written {
                Some(kind) => format!("no row can be a `{kind}`"),
                None => "this row does not say of what kind it is".to_owned(),
            };
            let lists = Table::ALL.into_iter().filter(|table| !table.is_single()).map(Table::name);
            let hint = did_you_mean::hint(written.unwrap_or_default(), lists, || {
                "write `faq`, `claim`, `quotation`, `source` or `person` in the column `kind`, or use `--kind`".into()
            });
            self.report(line, Problem::error(Code::UNKNOWN_TABLE, message).hint(hint));
        }
        table
    }

    fn unknown_column(&mut self, name: &str, table: Table, fields: &[Field], line: &Range<usize>) {
        let names = fields.iter().map(|field| field.name.as_str());
        let hint = did_you_mean::hint(name, names.clone(), || {
            format!("it may have `{}`", names.collect::<Vec<_>>().join("`, `"))
        });
        let message = format!("a {table} has no key `{name}`");
        self.report(line, Problem::error(Code::UNKNOWN_KEY, message).hint(hint));
    }

    /// Looks whether the id is free, or makes one from the title.
    fn give_id(&mut self, table: Table, fields: &[Field], toml: &mut TomlTable, line: &Range<usize>) {
        if !fields.iter().any(|field| field.name == "id") {
            return;
        }
        if let Some(id) = toml.get("id").and_then(Item::as_str).map(str::to_owned) {
            if !self.taken.insert((table, id.clone())) {
                let message = format!("there is a {table} `{id}` already, and nothing is overwritten");
                let hint = "give this row another id, or edit the record in its file";
                self.report(line, Problem::error(Code::DUPLICATE_ID, message).hint(hint));
            }
            return;
        }
        let title = ["question", "statement", "title", "name", "text"]
            .into_iter()
            .find_map(|key| toml.get(key)?.as_str());
        let made = made_id(title.unwrap_or_default());
        if made.is_empty() {
            return; // The checks will say that it has no id.
        }
        let numbered = (2..).map(|number| format!("{made}-{number}"));
        let free = std::iter::once(made.clone())
            .chain(numbered)
            .find(|id| !self.taken.contains(&(table, id.clone())));
        let id = free.expect("there is always a higher number");
        self.taken.insert((table, id.clone()));
        toml.insert("id", toml_edit::value(id));
    }
}

/// Kind and id of what is there already.
fn taken(base: &KnowledgeBase) -> BTreeSet<(Table, String)> {
    let view = View::of(base);
    let ids = |table: Table| view.ids(table).into_iter().map(move |id| (table, id.to_owned()));
    Table::ALL.into_iter().flat_map(ids).collect()
}

/// Small letters and digits of a title, whole words joined by hyphens.
fn made_id(title: &str) -> String {
    let folded = fold(title);
    let mut id = String::new();
    for word in folded.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty()) {
        if !id.is_empty() && id.len() + 1 + word.len() > LONGEST_MADE_ID {
            break;
        }
        if !id.is_empty() {
            id.push('-');
        }
        id.push_str(&word[..word.len().min(LONGEST_MADE_ID)]);
    }
    id
}

/// The keys in the order in which the handbook has them.
fn in_order(mut toml: TomlTable, fields: &[Field]) -> TomlTable {
    let mut ordered = TomlTable::new();
    for Field { name, .. } in fields {
        ordered.extend(toml.remove_entry(name).map(|(_, item)| (name.as_str(), item)));
    }
    ordered
}
