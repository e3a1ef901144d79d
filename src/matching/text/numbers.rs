//! One way to write a number: "10k", "ten thousand", "10,000" and "10 000" are all `10000`.
//!
//! Vague numbers stay words ("several thousand", "thousands"), and so does a lone "one", which is more
//! often a pronoun. Ordinals lose their ending ("28th" is `28`), since a date is written both ways.

use std::sync::LazyLock;

use rustc_hash::FxHashMap;

/// Names of small numbers.
const NAMES: [(&str, u64); 27] = [
    ("two", 2),
    ("three", 3),
    ("four", 4),
    ("five", 5),
    ("six", 6),
    ("seven", 7),
    ("eight", 8),
    ("nine", 9),
    ("ten", 10),
    ("eleven", 11),
    ("twelve", 12),
    ("thirteen", 13),
    ("fourteen", 14),
    ("fifteen", 15),
    ("sixteen", 16),
    ("seventeen", 17),
    ("eighteen", 18),
    ("nineteen", 19),
    ("twenty", 20),
    ("thirty", 30),
    ("forty", 40),
    ("fifty", 50),
    ("sixty", 60),
    ("seventy", 70),
    ("eighty", 80),
    ("ninety", 90),
    ("one", 1),
];

/// Names of powers that multiply what stands before them.
const SCALES: [(&str, u64); 4] =
    [("hundred", 100), ("thousand", 1_000), ("million", 1_000_000), ("billion", 1_000_000_000)];

/// Endings that multiply the digits they are attached to.
const SUFFIXES: [(&str, u64); 6] = [
    ("k", 1_000),
    ("m", 1_000_000),
    ("mn", 1_000_000),
    ("mln", 1_000_000),
    ("bn", 1_000_000_000),
    ("b", 1_000_000_000),
];

/// The plain digits of a word that begins with a digit: "10k", "10,000", "1.5m", "28th". `None` when
/// it is a number with something else attached ("3d", "19km").
pub fn plain(word: &str) -> Option<String> {
    let end = word.find(|c: char| !(c.is_ascii_digit() || c == ',' || c == '.')).unwrap_or(word.len());
    let (digits, suffix) = word.split_at(end);
    let digits = ungrouped(digits.trim_end_matches([',', '.']));
    match suffix {
        "" | "st" | "nd" | "rd" | "th" => Some(digits),
        _ => {
            let (_, factor) = SUFFIXES.iter().find(|(name, _)| *name == suffix)?;
            times(&digits, *factor)
        }
    }
}

/// Puts numbers that take several words together: "ten thousand", "10 thousand", "10 000".
pub fn join(mut words: Vec<String>) -> Vec<String> {
    if !words.iter().any(|word| begins_number(word)) {
        return words;
    }
    let mut joined = Vec::with_capacity(words.len());
    let mut at = 0;
    while at < words.len() {
        if let Some((number, length)) = compound(&words[at..]) {
            joined.push(number);
            at += length;
        } else {
            joined.push(std::mem::take(&mut words[at]));
            at += 1;
        }
    }
    joined
}

/// Whether a normalised word is a number in digits.
pub fn is_number(word: &str) -> bool {
    word.starts_with(|c: char| c.is_ascii_digit()) && word.bytes().all(|b| b.is_ascii_digit() || b == b'.')
}

fn begins_number(word: &str) -> bool {
    word.starts_with(|c: char| c.is_ascii_digit()) || named(word).is_some() || scale(word).is_some()
}

/// Digits without the marks that group them in threes; a decimal point stays.
fn ungrouped(digits: &str) -> String {
    let mut groups = digits.split([',', '.']);
    let first = groups.next().unwrap_or_default();
    let grouped = (1..=3).contains(&first.len()) && groups.clone().count() > 0;
    if grouped && groups.all(|group| group.len() == 3) {
        return digits.replace([',', '.'], "");
    }
    digits.replace(',', "")
}

/// Digits, which may have decimals, times a power of ten; `None` when that leaves a fraction or is too
/// large to be meant.
fn times(digits: &str, factor: u64) -> Option<String> {
    let (whole, decimals) = digits.split_once('.').unwrap_or((digits, ""));
    let power = u32::try_from(decimals.len()).ok().and_then(|places| 10_u64.checked_pow(places))?;
    if !factor.is_multiple_of(power) {
        return None;
    }
    let value: u64 = format!("{whole}{decimals}").parse().ok()?;
    value.checked_mul(factor / power).map(|value| value.to_string())
}

fn named(word: &str) -> Option<u64> {
    static VALUES: LazyLock<FxHashMap<&str, u64>> = LazyLock::new(|| NAMES.into_iter().collect());
    VALUES.get(word).copied()
}

fn scale(word: &str) -> Option<u64> {
    SCALES.iter().find(|(name, _)| *name == word).map(|(_, factor)| *factor)
}

/// The number at the start and how many words it takes; `None` when there is none, or when the word
/// alone is its own plain form already.
fn compound(words: &[String]) -> Option<(String, usize)> {
    let first = words[0].as_str();
    if is_number(first) {
        return digits_and_scale(words);
    }
    let opening = match first {
        "a" => 1,
        _ => named(first)?,
    };
    let scaled = words.get(1).is_some_and(|next| scale(next).is_some());
    if (opening == 1 && !scaled) || opening > 1_000 {
        return None;
    }
    Some(named_number(words, opening))
}

/// "10 thousand", "10 k", "1.5 million", "10 000".
fn digits_and_scale(words: &[String]) -> Option<(String, usize)> {
    let next = words.get(1)?;
    if let Some(factor) = scale(next).or_else(|| (next == "k").then_some(1_000)) {
        return times(&words[0], factor).map(|number| (number, 2));
    }
    let grouped = next == "000" && words[0].len() <= 3 && !words[0].contains('.');
    grouped.then(|| (format!("{}000", words[0]), 2))
}

/// A number in words that opens with `opening`: at most one unit after tens, then scales downwards.
fn named_number(words: &[String], opening: u64) -> (String, usize) {
    let (mut total, mut current, mut length) = (0_u64, opening, 1);
    let mut last = opening;
    while let Some(word) = words.get(length) {
        if let Some(factor) = scale(word) {
            if factor == 100 {
                current *= 100;
            } else {
                total += current * factor;
                current = 0;
            }
            last = factor;
        } else if let Some(value) = named(word).filter(|&value| follows(last, value)) {
            current += value;
            last = value;
        } else {
            break;
        }
        length += 1;
        if total > u64::MAX / 1_000_000_000_000 || current > 1_000_000 {
            break;
        }
    }
    ((total + current).to_string(), length)
}

/// Whether a small number may stand after the last part: units after tens, anything after a scale.
fn follows(last: u64, value: u64) -> bool {
    match last {
        20..=90 => value < 10,
        100.. => true,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::{join, plain};

    #[track_caller]
    fn check_plain(word: &str, expected: Option<&str>) {
        assert_eq!(plain(word).as_deref(), expected, "{word}");
    }

    #[track_caller]
    fn check_join(text: &str, expected: &str) {
        let words = text.split(' ').map(str::to_owned).collect();
        assert_eq!(join(words).join(" "), expected, "{text}");
    }

    #[test]
    fn digits_have_one_form() {
        check_plain("10k", Some("10000"));
        check_plain("10,000", Some("10000"));
        check_plain("10.000", Some("10000"));
        check_plain("1,234,567", Some("1234567"));
        check_plain("1.5m", Some("1500000"));
        check_plain("1.5", Some("1.5"));
        check_plain("28th", Some("28"));
        check_plain("2024", Some("2024"));
        check_plain("19km", None);
        check_plain("3d", None);
        check_plain("99999999999999999999k", None);
    }

    #[test]
    fn words_become_digits() {
        check_join("ten thousand troops", "10000 troops");
        check_join("10 thousand", "10000");
        check_join("10 k troops", "10000 troops");
        check_join("1.5 million", "1500000");
        check_join("a hundred men", "100 men");
        check_join("one thousand two hundred thirty four", "1234");
        check_join("10 000 men", "10000 men");
        check_join("three years", "3 years");
        check_join("twenty eight", "28");
    }

    #[test]
    fn vague_numbers_and_pronouns_stay_words() {
        check_join("several thousand", "several thousand");
        check_join("which one is it", "which one is it");
        check_join("a couple of thousand", "a couple of thousand");
        check_join("two three", "2 3");
        check_join("a man", "a man");
    }
}
