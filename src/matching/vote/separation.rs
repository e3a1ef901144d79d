//! How well a table tells its entries apart: what its own phrasings would get if they were not in it.
//!
//! The same share of the vote is worth more in one table than in another. Two things are read off a trained table
//! before anybody asks. What a stranger gets: the lift of the best entry for a phrasing whose own entry is left
//! aside; whatever has no entry gets about as much. And how far the lift of the right entry spreads when the
//! phrasing is left out: where entries are broad and overlap it spreads far, and so one more unit of lift says less.
//! Confidence counts lift from the first in units of the second, as verification of speakers does with the scores
//! of impostors (Auckenthaler, Carey and Lloyd-Thomas, "Score normalization for text-independent speaker
//! verification systems", Digital Signal Processing 10, 2000). On tables cut from the development sets, with one to
//! ten phrasings an entry, the best slope of a logistic curve times this spread hardly differs from table to table.
//!
//! To leave one out costs next to nothing in the dual (Jaakkola and Haussler, "Probabilistic kernel regression
//! models", AISTATS 1999): its coefficients are taken away, and those of its nearest siblings, which had left the
//! work to it, are solved once more. Nothing else is trained again.

use serde::{Deserialize, Serialize};

use super::{block::Block, head::Training, lift::lift};
use crate::matching::arithmetic::as_float;

/// How many phrasings are left out for the spread, one after another, evenly over the table: enough for one that is
/// right to a thirtieth. What a stranger gets costs little, and every phrasing tells it, so that a record more or less
/// hardly moves the confidence in others.
const MOST_LEFT_OUT: usize = 512;

/// How many siblings of a phrasing are solved anew without it, the nearest.
const SIBLINGS: usize = 9;

/// How often each of them is solved.
const PASSES: usize = 2;

/// As if this many phrasings had shown the usual: a small table is drawn to it.
const PRIOR_PHRASINGS: f32 = 5.0;

/// The lift that a stranger usually gets, and its spread: means over tables cut from the development sets.
const USUAL_STRANGER: f32 = 2.5;
const USUAL_STRANGERS_SPREAD: f32 = 1.2;

/// How much further the lift of the right entry spreads than a stranger's, where it cannot be seen because no entry
/// has two phrasings. In tables that show both it is 1.4 to 2 times as far; the upper end leaves
/// more doubt both ways.
const TIMES_STRANGERS: f32 = 2.0;

/// The highest lift of a stranger that is believed, that of the development set where it is highest: as with the spread,
/// what lies beyond is not known to mean what it means below.
const HIGHEST: f32 = 4.15;

/// The widest spread that is believed, that of the widest development set: beyond it some odd phrasings make the
/// spread (in a record with long texts and many wordings), and it says little of all others.
const WIDEST: f32 = 2.6;

/// The narrowest spread that is believed, that of the narrowest table cut from the development sets: confidence divides
/// by it, and would be a step where all phrasings are made by one pattern.
const NARROWEST: f32 = 1.1;

/// How well a table tells its entries apart.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Separation {
    /// The mean lift (log odds above chance) of the best entry where the right one is not in the table.
    pub stranger: f32,
    /// The standard deviation of the right entry's lift for phrasings that it has not learned; above nought.
    pub spread: f32,
}

impl Separation {
    /// What is taken for a table of which nothing is known.
    pub const USUAL: Self =
        Self { stranger: USUAL_STRANGER, spread: TIMES_STRANGERS * USUAL_STRANGERS_SPREAD };

    /// Reads it off a trained table, of which `kin` names the entries that say the same and share their vote.
    pub fn of(training: &Training<'_>, kin: &[Vec<usize>]) -> Self {
        let (mut strangers, mut own) = (Vec::new(), Vec::new());
        let count = training.owners.len();
        for (phrasing, &owner) in training.owners.iter().enumerate() {
            strangers.extend(stranger(&logits_without(training, phrasing, phrasing), owner as usize, kin));
        }
        for phrasing in (0..count).step_by(count.div_ceil(MOST_LEFT_OUT).max(1)) {
            let mut rest = Rest::new(training, phrasing);
            if rest.has_siblings() {
                rest.solve();
                own.extend(lift_of(rest.left_out(), training.owners[phrasing] as usize, kin, &[]));
            }
        }
        let (count, stranger) = (as_float(strangers.len()), mean(&strangers, USUAL_STRANGER));
        let usual = PRIOR_PHRASINGS * USUAL_STRANGERS_SPREAD * USUAL_STRANGERS_SPREAD;
        let strangers = (squares(&strangers) + usual) / (count + PRIOR_PHRASINGS);
        let usual = PRIOR_PHRASINGS * TIMES_STRANGERS * TIMES_STRANGERS * strangers;
        let spread = ((squares(&own) + usual) / (as_float(own.len()) + PRIOR_PHRASINGS)).sqrt();
        Self { stranger: stranger.min(HIGHEST), spread: spread.clamp(NARROWEST, WIDEST) }
    }
}

/// The logits of all entries for a text without the part of a phrasing that is left out.
fn logits_without(training: &Training<'_>, text: usize, left_out: usize) -> Vec<f32> {
    let alike = training.gram.row(left_out)[text];
    let parts = training.logits(text).zip(training.coefficients(left_out));
    parts.map(|(logit, away)| logit - alike * away).collect()
}

/// The lift of the best entry when the owner and its kin are left aside; `None` where no two others are left.
fn stranger(logits: &[f32], owner: usize, kin: &[Vec<usize>]) -> Option<f32> {
    let aside: Vec<usize> = kin[owner].iter().copied().chain([owner]).collect();
    let others = (0..logits.len()).filter(|entry| !aside.contains(entry));
    let best = others.max_by(|&a, &b| logits[a].total_cmp(&logits[b]))?;
    lift_of(logits, best, kin, &aside)
}

/// The lift of an entry with its kin among all that are not left aside; `None` where there is nothing else.
fn lift_of(logits: &[f32], entry: usize, kin: &[Vec<usize>], aside: &[usize]) -> Option<f32> {
    let highest = logits.iter().copied().fold(f32::NEG_INFINITY, f32::max);
    let (mut votes, mut all, mut alike, mut count) = (0.0, 0.0, 0_usize, 0_usize);
    for (other, logit) in logits.iter().enumerate().filter(|(other, _)| !aside.contains(other)) {
        let vote = libm::expf(logit - highest);
        (all, count) = (all + vote, count + 1);
        if other == entry || kin[entry].contains(&other) {
            (votes, alike) = (votes + vote, alike + 1);
        }
    }
    #[expect(clippy::cast_possible_truncation, reason = "a lift is below twenty")]
    let lifted = || lift(votes / all, as_float(alike) / as_float(count)) as f32;
    (alike < count && all > 0.0).then(lifted)
}

/// The mean, drawn towards the usual where it is of few.
fn mean(values: &[f32], usual: f32) -> f32 {
    (values.iter().sum::<f32>() + PRIOR_PHRASINGS * usual) / (as_float(values.len()) + PRIOR_PHRASINGS)
}

/// The sum of squared distances from the mean.
fn squares(values: &[f32]) -> f32 {
    let mean = values.iter().sum::<f32>() / as_float(values.len().max(1));
    values.iter().map(|value| (value - mean) * (value - mean)).sum()
}

/// A phrasing that is left out, and its nearest siblings.
struct Rest<'a> {
    training: &'a Training<'a>,
    owner: usize,
    /// The siblings, then the phrasing itself.
    texts: Vec<Text>,
    solver: Block,
}

struct Text {
    phrasing: usize,
    /// Its coefficients for all entries.
    coefficients: Vec<f32>,
    /// The logits of all entries for it.
    logits: Vec<f32>,
}

impl<'a> Rest<'a> {
    /// Takes a phrasing's coefficients away.
    fn new(training: &'a Training<'a>, phrasing: usize) -> Self {
        let (owner, alike) = (training.owners[phrasing], training.gram.row(phrasing));
        let is_sibling = |&other: &usize| other != phrasing && training.owners[other] == owner;
        let mut near: Vec<usize> = (0..training.owners.len()).filter(is_sibling).collect();
        near.sort_by(|&a, &b| alike[b].total_cmp(&alike[a]).then(a.cmp(&b)));
        near.truncate(SIBLINGS);
        near.push(phrasing);
        let text = |&text: &usize| Text {
            phrasing: text,
            coefficients: training.coefficients(text).to_vec(),
            logits: logits_without(training, text, phrasing),
        };
        let texts = near.iter().map(text).collect();
        Self { training, owner: owner as usize, texts, solver: training.block() }
    }

    fn has_siblings(&self) -> bool {
        self.texts.len() > 1
    }

    /// The logits of the phrasing without its own part.
    fn left_out(&self) -> &[f32] {
        self.texts.last().map_or(&[], |text| &text.logits)
    }

    /// Solves the siblings' coefficients anew.
    fn solve(&mut self) {
        for sibling in (0..self.texts.len() - 1).cycle().take(PASSES * (self.texts.len() - 1)) {
            let changes = self.changes(sibling);
            let kernel = self.training.gram.row(self.texts[sibling].phrasing);
            add(&mut self.texts[sibling].coefficients, &changes, 1.0);
            for text in &mut self.texts {
                add(&mut text.logits, &changes, kernel[text.phrasing]);
            }
        }
    }

    /// How the coefficients of a sibling change in its best step.
    fn changes(&mut self, sibling: usize) -> Vec<f32> {
        let text = &self.texts[sibling];
        let cost = self.training.costs[text.phrasing];
        let own = self.training.gram.row(text.phrasing)[text.phrasing];
        let mut level = self.training.levels[text.phrasing];
        let logits = text.logits.iter().copied();
        let best = self.solver.best(logits, &text.coefficients, own, self.owner, cost, &mut level);
        best.iter().zip(&text.coefficients).map(|(best, old)| best - old).collect()
    }
}

fn add(values: &mut [f32], changes: &[f32], weight: f32) {
    for (value, change) in values.iter_mut().zip(changes) {
        *value += weight * change;
    }
}

#[cfg(test)]
mod tests {
    use super::{HIGHEST, NARROWEST, Rest, Separation, WIDEST, lift_of, stranger};
    use crate::matching::vote::{Gram, Training};

    /// Three entries with three phrasings each, whose words they share within an entry by `within` and with
    /// those of other entries by `between`.
    fn gram(within: f32, between: f32) -> Gram {
        let kernel = |one: usize, other: usize| match (one == other, one / 3 == other / 3) {
            (true, _) => 8.0,
            (_, true) => within,
            (_, false) => between,
        };
        Gram::known(9, (0..81).map(|pair| kernel(pair / 9, pair % 9)).collect())
    }

    const OWNERS: [u32; 9] = [0, 0, 0, 1, 1, 1, 2, 2, 2];

    #[test]
    fn what_is_left_out_gets_what_it_would_get_if_it_were_not_in_the_table() {
        let gram = gram(4.0, 1.0);
        let training = Training::on(&gram, &OWNERS, 3);
        let mut rest = Rest::new(&training, 8);
        rest.solve();
        let without = Gram::known(8, (0..8).flat_map(|row| gram.row(row)[..8].to_vec()).collect());
        let without = Training::on(&without, &OWNERS[..8], 3);
        for entry in 0..3 {
            let expected: f32 =
                (0..8).map(|text| gram.row(8)[text] * without.coefficients(text)[entry]).sum();
            let got = rest.left_out()[entry];
            assert!((got - expected).abs() < 0.6, "{entry}: {got} is not {expected}");
        }
        let (own, with) = (rest.left_out()[2], training.logits(8).nth(2).expect("there are three entries"));
        assert!(with > own + 1.0, "{own} is as much as with it, {with}");
    }

    #[test]
    fn strangers_get_more_where_another_entry_stands_out() {
        let none = [vec![], vec![], vec![], vec![]];
        let of = |logits: [f32; 4]| stranger(&logits, 0, &none).expect("two others are left");
        assert!(of([3.0, 2.0, 0.9, 0.8]) > of([3.0, 1.0, 0.9, 0.8]));
        assert!(
            (of([9.0, 2.0, 0.9, 0.8]) - of([3.0, 2.0, 0.9, 0.8])).abs() < 1e-3,
            "whatever the owner gets"
        );
    }

    #[test]
    fn the_spread_is_as_wide_as_phrasings_of_an_entry_differ_in_what_they_get() {
        let even = gram(5.0, 0.5);
        // The first phrasing of each entry is this much like its siblings.
        let spread = |odd: f32| {
            let kernel = |pair: usize| match (pair / 9, pair % 9) {
                (one, other) if one != other && one / 3 == other / 3 && (one % 3 == 0 || other % 3 == 0) => {
                    odd
                }
                (one, other) => even.row(one)[other],
            };
            let gram = Gram::known(9, (0..81).map(kernel).collect());
            Separation::of(&Training::on(&gram, &OWNERS, 3), &[vec![], vec![], vec![]]).spread
        };
        let (wide, narrow) = (spread(-1.0), spread(0.5));
        assert!(NARROWEST < narrow && narrow < wide && wide < WIDEST, "{narrow} and {wide}");
    }

    /// A table of a hundred entries with three phrasings each.
    fn of_a_hundred(kernel: impl Fn(u32, u32) -> f32) -> Separation {
        let owners: Vec<u32> = (0..300).map(|phrasing| phrasing / 3).collect();
        let gram = Gram::known(300, (0..90_000).map(|pair| kernel(pair / 300, pair % 300)).collect());
        Separation::of(&Training::on(&gram, &owners, 100), &vec![vec![]; 100])
    }

    #[test]
    fn the_spread_of_phrasings_by_one_pattern_is_no_nearer_to_nought_than_any_that_was_seen() {
        let uniform = of_a_hundred(|one, other| match (one == other, one / 3 == other / 3) {
            (true, _) => 8.0,
            (_, true) => 6.0,
            (_, false) => 1.0,
        });
        let spread = uniform.spread;
        assert!((spread - NARROWEST).abs() < f32::EPSILON, "{spread}");
    }

    #[test]
    fn a_stranger_gets_no_more_than_any_that_was_seen() {
        // Entries two by two so near to each other that the other of a pair takes nearly all that its twin leaves.
        let twins =
            of_a_hundred(|one, other| match (one == other, one / 3 == other / 3, one / 6 == other / 6) {
                (true, ..) => 8.0,
                (_, true, _) => 6.0,
                (.., true) => 5.0,
                _ => 0.0,
            });
        let stranger = twins.stranger;
        assert!((stranger - HIGHEST).abs() < f32::EPSILON, "{stranger}");
    }

    #[test]
    fn kin_are_no_rivals() {
        let logits = [2.0, 2.0, 0.0, 0.0];
        let (none, kin) = ([vec![], vec![], vec![], vec![]], [vec![1], vec![0], vec![], vec![]]);
        assert!(lift_of(&logits, 0, &kin, &[]) > lift_of(&logits, 0, &none, &[]));
        let of = |kin| stranger(&logits, 0, kin).expect("two others are left");
        let (alone, aside) = (of(&none), of(&kin));
        assert!(alone > 1.0 && aside.abs() < 1e-5, "{alone}, {aside}");
    }

    #[test]
    fn a_table_that_shows_nothing_is_the_usual() {
        let one = Gram::known(1, vec![8.0]);
        assert_eq!(Separation::of(&Training::on(&one, &[0], 1), &[vec![]]), Separation::USUAL);
        let none = Gram::known(0, Vec::new());
        assert_eq!(Separation::of(&Training::on(&none, &[], 0), &[]), Separation::USUAL);
    }
}
