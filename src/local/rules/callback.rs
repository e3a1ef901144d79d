//! Rules for the first answer to an interaction. Discord: interactions/receiving-and-responding.

use super::breach::Breaches;
use super::field::Field;
use super::{choice, message, modal};

/// Kinds of answers that Discord knows, besides those that no gateway bot can give.
const TYPES: [u64; 6] = [4, 5, 6, 7, 8, 9];

/// Checks a first answer.
pub fn check(callback: &Field<'_>, breaches: &mut Breaches) {
    let (kind, data) = (callback.get("type"), callback.get("data"));
    if !breaches.object(callback) || !breaches.require(&kind) || !breaches.one_of(&kind, &TYPES) {
        return;
    }
    let needs_data = matches!(kind.number(), Some(4 | 8 | 9));
    if needs_data && !breaches.require(&data) || !breaches.object(&data) {
        return;
    }
    match kind.number() {
        Some(8) => {
            let choices = data.get("choices");
            breaches.require(&choices);
            choice::check(&choices, choice::Of::Anything, breaches);
        }
        Some(9) => modal::check(&data, breaches),
        _ => message::check(&data, breaches),
    }
}
