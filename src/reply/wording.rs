//! Every sentence that the bot says in its own voice, and nothing else.
//!
//! Functions with parameters, so that a message catalogue can take their place. The manner: short,
//! plain, no exclamation marks, no emoji, one friendly sentence and what to do next. What the reader
//! wrote is never repeated.

use jiff::civil::Date;

use crate::knowledge::{Rating, Wording};
use crate::matching::AbstainReason;

use super::{Citation, ClaimView, Line, QuotationView, VariantView};

/// The button that declines every suggestion.
pub const NONE_OF_THESE: &str = "None of these";
/// Heads a suggestion.
pub const DID_YOU_MEAN: &str = "Did you mean one of these?";
/// Says why there is a choice instead of an answer.
pub const CLOSE_BUT_NOT_SURE: &str = "This comes close to what is on the record.";
/// Introduces the records nearest to a question that has no answer.
pub const NEAREST: &str = "Nearest on the record";
/// Introduces the record that took the place of a withdrawn one.
pub const IN_ITS_PLACE: &str = "In its place";
/// Introduces questions that a reader may want next.
pub const FOLLOW_UPS: &str = "Ask next";
/// Heads the numbered sources.
pub const SOURCES: &str = "Sources";
/// Heads the claims of an answer.
pub const WHO_SAYS_SO: &str = "Who says so";
/// Heads the claims of an answer that cannot all be true.
pub const ACCOUNTS_DIFFER: &str = "Accounts differ";
/// Heads the claims of an answer when later ones took the place of earlier ones.
pub const ACCOUNT_CHANGED: &str = "How the account changed";
/// Says that nobody's choice fitted, and what to do next.
pub const NONE_CHOSEN: &str =
    "Then it is not on the record. If it should be, the moderators will want to know.";

/// What the name of a reply without an answer is.
pub const fn abstention_title(reason: AbstainReason) -> &'static str {
    match reason {
        AbstainReason::Empty => "No question yet",
        AbstainReason::SmallTalk => "Hello",
        AbstainReason::About => "About Onrecord",
        AbstainReason::OutOfScope => "Not on the record",
        AbstainReason::Guarded => "Close, but not on the record",
    }
}

/// Why there is no answer, in one friendly sentence or two.
pub fn abstention(reason: AbstainReason, event: &str, as_of: Date) -> Line {
    match reason {
        AbstainReason::Empty => Line::text(format!(
            "Ask a question in a few words, and the record on “{event}” will be searched."
        )),
        AbstainReason::SmallTalk => {
            Line::text(format!("Good to have you here; ask anything about “{event}” whenever you like."))
        }
        AbstainReason::About => Line::text(format!(
            "Onrecord answers questions about “{event}” from records that editors have written and sourced; \
             what no record says, it does not say."
        )),
        AbstainReason::OutOfScope => {
            Line::text("There is nothing on this in the record, which runs to ").on(as_of).and(".")
        }
        AbstainReason::Guarded => Line::text(
            "The record has something close, but it differs in a number, a name or a “not”, so it is no answer to this.",
        ),
    }
}

/// How to tell the moderators; `None` where nothing is missing from the record.
pub fn tell_the_moderators(reason: AbstainReason) -> Option<Line> {
    matches!(reason, AbstainReason::OutOfScope | AbstainReason::Guarded)
        .then(|| Line::text("If it should be on the record, tell the moderators of this server."))
}

/// The name of a reply that shows a record no longer stood by.
pub const WITHDRAWN_TITLE: &str = "Withdrawn";
/// The name of a reply that shows a record not yet released.
pub const HELD_TITLE: &str = "Under review";
/// Says that a record is not shown for now.
pub const HELD: &str = "The editors are reviewing this record, and it is not shown until they are done.";

/// Says that a record is no longer stood by, since when, and why.
pub fn withdrawn(reason: Option<(Date, Line)>) -> Line {
    match reason {
        Some((on, note)) => Line::text("This record was withdrawn on ").on(on).and(": ").join(note),
        None => Line::text("This record has been withdrawn."),
    }
}

/// Says what was corrected, and when.
pub fn corrected(on: Date, note: Line) -> Line {
    Line::text("Corrected on ").on(on).and(": ").join(note)
}

/// How a claim stands, in a word or two.
pub const fn rating(rating: Rating) -> &'static str {
    match rating {
        Rating::Confirmed => "confirmed",
        Rating::Asserted => "asserted",
        Rating::Reported => "reported, not on the record by name",
        Rating::Disputed => "disputed",
        Rating::Denied => "denied",
        Rating::Superseded => "superseded",
        Rating::Background => "background",
    }
}

/// How a claim stands, in a sentence.
pub const fn rating_sentence(rating: Rating) -> &'static str {
    match rating {
        Rating::Confirmed => "Confirmed by more than one party that would know.",
        Rating::Asserted => "Asserted by one side alone.",
        Rating::Reported => "Reported, without a named official behind it.",
        Rating::Disputed => "Disputed: the parties contradict each other.",
        Rating::Denied => "Denied by the party concerned.",
        Rating::Superseded => "Superseded by a later statement.",
        Rating::Background => "Undisputed background.",
    }
}

/// Who states a claim and since when, with its citations.
pub fn stated_by(claim: &ClaimView) -> Option<Line> {
    let line = match (claim.claimants.is_empty(), claim.made) {
        (true, None) => return None,
        (true, Some(made)) => Line::text("Stated on ").on(made),
        (false, None) => Line::text(format!("Stated by {}", enumeration(&claim.claimants))),
        (false, Some(made)) => {
            Line::text(format!("Stated by {} on ", enumeration(&claim.claimants))).on(made)
        }
    };
    Some(line.and(".").cite(&claim.citations))
}

/// One party's account: when, who, what, and how it stands.
pub fn account(claim: &ClaimView) -> Line {
    let mut line = Line::default();
    if let Some(made) = claim.made {
        line = line.on(made).and(", ");
    }
    if !claim.claimants.is_empty() {
        line = line.and(&enumeration(&claim.claimants)).and(": ");
    }
    line.and(&claim.statement).and(&format!(" ({})", rating(claim.rating))).cite(&claim.citations)
}

/// How a wording came to us, in words.
pub const fn wording(wording: Wording) -> &'static str {
    match wording {
        Wording::Record => "official transcript or recording",
        Wording::Press => "as printed",
        Wording::Translation => "translated",
    }
}

/// The visible line below a quotation: speaker, role, date, occasion, wording and outlet.
pub fn attribution(quotation: &QuotationView) -> Line {
    let mut line = Line::text(quotation.speaker.clone());
    if let Some(role) = &quotation.role {
        line = line.and(", ").and(role);
    }
    if let Some(said) = quotation.said {
        line = line.and(", ").on(said);
    }
    if let Some(occasion) = &quotation.occasion {
        line = line.and(", ").and(occasion);
    }
    let outlets = (!quotation.outlets.is_empty()).then(|| enumeration(&quotation.outlets));
    line.and("; ").and(&attested(quotation.wording, outlets.as_deref())).cite(&quotation.citations)
}

/// The visible line below another wording of a quotation.
pub fn variant_attribution(variant: &VariantView) -> Line {
    let line = Line::text(attested(variant.wording, Some(&variant.outlet)));
    let line = line.cite(variant.citation.as_slice());
    match &variant.note {
        Some(note) => line.and("; ").and(note),
        None => line,
    }
}

/// Introduces another wording of a quotation.
pub const ALSO_GIVEN_AS: &str = "Also given as";

fn attested(wording_level: Wording, outlets: Option<&str>) -> String {
    let words = wording(wording_level);
    match (wording_level, outlets) {
        (_, None) => words.to_owned(),
        (Wording::Press, Some(outlets)) => format!("{words} by {outlets}"),
        (Wording::Record, Some(outlets)) => format!("{words}, {outlets}"),
        (Wording::Translation, Some(outlets)) => format!("{words}, as printed by {outlets}"),
    }
}

/// A numbered source without its number: publisher, headline and date.
pub fn source(citation: &Citation) -> Line {
    let mut line = Line::text(citation.publisher.clone());
    if let Some(title) = &citation.title {
        line = line.and(&format!(", “{title}”"));
    }
    match citation.published {
        Some(published) => line.and(", ").on(published),
        None => line,
    }
}

/// The name of a quotation where no question or claim names it.
pub fn quotation_title(speaker: &str) -> String {
    format!("In the words of {speaker}")
}

/// A quotation as a choice among others.
pub fn quotation_choice(speaker: &str, text: &str) -> String {
    format!("{speaker}: “{text}”")
}

/// The name of a reply that shows everything a record rests on.
pub fn receipts_title(title: &str) -> String {
    format!("Receipts: {title}")
}

/// The last line of an answer: as-of date, record and revision.
pub fn footer(as_of: Date, record: &str, revision: &str) -> Line {
    Line::text("As of ").on(as_of).and(&format!(" · {record} · revision {revision}"))
}

/// "A", "A and B", "A, B and C".
pub fn enumeration(names: &[String]) -> String {
    match names {
        [] => String::new(),
        [only] => only.clone(),
        [first @ .., last] => format!("{} and {last}", first.join(", ")),
    }
}

#[cfg(test)]
mod tests {
    use super::enumeration;

    #[track_caller]
    fn check(names: &[&str], expected: &str) {
        let names: Vec<String> = names.iter().map(ToString::to_string).collect();
        assert_eq!(enumeration(&names), expected);
    }

    #[test]
    fn names_are_enumerated_as_people_do() {
        check(&[], "");
        check(&["NATO"], "NATO");
        check(&["NATO", "Ukraine"], "NATO and Ukraine");
        check(&["NATO", "Ukraine", "Japan"], "NATO, Ukraine and Japan");
    }
}
