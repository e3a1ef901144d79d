//! `ask --explain`: how a decision came about, as a table.

use std::fmt::Write;

use comfy_table::presets::UTF8_HORIZONTAL_ONLY;
use comfy_table::{CellAlignment, ContentArrangement, Table};

use crate::matching::Explanation;

/// Draws the explanation of one decision; no line break at the end.
pub(super) fn draw(explanation: &Explanation) -> String {
    let mut text = format!("words: {}\n", explanation.words.join(" "));
    let mut table = Table::new();
    table.load_style(UTF8_HORIZONTAL_ONLY).set_content_arrangement(ContentArrangement::Dynamic);
    table.set_header(["record", "confidence"]);
    for candidate in &explanation.candidates {
        table.add_row([candidate.record.to_string(), format!("{:.2}", candidate.confidence)]);
    }
    if let Some(column) = table.column_mut(1) {
        column.set_cell_alignment(CellAlignment::Right);
    }
    let thresholds = explanation.thresholds;
    let _ = write!(
        text,
        "{table}\nanswered from {:.2}, suggested from {:.2}",
        thresholds.answer, thresholds.suggest
    );
    text
}
