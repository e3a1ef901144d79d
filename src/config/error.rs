//! What can be wrong with settings; each message names the setting, where it was written, and the
//! remedy.

use std::fmt::Display;
use std::path::PathBuf;

use thiserror::Error;

use super::shape::Origin;

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
    /// A section or key that no setting has.
    #[error(
        "there is no setting `{key}`, which stands {origin}: {remedy}; config/onrecord.toml of the project \
         has every setting with its default"
    )]
    Unknown {
        /// The setting, as `section.key`, or a section.
        key: String,
        /// Where it was written.
        origin: Origin,
        /// What may have been meant.
        remedy: String,
    },
    /// A value that makes no sense.
    #[error("setting `{key}` is `{value}` {origin}: {remedy}")]
    Value {
        /// The setting, as `section.key`.
        key: String,
        /// What was written.
        value: String,
        /// Where it was written.
        origin: Origin,
        /// What to write instead.
        remedy: String,
    },
    /// The layers do not come together, though each for itself is well.
    #[error("the settings do not come together: {cause}; take out settings one by one to see which it is")]
    Merge {
        /// What the reader of settings says.
        cause: String,
    },
    /// There is no token anywhere.
    #[error(
        "no bot token: set the environment variable `{name}` (Discord Developer Portal → your application \
         → Bot → Reset Token), or name a file in `discord.token-file`; without a token, try `onrecord run \
         --local`",
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
    /// A value that makes no sense, written nowhere yet.
    pub(super) fn value(key: &str, value: impl Display, remedy: &str) -> Self {
        let (key, value, remedy) = (key.to_owned(), value.to_string(), remedy.to_owned());
        // TOML shows a text with its quotation marks; so do we, in our own.
        let value = value.trim_matches('"').to_owned();
        Self::Value { key, value, origin: Origin::Default, remedy }
    }

    /// The same error, with where the setting of this key was written.
    pub(super) fn written(mut self, at: impl FnOnce(&str) -> Origin) -> Self {
        if let Self::Value { key, origin, .. } = &mut self {
            *origin = at(key);
        }
        self
    }
}
