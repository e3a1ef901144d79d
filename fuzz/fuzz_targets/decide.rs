//! Any text is decided over the shipped knowledge base: without panic, with a confidence that is one, and
//! never more boldly unasked than asked.

#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use onrecord::knowledge;
use onrecord::matching::{Address, Matcher, MatchingSettings, Outcome, Utterance, entries};

static MATCHER: LazyLock<Matcher> = LazyLock::new(|| {
    let base = knowledge::embedded().expect("the built-in knowledge base can be read").base;
    Matcher::build(entries(&base), &base.vocabulary, &MatchingSettings::default())
});

fuzz_target!(|text: &str| {
    let asked = Utterance { text, address: Address::Asked };
    let decision = MATCHER.decide(asked);
    assert!((0.0..=1.0).contains(&decision.confidence), "{decision:?}");
    assert_eq!(MATCHER.explain(asked).decision, decision);
    let unasked = MATCHER.decide(Utterance { text, address: Address::Unasked });
    if matches!(unasked.outcome, Outcome::Answer(_)) {
        assert_eq!(unasked.outcome, decision.outcome);
    }
    MATCHER.rank(text, 25);
});
