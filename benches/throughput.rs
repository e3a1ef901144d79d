//! Decisions a second on one core and on all, beside other methods over the same phrasings, as ratios.
//!
//!     cargo bench --features peers --bench throughput [-- SIZE …]
//!
//! Sizes are numbers of phrasings. Every core asks the same queries in turn, as fast as they are answered, all of
//! one table. Each column of ratios says how many of our decisions are made while the method makes one of its own:
//! more than one is for us. `gain` is what all cores make of one.

#![expect(clippy::print_stdout, reason = "figures are what a benchmark is run for")]
#![expect(clippy::cast_precision_loss, reason = "figures are rounded anyway")]

mod contest;
mod table;

use std::thread;
use std::time::{Duration, Instant};

use contest::{Method, Ready, head, line, sizes, times};
use onrecord::evaluation::LabelledSet;

/// Sizes that are measured when none is named.
const SIZES: [usize; 2] = [1_500, 10_000];

/// How long each method is asked.
const TIME: Duration = Duration::from_secs(2);

fn main() {
    let cores = thread::available_parallelism().map_or(1, usize::from);
    let on_all = format!("on all {cores}");
    for size in sizes(&SIZES) {
        let set = table::table(size);
        head(&set, &["on one /s", "ratio", &format!("{on_all} /s"), "ratio", "gain"]);
        let mut ours = None;
        for method in Method::all() {
            let ready = method.build(&set);
            let rates = [1, cores].map(|threads| rate(&set, &ready, threads));
            let ours = *ours.get_or_insert(rates);
            let shown = |rate: f64| format!("{rate:.0}");
            line(
                method.name(),
                &[
                    shown(rates[0]),
                    times(ours[0], rates[0]),
                    shown(rates[1]),
                    times(ours[1], rates[1]),
                    times(rates[1], rates[0]),
                ],
            );
        }
    }
}

/// Decisions a second.
fn rate(set: &LabelledSet, ready: &Ready, threads: usize) -> f64 {
    let start = Instant::now();
    let ask = |first: usize| {
        let mut made = 0_usize;
        for query in set.queries.iter().cycle().skip(first) {
            if made > 0 && start.elapsed() > TIME {
                break;
            }
            ready.decide(&query.text);
            made += 1;
        }
        made
    };
    let made: usize = thread::scope(|scope| {
        // Each begins at another place, as people do.
        let asking: Vec<_> = (0..threads)
            .map(|number| scope.spawn(move || ask(number * set.queries.len() / threads)))
            .collect();
        asking.into_iter().map(|one| one.join().expect("it only decides")).sum()
    });
    made as f64 / start.elapsed().as_secs_f64()
}
