//! What was answered unasked, so that it is not said twice.

use std::collections::HashMap;
use std::time::{Duration, Instant};

use super::surge::Question;
use super::{is_over, make_room};
use crate::knowledge::{RecordRef, Revision};

/// Shortest time in which the same is not said unasked again, however short the window of a surge is.
pub const SHORTEST: Duration = Duration::from_secs(120);
/// Most answers that are remembered; beyond it the oldest is forgotten.
const MOST: usize = 1024;

/// The answers that were given unasked, by channel, record and revision.
#[derive(Debug)]
pub struct Unasked {
    window: Duration,
    said: HashMap<(u64, RecordRef, Revision), Said>,
}

#[derive(Debug, Clone, Copy)]
struct Said {
    at: Instant,
    /// The message that it was said to.
    to: u64,
}

impl Unasked {
    /// Nothing yet; nothing is said twice within this window.
    pub fn new(window: Duration) -> Self {
        Self { window: window.max(SHORTEST), said: HashMap::new() }
    }

    /// Takes the turn to answer this message unasked, in whichever language; `false` if one was answered so within the
    /// window.
    pub fn take(&mut self, asked: &Question, to: u64, now: Instant) -> bool {
        let window = self.window;
        self.said.retain(|_, said| !is_over(said.at, now, window));
        let key = (asked.channel, asked.record.clone(), asked.revision.clone());
        if self.said.contains_key(&key) {
            return false;
        }
        make_room(&mut self.said, MOST, |said| said.at);
        self.said.insert(key, Said { at: now, to });
        true
    }

    /// What was said to this message no longer stands: it was edited, and its answer is to be found anew.
    pub fn release(&mut self, to: u64) {
        self.said.retain(|_, said| said.to != to);
    }
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, Instant};

    use super::{MOST, SHORTEST, Unasked};
    use crate::discord::memory::Question;
    use crate::knowledge::{RecordKind, RecordRef, Revision};
    use crate::reply::Language;

    fn question(channel: u64, id: &str) -> Question {
        let record = RecordRef { kind: RecordKind::Faq, id: id.to_owned() };
        Question {
            channel,
            record,
            revision: Revision("1".to_owned()),
            language: Language::English,
            shown: 0,
        }
    }

    #[test]
    fn nothing_is_said_twice_within_the_window() {
        let (mut unasked, start) = (Unasked::new(Duration::ZERO), Instant::now());
        let (mut message, first) = (0, 1);
        let mut take = |channel, id, after: u64| {
            message += 1;
            unasked.take(&question(channel, id), message, start + Duration::from_secs(after))
        };
        assert!(take(1, "x", 0));
        assert!(!take(1, "x", 119));
        assert!(take(2, "x", 119) && take(1, "y", 119));
        assert!(take(1, "x", SHORTEST.as_secs()), "its own silence is not counted anew");
        assert!(!take(1, "x", 121));
        let again = start + Duration::from_secs(121);
        assert!(!unasked.take(&question(1, "x"), first, again), "that is long over");
    }

    #[test]
    fn what_was_said_to_a_message_that_is_edited_may_be_said_to_the_next() {
        let (mut unasked, now) = (Unasked::new(Duration::ZERO), Instant::now());
        assert!(unasked.take(&question(1, "x"), 1, now) && unasked.take(&question(1, "y"), 2, now));
        unasked.release(1);
        assert!(unasked.take(&question(1, "x"), 3, now), "it no longer stands");
        assert!(!unasked.take(&question(1, "y"), 3, now), "that was said to another message");
    }

    #[test]
    fn there_is_a_bound() {
        let (mut unasked, now) = (Unasked::new(Duration::ZERO), Instant::now());
        for channel in 0..=MOST as u64 {
            assert!(unasked.take(&question(channel, "x"), channel, now));
        }
        assert_eq!(unasked.said.len(), MOST);
    }
}
