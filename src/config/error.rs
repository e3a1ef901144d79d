//! What can be wrong with settings; each message names the setting and the remedy.

use std::fmt::Display;
use std::path::PathBuf;

use thiserror::Error;

/// A setting that cannot be used.
#[derive(Debug, Error)]
pub enum Error {
    /// The file named on the command line is not there or cannot be read.
    #[error("cannot read the settings file `{}`: {cause}", path.display())]
    Unreadable {
        /// The file as the user wrote it.
        path: PathBuf,
        /// What the operating system says.
        cause: std::io::Error,
    },
    /// The file is not TOML.
    #[error("`{}` is not valid TOML: {message}", path.display())]
    Syntax {
        /// The file as the user wrote it.
        path: PathBuf,
        /// What the parser says, with line and column.
        message: String,
    },
    /// A key, or a value of the wrong type.
    #[error("{0}; see config/onrecord.toml of the project for every setting with its default")]
    Shape(String),
    /// A value of the right type that makes no sense.
    #[error("setting `{key}` is `{value}`: {remedy}")]
    Value {
        /// The setting, as `section.key`.
        key: String,
        /// What was written.
        value: String,
        /// What to write instead.
        remedy: String,
    },
    /// There is no token anywhere.
    #[error(
        "no bot token: set the environment variable `{name}` (Discord Developer Portal → your application → Bot → Reset Token), or name a file in `discord.token-file`; without a token, try `onrecord run --local`",
        name = super::DISCORD_TOKEN
    )]
    NoToken,
    /// The token's file cannot be read.
    #[error("cannot read the token from `{}`, which `discord.token-file` names: {cause}", path.display())]
    TokenFile {
        /// The file as the setting names it.
        path: PathBuf,
        /// What the operating system says.
        cause: std::io::Error,
    },
}

impl Error {
    pub(super) fn value(key: &str, value: impl Display, remedy: &str) -> Self {
        Self::Value { key: key.to_owned(), value: value.to_string(), remedy: remedy.to_owned() }
    }
}
