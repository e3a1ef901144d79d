//! Who says what: parties against claims, derived from the record and from nothing else.
//!
//! A party is the body that a claimant belongs to in the end. It stands to a claim as the record has it:
//! by stating it, by stating what contradicts it, or by stating that it has no information. Where the record
//! has no word of a party, that is named as the record's silence; it is never taken for consent or denial.

use jiff::civil::Date;

use crate::knowledge::{Claim, KnowledgeBase, Rating, RecordKind, RecordRef};
use crate::reply::accounts::{Relation, relation};
use crate::reply::bibliography::Bibliography;
use crate::reply::prose::unmarked;
use crate::reply::views::{bodies, claim_view, name};
use crate::reply::{Form, Inquiry, Language, Subject, Target, wording};

use super::chart::Chart;
use super::subject;
use super::{Content, Part, Sheet};

/// Most claims that are set against each other: more, and nobody finds the line again.
const MOST_CLAIMS: usize = 8;

/// Words by which a statement, or the words it rests on, say that somebody knows nothing of a matter, in the
/// language of the record. Where it has none of these, such a statement is shown as what it is, a statement.
const NO_INFORMATION: &[&str] = &["no information", "could not corroborate", "cannot corroborate"];

/// How a party stands to a claim.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stance {
    /// States it, as others do.
    Confirms,
    /// States it.
    Asserts,
    /// Carries it, without a named official behind it.
    Reports,
    /// Stated it, and stated something else later.
    SaidEarlier,
    /// States that it has no information on it.
    HasNoInformation,
    /// Says that it is not so, of a claim that is rated as denied.
    Denies,
    /// States what cannot be true together with it.
    Contradicts,
}

impl Stance {
    /// All of them.
    pub const ALL: [Self; 7] = [
        Self::Confirms,
        Self::Asserts,
        Self::Reports,
        Self::SaidEarlier,
        Self::HasNoInformation,
        Self::Denies,
        Self::Contradicts,
    ];
}

/// The stance of a party to each claim; `None` where the record has no word of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Row {
    /// What the party is called.
    pub party: String,
    /// One for each claim, in their order.
    pub stances: Vec<Option<Stance>>,
}

/// The positions on a subject; without one, topics to choose from.
pub(super) fn sheet(base: &KnowledgeBase, language: Language, about: &Subject, form: Form) -> Option<Sheet> {
    let title = subject::title(base, about)?;
    let inquiry = |form| Inquiry::Positions { about: about.clone(), form };
    if *about == Subject::Everything {
        return Some(list(base, language, form));
    }
    let all = claims(base, about);
    let shown = &all[..all.len().min(MOST_CLAIMS)];
    let mut bibliography = Bibliography::new(base);
    let mut parts = Vec::new();
    let rows = rows(base, shown);
    if shown.is_empty() {
        parts.push(Content::paragraph(wording::no_positions(language)));
    } else {
        parts.push(Content::heading(wording::who_says_what(language)));
        parts.extend(
            rows.iter()
                .map(|row| Content::Item(wording::position(language, &row.party, &row.stances)).into()),
        );
        parts.push(Content::heading(wording::claims_heading(language)));
        parts.extend(
            shown
                .iter()
                .enumerate()
                .map(|(at, claim)| lettered(base, language, at, claim, &mut bibliography)),
        );
        if rows.iter().any(|row| row.stances.contains(&None)) {
            parts.push(Content::paragraph(wording::silence(language)));
        }
    }
    if all.len() > shown.len() {
        parts.push(Content::paragraph(wording::claims_left(language, all.len() - shown.len())));
    }
    let title = wording::positions_title(language, &title);
    let mut sheet = Sheet::new(base, language, Some(inquiry(form)), title, parts, bibliography);
    let mut doors = vec![(
        wording::other_positions(language),
        Inquiry::Positions { about: Subject::Everything, form: Form::Table },
    )];
    if !shown.is_empty() {
        // The one that one stands on is no door.
        doors.push((wording::as_table(language), inquiry(Form::Table)));
        doors.push((wording::as_picture(language), inquiry(Form::Picture)));
        sheet.chart = Some(Chart::new(&sheet, &rows));
    }
    let timeline = Inquiry::Timeline { from: None, to: None, about: about.clone() };
    doors.push((wording::timeline_door(language), timeline));
    Some(sheet.offering(wording::open_claim(language)).with_doors(doors))
}

/// How many parties the positions on a subject show.
pub(super) fn parties(base: &KnowledgeBase, about: &Subject) -> usize {
    let all = claims(base, about);
    rows(base, &all[..all.len().min(MOST_CLAIMS)]).len()
}

fn list(base: &KnowledgeBase, language: Language, form: Form) -> Sheet {
    let inquiry = |about| Inquiry::Positions { about, form };
    let mut parts = vec![Content::paragraph(wording::positions_introduction(language))];
    for (title, about) in subject::all(base) {
        if !claims(base, &about).is_empty() {
            let item = Part::from(Content::Item(title.as_str().into()));
            parts.push(item.leading_to(title, Target::Inquiry(inquiry(about))));
        }
    }
    let sheet = Sheet::new(
        base,
        language,
        Some(inquiry(Subject::Everything)),
        wording::positions_list_title(language),
        parts,
        Bibliography::new(base),
    );
    sheet.offering(wording::open_positions(language))
}

fn lettered(
    base: &KnowledgeBase,
    language: Language,
    at: usize,
    claim: &Claim,
    bibliography: &mut Bibliography<'_>,
) -> Part {
    let record = RecordRef { kind: RecordKind::Claim, id: claim.id.clone() };
    let view = claim_view(base, claim, bibliography);
    let line = wording::lettered(language, at, &view);
    Part::from(Content::Claim(Box::new(view), line))
        .leading_to(unmarked(&claim.statement), Target::Card(record))
}

/// The claims of a subject that somebody makes. Those on which parties can differ come first when there
/// are too many; shown they are in order of time.
fn claims<'a>(base: &'a KnowledgeBase, about: &Subject) -> Vec<&'a Claim> {
    let mut claims: Vec<&Claim> =
        subject::claims(base, about).into_iter().filter(|claim| !claim.claimants.is_empty()).collect();
    let is_related = |claim: &Claim| {
        claim.rating == Rating::Confirmed
            || base
                .claims
                .iter()
                .any(|other| other.id != claim.id && relation(claim, other) != Relation::None)
    };
    claims.sort_by_key(|claim| !is_related(claim));
    let shown = claims.len().min(MOST_CLAIMS);
    claims[..shown].sort_by_key(|claim| claim.made.unwrap_or(Date::MIN));
    claims
}

/// The stances of all parties that have one, in order of their first statement.
pub(super) fn rows(base: &KnowledgeBase, claims: &[&Claim]) -> Vec<Row> {
    let mut parties: Vec<&str> = Vec::new();
    let against = claims.iter().flat_map(|claim| against(base, claim));
    for party in claims.iter().copied().chain(against).flat_map(|claim| parties_of(base, claim)) {
        if !parties.contains(&party) {
            parties.push(party);
        }
    }
    let row = |party: &str| Row {
        party: name(base, party),
        stances: claims.iter().map(|claim| stance(base, party, claim)).collect(),
    };
    parties.into_iter().map(row).collect()
}

/// How a party stands to a claim, as the record has it.
fn stance(base: &KnowledgeBase, party: &str, claim: &Claim) -> Option<Stance> {
    if parties_of(base, claim).contains(&party) {
        return Some(match claim.rating {
            _ if tells_of_no_information(base, claim) => Stance::HasNoInformation,
            Rating::Confirmed => Stance::Confirms,
            Rating::Reported => Stance::Reports,
            Rating::Superseded => Stance::SaidEarlier,
            Rating::Asserted | Rating::Disputed | Rating::Denied | Rating::Background => Stance::Asserts,
        });
    }
    let mut against = against(base, claim).into_iter();
    against.any(|other| parties_of(base, other).contains(&party)).then_some(match claim.rating {
        Rating::Denied => Stance::Denies,
        _ => Stance::Contradicts,
    })
}

/// The claims that cannot be true together with this one.
fn against<'a>(base: &'a KnowledgeBase, claim: &Claim) -> Vec<&'a Claim> {
    let served = subject::claims(base, &Subject::Everything).into_iter();
    served.filter(|other| other.id != claim.id && relation(claim, other) == Relation::Conflict).collect()
}

/// Whether a claim says that its claimant knows nothing of the matter, in the claimant's words or in ours.
fn tells_of_no_information(base: &KnowledgeBase, claim: &Claim) -> bool {
    let quoted = claim.quotations.iter().filter_map(|id| base.quotation(id)).map(|words| words.text.as_str());
    let mut texts = quoted.chain([claim.statement.as_str()]).map(str::to_lowercase);
    texts.any(|text| NO_INFORMATION.iter().any(|words| text.contains(words)))
}

/// The parties behind a claim, each once.
fn parties_of<'a>(base: &'a KnowledgeBase, claim: &'a Claim) -> Vec<&'a str> {
    let mut parties: Vec<&str> = Vec::new();
    for party in claim.claimants.iter().filter_map(|id| bodies(base, id).last().copied()) {
        if !parties.contains(&party) {
            parties.push(party);
        }
    }
    parties
}

#[cfg(test)]
mod tests {
    use super::{Row, Stance, rows, tells_of_no_information};
    use crate::knowledge::{KnowledgeBase, Rating};
    use crate::reply::miniature::miniature;

    fn check(base: &KnowledgeBase, claims: &[&str], expected: &[(&str, &[Option<Stance>])]) {
        let claims: Vec<_> = claims.iter().map(|id| base.claim(id).expect("it is there")).collect();
        let expected: Vec<Row> = expected
            .iter()
            .map(|(party, stances)| Row { party: (*party).to_owned(), stances: stances.to_vec() })
            .collect();
        assert_eq!(rows(base, &claims), expected);
    }

    #[test]
    fn stances_follow_from_claimants_ratings_and_conflicts() {
        let base = miniature();
        check(
            &base,
            &["fog-was-the-cause", "steering-was-the-cause"],
            &[
                ("Port Authority", &[Some(Stance::Asserts), Some(Stance::Contradicts)]),
                ("Coast Guard", &[Some(Stance::Contradicts), Some(Stance::Asserts)]),
            ],
        );
        check(
            &base,
            &["about-240-aboard", "exactly-212-aboard"],
            &[
                ("Coast Guard", &[Some(Stance::SaidEarlier), None]),
                ("Port Authority", &[None, Some(Stance::Confirms)]),
            ],
        );
    }

    #[test]
    fn silence_is_neither_consent_nor_denial() {
        let base = miniature();
        check(&base, &["about-240-aboard"], &[("Coast Guard", &[Some(Stance::SaidEarlier)])]);
        check(&base, &["exactly-212-aboard"], &[("Port Authority", &[Some(Stance::Confirms)])]);
    }

    #[test]
    fn who_contradicts_a_claim_that_is_denied_denies_it() {
        let mut base = miniature();
        base.claims
            .iter_mut()
            .find(|claim| claim.id == "steering-was-the-cause")
            .expect("it is there")
            .rating = Rating::Denied;
        check(
            &base,
            &["steering-was-the-cause"],
            &[("Coast Guard", &[Some(Stance::Asserts)]), ("Port Authority", &[Some(Stance::Denies)])],
        );
    }

    #[test]
    fn to_have_no_information_is_not_to_assert() {
        let mut base = miniature();
        base.claims[3].statement = "The Coast Guard has no information on the steering.".to_owned();
        assert!(tells_of_no_information(&base, &base.claims[3]));
        assert!(!tells_of_no_information(&base, &base.claims[2]));
        let stances = rows(&base, &[&base.claims[3]]);
        assert_eq!(stances[0].stances, [Some(Stance::HasNoInformation)]);
    }
}
