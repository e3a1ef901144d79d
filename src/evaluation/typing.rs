//! Typing errors made on purpose: the same ones every time.
//!
//! The four slips that most typing errors are (Damerau, Communications of the ACM 7, 1964, with the
//! neighbouring key for the wrong letter): a neighbour key, a letter left out, two letters swapped, a letter
//! doubled. Only words of four letters or more are hit, because shorter ones become other words.

/// The shortest word that is hit.
const SHORTEST: usize = 4;

/// The keyboard: a letter's neighbours stand before and after it.
const KEYS: [&str; 3] = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];

/// The text with one to `most` typing errors, each in another word as far as there are enough words of
/// four letters; which ones depends on `seed` alone.
pub fn mistyped(text: &str, most: u32, seed: u64) -> String {
    let mut chance = Chance(seed);
    let mut words: Vec<String> = text.split(' ').map(str::to_owned).collect();
    let mut targets: Vec<usize> = (0..words.len()).filter(|&index| is_target(&words[index])).collect();
    let errors = if most == 0 { 0 } else { 1 + chance.below(most as usize) };
    for _ in 0..errors.min(targets.len()) {
        let index = targets.swap_remove(chance.below(targets.len()));
        words[index] = slip(&words[index], &mut chance);
    }
    words.join(" ")
}

fn is_target(word: &str) -> bool {
    word.chars().filter(char::is_ascii_alphabetic).count() >= SHORTEST
}

/// One typing error in a word; the first letter is left alone, as people mostly leave it.
fn slip(word: &str, chance: &mut Chance) -> String {
    let mut letters: Vec<char> = word.chars().collect();
    let places: Vec<usize> = (1..letters.len()).filter(|&at| letters[at].is_ascii_alphabetic()).collect();
    let at = places[chance.below(places.len())];
    match chance.below(4) {
        0 => letters[at] = neighbour(letters[at], chance),
        1 => drop(letters.remove(at)),
        2 => match places.iter().find(|&&other| letters[other] != letters[at] && other.abs_diff(at) == 1) {
            Some(&other) => letters.swap(at, other),
            None => letters[at] = neighbour(letters[at], chance),
        },
        _ => letters.insert(at, letters[at]),
    }
    letters.into_iter().collect()
}

/// A letter beside this one on the keyboard, in lower case.
fn neighbour(letter: char, chance: &mut Chance) -> char {
    let letter = letter.to_ascii_lowercase();
    let row = KEYS.iter().find(|row| row.contains(letter)).expect("every letter has its key");
    let at = row.find(letter).expect("it is in this row");
    let beside: Vec<char> =
        row.char_indices().filter(|(other, _)| other.abs_diff(at) == 1).map(|(_, c)| c).collect();
    beside[chance.below(beside.len())]
}

/// `SplitMix64` (Steele, Lea and Flood, OOPSLA 2014): small, and the same on every machine.
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number below `limit`, which is not nought.
    fn below(&mut self, limit: usize) -> usize {
        usize::try_from(self.next() % limit as u64).expect("it is below a usize")
    }
}

#[cfg(test)]
mod tests {
    use proptest::proptest;

    use super::{Chance, mistyped};

    #[test]
    fn the_generator_gives_its_published_numbers() {
        let mut chance = Chance(1_234_567);
        assert_eq!([chance.next(), chance.next()], [6_457_827_717_110_365_317, 3_203_168_211_198_807_973]);
    }

    #[test]
    fn errors_are_the_same_every_time_and_differ_by_seed() {
        let text = "please transfer money to my savings account";
        assert_eq!(mistyped(text, 2, 7), mistyped(text, 2, 7));
        let kinds: std::collections::BTreeSet<_> = (0..50).map(|seed| mistyped(text, 2, seed)).collect();
        assert!(kinds.len() > 40, "{kinds:?}");
        assert!(!kinds.contains(text), "every one of them has an error");
    }

    #[test]
    fn short_words_are_left_alone() {
        assert_eq!(mistyped("how do i do it", 2, 1), "how do i do it");
        assert_eq!(mistyped("hi there", 0, 1), "hi there");
    }

    proptest! {
        #[test]
        fn an_error_is_one_edit(text in "[a-z]{4,9}( [a-z]{1,9}){0,4}", seed in 0_u64..1000) {
            let wrong = mistyped(&text, 1, seed);
            assert_eq!(strsim::osa_distance(&text, &wrong), 1, "{text:?} -> {wrong:?}");
        }

        #[test]
        fn any_text_can_be_mistyped(text in ".*", seed in 0_u64..1000) {
            mistyped(&text, 2, seed);
        }
    }
}
