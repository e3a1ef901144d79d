//! Compares a table of a file with the shape of its type, and reports every difference at once.
//!
//! What conforms comes out as JSON, from which serde makes the model's type; whatever does not is a
//! problem with the bytes it is about. Nothing is guessed and nothing is left out silently.

use serde_json::{Map, Value};
use toml::Spanned;
use toml::de::{DeArray, DeTable, DeValue};
use toml::value::Datetime;

use super::shape::{Field, Need, Shape};
use super::{Code, Problem, Table, TextFile, did_you_mean, prose};

/// What conforms in the table, as JSON; `problems` grows by what does not. A key whose value is wrong
/// is left out, so that the rest of the record can still be looked at.
pub(crate) fn conform(
    file: &TextFile,
    table: Table,
    value: &Spanned<DeValue<'_>>,
    problems: &mut Vec<Problem>,
) -> Option<Value> {
    let mut walk = Walk { file, table, owner: owner(table, value.get_ref()), problems };
    walk.value(table.name(), Shape::of(table), value)
}

/// The table as messages call it: `[[claim]]` and its id, where it has one.
fn owner(table: Table, value: &DeValue<'_>) -> String {
    match value.get("id").and_then(|id| id.get_ref().as_str()) {
        Some(id) => format!("{table} `{id}`"),
        None => format!("`{}`", table.header()),
    }
}

struct Walk<'a> {
    file: &'a TextFile,
    table: Table,
    owner: String,
    problems: &'a mut Vec<Problem>,
}

impl Walk<'_> {
    fn value(&mut self, key: &str, shape: &Shape, value: &Spanned<DeValue<'_>>) -> Option<Value> {
        match (shape, value.get_ref()) {
            (Shape::Text, DeValue::String(text)) => Some(self.text(key, text, value)),
            (Shape::Choice(words), DeValue::String(text)) => self.choice(key, words, text, value),
            (Shape::Date, DeValue::Datetime(datetime)) => self.date(key, datetime, value),
            (Shape::Date, _) => self.no_date(key, value),
            (Shape::Share, DeValue::Float(number)) => {
                share(number.as_str()).or_else(|| self.wrong_type(key, shape, value))
            }
            (Shape::Share, DeValue::Integer(number)) => {
                share(number.as_str()).or_else(|| self.wrong_type(key, shape, value))
            }
            (Shape::List(item), DeValue::Array(values)) => self.list(key, item, values),
            (Shape::Map(item), DeValue::Table(table)) => self.map(item, table),
            (Shape::Record(fields), DeValue::Table(table)) => Some(self.record(key, fields, table, value)),
            _ => self.wrong_type(key, shape, value),
        }
    }

    fn report(&mut self, code: Code, value: &Spanned<DeValue<'_>>, message: String, hint: String) {
        self.problems.push(Problem::error(code, message).hint(hint).at(self.file, value.span()));
    }

    fn text(&mut self, key: &str, text: &str, value: &Spanned<DeValue<'_>>) -> Value {
        // Files of other systems end their lines with two characters, and texts may have several lines.
        let text = text.replace("\r\n", "\n");
        // A golden question is what a person might type: empty, with mentions, anything.
        if self.table != Table::Golden
            && let Some(flaw) = prose::flaw(&text)
        {
            let message = format!("`{key}` of {} {}", self.owner, flaw.message);
            let span = super::span::within(self.file, value.span(), &flaw.offending);
            self.problems.push(Problem::error(flaw.code, message).hint(flaw.hint).at(self.file, span));
        }
        text.into()
    }

    fn choice(
        &mut self,
        key: &str,
        words: &[String],
        text: &str,
        value: &Spanned<DeValue<'_>>,
    ) -> Option<Value> {
        if words.iter().any(|word| word == text) {
            return Some(text.into());
        }
        let all = || format!("write one of `{}`", words.join("`, `"));
        let hint = did_you_mean::hint(text, words.iter().map(String::as_str), all);
        self.report(
            Code::UNKNOWN_VALUE,
            value,
            format!("`{key}` of {} cannot be `{text}`", self.owner),
            hint,
        );
        None
    }

    fn date(&mut self, key: &str, datetime: &Datetime, value: &Spanned<DeValue<'_>>) -> Option<Value> {
        let Datetime { date: Some(date), time: None, offset: None } = datetime else {
            return self.no_date(key, value);
        };
        if written_day(&date.to_string()).is_none() {
            return self.no_date(key, value);
        }
        Some(date.to_string().into())
    }

    fn no_date(&mut self, key: &str, value: &Spanned<DeValue<'_>>) -> Option<Value> {
        let day = match value.get_ref() {
            DeValue::String(text) => written_day(text),
            DeValue::Datetime(Datetime { date: Some(date), .. }) => written_day(&date.to_string()),
            _ => None,
        };
        let hint = match (day, value.get_ref()) {
            (Some(day), DeValue::String(_)) => format!("write {day}, without quotation marks"),
            (Some(day), _) => format!("write only the day: {day}"),
            (None, _) => "write year, month and day: 2024-10-29, without quotation marks".into(),
        };
        self.report(Code::BAD_DATE, value, format!("`{key}` of {} must be a day", self.owner), hint);
        None
    }

    fn list(&mut self, key: &str, item: &Shape, values: &DeArray<'_>) -> Option<Value> {
        let items: Vec<_> = values.iter().map(|value| self.value(key, item, value)).collect();
        items.into_iter().collect::<Option<Vec<_>>>().map(Value::Array)
    }

    fn map(&mut self, item: &Shape, table: &DeTable<'_>) -> Option<Value> {
        let entries: Vec<_> = table
            .iter()
            .map(|(key, value)| {
                let json = self.value(key.get_ref(), item, value)?;
                Some((key.get_ref().to_string(), json))
            })
            .collect();
        entries.into_iter().collect::<Option<Map<_, _>>>().map(Value::Object)
    }

    fn record(
        &mut self,
        key: &str,
        fields: &[Field],
        table: &DeTable<'_>,
        value: &Spanned<DeValue<'_>>,
    ) -> Value {
        let mut entries = Map::new();
        let mut meant = Vec::new();
        for (name, value) in table {
            let name_text: &str = name.get_ref();
            if let Some(field) = fields.iter().find(|field| field.name == name_text) {
                let json = self.value(name_text, &field.shape, value);
                entries.extend(json.map(|json| (field.name.clone(), json)));
            } else {
                meant.extend(self.unknown_key(fields, table, name));
            }
        }
        for field in fields.iter().filter(|field| field.need == Need::Required) {
            if !table.contains_key(field.name.as_str()) && !meant.contains(&field.name) {
                self.missing_key(key, field, value);
            }
        }
        Value::Object(entries)
    }

    /// Reports the key and returns the one that was probably meant.
    fn unknown_key(
        &mut self,
        fields: &[Field],
        table: &DeTable<'_>,
        name: &Spanned<std::borrow::Cow<'_, str>>,
    ) -> Option<String> {
        let free = fields.iter().map(|field| field.name.as_str()).filter(|name| !table.contains_key(*name));
        let meant = did_you_mean::nearest(name.get_ref(), free);
        let hint = meant.map_or_else(
            || {
                let names: Vec<_> = fields.iter().map(|field| field.name.as_str()).collect();
                format!("it may have `{}`", names.join("`, `"))
            },
            |meant| format!("did you mean `{meant}`?"),
        );
        let message = format!("{} has no key `{}`", self.owner, name.get_ref());
        self.problems.push(Problem::error(Code::UNKNOWN_KEY, message).hint(hint).at(self.file, name.span()));
        meant.map(str::to_owned)
    }

    fn missing_key(&mut self, key: &str, field: &Field, value: &Spanned<DeValue<'_>>) {
        let place = if key == self.table.name() { String::new() } else { format!("a `{key}` of ") };
        let message = format!("{place}{} has no `{}`", self.owner, field.name);
        let hint = format!("add `{} = …`: {}. {}", field.name, field.shape.in_words(), field.meaning);
        self.report(Code::MISSING_KEY, value, message, hint);
    }

    fn wrong_type(&mut self, key: &str, shape: &Shape, value: &Spanned<DeValue<'_>>) -> Option<Value> {
        let hint = match (shape, value.get_ref()) {
            (Shape::List(item), DeValue::String(_)) if **item == Shape::Text => {
                "put it in square brackets: [\"…\"]".into()
            }
            (
                Shape::Text,
                DeValue::Integer(_) | DeValue::Float(_) | DeValue::Boolean(_) | DeValue::Datetime(_),
            ) => "put it in quotation marks".into(),
            _ => format!("write {}", shape.in_words()),
        };
        let message =
            format!("`{key}` of {} must be {}, not {}", self.owner, shape.in_words(), kind(value.get_ref()));
        self.report(Code::WRONG_TYPE, value, message, hint);
        None
    }
}

/// A number from nought to one as it is written.
fn share(text: &str) -> Option<Value> {
    text.parse::<f64>().ok().filter(|number| (0.0..=1.0).contains(number)).map(Value::from)
}

fn written_day(text: &str) -> Option<jiff::civil::Date> {
    text.trim().get(..10)?.parse().ok()
}

fn kind(value: &DeValue<'_>) -> &'static str {
    match value {
        DeValue::String(_) => "a text",
        DeValue::Integer(_) | DeValue::Float(_) => "a number",
        DeValue::Boolean(_) => "true or false",
        DeValue::Datetime(_) => "a date or time",
        DeValue::Array(_) => "a list",
        DeValue::Table(_) => "a table",
    }
}
