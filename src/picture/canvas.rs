//! SVG as it is written: rectangles, strokes and lines of text at places.

use std::fmt::Write;

use super::fonts::{FAMILY, Face, Weight};

/// A page that is being drawn.
#[derive(Debug, Default)]
pub(super) struct Canvas {
    drawn: String,
}

/// On which side of its place a text stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Anchor {
    /// To the right of it.
    Start,
    /// Around it.
    Middle,
}

/// A rectangle: its upper left corner, and its size.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Area {
    pub(super) x: f32,
    pub(super) y: f32,
    pub(super) width: f32,
    pub(super) height: f32,
}

/// The ink of a text: how it looks, and its colour.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Ink {
    pub(super) face: Face,
    pub(super) colour: &'static str,
    pub(super) anchor: Anchor,
}

impl Canvas {
    /// A rectangle with round corners.
    pub(super) fn fill(&mut self, area: Area, radius: f32, colour: &str) {
        let Area { x, y, width, height } = area;
        self.add(format_args!(
            r#"<rect x="{x}" y="{y}" width="{width}" height="{height}" rx="{radius}" fill="{colour}"/>"#
        ));
    }

    /// Strokes, as the data of a path, with the upper left corner of their square at a place.
    pub(super) fn stroke(&mut self, x: f32, y: f32, strokes: &str, colour: &str) {
        self.add(format_args!(
            r#"<path transform="translate({x} {y})" d="{strokes}" fill="none" stroke="{colour}" stroke-width="2.5" stroke-linecap="round" stroke-linejoin="round"/>"#
        ));
    }

    /// A line of text on its base line.
    pub(super) fn text(&mut self, x: f32, y: f32, text: &str, ink: Ink) {
        let Ink { face: Face { size, weight }, colour, anchor } = ink;
        let weight = if weight == Weight::Bold { r#" font-weight="700""# } else { "" };
        let anchor = if anchor == Anchor::Middle { r#" text-anchor="middle""# } else { "" };
        let text = escaped(text);
        self.add(format_args!(
            r#"<text x="{x}" y="{y}" font-size="{size}"{weight}{anchor} fill="{colour}">{text}</text>"#
        ));
    }

    /// The document: a page of this size, on this ground, with this title.
    pub(super) fn finish(self, width: f32, height: f32, ground: &str, title: &str) -> String {
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" \
             viewBox=\"0 0 {width} {height}\" font-family=\"{FAMILY}\">\n<title>{}</title>\n\
             <rect width=\"{width}\" height=\"{height}\" fill=\"{ground}\"/>\n{}</svg>\n",
            escaped(title),
            self.drawn
        )
    }

    fn add(&mut self, element: std::fmt::Arguments<'_>) {
        writeln!(self.drawn, "{element}").expect("writing to a string cannot fail");
    }
}

/// Text as XML takes it; what XML cannot hold at all is left out.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            letter if letter.is_control() => {}
            letter => escaped.push(letter),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::escaped;

    #[test]
    fn nothing_in_a_text_is_markup() {
        assert_eq!(escaped("a<b> & \u{0}c\n</text>"), "a&lt;b&gt; &amp; c&lt;/text&gt;");
    }
}
