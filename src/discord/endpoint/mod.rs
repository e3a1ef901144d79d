//! The HTTP endpoint's adapter: Discord calls, and the answer is in the reply.
//!
//! Behind it is the very road that a gateway's interaction takes: intake, outcome, callback. Nothing is
//! looked at before the signature is verified. Messages do not come this way, so mentions and direct
//! messages need a gateway. TLS is the balancer's business; any number of processes may stand behind
//! one: what each remembers for a few minutes no other needs to know.

mod page;
mod signature;

use std::net::SocketAddr;
use std::sync::Arc;

use axum::serve::ListenerExt;
use tokio::net::TcpListener;
use tokio::task::JoinHandle;
use tracing::{debug, info};

use self::page::Page;
use self::signature::Verifier;
use super::answering::Answering;
use super::connection::Connection;
use super::error::Error;
use super::observer::Event;
use super::work::Work;

/// The path that Discord is to call.
pub const PATH: &str = "/interactions";

/// An endpoint about to listen.
pub(super) struct Endpoint {
    pub(super) listen: SocketAddr,
    pub(super) public_key: [u8; 32],
    pub(super) answering: Answering,
    pub(super) connection: Connection,
}

/// An endpoint that listens.
#[derive(Debug)]
pub(super) struct Listening {
    running: JoinHandle<std::io::Result<()>>,
}

impl Endpoint {
    /// Listens until it is closing; then it takes no new connection, and ends those there are when their
    /// requests are answered.
    ///
    /// # Errors
    /// When the public key is none, or the operating system does not let us listen there.
    pub(super) async fn open(self, work: &Work) -> Result<Listening, Error> {
        let verifier = Verifier::new(&self.public_key)?;
        let failed = |cause| Error::CannotListen { address: self.listen, cause };
        let listener = TcpListener::bind(self.listen).await.map_err(failed)?;
        let address = listener.local_addr().map_err(failed)?;
        let observer = Arc::clone(&self.answering.observer);
        let page = Page {
            verifier,
            answering: self.answering,
            connection: self.connection,
            tracker: work.tracker.clone(),
        };
        let closing = work.closing.clone().cancelled_owned();
        // An answer is small, and is not to wait until what was sent before it is acknowledged.
        let listener = listener.tap_io(|stream| {
            if let Err(cause) = stream.set_nodelay(true) {
                debug!(%cause, "a connection holds back small packets");
            }
        });
        let serving = axum::serve(listener, page.router()).with_graceful_shutdown(closing);
        let running = work.tracker.spawn(serving.into_future());
        info!(%address, path = PATH, "listening for Discord's interactions");
        observer.observe(&Event::Listening { address });
        Ok(Listening { running })
    }
}

impl Listening {
    /// Waits until it ends by itself, and tells why.
    pub(super) async fn ended(&mut self) -> Error {
        let cause = match (&mut self.running).await {
            Ok(Ok(())) => "the endpoint is closed".to_owned(),
            Ok(Err(cause)) => cause.to_string(),
            Err(cause) => cause.to_string(),
        };
        Error::EndpointEnded { cause }
    }

    /// Hangs up on whoever is still connected.
    pub(super) fn close(&self) {
        self.running.abort();
        info!("the endpoint is closed");
    }
}
