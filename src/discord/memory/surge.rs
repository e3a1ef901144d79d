//! The answers that stand in channels: what was asked there a moment ago and need not be said again.
//!
//! An answer counts from when it was given until the window is over, whoever asks in between. It is kept by
//! record, channel and language, so whoever reads another language is answered in theirs. An answer on its way
//! is known too, so that a crowd that asks at once waits for it and is pointed at it. Whether the message
//! still stands is not known here: who looks says what was seen, and that holds for some seconds, so that a crowd
//! that asks at once does not make the bot look for everybody.

use std::collections::HashMap;
use std::fmt;
use std::time::{Duration, Instant};

use super::{is_over, make_room};
use crate::knowledge::{RecordRef, Revision};
use crate::reply::Language;

/// Most answers that are kept; beyond it the oldest is forgotten.
const MOST: usize = 4096;

/// How long an answer that was seen need not be looked for again.
const FRESH: Duration = Duration::from_secs(5);

/// How long an answer may be on its way before it is no longer waited for: whoever asks the same waits too.
pub const COMING: Duration = Duration::from_secs(1);

/// How long Discord may take to show what is in the reply to its own call.
const LANDING: Duration = Duration::from_millis(500);

/// What everybody in a channel is shown an answer to.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Question {
    /// The channel's id.
    pub channel: u64,
    /// What was asked for.
    pub record: RecordRef,
    /// Of which record of the event: what was corrected since is said again.
    pub revision: Revision,
    /// In which language the bot spoke.
    pub language: Language,
    /// What the channel sees of it, by a number: of one record there are answers, claim cards, and checks of quotations.
    pub shown: u64,
}

/// By what a message of the bot's is found again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Trace {
    /// Its id.
    Message(u64),
    /// The token of the interaction that it answers; good for a quarter of an hour.
    Interaction(Token),
    /// The same, where the answer is in the reply to Discord's own call: the message is there a moment later.
    Response(Token),
}

/// The token of an interaction, which is in nothing that is printed.
#[derive(Clone, PartialEq, Eq)]
pub struct Token(pub String);

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Token")
    }
}

/// An answer that was given within the window.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Above {
    /// By what its message is found.
    pub trace: Trace,
    /// The message's id, as far as it is known.
    pub id: Option<u64>,
    /// Whether it was seen a moment ago.
    pub is_fresh: bool,
    /// When it was given.
    pub at: Instant,
}

impl Above {
    /// Whether it may not be there yet, though it was given.
    pub fn is_landing(&self, now: Instant) -> bool {
        matches!(self.trace, Trace::Response(_)) && !is_over(self.at, now, LANDING)
    }
}

/// The answers that stand in channels.
#[derive(Debug)]
pub struct Surge {
    window: Duration,
    given: HashMap<Question, Given>,
    /// The answers that are on their way, and since when.
    coming: HashMap<Question, Instant>,
}

#[derive(Debug)]
struct Given {
    at: Instant,
    trace: Trace,
    id: Option<u64>,
    seen: Option<Instant>,
}

impl Surge {
    /// Nothing yet. Each answer counts for `window`; nought: none ever does.
    pub fn new(window: Duration) -> Self {
        Self { window, given: HashMap::new(), coming: HashMap::new() }
    }

    /// An answer is on its way.
    pub fn expect(&mut self, question: Question, now: Instant) {
        if self.window.is_zero() {
            return;
        }
        if !self.coming.contains_key(&question) {
            make_room(&mut self.coming, MOST, |since| *since);
        }
        self.coming.insert(question, now);
    }

    /// It has arrived, or is lost.
    pub fn expect_no_more(&mut self, question: &Question) {
        self.coming.remove(question);
    }

    /// How long an answer to this question that is on its way is still to be waited for.
    pub fn coming(&self, question: &Question, now: Instant) -> Option<Duration> {
        let waited = now.saturating_duration_since(*self.coming.get(question)?);
        COMING.checked_sub(waited).filter(|left| !left.is_zero())
    }

    /// The answer to this question that was given within the window.
    pub fn above(&self, question: &Question, now: Instant) -> Option<Above> {
        let given = self.given.get(question).filter(|given| self.counts(given, now))?;
        let is_fresh = given.seen.is_some_and(|seen| !is_over(seen, now, FRESH));
        Some(Above { trace: given.trace.clone(), id: given.id, is_fresh, at: given.at })
    }

    /// An answer was looked for, and stands as the message with this id.
    pub fn saw(&mut self, question: &Question, trace: &Trace, id: u64, now: Instant) {
        if let Some(given) = self.given.get_mut(question).filter(|given| given.trace == *trace) {
            (given.id, given.seen) = (Some(id), Some(now));
        }
    }

    /// Whether an answer to this question stands in its channel or is on its way there, in any language.
    pub fn stands(&self, asked: &Question, now: Instant) -> bool {
        let is_it = |given: &Question| {
            given.channel == asked.channel && given.record == asked.record && given.revision == asked.revision
        };
        let mut given = self.given.iter();
        let mut coming = self.coming.iter();
        given.any(|(question, given)| is_it(question) && self.counts(given, now))
            || coming.any(|(question, since)| is_it(question) && !is_over(*since, now, COMING))
    }

    /// An answer was given, as the message with this id where that is known; an earlier one to the same question no
    /// longer counts, nor does what the same message said before.
    pub fn keep(&mut self, question: Question, trace: Trace, id: Option<u64>, now: Instant) {
        if self.window.is_zero() {
            return;
        }
        if self.given.len() >= MOST && !self.given.contains_key(&question) {
            self.forget_oldest(now);
        }
        let id = match trace {
            Trace::Message(id) => Some(id),
            Trace::Interaction(_) | Trace::Response(_) => id,
        };
        if let Some(id) = id {
            self.forget_message(id);
        }
        self.given.insert(question, Given { at: now, trace, id, seen: None });
    }

    /// The answer is no longer there, unless another one took its place.
    pub fn forget(&mut self, question: &Question, trace: &Trace) {
        if self.given.get(question).is_some_and(|given| given.trace == *trace) {
            self.given.remove(question);
        }
    }

    /// A message is gone, or says something else now.
    pub fn forget_message(&mut self, id: u64) {
        self.given.retain(|_, given| given.id != Some(id));
    }

    fn counts(&self, given: &Given, now: Instant) -> bool {
        !is_over(given.at, now, self.window)
    }

    /// Forgets what no longer counts, or else the oldest.
    fn forget_oldest(&mut self, now: Instant) {
        let window = self.window;
        self.given.retain(|_, given| !is_over(given.at, now, window));
        make_room(&mut self.given, MOST, |given| given.at);
    }
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, Instant};

    use super::{COMING, FRESH, LANDING, MOST, Question, Surge, Token, Trace};
    use crate::knowledge::{RecordKind, RecordRef, Revision};
    use crate::reply::Language;

    const WINDOW: Duration = Duration::from_secs(120);
    const SECOND: Duration = Duration::from_secs(1);
    const LAST: Duration = Duration::from_secs(119);

    fn question(channel: u64, id: &str, language: Language) -> Question {
        let record = RecordRef { kind: RecordKind::Faq, id: id.to_owned() };
        Question { channel, record, revision: Revision("1".to_owned()), language, shown: 0 }
    }

    #[test]
    fn an_answer_counts_for_its_window_where_it_was_given() {
        let (mut surge, start) = (Surge::new(WINDOW), Instant::now());
        let asked = || question(1, "x", Language::English);
        surge.keep(asked(), Trace::Message(7), None, start);
        for (question, after, expected) in [
            (asked(), Duration::ZERO, true),
            (asked(), LAST, true),
            (asked(), WINDOW, false),
            (question(2, "x", Language::English), SECOND, false),
            (question(1, "y", Language::English), SECOND, false),
            (question(1, "x", Language::Korean), SECOND, false),
        ] {
            let found = surge.above(&question, start + after).map(|above| above.trace);
            assert_eq!(found, expected.then_some(Trace::Message(7)), "{question:?} {after:?}");
            let stands = surge.stands(&question, start + after);
            let in_any_language = question.language == Language::Korean;
            assert_eq!(stands, expected || in_any_language, "{question:?} {after:?}");
        }
    }

    #[test]
    fn what_is_gone_is_forgotten_and_what_took_its_place_is_not() {
        let (mut surge, now) = (Surge::new(WINDOW), Instant::now());
        let asked = question(1, "x", Language::English);
        let trace = |surge: &Surge| surge.above(&asked, now).map(|above| above.trace);
        surge.keep(asked.clone(), Trace::Message(7), None, now);
        surge.keep(asked.clone(), Trace::Message(8), None, now);
        surge.forget(&asked, &Trace::Message(7));
        assert_eq!(trace(&surge), Some(Trace::Message(8)));
        surge.forget(&asked, &Trace::Message(8));
        assert_eq!(surge.above(&asked, now), None);
        surge.keep(asked.clone(), Trace::Message(9), None, now);
        surge.forget_message(8);
        assert_eq!(trace(&surge), Some(Trace::Message(9)));
        surge.forget_message(9);
        assert_eq!(surge.above(&asked, now), None);
    }

    #[test]
    fn what_was_seen_is_not_looked_for_again_at_once() {
        let (mut surge, start) = (Surge::new(WINDOW), Instant::now());
        let (asked, trace) = (question(1, "x", Language::English), Trace::Interaction(Token("t".to_owned())));
        let found =
            |surge: &Surge, after| surge.above(&asked, start + after).map(|above| (above.id, above.is_fresh));
        surge.keep(asked.clone(), trace.clone(), None, start);
        assert_eq!(found(&surge, SECOND), Some((None, false)));
        surge.saw(&asked, &Trace::Message(1), 7, start);
        assert_eq!(found(&surge, SECOND), Some((None, false)), "that was another one");
        surge.saw(&asked, &trace, 9, start);
        assert_eq!(found(&surge, SECOND), Some((Some(9), true)));
        assert_eq!(found(&surge, FRESH), Some((Some(9), false)));
        surge.forget_message(9);
        assert_eq!(found(&surge, SECOND), None);
    }

    #[test]
    fn a_message_says_one_thing_at_a_time() {
        let (mut surge, now) = (Surge::new(WINDOW), Instant::now());
        let [first, second] = ["x", "y"].map(|id| question(1, id, Language::English));
        let pressed = |token: &str| Trace::Interaction(Token(token.to_owned()));
        surge.keep(first.clone(), pressed("s"), Some(9), now);
        surge.keep(second.clone(), pressed("t"), Some(9), now);
        let found = [&first, &second].map(|question| surge.above(question, now).and_then(|above| above.id));
        assert_eq!(found, [None, Some(9)]);
        let card = Question { shown: 1, ..second };
        assert_eq!(surge.above(&card, now), None, "an answer is no claim card");
        assert!(surge.stands(&card, now));
    }

    #[test]
    fn only_what_is_in_a_reply_to_discord_takes_a_moment_to_be_there() {
        let (start, asked) = (Instant::now(), question(1, "x", Language::English));
        let token = || Token("t".to_owned());
        for (trace, after, expected) in [
            (Trace::Response(token()), LANDING / 2, true),
            (Trace::Response(token()), LANDING, false),
            (Trace::Interaction(token()), Duration::ZERO, false),
            (Trace::Message(7), Duration::ZERO, false),
        ] {
            let mut surge = Surge::new(WINDOW);
            surge.keep(asked.clone(), trace, None, start);
            let above = surge.above(&asked, start + after).expect("it was given");
            assert_eq!(above.is_landing(start + after), expected, "{after:?}");
        }
    }

    #[test]
    fn what_is_on_its_way_is_waited_for_until_it_arrives_or_takes_too_long() {
        let (mut surge, start) = (Surge::new(WINDOW), Instant::now());
        let asked = question(1, "x", Language::English);
        assert_eq!(surge.coming(&asked, start), None);
        surge.expect(asked.clone(), start);
        assert_eq!(surge.coming(&asked, start + COMING / 4), Some(COMING * 3 / 4));
        assert_eq!(surge.coming(&question(2, "x", Language::English), start), None);
        assert!(surge.stands(&question(1, "x", Language::Korean), start));
        assert_eq!(surge.coming(&asked, start + COMING), None);
        assert!(!surge.stands(&asked, start + COMING));
        surge.expect_no_more(&asked);
        assert_eq!((surge.coming(&asked, start), surge.above(&asked, start)), (None, None));
    }

    #[test]
    fn without_a_window_nothing_is_kept() {
        let (mut surge, now) = (Surge::new(Duration::ZERO), Instant::now());
        let asked = question(1, "x", Language::English);
        surge.expect(asked.clone(), now);
        assert_eq!(surge.coming(&asked, now), None);
        surge.keep(asked.clone(), Trace::Message(7), None, now);
        assert_eq!(surge.above(&asked, now), None);
    }

    #[test]
    fn beyond_the_bound_the_oldest_is_forgotten() {
        let (mut surge, start) = (Surge::new(WINDOW), Instant::now());
        let asked = |channel| question(channel, "x", Language::English);
        let at = |channel: u64| start + Duration::from_millis(channel);
        let last = MOST as u64 + 1;
        for channel in 0..=last {
            surge.keep(asked(channel), Trace::Message(channel), None, at(channel));
        }
        assert_eq!(surge.given.len(), MOST);
        let kept = [0, 1, 2, last].map(|channel| surge.above(&asked(channel), at(last)).is_some());
        assert_eq!(kept, [false, false, true, true]);
    }

    #[test]
    fn the_token_is_in_nothing_that_is_printed() {
        let (mut surge, now) = (Surge::new(WINDOW), Instant::now());
        let token = Token("secret".to_owned());
        surge.keep(question(1, "x", Language::English), Trace::Interaction(token), None, now);
        assert!(!format!("{surge:?}").contains("secret"));
    }
}
