//! A message as statements, to be checked one by one.
//!
//! Sentences end at `.`, `!`, `?`, `…` and their kin, not within a number, an abbreviation, an address or a
//! quotation; a new line ends one too, unless the sentence goes on below. Bullets and marks of quoting are
//! taken off, nothing else is changed. It works on letters alone and knows nothing of the record.

use super::repetition::SPEECH;

/// A statement of fewer words says too little to be checked beside others, unless it has
/// [`FEWEST_SIGNS`].
const FEWEST_WORDS: usize = 3;
/// As many letters as a short sentence in a script that has neither spaces nor capitals.
const FEWEST_SIGNS: usize = 8;

/// The statements of a message, in order; what says too little is left out.
pub fn statements(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    for passage in passages(text) {
        let mut rest = passage.as_str();
        while !rest.trim().is_empty() {
            let (sentence, after) = rest.split_at(end_of_sentence(rest));
            if says_something(sentence) {
                found.push(sentence.trim().to_owned());
            }
            rest = after;
        }
    }
    found
}

/// The lines of a text, each without its bullet; a line that goes on below is joined to the next.
fn passages(text: &str) -> Vec<String> {
    let mut passages: Vec<String> = Vec::new();
    let mut is_open = false;
    for line in text.lines() {
        let line = line.trim().trim_start_matches(['>', ' ']);
        let words = without_bullet(line);
        let goes_on = is_open && words.len() == line.len() && words.starts_with(char::is_lowercase);
        match passages.last_mut() {
            Some(passage) if goes_on => {
                passage.push(' ');
                passage.push_str(words);
            }
            _ => passages.push(words.to_owned()),
        }
        is_open = !words.is_empty() && !words.trim_end_matches(is_closing).ends_with(is_terminal);
    }
    passages
}

/// A line without `- `, `* `, `• `, `1. `, `2) ` or `## ` at its beginning.
fn without_bullet(line: &str) -> &str {
    let marked = line.trim_start_matches('#');
    if marked.len() < line.len() && marked.starts_with(' ') {
        return marked.trim_start();
    }
    if let Some(rest) = ["- ", "* ", "• ", "– ", "— "].iter().find_map(|bullet| line.strip_prefix(bullet))
    {
        return rest.trim_start();
    }
    let rest = line.trim_start_matches(|c: char| c.is_ascii_digit());
    let numbered = (1..=2).contains(&(line.len() - rest.len()));
    let behind = rest.strip_prefix(". ").or_else(|| rest.strip_prefix(") "));
    behind.filter(|_| numbered).map_or(line, str::trim_start)
}

/// The byte behind the first sentence of a line.
fn end_of_sentence(line: &str) -> usize {
    let mut quotation = Quotation::None;
    for (at, letter) in line.char_indices() {
        let after = &line[at + letter.len_utf8()..];
        let was_quoted = quotation != Quotation::None;
        quotation = quotation.after(letter, after);
        let closes_quotation = was_quoted && quotation == Quotation::None;
        let is_end = if closes_quotation {
            line[..at].ends_with(is_terminal) && !is_attributed(after)
        } else {
            !was_quoted && is_terminal(letter) && !is_abbreviated(&line[..at], letter, after)
        };
        // What closes stands with the sentence, and so does all of “?!” and “...”.
        let closing = after.len() - after.trim_start_matches(|c| is_terminal(c) || is_closing(c)).len();
        if is_end && begins_anew(letter, &after[closing..]) {
            return at + letter.len_utf8() + closing;
        }
    }
    line.len()
}

const fn is_terminal(letter: char) -> bool {
    matches!(letter, '.' | '!' | '?' | '…' | '。' | '！' | '？')
}

/// Whether a letter may stand behind the end of a sentence and still belong to it.
const fn is_closing(letter: char) -> bool {
    matches!(letter, ')' | ']' | '*' | '_' | '~' | '|' | '`')
}

/// Whether a new sentence may begin here: after white space, and not in lower case. Where a full stop has
/// a form of its own there is no white space.
fn begins_anew(terminal: char, rest: &str) -> bool {
    let begins = rest.trim_start().chars().find(|letter| letter.is_alphanumeric());
    let is_parted = rest.starts_with(char::is_whitespace) || matches!(terminal, '。' | '！' | '？');
    begins.is_none() || is_parted && begins.is_some_and(|letter| !letter.is_lowercase())
}

/// Where a line is within a quotation; nested ones are one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Quotation {
    None,
    Until(char),
}

impl Quotation {
    /// A quotation is one only if it is closed on its line.
    fn after(self, letter: char, rest: &str) -> Self {
        let closing = match letter {
            '“' => '”',
            '«' => '»',
            '„' => '“',
            '"' => '"',
            _ => letter,
        };
        match self {
            Self::Until(end) if letter == end => Self::None,
            Self::None if matches!(letter, '“' | '«' | '„' | '"') && rest.contains(closing) => {
                Self::Until(closing)
            }
            same => same,
        }
    }
}

/// Whether the words behind a quotation say who said it: `, she said`, ` Ryder told reporters`.
fn is_attributed(rest: &str) -> bool {
    let mut words = rest.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    let mut next = words.by_ref().take(4);
    next.any(|word| SPEECH.contains(&word.to_lowercase().as_str()))
}

/// Abbreviations that no sentence ends with, in lower case and without their last point.
const ABBREVIATIONS: &[&str] = &[
    "approx", "capt", "cf", "cmdr", "col", "dr", "e.g", "fig", "gen", "gov", "hon", "i.e", "jr", "lt", "maj",
    "mr", "mrs", "ms", "no", "p", "pp", "prof", "rep", "rev", "sec", "sen", "sgt", "sr", "st", "vs",
];
/// Abbreviations that a sentence may end with.
const LAST_ABBREVIATIONS: &[&str] = &[
    "a.m", "p.m", "etc", "u.s", "u.k", "u.n", "e.u", "d.c", "jan", "feb", "mar", "apr", "jun", "jul", "aug",
    "sep", "sept", "oct", "nov", "dec",
];
/// Words with which a sentence begins oftener than a name goes on.
const BEGINNINGS: &[&str] = &[
    "a", "an", "and", "but", "he", "her", "his", "i", "in", "it", "its", "no", "now", "she", "so", "that",
    "the", "their", "then", "there", "these", "they", "this", "we", "what", "who", "you",
];

/// Whether a point belongs to an abbreviation or an initial and not to the end of a sentence.
fn is_abbreviated(before: &str, letter: char, after: &str) -> bool {
    if letter != '.' {
        return false;
    }
    let word =
        before.rsplit(|c: char| c.is_whitespace() || matches!(c, '(' | '“' | '"')).next().unwrap_or("");
    let lower = word.to_lowercase();
    if ABBREVIATIONS.contains(&lower.as_str()) {
        // “No.” is a number only before one.
        let is_number = after.trim_start().starts_with(|c: char| c.is_ascii_digit());
        return lower != "no" || is_number;
    }
    let mut letters = word.chars();
    let is_initial = letters.next().is_some_and(char::is_uppercase) && letters.next().is_none();
    if is_initial || LAST_ABBREVIATIONS.contains(&lower.as_str()) {
        let next = after.split(|c: char| !c.is_alphanumeric()).find(|word| !word.is_empty());
        return next.is_some_and(|next| !BEGINNINGS.contains(&next.to_lowercase().as_str()));
    }
    false
}

/// Whether there are words in it beside addresses, mentions and hashtags.
fn says_something(sentence: &str) -> bool {
    let is_word = |word: &&str| {
        !word.contains("://") && !word.starts_with(['#', '@', '<']) && word.contains(char::is_alphanumeric)
    };
    let words = sentence.split_whitespace().filter(is_word);
    let is_sign = |c: &char| c.is_alphabetic() && !c.is_lowercase() && !c.is_uppercase();
    let (words, signs) =
        words.fold((0, 0), |(words, signs), word| (words + 1, signs + word.chars().filter(is_sign).count()));
    words >= FEWEST_WORDS || signs >= FEWEST_SIGNS
}

#[cfg(test)]
mod tests {
    use proptest::prelude::{any, prop_assert, proptest};

    use super::statements;

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        assert_eq!(statements(text), expected, "{text:?}");
    }

    #[test]
    fn sentences_end_where_they_end() {
        check(
            "NATO confirmed 3,000 troops. The Pentagon said 10,000! Is that true?",
            &["NATO confirmed 3,000 troops.", "The Pentagon said 10,000!", "Is that true?"],
        );
        check(
            "They are there already... Nobody denies it?!",
            &["They are there already...", "Nobody denies it?!"],
        );
        check("one sentence without an end", &["one sentence without an end"]);
        check("Troops went on the 28th. then they trained", &["Troops went on the 28th. then they trained"]);
        check("**They are in Kursk.** _They will fight._", &["**They are in Kursk.**", "_They will fight._"]);
    }

    #[test]
    fn a_point_may_belong_to_an_abbreviation_or_an_initial() {
        check("Maj. Gen. Pat Ryder told reporters so.", &["Maj. Gen. Pat Ryder told reporters so."]);
        check("The U.S. Defense Department counts them.", &["The U.S. Defense Department counts them."]);
        check(
            "They were seen by the U.S. The Pentagon said so.",
            &["They were seen by the U.S.", "The Pentagon said so."],
        );
        check("On Oct. 28 George W. Bush was silent.", &["On Oct. 28 George W. Bush was silent."]);
        check("Resolution No. 1718 was violated.", &["Resolution No. 1718 was violated."]);
        check(
            "Did they deny it? I say no. They did not.",
            &["Did they deny it?", "I say no.", "They did not."],
        );
        check("Weapons, e.g. Shells, were sent.", &["Weapons, e.g. Shells, were sent."]);
    }

    #[test]
    fn numbers_and_addresses_stay_whole() {
        check("Some 1.5 million shells cost 3.000 won.", &["Some 1.5 million shells cost 3.000 won."]);
        check(
            "Read it at https://example.org/a.B?c=1. Then tell me more.",
            &["Read it at https://example.org/a.B?c=1.", "Then tell me more."],
        );
    }

    #[test]
    fn a_quotation_is_not_taken_apart() {
        check(
            "“They moved. They are there,” Ryder said. NATO agrees with that.",
            &["“They moved. They are there,” Ryder said.", "NATO agrees with that."],
        );
        check(
            "\"They moved. They are there.\" Ryder said so.",
            &["\"They moved. They are there.\" Ryder said so."],
        );
        check(
            "He called it “fake news.” Nobody else did so.",
            &["He called it “fake news.”", "Nobody else did so."],
        );
        check("They are 5\" tall. They are there.", &["They are 5\" tall.", "They are there."]);
        check("„Das ist so. Wirklich.“ Mehr weiß keiner.", &["„Das ist so. Wirklich.“", "Mehr weiß keiner."]);
    }

    #[test]
    fn lines_and_lists_are_statements_of_their_own() {
        check(
            "- 10,000 soldiers sent\n* NATO has confirmed it\n1. Moscow denies it all\n12) Kyiv warned for weeks",
            &[
                "10,000 soldiers sent",
                "NATO has confirmed it",
                "Moscow denies it all",
                "Kyiv warned for weeks",
            ],
        );
        check("## What we know\n> They are in Kursk", &["What we know", "They are in Kursk"]);
        check(
            "A sentence that goes on\nbelow its first line\n\nAnd another one here",
            &["A sentence that goes on below its first line", "And another one here"],
        );
        check("10,000 of them\nare in Kursk", &["10,000 of them are in Kursk"]);
    }

    #[test]
    fn what_says_too_little_is_left_out() {
        check("Wow! NATO has confirmed it. Really?", &["NATO has confirmed it."]);
        check("#Kursk #NATO @everyone https://example.org/a/long/address <@123>", &[]);
        check("#NATO confirms the troops #Kursk", &["#NATO confirms the troops #Kursk"]);
        check("", &[]);
        check(" \n - \n> \n... !?", &[]);
    }

    #[test]
    fn other_scripts_have_sentences_too() {
        check(
            "북한군이 러시아에 있다. 나토가 이를 확인했다.",
            &["북한군이 러시아에 있다.", "나토가 이를 확인했다."],
        );
        check(
            "朝鲜已经向俄罗斯派出约一万名士兵。北约秘书长周一证实了这一消息。",
            &["朝鲜已经向俄罗斯派出约一万名士兵。", "北约秘书长周一证实了这一消息。"],
        );
        check(
            "Росія заперечує це. Київ попереджав тижнями.",
            &["Росія заперечує це.", "Київ попереджав тижнями."],
        );
    }

    proptest! {
        #[test]
        fn statements_are_parts_of_the_text(text in any::<String>(), near in "[A-Za-z0-9.!?\"“” \n#>*-]{0,80}") {
            for text in [text, near] {
                let solid = |text: &str| text.chars().filter(|c| c.is_alphanumeric()).collect::<String>();
                let all = solid(&text);
                for statement in statements(&text) {
                    prop_assert!(all.contains(&solid(&statement)), "{statement}");
                }
            }
        }
    }
}
