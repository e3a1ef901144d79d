//! What became of the interactions, and how long they took.

use std::fmt;
use std::time::Duration;

use onrecord::evaluation::percentile;

use crate::crowd::Kind;

/// What became of one interaction.
#[derive(Debug, Clone)]
pub struct Done {
    /// What was done.
    pub kind: Kind,
    /// How long it took until the asker saw the answer; why there was none.
    pub took: Result<Duration, String>,
}

/// What became of all.
#[derive(Debug, Default)]
pub struct Tally {
    times: [Vec<Duration>; Kind::ALL.len()],
    failures: Vec<String>,
}

/// Failures that are printed.
const SHOWN: usize = 5;

impl Tally {
    /// How many were answered.
    pub fn answered(&self) -> usize {
        self.times.iter().map(Vec::len).sum()
    }

    /// So long took the slowest but one in a hundred of this kind.
    pub fn p99(&self, kind: Kind) -> Duration {
        percentile(&self.times[kind as usize], 99).unwrap_or_default()
    }

    /// How many were not.
    pub fn unanswered(&self) -> usize {
        self.failures.len()
    }
}

impl FromIterator<Done> for Tally {
    fn from_iter<T: IntoIterator<Item = Done>>(all: T) -> Self {
        let mut tally = Self::default();
        for Done { kind, took } in all {
            match took {
                Ok(time) => tally.times[kind as usize].push(time),
                Err(cause) => tally.failures.push(format!("{}: {cause}", kind.as_str())),
            }
        }
        tally
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (answered, unanswered) = (self.answered(), self.unanswered());
        writeln!(out, "sent {}, answered {answered}, unanswered {unanswered}", answered + unanswered)?;
        self.failures.iter().take(SHOWN).try_for_each(|failure| writeln!(out, "  {failure}"))?;
        writeln!(
            out,
            "{:<16}{:>9}{:>10}{:>10}{:>10}{:>10}",
            "latency, ms", "count", "p50", "p90", "p99", "longest"
        )?;
        for kind in Kind::ALL {
            line(out, kind.as_str(), &self.times[kind as usize])?;
        }
        line(out, "all", &self.times.concat())
    }
}

fn line(out: &mut fmt::Formatter<'_>, name: &str, times: &[Duration]) -> fmt::Result {
    let at = |percent| percentile(times, percent).unwrap_or_default().as_secs_f64() * 1e3;
    let (p50, p90, p99, longest) = (at(50), at(90), at(99), at(100));
    writeln!(out, "{name:<16}{:>9}{p50:>10.2}{p90:>10.2}{p99:>10.2}{longest:>10.2}", times.len())
}
