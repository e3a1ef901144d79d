//! Interactions over HTTP: sent to the endpoint that the application names, signed as Discord signs them.
//!
//! An endpoint is tried before it is used: a ping must be answered, and a ping with a forged signature
//! refused. While there is one, interactions go there and not to the gateway, and what it answers counts
//! as the first answer, under the same rules.

use std::sync::Arc;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use data_encoding::HEXLOWER;
use ed25519_dalek::{Signer, SigningKey};
use reqwest::header::CONTENT_TYPE;
use reqwest::{Client, StatusCode, redirect};
use serde_json::{Value, json};
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};

use super::hub::Hub;
use super::rest;
use super::server::LocalDiscord;
use super::snowflake::Snowflake;
use super::world::interaction::FIRST_ANSWER;
use super::world::seed::SIGNING_KEY;

/// How Discord names itself when it calls.
const USER_AGENT: &str = "Discord-Interactions/1.0 (+https://discord.com)";

/// The endpoint of the application.
#[derive(Debug)]
pub struct Endpoint {
    /// Its address.
    pub url: String,
    letters: UnboundedSender<Letter>,
}

/// An interaction on its way to the endpoint.
#[derive(Debug)]
pub struct Letter {
    /// Its id.
    pub id: Snowflake,
    /// The secret by which it is answered.
    pub token: String,
    /// Discord's object for it.
    pub payload: Value,
}

impl Endpoint {
    /// Sends an interaction there.
    pub fn send(&self, letter: Letter) {
        // The courier lives as long as the endpoint.
        let _ = self.letters.send(letter);
    }
}

/// Why an endpoint cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum EndpointRefused {
    /// Nobody answers.
    #[error("nothing answers at `{url}`: {cause}")]
    Unreachable {
        /// The address.
        url: String,
        /// What came instead of an answer.
        cause: String,
    },
    /// The answer to a ping is another than `{"type": 1}`.
    #[error("the endpoint `{url}` answers a ping with status {status} and `{body}`, not with 200 and a pong")]
    NoPong {
        /// The address.
        url: String,
        /// The status.
        status: u16,
        /// What was answered.
        body: String,
    },
    /// A forged signature was taken for Discord's.
    #[error("the endpoint `{url}` answers a forged request with status {status}, not with 401")]
    Credulous {
        /// The address.
        url: String,
        /// The status.
        status: u16,
    },
}

impl LocalDiscord {
    /// The application's public key, with which an endpoint verifies that it is called by this Discord.
    pub fn public_key(&self) -> [u8; 32] {
        SigningKey::from_bytes(&SIGNING_KEY).verifying_key().to_bytes()
    }

    /// Has interactions sent to this address from now on, as one sets the "Interactions Endpoint URL" in
    /// Discord's developer portal. Must be called within a tokio runtime.
    ///
    /// # Errors
    /// When the endpoint does not answer as Discord wants it.
    pub async fn set_interactions_endpoint(&self, url: &str) -> Result<(), EndpointRefused> {
        let courier = Courier::new(url);
        courier.try_out(self.bot_id()).await?;
        let (letters, arriving) = unbounded_channel();
        let endpoint = Endpoint { url: url.to_owned(), letters };
        self.hub.change(|state| state.set_endpoint(endpoint));
        tokio::spawn(courier.deliver(Arc::clone(&self.hub), arriving));
        Ok(())
    }
}

/// Carries interactions to an endpoint.
#[derive(Debug, Clone)]
struct Courier {
    url: String,
    client: Client,
    key: SigningKey,
}

/// Whether a request is signed as it should be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Seal {
    Genuine,
    Forged,
}

/// What an endpoint answered.
struct Reply {
    status: StatusCode,
    is_json: bool,
    body: String,
}

impl Courier {
    fn new(url: &str) -> Self {
        let client = Client::builder()
            .user_agent(USER_AGENT)
            .timeout(FIRST_ANSWER)
            .redirect(redirect::Policy::none())
            .no_proxy()
            .build();
        let client = client.expect("a client without TLS can always be built");
        Self { url: url.to_owned(), client, key: SigningKey::from_bytes(&SIGNING_KEY) }
    }

    async fn try_out(&self, application: Snowflake) -> Result<(), EndpointRefused> {
        let ping = json!({
            "id": application, "application_id": application, "type": 1, "token": "ping", "version": 1,
            "entitlements": [], "authorizing_integration_owners": {}, "attachment_size_limit": 0,
        });
        let Reply { status, body, is_json } = self.call(&ping, Seal::Genuine).await?;
        let is_pong = serde_json::from_str::<Value>(&body).is_ok_and(|answer| answer == json!({"type": 1}));
        if status != StatusCode::OK || !is_pong || !is_json {
            return Err(EndpointRefused::NoPong { url: self.url.clone(), status: status.as_u16(), body });
        }
        let status = self.call(&ping, Seal::Forged).await?.status;
        if status != StatusCode::UNAUTHORIZED {
            return Err(EndpointRefused::Credulous { url: self.url.clone(), status: status.as_u16() });
        }
        Ok(())
    }

    /// Delivers what arrives, each interaction by itself.
    async fn deliver(self, hub: Arc<Hub>, mut arriving: UnboundedReceiver<Letter>) {
        while let Some(letter) = arriving.recv().await {
            let (courier, hub) = (self.clone(), Arc::clone(&hub));
            tokio::spawn(async move { courier.hand_over(&hub, letter).await });
        }
    }

    /// Hands over one interaction; what comes back is its answer, or no answer at all.
    async fn hand_over(&self, hub: &Hub, letter: Letter) {
        let Letter { id, token, payload } = letter;
        let accepted = match self.call(&payload, Seal::Genuine).await {
            // The answer comes by REST.
            Ok(Reply { status: StatusCode::ACCEPTED, body, .. }) => body.is_empty(),
            Ok(Reply { status: StatusCode::OK, is_json: true, body }) => {
                serde_json::from_str(&body).is_ok_and(|body| rest::answered(hub, id, &token, body))
            }
            Ok(_) | Err(_) => false,
        };
        if !accepted {
            hub.change(|state| state.fail(id));
        }
    }

    async fn call(&self, payload: &Value, seal: Seal) -> Result<Reply, EndpointRefused> {
        let body = payload.to_string();
        let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or(Duration::ZERO);
        let timestamp = since.as_secs().to_string();
        let signed = match seal {
            Seal::Genuine => format!("{timestamp}{body}"),
            Seal::Forged => format!("{timestamp}{body} "),
        };
        let signature = HEXLOWER.encode(&self.key.sign(signed.as_bytes()).to_bytes());
        let request = self
            .client
            .post(&self.url)
            .header(CONTENT_TYPE, "application/json")
            .header("X-Signature-Ed25519", signature)
            .header("X-Signature-Timestamp", timestamp)
            .body(body);
        let unreachable = |cause: reqwest::Error| EndpointRefused::Unreachable {
            url: self.url.clone(),
            cause: cause.to_string(),
        };
        let response = request.send().await.map_err(unreachable)?;
        let kind = response.headers().get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
        let is_json = kind.is_some_and(|kind| kind.starts_with("application/json"));
        let status = response.status();
        Ok(Reply { status, is_json, body: response.text().await.map_err(unreachable)? })
    }
}
