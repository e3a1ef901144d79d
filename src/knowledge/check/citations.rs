//! Citation markers, `[^source-id]`, in answers and notes: well formed and known; and in answers one
//! at the end of every sentence that states something.

use std::collections::BTreeSet;

use super::{Finding, View, ids, sentences::sentences};
use crate::knowledge::marker::{Marker, markers};
use crate::knowledge::{Code, FaqEntry, Path, Table, did_you_mean};

/// How much of an uncited sentence a message shows.
const SHOWN: usize = 60;

/// Every marker is `[^` and an id and `]`, nothing else.
pub(super) fn markers_are_well_formed(view: &View<'_>) -> Vec<Finding> {
    in_cited_texts(view, |path, text| {
        let bad = markers(text).filter(|marker| well_formed_id(marker).is_none());
        let swapped = text.match_indices("^[").map(|(_, written)| written);
        bad.map(|marker| marker.written)
            .chain(swapped)
            .map(|written| {
                let message = format!("`{written}` is no citation marker");
                let hint = "write `[^source-id]`, without spaces";
                Finding::error(Code::BAD_MARKER, path.words(written), message, hint)
            })
            .collect()
    })
}

/// Every marker names a source.
pub(super) fn markers_name_sources(view: &View<'_>) -> Vec<Finding> {
    let known = view.known(Table::Source);
    in_cited_texts(view, |path, text| {
        let ids: BTreeSet<&str> = markers(text).filter_map(|marker| well_formed_id(&marker)).collect();
        ids.into_iter()
            .filter(|id| !known.contains(id))
            .map(|id| {
                let message = format!("the text cites `{id}`, but there is no such source");
                let hint = did_you_mean::hint(id, known.iter().copied(), || {
                    "add a `[[source]]` with this id".into()
                });
                Finding::error(Code::UNKNOWN_SOURCE, path.words(&format!("[^{id}]")), message, hint)
            })
            .collect()
    })
}

/// Every sentence that states something ends in a marker.
pub(super) fn sentences_are_cited(view: &View<'_>) -> Vec<Finding> {
    in_answers(view, |path, entry| {
        sentences(&entry.answer)
            .into_iter()
            .filter(|sentence| sentence.is_factual() && !sentence.is_cited())
            .map(|sentence| {
                let message = format!(
                    "the answer of `{}` states without a source: `{}`",
                    entry.id,
                    shown(sentence.text)
                );
                let hint = "end the sentence with `[^source-id]`, or leave it out";
                Finding::error(Code::UNCITED_SENTENCE, path.words(sentence.text), message, hint)
            })
            .collect()
    })
}

/// Answers, notes and corrections: the texts of ours in which markers become citations.
fn in_cited_texts(view: &View<'_>, check: impl Fn(Path, &str) -> Vec<Finding>) -> Vec<Finding> {
    let mut texts: Vec<(Path, &str)> = Vec::new();
    for (index, row) in view.faq.iter().enumerate() {
        texts.push((Path::of(Table::Faq, index).key("answer"), &row.answer));
    }
    for (index, row) in view.claims.iter().enumerate() {
        texts.extend(row.note.as_deref().map(|note| (Path::of(Table::Claim, index).key("note"), note)));
    }
    for (index, row) in view.quotations.iter().enumerate() {
        texts.extend(row.note.as_deref().map(|note| (Path::of(Table::Quotation, index).key("note"), note)));
    }
    for row in view.askables() {
        let path = row.path.key("correction");
        let corrections = row.corrections.iter().enumerate();
        texts.extend(corrections.map(|(item, one)| (path.item(item).key("note"), one.note.as_str())));
    }
    texts.into_iter().flat_map(|(path, text)| check(path, text)).collect()
}

fn in_answers(view: &View<'_>, check: impl Fn(Path, &FaqEntry) -> Vec<Finding>) -> Vec<Finding> {
    let entries = view.faq.iter().enumerate();
    entries.flat_map(|(index, entry)| check(Path::of(Table::Faq, index).key("answer"), entry)).collect()
}

/// What a marker names, where that can be an id.
fn well_formed_id<'a>(marker: &Marker<'a>) -> Option<&'a str> {
    marker.id.filter(|id| ids::is_kebab_case(id))
}

/// The text as a reader counts it: without markers and the space before them.
pub(super) fn without_markers(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    for marker in markers(text) {
        out.push_str(marker.before.trim_end_matches(' '));
        rest = marker.after;
    }
    out.push_str(rest);
    out
}

fn shown(sentence: &str) -> String {
    let words = sentence.split_whitespace().collect::<Vec<_>>().join(" ").replace('`', "'");
    if words.chars().count() <= SHOWN {
        return words;
    }
    let mut short: String = words.chars().take(SHOWN).collect();
    short.truncate(short.rfind(' ').unwrap_or(short.len()));
    short + " …"
}

#[cfg(test)]
mod tests {
    use super::{markers, shown, well_formed_id, without_markers};

    #[track_caller]
    fn check(text: &str, id: Option<&str>) {
        assert_eq!(markers(text).next().and_then(|marker| well_formed_id(&marker)), id, "{text}");
    }

    #[test]
    fn a_marker_is_an_id_and_nothing_else() {
        check("One [^a-1].", Some("a-1"));
        check("One [^ a].", None);
        check("One [^A].", None);
        check("One [^].", None);
        check("One [^a, two", None);
    }

    #[test]
    fn readers_do_not_count_markers() {
        assert_eq!(without_markers("One [^a]. Two. [^b] [^c]"), "One. Two.");
        assert_eq!(without_markers("One [^a"), "One");
    }

    #[test]
    fn long_sentences_are_shown_by_their_beginning() {
        assert_eq!(shown("One\n two."), "One two.");
        assert_eq!(
            shown(&"word ".repeat(40)),
            "word word word word word word word word word word word word …"
        );
    }
}
