//! The three pages of the monitor, on a listener of their own.
//!
//! `/healthz` answers as long as the process does. `/readyz` answers 200 when the bot can answer, else
//! 503 and what keeps it from that. `/metrics` is for Prometheus. Whoever may connect sees them; so the
//! address is for the machines that look after the process, and not for the public.

use std::io;
use std::net::SocketAddr;
use std::sync::Arc;

use axum::Router;
use axum::extract::State;
use axum::http::StatusCode;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::response::IntoResponse;
use axum::routing::get;
use prometheus_client::encoding::prometheus_text;
use tokio::net::TcpListener;
use tokio_util::sync::{CancellationToken, DropGuard};
use tracing::{error, info};

use super::Monitor;

/// The monitor's listener; it ends when this is dropped.
#[derive(Debug)]
pub struct Listening {
    /// Where it listens.
    pub address: SocketAddr,
    _running: DropGuard,
}

/// The monitor cannot listen where it should.
#[derive(Debug, thiserror::Error)]
#[error(
    "cannot listen on {address}, which `monitor.listen` names: {cause}; choose another port, or stop what listens there"
)]
pub struct CannotListen {
    address: SocketAddr,
    cause: io::Error,
}

impl Monitor {
    /// Serves the pages on this address from now on; port 0 takes any that is free.
    ///
    /// # Errors
    /// When the operating system does not let us listen there.
    pub async fn listen(self: Arc<Self>, address: SocketAddr) -> Result<Listening, CannotListen> {
        let failed = |cause| CannotListen { address, cause };
        let listener = TcpListener::bind(address).await.map_err(failed)?;
        let address = listener.local_addr().map_err(failed)?;
        let closing = CancellationToken::new();
        let serving =
            axum::serve(listener, pages(self)).with_graceful_shutdown(closing.clone().cancelled_owned());
        tokio::spawn(async move {
            if let Err(cause) = serving.await {
                error!(%cause, "health and metrics are no longer served");
            }
        });
        info!(%address, "health and metrics are served");
        Ok(Listening { address, _running: closing.drop_guard() })
    }
}

fn pages(monitor: Arc<Monitor>) -> Router {
    Router::new()
        .route("/healthz", get(async || ([(CACHE_CONTROL, "no-store")], "alive\n")))
        .route("/readyz", get(readiness))
        .route("/metrics", get(metrics))
        .with_state(monitor)
}

async fn readiness(State(monitor): State<Arc<Monitor>>) -> impl IntoResponse {
    let (status, text) = match monitor.hindrance() {
        None => (StatusCode::OK, "ready".to_owned()),
        Some(hindrance) => (StatusCode::SERVICE_UNAVAILABLE, hindrance),
    };
    (status, [(CACHE_CONTROL, "no-store")], format!("{text}\n"))
}

async fn metrics(State(monitor): State<Arc<Monitor>>) -> impl IntoResponse {
    ([(CONTENT_TYPE, prometheus_text::CONTENT_TYPE)], monitor.metrics())
}
