//! Nearness in meaning: a text is the normalised sum of rows of a static table.
//!
//! The table was distilled from a sentence model (see `assets/embedding/README.md`); no model runs. It
//! lies in the binary as bytes and is read in place: a row is scaled when it is summed. Vectors of texts
//! are kept as fixed-point numbers, so that a cosine is a sum of integers: the same on every machine.

/// Components of a vector.
pub const DIMENSIONS: usize = 256;

/// One of fixed point: 2^14, so that the product of two unit vectors stays below 2^28 in every partial
/// sum (Cauchy-Schwarz) and fits an `i32`.
const ONE: f32 = 16_384.0;

/// Magic, version, rows and dimensions: four words of four bytes.
const HEADER: usize = 16;

/// The table, when the binary carries it.
#[cfg(feature = "semantic")]
static TABLE: Option<&[u8]> = Some(include_bytes!("../../assets/embedding/table-256.bin"));
#[cfg(not(feature = "semantic"))]
static TABLE: Option<&[u8]> = None;

/// The direction of a text's meaning: a unit vector in fixed point, or nought when no row is known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Meaning(Box<[i16; DIMENSIONS]>);

/// Whether this binary carries the table.
pub fn is_available() -> bool {
    TABLE.is_some()
}

/// The sum of rows of the table, not yet a unit vector; nought without a table or rows.
pub fn sum_of_rows(rows: &[u32]) -> [f32; DIMENSIONS] {
    let mut sum = [0.0; DIMENSIONS];
    let Some(table) = TABLE else { return sum };
    for &row in rows {
        let (scale, components) = row_of(table, row as usize);
        for (component, &byte) in sum.iter_mut().zip(components) {
            *component += scale * f32::from(byte.cast_signed());
        }
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
    let norm = vector.iter().map(|x| x * x).sum::<f32>().sqrt();
    if norm > 0.0 {
        for x in &mut vector {
            *x /= norm;
        }
    }
    vector
}

impl Meaning {
    /// The direction of a vector.
    pub fn of(vector: &[f32; DIMENSIONS]) -> Self {
        let unit = unit(*vector);
        let mut fixed = Box::new([0; DIMENSIONS]);
        for (to, from) in fixed.iter_mut().zip(unit) {
            *to = to_fixed(from);
        }
        Self(fixed)
    }

    /// The cosine of the angle between two meanings, -1..=1; nought when either has none.
    pub fn cosine(&self, other: &Self) -> f32 {
        // A plain loop: the compiler takes eight at a time, and an unoptimised build, in which iterators are
        // ten times slower, still trains a head in a second.
        let (one, other) = (&*self.0, &*other.0);
        let (mut dot, mut at) = (0, 0);
        while at < DIMENSIONS {
            dot += i32::from(one[at]) * i32::from(other[at]);
            at += 1;
        }
        from_fixed(dot)
    }
}

#[expect(clippy::cast_possible_truncation, reason = "a component of a unit vector times 2^14 fits an i16")]
fn to_fixed(component: f32) -> i16 {
    libm::roundf(component * ONE) as i16
}

#[expect(clippy::cast_precision_loss, reason = "24 bits of a cosine are more than a score needs")]
fn from_fixed(dot: i32) -> f32 {
    dot as f32 / (ONE * ONE)
}
