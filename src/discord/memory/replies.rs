//! The replies to what people wrote, for as long as an edit of the question changes its reply.
//!
//! Discord tells of a message's change for more reasons than an edit, such as the preview of a link; so it is
//! remembered by a number which words were answered, not the words themselves.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::time::{Duration, Instant};

use super::{is_over, make_room};

/// How long after it was asked a question may be edited to change it.
const WINDOW: Duration = Duration::from_secs(60);
/// Most replies that are remembered; beyond it the oldest is forgotten.
const MOST: usize = 4096;

/// The replies of the last minute, by the ids of the questions.
#[derive(Debug, Default)]
pub struct Replies(HashMap<u64, Given>);

#[derive(Debug)]
struct Given {
    /// `None` while it is on its way.
    reply: Option<u64>,
    words: u64,
    at: Instant,
}

/// What a change of a message changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Change {
    /// Nothing: it asks nothing else, it was never replied to, or that is too long ago.
    Nothing,
    /// Its reply, which is still on its way; ask again when it has arrived.
    Later,
    /// The reply with this id.
    Reply(u64),
}

impl Replies {
    /// A message asks something.
    pub fn expect(&mut self, question: u64, words: &impl Hash, now: Instant) {
        self.0.retain(|_, given| !is_over(given.at, now, WINDOW));
        make_room(&mut self.0, MOST, |given| given.at);
        self.0.insert(question, Given { reply: None, words: number(words), at: now });
    }

    /// It was replied to, or is not going to be.
    pub fn replied(&mut self, question: u64, reply: Option<u64>) {
        match (reply, self.0.get_mut(&question)) {
            (Some(reply), Some(given)) => given.reply = Some(reply),
            _ => drop(self.0.remove(&question)),
        }
    }

    /// A message has changed.
    pub fn changed(&mut self, question: u64, words: &impl Hash, now: Instant) -> Change {
        let given = self.0.get_mut(&question).filter(|given| !is_over(given.at, now, WINDOW));
        let words = number(words);
        match given {
            Some(given) if given.words != words => match given.reply {
                Some(reply) => {
                    given.words = words;
                    Change::Reply(reply)
                }
                None => Change::Later,
            },
            _ => Change::Nothing,
        }
    }
}

fn number(words: &impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    words.hash(&mut hasher);
    hasher.finish()
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, Instant};

    use super::{Change, MOST, Replies, WINDOW};

    #[test]
    fn other_words_within_the_window_change_the_reply() {
        let start = Instant::now();
        let last = Duration::from_secs(59);
        for (question, words, after, expected) in [
            (1, "b", last, Change::Reply(9)),
            (1, "a", last, Change::Nothing),
            (1, "b", WINDOW, Change::Nothing),
            (2, "b", Duration::ZERO, Change::Nothing),
        ] {
            let mut replies = Replies::default();
            replies.expect(1, &"a", start);
            replies.replied(1, Some(9));
            assert_eq!(replies.changed(question, &words, start + after), expected, "{question} {words}");
        }
    }

    #[test]
    fn the_same_edit_is_answered_once() {
        let (mut replies, now) = (Replies::default(), Instant::now());
        replies.expect(1, &"a", now);
        replies.replied(1, Some(9));
        let changes = ["b", "b", "a"].map(|words| replies.changed(1, &words, now));
        assert_eq!(changes, [Change::Reply(9), Change::Nothing, Change::Reply(9)]);
    }

    #[test]
    fn an_edit_may_overtake_the_reply() {
        let (mut replies, now) = (Replies::default(), Instant::now());
        replies.expect(1, &"a", now);
        assert_eq!(replies.changed(1, &"b", now), Change::Later);
        replies.replied(1, Some(9));
        assert_eq!(replies.changed(1, &"b", now), Change::Reply(9));
        replies.expect(2, &"a", now);
        replies.replied(2, None);
        assert_eq!(replies.changed(2, &"b", now), Change::Nothing, "nothing is said, so nothing changes");
    }

    #[test]
    fn there_is_a_bound() {
        let (mut replies, start) = (Replies::default(), Instant::now());
        for question in 0..=MOST as u64 {
            replies.expect(question, &"a", start + Duration::from_micros(question));
        }
        assert_eq!(replies.0.len(), MOST);
        assert_eq!(replies.changed(0, &"b", start), Change::Nothing);
    }
}
