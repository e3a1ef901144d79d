//! The nearest of several names, for hints: "did you mean `voa-2024-10-29`?".

use strsim::normalized_damerau_levenshtein;

/// Below this share of letters in common a suggestion is more puzzling than none.
const LEAST_SIMILARITY: f64 = 0.6;

/// The candidate most like `word`, when one is like it at all; the first in order when several are.
pub(crate) fn nearest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let word = word.to_lowercase();
    let mut best: Option<(f64, &str)> = None;
    for candidate in candidates {
        let similarity = normalized_damerau_levenshtein(&word, &candidate.to_lowercase());
        let better = best.is_none_or(|(score, name)| {
            similarity.total_cmp(&score).then_with(|| name.cmp(candidate)).is_gt()
        });
        if similarity >= LEAST_SIMILARITY && better {
            best = Some((similarity, candidate));
        }
    }
    best.map(|(_, name)| name)
}

/// The hint as a question, or `otherwise` when nothing is near.
pub(crate) fn hint<'a>(
    word: &str,
    candidates: impl IntoIterator<Item = &'a str>,
    otherwise: impl FnOnce() -> String,
) -> String {
    nearest(word, candidates).map_or_else(otherwise, |name| format!("did you mean `{name}`?"))
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[track_caller]
    fn check(word: &str, candidates: &[&str], expected: Option<&str>) {
        assert_eq!(nearest(word, candidates.iter().copied()), expected, "{word}");
    }

    #[test]
    fn finds_slips_and_leaves_strangers() {
        check("voa-2024-10-92", &["voa-2024-10-29", "cnn-2024-10-29"], Some("voa-2024-10-29"));
        check("Rating", &["rating", "reviewed"], Some("rating"));
        check("pubisher", &["publisher", "published"], Some("publisher"));
        check("weather", &["rating", "sources"], None);
        check("", &["rating"], None);
        check("anything", &[], None);
        check("ab", &["ac", "aa"], None); // half of two letters is not alike
        check("claim-x", &["claim-b", "claim-a"], Some("claim-a")); // ties go by name
    }
}
