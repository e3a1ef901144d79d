//! How long a decision takes at a size, how long the table takes to be made ready and how much memory it holds;
//! beside other methods over the same phrasings, as ratios.
//!
//!     cargo bench --features peers --bench decide [-- SIZE …]
//!
//! Sizes are numbers of phrasings. Every method answers the same queries one after the other on one core; a
//! slow one only as many as fit its time. Each column of ratios says how many times ours the figure before it is:
//! more than one is for us.
//!
//! Memory is what a table holds on the heap, counted by the allocator for everybody alike, which costs each
//! allocation some nanoseconds. What all matchers of the process share (the static table, part of the program) is
//! read before.

#![expect(clippy::print_stdout, reason = "figures are what a benchmark is run for")]
#![expect(clippy::cast_precision_loss, reason = "figures are rounded anyway")]

mod contest;
mod table;

use std::fs;
use std::hint::black_box;
use std::time::{Duration, Instant};

use contest::{Method, Ready, head, line, microseconds, milliseconds, sizes, times};
use onrecord::evaluation::{LabelledSet, percentile};
use onrecord::matching::warm_up;
use peak_alloc::PeakAlloc;

#[global_allocator]
static HEAP: PeakAlloc = PeakAlloc;

/// Sizes that are measured when none is named. The largest takes some minutes, most of them for the slowest peers.
const SIZES: [usize; 5] = [100, 1_500, 10_000, 100_000, 1_000_000];

/// Time that a method gets for its queries at one size, and for making its table again.
const TIME: Duration = Duration::from_secs(5);

/// Queries that are asked however long they take.
const FEWEST: usize = 5;

/// A table that is made quickly is made this often; the median counts.
const MOST_BUILDS: usize = 5;

/// Queries that warm caches and are not counted.
const WARMING: usize = 20;

/// What is measured, and how it compares.
const COLUMNS: [&str; 9] =
    ["p50 µs", "ratio", "p99 µs", "queries", "build ms", "ratio", "memory MB", "ratio", "peak MB"];

/// Ours, which the others are held against.
#[derive(Clone, Copy)]
struct Ours {
    p50: f64,
    build: f64,
    held: f64,
}

/// What making a table ready takes.
struct Building {
    time: Duration,
    /// Bytes that the table holds.
    held: usize,
    /// Most bytes that were held while it was made.
    peak: usize,
}

fn main() {
    for size in sizes(&SIZES) {
        let set = table::table(size);
        head(&set, &COLUMNS);
        let mut ours = None;
        for method in Method::all() {
            let (ready, building) = built(method, &set);
            let asked = asked(&set, &ready);
            let [p50, p99] = [50, 99].map(|percent| percentile(&asked, percent).unwrap_or_default());
            let figures = Ours {
                p50: p50.as_secs_f64(),
                build: building.time.as_secs_f64(),
                held: building.held as f64,
            };
            let ours = *ours.get_or_insert(figures);
            line(
                method.name(),
                &[
                    microseconds(p50),
                    times(figures.p50, ours.p50),
                    microseconds(p99),
                    asked.len().to_string(),
                    milliseconds(building.time),
                    times(figures.build, ours.build),
                    megabytes(building.held),
                    times(figures.held, ours.held),
                    megabytes(building.peak),
                ],
            );
        }
    }
    let peak =
        status("VmHWM:").map_or_else(|| "unknown".to_owned(), |bytes| format!("{} MB", bytes / 1_000_000));
    println!("\nmost memory at any time, tables and all: {peak}");
}

/// Makes a table ready, with a watch and scales in hand.
fn built(method: Method, set: &LabelledSet) -> (Ready, Building) {
    warm_up();
    HEAP.reset_peak_usage();
    let (before, begin) = (HEAP.current_usage(), Instant::now());
    let ready = method.build(set);
    let mut times = vec![begin.elapsed()];
    let held = HEAP.current_usage().saturating_sub(before);
    let peak = HEAP.peak_usage().saturating_sub(before);
    while times.len() < MOST_BUILDS && begin.elapsed() + times[0] < TIME {
        let start = Instant::now();
        black_box(method.build(set));
        times.push(start.elapsed());
    }
    let time = percentile(&times, 50).unwrap_or_default();
    (ready, Building { time, held, peak })
}

fn megabytes(bytes: usize) -> String {
    format!("{:.1}", bytes as f64 / 1e6)
}

/// How long each query takes.
fn asked(set: &LabelledSet, ready: &Ready) -> Vec<Duration> {
    let begin = Instant::now();
    for query in set.queries.iter().rev().take(WARMING) {
        ready.decide(&query.text);
        if begin.elapsed() > TIME {
            break;
        }
    }
    let begin = Instant::now();
    let mut taken = Vec::with_capacity(set.queries.len());
    for query in &set.queries {
        if taken.len() >= FEWEST && begin.elapsed() > TIME {
            break;
        }
        let start = Instant::now();
        ready.decide(&query.text);
        taken.push(start.elapsed());
    }
    taken
}

/// A figure of this process in bytes, where the system tells (Linux).
fn status(key: &str) -> Option<u64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix(key))?;
    line.trim().strip_suffix("kB")?.trim().parse::<u64>().ok().map(|kilobytes| kilobytes * 1024)
}
