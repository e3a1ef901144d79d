//! Words that people send to see what happens: every block of Unicode, nothing, far too much, and whatever
//! means something to Discord, to the bot, or to its record.

use fastrand::Rng;

use crate::hostile::HOSTILE;

/// Names of records of the miniature: served, held back, withdrawn, and some that never were.
pub const RECORDS: &[&str] = &[
    "f:how-many-aboard",
    "f:was-anyone-hurt",
    "f:who-was-hurt",
    "c:exactly-212-aboard",
    "c:about-240-aboard",
    "c:sail-on-sunday",
    "q:marsh-all-ashore",
    "q:captain-fog",
    "f:never-was",
    "q:",
    "z:how-many-aboard",
    "f:HOW-MANY",
];
/// What comes close to the record.
const NEAR: &[&str] = &[
    "how many people were on board?",
    "does the ferry sail again on Sunday",
    "names of the injured",
    "“All 212 people on board are ashore.”",
    "The fog came in faster than any of us had seen.",
    "there were not 212 people on the ferry",
    "2031-05-04",
    "Ada Marsh",
];
/// Characters that hide, turn, or separate.
const UNSEEN: &[char] = &[
    '\u{0}',
    '\u{7}',
    '\u{1b}',
    '\r',
    '\n',
    '\t',
    '\u{85}',
    '\u{ad}',
    '\u{61c}',
    '\u{200b}',
    '\u{200d}',
    '\u{200f}',
    '\u{202a}',
    '\u{202e}',
    '\u{2028}',
    '\u{2066}',
    '\u{2069}',
    '\u{feff}',
    '\u{fff9}',
    '\u{e0041}',
];
/// Characters of a block.
const BLOCK: u32 = 128;
/// Blocks of all planes.
const BLOCKS: u32 = 0x0011_0000 / BLOCK;

/// A text of at most `most` characters; `turn` chooses the block of Unicode, so that all are tried in time.
pub fn text(chance: &mut Rng, turn: u32, most: usize) -> String {
    let words = match chance.u32(..9) {
        0 => any(HOSTILE, chance).to_owned(),
        1 => any(NEAR, chance).to_owned(),
        2 | 3 => with(any(NEAR, chance), &block(chance, turn)),
        4 => with(any(NEAR, chance), any(HOSTILE, chance)),
        5 => any(&["", " ", "?", "*", "\u{200b}", "a", "字", "👩‍🚀", "@", "<"], chance).to_owned(),
        6 => any(RECORDS, chance).to_owned(),
        7 => (0..chance.usize(1..12)).map(|_| *chance.choice(UNSEEN).expect("there are some")).collect(),
        _ => [any(HOSTILE, chance), any(NEAR, chance), &block(chance, turn)].concat().repeat(60),
    };
    words.chars().take(most).collect()
}

/// One of them.
pub fn any<'a>(texts: &[&'a str], chance: &mut Rng) -> &'a str {
    chance.choice(texts).expect("there are some")
}

/// Some letters of a block. Blocks have plane 0 at every other turn, for it is where most letters are.
fn block(chance: &mut Rng, turn: u32) -> String {
    let block = if turn.is_multiple_of(2) { (turn / 2) % 512 } else { (turn / 2) % BLOCKS };
    let letter = |_| char::from_u32(block * BLOCK + chance.u32(..BLOCK));
    (0..24).filter_map(letter).collect()
}

/// Words with others in their midst.
fn with(words: &str, others: &str) -> String {
    words.replacen(' ', &format!(" {others} "), 1)
}
