//! From a curated text with `[^source-id]` markers to lines with numbered citations.
//!
//! Whatever a text holds, no marker is left raw: a marker without a source, or one that is never closed,
//! vanishes. Line breaks of the file are not line breaks of the text; an empty line parts paragraphs, and
//! a line that begins with `- ` or `* ` is a list item of its own.

use super::bibliography::Bibliography;
use super::{Line, Piece, Shape};
use crate::knowledge::marker::{OPENING, first, leading, markers};

/// What a list item begins with.
const BULLETS: [&str; 2] = ["- ", "* "];

/// The paragraphs and list items of a text, with numbered citations.
pub(super) fn paragraphs(text: &str, bibliography: &mut Bibliography<'_>) -> Vec<Line> {
    let mut blocks: Vec<(Shape, String)> = Vec::new();
    let mut begins = true;
    for line in text.lines().map(str::trim) {
        let item = BULLETS.iter().find_map(|bullet| line.strip_prefix(bullet));
        match (item, blocks.last_mut()) {
            _ if line.is_empty() => {
                begins = true;
                continue;
            }
            (Some(item), _) => blocks.push((Shape::Item, item.trim_start().to_owned())),
            (None, Some((_, block))) if !begins => {
                block.push(' ');
                block.push_str(line);
            }
            (None, _) => blocks.push((Shape::Paragraph, line.to_owned())),
        }
        begins = false;
    }
    let lines = blocks.iter().map(|(shape, block)| Line { shape: *shape, ..inline(block, bibliography) });
    lines.filter(|line| !line.is_empty()).collect()
}

/// A text in one line, with numbered citations.
pub(super) fn sentence(text: &str, bibliography: &mut Bibliography<'_>) -> Line {
    inline(&text.split_whitespace().collect::<Vec<_>>().join(" "), bibliography)
}

/// A text in one line, without its markers: for titles and choices.
pub(super) fn unmarked(text: &str) -> String {
    let mut words = Text::default();
    let mut rest = text;
    for marker in markers(text) {
        words.push(marker.before);
        rest = marker.after;
    }
    words.push(rest);
    words.0.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// One block: words, then the citations of the markers that follow them.
fn inline(block: &str, bibliography: &mut Bibliography<'_>) -> Line {
    let mut line = Line::default();
    let mut words = Text::default();
    let mut rest = block;
    while let Some(marker) = first(rest) {
        words.push(marker.before);
        let mut numbers: Vec<usize> = marker.id.and_then(|id| bibliography.cite(id)).into_iter().collect();
        rest = marker.after;
        while let Some(marker) = leading(rest.trim_start()) {
            numbers.extend(marker.id.and_then(|id| bibliography.cite(id)));
            rest = marker.after;
        }
        numbers.sort_unstable();
        numbers.dedup();
        let closing = closing_of_quotation(&words.0, rest);
        if closing > 0 {
            words.0.truncate(words.0.trim_end().len());
        }
        words.push(&rest[..closing]);
        rest = &rest[closing..];
        if !numbers.is_empty() {
            line = line.and(words.0.trim_end()).cite(&numbers);
            words = Text::default();
        } else if ends_in_space(&words.0) {
            rest = rest.trim_start();
        }
    }
    words.push(rest);
    let last = if line.is_empty() { words.0.trim() } else { words.0.trim_end() };
    let mut line = line.and(last);
    line.pieces.retain(|piece| *piece != Piece::Text(String::new()));
    line
}

fn ends_in_space(text: &str) -> bool {
    text.is_empty() || text.ends_with(' ')
}

/// How much of `rest` closes a quotation that is open at the end of `words`: a marker inside
/// quotation marks is shown behind them, because what stands inside is verbatim.
fn closing_of_quotation(words: &str, rest: &str) -> usize {
    let stop = rest.find(|c: char| !matches!(c, '.' | ',' | '…' | '?' | ';')).unwrap_or(rest.len());
    match rest[stop..].chars().next() {
        Some(mark @ ('”' | '»')) => stop + mark.len_utf8(),
        Some('"') if words.matches('"').count() % 2 == 1 => stop + 1,
        _ => 0,
    }
}

/// Text that can never come to hold an opening, even where a marker was cut out of the middle.
#[derive(Default)]
struct Text(String);

impl Text {
    fn push(&mut self, text: &str) {
        let text = text.replace(OPENING, "");
        while self.0.ends_with('[') && text.starts_with('^') {
            self.0.pop();
        }
        self.0.push_str(&text);
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::{Just, Strategy, any, prop_oneof};
    use proptest::{collection, proptest};

    use super::super::miniature::miniature;
    use super::{Bibliography, Line, Shape, paragraphs, sentence, unmarked};

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        let base = miniature();
        let mut bibliography = Bibliography::new(&base);
        let bullet = |line: &Line| if line.shape == Shape::Item { "• " } else { "" };
        let lines = paragraphs(text, &mut bibliography);
        let lines: Vec<String> = lines.iter().map(|line| format!("{}{line}", bullet(line))).collect();
        assert_eq!(lines, expected, "{text:?}");
    }

    #[test]
    fn markers_become_numbers_in_order_of_first_appearance() {
        check(
            "One. [^port-2031-05-04] Two. [^gazette-2031-05-03] Three. [^port-2031-05-04]",
            &["One. [1] Two. [2] Three. [1]"],
        );
    }

    #[test]
    fn markers_in_a_row_stand_together_and_each_once() {
        check("One.[^gazette-2031-05-03] [^port-2031-05-04][^gazette-2031-05-03]", &["One. [1][2]"]);
        check("A [^port-2031-05-04]. B. [^gazette-2031-05-03] [^port-2031-05-04]", &["A [1]. B. [1][2]"]);
    }

    #[test]
    fn a_marker_inside_quotation_marks_is_shown_behind_them() {
        check("“All ashore. [^port-2031-05-04]” So she said.", &["“All ashore.” [1] So she said."]);
        check("\"All ashore[^port-2031-05-04].\" So she said.", &["\"All ashore.\" [1] So she said."]);
        check("He said so [^port-2031-05-04] \"and left\"", &["He said so [1] \"and left\""]);
    }

    #[test]
    fn a_marker_without_a_source_vanishes() {
        check("One. [^nowhere] Two.", &["One. Two."]);
        check("One.[^nowhere]", &["One."]);
        check("One [^nowhere][^port-2031-05-04].", &["One [1]."]);
        check("One [^port-2031-05-04", &["One"]);
        check("[^nowhere]", &[]);
        check("[[^nowhere]^port-2031-05-04] x", &["^port-2031-05-04] x"]);
    }

    #[test]
    fn line_breaks_of_the_file_are_not_line_breaks_of_the_text() {
        check("One\ntwo.\n\n  Three.\n", &["One two.", "Three."]);
        check("Thus:\n- one\n  more\n* two\n\nEnd", &["Thus:", "• one more", "• two", "End"]);
    }

    #[test]
    fn nothing_is_nothing() {
        check("", &[]);
        check(" \n\n ", &[]);
    }

    #[test]
    fn titles_have_no_markers() {
        assert_eq!(unmarked("Who [^port-2031-05-04] asks?"), "Who asks?");
        assert_eq!(unmarked("[[^x]^y] z"), "^y] z");
        assert_eq!(unmarked("[[[^x]^y] z"), "^y] z");
    }

    fn text_with_markers() -> impl Strategy<Value = String> {
        let part = prop_oneof![
            Just("[^port-2031-05-04]".to_owned()),
            Just("[^gazette-2031-05-03]".to_owned()),
            Just("[^nowhere]".to_owned()),
            Just("[^".to_owned()),
            "[\\[\\]^“”\". a\n-]{0,4}",
            any::<String>(),
        ];
        collection::vec(part, 0..12).prop_map(|parts| parts.concat())
    }

    proptest! {
        #[test]
        fn no_marker_is_ever_left_raw(text in text_with_markers()) {
            let base = miniature_once();
            let mut bibliography = Bibliography::new(base);
            let lines = paragraphs(&text, &mut bibliography);
            let one = sentence(&text, &mut bibliography);
            for line in lines.iter().chain([&one]) {
                assert!(!line.to_string().contains("[^"), "{line}");
            }
            assert!(!unmarked(&text).contains("[^"));
            let cited = bibliography.finish();
            assert!(cited.iter().enumerate().all(|(i, citation)| citation.n == i + 1));
        }
    }

    fn miniature_once() -> &'static crate::knowledge::KnowledgeBase {
        static BASE: std::sync::LazyLock<crate::knowledge::KnowledgeBase> =
            std::sync::LazyLock::new(miniature);
        &BASE
    }
}
