//! One step of training: the best coefficients of one phrasing while all others rest.
//!
//! With b = cost times the phrasing's own kernel and l = the logits without the phrasing's own part, the
//! shares p of the entries in the best step satisfy
//!
//! `p_e = exp(l_e + b [e is the owner] - b p_e - z)`, with z such that they add up to one.
//!
//! In x = b p that is x + ln x = t with `t = ln b + l_e + b [owner] - z`, whose solution is the Wright omega
//! function of t. z is found by Newton's method: the sum is convex and falling, so that from wherever it
//! starts the first step lands on the left and all others are safe.

use crate::matching::arithmetic::exp;

/// Newton's method stops when the shares add up to one within this.
const PRECISION: f32 = 1e-4;

/// Below this value of e^t the omega function is a quotient of polynomials with one correction, which
/// needs no logarithm and no branch.
const SMALL: f32 = 1.0;

/// Room for one step, used again for each phrasing.
#[derive(Debug)]
pub struct Block {
    /// Logits of the entries without the phrasing's own part; filled in before each step.
    bare: Vec<f32>,
    /// e to the logit, the highest of the others being one.
    rivals: Vec<f32>,
    shares: Vec<f32>,
    best: Vec<f32>,
}

impl Block {
    /// Room for a table of this many entries.
    pub fn new(entries: usize) -> Self {
        let room = || vec![0.0; entries];
        Self { bare: room(), rivals: room(), shares: room(), best: room() }
    }

    /// The best coefficients of a phrasing of `owner` whose kernel with itself is `own`, for all entries, given their
    /// `logits` for it and the `coefficients` that it has. `level` is as for [`Self::solve`].
    pub fn best(
        &mut self,
        logits: impl Iterator<Item = f32>,
        coefficients: &[f32],
        own: f32,
        owner: usize,
        cost: f32,
        level: &mut f32,
    ) -> &[f32] {
        for ((bare, logit), coefficient) in self.bare.iter_mut().zip(logits).zip(coefficients) {
            *bare = logit - own * coefficient;
        }
        self.solve(owner, cost * own, level);
        for (entry, (best, share)) in self.best.iter_mut().zip(&self.shares).enumerate() {
            let target = if entry == owner { 1.0 } else { 0.0 };
            *best = cost * (target - share);
        }
        &self.best
    }

    /// The shares of all entries in the best step for a phrasing of `owner` with this bound. `level` is
    /// where to look for z, and then where it was found.
    fn solve(&mut self, owner: usize, bound: f32, level: &mut f32) -> &[f32] {
        let own = self.bare[owner];
        self.bare[owner] = f32::NEG_INFINITY;
        let highest = self.bare.iter().copied().fold(f32::NEG_INFINITY, f32::max);
        if highest == f32::NEG_INFINITY {
            self.shares[owner] = 1.0;
            return &self.shares;
        }
        for (rival, bare) in self.rivals.iter_mut().zip(&self.bare) {
            *rival = exp(bare - highest);
        }
        // No entry alone takes more than everything: z is at least this.
        let least = own.max(highest - bound);
        let top = own + bound + libm::logf(bound);
        for _ in 0..20 {
            *level = level.max(least);
            let (sum, slope) = self.totals(top - *level, bound * exp(highest - *level));
            if (sum - bound).abs() < PRECISION * bound {
                break;
            }
            *level += (sum - bound) / slope;
        }
        self.set_shares(owner, top - *level, bound * exp(highest - *level), bound);
        &self.shares
    }

    /// The sum of all omegas and minus its derivative by the level.
    fn totals(&self, owner: f32, scale: f32) -> (f32, f32) {
        let x = wright_omega(owner);
        let (mut sum, mut slope) = small_totals(&self.rivals, scale);
        sum += x;
        slope += x / (1.0 + x);
        for rival in &self.rivals {
            let e = scale * rival;
            if e >= SMALL {
                let x = wright_omega(libm::logf(e));
                sum += x;
                slope += x / (1.0 + x);
            }
        }
        (sum, slope)
    }

    fn set_shares(&mut self, owner: usize, own: f32, scale: f32, bound: f32) {
        let whole = 1.0 / bound;
        for (share, rival) in self.shares.iter_mut().zip(&self.rivals) {
            *share = whole * small_omega(scale * rival);
        }
        for (share, rival) in self.shares.iter_mut().zip(&self.rivals) {
            let e = scale * rival;
            if e >= SMALL {
                *share = whole * wright_omega(libm::logf(e));
            }
        }
        self.shares[owner] = whole * wright_omega(own);
    }
}

/// Sum and derivative over the entries that are small enough for the quick way, in eight lanes so that
/// the compiler takes several at a time.
fn small_totals(rivals: &[f32], scale: f32) -> (f32, f32) {
    let (mut sums, mut slopes) = ([0.0; LANES], [0.0; LANES]);
    let mut chunks = rivals.chunks_exact(LANES);
    for chunk in &mut chunks {
        add_small(
            chunk.try_into().expect("chunks have the size they are cut to"),
            scale,
            &mut sums,
            &mut slopes,
        );
    }
    let mut rest = [0.0; LANES];
    rest[..chunks.remainder().len()].copy_from_slice(chunks.remainder());
    add_small(&rest, scale, &mut sums, &mut slopes);
    (sums.iter().sum(), slopes.iter().sum())
}

const LANES: usize = 8;

#[inline]
fn add_small(rivals: &[f32; LANES], scale: f32, sums: &mut [f32; LANES], slopes: &mut [f32; LANES]) {
    for lane in 0..LANES {
        let e = scale * rivals[lane];
        let x = if e < SMALL { small_omega(e) } else { 0.0 };
        sums[lane] += x;
        slopes[lane] += x / (1.0 + x);
    }
}

/// The omega function of ln e for e up to one, which is Lambert's W of e: its Padé approximant at nought,
/// right to half a hundredth, and one step of Newton's method for w e^w = e with e^-w by its series.
#[inline]
fn small_omega(e: f32) -> f32 {
    let w = e * (1.0 + e * (1.9 + e * (17.0 / 60.0))) / (1.0 + e * (2.9 + e * (101.0 / 60.0)));
    let inverse = 1.0 - w * (1.0 - w * (0.5 - w * (1.0 / 6.0 - w * (1.0 / 24.0 - w * (1.0 / 120.0)))));
    (w * w + e * inverse) / (1.0 + w)
}

/// The x with x + ln x = t (Corless and Jeffrey, "The Wright omega function", 2002).
fn wright_omega(t: f32) -> f32 {
    if t < 0.0 {
        return small_omega(exp(t));
    }
    let mut x = if t > 1.5 { t - libm::logf(t) } else { (t + 1.0) * 0.5 };
    for _ in 0..2 {
        x = x * (1.0 + t - libm::logf(x)) / (1.0 + x);
    }
    x
}

#[cfg(test)]
mod tests {
    use super::{Block, wright_omega};

    #[test]
    fn omega_solves_its_equation() {
        for step in -60_i16..400 {
            let t = f32::from(step) / 4.0;
            let x = wright_omega(t);
            assert!((x + libm::logf(x) - t).abs() < 1e-3 * (1.0 + t.abs()), "t = {t}, x = {x}");
        }
    }

    #[track_caller]
    fn check(bare: &[f32], owner: usize, bound: f32) {
        let mut block = Block::new(bare.len());
        block.bare.copy_from_slice(bare);
        let shares = block.solve(owner, bound, &mut 0.0).to_vec();
        let sum: f32 = shares.iter().sum();
        assert!((sum - 1.0).abs() < 1e-3, "the shares add up to {sum}");
        // Whatever z is, ln p + b p - l must be the same for all.
        let levels: Vec<f32> = (0..bare.len())
            .filter(|&entry| shares[entry] > 1e-20)
            .map(|entry| {
                let pull = if entry == owner { bound } else { 0.0 };
                libm::logf(shares[entry]) + bound * shares[entry] - bare[entry] - pull
            })
            .collect();
        let spread = levels.iter().fold(0.0_f32, |most, level| most.max((level - levels[0]).abs()));
        assert!(spread < 0.02 * (1.0 + bound), "levels {levels:?}");
    }

    #[test]
    fn the_best_step_is_found() {
        check(&[0.0, 0.0, 0.0, 0.0], 1, 80.0);
        check(&[5.0, 1.0, -3.0, 0.5], 1, 80.0);
        check(&[1.0, 9.0, -3.0, 0.5], 1, 8.0);
        check(&[30.0, -20.0, 29.0], 1, 800.0);
        check(&[0.0; 40], 0, 4.0);
        check(&[2.0], 0, 10.0);
    }
}
