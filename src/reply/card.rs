//! A claim card: how a claim stands, who makes it since when, who contradicts it, what took its place.
//!
//! It holds every contradiction, not one a party as an answer does: who checks a statement wants both
//! sides whole. Its citations keep the numbers of the record's answer, so that its list of sources fits.

use crate::knowledge::{Claim, FaqEntry, KnowledgeBase, Quotation, Record, RecordKind};

use super::accounts::{self, Accounts, Relation, relation};
use super::answer::{self, Draft, SHOWN_QUOTATIONS, corrections, name_of, quotation_views, title_of};
use super::bibliography::Bibliography;
use super::prose::sentence;
use super::serving::is_served;
use super::views::{Variants, choices, claim_view};
use super::{Language, Line, Reply, wording};

/// The card of a record that is served. A question with one claim is carried by that claim, one with
/// several by all of them; what has none is answered.
pub(super) fn card(base: &KnowledgeBase, record: Record<'_>, language: Language) -> Reply {
    match record {
        Record::Claim(claim) => claim_card(base, claim, language),
        Record::Quotation(_) => answer::answer(base, record, language),
        Record::Faq(entry) => {
            let claims = entry.claims.iter().filter_map(|id| base.claim(id));
            let claims: Vec<&Claim> = claims.filter(|claim| is_served(claim.status)).collect();
            match claims.as_slice() {
                [] => answer::answer(base, record, language),
                [claim] => claim_card(base, claim, language),
                several => question_card(base, entry, several, language),
            }
        }
    }
}

fn claim_card(base: &KnowledgeBase, claim: &Claim, language: Language) -> Reply {
    let record = Record::Claim(claim);
    let mut bibliography = Bibliography::after(base, answer::answer(base, record, language).citations);
    let notices = corrections(&claim.corrections, language, &mut bibliography);
    let own = claim_view(base, claim, &mut bibliography);
    let kin = Kin::of(base, claim);
    let mut body = vec![wording::rating_meaning(language, own.rating), wording::claimed_by(language, &own)];
    let mut views = vec![own];
    for (others, introduce) in [
        (&kin.later, wording::superseded_by as fn(Language, Line) -> Line),
        (&kin.earlier, wording::took_the_place_of),
    ] {
        for other in others {
            let view = claim_view(base, other, &mut bibliography);
            body.push(introduce(language, wording::account(language, &view)));
            views.push(view);
        }
    }
    body.extend(claim.note.iter().map(|note| sentence(note, &mut bibliography)));
    let sides: Vec<_> = kin.against.iter().map(|other| claim_view(base, other, &mut bibliography)).collect();
    if sides.is_empty() {
        body.push(wording::uncontradicted(language));
    }
    let quotations = both_sides(base, claim, kin.all());
    let quotations = quotation_views(base, &quotations, Variants::Kept, &mut bibliography);
    let asked_by =
        base.faq.iter().filter(|entry| is_served(entry.status) && entry.claims.contains(&claim.id));
    let draft = Draft {
        record: name_of(record),
        title: title_of(base, record, language),
        notices,
        body,
        accounts: accounts::section(language, wording::contradicted_by(language), &sides),
        claims: views.into_iter().chain(sides).collect(),
        quotations,
        follow_ups: choices(base, RecordKind::Faq, asked_by.map(|entry| &entry.id)),
        reviewed: claim.reviewed,
    };
    draft.finish(base, language, bibliography)
}

/// The claims that stand in a relation to one, of those that are served.
struct Kin<'a> {
    /// What took its place.
    later: Vec<&'a Claim>,
    /// What it took the place of.
    earlier: Vec<&'a Claim>,
    /// What cannot be true together with it, in order of time.
    against: Vec<&'a Claim>,
}

impl<'a> Kin<'a> {
    fn of(base: &'a KnowledgeBase, claim: &Claim) -> Self {
        let served = base.claims.iter().filter(|other| is_served(other.status) && other.id != claim.id);
        let among = |holds: &dyn Fn(&Claim) -> bool| served.clone().filter(|other| holds(other)).collect();
        let mut against: Vec<&Claim> = among(&|other| relation(claim, other) == Relation::Conflict);
        against.sort_by_key(|other| other.made);
        Self {
            later: among(&|other| other.supersedes.contains(&claim.id)),
            earlier: among(&|other| claim.supersedes.contains(&other.id)),
            against,
        }
    }

    /// All of them, those that contradict first.
    fn all(&self) -> impl Iterator<Item = &'a Claim> {
        self.against.iter().chain(&self.later).chain(&self.earlier).copied()
    }
}

fn question_card(base: &KnowledgeBase, entry: &FaqEntry, claims: &[&Claim], language: Language) -> Reply {
    let record = Record::Faq(entry);
    let mut bibliography = Bibliography::after(base, answer::answer(base, record, language).citations);
    let notices = corrections(&entry.corrections, language, &mut bibliography);
    let around = Accounts::around(base, claims.iter().copied());
    let mut views = around.named(&mut bibliography);
    views.extend(around.others(&mut bibliography));
    views.sort_by_key(|view| view.made);
    let mut sides = claims.iter().copied();
    let quotations = sides.next().map(|first| both_sides(base, first, sides)).unwrap_or_default();
    let quotations = quotation_views(base, &quotations, Variants::Kept, &mut bibliography);
    let draft = Draft {
        record: name_of(record),
        title: title_of(base, record, language),
        notices,
        body: vec![wording::several_claims(language)],
        accounts: accounts::section(language, wording::who_says_what(language), &views),
        claims: views,
        quotations,
        follow_ups: choices(base, RecordKind::Claim, claims.iter().map(|claim| &claim.id)),
        reviewed: entry.reviewed,
    };
    draft.finish(base, language, bibliography)
}

/// The words of a claim and of the first other claim that has any; of one side alone as many as an answer
/// shows.
fn both_sides<'a>(
    base: &'a KnowledgeBase,
    claim: &'a Claim,
    others: impl Iterator<Item = &'a Claim>,
) -> Vec<&'a Quotation> {
    let own: Vec<&Quotation> = claim.quotations.iter().filter_map(|id| base.quotation(id)).collect();
    let other = others.flat_map(|other| &other.quotations).filter_map(|id| base.quotation(id));
    let other = other.filter(|words| own.iter().all(|known| known.id != words.id)).take(1);
    let mut shown: Vec<&Quotation> = own.iter().copied().take(1).chain(other).collect();
    for words in own {
        if shown.len() < SHOWN_QUOTATIONS && !shown.contains(&words) {
            shown.push(words);
        }
    }
    shown
}
