//! The few highest of many scores.
//!
//! What is looked for are five or twelve of some hundreds or thousands. Most of them are not higher than the last of
//! those that were kept, so that nearly all cost one comparison, and one that falls out the same way each time.

use std::cmp::Ordering;

/// The highest `most` of many scores with what they are scores of, the highest first; of equal scores that of the
/// lesser thing. Takes time in the number of scores times `most` at worst.
pub fn highest<T: Ord>(scored: impl IntoIterator<Item = (f32, T)>, most: usize) -> Vec<(f32, T)> {
    let mut kept: Vec<(f32, T)> = Vec::with_capacity(most.min(KEPT) + 1);
    let mut least = f32::NEG_INFINITY;
    for (score, thing) in scored {
        if score < least {
            continue;
        }
        let one = (score, thing);
        let place = kept.iter().rposition(|other| order(other, &one).is_lt()).map_or(0, |at| at + 1);
        kept.insert(place, one);
        kept.truncate(most);
        if kept.len() == most {
            least = kept.last().map_or(f32::INFINITY, |(score, _)| *score);
        }
    }
    kept
}

/// Room that is made beforehand, at most.
const KEPT: usize = 16;

fn order<T: Ord>(a: &(f32, T), b: &(f32, T)) -> Ordering {
    b.0.total_cmp(&a.0).then_with(|| a.1.cmp(&b.1))
}

#[cfg(test)]
mod tests {
    use super::highest;

    #[track_caller]
    fn check(scores: &[f32], most: usize, expected: &[usize]) {
        let kept = highest(scores.iter().copied().zip(0..), most);
        assert_eq!(kept.iter().map(|(_, place)| *place).collect::<Vec<_>>(), expected, "{scores:?}");
        assert!(kept.iter().all(|(score, place)| score.total_cmp(&scores[*place]).is_eq()));
    }

    #[test]
    fn the_highest_come_first() {
        check(&[0.1, 0.9, 0.5, 0.7], 2, &[1, 3]);
        check(&[0.1, 0.9, 0.5, 0.7], 9, &[1, 3, 2, 0]);
        check(&[-1.0, f32::NEG_INFINITY, -2.0], 2, &[0, 2]);
        check(&[0.3, 0.2], 0, &[]);
        check(&[], 3, &[]);
    }

    #[test]
    fn of_equals_the_first_is_kept() {
        check(&[0.5, 0.9, 0.5, 0.5], 3, &[1, 0, 2]);
        let late = highest([(0.5, 7), (0.5, 3), (0.5, 5)], 2);
        assert_eq!(late.iter().map(|(_, name)| *name).collect::<Vec<_>>(), [3, 5]);
    }
}
