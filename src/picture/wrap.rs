//! Texts in lines no wider than there is room, by their measured width.

use super::fonts::{Face, width};

/// A text in lines of at most this width: broken between words, and within a word that is wider by itself.
pub(super) fn wrap(text: &str, room: f32, face: Face) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut line = String::new();
    for word in text.split_whitespace() {
        let longer = if line.is_empty() { word.to_owned() } else { format!("{line} {word}") };
        if width(&longer, face) <= room {
            line = longer;
            continue;
        }
        lines.extend((!line.is_empty()).then(|| std::mem::take(&mut line)));
        let mut pieces = pieces(word, room, face);
        line = pieces.pop().unwrap_or_default();
        lines.extend(pieces);
    }
    lines.extend((!line.is_empty()).then_some(line));
    lines
}

/// The same in at most so many lines; what is left over is an ellipsis.
pub(super) fn wrap_within(text: &str, room: f32, face: Face, most: usize) -> Vec<String> {
    let mut lines = wrap(text, room, face);
    if lines.len() > most {
        lines.truncate(most);
        if let Some(last) = lines.last_mut() {
            while !last.is_empty() && width(&format!("{last}…"), face) > room {
                last.pop();
            }
            *last = format!("{}…", last.trim_end());
        }
    }
    lines
}

/// A word in pieces of at most this width; one character is never divided.
fn pieces(word: &str, room: f32, face: Face) -> Vec<String> {
    let mut pieces = vec![String::new()];
    for letter in word.chars() {
        let last = pieces.last_mut().expect("there is always a piece");
        last.push(letter);
        if width(last, face) > room && last.chars().count() > 1 {
            last.pop();
            pieces.push(letter.to_string());
        }
    }
    pieces
}

#[cfg(test)]
mod tests {
    use proptest::prelude::{prop_assert, prop_assert_eq, proptest};

    use super::{wrap, wrap_within};
    use crate::picture::fonts::{Face, Weight, width};

    const FACE: Face = Face { size: 20.0, weight: Weight::Regular };

    #[track_caller]
    fn check(text: &str, room: f32, expected: &[&str]) {
        assert_eq!(wrap(text, room, FACE), expected, "{text}");
    }

    #[test]
    fn lines_break_between_words_and_words_only_where_they_must() {
        check("", 100.0, &[]);
        check("one two", 100.0, &["one two"]);
        check("one two three", 80.0, &["one two", "three"]);
        check("Informationen", 80.0, &["Informa", "tionen"]);
        check("a Informationen b", 80.0, &["a", "Informa", "tionen b"]);
    }

    #[test]
    fn what_is_left_over_is_an_ellipsis() {
        assert_eq!(wrap_within("one two three", 80.0, FACE, 1), ["one tw…"]);
        assert_eq!(wrap_within("one two three", 80.0, FACE, 2), ["one two", "three"]);
    }

    proptest! {
        #[test]
        fn no_line_is_wider_than_its_room_and_nothing_is_lost(text in "[a-zäїн가 ]{0,60}", room in 30.0f32..300.0) {
            let lines = wrap(&text, room, FACE);
            for line in &lines {
                prop_assert!(width(line, FACE) <= room);
            }
            let letters = |text: &str| text.split_whitespace().collect::<String>();
            prop_assert_eq!(letters(&lines.join(" ")), letters(&text));
        }
    }
}
