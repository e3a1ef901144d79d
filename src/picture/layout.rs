//! Where everything stands: claims are rows, parties columns, and each cell has a sign and a word.
//!
//! Statements stand in full beside their row. The page is as wide as its columns need and as high as its
//! rows: with more parties than fit side by side, the claims come again with the next parties below.

use super::canvas::{Anchor, Area, Canvas, Ink};
use super::fonts::{Face, Weight};
use super::palette::{INK, PAPER, QUIET, RULE, tint};
use super::symbols::{SIDE, strokes};
use super::wrap::{wrap, wrap_within};
use crate::reply::sheet::{Chart, Party, Stance, Statement};

/// Around everything.
const MARGIN: f32 = 32.0;
/// Of the page; the claims take what the parties leave.
const LEAST_WIDTH: f32 = 960.0;
/// Of the claims.
const LEAST_CLAIM: f32 = 380.0;
/// Of a party.
const COLUMN: f32 = 164.0;
/// Most parties side by side.
const MOST_COLUMNS: usize = 6;
/// Most lines of a party's name.
const NAME_LINES: usize = 4;
/// Between a cell and its neighbours.
const INSET: f32 = 4.0;
/// Between the edge of a cell or row and what is in it.
const PADDING: f32 = 12.0;

const TITLE: Face = Face { size: 32.0, weight: Weight::Bold };
const NAME: Face = Face { size: 21.0, weight: Weight::Bold };
const CLAIM: Face = Face { size: 22.0, weight: Weight::Regular };
const NOTE: Face = Face { size: 17.0, weight: Weight::Regular };
const WORD: Face = Face { size: 19.0, weight: Weight::Bold };

/// Draws a chart.
pub(super) fn page(chart: &Chart) -> String {
    let columns = chart.parties.len().clamp(1, MOST_COLUMNS);
    let of_columns = COLUMN * count(columns);
    let width = (2.0 * MARGIN + LEAST_CLAIM + of_columns).max(LEAST_WIDTH);
    let claim = width - 2.0 * MARGIN - of_columns;
    let mut page = Page { canvas: Canvas::default(), y: MARGIN, width, claim };
    page.lines(&wrap(&chart.title, page.room(), TITLE), ink(TITLE, INK));
    let mut first = 0;
    for parties in chart.parties.chunks(MOST_COLUMNS) {
        page.y += PADDING;
        page.heads(parties);
        for (row, statement) in chart.statements.iter().enumerate() {
            let cells: Vec<Cell> = parties.iter().map(|party| Cell::new(party, row)).collect();
            page.row(statement, &cells);
        }
        first += parties.len();
        page.rule();
        page.y += if first < chart.parties.len() { 2.0 * PADDING } else { PADDING };
    }
    let foot = chart.silence.iter().chain([&chart.footer]);
    for text in foot {
        page.lines(&wrap(text, page.room(), NOTE), ink(NOTE, QUIET));
    }
    let height = (page.y + MARGIN).ceil();
    page.canvas.finish(width, height, PAPER, &chart.title)
}

/// A page, drawn from above down to `y`.
struct Page {
    canvas: Canvas,
    y: f32,
    width: f32,
    /// Width of the column of claims.
    claim: f32,
}

/// A stance with the lines of its word.
struct Cell {
    stance: Option<Stance>,
    word: Vec<String>,
}

impl Cell {
    fn new(party: &Party, row: usize) -> Self {
        let (stance, word) = party.stances.get(row).map_or((None, ""), |(stance, word)| (*stance, word));
        Self { stance, word: wrap(word, COLUMN - 2.0 * (INSET + 4.0), WORD) }
    }

    fn height(&self) -> f32 {
        SIDE + leading(WORD) * count(self.word.len())
    }
}

impl Page {
    fn room(&self) -> f32 {
        self.width - 2.0 * MARGIN
    }

    /// The left edge of a party's column.
    fn column(&self, at: usize) -> f32 {
        MARGIN + self.claim + COLUMN * count(at)
    }

    fn lines(&mut self, lines: &[String], ink: Ink) {
        self.y = self.lines_at(MARGIN, self.y, lines, ink);
    }

    /// Draws lines one below the other, and returns where they end.
    fn lines_at(&mut self, x: f32, mut y: f32, lines: &[String], ink: Ink) -> f32 {
        for line in lines {
            // The base line lies so far below the upper edge that the line stands in the middle of its space.
            self.canvas.text(x, y + f32::midpoint(leading(ink.face), 0.7 * ink.face.size), line, ink);
            y += leading(ink.face);
        }
        y
    }

    /// The names of the parties, on one base.
    fn heads(&mut self, parties: &[Party]) {
        let names: Vec<Vec<String>> = parties
            .iter()
            .map(|party| wrap_within(&party.name, COLUMN - 2.0 * INSET, NAME, NAME_LINES))
            .collect();
        let tallest = names.iter().map(Vec::len).max().unwrap_or_default();
        for (at, name) in names.iter().enumerate() {
            let x = self.column(at) + COLUMN / 2.0;
            let y = self.y + leading(NAME) * count(tallest - name.len());
            self.lines_at(x, y, name, Ink { anchor: Anchor::Middle, ..ink(NAME, INK) });
        }
        self.y += leading(NAME) * count(tallest) + PADDING / 2.0;
    }

    fn row(&mut self, statement: &Statement, cells: &[Cell]) {
        self.rule();
        let room = self.claim - PADDING;
        let text = wrap(&format!("({}) {}", statement.letter, statement.text), room, CLAIM);
        let note = wrap(&statement.standing, room, NOTE);
        let words = leading(CLAIM) * count(text.len()) + leading(NOTE) * count(note.len());
        let tallest = cells.iter().map(Cell::height).fold(0.0, f32::max);
        let height = (words.max(tallest) + 2.0 * PADDING).ceil();
        let top = self.y;
        let middle = self.lines_at(MARGIN, top + (height - words) / 2.0, &text, ink(CLAIM, INK));
        self.lines_at(MARGIN, middle, &note, ink(NOTE, QUIET));
        for (at, cell) in cells.iter().enumerate() {
            let area = Area { x: self.column(at), y: top, width: COLUMN, height };
            self.cell(cell, area);
        }
        self.y = top + height;
    }

    fn cell(&mut self, cell: &Cell, area: Area) {
        let tint = tint(cell.stance);
        if cell.stance.is_some() {
            let inner = Area {
                x: area.x + INSET,
                y: area.y + INSET,
                width: area.width - 2.0 * INSET,
                height: area.height - 2.0 * INSET,
            };
            self.canvas.fill(inner, 8.0, tint.ground);
        }
        let (middle, top) = (area.x + area.width / 2.0, area.y + (area.height - cell.height()) / 2.0);
        self.canvas.stroke(middle - SIDE / 2.0, top, strokes(cell.stance), tint.text);
        let ink = Ink { anchor: Anchor::Middle, ..ink(WORD, tint.text) };
        self.lines_at(middle, top + SIDE, &cell.word, ink);
    }

    fn rule(&mut self) {
        let area = Area { x: MARGIN, y: self.y, width: self.room(), height: 1.0 };
        self.canvas.fill(area, 0.0, RULE);
    }
}

/// Ink that begins at its place.
const fn ink(face: Face, colour: &'static str) -> Ink {
    Ink { face, colour, anchor: Anchor::Start }
}

/// From one line to the next, in whole pixels, so that lines are equally sharp.
fn leading(face: Face) -> f32 {
    (face.size * 1.35).round()
}

#[expect(clippy::cast_precision_loss, reason = "nothing here is counted to more than a few hundred")]
fn count(number: usize) -> f32 {
    number as f32
}
