//! Broken rules with the paths where they are broken, and Discord's way to tell them.

use serde_json::{Map, Value, json};

/// One broken rule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Breach {
    /// Where, as in `embeds.0.title`.
    pub path: String,
    /// Which rule, in Discord's manner, as in `BASE_TYPE_MAX_LENGTH`.
    pub code: &'static str,
    /// A sentence.
    pub message: String,
}

/// All broken rules of one body.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Breaches(Vec<Breach>);

impl Breaches {
    /// Adds a broken rule.
    pub fn add(&mut self, path: &str, code: &'static str, message: impl Into<String>) {
        self.0.push(Breach { path: path.to_owned(), code, message: message.into() });
    }

    /// Whether no rule is broken.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The broken rules, in the order they were found.
    pub fn iter(&self) -> impl Iterator<Item = &Breach> {
        self.0.iter()
    }

    /// Discord's tree of errors. Discord: reference, "Error Messages".
    pub fn tree(&self) -> Value {
        let mut root = Map::new();
        for breach in self.iter() {
            let mut node = &mut root;
            for step in breach.path.split('.').filter(|step| !step.is_empty()) {
                node = inner(node, step);
            }
            let errors = node.entry("_errors").or_insert_with(|| json!([]));
            if let Some(errors) = errors.as_array_mut() {
                errors.push(json!({"code": breach.code, "message": breach.message}));
            }
        }
        Value::Object(root)
    }
}

fn inner<'a>(node: &'a mut Map<String, Value>, step: &str) -> &'a mut Map<String, Value> {
    let value = node.entry(step).or_insert_with(|| json!({}));
    if !value.is_object() {
        *value = json!({});
    }
    value.as_object_mut().expect("it was just made an object")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tree_names_the_paths() {
        let mut breaches = Breaches::default();
        breaches.add("embeds.0.title", "A", "a");
        breaches.add("embeds.0.title", "B", "b");
        breaches.add("", "C", "c");
        assert_eq!(
            breaches.tree(),
            json!({
                "embeds": {"0": {"title": {"_errors": [{"code": "A", "message": "a"}, {"code": "B", "message": "b"}]}}},
                "_errors": [{"code": "C", "message": "c"}],
            })
        );
    }
}
