//! A reply in reading order, and as plain text.
//!
//! [`blocks`] is the one place that knows what follows what; the terminal draws the same blocks with
//! colour, and [`render`] without.

use std::borrow::Cow;

use super::sheet::Content;
use super::{Citation, Language, Line, QuotationView, Reply, ReplyKind, Shape, Sheet, VariantView, wording};

/// A part of a reply that stands on its own.
#[derive(Debug, Clone, PartialEq)]
pub enum Block<'a> {
    /// The title of the reply.
    Title(&'a str),
    /// What must be known before reading on.
    Notice(&'a Line),
    /// A paragraph of the body.
    Paragraph(&'a Line),
    /// A heading over what follows.
    Heading(&'a str),
    /// A line of a list.
    Item(&'a Line),
    /// Verbatim words with the line below them.
    Quotation(&'a QuotationView, Line),
    /// Another wording of the quotation before it, with the line below.
    Variant(&'a VariantView, Line),
    /// Every cited source with its number, in one line; whoever has room may draw a list of
    /// [`wording::source`] instead.
    Sources(&'a [Citation]),
    /// In which language the record is.
    LanguageNote(&'a Line),
    /// A record to choose, or none of them.
    Choice(Cow<'a, str>),
    /// The last line.
    Footer(&'a Line),
}

/// All that a reader sees, in the order of reading.
pub fn blocks(reply: &Reply) -> Vec<Block<'_>> {
    let mut blocks = vec![Block::Title(&reply.title)];
    blocks.extend(reply.notices.iter().map(Block::Notice));
    blocks.extend(reply.body.iter().map(|line| match line.shape {
        Shape::Paragraph => Block::Paragraph(line),
        Shape::Item => Block::Item(line),
    }));
    if let Some(accounts) = &reply.accounts {
        blocks.push(Block::Heading(&accounts.heading));
        blocks.extend(accounts.lines.iter().map(Block::Item));
    }
    let mut above: Option<Line> = None;
    for quotation in &reply.quotations {
        blocks.push(quoted(quotation, reply.language, &mut above));
        for variant in quotation.variants.iter().filter(|variant| variant.citation.is_some()) {
            blocks.push(Block::Variant(variant, wording::variant_attribution(reply.language, variant)));
        }
    }
    if !reply.citations.is_empty() {
        blocks.push(Block::Sources(&reply.citations));
    }
    blocks.extend(reply.language_note.as_ref().map(Block::LanguageNote));
    blocks.extend(choices(reply));
    blocks.extend(reply.footer.as_ref().map(Block::Footer));
    blocks
}

/// All that a reader sees of a sheet, in the order of reading; each block of a part with the part's place
/// among the parts.
pub fn sheet_blocks(sheet: &Sheet) -> Vec<(Option<usize>, Block<'_>)> {
    let mut blocks = vec![(None, Block::Title(&sheet.title))];
    let mut above: Option<Line> = None;
    for (place, part) in sheet.parts.iter().enumerate() {
        let block = match &part.content {
            Content::Heading(text) => Block::Heading(text),
            Content::Paragraph(line) => Block::Paragraph(line),
            Content::Item(line) | Content::Claim(_, line) => Block::Item(line),
            Content::Quotation(quotation) => quoted(quotation, sheet.language, &mut above),
        };
        if !matches!(block, Block::Quotation(..)) {
            above = None;
        }
        blocks.push((Some(place), block));
    }
    if !sheet.citations.is_empty() {
        blocks.push((None, Block::Sources(&sheet.citations)));
    }
    blocks.extend(sheet.language_note.as_ref().map(|line| (None, Block::LanguageNote(line))));
    blocks.push((None, Block::Footer(&sheet.footer)));
    blocks
}

/// A quotation, its attribution cut short where it is that of the quotation just above.
fn quoted<'a>(quotation: &'a QuotationView, language: Language, above: &mut Option<Line>) -> Block<'a> {
    let attribution = wording::attribution(language, quotation);
    let is_above = above.as_ref() == Some(&attribution);
    let shown = if is_above {
        wording::as_above(language, &quotation.speaker).cite(&quotation.citations)
    } else {
        attribution.clone()
    };
    *above = Some(attribution);
    Block::Quotation(quotation, shown)
}

fn choices(reply: &Reply) -> Vec<Block<'_>> {
    let mut blocks = Vec::new();
    if !reply.suggestions.is_empty() {
        blocks.extend(reply.suggestions_heading.as_deref().map(Block::Heading));
    }
    blocks.extend(reply.suggestions.iter().map(|suggestion| Block::Choice(Cow::from(&suggestion.title))));
    if reply.kind == ReplyKind::Suggest {
        blocks.push(Block::Choice(Cow::from(wording::none_of_these(reply.language))));
    }
    blocks
}

/// The reply as plain text: what a reader of the Discord message sees, no more and no less.
///
/// Addresses, headlines and cautions of the sources are a press away there, and not in here.
pub fn render(reply: &Reply) -> String {
    join(blocks(reply), reply.language)
}

/// A sheet as plain text, all pages of it.
pub fn render_sheet(sheet: &Sheet) -> String {
    join(sheet_blocks(sheet).into_iter().map(|(_, block)| block), sheet.language)
}

fn join<'a>(blocks: impl IntoIterator<Item = Block<'a>>, language: Language) -> String {
    let mut text = String::new();
    let mut before: Option<Block<'_>> = None;
    for block in blocks {
        if let Some(before) = &before {
            text.push_str(if stand_together(before, &block) { "\n" } else { "\n\n" });
        }
        text.push_str(&plain(&block, language));
        before = Some(block);
    }
    text
}

/// Whether no empty line parts two blocks.
pub fn stand_together(before: &Block<'_>, block: &Block<'_>) -> bool {
    matches!(
        (before, block),
        (Block::Heading(_) | Block::Item(_), Block::Item(_))
            | (Block::Heading(_) | Block::Choice(_), Block::Choice(_))
            | (Block::Sources(_), Block::LanguageNote(_) | Block::Footer(_))
            | (Block::LanguageNote(_), Block::Footer(_))
    )
}

fn plain(block: &Block<'_>, language: Language) -> String {
    match block {
        Block::Title(text) | Block::Heading(text) => (*text).to_owned(),
        Block::Notice(line) | Block::Paragraph(line) | Block::LanguageNote(line) | Block::Footer(line) => {
            line.to_string()
        }
        Block::Item(line) => format!("• {line}"),
        Block::Quotation(quotation, line) => format!("“{}”\n— {line}", quotation.text),
        Block::Variant(variant, line) => {
            format!("{} “{}”\n— {line}", wording::also_given_as(language), variant.text)
        }
        Block::Sources(citations) => wording::cited_sources(language, citations).to_string(),
        Block::Choice(title) => format!("• {title}"),
    }
}
