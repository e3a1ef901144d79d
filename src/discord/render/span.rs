//! Markdown in pieces that must not be divided, and pages packed from them.
//!
//! A citation, a timestamp and an escaped text are each one span, so that however a text is paged, no
//! link and no escape is torn. A chunk is what should stand on one page if it can: a paragraph, an
//! item, a quotation with its attribution.

use crate::discord::limits::{divide, length};
use crate::discord::markdown::{citation, escape, timestamp};
use crate::reply::{Citation, Line, Piece};

/// What should stand together on one page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Chunk {
    spans: Vec<String>,
    gap: Gap,
}

/// What parts a chunk from the one before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Gap {
    /// A line break.
    Line,
    /// An empty line.
    Paragraph,
}

impl Gap {
    /// The line breaks themselves.
    pub(super) const fn as_str(self) -> &'static str {
        match self {
            Self::Line => "\n",
            Self::Paragraph => "\n\n",
        }
    }
}

impl Chunk {
    /// A chunk of these spans.
    pub(super) const fn new(gap: Gap, spans: Vec<String>) -> Self {
        Self { spans, gap }
    }

    /// What parts it from the chunk before it.
    pub(super) const fn gap(&self) -> Gap {
        self.gap
    }

    /// A line of a reply after some markdown of ours.
    pub(super) fn line(gap: Gap, before: &str, line: &Line, links: Links<'_>, room: usize) -> Self {
        let mut spans = line_spans(line, links, room);
        match spans.first_mut() {
            Some(first) if length(before) + length(first) <= room => first.insert_str(0, before),
            _ => spans.insert(0, before.to_owned()),
        }
        Self::new(gap, spans)
    }

    /// The same chunk with a heading on the line above it, from which no page break parts it.
    pub(super) fn under(mut self, heading: &str, room: usize) -> Self {
        let heading = format!("{heading}\n");
        match self.spans.first_mut() {
            Some(first) if length(&heading) + length(first) <= room => first.insert_str(0, &heading),
            _ => self.spans.insert(0, heading),
        }
        self.gap = Gap::Paragraph;
        self
    }

    /// The markdown of the whole chunk.
    pub(super) fn text(&self) -> String {
        self.spans.concat()
    }
}

/// Where the numbers of citations lead.
#[derive(Debug, Clone, Copy)]
pub(super) enum Links<'a> {
    /// To the addresses of these sources, where they have one.
    To(&'a [Citation]),
    /// Nowhere.
    None,
}

impl<'a> Links<'a> {
    fn url(self, number: usize) -> Option<&'a str> {
        match self {
            Self::To(citations) => citations.iter().find(|one| one.n == number)?.url.as_deref(),
            Self::None => None,
        }
    }
}

/// The pieces of a line as markdown, each at most `room` long.
pub(super) fn line_spans(line: &Line, links: Links<'_>, room: usize) -> Vec<String> {
    let spans = line.pieces.iter().flat_map(|piece| match piece {
        Piece::Text(text) => text_spans(text, room),
        Piece::Citation(n) => vec![citation(*n, links.url(*n))],
        Piece::Date(date) => vec![timestamp(*date)],
        Piece::LeftOut(words) => marked_spans("~~", words, room),
        Piece::Added(words) => marked_spans("**", words, room),
    });
    spans.collect()
}

/// A text as markdown, in one span if it fits.
pub(super) fn text_spans(text: &str, room: usize) -> Vec<String> {
    let escaped = escape(text);
    if length(&escaped) <= room {
        return vec![escaped];
    }
    divide(text, room / EXPANSION).into_iter().map(|part| format!("{} ", escape(part))).collect()
}

/// A text between two marks, each span with its own.
fn marked_spans(mark: &str, text: &str, room: usize) -> Vec<String> {
    let spans = text_spans(text.trim(), room - 2 * mark.len() - 1);
    let gap = |at: usize| if at == 0 { "" } else { " " };
    let marked =
        spans.iter().enumerate().map(|(at, span)| format!("{}{mark}{}{mark}", gap(at), span.trim_end()));
    marked.collect()
}

/// A text grows at most this much when it is escaped and its lines are marked as quoted.
pub(super) const EXPANSION: usize = 4;

/// Packs chunks into pages of at most `room` each, in order; nothing is lost, no span is divided.
///
/// There is always at least one page.
pub(super) fn pack(chunks: &[Chunk], room: usize) -> Vec<String> {
    let mut pages = vec![String::new()];
    for chunk in chunks {
        let text = chunk.text();
        if length(&text) <= room {
            append(&mut pages, chunk.gap.as_str(), &text, room);
            continue;
        }
        for (position, span) in chunk.spans.iter().enumerate() {
            append(&mut pages, if position == 0 { chunk.gap.as_str() } else { "" }, span, room);
        }
    }
    pages
}

fn append(pages: &mut Vec<String>, gap: &str, text: &str, room: usize) {
    let page = pages.last_mut().expect("there is always a page");
    if page.is_empty() {
        page.push_str(text);
    } else if length(page) + length(gap) + length(text) <= room {
        page.push_str(gap);
        page.push_str(text);
    } else {
        pages.push(text.to_owned());
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use proptest::prelude::{any, prop_assert, proptest};

    use super::{Chunk, Gap, Links, line_spans, pack};
    use crate::discord::limits::length;
    use crate::reply::{Line, Piece};

    fn chunk(text: &str) -> Chunk {
        Chunk::new(Gap::Paragraph, vec![text.to_owned()])
    }

    #[track_caller]
    fn check(chunks: &[Chunk], room: usize, pages: &[&str]) {
        assert_eq!(pack(chunks, room), pages);
    }

    #[test]
    fn chunks_share_a_page_while_there_is_room() {
        check(&[], 10, &[""]);
        check(&[chunk("one"), chunk("two")], 8, &["one\n\ntwo"]);
        check(&[chunk("one"), chunk("two")], 7, &["one", "two"]);
    }

    #[test]
    fn a_heading_stays_with_what_it_heads() {
        let item = Chunk::new(Gap::Line, vec!["- b".to_owned()]).under("**B**", 20);
        check(&[chunk("aaaa"), item], 14, &["aaaa", "**B**\n- b"]);
    }

    #[test]
    fn a_chunk_longer_than_a_page_goes_on_at_a_span() {
        let spans = ["aaa ", "bbb ", "ccc"].map(str::to_owned).to_vec();
        check(&[chunk("x"), Chunk::new(Gap::Paragraph, spans)], 8, &["x\n\naaa ", "bbb ccc"]);
    }

    #[test]
    fn a_line_keeps_its_citations_and_dates_whole() {
        let line = Line::text("Said on ").on(date(2024, 10, 29)).cite(&[2]);
        assert_eq!(line_spans(&line, Links::None, 100).concat(), r"Said on <t:1730203200:D> \[2\]");
    }

    #[test]
    fn differences_are_struck_out_and_bold() {
        let line = Line::piece(Piece::LeftOut("a~~b".into()))
            .and(" ")
            .join(Line::piece(Piece::Added("**x**".into())));
        assert_eq!(line_spans(&line, Links::None, 100).concat(), r"~~a\~\~b~~ **\*\*x\*\***");
    }

    proptest! {
        #[test]
        fn no_page_is_longer_than_its_room(texts in proptest::collection::vec(any::<String>(), 0..6), room in 40_usize..200) {
            let chunks: Vec<Chunk> = texts
                .iter()
                .map(|text| Chunk::line(Gap::Line, "- ", &Line::text(text.repeat(5)).on(date(2024, 10, 29)), Links::None, room))
                .collect();
            for page in pack(&chunks, room) {
                prop_assert!(length(&page) <= room, "{} > {room}", length(&page));
            }
        }
    }
}
