//! The files of messages, served at the address that the message names.
//!
//! They are a bot's, so a browser is told to take them for what they are and to run nothing of them.

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::http::header::{CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE, X_CONTENT_TYPE_OPTIONS};
use axum::response::{IntoResponse, Response};

use super::hub::Hub;
use super::snowflake::Snowflake;

/// A file, as long as its message is there.
pub async fn file(
    State(hub): State<Arc<Hub>>,
    Path((_, id, name)): Path<(Snowflake, Snowflake, String)>,
) -> Response {
    let found = hub.read(|state| state.world.attachment(id).filter(|file| file.filename == name).cloned());
    let Some(file) = found else { return (StatusCode::NOT_FOUND, "no such file").into_response() };
    let headers = [
        (CONTENT_TYPE, file.content_type()),
        (CONTENT_SECURITY_POLICY, "default-src 'none'; sandbox"),
        (X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (CACHE_CONTROL, "no-store"),
    ];
    (headers, file.bytes.to_vec()).into_response()
}
