//! Phrasings: a wording leads to one record, and no record shuts out its own.

use rustc_hash::FxHashMap;

use super::view::Askable;
use super::{Finding, View};
use crate::knowledge::{Code, Path, Status, Table, fold::fold};

/// One wording leads to one record, whatever its capitals and punctuation, and none of a record's
/// `not-phrasings` is one of its phrasings.
pub(super) fn phrasings_lead_to_one_record(view: &View<'_>) -> Vec<Finding> {
    let mut owners: FxHashMap<String, (Table, &str)> = FxHashMap::default();
    let mut findings = Vec::new();
    for row in view.askables() {
        let folded: Vec<String> = wordings(&row).map(|(_, text)| fold(text)).collect();
        findings.extend(excluded(&row, &folded));
        if !matches!(row.status, Status::Current | Status::Corrected) {
            continue;
        }
        let owner = (row.path.table, row.id);
        for ((place, text), folded) in wordings(&row).zip(folded) {
            let first = owners.entry(folded).or_insert(owner);
            if *first != owner {
                let message = format!("`{text}` leads to {} `{}` already", first.0, first.1);
                let hint =
                    format!("keep it with one of them, or word it so that it asks for `{}` alone", row.id);
                findings.push(Finding::error(Code::PHRASING_CLASH, path_of(&row, place), message, hint));
            }
        }
    }
    findings
}

/// The `not-phrasings` of a record that are among its wordings.
fn excluded(row: &Askable<'_>, folded: &[String]) -> Vec<Finding> {
    let both = row.not_phrasings.iter().enumerate().filter(|(_, text)| folded.contains(&fold(text)));
    both.map(|(item, text)| {
        let path = row.path.key("not-phrasings").item(item);
        let message = format!("`{text}` both leads to `{}` and must never lead there", row.id);
        Finding::error(Code::PHRASING_CLASH, path, message, "delete one of the two")
    })
    .collect()
}

/// Words that mean the same, or contrast, are at least two.
pub(super) fn word_groups_have_members(view: &View<'_>) -> Vec<Finding> {
    let synonyms = view.synonyms.iter().enumerate().filter(|(_, row)| row.words.len() < 2);
    let synonyms = synonyms.map(|(index, _)| (Path::of(Table::Synonym, index).key("words"), "words"));
    let contrasts = view.contrasts.iter().enumerate();
    let contrasts = contrasts.filter(|(_, row)| row.sides.len() < 2 || row.sides.iter().any(Vec::is_empty));
    let contrasts = contrasts.map(|(index, _)| (Path::of(Table::Contrast, index).key("sides"), "sides"));
    synonyms
        .chain(contrasts)
        .map(|(path, what)| {
            let message =
                format!("a `{}` needs at least two {what}, none of them empty", path.table.header());
            Finding::error(Code::LONE_WORD, path, message, "add what belongs here, or delete the table")
        })
        .collect()
}

/// The title, and the phrasings with their places in the list.
fn wordings<'a>(row: &Askable<'a>) -> impl Iterator<Item = (Option<usize>, &'a str)> {
    let phrasings = row.phrasings.iter().enumerate();
    std::iter::once((None, row.title.1)).chain(phrasings.map(|(item, text)| (Some(item), text.as_str())))
}

fn path_of(row: &Askable<'_>, place: Option<usize>) -> Path {
    match place {
        None => row.path.key(row.title.0),
        Some(item) => row.path.key("phrasings").item(item),
    }
}
