//! Words that a passage has in another place than the wording: two changes that are one.

use super::comparison::{Change, ChangeKind, Comparison};
use super::phrase::Phrase;

/// Puts changes together that move the same words.
pub(super) fn find(comparison: &mut Comparison) {
    let keys: Vec<Key> = comparison.changes.iter().map(Key::of).collect();
    reordered(&mut comparison.changes, &keys);
    joined(&mut comparison.changes, &keys);
    from_an_end(comparison);
    comparison.changes.retain(|change| change.kind != ChangeKind::LeftOut || !change.record.is_empty());
}

/// The words of a change, sorted.
struct Key {
    record: Vec<String>,
    text: Vec<String>,
}

impl Key {
    fn of(change: &Change) -> Self {
        Self { record: sorted(&change.record), text: sorted(&change.text) }
    }
}

/// The same words in another order: side by side, or in two exchanges each of which puts in what the
/// other takes out.
fn reordered(changes: &mut [Change], keys: &[Key]) {
    let exchanged: Vec<usize> =
        (0..changes.len()).filter(|&at| changes[at].kind == ChangeKind::Exchanged).collect();
    for &one in &exchanged {
        let is_other =
            |&&other: &&usize| keys[one].record == keys[other].text && keys[one].text == keys[other].record;
        if exchanged.iter().any(|other| is_other(&other)) {
            changes[one].kind = ChangeKind::Moved;
        }
    }
}

/// What was added here and left out there. The place where it was left out is emptied.
fn joined(changes: &mut [Change], keys: &[Key]) {
    for added in 0..changes.len() {
        let is_source = |&at: &usize| {
            changes[at].kind == ChangeKind::LeftOut
                && !changes[at].record.is_empty()
                && keys[at].record == keys[added].text
        };
        let source = (0..changes.len()).find(is_source).filter(|_| changes[added].kind == ChangeKind::Added);
        if let Some(source) = source {
            let record = std::mem::take(&mut changes[source].record);
            let concerns = std::mem::take(&mut changes[source].concerns);
            let change = &mut changes[added];
            (change.kind, change.record) = (ChangeKind::Moved, record);
            change.concerns.extend(concerns);
            change.concerns.sort_unstable();
            change.concerns.dedup();
        }
    }
}

/// Words that were taken from an end of the wording, which looks as if they were omitted there.
fn from_an_end(comparison: &mut Comparison) {
    let Comparison { changes, omissions, .. } = comparison;
    for change in changes.iter_mut().filter(|change| change.kind == ChangeKind::Added) {
        let words = sorted(&change.text);
        if let Some(at) = omissions.iter().position(|omission| sorted(&omission.words) == words) {
            change.kind = ChangeKind::Moved;
            change.record = omissions.remove(at).words;
        }
    }
}

fn sorted(words: &str) -> Vec<String> {
    let mut words: Vec<String> = Phrase::read(words).words.into_iter().map(|word| word.loose).collect();
    words.sort_unstable();
    words
}

#[cfg(test)]
mod tests {
    use crate::quoting::ChangeKind;
    use crate::quoting::concern::Concerns;
    use crate::quoting::laid::Laid;
    use crate::quoting::phrase::Phrase;

    #[track_caller]
    fn check(passage: &str, expected: &[(ChangeKind, &str, &str)]) {
        let wording = Phrase::read("Russia and Korea train soldiers in the far east today");
        let comparison = Laid::new(&Phrase::read(passage), &wording).compare(&Concerns::default());
        let found: Vec<_> = comparison
            .changes
            .iter()
            .map(|change| (change.kind, change.record.as_str(), change.text.as_str()))
            .collect();
        assert_eq!(found, expected, "{passage}");
    }

    #[test]
    fn words_in_another_place_are_moved() {
        use ChangeKind::Moved;
        check(
            "Korea and Russia train soldiers in the far east today",
            &[(Moved, "Russia and", "and Russia")],
        );
        check("Russia and Korea soldiers train in the far east today", &[(Moved, "soldiers", "soldiers")]);
        check("today Russia and Korea train soldiers in the far east", &[(Moved, "today", "today")]);
        check("Russia and Korea train today soldiers in the far east", &[(Moved, "today", "today")]);
    }

    #[test]
    fn words_that_are_not_the_same_are_not() {
        use ChangeKind::{Added, Exchanged};
        check(
            "Russia and Korea train new soldiers in the east today",
            &[(Added, "", "new"), (ChangeKind::LeftOut, "far", "")],
        );
        check("Russia and Japan train soldiers in the far east today", &[(Exchanged, "Korea", "Japan")]);
    }
}
