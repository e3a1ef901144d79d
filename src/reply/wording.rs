//! Every sentence that the bot says in its own voice, and nothing else.
//!
//! Functions with parameters, so that a message catalogue can take their place. The manner: short,
//! plain, no exclamation marks, no emoji, one friendly sentence and what to do next. What the reader
//! wrote is never repeated.

use std::collections::BTreeSet;

use jiff::civil::Date;

use crate::knowledge::{Rating, Wording};
use crate::matching::AbstainReason;

use super::{Attribution, Citation, ClaimView, Line, QuotationView, Standing, VariantView};

/// The button that declines every suggestion.
pub const NONE_OF_THESE: &str = "None of these";
/// Heads a suggestion.
pub const SUGGESTION_TITLE: &str = "Close to the record";
/// Asks which record is meant.
pub const DID_YOU_MEAN: &str = "Did you mean one of these?";
/// Introduces the records nearest to a question that has no answer.
pub const NEAREST: &str = "Nearest on the record";
/// Introduces records to begin with, where nothing is nearest.
pub const FOR_EXAMPLE: &str = "On the record, for example";
/// Introduces the record that took the place of a withdrawn one.
pub const IN_ITS_PLACE: &str = "In its place";
/// Introduces questions that a reader may want next.
pub const FOLLOW_UPS: &str = "Ask next";
/// Heads the numbered sources.
pub const SOURCES: &str = "Sources";
/// Heads the claims among the receipts of an answer.
pub const WHO_SAYS_SO: &str = "Who says so";
/// Heads the claims of others that contradict an answer.
pub const OTHERS_DIFFER: &str = "Others say otherwise";
/// Heads the claims of others that contradict an answer, together with earlier or later ones.
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
        .then(|| Line::text("If it should be on the record, tell the moderators."))
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
        Rating::Reported => "reported",
        Rating::Disputed => "disputed",
        Rating::Denied => "denied",
        Rating::Superseded => "superseded",
        Rating::Background => "background",
    }
}

/// How a claim stands, in words that lead to those who state it.
const fn standing_words(rating: Rating) -> &'static str {
    match rating {
        Rating::Confirmed => "Confirmed by more than one party; stated",
        Rating::Asserted => "Asserted",
        Rating::Reported => "Reported, not confirmed on the record; stated",
        Rating::Disputed => "Disputed; stated",
        Rating::Denied => "Denied by the party concerned; stated",
        Rating::Superseded => "Superseded by a later statement; stated",
        Rating::Background => "Undisputed background; stated",
    }
}

/// How a claim stands, who states it and since when, with its citations.
pub fn standing(claim: &ClaimView) -> Line {
    let words = standing_words(claim.rating);
    let by = enumeration(&claim.voices);
    let line = match (by.is_empty(), claim.made) {
        (true, None) => Line::text(words.trim_end_matches("; stated")),
        (true, Some(made)) => Line::text(format!("{words} on ")).on(made),
        (false, None) => Line::text(format!("{words} by {by}")),
        (false, Some(made)) => Line::text(format!("{words} by {by} on ")).on(made),
    };
    line.and(".").cite(&claim.citations)
}

/// Who states the claims behind an answer, since when, and how they stand.
pub fn standings(standings: &[Standing]) -> Line {
    let mut line = Line::text(format!("{WHO_SAYS_SO}: "));
    for (position, standing) in standings.iter().enumerate() {
        line = line.and(if position == 0 { "" } else { " · " }).and(&enumeration(&standing.voices));
        if let Some(made) = standing.made.filter(|_| !standing.voices.is_empty()) {
            line = line.and(", ").on(made);
        }
        let ratings = rating_words(&standing.ratings);
        let citations: Vec<usize> = standing.citations.iter().copied().collect();
        line = line.and(&if standing.voices.is_empty() { ratings } else { format!(" ({ratings})") });
        line = line.cite(&citations);
    }
    line
}

fn rating_words(ratings: &BTreeSet<Rating>) -> String {
    let words: Vec<&str> = ratings.iter().copied().map(rating).collect();
    match words.as_slice() {
        [only] => (*only).to_owned(),
        several => several.iter().map(|word| format!("partly {word}")).collect::<Vec<_>>().join(", "),
    }
}

/// One party's account: when, who, what, and how it stands.
pub fn account(claim: &ClaimView) -> Line {
    let by = match claim.attribution {
        Attribution::InStatement => String::new(),
        Attribution::Apart => enumeration(&claim.voices),
    };
    let line = match (claim.made, by.is_empty()) {
        (None, true) => Line::default(),
        (None, false) => Line::text(capitalised(&by)).and(": "),
        (Some(made), true) => Line::default().on(made).and(": "),
        (Some(made), false) => Line::default().on(made).and(", ").and(&by).and(": "),
    };
    let statement = claim.statement.trim_end_matches('.');
    line.and(&format!("{statement} ({}).", rating(claim.rating))).cite(&claim.citations)
}

/// A person together with the body they speak for.
pub fn speaker_of(person: &str, body: &str) -> String {
    format!("{person} ({body})")
}

/// Words by which a statement says who states it. A language without them has every claimant named
/// beside the statement, which is never wrong.
pub const SPEECH: &[&str] = &[
    "according",
    "account",
    "acknowledged",
    "announced",
    "called",
    "claimed",
    "confirmed",
    "denied",
    "dismissed",
    "put",
    "reported",
    "reports",
    "said",
    "says",
    "stated",
    "told",
    "warned",
    "writes",
    "wrote",
];

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
        line = line.and(" · ").on(said);
    }
    if let Some(occasion) = &quotation.occasion {
        line = line.and(" · ").and(occasion);
    }
    let outlets = (!quotation.outlets.is_empty()).then(|| enumeration(&quotation.outlets));
    line.and(" · ").and(&attested(quotation.wording, outlets.as_deref())).cite(&quotation.citations)
}

/// The visible line below a quotation that differs in nothing but its words from the one before.
pub fn attribution_as_above(quotation: &QuotationView) -> Line {
    Line::text(format!("{}, as above", quotation.speaker)).cite(&quotation.citations)
}

/// The visible line below another wording of a quotation.
pub fn variant_attribution(variant: &VariantView) -> Line {
    let line = Line::text(attested(variant.wording, Some(&variant.outlet)));
    let line = line.cite(variant.citation.as_slice());
    match &variant.note {
        Some(note) => line.and(" · ").and(note),
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

/// Every cited source in one line: number, publisher and date.
pub fn sources(citations: &[Citation]) -> Line {
    let mut line = Line::text(format!("{SOURCES}:"));
    for (position, citation) in citations.iter().enumerate() {
        line = line
            .and(if position == 0 { "" } else { " ·" })
            .cite(&[citation.n])
            .and(" ")
            .and(&citation.publisher);
        if let Some(published) = citation.published {
            line = line.and(", ").on(published);
        }
    }
    line
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

/// The name of a claim. It says that it is one: a title is read alone, in a notification, and is not
/// to pass for a statement of ours.
pub fn claim_title(statement: &str) -> String {
    format!("Claim: {statement}")
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

/// The name of a list of sources.
pub fn sources_title(title: &str) -> String {
    format!("Sources: {title}")
}

/// Where a reader stands in something longer than a page.
pub fn page(page: usize, of: usize) -> String {
    format!("Page {page} of {of}")
}

/// The button that shows everything a record rests on.
pub const RECEIPTS: &str = "Receipts";
/// The button that removes the bot's reply.
pub const DELETE: &str = "Delete";
/// The button that turns back.
pub const PREVIOUS_PAGE: &str = "Previous page";
/// The button that turns on.
pub const NEXT_PAGE: &str = "Next page";
/// What the command that asks does; at most 100 characters.
pub const ASK_DESCRIPTION: &str =
    "Ask about the event: an answer with its sources, or an honest “not on the record”";
/// What its question is; at most 100 characters.
pub const QUESTION_DESCRIPTION: &str = "Your question, in a few words";
/// What its choice of readers is; at most 100 characters.
pub const PRIVATE_DESCRIPTION: &str = "Whether only you see the answer";
/// Said to those who press what only others may.
pub const NOT_YOURS_TO_DELETE: &str = "Only the person who asked, or a moderator, can delete this reply.";
/// Said to those who decline what others were offered.
pub const NOT_YOURS_TO_CHOOSE: &str =
    "Only the person who asked can choose here. Ask a question of your own with /ask.";
/// Said when a button or menu is of a version that is no more.
pub const EARLIER_CONTROL: &str = "This button is from an earlier version of the bot. Ask again with /ask.";
/// Said when a button or menu leads to a record that is no more.
pub const RECORD_GONE: &str = "This is no longer on the record. Ask again with /ask to see what is.";
/// Said when a command is no longer one of ours.
pub const COMMAND_GONE: &str = "This command is no longer offered. Ask with /ask.";
/// Said when the bot failed.
pub const APOLOGY: &str = "Something went wrong here, not with your question. Try again in a moment.";

/// The same with a capital at its beginning.
fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
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
