//! The page's files, embedded as they stand in `page/`, and the headers that keep the page to itself.

use axum::extract::Path;
use axum::http::header::{
    CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE, HeaderName, REFERRER_POLICY, X_CONTENT_TYPE_OPTIONS,
};
use axum::http::{HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};

/// What a browser may do with the page: load its own files and talk to its own server, no more. The
/// three hashes are the style attributes that the bundled components write: none, `color:;`, and
/// `margin-right: 3px;`.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; style-src-attr 'unsafe-hashes' \
    'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=' 'sha256-YyzoJpP5ML1Dl1K7WQbfMCvG6Df0Mckd/cH2Bl2ywZQ=' \
    'sha256-mpQLRgNQQZ8w+z3Y2ZEkspT+HBEk29eTNe2YHnpytH4='; \
    img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; \
    require-trusted-types-for 'script'; trusted-types lit-html";

const HTML: &str = "text/html; charset=utf-8";
const CSS: &str = "text/css; charset=utf-8";
const SCRIPT: &str = "text/javascript; charset=utf-8";
const TEXT: &str = "text/plain; charset=utf-8";
const SVG: &str = "image/svg+xml";

/// A file of the page: its name below `/assets`, its type, and what is in it.
struct Asset(&'static str, &'static str, &'static str);

const INDEX: Asset = Asset("index.html", HTML, include_str!("page/index.html"));

const ASSETS: &[Asset] = &[
    Asset("page.css", CSS, include_str!("page/page.css")),
    Asset("page.js", SCRIPT, include_str!("page/page.js")),
    Asset("server.js", SCRIPT, include_str!("page/server.js")),
    Asset("world.js", SCRIPT, include_str!("page/world.js")),
    Asset("log.js", SCRIPT, include_str!("page/log.js")),
    Asset("message.js", SCRIPT, include_str!("page/message.js")),
    Asset("attachment.js", SCRIPT, include_str!("page/attachment.js")),
    Asset("embed.js", SCRIPT, include_str!("page/embed.js")),
    Asset("controls.js", SCRIPT, include_str!("page/controls.js")),
    Asset("select.js", SCRIPT, include_str!("page/select.js")),
    Asset("menu.js", SCRIPT, include_str!("page/menu.js")),
    Asset("dialogs.js", SCRIPT, include_str!("page/dialogs.js")),
    Asset("sidebar.js", SCRIPT, include_str!("page/sidebar.js")),
    Asset("composer.js", SCRIPT, include_str!("page/composer.js")),
    Asset("command-form.js", SCRIPT, include_str!("page/command-form.js")),
    Asset("suggestions.js", SCRIPT, include_str!("page/suggestions.js")),
    Asset("slash.js", SCRIPT, include_str!("page/slash.js")),
    Asset("mentions.js", SCRIPT, include_str!("page/mentions.js")),
    Asset("markdown.js", SCRIPT, include_str!("page/markdown.js")),
    Asset("markdown-view.js", SCRIPT, include_str!("page/markdown-view.js")),
    Asset("time.js", SCRIPT, include_str!("page/time.js")),
    Asset("dom.js", SCRIPT, include_str!("page/dom.js")),
    Asset("look.js", SCRIPT, include_str!("page/look.js")),
    Asset("discord-components.js", SCRIPT, include_str!("page/vendor/discord-components.js")),
    Asset("LICENSES.txt", TEXT, include_str!("page/vendor/LICENSES.txt")),
    Asset("avatar-0.svg", SVG, include_str!("page/avatar-0.svg")),
    Asset("avatar-1.svg", SVG, include_str!("page/avatar-1.svg")),
    Asset("avatar-2.svg", SVG, include_str!("page/avatar-2.svg")),
    Asset("avatar-3.svg", SVG, include_str!("page/avatar-3.svg")),
    Asset("avatar-4.svg", SVG, include_str!("page/avatar-4.svg")),
    Asset("avatar-5.svg", SVG, include_str!("page/avatar-5.svg")),
    Asset("avatar-bot.svg", SVG, include_str!("page/avatar-bot.svg")),
];

/// The page.
pub fn index() -> Response {
    INDEX.response()
}

/// A file of the page.
pub async fn file(Path(name): Path<String>) -> Response {
    match ASSETS.iter().find(|asset| asset.0 == name) {
        Some(asset) => asset.response(),
        None => (StatusCode::NOT_FOUND, "no such file").into_response(),
    }
}

impl Asset {
    fn response(&self) -> Response {
        let headers: [(HeaderName, &str); 6] = [
            (CONTENT_TYPE, self.1),
            (CONTENT_SECURITY_POLICY, POLICY),
            (X_CONTENT_TYPE_OPTIONS, "nosniff"),
            (REFERRER_POLICY, "no-referrer"),
            (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
            (CACHE_CONTROL, "no-store"),
        ];
        let mut response = self.2.into_response();
        for (name, value) in headers {
            let value = HeaderValue::from_str(value);
            response.headers_mut().insert(name, value.expect("the headers are written in ASCII"));
        }
        response
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;

    #[test]
    fn every_file_that_a_browser_needs_is_served() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/local/page");
        let served = |name: &str| ASSETS.iter().chain([&INDEX]).any(|asset| asset.0 == name);
        for file in std::fs::read_dir(folder).unwrap() {
            let name = file.unwrap().file_name().into_string().unwrap();
            let ours = [".js", ".css", ".svg", ".html"].iter().any(|end| name.ends_with(end));
            assert!(!ours || served(&name), "`{name}` is not served");
        }
    }

    #[test]
    fn whatever_the_page_imports_is_served() {
        for Asset(name, kind, text) in ASSETS.iter().chain([&INDEX]) {
            if *name == "discord-components.js" || ![SCRIPT, HTML].contains(kind) {
                continue;
            }
            for opening in ["from './", "import './", "/assets/"] {
                for tail in text.split(opening).skip(1) {
                    let wanted: String =
                        tail.chars().take_while(|c| c.is_alphanumeric() || "-.".contains(*c)).collect();
                    let found = ASSETS.iter().any(|asset| asset.0 == wanted) || wanted.ends_with('-');
                    assert!(found, "`{name}` wants `{wanted}`");
                }
            }
        }
    }
}
