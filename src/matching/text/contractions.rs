//! English as it is typed, written out: "don't" is "do not", "pls" is "please", "oct" is "october".
//!
//! Only what belongs to the language stands here; what belongs to an event ("NK") is vocabulary, and goes first where
//! it is the same letters ("RN", the Royal Navy, is not "right now").

use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use super::Kept;

/// Words after which `'s` is "is"; after any other word it marks possession and is dropped.
const TAKES_IS: [&str; 12] =
    ["what", "where", "how", "who", "it", "that", "there", "when", "why", "here", "he", "she"];

/// Ends of words that stand for a word of their own.
const ENDINGS: [(&str, &str); 6] =
    [("n't", "not"), ("'re", "are"), ("'ve", "have"), ("'ll", "will"), ("'m", "am"), ("'d", "would")];

/// Whole words and what they stand for.
const WHOLE: [(&str, &str); 93] = [
    ("abt", "about"),
    ("acc", "account"),
    ("acct", "account"),
    ("apr", "april"),
    ("arent", "are not"),
    ("aug", "august"),
    ("b4", "before"),
    ("bc", "because"),
    ("cannot", "can not"),
    ("cant", "can not"),
    ("couldnt", "could not"),
    ("coz", "because"),
    ("cuz", "because"),
    ("dec", "december"),
    ("didnt", "did not"),
    ("doesnt", "does not"),
    ("dont", "do not"),
    ("dunno", "do not know"),
    ("em", "them"),
    ("feb", "february"),
    ("fri", "friday"),
    ("gonna", "going to"),
    ("gotta", "got to"),
    ("gov", "government"),
    ("govt", "government"),
    ("hadnt", "had not"),
    ("hasnt", "has not"),
    ("havent", "have not"),
    ("hows", "how is"),
    ("hwo", "how"),
    ("idk", "i do not know"),
    ("im", "i am"),
    ("isnt", "is not"),
    ("ive", "i have"),
    ("jan", "january"),
    ("jul", "july"),
    ("jun", "june"),
    ("lil", "little"),
    ("mon", "monday"),
    ("nov", "november"),
    ("oct", "october"),
    ("pls", "please"),
    ("plz", "please"),
    ("ppl", "people"),
    ("pw", "password"),
    ("r", "are"),
    ("rn", "right now"),
    ("sep", "september"),
    ("sept", "september"),
    ("shouldnt", "should not"),
    ("shud", "should"),
    ("smth", "something"),
    ("sth", "something"),
    ("teh", "the"),
    ("thats", "that is"),
    ("theres", "there is"),
    ("theyll", "they will"),
    ("theyre", "they are"),
    ("theyve", "they have"),
    ("tho", "though"),
    ("thru", "through"),
    ("thu", "thursday"),
    ("thurs", "thursday"),
    ("thx", "thanks"),
    ("tue", "tuesday"),
    ("tues", "tuesday"),
    ("ty", "thanks"),
    ("u", "you"),
    ("ur", "your"),
    ("w", "with"),
    ("wanna", "want to"),
    ("wasnt", "was not"),
    ("wat", "what"),
    ("wats", "what is"),
    ("wed", "wednesday"),
    ("wen", "when"),
    ("werent", "were not"),
    ("weve", "we have"),
    ("whats", "what is"),
    ("whens", "when is"),
    ("wheres", "where is"),
    ("whos", "who is"),
    ("whr", "where"),
    ("whys", "why is"),
    ("wont", "will not"),
    ("wouldnt", "would not"),
    ("wud", "would"),
    ("wut", "what"),
    ("youll", "you will"),
    ("youre", "you are"),
    ("youve", "you have"),
    ("yr", "year"),
    ("yrs", "years"),
];

/// Adds a lower-case word, which may hold apostrophes, to `out` as the words that it stands for; shorthand that is
/// `kept` stands for itself.
pub fn write_out(word: String, kept: Kept<'_>, out: &mut Vec<String>) {
    if !word.contains('\'') {
        return push_whole(word, kept, out);
    }
    if let Some((stem, meaning)) =
        ENDINGS.iter().find_map(|(end, meaning)| Some((word.strip_suffix(end)?, *meaning)))
    {
        out.push(irregular_stem(stem).to_owned());
        out.push(meaning.to_owned());
    } else if word == "let's" {
        out.extend(["let".to_owned(), "us".to_owned()]);
    } else if let Some(owner) = word.strip_suffix("'s") {
        push_whole(owner.to_owned(), kept, out);
        if TAKES_IS.contains(&owner) {
            out.push("is".to_owned());
        }
    } else {
        push_whole(word.replace('\'', ""), kept, out);
    }
}

/// "can't" and "won't" lose letters to the ending; "ain't" is whichever form of "be" fits.
fn irregular_stem(stem: &str) -> &str {
    match stem {
        "ca" => "can",
        "wo" => "will",
        "sha" => "shall",
        "ai" => "is",
        _ => stem,
    }
}

fn push_whole(word: String, kept: Kept<'_>, out: &mut Vec<String>) {
    static MEANINGS: LazyLock<FxHashMap<&str, &str>> = LazyLock::new(|| WHOLE.into_iter().collect());
    match MEANINGS.get(word.as_str()) {
        Some(meaning) if !kept(&word) => out.extend(meaning.split(' ').map(str::to_owned)),
        _ if word.is_empty() => {}
        _ => out.push(word),
    }
}

#[cfg(test)]
mod tests {
    use super::{WHOLE, write_out};

    #[track_caller]
    fn check(word: &str, expected: &str) {
        let mut out = Vec::new();
        write_out(word.to_owned(), &|word| word == "rn", &mut out);
        assert_eq!(out.join(" "), expected, "{word}");
    }

    #[test]
    fn apostrophes_are_written_out() {
        check("can't", "can not");
        check("won't", "will not");
        check("didn't", "did not");
        check("they've", "they have");
        check("what's", "what is");
        check("let's", "let us");
        check("o'clock", "oclock");
    }

    #[test]
    fn possession_is_dropped() {
        check("russia's", "russia");
        check("kim's", "kim");
    }

    #[test]
    fn shorthand_is_written_out_and_words_like_it_are_not() {
        check("dont", "do not");
        check("ppl", "people");
        check("whr", "where");
        check("wed", "wednesday");
        check("were", "were");
        check("well", "well");
        check("ill", "ill");
    }

    #[test]
    fn what_is_kept_stands_for_itself() {
        check("rn", "rn");
        check("rn's", "rn");
        check("wont", "will not");
    }

    #[test]
    fn the_list_is_in_the_order_of_the_alphabet_and_names_no_word_twice() {
        assert!(WHOLE.windows(2).all(|pair| pair[0].0 < pair[1].0));
    }
}
