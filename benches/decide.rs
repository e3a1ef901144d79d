//! How long a decision takes at a size, beside other methods over the same phrasings, as ratios.
//!
//!     cargo bench --features peers --bench decide [-- SIZE …]
//!
//! Sizes are numbers of phrasings. Every method answers the same queries one after the other on one core; a
//! slow one only as many as fit its time. `times` says how many of our decisions fit into one of its own.

#![expect(clippy::print_stdout, reason = "figures are what a benchmark is run for")]
#![expect(clippy::cast_precision_loss, reason = "figures are rounded anyway")]

mod table;

use std::fs;
use std::hint::black_box;
use std::time::{Duration, Instant};

use onrecord::evaluation::peers::{Bm25, METHODS};
use onrecord::evaluation::{LabelledSet, percentile};

/// Sizes that are measured when none is named. The largest takes some minutes, most of them for the slowest peers.
const SIZES: [usize; 5] = [100, 1_500, 10_000, 100_000, 1_000_000];

/// Time that a method gets for its queries at one size.
const TIME: Duration = Duration::from_secs(5);

/// Queries that are asked however long they take.
const FEWEST: usize = 5;

/// Queries that warm caches and are not counted.
const WARMING: usize = 20;

/// Phrasings that tantivy fetches: what a search page shows.
const TOP: usize = 10;

/// What was measured of a method.
struct Figures {
    build: Duration,
    bytes: Option<u64>,
    times: Vec<Duration>,
}

fn main() {
    let named: Vec<usize> =
        std::env::args().skip(1).filter_map(|word| word.replace('_', "").parse().ok()).collect();
    let sizes = if named.is_empty() { SIZES.to_vec() } else { named };
    for size in sizes {
        let set = table::table(size);
        println!("\n{} phrasings of {} entries", set.phrasings(), set.entries.len());
        println!(
            "{:<22}{:>12}{:>12}{:>9}{:>9}{:>12}{:>12}",
            "method", "p50 µs", "p99 µs", "times", "queries", "build ms", "memory MB"
        );
        let ours = ours(&set);
        let half = median(&ours);
        line("onrecord", &ours, half);
        line("tantivy BM25 top 10", &tantivy(&set), half);
        for method in METHODS.iter().filter(|method| !method.name.contains("BM25")) {
            let start = Instant::now();
            let peer = (method.build)(&set.entries);
            let build = start.elapsed();
            let times = timed(&set, |text| drop(black_box(peer.rank(text))));
            line(method.name, &Figures { build, bytes: Some(peer.bytes() as u64), times }, half);
        }
    }
    let peak =
        status("VmHWM:").map_or_else(|| "unknown".to_owned(), |bytes| format!("{} MB", bytes / 1_000_000));
    println!("\nmost memory at any time, tables and all: {peak}");
}

fn ours(set: &LabelledSet) -> Figures {
    let before = status("VmRSS:");
    let start = Instant::now();
    let matcher = table::matcher(set);
    let build = start.elapsed();
    let bytes = status("VmRSS:").zip(before).map(|(after, before)| after.saturating_sub(before));
    let times = timed(set, |text| drop(black_box(matcher.decide(table::asked(text)))));
    Figures { build, bytes, times }
}

fn tantivy(set: &LabelledSet) -> Figures {
    use onrecord::evaluation::peers::Peer;

    let start = Instant::now();
    let index = Bm25::new(&set.entries);
    let build = start.elapsed();
    let times = timed(set, |text| drop(black_box(index.phrasings(text, TOP))));
    Figures { build, bytes: Some(index.bytes() as u64), times }
}

fn timed(set: &LabelledSet, decide: impl Fn(&str)) -> Vec<Duration> {
    let begin = Instant::now();
    for query in set.queries.iter().rev().take(WARMING) {
        decide(&query.text);
        if begin.elapsed() > TIME {
            break;
        }
    }
    let begin = Instant::now();
    let mut times = Vec::with_capacity(set.queries.len());
    for query in &set.queries {
        if times.len() >= FEWEST && begin.elapsed() > TIME {
            break;
        }
        let start = Instant::now();
        decide(&query.text);
        times.push(start.elapsed());
    }
    times
}

fn median(figures: &Figures) -> f64 {
    percentile(&figures.times, 50).unwrap_or_default().as_secs_f64()
}

fn line(name: &str, figures: &Figures, ours: f64) {
    let p99 = percentile(&figures.times, 99).unwrap_or_default();
    let times = median(figures) / ours;
    let megabytes =
        figures.bytes.map_or_else(|| "–".to_owned(), |bytes| format!("{:.1}", bytes as f64 / 1e6));
    println!(
        "{name:<22}{:>12.1}{:>12.1}{times:>9.2}{:>9}{:>12.1}{megabytes:>12}",
        median(figures) * 1e6,
        p99.as_secs_f64() * 1e6,
        figures.times.len(),
        figures.build.as_secs_f64() * 1e3,
    );
}

/// A figure of this process in bytes, where the system tells (Linux).
fn status(key: &str) -> Option<u64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix(key))?;
    line.trim().strip_suffix("kB")?.trim().parse::<u64>().ok().map(|kilobytes| kilobytes * 1024)
}
