//! A sheet as a Discord message: pages that each name their own sources and offer their own choices.
//!
//! A page ends where a part ends; a quotation is divided only if it is longer than a page. Every page
//! lists the sources that it cites, with their numbers of the whole sheet, and has one menu with what its
//! parts lead to, so that what can be chosen is what can be read.

use std::collections::BTreeSet;
use std::iter;

use super::pages::Pen;
use super::picture::picture;
use super::span::{Chunk, Gap, Links, pack};
use super::{Audience, controls, embed_title};
use crate::discord::custom_id::CustomId;
use crate::discord::inquiry_form::target_value;
use crate::discord::limits::{self, length};
use crate::discord::message::{Button, Embed, Menu, MenuOption, Message, Row, Style};
use crate::picture;
use crate::reply::sheet::{Choice, Sheet};
use crate::reply::text::{Block, sheet_blocks};
use crate::reply::{Citation, Form, Inquiry, Line, Piece, Target, wording};

/// The colour at the edge of a sheet.
pub(super) const COLOUR: u32 = 0x003B_6EA8;
/// Room that a page keeps free of parts, for its sources.
const FOR_SOURCES: usize = 800;
/// Up to this length a list of sources has links; a longer one would take the page from its parts.
const LONGEST_LINKED: usize = 1400;

/// Draws a page of a sheet, counted from 0; a page that is not there is the last one. What is wanted as a
/// picture has one page.
pub fn render_sheet(sheet: &Sheet, page: usize, audience: Audience) -> Message {
    picture(sheet, audience).unwrap_or_else(|| page_of_words(sheet, page, audience))
}

/// Draws a page in words.
pub(super) fn page_of_words(sheet: &Sheet, page: usize, audience: Audience) -> Message {
    let pages = pages(sheet);
    let page = page.min(pages.len() - 1);
    let mut footer = sheet.footer.to_string();
    if pages.len() > 1 {
        footer = format!("{} · {footer}", wording::page(sheet.language, page + 1, pages.len()));
    }
    let embed = Embed::new(&embed_title(&sheet.title), &pages[page].text, &footer, COLOUR);
    let menu = menu(sheet, &pages[page].choices, audience);
    let buttons = buttons(sheet, audience);
    Message::embed(embed).with_rows(menu.into_iter().chain(buttons).chain(turn(
        sheet,
        page,
        pages.len(),
        audience,
    )))
}

/// Where one can go on from a sheet, and the button that deletes it.
pub(super) fn buttons(sheet: &Sheet, audience: Audience) -> Option<Row> {
    let doors = sheet.doors.iter().filter_map(|door| door_button(sheet, door, audience));
    Row::buttons(doors.chain(controls::delete(audience, sheet.language)))
}

/// All sources of a sheet, and in which language the record is.
pub(super) fn foot(sheet: &Sheet) -> String {
    let all = sheet.citations.iter().map(|citation| citation.n).collect();
    let chunks = Foot { sources: &sheet.citations, sheet }.chunks(&all);
    pack(&chunks, Embed::ROOM).into_iter().next().unwrap_or_default()
}

/// A page, ready to be shown.
struct Page<'a> {
    text: String,
    choices: Vec<&'a Choice>,
}

/// A part of a sheet, or as much of it as fits on a page.
struct Passage<'a> {
    chunk: Chunk,
    cited: BTreeSet<usize>,
    choice: Option<&'a Choice>,
}

/// A page to which passages are still added.
struct Open<'a> {
    chunks: Vec<Chunk>,
    /// Length of the chunks with what parts them.
    length: usize,
    cited: BTreeSet<usize>,
    foot: Vec<Chunk>,
    choices: Vec<&'a Choice>,
}

/// What stands at the foot of each page.
struct Foot<'a> {
    /// The sources of which those are listed that the page cites.
    sources: &'a [Citation],
    sheet: &'a Sheet,
}

/// There is always at least one page.
fn pages(sheet: &Sheet) -> Vec<Page<'_>> {
    // A list of sources is its own bibliography.
    let is_bibliography = matches!(sheet.inquiry, Some(Inquiry::Sources { .. }));
    let links = if is_bibliography { Links::To(&sheet.citations) } else { Links::None };
    let foot = Foot { sources: if is_bibliography { &[] } else { &sheet.citations }, sheet };
    let mut pages: Vec<Page<'_>> = Vec::new();
    let mut open: Option<Open<'_>> = None;
    for passage in passages(sheet, links) {
        open = Some(match open {
            None => Open::with(passage, &foot),
            Some(page) => match page.and(passage, &foot) {
                Ok(page) => page,
                Err(both) => {
                    let (page, passage) = *both;
                    pages.extend(page.closed());
                    Open::with(passage, &foot)
                }
            },
        });
    }
    match open {
        Some(page) => pages.extend(page.closed()),
        None => pages.push(Page { text: String::new(), choices: Vec::new() }),
    }
    pages
}

impl<'a> Open<'a> {
    fn with(passage: Passage<'a>, foot: &Foot<'_>) -> Self {
        Self {
            length: length(&passage.chunk.text()),
            foot: foot.chunks(&passage.cited),
            cited: passage.cited,
            chunks: vec![passage.chunk],
            choices: passage.choice.into_iter().collect(),
        }
    }

    /// The page with another passage, or both as they were if there is no room for it.
    fn and(mut self, passage: Passage<'a>, foot: &Foot<'_>) -> Result<Self, Box<(Self, Passage<'a>)>> {
        let Passage { chunk, cited, choice } = &passage;
        let grown = self.length + parted(chunk);
        let all_cited: BTreeSet<usize> = self.cited.union(cited).copied().collect();
        let foot = if all_cited == self.cited { self.foot.clone() } else { foot.chunks(&all_cited) };
        let choices = self.choices.len() + usize::from(choice.is_some());
        let room = Embed::ROOM.saturating_sub(foot.iter().map(parted).sum());
        if grown > room || choices > limits::SELECT_OPTIONS {
            return Err(Box::new((self, passage)));
        }
        self.length = grown;
        self.cited = all_cited;
        self.foot = foot;
        self.choices.extend(*choice);
        self.chunks.push(passage.chunk);
        Ok(self)
    }

    /// The finished page; several where its sources alone are more than one holds.
    fn closed(self) -> impl Iterator<Item = Page<'a>> {
        let chunks: Vec<Chunk> = self.chunks.into_iter().chain(self.foot).collect();
        let choices = iter::once(self.choices).chain(iter::repeat(Vec::new()));
        let texts = pack(&chunks, Embed::ROOM).into_iter();
        texts.zip(choices).map(|(text, choices)| Page { text, choices })
    }
}

/// Length of a chunk with what parts it from the one before it.
fn parted(chunk: &Chunk) -> usize {
    length(chunk.gap().as_str()) + length(&chunk.text())
}

impl Foot<'_> {
    /// The sources with these numbers in one line, with links unless that takes too much of the page; and in
    /// which language the record is.
    fn chunks(&self, cited: &BTreeSet<usize>) -> Vec<Chunk> {
        let cited = self.sources.iter().filter(|citation| cited.contains(&citation.n));
        let citations: Vec<Citation> = cited.cloned().collect();
        let sources = (!citations.is_empty()).then(|| {
            let line = wording::cited_sources(self.sheet.language, &citations);
            let chunk = |links| Chunk::line(Gap::Paragraph, "-# ", &line, links, Embed::ROOM);
            let linked = chunk(Links::To(&citations));
            if length(&linked.text()) <= LONGEST_LINKED { linked } else { chunk(Links::None) }
        });
        let gap = if sources.is_some() { Gap::Line } else { Gap::Paragraph };
        let note = self.sheet.language_note.as_ref();
        let note = note.map(|line| Chunk::line(gap, "-# ", line, Links::None, Embed::ROOM));
        sources.into_iter().chain(note).collect()
    }
}

/// The parts in order, a heading together with what it heads.
fn passages<'a>(sheet: &'a Sheet, links: Links<'a>) -> Vec<Passage<'a>> {
    let room = Embed::ROOM - FOR_SOURCES;
    let mut passages = Vec::new();
    let mut pen = Pen::new(sheet.language, links, room);
    for (place, block) in sheet_blocks(sheet) {
        let Some(place) = place else { continue };
        let cited = cited(&block);
        let mut choice = sheet.parts[place].choice.as_ref();
        let chunks = pen.draw(block);
        passages.extend(chunks.iter().flat_map(|chunk| divided(chunk, room)).map(|chunk| Passage {
            chunk,
            cited: cited.clone(),
            choice: choice.take(),
        }));
    }
    passages
}

/// A chunk, in pieces where a page cannot hold it.
fn divided(chunk: &Chunk, room: usize) -> Vec<Chunk> {
    let texts = pack(std::slice::from_ref(chunk), room);
    texts.into_iter().map(|text| Chunk::new(chunk.gap(), vec![text])).collect()
}

fn cited(block: &Block<'_>) -> BTreeSet<usize> {
    let of = |line: &Line| {
        line.pieces
            .iter()
            .filter_map(|piece| match piece {
                Piece::Citation(n) => Some(*n),
                _ => None,
            })
            .collect()
    };
    match block {
        Block::Paragraph(line) | Block::Item(line) => of(line),
        Block::Quotation(_, line) => of(line),
        _ => BTreeSet::new(),
    }
}

/// A menu of what the parts of a page lead to.
pub(super) fn menu(sheet: &Sheet, choices: &[&Choice], audience: Audience) -> Option<Row> {
    let option = |choice: &&Choice| MenuOption::new(&choice.title, target_value(&choice.target)?);
    let options = choices.iter().filter_map(option).collect();
    let id = CustomId::Pick { asker: audience.asker() };
    let heading = sheet.choices_heading.clone().unwrap_or_else(|| wording::follow_ups(sheet.language));
    Menu::new(&id, &heading, options).map(Row::menu)
}

/// A door that leads where one stands already is none, nor is one to a picture that cannot be drawn.
fn door_button(sheet: &Sheet, door: &Choice, audience: Audience) -> Option<Button> {
    let Target::Inquiry(inquiry) = &door.target else { return None };
    let is_picture = matches!(inquiry, Inquiry::Positions { form: Form::Picture, .. });
    let can_be_drawn = || sheet.chart.as_ref().is_some_and(picture::is_drawable);
    if sheet.inquiry.as_ref() == Some(inquiry) || is_picture && !can_be_drawn() {
        return None;
    }
    let id = CustomId::Open { inquiry: inquiry.clone(), page: 0, asker: audience.asker() };
    Button::new(Style::Secondary, &door.title, &id)
}

/// Previous and next page, where there are several.
fn turn(sheet: &Sheet, page: usize, pages: usize, audience: Audience) -> Option<Row> {
    let inquiry = sheet.inquiry.as_ref()?;
    let next = (page + 1 < pages).then_some(page + 1);
    let previous = (page.checked_sub(1), wording::previous_page(sheet.language));
    let targets = [previous, (next, wording::next_page(sheet.language))];
    Row::buttons(targets.into_iter().filter_map(|(target, label)| {
        let page = u16::try_from(target?).ok()?;
        let id = CustomId::Open { inquiry: inquiry.clone(), page, asker: audience.asker() };
        Button::new(Style::Secondary, &label, &id)
    }))
}

#[cfg(test)]
mod tests;
