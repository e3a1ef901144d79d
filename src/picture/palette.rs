//! The colours of the pictures: a light card that can be read on dark and on light alike.
//!
//! Every text stands out from its ground by at least 4.5 to 1 (WCAG 2.2, level AA).

use crate::reply::sheet::Stance;

/// The ground of the page.
pub(super) const PAPER: &str = "#fbfaf7";
/// Texts.
pub(super) const INK: &str = "#1b1d21";
/// Texts of less weight.
pub(super) const QUIET: &str = "#565b63";
/// Lines between rows.
pub(super) const RULE: &str = "#d9d7d0";

/// Ground and text of a cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Tint {
    pub(super) ground: &'static str,
    pub(super) text: &'static str,
}

/// The colours of a stance; silence has the page's own.
pub(super) const fn tint(stance: Option<Stance>) -> Tint {
    let (ground, text) = match stance {
        Some(Stance::Confirms) => ("#d8eedd", "#14532d"),
        Some(Stance::Asserts) => ("#dae7f8", "#1e3a6e"),
        Some(Stance::Reports) => ("#e6e2f5", "#3f2f7a"),
        Some(Stance::SaidEarlier) => ("#efe8d6", "#574a24"),
        Some(Stance::HasNoInformation) => ("#e6e7e9", "#3f444b"),
        Some(Stance::Denies) => ("#f9dcda", "#7f1d1d"),
        Some(Stance::Contradicts) => ("#fbe3cf", "#7a330b"),
        None => (PAPER, QUIET),
    };
    Tint { ground, text }
}

#[cfg(test)]
mod tests {
    use super::{INK, PAPER, QUIET, tint};
    use crate::reply::sheet::Stance;

    /// A channel of sRGB as light, after WCAG 2.2.
    fn linear(channel: u8) -> f64 {
        let share = f64::from(channel) / 255.0;
        if share <= 0.04045 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) }
    }

    fn luminance(colour: &str) -> f64 {
        let channel = |at: usize| u8::from_str_radix(&colour[at..at + 2], 16).expect("a colour of ours");
        0.2126 * linear(channel(1)) + 0.7152 * linear(channel(3)) + 0.0722 * linear(channel(5))
    }

    fn contrast(one: &str, other: &str) -> f64 {
        let (one, other) = (luminance(one), luminance(other));
        (one.max(other) + 0.05) / (one.min(other) + 0.05)
    }

    #[test]
    fn contrast_is_measured_as_wcag_does() {
        assert!((contrast("#000000", "#ffffff") - 21.0).abs() < 1e-9);
        assert!((contrast("#777777", "#ffffff") - 4.48).abs() < 0.01);
    }

    #[test]
    fn every_text_stands_out_from_its_ground() {
        let stances = Stance::ALL.map(|stance| tint(Some(stance)));
        let cells = stances.into_iter().chain([tint(None)]).map(|tint| (tint.ground, tint.text));
        for (ground, text) in cells.chain([(PAPER, INK), (PAPER, QUIET)]) {
            let contrast = contrast(ground, text);
            assert!(contrast >= 4.5, "{text} on {ground}: {contrast:.2}");
        }
    }
}
