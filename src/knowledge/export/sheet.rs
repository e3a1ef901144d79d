//! Rows for a spreadsheet: one a record, the keys of all kinds as columns.
//!
//! The same form is read by `onrecord import`. A list is one cell with ` | ` between its items; what
//! has no such form (variants, corrections, an item with a bar of its own) is one cell of JSON.

use serde_json::Value;

use crate::knowledge::shape::{Field, Shape};
use crate::knowledge::{KnowledgeBase, Table};

/// Between the items of a list.
pub(in crate::knowledge) const LIST_SEPARATOR: &str = " | ";

/// A cell that begins with one of these is a formula to a spreadsheet; it gets an apostrophe first.
pub(in crate::knowledge) const FORMULA_MARKS: [char; 4] = ['=', '+', '-', '@'];

/// The kinds that are rows: those with an id of their own, and golden questions.
const ROWS: [Table; 7] =
    [Table::Topic, Table::Source, Table::Person, Table::Quotation, Table::Claim, Table::Faq, Table::Golden];

/// The records as CSV, header first.
pub fn csv(base: &KnowledgeBase) -> String {
    let columns = columns();
    let mut writer = csv::Writer::from_writer(Vec::new());
    let header = std::iter::once("kind").chain(columns.iter().map(String::as_str));
    writer.write_record(header).expect("memory takes every row");
    for table in ROWS {
        for record in records(base, table) {
            let cells = columns.iter().map(|column| record.get(column).map_or_else(String::new, cell));
            let row = std::iter::once(table.name().to_owned()).chain(cells);
            writer.write_record(row).expect("memory takes every row");
        }
    }
    let bytes = writer.into_inner().expect("memory takes every row");
    String::from_utf8(bytes).expect("cells are text")
}

/// The keys of all kinds, each once, in the order in which the kinds have them.
fn columns() -> Vec<String> {
    let mut columns: Vec<String> = Vec::new();
    for table in ROWS {
        for Field { name, .. } in fields(table) {
            if !columns.contains(name) {
                columns.push(name.clone());
            }
        }
    }
    columns
}

fn fields(table: Table) -> &'static [Field] {
    match Shape::of(table) {
        Shape::Record(fields) => fields,
        _ => &[],
    }
}

fn records(base: &KnowledgeBase, table: Table) -> Vec<Value> {
    let rows = match table {
        Table::Topic => serde_json::to_value(&base.topics),
        Table::Source => serde_json::to_value(&base.sources),
        Table::Person => serde_json::to_value(&base.people),
        Table::Quotation => serde_json::to_value(&base.quotations),
        Table::Claim => serde_json::to_value(&base.claims),
        Table::Faq => serde_json::to_value(&base.faq),
        Table::Golden => serde_json::to_value(&base.golden),
        Table::Event | Table::Vocabulary | Table::Synonym | Table::Term | Table::Contrast => Ok(Value::Null),
    };
    match rows.expect("records are texts, lists and days, which JSON has") {
        Value::Array(rows) => rows,
        _ => Vec::new(),
    }
}

/// As `cell` writes it, `import` reads it.
fn cell(value: &Value) -> String {
    let text = match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        Value::Array(items) => match items.iter().map(Value::as_str).collect::<Option<Vec<_>>>() {
            Some(texts) if texts.iter().all(|text| is_plain_item(text)) => texts.join(LIST_SEPARATOR),
            _ => value.to_string(),
        },
        other => other.to_string(),
    };
    if text.starts_with(FORMULA_MARKS) { format!("'{text}") } else { text }
}

/// Whether an item is read back as it is: without a bar, and not to be mistaken for JSON.
fn is_plain_item(text: &str) -> bool {
    !text.contains('|') && !text.starts_with('[') && text.trim() == text
}
