//! Discord's OpenAPI document as a judge of requests and responses.
//!
//! The document is read where the environment variable `DISCORD_OPENAPI` names it; it is no part of
//! this project. It says nothing about the gateway, and where it disagrees with Discord's written
//! documentation the documentation wins: such faults stand in [`KNOWN_FAULTS`], with the reason.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use std::{env, fs};

use jsonschema::error::ValidationErrorKind;
use jsonschema::{ValidationError, Validator};
use serde_json::{Value, json};

/// Findings that the document is wrong about: part of the finding, and why it is let pass.
const KNOWN_FAULTS: &[(&str, &str)] = &[
    (
        "default_member_permissions",
        "the document says integer; the documentation, and every client, a string",
    ),
    ("/resource/type", "the document knows callback type 4 only; 5, 6 and 7 are real"),
];

/// Discord's description of its REST interface, with validators compiled as they are needed.
pub struct OpenApi {
    document: Value,
    /// Path templates with the fewest placeholders first, so that `@original` beats `{message_id}`.
    templates: Vec<String>,
    compiled: Mutex<HashMap<String, Arc<Validator>>>,
}

impl OpenApi {
    /// The document that `DISCORD_OPENAPI` names; `None`, said on standard error, when it names none.
    #[expect(clippy::print_stderr, reason = "whoever runs the tests should see what they did not cover")]
    pub fn at_hand() -> Option<Self> {
        let Some(path) = env::var_os("DISCORD_OPENAPI") else {
            eprintln!("skipped: DISCORD_OPENAPI names no OpenAPI document; traffic is not held against it");
            return None;
        };
        let text = fs::read_to_string(&path).expect("DISCORD_OPENAPI names a readable file");
        Some(Self::new(serde_json::from_str(&text).expect("DISCORD_OPENAPI names a JSON document")))
    }

    /// Takes the document as published.
    pub fn new(document: Value) -> Self {
        let paths = document["paths"].as_object().expect("an OpenAPI document has paths");
        let mut templates: Vec<String> = paths.keys().cloned().collect();
        templates.sort_by_key(|template| (template.matches('{').count(), template.clone()));
        Self { document, templates, compiled: Mutex::default() }
    }

    /// What is wrong with a request; `path` is relative to the API's root, without a query.
    pub fn request(&self, method: &str, path: &str, body: Option<&Value>) -> Vec<String> {
        let Some(operation) = self.operation(method, path) else {
            return vec![format!("{method} {path} is not an operation of Discord's")];
        };
        let description = &operation["requestBody"];
        let schema = &description["content"]["application/json"]["schema"];
        let key = format!("request {method} {path}", path = self.template(path).unwrap_or_default());
        match body {
            Some(_) if schema.is_null() => vec![format!("{key} takes no body")],
            Some(body) => self.findings(&key, schema, body),
            None if description["required"] == true => vec![format!("{key} needs a body")],
            None => Vec::new(),
        }
    }

    /// What is wrong with the response to a request.
    pub fn response(&self, method: &str, path: &str, status: u16, body: Option<&Value>) -> Vec<String> {
        let Some(operation) = self.operation(method, path) else {
            return Vec::new(); // said of the request already
        };
        let key =
            format!("response {status} to {method} {path}", path = self.template(path).unwrap_or_default());
        let responses = &operation["responses"];
        let exact = &responses[status.to_string()];
        let described = if exact.is_null() && status >= 400 { &responses["4XX"] } else { exact };
        let described = match described["$ref"].as_str().and_then(|reference| reference.strip_prefix('#')) {
            Some(pointer) => self.document.pointer(pointer).unwrap_or(&Value::Null),
            None => described,
        };
        if described.is_null() {
            return vec![format!("{key} is not described")];
        }
        let schema = &described["content"]["application/json"]["schema"];
        match body {
            Some(_) if schema.is_null() => vec![format!("{key} has no body")],
            Some(body) => self.findings(&key, schema, body),
            None if schema.is_null() => Vec::new(),
            None => vec![format!("{key} lacks its body")],
        }
    }

    fn template(&self, path: &str) -> Option<&str> {
        let fits = |template: &&String| {
            let mut given = path.split('/');
            let all = template.split('/').all(|part| {
                given
                    .next()
                    .is_some_and(|segment| part == segment || (part.starts_with('{') && !segment.is_empty()))
            });
            all && given.next().is_none()
        };
        self.templates.iter().find(fits).map(String::as_str)
    }

    fn operation(&self, method: &str, path: &str) -> Option<&Value> {
        let operation = &self.document["paths"][self.template(path)?][method.to_lowercase()];
        (!operation.is_null()).then_some(operation)
    }

    fn findings(&self, key: &str, schema: &Value, body: &Value) -> Vec<String> {
        let mut found = Vec::new();
        for error in self.validator(key, schema).iter_errors(body) {
            describe(&error, &mut found);
        }
        found.retain(|finding| !KNOWN_FAULTS.iter().any(|(part, _)| finding.contains(part)));
        found.iter().map(|finding| format!("{key}: {finding}")).collect()
    }

    fn validator(&self, key: &str, schema: &Value) -> Arc<Validator> {
        let mut compiled = self.compiled.lock().expect("no validator panics while it is compiled");
        let compile = || {
            let whole = json!({ "allOf": [schema], "components": self.document["components"] });
            let options = jsonschema::options().should_ignore_unknown_formats(true);
            Arc::new(options.build(&whole).expect("Discord's schemas are valid"))
        };
        Arc::clone(compiled.entry(key.to_owned()).or_insert_with(compile))
    }
}

/// Says what an error is about. "Fits none of the alternatives" helps nobody, so the alternative
/// that was meant is described instead: the one whose `type` fits, with the fewest errors.
fn describe(error: &ValidationError<'_>, found: &mut Vec<String>) {
    if let ValidationErrorKind::AnyOf { context } | ValidationErrorKind::OneOfNotValid { context } =
        error.kind()
    {
        let here = error.instance_path().to_string();
        let another_kind = |inner: &ValidationError<'_>| {
            let path = inner.instance_path().to_string();
            let other_type = matches!(inner.kind(), ValidationErrorKind::Type { .. }) && path == here;
            other_type || path == format!("{here}/type")
        };
        let meant = context.iter().filter(|branch| !branch.is_empty());
        if let Some(branch) = meant.min_by_key(|branch| (branch.iter().any(another_kind), branch.len())) {
            return branch.iter().for_each(|inner| describe(inner, found));
        }
    }
    let sentence: String = error.to_string().chars().rev().take(200).collect();
    found.push(format!("{} {}", error.instance_path(), sentence.chars().rev().collect::<String>()));
}

#[test]
fn the_document_judges_requests_and_responses() {
    let Some(api) = OpenApi::at_hand() else { return };
    let callback = "/interactions/1100000000000000001/token/callback";
    let reply = |content: String| json!({ "type": 4, "data": { "content": content, "allowed_mentions": { "parse": [] } } });
    assert_eq!(api.request("POST", callback, Some(&reply("fine".into()))), Vec::<String>::new());
    let long = api.request("POST", callback, Some(&reply("x".repeat(2001))));
    assert!(long.iter().any(|finding| finding.contains("content")), "{long:?}");
    assert!(!api.request("POST", callback, None).is_empty(), "a callback needs a body");
    assert!(!api.request("POST", "/no/such/thing", None).is_empty());
    assert_eq!(
        api.template("/webhooks/1/token/messages/@original"),
        Some("/webhooks/{webhook_id}/{webhook_token}/messages/@original")
    );
    assert_eq!(
        api.response("GET", "/gateway", 200, Some(&json!({ "url": "ws://127.0.0.1" }))),
        Vec::<String>::new()
    );
    assert!(!api.response("GET", "/gateway", 200, Some(&json!({}))).is_empty(), "a gateway has an address");
}
