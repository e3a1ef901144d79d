//! A day as people write it: “2024-10-28”, “28 Oct”, “Oct 28th”, “yesterday”, “last Monday”.
//!
//! Pure: the day that counts as today is given, so “yesterday” is the day before the record ends, not
//! before the reader's clock. A day without a year is the nearest one to today. What could mean two days
//! is not guessed at.

use jiff::civil::{Date, Weekday};
use jiff::{Span, ToSpan};

use crate::knowledge::calendar::MONTHS;

/// Why a text is no day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoDay {
    /// It could be two days: `4/5/2024`.
    Ambiguous,
    /// It is none that is known here.
    Unreadable,
}

/// The day that a text means, where `today` is the day from which “yesterday” is counted.
///
/// # Errors
/// When it means none, or could mean two.
pub fn read(text: &str, today: Date) -> Result<Date, NoDay> {
    let lower = text.to_lowercase();
    let words: Vec<&str> =
        lower.split(|c: char| !c.is_alphanumeric()).filter(|word| is_heard(word)).collect();
    if let Some(day) = counted(&words, today) {
        return Ok(day);
    }
    let points = text.contains('.');
    match words.as_slice() {
        [digits] if digits.len() == 8 => day(part(digits, 0, 4)?, part(digits, 4, 6)?, part(digits, 6, 8)?),
        [one, other] => named(one, other).and_then(|(month, day)| nearest(month, day, today)),
        [year, month, day] if year.len() == 4 && number(year).is_ok() => {
            let month = month_named(month).map_or_else(|| number(month), Ok)?;
            self::day(number(year)?, month, number(day)?)
        }
        [one, other, year] => {
            let year = number(year)?;
            match named(one, other) {
                Ok((month, day)) => self::day(year, month, day),
                Err(_) => numbered(number(one)?, number(other)?, year, points),
            }
        }
        _ => Err(NoDay::Unreadable),
    }
}

/// Words that say nothing about the day.
fn is_heard(word: &str) -> bool {
    !matches!(word, "" | "the" | "of" | "on" | "last" | "th")
}

/// A day that is counted from today.
fn counted(words: &[&str], today: Date) -> Option<Date> {
    let back = |days: Span| today.checked_sub(days).ok();
    match words {
        ["today" | "now"] => Some(today),
        ["yesterday"] => back(1.day()),
        ["day", "before", "yesterday"] => back(2.days()),
        [days, "day" | "days", "ago"] => back(Span::new().try_days(days.parse::<i64>().ok()?).ok()?),
        [name] => {
            let weekday = weekday(name)?;
            // “Monday” said on a Monday means that very day.
            back(i64::from(today.weekday().since(weekday)).days())
        }
        _ => None,
    }
}

fn weekday(name: &str) -> Option<Weekday> {
    Some(match name {
        "monday" | "mon" => Weekday::Monday,
        "tuesday" | "tue" | "tues" => Weekday::Tuesday,
        "wednesday" | "wed" => Weekday::Wednesday,
        "thursday" | "thu" | "thurs" => Weekday::Thursday,
        "friday" | "fri" => Weekday::Friday,
        "saturday" | "sat" => Weekday::Saturday,
        "sunday" | "sun" => Weekday::Sunday,
        _ => return None,
    })
}

/// Month and day, in either order, where the month has a name.
fn named(one: &str, other: &str) -> Result<(i16, i16), NoDay> {
    match (month_named(one), month_named(other)) {
        (Some(month), None) => Ok((month, ordinal(other)?)),
        (None, Some(month)) => Ok((month, ordinal(one)?)),
        _ => Err(NoDay::Unreadable),
    }
}

/// Month and day as two numbers: in Europe with points the day comes first; else the one above twelve is
/// the day.
fn numbered(one: i16, other: i16, year: i16, points: bool) -> Result<Date, NoDay> {
    if points || one > 12 || one == other {
        day(year, other, one)
    } else if other > 12 {
        day(year, one, other)
    } else {
        Err(NoDay::Ambiguous)
    }
}

/// The number of a month that is named, in full or by its first three letters or more.
fn month_named(name: &str) -> Option<i16> {
    let at = MONTHS.iter().position(|month| name.len() >= 3 && month.starts_with(name))?;
    i16::try_from(at + 1).ok()
}

fn ordinal(text: &str) -> Result<i16, NoDay> {
    number(["st", "nd", "rd", "th"].iter().find_map(|end| text.strip_suffix(end)).unwrap_or(text))
}

fn number(text: &str) -> Result<i16, NoDay> {
    text.parse().map_err(|_| NoDay::Unreadable)
}

fn part(digits: &str, from: usize, to: usize) -> Result<i16, NoDay> {
    digits.get(from..to).map_or(Err(NoDay::Unreadable), number)
}

fn day(year: i16, month: i16, day: i16) -> Result<Date, NoDay> {
    let small = |number: i16| i8::try_from(number).map_err(|_| NoDay::Unreadable);
    // Two digits would mean a year of antiquity.
    if year < 1000 {
        return Err(NoDay::Unreadable);
    }
    Date::new(year, small(month)?, small(day)?).map_err(|_| NoDay::Unreadable)
}

fn nearest(month: i16, day: i16, today: Date) -> Result<Date, NoDay> {
    let years = [today.year() - 1, today.year(), today.year() + 1];
    let days = years.into_iter().filter_map(|year| self::day(year, month, day).ok());
    let distance = |day: &Date| today.duration_until(*day).abs();
    days.min_by_key(distance).ok_or(NoDay::Unreadable)
}

#[cfg(test)]
mod tests {
    use jiff::civil::{Date, date};
    use proptest::prelude::{any, prop_assert, proptest};

    use super::{NoDay, read};

    /// A Wednesday.
    const TODAY: Date = date(2024, 10, 30);

    #[track_caller]
    fn check(text: &str, expected: Result<Date, NoDay>) {
        assert_eq!(read(text, TODAY), expected, "{text}");
    }

    #[test]
    fn a_day_in_full_is_read_in_every_common_way() {
        let expected = Ok(date(2024, 10, 28));
        for text in [
            "2024-10-28",
            "2024/10/28",
            "2024.10.28",
            "20241028",
            " 2024-10-28 ",
            "28.10.2024",
            "28/10/2024",
            "10/28/2024",
            "28 Oct 2024",
            "28 October 2024",
            "Oct 28, 2024",
            "October 28th, 2024",
            "the 28th of October 2024",
            "28-oct-2024",
            "2024-Oct-28",
            "2024 October 28",
        ] {
            check(text, expected);
        }
        check("5/5/2024", Ok(date(2024, 5, 5)));
        check("4.5.2024", Ok(date(2024, 5, 4)));
    }

    #[test]
    fn a_day_without_a_year_is_the_nearest() {
        check("28 Oct", Ok(date(2024, 10, 28)));
        check("oct 28", Ok(date(2024, 10, 28)));
        check("October 31st", Ok(date(2024, 10, 31)));
        check("3 Jan", Ok(date(2025, 1, 3)));
        check("1 June", Ok(date(2024, 6, 1)));
        check("29 Feb", Ok(date(2024, 2, 29)));
    }

    #[test]
    fn a_day_may_be_counted_from_today() {
        check("today", Ok(TODAY));
        check("Yesterday", Ok(date(2024, 10, 29)));
        check("the day before yesterday", Ok(date(2024, 10, 28)));
        check("3 days ago", Ok(date(2024, 10, 27)));
        check("Monday", Ok(date(2024, 10, 28)));
        check("last Thursday", Ok(date(2024, 10, 24)));
        check("on Wednesday", Ok(TODAY));
    }

    #[test]
    fn what_could_mean_two_days_is_not_guessed() {
        check("4/5/2024", Err(NoDay::Ambiguous));
        check("04-05-2024", Err(NoDay::Ambiguous));
    }

    #[test]
    fn what_is_no_day_is_none() {
        for text in [
            "",
            "soon",
            "28",
            "Oct",
            "2024-13-01",
            "2024-02-30",
            "30 Feb",
            "28 Octopus",
            "28 oc",
            "1/2",
            "28 Oct 24",
            "10000000 days ago",
            "99999999999999999999 days ago",
            "2024-10-28T12:00",
            "１２",
        ] {
            check(text, Err(NoDay::Unreadable));
        }
    }

    proptest! {
        #[test]
        fn nothing_panics(text in any::<String>(), near in "[0-9/. -]{0,12}|[0-9]{1,20} days ago") {
            prop_assert!(read(&text, TODAY).is_err() || !text.is_empty());
            let _ = read(&near, Date::MIN);
            let _ = read(&near, Date::MAX);
        }
    }
}
