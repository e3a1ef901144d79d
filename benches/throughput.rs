//! Decisions a second on one core and on all, and what it takes to make a table ready; beside other methods.
//!
//!     cargo bench --features peers --bench throughput [-- FILTER]
//!
//! `FILTER` is a part of a name or of a size, such as `build` or `1500`. Measured by divan: the column of
//! throughput is in items (decisions or phrasings) a second, and the allocations of a call stand below it.

mod table;

use divan::counter::ItemsCount;
use divan::{AllocProfiler, Bencher, black_box};
use onrecord::evaluation::LabelledSet;
use onrecord::evaluation::peers::METHODS;

#[global_allocator]
static ALLOCATIONS: AllocProfiler = AllocProfiler::system();

/// Numbers of phrasings.
const SIZES: [usize; 2] = [1_500, 10_000];

/// One thread, and as many as there are cores.
const THREADS: [usize; 2] = [1, 0];

fn main() {
    divan::main();
}

/// Asks the queries of a set in turn, and counts them.
fn ask(bencher: Bencher<'_, '_>, set: &LabelledSet, decide: impl Fn(&str) + Sync) {
    let next = std::sync::atomic::AtomicUsize::new(0);
    bencher.counter(ItemsCount::new(1_usize)).bench(|| {
        let turn = next.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
        decide(&set.queries[turn % set.queries.len()].text);
    });
}

#[divan::bench(args = SIZES, threads = THREADS)]
fn decide_onrecord(bencher: Bencher<'_, '_>, size: usize) {
    let set = table::table(size);
    let matcher = table::matcher(&set);
    ask(bencher, &set, |text| drop(black_box(matcher.decide(table::asked(text)))));
}

fn decide_peer(bencher: Bencher<'_, '_>, size: usize, name: &str) {
    let set = table::table(size);
    let method = METHODS.iter().find(|method| method.name.contains(name)).expect("the method exists");
    let peer = (method.build)(&set.entries);
    ask(bencher, &set, |text| drop(black_box(peer.rank(text))));
}

#[divan::bench(args = SIZES, threads = THREADS)]
fn decide_tantivy(bencher: Bencher<'_, '_>, size: usize) {
    decide_peer(bencher, size, "BM25");
}

#[divan::bench(args = SIZES, threads = THREADS)]
fn decide_rapidfuzz(bencher: Bencher<'_, '_>, size: usize) {
    decide_peer(bencher, size, "rapidfuzz ratio");
}

#[divan::bench(args = SIZES, threads = THREADS)]
fn decide_strsim(bencher: Bencher<'_, '_>, size: usize) {
    decide_peer(bencher, size, "Jaro-Winkler");
}

#[divan::bench(args = SIZES, sample_count = 5, sample_size = 1)]
fn build_onrecord(bencher: Bencher<'_, '_>, size: usize) {
    let set = table::table(size);
    bencher.counter(ItemsCount::new(size)).bench(|| table::matcher(&set));
}

#[divan::bench(args = SIZES, sample_count = 5, sample_size = 1)]
fn build_tantivy(bencher: Bencher<'_, '_>, size: usize) {
    let set = table::table(size);
    bencher.counter(ItemsCount::new(size)).bench(|| (METHODS[0].build)(&set.entries));
}
