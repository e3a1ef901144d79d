//! A sign for each stance, drawn by strokes, so that none is told by its colour or its word alone.

use crate::reply::sheet::Stance;

/// The side of the square in which a sign is drawn, in pixels of the page.
pub(super) const SIDE: f32 = 24.0;

/// The strokes of a stance's sign, as the data of an SVG path in a square of [`SIDE`].
pub(super) const fn strokes(stance: Option<Stance>) -> &'static str {
    match stance {
        // A check mark.
        Some(Stance::Confirms) => "M4 13L10 19L20 6",
        // A bubble of speech.
        Some(Stance::Asserts) => "M4 5H20V16H12L7 20V16H4Z",
        // Lines of print.
        Some(Stance::Reports) => "M4 5H20M4 10H20M4 15H20M4 20H13",
        // An arrow that goes back.
        Some(Stance::SaidEarlier) => "M9 5L4 10L9 15M4 10H15A5 5 0 0 1 15 20H11",
        // A question mark.
        Some(Stance::HasNoInformation) => "M8 8.5A4 4 0 1 1 13.5 12.2Q12 13 12 15M12 19.5V20",
        // A cross.
        Some(Stance::Denies) => "M5 5L19 19M19 5L5 19",
        // Not equal.
        Some(Stance::Contradicts) => "M4 9H20M4 15H20M16 4L8 20",
        // A dash.
        None => "M7 12H17",
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::strokes;
    use crate::reply::sheet::Stance;

    #[test]
    fn no_two_stances_share_a_sign() {
        let signs: BTreeSet<&str> = Stance::ALL.into_iter().map(Some).chain([None]).map(strokes).collect();
        assert_eq!(signs.len(), Stance::ALL.len() + 1);
    }
}
