//! How much each person asks: so many questions in any minute, and no more.
//!
//! Counted is by person, wherever they ask. Who is refused is told so once in a while: where others look on,
//! a refusal itself must not fill the channel.

use std::collections::{HashMap, VecDeque};
use std::time::{Duration, Instant};

use super::{is_over, make_room};
use crate::discord::custom_id::UserId;

/// In which time questions are counted.
const WINDOW: Duration = Duration::from_secs(60);
/// Most people that are counted; beyond it those are forgotten whose last question is longest ago.
const MOST: usize = 4096;

/// Whether a person may ask now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Turn {
    /// They may.
    Free,
    /// They have to wait so long, and are not yet told.
    Wait(Duration),
    /// They have to wait so long, and were told within the last minute.
    WaitAgain(Duration),
}

/// How much each person asks.
#[derive(Debug)]
pub struct Pace {
    /// Questions within a minute; `None`: any number.
    limit: Option<u32>,
    people: HashMap<UserId, Person>,
}

/// What is known of one person: when they asked, oldest first, and when they were last told to wait.
#[derive(Debug, Default)]
struct Person {
    asked: VecDeque<Instant>,
    told: Option<Instant>,
}

impl Pace {
    /// Nobody has asked yet. Each person may ask so many questions in any minute; `None`: any number.
    pub fn new(limit: Option<u32>) -> Self {
        Self { limit, people: HashMap::new() }
    }

    /// Counts a question, if it is this person's turn.
    pub fn ask(&mut self, person: UserId, now: Instant) -> Turn {
        let Some(limit) = self.limit else { return Turn::Free };
        if self.people.len() >= MOST && !self.people.contains_key(&person) {
            self.forget(now);
        }
        let person = self.people.entry(person).or_default();
        while person.asked.front().is_some_and(|asked| is_over(*asked, now, WINDOW)) {
            person.asked.pop_front();
        }
        if person.asked.len() < limit as usize {
            person.asked.push_back(now);
            return Turn::Free;
        }
        let left = person.asked.front().map_or(WINDOW, |oldest| (*oldest + WINDOW).duration_since(now));
        if person.told.is_some_and(|told| !is_over(told, now, WINDOW)) {
            return Turn::WaitAgain(left);
        }
        person.told = Some(now);
        Turn::Wait(left)
    }

    /// Forgets who has not asked for a minute, or else whoever has not for longest.
    fn forget(&mut self, now: Instant) {
        self.people
            .retain(|_, person| person.asked.back().is_some_and(|asked| !is_over(*asked, now, WINDOW)));
        make_room(&mut self.people, MOST, |person| person.asked.back().copied());
    }
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, Instant};

    use super::{MOST, Pace, Turn};

    const fn seconds(seconds: u64) -> Duration {
        Duration::from_secs(seconds)
    }

    /// Checks what becomes of the questions of one person, each after so many seconds.
    #[track_caller]
    fn check(limit: Option<u32>, questions: &[(u64, Turn)]) {
        let (mut pace, start) = (Pace::new(limit), Instant::now());
        for (at, expected) in questions {
            assert_eq!(pace.ask(7, start + seconds(*at)), *expected, "after {at} seconds");
        }
    }

    #[test]
    fn so_many_questions_in_any_minute() {
        use Turn::{Free, Wait, WaitAgain};
        check(
            Some(2),
            &[(0, Free), (50, Free), (59, Wait(seconds(1))), (60, Free), (61, WaitAgain(seconds(49)))],
        );
        check(Some(1), &[(0, Free), (1, Wait(seconds(59))), (2, WaitAgain(seconds(58))), (60, Free)]);
        check(Some(1), &[(0, Free), (1, Wait(seconds(59))), (60, Free), (61, Wait(seconds(59)))]);
        check(None, &[(0, Free), (0, Free), (0, Free)]);
    }

    #[test]
    fn each_person_is_counted_apart() {
        let (mut pace, now) = (Pace::new(Some(1)), Instant::now());
        assert_eq!([7, 8].map(|person| pace.ask(person, now)), [Turn::Free; 2]);
        assert_eq!(pace.ask(7, now), Turn::Wait(seconds(60)));
    }

    #[test]
    fn beyond_the_bound_whoever_asked_longest_ago_is_forgotten() {
        let (mut pace, start) = (Pace::new(Some(1)), Instant::now());
        let at = |person: u64| start + Duration::from_millis(person);
        for person in 0..=MOST as u64 {
            pace.ask(person, at(person));
        }
        assert_eq!(pace.people.len(), MOST);
        let now = at(MOST as u64);
        assert!(matches!(pace.ask(1, now), Turn::Wait(_)));
        assert_eq!(pace.ask(0, now), Turn::Free, "the first is forgotten");
    }
}
