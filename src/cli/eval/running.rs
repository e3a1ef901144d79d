//! Runs the queries of a set through a method, with a watch in hand.

use std::fs;
use std::time::{Duration, Instant};

use crate::cli::progress::bar;
use crate::evaluation::{LabelledSet, Measures, Query, Standing, Trial, percentile};
use crate::knowledge::Vocabulary;
use crate::matching::{Address, Entry, Matcher, MatchingSettings, Utterance};

/// What was measured of one method.
#[derive(Debug)]
pub struct Result {
    /// Its name.
    pub name: &'static str,
    /// How good it is.
    pub measures: Measures,
    /// What it costs.
    pub costs: Costs,
}

/// What a method costs.
#[derive(Debug)]
pub struct Costs {
    /// How long its table takes to make.
    pub build: Duration,
    /// Bytes of memory that the process took for its table; `None` where that is not measured.
    pub memory: Option<u64>,
    /// Bytes of the table itself: written out, or as the method counts them.
    pub index: u64,
    /// Half of the decisions are at least as fast.
    pub p50: Duration,
    /// All but one in a hundred decisions are at least as fast.
    pub p99: Duration,
}

/// Measures our matcher.
pub fn ours(
    table: Vec<Entry>,
    vocabulary: &Vocabulary,
    settings: &MatchingSettings,
    queries: &[Query],
) -> Result {
    let before = resident();
    let start = Instant::now();
    let matcher = Matcher::build(table, vocabulary, settings);
    let build = start.elapsed();
    let memory = resident().zip(before).map(|(after, before)| after.saturating_sub(before));
    let index = matcher.size() as u64;
    let decide = |text: &str| matcher.decide(asked(text));
    // The ranking stands in the explanation, which takes longer than the decision and is not timed.
    let standing = |text: &str, _| Standing::from(&matcher.explain(asked(text)));
    measured("onrecord", Making { build, memory, index }, queries, decide, standing)
}

/// Measures the other methods on the same set.
#[cfg(feature = "peers")]
pub fn peers(set: &LabelledSet) -> Vec<Result> {
    use crate::evaluation::peers;

    let measure = |method: &peers::Method| {
        let start = Instant::now();
        let peer = (method.build)(&set.entries);
        let build = start.elapsed();
        let index = peer.bytes() as u64;
        let standing = |_: &str, ranked: Vec<_>| peers::standing(&ranked, &set.entries);
        let making = Making { build, memory: None, index };
        measured(method.name, making, &set.queries, |text| peer.rank(text), standing)
    };
    peers::METHODS.iter().map(measure).collect()
}

/// The other methods are not built in.
#[cfg(not(feature = "peers"))]
pub fn peers(_: &LabelledSet) -> Vec<Result> {
    Vec::new()
}

/// What making a table took.
#[derive(Clone, Copy)]
struct Making {
    build: Duration,
    memory: Option<u64>,
    index: u64,
}

/// Asks every query; `decide` is timed, and `standing` tells from what came of it where the method stands.
fn measured<T>(
    name: &'static str,
    Making { build, memory, index }: Making,
    queries: &[Query],
    decide: impl Fn(&str) -> T,
    standing: impl Fn(&str, T) -> Standing,
) -> Result {
    let bar = bar(name, queries.len());
    let mut times = Vec::with_capacity(queries.len());
    let mut trials = Vec::with_capacity(queries.len());
    for query in queries {
        let start = Instant::now();
        let decided = std::hint::black_box(decide(&query.text));
        times.push(start.elapsed());
        trials.push(Trial::new(query, standing(&query.text, decided)));
        bar.inc(1);
    }
    bar.finish_and_clear();
    let at = |percent| percentile(&times, percent).unwrap_or_default();
    let costs = Costs { build, memory, index, p50: at(50), p99: at(99) };
    Result { name, measures: Measures::of(&trials), costs }
}

fn asked(text: &str) -> Utterance<'_> {
    Utterance { text, address: Address::Asked }
}

/// Bytes of memory that this process occupies, where the system tells (Linux).
fn resident() -> Option<u64> {
    let rollup = fs::read_to_string("/proc/self/smaps_rollup").ok()?;
    let line = rollup.lines().find_map(|line| line.strip_prefix("Rss:"))?;
    let kilobytes: u64 = line.trim().strip_suffix("kB")?.trim().parse().ok()?;
    Some(kilobytes * 1024)
}
