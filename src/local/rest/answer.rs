//! Answers to REST requests, and Discord's errors with their codes.

use std::time::Duration;

use axum::Json;
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};

use crate::local::faults::{Reach, rate_limited_body};

/// The answer to a REST request.
#[derive(Debug, Clone, PartialEq)]
pub struct Answer {
    /// The status.
    pub status: u16,
    /// The body, if there is one.
    pub body: Option<Value>,
    /// Further headers, by name.
    pub headers: Vec<(&'static str, String)>,
}

/// Discord's errors. Discord: topics/opcodes-and-status-codes, "JSON".
#[derive(Debug, Clone, PartialEq)]
pub enum ApiError {
    /// No such route.
    NotFound,
    /// The token is missing or wrong.
    Unauthorized,
    /// The body is not JSON.
    InvalidJson,
    /// The body breaks rules; the tree names the paths.
    InvalidForm(Value),
    /// 40005: a file or the whole body.
    TooLarge,
    /// 10002
    UnknownApplication,
    /// 10003
    UnknownChannel,
    /// 10004
    UnknownGuild,
    /// 10007
    UnknownMember,
    /// 10008
    UnknownMessage,
    /// 10013
    UnknownUser,
    /// 10015: the interaction is unknown, not answered yet, or over.
    UnknownWebhook,
    /// 10062: the interaction is unknown, or its time is up.
    UnknownInteraction,
    /// 10063
    UnknownCommand,
    /// 30032
    TooManyCommands,
    /// 30034
    TooManyCommandsCreated,
    /// 40060
    AlreadyAcknowledged,
    /// 50003
    NotInDirectMessages,
    /// 50005
    NotTheAuthor,
    /// 50006
    EmptyMessage,
    /// 50008
    NotATextChannel,
    /// 50013
    MissingPermissions,
    /// 50033
    InvalidRecipient,
}

impl ApiError {
    const fn parts(&self) -> (u16, u32, &'static str) {
        match self {
            Self::NotFound => (404, 0, "404: Not Found"),
            Self::Unauthorized => (401, 0, "401: Unauthorized"),
            Self::InvalidJson => (400, 50109, "The request body contains invalid JSON."),
            Self::InvalidForm(_) => (400, 50035, "Invalid Form Body"),
            Self::TooLarge => (413, 40005, "Request entity too large"),
            Self::UnknownApplication => (404, 10002, "Unknown Application"),
            Self::UnknownChannel => (404, 10003, "Unknown Channel"),
            Self::UnknownGuild => (404, 10004, "Unknown Guild"),
            Self::UnknownMember => (404, 10007, "Unknown Member"),
            Self::UnknownMessage => (404, 10008, "Unknown Message"),
            Self::UnknownUser => (404, 10013, "Unknown User"),
            Self::UnknownWebhook => (404, 10015, "Unknown Webhook"),
            Self::UnknownInteraction => (404, 10062, "Unknown interaction"),
            Self::UnknownCommand => (404, 10063, "Unknown application command"),
            Self::TooManyCommands => (400, 30032, "Maximum number of application commands reached"),
            Self::TooManyCommandsCreated => {
                (400, 30034, "Max number of daily application command creates has been reached (200)")
            }
            Self::AlreadyAcknowledged => (400, 40060, "Interaction has already been acknowledged."),
            Self::NotInDirectMessages => (403, 50003, "Cannot execute action on a DM channel"),
            Self::NotTheAuthor => (403, 50005, "Cannot edit a message authored by another user"),
            Self::EmptyMessage => (400, 50006, "Cannot send an empty message"),
            Self::NotATextChannel => (400, 50008, "Cannot send messages in a non-text channel"),
            Self::MissingPermissions => (403, 50013, "Missing Permissions"),
            Self::InvalidRecipient => (400, 50033, "Invalid Recipient(s)"),
        }
    }
}

impl Answer {
    /// 200 with a body.
    pub const fn ok(body: Value) -> Self {
        Self { status: 200, body: Some(body), headers: Vec::new() }
    }

    /// 201 with a body.
    pub const fn created(body: Value) -> Self {
        Self { status: 201, body: Some(body), headers: Vec::new() }
    }

    /// 204.
    pub const fn empty() -> Self {
        Self { status: 204, body: None, headers: Vec::new() }
    }

    /// A status without a body, as from a broken proxy.
    pub const fn broken(status: u16) -> Self {
        Self { status, body: None, headers: Vec::new() }
    }

    /// 429.
    pub fn rate_limited(reach: Reach, retry_after: Duration) -> Self {
        let scope = if reach == Reach::Global { "global" } else { "user" };
        let mut headers = vec![
            ("retry-after", format!("{}", retry_after.as_secs_f64())),
            ("x-ratelimit-scope", scope.to_owned()),
        ];
        if reach == Reach::Global {
            headers.push(("x-ratelimit-global", "true".to_owned()));
        }
        Self { status: 429, body: Some(rate_limited_body(reach, retry_after)), headers }
    }
}

impl From<ApiError> for Answer {
    fn from(error: ApiError) -> Self {
        let (status, code, message) = error.parts();
        let mut body = json!({"message": message, "code": code});
        if let ApiError::InvalidForm(tree) = error {
            body["errors"] = tree;
        }
        Self { status, body: Some(body), headers: Vec::new() }
    }
}

impl IntoResponse for Answer {
    fn into_response(self) -> Response {
        let status = StatusCode::from_u16(self.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let mut headers = HeaderMap::new();
        for (name, value) in self.headers {
            let value = HeaderValue::from_str(&value);
            headers.insert(name, value.expect("headers are written with digits and letters only"));
        }
        match self.body {
            Some(body) => (status, headers, Json(body)).into_response(),
            None => (status, headers).into_response(),
        }
    }
}
