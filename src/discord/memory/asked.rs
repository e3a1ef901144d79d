//! What is asked most in each guild, for whoever opens `/ask` and has not typed anything.
//!
//! Counted are answers that everybody in a channel could see; who asked, and where, is not kept. Counts are halved
//! when they grow too many, so that what is asked today weighs more than what was asked last week.

use std::collections::HashMap;

use super::make_room;
use crate::knowledge::RecordRef;

/// What was asked less often is not offered: a channel that few may read is not to be read off it.
const FEWEST: u32 = 3;
/// Most guilds that are counted; beyond it the one with the fewest questions is forgotten.
const MOST_GUILDS: usize = 1024;
/// Most records that are counted in a guild, and most questions before all counts are halved.
const MOST_RECORDS: usize = 128;
const MOST_QUESTIONS: u32 = 1024;

/// How often each record answered in each guild.
#[derive(Debug, Default)]
pub struct Asked(HashMap<u64, Counts>);

#[derive(Debug, Default)]
struct Counts {
    total: u32,
    records: HashMap<RecordRef, u32>,
}

impl Asked {
    /// A record answered in a guild.
    pub fn count(&mut self, guild: u64, record: RecordRef) {
        if !self.0.contains_key(&guild) {
            make_room(&mut self.0, MOST_GUILDS, |counts| counts.total);
        }
        self.0.entry(guild).or_default().count(record);
    }

    /// What was asked in a guild, most first, at most `limit`; equals in the order of their names.
    pub fn most(&self, guild: u64, limit: usize) -> Vec<RecordRef> {
        let counts = self.0.get(&guild).into_iter().flat_map(|counts| &counts.records);
        let counts = counts.filter(|(_, count)| **count >= FEWEST);
        let mut counts: Vec<(&RecordRef, u32)> = counts.map(|(record, count)| (record, *count)).collect();
        counts.sort_by_key(|(record, count)| (u32::MAX - count, *record));
        counts.into_iter().take(limit).map(|(record, _)| record.clone()).collect()
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
    use super::{Asked, MOST_GUILDS, MOST_QUESTIONS, MOST_RECORDS};
    use crate::knowledge::{RecordKind, RecordRef};

    fn record(id: &str) -> RecordRef {
        RecordRef { kind: RecordKind::Faq, id: id.to_owned() }
    }

    #[track_caller]
    fn check(asked: &Asked, guild: u64, expected: &[&str]) {
        let most = asked.most(guild, 3);
        assert_eq!(most.iter().map(|record| record.id.as_str()).collect::<Vec<_>>(), expected);
    }

    #[test]
    fn most_asked_comes_first_in_each_guild() {
        let mut asked = Asked::default();
        for id in ["b", "c", "a", "d"].repeat(3).into_iter().chain(["c", "rare", "rare"]) {
            asked.count(1, record(id));
        }
        for _ in 0..3 {
            asked.count(2, record("z"));
        }
        check(&asked, 1, &["c", "a", "b"]);
        check(&asked, 2, &["z"]);
        check(&asked, 3, &[]);
    }

    #[test]
    fn what_is_asked_today_overtakes_what_was_asked_long_ago() {
        let mut asked = Asked::default();
        for _ in 0..MOST_QUESTIONS {
            asked.count(1, record("old"));
        }
        for _ in 0..MOST_QUESTIONS {
            asked.count(1, record("new"));
        }
        check(&asked, 1, &["new", "old"]);
    }

    #[test]
    fn there_is_a_bound_to_all_of_it() {
        let mut asked = Asked::default();
        for guild in 0..MOST_GUILDS as u64 + 9 {
            asked.count(guild, record("x"));
        }
        assert_eq!(asked.0.len(), MOST_GUILDS);
        for number in 0..MOST_RECORDS * 3 {
            asked.count(5000, record(&format!("r{number}")));
        }
        let counts = &asked.0[&5000];
        assert!(counts.records.len() <= MOST_RECORDS && counts.total <= MOST_QUESTIONS);
    }
}
