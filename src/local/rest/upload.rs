//! Uploads: a body in several parts, `payload_json` and files, and what becomes of the files.
//!
//! Discord: reference, "Uploading Files". A message names its files in `attachments`, by the number in
//! `files[n]`; what it does not name is attached as it was sent. Whatever does not fit together is refused.

use std::sync::Arc;

use axum::body::{Body, Bytes};
use axum::extract::{DefaultBodyLimit, FromRequest, Multipart, Request};
use axum::http::HeaderMap;
use axum::http::header::CONTENT_TYPE;
use serde_json::{Value, json};

use super::Call;
use super::answer::ApiError;
use crate::local::rules::Breaches;
use crate::local::snowflake::Snowflake;
use crate::local::world::attachment::Attachment;

/// Most bytes of a file. Discord: reference, "Uploading Files", "10 MiB".
const LARGEST_FILE: usize = 10 * 1024 * 1024;
/// Most files of a message.
const MOST_FILES: usize = 10;

/// A file as it was sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Upload {
    /// The number in `files[n]`.
    pub number: u64,
    /// What the sender calls it.
    pub filename: String,
    /// What is in it.
    pub bytes: Bytes,
}

/// Reads a body in several parts: what is in `payload_json`, and the files.
///
/// # Errors
/// It is not of this form, or a file is too large.
pub async fn read(headers: &HeaderMap, bytes: Bytes) -> Result<(Option<Value>, Vec<Upload>), ApiError> {
    let mut request = Request::new(Body::from(bytes));
    if let Some(kind) = headers.get(CONTENT_TYPE) {
        request.headers_mut().insert(CONTENT_TYPE, kind.clone());
    }
    // The whole body is at hand, and within its limit already.
    DefaultBodyLimit::disable().apply(&mut request);
    let mut parts = Multipart::from_request(request, &()).await.map_err(|_| malformed())?;
    let (mut payload, mut files) = (None, Vec::new());
    while let Some(part) = parts.next_field().await.map_err(|_| malformed())? {
        let name = part.name().unwrap_or_default().to_owned();
        let filename = part.file_name().map(str::to_owned);
        let bytes = part.bytes().await.map_err(|_| malformed())?;
        if name == "payload_json" {
            payload = Some(serde_json::from_slice(&bytes).map_err(|_| ApiError::InvalidJson)?);
        } else {
            files.push(file(&name, filename, bytes)?);
        }
    }
    Ok((payload, files))
}

fn file(name: &str, filename: Option<String>, bytes: Bytes) -> Result<Upload, ApiError> {
    let digits = name.strip_prefix("files[").and_then(|rest| rest.strip_suffix(']'));
    let number = digits.and_then(|digits| digits.parse().ok());
    let mut breaches = Breaches::default();
    match (number, filename) {
        _ if bytes.len() > LARGEST_FILE => return Err(ApiError::TooLarge),
        (Some(number), Some(filename)) if is_name(&filename) => {
            return Ok(Upload { number, filename, bytes });
        }
        (None, _) => breaches.add(name, UNREADABLE, "A part is `payload_json`, or `files[n]` with a number."),
        (_, None) => breaches.add(name, UNREADABLE, "The part has no filename."),
        (_, Some(_)) => breaches.add(name, BAD_NAME, NAMES),
    }
    Err(ApiError::InvalidForm(breaches.tree()))
}

const UNREADABLE: &str = "MULTIPART_PART_INVALID";
const BAD_NAME: &str = "ATTACHMENT_FILENAME_INVALID";
const NAMES: &str = "A filename has letters of ASCII, digits, dots, dashes and underscores, at most 1024.";

/// Names that Discord keeps as they are, and to which an embed can point.
fn is_name(name: &str) -> bool {
    let is_plain = |letter: char| letter.is_ascii_alphanumeric() || "._-".contains(letter);
    (1..=1024).contains(&name.len()) && name.chars().all(is_plain)
}

fn malformed() -> ApiError {
    let message = "The body is not of the form that its Content-Type says.";
    ApiError::InvalidForm(json!({"_errors": [{"code": UNREADABLE, "message": message}]}))
}

/// The files of a message in `channel` that had `before` and is now sent as `sent`.
///
/// # Errors
/// It names a file that is not there, a file twice or in a wrong way, or too many.
pub fn attached(
    call: &mut Call<'_>,
    sent: &Value,
    channel: Snowflake,
    before: &[Attachment],
) -> Result<Vec<Attachment>, ApiError> {
    let named = sent["attachments"].as_array().map(Vec::as_slice);
    let mut breaches = Breaches::default();
    let mut attachments: Vec<Attachment> = if named.is_none() { before.to_vec() } else { Vec::new() };
    let mut taken: Vec<u64> = Vec::new();
    for (at, entry) in named.unwrap_or_default().iter().enumerate() {
        let path = format!("attachments.{at}");
        let Some(id) = Snowflake::from_json(&entry["id"]) else { continue };
        if let Some(kept) = before.iter().find(|file| file.id == id) {
            attachments.push(described(kept.clone(), entry));
        } else if let Some(file) = call.files.iter().find(|file| file.number == id.get()) {
            let filename = entry["filename"].as_str().unwrap_or(&file.filename);
            if taken.contains(&file.number) {
                breaches.add(&path, "ATTACHMENT_NAMED_TWICE", "The file is named already.");
            } else if !is_name(filename) {
                breaches.add(&format!("{path}.filename"), BAD_NAME, NAMES);
            }
            taken.push(file.number);
            attachments.push(described(keep(call, channel, filename, &file.bytes), entry));
        } else {
            let message = format!("There is no part `files[{id}]`, and the message has no such file.");
            breaches.add(&format!("{path}.id"), "ATTACHMENT_NOT_FOUND", message);
        }
    }
    for file in call.files.iter().filter(|file| !taken.contains(&file.number)) {
        attachments.push(keep(call, channel, &file.filename, &file.bytes));
    }
    if attachments.len() > MOST_FILES {
        let message = format!("Must be {MOST_FILES} or fewer in length.");
        breaches.add("attachments", "BASE_TYPE_MAX_LENGTH", message);
    }
    if breaches.is_empty() { Ok(attachments) } else { Err(ApiError::InvalidForm(breaches.tree())) }
}

fn described(attachment: Attachment, entry: &Value) -> Attachment {
    let description = entry["description"].as_str().map(str::to_owned);
    Attachment { description: description.or(attachment.description), ..attachment }
}

fn keep(call: &mut Call<'_>, channel: Snowflake, filename: &str, bytes: &Bytes) -> Attachment {
    let now = call.state.now();
    let id = call.state.world.next_id(now);
    let base = call.gateway.replacen("ws", "http", 1);
    Attachment {
        id,
        filename: filename.to_owned(),
        description: None,
        url: format!("{base}/attachments/{channel}/{id}/{filename}"),
        bytes: Arc::from(bytes.as_ref()),
    }
}
