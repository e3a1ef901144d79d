//! Nearness in meaning: a text is the normalised sum of rows of a static table.
//!
//! The table was distilled from a sentence model (see `assets/embedding/README.md`); no model runs. It
//! lies in the binary as bytes and is read in place: a row is scaled when it is summed. What a text means is
//! kept as fixed-point numbers, so that a cosine is a sum of integers: the same on every machine.

use super::vectors::{DIMENSIONS, PackedVector, whole};
use crate::matching::arithmetic::{nearest, wide};

/// One of fixed point: 2^14, so that the product with a packed vector, which is no longer than 127 times sixteen
/// steps, stays below 2^25 in every partial sum (Cauchy-Schwarz) and fits an `i32`.
const ONE: f32 = 16_384.0;

/// Magic, version, rows and dimensions: four words of four bytes.
const HEADER: usize = 16;

/// The table, when the binary carries it.
#[cfg(feature = "semantic")]
static TABLE: Option<&[u8]> = Some(include_bytes!("../../../assets/embedding/table-256.bin"));
#[cfg(not(feature = "semantic"))]
static TABLE: Option<&[u8]> = None;

/// The direction of a text's meaning: a unit vector in fixed point, or nought when no row is known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Meaning(Box<[i16; DIMENSIONS]>);

/// Whether this binary carries the table.
pub fn is_available() -> bool {
    TABLE.is_some()
}

/// The weighted sum of rows of the table, not yet a unit vector; nought without a table or rows.
pub fn sum_of_rows(rows: impl Iterator<Item = (u32, f32)>) -> [f32; DIMENSIONS] {
    let mut sum = [0.0; DIMENSIONS];
    let Some(table) = TABLE else { return sum };
    for (row, weight) in rows {
        let (scale, components) = row_of(table, row as usize);
        let scale = scale * weight;
        wide(|| {
            for (component, &byte) in sum.iter_mut().zip(components) {
                *component += scale * f32::from(byte.cast_signed());
            }
        });
    }
    sum
}

/// The scale and the bytes of a row.
fn row_of(table: &[u8], row: usize) -> (f32, &[u8]) {
    let count = u32::from_le_bytes(table[8..12].try_into().expect("four bytes are four bytes")) as usize;
    let at = HEADER + 4 * row;
    let scale = f32::from_le_bytes(table[at..at + 4].try_into().expect("four bytes are four bytes"));
    let start = HEADER + 4 * count + DIMENSIONS * row;
    (scale, &table[start..start + DIMENSIONS])
}

/// Brings a vector to length one; nought stays nought.
pub fn unit(mut vector: [f32; DIMENSIONS]) -> [f32; DIMENSIONS] {
    let norm = length(&vector);
    if norm > 0.0 {
        for x in &mut vector {
            *x /= norm;
        }
    }
    vector
}

/// The length of a vector; summed in lanes, so that the compiler takes several components at a time.
fn length(vector: &[f32; DIMENSIONS]) -> f32 {
    let mut squares = [0.0_f32; LANES];
    for lanes in vector.as_chunks::<LANES>().0 {
        for (square, x) in squares.iter_mut().zip(lanes) {
            *square += x * x;
        }
    }
    squares.iter().sum::<f32>().sqrt()
}

/// Sums that are made side by side.
const LANES: usize = 16;

impl Meaning {
    /// The direction of a vector.
    pub fn of(vector: &[f32; DIMENSIONS]) -> Self {
        let unit = unit(*vector);
        let mut fixed = Box::new([0; DIMENSIONS]);
        wide(|| {
            for (to, from) in fixed.iter_mut().zip(unit) {
                *to = to_fixed(from);
            }
        });
        Self(fixed)
    }

    /// The scalar product with a vector that a table keeps: the cosine of the angle when that is a meaning too.
    #[expect(clippy::inline_always, reason = "only what is inlined is compiled for wide registers")]
    #[inline(always)]
    pub fn dot(&self, other: PackedVector<'_>) -> f32 {
        // A plain loop: the compiler takes eight at a time, and an unoptimised build, in which iterators are
        // ten times slower, still trains a head in a second.
        let (one, two) = (&*self.0, other.steps);
        let (mut dot, mut at) = (0, 0);
        while at < DIMENSIONS {
            dot += i32::from(one[at]) * i32::from(two[at].cast_signed());
            at += 1;
        }
        whole(dot) * (other.size / ONE)
    }

    /// Its components as numbers to reckon with.
    pub fn components(&self) -> [f32; DIMENSIONS] {
        self.0.map(|component| f32::from(component) / ONE)
    }
}

#[expect(clippy::cast_possible_truncation, reason = "a component of a unit vector times 2^14 fits an i16")]
fn to_fixed(component: f32) -> i16 {
    nearest(component * ONE) as i16
}

#[cfg(all(test, feature = "semantic"))]
mod tests {
    use super::{sum_of_rows, unit};

    /// Rows of the worked examples of `assets/embedding/README.md`, and the first components of their vectors as
    /// `NumPy` reckons them from the table.
    const EXAMPLES: [(&[u32], [f32; 8]); 3] = [
        (
            &[178, 239, 2491, 2959, 38, 5490, 130, 972, 723, 30, 30698, 32411, 33671],
            [0.24226, 0.10514, -0.03248, -0.22626, 0.02847, 0.09128, 0.09914, -0.21483],
        ),
        (
            &[41, 16135, 315, 6835, 17655, 5490, 947, 68, 959, 1541, 31624, 38075, 34648],
            [0.24078, 0.17646, -0.04728, -0.02867, 0.13254, 0.15415, -0.00704, -0.1525],
        ),
        (
            &[201, 151, 46, 23145, 98, 18808, 30, 34017, 32016],
            [-0.11336, -0.04595, 0.07134, 0.13315, 0.17445, -0.07772, -0.30687, -0.14175],
        ),
    ];

    #[test]
    fn the_worked_examples_come_out_to_five_decimals() {
        let vectors = EXAMPLES.map(|(rows, _)| unit(sum_of_rows(rows.iter().map(|&row| (row, 1.0)))));
        for (vector, (rows, expected)) in vectors.iter().zip(EXAMPLES) {
            for (got, expected) in vector.iter().zip(expected) {
                assert!((got - expected).abs() < 1e-5, "{rows:?}: {got} is not {expected}");
            }
        }
        let cosine = |a: usize, b: usize| vectors[a].iter().zip(&vectors[b]).map(|(x, y)| x * y).sum::<f32>();
        for (a, b, expected) in [(0, 1, 0.63559), (0, 2, -0.08126), (1, 2, -0.06552)] {
            assert!((cosine(a, b) - expected).abs() < 1e-5, "{a} and {b}: {}", cosine(a, b));
        }
    }
}
