//! `discord.mode` and what belongs to each: how what people do comes to the bot.

use std::net::SocketAddr;

use data_encoding::HEXLOWER_PERMISSIVE;

use super::error::Error;
use super::settings::address;
use super::shards::{self, ShardRange};
use super::written::Discord;

/// How what people do comes to the bot.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Door {
    /// By connections to Discord that stay open.
    Gateway {
        /// The shards that this process runs; `None`: all that Discord recommends.
        shards: Option<ShardRange>,
    },
    /// By calls of Discord's over HTTP.
    Endpoint {
        /// Where it listens.
        listen: SocketAddr,
        /// The application's public key; not yet known to be one.
        public_key: [u8; 32],
    },
}

/// Reads all settings of both modes, so that a mistake shows even while the other one is used.
pub(super) fn read(written: &Discord) -> Result<Door, Error> {
    let shards = shards::read(&written.shards)?;
    let listen = address("discord.listen", &written.listen)?;
    let public_key = public_key(&written.public_key)?;
    match (written.mode.as_str(), public_key) {
        ("gateway", _) => Ok(Door::Gateway { shards }),
        ("endpoint", Some(public_key)) => Ok(Door::Endpoint { listen, public_key }),
        ("endpoint", None) => Err(Error::value(
            "discord.public-key",
            "",
            "an endpoint needs the public key of your application (Discord Developer Portal → your \
             application → General Information → Public Key)",
        )),
        (other, _) => Err(Error::value(
            "discord.mode",
            other,
            "write `gateway` for connections that stay open, or `endpoint` for Discord to call",
        )),
    }
}

/// What was written is not repeated: it may be a secret that was copied by mistake.
fn public_key(text: &str) -> Result<Option<[u8; 32]>, Error> {
    if text.is_empty() {
        return Ok(None);
    }
    let bytes = HEXLOWER_PERMISSIVE.decode(text.as_bytes()).ok().and_then(|bytes| bytes.try_into().ok());
    bytes.map(Some).ok_or_else(|| {
        let found = match text.chars().count() {
            1 => "a text of 1 character".to_owned(),
            count => format!("a text of {count} characters"),
        };
        let remedy = "write the 64 hexadecimal digits of Discord Developer Portal → your application → \
            General Information → Public Key (not the token, not the client secret)";
        Error::value("discord.public-key", found, remedy)
    })
}

#[cfg(test)]
mod tests {
    use super::{Discord, Door, read};

    const KEY: &str = "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a";

    fn written(mode: &str, public_key: &str, listen: &str) -> Discord {
        Discord {
            api_url: String::new(),
            token_file: String::new(),
            guild: String::new(),
            mode: mode.to_owned(),
            shards: "auto".to_owned(),
            public_key: public_key.to_owned(),
            listen: listen.to_owned(),
            surge_window: 0,
            questions_per_minute: 0,
            unasked_channels: Vec::new(),
        }
    }

    #[track_caller]
    fn check_refused(mode: &str, public_key: &str, listen: &str, parts: &[&str]) {
        let error = read(&written(mode, public_key, listen)).expect_err("it makes no sense").to_string();
        for part in parts {
            assert!(error.contains(part), "`{part}` is missing in: {error}");
        }
        assert!(public_key.len() < 5 || !error.contains(public_key), "it may be a secret: {error}");
    }

    #[test]
    fn each_mode_has_what_belongs_to_it() {
        let gateway = read(&written("gateway", "", "127.0.0.1:8080")).expect("it makes sense");
        assert_eq!(gateway, Door::Gateway { shards: None });
        for key in [KEY.to_owned(), KEY.to_uppercase()] {
            let endpoint = read(&written("endpoint", &key, "0.0.0.0:80")).expect("it makes sense");
            let Door::Endpoint { listen, public_key } = endpoint else { panic!("{endpoint:?}") };
            assert_eq!(
                (listen.to_string().as_str(), public_key[0], public_key[31]),
                ("0.0.0.0:80", 0xd7, 0x1a)
            );
        }
    }

    #[test]
    fn what_makes_no_sense_is_refused_with_what_to_write() {
        check_refused("http", KEY, "127.0.0.1:8080", &["`discord.mode` is `http`", "`endpoint`"]);
        check_refused("endpoint", "", "127.0.0.1:8080", &["`discord.public-key`", "General Information"]);
        check_refused("endpoint", KEY, "8080", &["`discord.listen` is `8080`", "`127.0.0.1:8080`"]);
        for key in [&KEY[1..], &KEY.replace('d', "g"), "MTAw.AAAA.secret-token"] {
            check_refused("endpoint", key, "127.0.0.1:8080", &["a text of", "64 hexadecimal digits"]);
            check_refused("gateway", key, "127.0.0.1:8080", &["`discord.public-key`"]);
        }
    }
}
