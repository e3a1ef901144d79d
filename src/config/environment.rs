//! What the program takes from its environment besides settings: the token, and where state lives.

use std::path::PathBuf;
use std::{env, fs};

use secrecy::SecretString;

use super::{Error, Settings};

/// The environment variable that holds the bot's token.
pub const DISCORD_TOKEN: &str = "DISCORD_TOKEN";

/// The bot's token, from the file that the settings name, else from the environment.
///
/// # Errors
/// When neither is there, or the file cannot be read. The token itself is in no error.
pub fn discord_token(settings: &Settings) -> Result<SecretString, Error> {
    let token = match &settings.discord_token_file {
        Some(path) => {
            fs::read_to_string(path).map_err(|cause| Error::TokenFile { path: path.clone(), cause })?
        }
        None => env::var(DISCORD_TOKEN).unwrap_or_default(),
    };
    let token = token.trim();
    if token.is_empty() { Err(Error::NoToken) } else { Ok(SecretString::from(token.to_owned())) }
}

/// The folder for what may be forgotten without loss (the prompt's history, the local Discord's
/// messages), by the XDG base directory specification; `None` where there is no home.
pub fn state_directory() -> Option<PathBuf> {
    let absolute = |name: &str| env::var_os(name).map(PathBuf::from).filter(|path| path.is_absolute());
    absolute("XDG_STATE_HOME")
        .or_else(|| absolute("HOME").map(|home| home.join(".local/state")))
        .map(|state| state.join("onrecord"))
}
