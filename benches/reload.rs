//! Decisions while the table is exchanged under them, again and again; beside other methods over the same
//! phrasings, as ratios.
//!
//!     cargo bench --features peers --bench reload [-- SIZE …]
//!
//! All cores but one decide without a pause; first in quiet, then while a new table is made ready and swapped in,
//! one after the other. A question in flight finishes on the table that it began with. Each column of ratios says
//! how many times ours the figure before it is: more than one is for us. `slower` is what reloading makes of a
//! median in quiet. Without a spare core the builder shares one with a reader, which is then what is measured.

#![expect(clippy::print_stdout, reason = "figures are what a benchmark is run for")]
#![expect(clippy::cast_precision_loss, reason = "figures are rounded anyway")]

mod contest;
mod table;

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use arc_swap::ArcSwap;
use contest::{Method, Ready, head, line, microseconds, sizes, times};
use onrecord::evaluation::{LabelledSet, percentile};

/// Sizes that are measured when none is named.
const SIZES: [usize; 2] = [1_500, 10_000];

/// How long decisions are made in quiet, and at least while tables are exchanged.
const TIME: Duration = Duration::from_secs(3);

/// How often the table is exchanged, at least.
const RELOADS: u32 = 3;

/// What is measured, and how it compares.
const COLUMNS: [&str; 9] =
    ["quiet p50 µs", "p99 µs", "reload p50", "ratio", "p99 µs", "ratio", "slower", "decisions/s", "reloads"];

fn main() {
    let cores = thread::available_parallelism().map_or(1, usize::from);
    let readers = (cores - 1).max(1);
    println!("{readers} reading, 1 reloading, {cores} cores");
    for size in sizes(&SIZES) {
        let set = table::table(size);
        head(&set, &COLUMNS);
        let mut ours = None;
        for method in Method::all() {
            let serving = ArcSwap::from_pointee(method.build(&set));
            let quiet = during(&set, &serving, readers, || thread::sleep(TIME));
            let mut reloads = 0;
            let start = Instant::now();
            let busy = during(&set, &serving, readers, || {
                while reloads < RELOADS || start.elapsed() < TIME {
                    serving.store(Arc::new(method.build(&set)));
                    reloads += 1;
                }
            });
            let rate = busy.len() as f64 / start.elapsed().as_secs_f64();
            let at = |times: &[Duration], percent| percentile(times, percent).unwrap_or_default();
            let [before, p50, p99] = [at(&quiet, 50), at(&busy, 50), at(&busy, 99)];
            let figures = [p50.as_secs_f64(), p99.as_secs_f64()];
            let ours = *ours.get_or_insert(figures);
            line(
                method.name(),
                &[
                    microseconds(before),
                    microseconds(at(&quiet, 99)),
                    microseconds(p50),
                    times(figures[0], ours[0]),
                    microseconds(p99),
                    times(figures[1], ours[1]),
                    times(figures[0], before.as_secs_f64()),
                    format!("{rate:.0}"),
                    reloads.to_string(),
                ],
            );
        }
    }
}

/// The times of all decisions that readers make while something is done.
fn during(set: &LabelledSet, serving: &ArcSwap<Ready>, readers: usize, work: impl FnOnce()) -> Vec<Duration> {
    let done = AtomicBool::new(false);
    thread::scope(|scope| {
        let reader = || {
            let mut times = Vec::new();
            for query in set.queries.iter().cycle() {
                if !times.is_empty() && done.load(Ordering::Relaxed) {
                    break;
                }
                let start = Instant::now();
                serving.load().decide(&query.text);
                times.push(start.elapsed());
            }
            times
        };
        let readers: Vec<_> = (0..readers).map(|_| scope.spawn(reader)).collect();
        work();
        done.store(true, Ordering::Relaxed);
        let times = readers.into_iter().map(|reader| reader.join().expect("a reader only decides"));
        times.flatten().collect()
    })
}
