//! Decisions while the table is exchanged under them, again and again.
//!
//!     cargo bench --bench reload [-- SIZE …]
//!
//! All cores but one decide without a pause; first in quiet, then while a new matcher is built and swapped
//! in, one after the other. A question in flight finishes on the matcher that it began with. Without a spare
//! core the builder shares one with a reader, which is then what is measured.

#![expect(clippy::print_stdout, reason = "figures are what a benchmark is run for")]
#![expect(clippy::cast_precision_loss, reason = "figures are rounded anyway")]

mod table;

use std::hint::black_box;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use arc_swap::ArcSwap;
use onrecord::evaluation::{LabelledSet, percentile};
use onrecord::matching::Matcher;

/// Sizes that are measured when none is named.
const SIZES: [usize; 2] = [1_500, 10_000];

/// How long decisions are made in quiet.
const QUIET: Duration = Duration::from_secs(3);

/// How often the table is exchanged.
const RELOADS: u32 = 3;

fn main() {
    let named: Vec<usize> =
        std::env::args().skip(1).filter_map(|word| word.replace('_', "").parse().ok()).collect();
    let sizes = if named.is_empty() { SIZES.to_vec() } else { named };
    let cores = thread::available_parallelism().map_or(1, usize::from);
    let readers = (cores - 1).max(1);
    println!(
        "{:<12}{:<10}{:>10}{:>12}{:>12}{:>14}",
        "phrasings", "while", "readers", "p50 µs", "p99 µs", "decisions/s"
    );
    for size in sizes {
        let set = table::table(size);
        let serving = ArcSwap::from_pointee(table::matcher(&set));
        report(size, "quiet", readers, &during(&set, &serving, readers, || thread::sleep(QUIET)));
        let reload = || {
            for _ in 0..RELOADS {
                serving.store(Arc::new(table::matcher(&set)));
            }
        };
        report(size, "reloading", readers, &during(&set, &serving, readers, reload));
    }
}

/// The times of all decisions that readers make while something is done, and how long that takes.
fn during(
    set: &LabelledSet,
    serving: &ArcSwap<Matcher>,
    readers: usize,
    work: impl FnOnce(),
) -> (Vec<Duration>, Duration) {
    let done = AtomicBool::new(false);
    let start = Instant::now();
    let times = thread::scope(|scope| {
        let reader = || {
            let mut times = Vec::new();
            for query in set.queries.iter().cycle() {
                if done.load(Ordering::Relaxed) {
                    break;
                }
                let start = Instant::now();
                black_box(serving.load().decide(table::asked(&query.text)));
                times.push(start.elapsed());
            }
            times
        };
        let readers: Vec<_> = (0..readers).map(|_| scope.spawn(reader)).collect();
        work();
        done.store(true, Ordering::Relaxed);
        let times = readers.into_iter().map(|reader| reader.join().expect("a reader only decides"));
        times.flatten().collect()
    });
    (times, start.elapsed())
}

fn report(size: usize, what: &str, readers: usize, (times, took): &(Vec<Duration>, Duration)) {
    let at = |percent| percentile(times, percent).unwrap_or_default().as_secs_f64() * 1e6;
    println!(
        "{size:<12}{what:<10}{readers:>10}{:>12.1}{:>12.1}{:>14.0}",
        at(50),
        at(99),
        times.len() as f64 / took.as_secs_f64()
    );
}
