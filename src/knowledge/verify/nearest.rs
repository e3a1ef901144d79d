//! The passage that comes nearest to words that are not there, with the difference marked.

use super::passage::same_mark;

/// Words of the passage beyond the length of the quotation: room for what was left out.
const MARGIN: usize = 6;

/// Below this share of its words a passage is not near but another.
const LEAST_SHARED: f64 = 0.4;

/// Words before which and after which a longer run of the same is cut.
const CONTEXT: usize = 4;

/// The nearest passage, word by word: `{+only in the document+}` and `[-only in the quotation-]`.
pub(super) fn nearest(document: &str, quotation: &str) -> Option<String> {
    let wanted: Vec<&str> = quotation.split_whitespace().collect();
    let words: Vec<&str> = document.split_whitespace().collect();
    let start = best_window(&words, &wanted)?;
    let end = (start + wanted.len() + MARGIN).min(words.len());
    let start = start.saturating_sub(MARGIN);
    let steps = trimmed(&difference(&wanted, &words[start..end]));
    let shared = steps.iter().filter(|step| matches!(step, Step::Both(_))).count();
    #[expect(clippy::cast_precision_loss, reason = "quotations have far fewer words than a float has digits")]
    let near = shared as f64 >= LEAST_SHARED * wanted.len() as f64;
    near.then(|| drawn(&steps))
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Step<'a> {
    Both(&'a str),
    Document(&'a str),
    Quotation(&'a str),
}

/// Whether two words are the same but for the quotation marks around them.
fn same(a: &str, b: &str) -> bool {
    let bare = |word: &str| word.chars().map(same_mark).collect::<String>().trim_matches('\'').to_owned();
    bare(a) == bare(b)
}

/// The start of the window, as long as the quotation, that shares most words with it.
fn best_window(words: &[&str], wanted: &[&str]) -> Option<usize> {
    let length = wanted.len().min(words.len());
    let shares: Vec<bool> = words.iter().map(|word| wanted.iter().any(|other| same(word, other))).collect();
    let mut count = shares.iter().take(length).filter(|shared| **shared).count();
    let mut best = (count, 0);
    for start in 1..=words.len().checked_sub(length)? {
        count -= usize::from(shares[start - 1]);
        count += usize::from(shares[start + length - 1]);
        if count > best.0 {
            best = (count, start);
        }
    }
    (best.0 > 0).then_some(best.1)
}

/// The longest common run of words, and what stands between.
fn difference<'a>(wanted: &[&'a str], found: &[&'a str]) -> Vec<Step<'a>> {
    let columns = found.len() + 1;
    let mut longest = vec![0_usize; (wanted.len() + 1) * columns];
    for (row, word) in wanted.iter().enumerate().rev() {
        for (column, other) in found.iter().enumerate().rev() {
            let at = row * columns + column;
            longest[at] = if same(word, other) {
                longest[at + columns + 1] + 1
            } else {
                longest[at + columns].max(longest[at + 1])
            };
        }
    }
    let (mut row, mut column) = (0, 0);
    let mut steps = Vec::new();
    while row < wanted.len() || column < found.len() {
        let at = row * columns + column;
        if row < wanted.len() && column < found.len() && same(wanted[row], found[column]) {
            steps.push(Step::Both(found[column]));
            (row, column) = (row + 1, column + 1);
        } else if column == found.len() || (row < wanted.len() && longest[at + columns] >= longest[at + 1]) {
            steps.push(Step::Quotation(wanted[row]));
            row += 1;
        } else {
            steps.push(Step::Document(found[column]));
            column += 1;
        }
    }
    steps
}

/// Without the words of the document before the first that both have and after the last, but for as
/// many as the quotation has there: they are what it says instead.
fn trimmed<'a>(steps: &[Step<'a>]) -> Vec<Step<'a>> {
    let is_both = |step: &Step<'_>| matches!(step, Step::Both(_));
    let Some(first) = steps.iter().position(is_both) else { return Vec::new() };
    let last = steps.iter().rposition(is_both).unwrap_or(first);
    let (head, tail) = (&steps[..first], &steps[last + 1..]);
    let (theirs, ours) = parted(head);
    let near_head = theirs[theirs.len().saturating_sub(ours.len())..].to_vec();
    let (theirs_after, ours_after) = parted(tail);
    let near_tail = theirs_after[..theirs_after.len().min(ours_after.len())].to_vec();
    [ours, near_head, steps[first..=last].to_vec(), ours_after, near_tail].concat()
}

/// The steps of the document alone, and those of the quotation alone.
fn parted<'a>(steps: &[Step<'a>]) -> (Vec<Step<'a>>, Vec<Step<'a>>) {
    steps.iter().partition(|step| matches!(step, Step::Document(_)))
}

fn drawn(steps: &[Step<'_>]) -> String {
    let mut parts: Vec<String> = Vec::new();
    for (index, run) in
        steps.chunk_by(|a, b| std::mem::discriminant(a) == std::mem::discriminant(b)).enumerate()
    {
        let words: Vec<&str> = run
            .iter()
            .map(|step| match step {
                Step::Both(word) | Step::Document(word) | Step::Quotation(word) => *word,
            })
            .collect();
        parts.push(match run[0] {
            Step::Both(_) => shortened(&words, index == 0),
            Step::Document(_) => format!("{{+{}+}}", words.join(" ")),
            Step::Quotation(_) => format!("[-{}-]", words.join(" ")),
        });
    }
    parts.join(" ")
}

/// A long run of the same words, by what is next to the differences.
fn shortened(words: &[&str], is_first: bool) -> String {
    if words.len() <= 2 * CONTEXT + 1 {
        return words.join(" ");
    }
    let (head, tail) = (&words[..CONTEXT], &words[words.len() - CONTEXT..]);
    if is_first {
        format!("… {}", tail.join(" "))
    } else {
        format!("{} … {}", head.join(" "), tail.join(" "))
    }
}

#[cfg(test)]
mod tests {
    use super::nearest;

    const DOCUMENT: &str = "On Tuesday he said: “We remain concerned that Russia intends to use these soldiers in combat or to support combat operations,” and left the room.";

    #[track_caller]
    fn check(quotation: &str, expected: Option<&str>) {
        assert_eq!(nearest(DOCUMENT, quotation).as_deref(), expected);
    }

    #[test]
    fn a_changed_word_is_marked() {
        check(
            "that Russia plans to use these soldiers",
            Some("that Russia [-plans-] {+intends+} to use these soldiers"),
        );
    }

    #[test]
    fn a_missing_and_an_added_word_are_marked() {
        check("that Russia intends to use soldiers", Some("that Russia intends to use {+these+} soldiers"));
        check(
            "that Russia clearly intends to use these soldiers",
            Some("that Russia [-clearly-] intends to use these soldiers"),
        );
    }

    #[test]
    fn long_runs_are_shortened() {
        check(
            "We remain concerned that Russia intends to use these soldiers in fight",
            Some("… use these soldiers in [-fight-] {+combat+}"),
        );
    }

    #[test]
    fn strangers_are_not_near() {
        check("the weather in Kursk was fine", None);
        check("", None);
    }
}
