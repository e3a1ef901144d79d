//! `discord.shards` as it is written: `auto`, a number, or a range of a number.

use super::error::Error;

/// Most shards that make sense to write: more than any bot has, and few enough to count.
const MOST: u32 = 65_536;

/// Shards of a bot, counted from 0; `first` ≤ `last` < `of`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ShardRange {
    /// The first that this process runs.
    pub first: u32,
    /// The last that it runs.
    pub last: u32,
    /// How many there are in all processes together.
    pub of: u32,
}

/// Reads `auto` (nothing), `4` (all of four), `0-3/8` (the first four of eight) and `5/8` (one of eight).
pub(super) fn read(text: &str) -> Result<Option<ShardRange>, Error> {
    let text = text.trim();
    if text == "auto" {
        return Ok(None);
    }
    match parse(text) {
        None => Err(refused(text, "write `auto`, a number of shards, or a range such as `0-3/8`")),
        Some(range) if range.of == 0 || range.of > MOST => {
            Err(refused(text, &format!("there are 1 to {MOST} shards")))
        }
        Some(range) if range.first > range.last => {
            Err(refused(text, "the first shard of a range comes before the last"))
        }
        Some(range) if range.last >= range.of => {
            let last = range.of - 1;
            Err(refused(text, &format!("shards are counted from 0, so the last of {} is {last}", range.of)))
        }
        Some(range) => Ok(Some(range)),
    }
}

fn parse(text: &str) -> Option<ShardRange> {
    let number = |text: &str| text.trim().parse::<u32>().ok();
    let Some((ids, of)) = text.split_once('/') else {
        let of = number(text)?;
        return Some(ShardRange { first: 0, last: of.saturating_sub(1), of });
    };
    let (first, last) = ids.split_once('-').unwrap_or((ids, ids));
    Some(ShardRange { first: number(first)?, last: number(last)?, of: number(of)? })
}

fn refused(text: &str, remedy: &str) -> Error {
    Error::value("discord.shards", text, remedy)
}

#[cfg(test)]
mod tests {
    use super::{ShardRange, read};

    #[track_caller]
    fn check(text: &str, expected: Option<(u32, u32, u32)>) {
        let range = read(text).expect("it can be read");
        assert_eq!(range.map(|ShardRange { first, last, of }| (first, last, of)), expected, "{text}");
    }

    #[track_caller]
    fn check_refused(text: &str, part: &str) {
        let error = read(text).expect_err("it makes no sense").to_string();
        assert!(error.contains("`discord.shards`") && error.contains(part), "{text}: {error}");
    }

    #[test]
    fn shards_are_auto_a_number_or_a_range() {
        check("auto", None);
        check("1", Some((0, 0, 1)));
        check("4", Some((0, 3, 4)));
        check("0-3/8", Some((0, 3, 8)));
        check(" 4 - 7 / 8 ", Some((4, 7, 8)));
        check("7/8", Some((7, 7, 8)));
    }

    #[test]
    fn anything_else_is_refused_with_what_to_write() {
        for text in ["", "all", "-1", "0-3", "0-3-5/8", "a/8", "1/", "/8", "1.5", "99999999999"] {
            check_refused(text, "a range such as `0-3/8`");
        }
        check_refused("0", "1 to 65536");
        check_refused("70000", "1 to 65536");
        check_refused("0/0", "1 to 65536");
        check_refused("3-0/8", "before the last");
        check_refused("0-8/8", "the last of 8 is 7");
        check_refused("8/8", "the last of 8 is 7");
    }
}
