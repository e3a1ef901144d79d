//! Who may speak with the local Discord: bots, and its own page; no other page in the same browser.
//!
//! A browser names the address that it believes to speak to, and where a page comes from. Without
//! looking at both, any page on the internet could make a browser read and act here, over REST, the
//! gateway and the page's own routes alike.

use std::sync::Arc;

use axum::extract::{Request, State};
use axum::http::header::{HOST, HeaderName, ORIGIN};
use axum::http::{HeaderMap, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use axum::{Json, Router, middleware};
use serde_json::json;

/// The names of loopback.
const LOOPBACK: [&str; 2] = ["127.0.0.1", "localhost"];

/// Lets only those in who ask for loopback or for `name`, and no foreign page.
pub fn guarded<S: Clone + Send + Sync + 'static>(router: Router<S>, name: Option<&str>) -> Router<S> {
    let names: Arc<[String]> = LOOPBACK.into_iter().chain(name).map(str::to_owned).collect();
    router.layer(middleware::from_fn_with_state(names, guard))
}

async fn guard(State(names): State<Arc<[String]>>, request: Request, next: Next) -> Response {
    if is_welcome(request.headers(), &names) {
        return next.run(request).await;
    }
    let sentence = "the local Discord serves bots and its own page only, at `127.0.0.1`";
    (StatusCode::FORBIDDEN, Json(json!({ "error": sentence }))).into_response()
}

/// Whether the host has one of the names, and the page, if it is one that asks, comes from there.
fn is_welcome(headers: &HeaderMap, names: &[String]) -> bool {
    let text = |name: &HeaderName| headers.get(name).map(|value| value.to_str().unwrap_or_default());
    let Some(authority) = text(&HOST) else { return false };
    let host = authority.rsplit_once(':').map_or(authority, |(host, _)| host);
    let page = |origin: &str| origin.strip_prefix("http://") == Some(authority);
    names.iter().any(|name| name == host) && text(&ORIGIN).is_none_or(page)
}

#[cfg(test)]
mod tests {
    use axum::http::HeaderValue;

    use super::*;

    #[track_caller]
    fn check(host: &'static str, origin: &'static str, expected: &str) {
        let mut headers = HeaderMap::new();
        headers.insert(HOST, HeaderValue::from_static(host));
        if !origin.is_empty() {
            headers.insert(ORIGIN, HeaderValue::from_static(origin));
        }
        let names = LOOPBACK.map(str::to_owned);
        let found = if is_welcome(&headers, &names) { "served" } else { "refused" };
        assert_eq!(found, expected, "{host} {origin}");
    }

    #[test]
    fn bots_and_the_own_page_are_served() {
        check("127.0.0.1:8137", "", "served");
        check("localhost:8137", "http://localhost:8137", "served");
        check("127.0.0.1:8137", "http://127.0.0.1:8137", "served");
    }

    #[test]
    fn pages_from_elsewhere_are_refused() {
        check("127.0.0.1:8137", "https://example.org", "refused");
        check("127.0.0.1:8137", "http://127.0.0.1:3000", "refused");
        check("127.0.0.1:8137", "null", "refused");
        check("rebound.example.org:8137", "http://rebound.example.org:8137", "refused");
        check("127.0.0.1.example.org", "", "refused");
        let mut odd = HeaderMap::new();
        assert!(!is_welcome(&odd, &LOOPBACK.map(str::to_owned)), "nobody asks for no host");
        odd.insert(HOST, HeaderValue::from_static("127.0.0.1"));
        odd.insert(ORIGIN, HeaderValue::from_bytes(&[0xff]).expect("a byte of a header"));
        assert!(!is_welcome(&odd, &LOOPBACK.map(str::to_owned)), "an origin that is no text");
    }
}
