//! Discord's ids: 64 bits that begin with the time of their making, written as decimal strings.

use std::fmt;
use std::num::ParseIntError;
use std::str::FromStr;

use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use super::clock::Moment;

/// Discord's own beginning of time, 2015-01-01, in milliseconds since 1970.
const EPOCH_MS: u64 = 1_420_070_400_000;
/// Bits below the time.
pub const TIME_SHIFT: u32 = 22;

/// An id of anything on the local Discord.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Snowflake(u64);

impl Snowflake {
    /// The id with this number.
    pub const fn new(number: u64) -> Self {
        Self(number)
    }

    /// The id as a number.
    pub const fn get(self) -> u64 {
        self.0
    }

    /// Reads an id from JSON: a string of digits, or an integer as some client libraries send it.
    pub fn from_json(value: &Value) -> Option<Self> {
        match value {
            Value::String(digits) => digits.parse().ok(),
            Value::Number(number) => number.as_u64().map(Self),
            _ => None,
        }
    }

    /// When it was made.
    pub const fn made(self) -> Moment {
        Moment::from_millis((self.0 >> TIME_SHIFT) + EPOCH_MS)
    }

    /// Which of `shards` a guild with this id belongs to.
    pub const fn shard(self, shards: u64) -> u64 {
        if shards == 0 { 0 } else { (self.0 >> TIME_SHIFT) % shards }
    }
}

impl fmt::Display for Snowflake {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(out)
    }
}

impl FromStr for Snowflake {
    type Err = ParseIntError;

    fn from_str(digits: &str) -> Result<Self, Self::Err> {
        digits.parse().map(Self)
    }
}

impl Serialize for Snowflake {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Snowflake {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        Self::from_json(&value).ok_or_else(|| D::Error::custom(format!("`{value}` is not an id")))
    }
}

/// Hands out ids: never one twice, each greater than the last.
#[derive(Debug, Default)]
pub struct Snowflakes {
    last: u64,
}

impl Snowflakes {
    /// An id for something made at `now`.
    pub fn next(&mut self, now: Moment) -> Snowflake {
        let earliest = now.as_millis().saturating_sub(EPOCH_MS) << TIME_SHIFT;
        self.last = earliest.max(self.last + 1);
        Snowflake(self.last)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn ids_rise_and_keep_their_time() {
        let mut ids = Snowflakes::default();
        let now = Moment::from_millis(1_730_246_400_000);
        let (first, second) = (ids.next(now), ids.next(now));
        assert!(second > first);
        assert_eq!(first.made(), now);
        assert!(ids.next(Moment::from_millis(0)) > second, "a clock set back gives no id twice");
    }

    #[test]
    fn ids_are_strings_in_json_and_read_from_both_forms() {
        assert_eq!(json!(Snowflake::new(7)), json!("7"));
        for (value, expected) in [
            (json!("7"), Some(7)),
            (json!(7), Some(7)),
            (json!(-7), None),
            (json!("x"), None),
            (json!(null), None),
        ] {
            assert_eq!(Snowflake::from_json(&value).map(Snowflake::get), expected, "{value}");
        }
    }
}
