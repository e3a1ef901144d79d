//! A place within a knowledge base, told by its structure: `claim[3].sources[1]`.
//!
//! Semantic checks look at records, which know nothing of files; the path is how they say where.

use std::fmt;

use super::Table;

/// From a table down to a value and, within a text, to the words that matter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Path {
    /// The kind of table.
    pub table: Table,
    /// Which of its kind, from 0, in order of reading.
    pub index: usize,
    /// From the table down to the value.
    pub steps: Vec<Step>,
    /// The offending part of the value; all of it when empty.
    pub words: String,
}

/// One step down.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// To the value of a key.
    Key(&'static str),
    /// To an item of a list, from 0.
    Item(usize),
}

impl Path {
    /// The path of a whole table.
    pub fn of(table: Table, index: usize) -> Self {
        Self { table, index, steps: Vec::new(), words: String::new() }
    }

    /// Further down, to the value of a key.
    #[must_use]
    pub fn key(&self, key: &'static str) -> Self {
        self.then(Step::Key(key))
    }

    /// Further down, to an item of a list.
    #[must_use]
    pub fn item(&self, index: usize) -> Self {
        self.then(Step::Item(index))
    }

    /// The same value, and the words in it.
    #[must_use]
    pub fn words(&self, words: &str) -> Self {
        Self { words: words.to_owned(), ..self.clone() }
    }

    fn then(&self, step: Step) -> Self {
        let mut path = self.clone();
        path.steps.push(step);
        path
    }
}

impl fmt::Display for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}[{}]", self.table, self.index)?;
        for step in &self.steps {
            match step {
                Step::Key(key) => write!(f, ".{key}")?,
                Step::Item(index) => write!(f, "[{index}]")?,
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::{Path, Table};

    #[test]
    fn reads_like_an_address() {
        assert_eq!(Path::of(Table::Claim, 3).key("sources").item(1).to_string(), "claim[3].sources[1]");
    }
}
