//! Charts as pictures: who says what, drawn as SVG and rendered as PNG.
//!
//! Pure: a chart in, bytes out, the same on every machine, for the fonts are in the program. Nothing runs
//! over its edge: texts are wrapped by their measured width, and the page grows with them. It has a ground
//! of its own, so that it can be read on dark and on light, and tells no two stances apart by colour alone.
//! A picture never stands for itself: [`Chart::in_words`] says the same.

mod canvas;
mod fonts;
mod layout;
mod palette;
mod render;
mod symbols;
mod wrap;

#[cfg(test)]
mod tests;

use thiserror::Error;

use crate::reply::sheet::Chart;

/// Why there is no picture of a chart.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum Undrawable {
    /// The fonts do not have a character of it.
    #[error("the fonts of pictures lack the character `{0}`")]
    Character(char),
    /// The renderer failed.
    #[error("the picture cannot be rendered: {0}")]
    Renderer(String),
}

/// Whether the fonts have every character of a chart.
pub fn is_drawable(chart: &Chart) -> bool {
    texts(chart).all(|text| fonts::lacking(text).is_none())
}

/// The picture as an SVG document.
///
/// # Errors
/// When the fonts lack a character.
pub fn svg(chart: &Chart) -> Result<String, Undrawable> {
    match texts(chart).find_map(fonts::lacking) {
        Some(character) => Err(Undrawable::Character(character)),
        None => Ok(layout::page(chart)),
    }
}

/// The picture as a PNG file. This takes tens of milliseconds, and longer the first time, when the fonts are
/// read: callers keep it off threads that others wait for.
///
/// # Errors
/// When the fonts lack a character, or the renderer fails.
pub fn png(chart: &Chart) -> Result<Vec<u8>, Undrawable> {
    render::png(&svg(chart)?)
}

/// Every text of a chart.
fn texts(chart: &Chart) -> impl Iterator<Item = &str> {
    let of_statements = chart.statements.iter().flat_map(|one| [one.text.as_str(), one.standing.as_str()]);
    let of_parties = chart.parties.iter().flat_map(|party| {
        let words = party.stances.iter().map(|(_, word)| word.as_str());
        words.chain([party.name.as_str()])
    });
    let around = [chart.title.as_str(), chart.footer.as_str()].into_iter().chain(chart.silence.as_deref());
    of_statements.chain(of_parties).chain(around)
}
