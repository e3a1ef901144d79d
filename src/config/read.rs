//! Finding and layering the settings: defaults, then one file, then the environment.

use std::collections::HashMap;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::{env, fs};

use config::{Case, Config, ConfigError, Environment, File, FileFormat};

use super::error::Error;
use super::settings::Settings;
use super::shape::{Layers, PREFIX};
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
    all.filter(|(name, _)| name.starts_with(PREFIX)).collect()
}

fn usual_place() -> Option<PathBuf> {
    USUAL_PLACES.iter().map(PathBuf::from).find(|path| path.is_file())
}

fn layer(file: Option<(PathBuf, String)>, variables: HashMap<String, String>) -> Result<Settings, Error> {
    let documented = DEFAULTS.parse().expect("the shipped file is valid TOML");
    let file = file.map(|(path, text)| parsed(path, &text)).transpose()?;
    let layers = Layers { documented, file, variables };
    layers.check()?;
    let written = merged(&layers).map_err(|error| Error::Merge { cause: error.to_string() })?;
    Settings::from_written(written).map_err(|error| error.written(|key| layers.origin(key)))
}

fn parsed(path: PathBuf, text: &str) -> Result<(PathBuf, toml::Table), Error> {
    match text.parse() {
        Ok(table) => Ok((path, table)),
        Err(error) => Err(Error::Syntax { path, message: error.to_string() }),
    }
}

/// The environment comes before the file, and both before the defaults.
fn merged(layers: &Layers) -> Result<Written, ConfigError> {
    let toml = |table: &toml::Table| File::from_str(&table.to_string(), FileFormat::Toml);
    let mut merged = Config::builder().add_source(toml(&layers.documented));
    if let Some((_, table)) = &layers.file {
        merged = merged.add_source(toml(table));
    }
    let environment = Environment::with_prefix("ONRECORD")
        .prefix_separator("__")
        .separator("__")
        .convert_case(Case::Kebab)
        .try_parsing(true)
        .list_separator(",")
        .with_list_parse_key("discord.unasked-channels")
        .source(Some(layers.variables.clone()));
    merged.add_source(environment).build()?.try_deserialize()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::{any, prop_assert, proptest};

    use super::*;
    use crate::config::{Door, ShardRange};
    use crate::matching::MatchingSettings;

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
        assert_eq!(settings.matching, MatchingSettings::default());
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
    fn numbers_may_stand_where_text_is_meant() {
        let settings = read_with("[discord]\nshards = 4", &[]).expect("valid");
        let shards = Some(ShardRange { first: 0, last: 3, of: 4 });
        assert_eq!(settings.discord_door, Door::Gateway { shards });
        let settings = read_with("", &[("ONRECORD__DISCORD__SHARDS", "4-7/8")]).expect("valid");
        let shards = Some(ShardRange { first: 4, last: 7, of: 8 });
        assert_eq!(settings.discord_door, Door::Gateway { shards });
        let listen = read_with("", &[("ONRECORD__MONITOR__LISTEN", "[::1]:9100")]).expect("valid");
        assert_eq!(listen.monitor_listen, Some("[::1]:9100".parse().expect("an address")));
        assert_eq!(defaults().monitor_listen, None);
    }

    #[test]
    fn channels_are_a_list_in_a_file_and_parted_by_commas_in_a_variable() {
        let channels = |file, variables: &[(&str, &str)]| {
            read_with(file, variables).expect("valid").discord_talk.unasked_channels
        };
        assert_eq!(channels("", &[]), Vec::<u64>::new());
        assert_eq!(
            channels("[discord]\nunasked-channels = [\"1100000000000000010\", 7]", &[]),
            [1_100_000_000_000_000_010, 7]
        );
        let name = "ONRECORD__DISCORD__UNASKED_CHANNELS";
        assert_eq!(channels("", &[(name, "1100000000000000010, 7")]), [1_100_000_000_000_000_010, 7]);
        assert_eq!(channels("", &[(name, "7")]), [7]);
        assert_eq!(channels("[discord]\nunasked-channels = [7]", &[(name, "")]), Vec::<u64>::new());
    }

    #[test]
    fn an_environment_variable_may_hold_a_number_where_text_is_meant() {
        let settings = read_with("", &[("ONRECORD__DISCORD__GUILD", "1100000000000000010")]).expect("valid");
        assert_eq!(settings.discord_guild, Some(1_100_000_000_000_000_010));
    }

    #[test]
    fn values_of_another_kind_are_refused_in_plain_words() {
        let whole = "write a whole number, without quotation marks";
        refused("[local]\nport = \"x\"", &[], &["`local.port` is `x` in `my.toml`", whole]);
        refused("[local]\nport = 1.5", &[], &["`local.port` is `1.5` in `my.toml`", whole]);
        let variable = "in the environment variable `ONRECORD__LOCAL__PORT`";
        refused("", &[("ONRECORD__LOCAL__PORT", "high")], &["`local.port` is `high`", variable, whole]);
        refused("[matching]\nsemantic = 1", &[], &["`matching.semantic` is `1`", "`true` or `false`"]);
        refused("[matching]\nanswer-threshold = \"0.5\"", &[], &["write a number, without"]);
        refused("[log]\nfilter = [\"info\"]", &[], &["`log.filter`", "write a text in quotation marks"]);
        refused("local = 5", &[], &["`local` is `5` in `my.toml`", "write `[local]`"]);
    }

    #[test]
    fn unknown_settings_are_refused_with_what_may_be_meant() {
        refused("[local]\nprot = 1", &[], &["`local.prot`", "in `my.toml`", "did you mean `local.port`?"]);
        refused("[lokal]\nport = 1", &[], &["no setting `lokal`", "did you mean `local`?"]);
        refused("[discord]\ntoken = \"secret\"", &[], &["`discord.token`", "`discord.token-file`"]);
        refused("port = 1", &[], &["no setting `port`", "`local`, `monitor`, `log`"]);
        let variable = ("ONRECORD__LOCAL__PORTT", "1");
        refused("", &[variable], &["`local.portt`", variable.0, "`local.port`"]);
        refused("", &[("ONRECORD__LOCAL", "1")], &["`local.`", "ONRECORD__LOCAL"]);
        let secret = read_with("[discord]\ntoken = \"secret\"", &[]).expect_err("there is no such setting");
        assert!(!secret.to_string().contains("secret"), "the token is in no error");
    }

    #[test]
    fn settings_that_make_no_sense_are_refused_with_origin_and_remedy() {
        refused("[local\n", &[], &["my.toml", "not valid TOML", "line 1"]);
        refused("[log]\nformat = \"xml\"", &[], &["`log.format` is `xml` in `my.toml`", "`text`", "`json`"]);
        refused("[local]\nport = 70000", &[], &["`local.port` is `70000`", "0 to 65535"]);
        refused("[local]\nport = -1", &[], &["`local.port` is `-1`", "0 to 65535"]);
        refused("[matching]\nanswer-threshold = 1.5", &[], &["is `1.5` in `my.toml`", "from 0 to 1"]);
        refused("[matching]\nanswer-threshold = nan", &[], &["from 0 to 1"]);
        let low = ("ONRECORD__MATCHING__ANSWER_THRESHOLD", "0.2");
        refused("", &[low], &["`matching.answer-threshold` is `0.2`", low.0, "suggest-threshold"]);
        refused(
            "[matching]\nsuggest-threshold = 0.8",
            &[],
            &["`matching.answer-threshold` is", "by default"],
        );
        refused("[discord]\napi-url = \"discord.com\"", &[], &["discord.api-url", "my.toml", "http://"]);
        refused("[discord]\nguild = \"my server\"", &[], &["discord.guild", "my.toml", "digits"]);
        refused("[discord]\nshards = \"8/8\"", &[], &["`discord.shards` is `8/8` in `my.toml`", "is 7"]);
        refused("[discord]\nmode = \"http\"", &[], &["`discord.mode` is `http` in `my.toml`"]);
        refused("[discord]\nmode = \"endpoint\"", &[], &["`discord.public-key`", "by default"]);
        refused("[discord]\nsurge-window = -1", &[], &["`discord.surge-window` is `-1`", "from 0 to 600"]);
        refused("[discord]\nsurge-window = 601", &[], &["`discord.surge-window`", "from 0 to 600"]);
        refused(
            "[discord]\nquestions-per-minute = -1",
            &[],
            &["`discord.questions-per-minute`", "0 to 1000"],
        );
        refused("[discord]\nunasked-channels = \"5\"", &[], &["`discord.unasked-channels`", "in [brackets]"]);
        refused(
            "[discord]\nunasked-channels = [\"news\"]",
            &[],
            &["`discord.unasked-channels` is `news`", "Copy"],
        );
        refused("[monitor]\nlisten = 9100", &[], &["`monitor.listen` is `9100`", "`127.0.0.1:8080`"]);
        refused("[monitor]\nlisten = \"localhost\"", &[], &["`monitor.listen`", "an IP address and a port"]);
        refused("[log]\nfilter = \"onrecord=loud\"", &[], &["log.filter", "my.toml", "debug"]);
    }

    proptest! {
        #[test]
        fn no_variable_makes_it_fall_over(name in "[A-Z_]{0,12}", text in any::<String>()) {
            let name = format!("ONRECORD__{name}");
            let variables = HashMap::from([(name.clone(), text)]);
            if let Err(error) = layer(None, variables) {
                prop_assert!(error.to_string().contains(&name), "{}", error);
            }
        }
    }
}
