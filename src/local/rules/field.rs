//! A place in a body with the path that leads to it, and the checks that any place can be given.
//!
//! A missing value and `null` are the same: not given. Text is trimmed before it is counted, as Discord
//! does, and counted in characters.

use std::ops::RangeInclusive;

use serde_json::Value;

use super::breach::Breaches;
use crate::local::snowflake::Snowflake;

/// A place in a body.
#[derive(Debug, Clone)]
pub struct Field<'a> {
    value: Option<&'a Value>,
    path: String,
}

impl<'a> Field<'a> {
    /// The whole body.
    pub fn body(body: &'a Value) -> Self {
        Self { value: given(body), path: String::new() }
    }

    /// What lies below under this name.
    pub fn get(&self, name: &str) -> Self {
        let value = self.value.and_then(|value| value.get(name)).and_then(given);
        Self { value, path: self.below(name) }
    }

    /// The elements, if it is a list.
    pub fn items(&self) -> Vec<Self> {
        let list = self.value.and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
        let item = |(index, value): (usize, &'a Value)| Self {
            value: given(value),
            path: self.below(&index.to_string()),
        };
        list.iter().enumerate().map(item).collect()
    }

    /// The names and values, if it is an object.
    pub fn entries(&self) -> Vec<(&'a str, Self)> {
        let fields = self.value.and_then(Value::as_object).into_iter().flatten();
        fields
            .map(|(name, value)| (name.as_str(), Self { value: given(value), path: self.below(name) }))
            .collect()
    }

    /// Whether there is anything.
    pub fn is_given(&self) -> bool {
        self.value.is_some()
    }

    /// Whether there is nothing to be seen: not given, or empty.
    pub fn is_blank(&self) -> bool {
        match self.value {
            None => true,
            Some(Value::String(text)) => text.trim().is_empty(),
            Some(Value::Array(list)) => list.is_empty(),
            Some(_) => false,
        }
    }

    /// The value, if there is one.
    pub fn value(&self) -> Option<&'a Value> {
        self.value
    }

    /// The text, trimmed; empty if it is none.
    pub fn text(&self) -> &'a str {
        self.value.and_then(Value::as_str).unwrap_or_default().trim()
    }

    /// The number, if it is one that is whole and not negative.
    pub fn number(&self) -> Option<u64> {
        self.value.and_then(Value::as_u64)
    }

    /// Whether it is true.
    pub fn is_true(&self) -> bool {
        self.value == Some(&Value::Bool(true))
    }

    /// The path that leads here, as in `embeds.0.title`.
    pub fn path(&self) -> &str {
        &self.path
    }

    fn below(&self, name: &str) -> String {
        if self.path.is_empty() { name.to_owned() } else { format!("{}.{name}", self.path) }
    }
}

/// Characters, as Discord counts them.
pub fn length(text: &str) -> usize {
    text.trim().chars().count()
}

impl Breaches {
    /// Something is there.
    pub fn require(&mut self, field: &Field<'_>) -> bool {
        if !field.is_given() {
            self.add(field.path(), "BASE_TYPE_REQUIRED", "This field is required");
        }
        field.is_given()
    }

    /// If given, it is text of this length.
    pub fn text(&mut self, field: &Field<'_>, length: &RangeInclusive<usize>) {
        let Some(value) = field.value() else { return };
        let Some(text) = value.as_str() else {
            return self.add(field.path(), "STRING_TYPE_CONVERT", "Could not interpret the value as string.");
        };
        self.length(field, self::length(text), length);
    }

    /// It is given, and text of this length.
    pub fn required_text(&mut self, field: &Field<'_>, length: &RangeInclusive<usize>) {
        if self.require(field) {
            self.text(field, length);
        }
    }

    /// If given, it is a list of this length.
    pub fn list(&mut self, field: &Field<'_>, length: &RangeInclusive<usize>) {
        let Some(value) = field.value() else { return };
        match value.as_array() {
            Some(list) => self.length(field, list.len(), length),
            None => self.add(field.path(), "LIST_TYPE_CONVERT", "Only iterables may be used in a ListType"),
        }
    }

    /// If given, it is an object.
    pub fn object(&mut self, field: &Field<'_>) -> bool {
        let fits = field.value().is_none_or(Value::is_object);
        if !fits {
            self.add(field.path(), "MODEL_TYPE_CONVERT", "Only dictionaries may be used in a ModelType");
        }
        fits
    }

    /// If given, it is true or false.
    pub fn boolean(&mut self, field: &Field<'_>) {
        if field.value().is_some_and(|value| !value.is_boolean()) {
            self.add(field.path(), "BOOLEAN_TYPE_CONVERT", "Must be either true or false.");
        }
    }

    /// If given, it is a whole number within these bounds.
    pub fn integer(&mut self, field: &Field<'_>, range: &RangeInclusive<u64>) {
        if field.is_given() && !field.number().is_some_and(|number| range.contains(&number)) {
            let message = format!("int value should be between {} and {}.", range.start(), range.end());
            self.add(field.path(), "NUMBER_TYPE_RANGE", message);
        }
    }

    /// If given, it is one of these numbers.
    pub fn one_of(&mut self, field: &Field<'_>, choices: &[u64]) -> bool {
        let fits = !field.is_given() || field.number().is_some_and(|number| choices.contains(&number));
        if !fits {
            self.add(field.path(), "BASE_TYPE_CHOICES", format!("Value must be one of {choices:?}."));
        }
        fits
    }

    /// If given, it is an id.
    pub fn snowflake(&mut self, field: &Field<'_>) {
        if field.value().is_some_and(|value| Snowflake::from_json(value).is_none()) {
            self.add(field.path(), "NUMBER_TYPE_COERCE", "Value is not snowflake.");
        }
    }

    /// If given, it is an address that begins with one of these schemes, and no longer than this.
    pub fn url(&mut self, field: &Field<'_>, schemes: &[&str], longest: usize) {
        self.text(field, &(0..=longest));
        let text = field.text();
        if field.is_given()
            && !schemes.iter().any(|scheme| text.starts_with(scheme) && text.len() > scheme.len())
        {
            let message = format!("Scheme \"{text}\" is not one of {schemes:?}.");
            self.add(field.path(), "URL_TYPE_INVALID_SCHEME", message);
        } else if text.contains(char::is_whitespace) {
            self.add(field.path(), "URL_TYPE_INVALID_URL", "Not a well formed URL.");
        }
    }

    fn length(&mut self, field: &Field<'_>, found: usize, allowed: &RangeInclusive<usize>) {
        let (least, most) = (allowed.start(), allowed.end());
        if allowed.contains(&found) {
        } else if *least == 0 {
            self.add(field.path(), "BASE_TYPE_MAX_LENGTH", format!("Must be {most} or fewer in length."));
        } else {
            let message = format!("Must be between {least} and {most} in length.");
            self.add(field.path(), "BASE_TYPE_BAD_LENGTH", message);
        }
    }
}

fn given(value: &Value) -> Option<&Value> {
    (!value.is_null()).then_some(value)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[track_caller]
    fn check(value: &Value, rule: impl FnOnce(&mut Breaches, &Field<'_>), expected: &str) {
        let body = json!({ "a": value });
        let mut breaches = Breaches::default();
        rule(&mut breaches, &Field::body(&body).get("a"));
        let found: Vec<&str> = breaches.iter().map(|breach| breach.code).collect();
        assert_eq!(found.join(" "), expected, "{value}");
    }

    #[test]
    fn characters_are_counted_not_bytes_and_blanks_around_not_at_all() {
        check(&json!("ääää"), |breaches, field| breaches.text(field, &(1..=4)), "");
        check(&json!(" ääää "), |breaches, field| breaches.text(field, &(1..=4)), "");
        check(&json!("äääää"), |breaches, field| breaches.text(field, &(1..=4)), "BASE_TYPE_BAD_LENGTH");
        check(&json!("äääää"), |breaches, field| breaches.text(field, &(0..=4)), "BASE_TYPE_MAX_LENGTH");
        check(&json!("  "), |breaches, field| breaches.text(field, &(1..=4)), "BASE_TYPE_BAD_LENGTH");
        check(&json!(7), |breaches, field| breaches.text(field, &(1..=4)), "STRING_TYPE_CONVERT");
        check(&json!(null), |breaches, field| breaches.text(field, &(1..=4)), "");
        check(&json!(null), |breaches, field| breaches.required_text(field, &(1..=4)), "BASE_TYPE_REQUIRED");
    }

    #[test]
    fn addresses_need_a_scheme() {
        let rule = |breaches: &mut Breaches, field: &Field<'_>| breaches.url(field, &["https://"], 20);
        check(&json!("https://a.example"), rule, "");
        check(&json!("https://"), rule, "URL_TYPE_INVALID_SCHEME");
        check(&json!("javascript:alert(1)"), rule, "URL_TYPE_INVALID_SCHEME");
        check(&json!("https://a b"), rule, "URL_TYPE_INVALID_URL");
        check(&json!("https://a.example/abc"), rule, "BASE_TYPE_MAX_LENGTH");
    }

    #[test]
    fn numbers_lists_and_objects_are_what_they_should_be() {
        check(&json!(5), |breaches, field| breaches.integer(field, &(0..=4)), "NUMBER_TYPE_RANGE");
        check(&json!(1.5), |breaches, field| breaches.integer(field, &(0..=4)), "NUMBER_TYPE_RANGE");
        check(&json!({}), |breaches, field| breaches.list(field, &(0..=4)), "LIST_TYPE_CONVERT");
        check(&json!([1, 2]), |breaches, field| breaches.list(field, &(0..=1)), "BASE_TYPE_MAX_LENGTH");
        check(&json!("x"), |breaches, field| assert!(!breaches.object(field)), "MODEL_TYPE_CONVERT");
        check(&json!("x"), Breaches::snowflake, "NUMBER_TYPE_COERCE");
        check(&json!(7), Breaches::snowflake, "");
        check(&json!("no"), Breaches::boolean, "BOOLEAN_TYPE_CONVERT");
    }
}
