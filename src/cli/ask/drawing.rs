//! A reply drawn for people: wrapped and in colour on a terminal, plain when piped.
//!
//! Draws the blocks of [`crate::reply::text`] in their order and says nothing that they do not say;
//! only the sources, a press away on Discord, are spelt out here, because paper has no buttons.

use std::fmt::Write;
use std::io;

use anstyle::{AnsiColor, Style};
use supports_hyperlinks::Stream;
use textwrap::{Options, WordSplitter};

use super::visible::visible;
use crate::reply::text::{Block, blocks, sheet_blocks, stand_together};
use crate::reply::{Citation, Language, Line, Piece, Reply, Sheet, Suggestion, wording};

/// Beyond this, a line is too long for the eye to find the next.
const WIDEST: usize = 100;
/// Below this, wrapping helps nobody.
const NARROWEST: usize = 20;

const NO_BREAK_SPACE: char = '\u{a0}';

const TITLE: Style = Style::new().bold();
const NOTICE: Style = AnsiColor::Yellow.on_default();
const QUOTED: Style = AnsiColor::Cyan.on_default();
const QUIET: Style = Style::new().dimmed();
const NORMAL: Style = Style::new();

/// What a reply is drawn on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::cli) struct Paper {
    /// Columns to wrap at; `None`: long lines stay long.
    width: Option<usize>,
    colour: Colour,
    addresses: Addresses,
    choices: Choices,
}

/// Whether styles are drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Colour {
    Drawn,
    Plain,
}

/// How the address of a source is given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Addresses {
    /// Behind the name of the source, to click on.
    Linked,
    /// Below it, to copy.
    Spelt,
}

/// How records to choose from are listed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Choices {
    /// As a list to read.
    Bulleted,
    /// With numbers to type.
    Numbered,
}

impl Paper {
    /// Neither colour nor width: a file, a pipe.
    pub(super) fn plain() -> Self {
        Self { width: None, colour: Colour::Plain, addresses: Addresses::Spelt, choices: Choices::Bulleted }
    }

    /// What standard output is: a terminal with its width and what it can do, or a pipe.
    pub(in crate::cli) fn of_standard_output() -> Self {
        if !io::IsTerminal::is_terminal(&io::stdout()) {
            return Self::plain();
        }
        let has_colour = anstream::AutoStream::choice(&io::stdout()) != anstream::ColorChoice::Never;
        let has_links = has_colour && supports_hyperlinks::on(Stream::Stdout);
        Self {
            width: Some(textwrap::termwidth().clamp(NARROWEST, WIDEST)),
            colour: if has_colour { Colour::Drawn } else { Colour::Plain },
            addresses: if has_links { Addresses::Linked } else { Addresses::Spelt },
            choices: Choices::Bulleted,
        }
    }

    /// The same, with numbers to type at choices.
    pub(super) fn with_numbers(self) -> Self {
        Self { choices: Choices::Numbered, ..self }
    }
}

/// Draws a reply; no line break at the end.
pub(in crate::cli) fn draw(reply: &Reply, paper: &Paper) -> String {
    draw_blocks(blocks(reply), reply.language, paper)
}

/// Draws a sheet, all of it; no line break at the end.
pub(in crate::cli) fn draw_sheet(sheet: &Sheet, paper: &Paper) -> String {
    draw_blocks(sheet_blocks(sheet).into_iter().map(|(_, block)| block), sheet.language, paper)
}

fn draw_blocks<'a>(blocks: impl IntoIterator<Item = Block<'a>>, language: Language, paper: &Paper) -> String {
    let mut page = Page::new(paper, language);
    let mut number = 0;
    let mut before: Option<Block<'_>> = None;
    for block in blocks {
        if let Some(before) = &before {
            let is_next_line = stand_together(before, &block) && !matches!(block, Block::Footer(_));
            page.part(if is_next_line { "" } else { "\n" });
        }
        page.block(&block, &mut number);
        before = Some(block);
    }
    page.text
}

/// Draws the sources of a reply in full, with what a reader should know about each.
pub(super) fn draw_sources(reply: &Reply, paper: &Paper) -> String {
    let mut page = Page::new(paper, reply.language);
    page.sources(&reply.citations, Cautions::Shown);
    page.text
}

/// Draws a sentence that belongs to no reply.
pub(super) fn draw_sentence(sentence: &str, paper: &Paper) -> String {
    let mut page = Page::new(paper, Language::English);
    page.write(sentence, NORMAL, "", "");
    page.text
}

/// Draws records to choose from under a heading, numbered from one.
pub(super) fn draw_choices(heading: &str, choices: &[Suggestion], paper: &Paper) -> String {
    let mut page = Page::new(paper, Language::English);
    page.write(heading, TITLE, "", "");
    for (index, choice) in choices.iter().enumerate() {
        page.part("");
        page.choice(&choice.title, index + 1);
    }
    page.text
}

/// Whether cautions about sources are drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Cautions {
    Shown,
    Left,
}

struct Page<'a> {
    paper: &'a Paper,
    language: Language,
    text: String,
}

impl<'a> Page<'a> {
    fn new(paper: &'a Paper, language: Language) -> Self {
        Self { paper, language, text: String::new() }
    }

    /// Begins a new line, with `gap` before it.
    fn part(&mut self, gap: &str) {
        self.text.push('\n');
        self.text.push_str(gap);
    }

    fn block(&mut self, block: &Block<'_>, number: &mut usize) {
        match block {
            Block::Title(text) | Block::Heading(text) => self.write(text, TITLE, "", ""),
            Block::Notice(line) => self.write(&self.words(line), NOTICE, "", ""),
            Block::Paragraph(line) => self.write(&self.words(line), NORMAL, "", ""),
            Block::Item(line) => self.write(&self.words(line), NORMAL, "• ", "  "),
            Block::Quotation(quotation, line) => self.quotation("", &quotation.text, &self.words(line)),
            Block::Variant(variant, line) => {
                let introduction = format!("{} ", wording::also_given_as(self.language));
                self.quotation(&introduction, &variant.text, &self.words(line));
            }
            Block::Sources(citations) => self.sources(citations, Cautions::Left),
            Block::Choice(title) => {
                *number += 1;
                self.choice(title, *number);
            }
            Block::LanguageNote(line) | Block::Footer(line) => self.write(&self.words(line), QUIET, "", ""),
        }
    }

    fn quotation(&mut self, introduction: &str, words: &str, attribution: &str) {
        self.write(&format!("{introduction}“{words}”"), QUOTED, "  ", "  ");
        self.part("");
        self.write(attribution, QUIET, "  — ", "    ");
    }

    fn choice(&mut self, title: &str, number: usize) {
        match self.paper.choices {
            Choices::Bulleted => self.write(title, NORMAL, "• ", "  "),
            Choices::Numbered => self.write(title, NORMAL, &format!("{number}  "), "   "),
        }
    }

    fn sources(&mut self, citations: &[Citation], cautions: Cautions) {
        self.write(&wording::sources(self.language), TITLE, "", "");
        for citation in citations {
            let number = format!("[{}] ", citation.n);
            let indent = " ".repeat(number.len());
            let source = wording::source(citation).to_string();
            self.part("");
            match (&citation.url, self.paper.addresses) {
                (Some(url), Addresses::Linked) => self.link(&source, url, &number, &indent),
                (Some(url), Addresses::Spelt) => {
                    self.write(&source, NORMAL, &number, &indent);
                    // Not wrapped: a broken address leads nowhere.
                    let _ = write!(self.text, "\n{indent}{}", visible(url));
                }
                (None, _) => self.write(&source, NORMAL, &number, &indent),
            }
            if let (Cautions::Shown, Some(caution)) = (cautions, &citation.caution) {
                self.part("");
                self.write(caution, QUIET, &indent, &indent);
            }
        }
    }

    /// The line as text, in which no number of a citation is wrapped away from what it carries.
    fn words(&self, line: &Line) -> String {
        if self.paper.width.is_none() {
            return line.to_string();
        }
        let mut words = String::new();
        for piece in &line.pieces {
            if matches!(piece, Piece::Citation(_)) && words.ends_with(' ') {
                words.pop();
                words.push(NO_BREAK_SPACE);
            }
            words.push_str(&piece.to_string());
        }
        words
    }

    /// Writes a paragraph, each of its lines in the style.
    fn write(&mut self, text: &str, style: Style, first: &str, others: &str) {
        let lines = self.wrap(text, first, others);
        for (index, line) in lines.iter().enumerate() {
            if index > 0 {
                self.text.push('\n');
            }
            let indent = if index == 0 { first } else { others };
            let words = &line[indent.len().min(line.len())..];
            let (begin, end) = match self.paper.colour {
                Colour::Drawn => (style.render().to_string(), style.render_reset().to_string()),
                Colour::Plain => (String::new(), String::new()),
            };
            let _ = write!(self.text, "{indent}{begin}{words}{end}");
        }
    }

    /// Writes a paragraph, each line of which leads to the address.
    fn link(&mut self, text: &str, url: &str, first: &str, others: &str) {
        let url = visible(url);
        for (index, line) in self.wrap(text, first, others).iter().enumerate() {
            if index > 0 {
                self.text.push('\n');
            }
            let (indent, words) = line.split_at(if index == 0 { first.len() } else { others.len() });
            let _ = write!(self.text, "{indent}\x1b]8;;{url}\x1b\\{words}\x1b]8;;\x1b\\");
        }
    }

    fn wrap(&self, text: &str, first: &str, others: &str) -> Vec<String> {
        let text = visible(text);
        let Some(width) = self.paper.width else {
            return vec![format!("{first}{text}")];
        };
        let options = Options::new(width)
            .initial_indent(first)
            .subsequent_indent(others)
            .word_splitter(WordSplitter::NoHyphenation);
        textwrap::wrap(&text, options).into_iter().map(std::borrow::Cow::into_owned).collect()
    }
}

#[cfg(test)]
mod tests {
    use proptest::proptest;

    use super::{Addresses, Choices, Colour, Language, Line, Paper, draw, draw_choices, draw_sources};
    use crate::knowledge::{RecordKind, RecordRef};
    use crate::reply::miniature::miniature;
    use crate::reply::{Reply, show, text, wording};

    fn reply(kind: RecordKind, id: &str) -> Reply {
        show(&miniature(), &RecordRef { kind, id: id.into() }, Language::English)
            .expect("the record is there")
    }

    fn narrow() -> Paper {
        Paper { width: Some(60), ..Paper::plain() }
    }

    fn screen() -> Paper {
        let (colour, addresses) = (Colour::Drawn, Addresses::Linked);
        Paper { width: Some(60), colour, addresses, choices: Choices::Numbered }
    }

    /// Escape characters as a reader of the snapshot can see them.
    fn readable(text: &str) -> String {
        text.replace('\u{1b}', "␛")
    }

    #[test]
    fn a_pipe_gets_plain_text() {
        insta::assert_snapshot!(draw(&reply(RecordKind::Faq, "was-anyone-hurt"), &Paper::plain()));
    }

    #[test]
    fn a_narrow_page_is_wrapped() {
        insta::assert_snapshot!(draw(&reply(RecordKind::Faq, "what-was-the-cause"), &narrow()));
    }

    #[test]
    fn a_terminal_gets_colour_and_links() {
        insta::assert_snapshot!(readable(&draw(&reply(RecordKind::Faq, "how-many-aboard"), &screen())));
    }

    #[test]
    fn choices_have_numbers_to_type() {
        let follow_ups = reply(RecordKind::Faq, "how-many-aboard").follow_ups;
        let heading = wording::follow_ups(Language::English);
        insta::assert_snapshot!(draw_choices(&heading, &follow_ups, &narrow().with_numbers()));
    }

    #[test]
    fn sources_in_full_come_with_their_cautions() {
        let reply = reply(RecordKind::Faq, "how-many-aboard");
        insta::assert_snapshot!(draw_sources(&reply, &Paper::plain()));
    }

    #[test]
    fn a_pipe_says_what_the_plain_text_says() {
        for entry in miniature().faq {
            let reply = reply(RecordKind::Faq, &entry.id);
            let drawn = draw(&reply, &Paper::plain());
            let lines: Vec<&str> = drawn.lines().map(str::trim).collect();
            let text = text::render(&reply);
            let sources = wording::sources(Language::English);
            for line in text.lines().filter(|line| !line.starts_with(&sources)) {
                assert!(lines.contains(&line), "`{line}` is missing in:\n{drawn}");
            }
        }
    }

    proptest! {
        #[test]
        fn no_text_acts_on_the_terminal(text in ".*", width in 20_usize..100) {
            let mut reply = reply(RecordKind::Faq, "how-many-aboard");
            reply.title.clone_from(&text);
            reply.body = vec![Line::text(text.clone())];
            reply.quotations[0].text = text;
            let drawn = draw(&reply, &Paper { width: Some(width), ..Paper::plain() });
            assert!(!drawn.chars().any(|c| c.is_control() && c != '\n'), "{drawn:?}");
        }
    }
}
