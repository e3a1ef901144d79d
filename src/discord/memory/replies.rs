//! The replies to what people wrote, for as long as an edit of the question changes its reply.
//!
//! Edits are told of in no order, and may come faster than a reply changes. So each is known by when it was made, and
//! of those that wait the latest alone is answered, once nobody else is at work on the reply. Discord tells of a
//! message's change for more reasons than an edit, such as the preview of a link; so it is remembered by a number
//! which words were answered, not the words themselves.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::time::{Duration, Instant};

use super::{is_over, make_room};
use crate::matching::Address;

/// How long after it was asked a question may be edited to change it.
const WINDOW: Duration = Duration::from_secs(60);
/// How long somebody may be at work on a reply; whoever takes longer has died. No request to Discord may take as long.
const LONGEST: Duration = Duration::from_secs(40);
/// How long a reply is remembered: an edit told of at the end of its window waits for the reply, and is then at work on
/// it itself.
const KEPT: Duration = WINDOW.saturating_add(LONGEST).saturating_add(LONGEST);
/// Most replies that are remembered; beyond it the oldest is forgotten.
const MOST: usize = 4096;

/// The replies of the last minutes, by the ids of the questions.
#[derive(Debug, Default)]
pub struct Replies(HashMap<u64, Given>);

#[derive(Debug)]
struct Given {
    at: Instant,
    /// `None` while it is on its way.
    reply: Option<u64>,
    /// What it answers, or is about to.
    words: u64,
    address: Address,
    /// When the latest edit was made that was told of.
    latest: i128,
    /// Since when somebody is at work on it.
    busy: Option<Instant>,
}

/// What a message says, since when, and whether it asks the bot or nobody in particular.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Version {
    words: u64,
    since: i128,
    address: Address,
}

impl Version {
    /// `since` is when it was written or last edited, in nanoseconds since 1970.
    pub fn new(words: &impl Hash, since: i128, address: Address) -> Self {
        let mut hasher = DefaultHasher::new();
        words.hash(&mut hasher);
        Self { words: hasher.finish(), since, address }
    }
}

/// What a change of a message changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Change {
    /// Nothing: it asks nothing else, it was never replied to, it has changed again since, or that is too long ago.
    Nothing,
    /// Its reply, on which somebody is at work; ask again when they are done, or after so long at the latest.
    Later(Duration),
    /// The reply with this id; whoever is told so is at work on it.
    Reply(u64),
}

impl Replies {
    /// A message asks something, and somebody is at work on its reply.
    pub fn expect(&mut self, question: u64, version: Version, now: Instant) {
        self.0.retain(|_, given| !is_over(given.at, now, KEPT));
        make_room(&mut self.0, MOST, |given| given.at);
        let Version { words, since: latest, address } = version;
        self.0.insert(question, Given { at: now, reply: None, words, address, latest, busy: Some(now) });
    }

    /// It was replied to, or is not going to be.
    pub fn replied(&mut self, question: u64, reply: Option<u64>) {
        match (reply, self.0.get_mut(&question)) {
            (Some(reply), Some(given)) => (given.reply, given.busy) = (Some(reply), None),
            _ => self.forget(question),
        }
    }

    /// Its reply was changed as was asked for.
    pub fn settled(&mut self, question: u64) {
        if let Some(given) = self.0.get_mut(&question) {
            given.busy = None;
        }
    }

    /// The question or its reply is gone.
    pub fn forget(&mut self, question: u64) {
        self.0.remove(&question);
    }

    /// A message has changed, which was told at `told`.
    ///
    /// Whoever asked the bot and no longer does keeps their answer.
    pub fn changed(&mut self, question: u64, version: Version, told: Instant, now: Instant) -> Change {
        let Some(given) = self.0.get_mut(&question) else { return Change::Nothing };
        let withdrawn = given.address == Address::Asked && version.address == Address::Unasked;
        if withdrawn || version.since < given.latest || is_over(given.at, told, WINDOW) {
            return Change::Nothing;
        }
        given.latest = version.since;
        if given.words == version.words {
            return Change::Nothing;
        }
        let left = given.busy.and_then(|since| LONGEST.checked_sub(now.saturating_duration_since(since)));
        if let Some(left) = left.filter(|left| !left.is_zero()) {
            return Change::Later(left);
        }
        let Some(reply) = given.reply else {
            self.forget(question);
            return Change::Nothing;
        };
        (given.words, given.address, given.busy) = (version.words, version.address, Some(now));
        Change::Reply(reply)
    }
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, Instant};

    use super::{Change, KEPT, LONGEST, MOST, Replies, Version, WINDOW};
    use crate::matching::Address::{self, Asked, Unasked};

    const fn at(words: &'static str, since: i128, address: Address) -> (&'static str, i128, Address) {
        (words, since, address)
    }

    fn version((words, since, address): (&str, i128, Address)) -> Version {
        Version::new(&words, since, address)
    }

    /// One question that was asked in these words and replied to.
    fn replied(words: (&str, i128, Address), now: Instant) -> Replies {
        let mut replies = Replies::default();
        replies.expect(1, version(words), now);
        replies.replied(1, Some(9));
        replies
    }

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
            let mut replies = replied(at("a", 0, Asked), start);
            let told = start + after;
            let change = replies.changed(question, version(at(words, 1, Asked)), told, told);
            assert_eq!(change, expected, "{question} {words}");
        }
    }

    /// Checks what comes of edits of one question, each of which is dealt with at once.
    #[track_caller]
    fn check(asked: (&str, i128, Address), edits: &[((&str, i128, Address), bool)]) {
        let now = Instant::now();
        let mut replies = replied(asked, now);
        for (edit, expected) in edits {
            let change = replies.changed(1, version(*edit), now, now);
            assert_eq!(change, if *expected { Change::Reply(9) } else { Change::Nothing }, "{edit:?}");
            replies.settled(1);
        }
    }

    #[test]
    fn an_edit_is_answered_once_and_never_after_a_later_one() {
        let asked = at("a", 0, Asked);
        check(asked, &[(at("b", 1, Asked), true), (at("b", 1, Asked), false), (at("a", 2, Asked), true)]);
        check(asked, &[(at("c", 2, Asked), true), (at("b", 1, Asked), false), (at("d", 2, Asked), true)]);
        check(asked, &[(at("a", 2, Asked), false), (at("b", 1, Asked), false)]);
    }

    #[test]
    fn who_asked_the_bot_keeps_the_answer_and_who_asked_nobody_may_ask_it_now() {
        check(at("a", 0, Asked), &[(at("b", 1, Unasked), false), (at("b", 2, Asked), true)]);
        check(
            at("a", 0, Unasked),
            &[(at("b", 1, Unasked), true), (at("c", 2, Asked), true), (at("d", 3, Unasked), false)],
        );
    }

    #[test]
    fn of_edits_that_wait_the_latest_is_answered() {
        let now = Instant::now();
        let mut replies = Replies::default();
        replies.expect(1, version(at("a", 0, Asked)), now);
        let edit = |replies: &mut Replies, words, since| {
            replies.changed(1, version(at(words, since, Asked)), now, now)
        };
        assert_eq!(edit(&mut replies, "b", 1), Change::Later(LONGEST), "the reply is on its way");
        replies.replied(1, Some(9));
        assert_eq!(edit(&mut replies, "b", 1), Change::Reply(9));
        assert_eq!(edit(&mut replies, "d", 3), Change::Later(LONGEST), "it is being changed");
        assert_eq!(edit(&mut replies, "c", 2), Change::Nothing);
        replies.settled(1);
        assert_eq!(edit(&mut replies, "d", 3), Change::Reply(9));
        replies.settled(1);
        replies.expect(2, version(at("a", 0, Asked)), now);
        replies.replied(2, None);
        let change = replies.changed(2, version(at("b", 1, Asked)), now, now);
        assert_eq!(change, Change::Nothing, "nothing is said, so nothing changes");
    }

    #[test]
    fn nobody_waits_for_the_dead() {
        let start = Instant::now();
        let (mut replies, edit) = (Replies::default(), version(at("b", 1, Asked)));
        replies.expect(1, version(at("a", 0, Asked)), start);
        assert_eq!(replies.changed(1, edit, start, start + LONGEST / 4), Change::Later(LONGEST * 3 / 4));
        assert_eq!(replies.changed(1, edit, start, start + LONGEST), Change::Nothing, "there is no reply");
        let mut replies = replied(at("a", 0, Asked), start);
        assert_eq!(replies.changed(1, edit, start, start), Change::Reply(9));
        let next = version(at("c", 2, Asked));
        assert_eq!(replies.changed(1, next, start, start + LONGEST), Change::Reply(9));
    }

    #[test]
    fn others_ask_and_an_edit_that_waits_is_not_forgotten() {
        let (mut replies, start) = (replied(at("a", 0, Asked), Instant::now()), Instant::now());
        let told = start + Duration::from_secs(58);
        let late = start + WINDOW + Duration::from_secs(1);
        let edit = |replies: &mut Replies, words, since, now| {
            replies.changed(1, version(at(words, since, Asked)), told, now)
        };
        assert_eq!(edit(&mut replies, "b", 1, told), Change::Reply(9));
        assert!(matches!(edit(&mut replies, "c", 2, told), Change::Later(_)));
        replies.expect(2, version(at("a", 0, Asked)), late);
        replies.settled(1);
        assert_eq!(edit(&mut replies, "c", 2, late), Change::Reply(9));
        replies.expect(3, version(at("a", 0, Asked)), start + KEPT + Duration::from_secs(1));
        assert!(!replies.0.contains_key(&1), "nobody can be at work on it any more");
    }

    #[test]
    fn there_is_a_bound() {
        let (mut replies, start) = (Replies::default(), Instant::now());
        for question in 0..=MOST as u64 {
            let asked = version(at("a", 0, Asked));
            replies.expect(question, asked, start + Duration::from_micros(question));
        }
        assert_eq!(replies.0.len(), MOST);
        assert_eq!(replies.changed(0, version(at("b", 1, Asked)), start, start), Change::Nothing);
    }
}
