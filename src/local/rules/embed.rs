//! Rules for embeds. Discord: resources/message, "Embed Limits".

use super::breach::Breaches;
use super::field::{Field, length};

/// Most embeds of a message.
pub const MOST_EMBEDS: usize = 10;
/// Most characters of a title.
const TITLE: usize = 256;
/// Most characters of a description.
const DESCRIPTION: usize = 4096;
/// Most fields of an embed.
const MOST_FIELDS: usize = 25;
/// Most characters of a field's name.
const FIELD_NAME: usize = 256;
/// Most characters of a field's value.
const FIELD_VALUE: usize = 1024;
/// Most characters of a footer.
const FOOTER: usize = 2048;
/// Most characters of an author's name.
const AUTHOR: usize = 256;
/// Most characters of all embeds of a message together.
const TOGETHER: usize = 6000;
/// Most characters of an address.
const URL: usize = 2048;
/// The greatest colour.
const COLOUR: u64 = 0xff_ffff;

const LINKS: [&str; 2] = ["http://", "https://"];
const PICTURES: [&str; 3] = ["http://", "https://", "attachment://"];

/// Checks the embeds of a message.
pub fn check(embeds: &Field<'_>, breaches: &mut Breaches) {
    breaches.list(embeds, &(0..=MOST_EMBEDS));
    let items = embeds.items();
    for embed in &items {
        if breaches.require(embed) && breaches.object(embed) {
            check_one(embed, breaches);
        }
    }
    if items.iter().map(size).sum::<usize>() > TOGETHER {
        let message = format!("Embed size exceeds maximum size of {TOGETHER}");
        breaches.add(embeds.path(), "MAX_EMBED_SIZE_EXCEEDED", message);
    }
}

fn check_one(embed: &Field<'_>, breaches: &mut Breaches) {
    breaches.text(&embed.get("title"), &(0..=TITLE));
    breaches.text(&embed.get("description"), &(0..=DESCRIPTION));
    breaches.url(&embed.get("url"), &LINKS, URL);
    breaches.integer(&embed.get("color"), &(0..=COLOUR));
    check_timestamp(&embed.get("timestamp"), breaches);
    check_part(&embed.get("footer"), "text", FOOTER, breaches);
    check_part(&embed.get("author"), "name", AUTHOR, breaches);
    breaches.url(&embed.get("author").get("url"), &LINKS, URL);
    for picture in ["image", "thumbnail"] {
        let picture = embed.get(picture);
        if breaches.object(&picture) {
            breaches.url(&picture.get("url"), &PICTURES, URL);
        }
    }
    let fields = embed.get("fields");
    breaches.list(&fields, &(0..=MOST_FIELDS));
    for field in fields.items() {
        if breaches.require(&field) && breaches.object(&field) {
            breaches.required_text(&field.get("name"), &(1..=FIELD_NAME));
            breaches.required_text(&field.get("value"), &(1..=FIELD_VALUE));
            breaches.boolean(&field.get("inline"));
        }
    }
    let seen = ["title", "description", "fields", "image", "thumbnail", "footer", "author"];
    if seen.iter().all(|part| embed.get(part).is_blank()) {
        breaches.add(embed.get("description").path(), "BASE_TYPE_REQUIRED", "This field is required");
    }
}

/// A part of an embed that has a text and perhaps a picture.
fn check_part(part: &Field<'_>, text: &str, longest: usize, breaches: &mut Breaches) {
    if part.is_given() && breaches.object(part) {
        breaches.required_text(&part.get(text), &(1..=longest));
        breaches.url(&part.get("icon_url"), &PICTURES, URL);
    }
}

fn check_timestamp(timestamp: &Field<'_>, breaches: &mut Breaches) {
    if timestamp.is_given() && timestamp.text().parse::<jiff::Timestamp>().is_err() {
        breaches.add(timestamp.path(), "DATE_TIME_TYPE_PARSE", "Could not parse. Should be ISO8601.");
    }
}

/// The characters of an embed that count towards the sum.
fn size(embed: &Field<'_>) -> usize {
    let texts = [
        embed.get("title"),
        embed.get("description"),
        embed.get("footer").get("text"),
        embed.get("author").get("name"),
    ];
    let of_fields: usize = embed
        .get("fields")
        .items()
        .iter()
        .map(|field| length(field.get("name").text()) + length(field.get("value").text()))
        .sum();
    texts.iter().map(|text| length(text.text())).sum::<usize>() + of_fields
}
