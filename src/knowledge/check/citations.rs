//! Citation markers, `[^source-id]`, in answers and notes: well formed and known; and in answers one
//! at the end of every sentence that states something.

use std::collections::BTreeSet;

use super::{Finding, View, ids, sentences::sentences};
use crate::knowledge::{Code, FaqEntry, Path, Table, did_you_mean};

/// What opens a marker.
const OPENING: &str = "[^";

/// How much of an uncited sentence a message shows.
const SHOWN: usize = 60;

/// A marker as written, and the id in it when it is well formed.
struct Marker<'a> {
    written: &'a str,
    id: Option<&'a str>,
}

/// Every marker is `[^` and an id and `]`, nothing else.
pub(super) fn markers_are_well_formed(view: &View<'_>) -> Vec<Finding> {
    in_cited_texts(view, |path, text| {
        let bad = markers(text).filter(|marker| marker.id.is_none());
        let swapped = text.match_indices("^[").map(|(_, written)| Marker { written, id: None });
        bad.chain(swapped)
            .map(|marker| {
                let message = format!("`{}` is no citation marker", marker.written);
                let hint = "write `[^source-id]`, without spaces";
                Finding::error(Code::BAD_MARKER, path.words(marker.written), message, hint)
            })
            .collect()
    })
}

/// Every marker names a source.
pub(super) fn markers_name_sources(view: &View<'_>) -> Vec<Finding> {
    let known = view.known(Table::Source);
    in_cited_texts(view, |path, text| {
        let ids: BTreeSet<&str> = markers(text).filter_map(|marker| marker.id).collect();
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

/// The markers of a text, in order.
fn markers(text: &str) -> impl Iterator<Item = Marker<'_>> {
    text.match_indices(OPENING).map(|(at, _)| {
        let rest = &text[at + OPENING.len()..];
        // A marker that is not closed goes on to the end of its word.
        let stop = rest.find([']', '[', '\n']).unwrap_or(rest.len());
        if rest[stop..].starts_with(']') {
            let id = &rest[..stop];
            let written = &text[at..=at + OPENING.len() + stop];
            return Marker { written, id: ids::is_kebab_case(id).then_some(id) };
        }
        let word = rest.find(char::is_whitespace).unwrap_or(rest.len()).min(stop);
        Marker { written: &text[at..at + OPENING.len() + word], id: None }
    })
}

/// The text as a reader counts it: without markers and the space before them.
pub(super) fn without_markers(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, inside)) = rest.split_once(OPENING) {
        out.push_str(before.trim_end_matches(' '));
        rest = inside.split_once(']').map_or("", |(_, after)| after);
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
    use super::{markers, shown, without_markers};

    #[track_caller]
    fn check(text: &str, expected: &[(&str, Option<&str>)]) {
        let found: Vec<_> = markers(text).map(|marker| (marker.written, marker.id)).collect();
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn markers_and_what_only_looks_like_them() {
        check(
            "One [^a-1]. Two [^b][^c]",
            &[("[^a-1]", Some("a-1")), ("[^b]", Some("b")), ("[^c]", Some("c"))],
        );
        check("One [^ a].", &[("[^ a]", None)]);
        check("One [^A].", &[("[^A]", None)]);
        check("One [^].", &[("[^]", None)]);
        check("One [^a, two", &[("[^a,", None)]);
        check("One [^a [^b]", &[("[^a", None), ("[^b]", Some("b"))]);
        check("One [sic] [a]", &[]);
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
