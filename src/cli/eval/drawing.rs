//! A report as a person reads it: what was measured, the measures with what they mean, the reliability of
//! the confidence, and the other methods beside ours.

use anstyle::Style;

use comfy_table::{CellAlignment, ContentArrangement, LineStyle, Table, TableStyle};

use super::Report;
use super::figures::{NOTHING, number, share, size, time};
use super::running::Result;
use crate::cli::count::counted;
use crate::evaluation::{Bin, Calibration, Decisions, Measures};

const TITLE: Style = Style::new().bold();

/// One line under the head: the tables are long, and figures in columns guide the eye.
const RULED: TableStyle = TableStyle::new().header_separator(LineStyle::none().fill('─').junction('─'));

/// Draws a report; no line break at the end.
pub fn draw(report: &Report) -> String {
    let mut parts = vec![opening(report), measures(&report.ours)];
    parts.extend(report.ours.measures.calibration.as_ref().map(reliability));
    parts.extend(report.peers.as_deref().map(|peers| comparison(&report.ours, peers)));
    parts.extend(report.astray.as_ref().map(|astray| match astray.len() {
        0 => "every golden question goes where it should".to_owned(),
        count => format!("{} astray", counted(count, "golden question goes", "golden questions go")),
    }));
    parts.join("\n\n")
}

fn opening(report: &Report) -> String {
    let (entries, phrasings) = report.size;
    let Measures { in_scope, out_of_scope, .. } = report.ours.measures;
    let typos = match report.typos {
        0 => String::new(),
        1 => ", with 1 typing error each".to_owned(),
        most => format!(", with 1 to {most} typing errors each"),
    };
    let lines = [
        heading(&format!("Measured on {}", report.set)),
        format!("{} entries with {} phrasings", number(entries), number(phrasings)),
        format!("{} queries in scope, {} out of scope{typos}", number(in_scope), number(out_of_scope)),
    ];
    lines.join("\n")
}

fn heading(text: &str) -> String {
    format!("{}{text}{}", TITLE.render(), TITLE.render_reset())
}

/// Our own measures, one a line with what it says.
fn measures(ours: &Result) -> String {
    let (measures, costs) = (&ours.measures, &ours.costs);
    let mut rows = vec![
        [
            "accuracy@1".to_owned(),
            share(measures.accuracy_at_1),
            "in scope: the best entry is right".to_owned(),
        ],
        ["MRR@5".to_owned(), share(measures.mrr_at_5), "mean of 1/rank of the first right entry".to_owned()],
        ["MAP@5".to_owned(), share(measures.map_at_5), "mean average precision of the first five".to_owned()],
        [
            "AUROC".to_owned(),
            share(measures.auroc),
            "chance that what is in scope is surer than what is not".to_owned(),
        ],
        at_95(measures),
    ];
    rows.extend(measures.decisions.iter().flat_map(decided));
    let calibration = measures.calibration.as_ref();
    let over = calibration.map_or_else(String::new, |calibration| {
        let by_chance = share(Some(calibration.by_chance));
        format!("distance of confidence and truth, ten bins; {by_chance} by chance on so few queries")
    });
    rows.push(["calibration error".to_owned(), share(calibration.map(|found| found.expected_error)), over]);
    rows.push(["latency p50".to_owned(), time(costs.p50), "half of the decisions".to_owned()]);
    rows.push(["latency p99".to_owned(), time(costs.p99), "all but one in a hundred".to_owned()]);
    rows.push(["build".to_owned(), time(costs.build), "making the table ready".to_owned()]);
    rows.push(["memory".to_owned(), size(costs.memory), "what the process took for this".to_owned()]);
    rows.push(["index".to_owned(), size(Some(costs.index)), "the table itself, written out".to_owned()]);
    let mut table = table(&["measure", "value", "what it says"]);
    table.add_rows(rows);
    aligned(table, 1..2)
}

fn at_95(measures: &Measures) -> [String; 3] {
    let found = measures.at_95_precision;
    let threshold = found.map(|found| found.threshold).filter(|threshold| threshold.is_finite());
    let says = match threshold {
        Some(threshold) => format!("in scope: answered rightly from confidence {threshold:.3}"),
        None => "in scope: no threshold is as precise".to_owned(),
    };
    ["right at 95 %".to_owned(), share(found.map(|found| found.answered_rightly)), says]
}

fn decided(done: &Decisions) -> Vec<[String; 3]> {
    let all = done.answered + done.offered + done.silent;
    let of_all = format!(
        "answered {}, offered {}, silent {} of {}",
        number(done.answered),
        number(done.offered),
        number(done.silent),
        number(all)
    );
    let row = |name: &str, value, says: &str| [name.to_owned(), share(value), says.to_owned()];
    vec![
        row("share answered", Some(done.share_answered), &of_all),
        row("precision", done.precision, "of the answers: right"),
        row("answered rightly", done.answered_rightly, "of what is in scope"),
        row("answered wrongly", done.answered_wrongly, "of what is in scope"),
        row("false answers", done.out_of_scope_answered, "of what is out of scope: answered"),
        row(
            "silence recall",
            done.out_of_scope_recall,
            "of what is out of scope: nothing answered or offered",
        ),
        row("silence precision", done.out_of_scope_precision, "of the silences: out of scope"),
    ]
}

/// The bins that hold queries.
fn reliability(calibration: &Calibration) -> String {
    let mut table = table(&["confidence", "queries", "mean confidence", "share right", "difference"]);
    let step = 1.0 / f64::from(u8::try_from(calibration.bins.len()).expect("there are ten bins"));
    for bin in &calibration.bins {
        let Bin { from, queries, mean_confidence, share_right } = *bin;
        let shown = |value: f64| if queries == 0 { NOTHING.to_owned() } else { format!("{value:.3}") };
        let gap = share_right - mean_confidence;
        table.add_row([
            format!("{from:.1} – {:.1}", from + step),
            number(queries),
            shown(mean_confidence),
            shown(share_right),
            if queries == 0 { NOTHING.to_owned() } else { format!("{gap:+.3}") },
        ]);
    }
    let title = heading("Reliability: is the best entry right as often as its confidence says?");
    format!("{title}\n{}", aligned(table, 1..5))
}

/// All methods, one a line.
fn comparison(ours: &Result, peers: &[Result]) -> String {
    let columns =
        ["method", "acc@1", "MRR@5", "MAP@5", "AUROC", "right at 95 %", "p50", "p99", "build", "index"];
    let mut table = table(&columns);
    for Result { name, measures, costs } in std::iter::once(ours).chain(peers) {
        let at_95 = measures.at_95_precision.map(|found| found.answered_rightly);
        table.add_row([
            (*name).to_owned(),
            share(measures.accuracy_at_1),
            share(measures.mrr_at_5),
            share(measures.map_at_5),
            share(measures.auroc),
            share(at_95),
            time(costs.p50),
            time(costs.p99),
            time(costs.build),
            size(Some(costs.index)),
        ]);
    }
    format!("{}\n{}", heading("Other methods on the same set"), aligned(table, 1..columns.len()))
}

fn table(columns: &[&str]) -> Table {
    let mut table = Table::new();
    table.load_style(RULED).set_content_arrangement(ContentArrangement::Dynamic);
    table.set_header(columns);
    table
}

/// The table with these columns aligned to the right, for figures.
fn aligned(mut table: Table, figures: std::ops::Range<usize>) -> String {
    for index in figures {
        if let Some(column) = table.column_mut(index) {
            column.set_cell_alignment(CellAlignment::Right);
        }
    }
    // Where nothing is drawn at the right edge, there is nothing to fill up to.
    table.to_string().lines().map(str::trim_end).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
pub(super) mod tests {
    use std::time::Duration;

    use super::draw;
    use crate::cli::eval::Report;
    use crate::cli::eval::running::{Costs, Result};
    use crate::evaluation::{Action, Measures, Query, Standing, Trial};

    /// Queries as (right entry or none, best entry, score), answered from 0.7.
    fn result(name: &'static str, action: Option<fn(f64, &str) -> Action>, costs: Costs) -> Result {
        let queries =
            [("a", "a", 0.95), ("a", "b", 0.55), ("b", "b", 0.85), ("", "a", 0.75), ("", "b", 0.05)];
        let labelled = queries.map(|(gold, _, _)| Query {
            text: String::new(),
            gold: (!gold.is_empty()).then(|| vec![gold.to_owned()]),
        });
        let trials: Vec<Trial<'_>> = labelled
            .iter()
            .zip(queries)
            .map(|(query, (_, best, score))| {
                let action = action.map(|act| act(score, best));
                Trial::new(query, Standing { ranked: vec![best.to_owned()], score, action })
            })
            .collect();
        Result { name, measures: Measures::of(&trials), costs }
    }

    /// A report on five queries, the same on every machine.
    pub fn report() -> Report {
        let act = |score: f64, best: &str| match score {
            0.7.. => Action::Answered(best.to_owned()),
            0.4.. => Action::Offered,
            _ => Action::Silent,
        };
        let costs = |memory, index, microseconds| Costs {
            build: Duration::from_micros(1000 * microseconds),
            memory,
            index,
            p50: Duration::from_micros(microseconds),
            p99: Duration::from_micros(4 * microseconds),
        };
        Report {
            set: "entries.jsonl and queries.jsonl".to_owned(),
            size: (2, 1_500),
            typos: 2,
            ours: result("onrecord", Some(act), costs(Some(90_000), 12_000, 40)),
            peers: Some(vec![result("BM25 (tantivy)", None, costs(None, 60_000, 900))]),
            astray: None,
        }
    }

    #[test]
    fn a_report_says_what_was_measured_and_what_it_means() {
        insta::assert_snapshot!(anstream::adapter::strip_str(&draw(&report())));
    }

    #[test]
    fn golden_questions_end_with_how_many_go_astray() {
        let report = Report { astray: Some(Vec::new()), peers: None, typos: 0, ..report() };
        assert!(draw(&report).ends_with("every golden question goes where it should"));
    }
}
