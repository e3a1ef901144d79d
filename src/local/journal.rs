//! What clients did: every REST request with its answer, and what they sent to the gateway.
//!
//! Tests read it. It keeps the latest entries only, so that a local Discord may run for days; what
//! witnesses found wrong is never forgotten.

use std::collections::VecDeque;
use std::fmt;
use std::sync::Arc;

use serde_json::Value;

/// Entries kept of each kind.
const KEPT: usize = 2_000;

/// A second opinion on every request and answer, such as a schema or another library's validators.
/// What it finds is written beside the request and changes nothing else.
pub trait Witness: Send + Sync {
    /// What is wrong with a request, one sentence each. `path` is as in `/channels/1/messages`.
    fn request(&self, method: &str, path: &str, body: Option<&Value>) -> Vec<String>;

    /// What is wrong with an answer.
    fn answer(&self, method: &str, path: &str, status: u16, body: Option<&Value>) -> Vec<String> {
        let _ = (method, path, status, body);
        Vec::new()
    }
}

/// A REST request and what became of it.
#[derive(Debug, Clone, PartialEq)]
pub struct Exchange {
    /// As in `POST`.
    pub method: String,
    /// The path behind the API's version, as in `/channels/1/messages`.
    pub path: String,
    /// What follows the question mark; `in-reply` for what an endpoint replied.
    pub query: String,
    /// What was sent, if it was JSON.
    pub body: Option<Value>,
    /// The status of the answer.
    pub status: u16,
    /// The answer's body, if there was one.
    pub answer: Option<Value>,
    /// What witnesses found wrong.
    pub findings: Vec<String>,
}

/// What clients did, oldest first.
#[derive(Default)]
pub struct Journal {
    /// REST requests.
    pub exchanges: VecDeque<Exchange>,
    /// Payloads that clients sent to the gateway.
    pub gateway: VecDeque<Value>,
    /// Codes with which gateway connections ended: the client's own, or ours.
    pub closed: VecDeque<Option<u16>>,
    /// All that witnesses found wrong, each with the request it is about.
    pub findings: Vec<String>,
    witnesses: Vec<Arc<dyn Witness>>,
}

impl Journal {
    /// Asks one more for an opinion from now on.
    pub fn add_witness(&mut self, witness: Arc<dyn Witness>) {
        self.witnesses.push(witness);
    }

    /// Keeps a request, with what the witnesses find.
    pub fn exchange(&mut self, mut exchange: Exchange) {
        for witness in &self.witnesses {
            let Exchange { method, path, body, status, answer, .. } = &exchange;
            let mut found = witness.request(method, path, body.as_ref());
            found.extend(witness.answer(method, path, *status, answer.as_ref()));
            let about = format!("{method} {path} {status}");
            self.findings.extend(found.iter().map(|finding| format!("{about}: {finding}")));
            exchange.findings.append(&mut found);
        }
        keep(&mut self.exchanges, exchange);
    }

    /// Keeps a payload that a client sent to the gateway.
    pub fn payload(&mut self, payload: Value) {
        keep(&mut self.gateway, payload);
    }

    /// Keeps how a gateway connection ended.
    pub fn connection_closed(&mut self, code: Option<u16>) {
        keep(&mut self.closed, code);
    }
}

impl fmt::Debug for Journal {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Journal").field("exchanges", &self.exchanges).finish_non_exhaustive()
    }
}

fn keep<T>(kept: &mut VecDeque<T>, new: T) {
    kept.push_back(new);
    if kept.len() > KEPT {
        kept.pop_front();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Grumbler;

    impl Witness for Grumbler {
        fn request(&self, method: &str, path: &str, _: Option<&Value>) -> Vec<String> {
            vec![format!("{method} {path}?")]
        }
    }

    #[test]
    fn a_witness_speaks_of_every_exchange_and_old_ones_are_forgotten() {
        let mut journal = Journal::default();
        journal.add_witness(Arc::new(Grumbler));
        for n in 0..=KEPT {
            let (method, path) = ("GET".to_owned(), format!("/{n}"));
            let (query, findings) = (String::new(), Vec::new());
            journal.exchange(Exchange {
                method,
                path,
                query,
                body: None,
                status: 200,
                answer: None,
                findings,
            });
        }
        assert_eq!(journal.exchanges.len(), KEPT);
        assert_eq!(journal.exchanges[0].findings, ["GET /1?"]);
        assert_eq!(journal.findings[0], "GET /0 200: GET /0?");
    }
}
