//! References: every id that a record names stands for something, and for something else.

use std::collections::{BTreeMap, BTreeSet};

use super::{Finding, View};
use crate::knowledge::{Code, Expectation, Path, Table, did_you_mean};

/// One record naming another.
struct Reference<'a> {
    from: Path,
    to: Table,
    id: &'a str,
}

/// Every id names a record that is there.
pub(super) fn references_lead_somewhere(view: &View<'_>) -> Vec<Finding> {
    let mut known: BTreeMap<Table, BTreeSet<&str>> = BTreeMap::new();
    let mut findings = Vec::new();
    for Reference { from, to, id } in all(view) {
        let ids = known.entry(to).or_insert_with(|| view.known(to));
        if !ids.contains(id) {
            findings.push(unknown(from, to, id, ids));
        }
    }
    findings.extend(golden_records_exist(view));
    findings
}

fn unknown(from: Path, to: Table, id: &str, ids: &BTreeSet<&str>) -> Finding {
    let (code, word) = match to {
        Table::Source => (Code::UNKNOWN_SOURCE, "source"),
        Table::Person => (Code::UNKNOWN_PERSON, "person"),
        Table::Quotation => (Code::UNKNOWN_QUOTATION, "quotation"),
        Table::Claim => (Code::UNKNOWN_CLAIM, "claim"),
        Table::Faq => (Code::UNKNOWN_FAQ, "faq entry"),
        _ => (Code::UNKNOWN_TOPIC, "topic"),
    };
    let hint =
        did_you_mean::hint(id, ids.iter().copied(), || format!("add a `{}` with this id", to.header()));
    Finding::error(code, from, format!("there is no {word} `{id}`"), hint)
}

fn golden_records_exist(view: &View<'_>) -> Vec<Finding> {
    let known: BTreeSet<&str> = [Table::Faq, Table::Claim, Table::Quotation]
        .into_iter()
        .flat_map(|table| view.known(table))
        .collect();
    let mut findings = Vec::new();
    for (index, golden) in view.golden.iter().enumerate() {
        let Expectation::Record(id) = &golden.expect else { continue };
        if !known.contains(id.as_str()) {
            let all = known.iter().copied().chain(["abstain", "suggest"]);
            let hint =
                did_you_mean::hint(id, all, || "name a record, or write `abstain` or `suggest`".into());
            let path = Path::of(Table::Golden, index).key("expect");
            findings.push(Finding::error(
                Code::UNKNOWN_RECORD,
                path,
                format!("there is no record `{id}`"),
                hint,
            ));
        }
    }
    findings
}

/// No record names itself.
pub(super) fn nothing_refers_to_itself(view: &View<'_>) -> Vec<Finding> {
    let own_id = |path: &Path| view.ids(path.table).get(path.index).copied();
    all(view)
        .filter(|reference| {
            reference.from.table == reference.to && own_id(&reference.from) == Some(reference.id)
        })
        .map(|Reference { from, to, id }| {
            let message = format!("the {to} `{id}` names itself");
            Finding::error(
                Code::SELF_REFERENCE,
                from,
                message,
                "delete this id, or name the record that was meant",
            )
        })
        .collect()
}

/// Following `supersedes` never leads back.
pub(super) fn nothing_supersedes_itself_by_detours(view: &View<'_>) -> Vec<Finding> {
    let earlier: BTreeMap<&str, &[String]> =
        view.claims.iter().map(|claim| (claim.id.as_str(), claim.supersedes.as_slice())).collect();
    let mut findings = Vec::new();
    for (index, claim) in view.claims.iter().enumerate() {
        for (item, id) in claim.supersedes.iter().enumerate() {
            if *id != claim.id && leads_to(&earlier, id, &claim.id) {
                let message = format!("claim `{}` supersedes `{id}`, which supersedes it in turn", claim.id);
                let path = Path::of(Table::Claim, index).key("supersedes").item(item);
                let hint = "keep the one that points from the later claim to the earlier";
                findings.push(Finding::error(Code::SUPERSEDES_CIRCLE, path, message, hint));
            }
        }
    }
    findings
}

fn leads_to(earlier: &BTreeMap<&str, &[String]>, from: &str, to: &str) -> bool {
    let mut seen = BTreeSet::from([from]);
    let mut open = vec![from];
    while let Some(id) = open.pop() {
        if id == to {
            return true;
        }
        let next = earlier.get(id).into_iter().flat_map(|ids| ids.iter());
        open.extend(next.map(String::as_str).filter(|id| seen.insert(id)));
    }
    false
}

/// Every reference of the base but the citation markers of answers and golden expectations.
fn all<'a>(view: &View<'a>) -> impl Iterator<Item = Reference<'a>> {
    people(view).chain(quotations(view)).chain(claims(view)).chain(faq(view))
}

fn people<'a>(view: &View<'a>) -> impl Iterator<Item = Reference<'a>> {
    rows(Table::Person, view.people)
        .filter_map(|(path, person)| one(&path, "body", Table::Person, person.body.as_ref()))
}

fn quotations<'a>(view: &View<'a>) -> impl Iterator<Item = Reference<'a>> {
    rows(Table::Quotation, view.quotations).flat_map(|(path, quotation)| {
        let variants = quotation.variants.iter().enumerate().map({
            let path = path.key("variant");
            move |(item, variant)| Reference {
                from: path.item(item).key("source"),
                to: Table::Source,
                id: &variant.source,
            }
        });
        one(&path, "speaker", Table::Person, Some(&quotation.speaker))
            .into_iter()
            .chain(list(&path, "sources", Table::Source, &quotation.sources))
            .chain(one(&path, "topic", Table::Topic, quotation.topic.as_ref()))
            .chain(variants)
    })
}

fn claims<'a>(view: &View<'a>) -> impl Iterator<Item = Reference<'a>> {
    rows(Table::Claim, view.claims).flat_map(|(path, claim)| {
        list(&path, "claimants", Table::Person, &claim.claimants)
            .chain(list(&path, "sources", Table::Source, &claim.sources))
            .chain(list(&path, "quotations", Table::Quotation, &claim.quotations))
            .chain(list(&path, "supersedes", Table::Claim, &claim.supersedes))
            .chain(list(&path, "conflicts-with", Table::Claim, &claim.conflicts_with))
            .chain(one(&path, "successor", Table::Claim, claim.successor.as_ref()))
            .chain(one(&path, "topic", Table::Topic, claim.topic.as_ref()))
    })
}

fn faq<'a>(view: &View<'a>) -> impl Iterator<Item = Reference<'a>> {
    rows(Table::Faq, view.faq).flat_map(|(path, entry)| {
        list(&path, "claims", Table::Claim, &entry.claims)
            .chain(list(&path, "quotations", Table::Quotation, &entry.quotations))
            .chain(list(&path, "follow-ups", Table::Faq, &entry.follow_ups))
            .chain(one(&path, "successor", Table::Faq, entry.successor.as_ref()))
            .chain(one(&path, "topic", Table::Topic, entry.topic.as_ref()))
    })
}

fn rows<T>(table: Table, rows: &[T]) -> impl Iterator<Item = (Path, &T)> {
    rows.iter().enumerate().map(move |(index, row)| (Path::of(table, index), row))
}

fn one<'a>(path: &Path, key: &'static str, to: Table, id: Option<&'a String>) -> Option<Reference<'a>> {
    id.map(|id| Reference { from: path.key(key), to, id })
}

fn list<'a>(
    path: &Path,
    key: &'static str,
    to: Table,
    ids: &'a [String],
) -> impl Iterator<Item = Reference<'a>> + use<'a> {
    let path = path.key(key);
    ids.iter().enumerate().map(move |(item, id)| Reference { from: path.item(item), to, id })
}
