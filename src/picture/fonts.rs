//! The fonts of the pictures: in the program, read when the first picture is drawn.
//!
//! What they are and where they come from is told in `assets/fonts/`. No font of the system is looked at.

use std::sync::{Arc, LazyLock};

use resvg::usvg::fontdb::{Database, Source};
use skrifa::instance::{LocationRef, Size};
use skrifa::{FontRef, MetadataProvider};

/// The family that pictures ask for; what it lacks the renderer takes from the others.
pub(super) const FAMILY: &str = "Noto Sans";

const REGULAR: &[u8] = include_bytes!("../../assets/fonts/noto-sans-regular.ttf");
const BOLD: &[u8] = include_bytes!("../../assets/fonts/noto-sans-bold.ttf");
const HANGUL: &[u8] = include_bytes!("../../assets/fonts/hangul.ttf");

/// How heavy a text is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Weight {
    Regular,
    Bold,
}

/// Size and weight of a text.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Face {
    /// In pixels of the page.
    pub(super) size: f32,
    pub(super) weight: Weight,
}

struct Fonts {
    regular: FontRef<'static>,
    bold: FontRef<'static>,
    hangul: FontRef<'static>,
}

static FONTS: LazyLock<Fonts> = LazyLock::new(|| {
    let read = |bytes| FontRef::new(bytes).expect("a font of ours can be read");
    Fonts { regular: read(REGULAR), bold: read(BOLD), hangul: read(HANGUL) }
});

static DATABASE: LazyLock<Arc<Database>> = LazyLock::new(|| {
    let mut database = Database::new();
    for bytes in [REGULAR, BOLD, HANGUL] {
        database.load_font_source(Source::Binary(Arc::new(bytes)));
    }
    Arc::new(database)
});

/// The fonts as the renderer wants them.
pub(super) fn database() -> Arc<Database> {
    Arc::clone(&DATABASE)
}

/// The first character of a text that no font has.
pub(super) fn lacking(text: &str) -> Option<char> {
    let has = |font: &FontRef<'_>, letter| font.charmap().map(letter).is_some();
    let is_there = |letter| has(&FONTS.regular, letter) || has(&FONTS.hangul, letter);
    text.chars().find(|letter| !letter.is_whitespace() && !is_there(*letter))
}

/// How wide a text is, in pixels of the page. Pairs of letters that move together are not, so it is a
/// little less at times.
pub(super) fn width(text: &str, face: Face) -> f32 {
    text.chars().filter_map(|letter| advance(letter, face.weight, face.size)).sum()
}

fn advance(letter: char, weight: Weight, size: f32) -> Option<f32> {
    let first = if weight == Weight::Bold { &FONTS.bold } else { &FONTS.regular };
    [first, &FONTS.hangul].into_iter().find_map(|font| {
        let glyph = font.charmap().map(letter)?;
        font.glyph_metrics(Size::new(size), LocationRef::default()).advance_width(glyph)
    })
}

#[cfg(test)]
mod tests {
    use super::{Face, Weight, lacking, width};

    #[test]
    fn scripts_of_the_languages_we_speak_are_there() {
        for text in
            ["Yevhen’s “Kursk” – 10,000…", "Ґанок, їжак, є", "größer ß", "œuvre «ça»", "¿Qué?", "한국어 기록"]
        {
            assert_eq!(lacking(text), None, "{text}");
        }
        assert_eq!(lacking("Kursk 記録"), Some('記'));
    }

    #[test]
    fn bold_is_wider_and_twice_the_size_is_twice_as_wide() {
        let of = |size, weight| width("confirms", Face { size, weight });
        assert!(of(20.0, Weight::Bold) > of(20.0, Weight::Regular));
        assert!((of(40.0, Weight::Bold) - 2.0 * of(20.0, Weight::Bold)).abs() < 0.01);
        assert!(width("한국", Face { size: 20.0, weight: Weight::Bold }) > 30.0);
    }
}
