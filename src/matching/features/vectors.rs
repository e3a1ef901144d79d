//! Vectors of meaning as a table keeps them: eight bits a component, one after the other in one piece.
//!
//! What that takes from the cosine of two texts is less than one part in two hundred.

use serde::{Deserialize, Serialize};

use crate::matching::{arithmetic::nearest, packed::Packed};

/// Components of a vector.
pub const DIMENSIONS: usize = 256;

/// Most that a component is from nought, in steps.
const MOST_STEPS: f32 = 127.0;

/// A list of vectors of any length.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct PackedVectors {
    /// The size of a step in each vector.
    sizes: Vec<f32>,
    /// The components of all, in steps.
    steps: Packed<i8>,
}

/// One of them.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct PackedVector<'a> {
    /// The size of a step.
    pub size: f32,
    /// Its components in steps, each the byte of an `i8`.
    pub steps: &'a [u8; DIMENSIONS],
}

impl PackedVectors {
    /// Adds a vector.
    pub fn push(&mut self, vector: &[f32; DIMENSIONS]) {
        let most = vector.iter().fold(0.0_f32, |most, component| most.max(component.abs()));
        let size = most / MOST_STEPS;
        self.sizes.push(size);
        self.steps.extend(vector.map(|component| if most > 0.0 { to_steps(component / size) } else { 0 }));
    }

    /// The vector of this number; `None` when there are fewer.
    pub fn get(&self, number: usize) -> Option<PackedVector<'_>> {
        let size = *self.sizes.get(number)?;
        let bytes = self.steps.bytes(number * DIMENSIONS..(number + 1) * DIMENSIONS);
        Some(PackedVector { size, steps: bytes.try_into().expect("every vector has all components") })
    }

    /// All of them.
    pub fn iter(&self) -> impl Iterator<Item = PackedVector<'_>> {
        let (vectors, _) = self.steps.bytes(0..self.steps.len()).as_chunks();
        self.sizes.iter().zip(vectors).map(|(&size, steps)| PackedVector { size, steps })
    }
}

impl PackedVector<'_> {
    /// The components as numbers to reckon with.
    pub fn components(&self) -> [f32; DIMENSIONS] {
        self.steps.map(|steps| self.size * f32::from(steps.cast_signed()))
    }

    /// The scalar product of two vectors.
    #[expect(clippy::inline_always, reason = "only what is inlined is compiled for wide registers")]
    #[inline(always)]
    pub fn dot(&self, other: Self) -> f32 {
        let (one, two) = (self.steps, other.steps);
        let (mut dot, mut at) = (0, 0);
        while at < DIMENSIONS {
            dot += i32::from(one[at].cast_signed()) * i32::from(two[at].cast_signed());
            at += 1;
        }
        whole(dot) * (self.size * other.size)
    }
}

/// A sum of products as a number to reckon with.
#[expect(clippy::cast_precision_loss, reason = "24 bits of a cosine are more than a score needs")]
pub fn whole(dot: i32) -> f32 {
    dot as f32
}

#[expect(clippy::cast_possible_truncation, reason = "a component over the largest times 127 fits an i8")]
fn to_steps(steps: f32) -> i8 {
    nearest(steps) as i8
}

#[cfg(test)]
mod tests {
    use super::{DIMENSIONS, PackedVectors};

    /// A vector whose components go from `-most` to `most`.
    fn vector(most: f32) -> [f32; DIMENSIONS] {
        let mut components = [0.0; DIMENSIONS];
        for (at, component) in (0_u16..).zip(&mut components) {
            *component = most * (f32::from(at) / 127.5 - 1.0);
        }
        components
    }

    #[test]
    fn vectors_are_kept_to_a_hundredth_of_their_largest_component() {
        let mut packed = PackedVectors::default();
        for most in [0.1, 0.0, 30.0] {
            packed.push(&vector(most));
        }
        for (number, most) in [0.1, 0.0, 30.0_f32].into_iter().enumerate() {
            let kept = packed.get(number).expect("it was added").components();
            for (kept, component) in kept.iter().zip(vector(most)) {
                assert!((kept - component).abs() <= 0.005 * most, "{most}: {kept} is not {component}");
            }
        }
        assert_eq!(packed.get(3), None);
        assert!(packed.iter().map(Some).eq((0..3).map(|number| packed.get(number))));
    }

    #[test]
    fn products_are_those_of_the_components() {
        let mut packed = PackedVectors::default();
        packed.push(&vector(2.0));
        packed.push(&vector(-0.5));
        let [one, other] = [0, 1].map(|number| packed.get(number).expect("it was added"));
        let expected: f32 = vector(2.0).iter().zip(vector(-0.5)).map(|(a, b)| a * b).sum();
        assert!((one.dot(other) - expected).abs() < 0.01 * expected.abs(), "{}", one.dot(other));
    }
}
