//! A text beside the record, word by word, in one line: what is left out, what is added, and enough around
//! it to see where.

use crate::quoting::{Comparison, Segment};
use crate::reply::neutral::neutral;
use crate::reply::{Line, Piece};

/// Words before and after a difference that show where it is.
const CONTEXT: usize = 4;
/// Words of the record that were left out in a row are shown up to so many.
pub(super) const MOST_LEFT_OUT: usize = 24;
/// Characters of a user's in a row.
const MOST_ADDED: usize = 80;
/// Differences in a line; a reader has seen enough by then.
const MOST_DIFFERENCES: usize = 10;
/// What stands in the place of what is not shown.
const ELLIPSIS: &str = "…";

/// Everything in which a text differs, in the order of reading.
pub(super) fn differences(comparison: &Comparison) -> Line {
    let segments = &comparison.segments;
    let mut line = Line::default();
    let mut shown = 0;
    for (at, segment) in segments.iter().enumerate() {
        let piece = match segment {
            Segment::Same(words) => {
                Piece::Text(shortened(words, Ends { first: at == 0, last: at + 1 == segments.len() }))
            }
            Segment::Omitted(_) if at == 0 || at + 1 == segments.len() => Piece::Text(ELLIPSIS.to_owned()),
            Segment::Omitted(words) | Segment::LeftOut(words) => {
                Piece::LeftOut(middle_cut(words, MOST_LEFT_OUT))
            }
            Segment::Added(words) => Piece::Added(visible(neutral(words, MOST_ADDED))),
        };
        if matches!(piece, Piece::LeftOut(_) | Piece::Added(_)) {
            shown += 1;
            if shown > 2 * MOST_DIFFERENCES {
                return line.and(" …");
            }
        }
        let gap = if line.is_empty() { "" } else { " " };
        line = line.and(gap).join(Line::piece(piece));
    }
    line
}

/// Something to see where a user's words are none that can be shown.
fn visible(words: String) -> String {
    if words.is_empty() { ELLIPSIS.to_owned() } else { words }
}

/// Which ends of a line words stand at.
#[derive(Clone, Copy)]
struct Ends {
    first: bool,
    last: bool,
}

/// Words that both have, as far as they are next to a difference.
fn shortened(text: &str, ends: Ends) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    let (head, tail) = match (ends.first, ends.last) {
        (true, true) => return middle_cut(text, 2 * CONTEXT),
        (true, false) => (0, CONTEXT),
        (false, true) => (CONTEXT, 0),
        (false, false) => (CONTEXT, CONTEXT),
    };
    parted(&words, head, tail)
}

/// Words with the middle left away where they are too many.
pub(super) fn middle_cut(text: &str, most: usize) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    parted(&words, most.div_ceil(2), most / 2)
}

fn parted(words: &[&str], head: usize, tail: usize) -> String {
    if words.len() <= head + tail + 1 {
        return words.join(" ");
    }
    let (head, tail) = (words[..head].join(" "), words[words.len() - tail..].join(" "));
    format!("{head} {ELLIPSIS} {tail}").trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::differences;
    use crate::quoting::{Comparison, Segment};

    #[track_caller]
    fn check(segments: Vec<Segment>, expected: &str) {
        let comparison = Comparison { segments, ..Comparison::default() };
        assert_eq!(differences(&comparison).to_string(), expected);
    }

    fn same(words: &str) -> Segment {
        Segment::Same(words.to_owned())
    }

    fn left_out(words: &str) -> Segment {
        Segment::LeftOut(words.to_owned())
    }

    fn added(words: &str) -> Segment {
        Segment::Added(words.to_owned())
    }

    #[test]
    fn differences_stand_where_they_are() {
        check(
            vec![same("We remain"), left_out("concerned"), added("alarmed"), same("that Russia")],
            "We remain [-concerned-] {+alarmed+} that Russia",
        );
        check(
            vec![Segment::Omitted("If they do".to_owned()), same("they"), added("all"), same("are")],
            "… they {+all+} are",
        );
    }

    #[test]
    fn what_is_omitted_within_is_shown() {
        let omitted = |words: &str| Segment::Omitted(words.to_owned());
        check(
            vec![omitted("a"), same("they are"), omitted("fair game. They are fair"), same("targets")],
            "… they are [-fair game. They are fair-] targets",
        );
    }

    #[test]
    fn long_rows_are_shortened() {
        check(
            vec![
                same("a b c d e f g"),
                added("x"),
                same("a b c d e f g h i j k"),
                left_out("y"),
                same("a b c d e f g"),
            ],
            "… d e f g {+x+} a b c d … h i j k [-y-] a b c d …",
        );
        let many = "w ".repeat(40);
        check(vec![left_out(&many)], &format!("[-{}… {}-]", "w ".repeat(12), "w ".repeat(12).trim_end()));
    }

    #[test]
    fn what_a_user_wrote_is_bounded_and_harmless() {
        check(vec![added("https://evil.example\u{202e}")], "{+…+}");
        check(vec![added("\u{200b}")], "{+…+}");
        let line =
            differences(&Comparison { segments: vec![added(&"word ".repeat(300))], ..Comparison::default() });
        assert!(line.to_string().chars().count() < 100);
        let segments = (0..100).flat_map(|_| [same("a"), added("b")]).collect();
        let line = differences(&Comparison { segments, ..Comparison::default() }).to_string();
        assert!(line.ends_with('…') && line.matches("{+b+}").count() == 20, "{line}");
    }
}
