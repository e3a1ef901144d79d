//! Finding and layering the settings: defaults, then one file, then the environment.

use std::collections::HashMap;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::{env, fs};

use config::{Case, Config, ConfigError, Environment, File, FileFormat};

use super::error::Error;
use super::settings::Settings;
use super::written::Written;

/// The file that documents every setting is also where the defaults come from.
const DEFAULTS: &str = include_str!("../../config/onrecord.toml");

/// Where a file of the user's is looked for when none is named.
const USUAL_PLACES: [&str; 2] = ["config/onrecord.toml", "onrecord.toml"];

/// Reads the settings: defaults, then `named` (or the first of the usual places that is there),
/// then environment variables `ONRECORD__SECTION__KEY`.
///
/// # Errors
/// When a file cannot be read or is not TOML, or a setting is unknown or makes no sense.
pub fn read(named: Option<&Path>) -> Result<Settings, Error> {
    let path = named.map(Path::to_path_buf).or_else(usual_place);
    let file = match path {
        Some(path) => {
            let text =
                fs::read_to_string(&path).map_err(|cause| Error::Unreadable { path: path.clone(), cause })?;
            Some((path, text))
        }
        None => None,
    };
    layer(file, variables())
}

/// The settings of whoever sets nothing.
pub fn defaults() -> Settings {
    layer(None, HashMap::new()).expect("the shipped file holds valid settings")
}

/// Our own variables; whatever else the environment holds, text or not, is none of our business.
fn variables() -> HashMap<String, String> {
    let text = |part: OsString| part.to_string_lossy().into_owned();
    let all = env::vars_os().map(|(name, value)| (text(name), text(value)));
    all.filter(|(name, _)| name.starts_with("ONRECORD__")).collect()
}

fn usual_place() -> Option<PathBuf> {
    USUAL_PLACES.iter().map(PathBuf::from).find(|path| path.is_file())
}

fn layer(file: Option<(PathBuf, String)>, variables: HashMap<String, String>) -> Result<Settings, Error> {
    let mut layers = Config::builder().add_source(File::from_str(DEFAULTS, FileFormat::Toml));
    let mut origin = None;
    if let Some((path, text)) = file {
        if let Err(error) = text.parse::<toml::Table>() {
            return Err(Error::Syntax { path, message: error.to_string() });
        }
        layers = layers.add_source(File::from_str(&text, FileFormat::Toml));
        origin = Some(path);
    }
    let environment = Environment::with_prefix("ONRECORD")
        .prefix_separator("__")
        .separator("__")
        .convert_case(Case::Kebab)
        .try_parsing(true)
        .source(Some(variables));
    let written: Written = layers
        .add_source(environment)
        .build()
        .and_then(Config::try_deserialize)
        .map_err(|error| Error::Shape(describe(&error, origin.as_deref())))?;
    Settings::from_written(written)
}

/// The crate's own sentence, with the file's name added where it only knows "a string".
fn describe(error: &ConfigError, file: Option<&Path>) -> String {
    let sentence = error.to_string();
    match file {
        Some(path) if !sentence.contains("environment") => format!("in `{}`: {sentence}", path.display()),
        _ => sentence,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read_with(file: &str, variables: &[(&str, &str)]) -> Result<Settings, Error> {
        let variables = variables.iter().map(|(k, v)| ((*k).to_owned(), (*v).to_owned())).collect();
        layer(Some((PathBuf::from("my.toml"), file.to_owned())), variables)
    }

    #[track_caller]
    fn refused(file: &str, variables: &[(&str, &str)], parts: &[&str]) {
        let error = read_with(file, variables).expect_err("these settings must be refused").to_string();
        for part in parts {
            assert!(error.contains(part), "`{part}` is missing in: {error}");
        }
    }

    #[test]
    fn the_documented_defaults_are_the_defaults() {
        let settings = defaults();
        assert_eq!(settings.local_port, 8765);
        assert_eq!(settings.discord_api_url, None);
        assert_eq!(settings.knowledge_path, None);
    }

    #[test]
    fn a_file_comes_before_the_defaults_and_the_environment_before_both() {
        let settings =
            read_with("[local]\nport = 1\n[discord]\nguild = \"5\"", &[("ONRECORD__LOCAL__PORT", "2")])
                .expect("valid");
        assert_eq!((settings.local_port, settings.discord_guild), (2, Some(5)));
        let settings =
            read_with("", &[("ONRECORD__DISCORD__API_URL", "http://127.0.0.1:8765/")]).expect("valid");
        assert_eq!(settings.discord_api_url.as_deref(), Some("http://127.0.0.1:8765"));
    }

    #[test]
    fn an_environment_variable_may_hold_a_number_where_text_is_meant() {
        let settings = read_with("", &[("ONRECORD__DISCORD__GUILD", "1100000000000000010")]).expect("valid");
        assert_eq!(settings.discord_guild, Some(1_100_000_000_000_000_010));
    }

    #[test]
    fn wrong_settings_are_refused_with_name_and_remedy() {
        refused("[local]\nport = \"x\"", &[], &["local.port", "my.toml"]);
        refused("[local]\nprot = 1", &[], &["prot", "port"]);
        refused("[discord]\ntoken = \"secret\"", &[], &["token"]);
        refused("[local\n", &[], &["my.toml", "not valid TOML", "line 1"]);
        refused("", &[("ONRECORD__LOCAL__PORT", "high")], &["local.port", "high"]);
        refused(
            "[matching]\nanswer-threshold = 1.5",
            &[],
            &["matching.answer-threshold", "1.5", "from 0 to 1"],
        );
        refused(
            "[matching]\nanswer-threshold = 0.2",
            &[],
            &["matching.answer-threshold", "suggest-threshold"],
        );
        refused("[discord]\napi-url = \"discord.com\"", &[], &["discord.api-url", "http://"]);
        refused("[discord]\nguild = \"my server\"", &[], &["discord.guild", "digits"]);
        refused("[log]\nfilter = \"onrecord=loud\"", &[], &["log.filter", "debug"]);
    }
}
