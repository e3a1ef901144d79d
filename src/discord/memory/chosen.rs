//! The suggestions from which somebody has just chosen, so that a second press in the same breath changes nothing.
//!
//! Once the answer is in its place there is nothing left to press; so this counts for a moment only.

use std::collections::HashMap;
use std::time::{Duration, Instant};

use super::{is_over, make_room};

/// How long a press keeps others off the same message.
const MOMENT: Duration = Duration::from_secs(3);
/// Most messages that are remembered; beyond it the oldest is forgotten.
const MOST: usize = 1024;

/// The messages with suggestions, by their ids, and when somebody chose there.
#[derive(Debug, Default)]
pub struct Chosen(HashMap<u64, Instant>);

impl Chosen {
    /// Somebody chooses; `false` if that was done a moment ago.
    pub fn take(&mut self, message: u64, now: Instant) -> bool {
        self.0.retain(|_, at| !is_over(*at, now, MOMENT));
        if self.0.contains_key(&message) {
            return false;
        }
        make_room(&mut self.0, MOST, |at| *at);
        self.0.insert(message, now);
        true
    }

    /// The choice has come to nothing, and may be made again.
    pub fn release(&mut self, message: u64) {
        self.0.remove(&message);
    }
}

#[cfg(test)]
mod tests {
    use std::time::Instant;

    use super::{Chosen, MOMENT, MOST};

    #[test]
    fn the_first_press_on_a_message_counts() {
        let (mut chosen, start) = (Chosen::default(), Instant::now());
        let mut take = |message, after| chosen.take(message, start + after);
        assert_eq!(
            [take(1, MOMENT / 9), take(1, MOMENT / 8), take(2, MOMENT / 8), take(1, MOMENT * 2)],
            [true, false, true, true]
        );
        chosen.release(1);
        assert!(chosen.take(1, start + MOMENT * 2), "what was lost may be chosen again");
    }

    #[test]
    fn there_is_a_bound() {
        let (mut chosen, now) = (Chosen::default(), Instant::now());
        assert!((0..=MOST as u64).all(|message| chosen.take(message, now)));
        assert_eq!(chosen.0.len(), MOST);
    }
}
