//! What is asked most in each guild, for whoever opens `/ask` and has not typed anything.
//!
//! Counted are answers that everybody in a channel could see; who asked, and where, is not kept. A count lasts for the
//! half of a day in which it was made and for the one after it, so what is offered was asked today, or since last
//! night. Counts are halved when they grow too many within that time.

use std::collections::HashMap;
use std::mem;
use std::time::{Duration, Instant};

use super::make_room;
use crate::knowledge::RecordRef;

/// What was asked less often is not offered: a channel that few may read is not to be read off it.
const FEWEST: u32 = 3;
/// How long is counted together; what was counted lasts for one time more.
const HALF: Duration = Duration::from_secs(12 * 60 * 60);
/// Most guilds that are counted; beyond it the one with the fewest questions is forgotten.
const MOST_GUILDS: usize = 1024;
/// Most records that are counted in a guild, and most questions before all counts are halved.
const MOST_RECORDS: usize = 128;
const MOST_QUESTIONS: u32 = 1024;

/// How often each record answered in each guild.
#[derive(Debug, Default)]
pub struct Asked {
    /// Since when the current half of a day is counted.
    since: Option<Instant>,
    current: Guilds,
    before: Guilds,
}

type Guilds = HashMap<u64, Counts>;

#[derive(Debug, Default)]
struct Counts {
    total: u32,
    records: HashMap<RecordRef, u32>,
}

impl Asked {
    /// A record answered in a guild.
    pub fn count(&mut self, guild: u64, record: RecordRef, now: Instant) {
        self.expire(now);
        if !self.current.contains_key(&guild) {
            make_room(&mut self.current, MOST_GUILDS, |counts| counts.total);
        }
        self.current.entry(guild).or_default().count(record);
    }

    /// What was asked in a guild within the last day or half of it, most first, at most `limit`; equals in the order of
    /// their names.
    pub fn most(&mut self, guild: u64, limit: usize, now: Instant) -> Vec<RecordRef> {
        self.expire(now);
        let mut counts: HashMap<&RecordRef, u32> = HashMap::new();
        for (record, count) in [&self.before, &self.current]
            .into_iter()
            .filter_map(|guilds| guilds.get(&guild))
            .flat_map(|counts| &counts.records)
        {
            *counts.entry(record).or_default() += count;
        }
        let mut counts: Vec<(&RecordRef, u32)> =
            counts.into_iter().filter(|(_, count)| *count >= FEWEST).collect();
        counts.sort_by_key(|(record, count)| (u32::MAX - count, *record));
        counts.into_iter().take(limit).map(|(record, _)| record.clone()).collect()
    }

    /// Forgets what is counted no longer.
    fn expire(&mut self, now: Instant) {
        let since = *self.since.get_or_insert(now);
        let passed = now.saturating_duration_since(since);
        if passed < HALF {
            return;
        }
        let last = mem::take(&mut self.current);
        self.before = if passed < HALF * 2 { last } else { Guilds::new() };
        let halves = u32::try_from(passed.as_secs() / HALF.as_secs()).unwrap_or(u32::MAX);
        self.since = Some(HALF.checked_mul(halves).map_or(now, |passed| since + passed));
    }
}

impl Counts {
    fn count(&mut self, record: RecordRef) {
        let is_full = self.records.len() >= MOST_RECORDS && !self.records.contains_key(&record);
        if self.total >= MOST_QUESTIONS || is_full {
            self.records.retain(|_, count| {
                *count /= 2;
                *count > 0
            });
            self.total = self.records.values().sum();
        }
        if self.records.len() < MOST_RECORDS || self.records.contains_key(&record) {
            *self.records.entry(record).or_default() += 1;
            self.total += 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, Instant};

    use super::{Asked, HALF, MOST_GUILDS, MOST_QUESTIONS, MOST_RECORDS};
    use crate::knowledge::{RecordKind, RecordRef};

    fn record(id: &str) -> RecordRef {
        RecordRef { kind: RecordKind::Faq, id: id.to_owned() }
    }

    #[track_caller]
    fn check(asked: &mut Asked, guild: u64, now: Instant, expected: &[&str]) {
        let most = asked.most(guild, 3, now);
        assert_eq!(most.iter().map(|record| record.id.as_str()).collect::<Vec<_>>(), expected);
    }

    #[test]
    fn most_asked_comes_first_in_each_guild() {
        let (mut asked, now) = (Asked::default(), Instant::now());
        for id in ["b", "c", "a", "d"].repeat(3).into_iter().chain(["c", "rare", "rare"]) {
            asked.count(1, record(id), now);
        }
        for _ in 0..3 {
            asked.count(2, record("z"), now);
        }
        check(&mut asked, 1, now, &["c", "a", "b"]);
        check(&mut asked, 2, now, &["z"]);
        check(&mut asked, 3, now, &[]);
    }

    #[test]
    fn what_was_asked_yesterday_is_no_longer_offered() {
        let (mut asked, start) = (Asked::default(), Instant::now());
        let hours = |hours: u64| start + Duration::from_secs(hours * 60 * 60);
        for _ in 0..4 {
            asked.count(1, record("old"), start);
        }
        asked.count(1, record("lasting"), hours(11));
        asked.count(1, record("lasting"), hours(13));
        check(&mut asked, 1, hours(13), &["old"]);
        asked.count(1, record("lasting"), hours(14));
        check(&mut asked, 1, hours(23), &["old", "lasting"]);
        check(&mut asked, 1, hours(26), &[]);
        for _ in 0..4 {
            asked.count(1, record("new"), hours(27));
        }
        check(&mut asked, 1, hours(28), &["new"]);
        check(&mut asked, 1, hours(28) + HALF * 2, &[]);
    }

    #[test]
    fn what_is_asked_now_overtakes_what_was_asked_before() {
        let (mut asked, now) = (Asked::default(), Instant::now());
        for id in ["old", "new"] {
            for _ in 0..MOST_QUESTIONS {
                asked.count(1, record(id), now);
            }
        }
        check(&mut asked, 1, now, &["new", "old"]);
    }

    #[test]
    fn there_is_a_bound_to_all_of_it() {
        let (mut asked, start) = (Asked::default(), Instant::now());
        for half in 0..4 {
            for guild in 0..MOST_GUILDS as u64 + 9 {
                asked.count(guild, record("x"), start + HALF * half);
            }
        }
        assert_eq!((asked.current.len(), asked.before.len()), (MOST_GUILDS, MOST_GUILDS));
        for number in 0..MOST_RECORDS * 3 {
            asked.count(5000, record(&format!("r{number}")), start + HALF * 3);
        }
        let counts = &asked.current[&5000];
        assert!(counts.records.len() <= MOST_RECORDS && counts.total <= MOST_QUESTIONS);
    }
}
