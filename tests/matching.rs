//! What holds for the matcher whatever is written: properties over a small table and any text.

use std::sync::LazyLock;

use onrecord::knowledge::{RecordKind, RecordRef, Vocabulary};
use onrecord::matching::{Address, Decision, Entry, Matcher, MatchingSettings, Outcome, Utterance};
use proptest::prelude::{Strategy, any};
use proptest::sample::{Index, select};
use proptest::test_runner::Config;
use proptest::{collection, prop_assert, prop_assert_eq, prop_oneof, proptest};

/// Records of a small town, with what people ask about them.
const TABLE: [(&str, &[&str]); 6] = [
    (
        "opening-hours",
        &[
            "When does the library open?",
            "until what time is the library open on saturdays",
            "opening hours of the library",
        ],
    ),
    (
        "lost-card",
        &["What do I do when my library card is lost?", "my card was stolen", "replace a lost library card"],
    ),
    (
        "late-fee",
        &["How much is the fee for a late book?", "what do late books cost", "fine for returning late"],
    ),
    ("ferry-aboard", &["How many people were aboard the ferry?", "number of passengers on the ferry"]),
    ("ferry-cause", &["What caused the ferry to sink?", "why did the ferry go down"]),
    ("mayor", &["Who is the mayor of the town?", "name of the mayor"]),
];

/// Records of another world, for whoever wants to disturb the first.
const UNRELATED: [&str; 8] = [
    "best temperature for baking sourdough bread",
    "convert a guitar tab to sheet music",
    "which planet has the shortest orbit",
    "prune tomato plants in early summer",
    "sharpen a kitchen knife with a whetstone",
    "teach an old parrot to whistle",
    "knit a scarf with thick wool",
    "train for a first marathon",
];

/// Words that make questions: of the table, of no record, and the small ones between.
const WORDS: [&str; 36] = [
    "library",
    "card",
    "ferry",
    "mayor",
    "book",
    "late",
    "lost",
    "open",
    "people",
    "aboard",
    "sink",
    "fee",
    "town",
    "name",
    "saturdays",
    "stolen",
    "weather",
    "football",
    "music",
    "tomorrow",
    "cheap",
    "holiday",
    "who",
    "what",
    "when",
    "why",
    "how",
    "many",
    "much",
    "is",
    "the",
    "of",
    "not",
    "does",
    "12",
    "twelve",
];

fn entry(id: &str, phrasings: &[&str]) -> Entry {
    Entry {
        record: RecordRef { kind: RecordKind::Faq, id: id.to_owned() },
        phrasings: phrasings.iter().map(ToString::to_string).collect(),
        not_phrasings: Vec::new(),
        context: Vec::new(),
        answer_threshold: None,
        kin: Vec::new(),
    }
}

fn matcher(unrelated: &[&str]) -> Matcher {
    let mut entries: Vec<Entry> = TABLE.iter().map(|(id, phrasings)| entry(id, phrasings)).collect();
    entries.extend(unrelated.iter().enumerate().map(|(n, text)| entry(&format!("unrelated-{n}"), &[text])));
    Matcher::build(entries, &Vocabulary::default(), &MatchingSettings::default())
}

static TOWN: LazyLock<Matcher> = LazyLock::new(|| matcher(&[]));

fn decide(text: &str, address: Address) -> Decision {
    TOWN.decide(Utterance { text, address })
}

/// The record that answers, if one does.
fn answer(decision: &Decision) -> Option<&str> {
    match &decision.outcome {
        Outcome::Answer(candidate) => Some(&candidate.record.id),
        Outcome::Suggest(_) | Outcome::Abstain { .. } => None,
    }
}

/// A question that may or may not make sense: any words, or a phrasing with a word exchanged or lost.
fn question() -> impl Strategy<Value = String> {
    let any_words = collection::vec(select(&WORDS[..]), 1..9).prop_map(|words| words.join(" "));
    let word = || collection::vec(select(&WORDS[..]), 0..2);
    let nearly = (phrasing(), any::<Index>(), word(), word()).prop_map(|((_, text), at, new, more)| {
        let text = text.trim_end_matches('?').to_lowercase();
        let mut words: Vec<&str> = text.split(' ').collect();
        let at = at.index(words.len());
        words.splice(at..=at, new);
        words.extend(more);
        words.join(" ")
    });
    prop_oneof![any_words, nearly]
}

/// A phrasing of the table with its record.
fn phrasing() -> impl Strategy<Value = (&'static str, &'static str)> {
    let all: Vec<_> =
        TABLE.iter().flat_map(|(id, texts)| texts.iter().map(move |text| (*id, *text))).collect();
    select(all)
}

#[test]
fn the_table_answers_its_own_phrasings() {
    for (id, texts) in TABLE {
        for text in texts {
            assert_eq!(answer(&decide(text, Address::Asked)), Some(id), "{text}");
        }
    }
    assert_eq!(answer(&decide("will the football match be on tomorrow", Address::Asked)), None);
}

proptest! {
    #![proptest_config(Config::with_cases(128))]

    #[test]
    fn any_text_is_decided_and_explained_alike(text in any::<String>()) {
        let decision = decide(&text, Address::Asked);
        prop_assert!((0.0..=1.0).contains(&decision.confidence));
        prop_assert_eq!(decision, TOWN.explain(Utterance { text: &text, address: Address::Asked }).decision);
    }

    #[test]
    fn any_length_is_decided(text in "\\PC{0,12}", times in 0_usize..2000) {
        decide(&text.repeat(times), Address::Unasked);
    }

    #[test]
    fn the_same_text_is_decided_the_same(text in question()) {
        prop_assert_eq!(decide(&text, Address::Asked), decide(&text, Address::Asked));
    }

    #[test]
    fn case_spacing_and_closing_punctuation_change_nothing(
        text in question(),
        end in select(&["", "?", ".", "!", "??", "...", " ?", "\n", "…"][..]),
        gap in select(&[" ", "  ", "\t", "\n", "\u{a0}", " \u{2009}"][..]),
    ) {
        let expected = decide(&text, Address::Asked);
        for other in [text.clone(), text.to_uppercase(), title_case(&text)] {
            let other = format!("{gap}{}{end}", other.replace(' ', gap));
            prop_assert_eq!(&decide(&other, Address::Asked), &expected, "{:?} and {:?}", text, other);
        }
    }

    #[test]
    fn saying_it_twice_or_politely_turns_no_refusal_into_an_answer(
        text in question(),
        padding in select(&["hello {}", "hi there, {}", "{} thanks", "{} please", "hey, {} thank you", "{} {}", "{}? {}? {}?"][..]),
    ) {
        if answer(&decide(&text, Address::Asked)).is_none() {
            let padded = padding.replace("{}", &text);
            let decision = decide(&padded, Address::Asked);
            prop_assert!(answer(&decision).is_none(), "{padded:?} is answered: {decision:?}");
        }
    }

    #[test]
    fn what_is_answered_unasked_is_answered_when_asked((_, known) in phrasing(), text in question()) {
        for text in [text.as_str(), known, &format!("{known} {text}")] {
            let unasked = decide(text, Address::Unasked);
            prop_assert!(!matches!(unasked.outcome, Outcome::Suggest(_)), "nobody asked: {text:?}");
            if let Some(record) = answer(&unasked) {
                let asked = decide(text, Address::Asked);
                prop_assert_eq!(answer(&asked), Some(record), "{:?}", text);
            }
        }
    }
}

fn title_case(text: &str) -> String {
    let capital = |word: &str| word[..1].to_uppercase() + &word[1..];
    text.split(' ').map(capital).collect::<Vec<_>>().join(" ")
}

proptest! {
    // Each case builds a table.
    #![proptest_config(Config::with_cases(24))]

    #[test]
    fn an_unrelated_record_takes_no_phrasing_from_its_record(
        disturbance in proptest::sample::subsequence(UNRELATED.to_vec(), 1..=UNRELATED.len()),
    ) {
        let disturbed = matcher(&disturbance);
        for (id, texts) in TABLE {
            for text in texts {
                let decision = disturbed.decide(Utterance { text, address: Address::Asked });
                prop_assert_eq!(answer(&decision), Some(id), "{}", text);
            }
        }
    }
}
