//! What the bot remembers from one request to the next: a little, in this process only.
//!
//! Every part is a plain structure to which the time comes as a value, and each has a bound beyond which it
//! forgets the oldest. What no longer counts may lie there until that bound is met or the process ends: ids of
//! people and messages, and tokens of interactions. Nothing of it is needed: a bot that has forgotten everything
//! answers as one that was started anew. No word that anybody wrote is kept.

mod asked;
mod chosen;
mod pace;
mod replies;
mod surge;
mod unasked;

use std::collections::HashMap;
use std::hash::Hash;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

pub(super) use self::asked::Asked;
pub(super) use self::chosen::Chosen;
pub(super) use self::pace::{Pace, Turn};
pub(super) use self::replies::{Change, Replies, Version};
pub(super) use self::surge::{Above, COMING, Question, Surge, Token, Trace};
pub(super) use self::unasked::Unasked;
use super::settings::Talk;

/// Everything that is remembered; shared by all requests.
#[derive(Debug)]
pub(super) struct Memory {
    asked: Mutex<Asked>,
    chosen: Mutex<Chosen>,
    surge: Mutex<Surge>,
    pace: Mutex<Pace>,
    replies: Mutex<Replies>,
    unasked: Mutex<Unasked>,
}

impl Memory {
    /// Nothing yet.
    pub(super) fn new(talk: &Talk) -> Self {
        Self {
            asked: Mutex::default(),
            chosen: Mutex::default(),
            surge: Mutex::new(Surge::new(talk.surge_window)),
            pace: Mutex::new(Pace::new(talk.questions_per_minute)),
            replies: Mutex::default(),
            unasked: Mutex::new(Unasked::new(talk.surge_window)),
        }
    }

    /// What is asked most.
    pub(super) fn asked(&self) -> MutexGuard<'_, Asked> {
        locked(&self.asked)
    }

    /// From which suggestions somebody has just chosen.
    pub(super) fn chosen(&self) -> MutexGuard<'_, Chosen> {
        locked(&self.chosen)
    }

    /// How much each person asks.
    pub(super) fn pace(&self) -> MutexGuard<'_, Pace> {
        locked(&self.pace)
    }

    /// The replies that an edit of the question changes.
    pub(super) fn replies(&self) -> MutexGuard<'_, Replies> {
        locked(&self.replies)
    }

    /// What was answered unasked.
    pub(super) fn unasked(&self) -> MutexGuard<'_, Unasked> {
        locked(&self.unasked)
    }

    /// The answers that stand in channels.
    pub(super) fn surge(&self) -> MutexGuard<'_, Surge> {
        locked(&self.surge)
    }
}

/// Makes room for one more where there are `most` already: what ranks lowest is forgotten.
fn make_room<K: Clone + Eq + Hash, V, R: Ord>(
    remembered: &mut HashMap<K, V>,
    most: usize,
    rank: impl Fn(&V) -> R,
) {
    if remembered.len() >= most {
        let lowest = remembered.iter().min_by_key(|(_, value)| rank(value)).map(|(key, _)| key.clone());
        lowest.and_then(|key| remembered.remove(&key));
    }
}

/// Whether something is as long ago as a window is wide.
fn is_over(then: Instant, now: Instant, window: Duration) -> bool {
    now.saturating_duration_since(then) >= window
}

/// What a panic elsewhere leaves behind is whole: nothing here is changed in two steps.
fn locked<T>(part: &Mutex<T>) -> MutexGuard<'_, T> {
    part.lock().unwrap_or_else(PoisonError::into_inner)
}
