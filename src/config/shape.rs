//! What settings are held against: the sections and keys that are documented, each with the kind of its
//! default; and where each setting was written.

use std::collections::HashMap;
use std::fmt;
use std::path::PathBuf;

use strsim::damerau_levenshtein;
use toml::{Table, Value};

use super::error::Error;

/// What the names of our environment variables begin with.
pub(super) const PREFIX: &str = "ONRECORD__";

/// At most so many letters differ from a key that was surely meant.
const LIKELY_TYPOS: usize = 2;

/// Where a setting was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Origin {
    /// Nowhere: it is the default.
    Default,
    /// In a file.
    File(PathBuf),
    /// In this environment variable.
    Variable(String),
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Default => f.write_str("by default"),
            Self::File(path) => write!(f, "in `{}`", path.display()),
            Self::Variable(name) => write!(f, "in the environment variable `{name}`"),
        }
    }
}

/// All that was written, layer by layer.
#[derive(Debug)]
pub(super) struct Layers {
    /// Every section and key with its default.
    pub(super) documented: Table,
    /// A file of the user's.
    pub(super) file: Option<(PathBuf, Table)>,
    /// Our environment variables.
    pub(super) variables: HashMap<String, String>,
}

impl Layers {
    /// Every section and key is documented, and every value of the kind of its default.
    ///
    /// # Errors
    /// The first that is not, with its origin and what to write.
    pub(super) fn check(&self) -> Result<(), Error> {
        if let Some((path, table)) = &self.file {
            self.check_file(&Origin::File(path.clone()), table)?;
        }
        let mut variables: Vec<_> = self.variables.iter().collect();
        variables.sort();
        variables.into_iter().try_for_each(|(name, text)| self.check_variable(name, text))
    }

    /// Where the setting that counts was written.
    pub(super) fn origin(&self, key: &str) -> Origin {
        let variable = self.variables.keys().find(|name| key_of(name) == key);
        let in_file = |table: &Table| {
            let (section, key) = key.split_once('.').unwrap_or((key, ""));
            table.get(section).is_some_and(|section| section.get(key).is_some())
        };
        match (variable, &self.file) {
            (Some(name), _) => Origin::Variable(name.clone()),
            (None, Some((path, table))) if in_file(table) => Origin::File(path.clone()),
            _ => Origin::Default,
        }
    }

    fn check_file(&self, origin: &Origin, table: &Table) -> Result<(), Error> {
        for (section, values) in table {
            let keys = self.section(section, origin)?;
            let Value::Table(values) = values else {
                let remedy =
                    format!("it is a section: write `[{section}]`, and its settings on the lines below");
                return Err(Error::value(section, values, &remedy).written(|_| origin.clone()));
            };
            for (key, value) in values {
                let default = key_in(keys, section, key, origin)?;
                let fits = match (default, value) {
                    (Value::String(_), Value::String(_) | Value::Integer(_))
                    | (Value::Float(_), Value::Float(_) | Value::Integer(_)) => true,
                    (default, value) => default.same_type(value),
                };
                if !fits {
                    let key = format!("{section}.{key}");
                    return Err(Error::value(&key, value, remedy(default)).written(|_| origin.clone()));
                }
            }
        }
        Ok(())
    }

    fn check_variable(&self, name: &str, text: &str) -> Result<(), Error> {
        let origin = Origin::Variable(name.to_owned());
        let path = key_of(name);
        let (section, key) = path.split_once('.').unwrap_or((&path, ""));
        let default = key_in(self.section(section, &origin)?, section, key, &origin)?;
        let fits = match default {
            Value::Integer(_) => text.parse::<i64>().is_ok(),
            Value::Float(_) => text.parse::<f64>().is_ok(),
            Value::Boolean(_) => text.parse::<bool>().is_ok(),
            _ => true,
        };
        if fits { Ok(()) } else { Err(Error::value(&path, text, remedy(default)).written(|_| origin)) }
    }

    fn section(&self, name: &str, origin: &Origin) -> Result<&Table, Error> {
        let section = self.documented.get(name).and_then(Value::as_table);
        section.ok_or_else(|| Error::Unknown {
            key: name.to_owned(),
            origin: origin.clone(),
            remedy: instead("", name, &self.documented),
        })
    }
}

/// The default of a key.
fn key_in<'a>(keys: &'a Table, section: &str, key: &str, origin: &Origin) -> Result<&'a Value, Error> {
    keys.get(key).ok_or_else(|| Error::Unknown {
        key: format!("{section}.{key}"),
        origin: origin.clone(),
        remedy: instead(&format!("{section}."), key, keys),
    })
}

/// The key that was meant, or all there are.
fn instead(section: &str, name: &str, known: &Table) -> String {
    let nearest = known.keys().min_by_key(|other| damerau_levenshtein(name, other));
    if let Some(meant) = nearest.filter(|other| damerau_levenshtein(name, other) <= LIKELY_TYPOS) {
        return format!("did you mean `{section}{meant}`?");
    }
    let all: Vec<String> = known.keys().map(|name| format!("`{section}{name}`")).collect();
    format!("there are {}", all.join(", "))
}

/// What to write where a value of this kind is wanted.
const fn remedy(default: &Value) -> &'static str {
    match default {
        Value::Integer(_) => "write a whole number, without quotation marks",
        Value::Float(_) => "write a number, without quotation marks",
        Value::Boolean(_) => "write `true` or `false`, without quotation marks",
        Value::Array(_) => "write texts in quotation marks, with commas between them, in [brackets]",
        _ => "write a text in quotation marks",
    }
}

/// The setting that an environment variable names: `ONRECORD__LOCAL__PORT` → `local.port`.
fn key_of(name: &str) -> String {
    let name = name.strip_prefix(PREFIX).unwrap_or(name);
    name.to_lowercase().replace("__", ".").replace('_', "-")
}
