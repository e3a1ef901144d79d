//! What holds for the matcher whatever is written: properties over a small table and any text.

use std::sync::LazyLock;

use onrecord::knowledge::{RecordKind, RecordRef, Vocabulary, VocabularyTable};
use onrecord::matching::text::MOST_CHARACTERS;
use onrecord::matching::{Address, Decision, Entry, Matcher, MatchingSettings, Outcome, Utterance};
use proptest::prelude::{Just, Strategy, any};
use proptest::sample::{Index, select, subsequence};
use proptest::test_runner::{Config, RngSeed};
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

/// Records of another world, for whoever wants to disturb the first: with how they are asked for, what must not
/// lead to them, and what else they say.
const UNRELATED: [(&str, &str, &str, &str); 8] = [
    (
        "Which temperature is best for baking sourdough bread?",
        "how hot must the oven be for sourdough",
        "which flour is best for sourdough",
        "Bakers recommend 230 degrees.",
    ),
    (
        "Convert a guitar tab to sheet music.",
        "guitar tab as sheet music",
        "where can one buy sheet music",
        "Nobody lost a single note of 12.",
    ),
    (
        "Mercury has the shortest orbit of all planets.",
        "which planet has the shortest orbit",
        "which planet is not the smallest",
        "It takes 88 days.",
    ),
    (
        "Prune tomato plants in early summer.",
        "when are tomato plants pruned",
        "when are tomatoes ripe",
        "Gardeners do it on Saturdays.",
    ),
    (
        "A whetstone sharpens a kitchen knife.",
        "how to sharpen a kitchen knife",
        "was a knife stolen",
        "The fee for sharpening is 12.",
    ),
    (
        "Old parrots learn to whistle.",
        "teach an old parrot to whistle",
        "why does the parrot not speak",
        "Many people know one that does.",
    ),
    (
        "A scarf is knitted with thick wool.",
        "what wool is a scarf made of",
        "when does the wool shop open",
        "The mayor wears one.",
    ),
    (
        "A first marathon takes half a year of training.",
        "how long to train for a first marathon",
        "how long is a marathon",
        "It is 42 kilometres long.",
    ),
];

/// Bytes of words beyond which nothing is read: some characters stand for several letters.
const MOST_READ: usize = 16 * MOST_CHARACTERS;

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

/// What an FAQ entry asks to be sure of where it does not leave that to the settings.
fn own_threshold(id: &str) -> Option<f64> {
    match id {
        "late-fee" => Some(0.1),
        "ferry-cause" => Some(0.97),
        _ => None,
    }
}

/// The table of the town; a claim rests on nothing, and the entry on the ferry rests on a claim.
fn town() -> Vec<Entry> {
    let claim = RecordRef { kind: RecordKind::Claim, id: "claim-aboard".to_owned() };
    let mut entries: Vec<Entry> = TABLE
        .iter()
        .map(|(id, phrasings)| Entry { answer_threshold: own_threshold(id), ..entry(id, phrasings) })
        .collect();
    for entry in entries.iter_mut().filter(|entry| entry.record.id == "ferry-aboard") {
        entry.kin.push(claim.clone());
    }
    entries.push(Entry {
        record: claim,
        ..entry("", &["The ferry had 212 people aboard, says its owner.", "212 were on the ferry"])
    });
    entries
}

/// A record of another world as a whole entry.
fn unrelated(number: usize, kind: RecordKind) -> Entry {
    let (title, phrasing, wrong, context) = UNRELATED[number];
    Entry {
        record: RecordRef { kind, id: format!("unrelated-{number}") },
        not_phrasings: vec![wrong.to_owned()],
        context: vec![context.to_owned()],
        answer_threshold: number.is_multiple_of(3).then_some(0.05),
        ..entry("", &[title, phrasing])
    }
}

fn build(entries: Vec<Entry>) -> Matcher {
    let list = |words: &[&str]| words.iter().map(ToString::to_string).collect();
    let vocabulary = Vocabulary {
        words: VocabularyTable {
            small_talk: list(&["hello", "hi there", "hey", "thanks", "thank you", "please"]),
            negations: list(&["not", "never"]),
            ..VocabularyTable::default()
        },
        ..Vocabulary::default()
    };
    Matcher::build(entries, &vocabulary, &MatchingSettings::default())
}

static TOWN: LazyLock<Matcher> = LazyLock::new(|| build(town()));

/// The same town as it is without anything of its own: a vocabulary that knows no greetings, no thresholds.
static BARE: LazyLock<Matcher> = LazyLock::new(|| {
    let bare = |entry| Entry { answer_threshold: None, ..entry };
    Matcher::build(
        town().into_iter().map(bare).collect(),
        &Vocabulary::default(),
        &MatchingSettings::default(),
    )
});

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

/// So many cases, the same ones every time; `fuzz/` is where others are looked for.
fn cases(cases: u32) -> Config {
    Config { cases, rng_seed: RngSeed::Fixed(20_241_030), failure_persistence: None, ..Config::default() }
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
    #![proptest_config(cases(256))]

    #[test]
    fn any_text_is_decided_and_explained_alike(text in any::<String>()) {
        let decision = decide(&text, Address::Asked);
        prop_assert!((0.0..=1.0).contains(&decision.confidence));
        prop_assert_eq!(decision, TOWN.explain(Utterance { text: &text, address: Address::Asked }).decision);
    }

    #[test]
    fn any_length_is_decided_and_no_more_is_read_than_the_beginning(
        text in "\\PC{1,12}",
        times in 0_usize..2000,
        more in "\\PC{0,40}",
    ) {
        let text = text.repeat(times);
        let explanation = TOWN.explain(Utterance { text: &text, address: Address::Asked });
        let read: usize = explanation.reading.words.iter().map(String::len).sum();
        prop_assert!(read <= MOST_READ, "{read} bytes were read");
        // What stands behind the part that is read costs nothing, and changes nothing.
        let beginning: String = text.chars().take(MOST_CHARACTERS).collect();
        if beginning.chars().count() == MOST_CHARACTERS {
            prop_assert_eq!(decide(&(beginning.clone() + &more), Address::Asked), explanation.decision);
        }
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
        let padded = padding.replace("{}", &text);
        for (matcher, name) in [(&TOWN, "with greetings"), (&BARE, "without")] {
            let decide = |text: &str| matcher.decide(Utterance { text, address: Address::Asked });
            if answer(&decide(&text)).is_none() {
                let decision = decide(&padded);
                prop_assert!(answer(&decision).is_none(), "{name}, {padded:?} is answered: {decision:?}");
            }
        }
    }

    #[test]
    fn words_said_over_and_over_change_nothing(text in question(), times in 2_usize..5) {
        let words: Vec<String> = text.split(' ').map(|word| vec![word; times].join(" ")).collect();
        let repeated = words.join(" ");
        for matcher in [&TOWN, &BARE] {
            let decide = |text: &str| matcher.decide(Utterance { text, address: Address::Asked });
            prop_assert_eq!(decide(&repeated), decide(&text), "{:?}", repeated);
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
    #![proptest_config(cases(24))]

    #[test]
    fn an_unrelated_record_changes_no_exact_match(
        numbers in subsequence((0..UNRELATED.len()).collect::<Vec<_>>(), 1..=UNRELATED.len()),
        kinds in collection::vec(select(&[RecordKind::Faq, RecordKind::Claim][..]), UNRELATED.len()),
    ) {
        let mut entries = town();
        entries.extend(numbers.iter().map(|&number| unrelated(number, kinds[number])));
        let disturbed = build(entries);
        for (text, address) in own_wordings() {
            let utterance = Utterance { text: &text, address };
            let (alone, disturbed) = (TOWN.decide(utterance), disturbed.decide(utterance));
            prop_assert!(matches!(alone.outcome, Outcome::Answer(_)), "{text:?} is no exact match: {alone:?}");
            prop_assert_eq!(disturbed, alone, "{:?}", text);
        }
    }

    #[test]
    fn the_order_of_the_records_changes_nothing(
        entries in Just(town()).prop_shuffle(),
        texts in collection::vec(question(), 12),
    ) {
        let shuffled = build(entries);
        for text in texts {
            let utterance = Utterance { text: &text, address: Address::Asked };
            prop_assert_eq!(shuffled.explain(utterance), TOWN.explain(utterance), "{:?}", text);
        }
    }
}

/// The wordings of all records of the town, as a curator and as somebody in a hurry would write them.
fn own_wordings() -> Vec<(String, Address)> {
    let phrasings = town().into_iter().flat_map(|entry| entry.phrasings);
    phrasings
        .flat_map(|text| {
            let hasty = text.trim_end_matches(['?', '.']).to_lowercase();
            [(text.clone(), Address::Asked), (text, Address::Unasked), (hasty, Address::Asked)]
        })
        .collect()
}
