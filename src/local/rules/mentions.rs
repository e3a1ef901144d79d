//! Rules for `allowed_mentions`. Discord: resources/message, "Allowed Mentions Object".

use super::breach::Breaches;
use super::field::Field;

/// Most ids in each list.
const MOST_IDS: usize = 100;
/// Kinds of mentions that may be allowed wholesale.
const KINDS: [&str; 3] = ["roles", "users", "everyone"];

/// Checks which mentions are allowed.
pub fn check(allowed: &Field<'_>, breaches: &mut Breaches) {
    if !breaches.object(allowed) {
        return;
    }
    breaches.boolean(&allowed.get("replied_user"));
    let parse = allowed.get("parse");
    breaches.list(&parse, &(0..=KINDS.len()));
    for kind in parse.items() {
        if !KINDS.contains(&kind.text()) {
            let message = format!("Value must be one of {KINDS:?}.");
            breaches.add(kind.path(), "BASE_TYPE_CHOICES", message);
        }
    }
    for name in ["users", "roles"] {
        let ids = allowed.get(name);
        breaches.list(&ids, &(0..=MOST_IDS));
        ids.items().iter().for_each(|id| breaches.snowflake(id));
        let wholesale = parse.items().iter().any(|kind| kind.text() == name);
        if wholesale && !ids.is_blank() {
            let message = format!("parse:[\"{name}\"] and {name}: [ids...] are mutually exclusive.");
            breaches.add(allowed.path(), "MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE", message);
        }
    }
}
