//! Rules for how components are put together in a message: rows in the old way, or anything in the new
//! one. Discord: components/reference.

use super::breach::Breaches;
use super::control::{self, kind};
use super::field::{Field, length};

/// Most rows of a message.
const MOST_ROWS: usize = 5;
/// Most buttons of a row.
const MOST_BUTTONS: usize = 5;
/// Most components of a message in the new way, counted at every depth.
const MOST_COMPONENTS: usize = 40;
/// Most characters of all text in the new way together.
const TEXT_TOGETHER: usize = 4000;
/// Texts of a section, at least and at most.
const SECTION_TEXTS: std::ops::RangeInclusive<usize> = 1..=3;
/// Pictures of a gallery, at least and at most.
const GALLERY_ITEMS: std::ops::RangeInclusive<usize> = 1..=10;
/// Characters of a picture's description.
const PICTURE_TEXT: std::ops::RangeInclusive<usize> = 1..=1024;

const SECTION: u64 = 9;
const TEXT: u64 = 10;
const THUMBNAIL: u64 = 11;
const GALLERY: u64 = 12;
const FILE: u64 = 13;
const SEPARATOR: u64 = 14;
const CONTAINER: u64 = 17;
const TOP: [u64; 7] = [kind::ROW, SECTION, TEXT, GALLERY, FILE, SEPARATOR, CONTAINER];
const IN_CONTAINER: [u64; 6] = [kind::ROW, SECTION, TEXT, GALLERY, FILE, SEPARATOR];

/// Which of Discord's two ways to put components together a message follows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// Rows below text and embeds.
    Rows,
    /// Components alone, of any kind.
    Free,
}

/// Checks the components of a message.
pub fn check(components: &Field<'_>, way: Way, breaches: &mut Breaches) {
    // In the new way components are counted at every depth, further down.
    let most = if way == Way::Rows { MOST_ROWS } else { usize::MAX };
    breaches.list(components, &(0..=most));
    let allowed: &[u64] = if way == Way::Rows { &[kind::ROW] } else { &TOP };
    components.items().iter().for_each(|component| check_one(component, allowed, breaches));
    check_unique_ids(components, breaches);
    if way == Way::Free {
        let all = all_below(components);
        if all.len() > MOST_COMPONENTS {
            let message = format!("Must be {MOST_COMPONENTS} or fewer in length.");
            breaches.add(components.path(), "BASE_TYPE_MAX_LENGTH", message);
        }
        if all.iter().map(|component| length(component.get("content").text())).sum::<usize>() > TEXT_TOGETHER
        {
            let message = format!("Text size exceeds maximum size of {TEXT_TOGETHER}");
            breaches.add(components.path(), "COMPONENT_MAX_TOTAL_TEXT_SIZE_EXCEEDED", message);
        }
    }
}

/// Checks that no two components share a `custom_id`.
pub fn check_unique_ids(components: &Field<'_>, breaches: &mut Breaches) {
    let mut seen = Vec::new();
    for component in all_below(components) {
        let id = component.get("custom_id");
        if !id.is_given() {
            continue;
        }
        if seen.contains(&id.text()) {
            let message = "Component custom id cannot be duplicated";
            breaches.add(id.path(), "COMPONENT_CUSTOM_ID_DUPLICATED", message);
        }
        seen.push(id.text());
    }
}

fn check_one(component: &Field<'_>, allowed: &[u64], breaches: &mut Breaches) {
    let kind = component.get("type");
    if !breaches.require(component) || !breaches.object(component) || !breaches.require(&kind) {
        return;
    }
    if !kind.number().is_some_and(|kind| allowed.contains(&kind)) {
        let message = format!("Value of field \"type\" must be one of {allowed:?}.");
        return breaches.add(kind.path(), "UNION_TYPE_CHOICES", message);
    }
    match kind.number().unwrap_or_default() {
        kind::ROW => check_row(component, breaches),
        kind::BUTTON => control::button(component, breaches),
        SECTION => check_section(component, breaches),
        TEXT => breaches.required_text(&component.get("content"), &(1..=TEXT_TOGETHER)),
        THUMBNAIL => check_picture(component, breaches),
        GALLERY => {
            let items = component.get("items");
            breaches.require(&items);
            breaches.list(&items, &GALLERY_ITEMS);
            items.items().iter().for_each(|item| check_picture(item, breaches));
        }
        FILE => drop(breaches.require(&component.get("file").get("url"))),
        SEPARATOR => drop(breaches.one_of(&component.get("spacing"), &[1, 2])),
        CONTAINER => {
            let inner = component.get("components");
            breaches.require(&inner);
            breaches.list(&inner, &(1..=MOST_COMPONENTS));
            breaches.integer(&component.get("accent_color"), &(0..=0xff_ffff));
            inner.items().iter().for_each(|inner| check_one(inner, &IN_CONTAINER, breaches));
        }
        _ => control::select(component, breaches),
    }
}

/// A row holds up to five buttons or one select menu.
fn check_row(row: &Field<'_>, breaches: &mut Breaches) {
    let inner = row.get("components");
    if !breaches.require(&inner) {
        return;
    }
    breaches.list(&inner, &(1..=MOST_BUTTONS));
    let items = inner.items();
    let is_select =
        |field: &Field<'_>| field.get("type").number().is_some_and(|kind| kind::SELECTS.contains(&kind));
    if items.len() > 1 && items.iter().any(is_select) {
        let message = "The specified component exceeds the maximum width";
        breaches.add(inner.path(), "COMPONENT_LAYOUT_WIDTH_EXCEEDED", message);
    }
    let allowed: Vec<u64> = std::iter::once(kind::BUTTON).chain(kind::SELECTS).collect();
    for component in &items {
        check_one(component, &allowed, breaches);
    }
}

fn check_section(section: &Field<'_>, breaches: &mut Breaches) {
    let texts = section.get("components");
    breaches.require(&texts);
    breaches.list(&texts, &SECTION_TEXTS);
    texts.items().iter().for_each(|text| check_one(text, &[TEXT], breaches));
    check_one(&section.get("accessory"), &[kind::BUTTON, THUMBNAIL], breaches);
}

fn check_picture(picture: &Field<'_>, breaches: &mut Breaches) {
    if breaches.require(picture) && breaches.object(picture) {
        let url = picture.get("media").get("url");
        breaches.require(&url);
        breaches.url(&url, &["http://", "https://", "attachment://"], 2048);
        breaches.text(&picture.get("description"), &PICTURE_TEXT);
    }
}

/// All components at every depth, in reading order.
fn all_below<'a>(components: &Field<'a>) -> Vec<Field<'a>> {
    let mut all = Vec::new();
    for component in components.items() {
        all.push(component.clone());
        all.extend(all_below(&component.get("components")));
        all.extend(
            ["accessory", "component"].map(|name| component.get(name)).into_iter().filter(Field::is_given),
        );
    }
    all
}
