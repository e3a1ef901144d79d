//! Rows of a spreadsheet into records: what would be appended to which file.
//!
//! Pure, and it only ever appends: the text of a file stays as it is, and the new tables follow it.
//! Whether the records hold is for the checks to say, which read the files as they would be; here is
//! looked at what only the rows can tell: columns, kinds, and ids that are there already.

mod cell;
mod rows;

use toml_edit::{ArrayOfTables, DocumentMut, Item, Table as TomlTable};

use super::{Code, KnowledgeBase, Problem, Table, TextFile};
use rows::{Record, Rows};

/// Tables that would follow the text of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Addition {
    /// The file as it is; with an empty text when it is new.
    pub file: TextFile,
    /// What would be appended.
    pub text: String,
    /// How many records that is.
    pub records: usize,
}

impl Addition {
    /// The file as it would be.
    pub fn applied(&self) -> TextFile {
        let text = format!("{}{}", self.file.text(), self.text);
        TextFile::new(self.file.name(), self.file.shown(), &text)
    }
}

/// What these rows would add to a knowledge base of these files. `kind` is that of rows without one.
///
/// # Errors
///
/// Every row and column that cannot be used.
pub fn additions(
    sheet: &TextFile,
    kind: Option<Table>,
    base: &KnowledgeBase,
    files: &[TextFile],
) -> Result<Vec<Addition>, Vec<Problem>> {
    let mut rows = Rows::new(sheet, kind, base);
    let records = rows.read();
    if records.is_empty() && rows.problems.is_empty() {
        let problem = Problem::error(Code::EMPTY, format!("`{}` has no rows", sheet.shown()));
        rows.problems.push(problem.hint("the first line names the columns, each line below is one record"));
    }
    if rows.problems.is_empty() { Ok(sorted_into(files, &records)) } else { Err(rows.problems) }
}

/// The records behind the files that hold their kind already, or in a new file of that kind.
fn sorted_into(files: &[TextFile], records: &[Record]) -> Vec<Addition> {
    let mut additions = Vec::new();
    for table in Table::ALL {
        let tables: Vec<TomlTable> =
            records.iter().filter(|record| record.table == table).map(|record| record.toml.clone()).collect();
        if !tables.is_empty() {
            add(&mut additions, file_for(files, table), table, tables);
        }
    }
    additions
}

fn add(additions: &mut Vec<Addition>, file: TextFile, table: Table, tables: Vec<TomlTable>) {
    let count = tables.len();
    let mut document = DocumentMut::new();
    document.insert(table.name(), Item::ArrayOfTables(tables.into_iter().collect::<ArrayOfTables>()));
    let text = document.to_string();
    if let Some(addition) = additions.iter_mut().find(|addition| addition.file == file) {
        addition.text = format!("{}\n{text}", addition.text);
        addition.records += count;
        return;
    }
    let before = match file.text() {
        "" => "#:schema ./schema.json\n\n",
        text if text.ends_with('\n') => "\n",
        _ => "\n\n",
    };
    additions.push(Addition { text: format!("{before}{text}"), file, records: count });
}

/// The last file that has tables of this kind; the only file there is; the one usually called so, else
/// a new one of that name.
fn file_for(files: &[TextFile], table: Table) -> TextFile {
    let header = table.header();
    let holds = |file: &&TextFile| file.text().lines().any(|line| line.trim_start().starts_with(&header));
    if let Some(file) = files.iter().rev().find(holds) {
        return file.clone();
    }
    if let [only] = files {
        return only.clone();
    }
    let name = format!("{}.toml", table.plural());
    if let Some(usual) = files.iter().find(|file| file.name() == name) {
        return usual.clone();
    }
    let folder = files.first().map_or("", |file| file.shown().strip_suffix(file.name()).unwrap_or_default());
    TextFile::new(&name, &format!("{folder}{name}"), "")
}
