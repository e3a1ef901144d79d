//! How near a passage is to a wording, once the two lie side by side.

use super::alignment::Step;
use super::phrase::Phrase;
use super::wordings::Wordings;

/// How near a passage is to a wording.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Nearness {
    /// Words that both have.
    same: usize,
    /// Those of them that are not common.
    own: usize,
    /// The longest row of them.
    longest: usize,
    /// What both have, of what either has there, in thousandths.
    share: u32,
    /// Whether nothing differs but what another's brackets explain.
    contained: bool,
    /// Whether the wording goes no further than the passage.
    whole: bool,
}

impl Nearness {
    /// What a passage that is not on record must at least share with a quotation that is named beside it.
    pub const LEAST_SHARED: u32 = 6;

    /// With fewer words in common, or fewer that are not common ones, nothing is said to be altered.
    const LEAST_SAME: usize = 3;
    const LEAST_OWN: usize = 2;
    /// Beside a passage with less in common a wording is another. Paraphrases share names and little else.
    const LEAST_SHARE: u32 = 550;
    /// Of common words alone it takes more.
    const LEAST_COMMON: usize = 4;
    const LEAST_COMMON_SHARE: u32 = 750;
    /// So many words in a row are nobody's by chance, whatever stands around them.
    const TELLING_ROW: usize = 7;

    /// Judges two texts by the steps that lead from one to the other.
    pub fn of(passage: &Phrase, wording: &Phrase, steps: &[Step], wordings: &Wordings) -> Self {
        let mut nearness = Self { contained: true, whole: true, ..Self::default() };
        let (mut row, mut before) = (0, None);
        let (mut both, mut spanned) = (0, 0);
        for step in steps {
            match *step {
                Step::Same(i, j) => {
                    let goes_on = before == Some((i.wrapping_sub(1), j.wrapping_sub(1)));
                    row = if goes_on { row + 1 } else { 1 };
                    before = Some((i, j));
                    nearness.longest = nearness.longest.max(row);
                    nearness.same += 1;
                    nearness.own += wordings.own_words(&passage.words[i..=i]);
                    both += wordings.weight(&passage.words[i..=i]);
                    spanned += wordings.weight(&wording.words[j..=j]);
                }
                Step::Exchanged(_, j) => {
                    nearness.contained = false;
                    spanned += wordings.weight(&wording.words[j..=j]);
                }
                Step::LeftOut(j) => {
                    nearness.contained &= wording.words[j].bracketed;
                    spanned += wordings.weight(&wording.words[j..=j]);
                }
                Step::Added(_) => nearness.contained = false,
                Step::Omitted(_) => nearness.whole = false,
            }
        }
        let either = wordings.weight(&passage.words) + spanned;
        nearness.share = (2 * both * 1000).checked_div(either).unwrap_or(0);
        nearness
    }

    /// Whether the passage may stand in the wording word for word.
    pub const fn is_contained(&self) -> bool {
        self.contained
    }

    /// Whether the passage is the wording, altered; to be asked only of one that is not in it.
    pub const fn is_near(&self) -> bool {
        let is_enough = self.same >= Self::LEAST_SAME && self.own >= Self::LEAST_OWN;
        let is_long = self.same >= Self::LEAST_COMMON && self.share >= Self::LEAST_COMMON_SHARE;
        is_enough && (self.share >= Self::LEAST_SHARE || self.longest >= Self::TELLING_ROW)
            || is_long
            || self.contained && self.whole
    }

    /// More for a nearer one.
    pub const fn points(&self) -> u32 {
        self.share
    }
}
