//! The tables of a file as they stand there, before anybody looks into them.

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::{Code, Problem, Table, TextFile, did_you_mean};

/// A table as it stands in a file.
pub(crate) struct Piece<'a> {
    pub file: &'a TextFile,
    pub table: Table,
    pub value: &'a Spanned<DeValue<'a>>,
}

/// The tables of a file, in order; what is no table of ours is a problem.
pub(crate) fn pieces_of<'a>(
    file: &'a TextFile,
    tables: &'a DeTable<'a>,
    pieces: &mut Vec<Piece<'a>>,
    problems: &mut Vec<Problem>,
) {
    for (name, value) in tables {
        let Some(table) = Table::named(name.get_ref()) else {
            problems.push(unknown_table(name.get_ref()).at(file, name.span()));
            continue;
        };
        match (value.get_ref(), table.is_single()) {
            (DeValue::Table(_), true) => pieces.push(Piece { file, table, value }),
            (DeValue::Array(values), false) => {
                pieces.extend(values.iter().map(|value| Piece { file, table, value }));
            }
            (found, _) => {
                problems.push(misplaced(table, found).at(file, value.span()));
            }
        }
    }
}

fn unknown_table(name: &str) -> Problem {
    let hint = did_you_mean::nearest(name, Table::ALL.map(Table::name)).and_then(Table::named).map_or_else(
        || {
            let all = Table::ALL.map(|table| format!("`{}`", table.header()));
            format!("a knowledge base has {}", all.join(", "))
        },
        |table| format!("did you mean `{}`?", table.header()),
    );
    Problem::error(Code::UNKNOWN_TABLE, format!("no knowledge base has a table `{name}`")).hint(hint)
}

fn misplaced(table: Table, found: &DeValue<'_>) -> Problem {
    let written = match found {
        DeValue::Table(_) => format!("`[{table}]` in single brackets"),
        DeValue::Array(_) => format!("`[[{table}]]` in double brackets"),
        _ => format!("`{table} = …`"),
    };
    Problem::error(Code::WRONG_TYPE, format!("{written} is not how this table is written"))
        .hint(format!("write `{}`, and its keys on the lines below", table.header()))
}
