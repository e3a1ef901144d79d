//! The local Discord as a running server: bound to loopback and to nothing else.

use std::io;
use std::net::Ipv4Addr;
use std::sync::Arc;

use axum::Router;
use axum::extract::{Query, State, WebSocketUpgrade, ws::rejection::WebSocketUpgradeRejection};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::{any, get};
use axum::serve::ListenerExt;
use tokio::net::TcpListener;
use tokio_util::sync::{CancellationToken, DropGuard};

use super::gateway::{self, ConnectQuery};
use super::hub::Hub;
use super::rest::{
    self,
    answer::{Answer, ApiError},
};
use super::world::seed;
use super::{assets, attachments, page, visitor};

/// The name of the bot's account, until it gives itself another.
const BOT_NAME: &str = "Bot";

/// The port to listen on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Port(u16);

impl Port {
    /// Any port that is free.
    pub const ANY: Self = Self(0);
}

impl From<u16> for Port {
    fn from(number: u16) -> Self {
        Self(number)
    }
}

/// Why the local Discord does not start.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    /// Somebody else listens there.
    #[error(
        "port {port} of 127.0.0.1 is in use; stop what listens there, or choose another port (0 takes any that is free)"
    )]
    InUse {
        /// The port.
        port: u16,
    },
    /// The system does not let us listen there.
    #[error("cannot listen on port {port} of 127.0.0.1: {cause}")]
    CannotListen {
        /// The port.
        port: u16,
        /// What the system says.
        cause: io::Error,
    },
}

/// A Discord on loopback. It stops when the last clone is dropped.
#[derive(Debug, Clone)]
pub struct LocalDiscord {
    pub(super) hub: Arc<Hub>,
    _running: Arc<DropGuard>,
}

impl LocalDiscord {
    /// Starts one on a port of 127.0.0.1; there is no way to make it listen on another address.
    ///
    /// # Errors
    /// The port is in use, or the system does not let us listen there.
    pub async fn start(port: impl Into<Port>) -> Result<Self, StartError> {
        Self::start_for(BOT_NAME, port).await
    }

    /// Starts one whose bot account has this name, as one names an application at Discord.
    ///
    /// # Errors
    /// As [`LocalDiscord::start`].
    pub async fn start_for(bot_name: &str, port: impl Into<Port>) -> Result<Self, StartError> {
        let Port(port) = port.into();
        let failed = |cause: io::Error| match cause.kind() {
            io::ErrorKind::AddrInUse => StartError::InUse { port },
            _ => StartError::CannotListen { port, cause },
        };
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await.map_err(failed)?;
        let address = listener.local_addr().map_err(failed)?;
        let hub = Arc::new(Hub::new(seed::world(bot_name), address.to_string()));
        let closing = hub.closing.clone();
        tokio::spawn(run(listener, router(Arc::clone(&hub), None), closing.clone()));
        Ok(Self { hub, _running: Arc::new(closing.drop_guard()) })
    }

    /// Where it is, as in `http://127.0.0.1:8137`: the base address for REST, and the page's address.
    pub fn base_url(&self) -> String {
        format!("http://{}", self.hub.authority)
    }

    /// The token with which a bot logs in here. It is no secret.
    pub fn token(&self) -> &'static str {
        seed::BOT_TOKEN
    }

    /// All that it serves, to be served once more under another name, such as by a test over TLS.
    pub fn router_for(&self, name: &str) -> Router {
        router(Arc::clone(&self.hub), Some(name))
    }
}

async fn run(listener: TcpListener, router: Router, closing: CancellationToken) {
    // Events follow one another closely. Held back until the one before is acknowledged, which a client that
    // has nothing to say puts off, each would come forty milliseconds late.
    let listener = listener.tap_io(|stream| {
        if let Err(cause) = stream.set_nodelay(true) {
            tracing::debug!(%cause, "a connection holds back small packets");
        }
    });
    let serving = axum::serve(listener, router).with_graceful_shutdown(closing.cancelled_owned());
    if let Err(error) = serving.await {
        tracing::error!(%error, "the local Discord stopped");
    }
}

fn router(hub: Arc<Hub>, name: Option<&str>) -> Router {
    let router = Router::new()
        .route("/", get(root))
        .route("/api/{*path}", any(rest::serve))
        .route("/assets/{file}", get(assets::file))
        .route("/attachments/{channel}/{id}/{name}", get(attachments::file))
        .merge(page::routes())
        .fallback(|| async { Answer::from(ApiError::NotFound) });
    visitor::guarded(router, name).with_state(hub)
}

/// The gateway for those who ask for a websocket, the page for everybody else.
async fn root(
    State(hub): State<Arc<Hub>>,
    Query(query): Query<ConnectQuery>,
    upgrade: Result<WebSocketUpgrade, WebSocketUpgradeRejection>,
) -> Response {
    let Ok(upgrade) = upgrade else { return assets::index() };
    match query.frames() {
        Ok(frames) => upgrade.on_upgrade(move |socket| gateway::serve(hub, socket, query, frames)),
        Err(sentence) => (StatusCode::BAD_REQUEST, sentence).into_response(),
    }
}
