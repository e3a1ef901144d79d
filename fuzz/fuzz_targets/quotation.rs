//! Any text can be examined as a quotation of the shipped record: without panic, the same each time, and with
//! verdicts on nothing but what it says and what is on record.

#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use onrecord::knowledge::{self, KnowledgeBase};
use onrecord::quoting::{Examiner, MOST_PASSAGES, Segment, Submission};

static BASE: LazyLock<KnowledgeBase> =
    LazyLock::new(|| knowledge::embedded().expect("the built-in knowledge base can be read").base);
static EXAMINER: LazyLock<Examiner> = LazyLock::new(|| Examiner::new(&BASE));

fuzz_target!(|words: (&str, Option<&str>)| {
    let (text, speaker) = words;
    let submission = Submission { text, speaker, topic: None };
    let examined = EXAMINER.examine(&submission);
    assert!((1..=MOST_PASSAGES).contains(&examined.checks.len()), "{examined:?}");
    for check in &examined.checks {
        for found in &check.matches {
            let quotation = BASE.quotation(&found.quotation).expect("only what is on record matches");
            for variant in found.wording.variants.iter().flatten() {
                assert!(*variant < quotation.variants.len(), "{found:?}");
            }
            for segment in &found.comparison.segments {
                let (Segment::Same(words)
                | Segment::LeftOut(words)
                | Segment::Added(words)
                | Segment::Omitted(words)) = segment;
                assert!(!words.is_empty(), "{found:?}");
            }
        }
    }
    assert_eq!(EXAMINER.examine(&submission), examined);
});
