//! The one place where the ways to Discord are built, and where the gateway is looked up.
//!
//! Interaction callbacks go through a client without rate limiter, because Discord exempts them and
//! serenity's limiter would keep an entry for every one of them for ever; everything else goes
//! through one with it. The limiter ignores serenity's `proxy` and would send everything to the real
//! Discord, so with `discord.api-url` there is none. serenity falls back to the real gateway when it
//! cannot ask for its address, so it is asked here and serenity is told.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use secrecy::ExposeSecret;
use serenity::http::{Http, HttpBuilder, HttpError, StatusCode};
use serenity::model::gateway::BotGateway;
use serenity::model::id::ApplicationId;
use serenity::utils::token;
use tokio::time::timeout;

use super::drawing::Studio;
use super::error::Error;
use super::settings::DiscordSettings;

/// What `discord.api-url` is when it is not set.
const DISCORD: &str = "https://discord.com";
/// How long Discord may take to say where its gateway is, unless said otherwise.
pub(super) const PATIENCE: Duration = Duration::from_secs(15);

/// Another way to make requests; tests use it to reach a Discord of their own over https.
pub type Transport = Arc<dyn Fn(HttpBuilder) -> HttpBuilder + Send + Sync>;

/// The ways to Discord.
#[derive(Debug, Clone)]
pub(super) struct Connection {
    /// For interaction callbacks.
    pub(super) callbacks: Arc<Http>,
    /// For everything else.
    pub(super) api: Arc<Http>,
    /// Draws what is sent with messages.
    pub(super) studio: Arc<Studio>,
}

impl Connection {
    /// Answers interactions in the name of this application from now on.
    pub(super) fn speak_for(&self, application: ApplicationId) {
        for http in [&self.api, &self.callbacks] {
            http.set_application_id(application);
        }
    }
}

/// Builds the ways to Discord from the settings.
#[derive(Clone)]
pub(super) struct Connector {
    settings: DiscordSettings,
    transport: Option<Transport>,
    patience: Duration,
}

impl fmt::Debug for Connector {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Connector").field("settings", &self.settings).finish_non_exhaustive()
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Limiter {
    On,
    Off,
}

impl Connector {
    /// Checks the form of the token, if there is one.
    ///
    /// # Errors
    /// When it is not of a token's form.
    pub(super) fn new(
        mut settings: DiscordSettings,
        transport: Option<Transport>,
        patience: Duration,
    ) -> Result<Self, Error> {
        settings.token = settings.token.filter(|token| !token.expose_secret().trim().is_empty());
        if let Some(token) = &settings.token {
            let token = token.expose_secret().trim();
            let printable = token.trim_start_matches("Bot ").bytes().all(|byte| byte.is_ascii_graphic());
            if token::validate(token).is_err() || !printable {
                return Err(Error::TokenMalformed);
            }
        }
        Ok(Self { settings, transport, patience })
    }

    /// Whether there is a token, without which Discord takes nothing but answers to interactions.
    pub(super) const fn has_token(&self) -> bool {
        self.settings.token.is_some()
    }

    /// The clients that handlers use.
    pub(super) fn connection(&self) -> Connection {
        let callbacks = Arc::new(self.http(Limiter::Off));
        Connection { callbacks, api: Arc::new(self.http(Limiter::On)), studio: Arc::default() }
    }

    /// The client that serenity keeps for itself; it carries the token and asks nothing.
    pub(super) fn own_http(&self) -> Http {
        self.http(Limiter::Off)
    }

    fn http(&self, limiter: Limiter) -> Http {
        let token = self.settings.token.as_ref().map_or("", ExposeSecret::expose_secret);
        let builder = HttpBuilder::new(token);
        let builder = match &self.settings.api_url {
            Some(url) => builder.proxy(url.as_str()).ratelimiter_disabled(true),
            None => builder.ratelimiter_disabled(limiter == Limiter::Off),
        };
        match &self.transport {
            Some(transport) => transport(builder).build(),
            None => builder.build(),
        }
    }

    /// Asks where the gateway is, and how many shards it recommends and lets in at once.
    ///
    /// # Errors
    /// When there is no token or it is refused, or nothing answers.
    pub(super) async fn gateway(&self, api: &Http) -> Result<BotGateway, Error> {
        if !self.has_token() {
            return Err(Error::TokenMissing);
        }
        self.in_time(api.get_bot_gateway()).await?.map_err(|error| self.unreachable(&error))
    }

    /// What is asked of Discord at the start, if it answers in time.
    async fn in_time<T>(&self, asked: impl Future<Output = T>) -> Result<T, Error> {
        let late = |_| self.unreached(format!("no answer within {} seconds", self.patience.as_secs_f32()));
        timeout(self.patience, asked).await.map_err(late)
    }

    fn unreachable(&self, error: &serenity::Error) -> Error {
        match error {
            serenity::Error::Http(HttpError::UnsuccessfulRequest(response)) => match response.status_code {
                StatusCode::UNAUTHORIZED => Error::TokenRefused,
                status => self.unreached(format!("it answers with HTTP status {}", status.as_u16())),
            },
            serenity::Error::Http(HttpError::Request(error)) => self.unreached(root_cause(error)),
            serenity::Error::Json(_) => self.unreached("it does not answer as Discord does".to_owned()),
            other => self.unreached(other.to_string()),
        }
    }

    fn unreached(&self, cause: String) -> Error {
        let (address, remedy) = match &self.settings.api_url {
            Some(url) => (url.as_str(), "check that the server of `discord.api-url` is running"),
            None => (DISCORD, "check the network, or https://discordstatus.com"),
        };
        Error::Unreachable { address: address.to_owned(), cause, remedy }
    }
}

/// The innermost cause, which says most: "Connection refused", not "error sending request".
fn root_cause(error: &dyn std::error::Error) -> String {
    let mut cause = error;
    while let Some(source) = cause.source() {
        cause = source;
    }
    cause.to_string()
}

#[cfg(test)]
mod tests {
    use secrecy::SecretString;

    use super::{Connector, DiscordSettings, Error, PATIENCE};

    /// A token of the right form that belongs to nobody.
    const TOKEN: &str = "MTAwMDAwMDAwMDAwMDAwMDAw.AAAAAA.bm90LWEtcmVhbC10b2tlbg";

    fn connector(token: &str, api_url: Option<&str>) -> Result<Connector, Error> {
        let api_url = api_url.map(str::to_owned);
        let settings = DiscordSettings { api_url, ..DiscordSettings::new(SecretString::from(token)) };
        Connector::new(settings, None, PATIENCE)
    }

    #[test]
    fn a_token_is_checked_before_it_is_sent_anywhere() {
        for token in ["", " ", "\n"] {
            assert!(connector(token, None).is_ok_and(|connector| !connector.has_token()), "{token:?}");
        }
        let malformed = ["abc", "a.b", "a..c", "a.b.c.d", "a.b.c d", "a.b.ü", "\u{201c}a.b.c\u{201d}"];
        for token in malformed {
            assert!(matches!(connector(token, None), Err(Error::TokenMalformed)), "{token:?}");
        }
        for token in [TOKEN.to_owned(), format!("Bot {TOKEN}"), format!(" {TOKEN}\n")] {
            assert!(connector(&token, None).is_ok_and(|connector| connector.has_token()), "{token:?}");
        }
    }

    #[test]
    fn only_discord_itself_is_reached_with_a_limiter_and_never_for_callbacks() {
        let there = connector(TOKEN, None).expect("a well-formed token").connection();
        assert!(there.api.ratelimiter.is_some() && there.callbacks.ratelimiter.is_none());
        let here = connector(TOKEN, Some("http://127.0.0.1:1")).expect("a well-formed token").connection();
        assert!(here.api.ratelimiter.is_none() && here.callbacks.ratelimiter.is_none());
        assert_eq!(here.api.proxy.as_deref(), Some("http://127.0.0.1:1"));
        assert_eq!(here.callbacks.proxy.as_deref(), Some("http://127.0.0.1:1"));
    }

    #[tokio::test]
    async fn a_server_that_is_not_there_is_named() {
        let connector = connector(TOKEN, Some("http://127.0.0.1:1")).expect("a well-formed token");
        let error = connector.gateway(&connector.connection().api).await.expect_err("nothing listens there");
        let text = error.to_string();
        for part in ["http://127.0.0.1:1", "refused", "discord.api-url"] {
            assert!(text.contains(part), "`{part}` is missing in: {text}");
        }
    }

    #[tokio::test]
    async fn the_gateway_needs_a_token() {
        let connector = connector("", None).expect("none is no malformed one");
        let error = connector.gateway(&connector.connection().api).await.expect_err("there is no token");
        assert!(matches!(error, Error::TokenMissing), "{error:?}");
    }

    #[test]
    fn the_token_is_in_nothing_that_is_printed() {
        let connector = connector(TOKEN, None).expect("a well-formed token");
        assert!(!format!("{connector:?} {:?}", connector.connection()).contains(TOKEN));
    }
}
