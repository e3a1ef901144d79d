//! Who is measured in the benchmarks, all in the same way: our matcher and other methods over the same table; and
//! how figures stand beside each other.

// Each benchmark uses its own part of this.
#![allow(dead_code, reason = "every benchmark is a crate of its own and uses only a part")]

use std::fmt::Display;
use std::hint::black_box;
use std::time::Duration;

use onrecord::evaluation::LabelledSet;
use onrecord::evaluation::peers::{self, Bm25, METHODS};
use onrecord::matching::Matcher;

use crate::table;

/// Phrasings that tantivy fetches: what a search page shows.
const TOP: usize = 10;

/// A method of matching.
#[derive(Clone, Copy)]
pub enum Method {
    /// Our matcher.
    Ours,
    /// tantivy's BM25 as it is used to search: the best phrasings, and no more.
    Tantivy,
    /// One that ranks entries.
    Other(peers::Method),
}

/// A table made ready for a method.
pub enum Ready {
    /// Our matcher.
    Ours(Box<Matcher>),
    /// An index of tantivy's.
    Tantivy(Box<Bm25>),
    /// Another method's.
    Other(Box<dyn peers::Peer>),
}

impl Method {
    /// Ours first, then all others.
    pub fn all() -> Vec<Self> {
        // Our own measure of BM25 ranks entries by all their phrasings; a search page is what people use.
        let others = METHODS.iter().filter(|method| !method.name.contains("BM25"));
        [Self::Ours, Self::Tantivy].into_iter().chain(others.map(|method| Self::Other(*method))).collect()
    }

    /// Its name.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Ours => "onrecord",
            Self::Tantivy => "tantivy BM25 top 10",
            Self::Other(method) => method.name,
        }
    }

    /// Makes a table ready.
    pub fn build(&self, set: &LabelledSet) -> Ready {
        match self {
            Self::Ours => Ready::Ours(Box::new(table::matcher(set))),
            Self::Tantivy => Ready::Tantivy(Box::new(Bm25::new(&set.entries))),
            Self::Other(method) => Ready::Other((method.build)(&set.entries)),
        }
    }
}

impl Ready {
    /// Does what the method does with a text.
    pub fn decide(&self, text: &str) {
        match self {
            Self::Ours(matcher) => drop(black_box(matcher.decide(table::asked(text)))),
            Self::Tantivy(index) => drop(black_box(index.phrasings(text, TOP))),
            Self::Other(peer) => drop(black_box(peer.rank(text))),
        }
    }
}

/// The sizes that are named on the command line, in phrasings, or those that are measured when none is.
pub fn sizes(usual: &[usize]) -> Vec<usize> {
    let named: Vec<usize> =
        std::env::args().skip(1).filter_map(|word| word.replace('_', "").parse().ok()).collect();
    if named.is_empty() { usual.to_vec() } else { named }
}

/// Prints the head of a table for a size.
pub fn head(set: &LabelledSet, columns: &[&str]) {
    println!("\n{} phrasings of {} entries", set.phrasings(), set.entries.len());
    line("method", columns);
}

/// Prints a line of figures.
pub fn line(name: &str, figures: &[impl Display]) {
    print!("{name:<22}");
    for figure in figures {
        print!("{figure:>12}");
    }
    println!();
}

/// A time in microseconds.
pub fn microseconds(time: Duration) -> String {
    format!("{:.1}", time.as_secs_f64() * 1e6)
}

/// A time in milliseconds.
pub fn milliseconds(time: Duration) -> String {
    format!("{:.1}", time.as_secs_f64() * 1e3)
}

/// How many times ours another's figure is.
pub fn times(figure: f64, ours: f64) -> String {
    match figure / ours {
        ratio if !ratio.is_finite() => "–".to_owned(),
        ratio if ratio < 0.1 => format!("{ratio:.4}×"),
        ratio => format!("{ratio:.2}×"),
    }
}
