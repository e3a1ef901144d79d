//! A reply as pages of markdown, in the order of reading.
//!
//! Most answers are one page. A longer one goes on where a paragraph, an item or a quotation begins;
//! a quotation is divided only if it is longer than a page, and nothing of it is ever left out.

use super::span::{Chunk, EXPANSION, Gap, Links, line_spans, pack, text_spans};
use crate::discord::limits::{self, divide, length};
use crate::discord::markdown::{block_quote, escape, link};
use crate::reply::text::{Block, blocks, stand_together};
use crate::reply::{Language, Line, Reply, wording};

/// What the reader sees of a reply, without its title and footer, which stand elsewhere.
///
/// Every citation leads to its source. Where that alone would take another page, only those in the
/// list of sources do.
pub(super) fn reply_pages(reply: &Reply, room: usize) -> Vec<String> {
    let linked = drawn(reply, Links::To(&reply.citations), room);
    if linked.len() == 1 {
        return linked;
    }
    let bare = drawn(reply, Links::None, room);
    if bare.len() < linked.len() { bare } else { linked }
}

fn drawn(reply: &Reply, links: Links<'_>, room: usize) -> Vec<String> {
    let mut chunks = Vec::new();
    if length(&escape(&reply.title)) > limits::EMBED_TITLE {
        let title = text_spans(&reply.title, room);
        chunks.push(Chunk::new(Gap::Paragraph, title));
    }
    let mut pen = Pen::new(reply.language, links, room);
    for block in blocks(reply) {
        chunks.append(&mut pen.draw(block));
    }
    pack(&chunks, room)
}

/// Draws blocks one after the other: what stands together is kept together, a heading with what it heads.
pub(super) struct Pen<'a> {
    language: Language,
    links: Links<'a>,
    room: usize,
    heading: Option<&'a str>,
    before: Option<Block<'a>>,
}

impl<'a> Pen<'a> {
    /// A pen for pages with so much room.
    pub(super) const fn new(language: Language, links: Links<'a>, room: usize) -> Self {
        Self { language, links, room, heading: None, before: None }
    }

    /// The next block as chunks, each of which should stand on one page; a heading is drawn with the next.
    pub(super) fn draw(&mut self, block: Block<'a>) -> Vec<Chunk> {
        let mut chunks = Vec::new();
        if let Block::Heading(text) = block {
            self.heading = Some(text);
        } else {
            let together = self.before.as_ref().is_some_and(|before| stand_together(before, &block));
            let gap = if together { Gap::Line } else { Gap::Paragraph };
            chunks = draw(&block, self.language, gap, self.links, self.room);
            if let (Some(text), Some(first)) = (self.heading.take(), chunks.first_mut()) {
                *first = first.clone().under(&format!("**{}**", escape(text)), self.room);
            }
        }
        self.before = Some(block);
        chunks
    }
}

/// One block as chunks, each of which should stand on one page.
fn draw(block: &Block<'_>, language: Language, gap: Gap, links: Links<'_>, room: usize) -> Vec<Chunk> {
    let one = |before, line| vec![Chunk::line(gap, before, line, links, room)];
    match block {
        Block::Notice(line) | Block::Paragraph(line) => one("", line),
        Block::Item(line) => one("- ", line),
        Block::Quotation(quotation, line) => {
            quoted(gap, "", &quotation.text, &attribution(line, links, room), room)
        }
        Block::Variant(variant, line) => {
            let before = format!("{} ", wording::also_given_as(language));
            quoted(gap, &before, &variant.text, &attribution(line, links, room), room)
        }
        Block::Sources(citations) => {
            let line = wording::cited_sources(language, citations);
            vec![Chunk::line(gap, "-# ", &line, Links::To(citations), room)]
        }
        Block::LanguageNote(line) => one("-# ", line),
        Block::Title(_) | Block::Heading(_) | Block::Choice(_) | Block::Footer(_) => Vec::new(),
    }
}

fn attribution(line: &Line, links: Links<'_>, room: usize) -> Vec<String> {
    let mut spans = line_spans(line, links, room);
    spans.insert(0, "— ".to_owned());
    spans
}

/// A quotation with its attribution as one chunk; in several only where a page cannot hold it.
fn quoted(gap: Gap, before: &str, words: &str, attribution: &[String], room: usize) -> Vec<Chunk> {
    let whole = block_quote(&format!("{before}“{}”\n{}", escape(words), attribution.concat()));
    if length(&whole) <= room {
        return vec![Chunk::new(gap, vec![whole])];
    }
    let parts = divide(words, room / EXPANSION);
    let last = parts.len().saturating_sub(1);
    let mut chunks: Vec<Chunk> = Vec::new();
    for (position, part) in parts.iter().enumerate() {
        let open = if position == 0 { format!("{before}“") } else { String::new() };
        let close = if position == last { "”" } else { "" };
        let gap = if position == 0 { gap } else { Gap::Line };
        let text = block_quote(&format!("{open}{}{close}", escape(part)));
        chunks.push(Chunk::new(gap, vec![text]));
    }
    chunks.push(Chunk::new(Gap::Line, attribution.to_vec()));
    chunks
}

/// Every source of a reply in full: what the reply shows of it, its address, and what to beware of.
pub(super) fn source_pages(reply: &Reply, room: usize) -> Vec<String> {
    let mut chunks = Vec::new();
    for citation in &reply.citations {
        let line = wording::source(citation);
        chunks.push(Chunk::line(Gap::Paragraph, &format!("**{}.** ", citation.n), &line, Links::None, room));
        if let Some(url) = &citation.url {
            chunks.push(Chunk::new(Gap::Line, vec![link(site(url), Some(url))]));
        }
        if let Some(caution) = &citation.caution {
            chunks.push(Chunk::line(Gap::Line, "-# ", &Line::text(caution.as_str()), Links::None, room));
        }
    }
    pack(&chunks, room)
}

/// The name of the site that an address leads to.
fn site(url: &str) -> &str {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    let host = rest.split(['/', '?', '#']).next().unwrap_or(rest);
    host.strip_prefix("www.").unwrap_or(host)
}

#[cfg(test)]
mod tests {
    use super::site;

    #[test]
    fn a_site_is_named_as_people_name_it() {
        assert_eq!(site("https://www.voanews.com/a/x.html"), "voanews.com");
        assert_eq!(site("http://example.org"), "example.org");
        assert_eq!(site("example.org/x"), "example.org");
    }
}
