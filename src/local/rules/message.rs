//! Rules for messages that a bot sends or edits. Discord: resources/message.

use super::breach::Breaches;
use super::field::Field;
use super::layout::{self, Way};
use super::{embed, mentions};

/// Most characters of the text.
const CONTENT: usize = 2000;
/// Most files.
const ATTACHMENTS: usize = 10;
/// Most characters of the name of a file.
const FILENAME: usize = 1024;
/// Most characters of what is said of a file.
const DESCRIPTION: usize = 1024;
/// Most characters of a nonce.
const NONCE: usize = 25;
/// The flag that says that a message is made of components alone.
const COMPONENTS_V2: u64 = 1 << 15;

/// Checks a message.
pub fn check(message: &Field<'_>, breaches: &mut Breaches) {
    if !breaches.object(message) {
        return;
    }
    breaches.text(&message.get("content"), &(0..=CONTENT));
    breaches.boolean(&message.get("tts"));
    embed::check(&message.get("embeds"), breaches);
    check_attachments(&message.get("attachments"), breaches);
    mentions::check(&message.get("allowed_mentions"), breaches);
    check_nonce(&message.get("nonce"), breaches);
    let reference = message.get("message_reference");
    if breaches.object(&reference) {
        breaches.snowflake(&reference.get("message_id"));
    }
    let flags = message.get("flags");
    breaches.integer(&flags, &(0..=u64::from(u32::MAX)));
    let way = if flags.number().unwrap_or_default() & COMPONENTS_V2 == 0 { Way::Rows } else { Way::Free };
    layout::check(&message.get("components"), way, breaches);
    if way == Way::Free {
        for legacy in ["content", "embeds", "poll", "sticker_ids"] {
            let legacy = message.get(legacy);
            if !legacy.is_blank() {
                let message = "The MessageFlags.IS_COMPONENTS_V2 flag allows no such field";
                breaches.add(legacy.path(), "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2", message);
            }
        }
    }
    for unspoken in ["poll", "sticker_ids"] {
        let unspoken = message.get(unspoken);
        if !unspoken.is_blank() {
            breaches.add(unspoken.path(), "LOCAL_DISCORD_LACKS_THIS", "the local Discord has no such thing");
        }
    }
}

/// What is said of files; whether they are there is not to be seen in the body.
fn check_attachments(attachments: &Field<'_>, breaches: &mut Breaches) {
    breaches.list(attachments, &(0..=ATTACHMENTS));
    for attachment in attachments.items() {
        if breaches.object(&attachment) && breaches.require(&attachment.get("id")) {
            breaches.snowflake(&attachment.get("id"));
            breaches.text(&attachment.get("filename"), &(1..=FILENAME));
            breaches.text(&attachment.get("description"), &(0..=DESCRIPTION));
        }
    }
}

fn check_nonce(nonce: &Field<'_>, breaches: &mut Breaches) {
    if nonce.value().is_some_and(|value| !value.is_number()) {
        breaches.text(nonce, &(0..=NONCE));
    }
}
