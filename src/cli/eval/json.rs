//! A report as one JSON object: the same figures as drawn, unrounded.

use std::time::Duration;

use serde_json::{Value, json};

use super::Report;
use super::running::Result;
use crate::evaluation::{Calibration, Decisions, Selection};
use crate::knowledge::Problem;

/// The report as an object. Shares are 0..=1; what could not be measured is null.
pub fn object(report: &Report) -> Value {
    let mut object = json!({
        "set": report.set,
        "entries": report.size.0,
        "phrasings": report.size.1,
        "in_scope": report.ours.measures.in_scope,
        "out_of_scope": report.ours.measures.out_of_scope,
        "typos": report.typos,
        "methods": std::iter::once(&report.ours).chain(report.peers.iter().flatten()).map(method).collect::<Vec<_>>(),
    });
    if let Some(astray) = &report.astray {
        object["astray"] = astray.iter().map(problem).collect();
    }
    object
}

fn method(result: &Result) -> Value {
    let (measures, costs) = (&result.measures, &result.costs);
    json!({
        "name": result.name,
        "accuracy_at_1": measures.accuracy_at_1,
        "mrr_at_5": measures.mrr_at_5,
        "map_at_5": measures.map_at_5,
        "auroc": measures.auroc,
        "at_95_precision": measures.at_95_precision.as_ref().map(selection),
        "decisions": measures.decisions.as_ref().map(decisions),
        "calibration": measures.calibration.as_ref().map(calibration),
        "latency_us": {"p50": microseconds(costs.p50), "p99": microseconds(costs.p99)},
        "build_ms": microseconds(costs.build) / 1000.0,
        "memory_bytes": costs.memory,
        "index_bytes": costs.index,
    })
}

fn selection(selection: &Selection) -> Value {
    let threshold = selection.threshold.is_finite().then_some(selection.threshold);
    json!({"answered_rightly": selection.answered_rightly, "threshold": threshold})
}

fn decisions(decisions: &Decisions) -> Value {
    json!({
        "answered": decisions.answered,
        "offered": decisions.offered,
        "silent": decisions.silent,
        "share_answered": decisions.share_answered,
        "precision": decisions.precision,
        "answered_rightly": decisions.answered_rightly,
        "answered_wrongly": decisions.answered_wrongly,
        "out_of_scope_answered": decisions.out_of_scope_answered,
        "out_of_scope_recall": decisions.out_of_scope_recall,
        "out_of_scope_precision": decisions.out_of_scope_precision,
    })
}

fn calibration(calibration: &Calibration) -> Value {
    let bins = calibration.bins.iter().map(|bin| {
        json!({
            "from": bin.from,
            "queries": bin.queries,
            "mean_confidence": bin.mean_confidence,
            "share_right": bin.share_right,
        })
    });
    json!({
        "expected_error": calibration.expected_error,
        "by_chance": calibration.by_chance,
        "bins": bins.collect::<Vec<_>>(),
    })
}

fn problem(problem: &Problem) -> Value {
    let place = problem.place.as_ref();
    json!({
        "severity": problem.severity.to_string(),
        "file": place.map(|place| place.file.shown()),
        "line": place.map(|place| place.line),
        "message": problem.message,
        "hint": problem.hint,
    })
}

fn microseconds(time: Duration) -> f64 {
    time.as_secs_f64() * 1e6
}

#[cfg(test)]
mod tests {
    use super::object;
    use crate::cli::eval::drawing::tests::report;

    #[test]
    fn a_report_is_one_object() {
        insta::assert_json_snapshot!(object(&report()));
    }
}
